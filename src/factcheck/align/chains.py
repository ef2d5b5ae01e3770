"""Knows which mentions of a document name the same bearer: short forms, acronyms, "she", "the minister"."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from factcheck.compare.genders import Gender, gender_of_name, gender_of_titles
from factcheck.lexicon.words import role_nouns, word_list
from factcheck.model import Chain, Entity, Extraction, Label
from factcheck.normalize.names import initials_of, name_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from factcheck.model import Sentence, Span, Token

_Key = tuple[str, Gender]

_HE: Final = frozenset({"he", "him", "his", "himself"})
_SHE: Final = frozenset({"she", "her", "hers", "herself"})
_IT: Final = frozenset({"it", "its", "itself"})
_THEY: Final = frozenset({"they", "their", "them", "themselves"})
_ARGUMENTS: Final = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "appos"})
_PEOPLE: Final = frozenset(
    {"man", "woman", "boy", "girl", "person", "husband", "wife", "father", "mother", "son", "daughter"}
)
_EMPTY: Final = frozenset("be rain snow hail seem appear take turn emerge happen become matter follow".split())
"""Verbs whose "it" may stand for nothing, or for a whole event."""
_WILLED: Final = frozenset(
    "say tell announce plan want intend hope expect agree decide refuse deny reject approve hire employ recruit sell "
    "buy sue blame vote appeal promise urge warn demand own operate invest".split()
)
"""Verbs of those who can will: their "it" is a body, and not the thing that the body was just said to deal with."""
_SUBJECTS: Final = frozenset({"nsubj", "nsubjpass"})
_LEGAL_FORMS: Final = frozenset(
    "ltd limited plc inc corp corporation co company llc llp gmbh ag sa nv bv ab oy".split()
)
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
    return "" if " " in entity.name else gender_of_titles(entity.titles)


def _homes(groups: Mapping[_Key, Sequence[Entity]], defined: Mapping[str, str]) -> dict[_Key, _Key]:
    """Find for each name the fullest one that it stands for; an ambiguous short form stays on its own."""
    full = {key for key, gender in groups if not gender}
    by_word: dict[str, set[str]] = defaultdict(set)
    for key in full:
        for word in {*key.split(), initials_of(tuple(key.split())), key[0]}:
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
    longer = [other for other in near if other != key and _is_short_form(words, other, groups)]
    longer = [other for other in longer if not gender or gender_of_name(other) in ("", gender)]
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
        return _is_abbreviated(short, full) or (len(short) < len(full) and _is_part(short, full))
    if len(short) > 1 and full[-1] in _LEGAL_FORMS and list(short) == full[:-1]:
        return True
    return len(short) == 1 and len(full) > 1 and short[0] == initials_of(tuple(full))


def _is_part(short: Sequence[str], full: Sequence[str]) -> bool:
    ends = full[-len(short) :] == list(short) or full[: len(short)] == list(short)
    return ends or (len(short) > 1 and short[0] == full[0] and short[-1] == full[-1])


def _is_abbreviated(short: Sequence[str], full: Sequence[str]) -> bool:
    """Say whether a name gives the first name as an initial: "J. Tarkin" for "John Tarkin"."""
    if not 1 < len(short) <= len(full) or short[-1] != full[-1] or len(full[0]) == 1:
        return False
    rest = iter(full[:-1])
    return (
        len(short[0]) == 1
        and all(any(word in (name, name[0]) for name in rest) for word in short[:-1])
        and short[0] == full[0][0]
    )


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

    "he" and "she" look back in their own sentence and up to two before it: for one bearer that agrees, who must be the
    subject or of a gender that is known. "it" and "they" need more: the body or group is the subject of the sentence
    before, or of the verb of saying that governs the clause, and nothing else there can be meant. Words inside
    quotation marks are another's.
    """
    here = extraction.sentences[sentence]
    word = here.tokens[token].text.lower()
    if word in _HE | _SHE | _IT | _THEY:
        if _is_quoted(extraction, here.tokens[token]):
            return None
        if word in ("it", "they"):
            return _by_thing(extraction, chains, here, token)
        return _by_pronoun(extraction, chains, here, token) if word not in _THEY else None
    title = _office_at(here, token)
    return _by_office(extraction, chains, title, here.tokens[token]) if title else None


def _office_at(here: Sentence, token: int) -> str:
    """Give the office of "the minister", "the chief executive"; empty for anything else."""
    words = [each.text.lower() for each in here.tokens[max(0, token - 2) : token + 1]]
    if words[-1] not in role_nouns() or "the" not in words[:-1]:
        return ""
    return " ".join(words[words.index("the") + 1 :])


def _is_quoted(extraction: Extraction, token: Token) -> bool:
    return any(piece.start <= token.start < piece.end for quote in extraction.quotes for piece in quote.pieces)


def _by_pronoun(extraction: Extraction, chains: Sequence[Chain], here: Sentence, token: int) -> Chain | None:
    word, start = here.tokens[token].text.lower(), here.tokens[token].start
    for sentence in _reach(extraction, here):
        found = [chain for chain in chains if _mention_in(chain, sentence, start) and _agrees(chain, word)]
        others = [chain for chain in chains if chain.label == "PERSON" and _mention_in(chain, sentence, start)]
        if len(found) == 1:
            is_clear = _is_subject(found[0], sentence) or (len(others) > 1 and word not in _IT)
            is_clear = is_clear or (word not in _IT and _is_only_person(found[0], word, sentence))
            is_near = sentence.index >= here.index - 1 or bool(gender_of(found[0]))
            return found[0] if is_clear and is_near and (sentence is here or word not in _IT) else None
        if found:
            subjects = [chain for chain in found if _is_subject(chain, sentence)]
            is_one = len(subjects) == 1 and sentence is not here and not _is_joined(subjects[0], sentence)
            return subjects[0] if is_one else None
        if sentence is not here and _rivals(sentence, ()):
            return None
    return None


def _reach(extraction: Extraction, here: Sentence) -> Iterator[Sentence]:
    """Yield the sentence of a pronoun and up to two before it, as far as paragraphs follow one another."""
    yield here
    for index in range(here.index - 1, max(-1, here.index - 3), -1):
        before = extraction.sentences[index]
        if here.paragraph - before.paragraph > 1:
            return
        yield before


def _is_only_person(chain: Chain, word: str, sentence: Sentence) -> bool:
    """Say whether a bearer whose gender is known is the only person that a sentence speaks of."""
    spans = [mention.span for mention in chain.mentions if mention.sentence == sentence.index]
    return gender_of(chain) == ("man" if word in _HE else "woman") and not _rivals(sentence, spans)


def _rivals(sentence: Sentence, spans: Sequence[Span]) -> bool:
    """Say whether a sentence speaks of a person without a name: "a driver", "the man"."""
    return any(
        token.pos == "NOUN"
        and token.lemma in _PEOPLE | role_nouns()
        and token.dep not in ("appos", "compound", "attr")
        and not any(span.start <= token.start < span.end for span in spans)
        for token in sentence.tokens
    )


def _is_joined(chain: Chain, sentence: Sentence) -> bool:
    """Say whether the chain is one of several subjects: "Ann and Tom left"."""
    joined = {token.head for token in sentence.tokens if token.dep == "conj"}
    return any(_holds(chain, sentence, sentence.tokens[place]) for place in joined)


def _holds(chain: Chain, sentence: Sentence, token: Token) -> bool:
    return any(
        mention.sentence == sentence.index and mention.span.start <= token.start < mention.span.end
        for mention in chain.mentions
    )


def _by_thing(extraction: Extraction, chains: Sequence[Chain], here: Sentence, token: int) -> Chain | None:
    """Give the body or group that an "it" or "they" with a verb of its own stands for."""
    tokens, word = here.tokens, here.tokens[token].text.lower()
    verb = tokens[token].head
    if tokens[token].dep not in _SUBJECTS or (word == "it" and tokens[verb].lemma in _EMPTY):
        return None
    before = [chain for chain in chains if _agrees(chain, word) and _mention_in(chain, here, tokens[token].start)]
    if before:
        return before[0] if len(before) == 1 and _is_told(before[0], here, verb) else None
    previous = extraction.sentences[here.index - 1] if here.index else None
    if previous is None or here.paragraph - previous.paragraph > 1 or previous.is_heading:
        return None
    named = [chain for chain in chains if _agrees(chain, word) and _mention_in(chain, previous, here.span.start)]
    subject = _main_subject(previous)
    if len(named) != 1 or subject is None or not _holds(named[0], previous, subject) or _is_joined(named[0], previous):
        return None
    return named[0] if _is_unrivalled(previous, tokens[verb], word) else None


def _is_told(chain: Chain, here: Sentence, verb: int) -> bool:
    """Say whether a clause is what its subject says: "Luminor said it would sell", "Luminor will close, it said"."""
    tokens = here.tokens
    above = tokens[verb].head
    if tokens[verb].lemma in word_list("cues.txt") and above == verb:
        return _is_subject(chain, here)
    return (
        tokens[verb].dep == "ccomp"
        and tokens[above].lemma in word_list("cues.txt")
        and any(
            token.head == above and token.dep in _SUBJECTS and _holds(chain, here, token) for token in tokens[:above]
        )
    )


def _main_subject(sentence: Sentence) -> Token | None:
    """Give the subject of the main verb."""
    tokens = sentence.tokens
    return next(
        (token for token in tokens if token.dep in _SUBJECTS and tokens[token.head].dep == "ROOT"),
        None,
    )


def _is_unrivalled(previous: Sentence, verb: Token, word: str) -> bool:
    """Say whether nothing else in the sentence before, of the same number, can be the subject of the verb."""
    things = [token for token in previous.tokens if token.pos == "NOUN" and token.dep in _ARGUMENTS]
    plural = [token for token in things if token.text.lower() != token.lemma]
    if word == "they":
        return not plural
    return len(plural) == len(things) or (verb.dep == "ROOT" and verb.lemma in _WILLED)


def _mention_in(chain: Chain, sentence: Sentence, end: int) -> Entity | None:
    return next(
        (mention for mention in chain.mentions if mention.sentence == sentence.index and mention.span.end <= end), None
    )


def _agrees(chain: Chain, word: str) -> bool:
    if word in _THEY:
        return chain.label == "GROUP"
    if word in _IT:
        return chain.label == "ORG"
    if chain.label != "PERSON":
        return False
    return gender_of(chain) in ("", "man" if word in _HE else "woman")


def _is_subject(chain: Chain, sentence: Sentence) -> bool:
    """Say whether a mention of the chain is the subject of a clause of the sentence."""
    spans = [mention.span for mention in chain.mentions if mention.sentence == sentence.index]
    return any(
        _is_subject_token(sentence, token) and any(span.start <= token.start < span.end for span in spans)
        for token in sentence.tokens
    )


def _is_subject_token(sentence: Sentence, token: Token) -> bool:
    """Say whether a token is a subject or stands beside one: "the minister, Elsa Brandt, left"."""
    head = sentence.tokens[token.head] if token.dep == "appos" else token
    return head.dep in _SUBJECTS


def gender_of(chain: Chain) -> Gender:
    """Give what titles and the given name say of a person; empty where they say nothing or disagree."""
    said = {*(gender_of_titles(mention.titles) for mention in chain.mentions), gender_of_name(chain.name)} - {""}
    if said == {"man"}:
        return "man"
    return "woman" if said == {"woman"} else ""


def _by_office(extraction: Extraction, chains: Sequence[Chain], title: str, token: Token) -> Chain | None:
    """Give the one person to whom the text before has given this office."""
    holders = {
        name_key(role.holder.name)
        for role in extraction.roles
        if role.span.end < token.start and f" {role.title}".endswith(f" {title}")
    }
    found = [
        chain
        for chain in chains
        if any(
            mention.span.end < token.start and (title in mention.titles or name_key(mention.name) in holders)
            for mention in chain.mentions
        )
    ]
    return found[0] if len(found) == 1 else None
