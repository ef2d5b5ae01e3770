"""Knows what titles and given names tell of the gender of a person; where nothing is told, nothing is guessed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from factcheck.lexicon.words import word_list

if TYPE_CHECKING:
    from collections.abc import Iterable

Gender = Literal["man", "woman", ""]
_MEN_TITLES: Final = frozenset(
    "mr sir lord father king prince congressman chairman herr monsieur senor signor count viscount".split()
)
_WOMEN_TITLES: Final = frozenset(
    "mrs ms miss lady dame sister queen princess congresswoman chairwoman frau fraulein madame mademoiselle mme mlle "
    "senora signora countess viscountess baroness".split()
)


def gender_of_titles(titles: Iterable[str]) -> Gender:
    """Give what the titles before a name tell; a man's wins where both stand there."""
    told = {title.rstrip(".") for title in titles}
    return "man" if told & _MEN_TITLES else "woman" if told & _WOMEN_TITLES else ""


def gender_of_name(name: str) -> Gender:
    """Give what the first word of a full name tells, a title too; a lone name is taken for a surname."""
    first = name.lower().split()[0]
    is_man = first in word_list("given_names_men.txt") or first in _MEN_TITLES
    is_woman = first in word_list("given_names_women.txt") or first in _WOMEN_TITLES
    if is_man == is_woman or " " not in name:
        return ""
    return "man" if is_man else "woman"
