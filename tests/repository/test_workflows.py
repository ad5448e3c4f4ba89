"""The workflows: actionlint and zizmor find nothing, tokens can only read, actions are pinned, forks are no danger."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
PINNED = re.compile(r"uses: [\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")
BAD = """\
on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-24.04
    needs: nobody
    steps:
      - uses: actions/checkout@v4
      - run: echo ${{ github.event.pull_request.title }}
"""
MOST_MINUTES = 60


def read(path: Path) -> dict[Any, Any]:
    return yaml.safe_load(path.read_text(encoding="utf-8"))  # type: ignore[no-any-return]


def run(*command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def tool(name: str) -> str:
    """Return where a tool of the test packages is: beside Python."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    assert found, f"{name} is not there: run `make test`"
    return found


def jobs() -> list[tuple[str, dict[str, Any]]]:
    return [(f"{path.name}: {name}", job) for path in WORKFLOWS for name, job in read(path)["jobs"].items()]


def test_actionlint_finds_nothing() -> None:
    result = run(tool("actionlint"), *map(str, WORKFLOWS))
    assert (result.returncode, result.stdout) == (0, "")


def test_zizmor_finds_nothing() -> None:
    result = run(tool("zizmor"), "--offline", "--no-progress", "--persona=auditor", str(ROOT / ".github"))
    assert result.returncode == 0, result.stdout


def test_both_would_find_what_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / ".github/workflows/bad.yml"
    path.parent.mkdir(parents=True)
    path.write_text(BAD, encoding="utf-8")
    found = run(tool("actionlint"), str(path)).stdout
    assert 'needs job "nobody" which does not exist' in found
    found = run(tool("zizmor"), "--offline", "--no-progress", str(path)).stdout
    assert {"dangerous-triggers", "template-injection", "unpinned-uses"} <= set(re.findall(r"\[([a-z-]+)\]", found))


@pytest.mark.parametrize(
    ("schema", "paths"),
    [("vendor.github-workflows", WORKFLOWS), ("vendor.dependabot", [ROOT / ".github/dependabot.yml"])],
)
def test_github_takes_them(schema: str, paths: list[Path]) -> None:
    result = run(sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *map(str, paths))
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_nothing_may_be_written_unless_a_job_says_so_and_none_runs_for_a_fork_with_more(path: Path) -> None:
    workflow = read(path)
    assert workflow["permissions"] == {}
    assert workflow["concurrency"]["group"]
    assert not set(workflow[True]) & {"pull_request_target", "workflow_run", "issue_comment"}, "`on` reads as True"
    assert "secrets." not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(("name", "job"), jobs(), ids=[name for name, _ in jobs()])
def test_a_job_ends_in_time_and_only_publishing_writes(name: str, job: dict[str, Any]) -> None:
    assert job["timeout-minutes"] <= MOST_MINUTES
    writes = {what for what, how in job["permissions"].items() if how == "write"}
    assert writes == ({"pages", "id-token"} if name == "check.yml: publiceren" else set())
    if writes:
        assert "github.ref == 'refs/heads/main'" in job["if"]
        assert not any("run" in step for step in job["steps"]), "a job that may write runs no code of ours"


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_action_is_pinned_by_its_commit_with_its_version_beside_it(path: Path) -> None:
    used = [
        line.strip().removeprefix("- ") for line in path.read_text(encoding="utf-8").splitlines() if "uses:" in line
    ]
    assert used
    assert [line for line in used if not PINNED.match(line)] == []


def test_data_comes_first_and_publishing_last() -> None:
    found = read(ROOT / ".github/workflows/check.yml")["jobs"]
    assert next(iter(found)) == "gegevens"
    assert all(found[name]["needs"] == "gegevens" for name in ("tests", "site"))
    assert found["publiceren"]["needs"] == ["tests", "site"]


def test_what_a_workflow_runs_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    steps = [step["run"] for _, job in jobs() for step in job["steps"] if "run" in step]
    made = {name for step in steps for name in re.findall(r"\bmake ([a-z-]+)", step)}
    assert made == {"site", "links"}
    assert made <= targets
    for file in {name for step in steps for name in re.findall(r"(?:^| )(\.ci/\w+|[\w-]+\.lock)", step)}:
        assert (ROOT / file).exists(), file
