"""Knows how texts give an office or a job to a named person: before it, after it, by "is" and "who leads"."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from factcheck.lexicon.words import is_common, role_nouns
from factcheck.model import Document, Entity, Role, Sentence, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

MODIFIERS: Final = frozenset(
    "acting deputy vice former ex then late interim outgoing incoming assistant associate retired designate elect "
    "honorary emeritus senior junior co lead first second".split()
)
"""Words that change which office it is; they are kept apart from the title."""
_SHORT: Final = {
    "rep": "representative",
    "sen": "senator",
    "gov": "governor",
    "gen": "general",
    "lt": "lieutenant",
    "sgt": "sergeant",
    "cpl": "corporal",
    "capt": "captain",
    "col": "colonel",
    "prof": "professor",
    "pres": "president",
    "rev": "reverend",
    "adm": "admiral",
    "const": "constable",
}
"""Titles cut short, and the office that they stand for."""
_OFFICE_ADJECTIVES: Final = frozenset(
    "prime chief general executive foreign financial operating special athletic medical managing national "
    "principal attorney presidential editorial artistic technical permanent federal public military naval supreme "
    "regional chief parliamentary legal political scientific commercial clinical academic religious criminal "
    "civil social digital joint".split()
)
"""Adjectives that are part of an office; others only describe its holder."""
_LEADS: Final = {
    "leads": "leader",
    "heads": "head",
    "chairs": "chair",
    "directs": "director",
    "commands": "commander",
    "coaches": "coach",
    "edits": "editor",
    "owns": "owner",
    "captains": "captain",
}
"""Verbs that give an office without naming it; only the present, as the past may be over."""
_LEAVING: Final = frozenset({"resign", "retire", "quit", "step", "depart", "oust", "remove", "dismiss", "fire", "sack"})
_LINKING: Final = frozenset({"be", "become", "remain"})
_PHRASE: Final = frozenset({"NOUN", "PROPN", "ADJ"})
_TIES: Final = frozenset({"'s", "-", "'"})
_TAILS: Final = frozenset({"of", "for", "at", "in"})
_SET_BESIDE: Final = frozenset({"appos", "npadvmod"})
"""How the parser ties a name to the phrase before it."""
_LEAST_BEFORE: Final = 5
"""Tokens before a name that can hold an office with its body: "the head of Sarn,"."""
_MAX_PHRASE: Final = 14
"""Tokens that the phrase of an office may have on each side of its head."""


@dataclass(frozen=True, slots=True)
class _Index:
    """What is asked of one sentence again and again, worked out once."""

    tokens: Sequence[Token]
    starts: list[int]
    nouns: list[int]
    subjects: dict[int, int]
    negated: frozenset[int]
    entities: Sequence[Entity]
    owner: list[int]


def find_roles(document: Document, sentences: Sequence[Sentence], entities: Sequence[Entity]) -> Iterator[Role]:
    """Yield each office or job that the text gives to a named person, in text order."""
    by_sentence: dict[int, list[Entity]] = defaultdict(list)
    for entity in entities:
        by_sentence[entity.sentence].append(entity)
    for sentence in sentences:
        here = by_sentence.get(sentence.index, [])
        if any(entity.label == "PERSON" for entity in here):
            yield from sorted(_in_sentence(document, sentence, here), key=_start)


def _start(role: Role) -> int:
    return role.span.start


def _in_sentence(document: Document, sentence: Sentence, entities: Sequence[Entity]) -> Iterator[Role]:
    index = _index(sentence.tokens, entities)
    seen: set[tuple[int, int]] = set()
    predicates = _predicates(index)
    owners = frozenset(index.owner)
    for number, person in enumerate(entities):
        if person.label != "PERSON" or number not in owners:
            continue
        first, last = _tokens_of(index, person)
        found = [
            *_before(index, first),
            *_across(index, first, last),
            *_after(index, last),
            *predicates.get(number, ()),
        ]
        for left, head, right, extra in found:
            if (number, head) not in seen:
                seen.add((number, head))
                yield from _role(document, sentence, index, person, left, head, right, extra)


def _index(tokens: Sequence[Token], entities: Sequence[Entity]) -> _Index:
    starts = [token.start for token in tokens]
    owner = [-1] * len(tokens)
    for number, entity in enumerate(entities):
        for place in range(bisect_left(starts, entity.span.start), bisect_right(starts, entity.span.end - 1)):
            owner[place] = number
    return _Index(
        tokens=tokens,
        starts=starts,
        nouns=[
            i for i, token in enumerate(tokens) if owner[i] < 0 and _is_role_noun(token) and not _is_inner(tokens, i)
        ],
        subjects={token.head: i for i, token in enumerate(tokens) if token.dep in ("nsubj", "nsubjpass")},
        negated=frozenset(token.head for token in tokens if token.dep == "neg"),
        entities=entities,
        owner=owner,
    )


def _tokens_of(index: _Index, entity: Entity) -> tuple[int, int]:
    return bisect_left(index.starts, entity.span.start), bisect_right(index.starts, entity.span.end - 1) - 1


def _is_role_noun(token: Token) -> bool:
    word = token.text.lower().rstrip(".")
    if token.pos not in _PHRASE:
        return False
    return word in role_nouns() or token.lemma in role_nouns() or (word in _SHORT and token.text[0].isupper())


def _is_inner(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a role noun is followed by the rest of a longer office: "chief" in "chief operating officer"."""
    after = tokens[place + 1 : place + 3]
    return len(after) == 2 and after[0].text.lower() in _OFFICE_ADJECTIVES and _is_role_noun(after[1])


Found = tuple[int, int, int, tuple[str, ...]]
"""First token, head and last token of the phrase of an office, and modifiers that stand outside it."""


def _before(index: _Index, first: int) -> Iterator[Found]:
    """Find the title right before the name: "South Korean President", "its president,", "Secretary of State"."""
    tokens = index.tokens
    head = first - 1
    is_apart = head > 0 and tokens[head].text == ","
    head -= is_apart
    if head > 0 and tokens[head].text == "." and tokens[head].start == tokens[head - 1].end:
        head -= 1
    right = head
    if head > 1 and tokens[head].lemma == "elect" and tokens[head - 1].text == "-":
        head -= 2
    elif (
        head > 1
        and tokens[head - 1].text == "of"
        and tokens[head].text[:1].isupper() == tokens[head - 2].text[:1].isupper()
    ):
        head -= 2 if not is_apart and _is_role_noun(tokens[head - 2]) and index.owner[head] < 0 else 0
    if head < 0 or not _is_role_noun(tokens[head]) or index.owner[head] >= 0:
        return
    left = _left_edge(tokens, head)
    if is_apart and not _opens_office(tokens, left):
        return
    yield left, head, right, ()
    if left > 1 and tokens[left - 1].text in ("and", "&", "/") and _is_role_noun(tokens[left - 2]):
        yield _left_edge(tokens, left - 2), left - 2, left - 2, ()


def _across(index: _Index, first: int, last: int) -> Iterator[Found]:
    """Find the office before a name that has its body behind it: "the commander of the fire brigade, Jane Doe"."""
    tokens = index.tokens
    name = next((i for i in range(first, last + 1) if not first <= tokens[i].head <= last), last)
    if first < _LEAST_BEFORE or tokens[first - 1].text != "," or tokens[name].dep not in _SET_BESIDE:
        return
    for head in reversed(index.nouns):
        left = _left_edge(tokens, head)
        if first - _MAX_PHRASE <= head < first - 2 and _right_edge(index, head) == first - 2:
            if _opens_office(tokens, left):
                yield left, head, first - 2, ()
            return


def _opens_office(tokens: Sequence[Token], left: int) -> bool:
    """Say whether the phrase before ", Jane Doe," names one known office: it opens with "the", "its" or an owner."""
    return (left > 0 and tokens[left - 1].text.lower() in ("the", "its", "their", "his", "her", "our")) or any(
        token.text == "'s" for token in tokens[left : left + 4]
    )


def _left_edge(tokens: Sequence[Token], head: int) -> int:
    left = head
    while left > 0 and head - left < _MAX_PHRASE:
        token = tokens[left - 1]
        is_tie = token.text in _TIES and token.start == tokens[left - 2].end if left > 1 else False
        is_own = token.pos in _PHRASE or token.text.lower() in _OFFICE_ADJECTIVES | MODIFIERS
        if token.ent in ("DATE", "TIME") or not (is_own or is_tie):
            break
        left -= 1
    while left < head and tokens[left].text in _TIES:
        left += 1
    return left


def _right_edge(index: _Index, head: int) -> int:
    """Give the end of the "of …" or "for …" right after a head."""
    tokens = index.tokens
    right = head
    if head + 2 < len(tokens) and tokens[head + 1].text == "-" and tokens[head + 2].lemma in ("elect", "designate"):
        right = head + 2
    end = right
    while end + 1 < len(tokens) and end - head < _MAX_PHRASE and _is_of_phrase(tokens, end + 1, right):
        end += 1
    while end > right and tokens[end].pos not in ("NOUN", "PROPN"):
        end -= 1
    return end


def _is_of_phrase(tokens: Sequence[Token], place: int, right: int) -> bool:
    token = tokens[place]
    if place == right + 1:
        return token.text in _TAILS
    if token.text == "and":
        return tokens[place - 1].pos == "PROPN" and place + 1 < len(tokens) and tokens[place + 1].pos == "PROPN"
    return token.pos in ("NOUN", "PROPN", "ADJ", "DET") or token.text in ("of", "for", "at", "&", "'s", "-")


def _after(index: _Index, last: int) -> Iterator[Found]:
    """Find the apposition after a name: ", the director of Green Delta Centre,", and what "and" ties to it."""
    tokens = index.tokens
    place = last + 2
    if place >= len(tokens) or tokens[last + 1].text not in (",", "(", "-", "--"):
        return
    while place < len(tokens):
        head = _phrase_head(index, place)
        if head is None:
            return
        right = _right_edge(index, head)
        yield place + (tokens[place].pos == "DET"), head, right, ()
        if right + 2 >= len(tokens) or tokens[right + 1].text != "and":
            return
        place = right + 2


def _phrase_head(index: _Index, place: int) -> int | None:
    """Give the role noun in which a phrase that begins here ends, if it is not the title of the next person."""
    tokens = index.tokens
    first = place
    while place < len(tokens) and place - first < _MAX_PHRASE and _may_precede(tokens[place]):
        place += 1
    head = place - 1
    while head >= first and not (_is_role_noun(tokens[head]) and index.owner[head] < 0):
        head -= 1
    if head < first or head < place - 1:
        return None
    return head


def _may_precede(token: Token) -> bool:
    return (
        token.pos in _PHRASE
        or token.text in _TIES
        or token.text.lower() in _OFFICE_ADJECTIVES | MODIFIERS
        or token.pos in ("DET", "PRON", "NUM")
    )


def _predicates(index: _Index) -> dict[int, list[Found]]:
    """Find what appositions, "is", "as" and "who leads" give, by the number of the person."""
    tokens, found = index.tokens, defaultdict[int, list[Found]](list)
    for head in index.nouns:
        verb, extra = _holder_of(index, head)
        person = index.owner[verb] if verb >= 0 else -1
        if person >= 0:
            found[person].append((_left_edge(tokens, head), head, _right_edge(index, head), extra))
    for verb, token in enumerate(tokens):
        if token.text.lower() in _LEADS and token.dep == "relcl" and index.owner[token.head] >= 0:
            found[index.owner[token.head]].append((verb, verb, _object_end(index, verb), ()))
    return found


def _holder_of(index: _Index, head: int) -> tuple[int, tuple[str, ...]]:
    """Give the token of the holder of a role noun, or -1, and the modifiers that the verb adds."""
    tokens = index.tokens
    head = _first_conjunct(tokens, head)
    token = tokens[head]
    if token.dep == "appos":
        return token.head, ()
    if token.dep in ("attr", "oprd"):
        verb = token.head
        if verb in index.negated or (token.dep == "attr" and tokens[verb].lemma not in _LINKING):
            return -1, ()
        return _subject(index, verb), ()
    as_word = tokens[token.head]
    if token.dep == "pobj" and as_word.text == "as" and as_word.dep == "prep" and as_word.head not in index.negated:
        extra = ("former",) if tokens[as_word.head].lemma in _LEAVING else ()
        return _subject(index, as_word.head), extra
    return -1, ()


def _first_conjunct(tokens: Sequence[Token], head: int) -> int:
    for _ in range(4):
        if tokens[head].dep != "conj":
            break
        head = tokens[head].head
    return head


def _subject(index: _Index, verb: int) -> int:
    """Give the subject of a verb; "who" stands for the noun of its clause."""
    found = index.subjects.get(verb, -1)
    token = index.tokens[verb]
    if token.dep in ("relcl", "acl") and (found < 0 or index.tokens[found].lemma in ("who", "that")):
        return token.head
    return found


def _object_end(index: _Index, verb: int) -> int:
    end = verb
    while end + 1 < len(index.tokens) and end - verb < _MAX_PHRASE and index.tokens[end + 1].pos in (*_PHRASE, "DET"):
        end += 1
    return end


def _role(
    document: Document,
    sentence: Sentence,
    index: _Index,
    person: Entity,
    left: int,
    head: int,
    right: int,
    extra: tuple[str, ...],
) -> Iterator[Role]:
    tokens = index.tokens
    span = document.span(tokens[left].start, tokens[right].end)
    if span.touches(person.span):
        return
    title, modifiers = _title(index, left, head, right)
    if title:
        of = _body(index, left, head, right)
        yield Role(span, person, title, of, (*extra, *modifiers), sentence.index)


def _title(index: _Index, left: int, head: int, right: int) -> tuple[str, tuple[str, ...]]:
    """Give the words of an office without the holder's and the body's, and the modifiers apart."""
    words: list[str] = []
    modifiers: list[str] = []
    for place in range(left, head):
        word = index.tokens[place].text.lower().rstrip(".")
        if word in MODIFIERS:
            modifiers.append(word)
        elif index.owner[place] < 0 and _is_office_word(index.tokens[place]) and not _is_foreign(index, place, head):
            words.append(_SHORT.get(word, word))
    token = index.tokens[head]
    word = token.text.lower().rstrip(".")
    words.append(_LEADS.get(word) or _SHORT.get(word) or (token.lemma if token.lemma in role_nouns() else word))
    tail = [token.text.lower() for token in index.tokens[head + 1 : right + 1]]
    modifiers += [word for word in tail[:2] if word in ("elect", "designate")]
    if tail[:1] == ["of"] and len(tail) == 2 and index.owner[right] < 0:
        words += tail
    return " ".join(words), tuple(modifiers)


def _is_office_word(token: Token) -> bool:
    word = token.text.lower()
    if not word.isalpha() or word in ("year", "old", "time"):
        return False
    return word in _OFFICE_ADJECTIVES or (
        token.pos in ("NOUN", "PROPN") and token.dep in ("compound", "nmod", "poss", "amod")
    )


def _is_foreign(index: _Index, place: int, head: int) -> bool:
    """Say whether a word has a capital and the office has none, so that it names the body."""
    word = index.tokens[place].text
    return word[0].isupper() and index.tokens[head].text.islower() and not is_common(word.lower())


def _body(index: _Index, left: int, head: int, right: int) -> str | None:
    """Give the body, place or person that an office belongs to: the first one after its head, else the last before."""
    after = [index.owner[place] for place in range(head + 1, right + 1) if index.owner[place] >= 0]
    before = [index.owner[place] for place in range(left, head) if index.owner[place] >= 0]
    ranked = [*after, *reversed(before)]
    best = next((number for number in ranked if index.entities[number].label != "GROUP"), None)
    chosen = best if best is not None else next(iter(ranked), None)
    if chosen is not None:
        return index.entities[chosen].name
    words = [index.tokens[place].text for place in range(left, head) if _is_foreign(index, place, head)]
    return " ".join(words) or None
