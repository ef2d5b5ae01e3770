import subprocess
import sys

import pytest

from factcheck.errors import UsageError
from factcheck.report import FORMATS, render
from reports import harbour, report


def test_the_formats_are_listed_the_default_first():
    assert FORMATS == ("full", "concise", "json")


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


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("jsno", "did you mean json ?"),
        ("Full", "did you mean full ?"),
        ("xyz", "one of: full, concise, json"),
    ],
)
def test_an_unknown_format_is_an_error_with_a_hint(name, hint):
    with pytest.raises(UsageError, match=f"no such format: {name}") as caught:
        render(report(()), name)
    assert caught.value.hint == hint


def test_importing_the_stage_does_not_import_rich():
    code = "import sys, factcheck.report; sys.exit('rich' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
