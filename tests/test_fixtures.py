"""What the whole program says of fixtures/: it finds what is expected there, and nothing else.

A story's expected.toml lists `[[conflict]]` tables: the `rule`, and `sides` as [document, words]. The second side is
the one that differs from all others; a reported conflict answers to it when its mentions touch that side and one of
the others. `known-gap = "why"` marks a conflict that is not found yet; the day it is found, its test fails.
"""

from __future__ import annotations

import json
import tomllib
from functools import cache
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest

import factcheck
from factcheck.report import FORMATS
from factcheck.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from factcheck.model import Conflict, Mention, Report

FIXTURES = Path(__file__).parent.parent / "fixtures"
CASES = sorted(path for path in FIXTURES.glob("rules/*/*") if path.is_dir())
STORIES = sorted(path for path in FIXTURES.glob("stories/*") if path.is_dir())
DEMO = FIXTURES / "demo"
SCHEMA = json.loads(resources.files("factcheck.report").joinpath("schema.json").read_text("utf-8"))


def documents(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix in {".md", ".txt"})


@cache
def report_on(folder: Path) -> Report:
    return factcheck.check(documents(folder))


@cache
def expected(folder: Path) -> list[dict[str, Any]]:
    return tomllib.loads((folder / "expected.toml").read_text("utf-8")).get("conflict", [])


def name(path: Path) -> str:
    return f"{path.parent.name}/{path.name}"


def in_words(conflict: Conflict) -> str:
    sides = " | ".join(f"{Path(mention.span.document).name}: {mention.span.text}" for mention in conflict.mentions)
    return f"{conflict.rule} ({conflict.confidence:.2f}): {sides}"


def touches(folder: Path, mention: Mention, side: list[str]) -> bool:
    document, words = side
    start = (folder / document).read_bytes().decode("utf-8").index(words)
    is_same = Path(mention.span.document).name == document
    return is_same and mention.span.start < start + len(words) and start < mention.span.end


def answers(folder: Path, conflict: Conflict, wanted: dict[str, Any]) -> bool:
    touched = [any(touches(folder, mention, side) for mention in conflict.mentions) for side in wanted["sides"]]
    return conflict.rule == wanted["rule"] and touched[1] and sum(touched) > 1


def wanted_conflicts() -> Iterator[Any]:
    for folder in STORIES:
        for wanted in expected(folder):
            gap = wanted.get("known-gap")
            words = " against ".join(side[1] for side in wanted["sides"][:2])
            marks = [pytest.mark.xfail(reason=gap, strict=True)] if gap else []
            yield pytest.param(folder, wanted, marks=marks, id=f"{folder.name}: {words}")


@pytest.mark.parametrize("case", [case for case in CASES if case.name.startswith("fires-")], ids=name)
def test_the_rule_fires(case: Path) -> None:
    assert {conflict.rule for conflict in report_on(case).conflicts} == {case.parent.name}


@pytest.mark.parametrize("case", [case for case in CASES if case.name.startswith("quiet-")], ids=name)
def test_nothing_is_reported(case: Path) -> None:
    assert [in_words(conflict) for conflict in report_on(case).conflicts] == []


@pytest.mark.parametrize("case", [case for case in CASES if case.name.startswith("unsure-")], ids=name)
def test_what_is_unsure_is_hidden(case: Path) -> None:
    report = report_on(case)
    assert not report.conflicts
    assert {conflict.rule for conflict in report.hidden} == {case.parent.name}


@pytest.mark.parametrize("rule", [rule.NAME for rule in RULES])
def test_a_rule_has_a_case_that_fires_and_two_that_stay_quiet(rule: str) -> None:
    kinds = [case.name.split("-")[0] for case in CASES if case.parent.name == rule]
    assert kinds.count("fires") >= 1
    assert kinds.count("quiet") >= 2
    assert set(kinds) - {"unsure"} == {"fires", "quiet"}


@pytest.mark.parametrize(("folder", "wanted"), list(wanted_conflicts()))
def test_a_story_s_conflict_is_found(folder: Path, wanted: dict[str, Any]) -> None:
    conflicts = report_on(folder).conflicts
    assert any(answers(folder, conflict, wanted) for conflict in conflicts), [in_words(item) for item in conflicts]


@pytest.mark.parametrize("folder", STORIES, ids=name)
def test_a_story_has_no_other_conflict(folder: Path) -> None:
    others = [
        in_words(conflict)
        for conflict in report_on(folder).conflicts
        if not any(answers(folder, conflict, wanted) for wanted in expected(folder))
    ]
    assert others == []


@pytest.mark.parametrize("folder", STORIES, ids=name)
def test_a_story_names_words_that_stand_once_in_its_documents(folder: Path) -> None:
    sides = [side for wanted in expected(folder) for side in wanted["sides"]]
    assert [side for side in sides if (folder / side[0]).read_text("utf-8").count(side[1]) != 1] == []


@pytest.mark.parametrize("folder", [*STORIES, *CASES, DEMO], ids=name)
def test_each_mention_cuts_its_words_out_of_the_file(folder: Path) -> None:
    for conflict in report_on(folder).conflicts:
        for mention in conflict.mentions:
            text = (folder / Path(mention.span.document).name).read_bytes().decode("utf-8")
            assert text[mention.span.start : mention.span.end] == mention.span.text
            line = text.split("\n")[mention.start.line - 1]
            assert line[mention.start.column - 1 :].startswith(mention.span.text.split("\n")[0])


@pytest.mark.parametrize("folder", [*STORIES, DEMO], ids=name)
def test_the_json_report_is_valid(folder: Path) -> None:
    written = json.loads(factcheck.render(report_on(folder), "json"))
    jsonschema.validate(written, SCHEMA, jsonschema.Draft202012Validator)
    assert len(written["conflicts"]) == len(report_on(folder).conflicts)


@pytest.mark.parametrize("folder", [*STORIES, DEMO], ids=name)
def test_a_report_is_written_in_every_format(folder: Path) -> None:
    report = report_on(folder)
    for format_name in FORMATS:
        written = factcheck.render(report, format_name)
        assert all(conflict.rule in written for conflict in report.conflicts)
