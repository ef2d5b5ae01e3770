import pytest

from factcheck.compare.quotes import compare
from factcheck.model import Relation

WALL = "We will rebuild the harbour wall before the first winter storm, and nobody will lose a mooring"


@pytest.mark.parametrize(
    ("right", "left_words", "right_words", "kind"),
    [
        (WALL.replace("wall", "gate"), ("wall",), ("gate",), "content"),
        (WALL.replace("the first", "a first"), ("the",), ("a",), "function"),
        (WALL.replace("first winter", "winter"), ("first",), (), "dropped"),
        (WALL.replace("winter storm", "cold winter storm"), (), ("cold",), "inserted"),
        (WALL.replace("We will", "We will not"), (), ("not",), "negation"),
        (WALL.replace("nobody will", "nobody would"), ("will",), ("would",), "modal"),
        (WALL.replace("a mooring", "two moorings"), ("a", "mooring"), ("2", "moorings"), "number"),
        (WALL.replace("storm", "storms"), ("storm",), ("storms",), "content"),
    ],
)
def test_a_word_that_differs_inside_one_utterance_contradicts(right, left_words, right_words, kind):
    found = compare(WALL, right)
    assert found.relation is Relation.CONTRADICTORY
    assert [(change.left_words, change.right_words, change.kind) for change in found.changes] == [
        (left_words, right_words, kind)
    ]


@pytest.mark.parametrize(
    "right",
    [
        "rebuild the harbour wall before the first winter storm",
        "We will rebuild the harbour wall ... and nobody will lose a mooring",
        "We will rebuild the [old] harbour wall before the first winter storm, and nobody will lose a mooring",
        "Friends, we'll rebuild the harbor wall before the first winter storm",
        "we will rebuild the harbour wall. Before the first winter storm! And nobody will lose a mooring",
        "We will rebuild the harbour wall before the first w****r storm",
    ],
)
def test_parts_gaps_and_writing_are_consistent(right):
    found = compare(WALL, right)
    assert found.relation in (Relation.CONSISTENT, Relation.EQUAL)
    assert found.changes == ()


def test_the_same_words_are_equal():
    assert compare(WALL, WALL.upper() + ".").relation is Relation.EQUAL


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (WALL, "We will rebuild the school before September, and nobody will pay for it"),
        ("the people of the island want a ferry", "the people of the island have paid for two boats"),
        ("I feel sorry for him", "I feel very good about it. He has had a long life"),
        ("We have nothing to say about it", "We have said all there is to say about that"),
        ("a petty trick", "a petty thief"),
        ("", WALL),
        ("...", "..."),
    ],
)
def test_similar_phrasing_is_not_one_utterance(left, right):
    found = compare(left, right)
    assert found.relation is Relation.INCOMPARABLE
    assert not found.is_same_utterance


def test_a_last_word_that_differs_is_seen_though_both_ends_are_trimmed():
    found = compare(
        "they have studied the wall and cannot believe what they are finding",
        "and they have studied the wall and cannot believe what they are saying.",
    )
    assert [change.right_words for change in found.changes] == [("saying",)]


@pytest.mark.parametrize(
    ("left", "right", "left_words", "right_words"),
    [
        (
            "In the end the wall fell, so I look forward to the harbour tomorrow",
            "In the event the wall fell, so I look forward to the harbour tomorrow",
            ("end",),
            ("event",),
        ),
        (
            "This is plainly a raid on the harbour fund by a failing council",
            "This is a raid on the harbour fund by a failing council",
            ("plainly",),
            (),
        ),
    ],
)
def test_a_sentence_that_opens_alike_is_compared_from_its_first_word(left, right, left_words, right_words):
    (change,) = compare(left, right).changes
    assert (change.left_words, change.right_words) == (left_words, right_words)


def test_a_short_sentence_between_others_is_compared_as_a_whole():
    found = compare(
        "It was cold. Families are standing up for their harbour. Thank you.",
        "Good evening. Families are giving up for their harbour. We left early.",
    )
    assert [(change.left_words, change.right_words) for change in found.changes] == [(("standing",), ("giving",))]


def test_words_in_another_order_contradict():
    found = compare("a licence for boats, not for sailors", "a licence for sailors, not for boats")
    assert found.relation is Relation.CONTRADICTORY


def test_changes_point_at_the_words_as_written():
    left, right = (
        "“Nobody was warned about the pumps or the sewer here.”",
        "Nobody was warned about the pumps and the sewer here",
    )
    (change,) = compare(left, right).changes
    assert left[change.left_start : change.left_end] == "or"
    assert right[change.right_start : change.right_end] == "and"


@pytest.mark.parametrize("right", [WALL.replace("wall", "gate"), WALL[10:60], "Something else was said here today"])
def test_the_order_of_the_sides_does_not_matter(right):
    ours, theirs = compare(WALL, right), compare(right, WALL)
    assert ours.relation is theirs.relation
    assert [change.left_words for change in ours.changes] == [change.right_words for change in theirs.changes]


def test_a_longer_shared_run_is_surer():
    short = compare("nobody was warned about the pumps", "nobody was warned of the pumps")
    assert compare(WALL, WALL.replace("wall", "gate")).confidence > short.confidence


def test_a_region_knows_whether_it_runs_from_the_start_of_a_sentence_to_the_end_of_one():
    whole = compare("I was late. It is a lamp, not a bell.", "It is a lamp, not a horn.")
    part = compare(
        "We shall paint the whole harbour wall before winter, come what may",
        "They want to paint the whole harbour gate before winter and then rest",
    )
    assert [region.is_whole for region in whole.regions] == [True]
    assert [region.is_whole for region in part.regions] == [False]
