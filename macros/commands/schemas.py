"""`schemas`: the files that are made from the models and vocabularies, and are kept in the repository."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from macros.commands.place import DATA
from macros.reading.load import load
from macros.records.schema import schema_files

HELP = "Schrijf de schema's opnieuw waarmee VS Code velden en woorden aanvult; nodig na een nieuw woord."


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("folder", nargs="?", type=Path, default=DATA)


def run(chosen: Namespace) -> int:
    """Write the JSON Schemas; raises DataError when the data does not fit the models."""
    files = schema_files(load(chosen.folder))
    target = chosen.folder / "schemas"
    target.mkdir(exist_ok=True)
    for old in target.glob("*.schema.json"):
        old.unlink()
    for name, text in files.items():
        (target / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"De schema's staan in {target}.")
    return 0
