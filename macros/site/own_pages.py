"""The site's own pages, in docs/: everything that is wrong with them, in sentences, before any is drawn."""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path, PurePosixPath
from typing import Any

import yaml

from macros import addresses
from macros.addresses import Address
from macros.blocks import BLOCKS, place
from macros.citing import UnknownSource, fill_references, reference_place
from macros.pages import downloads, feeds, pages
from macros.reading.menu import pages_of_menu
from macros.reading.page_calls import REFERENCE, Macros, calls, single_braces, unrun
from macros.reading.page_head import read_head
from macros.reading.page_links import dead_links, site_path
from macros.reading.problems import DataError, Problem
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.nearest import advice
from macros.records.signs import named
from macros.sheets.shelf import leaflets

DOCS, SETTINGS = "docs", "mkdocs.yml"
PAGE = ".md"
MACROS: Macros = {REFERENCE: reference_place, **{name: partial(place, name) for name in BLOCKS}}
"""Every macro that a page may call."""
LIKE_PAGE = (PAGE, ".markdown", ".mdown", ".mkdn", ".mkd", ".mdx")
OTHER_ENDING = "de naam van een pagina moet op .md eindigen. Noem dit bestand '{}'."
NOT_READ = (
    "dit bestand is hier niet te lezen. Zet een titel met een dubbele punt tussen aanhalingstekens, en spring in met "
    "spaties."
)
CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
WHOLE = "bladen/handboek.pdf"
"""What only some builds make; a page that leads there asks for it first."""


class _Settings(yaml.SafeLoader):
    """Reads mkdocs.yml, in which !ENV stands for a setting of the computer."""


_Settings.add_multi_constructor("!", lambda loader, suffix, node: None)
_Settings.add_multi_constructor("tag:yaml.org,2002:python/", lambda loader, suffix, node: None)


def checked(project: Path, read: Callable[[], Handboek]) -> Handboek:
    """Return the handbook that `read` returns; raises DataError with all problems of the data and of docs/ together."""
    try:
        handbook = read()
    except DataError as error:
        raise DataError([*error.problems, *own_page_problems(project, None)]) from error
    if problems := own_page_problems(project, handbook):
        raise DataError(problems)
    return handbook


def own_page_problems(project: Path, handbook: Handboek | None) -> list[Problem]:
    """Return what is wrong with the pages in docs/ of a project and with their places in its menu; [] without docs/.

    Without a handbook, as when the data are wrong too, what only the data know is left open.
    """
    docs = project / DOCS
    if not docs.is_dir() or not (project / SETTINGS).is_file():
        return []
    try:
        settings = yaml.load((project / SETTINGS).read_text(encoding="utf-8"), _Settings)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
        return [Problem(SETTINGS, line, column, NOT_READ)]
    files = sorted(path.relative_to(docs).as_posix() for path in docs.rglob("*") if _used(docs, path))
    made = _made(handbook) if handbook else {}
    found = [*_taken(files, made), *_menu(project, settings, files)]
    for path in files:
        if path.lower().endswith(LIKE_PAGE) and not path.endswith(PAGE):
            found.append(Problem(f"{DOCS}/{path}", 1, 1, OTHER_ENDING.format(PurePosixPath(path).stem + PAGE)))
        if path.endswith(PAGE):
            found += _page(docs, path, files, made, handbook, tuple(settings.get("extra", ())))
    return found


def _used(docs: Path, path: Path) -> bool:
    """Return whether a file is part of the site: MkDocs leaves out what starts with a dot."""
    return path.is_file() and not any(part.startswith(".") for part in path.relative_to(docs).parts)


def _made(handbook: Handboek) -> Mapping[str, str]:
    """Return every file of the site that comes from the data, with the data file that it comes from."""
    found = {site_path(path): page.data for path, page in pages(handbook).items()}
    found |= dict.fromkeys([*downloads(handbook), *feeds(handbook)], "data")
    for document in leaflets(handbook):
        found |= {one.page: "data" for one in (document, addresses.picture(document))}
    return found


def _page(
    docs: Path, path: str, files: list[str], made: Mapping[str, str], handbook: Handboek | None, names: tuple[str, ...]
) -> Iterator[Problem]:
    """Yield what is wrong with one page."""
    file = f"{DOCS}/{path}"
    try:
        text = (docs / path).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        yield Problem(
            file,
            1,
            1,
            "dit is geen tekst, of het bestand heeft een andere codering. Kies bij het opslaan als codering: UTF-8.",
        )
        return
    head = read_head(file, text)
    yield from head.problems
    body = "\n".join(text.split("\n")[head.body_from - 1 :])
    for found in CONTROL.finditer(body):
        line, column = body.count("\n", 0, found.start()), found.start() - body.rfind("\n", 0, found.start())
        sentence = f"hier staat een teken dat niemand ziet: {named(found[0])}. Haal het weg."
        yield Problem(file, head.body_from + line, column, sentence)
    yield from single_braces(file, body, head.body_from, MACROS)
    if "render_macros" in head.values:
        yield from calls(file, body, head.body_from, MACROS, names, partial(_refer, handbook))
    elif not head.problems:
        yield from unrun(file, body, head.body_from)
    there = {*files, *map(site_path, files), *made, WHOLE}
    if handbook:
        yield from dead_links(
            file, body, head.body_from, path, lambda target: target in there or _markdown(target, made)
        )


def _markdown(target: str, made: Mapping[str, str]) -> bool:
    return target.endswith(PAGE) and site_path(target) in made


def _refer(handbook: Handboek | None, reference: str) -> str:
    """Return what is wrong with a reference to a source, "" when nothing is or nobody can tell."""
    if handbook is None:
        return ""
    try:
        fill_references(reference_place(reference), handbook, Address(""))
    except UnknownSource as error:
        return str(error)
    return ""


def _taken(files: list[str], made: Mapping[str, str]) -> Iterator[Problem]:
    """Yield every file in docs/ that would take the place of another file of the site.

    Small and capital letters are one on many disks.
    """
    there = {path.lower(): origin for path, origin in made.items()}
    folders = {f"{kind.adres}/": kind for kind in SOORTEN if kind.kamer}
    for path in files:
        own = site_path(path).lower()
        if own in there:
            kind = next((kind for folder, kind in folders.items() if own.startswith(folder)), None)
            what = f"een {kind.enkelvoud}" if kind and own.count("/") == 2 else "een pagina die uit de gegevens komt"
            what = what if own.endswith(".html") else "een bestand dat uit de gegevens komt"
            what = "een andere pagina" if there[own].startswith(f"{DOCS}/") else what
            sentence = (
                f"hier staat al {what} ({there[own]}). Geef dit bestand een andere naam, of het record een andere id."
            )
            yield Problem(f"{DOCS}/{path}", 1, 1, sentence)
        there[own] = f"{DOCS}/{path}"


def _menu(project: Path, settings: Mapping[str, Any], files: list[str]) -> Iterator[Problem]:
    """Yield every page that no menu leads to, and every line of the menu that leads to no page."""
    lines = (project / SETTINGS).read_text(encoding="utf-8").split("\n")
    entries = list(pages_of_menu(settings.get("nav", ())))
    left_out = str(settings.get("not_in_nav") or "").split()
    own = [path for path in files if path.endswith(PAGE)]
    for path in own:
        if path not in entries and f"/{path}" not in left_out and path not in left_out:
            line = next((number for number, text in enumerate(lines, 1) if text.startswith("nav:")), 1)
            sentence = f"deze pagina staat niet in het menu. Zet haar onder 'nav' in {SETTINGS} (regel {line})."
            yield Problem(f"{DOCS}/{path}", 1, 1, sentence)
    for entry in entries:
        if entry not in own and "://" not in entry:
            line = next((number for number, text in enumerate(lines, 1) if entry in text), 1)
            sentence = f"het menu leidt naar '{entry}', maar die pagina is er niet.{advice(entry, own)}"
            yield Problem(SETTINGS, line, 1, sentence)
