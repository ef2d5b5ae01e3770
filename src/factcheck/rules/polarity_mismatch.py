"""One thing asserted and denied, or turned into its opposite.

What it finds: "approved" against "rejected", "on by default" against "off by default", "will" against
"will not", in sentences that otherwise tell the same; and "nobody was hurt" where another document of the
story tells of somebody who was.

Why it matters: a lost "not" turns a report upside down, and no spelling checker sees it.

Fires:
    a.txt: The council of Lower Harn approved the new quay on Monday.
    b.txt: The council of Lower Harn rejected the new quay on Monday.

Stays quiet where someone denies what another asserts, on conditions and questions, on plans against
outcomes, on states that change with time ("open again"), where either document tells both, on opposites
that both may happen ("bought" and "sold"), unless the sentences are near copies, on instructions, on two
sentences that deny in other words ("neither … nor"), and on what many of the documents speak of, as the
pages of one manual do.

To silence it: --ignore polarity-mismatch; at one place:

    <!-- factcheck: ignore[polarity-mismatch] -- reason -->
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING, Final

from factcheck.compare.changes import (
    NEGATIONS,
    Replacement,
    content,
    is_quoted,
    replacements,
    side_by_side,
    span_of,
)
from factcheck.compare.harms import harms_of
from factcheck.compare.matters import common_talk
from factcheck.compare.polarity import relate_words
from factcheck.compare.scope import scope_guard
from factcheck.compare.stances import Stance, agree, oppose, same_part, stances_of
from factcheck.compare.stories import stories_of
from factcheck.model import Alignment, Clash, Corpus, Relation, Severity, Side, Span, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

NAME: Final = "polarity-mismatch"
CATEGORY: Final = "contradictions"
SEVERITY: Final[Severity] = "error"
MESSAGE: Final = "asserted here, denied there"

_UNSAID: Final = frozenset({"DET", "PUNCT", "AUX", "SPACE", "CCONJ", "PRON"})
"""Word classes that a phrase is looked up without."""
_ALIKE: Final = 0.4
"""Coverage from which two sentences tell of one matter, though a pronoun or another word names it."""
_SAME: Final = 0.5
"""How surely two phrases have to name one thing where the sentences are not alike."""
_OTHER_KIND: Final = 0.7
"""Up to here two phrases of one head may name two things of a kind, which a denial of one does not deny."""
_COPY: Final = 0.6
"""Overlap from which a pronoun on one side does no harm."""
_WORDS_OF_A_COPY: Final = 3
"""Informative words that two sentences share at least to be near copies of which one denies what the other asserts."""
_STATE: Final = 0.15
"""What "on" and "off" of one thing add: they are hardly told of anything else."""
_MIN_CONFIDENCE: Final = 0.4
"""Below this a pair of stances is not worth a clash."""


def find(corpus: Corpus) -> Iterator[Clash]:
    """Yield each pair of places that say a thing and its opposite."""
    for item in replacements(corpus):
        clash = _replaced(corpus, item)
        if clash:
            yield clash
    yield from _stances(corpus)
    yield from _harms(corpus)


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
    if (item.left_sentence.is_heading and item.right_sentence.is_heading) or item.kept < _KEPT:
        return None
    return Clash(
        rule=NAME,
        left=Side(first, first.text, " ".join(token.lemma for token in sides[0])),
        right=Side(second, second.text, " ".join(token.lemma for token in sides[1])),
        subject=item.alignment.subject,
        attribute="polarity",
        reason=f"{why}; the sentences are otherwise alike",
        confidence=max(
            round(0.97 - item.doubt, 2), _SET_IN if denied_left != denied_right and _is_set_in(item) else 0.0
        ),
        guard=_two_conditions(corpus, item, first, second)
        or _two_instructions(sides, item)
        or _both_deny(item, is_negation=denied_left != denied_right)
        or side_by_side(item.alignment)
        or scope_guard(corpus, item.alignment.left, item.alignment.right, first, second),
    )


def _two_conditions(corpus: Corpus, item: Replacement, first: Span, second: Span) -> str | None:
    """Name two cases that are only set: "if you plan to print", "if you do not plan to print"."""
    sides = (item.alignment.left, first), (item.alignment.right, second)
    are_set = all(
        any(
            claim.sentence == place[1] and claim.modality == "condition" and claim.span.touches(span)
            for claim in corpus.extractions[place[0]].claims
        )
        for place, span in sides
    )
    return "two conditions" if are_set else None


def _two_instructions(sides: tuple[tuple[Token, ...], tuple[Token, ...]], item: Replacement) -> str | None:
    """Name two lines that open with opposite verbs and tell nobody's act: "Add a user", "Remove a user"."""
    openings = [
        next((token for token in sentence.tokens if any(mark.isalnum() for mark in token.text)), None)
        for sentence in (item.left_sentence, item.right_sentence)
    ]
    are_verbs = all(words[0].pos == "VERB" for words in sides)
    is_first = all(opening == words[0] for opening, words in zip(openings, sides, strict=True))
    return "two instructions" if are_verbs and is_first else None


def _both_deny(item: Replacement, *, is_negation: bool) -> str | None:
    """Name two sentences that deny in other words: "neither boat nor barge may sail", "no boat may sail"."""
    counts = {_denials(sentence.tokens) for sentence in (item.left_sentence, item.right_sentence)}
    return "both deny it" if is_negation and len(counts) == 1 else None


def _denials(tokens: Sequence[Token]) -> int:
    """Count what denies in a sentence; "neither … nor" denies once."""
    words = [token.text.lower() for token in tokens]
    return sum(word in NEGATIONS for word in words) - (words.count("nor") if "neither" in words else 0)


def _is_set_in(item: Replacement) -> bool:
    """Say whether the same words stand on both sides of a change: "had pleaded (not) guilty to 14 counts"."""
    changes = item.alignment.changes or ()
    before = max((other.left_end for other in changes if other.left_end <= item.change.left_start), default=0)
    starts = [
        other.left_start for other in changes if other.left_start >= item.change.left_end and other != item.change
    ]
    after = min(starts, default=len(item.left_sentence.tokens))
    around = item.change.left_start - before, after - item.change.left_end
    return min(around) >= 1 and sum(around) >= _SAME_AROUND


_KEPT: Final = 2
"""Informative words that near copies share at least: "This is required" may be of anything."""
_SET_IN: Final = 0.84
"""Confidence in a "not" that is dropped from a run of the same words, whatever else the sentences say."""
_SAME_AROUND: Final = 6
"""Words that are the same around it."""


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


# ------------------------------------------------------------------ stances


def _stances(corpus: Corpus) -> Iterator[Clash]:
    """Compare what two documents assert and deny of one thing; what they agree on elsewhere is no conflict."""
    held = tuple(tuple(stances_of(extraction)) for extraction in corpus.extractions)
    alike = {(item.left, item.right): item for item in corpus.alignments}
    partners: dict[tuple[int, int], dict[int, list[int]]] = defaultdict(lambda: defaultdict(list))
    for left, right in alike:
        partners[left[0], right[0]][left[1]].append(right[1])
    keys = [[_keys(stance) for stance in stances] for stances in held]
    indices = [_index(stances, words) for stances, words in zip(held, keys, strict=True)]
    common = common_talk(corpus)
    for (i, j), found in sorted(partners.items()):
        for ours, words in zip(held[i], keys[i], strict=True):
            for theirs in _candidates(words, held[j], indices[j], found.get(ours.sentence, ())):
                if (i == j and ours.sentence >= theirs.sentence) or not same_part(ours.patient, theirs.patient):
                    continue
                pair = Pair((i, ours), (j, theirs), alike.get(((i, ours.sentence), (j, theirs.sentence))))
                if _confidence(pair, 1.0) < _MIN_CONFIDENCE:
                    continue
                why, strength = oppose(ours, theirs)
                confidence = _confidence(pair, strength)
                if why and confidence >= _MIN_CONFIDENCE:
                    yield _stance_clash(corpus, pair, why, confidence, held, common)


@dataclass(frozen=True, slots=True)
class Pair:
    """Two stances, each with the number of its document, and the alignment of their sentences."""

    left: tuple[int, Stance]
    right: tuple[int, Stance]
    alignment: Alignment | None

    @property
    def coverage(self) -> float:
        """Give the coverage of the two sentences, 0 where they are not aligned."""
        return self.alignment.coverage if self.alignment else 0.0

    @property
    def overlap(self) -> float:
        """Give the overlap of the two sentences, 0 where they are not aligned."""
        return self.alignment.overlap if self.alignment else 0.0

    @property
    def is_copy(self) -> bool:
        """Say whether the two sentences tell the same at some length: "This works" has one word to share."""
        return self.overlap >= _COPY and self.alignment is not None and len(self.alignment.shared) >= _WORDS_OF_A_COPY


def _index(stances: Sequence[Stance], keys: Sequence[Sequence[str]]) -> dict[str | int, list[int]]:
    """Find stances by the words of what they are about, and by their sentence."""
    found: dict[str | int, list[int]] = defaultdict(list)
    for number, (stance, words) in enumerate(zip(stances, keys, strict=True)):
        found[stance.sentence].append(number)
        for word in words:
            found[word].append(number)
    return found


def _keys(stance: Stance) -> list[str]:
    """Give the words of which stances on one thing share one: its head, its names, and what a permission is of."""
    part = stance.patient
    return sorted({part.head, *part.names, *(part.words if part.is_act else ())} - {""}) if part.is_known else []


def _candidates(
    words: Sequence[str], theirs: Sequence[Stance], index: dict[str | int, list[int]], near: Sequence[int]
) -> Iterator[Stance]:
    """Yield the stances on what may be the same thing, and those of the aligned sentences."""
    keys: list[str | int] = [*words, *near]
    yield from (theirs[number] for number in sorted({number for key in keys for number in index.get(key, ())}))


def _confidence(pair: Pair, strength: float) -> float:
    """Say how sure it is that two stances are on one matter and exclude each other."""
    left, right = pair.left[1], pair.right[1]
    same = same_part(left.patient, right.patient)
    actors = same_part(left.agent, right.agent)
    if same < _SAME and (same == 0.0 or pair.coverage < _ALIKE):
        return 0.0
    is_other_kind = left.is_denied != right.is_denied and same <= _OTHER_KIND and pair.overlap < _COPY
    if is_other_kind and not _is_of_all(left, right):
        return 0.0
    if not left.patient.is_known and not right.patient.is_known:
        return 0.0
    if actors < _SAME and left.agent.names and right.agent.names:
        return 0.0
    score = 0.42 + 0.28 * same + 0.35 * min(1.0, pair.coverage) + 0.06 * min(2, len(left.rest & right.rest))
    score += 0.1 * (actors - 0.25) + 0.05 * (left.is_denied == right.is_denied)
    shared = left.patient.words & right.patient.words
    score += 0.1 * (
        len(shared) > 1 and (left.is_denied == right.is_denied or left.patient.words == right.patient.words)
    )
    score += _STATE * (left.word_class == right.word_class == "ADV" and left.patient.words == right.patient.words)
    score -= 0.08 * (left.is_quoted + right.is_quoted) + 0.15 * (left.modality != right.modality)
    score -= 0.16 * (left.is_inner or right.is_inner) + 0.15 * (pair.left[0] == pair.right[0])
    return round(min(0.95, min(1.0, score) * strength), 2)


def _is_of_all(left: Stance, right: Stance) -> bool:
    """Say whether what one denies of everybody, "nobody died", is what the other asserts of some."""
    return left.patient.is_none != right.patient.is_none and bool(set(left.phrases) & set(right.phrases))


def _stance_clash(
    corpus: Corpus,
    pair: Pair,
    why: str,
    confidence: float,
    held: tuple[tuple[Stance, ...], ...],
    common: frozenset[str],
) -> Clash:
    (i, left), (j, right) = pair.left, pair.right
    return Clash(
        rule=NAME,
        left=Side(left.span, left.span.text, _normal(left)),
        right=Side(right.span, right.span.text, _normal(right)),
        subject=min(filter(None, (left.patient.head, right.patient.head)), default=""),
        attribute="polarity",
        reason=why if left.is_granted or right.is_granted else f"{why}, of the same thing",
        confidence=confidence,
        guard=_guard(pair)
        or _agreement(pair, held)
        or _common_matter(pair, common)
        or _nobodys_act(pair)
        or scope_guard(
            corpus,
            (i, left.sentence),
            (j, right.sentence),
            left.span,
            right.span,
            are_norms=left.is_norm and right.is_norm,
        ),
    )


def _normal(stance: Stance) -> str:
    return f"{'not ' if stance.is_denied else ''}{stance.phrases[0]}"


def _guard(pair: Pair) -> str | None:
    """Name what makes one of two stances another person's word or another kind of statement."""
    left, right = pair.left[1], pair.right[1]
    if left.is_disputed or right.is_disputed:
        return "someone denies it"
    if left.modality != right.modality and "fact" in (left.modality, right.modality):
        return "a plan or a guess against a fact"
    if left.is_quoted and right.is_quoted:
        return "someone's own words"
    if left.is_changing or right.is_changing:
        return "a state that changes with time"
    return None


def _nobodys_act(pair: Pair) -> str | None:
    """Name an act that is told of nobody: an instruction ("Remove the lid"), a purpose, or one of several ways.

    In sentences that say nearly the same, two opposite instructions still are of two moments; a "not" is not.
    """
    stances = pair.left[1], pair.right[1]
    told = [stance.is_told or stance.is_norm for stance in stances]
    is_copy = pair.is_copy and (any(told) or stances[0].is_denied != stances[1].is_denied)
    return None if all(told) or is_copy else "an act that is told of nobody"


def _common_matter(pair: Pair, common: frozenset[str]) -> str | None:
    """Name a thing that many of the documents speak of: each may speak of another one, unless names tell which.

    Sentences that say nearly the same are about one thing all the same.
    """
    if not common or pair.is_copy:
        return None
    left, right = pair.left[1], pair.right[1]
    has_name = bool(left.patient.names & right.patient.names or left.agent.names & right.agent.names)
    shared = left.patient.words & right.patient.words
    return None if has_name or shared - common else "of a thing that many documents speak of"


def _agreement(pair: Pair, held: tuple[tuple[Stance, ...], ...]) -> str | None:
    """Say that a document tells both, or that the other one agrees elsewhere."""
    (i, left), (j, right) = pair.left, pair.right
    if _is_told(left, held[j], right) or _is_told(right, held[i], left):
        return "the documents agree elsewhere"
    return None


def _is_told(stance: Stance, others: Sequence[Stance], opposed: Stance) -> bool:
    """Say whether a document also takes this stance, on what may be the same thing."""
    return any(
        other is not opposed and same_part(stance.patient, other.patient) >= 0.5 and agree(stance, other)
        for other in others
    )


# ------------------------------------------------------------------ harms


def _harms(corpus: Corpus) -> Iterator[Clash]:
    """Set "nobody was hurt" against "two were injured" where two documents of one story tell nothing else of it."""
    held = [tuple(harms_of(extraction)) for extraction in corpus.extractions]
    coverage = {(item.left, item.right): item.coverage for item in corpus.alignments}
    for i, others in sorted(stories_of(corpus).items()):
        for j in sorted(others):
            for ours, theirs in product(held[i], held[j]):
                is_told = any(ours.denies(each) for each in held[i]) or any(each.denies(theirs) for each in held[j])
                if not ours.denies(theirs) or is_told:
                    continue
                places = sorted([((i, ours.sentence), ours), ((j, theirs.sentence), theirs)], key=lambda each: each[0])
                (left, first), (right, second) = places
                yield Clash(
                    rule=NAME,
                    left=Side(first.span, first.span.text, first.told),
                    right=Side(second.span, second.span.text, second.told),
                    subject="harm",
                    attribute="polarity",
                    reason="one says that nobody came to harm, the other tells of somebody who did",
                    confidence=_HARM + (_NEAR_HARM if coverage.get((left, right), 0.0) >= _ALIKE else 0.0),
                    guard=scope_guard(corpus, left, right, first.span, second.span),
                )


_HARM: Final = 0.8
"""Confidence in a harm that one document of a story tells and another denies of everybody."""
_NEAR_HARM: Final = 0.1
"""What is added where the two sentences are alike."""
