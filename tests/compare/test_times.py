from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.compare.times import are_near_miss, likeness, relate, weekday_mismatch
from factcheck.extract.nlp import load_model, parse
from factcheck.extract.timexes import find_timexes
from factcheck.model import Document, Relation, Sentence, Timex, Token
from factcheck.normalize.dates import interval_of, value_of
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


@pytest.mark.parametrize(
    ("near", "far"),
    [
        (("on Tuesday", "on Wednesday"), ("on Tuesday", "in 1987")),
        (("on 3 May 2021", "on 5 May 2021"), ("on 3 May 2021", "on 3 May 2014")),
        (("for six weeks", "for five weeks"), ("for six weeks", "for 20 minutes")),
    ],
)
def test_likeness_falls_with_what_lies_between_two_times(near, far):
    (name,) = {"close", "distance"} & likeness(*map(timex, near)).keys()
    assert -1 <= likeness(*map(timex, far))[name] < likeness(*map(timex, near))[name] <= 1


def test_likeness_tells_grain_and_manner_of_writing():
    found = likeness(timex("on Tuesday"), timex("on Thursday night"))
    assert (found["other grain"], found["weekdays"], found["figures"]) == (0, 1, 0)
    found = likeness(timex("on 3 May 2021"), timex("in 2019"))
    assert (found["other grain"], found["weekdays"], found["figures"]) == (1, 0, 1)


def test_an_hour_on_the_border_is_not_excluded_by_it():
    border = replace(timex("on Thursday"), mod="BEFORE")
    assert relate(border, timex("on Thursday morning"))[0] is CONSISTENT
    assert relate(border, timex("on Thursday"))[0] is CONTRADICTORY


# ------------------------------------------------------------------ arithmetic, over many values

WORDS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty")
UNITS = {"minutes": 60, "hours": 3600, "days": 86400, "weeks": 604800, "months": 2629746, "years": 31556952}
HEDGES = {
    "": (0.9, 1.1),
    "about ": (1 / 1.2, 1.2),
    "nearly ": (1 / 1.2, 1.2),
    "more than ": (0.9, float("inf")),
    "at least ": (0.9, float("inf")),
    "less than ": (0.0, 1.1),
    "up to ": (0.0, 1.1),
}


def length(words: str) -> Timex:
    """Read a length of time without the language model."""
    text = f"It took {words}."
    document = Document("a.txt", text)
    tokens = (Token(0, 2, "It", "it", "PRON", "nsubj", 1), Token(3, 7, "took", "take", "VERB", "ROOT", 1))
    (timex,) = find_timexes(document, text, (Sentence(document.span(0, len(text)), 0, 0, tokens),))
    return timex


def as_words(number: int) -> str:
    return WORDS[number - 2] if number <= 12 else "twenty"


@given(
    number=st.sampled_from((*range(2, 13), 20)),
    unit=st.sampled_from(sorted(UNITS)),
    hedge=st.sampled_from(sorted(HEDGES)),
    other=st.integers(2, 4000),
    other_unit=st.sampled_from(sorted(UNITS)),
)
def test_lengths_clash_only_outside_the_band_of_hedge_and_unit(number, unit, hedge, other, other_unit):
    left, right = length(f"{hedge}{as_words(number)} {unit}"), length(f"{other} {other_unit}")
    ratio = other * UNITS[other_unit] / (number * UNITS[unit])
    low, high = HEDGES[hedge]
    relation = relate(left, right)[0]
    assert relation is relate(right, left)[0]
    if low * 1.02 <= ratio <= high * 0.98 and (unit != other_unit or hedge):
        assert relation is not CONTRADICTORY
    if ratio < low * 0.8 or ratio > high * 1.3:
        assert relation is CONTRADICTORY


@given(number=st.sampled_from((*range(2, 13), 20)), unit=st.sampled_from(sorted(UNITS)))
def test_a_number_in_words_and_in_digits_is_one_length(number, unit):
    assert relate(length(f"{as_words(number)} {unit}"), length(f"{number} {unit}"))[0] is EQUAL


def dated(value: str, text: str = "", **more: object) -> Timex:
    document = Document("a.txt", text or value)
    span = document.span(0, len(document.text))
    kind = "TIME" if "T" in value else "DATE"
    return Timex(span=span, type=kind, value=value, interval=interval_of(value), sentence=0, **more)


DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
UNITS_OF_A_DAY = ("D", "W", "M", "Q", "HY", "Y", "DE", "CE")


@given(day=DAYS, unit=st.sampled_from(UNITS_OF_A_DAY))
def test_a_day_never_clashes_with_a_period_that_holds_it(day, unit):
    relation = relate(dated(day.isoformat()), dated(value_of(day, unit)))[0]
    assert relation is (EQUAL if unit == "D" else CONSISTENT)


@given(first=DAYS, second=DAYS, units=st.tuples(st.sampled_from(UNITS_OF_A_DAY), st.sampled_from(UNITS_OF_A_DAY)))
def test_exact_periods_clash_when_and_only_when_they_share_no_day(first, second, units):
    left, right = dated(value_of(first, units[0])), dated(value_of(second, units[1]))
    shares = left.interval.start <= right.interval.end and right.interval.start <= left.interval.end
    assert (relate(left, right)[0] is not CONTRADICTORY) is shares
    assert relate(left, right)[0] is relate(right, left)[0]


@given(day=DAYS)
def test_a_date_without_its_year_never_clashes_with_the_same_day_of_any_year(day):
    assert relate(dated(f"XXXX-{day:%m-%d}"), dated(day.isoformat()))[0] is CONSISTENT
    assert relate(dated(f"XXXX-{day:%m}"), dated(day.isoformat()))[0] is CONSISTENT


@given(hour=st.integers(0, 23), zones=st.tuples(*[st.sampled_from(("GMT", "CET", "EST", "JST", "PST"))] * 2))
def test_one_moment_in_two_zones_never_clashes(hour, zones):
    ahead = {"GMT": 0, "CET": 1, "EST": -5, "JST": 9, "PST": -8}
    first, second = ((hour + ahead[zone]) % 24 for zone in zones)
    left, right = (
        dated(f"2021-09-30T{here:02}:15", f"{here:02}:15 {zone}")
        for here, zone in zip((first, second), zones, strict=True)
    )
    assert relate(left, right)[0] is not CONTRADICTORY


@pytest.mark.parametrize("reference", ["PAST_REF", "PRESENT_REF", "FUTURE_REF"])
@pytest.mark.parametrize("other", ["2021-09-30", "2021", "199", "XXXX-05-03", "2021-09-30T14:00", "PAST_REF"])
def test_an_indefinite_time_is_never_compared(reference, other):
    assert relate(dated(reference), dated(other))[0] is INCOMPARABLE


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("at 3 p.m. EST", "at 3 p.m.", CONSISTENT),
        ("at 3 p.m. EST", "at 8 p.m.", INCOMPARABLE),
        ("at 3 p.m. EST", "at 3 p.m. EDT", CONSISTENT),
        ("at 3 p.m. Eastern", "at noon Pacific", CONSISTENT),
        ("at 3 p.m. Eastern", "at 2 p.m. Pacific", CONTRADICTORY),
        ("in the morning", "on 3 May 2020", INCOMPARABLE),
        ("at 4 p.m.", "on Tuesday night", CONTRADICTORY),
        ("at 10 p.m.", "on Tuesday night", CONSISTENT),
        ("about ten days ago", "on September 22", CONSISTENT),
        ("three years ago", "in January 2019", CONSISTENT),
        ("three years ago", "in January 2015", CONTRADICTORY),
        ("yesterday", "on September 30", CONSISTENT),
        ("yesterday", "on September 27", CONTRADICTORY),
        ("yesterday", "today", CONSISTENT),
        ("for two to three years", "for two years", INCOMPARABLE),
        ("for an hour and 20 minutes", "for 80 minutes", EQUAL),
        ("for three years", "for about 37 months", CONSISTENT),
        ("in the first half of the 19th century", "in 1890", CONTRADICTORY),
        ("in the first half of the 19th century", "in 1848", CONSISTENT),
        ("in the fiscal third quarter of 2020", "in the second quarter of 2020", INCOMPARABLE),
        ("in the third quarter of 2020", "in the second quarter of 2020", CONTRADICTORY),
    ],
)
def test_times_clash_only_when_nothing_in_their_wording_explains_it(left, right, relation):
    assert relate(timex(left), timex(right))[0] is relation
    assert relate(timex(right), timex(left))[0] is relation


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("at half past six", "at 18:30", CONSISTENT),
        ("at half past six", "at 06:30", EQUAL),
        ("at half past six", "at 19:30", CONTRADICTORY),
        ("at half past six", "at half past seven", CONTRADICTORY),
        ("at 6.30 in the morning", "at 18:30", CONTRADICTORY),
        ("at 8.15", "at 8:15 p.m.", CONSISTENT),
    ],
)
def test_an_hour_without_its_half_of_the_day_is_open_to_both(left, right, relation):
    assert relate(timex(left), timex(right))[0] is relation
    assert relate(timex(right), timex(left))[0] is relation


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("in November", "in November 2019", CONSISTENT),
        ("in November", "in October 2019", CONTRADICTORY),
        ("on 14 November", "in November 2019", CONSISTENT),
        ("on the last Saturday of January", "on 26 January 2019", CONSISTENT),
        ("on the second Sunday of May 2021", "on 2 May 2021", CONTRADICTORY),
        ("in the first week of September", "on 3 September 2019", CONSISTENT),
        ("on the Saturday", "on 9 September 2023", CONSISTENT),
        ("on the Saturday", "on 8 September 2023", CONTRADICTORY),
        ("six days later", "on 12 May 2021", INCOMPARABLE),
        ("yesterday", "on 29 September 1893", INCOMPARABLE),
        ("yesterday", "on 29 September 2020", CONTRADICTORY),
    ],
)
def test_a_guess_never_clashes_with_what_only_makes_it_a_wrong_guess(left, right, relation):
    assert relate(timex(left), timex(right))[0] is relation
    assert relate(timex(right), timex(left))[0] is relation


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("every second week", "once a fortnight", EQUAL),
        ("every week", "once a fortnight", CONTRADICTORY),
        ("ten weeks a year", "sixteen weeks a year", CONTRADICTORY),
        ("for two hours", "for 2 h", EQUAL),
        ("for 25 minutes", "for not quite half an hour", CONSISTENT),
    ],
)
def test_periods_are_compared_in_any_wording(left, right, relation):
    assert relate(timex(left), timex(right))[0] is relation
    assert relate(timex(right), timex(left))[0] is relation


@pytest.mark.parametrize(
    ("text", "published", "right"),
    [
        ("The dam broke on Wednesday, 4 March.", "2025-03-10", "Tuesday"),
        ("The dam broke on Tuesday, 4 March.", "2025-03-10", None),
        ("The dam broke on Wednesday, 4 March.", "-", None),
        ("It was 2020. The dam broke on Wednesday, 4 March.", "2025-03-10", None),
        ("The dam broke on Wednesday, 4 March.", "2021-12-10", None),
        ("The dam broke on Friday, 4 March.", "2023-10-10", None),
        ("The dam broke on 4 March 2025, a Wednesday.", "2025-03-10", "Tuesday"),
    ],
)
def test_a_weekday_is_wrong_only_where_the_year_is_sure(text, published, right):
    document = Document("a.txt", text, published=date.fromisoformat(published) if published != "-" else None)
    folded = fold(document)
    (parsed,) = parse(load_model(), [(document, folded)])
    assert weekday_mismatch(list(find_timexes(document, folded, parsed.sentences))[-1]) == right
