from dataclasses import replace

import pytest

from factcheck.model import Problem, Skipped
from factcheck.report import exit_code
from factcheck.report.outcome import counted, lower_confidence, skipped_by_reason, summary
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


def test_a_hidden_conflict_never_fails_a_run():
    documents, found = harbour()
    assert exit_code(report(documents, hidden=(found,))) == 0


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
