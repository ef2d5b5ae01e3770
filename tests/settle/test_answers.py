"""What comments, front matter, config and baseline answer, what they leave, and what is told about them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from factcheck.config import Accept, Config
from factcheck.errors import UsageError
from factcheck.model import Conflict, Document, RuleSpec, Settled
from factcheck.settle import Settlement, settle
from reports import Said, conflict, document

SPECS = (
    RuleSpec("name-variant", "names", "error", "two names"),
    RuleSpec("entity-mismatch", "names", "error", "two things"),
    RuleSpec("quantity-mismatch", "numbers", "error", "two numbers"),
)
ASKED = tuple(spec.name for spec in SPECS)

LOG = document("log.md", "The ferry carried 12 people.\n\nLater it was said: 12 people.\n")
WIRE = document("wire/a.txt", "The ferry carried 14 people.\n")
DESK = document("desk.md", "All 16 people are safe.\n")
COPY = document("copy.md", "There were 12 people aboard.\n")


def toll(*documents: Document, **changes: object) -> Conflict:
    """Make a conflict of the numbers before "people", the value of the first document being doubtful."""
    places: dict[str, list[tuple[Document, str]]] = {}
    for item in documents:
        number = item.text.partition(" people")[0].rpartition(" ")[2]
        places.setdefault(number, []).append((item, f"{number} people"))
    first = next(iter(places))
    said = (
        Said(number, "suspect" if number == first else "supported", tuple(found)) for number, found in places.items()
    )
    return conflict(*said, **{"rule": "quantity-mismatch", "id": "aaaaaaaaaaaa", **changes})


def with_text(item: Document, before: str = "", after: str = "") -> Document:
    return replace(item, text=before + item.text + after)


def run(
    conflicts: list[Conflict] | Conflict, *documents: Document, asked: tuple[str, ...] = ASKED, **options: object
) -> Settlement:
    listed = conflicts if isinstance(conflicts, list) else [conflicts]
    return settle(listed, documents, Config(**options), known=SPECS, asked=asked)


def answered(settlement: Settlement) -> list[tuple[str, str, str | None]]:
    return [(item.by, item.place, item.reason) for item in settlement.settled]


def told(settlement: Settlement) -> list[tuple[str, str]]:
    return [(problem.place, problem.kind) for problem in settlement.problems]


# ------------------------------------------------------------------ comments


def test_without_answers_every_conflict_stays_as_it_is() -> None:
    found = toll(LOG, WIRE)
    assert run(found, LOG, WIRE) == Settlement((found,))


def test_a_comment_settles_the_conflict_and_its_reason_is_kept() -> None:
    log = with_text(LOG, "<!-- factcheck: ignore[quantity-mismatch] -- the early toll -->\n")
    found = toll(log, WIRE)
    settlement = run(found, log, WIRE)
    assert settlement.conflicts == ()
    assert settlement.settled == (
        Settled(replace(found, status="suppressed"), "comment", "log.md:1", "the early toll"),
    )
    assert settlement.problems == ()


@pytest.mark.parametrize("word", ["quantity-mismatch", "numbers", "names, numbers"])
def test_a_comment_names_rules_or_categories(word: str) -> None:
    log = with_text(LOG, f"<!-- factcheck: ignore[{word}] -->\n")
    assert [item.by for item in run(toll(log, WIRE), log, WIRE).settled] == ["comment"]


@pytest.mark.parametrize("comment", ["ignore[name-variant]", "ignore[names]"])
def test_a_comment_for_another_rule_answers_nothing_and_is_told(comment: str) -> None:
    log = with_text(LOG, f"<!-- factcheck: {comment} -->\n")
    settlement = run(toll(log, WIRE), log, WIRE)
    assert len(settlement.conflicts) == 1
    assert told(settlement) == [("log.md:1", "unused-suppression")]


def test_a_comment_above_another_block_answers_nothing() -> None:
    log = with_text(LOG, after="\n<!-- factcheck: ignore[numbers] -->\nAnother block.\n")
    settlement = run(toll(log, WIRE), log, WIRE)
    assert len(settlement.conflicts) == 1
    assert told(settlement) == [("log.md:5", "unused-suppression")]


def test_one_comment_speaks_for_the_whole_document_where_it_says_the_same_again() -> None:
    log = with_text(LOG, "<!-- factcheck: ignore[numbers] -->\n")
    wire = (WIRE, "14 people")
    again = conflict(
        Said("12", "suspect", ((log, "12 people"), (log, "12 people.\n\nLater"), (log, "12 people.\n"))),
        Said("14", "supported", (wire,)),
        rule="quantity-mismatch",
    )
    assert len(run(again, log, WIRE).settled) == 1


def test_the_others_still_conflict_when_one_of_three_values_is_answered() -> None:
    log = with_text(LOG, "<!-- factcheck: ignore[numbers] -->\n")
    found = toll(log, WIRE, DESK)
    settlement = run(found, log, WIRE, DESK)
    (left,) = settlement.conflicts
    assert [value.value for value in left.values] == ["14", "16"]
    assert [mention.span.document for mention in left.mentions] == ["wire/a.txt", "desk.md"]
    assert [value.mentions for value in left.values] == [(0,), (1,)]
    assert [mention.is_primary for mention in left.mentions] == [True, False]
    assert left.id == found.id
    assert settlement.settled == ()
    assert settlement.problems == ()


def test_another_document_with_the_same_value_still_conflicts() -> None:
    log = with_text(LOG, "<!-- factcheck: ignore[numbers] -->\n")
    (left,) = run(toll(log, COPY, WIRE), log, COPY, WIRE).conflicts
    assert [mention.span.document for mention in left.mentions] == ["copy.md", "wire/a.txt"]
    assert [value.verdict for value in left.values] == ["suspect", "supported"]


def test_it_is_open_which_side_is_right_when_the_likely_side_is_answered() -> None:
    wire = replace(WIRE, id="wire.md", text=f"<!-- factcheck: ignore-file[numbers] -->\n{WIRE.text}")
    found = conflict(
        Said("12", "suspect", ((LOG, "12 people"),)),
        Said("14", "supported", ((wire, "14 people"),)),
        Said("16", "suspect", ((DESK, "16 people"),)),
        rule="quantity-mismatch",
    )
    (left,) = run(found, LOG, wire, DESK).conflicts
    assert left.likely is None
    assert left.undecided
    assert {value.verdict for value in left.values} == {"open"}


def test_what_is_disabled_is_answered_until_it_is_enabled() -> None:
    text = "<!-- factcheck: disable[numbers] -->\n{}\n<!-- factcheck: enable[quantity-mismatch] -->\n{}\n"
    above = document("log.md", text.format("It carried 12 people.", "Nothing."))
    below = document("log.md", text.format("Nothing.", "It carried 12 people."))
    assert len(run(toll(above, WIRE), above, WIRE).settled) == 1
    settlement = run(toll(below, WIRE), below, WIRE)
    assert settlement.settled == ()
    assert told(settlement) == [("log.md:1", "unused-suppression")]


def test_what_one_rule_takes_up_again_stays_disabled_for_the_others() -> None:
    text = "<!-- factcheck: disable[names] -->\n<!-- factcheck: enable[entity-mismatch] -->\nIt carried 12 people.\n"
    log = document("log.md", text)
    both = [toll(log, WIRE, rule="name-variant"), toll(log, WIRE, rule="entity-mismatch", id="bbbbbbbbbbbb")]
    settlement = run(both, log, WIRE)
    assert [item.rule for item in settlement.conflicts] == ["entity-mismatch"]
    assert [item.conflict.rule for item in settlement.settled] == ["name-variant"]


def test_enabling_what_is_enabled_is_told() -> None:
    log = with_text(LOG, "<!-- factcheck: enable[numbers] -->\n")
    assert told(run([], log, WIRE)) == [("log.md:1", "unused-suppression")]


@pytest.mark.parametrize(
    ("word", "said"),
    [
        ("quantity-mismtach", "did you mean quantity-mismatch ?"),
        ("Names", "did you mean names ?"),
        ("xyzzy", "factcheck rules"),
    ],
)
def test_an_unknown_rule_is_a_problem_with_its_line_and_what_is_near(word: str, said: str) -> None:
    log = with_text(LOG, f"Words.\n\n<!-- factcheck: ignore[{word}] -->\n")
    settlement = run(toll(log, WIRE), log, WIRE)
    (problem,) = settlement.problems
    assert (problem.place, problem.kind) == ("log.md:3", "bad-suppression")
    assert said in problem.message
    assert len(settlement.conflicts) == 1


def test_a_known_rule_beside_an_unknown_one_is_obeyed() -> None:
    log = with_text(LOG, "<!-- factcheck: ignore[quantity-mismtach, numbers] -->\n")
    settlement = run(toll(log, WIRE), log, WIRE)
    assert len(settlement.settled) == 1
    assert told(settlement) == [("log.md:1", "bad-suppression")]


def test_a_comment_without_a_rule_is_a_problem_and_answers_nothing() -> None:
    log = with_text(LOG, "<!-- factcheck: ignore -->\n")
    settlement = run(toll(log, WIRE), log, WIRE)
    assert told(settlement) == [("log.md:1", "bad-suppression")]
    assert len(settlement.conflicts) == 1


def test_each_word_of_a_comment_has_to_answer_something() -> None:
    log = with_text(LOG, "<!-- factcheck: ignore[numbers, names] -->\n")
    (problem,) = run(toll(log, WIRE), log, WIRE).problems
    assert "ignore[names] answers no conflict" in problem.message


def test_nothing_is_told_of_a_comment_whose_rule_was_not_asked() -> None:
    log = with_text(LOG, "<!-- factcheck: ignore[numbers] -->\n")
    assert run([], log, WIRE, asked=("name-variant",)).problems == ()
    assert len(run([], log, WIRE, asked=ASKED).problems) == 1


def test_of_one_document_alone_nothing_is_called_unused() -> None:
    log = with_text(LOG, "<!-- factcheck: ignore[numbers] -->\n")
    assert run([], log, accept=(Accept("bbbbbbbbbbbb"),)).problems == ()


def test_front_matter_speaks_for_the_whole_file() -> None:
    log = with_text(LOG, "---\nfactcheck: {ignore: [numbers], reason: a log}\n---\n")
    assert answered(run(toll(log, WIRE), log, WIRE)) == [("comment", "log.md:2", "a log")]


# ------------------------------------------------------------------ config


def test_a_conflict_is_accepted_by_its_id_and_with_a_reason() -> None:
    settlement = run(
        toll(LOG, WIRE), LOG, WIRE, accept=(Accept("aaaaaaaaaaaa", "the log keeps it"),), file="factcheck.toml"
    )
    assert settlement.conflicts == ()
    assert answered(settlement) == [("accept", "factcheck.toml", "the log keeps it")]


def test_an_accepted_id_that_is_not_found_is_told() -> None:
    settlement = run(toll(LOG, WIRE), LOG, WIRE, accept=(Accept("bbbbbbbbbbbb"),))
    assert len(settlement.conflicts) == 1
    (problem,) = settlement.problems
    assert problem.kind == "unused-accept"
    assert "bbbbbbbbbbbb" in problem.message
    assert run([], LOG, WIRE, asked=ASKED[:1], accept=(Accept("bbbbbbbbbbbb"),)).problems == ()


@pytest.mark.parametrize(
    ("pattern", "is_left_out"),
    [("wire/**", True), ("wire/", True), ("*.txt", True), ("**/a.txt", True), ("a.md", False), ("/a.txt", False)],
)
def test_a_rule_is_left_out_in_the_files_of_a_pattern(pattern: str, is_left_out: bool) -> None:
    settlement = run(toll(LOG, WIRE), LOG, WIRE, per_file_ignores={pattern: ("numbers",)}, file="f.toml")
    assert answered(settlement) == ([("per-file-ignores", "f.toml", f"the file fits {pattern}")] if is_left_out else [])
    assert len(settlement.conflicts) == (not is_left_out)


def test_a_file_that_is_left_out_leaves_the_others_in_conflict() -> None:
    (left,) = run(toll(LOG, WIRE, DESK), LOG, WIRE, DESK, per_file_ignores={"wire/**": ("numbers",)}).conflicts
    assert [mention.span.document for mention in left.mentions] == ["log.md", "desk.md"]


def test_files_and_comments_together_may_settle_a_conflict() -> None:
    log = with_text(LOG, "<!-- factcheck: ignore[numbers] -- early -->\n")
    found = toll(log, WIRE, DESK)
    settlement = run(found, log, WIRE, DESK, per_file_ignores={"wire/**": ("numbers",)})
    assert answered(settlement) == [("comment", "log.md:1", "early")]
    assert settlement.settled[0].conflict == replace(found, status="suppressed")


def test_other_rules_are_asked_in_the_files_of_a_pattern() -> None:
    assert len(run(toll(LOG, WIRE), LOG, WIRE, per_file_ignores={"wire/**": ("names",)}).conflicts) == 1


def test_an_unknown_rule_in_per_file_ignores_is_an_error() -> None:
    with pytest.raises(UsageError, match="did you mean numbers"):
        run([], LOG, WIRE, per_file_ignores={"wire/**": ("nubmers",)})


@pytest.mark.parametrize(
    ("values", "is_conflict"),
    [
        (("Burma", "Myanmar"), False),
        (("myanmar", "the BURMA"), False),
        (("Myanmar", "Burma", "Pagan"), False),
        (("Burma", "Siam"), True),
        (("Burma",), True),
        (("President of Burma", "Myanmar"), True),
    ],
)
def test_equivalent_values_are_no_conflict_as_a_whole(values: tuple[str, ...], is_conflict: bool) -> None:
    one, other = document("a.md", "It lies in Burma.\n"), document("b.md", "It lies in Myanmar.\n")
    found = conflict(Said("Burma", "open", ((one, "Burma"),)), Said("Myanmar", "open", ((other, "Myanmar"),)))
    settlement = run(found, one, other, equivalent=(values,))
    assert len(settlement.conflicts) == is_conflict
    assert settlement.settled == ()


def test_a_third_value_conflicts_with_two_equivalent_ones() -> None:
    texts = {name: document(f"{name}.md", f"It lies in {name}.\n") for name in ("Burma", "Myanmar", "Siam")}
    said = (Said(name, "open", ((item, name),)) for name, item in texts.items())
    assert len(run(conflict(*said), *texts.values(), equivalent=(("Burma", "Myanmar"),)).conflicts) == 1
