"""`make site` when something goes wrong: the old site or the new one, never a mix and never nothing."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ENVIRONMENT, digests

COMMAND = [sys.executable, "-m", "macros", "site"]
ISOLATED = ["unshare", "--mount", *([] if os.geteuid() == 0 else ["--map-root-user"])]
"""Runs a command that may mount: what it mounts is there for that command alone."""


@pytest.fixture
def old(project: Path) -> Path:
    """An old site in the project."""
    (project / "site").mkdir()
    (project / "site" / "index.html").write_text("old", encoding="utf-8")
    return project / "site"


def start(project: Path) -> "subprocess.Popen[str]":
    """Start a build and return it, stopped in the middle of its writing."""
    process = subprocess.Popen(COMMAND, cwd=project, env=ENVIRONMENT, stderr=subprocess.PIPE, text=True)
    while not list(project.glob(".site-new-*/*")):
        assert process.poll() is None, process.communicate()[1]
        time.sleep(0.01)
    process.send_signal(signal.SIGSTOP)
    return process


def run(project: Path, *command: str) -> "subprocess.CompletedProcess[str]":
    """Run a command in the project, `make site` when none is named."""
    return subprocess.run(
        command or COMMAND, cwd=project, env=ENVIRONMENT, capture_output=True, text=True, check=False, timeout=120
    )


def mounted(project: Path, script: str) -> "subprocess.CompletedProcess[str]":
    """Run a shell script that mounts something; skip where that is not allowed."""
    try:
        allowed = run(project, *ISOLATED, "mount", "-t", "tmpfs", "none", str(project / "data"))
    except FileNotFoundError:
        pytest.skip("this system has no unshare")
    if allowed.returncode:
        pytest.skip(f"nothing can be mounted here: {allowed.stderr.strip()}")
    return run(project, *ISOLATED, "sh", "-c", script, "sh", *COMMAND)


def leftovers(project: Path) -> list[Path]:
    return list(project.glob(".site-*"))


def test_the_new_site_is_the_whole_site_and_nothing_else_is_left(project, old, small_site):
    result = run(project)
    assert result.returncode == 0, result.stderr
    assert digests(old) == digests(small_site)
    assert leftovers(project) == []


def test_of_two_builds_at_once_the_second_says_so_and_the_first_ends_well(project, old, small_site):
    first = start(project)
    second = run(project)
    assert second.returncode == 1
    assert second.stderr == f"Another build is at work in {project}. Wait until it is done, then try again.\n"
    assert (old / "index.html").read_text(encoding="utf-8") == "old"
    first.send_signal(signal.SIGCONT)
    assert first.communicate(timeout=120)[1] == ""
    assert first.returncode == 0
    assert digests(old) == digests(small_site)
    assert leftovers(project) == []


def test_a_build_that_is_killed_leaves_the_old_site_and_the_next_one_clears_up(project, old, small_site):
    first = start(project)
    first.kill()
    first.communicate()
    assert [path.read_text(encoding="utf-8") for path in old.iterdir()] == ["old"]
    assert leftovers(project)
    assert run(project).returncode == 0
    assert digests(old) == digests(small_site)
    assert leftovers(project) == []


def test_a_site_that_was_set_aside_by_a_build_that_was_killed_comes_back(project, old):
    old.rename(project / ".site-old")
    (project / "data" / "cases.yaml").unlink()
    assert run(project).returncode == 1
    assert [path.read_text(encoding="utf-8") for path in old.iterdir()] == ["old"]


def test_wrong_data_leaves_the_old_site(project, old):
    (project / "data" / "cases.yaml").unlink()
    result = run(project)
    assert result.returncode == 1
    assert "data/cases.yaml:1:1: het bestand ontbreekt. Zet het terug." in result.stderr
    assert result.stderr.endswith("The site was not built: see above what to mend. The old site is as it was.\n")
    assert "Traceback" not in result.stderr
    assert [path.read_text(encoding="utf-8") for path in old.iterdir()] == ["old"]
    assert leftovers(project) == []


def test_a_folder_that_holds_something_else_than_a_site_is_not_replaced(project):
    before = digests(project / "docs")
    result = run(project, *COMMAND, "docs")
    assert result.returncode == 1
    assert result.stderr.startswith(f"{project / 'docs'} holds something else than a site. ")
    assert digests(project / "docs") == before


def test_a_folder_that_cannot_be_written_keeps_its_site(project, old):
    result = mounted(project, 'mount --bind . . && mount -o remount,bind,ro . && cd "$PWD" && exec "$@"')
    assert result.returncode == 1
    assert "The site was not built, the old site is as it was." in result.stderr
    assert "cannot be written (Read-only file system). Give yourself the right to" in result.stderr
    assert "Traceback" not in result.stderr
    assert [path.read_text(encoding="utf-8") for path in old.iterdir()] == ["old"]


def test_a_full_disk_keeps_its_site(project):
    (project / "small").mkdir()
    result = mounted(
        project,
        "mount -t tmpfs -o size=1m none small && mkdir small/site && echo old >small/site/index.html && "
        '"$@" small/site; code=$?; cat small/site/index.html; ls -A small small/site; exit $code',
    )
    assert result.returncode == 1
    assert result.stderr.endswith("the old site is as it was. The disk is full. Make room and try again.\n")
    assert "Traceback" not in result.stderr
    assert result.stdout == "old\nsmall:\nsite\n\nsmall/site:\nindex.html\n"
