from dataclasses import replace
from datetime import date

import pytest

from factcheck.model import Clash, Corpus, Document, Extraction, RuleSpec, Sentence, Side
from factcheck.weigh import weigh

SPECS = {
    "quote-altered": RuleSpec("quote-altered", "quotes", "warning", "one utterance in different words"),
    "quantity-mismatch": RuleSpec("quantity-mismatch", "numbers", "error", "one quantity with two values"),
}


def _corpus(*texts, dates=()):
    documents = [
        Document(id=f"{name}.txt", text=text, published=dates[i] if i < len(dates) else None)
        for i, (name, text) in enumerate(zip("abcdefghij", texts, strict=False))
    ]
    extractions = tuple(
        Extraction(document, sentences=(Sentence(document.span(0, len(document.text)), 0, 0, ()),))
        for document in documents
    )
    return Corpus(extractions, (), (), ())


def _side(corpus, number, words):
    document = corpus.extractions[number].document
    start = document.text.index(words)
    return Side(document.span(start, start + len(words)), words, words)


def _clash(corpus, left, right, **more):
    return Clash(
        "quantity-mismatch", _side(corpus, *left), _side(corpus, *right), "miner", "count", "12 is not 14", 0.9, **more
    )


def test_three_documents_are_one_conflict_with_two_values():
    corpus = _corpus("Twelve men: 12.", "Fourteen men: 14.", "There were 12.")
    clashes = [_clash(corpus, (0, "12"), (1, "14")), _clash(corpus, (1, "14"), (2, "12"))]
    (conflict,) = weigh(clashes, corpus, SPECS)
    assert [(value.value, value.mentions) for value in conflict.values] == [("12", (0, 2)), ("14", (1,))]


def test_the_majority_of_independent_documents_is_likely_right():
    corpus = _corpus("Twelve men: 12.", "Fourteen men: 14.", "There were 12.")
    clashes = [_clash(corpus, (0, "12"), (1, "14")), _clash(corpus, (1, "14"), (2, "12"))]
    (conflict,) = weigh(clashes, corpus, SPECS)
    assert conflict.likely is not None
    assert (conflict.likely.value, conflict.likely.basis) == ("12", "majority")
    assert [value.verdict for value in conflict.values] == ["supported", "suspect"]


def test_copied_sentences_are_one_witness():
    corpus = _corpus("There were 12.", "There were 14.", "There were 12.")
    clashes = [_clash(corpus, (0, "12"), (1, "14")), _clash(corpus, (1, "14"), (2, "12"))]
    (conflict,) = weigh(clashes, corpus, SPECS)
    assert conflict.likely is None
    assert conflict.undecided == "as many documents on each side, copies of a sentence counted once"


def test_of_more_values_that_in_the_surest_clash_is_primary():
    corpus = _corpus("Of 15 it told.", "There were 14.", "Of 12 there is talk.", "Up to 12 came.")
    clashes = [
        replace(_clash(corpus, (0, "15"), (2, "12")), confidence=0.4),
        replace(_clash(corpus, (1, "14"), (2, "12")), confidence=0.97),
        replace(_clash(corpus, (1, "14"), (3, "12")), confidence=0.9),
    ]
    (conflict,) = weigh(clashes, corpus, SPECS)
    assert [value.verdict for value in conflict.values] == ["suspect", "suspect", "supported"]
    assert [mention.span.text for mention in conflict.mentions if mention.is_primary] == ["14"]


def test_of_more_values_the_reason_is_about_those_that_stand_first():
    corpus = _corpus("There were 14.", "It said 15.", "Of 12 there is talk.", "Up to 12 came.")
    clashes = [
        replace(_clash(corpus, (0, "14"), (2, "12")), reason="12 is not 14"),
        replace(_clash(corpus, (0, "14"), (3, "12")), reason="12 is not 14"),
        replace(_clash(corpus, (1, "15"), (0, "14")), reason="14 is not 15", confidence=0.97),
    ]
    (conflict,) = weigh(clashes, corpus, SPECS)
    assert (conflict.likely and conflict.likely.value, conflict.confidence) == ("12", 0.97)
    assert [mention.span.text for mention in conflict.mentions if mention.is_primary] == ["14"]
    assert conflict.reason == "12 is not 14"


@pytest.mark.parametrize(("count", "expected"), [(7, 0.9), (8, 0.45)])
def test_a_form_filled_in_for_many_things_is_hardly_a_conflict(count, expected):
    numbers = [str(number) for number in range(11, 11 + count)]
    corpus = _corpus(*(f"There were {number}." for number in numbers))
    clashes = [_clash(corpus, (0, numbers[0]), (i, numbers[i])) for i in range(1, count)]
    (conflict,) = weigh(clashes, corpus, SPECS)
    assert conflict.confidence == expected


def test_a_document_that_gives_both_values_as_often_is_not_counted_as_many():
    corpus = _corpus("There were 12, then there were 14.")
    (conflict,) = weigh([_clash(corpus, (0, "12"), (0, "14"))], corpus, SPECS)
    assert conflict.undecided == "one document, which gives each as often"


def test_one_against_one_is_undecided_and_says_why():
    corpus = _corpus("There were 12.", "There were 14.", dates=[date(2026, 3, 1), date(2026, 3, 4)])
    (conflict,) = weigh([_clash(corpus, (0, "12"), (1, "14"))], corpus, SPECS)
    assert conflict.likely is None
    assert "update" in (conflict.undecided or "")
    assert {value.verdict for value in conflict.values} == {"open"}


def test_the_ground_of_a_rule_goes_before_the_majority():
    corpus = _corpus("There were 12.", "Only 14 there.", "All 12 there.")
    clashes = [
        _clash(corpus, (0, "12"), (1, "14"), right_side="14", basis="arithmetic"),
        _clash(corpus, (1, "14"), (2, "12"), right_side="14", basis="arithmetic"),
    ]
    (conflict,) = weigh(clashes, corpus, SPECS)
    assert conflict.likely is not None
    assert (conflict.likely.value, conflict.likely.basis) == ("14", "arithmetic")


def test_a_guarded_clash_is_no_conflict():
    corpus = _corpus("There were 12.", "There were 14.")
    assert weigh([_clash(corpus, (0, "12"), (1, "14"), guard="updated figure")], corpus, SPECS) == ()


def test_the_id_survives_an_edit_elsewhere():
    before = _corpus("There were 12.", "There were 14.")
    after = _corpus("First a new line.\nThere were 12.", "There were 14.")
    first = weigh([_clash(before, (0, "12"), (1, "14"))], before, SPECS)[0]
    second = weigh([_clash(after, (0, "12"), (1, "14"))], after, SPECS)[0]
    assert first.id == second.id
    assert first.mentions[0].start != second.mentions[0].start


@pytest.mark.parametrize("turned", [False, True])
def test_the_order_of_clashes_changes_nothing(turned):
    corpus = _corpus("Twelve men: 12.", "Fourteen men: 14.", "There were 12.", "Maybe 15.")
    clashes = [
        _clash(corpus, (0, "12"), (1, "14")),
        _clash(corpus, (1, "14"), (2, "12")),
        replace(_clash(corpus, (2, "12"), (3, "15")), subject="man"),
    ]
    expected = weigh(clashes, corpus, SPECS)
    assert weigh(clashes[::-1] if turned else clashes, corpus, SPECS) == expected


def test_excerpts_show_the_words_with_their_context():
    corpus = _corpus("word " * 40 + "There were 12 of them. " + "word " * 40, "There were 14.")
    mention = weigh([_clash(corpus, (0, "12"), (1, "14"))], corpus, SPECS)[0].mentions[0]
    assert "There were 12 of them." in mention.excerpt
    assert mention.excerpt.startswith("…")
    assert mention.excerpt.endswith("…")
    assert len(mention.excerpt) < 110


@pytest.mark.parametrize(
    ("earlier", "shown"),
    [(0.9, ["quote-altered"]), (0.7, ["quantity-mismatch", "quote-altered"])],
    ids=["as sure", "less sure"],
)
def test_a_place_is_reported_once_unless_the_later_rule_is_surer(earlier, shown):
    corpus = _corpus("They said: 12 men, no more.", "They said: 14 men, no more.")
    number = _clash(corpus, (0, "12"), (1, "14"))
    quote = _clash(corpus, (0, "12 men"), (1, "14 men"))
    found = weigh([number, replace(quote, rule="quote-altered", confidence=earlier)], corpus, SPECS)
    assert [conflict.rule for conflict in found] == shown
    assert max(conflict.confidence for conflict in found) == 0.9


def test_conflicts_that_share_one_side_only_are_both_shown():
    corpus = _corpus("They said: 12 men, no more.", "They said: 14 men, no more.", "They said so of 12.")
    number = _clash(corpus, (1, "14"), (2, "12"))
    quote = replace(_clash(corpus, (0, "12 men"), (1, "14 men")), rule="quote-altered")
    assert len(weigh([number, quote], corpus, SPECS)) == 2


def test_a_document_is_set_against_itself_only_when_asked():
    corpus = _corpus("There were 12. There were 14.")
    clash = _clash(corpus, (0, "12"), (0, "14"))
    assert len(weigh([clash], corpus, SPECS)) == 1
    assert weigh([clash], replace(corpus, is_within=False), SPECS) == ()


def test_nothing_is_certain():
    corpus = _corpus("There were 12.", "There were 14.")
    assert weigh([replace(_clash(corpus, (0, "12"), (1, "14")), confidence=1.0)], corpus, SPECS)[0].confidence == 0.99


# ------------------------------------------------------------------ trust


def _three(trusted, **more):
    corpus = _corpus("Only 14 there.", "There were 12.", "All 12 there.")
    clashes = [_clash(corpus, (0, "14"), (1, "12"), **more), _clash(corpus, (0, "14"), (2, "12"), **more)]
    (conflict,) = weigh(clashes, corpus, SPECS, trusted=trusted)
    return conflict


def test_a_trusted_document_goes_before_the_majority():
    conflict = _three({"a.txt"})
    assert (conflict.likely.value, conflict.likely.basis) == ("14", "trusted source")
    assert [value.verdict for value in conflict.values] == ["supported", "suspect"]
    assert [mention.is_primary for mention in conflict.mentions] == [False, True, False]


def test_a_trusted_document_goes_before_the_ground_of_a_rule():
    assert _three({"a.txt"}, right_side="12", basis="dated table").likely.value == "14"


def test_trusted_documents_that_disagree_leave_it_open_and_say_so():
    conflict = _three({"a.txt", "b.txt"})
    assert conflict.likely is None
    assert conflict.undecided == "trusted documents give more than one value"


def test_the_ground_of_a_rule_decides_between_trusted_documents():
    conflict = _three({"a.txt", "b.txt"}, right_side="12", basis="dated table")
    assert (conflict.likely.value, conflict.likely.basis) == ("12", "dated table")


def test_trust_in_documents_that_take_no_part_changes_nothing():
    assert _three({"c.txt", "f.txt"}).likely.basis == "trusted source"
    assert _three({"f.txt"}).likely.basis == "majority"
