"""Knows where a document says that nobody came to harm, and where that somebody did: "no injuries", "two died"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from factcheck.lexicon.words import role_nouns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Extraction, Interval, Sentence, Span, Token

Degree = Literal["dead", "hurt"]

_NOUNS: Final[dict[str, Degree]] = {"death": "dead", "fatality": "dead", "injury": "hurt", "casualty": "hurt"}
_VERBS: Final[dict[str, Degree]] = {
    "die": "dead",
    "kill": "dead",
    "perish": "dead",
    "injure": "hurt",
    "hurt": "hurt",
    "wound": "hurt",
    "harm": "hurt",
}
_STATES: Final[dict[str, Degree]] = {"dead": "dead", "injured": "hurt", "hurt": "hurt", "wounded": "hurt"}
_WHOLE: Final = frozenset({"unhurt", "unharmed", "uninjured", "unscathed"})
_TELLING: Final = frozenset({*_NOUNS, *_VERBS, *_STATES, *_WHOLE, "lose", "come"})
"""Words without one of which a sentence tells of no harm."""
_ALL: Final = frozenset({"all", "everyone", "everybody"})
_NOBODY: Final = frozenset({"nobody", "none", "no-one"})
_PEOPLE: Final = frozenset(
    "people person man woman child boy girl baby teenager pensioner passenger bystander pedestrian resident visitor "
    "guest pupil participant patient villager tourist hiker skier customer victim".split()
)
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_UNREAL: Final = frozenset("would could may might can should will must shall if unless had 'd".split())
"""Auxiliaries and openers under which nobody need have come to harm, or at another time."""
_LONG_AGO: Final = 10
"""Days between the time that a sentence names and the document from which it may tell of another event."""


@dataclass(frozen=True, slots=True)
class Harm:
    """One place that says that somebody was killed or hurt, or that nobody was."""

    span: Span
    sentence: int
    degree: Degree
    is_none: bool

    @property
    def told(self) -> str:
        """Give what it says in short: "hurt", "nobody hurt"."""
        return f"nobody {self.degree}" if self.is_none else self.degree

    def denies(self, other: Harm) -> bool:
        """Say whether it says that nobody came to a harm that the other one tells of; the dead are hurt too."""
        return self.is_none and not other.is_none and (self.degree == "hurt" or other.degree == "dead")


def harms_of(extraction: Extraction) -> Iterator[Harm]:
    """Yield each harm that a document reports or denies of everybody, in text order.

    What is said of some only ("no police were hurt", "none seriously"), of another day, or as a possibility, is left
    out.
    """
    others = {timex.sentence for timex in extraction.timexes if _is_another_day(extraction, timex.interval)}
    for sentence in extraction.sentences:
        if sentence.index in others or sentence.is_heading:
            continue
        telling = [i for i, token in enumerate(sentence.tokens) if token.lemma in _TELLING or token.text in _TELLING]
        for place in telling:
            found = next((found for read in _READERS if (found := read(sentence, place))), None)
            if found:
                first, last, degree, is_none = found
                span = extraction.document.span(sentence.tokens[first].start, sentence.tokens[last].end)
                yield Harm(span, sentence.index, degree, is_none)


Found = tuple[int, int, Degree, bool] | None


def _by_noun(sentence: Sentence, place: int) -> Found:
    """Read "no injuries" and "two deaths"; an adjective or a complement says that it is of some harm only."""
    tokens = sentence.tokens
    degree = _NOUNS.get(tokens[place].lemma)
    if degree is None or tokens[place].pos != "NOUN" or _is_unreal(tokens, place):
        return None
    children = _children(tokens, place)
    if any(tokens[i].dep in ("amod", "compound", "prep", "relcl", "acl", "poss", "conj") for i in children):
        return None
    numbers = [i for i in children if tokens[i].dep == "nummod"]
    if any(tokens[i].lemma == "no" for i in children):
        return min(children), place, degree, True
    if tokens[tokens[place].head].lemma == "without" and not children:
        return tokens[place].head, place, degree, True
    return (numbers[0], place, degree, False) if numbers and not _is_denied(tokens, tokens[place].head) else None


def _by_verb(sentence: Sentence, place: int) -> Found:
    """Read "nobody was hurt", "two people died" and "killing a passenger"."""
    tokens = sentence.tokens
    children = _children(tokens, place)
    degree = _VERBS.get(tokens[place].lemma) or _by_idiom(tokens, place, children)
    if degree is None or tokens[place].pos != "VERB" or _is_unreal(tokens, place) or _is_denied(tokens, place):
        return None
    is_passive = any(tokens[i].dep in ("nsubjpass", "auxpass") for i in children)
    is_of_subject = is_passive or tokens[place].lemma in ("die", "perish", "lose", "come")
    sought = _SUBJECTS if is_of_subject else {"dobj"}
    patient = next((i for i in children if tokens[i].dep in sought), None)
    if patient is None:
        return None
    first = min(patient, place)
    idiom = [i + (tokens[i].text == "to") for i in children if tokens[i].dep == "dobj" or tokens[i].text == "to"]
    last = max([patient, place, *idiom])
    below = _children(tokens, patient)
    if _is_nobody(tokens, patient, below):
        is_of_all = not any(tokens[i].dep in ("prep", "amod", "advmod", "relcl", "acl") for i in below)
        is_full = not any(tokens[i].dep == "advmod" for i in children) and tokens[place].pos == "VERB"
        return (min([first, *below]), last, degree, True) if is_of_all and is_full else None
    is_somebody = any(tokens[i].dep == "nummod" or tokens[i].lemma in ("a", "an", "one") for i in below)
    is_somebody = is_somebody or tokens[patient].pos == "NUM"
    is_person = tokens[patient].pos == "NUM" or tokens[patient].lemma in _PEOPLE | role_nouns()
    return (min([first, *below]), last, degree, False) if is_somebody and is_person else None


def _by_idiom(tokens: Sequence[Token], place: int, children: Sequence[int]) -> Degree | None:
    """Read "lost her life" and "came to harm"."""
    match tokens[place].lemma:
        case "lose" if any(tokens[i].lemma in ("life", "live") and tokens[i].dep == "dobj" for i in children):
            return "dead"
        case "come" if [token.lemma for token in tokens[place + 1 : place + 3]] == ["to", "harm"]:
            return "hurt"
    return None


def _by_count(sentence: Sentence, place: int) -> Found:
    """Read "two dead" and "nine people injured", as after "left" and in lists."""
    tokens = sentence.tokens
    degree = _STATES.get(tokens[place].text.lower())
    counted = place - 1 if place and tokens[place - 1].pos == "NUM" else place - 2
    is_counted = counted >= 0 and tokens[counted].pos == "NUM"
    if degree is None or not is_counted or _is_unreal(tokens, place):
        return None
    is_person = counted == place - 1 or tokens[place - 1].lemma in _PEOPLE | role_nouns()
    return (counted, place, degree, False) if is_person else None


def _by_state(sentence: Sentence, place: int) -> Found:
    """Read "everybody escaped unhurt"."""
    tokens = sentence.tokens
    if tokens[place].lemma not in _WHOLE and tokens[place].text.lower() not in _WHOLE:
        return None
    verb = tokens[place].head
    subject = next((i for i in _children(tokens, verb) if tokens[i].dep in _SUBJECTS), None)
    if subject is None or _is_unreal(tokens, verb) or _is_denied(tokens, verb):
        return None
    is_all = tokens[subject].lemma in _ALL or any(tokens[i].lemma in _ALL for i in _children(tokens, subject))
    first = min([subject, *_children(tokens, subject)])
    return (first, place, "hurt", True) if is_all and subject < place else None


_READERS: Final = (_by_noun, _by_verb, _by_count, _by_state)


def _children(tokens: Sequence[Token], place: int) -> list[int]:
    return [i for i, token in enumerate(tokens) if token.head == place and i != place]


def _is_nobody(tokens: Sequence[Token], place: int, below: Sequence[int]) -> bool:
    lemma = tokens[place].lemma
    if lemma in _NOBODY:
        return True
    return lemma in ("one", "people", "person") and any(tokens[i].lemma == "no" for i in below)


def _is_denied(tokens: Sequence[Token], place: int) -> bool:
    return any(tokens[i].dep == "neg" for i in _children(tokens, place))


def _is_unreal(tokens: Sequence[Token], place: int) -> bool:
    """Say whether an auxiliary or an opener of a clause above makes it a possibility, a plan or an earlier event."""
    seen = place
    for _ in range(len(tokens)):
        below = _children(tokens, seen)
        if any(tokens[i].text.lower() in _UNREAL and tokens[i].dep in ("aux", "mark") for i in below):
            return True
        if tokens[seen].head == seen:
            return False
        seen = tokens[seen].head
    return False


def _is_another_day(extraction: Extraction, interval: Interval | None) -> bool:
    """Say whether a time lies well before or after the day of the document, or the document has none."""
    published = extraction.document.published
    start, end = (interval.start, interval.end) if interval else (None, None)
    if start is None or end is None:
        return False
    if published is None:
        return True
    return (published - end.date()).days > _LONG_AGO or (start.date() - published).days > _LONG_AGO
