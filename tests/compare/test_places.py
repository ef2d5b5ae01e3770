import pytest

from factcheck.compare.places import (
    are_near_streets,
    are_opposite_sides,
    country_of,
    is_side,
    relate_places,
    same_country,
)
from factcheck.lexicon.places import places
from factcheck.model import Relation

EQUAL = (
    ("US", "United States"),
    ("U.S.", "America"),
    ("the USA", "the United States of America"),
    ("DPRK", "North Korea"),
    ("Democratic People's Republic of Korea", "N. Korea"),
    ("Britain", "UK"),
    ("Great Britain", "the United Kingdom"),
    ("Burma", "Myanmar"),
    ("Côte d'Ivoire", "Ivory Coast"),
    ("Calif.", "California"),
    ("La.", "Louisiana"),
    ("N.Y.", "New York State"),
    ("B.C.", "British Columbia"),
    ("Kiev", "Kyiv"),
    ("Bombay", "Mumbai"),
    ("TROMSØ", "Tromso"),
    ("St. Louis", "Saint Louis"),
    ("Ft. Worth", "Fort Worth"),
    ("Xi’an", "Xi'an"),
    ("Hamburg's", "Hamburg"),
    ("city of Houston", "Houston"),
    ("Sichuan province", "Sichuan"),
    ("Springfield", "Springfield, Ill."),
    ("Birmingham", "Birmingham, Alabama"),
    ("northern Syria", "north Syria"),
    ("Marnholt", "marnholt"),
    ("24 Harbour St.", "Harbour Street"),
)

CONSISTENT = (
    ("Salzburg", "Austria"),
    ("Houston", "Texas"),
    ("Brooklyn", "New York"),
    ("Lyon", "Europe"),
    ("Lahore", "Punjab"),
    ("Lahore", "Pakistan"),
    ("the Kremlin", "Russia"),
    ("Moscow", "Russia"),
    ("the White House", "Washington"),
    ("Washington", "the United States"),
    ("Brussels", "EU"),
    ("Iraq", "the Middle East"),
    ("Kosovo", "the Balkans"),
    ("French", "France"),
    ("Scottish", "British"),
    ("Texan", "Houston"),
    ("Georgia", "Tbilisi"),
    ("Georgia", "Atlanta"),
    ("Washington", "Seattle"),
    ("Paris", "Texas"),
    ("Cambridge", "Massachusetts"),
    ("Cambridge", "England"),
    ("Korea", "Seoul"),
    ("Crimea", "Ukraine"),
    ("Crimea", "Russia"),
    ("Belfast", "the UK"),
    ("Belfast", "Ireland"),
    ("northern Syria", "Syria"),
    ("north-eastern Syria", "eastern Syria"),
    ("downtown Houston", "Houston"),
    ("Marnholt, Texas", "Texas"),
    ("Marnholt, Texas", "Marnholt"),
    ("upper Marnholt", "upper Marnholt, Ohio"),
    ("Amherst, N.H.", "New Hampshire"),
)

CONTRADICTORY = (
    ("Lyon", "Marseille", "Lyon and Marseille are two cities of France"),
    ("Lyon", "Turin", "Lyon and Turin are two cities"),
    ("Dallas", "Houston", "Dallas and Houston are two cities of Texas"),
    ("Lyon", "Germany", "Lyon is in France, not in Germany"),
    ("Lyon", "the U.S.", "Lyon is in France, not in the United States"),
    ("Gambia", "Zambia", "Gambia and Zambia mean two countries"),
    ("French", "German", "French and German mean two countries"),
    ("Texas", "Ohio", "Texas and Ohio are two states or provinces of the United States"),
    ("Houston", "Ohio", "Houston and Ohio are two places"),
    ("Portland, Ore.", "Portland, Maine", "Portland, Ore. and Portland, Maine are two cities of the United States"),
    ("Paris, France", "Paris, Texas", "Paris, France and Paris, Texas are two cities"),
    ("Marnholt, Texas", "Houston", "Marnholt, Texas and Houston are two cities of Texas"),
    ("Marnholt, Texas", "Marnholt, Ohio", "Marnholt, Texas and Marnholt, Ohio are two cities of the United States"),
    ("Georgia", "Paris", "Paris is in France, not in Georgia"),
    ("Seattle", "Canada", "Seattle is in the United States, not in Canada"),
    ("Crimea", "Poland", "Crimea is in Russia and Ukraine, not in Poland"),
    ("Europe", "Asia", "Europe and Asia are two continents"),
    ("the Middle East", "France", "the Middle East is not in France"),
    ("the Black Sea", "the Baltic Sea", "the Black Sea and the Baltic Sea are two waters"),
    ("the Kremlin", "the White House", "the Kremlin and the White House are two seats of government"),
    ("northern Syria", "Iraq", "northern Syria and Iraq mean two countries"),
    ("northern Syria", "southern Syria", "northern Syria and southern Syria lie on opposite sides"),
    ("North Carolina", "South Carolina", None),
    ("North Korea", "South Korea", None),
    ("New Mexico", "Mexico", None),
    ("East Marnholt", "West Marnholt", "East Marnholt and West Marnholt lie on opposite sides"),
    ("north", "south", "north and south lie on opposite sides"),
    ("Harbour Street", "Harbours Street", "Harbour Street and Harbours Street look like one street written two ways"),
    ("Philby Street", "Philby Road", "Philby Street and Philby Road look like one street written two ways"),
    ("24 Harbour Street", "42 Harbour Street", "24 Harbour Street and 42 Harbour Street are two addresses"),
)

INCOMPARABLE = (
    ("Marnholt", "Varnby", False),
    ("Marnholt", "Austria", False),
    ("us", "the United States", False),
    ("in", "Indiana", False),
    ("", "France", False),
    ("Mill Street", "Chapel Street", False),
    ("Donbas", "Kharkiv", True),
    ("the EU", "the UK", True),
    ("Aleppo", "northern Syria", True),
    ("central Syria", "northern Syria", True),
    ("the Middle East", "Kabul", True),
)


def related(pairs, relation):
    return [(left, right, relation) for left, right, *_ in pairs]


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        *related(EQUAL, Relation.EQUAL),
        *related(CONSISTENT, Relation.CONSISTENT),
        *related(CONTRADICTORY, Relation.CONTRADICTORY),
        *related(INCOMPARABLE, Relation.INCOMPARABLE),
    ],
)
def test_two_names_relate_the_same_both_ways(left, right, relation):
    assert relate_places(left, right)[0] is relation
    assert relate_places(right, left)[0] is relation


@pytest.mark.parametrize(("left", "right", "reason"), [case for case in CONTRADICTORY if case[2]])
def test_a_contradiction_says_why_in_words(left, right, reason):
    assert relate_places(left, right)[1] == reason


@pytest.mark.parametrize(("left", "right", "is_known"), INCOMPARABLE)
def test_the_reason_is_empty_only_where_a_name_is_unknown(left, right, is_known):
    assert bool(relate_places(left, right)[1]) == is_known


@pytest.mark.parametrize(
    ("name", "country"),
    [
        ("French", "France"),
        ("the Élysée", "France"),
        ("Lyon", "France"),
        ("London", "United Kingdom"),
        ("Scottish", "United Kingdom"),
        ("Britain's", "United Kingdom"),
        ("American", "United States"),
        ("Washington", "United States"),
        ("Hamilton, Ont.", "Canada"),
        ("northern Iraq", "Iraq"),
        ("Georgian", "Georgia (country)"),
        ("Palestinian", "Palestinian Authority"),
        ("Hong Kong", "Hong Kong"),
        ("Georgia", None),
        ("Korea", None),
        ("Crimea", None),
        ("the EU", None),
        ("Marnholt", None),
    ],
)
def test_a_name_leads_to_its_country_or_to_none(name, country):
    assert country_of(name) == country


def test_a_demonym_and_a_capital_are_of_one_country_and_unknown_names_are_not():
    assert same_country("French", "Paris")
    assert not same_country("French", "Turin")
    assert not same_country("Marnholt", "Marnholt")


@pytest.mark.parametrize("place", places().values(), ids=lambda place: place.key)
def test_every_place_lies_in_places_that_the_table_has(place):
    assert set(place.within) <= set(places())
    assert place.key not in place.within
    assert relate_places(place.key, place.key)[0] is Relation.EQUAL


@pytest.mark.parametrize(("left", "right"), [("northern", "southern"), ("left", "right"), ("Upper", "lower")])
def test_sides_are_opposite(left, right):
    assert is_side(left.lower())
    assert are_opposite_sides(left, right)


@pytest.mark.parametrize(("left", "right"), [("northern", "eastern"), ("left", "lower"), ("left", "left")])
def test_other_sides_are_not(left, right):
    assert not are_opposite_sides(left, right)


@pytest.mark.parametrize(
    ("left", "right", "near"),
    [
        ("Tannery Street", "Tanner Street", True),
        ("Tanner Street", "Tanners Road", True),
        ("Tanner Street", "Tanner St", False),
        ("Tanner Street", "Weaver Street", False),
        ("Tanner", "Tanners", False),
    ],
)
def test_one_street_may_be_written_in_two_ways(left, right, near):
    assert are_near_streets(left, right) is near
