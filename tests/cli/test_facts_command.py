import json
from pathlib import Path

import pytest

from factcheck.cli import run

DEMO = Path(__file__).parents[2] / "fixtures" / "demo"


@pytest.fixture
def facts(capsys, monkeypatch, tmp_path):
    """Run `factcheck facts` in the folder of the demonstration, and give exit code, stdout and stderr."""

    def call(*words, cwd=DEMO):
        monkeypatch.chdir(cwd)
        code = run(["facts", "--isolated", "--cache-dir", str(tmp_path / "cache"), *words])
        told = capsys.readouterr()
        return code, told.out, told.err

    return call


def test_conflicts_and_agreements_stand_in_one_table_that_does_not_fail(facts, monkeypatch):
    monkeypatch.setenv("COLUMNS", "120")
    code, out, _ = facts(".")
    assert code == 0
    assert "! president of the United States    ^ Obama administration      - Biden administration" in out
    assert "40 million dollars          $40m" in out
    assert "in dispute between 3 documents." in out


def test_the_json_form_cites_the_words_of_the_file_as_it_is_on_disk(facts):
    code, out, _ = facts("--format", "json", ".")
    table = json.loads(out)
    assert code == 0
    assert [document["path"] for document in table["documents"]] == ["bulletin.md", "courier.txt", "herald.txt"]
    mentions = [mention for fact in table["facts"] for value in fact["values"] for mention in value["mentions"]]
    assert mentions
    for mention in mentions:
        text = (DEMO / mention["path"]).read_text("utf-8")
        assert text[mention["start"]["offset"] : mention["end"]["offset"]] == mention["text"]
    disputed = [fact for fact in table["facts"] if fact["conflict"]]
    assert table["summary"] == {"agreeing": len(table["facts"]) - len(disputed), "disputed": len(disputed)}
    assert all(any(value["verdict"] for value in fact["values"]) for fact in disputed)


def test_the_page_has_the_facts_on_which_documents_agree(facts):
    code, out, _ = facts("--format", "html", ".")
    assert code == 0
    assert out.startswith("<!doctype html>")
    assert '<td><span class="said-agreed">$40m</span> </td>' in out


def test_it_is_the_same_without_a_cache(facts):
    kept, fresh = facts("."), facts("--no-cache", ".")
    assert kept == fresh


def test_a_document_that_cannot_be_read_is_told_and_makes_it_exit_2(facts, tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The mill at Orsk burned for 3 days.\n")
    (tmp_path / "c.txt").write_bytes(bytes(range(256)) * 8)
    code, out, err = facts("a.txt", "b.txt", "c.txt", cwd=tmp_path)
    assert code == 2
    assert "3 days" in out
    assert "warning: c.txt: " in err


def test_a_path_that_does_not_exist_is_exit_2(facts):
    code, out, err = facts("courier.tx")
    assert (code, out) == (2, "")
    assert "did you mean courier.txt ?" in err
