"""What the id of a conflict rests on, and what may change around it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

import factcheck
from factcheck import Config, Document
from factcheck.model import Clash, Side
from factcheck.weigh.identity import identity

TOLL = (
    "The levee at Port Ambrose failed on Tuesday. The sheriff's office said that {} people were killed in the flood.\n"
)
MAYOR = "Mayor {} said that the state had been warned about the levee at Port Ambrose before the flood.\n"
QUOTE = "“We warned the state about that {} levee in March,” said Delphine Arceneaux, the mayor of Port Ambrose.\n"
PLANS = "The council of Port Ambrose {} the plan for a new pumping station at Corran Quay on Monday.\n"
PLACES = "The ferry Alcyone ran aground near {} on Monday with all its passengers aboard.\n"
CASES = [
    ("quantity-mismatch", TOLL, 12, 14),
    ("name-variant", MAYOR, "Delphine Arceneaux", "Delphine Arcenaux"),
    ("quote-altered", QUOTE, "old", "new"),
    ("polarity-mismatch", PLANS, "approved", "rejected"),
    ("place-mismatch", PLACES, "Tromsø", "Bergen"),
]
UNRELATED = (
    Document("0.txt", "The council approved a plan for a station. A ferry left on Monday with passengers.\n"),
    Document(
        "m.txt", "A mayor said that the state had been warned. People were killed in a flood; a levee failed.\n" * 3
    ),
    Document("z.txt", "The orchard society meets on the first floor. Members bring their own chairs.\n"),
)
ABOVE = "The orchard society meets on the first floor.\n\nMembers bring their own chairs.\n\n"


def ids(rule: str, *documents: Document) -> list[str]:
    found = factcheck.check(documents, config=Config(min_confidence=0.5)).conflicts
    return [conflict.id for conflict in found if conflict.rule == rule]


@pytest.mark.parametrize(("rule", "text", "one", "other"), CASES, ids=[case[0] for case in CASES])
def test_the_id_survives_what_happens_around_the_fact(rule: str, text: str, one: object, other: object) -> None:
    a, b = Document("a.txt", text.format(one)), Document("b.txt", text.format(other))
    before = ids(rule, a, b)
    assert len(before) == 1
    assert ids(rule, replace(a, id="z/9.txt"), replace(b, id="0.md")) == before
    assert ids(rule, b, a) == before
    assert ids(rule, replace(a, text=ABOVE + a.text), replace(b, text=ABOVE * 2 + b.text)) == before
    assert ids(rule, UNRELATED[0], a, UNRELATED[1], b, UNRELATED[2]) == before


def test_the_id_survives_one_more_document_that_agrees() -> None:
    a, b, c = (Document(f"{name}.txt", TOLL.format(number)) for name, number in (("a", 12), ("b", 14), ("c", 12)))
    assert ids("quantity-mismatch", a, b, c) == ids("quantity-mismatch", a, b)


# ------------------------------------------------------------------ what it rests on


def _clash(subject: str = "people", attribute: str = "count", **changes: object) -> Clash:
    document = Document("a.txt", "12 14", published=date(2026, 3, 14))
    sides = (Side(document.span(0, 2), "12", "12"), Side(document.span(3, 5), "14", "14"))
    return replace(Clash("quantity-mismatch", *sides, subject, attribute, "why", 0.9), **changes)


def _id(*clashes: Clash, rule: str = "quantity-mismatch", values: tuple[str, ...] = ("12", "14")) -> str:
    return identity(rule, clashes, values)


def test_the_id_changes_with_rule_subject_attribute_and_values() -> None:
    others = [
        _id(_clash(), rule="date-mismatch"),
        _id(_clash("ships")),
        _id(_clash(attribute="money")),
        _id(_clash(), values=("12", "15")),
        _id(_clash(), values=("12", "14", "15")),
        _id(_clash()),
    ]
    assert len(set(others)) == len(others)


@pytest.mark.parametrize(
    "clashes",
    [
        (_clash(confidence=0.5),),
        (_clash(reason="another"),),
        (_clash("PEOPLE"),),
        (_clash(), _clash(), _clash("victims")),
        (_clash("victims"), _clash(), _clash()),
    ],
)
def test_the_id_stays_with_what_most_places_say(clashes: tuple[Clash, ...]) -> None:
    assert _id(*clashes, values=("14", "12")) == _id(_clash())


def test_names_say_by_themselves_which_fact_it_is() -> None:
    one, other = _clash("harbour master", "person"), _clash("", "org")
    assert _id(one) == _id(other)
