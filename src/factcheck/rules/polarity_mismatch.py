"""One thing asserted and denied, or turned into its opposite.

What it finds: "approved" against "rejected", "on by default" against "off by default", "will" against
"will not", in sentences that otherwise tell the same.

Why it matters: a lost "not" turns a report upside down, and no spelling checker sees it.

Fires:
    a.txt: The council of Lower Harn approved the new quay on Monday.
    b.txt: The council of Lower Harn rejected the new quay on Monday.

Stays quiet where the other document also says the same elsewhere, where someone denies what
another asserts, on idioms ("no less than"), and on plans against outcomes.

To silence it: --ignore polarity-mismatch, or accept the conflict by its id.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from factcheck.compare.changes import NEGATIONS, Replacement, content, is_quoted, replacements, span_of
from factcheck.compare.polarity import relate_words
from factcheck.compare.scope import scope_guard
from factcheck.model import Claim, Clash, Corpus, Relation, Severity, Side, Slot, Token

NAME: Final = "polarity-mismatch"
CATEGORY: Final = "contradictions"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "asserted here, denied there"


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
    if len(left) == len(right) == 1 and not denied_left and not denied_right:
        if relate_words(left[0].lemma, right[0].lemma, left[0].pos) is not Relation.CONTRADICTORY:
            return None
        why = f'"{left[0].text}" and "{right[0].text}" are opposites'
        sides = left, right
    elif denied_left != denied_right and [token.lemma for token in left] == [token.lemma for token in right]:
        why = "one sentence denies what the other asserts"
        sides = _with_neighbours(item.left, item.left_sentence.tokens, item.change.left_start, item.change.left_end), _with_neighbours(
            item.right, item.right_sentence.tokens, item.change.right_start, item.change.right_end
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
                found = _opposed(ours, theirs)
                if not found:
                    continue
                yield Clash(
                    rule=NAME,
                    left=Side(ours.predicate, ours.predicate.text, f"{'' if ours.polarity else 'not '}{ours.lemma}"),
                    right=Side(theirs.predicate, theirs.predicate.text, f"{'' if theirs.polarity else 'not '}{theirs.lemma}"),
                    subject=ours.slots[0].head if ours.slots else "",
                    attribute="polarity",
                    reason=found,
                    confidence=round(min(0.92, 0.45 + 0.5 * alignment.coverage), 2),
                    guard=scope_guard(corpus, alignment.left, alignment.right, ours.predicate, theirs.predicate)
                    or ("a plan or a guess against a fact" if ours.modality != theirs.modality else None)
                    or ("someone's own words" if bool(ours.source) != bool(theirs.source) else None),
                )


def _opposed(ours: Claim, theirs: Claim) -> str | None:
    """Say why two clauses deny each other, or None; both must share subject and object heads."""
    if not _same_slots(ours, theirs):
        return None
    relation = Relation.EQUAL if ours.lemma == theirs.lemma else relate_words(ours.lemma, theirs.lemma, "VERB")
    same = ours.polarity == theirs.polarity
    if relation is Relation.CONTRADICTORY and same:
        return f'"{ours.lemma}" and "{theirs.lemma}" are opposites, with the same subject and object'
    if relation is Relation.EQUAL and not same and ours.lemma not in ("be", "have", "do"):
        return f'"{ours.lemma}" is asserted in one and denied in the other, with the same subject and object'
    return None


def _same_slots(ours: Claim, theirs: Claim) -> bool:
    """Say whether subject and object are filled by the same heads; a missing subject shows nothing."""
    left = {slot.role: slot for slot in ours.slots if slot.role in ("subject", "object")}
    right = {slot.role: slot for slot in theirs.slots if slot.role in ("subject", "object")}
    if not left or not right or set(left) != set(right) or "object" not in left:
        return False
    return all(_head(left[role]) == _head(right[role]) for role in left)


def _head(slot: Slot) -> str:
    return slot.head
