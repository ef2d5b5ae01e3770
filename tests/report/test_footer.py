from dataclasses import replace

import pytest

from factcheck.model import Edit, Fix, Settled
from factcheck.report import Screen, render
from reports import harbour, report

UNSAFE = Fix("unsafe", (Edit(0, "Karin Lindkvist"),))
SAFE = replace(UNSAFE, applicability="safe")


def footer(made, **screen):
    """Give the lines under the conflicts."""
    text = render(made, "grouped", screen=Screen(width=120, **screen))
    return text.rpartition("\n\n")[2].splitlines()[1:]


def fixed(*fixes):
    documents, found = harbour()
    return report(documents, *(replace(found, fix=fix) for fix in fixes))


@pytest.mark.parametrize(
    ("fixes", "expected"),
    [
        ((None,), []),
        ((UNSAFE, None), ["1 has a suggested fix: factcheck --diff --unsafe-fixes seeds/"]),
        ((UNSAFE, UNSAFE), ["2 have a suggested fix: factcheck --diff --unsafe-fixes seeds/"]),
        ((SAFE,), ["1 has a safe fix: factcheck --fix seeds/"]),
        (
            (SAFE, UNSAFE, SAFE),
            [
                "2 have a safe fix: factcheck --fix seeds/",
                "1 has a suggested fix: factcheck --diff --unsafe-fixes seeds/",
            ],
        ),
    ],
)
def test_fixes_are_counted_with_the_command_for_them(fixes, expected):
    assert footer(fixed(*fixes), paths=("seeds/",)) == expected


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        ((), "factcheck --fix"),
        ((".",), "factcheck --fix ."),
        (("a b", "c"), "factcheck --fix 'a b' c"),
        (("a\x1b",), "factcheck --fix 'a␛'"),
        (("folder/" * 10,), "factcheck --fix PATHS"),
    ],
)
def test_a_command_names_the_paths_that_were_asked_for(paths, expected):
    assert footer(fixed(SAFE), paths=paths) == [f"1 has a safe fix: {expected}"]


def test_what_was_settled_or_is_not_touched_comes_before_what_is_hidden():
    documents, found = harbour()
    settled = (Settled(found, "baseline", "b.json"),) * 5 + (Settled(found, "comment", "a.md:1"),) * 2
    made = report(documents, found, settled=settled, untouched=(found,), hidden=(replace(found, confidence=0.5),))
    assert footer(made) == [
        "5 known conflicts are in the baseline, 2 suppressed",
        "1 conflict does not touch the change",
        "1 less certain conflict hidden: add --min-confidence 0.5",
    ]
    told = render(made, "concise", screen=Screen(verbosity=0)).splitlines()[-1]
    assert "; 5 known conflicts are in the baseline, 2 suppressed; 1 conflict does not touch the change; " in told
