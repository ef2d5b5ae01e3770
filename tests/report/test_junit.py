from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import xmlschema

from factcheck.model import Problem, Settled
from factcheck.report import render
from reports import harbour, report

SCHEMA = xmlschema.XMLSchema(str(Path(__file__).parents[1] / "schemas/junit-10.xsd"))
UNREAD = Problem("b.pdf", "unreadable", "it is encrypted")


def suite(made):
    text = render(made, "junit")
    SCHEMA.validate(text)
    (found,) = ET.fromstring(text.encode())
    return found


def outcomes(made):
    return [next((child.tag for child in case), "passed") for case in suite(made).iter("testcase")]


def counts(made):
    return tuple(int(suite(made).get(name)) for name in ("tests", "failures", "errors", "skipped"))


def test_the_schema_refuses_what_is_wrong():
    text = render(report(harbour()[0]), "junit")
    assert SCHEMA.is_valid(text)
    assert not SCHEMA.is_valid(text.replace("<testcase name=", "<testcase nom="))
    assert not SCHEMA.is_valid(text.replace("testsuites", "suites"))


def test_a_conflict_is_a_failure():
    documents, found = harbour()
    made = report(documents, found)
    (case,) = suite(made).iter("testcase")
    assert case.get("name") == '"Karin Lindqvist" against "Karin Lindkvist" at wire/a.txt:1:1 [9f2c41d07ab3]'
    assert case.get("classname") == "factcheck.name-variant"
    assert case[0].get("message") == "two names for one bearer (97% sure)"
    assert case[0].text.splitlines() == [
        'visit.md:3:12: "Karin Lindqvist"',
        'wire/a.txt:1:1: "Karin Lindkvist"',
        'wire/b.txt:1:1: "Karin Lindkvist"',
        "why: both are the harbour master of Norrvik",
        "likely right: Karin Lindkvist (2 documents to 1)",
        "id: 9f2c41d07ab3; more: factcheck explain name-variant",
    ]
    assert counts(made) == (1, 1, 0, 0)


def test_a_test_passes_where_nothing_is_found():
    made = report(harbour()[0])
    assert outcomes(made) == ["passed"]
    assert counts(made) == (1, 0, 0, 0)


@pytest.mark.parametrize(
    ("fail_on", "expected"),
    [
        ("error", ["failure", "skipped", "skipped"]),
        ("warning", ["failure", "failure", "skipped"]),
        ("info", ["failure", "failure", "failure"]),
        ("never", ["failure", "failure", "skipped"]),
    ],
)
def test_what_does_not_fail_the_run_is_skipped(fail_on, expected):
    documents, found = harbour()
    made = report(documents, *(replace(found, severity=name) for name in ("error", "warning", "info")), fail_on=fail_on)
    assert outcomes(made) == expected
    assert counts(made) == (3, expected.count("failure"), 0, expected.count("skipped"))


def test_a_document_that_could_not_be_read_is_an_error():
    made = report((), problems=(UNREAD, Problem("c.txt", "encoding", "a guess")))
    assert outcomes(made) == ["error"]
    assert counts(made) == (1, 0, 1, 0)
    assert suite(made).findtext("system-err") == "c.txt: a guess"


def test_the_parts_of_a_suite_are_in_the_order_that_ant_asks_for():
    documents, found = harbour()
    made = suite(report(documents, found, problems=(UNREAD,)))
    assert [child.tag for child in made] == ["properties", "testcase", "testcase", "system-out", "system-err"]
    assert {"id", "package", "hostname", "time", "tests", "failures", "errors"} < set(made.keys())


def test_what_was_settled_is_told_and_does_not_fail():
    documents, found = harbour()
    made = report(documents, settled=(Settled(found, "baseline", "factcheck-baseline.json"),))
    assert outcomes(made) == ["passed"]
    assert "1 known conflict is in the baseline" in suite(made).findtext("system-out")
