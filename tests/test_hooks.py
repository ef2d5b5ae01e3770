"""What other programs run: the hooks of pre-commit, the action, and the files of docs/ci.md."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from repositories import SETTINGS, commit, git, start

ROOT = Path(__file__).parent.parent
TOLL = (
    "The levee at Port Ambrose failed on Tuesday. The sheriff's office said that {} people were killed in the flood.\n"
)
HOOKS = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
ACTION = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))
CI = (ROOT / "docs/ci.md").read_text("utf-8")
YAML = [
    block
    for language, block in re.findall(r"^```(\w+)\n(.*?)^```$", CI, re.MULTILINE | re.DOTALL)
    if language == "yaml"
]
SCHEMAS = {"jobs": "vendor.github-workflows", "factcheck": "vendor.gitlab-ci"}


def tool(*words: str | Path, cwd: Path | None = None, **variables: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "FACTCHECK_"))}
    return subprocess.run(
        [sys.executable, "-m", *map(str, words)],
        cwd=cwd,
        env=environment | SETTINGS | variables,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


# ------------------------------------------------------------------ valid files


def test_the_manifest_of_hooks_is_valid() -> None:
    done = tool("pre_commit", "validate-manifest", ROOT / ".pre-commit-hooks.yaml")
    assert done.returncode == 0, done.stdout


def test_the_action_is_valid() -> None:
    done = tool("check_jsonschema", "--builtin-schema", "vendor.github-actions", ROOT / "action.yml")
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("block", YAML, ids=lambda block: block.split("\n", 1)[0])
def test_a_file_of_the_page_on_ci_is_valid(tmp_path: Path, block: str) -> None:
    file = tmp_path / "ci.yml"
    file.write_text(block, "utf-8")
    schema = next((schema for key, schema in SCHEMAS.items() if key in yaml.safe_load(block)), None)
    check = ("check_jsonschema", "--builtin-schema", schema) if schema else ("pre_commit", "validate-config")
    done = tool(*check, file)
    assert done.returncode == 0, done.stdout


def test_the_page_on_ci_shows_the_files_it_speaks_of() -> None:
    kinds = [next(iter(set(yaml.safe_load(block)) & {"jobs", "factcheck", "repos"})) for block in YAML]
    assert kinds == ["jobs", "jobs", "factcheck", "repos", "repos"]
    named = {hook["id"] for hook in HOOKS}
    assert named == set(re.findall(r"^\| `(factcheck[\w-]*)` \|", CI, re.MULTILINE))
    assert yaml.safe_load(YAML[-1])["repos"][0]["hooks"][0]["entry"] == HOOKS[0]["entry"]


def test_the_page_on_ci_tells_of_every_input_and_output_of_the_action() -> None:
    table = CI.partition("| input |")[2].partition("\n\n")[0]
    assert re.findall(r"^\| `([\w-]+)` \|", table, re.MULTILINE) == list(ACTION["inputs"])
    outputs = CI.partition("Its outputs are ")[2].partition(".\n")[0]
    assert re.findall(r"`([\w-]+)`", outputs) == list(ACTION["outputs"])


# ------------------------------------------------------------------ pre-commit


@pytest.fixture
def hooked(tmp_path: Path) -> Path:
    """Give a repository with an old conflict and the hooks of the manifest, run by the Python of the tests."""
    repo = start(tmp_path / "repo", a=TOLL.format(12), b=TOLL.format(14), c="The town has two schools.\n")
    hooks = [hook | {"language": "system", "entry": _by_this_python(hook["entry"])} for hook in HOOKS]
    (repo / ".pre-commit-config.yaml").write_text(json.dumps({"repos": [{"repo": "local", "hooks": hooks}]}), "utf-8")
    commit(repo)
    return repo


def _by_this_python(entry: str) -> str:
    program, _, rest = entry.partition(" ")
    assert program == "factcheck"
    return f"{sys.executable} -m factcheck {rest}"


def places(repo: Path) -> dict[str, str]:
    """Say where pre-commit and factcheck keep things; the documents of all tests are much the same."""
    return {"PRE_COMMIT_HOME": str(repo.parent / "home"), "FACTCHECK_CACHE_DIR": str(repo.parents[1] / "cache")}


def hook(repo: Path, name: str, *words: str) -> tuple[int, str]:
    done = tool("pre_commit", "run", name, *words, cwd=repo, NO_COLOR="1", **places(repo))
    return done.returncode, done.stdout + done.stderr


@pytest.mark.parametrize("name", ["factcheck", "factcheck-lines"])
def test_a_hook_passes_what_has_no_part_in_a_conflict(hooked: Path, name: str) -> None:
    (hooked / "c.txt").write_text("The town has three schools.\n", "utf-8")
    (hooked / "untracked.txt").write_text(TOLL.format(15), "utf-8")
    git(hooked, "add", "c.txt")
    assert hook(hooked, name)[0] == 0


@pytest.mark.parametrize("name", ["factcheck", "factcheck-lines"])
def test_a_hook_fails_on_a_conflict_of_a_staged_file_and_cites_it_first(hooked: Path, name: str) -> None:
    (hooked / "d [1].txt").write_text("A line.\n\n" + TOLL.format(15), "utf-8")
    git(hooked, "add", "d [1].txt")
    code, said = hook(hooked, name)
    assert code == 1
    assert re.search(r"error\[quantity-mismatch\].*\n\s+--> d \[1\]\.txt:3:", said)


def test_one_hook_goes_by_files_and_the_other_by_lines(hooked: Path) -> None:
    (hooked / "a.txt").write_text(TOLL.format(12) + "\nThe town has two schools.\n", "utf-8")
    git(hooked, "add", "a.txt")
    assert [hook(hooked, name)[0] for name in ("factcheck", "factcheck-lines")] == [1, 0]


def test_all_files_are_the_focus_when_all_are_asked(hooked: Path) -> None:
    assert [hook(hooked, name, "--all-files")[0] for name in ("factcheck", "factcheck-lines")] == [1, 0]


def test_a_commit_is_stopped_and_then_let_through(hooked: Path) -> None:
    assert tool("pre_commit", "install", cwd=hooked, **places(hooked)).returncode == 0
    (hooked / "d.txt").write_text(TOLL.format(15), "utf-8")
    git(hooked, "add", "d.txt")
    with pytest.raises(AssertionError, match="quantity-mismatch"):
        git(hooked, "commit", "--message", "a toll")
    (hooked / "d.txt").write_text("The town has four bridges.\n", "utf-8")
    git(hooked, "add", "d.txt")
    git(hooked, "commit", "--message", "a bridge")


# ------------------------------------------------------------------ the action


def check_step(folder: Path, **inputs: str) -> tuple[int, str, dict[str, str]]:
    """Run the step that checks, as a runner does, and give its exit code, log and outputs."""
    step: dict[str, Any] = next(step for step in ACTION["runs"]["steps"] if step.get("id") == "check")
    assert step["shell"] == "bash"
    program = folder.parent / "runner/factcheck/bin/factcheck"
    program.parent.mkdir(parents=True, exist_ok=True)
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m factcheck "$@"\n', "utf-8")
    program.chmod(0o755)
    if not (program.parent / "python").exists():
        (program.parent / "python").symlink_to(sys.executable)
    outputs, summary = (folder.parent / name for name in ("outputs", "summary"))
    outputs.write_text("", "utf-8")
    variables = dict.fromkeys(step["env"], "") | inputs
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]],
        cwd=folder,
        env={
            **os.environ,
            **variables,
            **places(folder),
            "RUNNER_TEMP": str(folder.parent / "runner"),
            "GITHUB_ACTIONS": "true",
            "GITHUB_OUTPUT": str(outputs),
            "GITHUB_STEP_SUMMARY": str(summary),
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    lines = outputs.read_text("utf-8").splitlines()
    return done.returncode, done.stdout + done.stderr, dict(line.split("=", 1) for line in lines)


def test_the_action_annotates_fails_and_tells_what_it_found(tmp_path: Path) -> None:
    repo = start(tmp_path / "my repo", a=TOLL.format(12), b=TOLL.format(14))
    code, log, outputs = check_step(repo, SARIF="report.sarif")
    assert code == 1
    assert re.search(r"^::error .*file=a\.txt,line=1", log, re.MULTILINE)
    assert (outputs["exit-code"], outputs["conflicts"], outputs["sarif"]) == ("1", "1", "report.sarif")
    assert len(json.loads(Path(outputs["report"]).read_text("utf-8"))["conflicts"]) == 1
    assert (repo / "report.sarif").is_file()
    assert "quantity" in (tmp_path / "summary").read_text("utf-8")


def test_the_action_takes_paths_options_and_a_base(tmp_path: Path) -> None:
    repo = start(tmp_path / "repo", a=TOLL.format(12), b=TOLL.format(14))
    (repo / "two words").mkdir()
    (repo / "two words/c.txt").write_text("The town has two schools.\n", "utf-8")
    assert check_step(repo, PATHS="two words\na.txt\n")[0] == 0
    assert check_step(repo, ARGS="--ignore 'numbers, dates' --min-confidence=0.9")[0] == 0
    assert check_step(repo, ARGS="$(touch hacked) `touch hacked`")[0] == 2
    assert not (repo / "hacked").exists()
    assert check_step(repo, BASE=git(repo, "rev-parse", "HEAD").strip())[0] == 0
    code, log, outputs = check_step(repo, BASE="0" * 40)
    assert (code, outputs["exit-code"], outputs["conflicts"]) == (2, "2", "")
    assert "fetch-depth: 0" in log


# ------------------------------------------------------------------ the README's section on CI


def test_the_commands_of_the_readme_work_as_they_are_shown(tmp_path: Path) -> None:
    section = (ROOT / "README.md").read_text("utf-8").partition("\n## In CI\n")[2].partition("\n## ")[0]
    commands = re.findall(r"^```sh\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)[0].splitlines()
    origin = start(tmp_path / "origin", a=TOLL.format(12), b=TOLL.format(14))
    git(tmp_path, "clone", "--quiet", str(origin), "copy")
    copy = tmp_path / "copy"
    commit(copy, c="The town has two schools.\n")
    for command in commands:
        done = subprocess.run(
            ["bash", "-c", f'factcheck() {{ "{sys.executable}" -m factcheck "$@"; }}\n{command}'],
            cwd=copy,
            env={**os.environ, **places(copy)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
        assert (done.returncode, command) == (0, command), done.stdout + done.stderr
