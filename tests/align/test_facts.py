from dataclasses import replace
from datetime import date

import pytest

from builders import extraction
from factcheck.align import align
from factcheck.align.facts import facts_of
from factcheck.model import Conflict, Mention, Value

TEXTS = {
    "a.txt": "The levee at Port Ambrose failed on Tuesday. Fourteen people were killed in the flood, the sheriff said. "
    "“Nobody came to look at the levee in all those years,” said Mayor Delphine Arceneaux.",
    "b.txt": "The levee at Port Ambrose failed on 9 May after rain. The sheriff said that 14 people were killed in the "
    "flood. The state promised 40 million dollars in aid.",
    "c.txt": "Port Ambrose: the sheriff said that 12 people were killed in the flood. The state promised $40m in aid. "
    "“Nobody came to look at the levee in all those years”, Delphine Arceneaux said.",
}


def _corpus(texts):
    return align(tuple(extraction(text, date(2023, 5, 10), name) for name, text in texts.items()), within=False)


@pytest.fixture(scope="module")
def corpus():
    return _corpus(TEXTS)


def told(facts):
    return {
        fact.subject: [[f"{span.document[0]}: {span.text}" for span in telling.spans] for telling in fact.tellings]
        for fact in facts
    }


def _dispute(corpus, *said, **changes):
    """Give a conflict about these words: (value, verdict, document, words)."""
    documents = {each.document.id: each.document for each in corpus.extractions}
    mentions, values = [], []
    for value, verdict, name, words in said:
        of = documents[name]
        start = of.text.index(words)
        cut = of.span(start, start + len(words))
        values.append(Value(words, value, verdict, (len(mentions),)))
        mentions.append(Mention(cut, of.position(cut.start), of.position(cut.end), words, None, not mentions))
    made = Conflict(
        "9f2c41d07ab3", "quantity-mismatch", "numbers", "error", 0.9, "one quantity with two values", "…", "people",
        "count", tuple(values), tuple(mentions), None,
    )  # fmt: skip
    return replace(made, **changes)


def test_a_figure_that_two_documents_give_is_one_fact_with_the_words_around_it(corpus):
    found = told(facts_of(corpus, ()))
    assert found["… people were killed in the flood"] == [["a: Fourteen", "b: 14"]]
    assert found["The state promised … in aid"] == [["b: 40 million dollars", "c: $40m"]]


def test_a_name_is_told_with_its_office(corpus):
    found = told(facts_of(corpus, ()))
    assert found["Delphine Arceneaux (mayor)"] == [["a: Delphine Arceneaux", "c: Delphine Arceneaux"]]


def test_a_quotation_that_agrees_is_one_fact_said_by_its_speaker(corpus):
    (quote,) = [fact for fact in facts_of(corpus, ()) if fact.category == "quotes"]
    assert quote.subject == "Delphine Arceneaux"
    assert [span.document for span in quote.tellings[0].spans] == ["a.txt", "c.txt"]


def test_a_conflict_joins_what_agrees_with_its_places(corpus):
    found = _dispute(corpus, ("14..14", "supported", "b.txt", "14"), ("12..12", "suspect", "c.txt", "12"))
    (fact,) = [fact for fact in facts_of(corpus, [found]) if fact.conflict]
    assert fact.conflict == "9f2c41d07ab3"
    assert [(each.verdict, [span.text for span in each.spans]) for each in fact.tellings] == [
        ("supported", ["Fourteen", "14"]),
        ("suspect", ["12"]),
    ]


def test_a_conflict_with_places_of_its_own_is_a_fact_too(corpus):
    found = _dispute(
        corpus, ("fell", "open", "a.txt", "failed"), ("stood", "open", "b.txt", "promised"), category="contradictions"
    )
    (fact,) = [fact for fact in facts_of(corpus, [found]) if fact.category == "contradictions"]
    assert fact.subject == "levee at Port Ambrose … on Tuesday"
    assert [telling.normalized for telling in fact.tellings] == ["fell", "stood"]


def test_what_only_one_document_tells_is_no_fact_of_the_table():
    texts = {"a.txt": "The mill at Orsk burned for 3 days.", "b.txt": "A ferry reached Vellamo on Sunday."}
    assert facts_of(_corpus(texts), ()) == ()


def test_a_surname_that_two_people_have_is_not_taken_for_one_of_them():
    texts = {
        "a.txt": "Gareth Sillitoe met Joan Sillitoe in court on Monday.",
        "b.txt": "The judge asked Sillitoe to stand up.",
    }
    assert not [fact for fact in facts_of(_corpus(texts), ()) if fact.category == "names"]


def test_facts_come_by_category_and_in_the_order_of_the_documents(corpus):
    categories = [fact.category for fact in facts_of(corpus, ())]
    assert categories == sorted(categories, key=("names", "numbers", "dates", "quotes").index)
