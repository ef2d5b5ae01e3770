"""Where a sentence gives a whole with all of its parts, and where they do not add up."""

import pytest

from builders import extraction
from factcheck.compare.totals import breakdowns


def sums(text: str) -> list[str]:
    return [
        breakdown.in_words
        for breakdown in breakdowns(extraction(text))
        if breakdown.excess and (breakdown.is_near or breakdown.form == "people")
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Twelve people were hurt at Corrie Bridge on Sunday, seven men and six women.", "7 + 6 = 13, not 12"),
        ("Twelve people, seven men and six women, were hurt.", "7 + 6 = 13, not 12"),
        ("Twelve people were hurt in the fire. Seven were men and six were women.", "7 + 6 = 13, not 12"),
        ("Of the 84 members of the Tern club, 45 are men and 40 are women.", "45 + 40 = 85, not 84"),
        ("Six stamps were issued, four showing the harbour and three honouring the Queen.", "4 + 3 = 7, not 6"),
        ("The council has 15 seats: 8 Labour, 4 Green and 2 independent.", "8 + 4 + 2 = 14, not 15"),
        ("The council's 15 seats (8 Labour, 5 Green, 3 independent) are vacant.", "8 + 5 + 3 = 16, not 15"),
        ("The survey asked 1,204 people (612 women and 590 men).", "612 + 590 = 1,202, not 1,204"),
        ("Seven men and six women were arrested, 12 people in all.", "7 + 6 = 13, not 12"),
        ("He sold 310 cars and 205 vans, for a total of 510 vehicles.", "310 + 205 = 515, not 510"),
        ("The club won 31 matches, 18 at home and 14 away.", "18 + 14 = 32, not 31"),
        (
            "The house has 12 rooms \u2014 five bedrooms, three bathrooms and five offices \u2014 and a garden.",
            "5 + 3 + 5 = 13, not 12",
        ),
        ("The choir of 45 consists of 30 women and 12 men.", "30 + 12 = 42, not 45"),
        (
            "The 31 entries were from three towns: 18 from Orsay, 9 from Kell and 5 from Marlow.",
            "18 + 9 + 5 = 32, not 31",
        ),
        ("There were 31 entries. Eighteen were from adults and 14 were from children.", "18 + 14 = 32, not 31"),
        ("Of the 40 passengers, 25 were injured and the other 12 were unhurt.", "25 + 12 = 37, not 40"),
        (
            "There are 24 cases, 20 in the Republic of Sarn and 6 in the Federation of Marle and Kell.",
            "20 + 6 = 26, not 24",
        ),
        (
            "The district has 36 schools, of which 20 are primary schools and 18 are secondary schools.",
            "20 + 18 = 38, not 36",
        ),
    ],
)
def test_parts_that_do_not_add_up_are_shown_as_a_sum(text, words):
    assert sums(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "Twelve people were hurt, seven men and five women.",
        "Twelve people were hurt, including seven men and six women.",
        "The council has 15 seats: 8 Labour, 4 Green and others.",
        "The council has 15 seats, among them 8 Labour and 4 Green.",
        "The 45 members (20 sopranos, 10 altos, 8 tenors etc.) sang.",
        "Twelve people died: seven men, four women and a child.",
        "The 40 passengers came from many places: 12 from Orsay, 9 from Kell and the rest from Marlow.",
        "Of the 40 passengers, 25 were injured and 12 unhurt.",
        "Of the 20 players, 12 are foreigners and 11 are under 21.",
        "Were 12 people hurt, seven men and six women?",
    ],
)
def test_parts_that_need_not_be_all_make_no_whole(text):
    assert sums(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "She scored 20 points, 10 rebounds and eight assists.",
        "He finished with 20 points, 12 rebounds and nine assists.",
        "The shop sold 12 bikes in May, five in June and eight in July.",
        "The firm cut 120 jobs in Orsay, 70 in Kell and 55 in Marlow.",
        "The chest has two rows and three columns, for a total of six drawers.",
        "There are three prizes: 500 euros, 300 euros and 100 euros.",
        "The recipe makes 12 muffins: 3 eggs, 2 bananas and 1 lemon.",
        "The town has 12 schools, seven parks and six pools.",
        "It costs 12 euros for adults, 8 euros for children and 5 euros for dogs.",
        "Each of the 12 teams has five boys and six girls.",
        "The 12 houses have an average of three rooms, four windows and two doors.",
        "The tower is 12 metres high, seven metres long and six metres wide.",
        "Sales came to 510 vehicles, up from 300 cars and 200 vans.",
        "In 2010 the party had 12 seats, in 2014 seven and in 2018 six.",
        "The 12 nations \u2014 seven in Europe and six in Asia, with one in both \u2014 signed.",
    ],
)
def test_figures_side_by_side_are_no_parts(text):
    assert sums(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The fund will pay £12 million: £5 million for roads, £4 million for schools and £2 million for parks.",
        "The film took $68.6 million at home and $21.2 million abroad, for a worldwide total of $88.9 million.",
        "Sales in Kell grew by 12.4 per cent: 8.1 per cent in shops and 5.3 per cent by post.",
        "The tower is 912 metres high: 488 metres above the lake and 401 metres above the inn.",
        "The bag holds 12 litres (7 litres at the front and 5.2 litres at the back).",
        "Nearly 30 were hurt: 12 men and 16 women.",
        "More than 12 people were hurt: seven men and six women.",
        "The parade had 1,500 guests: 900 adults and 700 children.",
    ],
)
def test_what_rounding_can_explain_is_no_mismatch(text):
    assert sums(text) == []
