"""Addresses of records that somebody typed: links and references in docs/, and addresses in any other file."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from posixpath import normpath

from macros.addresses import LISTED, measure_anchor, part_anchor
from macros.pointing.target import Pointer, Target
from macros.records.kinds import SOORTEN, soort_van
from macros.records.measure import Maatregel
from macros.records.source import Bron

FOLDERS = {kind.adres: kind for kind in SOORTEN if kind.adres}
"""Each kind with an address by the folder of its pages."""
LINK = re.compile(r"""\]\(\s*<?(?P<md>[^)\s>]+)|(?:href|src)=["'](?P<html>[^"']+)["']""")
CITED = re.compile(r"""verwijzing\(\s*["'](?P<source>[^"'#]+)#?(?P<part>[^"']*)["']""")
IDS = r"[a-z0-9]+(?:-[a-z0-9]+)*"
ADDRESS = re.compile(
    rf"(?<![\w/.-])(?P<way>(?:\.\./|/)*)(?P<folder>{'|'.join(map(re.escape, FOLDERS))})/(?P<id>{IDS})(?:/|\.md)?"
    r"(?=[#\s'\",;)\]?}]|$)",
    re.MULTILINE,
)
"""An address in the text of a file, such as 'cases/arnhem/'; not part of a link to another site."""
RECORD = re.compile(rf"^- record: ['\"]?(?P<kind>[a-z]+)/(?P<id>{IDS})['\"]?\s*$", re.MULTILINE)
"""A record by its kind and id, as tests/marked-claims.yaml has it."""
ANCHORS: Mapping[str, str] = {
    **{listed.anker(""): soort_van(model).naam for model, listed in LISTED.items()},
    measure_anchor(""): soort_van(Maatregel).naam,
}
"""What the place of a record on a page starts with, and its kind."""
KINDS = {kind.naam for kind in SOORTEN}


def typed_pointers(project: Path) -> Iterator[Pointer]:
    """Yield every address of a record in docs/, in the data, and in the files of tests that name pages."""
    for path in sorted((project / "docs").rglob("*.md")):
        yield from _in_page(project, path)
    named = [*(project / "data").rglob("*.yaml"), project / "tests/site/golden_queries.yaml"]
    for path in sorted(named):
        yield from _found(project, path, ADDRESS)
    yield from _found(project, project / "tests/marked-claims.yaml", RECORD)


def _found(project: Path, path: Path, pattern: re.Pattern[str]) -> Iterator[Pointer]:
    text = read(path)
    for match in pattern.finditer(text):
        kind = FOLDERS[match["folder"]].naam if pattern is ADDRESS else match["kind"]
        if kind in KINDS:
            yield _pointer(project, path, text, match.start(), match[0].strip(), Target(kind, match["id"]))


def _in_page(project: Path, path: Path) -> Iterator[Pointer]:
    text = read(path)
    for match in CITED.finditer(text):
        target = Target(soort_van(Bron).naam, match["source"], match["part"])
        yield _pointer(project, path, text, match.start(), match[0] + ")", target)
    file = path.relative_to(project / "docs").as_posix()
    for match in LINK.finditer(text):
        way = "html" if match["html"] else "md"
        for target in _targets(file, match[way], html=way == "html"):
            yield _pointer(project, path, text, match.start(way), match[way], target)


def _targets(file: str, link: str, *, html: bool) -> Iterator[Target]:
    """Yield what a link in a page of docs/ leads to, as far as that is a record."""
    if ":" in link.partition("#")[0] or link.startswith("//"):
        return
    way, _, anchor = link.partition("#")
    page = file.removesuffix(".md")
    page = page.removesuffix("index").rstrip("/")
    start = page if html and not way.endswith(".md") else file.rpartition("/")[0]
    there = normpath(f"{start}/{way.partition('?')[0]}").strip("/") if way else page
    there = there.removesuffix(".md").removesuffix("/index.html").removesuffix("/index")
    folder, _, last = there.rpartition("/")
    if way and folder in FOLDERS:
        part = anchor.removeprefix(part_anchor("")) if anchor.startswith(part_anchor("")) else ""
        kind = FOLDERS[folder]
        yield Target(kind.naam, last, part if kind.model is Bron else "")
    for begin, name in ANCHORS.items():
        if anchor.startswith(begin) and len(anchor) > len(begin):
            yield Target(name, anchor.removeprefix(begin))


def _pointer(project: Path, path: Path, text: str, start: int, shown: str, target: Target) -> Pointer:
    line = text.count("\n", 0, start) + 1
    column = start - text.rfind("\n", 0, start)
    return Pointer(path.relative_to(project).as_posix(), line, column, "adres", shown, target)


def read(path: Path) -> str:
    """Return the text of a file, "" when it cannot be read."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return ""
