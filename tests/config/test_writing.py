"""What is written as TOML and as JSON schema says the same as what is read."""

from __future__ import annotations

import json
import re
import tomllib
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.config import Accept
from factcheck.config.file import ConfigFile
from factcheck.config.keys import KEYS
from factcheck.config.writing import first_config, schema, to_toml

SCHEMA = Path(__file__).parents[2] / "src" / "factcheck" / "config" / "schema.json"
PLAIN = st.booleans() | st.integers(-99, 99) | st.text() | st.floats(allow_nan=False)
VALUES = st.recursive(PLAIN, lambda inner: st.lists(inner) | st.dictionaries(st.text(min_size=1), inner), max_leaves=5)


def read(text: str) -> dict[str, object]:
    return dict(ConfigFile("factcheck.toml", text, tomllib.loads(text)).values())


@given(VALUES)
def test_a_value_that_is_written_is_read_as_the_same(value: object) -> None:
    assert tomllib.loads(f"x = {to_toml(value)}")["x"] == value


def test_an_accepted_conflict_is_written_without_what_it_lacks() -> None:
    assert to_toml((Accept("1c"), Accept("2d", "known"))) == '[{ id = "1c" }, { id = "2d", reason = "known" }]'


def test_a_first_config_sets_only_what_is_included() -> None:
    assert tomllib.loads(first_config(())) == {}
    assert read(first_config(("docs/**",))) == {"include": ("docs/**",)}


def test_every_line_of_a_first_config_counts_when_its_sign_is_taken_away() -> None:
    text = re.sub(r"(?m)^# (?=\[|[\w-]+ = |\")", "", first_config(()))
    assert set(read(text)) == {key.name for key in KEYS}
    jsonschema.validate(tomllib.loads(text), schema())


def test_the_schema_in_the_package_is_the_one_of_the_keys() -> None:
    assert json.loads(SCHEMA.read_text("utf-8")) == schema(), (
        "factcheck config schema > src/factcheck/config/schema.json"
    )


@pytest.mark.parametrize(
    "text",
    [
        "min-confidence = 2",
        "unknown = 1",
        'select = "names"',
        'fail-on = "worse"',
        "[[accept]]\nreason = 'x'",
        "[[accept]]\nid = 'x'\nmore = 'y'",
        "baseline = true",
        "[severity]\nx = 'grave'",
        "hidden = 1",
        "show = -1",
    ],
)
def test_the_schema_refuses_what_is_refused(text: str) -> None:
    with pytest.raises(Exception, match=r"no such key|has to be"):
        read(text)
    assert list(jsonschema.Draft7Validator(schema()).iter_errors(tomllib.loads(text)))
