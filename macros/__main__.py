"""The handbook's own commands, `python -m macros COMMAND`; each ends with 0, or with 1 after a sentence."""

import argparse
import io
import os
import sys
from pathlib import Path

from macros.language import counted, joined
from macros.reading.colophon import unset
from macros.reading.github import annotations, summary
from macros.reading.load import load
from macros.reading.problems import DataError
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.schema import schema_files
from macros.sheets.problems import unfit_for_paper

PROJECT = Path(__file__).resolve().parent.parent
DUTCH = {
    "check": "Controleer de gegevens, en laat alles zien wat niet klopt: bestand, regel, en wat u kunt doen.",
    "case": "Maak een nieuwe case: u krijgt vraag na vraag, en ziet het bestand voordat het wordt geschreven.",
}
"""What the commands that editors use say of themselves."""


def main() -> int:
    """Run the command on the command line; return 0, or 1 when it says what is wrong."""
    _never_stumble()
    parser = argparse.ArgumentParser(prog="python -m macros")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for run, argument, default in [
        (check, "folder", PROJECT / "data"),
        (case, "folder", PROJECT / "data"),
        (schemas, "folder", PROJECT / "data"),
        (site, "folder", PROJECT / "site"),
        (serve, "address", "127.0.0.1:8000"),
    ]:
        said = DUTCH.get(run.__name__, run.__doc__)
        command = commands.add_parser(run.__name__, help=said, description=said)
        command.add_argument(argument, nargs="?", type=type(default), default=default)
        command.set_defaults(run=run, argument=argument)
        if run is case:
            command.add_argument("--droog", action="store_true", help="Laat alleen zien wat er geschreven zou worden.")
        if run is check:
            command.add_argument(
                "--github", action="store_true", help="Zet elke fout ook bij de regel in het voorstel op GitHub."
            )
    chosen = parser.parse_args()
    try:
        if chosen.run is case:
            return int(case(chosen.folder, dry=bool(chosen.droog)))
        return int(chosen.run(getattr(chosen, chosen.argument)))
    except DataError as error:
        print(error.report(), file=sys.stderr)
        if vars(chosen).get("github"):
            _tell_github(error)
        return 1


def _tell_github(error: DataError) -> None:
    """Print the problems as GitHub reads them, and write all of them in the summary of its step."""
    for line in annotations(error):
        print(line)
    if summary_file := os.environ.get("GITHUB_STEP_SUMMARY"):
        with Path(summary_file).open("a", encoding="utf-8") as file:
            file.write(summary(error))


def check(folder: Path) -> int:
    """Validate the data in a folder, and show every problem."""
    handbook = load(folder, unfit_for_paper)
    print(f"Alles klopt: {_counts(handbook)}.")
    for sentence in unset(handbook):
        print(sentence)
    return 0


def case(folder: Path, *, dry: bool = False) -> int:
    """Ask for a new case field by field, and write its file; when `dry` only show it."""
    from macros.asking.command import Desk  # here, as with the site: other commands do without
    from macros.asking.screen import screen

    return Desk(folder.resolve(), unfit_for_paper, screen()).work(dry=dry)


def schemas(folder: Path) -> int:
    """Write the JSON Schemas of the data into its folder `schemas`; one of a kind that is gone goes too."""
    files = schema_files(load(folder))
    target = folder / "schemas"
    target.mkdir(exist_ok=True)
    for old in target.glob("*.schema.json"):
        old.unlink()
    for name, text in files.items():
        (target / name).write_text(text, encoding="utf-8")
    print(f"The schemas are in {target}.")
    return 0


def site(folder: Path) -> int:
    """Build the site into a folder; on a mistake the old site stays as it was."""
    from macros.site.publish import NotPublished, publish  # here, so that checking does without MkDocs

    try:
        publish(PROJECT / "mkdocs.yml", folder)
    except NotPublished as error:
        print(error, file=sys.stderr)
        return 1
    print(f"The site is in {folder}.")
    return 0


def serve(address: str) -> int:
    """Show the site at an address (host:port), and what is wrong with the data, anew after every change."""
    from macros.site.serve import NotServed, serve_at

    try:
        serve_at(PROJECT, address)
    except NotServed as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _never_stumble() -> None:
    """Let no sign end a command in a traceback: a console that cannot show a sign, as on Windows, shows a stand-in."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _counts(handbook: Handboek) -> str:
    """Return how many records of each kind there are: "8 cases, 13 succesfactoren en 1 bron"."""
    return joined(counted(len(handbook[kind.model]), kind.enkelvoud, kind.meervoud) for kind in SOORTEN)


if __name__ == "__main__":
    sys.exit(main())
