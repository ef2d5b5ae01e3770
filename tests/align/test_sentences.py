import pytest

from builders import extraction
from factcheck.align.sentences import Likeness, align_sentences, collect_terms, term_of, word_diff

FLOOD = "The levee at Port Ambrose failed on Tuesday. The sheriff said that 12 people were killed. A school reopened."
AGAIN = (
    "A school opened its doors again. The sheriff told reporters that 14 people had died. Port Ambrose lost its levee."
)
OTHER = "The orchestra played a new symphony in the old concert hall."


def aligned(*texts, within=False):
    read = [extraction(text, name=f"{number}.txt") for number, text in enumerate(texts)]
    return list(align_sentences(read, Likeness(collect_terms(read)), within=within))


def best(pairs, left):
    """Give the index of the sentence that is most like one of the first document."""
    return max((pair for pair in pairs if pair.left == left), key=lambda pair: pair.overlap).right[1]


@pytest.mark.parametrize(("ours", "theirs"), [(0, 2), (1, 1), (2, 0)])
def test_the_best_partner_tells_of_the_same_thing(ours, theirs):
    assert best(aligned(FLOOD, AGAIN), (0, ours)) == theirs


def test_sentences_about_other_things_are_not_aligned():
    assert aligned(FLOOD, OTHER) == []


def test_a_document_is_aligned_with_itself_only_when_asked():
    twice = "The ferry carried 214 people. Nobody was hurt. The ferry carried 241 people."
    assert [(pair.left, pair.right) for pair in aligned(twice, within=True)] == [((0, 0), (0, 2))]
    assert aligned(twice) == []


def test_shares_lie_between_nothing_and_all():
    for pair in aligned(FLOOD, AGAIN, FLOOD.replace("12", "13")):
        assert 0 <= pair.overlap <= 1
        assert 0 <= pair.coverage <= 1


def test_a_copy_answers_every_word():
    pair = aligned("The ferry carried 214 people.", "The ferry carried 241 people.")[0]
    assert (pair.coverage, pair.overlap) == (1.0, 1.0)


def test_the_rarest_shared_word_comes_first():
    read = ["The ferry Alma sailed. The ferry docked.", "The ferry Alma sank. The ferry rests."]
    assert aligned(*read)[0].shared[-1] == "ferry"


def test_a_word_diff_gives_what_differs_between_near_copies():
    left, right = (extraction(f"The ferry carried {count} people to Norrvik.").sentences[0] for count in (214, 241))
    changes = word_diff(left, right)
    assert [(change.left_start, change.left_end, change.right_start, change.right_end) for change in changes] == [
        (3, 4, 3, 4)
    ]


def test_there_is_no_word_diff_between_other_sentences():
    left, right = (extraction(text).sentences[0] for text in ("The ferry carried 214 people.", OTHER))
    assert word_diff(left, right) is None


@pytest.mark.parametrize(
    ("lemma", "term"), [("sheriff's", "sheriff"), ("-old", "old"), ("u.n.", "u.n"), ("ferry", "ferry")]
)
def test_a_term_is_a_lemma_without_its_edges(lemma, term):
    assert term_of(lemma, lemma) == term
