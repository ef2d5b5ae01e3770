import pytest

from factcheck.extract.truecase import Casing, is_shouted, truecase

BODY = "\n\nOn Monday the council of Harn met and Marta Voss of the Otter Party spoke of a new white house there."


@pytest.mark.parametrize(
    ("line", "written"),
    [
        ("Marta Voss Calls On Council To Resign", "Marta Voss calls on council to resign"),
        ("VOSS FIRES COUNCIL CHIEF", "Voss fires council chief"),
        ("Council Says Otter Party Is Wrong", "Council says Otter Party is wrong"),
        ("President Visits White House With Voss", "President visits White House with Voss"),
        ("Minister Gordon Brown Resigns Over Report", "Minister Gordon Brown resigns over report"),
        ("Council's Plan Rejected By Harn Voters", "Council's plan rejected by Harn voters"),
    ],
)
def test_a_headline_is_written_as_a_sentence(line, written):
    assert truecase(line, Casing(line + BODY)) == written


@pytest.mark.parametrize(
    "line",
    [
        "Marta Voss of Harn met Leo Tarkin of Oslo.",
        "The council met on Monday and left.",
        "| Captain | Jonas Weir | Harn Town | Oslo |",
        "- Amina Farouk, Treasurer, Harn Town Board",
        "Helen Park",
        "",
    ],
)
def test_any_other_line_is_left_as_it_is(line):
    assert not is_shouted(line)
    assert truecase(line, Casing(line + BODY)) == line


def test_no_offset_moves():
    line = "İSTANBUL MAYOR SAYS İT İS OVER"
    assert len(truecase(line, Casing(line))) == len(line)
