import pytest

from builders import extraction
from factcheck.align.chains import all_chains
from factcheck.align.sentences import Likeness, align_sentences, collect_terms
from factcheck.align.slots import all_weights, candidates, with_rivals, with_score

FERRY = "The ferry carried 214 people to Norrvik on Monday."


def pairs(left, right):
    """Give the candidates of two texts."""
    read = [extraction(text, name=f"{name}.txt") for name, text in (("a", left), ("b", right))]
    likeness = Likeness(collect_terms(read))
    chains = tuple(all_chains(read))
    alignments = tuple(align_sentences(read, likeness, within=False))
    return [pair for found in candidates(read, chains, alignments, likeness) for pair in found]


def features(left, right, kind="quantity"):
    (pair,) = [pair for pair in pairs(left, right) if pair.kind == kind]
    return pair.features


@pytest.mark.parametrize(
    ("right", "name", "expected"),
    [
        ("The ferry carried 241 people to Norrvik on Monday.", "copy", 1),
        ("The ferry carried 241 people to Norrvik on Monday.", "near miss", 1),
        ("The ferry carried 980 people to Norrvik on Monday.", "near miss", 0),
        ("The ferry carried 214 people to Norrvik on Monday.", "overlap", 1),
        ("The ferry carried 241 people to Norrvik on Monday.", "verb", 1),
        ("The ferry carried 241 people to Norrvik on Monday.", "other subject", 0),
        ("The orchestra carried 241 people to Norrvik on Monday.", "other subject", 1),
        ("The ferry carried 241 people to Norrvik on Monday.", "noun", 1),
        ("On Monday 241 lorries went to Norrvik.", "noun", 0),
        ("The ferry carried 241 people to Norrvik on Monday.", "other names", 0),
        ("The ferry carried 241 people to Port Ambrose on Monday.", "other names", 1),
        ("The ferry will carry 241 people to Norrvik on Monday.", "plan", 1),
        ("The ferry carried 241 people to Norrvik on Monday.", "within", 0),
    ],
)
def test_a_feature_says_what_speaks_for_and_against_one_question(right, name, expected):
    assert features(FERRY, right)[name] == expected


def test_closeness_falls_with_the_ratio_of_two_numbers():
    close = [
        features(FERRY, f"The ferry carried {count:,} people to Norrvik on Monday.")["close"]
        for count in (230, 400, 900, 90_000)
    ]
    assert close == sorted(close, reverse=True)
    assert (close[0] > 0.9, close[-1]) == (True, -1)


@pytest.mark.parametrize("kind", ["quantity", "timex"])
def test_features_lie_between_minus_one_and_one(kind):
    found = features(FERRY, "On Tuesday, 241 people were on board the vessel to Norrvik.", kind)
    assert all(-1 <= value <= 1 for value in found.values())


@pytest.mark.parametrize("model", sorted(all_weights()))
def test_every_weight_belongs_to_a_feature(model):
    kind = "timex" if "timex" in model else "quantity"
    others = FERRY.replace("214", "241").replace("Monday", "Tuesday"), "The ferry took six hours to Norrvik."
    scored = [
        with_score(pair)
        for other in others
        for pair in pairs(f"{FERRY} It took five hours.", other)
        if pair.kind == kind
    ]
    known = {name for pair in with_rivals(scored) for name in pair.features}
    assert set(all_weights()[model]) - {"bias"} <= known


def test_each_kind_has_a_model_of_the_slot_and_of_the_clash():
    kinds = ("quantity", "timex", "name")
    brief = {f"brief {kind} {model}" for kind in kinds[:2] for model in ("slot", "clash")}
    assert set(all_weights()) == {f"{kind} {model}" for kind in kinds for model in ("slot", "clash")} | brief
