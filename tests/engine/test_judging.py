"""What is kept between runs changes no result, and is used only where all that decides it is the same."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import TYPE_CHECKING

from factcheck import Config, Document, Report, check
from factcheck.engine.memory import rare_collections

if TYPE_CHECKING:
    from pathlib import Path

TOLL = "The levee at Port Ambrose failed on Tuesday. The sheriff said that {} people were killed in the flood.\n"
A, B, C = (Document(name, TOLL.format(toll)) for name, toll in (("a", 12), ("b", 14), ("c", 12)))


def report(folder: Path | None, *documents: Document, **options: object) -> Report:
    """Check documents, with a cache in a folder or without; how long it took is left out."""
    kept = {"cache": True, "cache_dir": str(folder)} if folder else {}
    return replace(check(documents, config=Config(**kept, **options)), seconds=0)  # type: ignore[arg-type]


def test_the_report_is_the_same_with_and_without_a_cache(tmp_path: Path) -> None:
    alone = report(None, A, B, C)
    assert alone.conflicts
    assert [report(tmp_path, A, B, C) for _ in range(2)] == [alone] * 2


def test_an_edited_document_is_read_and_all_are_judged_again(tmp_path: Path) -> None:
    report(tmp_path, A, B, C)
    edited = replace(B, text=TOLL.format(12))
    assert report(tmp_path, A, edited, C) == report(None, A, edited, C)
    assert report(tmp_path, A, edited, C).conflicts == ()


def test_options_that_decide_are_part_of_what_is_known(tmp_path: Path) -> None:
    report(tmp_path, A, B)
    for options in ({"ignore": ("numbers",)}, {"severity": {"quantity-mismatch": "info"}}, {"trust": ("b",)}):
        assert report(tmp_path, A, B, **options) == report(None, A, B, **options)


def test_nothing_is_kept_unless_it_is_asked_for(tmp_path: Path) -> None:
    check([A, B], config=Config(cache_dir=str(tmp_path / "cache")))
    assert not (tmp_path / "cache").exists()


def test_the_garbage_collector_is_left_as_it_was() -> None:
    before = gc.get_threshold()
    with rare_collections():
        assert gc.get_threshold()[0] > before[0]
    assert gc.get_threshold() == before
