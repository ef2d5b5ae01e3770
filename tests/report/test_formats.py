import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
import xmlschema
from hypothesis import HealthCheck, given, settings

from any_reports import reports
from factcheck.errors import UsageError
from factcheck.report import FORMATS, HUMAN, Screen, render
from reports import harbour, report

PUBLIC = Path(__file__).parents[1] / "schemas"
OURS = json.loads((Path(__file__).parents[2] / "src/factcheck/report/schema.json").read_text("utf-8"))
PROMISED = "full concise grouped json jsonl github gitlab junit rdjson markdown sarif".split()
JUNIT = xmlschema.XMLSchema(str(PUBLIC / "junit-10.xsd"))


def public(name):
    schema = json.loads((PUBLIC / name).read_text("utf-8"))
    return jsonschema.validators.validator_for(schema)(schema)


JSON = jsonschema.Draft202012Validator(OURS)
RECORDS = {
    kind: jsonschema.Draft202012Validator({"$defs": OURS["$defs"], "$ref": f"#/$defs/{kind}"})
    for kind in ("conflict", "problem", "summary")
}
ENTRY = public("gitlab-codeclimate.json")
RDJSON = public("rdjson-DiagnosticResult.json")
SARIF = public("sarif-schema-2.1.0.json")


def check_jsonl(text):
    head, *records = [json.loads(line) for line in text.splitlines()]
    assert list(head) == ["type", "schema_version", "tool", "run"]
    for record in records:
        RECORDS[record.pop("type")].validate(record)


def check_gitlab(text):
    entries = json.loads(text)
    assert len({entry["fingerprint"] for entry in entries}) == len(entries)
    for entry in entries:
        ENTRY.validate(entry)
        assert entry["severity"] in {"info", "minor", "major", "critical", "blocker"}


def check_commands(text):
    assert all(line.startswith(("::error ", "::warning ", "::notice ")) for line in text.splitlines())


CHECKS = {
    "json": lambda text: JSON.validate(json.loads(text)),
    "jsonl": check_jsonl,
    "gitlab": check_gitlab,
    "junit": JUNIT.validate,
    "rdjson": lambda text: RDJSON.validate(json.loads(text)),
    "sarif": lambda text: SARIF.validate(json.loads(text)),
    "github": check_commands,
}


def test_the_formats_are_listed_the_default_first():
    assert FORMATS[0] == "full"
    assert set(PROMISED) <= set(FORMATS)
    assert set(HUMAN) < set(FORMATS)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_ends_its_last_line(name):
    documents, found = harbour()
    text = render(report(documents, found), name)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_report_is_the_same_text(name):
    documents, found = harbour()
    assert render(report(documents, found), name) == render(report(documents, found), name)


@settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
@given(made=reports())
def test_every_format_renders_any_report(made):
    for name in FORMATS:
        text = render(made, name)
        assert "\x1b" not in text
        assert not text or text.endswith("\n")
        CHECKS.get(name, len)(text)


@pytest.mark.parametrize("name", sorted(set(FORMATS) - set(HUMAN)))
def test_a_machine_format_is_whole_whatever_the_screen(name):
    documents, found = harbour()
    made = report(documents, found, replace(found, id="1c77e0b4d2fe"))
    screens = [Screen(width=40, color=True, verbosity=-2, show=0, paths=("a",)), Screen(verbosity=1)]
    assert {render(made, name, screen=screen) for screen in screens} == {render(made, name)}
    assert "1c77e0b4d2fe" in render(made, name)


@pytest.mark.parametrize("name", FORMATS)
def test_what_was_settled_is_never_told_as_a_conflict(name):
    documents, found = harbour()
    made = report(
        documents, untouched=(replace(found, id="1c77e0b4d2fe"),), hidden=(replace(found, id="2c77e0b4d2fe"),)
    )
    assert "c77e0b4d2fe" not in render(made, name)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("jsno", "did you mean json ?"),
        ("Full", "did you mean full ?"),
        ("xyz", f"one of: {', '.join(FORMATS)}"),
    ],
)
def test_an_unknown_format_is_an_error_with_a_hint(name, hint):
    with pytest.raises(UsageError, match=f"no such format: {name}") as caught:
        render(report(()), name)
    assert caught.value.hint == hint


@pytest.mark.parametrize("module", ["rich", "json", "xml.etree.ElementTree", "factcheck.report.full"])
def test_importing_the_stage_imports_no_renderer(module):
    code = f"import sys, factcheck.report; sys.exit({module!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
