"""One thing asserted and denied, or turned into its opposite.

What it finds: "approved" against "rejected", "on by default" against "off by default", "will" against
"will not", in sentences that otherwise tell the same.

Why it matters: a lost "not" turns a report upside down, and no spelling checker sees it.

Fires:
    a.txt: The council of Lower Harn approved the new quay on Monday.
    b.txt: The council of Lower Harn rejected the new quay on Monday.

Stays quiet where someone denies what another asserts, on conditions, on plans against outcomes, and on
opposites that both may happen ("bought" and "sold"), unless the sentences are near copies.

To silence it: --ignore polarity-mismatch, or accept the conflict by its id.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from factcheck.compare.changes import NEGATIONS, Replacement, content, is_quoted, replacements, span_of
from factcheck.compare.polarity import relate_words, strength
from factcheck.compare.scope import scope_guard
from factcheck.model import Alignment, Claim, Clash, Corpus, Relation, Severity, Side, Token

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME: Final = "polarity-mismatch"
CATEGORY: Final = "contradictions"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "asserted here, denied there"

_UNSAID: Final = frozenset({"DET", "PUNCT", "AUX", "SPACE", "CCONJ", "PRON"})
"""Word classes that a phrase is looked up without."""
_DENYING: Final = frozenset({"deny", "dispute", "doubt", "reject"})
_PRONOUNS: Final = frozenset(
    {"he", "her", "him", "it", "one", "she", "that", "them", "these", "they", "this", "those", "what", "which", "who"}
)


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each pair of places that say a thing and its opposite."""
    for item in replacements(corpus):
        clash = _replaced(corpus, item)
        if clash:
            yield clash
    yield from _claims(corpus)


def _replaced(corpus: Corpus, item: Replacement) -> Clash | None:
    """Judge a difference between near copies: opposite words, or a negation on one side only."""
    left, right = content(item.left), content(item.right)
    ours, theirs = corpus.extractions[item.alignment.left[0]], corpus.extractions[item.alignment.right[0]]
    denied_left, denied_right = _is_negated(item.left), _is_negated(item.right)
    if _are_opposites(item.left, item.right) and not denied_left and not denied_right:
        sides = _words(item.left), _words(item.right)
        why = f'"{_text(sides[0])}" and "{_text(sides[1])}" are opposites'
    elif denied_left != denied_right and [token.lemma for token in left] == [token.lemma for token in right]:
        why = "one sentence denies what the other asserts"
        sides = (
            _with_neighbours(item.left, item.left_sentence.tokens, item.change.left_start, item.change.left_end),
            _with_neighbours(item.right, item.right_sentence.tokens, item.change.right_start, item.change.right_end),
        )
    else:
        return None
    first, second = span_of(ours, sides[0]), span_of(theirs, sides[1])
    if is_quoted(ours, first.start, first.end) and is_quoted(theirs, second.start, second.end):
        return None
    return Clash(
        rule=NAME,
        left=Side(first, first.text, " ".join(token.lemma for token in sides[0])),
        right=Side(second, second.text, " ".join(token.lemma for token in sides[1])),
        subject=" ".join(item.alignment.shared[:3]),
        attribute="polarity",
        reason=f"{why}; the sentences are otherwise alike",
        confidence=round(0.97 - 0.6 * item.changed, 2),
        guard=scope_guard(corpus, item.alignment.left, item.alignment.right, first, second),
    )


def _are_opposites(left: tuple[Token, ...], right: tuple[Token, ...]) -> bool:
    """Say whether the words of a change are opposites, "turned down" and "approved" too, in the class of either."""
    ours, theirs = _phrase(left), _phrase(right)
    if not ours or not theirs:
        return False
    classes = {content(tokens)[0].pos for tokens in (left, right) if content(tokens)}
    return any(relate_words(ours, theirs, word_class) is Relation.CONTRADICTORY for word_class in classes)


def _phrase(tokens: tuple[Token, ...]) -> str:
    """Give the lemmas of one word and its particles; more than one informative word is no entry of a lexicon."""
    if len(content(tokens)) != 1:
        return ""
    return " ".join(token.lemma for token in _words(tokens))


def _words(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    return tuple(token for token in tokens if token.pos not in _UNSAID)


def _text(tokens: tuple[Token, ...]) -> str:
    return " ".join(token.text for token in tokens)


def _is_negated(tokens: tuple[Token, ...]) -> bool:
    return any(token.text.lower() in NEGATIONS for token in tokens)


def _with_neighbours(tokens: tuple[Token, ...], sentence: tuple[Token, ...], start: int, end: int) -> tuple[Token, ...]:
    """Widen a change by a word on each side, so that an inserted "not" has a counterpart to cite."""
    return sentence[max(0, start - 1) : min(len(sentence), end + 1)] or tokens


def _claims(corpus: Corpus) -> Iterator[Clash]:
    """Compare clauses of aligned sentences: same subject and object, opposite predicate or polarity."""
    by_sentence: dict[tuple[int, int], list[Claim]] = {}
    for number, extraction in enumerate(corpus.extractions):
        for claim in extraction.claims:
            by_sentence.setdefault((number, claim.sentence), []).append(claim)
    for alignment in corpus.alignments:
        for ours in by_sentence.get(alignment.left, ()):
            for theirs in by_sentence.get(alignment.right, ()):
                if not _same_slots(ours, theirs):
                    continue
                words = _predicate(corpus, alignment.left, ours), _predicate(corpus, alignment.right, theirs)
                found = _opposed(ours, theirs, words)
                if not found:
                    continue
                yield Clash(
                    rule=NAME,
                    left=Side(ours.predicate, ours.predicate.text, f"{'' if ours.polarity else 'not '}{words[0]}"),
                    right=Side(
                        theirs.predicate, theirs.predicate.text, f"{'' if theirs.polarity else 'not '}{words[1]}"
                    ),
                    subject=ours.slots[0].head if ours.slots else "",
                    attribute="polarity",
                    reason=found,
                    confidence=round(min(0.92, 0.5 + 0.5 * alignment.coverage), 2),
                    guard=scope_guard(corpus, alignment.left, alignment.right, ours.predicate, theirs.predicate)
                    or ("someone denies it" if _is_disputed(corpus, alignment, ours, theirs) else None)
                    or ("a plan or a guess against a fact" if ours.modality != theirs.modality else None)
                    or ("someone's own words" if bool(ours.source) != bool(theirs.source) else None),
                )


def _is_disputed(corpus: Corpus, alignment: Alignment, ours: Claim, theirs: Claim) -> bool:
    """Say whether one of the clauses is what somebody denies: "he denies sending it"."""
    for place, claim in ((alignment.left, ours), (alignment.right, theirs)):
        tokens, verb = _at(corpus, place, claim)
        if verb >= 0 and tokens[verb].dep in ("ccomp", "xcomp") and tokens[tokens[verb].head].lemma in _DENYING:
            return True
    return False


def _at(corpus: Corpus, place: tuple[int, int], claim: Claim) -> tuple[tuple[Token, ...], int]:
    """Give the tokens of a clause's sentence, and where its verb stands in them."""
    tokens = corpus.extractions[place[0]].sentences[place[1]].tokens
    return tokens, next((i for i, token in enumerate(tokens) if token.start == claim.predicate.start), -1)


def _predicate(corpus: Corpus, place: tuple[int, int], claim: Claim) -> str:
    """Give the lemma of a clause's verb with its particle: "turn down"."""
    tokens, verb = _at(corpus, place, claim)
    particles = [token.lemma for token in tokens if token.dep == "prt" and token.head == verb]
    return " ".join((claim.lemma, *particles))


def _opposed(ours: Claim, theirs: Claim, words: tuple[str, str]) -> str | None:
    """Say why two clauses of one subject and object deny each other, or None.

    Weak opposites show nothing here: what was bought may be sold in the next sentence.
    """
    if "condition" in (ours.modality, theirs.modality):
        return None
    relation = relate_words(*words, "VERB")
    same = ours.polarity == theirs.polarity
    if same and strength(*words, "VERB") == 1.0:
        return f'"{words[0]}" and "{words[1]}" are opposites, with the same subject and object'
    if relation is Relation.EQUAL and not same and ours.lemma not in ("be", "have", "do"):
        return f'"{words[0]}" is asserted in one and denied in the other, with the same subject and object'
    return None


def _same_slots(ours: Claim, theirs: Claim) -> bool:
    """Say whether both clauses tell of one subject and object, by their heads; a passive may leave the subject out."""
    left, right = ({slot.role: slot for slot in claim.slots} for claim in (ours, theirs))
    if "object" not in left or "object" not in right or left["object"].head != right["object"].head:
        return False
    if left["object"].head in _PRONOUNS:
        return False
    if "subject" in left and "subject" in right:
        return left["subject"].head == right["subject"].head
    return all(
        "subject" in slots or slots["object"].span.start < claim.predicate.start
        for slots, claim in ((left, ours), (right, theirs))
    )
