"""What silences a quiet fixture is the guard that it was written for, and not a lack of evidence."""

from __future__ import annotations

from pathlib import Path

import pytest

import factcheck
from factcheck.config import Config

RULES = Path(__file__).parent.parent / "fixtures" / "rules"


def guards_of(case: str) -> set[str | None]:
    """Give the guards that set clashes of a fixture aside, of which none may be left."""
    report = factcheck.check([RULES / case], config=Config(min_confidence=0.5))
    assert not report.conflicts
    return {clash.guard for clash in report.set_aside}


@pytest.mark.parametrize(
    ("case", "guard"),
    [
        ("quantity-mismatch/quiet-counted-on-two-days", "counted at another time"),
        ("quantity-mismatch/quiet-on-top-and-in-all", "what came on top against all there are"),
        ("quantity-mismatch/quiet-both-told-side-by-side", "one document has both figures side by side"),
        ("quantity-mismatch/quiet-alike-by-chance", "figures that may be alike by chance"),
        ("quantity-mismatch/quiet-rise-and-fall", "one rises, the other falls"),
        ("quantity-mismatch/quiet-two-versions-of-one-document", "two versions of one document"),
        ("quantity-mismatch/quiet-one-of-several-versions", "one of several versions"),
        ("quantity-mismatch/quiet-one-of-a-list-of-figures", "one of a list of figures"),
        ("quantity-mismatch/quiet-two-polls", "another poll"),
        ("entity-mismatch/quiet-one-form-filled-in-twice", "one form about two things"),
        ("date-mismatch/quiet-copyright-notice", "the years of a copyright notice"),
        ("polarity-mismatch/quiet-both-deny-it", "both deny it"),
        ("quantity-mismatch/quiet-pages-about-two-things", "two documents about two things"),
        ("date-mismatch/quiet-end-and-day-before-it", "a day before the end that the other document names"),
        ("polarity-mismatch/quiet-two-conditions", "two conditions"),
        ("polarity-mismatch/quiet-act-of-nobody", "an act that is told of nobody"),
        ("entity-mismatch/quiet-two-cases-of-one-document", "two cases of one document"),
        ("order-mismatch/quiet-pages-of-a-manual", "events that many documents speak of"),
    ],
)
def test_a_guard_sets_the_clash_aside(case: str, guard: str) -> None:
    assert guards_of(case) == {guard}


@pytest.mark.parametrize(
    ("case", "guard"),
    [
        ("polarity-mismatch/quiet-two-instructions", "two instructions"),
        ("polarity-mismatch/quiet-side-by-side", "two cases that stand side by side"),
        ("polarity-mismatch/quiet-pages-of-a-manual", "of a thing that many documents speak of"),
    ],
)
def test_a_guard_is_one_of_those_that_set_the_clash_aside(case: str, guard: str) -> None:
    assert guard in guards_of(case)


def test_the_day_of_the_final_is_no_other_day_of_the_match() -> None:
    report = factcheck.check([RULES.parent / "stories" / "cup-semi-final"])
    sides = [{clash.left.span.text, clash.right.span.text} for clash in report.set_aside if clash.guard == BOTH_TOLD]
    assert {"Saturday", "23 May"} in sides


BOTH_TOLD = "one document tells both days"
