"""Knows how to cut a sentence into clauses: who did what to whom, asserted or denied, how sure, by whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from factcheck.model import Claim, Document, Sentence, Slot, Span, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_SUBJECTS = frozenset({"nsubj", "csubj"})
_PASSIVE_SUBJECTS = frozenset({"nsubjpass", "csubjpass"})
_OBJECTS = frozenset({"dobj", "attr", "acomp", "oprd"})
_CLAUSES = frozenset({"ROOT", "conj", "relcl", "ccomp", "advcl", "xcomp", "acl", "parataxis", "pcomp"})
_DENYING: Final = frozenset({"deny", "fail", "refuse", "decline", "cease", "avoid", "neglect", "forbid", "prohibit", "prevent", "bar"})
_NEGATIONS: Final = frozenset({"not", "n't", "never", "no", "nobody", "none", "neither", "nor", "without", "nothing", "hardly"})
_HEDGES: Final = frozenset(
    "allegedly reportedly possibly probably perhaps maybe likely apparently supposedly seemingly presumably might could may "
    "appear seem suggest".split()
)
_PLANS: Final = frozenset({"will", "shall", "'ll", "wo"})
_POSSIBLE: Final = frozenset({"may", "might", "could", "can", "would", "should"})
_PLAN_VERBS: Final = frozenset({"plan", "intend", "expect", "hope", "want", "aim", "vow", "promise", "consider", "propose", "forecast", "predict"})
_SAYING: Final = frozenset(
    "say tell state claim report announce deny argue insist add note warn believe think allege write suggest explain confirm "
    "testify estimate describe accuse".split()
)

Modality = Literal["fact", "plan", "possible", "condition"]


def find_claims(document: Document, sentences: Sequence[Sentence]) -> Iterator[Claim]:
    """Yield every clause with a predicate, in text order.

    Passive clauses are turned ("was signed by X" has X as subject); conjoined verbs inherit the subject.
    """
    for sentence in sentences:
        children: list[list[int]] = [[] for _ in sentence.tokens]
        for i, token in enumerate(sentence.tokens):
            if token.head != i:
                children[token.head].append(i)
        for i, token in enumerate(sentence.tokens):
            if token.pos in ("VERB", "AUX") and token.dep in _CLAUSES:
                yield _claim(document, sentence, children, i)


def _claim(document: Document, sentence: Sentence, children: Sequence[Sequence[int]], verb: int) -> Claim:
    tokens = sentence.tokens
    own = children[verb]
    members = sorted(_clause_members(tokens, children, verb))
    slots = tuple(sorted(_slots(document, tokens, children, verb), key=lambda slot: slot.span.start))
    return Claim(
        span=document.span(tokens[members[0]].start, tokens[members[-1]].end),
        predicate=document.span(tokens[verb].start, tokens[verb].end),
        lemma=tokens[verb].lemma,
        polarity=_polarity(tokens, children, verb),
        hedges=tuple(tokens[i].text.lower() for i in own if tokens[i].lemma in _HEDGES),
        modality=_modality(tokens, children, verb),
        source=_source(document, tokens, children, verb),
        slots=slots,
        sentence=sentence.index,
    )


def _clause_members(tokens: Sequence[Token], children: Sequence[Sequence[int]], verb: int) -> Iterator[int]:
    """Yield the token places of a clause without its sub-clauses."""
    stack = [verb]
    while stack:
        place = stack.pop()
        yield place
        stack += [i for i in children[place] if not (tokens[i].pos in ("VERB", "AUX") and tokens[i].dep in _CLAUSES)]


def _subtree(children: Sequence[Sequence[int]], head: int, tokens: Sequence[Token]) -> tuple[int, int]:
    """Give first and last token of a phrase, clauses that hang on it left out."""
    places = list(_clause_members(tokens, children, head))
    return min(places), max(places)


def _slots(
    document: Document, tokens: Sequence[Token], children: Sequence[Sequence[int]], verb: int
) -> Iterator[Slot]:
    own = children[verb]
    passive = any(tokens[i].dep in _PASSIVE_SUBJECTS for i in own)
    subjects = _subjects(tokens, children, verb)
    for i in subjects:
        yield _slot(document, tokens, children, "object" if passive else "subject", i)
    for i in own:
        token = tokens[i]
        if token.dep in _OBJECTS:
            yield _slot(document, tokens, children, "object", i)
        elif token.dep == "dative" and token.pos != "ADP":
            yield _slot(document, tokens, children, "to", i)
        elif token.dep in ("prep", "agent", "dative"):
            role = "subject" if token.dep == "agent" else token.lemma
            for j in children[i]:
                if tokens[j].dep == "pobj":
                    yield _slot(document, tokens, children, role, j)


def _subjects(tokens: Sequence[Token], children: Sequence[Sequence[int]], verb: int) -> list[int]:
    """Find the subjects of a verb; a conjoined or open clause inherits them, a relative clause takes its noun."""
    seen: set[int] = set()
    while verb not in seen:
        seen.add(verb)
        found = [i for i in children[verb] if tokens[i].dep in _SUBJECTS | _PASSIVE_SUBJECTS]
        relative = [i for i in found if tokens[i].text.lower() in ("who", "which", "that")]
        if tokens[verb].dep in ("relcl", "acl") and (relative or not found):
            return [tokens[verb].head]
        if found:
            return found
        if tokens[verb].dep not in ("conj", "xcomp", "advcl"):
            return []
        verb = tokens[verb].head
    return []


def _slot(
    document: Document, tokens: Sequence[Token], children: Sequence[Sequence[int]], role: str, head: int
) -> Slot:
    first, last = _subtree(children, head, tokens)
    return Slot(role, document.span(tokens[first].start, tokens[last].end), tokens[head].lemma)


def _polarity(tokens: Sequence[Token], children: Sequence[Sequence[int]], verb: int) -> bool:
    """Say whether the clause is asserted (True) or denied; two negations assert."""
    denials = 0
    for i in children[verb]:
        token = tokens[i]
        if token.dep == "neg" or token.lemma in ("never", "no longer"):
            denials += 1
        elif token.dep in _SUBJECTS | _PASSIVE_SUBJECTS | _OBJECTS:
            determiners = [tokens[j].text.lower() for j in children[i] if tokens[j].dep == "det"]
            if token.text.lower() in _NEGATIONS or "no" in determiners or "neither" in determiners:
                denials += 1
    head = tokens[verb].head
    if tokens[verb].dep == "xcomp" and head != verb and tokens[head].lemma in _DENYING:
        denials += 1
    return denials % 2 == 0


def _modality(tokens: Sequence[Token], children: Sequence[Sequence[int]], verb: int) -> Modality:
    aux = {tokens[i].text.lower() for i in children[verb] if tokens[i].dep in ("aux", "auxpass")}
    marks = {tokens[i].text.lower() for i in children[verb] if tokens[i].dep == "mark"}
    head = tokens[tokens[verb].head].lemma if tokens[verb].head != verb else ""
    if marks & {"if", "unless", "whether"}:
        return "condition"
    if aux & _PLANS or (tokens[verb].dep == "xcomp" and head in _PLAN_VERBS):
        return "plan"
    if aux & _POSSIBLE:
        return "possible"
    return "fact"


def _source(
    document: Document, tokens: Sequence[Token], children: Sequence[Sequence[int]], verb: int
) -> Span | None:
    """Find who says so: the subject of the verb of saying that this clause is the content of."""
    head = tokens[verb].head
    if tokens[verb].dep != "ccomp" or head == verb or tokens[head].lemma not in _SAYING:
        return None
    for i in _subjects(tokens, children, head):
        first, last = _subtree(children, i, tokens)
        return document.span(tokens[first].start, tokens[last].end)
    return None
