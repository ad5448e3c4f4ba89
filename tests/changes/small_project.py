"""A small project in git: the small data folder, three pages of docs/, and a menu."""

import subprocess
from datetime import date
from pathlib import Path

TODAY = date(2026, 11, 27)
PAGES = {
    "index.md": "---\ntitle: Start\n---\n# Welkom\n\n{{ in_het_kort() }}\n",
    "vergelijken/index.md": "# Vergelijken\n\n{{ factor_matrix() }}\n",
    "cases/index.md": "# De cases\n\n{{ case_kaarten() }}\n",
}
MENU = "nav:\n  - Start: index.md\n  - Cases: [cases/index.md]\n  - Vergelijken: vergelijken/index.md\n"
NAMED = ("-c", "user.name=Redactie", "-c", "user.email=redactie@voorbeeld.nl", "-c", "commit.gpgsign=false")


def git(project: Path, *words: str) -> str:
    """Do something with git in a folder, and return what it says."""
    command = ["git", *NAMED, *words]
    return subprocess.run(command, cwd=project, capture_output=True, text=True, check=True).stdout


def commit(project: Path, message: str) -> str:
    """Keep everything in git, and return the name of the commit."""
    git(project, "add", "-A")
    git(project, "commit", "-q", "--allow-empty", "-m", message)
    return git(project, "rev-parse", "HEAD").strip()


def change(project: Path, file: str, old: str, new: str) -> None:
    """Put a text in the place of another that stands once in a file of the data."""
    path = project / "data" / file
    text = path.read_text(encoding="utf-8")
    assert text.count(old) == 1, (file, text.count(old))
    path.write_text(text.replace(old, new), encoding="utf-8")


def make_project(root: Path) -> Path:
    """Put pages and a menu beside the data folder in `root`, and all of it in git, on the branch main."""
    for name, text in PAGES.items():
        path = root / "docs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (root / "mkdocs.yml").write_text(MENU, encoding="utf-8")
    git(root, "init", "-q", "-b", "main")
    commit(root, "Eerste")
    return root
