"""`wijzigingen`: what the work at hand changes on the site."""

import sys
from argparse import ArgumentParser, Namespace
from datetime import date

from macros.changes.command import changes_since
from macros.changes.git import NoBase
from macros.commands.place import PROJECT

HELP = "Laat zien welke pagina's, bladen, totalen en vakken veranderen, vergeleken met een tak of commit van git."


def add(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("base", nargs="?", default="")
    parser.add_argument("--markdown", action="store_true", help="Voor de samenvatting bij een voorstel op GitHub.")


def run(chosen: Namespace) -> int:
    """Tell what changes; return 1 after a sentence when there is nothing to compare with."""
    try:
        print(changes_since(PROJECT, chosen.base, date.today(), markdown=chosen.markdown))
    except NoBase as error:
        print(error, file=sys.stderr)
        return 1
    return 0
