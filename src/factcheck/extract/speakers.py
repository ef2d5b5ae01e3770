"""Knows by what words a quotation is given to someone, and who that is."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from factcheck.lexicon.words import role_nouns, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Entity, Sentence, Token

How = Literal["adjacent", "before it", "carried"]
Range = tuple[int, int]

_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_CLOSES_CLAUSE: Final = frozenset({".", "!", "?", ";"})
_CUTS_PHRASE: Final = frozenset({",", "(", "[", ".", ";", ":", '"', "'", "--", "...", "!", "?", "-", "|", "''", "``"})
_NEVER_SPEAKS: Final = frozenset({"that", "which", "who", "what", "this", "there", "whom", "these", "those", "you"})
_TAKES_LISTENER: Final = frozenset({"tell", "remind", "inform", "ask", "urge", "assure", "warn", "advise"})
_NOT_IN_NAMES: Final = frozenset(
    [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "january",
        "february",
        "march",
        "april",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "today",
        "yesterday",
        "tomorrow",
        "tonight",
        "later",
        "earlier",
        "recently",
        "then",
        "also",
        "once",
        "last",
    ]
)
_PRONOUNS: Final = {"he": "m", "she": "f", "his": "m", "her": "f"}
_GENDERED: Final = {
    "mr": "m",
    "mrs": "f",
    "ms": "f",
    "miss": "f",
    "sir": "m",
    "lord": "m",
    "lady": "f",
    "king": "m",
    "queen": "f",
}
_LOOK_BACK: Final = 50
"""People named as subjects among whom a pronoun's is looked for."""
_LONGEST_SUBJECT: Final = 30
_NAMELESS: Final = frozenset({"audience", "interviewer", "moderator", "narrator", "operator", "participant"})
_LINKS: Final = frozenset({"of", "for"})
_SUBORDINATES: Final = frozenset({"when", "after", "because", "while", "if", "before", "since", "although", "until"})
_DASH: Final = re.compile(r"\s*--?(?=\s|[A-Z])")
_INTRODUCES: Final = frozenset({":", ",", "-", "--"})


@dataclass(frozen=True, slots=True)
class Found:
    """The ranges of a speaker and of the cue, and how they were found."""

    speaker: Range
    cue: Range | None
    how: How


class Words:
    """The tokens of a document in one row, with their heads and the mentions they lie in."""

    def __init__(self, folded: str, sentences: Sequence[Sentence], entities: Sequence[Entity]) -> None:
        self.folded = folded
        self.tokens: list[Token] = []
        self.heads: list[int] = []
        self.sentence_of: list[int] = []
        for sentence in sentences:
            base = len(self.tokens)
            self.tokens += sentence.tokens
            self.heads += [base + token.head for token in sentence.tokens]
            self.sentence_of += [sentence.index] * len(sentence.tokens)
        self.starts = [token.start for token in self.tokens]
        self.paragraph_of = {sentence.index: sentence.paragraph for sentence in sentences}
        self.entities = tuple(sorted(entities, key=lambda entity: entity.span.start))
        self.entity_starts = [entity.span.start for entity in self.entities]
        self.subjects = [token.start for i, token in enumerate(self.tokens) if self._is_named_subject(i)]
        self.fuller = _by_surname(self.entities)
        self.genders = dict(_titled(self.entities))
        self.women = word_list("given_names_women.txt")
        self.men = word_list("given_names_men.txt")
        self.cues = word_list("cues.txt")
        self.naming = word_list("cues_naming.txt")

    def places(self, start: int, end: int) -> range:
        """Give the indices of the tokens that begin in a range."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))

    def between(self, start: int, end: int) -> list[Token]:
        """Give the tokens that begin in a range."""
        found = self.places(start, end)
        return self.tokens[found.start : found.stop]

    def entity_at(self, offset: int) -> Entity | None:
        """Give the mention that covers an offset."""
        place = bisect_right(self.entity_starts, offset) - 1
        if place >= 0 and self.entities[place].span.end > offset:
            return self.entities[place]
        return None

    def _is_named_subject(self, place: int) -> bool:
        """Say whether a token is a person's name that is a subject, or beside one: "the minister, Elsa Brandt"."""
        token = self.tokens[place]
        if token.dep == "appos":
            token = self.tokens[self.heads[place]]
        if token.dep not in _SUBJECTS:
            return False
        entity = self.entity_at(self.tokens[place].start)
        return entity is not None and entity.label == "PERSON"

    def is_cue(self, place: int) -> bool:
        """Say whether a token is a verb that reports speech."""
        token = self.tokens[place]
        if token.lemma not in self.cues or not token.text[0].isalpha():
            return token.text.lower() in ("said", "says")
        return token.pos in ("VERB", "AUX") or token.text.lower() in ("said", "says", "added", "told")


def find_speaker(words: Words, outer: Range, parts: Sequence[Range], *, left: int, right: int) -> Found | None:
    """Find the speaker named in the sentence of a quotation, or in the line that introduces it.

    `outer` includes the marks; `left` and `right` bound the text around it that is free of other quotations.
    """
    last = words.folded[parts[-1][0] : parts[-1][1]].rstrip("'")[-1:]
    goes_on = last in ",?!-" or words.folded[outer[1] : outer[1] + 1] == ","
    is_partial = last not in ".,?!" or words.folded[parts[0][0]].islower()
    before = _before(words, left, outer[0], is_partial=is_partial)
    after = _after(words, outer[1], right) if last != "." or _is_tied(words, outer[1]) else None
    first, second = (after, before) if goes_on else (before, after)
    return first or second or _introduced(words, outer[0], left)


def preceding_speaker(words: Words, start: int) -> Found | None:
    """Take the one whom the sentence before a quotation is about: `Hua rejected it. "It is untrue."`."""
    place = bisect_left(words.starts, start) - 1
    while place >= 0 and words.tokens[place].pos == "PUNCT":
        place -= 1
    if place < 0:
        return None
    number = words.sentence_of[place]
    if words.paragraph_of[words.sentence_of[min(place + 1, len(words.tokens) - 1)]] - words.paragraph_of[number] > 1:
        return None
    first = bisect_left(words.sentence_of, number)
    found = _last_cue(words, range(first, place + 1), words.cues)
    if found:
        return Found(found.speaker, found.cue, "before it")
    for i in range(first, place + 1):
        if words.tokens[i].dep in _SUBJECTS and _is_person(words, i):
            return Found(_phrase_at(words, i, first, place + 1), None, "before it")
    return None


def _is_person(words: Words, place: int) -> bool:
    entity = words.entity_at(words.tokens[place].start)
    return words.tokens[place].text.lower() in ("he", "she") or bool(entity and entity.label == "PERSON")


# ------------------------------------------------------------------ after the quotation


def _is_tied(words: Words, start: int) -> bool:
    """Say whether what follows a full stop still belongs to the quotation: `… over." said Ann`, `… over." - Ann`."""
    if words.folded[start : start + 3].lstrip().startswith("-"):
        return True
    first = [i for i in words.places(start, start + 40) if words.tokens[i].pos != "PUNCT"][:4]
    return words.folded[start : start + 40].lstrip(" ,")[:1].islower() and any(words.is_cue(i) for i in first)


def _after(words: Words, start: int, right: int) -> Found | None:
    found = words.places(start, right)
    place, end = found.start, found.stop
    dash = _DASH.match(words.folded, start)
    while (
        place < end and words.tokens[place].pos in ("PUNCT", "SYM") and words.tokens[place].text not in _CLOSES_CLAUSE
    ):
        place += 1
    end = next((i for i in range(place, end) if words.tokens[i].text in _CLOSES_CLAUSE), end)
    if place >= end or words.tokens[place].text.lower() in _SUBORDINATES:
        return None
    if dash and _is_signature(words, place, end):
        return Found(_range(words, place, end), None, "adjacent")
    if words.tokens[place].text.lower() == "according" and place + 2 < end:
        phrase = _forward(words, place + 2, end)
        return Found(phrase, _range(words, place, place + 2), "adjacent") if phrase else None
    cue = next((i for i in range(place, min(end, place + _LONGEST_SUBJECT)) if words.is_cue(i)), None)
    if cue is None:
        return None
    return _inverted(words, place, cue, end) or _subject_before(words, place, cue, end)


def _is_signature(words: Words, place: int, end: int) -> bool:
    run = words.tokens[place:end]
    return (
        bool(run)
        and len(run) <= 6
        and run[0].text[:1].isupper()
        and not any(token.pos in ("VERB", "AUX") for token in run)
    )


def _inverted(words: Words, place: int, cue: int, end: int) -> Found | None:
    """Read `said Caddell`, `added Rep. Jim Clyburn`; what follows "and said" is no speaker."""
    if any(words.tokens[i].pos not in ("ADV", "AUX") for i in range(place, cue)):
        return None
    if words.tokens[cue].lemma in _TAKES_LISTENER or words.tokens[cue].text.endswith("ing"):
        return None
    phrase = _forward(words, cue + 1, end)
    return Found(phrase, _range(words, cue, cue + 1), "adjacent") if phrase else None


def _forward(words: Words, place: int, end: int) -> Range | None:
    """Take the noun phrase that begins at a token; None where none does."""
    start = place
    while place < end and _continues(words, place, start):
        place += 1
    while place > start and words.tokens[place - 1].text.lower() in _LINKS | {"and"}:
        place -= 1
    if place == start or not any(
        words.tokens[i].pos in ("PROPN", "NOUN", "PRON", "ADJ", "NUM") for i in range(start, place)
    ):
        return None
    if words.tokens[start].text.lower() in _NEVER_SPEAKS:
        return None
    return _range(words, start, place)


def _continues(words: Words, place: int, start: int) -> bool:
    token = words.tokens[place]
    lower = token.text.lower()
    if words.entity_at(token.start) and lower not in _NOT_IN_NAMES and token.text not in ('"', "(", ","):
        return True
    if lower in _NOT_IN_NAMES or token.text in _CUTS_PHRASE:
        return token.text == "-" and place > start and token.start == words.tokens[place - 1].end
    if token.pos == "ADP":
        return lower in _LINKS and place > start
    if token.pos == "PRON" and place > start:
        return False
    return token.pos in ("PROPN", "NOUN", "DET", "ADJ", "PRON", "NUM", "PART", "X") or (
        token.pos == "CCONJ" and place > start
    )


def _subject_before(words: Words, place: int, cue: int, end: int) -> Found | None:
    """Read `Mr. Obama said`, `White House press secretary Josh Earnest said at a briefing`."""
    span = _range(words, cue, cue + 1)
    subject = next((i for i in range(place, cue) if words.heads[i] == cue and words.tokens[i].dep in _SUBJECTS), None)
    first = words.tokens[place]
    plain = (
        first.pos not in ("ADP", "SCONJ", "CCONJ", "ADV", "VERB", "AUX", "PART")
        and first.text.lower() not in _NEVER_SPEAKS
    )
    if plain and not _has_clause(words, place, cue):
        phrase = _forward(words, place, cue)
        return Found(phrase, span, "adjacent") if phrase else None
    if subject is not None and words.tokens[subject].text.lower() not in _NEVER_SPEAKS:
        return Found(_phrase_at(words, subject, place, end), span, "adjacent")
    return None


def _has_clause(words: Words, place: int, cue: int) -> bool:
    """Say whether a verb stands between, other than in an apposition between commas."""
    depth = 0
    for i in range(place, cue):
        token = words.tokens[i]
        depth = (depth + (token.text in (",", "("))) if token.text in (",", "(") else depth
        if token.pos == "VERB" and depth == 0 and token.dep not in ("amod", "compound", "acl"):
            return True
    return False


# ------------------------------------------------------------------ before the quotation


def _before(words: Words, left: int, opening: int, *, is_partial: bool) -> Found | None:
    found = words.places(left, opening)
    first, end = found.start, found.stop
    for i in range(end - 1, first - 1, -1):
        if words.tokens[i].text in _CLOSES_CLAUSE:
            first = i + 1
            break
    while first < end and words.tokens[first].pos == "PUNCT" and words.tokens[first].text != "(":
        first += 1
    if first >= end:
        return None
    region = range(first, end)
    return (
        _colon(words, region)
        or _last_cue(words, region, words.cues)
        or _according(words, region)
        or (_last_cue(words, region, words.naming) if is_partial else None)
        or (_subject_before_colon(words, region) if words.tokens[region.stop - 1].text == ":" else None)
    )


def _colon(words: Words, region: range) -> Found | None:
    """Read `Mayor: "…"`; a longer line before a colon must hold a cue."""
    if words.tokens[region.stop - 1].text != ":" or len(region) > 7:
        return None
    run = [words.tokens[i] for i in range(region.start, region.stop - 1)]
    if run and run[0].text.lower() in ("his", "her") and len(run) <= 4:
        return Found((run[0].start, run[0].end), _range(words, region.start + 1, region.stop), "adjacent")
    if not run or any(token.pos in ("VERB", "AUX", "ADP") for token in run) or not run[-1].text[:1].isupper():
        return None
    return Found(_range(words, region.start, region.stop - 1), _range(words, region.stop - 1, region.stop), "adjacent")


def _subject_before_colon(words: Words, region: range) -> Found | None:
    """Read `Renn has a new message: "…"`: the first subject, if it is a person."""
    subject = next((i for i in region if words.tokens[i].dep in _SUBJECTS), None)
    if subject is None or not _is_person(words, subject):
        return None
    phrase = _phrase_at(words, subject, region.start, region.stop)
    return Found(phrase, _range(words, region.stop - 1, region.stop), "adjacent")


def _according(words: Words, region: range) -> Found | None:
    for i in region:
        if words.tokens[i].text.lower() == "according" and i + 2 < region.stop:
            phrase = _forward(words, i + 2, region.stop)
            return Found(phrase, _range(words, i, i + 2), "adjacent") if phrase else None
    return None


def _last_cue(words: Words, region: range, lemmas: frozenset[str]) -> Found | None:
    """Take the subject of the last reporting verb before the quotation."""
    for cue in reversed(region):
        token = words.tokens[cue]
        strong = lemmas is words.cues and words.is_cue(cue)
        if not strong and not (lemmas is not words.cues and token.lemma in lemmas and token.pos == "VERB"):
            continue
        subject = _subject_of(words, cue, region)
        if subject is not None:
            return Found(_phrase_at(words, subject, region.start, region.stop), _range(words, cue, cue + 1), "adjacent")
    return None


def _subject_of(words: Words, cue: int, region: range) -> int | None:
    """Follow a verb to its subject: its own, or that of the verb it hangs on ("told …, adding that")."""
    beside = _person_beside(words, cue, region)
    if beside is not None:
        return beside
    verb = cue
    for _ in range(5):
        for i in region:
            if words.heads[i] == verb and words.tokens[i].dep in _SUBJECTS and i != verb:
                antecedent = _antecedent(words, i)
                if antecedent is not None and antecedent in region:
                    return antecedent
                if words.tokens[i].text.lower() not in _NEVER_SPEAKS:
                    return i
        if words.heads[verb] == verb:
            break
        is_participle = words.tokens[verb].dep == "acl"
        verb = words.heads[verb]
        if is_participle and verb in region and words.tokens[verb].pos in ("NOUN", "PROPN", "PRON"):
            return verb
    for i in range(cue - 1, region.start - 1, -1):
        entity = words.entity_at(words.tokens[i].start)
        if words.tokens[i].text.lower() in ("he", "she", "they") or (entity and entity.label in ("PERSON", "ORG")):
            return i
    return None


def _person_beside(words: Words, cue: int, region: range) -> int | None:
    """Give the person whose name stands right before the verb, where a new clause begins: `…, Renn boasted`.

    A participle needs no new clause: `footage of Marta Ilvesson saying`.
    """
    place = cue - 1
    while place > region.start and words.tokens[place].pos in ("ADV", "AUX"):
        place -= 1
    entity = words.entity_at(words.tokens[place].start) if place in region else None
    if entity is None or entity.label != "PERSON":
        return None
    first = bisect_left(words.starts, entity.span.start)
    opens = first <= region.start or words.tokens[first - 1].text in ("-", "--", ":")
    return place if opens or words.tokens[cue].text.endswith("ing") else None


def _antecedent(words: Words, subject: int) -> int | None:
    """Give the noun that "who" or "which" stands for."""
    if words.tokens[subject].text.lower() not in ("who", "which", "that"):
        return None
    verb = words.heads[subject]
    return words.heads[verb] if words.tokens[verb].dep in ("relcl", "acl") else None


def _phrase_at(words: Words, head: int, first: int, end: int) -> Range:
    """Widen a head noun to its phrase: what modifies it before, the whole name, and "of …" after it."""
    left = head
    while left - 1 >= first and _belongs(words, left - 1, head):
        left -= 1
    entity = words.entity_at(words.tokens[head].start)
    right = head + 1
    while right < end and entity and words.tokens[right].start < entity.span.end:
        right += 1
    if right < end and words.tokens[right].text.lower() in _LINKS and words.heads[right] == head:
        right += 1
        while right < end and _continues(words, right, head):
            right += 1
    return _range(words, left, right)


def _belongs(words: Words, place: int, head: int) -> bool:
    token = words.tokens[place]
    if token.text in ('"', ",", ":", ";") or token.pos in ("VERB", "AUX", "SCONJ", "ADP"):
        return False
    entity = words.entity_at(token.start)
    if entity and entity is words.entity_at(words.tokens[head].start):
        return True
    up = words.heads[place]
    for _ in range(4):
        if up == head:
            return True
        up = words.heads[up]
    return False


def _introduced(words: Words, opening: int, left: int) -> Found | None:
    """Read a line of its own that ends in a colon or a comma: `Caddell continued:` and then the quotation."""
    place = bisect_left(words.starts, opening) - 1
    if left < opening and words.folded[left:opening].strip():
        return None
    if place < 1 or words.tokens[place].text not in _INTRODUCES or words.tokens[place].start > opening:
        return None
    number = words.sentence_of[place]
    first = bisect_left(words.sentence_of, number)
    for i in range(place - 1, first - 1, -1):
        if words.tokens[i].text in _CLOSES_CLAUSE | {'"'}:
            first = i + 1
            break
    region = range(first, place + 1)
    if len(region) < 2:
        return None
    found = _colon(words, region) or _last_cue(words, region, words.cues)
    if found or words.tokens[place].text != ":":
        return found
    for i in region:
        if words.tokens[i].dep in _SUBJECTS and words.tokens[i].text.lower() not in _NEVER_SPEAKS:
            return Found(_phrase_at(words, i, first, place), _range(words, place, place + 1), "adjacent")
    return None


def _range(words: Words, first: int, end: int) -> Range:
    return words.tokens[first].start, words.tokens[end - 1].end


# ------------------------------------------------------------------ who it is


def full_name(words: Words, speaker: Range, last: tuple[int, str] | None) -> str | None:
    """Give the full name behind a speaker's words, or None for "a spokesman" and pronouns that nobody fits.

    `last` is (offset, name) of the speaker before.
    """
    surface = words.folded[speaker[0] : speaker[1]].lower()
    if surface in _PRONOUNS:
        return _nearest(words, speaker[0], _PRONOUNS[surface], last)
    head = _head_entity(words, speaker) or _apposed(words, speaker)
    if head is None or head.label not in ("PERSON", "ORG", "OTHER", "GROUP", "PLACE"):
        return None
    return _fullest(words, head)


def label_name(words: Words, label: Range) -> str | None:
    """Give the name that opens a transcript's line, as the text spells it elsewhere; None for "MODERATOR"."""
    surface = words.folded[slice(*label)]
    lower = surface.lower()
    if lower in _NAMELESS or lower.split()[-1] in role_nouns():
        return None
    spelt = [
        entity.name
        for entity in words.entities
        if entity.label == "PERSON" and f" {entity.name.lower()}".endswith(f" {lower}") and not entity.name.isupper()
    ]
    return max(spelt, key=len) if spelt else surface.title() if surface.isupper() else surface


def _head_entity(words: Words, speaker: Range) -> Entity | None:
    """Give the name that heads the phrase: "press secretary Josh Earnest" has one, "a spokesman for X" has none."""
    inside = list(words.places(*speaker))
    cut = next((i for i in inside if words.tokens[i].pos == "ADP" and not words.entity_at(words.tokens[i].start)), None)
    core = [i for i in inside if cut is None or i < cut]
    while core and words.tokens[core[-1]].text in _CUTS_PHRASE:
        core.pop()
    return words.entity_at(words.tokens[core[-1]].start) if core else None


def _apposed(words: Words, speaker: Range) -> Entity | None:
    """Give the person named right after an office: "the Portuguese host, Nuno Salgueiro"."""
    between = words.folded[speaker[1] : speaker[1] + 2]
    entity = words.entity_at(speaker[1] + 2) if between == ", " else None
    is_office = words.folded[speaker[0] : speaker[1]].lower().startswith(("the ", "its ", "their ", "his ", "her "))
    return entity if entity and entity.label == "PERSON" and is_office else None


def _fullest(words: Words, entity: Entity) -> str:
    """Give the last full name before it, or else after it, that ends with this name."""
    if " " in entity.name or entity.label not in ("PERSON", "OTHER"):
        return entity.name
    offsets, names = words.fuller.get(entity.name, ((), ()))
    return names[max(0, bisect_right(offsets, entity.span.start) - 1)] if names else entity.name


def _nearest(words: Words, offset: int, gender: str, last: tuple[int, str] | None) -> str | None:
    """Give the nearest person before a pronoun: a subject or the last speaker, whichever stands closer."""
    best = last if last and _gender(words, last[1]) in (gender, None) else None
    first = bisect_left(words.subjects, offset)
    for start in reversed(words.subjects[max(0, first - _LOOK_BACK) : first]):
        if best and start <= best[0]:
            break
        entity = words.entity_at(start)
        name = _fullest(words, entity) if entity else None
        if name and _gender(words, name) in (gender, None):
            return name
    return best[1] if best else None


def _gender(words: Words, name: str) -> str | None:
    """Give "m" or "f" by a title before the surname somewhere, or by the given name; None when unknown."""
    parts = name.split()
    titled = words.genders.get(parts[-1])
    if titled or len(parts) < 2:
        return titled
    given = parts[0].lower()
    return "f" if given in words.women else "m" if given in words.men else None


def _by_surname(entities: Sequence[Entity]) -> dict[str, tuple[list[int], list[str]]]:
    """Index full names of people by the last word: where they stand, in order, and how they read."""
    out: dict[str, tuple[list[int], list[str]]] = {}
    for entity in entities:
        if entity.label == "PERSON" and " " in entity.name:
            offsets, names = out.setdefault(entity.name.rpartition(" ")[2], ([], []))
            offsets.append(entity.span.start)
            names.append(entity.name)
    return out


def _titled(entities: Sequence[Entity]) -> Iterator[tuple[str, str]]:
    for entity in entities:
        for title in entity.titles:
            if title in _GENDERED and entity.name:
                yield entity.name.split()[-1], _GENDERED[title]
