"""The arithmetic of ranges is tested by property: number word x scale x unit x hedge x bound."""

import math
import re
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from factcheck.compare.quantities import are_near_miss, are_unit_slip, in_one_kind, is_loose, relate
from factcheck.extract.quantities import find_quantities
from factcheck.model import Document, Quantity, Relation, Sentence, Token

EQUAL, CONSISTENT = Relation.EQUAL, Relation.CONSISTENT
CONTRADICTORY, INCOMPARABLE = Relation.CONTRADICTORY, Relation.INCOMPARABLE


def quantity(words: str) -> Quantity:
    """Read the one quantity of a few words; the tokens are split at spaces, no model is needed."""
    text = f"It has {words}."
    tokens = tuple(
        Token(match.start(), match.end(), match.group(), match.group().lower(), "X", "dep", index)
        for index, match in enumerate(re.finditer(r"\w[\w,.]*\w|\w|[^\w\s]", text))
    )
    document = Document("a.txt", text)
    (found,) = find_quantities(document, text, (Sentence(document.span(0, len(text)), 0, 0, tokens),))
    return found


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("12 people", "12 people", EQUAL),
        ("12 people", "twelve people", EQUAL),
        ("12 people", "14 people", CONTRADICTORY),
        ("12 people", "a dozen people", CONSISTENT),
        ("about 1,200 people", "1,204 people", CONSISTENT),
        ("about 1,200 people", "1,900 people", CONTRADICTORY),
        ("at least 20 people", "12 people", CONTRADICTORY),
        ("at least 20 people", "31 people", CONSISTENT),
        ("at least 20 people", "at least 30 people", CONSISTENT),
        ("more than 20 people", "fewer than 15 people", CONTRADICTORY),
        ("up to 40 people", "35 people", CONSISTENT),
        ("up to 40 people", "55 people", CONTRADICTORY),
        ("nearly 500 people", "487 people", CONSISTENT),
        ("nearly 500 people", "512 people", CONTRADICTORY),
        ("just over 100 people", "104 people", CONSISTENT),
        ("just over 100 people", "96 people", CONTRADICTORY),
        ("dozens of people", "43 people", CONSISTENT),
        ("dozens of people", "seven people", CONTRADICTORY),
        ("30 to 40 people", "38 people", CONSISTENT),
        ("30 to 40 people", "48 people", CONTRADICTORY),
        ("1.2 million people", "1,204,311 people", CONSISTENT),
        ("1.2 million people", "1.4 million people", CONTRADICTORY),
        ("120,000 people", "120,411 people", CONSISTENT),
        ("20 people", "22 people", CONTRADICTORY),
    ],
)
def test_counts_relate_as_ranges(left, right, relation):
    assert relate(quantity(left), quantity(right))[0] is relation
    assert relate(quantity(right), quantity(left))[0] is relation


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("5 km", "5,000 metres", EQUAL),
        ("5 km", "3.1 miles", CONSISTENT),
        ("5 km", "4.1 miles", CONTRADICTORY),
        ("100 feet", "30 metres", CONSISTENT),
        ("35 degrees Celsius", "95 degrees Fahrenheit", EQUAL),
        ("35 degrees Celsius", "85 degrees Fahrenheit", CONTRADICTORY),
        ("90 minutes", "1.5 hours", EQUAL),
        ("three months", "90 days", CONSISTENT),
        ("three months", "120 days", CONTRADICTORY),
        ("250 ms", "0.25 seconds", EQUAL),
        ("30 seconds", "60 seconds", CONTRADICTORY),
        ("16 MB", "16 MiB", CONSISTENT),
        ("16 MB", "20 MiB", CONTRADICTORY),
        ("16 MB", "16,000 kB", EQUAL),
        ("$3m", "$3 million", EQUAL),
        ("$3m", "€3m", INCOMPARABLE),
        ("$2.3 billion", "$2.34 billion", CONSISTENT),
        ("$2.3 billion", "$2.6 billion", CONTRADICTORY),
        ("12 percent", "12%", EQUAL),
        ("12 percent", "12 people", INCOMPARABLE),
        ("12 percent", "12 percentage points", INCOMPARABLE),
        ("25 basis points", "0.25 percentage points", EQUAL),
        ("two-thirds of the vote", "66 percent", CONSISTENT),
        ("two-thirds of the vote", "50 percent", CONTRADICTORY),
        ("3 kg", "3 km", INCOMPARABLE),
    ],
)
def test_units_are_converted_and_kinds_kept_apart(left, right, relation):
    assert relate(quantity(left), quantity(right))[0] is relation
    assert relate(quantity(right), quantity(left))[0] is relation


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("won 3-1", "won 3-1", EQUAL),
        ("won 3-1", "lost 1-3", CONSISTENT),
        ("won 3-1", "won 3-2", CONTRADICTORY),
        ("version 2.4", "version 2.4.0", EQUAL),
        ("version 2.4", "version 2.5", CONTRADICTORY),
        ("version 2.4 or later", "version 2.6", CONSISTENT),
        ("version 2.4 or later", "version 2.6 or later", CONTRADICTORY),
        ("version 2.4 or later", "version 2.3", CONTRADICTORY),
        ("a 34-year-old man", "a 36-year-old man", CONTRADICTORY),
        ("a 34-year-old man", "a man aged 34", EQUAL),
        ("an 18-month-old child", "1.5 years old", EQUAL),
        ("port 8080", "port 8080", EQUAL),
        ("port 8080", "port 8081", CONTRADICTORY),
        ("port 80", "exit code 80", INCOMPARABLE),
        ("No. 5", "No. 6", CONTRADICTORY),
    ],
)
def test_scores_versions_ages_and_labels(left, right, relation):
    assert relate(quantity(left), quantity(right))[0] is relation
    assert relate(quantity(right), quantity(left))[0] is relation


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("25 degrees", "25 °C", EQUAL),
        ("77 degrees", "25 °C", EQUAL),
        ("25 degrees", "52 °C", CONTRADICTORY),
        ("17 miles", "seventeen nautical miles", CONSISTENT),
        ("17 miles", "71 nautical miles", CONTRADICTORY),
        ("eleven in a hundred boys", "11.4 per cent of boys", CONSISTENT),
        ("1 minute 12 after them", "72 seconds", EQUAL),
        ("won by 58 votes to 41", "won by 58 to 41", EQUAL),
        ("a profit of 38 million", "a profit of £38m", EQUAL),
        ("a profit of 38 million", "a profit of £83m", CONTRADICTORY),
        ("720 Wh", "702 watt-hours", CONTRADICTORY),
    ],
)
def test_what_is_written_short_is_compared_with_what_is_written_out(left, right, relation):
    assert relate(quantity(left), quantity(right))[0] is relation
    assert relate(quantity(right), quantity(left))[0] is relation


@pytest.mark.parametrize(
    ("left", "right", "why"),
    [
        ("12 people", "14 people", '"12" is not "14"'),
        ("at least 20 people", "12 people", '"at least 20" excludes "12"'),
        ("12 people", "at least 20 people", '"at least 20" excludes "12"'),
        ("more than 20 people", "fewer than 15 people", '"more than 20" and "fewer than 15" exclude each other'),
        ("won 3-1", "won 3-2", '"3-1" is not "3-2"'),
        ("up to 40 MB", "up to 50 MB", 'the limit "up to 40 MB" is not the limit "up to 50 MB"'),
        ("12 percent", "12 people", '"12 percent" is a percent and "12" a count'),
        ("5 km", "3.1 miles", '"5 km" converts to "3.1 miles"'),
    ],
)
def test_the_reason_is_a_sentence_for_users(left, right, why):
    assert relate(quantity(left), quantity(right))[1] == why


@pytest.mark.parametrize(
    ("left", "right", "is_near"),
    [
        ("1,234 people", "1,243 people", True),
        ("13,200 people", "12,300 people", True),
        ("13,200 people", "15,700 people", False),
        ("$3.5 million", "$3.5 billion", True),
        ("$143 billion", "$134 billion", True),
        ("$1.1 trillion", "$150 billion", False),
        ("1,500 people", "15,000 people", True),
        ("12 people", "14 people", False),
        ("127 km", "124 km", True),
        ("127 people", "124 people", False),  # without a model, no noun is read: bare numbers prove less
        ("8,170 people", "7,180 people", True),
        ("8,170 people", "7,810 people", True),
        ("at 10.20.31.4", "at 10.20.13.4", True),
        ("at 10.20.31.4", "at 10.20.77.8", False),
        ("about 1,234 people", "1,243 people", False),
        ("1,234 people", "1,234 people", False),
        ("won 3-1", "won 3-2", False),
        ("more than 1,208 people", "1,208 people", True),
        ("more than 1,208 people", "1,190 people", False),
        ("fewer than 90 people", "90 people", False),
        ("more than the 1,208 people", "1,208 people", False),
    ],
)
def test_a_slip_is_told_from_another_value(left, right, is_near):
    assert are_near_miss(quantity(left), quantity(right)) is is_near
    assert are_near_miss(quantity(right), quantity(left)) is is_near


NUMBERS = st.one_of(
    st.integers(2, 99_999).map(lambda number: f"{number:,}"),
    st.sampled_from(["seven", "twelve", "forty-two", "two hundred", "a dozen", "0.5", "1.25", "18.3", "99.9"]),
)
SCALES = st.sampled_from(["", "", " thousand", " million", " billion"])
UNITS = st.sampled_from([" people", " percent", " km", " miles", " kg", " days", " months", " MB", " euros"])
HEDGES = st.sampled_from(
    ["", "", "about ", "nearly ", "at least ", "more than ", "up to ", "fewer than ", "just over ", "some ", "under "]
)


@st.composite
def quantities(draw):
    number, scale = draw(NUMBERS), draw(SCALES)
    assume(not (scale and (number == "a dozen" or number == "two hundred" or "," in number)))
    return quantity(f"{draw(HEDGES)}{number}{scale}{draw(UNITS)}")


@settings(max_examples=300, deadline=None)
@given(quantities(), quantities())
def test_relating_is_symmetric(left, right):
    assert relate(left, right)[0] is relate(right, left)[0]
    assert are_near_miss(left, right) is are_near_miss(right, left)


@settings(max_examples=200, deadline=None)
@given(quantities())
def test_a_quantity_equals_itself_and_is_no_slip_of_itself(value):
    assert relate(value, value)[0] in ((EQUAL, CONSISTENT) if math.isinf(value.low) else (EQUAL,))
    assert not are_near_miss(value, value)


@settings(max_examples=200, deadline=None)
@given(quantities(), quantities())
def test_what_overlaps_never_contradicts_but_for_two_limits(left, right):
    assume(left.kind == right.kind and left.unit == right.unit)
    assume(left.low != 0 and right.low != 0)
    assume(not (left.is_strict or right.is_strict) or {left.low, left.high}.isdisjoint({right.low, right.high}))
    if left.low <= right.high and right.low <= left.high:
        assert relate(left, right)[0] in (EQUAL, CONSISTENT)


@pytest.mark.parametrize(
    ("bound", "number", "expected"),
    [
        ("more than 103 people", "103 people", CONTRADICTORY),
        ("fewer than 26 people", "26 people", CONTRADICTORY),
        ("less than $320.7 million", "$320.7 million", CONTRADICTORY),
        ("more than 100 people", "100 people", CONSISTENT),
        ("under 85 per cent", "85 per cent", CONTRADICTORY),
        ("over 85 per cent", "85 per cent", CONSISTENT),
        ("more than 1,300 people", "1,300 people", CONSISTENT),
        ("more than 2.4 million people", "2.4 million people", CONSISTENT),
        ("fewer than 100 people", "100 people", CONSISTENT),
        ("at least 103 people", "103 people", CONSISTENT),
        ("up to 26 people", "26 people", CONSISTENT),
    ],
)
def test_an_open_bound_leaves_out_its_own_number_unless_that_is_round(bound, number, expected):
    assert relate(quantity(bound), quantity(number))[0] is expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("more than 100 people", "412 people", True),
        ("more than 100 people", "120 people", False),
        ("fewer than 100 people", "12 people", True),
        ("112 people", "412 people", False),
    ],
)
def test_a_bound_that_is_far_off_is_loose(left, right, expected):
    assert is_loose(quantity(left), quantity(right)) is expected
    assert is_loose(quantity(right), quantity(left)) is expected


@settings(max_examples=200, deadline=None)
@given(st.integers(10_000, 99_999_999), st.integers(2, 4))
def test_a_number_rounded_to_fewer_digits_is_consistent(number, digits):
    rounded = round(number, digits - len(str(number)))
    relation, _ = relate(quantity(f"{number:,} people"), quantity(f"{rounded:,} people"))
    assert relation in (EQUAL, CONSISTENT)


PAIRS = st.sampled_from(
    [
        ("km", "miles", 0.621371),
        ("kg", "pounds", 2.204623),
        ("metres", "feet", 3.28084),
        ("litres", "gallons", 0.264172),
        ("hectares", "acres", 2.471054),
        ("km/h", "mph", 0.621371),
        ("hours", "minutes", 60.0),
        ("weeks", "days", 7.0),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.integers(2, 900), PAIRS, st.integers(2, 4))
def test_a_value_converted_and_rounded_is_consistent(number, pair, digits):
    unit, other, factor = pair
    value = float(f"{number * factor:.{digits}g}")
    relation, why = relate(quantity(f"{number} {unit}"), quantity(f"{value:g} {other}"))
    assert relation in (EQUAL, CONSISTENT), why


@settings(max_examples=200, deadline=None)
@given(st.integers(2, 900), PAIRS, st.floats(1.3, 3.0))
def test_a_value_converted_wrongly_contradicts(number, pair, error):
    unit, other, factor = pair
    value = float(f"{number * factor * error:.3g}")
    relation, _ = relate(quantity(f"{number} {unit}"), quantity(f"{value:g} {other}"))
    assert relation is CONTRADICTORY


@settings(max_examples=100, deadline=None)
@given(st.integers(-40, 60))
def test_temperatures_convert_and_round_to_whole_degrees(celsius):
    fahrenheit = round(celsius * 9 / 5 + 32)
    relation, why = relate(quantity(f"{celsius} degrees Celsius"), quantity(f"{fahrenheit} degrees Fahrenheit"))
    assert relation in (EQUAL, CONSISTENT), why


@settings(max_examples=200, deadline=None)
@given(quantities(), st.sampled_from(["at least ", "up to ", "about "]))
def test_a_hedged_value_takes_in_the_value_itself(value, hedge):
    assume(value.low == value.high and not value.is_approximate)
    hedged = quantity(f"{hedge}{value.span.text} people") if value.unit is None else quantity(hedge + value.span.text)
    assert relate(value, hedged)[0] in (EQUAL, CONSISTENT)


def test_a_noun_does_not_change_how_values_relate():
    left, right = quantity("12 people"), quantity("14 people")
    assert relate(replace(left, noun="boat"), replace(right, noun="crew"))[0] is CONTRADICTORY


@pytest.mark.parametrize(
    ("left", "right", "is_slip"),
    [
        ("40 mg", "40 micrograms", True),
        ("six weeks", "six months", True),
        ("24 hours", "24 minutes", True),
        ("6 weeks", "42 days", False),
        ("6 ft 9", "6 ft 8", False),
        ("40 km", "4 km", False),
        ("40 mg", "50 micrograms", False),
        ("12 people", "12 km", False),
        ("about six weeks", "six months", False),
    ],
)
def test_one_number_of_two_units_is_a_slip(left, right, is_slip):
    assert are_unit_slip(quantity(left), quantity(right)) is is_slip
    assert are_unit_slip(quantity(right), quantity(left)) is is_slip


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("12", "12 percent", EQUAL),
        ("14", "12 percent", CONTRADICTORY),
        ("8.7 million", "€8.7 million", EQUAL),
        ("8.7 million", "€7.8 million", CONTRADICTORY),
        ("forty-four", "€44 million", INCOMPARABLE),
        ("12", "12 km", INCOMPARABLE),
    ],
)
def test_a_bare_number_is_read_in_the_kind_of_the_other(left, right, relation):
    assert relate(*in_one_kind(quantity(left), quantity(right)))[0] is relation
    assert relate(*in_one_kind(quantity(right), quantity(left)))[0] is relation
