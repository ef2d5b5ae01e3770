import pytest

from builders import extraction
from factcheck.align.chains import chains_of, gender_of, referent


def names(text):
    """Give each chain as its fullest name with the number of its mentions."""
    return {chain.name: len(chain.mentions) for chain in chains_of(extraction(text))}


@pytest.mark.parametrize(
    ("text", "name", "count"),
    [
        ("Marta Ilvesson spoke first. Ilvesson then left. Marta was tired.", "Marta Ilvesson", 3),
        ("Dr. Lena Okoro-Smith Jr. spoke. Okoro-Smith then left.", "Lena Okoro-Smith Jr.", 2),
        ("George W. Harlan spoke first. George Harlan then left.", "George W. Harlan", 2),
        ("The Harn Water Board met. The HWB sold its pumps.", "Harn Water Board", 2),
        ("The Supreme People's Assembly (SPA) met. The SPA voted.", "Supreme People's Assembly", 3),
        ("Mr. Tarkin spoke first. Later Tarkin left the hall.", "Tarkin", 2),
    ],
)
def test_a_short_form_joins_its_full_name(text, name, count):
    assert names(text)[name] == count


def test_a_surname_of_two_people_joins_neither():
    found = names("Marta Ilvesson met Karin Ilvesson in Oslo. Ilvesson then left.")
    assert (found["Marta Ilvesson"], found["Karin Ilvesson"], found["Ilvesson"]) == (1, 1, 1)


def test_titles_tell_two_bearers_of_a_surname_apart():
    found = names("Bill Harlan met Hillary Harlan in Oslo. Mrs. Harlan then left. Mr. Harlan stayed.")
    assert found == {"Bill Harlan": 2, "Hillary Harlan": 2, "Oslo": 1}


def test_a_title_does_not_keep_a_surname_from_its_one_full_name():
    assert names("Elsa Brandt spoke first. Later Mrs. Brandt left.") == {"Elsa Brandt": 2}


@pytest.mark.parametrize(
    ("text", "gender"),
    [
        ("Mrs. Tarkin left.", "woman"),
        ("Bill Harlan left.", "man"),
        ("Sir Quillon left.", "man"),
        ("Tarkin was hurt.", ""),
    ],
)
def test_gender_is_known_from_titles_and_given_names(text, gender):
    assert gender_of(chains_of(extraction(text))[0]) == gender


def _referent(text, word):
    read = extraction(text)
    for sentence in reversed(read.sentences):
        for place, token in reversed(list(enumerate(sentence.tokens))):
            if token.text.lower() == word:
                chain = referent(read, chains_of(read), sentence.index, place)
                return chain.name if chain else None
    raise AssertionError(word)


@pytest.mark.parametrize(
    ("text", "word", "name"),
    [
        ("Marta Ilvesson spoke first. She then left the hall.", "she", "Marta Ilvesson"),
        ("Bill Harlan met Marta Ilvesson. She then left the hall.", "she", "Marta Ilvesson"),
        ("Bill Harlan met Marta Ilvesson. He then left the hall.", "he", "Bill Harlan"),
        ("Marta Ilvesson said that she was tired.", "she", "Marta Ilvesson"),
        ("Bill Harlan called Robert Creed. He then left the hall.", "he", "Bill Harlan"),
        ("Bill Harlan told Robert Creed that he was tired.", "he", None),
        ("Marta Ilvesson spoke first. He then left the hall.", "he", None),
        ("The hall was cold. He then left.", "he", None),
        ("Luminor Ltd. sold its pumps.", "its", "Luminor Ltd."),
        ("It rained in Oslo.", "it", None),
        ("Finance minister Elsa Brandt spoke first. Later the minister left.", "minister", "Elsa Brandt"),
        ("Finance minister Elsa Brandt met foreign minister Karl Otto. Later the minister left.", "minister", None),
        ("A crowd came. Later the minister left.", "minister", None),
    ],
)
def test_a_pronoun_or_an_office_stands_for_the_one_that_is_clear(text, word, name):
    expected = None if name is None else name
    assert _referent(text, word) == expected


def test_a_pronoun_inside_quotation_marks_is_left_alone():
    assert (
        _referent('Marta Ilvesson spoke first. "I think that she has left the old hall now," he said.', "she") is None
    )
