"""Positions in TOML: whatever way a key or value is written, the range cuts exactly it."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.config.toml import Way, locate

TEXT = '''\
# a comment = "no key"
plain = 1
"quoted = key" = 'a # b'
'literal' = """
several "quotes" and \\""" inside
"""   # after
a.b."c.d" = 1979-05-27 07:32:00
list = [ # comment ]
  "one", 'two, three',
  [1, 2],
]
empty = []
inline = { x = 1, "y z" = { deep = [true, false] } }

[table]
key=   -1.5e3

  [ table . "sub" ]
key = '\'\'it's here'\'\'

[[items]]
id = "first"
[[items]]
id = "second"
[items.more]
key = 3
[[items.parts]]
n = 0
[[items.parts]]
n = 1
'''


def flat(value: Any, way: Way = ()) -> dict[Way, Any]:
    """Give every value under its way, as the standard library reads it."""
    found = {way: value}
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, part in steps:
        found |= flat(part, (*way, step))
    return found


def assert_places_cut_their_values(text: str) -> None:
    places = locate(text)
    values = flat(tomllib.loads(text))
    for way, (start, end) in places.values.items():
        assert tomllib.loads(f"x = {text[start:end]}")["x"] == values[way]
    for way, (start, end) in places.keys.items():
        name = next(step for step in reversed(way) if isinstance(step, str))
        assert tomllib.loads(f"{text[start:end]} = 1") == {name: 1}
    leaves = {way for way, value in values.items() if not isinstance(value, dict | list)}
    assert leaves <= set(places.values)


@pytest.mark.parametrize("text", [TEXT, TEXT.replace("\n", "\r\n"), TEXT.rstrip(), "", "# only a comment", "\n\n"])
def test_every_value_has_its_place(text: str) -> None:
    assert_places_cut_their_values(text)


def test_the_last_table_of_a_list_is_the_one_that_is_meant() -> None:
    places = locate(TEXT)
    assert TEXT[slice(*places.values["items", 1, "more", "key"])] == "3"
    assert TEXT[slice(*places.values["items", 1, "parts", 1, "n"])] == "1"
    assert places.keys["items", 0][0] < places.keys["items", 1][0]


SCALARS = st.one_of(
    st.integers(-99, 99).map(str),
    st.sampled_from(["true", "inf", "1_000", "0x1F", "1979-05-27", "07:32:00", "1979-05-27 07:32:00Z", "6.2e-3"]),
    st.text(st.sampled_from("ab#,]}= '.")).map(lambda text: f'"{text}"'),
    st.text(st.sampled_from('ab#,]}= ".')).map(lambda text: f"'{text}'"),
    st.text(st.sampled_from("ab#,]}= '\n")).map(lambda text: f'"""{text}"""'),
    st.text(st.sampled_from('ab#,]}= "\n')).map(lambda text: f"'''{text}'''"),
    st.sampled_from(['"\\""', '"\\\\"', '"""\\""""', "''", '""', '""""""', '"""a"""""']),
)
BLANKS = st.sampled_from(["", " ", "\n", " # note, ] }\n", "\r\n\t"])
NAMES = st.sampled_from(["a", "b-c", "'d e'", '"f.g"', '"h\\"i"', "1"])


def lists(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    def joined(parts: list[tuple[str, str, str]], last: str, comma: str) -> str:
        return "[" + ",".join(map("".join, parts)) + (comma if parts else "") + last + "]"

    return st.builds(
        joined, st.lists(st.tuples(BLANKS, values, BLANKS), max_size=3), BLANKS, st.sampled_from(["", ","])
    )


def tables(values: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    one_line = values.filter(lambda value: "\n" not in value)
    pairs = st.lists(st.tuples(NAMES, one_line), max_size=3, unique_by=lambda pair: pair[0])
    return pairs.map(lambda found: "{" + ", ".join(f"{name} = {value}" for name, value in found) + "}")


VALUES = st.recursive(SCALARS, lambda values: lists(values) | tables(values), max_leaves=6)
LINES = st.lists(st.tuples(NAMES, VALUES), max_size=4, unique_by=lambda pair: pair[0])


@given(LINES, st.lists(st.tuples(st.booleans(), LINES), max_size=3))
@settings(max_examples=150, deadline=None)
def test_any_text_that_can_be_read_is_located(top: list[tuple[str, str]], parts: list[tuple[bool, Any]]) -> None:
    text = "".join(f"{name} = {value}\n" for name, value in top)
    for number, (is_list, lines) in enumerate(parts):
        text += "[[tables.list]]\n" if is_list else f"[tables.t{number}]\n"
        text += "".join(f"{name} = {value} # end\n" for name, value in lines)
    assert_places_cut_their_values(text)
