"""What the project was at another commit: its data, its pages and its settings, in a folder of their own."""

import shutil
import subprocess
import tarfile
from io import BytesIO
from pathlib import Path

PARTS = ("data", "docs", "mkdocs.yml")
"""What is compared: the program is that of today on both sides."""
BRANCHES = ("origin/HEAD", "origin/main", "main", "origin/master", "master")
"""Where a change usually goes, the first that is there."""


class NoBase(Exception):
    """There is nothing to compare with; the message says why and what to do."""


def base_of(project: Path, asked: str = "") -> str:
    """Return the commit to compare with: where the work here left `asked`, or else the main branch.

    Raises NoBase when there is no such commit.
    """
    if shutil.which("git") is None:
        raise NoBase("git is hier niet te vinden. Zonder git is er niets om mee te vergelijken.")
    if _git(project, "rev-parse", "--show-toplevel") is None:
        raise NoBase(f"{project} staat niet in git. Zonder git is er niets om mee te vergelijken.")
    if _git(project, "rev-parse", "--verify", "--quiet", "HEAD^{commit}") is None:
        raise NoBase("Hier is nog niets vastgelegd in git. Leg eerst iets vast (commit).")
    if asked:
        if asked.startswith("-") or _git(project, "rev-parse", "--verify", "--quiet", f"{asked}^{{commit}}") is None:
            raise NoBase(
                f"git kent '{asked}' hier niet. Noem een tak of commit, zoals main, of haal die eerst op met git fetch."
            )
        return _left(project, asked)
    known = [one for one in BRANCHES if _git(project, "rev-parse", "--verify", "--quiet", f"{one}^{{commit}}")]
    return _left(project, known[0]) if known else _commit(project, "HEAD")


def described(project: Path, commit: str) -> str:
    """Return a commit in words: its short name, its day and its message."""
    told = _git(project, "log", "-1", "--format=%h, %cs: %s", commit)
    return (told or "").strip()


def unpack(project: Path, commit: str, folder: Path) -> Path:
    """Put the parts of the project as they were at a commit in a folder, and return that; what was not there is not.

    Raises NoBase when git cannot read them.
    """
    listed = _git(project, "ls-tree", "--name-only", commit, "--", *PARTS) or ""
    present = [part for part in PARTS if part in listed.splitlines()]
    if present:
        command = ["git", "-C", str(project), "archive", "--format=tar", commit, "--", *present]
        made = subprocess.run(command, capture_output=True, check=False)
        if made.returncode:
            raise NoBase(f"git kan {commit} niet lezen: {made.stderr.decode(errors='replace').strip()}")
        with tarfile.open(fileobj=BytesIO(made.stdout)) as files:
            files.extractall(folder, filter="data")
    return folder


def _left(project: Path, branch: str) -> str:
    """Return the commit at which the work here left a branch; the branch itself when they share nothing."""
    shared = _git(project, "merge-base", "HEAD", branch)
    return shared.strip() if shared else _commit(project, branch)


def _commit(project: Path, name: str) -> str:
    return (_git(project, "rev-parse", f"{name}^{{commit}}") or "").strip()


def _git(project: Path, *words: str) -> str | None:
    """Return what git says; None when it says no."""
    made = subprocess.run(["git", "-C", str(project), *words], capture_output=True, text=True, check=False)
    return made.stdout if made.returncode == 0 else None
