"""Rebuilds the table of antonyms from WordNet's files: `python scripts/build_antonyms.py DICT`.

DICT is the folder with `data.verb` and its kin of WordNet 3.x; Debian's wordnet-base has it as /usr/share/wordnet.
Kept are pairs of words that WordNet's own corpus attests, and pairs that differ in a negative prefix or suffix; pairs
in `not_opposites.txt` are left out. The licence notice at the head of the files goes along.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

LEXICON = Path(__file__).resolve().parent.parent / "src" / "factcheck" / "lexicon"
FILES = {"verb": "VERB", "adj": "ADJ", "adv": "ADV", "noun": "NOUN"}
PREFIXES = ("un", "in", "im", "il", "ir", "dis", "non", "de")
EXCLUSIVE, WEAK = "1.0", "0.5"
"""A word and its negation exclude each other; any other pair may hold of two aspects of one event."""
HEAD = """\
# Pairs of antonyms from WordNet 3.0, Copyright 2006 by Princeton University; see WORDNET_LICENSE.
# Made by scripts/build_antonyms.py, which leaves out what not_opposites.txt lists; change that file and rebuild.
# class	strength	word	opposite
"""


def main(folder: Path) -> None:
    """Write the table and the licence notice."""
    rows = sorted({row for name, word_class in FILES.items() for row in rows_of(folder, name, word_class)})
    (LEXICON / "antonyms.tsv").write_text(HEAD + "".join("\t".join(row) + "\n" for row in rows), encoding="utf-8")
    (LEXICON / "WORDNET_LICENSE").write_text(licence(folder), encoding="utf-8")
    print(f"{len(rows)} pairs")


def rows_of(folder: Path, name: str, word_class: str) -> Iterator[tuple[str, str, str, str]]:
    """Yield (class, strength, word, opposite) for what is kept of one data file."""
    attested, dropped = attested_words(folder, name), left_out()
    for word, opposite in antonyms(folder, name):
        is_negation = negates(word, opposite)
        if (word, opposite) in dropped or " " in word + opposite:
            continue
        if not ({word, opposite} & attested if is_negation else {word, opposite} <= attested):
            continue
        yield word_class, EXCLUSIVE if is_negation else WEAK, word, opposite


def antonyms(folder: Path, name: str) -> set[tuple[str, str]]:
    """Read the pairs that a data file marks with "!", each in alphabetical order."""
    synsets = {fields[0]: fields for fields in data_lines(folder / f"data.{name}")}
    return {
        pair
        for fields in synsets.values()
        for symbol, offset, kind, places in pointers(fields)
        if symbol == "!" and kind in (name[0], "a", "s", "r")
        for pair in [pair_of(fields, synsets[offset], places)]
        if pair[0] != pair[1]
    }


def data_lines(path: Path) -> Iterator[list[str]]:
    """Yield the fields of each synset, without its gloss; lines of the licence start with a blank."""
    with path.open(encoding="latin-1") as lines:
        yield from (line.split(" | ")[0].split() for line in lines if not line.startswith(" "))


def pointers(fields: list[str]) -> Iterator[list[str]]:
    """Yield (symbol, offset, part of speech, places) for each pointer of a synset."""
    start = 4 + 2 * int(fields[3], 16)
    for number in range(int(fields[start])):
        yield fields[start + 1 + 4 * number : start + 5 + 4 * number]


def pair_of(fields: list[str], other: list[str], places: str) -> tuple[str, str]:
    """Resolve the two word numbers of a pointer, given as four hexadecimal digits."""
    number, other_number = bytes.fromhex(places)
    first, second = sorted((word_at(fields, number), word_at(other, other_number)))
    return first, second


def word_at(fields: list[str], number: int) -> str:
    """Give a synset's word by its number, without the marker of its place in a sentence."""
    return re.sub(r"\(.*\)", "", fields[2 + 2 * number]).replace("_", " ").lower()


def attested_words(folder: Path, name: str) -> set[str]:
    """List the words that occur in WordNet's tagged corpus: the count stands before the offsets."""
    found = set()
    for fields in data_lines(folder / f"index.{name}"):
        if int(fields[5 + int(fields[3])]):
            found.add(fields[0].replace("_", " "))
    return found


def left_out() -> set[tuple[str, str]]:
    """Read the pairs not wanted, in both orders."""
    lines = (
        line.split("#")[0].strip() for line in (LEXICON / "not_opposites.txt").read_text(encoding="utf-8").splitlines()
    )
    pairs = [tuple(line.split(" / ")) for line in lines if line]
    return {pair for first, second in pairs for pair in ((first, second), (second, first))}


def negates(word: str, opposite: str) -> bool:
    """Say whether one is the other with a negative prefix, or "-less" for "-ful"."""
    short, long = sorted((word, opposite), key=len)
    if any(long == prefix + short for prefix in PREFIXES):
        return True
    stems = {re.sub(r"(?:less|ful)(?=ly$|$)", "", word), re.sub(r"(?:less|ful)(?=ly$|$)", "", opposite)}
    return len(stems) == 1


def licence(folder: Path) -> str:
    """Cut the notice out of the head of a data file."""
    with (folder / "data.verb").open(encoding="latin-1") as lines:
        return "".join(re.sub(r"^ +\d+ ?", "", line).rstrip() + "\n" for line in lines if line.startswith("  "))


if __name__ == "__main__":
    if len(sys.argv) != 2 or not (Path(sys.argv[1]) / "data.verb").is_file():
        sys.exit("give the folder that holds data.verb, data.adj, … of WordNet")
    main(Path(sys.argv[1]))
