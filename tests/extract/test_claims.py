import time

import pytest

from builders import extraction
from factcheck.extract.claims import find_claims
from factcheck.model import Document, Sentence, Token

GOLD = [
    # who did what to whom
    ("The governor signed the bill.", "sign", "governor/bill", True, "fact", None),
    ("The bill was signed by the governor.", "sign", "governor/bill", True, "fact", None),
    ("The bill was signed on Monday.", "sign", "-/bill", True, "fact", None),
    ("The crew sealed the hatch and left the ship.", "leave", "crew/ship", True, "fact", None),
    ("The man was arrested and charged.", "charge", "-/man", True, "fact", None),
    ("The man was arrested and left the town.", "leave", "man/town", True, "fact", None),
    ("The man arrested by police was freed.", "arrest", "police/man", True, "fact", None),
    ("The man carrying the bag was freed.", "carry", "man/bag", True, "fact", None),
    ("The dam, which failed in May, was rebuilt.", "fail", "dam/-", True, "fact", None),
    ("The woman who founded the firm has left.", "found", "woman/firm", True, "fact", None),
    ("The plan that the council approved is old.", "approve", "council/plan", True, "fact", None),
    ("The mayor asked the firm to repair the road.", "repair", "firm/road", True, "plan", None),
    ("The firm was ordered to repair the road.", "repair", "firm/road", True, "plan", None),
    ("The firm began to repair the road.", "repair", "firm/road", True, "fact", None),
    ("After closing the gate, the guard went home.", "close", "guard/gate", True, "fact", None),
    ("The river is a border.", "be", "river/border", True, "fact", None),
    ("The mayor, a doctor, opened the fair.", "be", "mayor/doctor", True, "fact", None),
    ("Elsa Brandt, the minister, opened the fair.", "be", "brandt/minister", True, "fact", None),
    # events named by a noun
    ("The resignation of Elsa Brandt surprised the council.", "resign", "brandt/-", True, "fact", None),
    ("Parliament's approval of the budget came late.", "approve", "parliament/budget", True, "fact", None),
    ("The arrest of the dealer by police made news.", "arrest", "police/dealer", True, "fact", None),
    ("They welcomed the dismissal of the coach.", "dismiss", "-/coach", True, "fact", None),
    ("They demanded the dismissal of the coach.", "dismiss", "-/coach", True, "possible", None),
    ("The release of the hostages will follow.", "release", "-/hostage", True, "plan", None),
    ("The collapse of the bridge killed nobody.", "kill", "collapse/nobody", False, "fact", None),
    # denial
    ("The firm did not renew the contract.", "renew", "firm/contract", False, "fact", None),
    ("The firm renewed the contract.", "renew", "firm/contract", True, "fact", None),
    ("The firm never renewed the contract.", "renew", "firm/contract", False, "fact", None),
    ("The firm failed to renew the contract.", "renew", "firm/contract", False, "fact", None),
    ("The firm did not fail to renew the contract.", "renew", "firm/contract", True, "fact", None),
    ("The firm refused to renew the contract.", "renew", "firm/contract", False, "fact", None),
    ("The firm denied renewing the contract.", "renew", "firm/contract", False, "fact", None),
    ("The firm denied that the dam had failed.", "fail", "dam/-", False, "fact", "The firm"),
    ("The firm did not deny that the dam had failed.", "fail", "dam/-", True, "fact", "The firm"),
    ("The firm stopped selling boats.", "sell", "firm/boat", False, "fact", None),
    ("The firm no longer sells boats.", "sell", "firm/boat", False, "fact", None),
    ("She left without paying the bill.", "pay", "she/bill", False, "fact", None),
    ("The wall prevented the river from flooding the town.", "flood", "river/town", False, "fact", None),
    ("No library will close this year.", "close", "library/-", False, "plan", None),
    ("Nobody saw the ship.", "see", "nobody/ship", False, "fact", None),
    ("Neither the mayor nor the council approved the plan.", "approve", "mayor/plan", False, "fact", None),
    ("The council has no plan.", "have", "council/plan", False, "fact", None),
    ("The council did not approve or reject the plan.", "reject", "council/plan", False, "fact", None),
    ("The council did not approve the plan and left the hall.", "leave", "council/hall", True, "fact", None),
    ("The firm was unable to sell the ship.", "sell", "firm/ship", False, "fact", None),
    ("The firm did not want to sell the ship.", "sell", "firm/ship", False, "plan", None),
    ("The governor urged the mayor not to sell the hall.", "sell", "mayor/hall", False, "plan", None),
    ("The No. 1 team won the cup.", "win", "team/cup", True, "fact", None),
    ("The ship was not found.", "find", "-/ship", False, "fact", None),
    # how sure
    ("The river will rise on Friday.", "rise", "river/-", True, "plan", None),
    ("The river may rise on Friday.", "rise", "river/-", True, "possible", None),
    ("The river could have risen on Friday.", "rise", "river/-", True, "possible", None),
    ("They leave if the river rises.", "rise", "river/-", True, "condition", None),
    ("Unless the river falls, they will leave.", "fall", "river/-", True, "condition", None),
    ("The council plans to sell the hall.", "sell", "council/hall", True, "plan", None),
    ("The council is expected to sell the hall.", "sell", "council/hall", True, "plan", None),
    ("The council will sell the hall and build a pool.", "build", "council/pool", True, "plan", None),
    ("The council appears to own the hall.", "own", "council/hall", True, "possible", None),
    ("The man was accused of stealing the boat.", "steal", "man/boat", True, "possible", None),
    ("The river rose on Friday.", "rise", "river/-", True, "fact", None),
    # who says so
    ("The minister said that the dam had failed.", "fail", "dam/-", True, "fact", "The minister"),
    ("“The dam failed,” the minister said.", "fail", "dam/-", True, "fact", "the minister"),
    ("According to the report, the dam failed.", "fail", "dam/-", True, "fact", "the report"),
    ("The dam failed, according to the report.", "fail", "dam/-", True, "fact", "the report"),
    ("The report claims the dam failed.", "fail", "dam/-", True, "fact", "The report"),
    ("The dam failed.", "fail", "dam/-", True, "fact", None),
]
"""Text, verb, heads of subject and object ("-" for none), polarity, modality, who says so."""


def _claim(text, lemma):
    return next(claim for claim in extraction(text).claims if claim.lemma == lemma)


def _slots(claim):
    return {slot.role: slot.head for slot in claim.slots}


@pytest.mark.parametrize(("text", "lemma", "heads", "polarity", "modality", "source"), GOLD)
def test_a_clause_is_read(text, lemma, heads, polarity, modality, source):
    claim = _claim(text, lemma)
    slots = _slots(claim)
    assert f"{slots.get('subject', '-')}/{slots.get('object', '-')}" == heads
    assert (claim.polarity, claim.modality) == (polarity, modality)
    assert (claim.source.text if claim.source else None) == source


def test_places_and_times_are_slots():
    slots = _slots(_claim("The bridge was closed in Oslo last week.", "close"))
    assert slots == {"object": "bridge", "in": "oslo", "time": "week"}


def test_hedges_are_kept():
    assert _claim("The firm reportedly sold the ship.", "sell").hedges == ("reportedly",)


def test_a_slot_ends_where_a_relative_clause_begins():
    claim = _claim("The dam, which failed in May, was rebuilt.", "rebuild")
    assert [slot.span.text for slot in claim.slots] == ["The dam"]


@pytest.mark.parametrize(
    ("text", "lemma", "phrase"),
    [
        ("The minister's visit was cancelled.", "cancel", "The minister's visit"),
        ("They asked for proof of the president's citizenship.", "ask", "proof of the president's citizenship"),
        ("Parliament's approval of the budget came late.", "come", "Parliament's approval of the budget"),
    ],
)
def test_a_phrase_keeps_the_owner(text, lemma, phrase):
    assert phrase in [slot.span.text for slot in _claim(text, lemma).slots]


def test_nothing_is_claimed_by_a_noun_in_a_denied_clause():
    assert not [
        claim for claim in extraction("Nobody expected the arrest of the dealer.").claims if claim.lemma == "arrest"
    ]


@pytest.mark.parametrize("line", ["Timeout | 30 s", "Timeout: 30 s", "| Timeout | 30 s | yes |", "Timeout = 30 s"])
def test_a_line_of_key_and_value_is_a_claim_under_its_heading(line):
    (claim,) = extraction(f"HTTP client\n\n{line}").claims
    assert {slot.role: slot.span.text for slot in claim.slots} == {
        "subject": "Timeout",
        "object": "30 s",
        "under": "HTTP client",
    }


def test_a_line_with_a_speaker_and_a_sentence_is_no_key_and_value():
    assert [claim.lemma for claim in extraction("Kessler: we leave the hall on Monday").claims] == ["leave"]


def test_claims_are_in_the_order_of_the_text():
    claims = extraction("The crew sealed the hatch, left the ship and called the mayor.").claims
    assert [claim.lemma for claim in claims] == ["seal", "leave", "call"]


@pytest.mark.parametrize(
    ("dep", "pos", "text"),
    [("conj", "VERB", "left"), ("prep", "ADP", "of"), ("pobj", "NOUN", "approval"), ("appos", "NOUN", "sale")],
)
def test_a_chain_of_words_is_read_in_linear_time(dep, pos, text):
    count = 5000
    many = " ".join([text] * count)
    width = len(text) + 1
    document = Document("a.txt", many)
    tokens = tuple(
        Token(i * width, i * width + len(text), text, text, pos, dep if i else "ROOT", max(0, i - 1))
        for i in range(count)
    )
    sentence = Sentence(document.span(0, len(many)), 0, 0, tokens)
    started = time.process_time()
    list(find_claims(document, [sentence]))
    assert time.process_time() - started < 2
