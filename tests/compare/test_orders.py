"""Which of two events a sentence puts first, and when two sentences put the same ones the other way round."""

import pytest

from builders import extraction
from factcheck.compare.orders import are_alike, are_reversed, orders_of


@pytest.mark.parametrize(
    ("text", "earlier", "later"),
    [
        ("The signal failed before the train left Marlow.", "fail", "leave"),
        ("The signal failed only after the train had left Marlow.", "leave", "fail"),
        ("The pins were hardened after the drilling.", "drilling", "harden"),
        ("The marsh was drained and then planted with willows.", "drain", "plant"),
        ("The gates shut at noon. Only then were the pumps started.", "shut", "start"),
        ("The lamps were not tested before the tunnel was opened.", "open", "test"),
    ],
)
def test_words_say_which_comes_first(text, earlier, later):
    (order,) = orders_of(extraction(text))
    assert (order.earlier.head, order.later.head) == (earlier, later)


@pytest.mark.parametrize(
    "text",
    [
        "Did the signal fail before the train left Marlow?",
        "The museum shut before 3 May 2021.",
        "The pins were hardened, not before they were ordered.",
        "If the signal fails before the train leaves, the brakes are put on.",
        "Then the pumps were started.",
    ],
)
def test_questions_conditions_and_dates_state_no_order(text):
    assert not list(orders_of(extraction(text)))


def test_an_order_is_reversed_or_alike():
    one, same, other = (
        next(orders_of(extraction(text)))
        for text in (
            "Samples are cooled before the measurement.",
            "Samples are measured after they have been cooled.",
            "Samples are measured and then cooled.",
        )
    )
    assert are_reversed(one, other)
    assert are_alike(one, same)
    assert not are_reversed(one, same)


def test_becoming_something_is_no_event_by_which_two_are_known_again():
    one, other = (
        next(orders_of(extraction(text)))
        for text in (
            "She became the face of the town before she was robbed by the raiders.",
            "He became one of the most hunted men after robbing three traders.",
        )
    )
    assert not are_reversed(one, other)
