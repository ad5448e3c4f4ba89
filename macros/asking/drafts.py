"""Drafts: the answers of an interview that is not finished, each in a file of its own until its case is written."""

import json
from dataclasses import dataclass, field
from pathlib import Path

from macros.asking.files import write_whole

FOLDER = ".concepten"
"""The folder beside the data folder; git leaves it alone."""


@dataclass
class Draft:
    """The answers so far, and the file that keeps them after each one."""

    path: Path
    answers: list[str] = field(default_factory=list)

    def keep(self) -> None:
        """Write the answers; a draft without any leaves no file."""
        if not self.answers:
            self.forget()
            return
        self.path.parent.mkdir(exist_ok=True)
        write_whole(self.path, json.dumps({"antwoorden": self.answers}, ensure_ascii=False, indent=1) + "\n")

    def forget(self) -> None:
        """Take the file away, and the folder when it was the last."""
        self.path.unlink(missing_ok=True)
        if self.path.parent.is_dir() and not any(self.path.parent.iterdir()):
            self.path.parent.rmdir()


def drafts(data: Path) -> list[Draft]:
    """Return every draft, the newest first; a file that is none is left out."""
    found = []
    for path in (data.parent / FOLDER).glob("*.json"):
        try:
            answers = json.loads(path.read_text(encoding="utf-8"))["antwoorden"]
            moment = path.stat().st_mtime
        except (OSError, ValueError, KeyError, TypeError):
            continue
        if isinstance(answers, list) and all(isinstance(answer, str) for answer in answers):
            found.append((moment, Draft(path, answers)))
    return [draft for _, draft in sorted(found, key=lambda pair: -pair[0])]


def new_draft(data: Path) -> Draft:
    """Return a draft without answers, with a file of its own."""
    folder = data.parent / FOLDER
    number = next(number for number in range(1, 10_000) if not (folder / f"case-{number}.json").exists())
    return Draft(folder / f"case-{number}.json")
