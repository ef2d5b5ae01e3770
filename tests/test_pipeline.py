"""The Python interface: what `check` and `extract` take, give and refuse."""

from __future__ import annotations

from dataclasses import FrozenInstanceError
from datetime import date
from typing import TYPE_CHECKING

import pytest

import factcheck
from factcheck import Config, Document
from factcheck.errors import FactcheckError, NothingToCompare, UsageError

if TYPE_CHECKING:
    from pathlib import Path

TOLL = (
    "The levee at Port Ambrose failed on Tuesday. The sheriff's office said that {} people were killed in the flood.\n"
)
NAME = "Mayor {} said that the state had been warned about the levee at Port Ambrose before the flood.\n"
SPOKEN = "“We warned the state about that levee in March,” said Delphine Arceneaux, the mayor of Port Ambrose.\n"

A = Document("a", TOLL.format(12) + "\n" + NAME.format("Delphine Arceneaux"))
B = Document("b", TOLL.format(14) + "\n" + NAME.format("Delphine Arcenaux"))


def rules_of(*sources: object, **options: object) -> set[str]:
    return {conflict.rule for conflict in factcheck.check(sources, config=Config(**options)).conflicts}


# ------------------------------------------------------------------ what it takes


def test_documents_are_compared() -> None:
    report = factcheck.check([A, B])
    assert {conflict.rule for conflict in report.conflicts} == {"quantity-mismatch", "name-variant"}
    assert [document.id for document in report.documents] == ["a", "b"]
    assert report.facts > 0


def test_paths_may_be_strings_or_paths_and_folders(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(A.text, "utf-8")
    (tmp_path / "b.txt").write_text(B.text, "utf-8")
    found = [rules_of(tmp_path), rules_of(str(tmp_path)), rules_of(tmp_path / "a.txt", tmp_path / "b.txt")]
    assert found == [{"quantity-mismatch", "name-variant"}] * 3


def test_a_document_may_stand_beside_a_path(tmp_path: Path) -> None:
    (tmp_path / "b.txt").write_text(B.text, "utf-8")
    report = factcheck.check([A, tmp_path / "b.txt"])
    assert len(report.documents) == 2
    assert report.conflicts


def test_the_bytes_of_stdin_are_a_document() -> None:
    report = factcheck.check([A, "-"], stdin=B.text.encode(), stdin_name="wire")
    assert [document.id for document in report.documents] == ["a", "wire"]
    assert report.conflicts


def test_sources_may_come_from_a_generator() -> None:
    assert len(factcheck.check(document for document in (A, B)).documents) == 2


def test_the_first_line_of_a_document_may_date_it() -> None:
    report = factcheck.check([Document("a", "date 2026-03-14 The levee\n\n" + A.text), B])
    assert [document.published for document in report.documents] == [date(2026, 3, 14), None]


def test_a_date_that_is_given_beats_the_first_line() -> None:
    given = Document("a", "date 2026-03-14 The levee\n\n" + A.text, published=date(2025, 1, 2))
    assert factcheck.check([given, B]).documents[0].published == date(2025, 1, 2)


# ------------------------------------------------------------------ what it gives


def test_nothing_is_altered_and_every_mention_cuts_its_words() -> None:
    report = factcheck.check([A, B])
    texts = {document.id: document.text for document in report.documents}
    assert texts == {"a": A.text, "b": B.text}
    for conflict in report.conflicts:
        for mention in conflict.mentions:
            span = mention.span
            assert texts[span.document][span.start : span.end] == span.text


def test_the_same_run_gives_the_same_report() -> None:
    first, second = (factcheck.check([A, B]) for _ in range(2))
    assert (first.conflicts, first.hidden, first.set_aside) == (second.conflicts, second.hidden, second.set_aside)


def test_the_order_of_documents_changes_no_identity() -> None:
    ids = [{conflict.id for conflict in factcheck.check(pair).conflicts} for pair in ([A, B], [B, A])]
    assert ids[0] == ids[1]


def test_identity_survives_text_elsewhere() -> None:
    later = Document("b", "The town has two schools.\n\n" + B.text)
    ids = [{conflict.id for conflict in factcheck.check([A, other]).conflicts} for other in (B, later)]
    assert ids[0] == ids[1]


def test_progress_is_told_for_each_document() -> None:
    told: list[tuple[int, int]] = []
    factcheck.check([A, B], progress=lambda done, count: told.append((done, count)))
    assert told == [(1, 2), (2, 2)]


def test_a_report_is_frozen() -> None:
    report = factcheck.check([A, B])
    with pytest.raises(FrozenInstanceError):
        report.conflicts = ()


def test_extract_gives_spans_and_speakers() -> None:
    note = Document("note", SPOKEN, published=date(2023, 5, 10))
    found = factcheck.extract(note)
    assert [quote.span.text for quote in found.quotes] == ["We warned the state about that levee in March,"]
    assert found.quotes[0].attribution is not None
    assert found.quotes[0].attribution.speaker.text == "Delphine Arceneaux"
    assert [(timex.value, timex.type) for timex in found.timexes] == [("2023-03", "DATE")]
    assert {"Port Ambrose", "Delphine Arceneaux"} <= {entity.name for entity in found.entities}


# ------------------------------------------------------------------ what it is asked


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        ({"select": ("name-variant",)}, {"name-variant"}),
        ({"select": ("numbers",)}, {"quantity-mismatch"}),
        ({"select": ("names", "numbers")}, {"name-variant", "quantity-mismatch"}),
        ({"ignore": ("names",)}, {"quantity-mismatch"}),
        ({"ignore": ("quantity-mismatch",)}, {"name-variant"}),
        ({"select": ("names", "numbers"), "ignore": ("names",)}, {"quantity-mismatch"}),
    ],
)
def test_rules_are_selected_and_ignored_by_name_and_category(options: dict[str, object], expected: set[str]) -> None:
    assert rules_of(A, B, **options) == expected


@pytest.mark.parametrize("option", ["select", "ignore"])
def test_an_unknown_rule_is_refused_with_the_nearest_name(option: str) -> None:
    with pytest.raises(UsageError, match="name-varient") as caught:
        factcheck.check([A, B], config=Config(**{option: ("name-varient",)}))
    assert "name-variant" in (caught.value.hint or "")


def test_what_is_less_certain_is_hidden_and_not_lost() -> None:
    shown = factcheck.check([A, B])
    strict = factcheck.check([A, B], config=Config(min_confidence=1.0))
    assert strict.conflicts == ()
    assert {conflict.id for conflict in strict.hidden} >= {conflict.id for conflict in shown.conflicts}


def test_a_document_is_compared_with_itself_unless_told_otherwise() -> None:
    both = Document("both", SPOKEN + "\n" + NAME.format("Delphine Arcenaux") + "\n" + NAME.format("Delphine Arceneaux"))
    other = Document("other", "The library at Corran Quay opens at nine.")
    assert "name-variant" in rules_of(both, other)
    assert rules_of(both, other, within=False) == set()


# ------------------------------------------------------------------ what it refuses


@pytest.mark.parametrize("same", [[A, A], [A, B, Document("b", "Another text.")]], ids=["one twice", "two texts"])
def test_two_documents_of_one_id_are_refused(same: list[Document]) -> None:
    with pytest.raises(UsageError, match="2 documents are called"):
        factcheck.check(same)


def test_a_document_and_a_file_of_one_id_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a").write_text(A.text, "utf-8")
    with pytest.raises(UsageError, match="2 documents are called a"):
        factcheck.check([A, "a"])


def test_no_source_is_nothing_to_compare() -> None:
    with pytest.raises(NothingToCompare):
        factcheck.check([])
    assert factcheck.check([], config=Config(allow_empty=True)).conflicts == ()


def test_one_document_without_itself_is_nothing_to_compare() -> None:
    with pytest.raises(NothingToCompare):
        factcheck.check([A], config=Config(within=False))


def test_a_guess_at_an_encoding_is_no_document(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("The café at Corran Quay opens at nine.\n".encode("cp1252"))
    assert factcheck.check([tmp_path]).problems[0].kind == "encoding"
    with pytest.raises(NothingToCompare):
        factcheck.check([tmp_path], config=Config(within=False))


def test_an_unreadable_file_is_a_problem_and_the_run_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(A.text, "utf-8")
    (tmp_path / "b.txt").write_bytes(bytes(range(256)) * 40)
    report = factcheck.check([tmp_path / "a.txt", tmp_path / "b.txt"], config=Config(within=False))
    assert [problem.kind for problem in report.problems] == ["unreadable"]


def test_a_missing_path_is_refused() -> None:
    with pytest.raises(UsageError, match="no-such-folder"):
        factcheck.check(["no-such-folder"])


def test_every_refusal_is_of_one_family() -> None:
    assert issubclass(UsageError, FactcheckError)
    assert issubclass(NothingToCompare, factcheck.FactcheckError)


@pytest.mark.parametrize("text", ["", "\n\n", "...", "12", "“", "—", "a" * 5000, "😀 12 — “x” \u200b"])
def test_any_text_is_read(text: str) -> None:
    assert factcheck.check([Document("a", text), B]).problems == ()
