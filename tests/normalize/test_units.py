from importlib.resources import files

import pytest

from factcheck.normalize.units import currency_after, currency_before, unit_after


@pytest.mark.parametrize(
    ("written", "base", "value"),
    [
        (" metres", "metre", 1),
        ("-foot", "metre", 0.3048),
        (" km", "metre", 1000),
        ("mm", "metre", 0.001),
        (" nautical miles", "metre", 1852),
        ("kg", "kilogram", 1),
        (" lbs", "kilogram", 0.45359237),
        (" mg", "kilogram", 1e-6),
        (" acres", "square_metre", 4046.8564224),
        (" square miles", "square_metre", 2589988.110336),
        (" litres", "litre", 1),
        (" cubic metres", "litre", 1000),
        ("°C", "celsius", 1),
        (" degrees Fahrenheit", "celsius", -155 / 9),
        (" km/h", "metre_per_second", 1 / 3.6),
        (" mph", "metre_per_second", 0.44704),
        (" kWh", "joule", 3.6e6),
        (" MB", "byte", 1e6),
        (" MiB", "byte", 1048576),
        (" Gbps", "bit_per_second", 1e9),
        (" ms", "day", 1e-3 / 86400),
        (" s", "day", 1 / 86400),
        (" hours", "day", 1 / 24),
        (" weeks", "day", 7),
        ("%", "percent", 1),
        (" percentage points", "percentage_point", 1),
        (" basis points", "percentage_point", 0.01),
    ],
)
def test_units_lead_to_their_base(written, base, value):
    found = unit_after(f"1{written}", 1, len(written) + 1)
    assert found is not None
    unit, end = found
    assert (unit.base, end) == (base, len(written) + 1)
    assert unit.to_base(1) == pytest.approx(value)


@pytest.mark.parametrize("written", [" people", " sailors", " mother", " golds", " second-hand", " Mbeki", ""])
def test_other_words_are_no_units(written):
    found = unit_after(f"1{written}", 1, len(written) + 1)
    assert found is None or (found[0].base == "day" and written == " second-hand")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("$", "USD"),
        ("US$", "USD"),
        ("NT $", "TWD"),
        ("C$", "CAD"),
        ("a $", "USD"),
        ("€", "EUR"),
        ("EUR ", "EUR"),
        ("Rs ", "INR"),
        ("£", "GBP"),
    ],
)
def test_signs_before_the_number(text, code):
    found = currency_before(text, 0, len(text))
    assert found is not None
    assert found[0] == code


@pytest.mark.parametrize(
    ("text", "is_scaled", "expected"),
    [
        (" euros", False, ("EUR", 1.0)),
        ("-dollar", False, ("USD", 1.0)),
        (" Swiss francs", True, ("CHF", 1.0)),
        (" cents", False, ("USD", 0.01)),
        ("p", False, None),
        (" won", False, None),
        (" won", True, ("KRW", 1.0)),
        (" pounds", False, None),
        (" pounds", True, ("GBP", 1.0)),
        (" of dollars", True, ("USD", 1.0)),
        (" of dollars", False, None),
        (" people", True, None),
    ],
)
def test_words_after_the_number(text, is_scaled, expected):
    found = currency_after(text, 0, len(text), is_scaled=is_scaled)
    assert (found and found[:2]) == expected


def test_the_table_has_each_form_once():
    lines = files("factcheck.lexicon").joinpath("units.txt").read_text("utf-8").splitlines()
    forms = [form for line in lines if line and not line.startswith("#") for form in line.split("|")[2].split()]
    assert sorted(forms) == sorted(set(forms))
