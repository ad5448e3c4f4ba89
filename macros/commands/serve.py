"""`serve`: the site as it is now, and anew after every change."""

import sys
from argparse import ArgumentParser, Namespace

from macros.commands.place import PROJECT
from macros.site.serve import NotServed, serve_at

HELP = "Laat de site zien in je browser, en wat er niet klopt, steeds opnieuw als je iets bewaart."


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("address", nargs="?", default="127.0.0.1:8000", metavar="adres", help="Zoals 127.0.0.1:8001.")


def run(chosen: Namespace) -> int:
    """Serve until somebody stops it; return 1 after a sentence when it cannot."""
    try:
        serve_at(PROJECT, chosen.address)
    except NotServed as error:
        print(error, file=sys.stderr)
        return 1
    return 0
