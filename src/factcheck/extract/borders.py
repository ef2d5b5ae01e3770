"""Knows where a name begins and ends: widens and cuts the model's guesses, and finds the names it missed."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, Final

from factcheck.lexicon.words import given_names, honorifics, is_common, role_nouns, word_list
from factcheck.model import Label, Token

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Run = tuple[int, int, Label]
"""First and last token of a name, and its label."""

LABELS: Final[dict[str, Label]] = {
    "PERSON": "PERSON",
    "ORG": "ORG",
    "GPE": "PLACE",
    "LOC": "PLACE",
    "FAC": "FACILITY",
    "NORP": "GROUP",
    "PRODUCT": "PRODUCT",
    "WORK_OF_ART": "WORK",
    "EVENT": "EVENT",
    "LAW": "LAW",
}
_NOT_NAMES: Final = frozenset({"DATE", "TIME", "PERCENT", "MONEY", "QUANTITY"})
ALSO_SURNAMES: Final = frozenset(
    "king queen prince princess pope baker carpenter farmer dean marshal major cardinal bishop duke duchess guard "
    "painter singer head scholar champion pilot ranger tutor warden vicar priest baron emperor sultan patriarch".split()
)
"""Titles that are also surnames: they stay in the name, so that "King Jong Un" is read as written."""
TIME_WORDS: Final = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug "
    "sep sept oct nov dec today tomorrow yesterday".split()
)
_PARTICLES: Final = frozenset(
    "van von der den de del della di da dos das du la le al el bin ibn ben ter ten zu af av".split()
)
_BREAKS: Final = frozenset({"[", "]", "(", ")", "|", '"', ":", ";", "{", "}", "*", "/", "...", "\u2026"})
_LINKS: Final = frozenset({"of", "for", "the", "on", "and", "to", "in", "de", "-", "&"})
"""Small words that may stand inside the name of a body or a work."""
_NO_REST: Final = frozenset(
    "led era born run made style like held wide back based related only as and who the that but with".split()
)
"""What a hyphen ties to a name without being part of it."""
_MAX_WORDS: Final = 20
"""Words up to which the name of a body is looked for."""
_OPENERS: Final = ALSO_SURNAMES | frozenset(
    "lake mount river port cape gulf bay isle fort saint st camp san santa".split()
)
"""Common words that may open a name at the beginning of a sentence."""
_OF_HEADS: Final = frozenset(
    "isle isles gulf bay cape strait straits port city town republic kingdom state states duchy sea house church "
    "district county commonwealth empire order horn lake mount tower palace university".split()
)
"""Words that make a name with "of" and what follows."""
_SYLLABLES: Final = frozenset("In Il An".split())
"""Words of grammar that, with a capital inside a sentence, are syllables of a name."""
_DEPARTMENTS: Final = frozenset(
    "state defense defence treasury interior education energy commerce labor labour health justice agriculture "
    "transportation transport finance war staff housing".split()
)
"""What follows "Secretary of" or "Chief of" and is no name on its own."""


def name_runs(tokens: Sequence[Token], names: Sequence[tuple[int, int, str]], barred: Sequence[bool]) -> list[Run]:
    """Give the names of a sentence in order: the model's (start, end, label) repaired; `barred` tokens are no names."""
    raw = _raw_runs(tokens, names)
    owner = [-1] * len(tokens)
    for number, (first, last, _) in enumerate(raw):
        owner[first : last + 1] = [number] * (last + 1 - first)
    taken = [is_barred or token.ent in _NOT_NAMES for is_barred, token in zip(barred, tokens, strict=True)]
    found: list[Run] = []
    for number, (first, last, label) in enumerate(raw):
        if any(taken[first : last + 1]):
            continue
        first, last = _widen(tokens, taken, owner, number, first, last, label)
        taken[first : last + 1] = [True] * (last + 1 - first)
        found.append((first, last, label))
    found += [(first, last, "OTHER") for first, last in _missed(tokens, taken)]
    return sorted(found)


def _raw_runs(tokens: Sequence[Token], names: Sequence[tuple[int, int, str]]) -> list[Run]:
    """Give the model's names as token runs without what cannot be part of them."""
    starts, ends = [token.start for token in tokens], [token.end for token in tokens]
    out: list[Run] = []
    for start, end, raw in sorted(names):
        label = LABELS.get(raw)
        first, last = bisect_right(ends, start), bisect_left(starts, end) - 1
        if label is None or first > last:
            continue
        out += [run for piece in _pieces(tokens, first, last, label) if (run := _trim(tokens, *piece))]
    return _glue(tokens, out)


def _pieces(tokens: Sequence[Token], first: int, last: int, label: Label) -> Iterator[Run]:
    """Cut a run at brackets and marks, and after a possessive that a person follows: "Twitter's" + "Adam Sharpe"."""
    begin = first
    for i in range(first, last + 1):
        if tokens[i].text in _BREAKS or _is_spaced_dash(tokens, i):
            yield from [(begin, i - 1, label)] if begin < i else []
            begin = i + 1
        elif tokens[i].text in ("'s", "'") and begin < i < last and _is_owner(tokens, i, last, label):
            yield begin, i - 1, "ORG" if label == "WORK" else label
            begin, label = i + 1, "PERSON"
    if begin <= last:
        yield begin, last, label


def _is_owner(tokens: Sequence[Token], mark: int, last: int, label: Label) -> bool:
    """Say whether a possessive inside a run ends one name, and the next begins after it."""
    return label == "PERSON" or (last - mark >= 2 and tokens[mark + 1].text.lower() in given_names())


def _is_spaced_dash(tokens: Sequence[Token], place: int) -> bool:
    if tokens[place].text not in ("-", "--") or place == 0:
        return False
    return tokens[place].start > tokens[place - 1].end


def _trim(tokens: Sequence[Token], first: int, last: int, label: Label) -> Run | None:
    """Drop small words at the edges; a particle may open a person's name."""
    while first <= last and not _may_open(tokens[first], label):
        first += 1
    while first <= last and not _may_close(tokens[last]) and not (first < last - 1 and tokens[last - 1].text == "-"):
        last -= 1
    if label in ("PLACE", "PERSON") and first < last and _counts_what_follows(tokens, last):
        last -= 1
    if first == 0 < last and is_common(tokens[0].text.lower()) and tokens[1].text.lower() in given_names():
        first = 1
    if (
        label == "PERSON"
        and last - first > 1
        and tokens[last].pos in ("VERB", "AUX")
        and is_common(tokens[last].text.lower())
    ):
        last -= 1
    return (first, last, label) if first <= last else None


def _counts_what_follows(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a number at the end of a name is that of the next word: "at Feldmark 640 people slept"."""
    return tokens[place].text.isdigit() and place + 1 < len(tokens) and tokens[place + 1].pos == "NOUN"


def _may_open(token: Token, label: Label) -> bool:
    word = token.text.lower()
    if word in ("the", "a", "an"):
        return label == "WORK" and token.text[0].isupper()
    return (
        has_capital(token) or token.text[:1].isdigit() or (label == "PERSON" and word.partition("-")[0] in _PARTICLES)
    )


def _may_close(token: Token) -> bool:
    if token.text[:1].isdigit() and "-" in token.text:
        return False
    return has_capital(token) or any(mark.isdigit() for mark in token.text) or token.text in ("'s", "'", "-", ".", "+")


def has_capital(token: Token) -> bool:
    """Say whether a word has a capital letter at or near its beginning: "Okoro", "iPhone", "al-Rashidi"."""
    return any(mark.isupper() for mark in token.text[:4])


def _glue(tokens: Sequence[Token], runs: Sequence[Run]) -> list[Run]:
    """Join what the model parts: "Aaron" + "Hernandez", "Maria" + dos + "Santos", "Toyota" + "Corolla"."""
    out: list[Run] = []
    for run in runs:
        label = _label_of_both(tokens, out[-1], run) if out else None
        if label:
            out[-1] = (out[-1][0], run[1], label)
        else:
            out.append(run)
    return out


def _label_of_both(tokens: Sequence[Token], left: Run, right: Run) -> Label | None:
    """Give the label of two runs that make one name, or None."""
    between = tokens[left[1] + 1 : right[0]]
    if left[2] == "PERSON" and right[2] in ("PERSON", "ORG") and 0 < len(between) < 3:
        return "PERSON" if all(token.text in _PARTICLES for token in between) else None
    if between or right[0] != left[1] + 1 or not _joins(tokens, left[1]):
        return None
    if (
        left[0] == left[1]
        and left[2] == "PERSON"
        and right[2] != "GROUP"
        and tokens[left[0]].text.lower() in given_names()
    ):
        return "PERSON"
    return "PRODUCT" if left[2] == "ORG" and right[2] == "PRODUCT" else None


# ------------------------------------------------------------------ widening


def _widen(
    tokens: Sequence[Token],
    taken: Sequence[bool],
    owner: Sequence[int],
    number: int,
    first: int,
    last: int,
    label: Label,
) -> tuple[int, int]:
    """Widen a name to the run of capitalised words that it is part of, never into another of the model's names."""
    if label in ("GROUP", "LAW", "EVENT"):
        return first, last

    def is_free(place: int) -> bool:
        return 0 <= place < len(tokens) and not taken[place] and owner[place] in (-1, number)

    while is_free(first - 1) and is_name_word(tokens, first - 1) and _joins(tokens, first - 1):
        if is_department(tokens, first - 1, first - 1):
            break
        first -= 1
    while is_free(last + 1) and _continues(tokens, last):
        last += 1
    while is_free(last + 2) and _is_hyphenated(tokens, last):
        last += 2
    if label == "PERSON":
        return first, last
    first = _with_head(tokens, taken, first, last)
    return first, _with_body(tokens, taken, owner, number, first, last) if label in ("ORG", "FACILITY") else last


def _continues(tokens: Sequence[Token], last: int) -> bool:
    if tokens[last + 1].text in _SYLLABLES and last + 2 < len(tokens):
        return _joins(tokens, last) and _joins(tokens, last + 1) and tokens[last + 2].text.istitle()
    return is_name_word(tokens, last + 1) and _joins(tokens, last) and not is_title(tokens[last + 1])


def _joins(tokens: Sequence[Token], left: int) -> bool:
    """Say whether only plain space, or nothing, stands between this token and the next."""
    return tokens[left + 1].start - tokens[left].end <= 1


def is_name_word(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a token can be a word of a name: a proper noun, or a noun with a capital inside the sentence."""
    token = tokens[place]
    word = token.text.lower().rstrip(".")
    if not token.text[:1].isupper() or word in TIME_WORDS or word == "i":
        return False
    if token.pos == "PROPN":
        return place > 0 or not is_common(word) or word in _OPENERS
    if token.pos == "NOUN" and place > 0 and tokens[place - 1].text not in ('"', ":", "'", "-", "."):
        return True
    return place > 1 and tokens[place - 1].text == '"' and _may_start(tokens, place)


def _is_hyphenated(tokens: Sequence[Token], last: int) -> bool:
    """Say whether a hyphen ties the next word to the name: "Moon Tae" + "-" + "il"."""
    dash, rest = tokens[last + 1], tokens[last + 2]
    if dash.text != "-" or tokens[last].end != dash.start or dash.end != rest.start or not rest.text.isalpha():
        return False
    return rest.text[0].isupper() or (len(rest.text) <= 4 and rest.text not in _NO_REST)


def _with_head(tokens: Sequence[Token], taken: Sequence[bool], first: int, last: int) -> int:
    """Take in what stands before "of" or "and" in a name: "Gulf of" + "Aden", "Fish and" + "Wildlife Service"."""
    while first > 1 and not taken[first - 2] and is_name_word(tokens, first - 2):
        link, head = tokens[first - 1].text, tokens[first - 2].text.lower()
        is_headed = link in ("of", "for") and (head in _OF_HEADS or head in word_list("body_words.txt"))
        if not is_headed and not (link in ("and", "&") and _is_half(tokens, first, last)):
            break
        first -= 2
        while first > 0 and not taken[first - 1] and is_name_word(tokens, first - 1) and _joins(tokens, first - 1):
            first -= 1
    return first


def _is_half(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Say whether "and" ties the run to a lone word after "the" that the model takes for no name."""
    if first < 3 or tokens[first - 2].ent or tokens[first - 3].text.lower() != "the":
        return False
    return any(token.text.lower() in word_list("body_words.txt") for token in tokens[first : last + 1])


def _with_body(
    tokens: Sequence[Token], taken: Sequence[bool], owner: Sequence[int], number: int, first: int, last: int
) -> int:
    """Take in the rest of a body's name after a small word: "Fish and" + "Wildlife Service", "Bank of" + "Ostrava"."""
    while last + 2 < len(tokens) and last - first < _MAX_WORDS:
        step = last + 1
        while step < min(len(tokens), last + 3) and tokens[step].text in _LINKS:
            step += 1
        end = _run_end(tokens, step)
        if step == last + 1 or end < step or any(taken[last + 1 : end + 1]):
            break
        is_free = all(owner[place] in (-1, number) for place in range(step, end + 1))
        if not (is_free or tokens[last + 1].text in ("of", "to", "&")) or not _ties(tokens, first, last, end):
            break
        last = end
    return last


def _ties(tokens: Sequence[Token], first: int, last: int, end: int) -> bool:
    """Say whether the small word after `last` ties the run up to `end` to the name of a body."""
    heads = word_list("body_words.txt")
    link = tokens[last + 1].text
    words = [token.text.lower() for token in tokens[first : last + 1]]
    has_head = any(word in heads for word in words)
    if link == "and":
        return tokens[end].text.lower() in heads and not has_head
    if link == "the":
        return has_head and "to" in words
    return link == "&" or (link in ("of", "to", "on", "for") and has_head) or (link == "of" and words[-1] in _OF_HEADS)


def _run_end(tokens: Sequence[Token], step: int) -> int:
    """Give the last token of the run of capitalised words that begins here, or one before it if there is none."""
    end = step
    while end < len(tokens) and tokens[end].text[:1].isupper() and tokens[end].text.lower() not in TIME_WORDS:
        if end + 2 < len(tokens) and tokens[end + 1].text == "-" and tokens[end + 2].start == tokens[end].end + 1:
            end += 2
        end += 1
    return end - 1


# ------------------------------------------------------------------ missed names


def _missed(tokens: Sequence[Token], taken: list[bool]) -> Iterator[tuple[int, int]]:
    """Yield runs of capitalised proper nouns that no name covers."""
    i, owner = 0, [-1] * len(tokens)
    while i < len(tokens):
        if (
            taken[i]
            or not _may_start(tokens, i)
            or not is_name_word(tokens, i)
            or not any(map(str.isalpha, tokens[i].text))
        ):
            i += 1
            continue
        first = last = i
        if (
            i
            and not taken[i - 1]
            and is_name_word(tokens, i - 1)
            and _joins(tokens, i - 1)
            and not is_title(tokens[i - 1])
        ):
            first = i - 1
        while last + 1 < len(tokens) and not taken[last + 1] and _continues(tokens, last):
            last += 1
        while last + 2 < len(tokens) and not taken[last + 2] and _is_hyphenated(tokens, last):
            last += 2
        last = _with_body(tokens, taken, owner, -1, first, last)
        taken[first : last + 1] = [True] * (last + 1 - first)
        if first or last > first or _opens_as_name(tokens):
            yield first, last
        i = last + 1


def _opens_as_name(tokens: Sequence[Token]) -> bool:
    """Say whether the capital that opens a sentence is a name's: no common word, and a verb or an 's follows."""
    if len(tokens) < 2 or len(tokens[0].text) < 3 or is_common(tokens[0].text.lower()):
        return False
    return tokens[1].pos in ("VERB", "AUX", "PART") or tokens[1].text in role_nouns()


def _may_start(tokens: Sequence[Token], place: int) -> bool:
    """Say whether a word can begin a missed name: a proper noun, or one in marks after "called" or a ship."""
    if tokens[place].pos == "PROPN":
        return True
    before = [token.text.lower() for token in tokens[max(0, place - 3) : place] if token.text != ","]
    return len(before) > 1 and before[-1] == '"' and before[-2] in _NAMING


_NAMING: Final = frozenset(
    "called named dubbed christened nicknamed ship vessel boat dhow trawler ferry tanker frigate yacht freighter "
    "schooner barge cruiser submarine destroyer".split()
)
"""Words that a name in quotation marks may follow."""


def is_title(token: Token) -> bool:
    """Say whether a word with a capital is a title or an office, as before a name."""
    word = token.text.lower().rstrip(".")
    if not token.text[:1].isupper() or word in ALSO_SURNAMES or token.text == "Miss.":  # the state
        return False
    return word in honorifics() or word in role_nouns()


def is_zone(token: Token) -> bool:
    """Say whether a word is a time zone."""
    return token.text in _ZONES


_ZONES: Final = frozenset("GMT UTC EST EDT PST PDT IST CST CDT MST MDT BST CET CEST ET PT AEST JST".split())


def is_department(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Say whether a run is the end of an office, as "Defense" in "Secretary of Defense"."""
    if first < 2 or tokens[first - 1].text != "of" or tokens[first - 2].text.lower() not in role_nouns():
        return False
    return first == last and tokens[first].text.lower() in _DEPARTMENTS
