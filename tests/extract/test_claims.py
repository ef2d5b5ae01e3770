import pytest

from builders import extraction


def _claim(text, lemma):
    return next(claim for claim in extraction(text).claims if claim.lemma == lemma)


def _slots(claim):
    return {slot.role: slot.head for slot in claim.slots}


def test_the_passive_is_turned():
    assert _slots(_claim("The bill was signed by the governor.", "sign")) == {"subject": "governor", "object": "bill"}


def test_a_conjoined_verb_inherits_its_subject():
    assert _slots(_claim("The crew sealed the hatch and left the ship.", "leave"))["subject"] == "crew"


@pytest.mark.parametrize(
    ("text", "lemma", "polarity"),
    [
        ("The firm did not renew the contract.", "renew", False),
        ("The firm renewed the contract.", "renew", True),
        ("The firm never renewed the contract.", "renew", False),
        ("No library will close this year.", "close", False),
        ("The firm failed to renew the contract.", "renew", False),
    ],
)
def test_denial_is_seen(text, lemma, polarity):
    assert _claim(text, lemma).polarity is polarity


@pytest.mark.parametrize(
    ("text", "lemma", "modality"),
    [
        ("The river will rise on Friday.", "rise", "plan"),
        ("The river may rise on Friday.", "rise", "possible"),
        ("They leave if the river rises.", "rise", "condition"),
        ("The river rose on Friday.", "rise", "fact"),
    ],
)
def test_plans_and_guesses_are_told_from_facts(text, lemma, modality):
    assert _claim(text, lemma).modality == modality


def test_who_says_so_is_kept():
    source = _claim("The minister said that the dam had failed.", "fail").source
    assert source is not None
    assert source.text == "The minister"
