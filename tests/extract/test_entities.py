import pytest

from builders import extraction


def _names(text, label=None):
    return [entity.name for entity in extraction(text).entities if label in (None, entity.label)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("North Korea’s King Jong Un has rejected the offer.", "King Jong Un"),
        ("South Korean President Moon Jae-in suggested a declaration.", "Moon Jae-in"),
        ("The mayor thanked Lena Okoro-Smith for her work.", "Lena Okoro-Smith"),
        ("Police Officer Brad Danielsen said the road was closed.", "Brad Danielsen"),
        ("On Monday Gen. Solveig Marr spoke to the monitors.", "Solveig Marr"),
    ],
)
def test_a_persons_name_is_whole_and_without_titles(text, name):
    assert name in _names(text, "PERSON")


def test_titles_before_a_name_are_kept_apart():
    person = next(e for e in extraction("President Joe Biden told the assembly.").entities if e.label == "PERSON")
    assert (person.name, person.titles) == ("Joe Biden", ("president",))


def test_possessives_and_articles_are_cut_off():
    names = _names("The United Nations' envoy met Kenya’s foreign minister in Nairobi.")
    assert "Kenya" in names
    assert not any(name.lower().startswith("the ") or name.endswith("'s") for name in names)


def test_weekdays_and_months_are_no_names():
    assert not {"Thursday", "May"} & set(_names("The council of Tarnby meets on Thursday and again in May."))


def test_a_surname_takes_the_label_of_the_full_name():
    text = "The goal came from Marta Ilvesson. Ilvesson had joined in May. Later Ilvesson left the field."
    found = extraction(text).entities
    assert {entity.label for entity in found if entity.name == "Ilvesson"} == {"PERSON"}


def test_every_span_cuts_its_own_text():
    text = "“Gov. Ruiz’s plan,” said Dr. Amina Farouk of Harn University, “is dead.”"
    for entity in extraction(text).entities:
        assert text[entity.span.start : entity.span.end] == entity.span.text
