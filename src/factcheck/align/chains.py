"""Knows which mentions of a document name the same bearer: short forms, acronyms, "she", "the minister"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final, Literal

from factcheck.lexicon.words import role_nouns, word_list
from factcheck.model import Chain, Entity, Extraction, Label
from factcheck.normalize.names import initials_of, name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.model import Sentence, Token

Gender = Literal["man", "woman", ""]
_Key = tuple[str, Gender]

_MEN_TITLES: Final = frozenset({"mr", "sir", "lord", "father", "king", "prince", "congressman", "chairman"})
_WOMEN_TITLES: Final = frozenset({"mrs", "ms", "miss", "lady", "dame", "sister", "queen", "princess", "congresswoman"})
_HE: Final = frozenset({"he", "him", "his", "himself"})
_SHE: Final = frozenset({"she", "her", "hers", "herself"})
_IT: Final = frozenset({"its", "itself"})
"""Without "it", which stands for whole events as often as for a body."""
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_DEFINES: Final = re.compile(r"['\"]? ?\(\s*['\"]?$")
_GAP: Final = 4
"""Characters that may stand between a name and its acronym in brackets."""


def chains_of(extraction: Extraction) -> tuple[Chain, ...]:
    """Give the chains of one document in order of their first mention."""
    groups: dict[_Key, list[Entity]] = defaultdict(list)
    for entity in extraction.entities:
        groups[name_key(entity.name), _title_gender(entity)].append(entity)
    groups = {key: mentions for key, mentions in groups.items() if key[0]}
    homes = _homes(groups, _defined(extraction))
    merged: dict[_Key, list[Entity]] = defaultdict(list)
    for key, mentions in groups.items():
        merged[homes[key]] += mentions
    chains = (_chain(extraction.document.id, mentions) for mentions in merged.values())
    return tuple(sorted(chains, key=_start))


def _start(chain: Chain) -> int:
    return chain.mentions[0].span.start


def _title_gender(entity: Entity) -> Gender:
    """Give what a title tells of a lone surname; a full name is the same person under any title."""
    if " " in entity.name:
        return ""
    titles = {title.rstrip(".") for title in entity.titles}
    return "man" if titles & _MEN_TITLES else "woman" if titles & _WOMEN_TITLES else ""


def _homes(groups: Mapping[_Key, Sequence[Entity]], defined: Mapping[str, str]) -> dict[_Key, _Key]:
    """Find for each name the fullest one that it stands for; an ambiguous short form stays on its own."""
    full = {key for key, gender in groups if not gender}
    by_word: dict[str, set[str]] = defaultdict(set)
    for key in full:
        for word in {*key.split(), initials_of(tuple(key.split()))}:
            by_word[word].add(key)
    return {each: _home(each, groups, by_word, defined) for each in groups}


def _home(
    each: _Key, groups: Mapping[_Key, Sequence[Entity]], by_word: Mapping[str, set[str]], defined: Mapping[str, str]
) -> _Key:
    key, gender = each
    if (defined.get(key, ""), "") in groups:
        return defined[key], ""
    words = key.split()
    near = set.intersection(*(by_word.get(word, set()) for word in {words[0], words[-1]}))
    longer = [other for other in near if len(other.split()) > len(words) and _is_short_form(words, other, groups)]
    longer = [other for other in longer if not gender or _given_gender(other) in ("", gender)]
    fullest = [other for other in longer if not any(set(other.split()) < set(more.split()) for more in longer)]
    if len(fullest) == 1:
        return fullest[0], ""
    return (key, "") if not longer and (key, "") in groups and not _has_rival(key, gender, groups) else each


def _has_rival(key: str, gender: Gender, groups: Mapping[_Key, Sequence[Entity]]) -> bool:
    """Say whether a surname is borne by a man and by a woman in the document."""
    other: Gender = "woman" if gender == "man" else "man"
    return bool(gender) and (key, other) in groups


def _is_short_form(short: Sequence[str], long: str, groups: Mapping[_Key, Sequence[Entity]]) -> bool:
    """Say whether a name is the surname, given name or a leaner form of a person's full name, or initials of a body."""
    full = long.split()
    if any(mention.label == "PERSON" for mention in groups[long, ""]):
        full = full[:-1] if full[-1] in ("jr", "sr", "ii", "iii") and len(full) > len(short) else full
        is_part = full[-len(short) :] == list(short) or full[: len(short)] == list(short)
        return is_part or (len(short) > 1 and short[0] == full[0] and short[-1] == full[-1])
    return len(short) == 1 and short[0] == initials_of(tuple(full))


def _defined(extraction: Extraction) -> dict[str, str]:
    """Give the acronyms that the text explains, "Supreme People's Assembly (SPA)", to the key of the full name."""
    text = extraction.document.text
    found: dict[str, str] = {}
    for left, right in zip(extraction.entities, extraction.entities[1:], strict=False):
        between = text[left.span.end : right.span.start]
        short, full = name_key(right.name), name_key(left.name)
        if len(between) <= _GAP and _DEFINES.match(between) and right.name.isupper() and _spells(short, full):
            found[short] = full
    return found


def _spells(short: str, full: str) -> bool:
    """Say whether the letters of an acronym stand in this order in the name, the first one first."""
    letters = iter(full.replace(" ", ""))
    return " " not in short and " " in full and short[:1] == full[:1] and all(letter in letters for letter in short)


def _chain(document: str, mentions: list[Entity]) -> Chain:
    ordered = tuple(sorted(mentions, key=_place))
    labels: Counter[Label] = Counter(entity.label for entity in ordered)
    label = min(labels, key=lambda item: (item == "OTHER", -labels[item], item))
    name = max((entity.name for entity in ordered), key=lambda words: (len(words.split()), len(words), words))
    return Chain(document, label, name, ordered)


def _place(entity: Entity) -> int:
    return entity.span.start


def all_chains(extractions: Iterable[Extraction]) -> Iterator[tuple[Chain, ...]]:
    """Yield the chains of each document, in order."""
    for extraction in extractions:
        yield chains_of(extraction)


# ------------------------------------------------------------------ pronouns and descriptions


def referent(extraction: Extraction, chains: Sequence[Chain], sentence: int, token: int) -> Chain | None:
    """Give the chain that a pronoun or "the minister" stands for, or None where that is not clear.

    A pronoun looks back in its own sentence and the one before, within its paragraph's reach: one
    bearer that agrees, or the one that is the subject there. Words inside quotation marks are another's.
    """
    here = extraction.sentences[sentence]
    word = here.tokens[token].text.lower()
    if word in _HE | _SHE | _IT:
        return _by_pronoun(extraction, chains, here, token) if not _is_quoted(extraction, here.tokens[token]) else None
    if word in role_nouns() and token and here.tokens[token - 1].text.lower() == "the":
        return _by_office(extraction, chains, word, here.tokens[token])
    return None


def _is_quoted(extraction: Extraction, token: Token) -> bool:
    return any(piece.start <= token.start < piece.end for quote in extraction.quotes for piece in quote.pieces)


def _by_pronoun(extraction: Extraction, chains: Sequence[Chain], here: Sentence, token: int) -> Chain | None:
    word, start = here.tokens[token].text.lower(), here.tokens[token].start
    before = extraction.sentences[here.index - 1] if here.index else None
    reach = [here] if before is None or here.paragraph - before.paragraph > 1 else [here, before]
    for sentence in reach:
        found = [chain for chain in chains if _mention_in(chain, sentence, start) and _agrees(chain, word)]
        others = [chain for chain in chains if chain.label == "PERSON" and _mention_in(chain, sentence, start)]
        if len(found) == 1:
            is_clear = _is_subject(found[0], sentence) or (len(others) > 1 and word not in _IT)
            return found[0] if is_clear and (sentence is here or word not in _IT) else None
        if found:
            subjects = [chain for chain in found if _is_subject(chain, sentence)]
            return subjects[0] if len(subjects) == 1 and sentence is not here else None
    return None


def _mention_in(chain: Chain, sentence: Sentence, end: int) -> Entity | None:
    return next(
        (mention for mention in chain.mentions if mention.sentence == sentence.index and mention.span.end <= end), None
    )


def _agrees(chain: Chain, word: str) -> bool:
    if word in _IT:
        return chain.label == "ORG"
    if chain.label != "PERSON":
        return False
    return gender_of(chain) in ("", "man" if word in _HE else "woman")


def _is_subject(chain: Chain, sentence: Sentence) -> bool:
    """Say whether a mention of the chain is the subject of a clause of the sentence."""
    spans = [mention.span for mention in chain.mentions if mention.sentence == sentence.index]
    return any(
        token.dep in _SUBJECTS and any(span.start <= token.start < span.end for span in spans)
        for token in sentence.tokens
    )


def gender_of(chain: Chain) -> Gender:
    """Give what titles and the given name say of a person; empty where they say nothing or disagree."""
    titles = {title for mention in chain.mentions for title in mention.titles}
    said = {
        "man" if titles & _MEN_TITLES else "",
        "woman" if titles & _WOMEN_TITLES else "",
        _given_gender(chain.name),
    } - {""}
    if said == {"man"}:
        return "man"
    return "woman" if said == {"woman"} else ""


def _given_gender(name: str) -> Gender:
    first = name.lower().split()[0]
    is_man, is_woman = first in word_list("given_names_men.txt"), first in word_list("given_names_women.txt")
    if is_man == is_woman or " " not in name:
        return ""
    return "man" if is_man else "woman"


def _by_office(extraction: Extraction, chains: Sequence[Chain], word: str, token: Token) -> Chain | None:
    """Give the one person to whom the text before has given this office."""
    holders = {
        name_key(role.holder.name)
        for role in extraction.roles
        if role.span.end < token.start and role.title.split()[-1] == word
    }
    found = [
        chain
        for chain in chains
        if any(
            mention.span.end < token.start and (word in mention.titles or name_key(mention.name) in holders)
            for mention in chain.mentions
        )
    ]
    return found[0] if len(found) == 1 else None
