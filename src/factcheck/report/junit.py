"""Knows the JUnit form of a report, in which a conflict is a test that failed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from factcheck.report.as_json import version
from factcheck.report.outcome import fails, is_error, left_out, summary
from factcheck.report.visible import one_line, visible
from factcheck.report.wording import account, against, headline

if TYPE_CHECKING:
    from factcheck.model import Conflict, Problem, Report
    from factcheck.report.screen import Screen

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SUITE: Final = "factcheck"
_NOT_IN_XML: Final = re.compile("[\ufffe\uffff]")
"""What XML cannot hold and `visible` leaves as it is."""


def render(report: Report, screen: Screen) -> str:  # noqa: ARG001  # a machine reads it, whatever the screen
    """Give one suite with a test a conflict, or one test that passes where there is none.

    A conflict below the level of --fail-on is a skipped test, and a document that could not be read a test in error.
    """
    root = ET.Element("testsuites")
    root.append(_suite(report))
    ET.indent(root)
    return _HEAD + _clean(ET.tostring(root, encoding="unicode")) + "\n"


def _suite(report: Report) -> ET.Element:
    unread = [problem for problem in report.problems if is_error(problem)]
    failed = sum(fails(conflict, report) for conflict in report.conflicts)
    counts = {
        "tests": len(report.conflicts) + len(unread) or 1,
        "failures": failed,
        "errors": len(unread),
        "skipped": len(report.conflicts) - failed,
    }
    named = {"id": "0", "name": _SUITE, "package": _SUITE, "hostname": "localhost", "time": f"{report.seconds:.3f}"}
    suite = ET.Element("testsuite", named | {name: str(count) for name, count in counts.items()})
    suite.append(_properties(report))
    suite.extend(_conflict(conflict, report) for conflict in report.conflicts)
    suite.extend(_unread(problem) for problem in unread)
    if not report.conflicts and not unread:
        suite.append(_case("no conflicts", "factcheck"))
    _add_text(suite, "system-out", ". ".join([summary(report), *left_out(report)]) + ".")
    _add_text(suite, "system-err", "\n".join(_told(problem) for problem in report.problems if not is_error(problem)))
    return suite


def _properties(report: Report) -> ET.Element:
    properties = ET.Element("properties")
    found = {"version": version(), "model": report.model, "documents": len(report.documents), "facts": report.facts}
    for name, value in found.items():
        ET.SubElement(properties, "property", {"name": name, "value": one_line(str(value))})
    return properties


def _case(name: str, group: str) -> ET.Element:
    return ET.Element("testcase", {"name": name, "classname": group, "time": "0"})


def _conflict(conflict: Conflict, report: Report) -> ET.Element:
    case = _case(f"{against(conflict)} [{conflict.id}]", f"{_SUITE}.{conflict.rule}")
    if fails(conflict, report):
        failure = ET.SubElement(case, "failure", {"type": conflict.severity, "message": headline(conflict)})
        failure.text = "\n".join(account(conflict))
    else:
        ET.SubElement(case, "skipped", {"message": f"{conflict.severity}: {headline(conflict)}"})
    return case


def _unread(problem: Problem) -> ET.Element:
    case = _case(visible(problem.path), f"{_SUITE}.{one_line(problem.kind)}")
    ET.SubElement(case, "error", {"type": problem.kind, "message": one_line(problem.message)})
    return case


def _told(problem: Problem) -> str:
    return f"{visible(problem.place)}: {one_line(problem.message)}"


def _add_text(suite: ET.Element, name: str, text: str) -> None:
    ET.SubElement(suite, name).text = text


def _clean(text: str) -> str:
    return _NOT_IN_XML.sub("\ufffd", text)
