"""The documents keep up with the code: links, folders, rules, the glossary and the version."""

from __future__ import annotations

import hashlib
import json
import re
import subprocess
import sys
import tomllib
from datetime import date
from pathlib import Path

import pytest

import factcheck
import factcheck.rules
from factcheck.model import Document
from factcheck.rules import RULES

ROOT = Path(__file__).parent.parent
PAGES = [*sorted(ROOT.glob("*.md")), *sorted(ROOT.glob("docs/*.md"))]
PARTS = ["What it finds", "Why it matters", "Fires", "Stays quiet", "To silence it"]
STAGES = (
    "sources",
    "extract",
    "align",
    "rules",
    "weigh",
    "settle",
    "fix",
    "report",
    "engine",
    "cache",
    "compare",
    "normalize",
    "lexicon",
    "cli",
    "config",
)


def read(path: str) -> str:
    return (ROOT / path).read_text("utf-8")


def example(rule: object) -> list[Document]:
    """Make the two documents of the docstring's "Fires:"."""
    found = re.findall(r"^    ([ab]\.txt)(?: \((.+?)\))?: (.+(?:\n      .+)*)", rule.__doc__ or "", re.MULTILINE)
    return [
        Document(name, " ".join(text.split()), published=date.fromisoformat(day) if day else None)
        for name, day, text in found
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    links = re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text("utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


@pytest.mark.parametrize("stage", STAGES)
def test_each_folder_of_the_package_is_in_the_architecture(stage: str) -> None:
    assert (ROOT / "src/factcheck" / stage).is_dir()
    assert f"`{stage}/`" in read("docs/architecture.md")


def test_the_architecture_leaves_no_folder_out() -> None:
    folders = {path.parent.name for path in ROOT.glob("src/factcheck/*/__init__.py")}
    assert folders <= set(STAGES)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.NAME)
def test_each_rule_is_in_the_readme(rule: object) -> None:
    assert f"| `{rule.NAME}` | {rule.CATEGORY} | {rule.SEVERITY} |" in read("README.md")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.NAME)
def test_the_example_in_a_rule_s_documentation_fires(rule: object) -> None:
    documents = example(rule)
    assert len(documents) == 2
    assert rule.NAME in {conflict.rule for conflict in factcheck.check(documents).conflicts}


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.NAME)
def test_a_rule_s_documentation_is_whole(rule: object) -> None:
    parts = re.findall(
        r"^(What it finds|Why it matters|Fires|Stays quiet|To silence it)", rule.__doc__ or "", re.MULTILINE
    )
    assert parts == ["What it finds", "Why it matters", "Fires", "Stays quiet", "To silence it"]


def test_the_glossary_is_in_alphabetical_order() -> None:
    words = re.findall(r"^\| ([a-z ]+) \| ", read("docs/glossary.md"), re.MULTILINE)[1:]
    assert words == sorted(words)


def test_the_changelog_has_this_version() -> None:
    version = tomllib.loads(read("pyproject.toml"))["project"]["version"]
    assert re.search(rf"^## {re.escape(version)}\b", read("CHANGELOG.md"), re.MULTILINE)


def test_what_explain_tells_was_measured_on_the_stories_as_they_are() -> None:
    measured = json.loads((Path(factcheck.rules.__file__).parent / "measured.json").read_text("utf-8"))
    stories = b"".join(path.read_bytes() for path in sorted((ROOT / "bench" / "accuracy").glob("*.story")))
    assert measured["stories"] == hashlib.sha256(stories).hexdigest()[:12]
    assert list(measured["rules"]) == [rule.NAME for rule in RULES]
    readme = read("README.md")
    assert f"(stories sha256 {measured['stories']})" in readme
    kinds = {
        "quotations": "quote-altered",
        "names": "name-variant",
        "dates": "date-mismatch",
        "places": "place-mismatch",
    }
    for kind, rule in kinds.items():
        counts = measured["rules"][rule]
        assert f"| {kind} | {counts['found']} of {counts['changes']} |" in readme


def test_the_unseen_stories_are_well_formed_and_others_than_those_that_weights_are_fitted_on() -> None:
    folder = ROOT / "bench" / "accuracy"
    unseen, seen = sorted((folder / "unseen").glob("*.story")), {path.name for path in folder.glob("*.story")}
    assert unseen
    assert not seen & {path.name for path in unseen}
    checked = subprocess.run([sys.executable, folder / "check_format.py", *unseen], capture_output=True, text=True)
    assert checked.returncode == 0, checked.stdout + checked.stderr
