import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import pytest
from sarif_pydantic import Sarif

from factcheck.model import Edit, Fix, Problem, RuleSpec, Settled
from factcheck.report import render
from factcheck.rules import RULES
from reports import Said, conflict, document, harbour, report

SCHEMA = json.loads((Path(__file__).parents[1] / "schemas" / "sarif-schema-2.1.0.json").read_text("utf-8"))


def log(made):
    text = render(made, "sarif")
    found = json.loads(text)
    jsonschema.validate(found, SCHEMA)
    Sarif.model_validate_json(text)  # what another reader makes of it
    return found


def run(made):
    return log(made)["runs"][0]


def only_result(*found, **changes):
    documents, harbour_conflict = harbour()
    (result,) = run(report(documents, *(found or (harbour_conflict,)), **changes))["results"]
    return result


def test_a_conflict_of_two_documents_shows_both_places():
    left, right = document("a.txt", "Lena Osk won."), document("b.txt", "\nLena Ost won.")
    found = conflict(Said("Lena Osk", "open", ((left, "Lena Osk"),)), Said("Lena Ost", "open", ((right, "Lena Ost"),)))
    result = only_result(found)
    places = [result["locations"][0], *result["relatedLocations"]]
    assert [
        (place["physicalLocation"]["artifactLocation"]["uri"], place["physicalLocation"]["region"]["startLine"])
        for place in places
    ] == [("a.txt", 1), ("b.txt", 2)]
    assert "[b.txt:2](1)" in result["message"]["text"]
    assert result["relatedLocations"][0]["id"] == 1


def test_the_primary_place_is_the_location_and_the_others_are_linked():
    result = only_result()
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == {
        "uri": "visit.md",
        "uriBaseId": "%SRCROOT%",
    }
    assert [place["id"] for place in result["relatedLocations"]] == [1, 2]
    assert '"Karin Lindkvist" in [wire/a.txt:1](1), [wire/b.txt:1](2)' in result["message"]["text"]
    assert result["relatedLocations"][0]["message"]["text"] == 'says "Karin Lindkvist", likely right'


def test_one_flow_leads_through_every_mention_the_primary_one_first():
    (flow,) = only_result()["codeFlows"]
    (thread,) = flow["threadFlows"]
    assert [step["location"]["physicalLocation"]["artifactLocation"]["uri"] for step in thread["locations"]] == [
        "visit.md",
        "wire/a.txt",
        "wire/b.txt",
    ]


def test_a_region_has_lines_columns_and_characters_in_code_points():
    text = "A 𝔸 day.\nLena Osk won."
    left, right = document("a.txt", text), document("b.txt", "Lena Ost won.")
    found = conflict(Said("Lena Osk", "open", ((left, "Lena Osk"),)), Said("Lena Ost", "open", ((right, "Lena Ost"),)))
    assert run(report((left, right), found))["columnKind"] == "unicodeCodePoints"
    assert only_result(found)["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 2,
        "startColumn": 1,
        "endLine": 2,
        "endColumn": 9,
        "charOffset": 9,
        "charLength": 8,
        "snippet": {"text": "Lena Osk"},
    }


def test_rank_level_and_fingerprint_come_from_the_conflict():
    result = only_result()
    assert (result["rank"], result["level"]) == (97.0, "error")
    assert result["partialFingerprints"] == {
        "factcheckConflict/v1": "9f2c41d07ab3",
        "primaryLocationLineHash": "9f2c41d07ab3:1",
    }


@pytest.mark.parametrize(("severity", "level"), [("error", "error"), ("warning", "warning"), ("info", "note")])
def test_a_severity_is_a_level(severity, level):
    _, found = harbour()
    assert only_result(replace(found, severity=severity))["level"] == level


@pytest.mark.parametrize(
    ("name", "location"),
    [
        ("news/été 1.txt", {"uri": "news/%C3%A9t%C3%A9%201.txt", "uriBaseId": "%SRCROOT%"}),
        ("./a.txt", {"uri": "a.txt", "uriBaseId": "%SRCROOT%"}),
        ("c:a.txt", {"uri": "c%3Aa.txt", "uriBaseId": "%SRCROOT%"}),
        ("<stdin>", {"uri": "%3Cstdin%3E", "uriBaseId": "%SRCROOT%"}),
        ("/srv/a#1.txt", {"uri": "file:///srv/a%231.txt"}),
        ("bad\udcff.txt", {"uri": "bad%FF.txt", "uriBaseId": "%SRCROOT%"}),
    ],
)
def test_a_path_is_a_uri(name, location):
    left, right = document(name, "Lena Osk won."), document("b.txt", "Lena Ost won.")
    found = conflict(Said("Lena Osk", "open", ((left, "Lena Osk"),)), Said("Lena Ost", "open", ((right, "Lena Ost"),)))
    assert only_result(found)["locations"][0]["physicalLocation"]["artifactLocation"] == location


def test_brackets_in_words_are_no_links():
    left, right = document("a[1].txt", "He said [sic] so."), document("b[2].txt", "He said [sec] so.")
    found = conflict(Said("[sic]", "open", ((left, "[sic]"),)), Said("[sec](9)", "open", ((right, "[sec]"),)))
    text = only_result(found)["message"]["text"]
    assert r'"\[sec\](9)" in [b\[2\].txt:1](1)' in text
    assert r'"\[sic\]" here' in text


def test_many_places_are_counted_in_the_message_and_all_related():
    wires = [document(f"w{number}.txt", "Lena Ost won.") for number in range(9)]
    left = document("a.txt", "Lena Osk won.")
    found = conflict(
        Said("Lena Osk", "suspect", ((left, "Lena Osk"),)),
        Said("Lena Ost", "supported", tuple((wire, "Lena Ost") for wire in wires)),
    )
    result = only_result(found)
    assert len(result["relatedLocations"]) == 9
    assert "[w0.txt:1](1), [w1.txt:1](2), [w2.txt:1](3) and 6 more" in result["message"]["text"]


def test_what_could_not_be_read_is_a_notification_and_the_run_no_success():
    made = run(
        report((), problems=(Problem("b.pdf", "unreadable", "is encrypted"), Problem("c.txt", "guess", "cp1252?", 4)))
    )
    (invocation,) = made["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["exitCode"] == 2
    first, second = invocation["toolExecutionNotifications"]
    assert (first["level"], first["descriptor"], first["message"]["text"]) == (
        "error",
        {"id": "unreadable"},
        "b.pdf: is encrypted",
    )
    assert second["level"] == "warning"
    assert second["locations"][0]["physicalLocation"]["region"] == {"startLine": 4}
    assert [kind["id"] for kind in made["tool"]["driver"]["notifications"]] == ["guess", "unreadable"]


def test_conflicts_alone_are_a_success():
    documents, found = harbour()
    (invocation,) = run(report(documents, found))["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (True, 1)


def test_every_rule_describes_itself():
    specs = tuple(RuleSpec(rule.NAME, rule.CATEGORY, rule.SEVERITY, rule.MESSAGE, rule.__doc__) for rule in RULES)
    documents, found = harbour()
    made = run(report(documents, found, rules=specs))
    rules = made["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.NAME for rule in RULES]
    assert rules[made["results"][0]["ruleIndex"]]["id"] == found.rule
    for rule, spec in zip(rules, specs, strict=True):
        assert rule["shortDescription"]["text"] == spec.documentation.split("\n")[0]
        assert rule["fullDescription"]["text"].startswith("What it finds: ")
        assert "**Why it matters:** " in rule["help"]["markdown"]
        assert "\n\n    a.txt" in rule["help"]["markdown"]
        assert "helpUri" not in rule


def test_a_conflict_of_a_rule_that_was_not_listed_is_described_by_its_message():
    documents, found = harbour()
    (rule,) = run(report(documents, found))["tool"]["driver"]["rules"]
    assert (rule["id"], rule["name"], rule["shortDescription"]["text"]) == (
        "name-variant",
        "NameVariant",
        "two names for one bearer",
    )


@pytest.mark.parametrize(
    ("by", "place", "kind", "uri", "line"),
    [
        ("comment", "visit.md:3", "inSource", "visit.md", 3),
        ("accept", "factcheck.toml", "external", "factcheck.toml", None),
        ("baseline", "factcheck-baseline.json", "external", "factcheck-baseline.json", None),
        ("per-file-ignores", "pyproject.toml:12", "external", "pyproject.toml", 12),
    ],
)
def test_a_settled_conflict_is_a_suppressed_result(by, place, kind, uri, line):
    documents, found = harbour()
    settled = Settled(found, by, place, "the early name stays")
    (result,) = run(report(documents, settled=(settled,)))["results"]
    (suppression,) = result["suppressions"]
    assert suppression["kind"] == kind
    assert suppression["justification"] == "the early name stays"
    place = suppression["location"]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == uri
    assert place.get("region", {}).get("startLine") == line


def test_an_open_result_says_that_nothing_suppresses_it():
    assert only_result()["suppressions"] == []


def test_a_baseline_tells_new_from_unchanged():
    documents, found = harbour()
    old = Settled(replace(found, id="000000000000"), "baseline", "factcheck-baseline.json")
    results = run(report(documents, found, settled=(old,)))["results"]
    assert [result["baselineState"] for result in results] == ["new", "unchanged"]
    assert "baselineState" not in only_result()


def test_a_fix_replaces_the_words_of_each_file():
    documents, found = harbour()
    made = replace(found, fix=Fix("safe", (Edit(1, "Karin Lindqvist"), Edit(2, "Karin Lindqvist"))))
    (fix,) = run(report(documents, made))["results"][0]["fixes"]
    assert fix["description"]["text"] == 'Write "Karin Lindqvist" (safe).'
    assert [change["artifactLocation"]["uri"] for change in fix["artifactChanges"]] == ["wire/a.txt", "wire/b.txt"]
    (replacement,) = fix["artifactChanges"][0]["replacements"]
    assert replacement["deletedRegion"]["charOffset"] == 0
    assert replacement["deletedRegion"]["charLength"] == len("Karin Lindkvist")
    assert replacement["insertedContent"] == {"text": "Karin Lindqvist"}


def test_two_conflicts_of_one_id_are_two_alerts():
    documents, found = harbour()
    results = run(report(documents, found, found))["results"]
    assert [result["partialFingerprints"]["primaryLocationLineHash"] for result in results] == [
        "9f2c41d07ab3:1",
        "9f2c41d07ab3:2",
    ]


def test_an_empty_report_is_a_run_without_results():
    assert run(report(()))["results"] == []
