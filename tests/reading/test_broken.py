"""Broken records and files, as editors make them: each has exactly the messages that stand with it in `broken/`.

A file in `broken/` holds cases about one kind of fault:

    === What the editor did, in a few words
    @ cases/gehucht.yaml
    -kern: Ook hier.
    +kern: Ook hier: en daar.
    ! 7:7: er staat een dubbele punt in de tekst. (and so on)

`@` names the file that changes, the case in a file of its own when it is left out. A block of `-` lines is what stood
there, that of `+` lines what the editor made of it; with `+` alone, the text goes behind the rest of the file. `!` is
one message: line, column and sentence, after the name of the file when it stands in another. Without any `!`, the
record must be good. ⟦00A0⟧ is the sign with that number, which nobody could see.
"""

import re
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from macros.reading.load import load
from macros.reading.problems import DataError

BROKEN = Path(__file__).parent / "broken"
SIGN = re.compile(r"⟦([0-9A-F]{4,6})⟧")
OWN_FILE = "cases/gehucht.yaml"


@dataclass
class Broken:
    """A fault of an editor: what changes in which file, and every message about it."""

    name: str
    file: str = OWN_FILE
    changes: list[tuple[list[str], list[str]]] = field(default_factory=list)
    messages: list[str] = field(default_factory=list)

    def applied_to(self, text: str) -> str:
        """Return the text of the file with the changes; AssertionError when what should stand there does not."""
        for old, new in self.changes:
            if not old:
                text += "".join(f"{line}\n" for line in new)
                continue
            block = "\n".join(old)
            assert f"\n{block}\n" in f"\n{text}", f"{self.name}: '{block}' does not stand in {self.file}"
            text = f"\n{text}".replace(f"\n{block}\n", "\n" + "".join(f"{line}\n" for line in new), 1)[1:]
        return SIGN.sub(lambda found: chr(int(found[1], 16)), text)


def _broken(path: Path) -> list[Broken]:
    found: list[Broken] = []
    before = ""
    for line in path.read_text(encoding="utf-8").split("\n"):
        sign, rest = line[:1], line[1:]
        if line.startswith("=== "):
            found.append(Broken(line[4:]))
        elif sign == "@":
            found[-1].file = rest.strip()
        elif sign == "!":
            message = SIGN.sub(lambda sign: chr(int(sign[1], 16)), rest.strip())
            found[-1].messages.append(message if message[:1].islower() else f"{found[-1].file}:{message}")
        elif sign in ("-", "+"):
            if not before or (sign == "-" and before == "+"):
                found[-1].changes.append(([], []))
            found[-1].changes[-1][sign == "+"].append(rest)
        before = sign if sign in ("-", "+") else ""
    return found


ALL = [
    pytest.param(one, id=f"{path.stem}: {one.name}") for path in sorted(BROKEN.glob("*.txt")) for one in _broken(path)
]


@pytest.mark.parametrize("broken", ALL)
def test_a_broken_record_has_exactly_the_messages_that_it_needs(broken: Broken, folder: Path, cases: Path):
    path = folder / broken.file
    path.write_text(broken.applied_to(path.read_text(encoding="utf-8")), encoding="utf-8", newline="")
    try:
        load(folder)
        found = []
    except DataError as error:
        found = [str(problem) for problem in error.problems]
    assert found == [f"data/{message}" for message in broken.messages]


def test_there_are_at_least_120_broken_records_and_files():
    assert len(ALL) >= 120
    names = [one.id for one in ALL]
    assert len(names) == len(set(names))
