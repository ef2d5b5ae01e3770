"""Knows what a sentence takes a stand on: which act or state it asserts or denies, of what, by whom, and how firmly."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

from factcheck.compare.changes import is_quoted
from factcheck.compare.polarity import relate_words, strength
from factcheck.model import Relation, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from factcheck.model import Claim, Extraction, Slot, Token

Modality = Literal["fact", "plan", "possible", "condition"]

_LINKING: Final = frozenset({"be", "remain", "stay", "become", "get", "go", "seem", "keep", "stand", "appear", "feel"})
"""Verbs that say nothing without what follows: "stays closed"."""
_PARTICLES: Final = frozenset({"up", "down", "out", "off", "on", "away", "back", "through", "over", "ahead", "in"})
_STATE_PREPOSITIONS: Final = frozenset({"in", "at", "on", "off", "under", "behind", "out"})
"""Prepositions that make a state with a bare noun: "in custody", "at liberty"."""
_MAY: Final = frozenset({"may", "can", "ca"})
_MUST: Final = frozenset({"must", "shall"})
_FREE: Final = frozenset({"free", "allow", "permit", "entitle", "authorise", "authorize", "welcome", "forbid", "able"})
_ALLOW: Final = "allow"
_EXIST: Final = "exist"
_RELATIVES: Final = frozenset({"which", "that", "who", "whom"})
_MOVES: Final = frozenset({"up", "down", "ahead", "through", "back", "forward", "under"})
"""Particles that make an act of "go" and "come" ("the rent went up"), where others make a state ("went out")."""
_RISING: Final = frozenset({"go", "rise", "fall", "climb", "sink", "soar", "plunge", "tumble", "slump", "dip", "slip"})
"""Verbs that have no object: what stands in its place is an amount."""
_CARRIERS: Final = frozenset("option setting parameter flag switch key field variable property command".split())
"""Nouns that stand before the name of a thing in a manual."""
_NOBODY: Final = frozenset({"nobody", "no-one", "none", "nothing", "one", "no"})
_PRONOUNS: Final = frozenset(
    "he her herself him himself his i it its itself me she that their them they this those these we us what which who "
    "whom you one ones other others another both all everyone everybody someone somebody anyone anybody some many "
    "few more most each either neither any everything something anything nothing nobody no-one none".split()
)
_EMPTY: Final = frozenset(
    "people man woman person thing way time day year week month number part case place lot kind side one official "
    "company group member report statement state other".split()
)
"""Heads that name too much to show that two clauses are about one thing."""
_CONTENT: Final = frozenset({"NOUN", "PROPN", "ADJ", "VERB", "NUM"})
_BLANK: Final = frozenset(
    {"be", "have", "do", "say", "make", "take", "get", "go", "come", "see", "know", "tell", "give", "need", "want"}
)
"""Verbs too empty for a denial of one to deny the other."""
_CHANGING: Final = frozenset(
    "again until till longer more anymore previously formerly before first later then once after still yet".split()
)
"""Words that show that the state of a thing changes with time."""
_INNER: Final = frozenset({"pcomp", "acl", "advcl", "ccomp"})
"""Clauses whose truth hangs on the one above."""
_DENYING: Final = frozenset({"deny", "dispute", "doubt", "reject", "refute", "question", "allege", "claim", "insist"})


@dataclass(frozen=True, slots=True)
class Part:
    """Who or what a clause is about: the head lemma and the informative lemmas of the phrase; both empty when unsaid.

    `is_none` marks "nobody", "none of them" and "no passenger", which answer anybody and any passenger;
    `is_act` a verb with its object, as in "may use phones".
    """

    head: str = ""
    words: frozenset[str] = frozenset()
    names: frozenset[str] = frozenset()
    is_none: bool = False
    is_act: bool = False

    @property
    def is_known(self) -> bool:
        """Say whether the phrase names something, rather than pointing at it by a pronoun."""
        return bool(self.names) or (bool(self.head) and self.head not in _PRONOUNS)


@dataclass(frozen=True, slots=True)
class Stance:
    """One act or state that a sentence asserts or denies.

    `is_inner` says that the clause hangs on another one ("from charging fees"), `is_changing` that words such as
    "again" speak of another time, `is_degree` that a comparative before a noun says it ("a lower risk"), `is_granted`
    that something is taken for granted: that there is a sauna, by "in the sauna", `is_told` that it is told of
    somebody or something: an instruction ("Close the valve") and a mere purpose are not. `phrases` are the ways to
    look it up ("turn down", "turn"), `patient` what it befalls or describes, `agent` who acts, `rest` the other
    informative lemmas of its clause.
    """

    span: Span
    phrases: tuple[str, ...]
    word_class: str
    is_denied: bool
    modality: Modality
    is_quoted: bool
    is_disputed: bool
    is_inner: bool
    is_changing: bool
    patient: Part
    agent: Part
    rest: frozenset[str]
    sentence: int
    is_degree: bool = False
    is_granted: bool = False
    is_told: bool = True

    @property
    def is_norm(self) -> bool:
        """Say whether it allows or forbids something."""
        return self.phrases == (_ALLOW,)


def stances_of(extraction: Extraction) -> Iterator[Stance]:
    """Yield every stance of a document, in text order; questions and conditions take none."""
    for claim in extraction.claims:
        sentence = extraction.sentences[claim.sentence]
        place = next((i for i, token in enumerate(sentence.tokens) if token.start == claim.predicate.start), -1)
        if place < 0 or _is_supposed(claim, sentence.tokens, place) or sentence.span.text.rstrip().endswith("?"):
            continue
        yield from _of_claim(extraction, claim, sentence.tokens, place)


def _is_supposed(claim: Claim, tokens: Sequence[Token], place: int) -> bool:
    """Say whether a clause is a condition, or hangs on the verb of one: "if you plan to sail"."""
    while tokens[place].dep == "xcomp" and tokens[place].head != place:
        place = tokens[place].head
    is_led_in = any(token.head == place and token.dep == "mark" and token.lemma in _IF for token in tokens)
    return claim.modality == "condition" or is_led_in


_IF: Final = frozenset({"if", "unless", "whether"})


def oppose(left: Stance, right: Stance) -> tuple[str, float]:
    """Say in words why two stances exclude each other, and how surely: "" where they do not."""
    if left.is_degree != right.is_degree or (left.is_degree and left.is_denied != right.is_denied):
        return "", 0.0
    if left.is_granted or right.is_granted:
        return _denied_and_granted(left, right)
    opposite, same = _relations(left.phrases, left.word_class, right.phrases, right.word_class)
    if left.is_denied == right.is_denied and opposite > 0:
        return f'"{left.phrases[0]}" and "{right.phrases[0]}" are opposites', opposite
    if left.is_denied != right.is_denied and same:
        return f'"{left.phrases[0]}" is asserted in one and denied in the other', same
    return "", 0.0


def _denied_and_granted(left: Stance, right: Stance) -> tuple[str, float]:
    """Compare "there is no sauna" with "in the sauna"; what is further described may be another thing."""
    if left.phrases != right.phrases or left.is_denied == right.is_denied or left.patient.words != right.patient.words:
        return "", 0.0
    return f'one says that there is no "{left.patient.head}", the other speaks of it as known', 1.0


def agree(left: Stance, right: Stance) -> bool:
    """Say whether two stances say the same: one word twice, or a word and the denial of its opposite."""
    opposite, same = _relations(left.phrases, left.word_class, right.phrases, right.word_class)
    return bool(same) if left.is_denied == right.is_denied else opposite > 0


@lru_cache(maxsize=262144)
def _relations(left: tuple[str, ...], left_class: str, right: tuple[str, ...], right_class: str) -> tuple[float, float]:
    """Give how surely the words of two stances are opposites, and how surely they are the same."""
    if set(left) & set(right):
        return 0.0, 1.0 if left_class == right_class and not set(left) & set(right) <= _BLANK else 0.0
    opposite = same = 0.0
    for ours in left:
        for theirs in right:
            for word_class in sorted({left_class, right_class}):
                relation = relate_words(ours, theirs, word_class)
                if relation is Relation.CONTRADICTORY:
                    opposite = max(opposite, strength(ours, theirs, word_class))
                elif relation is Relation.CONSISTENT:
                    same = 0.85
    return (opposite, 0.0) if opposite else (0.0, same)


def same_part(left: Part, right: Part) -> float:
    """Say how surely two phrases name one thing, 0 to 1; 0.25 where one of them is left out or a pronoun."""
    if left.is_none != right.is_none and (left.head in _NOBODY or right.head in _NOBODY):
        return 0.5
    if not left.is_known or not right.is_known:
        return 0.25
    if left.names & right.names:
        return 1.0
    if left.is_act or right.is_act:
        return _same_act(left, right)
    if left.head == right.head:
        return _with_modifiers(left, right)
    shared = (left.words & right.words) - _EMPTY
    if left.head in shared or right.head in shared:
        return 0.5
    return 0.3 if shared else 0.0


def _same_act(left: Part, right: Part) -> float:
    """Compare what somebody may do with what somebody may do, or with a thing: "use phones" with "phones"."""
    if left.is_act and right.is_act and left.head != right.head:
        return 0.0
    ours, theirs = (part.words - {part.head} if part.is_act else part.words for part in (left, right))
    if ours and theirs:
        return 1.0 if ours & theirs else 0.0
    return 0.7 if left.is_act and right.is_act and not ours and not theirs else 0.3


def _with_modifiers(left: Part, right: Part) -> float:
    """Compare two phrases of one head: other names, or other modifiers on both sides, make it another thing."""
    if left.names and right.names:
        return 0.2
    if left.head in _EMPTY:
        return 0.4
    ours, theirs = left.words - right.words, right.words - left.words
    return 0.7 if ours and theirs else 1.0


# ------------------------------------------------------------------ reading clauses


def _of_claim(extraction: Extraction, claim: Claim, tokens: Sequence[Token], place: int) -> Iterator[Stance]:
    yield from _degrees(extraction, claim, tokens, place)
    yield from _taken_for_granted(extraction, claim, tokens, place)
    parts = {slot.role: _slot_part(extraction, tokens, slot, place) for slot in _named(claim.slots)}
    if claim.lemma in _RISING and "subject" in parts:
        parts.pop("object", None)  # by how much, or to what
    patient, agent = _patient_and_agent(parts)
    own = [i for i, token in enumerate(tokens) if token.head == place and i != place]
    if place > 0 and tokens[place - 1].text.lower() == "as":
        return
    if any(tokens[i].dep in ("ccomp", "xcomp") and tokens[i].pos in ("VERB", "AUX") for i in own):
        return
    is_move = claim.lemma == "go" and _moves(tokens, place)
    if tokens[place].pos in ("VERB", "AUX") and (is_move or claim.lemma not in _LINKING):
        phrases = tuple(_verb_phrases(tokens, place, own))
        is_told = "subject" in parts or "object" not in parts or _has_subject(tokens, place, own)
        yield replace(_stance(extraction, claim, tokens, phrases, "VERB", patient, agent, place), is_told=is_told)
        yield from _permission(extraction, claim, tokens, place, own, patient, agent)
        if claim.lemma == "have" and "object" in parts:
            owner = parts.get("subject", Part())
            stance = _stance(extraction, claim, tokens, (_EXIST,), "VERB", parts["object"], owner, place)
            noun = next((i for i in own if tokens[i].dep == "dobj"), place)
            yield replace(stance, span=_with_thing(extraction, tokens, place, noun))
    elif any(tokens[i].dep == "expl" for i in own):
        found = next((i for i in own if tokens[i].dep in ("attr", "nsubj", "dobj")), -1)
        if found >= 0:
            thing = _part(tokens, _phrase_span(extraction, tokens, found), tokens[found].lemma)
            stance = _stance(extraction, claim, tokens, (_EXIST,), "VERB", thing, Part(), place)
            yield replace(stance, span=_with_thing(extraction, tokens, place, found))
    elif claim.lemma in _LINKING and tokens[place].pos in ("VERB", "AUX"):
        subject = parts.get("subject", parts.get("object", Part()))
        for phrase, word_class in _states(tokens, own):
            yield _stance(extraction, claim, tokens, (phrase,), word_class, subject, Part(), place)
    elif claim.lemma != "be":
        yield _stance(extraction, claim, tokens, (claim.lemma,), "VERB", patient, agent, place)


def _degrees(extraction: Extraction, claim: Claim, tokens: Sequence[Token], place: int) -> Iterator[Stance]:
    """Yield what a comparative says of its noun: "have a lower risk of stroke"."""
    for slot in claim.slots:
        for i, token in enumerate(tokens):
            noun = tokens[token.head]
            is_inside = slot.span.start <= token.start < slot.span.end
            if (
                is_inside
                and i < token.head
                and token.dep == "amod"
                and _COMPARATIVE.fullmatch(token.text.lower())
                and noun.pos == "NOUN"
            ):
                patient = Part(noun.lemma.lower(), frozenset({noun.lemma.lower()}))
                stance = _stance(extraction, claim, tokens, (token.text.lower(),), "ADJ", patient, Part(), place)
                yield replace(stance, span=extraction.document.span(tokens[i].start, noun.end), is_degree=True)


_COMPARATIVE: Final = re.compile(r"\w{2,}er|less|more|fewer|(?:in|de)creased|reduced|elevated")


def _taken_for_granted(extraction: Extraction, claim: Claim, tokens: Sequence[Token], place: int) -> Iterator[Stance]:
    """Yield that there is what a clause speaks of as known: "sat in the sauna"."""
    if claim.modality != "fact" or not claim.polarity:
        return
    for slot in claim.slots:
        heads = [i for i, token in enumerate(tokens) if slot.span.start <= token.start < slot.span.end]
        nouns = [i for i in heads if tokens[i].pos == "NOUN" and tokens[i].lemma == slot.head]
        for i in nouns[:1]:
            own = [token for token in tokens[max(0, i - _NEAR) : i] if token.head == i]
            if any(token.text.lower() == "the" or token.dep == "poss" for token in own):
                patient = _part(tokens, slot.span, slot.head)
                stance = _stance(extraction, claim, tokens, (_EXIST,), "VERB", patient, Part(), place)
                yield replace(stance, span=_phrase_span(extraction, tokens, i), is_granted=True)


_NEAR: Final = 4


def _named(slots: Sequence[Slot]) -> Iterator[Slot]:
    """Yield the slots so that the first of a role comes last; of "the option `colour`", the name does."""
    plain = [slot for slot in slots if slot.head.lower() in _CARRIERS]
    yield from (*reversed(plain), *reversed([slot for slot in slots if slot not in plain]))


def _slot_part(extraction: Extraction, tokens: Sequence[Token], slot: Slot, verb: int) -> Part:
    """Read what fills a slot; a relative pronoun stands for the noun that its clause hangs on."""
    above = _antecedent(tokens, slot, verb) if slot.head.lower() in _RELATIVES else -1
    if above >= 0:
        return _part(tokens, _phrase_span(extraction, tokens, above), tokens[above].lemma)
    return _part(tokens, slot.span, slot.head)


def _antecedent(tokens: Sequence[Token], slot: Slot, verb: int) -> int:
    """Find the noun that a relative pronoun stands for: what its clause hangs on, or the word before; -1 for none."""
    above = tokens[verb].head
    if tokens[verb].dep == "relcl" and tokens[above].pos in ("NOUN", "PROPN"):
        return above
    before = [i for i, token in enumerate(tokens) if token.start < slot.span.start and token.pos != "PUNCT"]
    return before[-1] if before and tokens[before[-1]].pos in ("NOUN", "PROPN") else -1


def _with_thing(extraction: Extraction, tokens: Sequence[Token], verb: int, noun: int) -> Span:
    """Cite a verb with what there is: "is no sauna"."""
    start, end = sorted((verb, noun))
    return extraction.document.span(tokens[start].start, tokens[end].end)


def _phrase_span(extraction: Extraction, tokens: Sequence[Token], head: int) -> Span:
    """Cut a noun with the words right before it that hang on it."""
    first = head
    while first > 0 and tokens[first - 1].head == head:
        first -= 1
    return extraction.document.span(tokens[first].start, tokens[head].end)


def _patient_and_agent(parts: dict[str, Part]) -> tuple[Part, Part]:
    """Take the object for what an act befalls, and the subject where there is none."""
    if "object" in parts:
        return parts["object"], parts.get("subject", Part())
    return parts.get("subject", Part()), Part()


def _part(tokens: Sequence[Token], span: Span, head: str) -> Part:
    inside = [token for token in tokens if span.start <= token.start < span.end]
    names = frozenset(
        token.lemma.lower() for token in inside if token.pos == "PROPN" and token.ent not in ("DATE", "TIME")
    )
    own_head = next((token for token in inside if token.lemma == head), None)
    is_named = own_head is not None and own_head.pos == "PROPN"
    is_none = head.lower() in _NOBODY or any(token.text.lower() in ("no", "none", "neither") for token in inside)
    words = _content(inside)
    return Part(head.lower(), words - _CARRIERS or words, names if is_named else frozenset(), is_none)


def _content(tokens: Sequence[Token]) -> frozenset[str]:
    return frozenset(token.lemma.lower() for token in tokens if token.pos in _CONTENT and token.lemma not in _BLANK)


def _has_subject(tokens: Sequence[Token], place: int, own: Sequence[int]) -> bool:
    """Say whether somebody or something acts or suffers what a verb tells, in whatever form it stands there."""
    return tokens[place].dep in ("acl", "relcl") or any(tokens[i].dep in _ACTED for i in own)


_ACTED: Final = frozenset({"nsubj", "nsubjpass", "auxpass", "agent", "expl", "csubj"})


def _moves(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a particle follows a verb at once: "went up to £3 million", however it was parsed."""
    after = [token.text.lower() for token in tokens[place + 1 : place + 3]]
    return bool(after) and after[0] in _MOVES and after[1:] not in (["or"], ["and"])


def _verb_phrases(tokens: Sequence[Token], place: int, own: Sequence[int]) -> Iterator[str]:
    """Yield a verb with its particle, or alone; with its object too, for "give up" and "plead guilty" alike."""
    lemma = tokens[place].lemma
    particles = [tokens[i].lemma for i in own if tokens[i].dep == "prt" or _is_loose_particle(tokens, i, place)]
    if not particles and _moves(tokens, place) and lemma in _RISING:
        particles = [tokens[place + 1].lemma]
    fallen = [token.lemma for token in tokens[place + 1 : place + 2] if lemma == "fall" and token.lemma in _FALLEN]
    yield " ".join((lemma, *(fallen or particles[:1])))
    for i in own:
        if tokens[i].dep in ("dobj", "oprd", "acomp") and i > place:
            denial = "not " if any(token.head == i and token.dep == "neg" for token in tokens) else ""
            yield f"{lemma} {denial}{tokens[i].lemma}"
    is_passive = tokens[place].dep == "acl" or any(tokens[i].dep == "auxpass" for i in own)
    if is_passive and not particles:
        yield tokens[place].text.lower()


_FALLEN: Final = frozenset("victim prey ill sick asleep silent short foul flat pregnant apart behind".split())
"""What one falls into, and is not lower afterwards."""


def _is_loose_particle(tokens: Sequence[Token], i: int, verb: int) -> bool:
    """Say whether a preposition or adverb without an object of its own belongs to the verb before it."""
    if tokens[i].text.lower() not in _PARTICLES or not verb < i <= verb + 4:
        return False
    return tokens[i].dep in ("advmod", "prep") and not any(token.head == i for token in tokens)


def _states(tokens: Sequence[Token], own: Sequence[int]) -> Iterator[tuple[str, str]]:
    """Yield what a linking verb says of its subject, with the word class: "closed", "off", "in custody"."""
    for i in own:
        token = tokens[i]
        if token.dep in ("acomp", "oprd") or (token.dep == "attr" and token.pos == "ADJ"):
            yield token.text.lower(), "ADJ"
            for other in range(len(tokens)):
                if tokens[other].head == i and tokens[other].dep == "conj":
                    yield tokens[other].text.lower(), "ADJ"
        elif token.text.lower() in _STATE_PREPOSITIONS and token.dep in ("prep", "advmod", "prt"):
            objects = [other for other in range(len(tokens)) if tokens[other].head == i and tokens[other].dep == "pobj"]
            if not objects:
                yield token.text.lower(), "ADV"
            elif objects[0] == i + 1:
                yield f"{token.text.lower()} {tokens[objects[0]].lemma}", "ADJ"
        elif token.dep == "attr" and token.pos == "NOUN":
            yield token.lemma, "NOUN"


def _permission(
    extraction: Extraction,
    claim: Claim,
    tokens: Sequence[Token],
    place: int,
    own: Sequence[int],
    patient: Part,
    agent: Part,
) -> Iterator[Stance]:
    """Yield what a clause allows or forbids: "may sublet", "must not sublet", "are free to sublet"."""
    aux = {tokens[i].text.lower() for i in (*own, *_shared(tokens, place, own)) if tokens[i].dep == "aux"}
    above = tokens[tokens[place].head]
    is_free = tokens[place].dep == "xcomp" and above.lemma in _FREE and above is not tokens[place]
    if not (aux & _MAY or is_free or (aux & _MUST and not claim.polarity)):
        return
    act = Part(claim.lemma, frozenset({claim.lemma}) | patient.words, is_act=True)
    modal = [i for i in (*own, *_shared(tokens, place, own)) if tokens[i].dep in ("aux", "neg") and i < place]
    first = min([*modal, tokens[place].head if is_free else place])
    yield replace(
        _stance(extraction, claim, tokens, (_ALLOW,), "VERB", act, agent, place),
        span=extraction.document.span(tokens[first].start, tokens[place].end),
        modality="fact" if is_free or aux & _MUST else claim.modality,
    )


def _shared(tokens: Sequence[Token], place: int, own: Sequence[int]) -> Iterator[int]:
    """Yield what hangs on the verb before an "or" and stands for this one too: "must not copy or print"."""
    if tokens[place].dep == "conj" and not any(tokens[i].dep in ("aux", "nsubj", "nsubjpass") for i in own):
        yield from (i for i, token in enumerate(tokens) if token.head == tokens[place].head and i < place)


def _is_since_a_time(inside: Sequence[Token]) -> bool:
    """Say whether a state has held since a time: "shut since the morning", not "since version 2"."""
    return any(
        token.text.lower() == "since" and any(after.ent in ("DATE", "TIME") for after in inside[i + 1 : i + 4])
        for i, token in enumerate(inside)
    )


def _cited(extraction: Extraction, claim: Claim, inside: Sequence[Token], phrases: tuple[str, ...]) -> Span:
    """Give the predicate with the words of its state: "is on", "turned down"; a bare "is" shows a reader nothing."""
    words = set(phrases[0].split())
    ends = [
        token.end
        for token in inside
        if 0 <= token.start - claim.predicate.start <= _FAR and {token.lemma, token.text.lower()} & words
    ]
    return extraction.document.span(claim.predicate.start, max([claim.predicate.end, *ends]))


_FAR: Final = 40
"""Characters from a predicate to the last word of its state."""


def _stance(
    extraction: Extraction,
    claim: Claim,
    tokens: Sequence[Token],
    phrases: tuple[str, ...],
    word_class: str,
    patient: Part,
    agent: Part,
    place: int,
) -> Stance:
    inside = [token for token in tokens if claim.span.start <= token.start < claim.span.end]
    above = tokens[tokens[place].head]
    return Stance(
        span=_cited(extraction, claim, inside, phrases),
        phrases=phrases,
        word_class=word_class,
        is_denied=not claim.polarity,
        modality=claim.modality,
        is_quoted=is_quoted(extraction, claim.predicate.start, claim.predicate.end),
        is_disputed=tokens[place].dep in ("ccomp", "xcomp") and above.lemma in _DENYING,
        is_inner=tokens[place].dep in _INNER,
        is_changing=any(token.text.lower() in _CHANGING for token in inside if token.dep != "amod")
        or _is_since_a_time(inside),
        patient=patient,
        agent=agent,
        rest=_content(inside) - patient.words - agent.words - {claim.lemma},
        sentence=claim.sentence,
    )
