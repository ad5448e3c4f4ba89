"""Data folders of any number of cases, made from the real ones.

This works on the text of `data/cases.yaml` and knows of a record only that it begins with `- id:`, names its
municipality, has a title and writes its longer texts in folded blocks. So it goes on working when the models change.
"""

import re
import shutil
from pathlib import Path

CASES = "cases.yaml"
RECORD = re.compile(r"^(?=- id:)", re.MULTILINE)
ID = re.compile(r"^- id: *(\S+)")
MUNICIPALITY = re.compile(r"^  gemeente: *[\"']?(.+?)[\"']?$", re.MULTILINE)
TITLE = re.compile(r"^(  titel: *(?:>-?\n +|[\"'])?)", re.MULTILINE)
FOLDED = re.compile(r"(: >-?\n +|- >-?\n +)")


def write_set(data: Path, target: Path, size: int) -> None:
    """Write a copy of the data folder with `size` cases; the real cases come first, as they are."""
    shutil.copytree(data, target)
    head, real = split(target / CASES)
    cases = [variant(real[number % len(real)], number // len(real) + 1) for number in range(size)]
    join(target / CASES, head, cases)


def split(path: Path) -> tuple[str, list[str]]:
    """Return what stands above the first record of a file, and the text of every record."""
    head, *records = RECORD.split(path.read_text(encoding="utf-8"))
    if not records:
        raise ValueError(f"{path.name} has no records that begin with '- id:'.")
    return head, [record.rstrip("\n") + "\n" for record in records]


def join(path: Path, head: str, records: list[str]) -> None:
    """Write a file of records, as `split` read it."""
    path.write_text(head + "\n".join(records), encoding="utf-8")


def record_id(record: str) -> str:
    """Return the id of a record."""
    return required(ID, record).group(1)


def variant(record: str, number: int) -> str:
    """Return a record as another one: its id, municipality, title and longer texts get the number.

    Number 1 is the record as it is. The texts differ so that no copy is cheaper than a case of its own would be.
    """
    if number == 1:
        return record
    name = re.escape(required(MUNICIPALITY, record).group(1))
    record = re.sub(rf"\b{name}\b", lambda found: f"{found.group()} {number}", record)
    record = ID.sub(lambda found: f"{found.group()}-{number}", record)
    record = TITLE.sub(lambda found: f"{found.group()}Reeks {number}, ", record, count=1)
    return FOLDED.sub(lambda found: f"{found.group()}Reeks {number}. ", record)


def with_slip(record: str) -> str:
    """Return a record with the slip that editors make most: a colon in a text without quotes."""
    required(TITLE, record)
    return re.sub(r"^  titel: *", r"\g<0>Vergissing: ", record, count=1, flags=re.MULTILINE)


def with_text(record: str, text: str) -> str:
    """Return a record with `text` at the start of its first folded text."""
    required(FOLDED, record)
    return FOLDED.sub(lambda found: f"{found.group()}{text} ", record, count=1)


def change_middle(folder: Path, new: str) -> None:
    """Put `new` in the place of the record in the middle of the cases."""
    head, records = split(folder / CASES)
    records[len(records) // 2] = new
    join(folder / CASES, head, records)


def middle(folder: Path) -> str:
    """Return the record in the middle of the cases."""
    _, records = split(folder / CASES)
    return records[len(records) // 2]


def required(pattern: re.Pattern[str], record: str) -> re.Match[str]:
    """Return what the pattern finds in a record; ValueError when records no longer look like that."""
    found = pattern.search(record)
    if found is None:
        raise ValueError(f"A record of {CASES} has no {pattern.pattern!r}: {record[:40]!r}.")
    return found
