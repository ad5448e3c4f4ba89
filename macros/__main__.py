"""The handbook's own commands, `python -m macros COMMAND`: `check` the data, build the `site`, `serve` it."""

import argparse
import sys
from pathlib import Path

from macros.language import counted, joined
from macros.reading.load import load
from macros.reading.problems import DataError
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN

PROJECT = Path(__file__).resolve().parent.parent


def main() -> int:
    """Run the command on the command line; return 0, or 1 when it says what is wrong."""
    parser = argparse.ArgumentParser(prog="python -m macros")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    check_ = commands.add_parser("check", help="validate the data and show every problem")
    check_.add_argument("folder", nargs="?", type=Path, default=PROJECT / "data", help="the data folder")
    check_.set_defaults(run=lambda arguments: check(arguments.folder))
    site_ = commands.add_parser("site", help="build the site")
    site_.add_argument("folder", nargs="?", type=Path, default=PROJECT / "site", help="where the site comes")
    site_.set_defaults(run=lambda arguments: site(arguments.folder))
    serve_ = commands.add_parser("serve", help="show the site in the browser, anew after every change")
    serve_.add_argument("address", nargs="?", default="127.0.0.1:8000", help="host:port")
    serve_.set_defaults(run=lambda arguments: serve(arguments.address))
    arguments = parser.parse_args()
    return int(arguments.run(arguments))


def check(folder: Path) -> int:
    """Validate the data in `folder`; return 0, or 1 after every problem."""
    try:
        handbook = load(folder)
    except DataError as error:
        print(error.report(), file=sys.stderr)
        return 1
    print(f"Alles klopt: {_counts(handbook)}.")
    return 0


def _counts(handbook: Handboek) -> str:
    """Return how many records of each kind there are: "8 cases, 13 succesfactoren en 1 bron"."""
    return joined(counted(len(handbook[kind.model]), kind.enkelvoud, kind.meervoud) for kind in SOORTEN)


def site(folder: Path) -> int:
    """Build the site in `folder`; return 0, or 1 after a sentence and with the old site as it was."""
    from macros.site.publish import NotPublished, publish  # here, so that checking does without MkDocs

    try:
        publish(PROJECT / "mkdocs.yml", folder)
    except NotPublished as error:
        print(error, file=sys.stderr)
        return 1
    print(f"The site is in {folder}.")
    return 0


def serve(address: str) -> int:
    """Serve the site at `address` until it is stopped; return 0, or 1 after a sentence."""
    from macros.site.serve import NotServed, serve_at

    try:
        serve_at(PROJECT, address)
    except NotServed as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
