import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.compare.names import (
    are_forms_of_one_word,
    are_near_given_names,
    first_sound,
    is_near,
    likeness,
    relate_names,
    slip,
    spelt_out,
    without_forms,
)
from factcheck.model import Relation

WORDS = st.text("abcdeiklmnorst", min_size=1, max_size=9)
NAMES = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Kim Jong Un", "Kim Jong-un"),
        ("Moon Jae-in", "Moon Jae In"),
        ("The Harn Water Board", "Harn Water Board"),
        ("Orban", "Orbán"),
        ("Müller", "Muller"),
        ("U.S.", "US"),
        ("Saint Ambrose", "St. Ambrose"),
        ("Mount Harn", "Mt. Harn"),
        ("Bell & Howe", "Bell and Howe"),
        ("Harlan's", "Harlan"),
        ("Al-Hadi", "Al Hadi"),
        ("O'Brien", "OBrien"),
        ("E-Corp", "ECorp"),
    ],
)
def test_one_name_in_two_spellings_is_equal(left, right):
    assert relate_names(left, right)[0] is Relation.EQUAL


@pytest.mark.parametrize(
    ("left", "right", "reason"),
    [
        ("UN", "United Nations", "initials"),
        ("WHO", "World Health Organization", "initials"),
        ("HWB", "Harn Water Board", "initials"),
        ("SPA", "Supreme People's Assembly", "initials"),
        ("Delphine Arceneaux", "Arceneaux", "short form"),
        ("Delphine Arceneaux", "Delphine", "short form"),
        ("Dr. Dorn", "Dorn", "short form"),
        ("Republic of Harn", "Harn", "short form"),
        ("J. Arceneaux", "Jean Arceneaux", "an initial"),
        ("John F. Kessel", "John Francis Kessel", "an initial"),
        ("George W. Harlan", "George Harlan", "with and without a middle name"),
        ("Elena de la Sarn", "Elena Sarn", "with and without a middle name"),
        ("Bill Harlan", "William Harlan", "a nickname"),
        ("Bob Tarkin", "Robert Tarkin", "a nickname"),
        ("Kate Dorn", "Katherine Dorn", "a nickname"),
        ("Liz Dorn", "Elizabeth Dorn", "a nickname"),
        ("Veltron Inc", "Veltron", "form of a company"),
        ("Veltron Ltd.", "Veltron Limited", "form of a company"),
        ("Harlan Jr.", "Harlan", "form of a company"),
        ("Labour Party", "Labor Party", "British and American spelling"),
        ("Centre for Trade", "Center for Trade", "British and American spelling"),
        ("Sergei Varenko", "Sergey Varenko", "another transcription"),
        ("Olena Lyskovsky", "Olena Lyskovskyy", "another transcription"),
        ("Mohamed Dorn", "Muhammad Dorn", "a nickname"),
        ("Koreans", "Korean", "plural or nationality"),
        ("Somali", "Somalis", "plural or nationality"),
        ("Harn Univ", "Harn University", "an abbreviation"),
        ("Gen. Dorn", "General Dorn", "an abbreviation"),
        ("Jong Un Kim", "Kim Jong Un", "the same words in another order"),
    ],
)
def test_a_form_that_one_bearer_may_have_is_consistent(left, right, reason):
    assert relate_names(left, right) == (Relation.CONSISTENT, reason)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Kim Jong Un", "Kim Jong Il"),
        ("Kim Jong Un", "King Jong Un"),
        ("Arcenaux", "Arceneaux"),
        ("Marta Ilvesson", "Karin Ilvesson"),
        ("Halden Mutual", "Corvane Mutual"),
        ("Port Ambrose", "Port Ambrosia"),
        ("Tigran", "Iran"),
        ("South Harn", "North Harn"),
        ("Lindqvist", "Lindkvist"),
        ("Harlan", ""),
        ("...", "Harlan"),
        ("", ""),
    ],
)
def test_other_words_alone_show_nothing(left, right):
    assert relate_names(left, right) == (Relation.INCOMPARABLE, "")


@given(NAMES, NAMES)
def test_relating_names_is_symmetric(left, right):
    assert relate_names(left, right) == relate_names(right, left)


@pytest.mark.parametrize(
    ("left", "right", "how"),
    [
        ("king", "kim", '"king" is a word of its own'),
        ("prince", "price", '"prince" is a word of its own'),
        ("arcenaux", "arceneaux", "one letter more or less"),
        ("brandt", "brant", "one letter more or less"),
        ("ilvesson", "ilveson", "one letter more or less"),
        ("dahlgaard", "dahlgard", "one letter more or less"),
        ("lindqvist", "lindkvist", "one letter differs"),
        ("malek", "malik", "one letter differs"),
        ("corwin", "corvin", "one letter differs"),
        ("okafor", "okafar", "one letter differs"),
        ("martha", "marhta", "two letters are swapped"),
        ("stenmark", "stenmrak", "two letters are swapped"),
        ("smithers", "smothars", "two letters differ"),
    ],
)
def test_a_slip_of_the_pen_is_described(left, right, how):
    assert slip(left, right) == slip(right, left) == how


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("jong", "jong"),
        ("un", "il"),
        ("ng", "nh"),
        ("lee", "li"),
        ("sun", "son"),
        ("tigran", "iran"),
        ("halden", "corvane"),
        ("bill", "william"),
        ("j", "james"),
        ("korea", "korean"),
        ("park", "parks"),
        ("labour", "labor"),
        ("m1", "m2"),
    ],
)
def test_no_slip_leads_from_one_to_the_other(left, right):
    assert slip(left, right) is None
    assert slip(right, left) is None


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("russia", "russians", True),
        ("distribution", "distributors", True),
        ("teach", "teacher", True),
        ("bank", "banks", True),
        ("bank", "banking", True),
        ("island", "islander", True),
        ("industry", "industries", True),
        ("political", "politics", True),
        ("harlan", "harlan", False),
        ("russia", "prussia", False),
        ("marta", "martha", False),
        ("arceneaux", "arcenaux", False),
        ("corwin", "corvin", False),
        ("sun", "sunny", False),
    ],
)
def test_forms_of_one_word_share_its_stem(left, right, expected):
    assert are_forms_of_one_word(left, right) is are_forms_of_one_word(right, left) is expected


@pytest.mark.parametrize(
    ("left", "right", "how"),
    [
        ("vasquard", "vasquard", "same"),
        ("t", "tomas", "form"),
        ("bill", "william", "form"),
        ("vasquard", "vasqard", "slip"),
        ("keele", "keeley", "slip"),
        ("marina", "marcella", "alike"),
        ("katarina", "carina", "alike"),
        ("yannis", "janosch", "alike"),
        ("marina", "petra", "other"),
        ("marina", "mo", "other"),
    ],
)
def test_two_words_of_a_name_are_near_or_not(left, right, how):
    assert likeness(left, right) == likeness(right, left) == how


@pytest.mark.parametrize(("left", "right", "near"), [("corvanne", "corvana", True), ("halloran", "halvorsen", False)])
def test_most_letters_of_two_lone_words_have_to_be_the_same(left, right, near):
    assert is_near(left, right) is near


@pytest.mark.parametrize(
    ("left", "right", "are_near"),
    [
        ("edgar", "edwin", True),
        ("gordon", "graham", True),
        ("ada", "ida", True),
        ("edgar", "norman", False),
        ("ada", "eve", False),
        ("e", "edwin", False),
    ],
)
def test_given_names_are_near_that_begin_alike_or_are_a_letter_apart(left, right, are_near):
    assert are_near_given_names(left, right) is are_near_given_names(right, left) is are_near


def test_abbreviated_titles_are_spelt_out():
    assert spelt_out("col") == "colonel"
    assert spelt_out("ondale") == "ondale"


def test_words_that_sound_alike_begin_with_one_sound():
    assert first_sound("carl") == first_sound("karl")
    assert first_sound("philip") != first_sound("paul")


def test_a_company_is_compared_without_its_form():
    assert without_forms(("harrowell", "castings", "ltd")) == ("harrowell", "castings")
    assert without_forms(("holdings",)) == ("holdings",)
