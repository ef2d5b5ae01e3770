import pytest

from factcheck.compare.polarity import relate_words, strength
from factcheck.lexicon.opposites import groups
from factcheck.model import Relation

STRONG = (
    ("approve", "reject", "VERB"),
    ("approve", "turn down", "VERB"),
    ("back", "oppose", "VERB"),
    ("pass", "veto", "VERB"),
    ("sign", "veto", "VERB"),
    ("rise", "fall", "VERB"),
    ("gain", "lose", "VERB"),
    ("go up", "reduce", "VERB"),
    ("raise", "cut", "VERB"),
    ("win", "lose", "VERB"),
    ("accept", "decline", "VERB"),
    ("confirm", "deny", "VERB"),
    ("allow", "ban", "VERB"),
    ("legalise", "outlaw", "VERB"),
    ("legalize", "outlaw", "VERB"),
    ("favour", "oppose", "VERB"),
    ("enable", "disable", "VERB"),
    ("include", "exclude", "VERB"),
    ("survive", "die", "VERB"),
    ("acquit", "convict", "VERB"),
    ("uphold", "overturn", "VERB"),
    ("strengthen", "weaken", "VERB"),
    ("stay", "resign", "VERB"),
    ("agree", "disagree", "VERB"),
    ("obey", "disobey", "VERB"),
    ("guilty", "not guilty", "ADJ"),
    ("guilty", "innocent", "ADJ"),
    ("legal", "illegal", "ADJ"),
    ("likely", "unlikely", "ADJ"),
    ("required", "optional", "ADJ"),
    ("mandatory", "voluntary", "ADJ"),
    ("dead", "alive", "ADJ"),
    ("safe", "unsafe", "ADJ"),
    ("able", "unable", "ADJ"),
    ("known", "unknown", "ADJ"),
    ("non-violent", "violent", "ADJ"),
    ("renewable", "nonrenewable", "ADJ"),
    ("acquitted", "convicted", "ADJ"),
    ("upheld", "overturned", "ADJ"),
    ("open", "closed", "ADJ"),
    ("more", "fewer", "ADJ"),
    ("on", "off", "ADP"),
    ("up", "down", "ADV"),
    ("above", "below", "ADP"),
    ("before", "after", "SCONJ"),
    ("ahead", "behind", "ADV"),
    ("legally", "illegally", "ADV"),
    ("majority", "minority", "NOUN"),
    ("approval", "rejection", "NOUN"),
    ("rise", "fall", "NOUN"),
    ("ability", "inability", "NOUN"),
)

WEAK = (
    ("arrest", "release", "VERB"),
    ("arrive", "leave", "VERB"),
    ("join", "quit", "VERB"),
    ("lend", "borrow", "VERB"),
    ("buy", "sell", "VERB"),
    ("import", "export", "VERB"),
    ("hire", "fire", "VERB"),
    ("fire", "resign", "VERB"),
    ("suspend", "abandon", "VERB"),
    ("rescue", "capture", "VERB"),
    ("open", "close", "VERB"),
    ("start", "stop", "VERB"),
    ("begin", "end", "VERB"),
    ("public", "private", "ADJ"),
    ("brighten", "darken", "VERB"),
    ("surrender", "resist", "VERB"),
    ("lock", "unlock", "VERB"),
    ("export", "import", "NOUN"),
)

SAME_SIDE = (
    ("approve", "pass", "VERB"),
    ("reject", "turn down", "VERB"),
    ("rise", "climb", "VERB"),
    ("fall", "drop", "VERB"),
    ("ban", "forbid", "VERB"),
    ("fire", "dismiss", "VERB"),
    ("resign", "step down", "VERB"),
    ("contest", "challenge", "VERB"),
    ("large", "big", "ADJ"),
    ("mandatory", "compulsory", "ADJ"),
    ("win", "victory", "NOUN"),
    ("above", "over", "ADP"),
)

UNRELATED = (
    ("walk", "approve", "VERB"),
    ("table", "chair", "NOUN"),
    ("cover", "discover", "VERB"),
    ("press", "impress", "VERB"),
    ("valuable", "invaluable", "ADJ"),
    ("different", "indifferent", "ADJ"),
    ("flammable", "inflammable", "ADJ"),
    ("famous", "infamous", "ADJ"),
    ("charge", "discharge", "VERB"),
    ("port", "import", "NOUN"),
    ("man", "woman", "NOUN"),
    ("day", "night", "NOUN"),
    ("first", "last", "ADJ"),
    ("good", "bad", "ADJ"),
    ("north", "south", "ADJ"),
    ("rise", "set", "VERB"),
    ("sink", "source", "NOUN"),
    ("approve", "reject", "NOUN"),
    ("", "reject", "VERB"),
)


@pytest.mark.parametrize(("left", "right", "pos"), STRONG)
def test_words_that_cannot_both_hold_are_strong_opposites(left, right, pos):
    assert relate_words(left, right, pos) is relate_words(right, left, pos) is Relation.CONTRADICTORY
    assert strength(left, right, pos) == strength(right, left, pos) == 1.0


@pytest.mark.parametrize(("left", "right", "pos"), WEAK)
def test_opposites_that_both_may_happen_are_weak(left, right, pos):
    assert relate_words(left, right, pos) is relate_words(right, left, pos) is Relation.CONTRADICTORY
    assert strength(left, right, pos) == strength(right, left, pos) == 0.5


@pytest.mark.parametrize(("left", "right", "pos"), SAME_SIDE)
def test_words_of_one_side_are_consistent(left, right, pos):
    assert relate_words(left, right, pos) is relate_words(right, left, pos) is Relation.CONSISTENT
    assert strength(left, right, pos) == 0.0


@pytest.mark.parametrize(("left", "right", "pos"), UNRELATED)
def test_words_that_only_look_opposite_are_incomparable(left, right, pos):
    assert relate_words(left, right, pos) is relate_words(right, left, pos) is Relation.INCOMPARABLE
    assert strength(left, right, pos) == 0.0


@pytest.mark.parametrize(
    ("left", "right"), [("reject", "Reject"), ("legalise", "legalize"), ("favour", "favor"), ("part-time", "part time")]
)
def test_spelling_and_case_make_no_other_word(left, right):
    assert relate_words(left, right, "VERB") is Relation.EQUAL


@pytest.mark.parametrize(
    "group", groups(), ids=lambda group: f"{group.classes[0]}-{group.words[0]}-{group.opposites[0]}"
)
def test_no_word_stands_on_both_sides_and_no_pair_is_alike_and_opposite(group):
    for word in group.words:
        for opposite in group.opposites:
            assert relate_words(word, opposite, group.classes[0]) is Relation.CONTRADICTORY
