"""Knows how to cut a sentence into clauses: who did what to whom, asserted or denied, how sure, by whom."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Final, Literal

from factcheck.extract.lines import Layout
from factcheck.lexicon.words import groups
from factcheck.model import Claim, Document, Sentence, Slot, Span, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Modality = Literal["fact", "plan", "possible", "condition"]

_SUBJECTS: Final = frozenset({"nsubj", "csubj"})
_PASSIVE_SUBJECTS: Final = frozenset({"nsubjpass", "csubjpass"})
_ALL_SUBJECTS: Final = _SUBJECTS | _PASSIVE_SUBJECTS
_OBJECTS: Final = frozenset({"dobj", "attr", "acomp", "oprd"})
_CLAUSES: Final = frozenset({"ROOT", "conj", "relcl", "ccomp", "advcl", "xcomp", "acl", "parataxis", "pcomp"})
_INHERITING: Final = frozenset({"conj", "xcomp", "advcl", "pcomp"})
_RELATIVES: Final = frozenset({"who", "which", "that", "whom"})
_DENYING: Final = frozenset(
    "deny fail refuse decline cease avoid neglect forbid prohibit prevent bar stop quit unable reluctant "
    "unwilling impossible".split()
)
"""Words whose infinitive, participle or "that" clause did not come true, or is said not to have."""
_DENIED_FROM: Final = frozenset({"prevent", "bar", "stop", "ban", "block", "prohibit", "keep", "discourage", "refrain"})
_NEGATIVE_WORDS: Final = frozenset({"nobody", "no-one", "none", "neither", "nor", "nothing", "no"})
_NEGATIVE_ADVERBS: Final = frozenset({"never", "hardly", "scarcely", "nowhere"})
_HEDGES: Final = frozenset(
    "allegedly reportedly possibly probably perhaps maybe likely apparently supposedly seemingly presumably might "
    "could may".split()
)
_HEDGING_VERBS: Final = frozenset("appear seem suggest believe think allege rumour rumor suspect report".split())
_PLAN_AUX: Final = frozenset({"will", "shall", "'ll", "wo", "sha"})
_POSSIBLE_AUX: Final = frozenset({"may", "might", "could", "can", "would", "should", "ca"})
_PLAN_VERBS: Final = frozenset(
    "plan intend expect hope want aim vow promise consider propose forecast predict pledge threaten prepare seek "
    "agree schedule set go due ready slate project anticipate mean".split()
)
_CONDITIONS: Final = frozenset({"if", "unless", "whether", "provided", "lest"})
_SAYING: Final = frozenset(
    "say tell state claim report announce deny argue insist add note warn believe think allege write suggest "
    "explain confirm testify estimate describe accuse declare reveal acknowledge admit assert contend maintain "
    "predict forecast complain conclude find tweet post".split()
)
_ACCUSING: Final = frozenset({"accuse", "suspect", "blame", "criticise", "criticize"})
_WISHING: Final = frozenset(
    "seek want demand urge oppose reject call need await request deny expect plan propose consider discuss delay "
    "block prevent require hope wait ask threaten fear".split()
)
"""Verbs that do not say that the event named by their object took place."""
_URGING: Final = frozenset(
    "urge ask tell order persuade warn advise encourage press implore beg lobby pressure invite instruct require "
    "call remind have need want request demand recommend".split()
)
"""Verbs that do not say that what somebody is moved to do was done."""


@dataclass(slots=True)
class _Tree:
    """One sentence and what is worked out of it once: children, phrases, subjects, voice, polarity and modality."""

    document: Document
    sentence: Sentence
    tokens: Sequence[Token]
    children: list[list[int]]
    phrases: list[tuple[int, int]]
    subjects: dict[int, list[int]] = field(default_factory=dict)
    passives: dict[int, bool] = field(default_factory=dict)
    denials: dict[int, bool] = field(default_factory=dict)
    modalities: dict[int, Modality] = field(default_factory=dict)

    def span(self, head: int) -> Span:
        """Give the phrase of a head, without the clauses that hang on it."""
        first, last = self.phrases[head]
        return self.document.span(self.tokens[first].start, self.tokens[last].end)


def find_claims(document: Document, sentences: Sequence[Sentence]) -> Iterator[Claim]:
    """Yield every clause with a predicate, in text order.

    Passive clauses are turned ("was signed by X" has X as subject); conjoined verbs inherit the subject.
    Appositions are claims with "be", events named by a noun claims with its verb ("the resignation of
    X"), and lines of a key and a value claims under their heading.
    """
    layout = Layout(document, sentences)
    for sentence in sentences:
        laid_out = layout.claims_of(sentence)
        if laid_out is not None:
            yield from laid_out
            if sentence.is_heading:
                continue
        tree = _grow(document, sentence)
        for place in _top_down(tree):
            _settle(tree, place)
        for place, token in enumerate(sentence.tokens):
            if _is_predicate(token):
                yield _claim(tree, place)
            elif token.pos in ("NOUN", "PROPN"):
                yield from _noun_claims(tree, place)


def _is_predicate(token: Token) -> bool:
    return token.pos in ("VERB", "AUX") and token.dep in _CLAUSES


# ------------------------------------------------------------------ the tree


def _grow(document: Document, sentence: Sentence) -> _Tree:
    children: list[list[int]] = [[] for _ in sentence.tokens]
    for place, token in enumerate(sentence.tokens):
        if token.head != place:
            children[token.head].append(place)
    tree = _Tree(document, sentence, sentence.tokens, children, [(i, i) for i in range(len(sentence.tokens))])
    for place in reversed(_top_down(tree)):
        tree.phrases[place] = _phrase(tree, place)
    return tree


def _top_down(tree: _Tree) -> list[int]:
    """Give every place after its head."""
    order = [place for place, token in enumerate(tree.tokens) if token.head == place]
    for place in order:
        order.extend(tree.children[place])
    return order


def _phrase(tree: _Tree, head: int) -> tuple[int, int]:
    """Join the phrases of the children that touch the head's, clauses left out and marks at the ends dropped."""
    first = last = head
    for child in reversed([i for i in tree.children[head] if i < head]):
        end = tree.phrases[child][1]
        end += end + 1 < first and tree.tokens[end + 1].dep == "case"  # "the minister's visit"
        if _is_predicate(tree.tokens[child]) or end != first - 1:
            break
        first = tree.phrases[child][0]
    for child in (i for i in tree.children[head] if i > head):
        if _is_predicate(tree.tokens[child]) or tree.phrases[child][0] != last + 1:
            break
        last = tree.phrases[child][1]
    while last > head and tree.tokens[last].dep == "case":
        last -= 1
    while last > head and tree.tokens[last].pos == "PUNCT" and tree.tokens[last].text not in (")", '"', "%"):
        last -= 1
    while first < head and tree.tokens[first].pos == "PUNCT" and tree.tokens[first].text not in ("(", '"', "$"):
        first += 1
    return first, last


def _settle(tree: _Tree, place: int) -> None:
    """Work out subject, voice, polarity and modality of a verb; its head is settled already."""
    if tree.tokens[place].pos not in ("VERB", "AUX", "ADJ"):
        return
    tree.passives[place] = _is_passive(tree, place)
    tree.subjects[place] = _subjects(tree, place)
    tree.denials[place] = _is_denied(tree, place)
    tree.modalities[place] = _modality(tree, place)


def _governor(tree: _Tree, place: int) -> int:
    """Give the verb that a clause depends on, over the preposition of a gerund; the place itself if there is none."""
    token = tree.tokens[place]
    above = token.head
    return tree.tokens[above].head if token.dep == "pcomp" else above


def _is_passive(tree: _Tree, verb: int) -> bool:
    token, own = tree.tokens[verb], tree.children[verb]
    deps = {tree.tokens[i].dep for i in own}
    if deps & (_PASSIVE_SUBJECTS | {"auxpass"}):
        return True
    if token.dep == "acl":
        return not token.text.endswith("ing") and "aux" not in deps
    is_bare = not deps & (_SUBJECTS | {"dobj", "aux"})
    return token.dep == "conj" and is_bare and tree.passives.get(token.head, False)


def _subjects(tree: _Tree, verb: int) -> list[int]:
    """Find the subjects of a verb: its own, a relative clause's noun, or what it inherits."""
    tokens, token = tree.tokens, tree.tokens[verb]
    found = [i for i in tree.children[verb] if tokens[i].dep in _ALL_SUBJECTS]
    if token.dep == "relcl" and (not found or tokens[found[0]].text.lower() in _RELATIVES):
        return [token.head]
    if token.dep == "acl" and not found:
        return [token.head]
    if token.dep == "acomp" and not found:
        return tree.subjects.get(token.head, [])
    if found or token.dep not in _INHERITING:
        return found
    above = _governor(tree, verb)
    if token.dep in ("xcomp", "pcomp") and not tree.passives.get(above):
        controlled = [i for i in tree.children[above] if tokens[i].dep in ("dobj", "dative") and i < verb]
        is_open = token.dep == "xcomp" or tokens[above].lemma in _ACCUSING | _DENIED_FROM
        if controlled and is_open and tokens[controlled[-1]].pos != "ADP":
            return controlled[-1:]
    return tree.subjects.get(above, [])


def _is_denied(tree: _Tree, verb: int) -> bool:
    """Say whether the clause is denied; two negations assert."""
    denied = sum(_denies(tree, i) for i in tree.children[verb]) % 2 == 1
    return denied != _is_denied_from_above(tree, verb)


def _denies(tree: _Tree, place: int) -> bool:
    token = tree.tokens[place]
    word = token.text.lower()
    inner = {tree.tokens[i].text.lower() for i in tree.children[place] if not _is_number_sign(tree, i)}
    if token.dep == "neg" or word in _NEGATIVE_ADVERBS:
        return True
    if word in ("longer", "more") and token.dep == "advmod":
        return "no" in inner
    if token.dep in ("preconj", "cc"):
        return word == "neither"
    if token.dep not in _ALL_SUBJECTS | _OBJECTS or _is_number_sign(tree, place):
        return False
    return word in _NEGATIVE_WORDS or bool(inner & {"no", "neither"})


def _is_number_sign(tree: _Tree, place: int) -> bool:
    """Say whether "No" stands for a number, as in "No. 5" and "Platform No 3"."""
    after = [token.text for token in tree.tokens[place + 1 : place + 3]]
    return tree.tokens[place].text in ("No", "No.") and any(text[:1].isdigit() for text in after)


def _is_denied_from_above(tree: _Tree, verb: int) -> bool:
    """Say whether what the clause depends on denies it: "failed to", "denied that", "without", "not … or"."""
    token = tree.tokens[verb]
    if token.head == verb:
        return False
    above = tree.tokens[token.head]
    if (
        token.dep == "acl"
        and above.dep in _OBJECTS
        and any(tree.tokens[i].text.lower() == "no" for i in tree.children[token.head])
    ):
        return not _is_number_sign(tree, token.head)  # "no letter signed by her"
    if token.dep == "pcomp":
        governor = tree.tokens[above.head]
        return above.lemma == "without" or (above.lemma == "from" and governor.lemma in _DENIED_FROM)
    if token.dep == "xcomp" and any(tree.tokens[i].text.lower() == "yet" for i in tree.children[token.head]):
        return not tree.denials.get(token.head, False)
    if token.dep in ("xcomp", "ccomp") and (above.lemma in _DENYING or token.dep == "xcomp"):
        is_open = token.dep == "xcomp" or above.lemma in _DENYING
        return (above.lemma in _DENYING) != (is_open and tree.denials.get(token.head, False))
    if token.dep == "conj" and not _has_own_grammar(tree, verb) and tree.denials.get(token.head, False):
        links = {tree.tokens[i].text.lower() for i in tree.children[token.head] if tree.tokens[i].dep == "cc"}
        return bool(links & {"or", "nor"}) or (token.text.lower() == token.lemma and "but" not in links)
    return False


def _has_own_grammar(tree: _Tree, verb: int) -> bool:
    """Say whether a conjoined verb has its own subject, auxiliary or negation."""
    return any(tree.tokens[i].dep in _ALL_SUBJECTS | {"aux", "neg"} for i in tree.children[verb])


def _modality(tree: _Tree, verb: int) -> Modality:
    tokens, token = tree.tokens, tree.tokens[verb]
    own = tree.children[verb]
    aux = {tokens[i].text.lower() for i in own if tokens[i].dep in ("aux", "auxpass")}
    marks = {tokens[i].text.lower() for i in own if tokens[i].dep in ("mark", "prep")}
    if marks & _CONDITIONS:
        return "condition"
    if aux & _PLAN_AUX:
        return "plan"
    if aux & _POSSIBLE_AUX:
        return "possible"
    if token.head == verb:
        return "fact"
    above = tokens[_governor(tree, verb)]
    if token.dep == "xcomp" and above.lemma in _PLAN_VERBS:
        return "plan"
    if token.dep == "xcomp" and above.lemma in _URGING:
        return "plan"
    is_held = token.dep in ("xcomp", "ccomp") and not _is_sentence_of_its_own(tree, verb)
    if is_held and above.lemma in _HEDGING_VERBS | {"likely", "unlikely", "able"}:
        return "possible"
    if above.lemma in _ACCUSING and token.dep == "pcomp":
        return "possible"
    inherits = token.dep == "xcomp" or (token.dep == "conj" and not _has_own_grammar(tree, verb))
    return tree.modalities.get(token.head, "fact") if inherits else "fact"


def _is_sentence_of_its_own(tree: _Tree, verb: int) -> bool:
    """Say whether a semicolon parts a clause from the verb that the parser hangs it on: "He died; we doubt …"."""
    first, last = sorted((verb, _governor(tree, verb)))
    return any(token.text == ";" for token in tree.tokens[first:last])


# ------------------------------------------------------------------ claims of verbs


def _claim(tree: _Tree, verb: int) -> Claim:
    tokens = tree.tokens
    members = sorted(_clause_members(tree, verb))
    return Claim(
        span=tree.document.span(tokens[members[0]].start, tokens[members[-1]].end),
        predicate=tree.document.span(tokens[verb].start, tokens[verb].end),
        lemma=tokens[verb].lemma,
        polarity=not tree.denials.get(verb, False),
        hedges=tuple(_hedges(tree, verb)),
        modality=tree.modalities.get(verb, "fact"),
        source=_source(tree, verb),
        slots=tuple(sorted(_slots(tree, verb), key=_start)),
        sentence=tree.sentence.index,
    )


def _start(slot: Slot) -> int:
    return slot.span.start


def _clause_members(tree: _Tree, verb: int) -> Iterator[int]:
    """Yield the token places of a clause without its sub-clauses."""
    stack = [verb]
    while stack:
        place = stack.pop()
        yield place
        stack += [i for i in tree.children[place] if not _is_predicate(tree.tokens[i])]


def _hedges(tree: _Tree, verb: int) -> Iterator[str]:
    tokens = tree.tokens
    yield from (tokens[i].text.lower() for i in tree.children[verb] if tokens[i].lemma in _HEDGES)
    above = tokens[tokens[verb].head]
    if tokens[verb].dep == "xcomp" and above.lemma in _HEDGING_VERBS:
        yield above.text.lower()


def _slots(tree: _Tree, verb: int) -> Iterator[Slot]:
    tokens, passive = tree.tokens, tree.passives.get(verb, False)
    has_agent = any(tokens[i].dep == "agent" for i in tree.children[verb])
    is_object = passive or _is_object_relative(tree, verb)
    for place in tree.subjects.get(verb, []):
        yield _slot(tree, "object" if passive else "subject", place)
    if is_object and not passive:
        yield _slot(tree, "object", tokens[verb].head)
    for place in tree.children[verb]:
        yield from _own_slots(tree, place, has_agent=has_agent)


def _is_object_relative(tree: _Tree, verb: int) -> bool:
    """Say whether the noun of a relative clause is its object: "the plan that the council approved"."""
    token = tree.tokens[verb]
    own = {tree.tokens[i].dep: tree.tokens[i].text.lower() for i in tree.children[verb]}
    if token.dep != "relcl" or tree.subjects.get(verb, []) == [token.head]:
        return False
    return own.get("dobj", "that") in _RELATIVES and "prep" not in own and token.pos == "VERB"


def _own_slots(tree: _Tree, place: int, *, has_agent: bool) -> Iterator[Slot]:
    token = tree.tokens[place]
    if token.dep in _OBJECTS and token.text.lower() not in _RELATIVES:
        yield _slot(tree, "object", place)
    elif token.dep == "dative" and token.pos != "ADP":
        yield _slot(tree, "to", place)
    elif token.dep == "npadvmod" and token.ent in ("DATE", "TIME"):
        yield _slot(tree, "time", place)
    elif token.dep in ("prep", "agent", "dative"):
        role = "subject" if token.dep == "agent" and has_agent else token.lemma
        yield from (_slot(tree, role, i) for i in tree.children[place] if tree.tokens[i].dep == "pobj")


def _slot(tree: _Tree, role: str, head: int) -> Slot:
    return Slot(role, tree.span(head), tree.tokens[head].lemma)


def _source(tree: _Tree, verb: int) -> Span | None:
    """Find who says so: the subject of the verb of saying that this clause is the content of, or "according to"."""
    tokens, token = tree.tokens, tree.tokens[verb]
    above = _governor(tree, verb)
    is_content = token.dep == "ccomp" and tokens[above].lemma in _SAYING
    if above != verb and (is_content or (token.dep == "pcomp" and tokens[above].lemma in _ACCUSING)):
        return _speaker(tree, above)
    for place in tree.children[verb]:
        if tokens[place].dep == "parataxis" and tokens[place].lemma in _SAYING:
            return _speaker(tree, place)
        if tokens[place].text.lower() == "according":
            return _reported_by(tree, place)
    return None


def _speaker(tree: _Tree, verb: int) -> Span | None:
    """Give the subject of a verb of saying; the children serve where the verb is not settled yet."""
    if tree.passives.get(verb):
        return None
    own = [i for i in tree.children[verb] if tree.tokens[i].dep in _SUBJECTS]
    found = own or tree.subjects.get(verb, [])
    return tree.span(found[0]) if found else None


def _reported_by(tree: _Tree, place: int) -> Span | None:
    for child in tree.children[place]:
        for inner in tree.children[child]:
            if tree.tokens[inner].dep == "pobj":
                return tree.span(inner)
    return None


# ------------------------------------------------------------------ claims of nouns


@cache
def _events() -> dict[str, tuple[str, str]]:
    return {noun: (verb, kind) for noun, verb, kind in groups("nominalisations.txt")}


def _noun_claims(tree: _Tree, place: int) -> Iterator[Claim]:
    """Yield what an apposition or the noun of an event says; nothing where the clause around it is denied."""
    token = tree.tokens[place]
    above = _clause_above(tree, place)
    if above >= 0 and tree.denials.get(above):
        return
    if token.dep == "appos" and tree.tokens[token.head].pos in ("NOUN", "PROPN"):
        both = (_head_slot(tree, "subject", token.head, place), _slot(tree, "object", place))
        yield _noun_claim(tree, place, "be", both, above)
    elif token.lemma in _events() and token.pos == "NOUN":
        verb, kind = _events()[token.lemma]
        slots = tuple(sorted(_event_slots(tree, place, kind), key=_start))
        if slots:
            yield _noun_claim(tree, place, verb, slots, above)


def _clause_above(tree: _Tree, place: int) -> int:
    """Give the verb of the clause that a noun stands in, or -1."""
    for _ in range(_MAX_DEPTH):
        above = tree.tokens[place].head
        if above == place:
            return -1
        place = above
        if tree.tokens[place].pos in ("VERB", "AUX"):
            return place
    return -1


_MAX_DEPTH: Final = 8
"""Steps up to which the verb above a noun is looked for; a deeper one says little of it."""


def _head_slot(tree: _Tree, role: str, head: int, apposition: int) -> Slot:
    """Give the slot of a noun without the apposition that follows it."""
    first, last = tree.phrases[head]
    last = min(last, max(head, tree.phrases[apposition][0] - 2)) if apposition > head else last
    return Slot(role, tree.document.span(tree.tokens[first].start, tree.tokens[last].end), tree.tokens[head].lemma)


def _event_slots(tree: _Tree, place: int, kind: str) -> Iterator[Slot]:
    """Yield who acted and whom it was done to, from the owner, "of" and "by"."""
    tokens = tree.tokens
    for child in tree.children[place]:
        token = tokens[child]
        if token.dep == "poss" and token.pos != "PRON":
            yield _slot(tree, "object" if kind == "patient" else "subject", child)
        elif token.dep in ("prep", "agent") and token.lemma in ("of", "by", "in", "on"):
            role = {"of": "subject" if kind == "actor" else "object", "by": "subject"}.get(token.lemma, token.lemma)
            yield from (_slot(tree, role, i) for i in tree.children[child] if tokens[i].dep == "pobj")


def _noun_claim(tree: _Tree, place: int, lemma: str, slots: tuple[Slot, ...], above: int) -> Claim:
    token = tree.tokens[place]
    modality = tree.modalities.get(above, "fact") if above >= 0 else "fact"
    if lemma != "be" and modality == "fact" and above >= 0 and tree.tokens[above].lemma in _WISHING:
        modality = "possible"
    return Claim(
        span=tree.span(place),
        predicate=tree.document.span(token.start, token.end),
        lemma=lemma,
        polarity=True,
        hedges=(),
        modality=modality,
        source=_source(tree, above) if above >= 0 else None,
        slots=slots,
        sentence=tree.sentence.index,
    )
