"""`site`: the built site in a folder."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from macros.commands.place import PROJECT
from macros.site.publish import NotPublished, publish

HELP = "Bouw de site in een map; gaat er iets mis, dan blijft de oude site staan."


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("folder", nargs="?", type=Path, default=PROJECT / "site")


def run(chosen: Namespace) -> int:
    """Build the site; return 1 after a sentence when it cannot be built."""
    try:
        publish(PROJECT / "mkdocs.yml", chosen.folder)
    except NotPublished as error:
        print(error, file=sys.stderr)
        return 1
    print(f"De site staat in {chosen.folder}.")
    return 0
