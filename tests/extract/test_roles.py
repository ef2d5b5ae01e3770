import pytest

from builders import extraction


@pytest.mark.parametrize(
    ("text", "holder", "title", "of"),
    [
        ("Kwak Gil Sup, the director of One Korea Center, wrote on Facebook.", "Kwak Gil Sup", "director", "One Korea Center"),
        ("South Korean President Moon Jae-in spoke last week.", "Moon Jae-in", "president", "South Korean"),
        ("Ines Okafor is the commander of the Sarn fire brigade.", "Ines Okafor", "commander", None),
        ("Hua Chunying, a spokesperson for the Foreign Ministry, said so.", "Hua Chunying", "spokesperson", "Foreign Ministry"),
    ],
)
def test_an_office_is_given_to_its_holder(text, holder, title, of):
    roles = [(role.holder.name, role.title, role.of) for role in extraction(text).roles]
    assert (holder, title, of) in roles


def test_what_changes_an_office_is_kept_apart_from_it():
    roles = extraction("Deputy commander Tomas Rauke and former minister Elsa Brandt spoke.").roles
    assert {(role.modifiers, role.title) for role in roles} >= {(("deputy",), "commander"), (("former",), "minister")}
