"""The handbook's own commands: `python -m macros check` validates the data, `schemas` writes its JSON Schemas."""

import argparse
import sys
from pathlib import Path

from macros.language import counted, joined
from macros.reading.load import load
from macros.reading.problems import DataError
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.schema import schema_files

DATA = Path(__file__).resolve().parent.parent / "data"


def main() -> int:
    """Run the command on the command line; return 0, or 1 when the data has problems."""
    parser = argparse.ArgumentParser(prog="python -m macros")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser("check", help="validate the data and show every problem")
    check.set_defaults(then=_told)
    schemas = commands.add_parser("schemas", help="write the JSON Schemas of the data into its folder 'schemas'")
    schemas.set_defaults(then=_schemas_written)
    for command in (check, schemas):
        command.add_argument("folder", nargs="?", type=Path, default=DATA, help="the data folder")
    arguments = parser.parse_args()
    try:
        handbook = load(arguments.folder)
    except DataError as error:
        print(error.report(), file=sys.stderr)
        return 1
    print(arguments.then(handbook, arguments.folder))
    return 0


def _told(handbook: Handboek, folder: Path) -> str:
    return f"Alles klopt: {_counts(handbook)}."


def _schemas_written(handbook: Handboek, folder: Path) -> str:
    """Write the schemas, and nothing else: one of a kind that is gone goes too."""
    target = folder / "schemas"
    target.mkdir(exist_ok=True)
    for old in target.glob("*.schema.json"):
        old.unlink()
    files = schema_files(handbook)
    for name, text in files.items():
        (target / name).write_text(text, encoding="utf-8")
    return f"{len(files)} schema's geschreven in {target}."


def _counts(handbook: Handboek) -> str:
    """Return how many records of each kind there are: "8 cases, 13 succesfactoren en 1 bron"."""
    return joined(counted(len(handbook[kind.model]), kind.enkelvoud, kind.meervoud) for kind in SOORTEN)


if __name__ == "__main__":
    sys.exit(main())
