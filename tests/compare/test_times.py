from dataclasses import replace
from datetime import date

import pytest

from factcheck.compare.times import are_near_miss, relate, weekday_mismatch
from factcheck.extract.nlp import load_model, parse
from factcheck.extract.timexes import find_timexes
from factcheck.model import Document, Relation, Timex
from factcheck.normalize.dates import interval_of
from factcheck.normalize.text import fold

EQUAL, CONSISTENT = Relation.EQUAL, Relation.CONSISTENT
CONTRADICTORY, INCOMPARABLE = Relation.CONTRADICTORY, Relation.INCOMPARABLE


def timex(words: str, published: str = "2021-09-30") -> Timex:
    text = f"The ferry sank {words}."
    document = Document("a.txt", text, published=date.fromisoformat(published) if published != "-" else None)
    folded = fold(document)
    (parsed,) = parse(load_model(), [(document, folded)])
    return next(iter(find_timexes(document, folded, parsed.sentences)))


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("on 30 September 2021", "on Sept. 30, 2021", EQUAL),
        ("on 30 September 2021", "on 29 September 2021", CONTRADICTORY),
        ("on 30 September 2021", "in September 2021", CONSISTENT),
        ("on 30 September 2021", "in August 2021", CONTRADICTORY),
        ("on 30 September 2021", "on Thursday", EQUAL),
        ("on Tuesday", "on Wednesday", CONTRADICTORY),
        ("on Tuesday", "on Tuesday morning", CONSISTENT),
        ("on Tuesday morning", "on Tuesday night", CONTRADICTORY),
        ("last week", "on September 22", CONSISTENT),
        ("in 1987", "in 1978", CONTRADICTORY),
        ("in 1987", "in the 1980s", CONSISTENT),
        ("in early 1987", "in late 1987", CONTRADICTORY),
        ("in early 1987", "in mid-1987", CONSISTENT),
        ("in early 1987", "in 1987", CONSISTENT),
        ("in spring 2020", "in April 2020", CONSISTENT),
        ("in spring 2020", "in autumn 2020", CONTRADICTORY),
        ("in fiscal 2020", "in fiscal 2021", CONTRADICTORY),
        ("in fiscal 2020", "in 2020", INCOMPARABLE),
        ("in 2020", "recently", INCOMPARABLE),
        ("in 2020", "for two years", INCOMPARABLE),
        ("on June 3", "on June 3, 2019", CONSISTENT),
        ("on June 3", "on June 5, 2021", CONTRADICTORY),
    ],
)
def test_dates_relate_as_intervals(left, right, relation):
    assert relate(timex(left), timex(right))[0] is relation
    assert relate(timex(right), timex(left))[0] is relation


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("at 2:30 a.m.", "at 2:30 a.m.", EQUAL),
        ("at 2:30 a.m.", "at 3:30 a.m.", CONTRADICTORY),
        ("at 2:30 p.m.", "shortly after 2 p.m.", CONTRADICTORY),
        ("at 2:15 p.m.", "shortly after 2 p.m.", CONSISTENT),
        ("at 11:00 a.m.", "about noon", CONSISTENT),
        ("at 10:00 a.m.", "about noon", CONTRADICTORY),
        ("at 2:07 a.m.", "at 2 a.m.", CONSISTENT),
        ("at 2:40 a.m.", "at 2 a.m.", CONTRADICTORY),
        ("at 0800 GMT", "at 0800 GMT", EQUAL),
        ("at 0800 GMT", "at 3 a.m. EST", CONSISTENT),
        ("at 0800 GMT", "at 1330 IST", INCOMPARABLE),
        ("at 4 p.m. Tuesday", "at 4 p.m. Wednesday", CONTRADICTORY),
    ],
)
def test_clock_times_relate_by_the_precision_they_are_written_in(left, right, relation):
    assert relate(timex(left), timex(right))[0] is relation
    assert relate(timex(right), timex(left))[0] is relation


def test_clock_times_without_a_written_day_are_compared_as_hours_only():
    assert relate(timex("at 4:10 p.m.", "2021-09-30"), timex("at 4:10 p.m.", "2021-10-01"))[0] is CONSISTENT
    assert relate(timex("at 4:10 p.m.", "2021-09-30"), timex("at 5:10 p.m.", "2021-10-01"))[0] is CONTRADICTORY


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("on Thursday", "on Friday", CONTRADICTORY),
        ("on Thursday", "on Thursday", EQUAL),
        ("on Thursday", "on Thursday morning", CONSISTENT),
        ("on May 3", "on May 5", CONTRADICTORY),
        ("on May 3", "on May 3, 2021", CONSISTENT),
        ("on May 3", "in May 2021", CONSISTENT),
        ("on May 3", "in June 2021", CONTRADICTORY),
        ("on Thursday", "on 30 September 2021", CONSISTENT),
        ("on Thursday", "on 1 October 2021", CONTRADICTORY),
        ("yesterday", "on May 3", INCOMPARABLE),
    ],
)
def test_times_without_a_document_date_are_compared_by_what_is_known(left, right, relation):
    assert relate(timex(left, "-"), timex(right, "-"))[0] is relation


def test_the_same_weekday_a_week_apart_may_be_a_wrong_guess():
    assert relate(timex("on Thursday"), timex("on 7 October 2021"))[0] is CONSISTENT


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("for four months", "for four months", EQUAL),
        ("for 14 days", "for two weeks", EQUAL),
        ("for 24 months", "for two years", CONSISTENT),
        ("for four months", "for six months", CONTRADICTORY),
        ("for nearly four months", "for 110 days", CONSISTENT),
        ("for several months", "for six months", INCOMPARABLE),
        ("every 20 minutes", "three times an hour", EQUAL),
        ("twice a week", "three times a week", CONTRADICTORY),
        ("every Monday", "every Tuesday", CONTRADICTORY),
        ("daily", "every day", EQUAL),
    ],
)
def test_lengths_and_frequencies_are_compared_by_their_size(left, right, relation):
    assert relate(timex(left), timex(right))[0] is relation


def test_the_reason_names_both_times():
    _, reason = relate(timex("on 30 September 2021"), timex("on 2 October 2021"))
    assert reason == "30 September 2021 (2021-09-30) is not 2 October 2021 (2021-10-02)"


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("on Tuesday, 4 March 2025", None),
        ("on Wednesday, 4 March 2025", "Tuesday"),
        ("on Friday, June 14, 2018", "Thursday"),
        ("on 14 June 2018", None),
        ("on Thursday", None),
        ("every Monday", None),
    ],
)
def test_a_weekday_that_is_not_the_dates_own_is_named(words, right):
    assert weekday_mismatch(timex(words)) == right


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("2021-09-30", "2021-08-30", True),
        ("2021-09-30", "2021-09-03", True),
        ("2021-09-30", "2021-10-01", True),
        ("2021-09-30", "2012-09-30", True),
        ("2021-09-30", "1987-09-30", False),
        ("2021-09-30", "2021-07-11", False),
        ("2021-09-30", "2021-09-30", False),
        ("1987", "1978", True),
        ("1987", "2003", False),
        ("2021-09-30T14:30", "2021-09-30T02:30", True),
        ("2021-09-30T14:30", "2021-09-30T16:10", False),
        ("2021-09", "2021", False),
    ],
)
def test_slips_of_a_date_are_near_misses(left, right, expected):
    base = timex("at 4 p.m." if "T" in left else "on 30 September 2021")
    ours, theirs = (replace(base, value=value, interval=interval_of(value)) for value in (left, right))
    assert are_near_miss(ours, theirs) is expected
