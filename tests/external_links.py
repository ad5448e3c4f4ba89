"""Whether the links to other sites still work: `make links` asks every one of them, and the weekly workflow does too.

LinkChecker asks; here is judged. A site that is known to refuse programs, or to be away for a while, stands with its
reason in tests/external-links.yaml. An exception that is no longer needed is an error itself, so that the list stays
as short as it can be.
"""

import csv
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag

import yaml

ROOT = Path(__file__).resolve().parents[1]
SITE = ROOT / "site"
EXCEPTIONS = ROOT / "tests/external-links.yaml"
FILE = "tests/external-links.yaml"
FIELDS = {"adres", "reden", "sinds"}
LONGEST = 200
"""How many signs of what a server said are told."""


@dataclass(frozen=True)
class Excuse:
    """A link that may be broken: since when, and why."""

    adres: str
    reden: str
    sinds: date


class _Links(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        target = dict(attrs).get("href") or ""
        if tag == "a" and target.startswith(("http://", "https://")):
            self.found.append(urldefrag(target).url)


def links(site: Path) -> dict[str, list[str]]:
    """Return every link to another site, without its fragment, with the pages on which it stands."""
    found: dict[str, list[str]] = {}
    for path in sorted(site.rglob("*.html")):
        page = path.relative_to(site).as_posix().removesuffix("index.html") or "de startpagina"
        for link in dict.fromkeys(_Links(path.read_text(encoding="utf-8")).found):
            found.setdefault(link, []).append(page)
    return found


def asked(found: Iterable[str], seconds: int = 60) -> dict[str, str]:
    """Ask every link once, and return what is wrong with those that do not work.

    Raise RuntimeError when LinkChecker itself did not end as it should: silence would look like health.
    """
    wanted = list(found)
    if not wanted:
        return {}
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o755)  # LinkChecker gives up the rights of root, and must still read the page
        page = Path(folder) / "links.html"
        rows = "".join(f'<a href="{escape(link)}">{number}</a>\n' for number, link in enumerate(wanted))
        page.write_text(f"<!doctype html><title>links</title>\n{rows}", encoding="utf-8")
        command = [sys.executable, "-m", "linkcheck", "--check-extern", "--recursion-level=1", "--verbose"]
        command += ["--no-status", f"--timeout={seconds}", "--output=csv", page.as_uri()]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    rows_read = list(csv.DictReader((line for line in run.stdout.splitlines() if line[:1] != "#"), delimiter=";"))
    answers = {row["urlname"]: row for row in rows_read}
    if unasked := [link for link in wanted if link not in answers]:
        raise RuntimeError(f"LinkChecker gave no answer for {len(unasked)} links, such as {unasked[0]}.\n{run.stderr}")
    return {link: answers[link]["result"] for link in wanted if answers[link]["valid"] != "True"}


def exceptions(path: Path, today: date) -> tuple[list[Excuse], list[str]]:
    """Return the exceptions in a file, and what is wrong with how they are written."""
    found: list[Excuse] = []
    wrong: list[str] = []
    for number, entry in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")) or [], start=1):
        place = f"{FILE}: uitzondering {number}"
        if not isinstance(entry, dict) or set(entry) != FIELDS or not all(entry.values()):
            wrong.append(f"{place} heeft precies drie velden nodig, met een waarde: adres, reden en sinds.")
        elif type(entry["sinds"]) is not date or entry["sinds"] > today:
            wrong.append(f"{place}: schrijf bij 'sinds' de dag waarop je dit zag, zoals {today.isoformat()}.")
        elif entry["adres"] in [one.adres for one in found]:
            wrong.append(f"{place}: {entry['adres']} staat er al. Haal er een weg.")
        else:
            found.append(Excuse(entry["adres"], entry["reden"], entry["sinds"]))
    return found, wrong


def judged(found: Mapping[str, list[str]], broken: Mapping[str, str], allowed: Iterable[Excuse]) -> list[str]:
    """Return a sentence for every broken link without an exception, and for every exception without a broken link."""
    excused = {one.adres: one for one in allowed}
    told = [
        f"{link} werkt niet: {_short(said)} Het staat op {found[link][0]}{_more(found[link][1:])}. Verbeter het adres, "
        f"of zet het met een reden in {FILE}."
        for link, said in broken.items()
        if link not in excused
    ]
    for link, one in excused.items():
        if link not in found:
            told.append(f"{link} staat op geen pagina meer. Haal de uitzondering van {one.sinds} weg uit {FILE}.")
        elif link not in broken:
            told.append(f"{link} werkt weer. Haal de uitzondering van {one.sinds} weg uit {FILE}.")
    return told


def _short(said: str) -> str:
    words = " ".join(said.split())
    return f"{words if len(words) <= LONGEST else words[:LONGEST] + ' …'}."


def _more(pages: list[str]) -> str:
    noun = "pagina" if len(pages) == 1 else "pagina's"
    return f" en nog {len(pages)} {noun}" if pages else ""


def main(site: Path = SITE, path: Path = EXCEPTIONS) -> int:
    """Print what is wrong with the links to other sites; return 0 when nothing is."""
    found = links(site)
    allowed, wrong = exceptions(path, date.today())
    problems = wrong + judged(found, asked(found), allowed)
    for sentence in problems:
        print(f"::error::{sentence}" if os.environ.get("GITHUB_ACTIONS") else sentence)
    print(f"{len(found)} links naar andere sites, {len(allowed)} uitzonderingen, {len(problems)} fouten.")
    return 1 if problems or not found else 0


if __name__ == "__main__":
    sys.exit(main())
