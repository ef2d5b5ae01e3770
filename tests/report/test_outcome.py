from dataclasses import replace

import pytest

from factcheck.model import Problem, Settled, Skipped
from factcheck.report import exit_code
from factcheck.report.outcome import counted, left_out, lower_confidence, skipped_by_reason, summary
from reports import Said, conflict, document, harbour, report

UNREADABLE = (Problem("b.pdf", "unreadable", "it is encrypted"),)
GUESSED = (Problem("c.txt", "encoding", "read as cp1252 (a guess)"),)


@pytest.mark.parametrize(
    ("severities", "fail_on", "problems", "expected"),
    [
        ((), "warning", (), 0),
        (("error",), "warning", (), 1),
        (("warning",), "warning", (), 1),
        (("info",), "warning", (), 0),
        (("info",), "info", (), 1),
        (("warning", "info"), "error", (), 0),
        (("info", "error"), "error", (), 1),
        (("error",), "never", (), 0),
        ((), "warning", UNREADABLE, 2),
        ((), "warning", GUESSED, 0),
        (("error",), "warning", UNREADABLE, 1),
        (("error",), "never", UNREADABLE, 2),
        (("info",), "warning", UNREADABLE, 2),
    ],
)
def test_the_exit_code_follows_the_level_then_what_was_not_read(severities, fail_on, problems, expected):
    documents, found = harbour()
    conflicts = [replace(found, severity=severity) for severity in severities]
    assert exit_code(report(documents, *conflicts, fail_on=fail_on, problems=problems)) == expected


def _settled(**counts):
    _, found = harbour()
    return tuple(Settled(found, by.replace("_", "-"), "a.md") for by, count in counts.items() for _ in range(count))


def test_only_what_is_reported_fails_a_run():
    documents, found = harbour()
    settled = _settled(baseline=1, comment=1, accept=1, per_file_ignores=1)
    assert exit_code(report(documents, hidden=(found,), untouched=(found,), settled=settled)) == 0


@pytest.mark.parametrize(
    ("settled", "untouched", "expected"),
    [
        ({}, 0, ()),
        ({"baseline": 1}, 0, ("1 known conflict is in the baseline",)),
        ({"baseline": 5, "comment": 1, "accept": 1}, 0, ("5 known conflicts are in the baseline, 2 suppressed",)),
        ({"comment": 1}, 0, ("1 conflict is suppressed",)),
        ({"per_file_ignores": 2, "accept": 1}, 0, ("3 conflicts are suppressed",)),
        ({}, 1, ("1 conflict does not touch the change",)),
        ({"baseline": 2}, 1200, ("2 known conflicts are in the baseline", "1,200 conflicts do not touch the change")),
    ],
)
def test_what_does_not_count_is_told(settled, untouched, expected):
    documents, found = harbour()
    assert left_out(report(documents, settled=_settled(**settled), untouched=(found,) * untouched)) == expected


@pytest.mark.parametrize(
    ("settled", "untouched", "is_new"),
    [({"baseline": 1}, 0, True), ({}, 1, True), ({"comment": 1}, 0, False), ({}, 0, False)],
)
def test_conflicts_are_called_new_where_others_are_known(settled, untouched, is_new):
    documents, found = harbour()
    changes = {"settled": _settled(**settled), "untouched": (found,) * untouched}
    new = "new " if is_new else ""
    assert summary(report(documents, found, **changes)).startswith(f"Found 1 {new}conflict between")
    assert summary(report(documents, **changes)).startswith(f"No {new}conflicts found between")


@pytest.mark.parametrize(
    ("number", "expected"), [(0, "0 conflicts"), (1, "1 conflict"), (2, "2 conflicts"), (3377, "3,377 conflicts")]
)
def test_numbers_agree_with_their_nouns(number, expected):
    assert counted(number, "conflict") == expected


def _within_one():
    story = document("a.txt", "First 12, then 14.")
    return story, conflict(Said("12", "open", ((story, "12"),)), Said("14", "open", ((story, "14"),)))


def _summaries():
    documents, found = harbour()
    story, within = _within_one()
    return [
        (report(()), "Nothing was compared: no document was read"),
        (report(documents[:1], facts=1), "No conflicts found within 1 document (1 fact) in 3.1s"),
        (report(documents), "No conflicts found between 3 documents (3,412 facts) in 3.1s"),
        (report((*documents, story), found), "Found 1 conflict between 3 of 4 documents in 3.1s"),
        (report((*documents, story), found, within), "Found 2 conflicts between 4 of 4 documents in 3.1s"),
        (report((story,), within), "Found 1 conflict within 1 of 1 document in 3.1s"),
    ]


@pytest.mark.parametrize(("made", "expected"), _summaries())
def test_the_summary_is_one_sentence(made, expected):
    assert summary(made) == expected


@pytest.mark.parametrize(
    ("hidden", "expected"),
    [
        ((0.79, 0.62), "0.6"),
        ((0.7,), "0.7"),
        ((0.3,), "0.3"),
        ((0.04,), "0.0"),
        ((0.3, 0.58, 0.7), "0.5 for 2 of them"),
    ],
)
def test_a_confidence_is_suggested_that_shows_what_is_worth_a_look(hidden, expected):
    documents, found = harbour()
    made = report(documents, hidden=tuple(replace(found, confidence=confidence) for confidence in hidden))
    assert lower_confidence(made) == f"--min-confidence {expected}"


def test_files_that_were_not_read_are_counted_by_reason():
    skipped = tuple(Skipped(f"{i}", reason) for i, reason in enumerate(["empty", "image", "binary", "image"]))
    assert skipped_by_reason(report((), skipped=skipped)) == "2 image, 1 binary, 1 empty"
