"""What silences a quiet fixture is the guard that it was written for, and not a lack of evidence."""

from __future__ import annotations

from pathlib import Path

import pytest

import factcheck
from factcheck.config import Config

RULES = Path(__file__).parent.parent / "fixtures" / "rules"


@pytest.mark.parametrize(
    ("case", "guard"),
    [
        ("quantity-mismatch/quiet-counted-on-two-days", "counted at another time"),
        ("quantity-mismatch/quiet-on-top-and-in-all", "what came on top against all there are"),
        ("quantity-mismatch/quiet-both-told-side-by-side", "one document has both figures side by side"),
        ("quantity-mismatch/quiet-alike-by-chance", "figures that may be alike by chance"),
        ("quantity-mismatch/quiet-rise-and-fall", "one rises, the other falls"),
        ("date-mismatch/quiet-end-and-day-before-it", "a day before the end that the other document names"),
    ],
)
def test_a_guard_sets_the_clash_aside(case: str, guard: str) -> None:
    report = factcheck.check([RULES / case], config=Config(min_confidence=0.5))
    assert {clash.guard for clash in report.set_aside} == {guard}
    assert not report.conflicts


def test_the_day_of_the_final_is_no_other_day_of_the_match() -> None:
    report = factcheck.check([RULES.parent / "stories" / "cup-semi-final"])
    sides = [{clash.left.span.text, clash.right.span.text} for clash in report.set_aside if clash.guard == BOTH_TOLD]
    assert {"Saturday", "23 May"} in sides


BOTH_TOLD = "one document tells both days"
