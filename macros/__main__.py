"""The handbook's own commands: `python -m macros check` validates the data."""

import argparse
import sys
from pathlib import Path

from macros.reading.load import load
from macros.reading.problems import DataError

DATA = Path(__file__).resolve().parent.parent / "data"


def main() -> int:
    """Run the command on the command line; return 0, or 1 when the data has problems."""
    parser = argparse.ArgumentParser(prog="python -m macros")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check = commands.add_parser("check", help="validate the data and show every problem")
    check.add_argument("folder", nargs="?", type=Path, default=DATA, help="the data folder")
    arguments = parser.parse_args()
    try:
        handbook = load(arguments.folder)
    except DataError as error:
        print(error.report(), file=sys.stderr)
        return 1
    print(
        f"Alles klopt: {len(handbook.cases)} cases, {len(handbook.factoren)} succesfactoren, "
        f"{len(handbook.maatregelen)} maatregelen en {len(handbook.bronnen)} bronnen."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
