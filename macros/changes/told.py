"""An overview in Dutch: parts with a heading, each of points that can be told in the terminal or as Markdown."""

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from macros.changes.compare import Change
from macros.changes.overview import GONE, NEW, OTHER, SAID, Overview, PageChange
from macros.language import counted, joined, joined_first, number
from macros.records.silence import Stilte

PAGES, SHEETS = ("pagina", "pagina's"), ("blad", "bladen")
UNFILLED = Stilte.NIET_INGEVULD.label.casefold()
MOST_NAMES = 8
"""How many pages a point names before it counts the others."""
MOST_PLACES = 20
"""How many places that name something are told."""
AROUND = 8
"""How many words stand around what changed in a long text."""
FEW = 3
"""From how many fields that nobody filled in yet on they are told together."""
LONGEST = 40
"""How many words of a text that came or went are told."""


@dataclass(frozen=True)
class Point:
    """One thing to tell; `was` and `nu` are the text of then and of now, `blok` is something to paste.

    `adres` is the page that it is about. `punten` stand below it.
    """

    tekst: str
    was: str | None = None
    nu: str | None = None
    blok: str = ""
    adres: str = ""
    punten: Sequence["Point"] = ()


@dataclass(frozen=True)
class Part:
    """Points below a heading; those of a part that is `lang` may be folded."""

    kop: str
    punten: Sequence[Point] = field(default=())
    lang: bool = False


def told(overview: Overview, most: int = sys.maxsize) -> list[Part]:
    """Return what there is to tell, what an editor must act on first; parts without anything are left out.

    Of each page and sheet the first `most` changes are told, and the others counted.
    """
    parts = [
        Part("Let op: deze adressen verdwijnen", list(_lost(overview))),
        Part("Teksten die nog noemen wat weg is", list(_named(overview))),
        Part("Niet vergeleken", list(_uncompared(overview))),
        Part("Nieuw, weg en verhuisd", list(_came_and_went(overview))),
        Part("Vakken van de matrix", [_cell(one.case, one.factor, one.oud, one.nieuw) for one in overview.vakken]),
        Part("Totalen", [_page(one.pagina, one.wijzigingen, most) for one in overview.totalen]),
        Part("Op veel pagina's hetzelfde", list(_everywhere(overview))),
        Part(
            "Pagina's die anders worden",
            _alike([_page(page, page.wijzigingen, most) for page in overview.paginas if page.wijzigingen], PAGES),
            lang=True,
        ),
        Part("Bladen om te printen", _alike(list(_papers(overview, most)), SHEETS), lang=True),
    ]
    return [part for part in parts if part.punten]


def summary(overview: Overview) -> str:
    """Return in one sentence what changes."""
    if overview.niets:
        return "Voor lezers verandert er niets."
    by_page = {page.adres.page for page in overview.paginas if page.wat == OTHER}
    by_page |= {page.adres.page for one in overview.overal for page in one.paginas}
    by_page |= {one.pagina.adres.page for one in overview.totalen}
    kinds = [
        (sum(page.wat == NEW for page in overview.paginas), "nieuwe pagina", "nieuwe pagina's"),
        (sum(page.wat in (GONE, SAID) for page in overview.paginas), "pagina weg", "pagina's weg"),
        (len(by_page), "pagina anders", "pagina's anders"),
        (len(overview.vakken), "vak van de matrix", "vakken van de matrix"),
        (sum(len(one.wijzigingen) for one in overview.totalen), "totaal", "totalen"),
        (len(overview.bladen), "blad om te printen", "bladen om te printen"),
    ]
    return f"Dit verandert er: {joined(counted(count, one, more) for count, one, more in kinds if count)}."


def _lost(overview: Overview) -> Iterator[Point]:
    for one in overview.verdwijnt:
        places = joined_first(one.adressen, MOST_NAMES)
        yield Point(f"{one.naam}: {places}. {one.raad}", blok=one.blok)
    for page in overview.weg_uit_docs:
        yield Point(f"{page or 'de startpagina'}: de pagina staat niet meer in docs/. Niets leidt vandaar verder.")


def _named(overview: Overview) -> Iterator[Point]:
    for one in overview.genoemd:
        places = counted(len(one.plekken), "plek", "plekken")
        yield Point(f"{one.naam}, op {places}: {joined_first(one.plekken, MOST_PLACES)}. Kijk of de tekst nog klopt.")


def _uncompared(overview: Overview) -> Iterator[Point]:
    yield from (Point(sentence) for sentence in overview.opmerkingen)
    if overview.onvergeleken:
        yield Point(f"Deze pagina's zijn niet te vergelijken: {joined_first(overview.onvergeleken, MOST_NAMES)}.")


def _came_and_went(overview: Overview) -> Iterator[Point]:
    for page in overview.paginas:
        if page.wat == NEW:
            yield Point(f"Nieuw: {page.titel} ({counted(page.regels, 'regel', 'regels')})", adres=page.adres.page)
    for page in overview.paginas:
        if page.wat in (GONE, SAID):
            told = ", en het adres zegt dat" if page.wat == SAID else ""
            yield Point(f"Weg{told}: {page.titel}", adres=page.adres.page)
    for page in overview.paginas:
        if page.was:
            yield Point(f"Verhuisd: {page.titel}, van {page.was} naar", adres=page.adres.page)


def _cell(case: str, factor: str, old: str, new: str) -> Point:
    return Point(f"{case}, {factor}", old or "(was er niet)", new or "(is er niet meer)")


def _everywhere(overview: Overview) -> Iterator[Point]:
    for one in overview.overal:
        names = joined_first([page.titel for page in one.paginas], MOST_NAMES)
        pages = counted(len(one.paginas), "pagina", "pagina's")
        yield Point(f"{counted(one.aantal, 'keer', 'keer')} op {pages}: {names}", one.oud, one.nieuw)


def _page(page: PageChange, changes: Sequence[Change], most: int) -> Point:
    return Point(page.titel, adres=page.adres.page, punten=_first(changes, most))


def _first(changes: Sequence[Change], most: int) -> list[Point]:
    """Return the first changes, and how many more there are."""
    points = _unfilled_together(list(_changes(changes)))
    left = len(points) - most
    return points if left <= 1 else [*points[:most], Point(f"En nog {number(left)} andere.")]


def _unfilled_together(points: list[Point]) -> list[Point]:
    """Return points in which places that say no more than "nog niet ingevuld" are one, when there are many."""
    empty = [
        point for point in points if point.was is None and (point.nu or "").rpartition(": ")[2].casefold() == UNFILLED
    ]
    if len(empty) < FEW:
        return points
    names = joined_first(list(dict.fromkeys(_last_name(point) for point in empty)), MOST_NAMES)
    one = Point(f"Op {counted(len(empty), 'plek', 'plekken')} staat erbij: {UNFILLED}. Bij {names}.")
    return [one if point is empty[0] else point for point in points if point is empty[0] or point not in empty]


def _last_name(point: Point) -> str:
    """Return what a point is about: the row of a table, or else the heading above it."""
    return re.sub(r"^(?:Rij erbij in .*?, |Rij erbij in |Erbij(?: bij )?)", "", point.tekst) or UNFILLED


def _alike(points: list[Point], words: tuple[str, str]) -> list[Point]:
    """Return points in which pages on which the very same changes are one; `words` are what such pages are called."""
    groups: dict[object, list[Point]] = {}
    for point in points:
        groups.setdefault(tuple(point.punten) or (point.tekst, point.adres), []).append(point)
    return [
        same[0]
        if len(same) == 1
        else Point(
            f"Hetzelfde op {counted(len(same), *words)}: {joined_first([one.tekst for one in same], MOST_NAMES)}",
            punten=same[0].punten,
        )
        for same in groups.values()
    ]


def _papers(overview: Overview, most: int) -> Iterator[Point]:
    for sheet in overview.bladen:
        word = {"nieuw": "Nieuw: ", "weg": "Weg: "}.get(sheet.wat, "")
        yield Point(f"{word}{sheet.titel}", adres=sheet.adres.page, punten=_first(sheet.wijzigingen, most))
    if overview.sets:
        yield Point(f"Ook anders: {joined(overview.sets)}.")


def _changes(changes: Sequence[Change]) -> Iterator[Point]:
    """Yield changes; cells that came or went together in one row of a table are one."""
    rows: list[Change] = []
    for change in changes:
        if rows and not (_row(change) and _row(change) == _row(rows[-1])):
            yield _together(rows)
            rows = []
        if _row(change):
            rows.append(change)
        else:
            yield _change(change)
    if rows:
        yield _together(rows)


def _row(change: Change) -> tuple[str, str, bool] | None:
    """Return in which row of which table something came or went; None for all else."""
    if (change.oud is None) == (change.nieuw is None) or not change.line.kolom:
        return None
    return change.line.kop, change.line.rij, change.oud is None


def _together(rows: Sequence[Change]) -> Point:
    first = rows[0]
    text = _short("; ".join(f"{one.line.kolom}: {one.line.tekst}" for one in rows))
    place = ", ".join(filter(None, [first.line.kop, first.line.rij]))
    return Point(f"Rij weg uit {place}", was=text) if first.nieuw is None else Point(f"Rij erbij in {place}", nu=text)


def _change(change: Change) -> Point:
    place = change.line.plek
    if change.oud is None or change.nieuw is None:
        word = "Erbij" if change.oud is None else "Weg"
        where = f"{word} bij {place}" if place else word
        text = _short(change.line.tekst)
        return Point(where, nu=text) if change.oud is None else Point(where, was=text)
    old, new = around(change.oud.tekst, change.nieuw.tekst)
    return Point(f"Anders bij {place}" if place else "Anders", old, new)


def around(old: str, new: str) -> tuple[str, str]:
    """Return the parts of two texts that differ, with some words around them."""
    before, after = old.split(), new.split()
    most = min(len(before), len(after))
    start = next((index for index in range(most) if before[index] != after[index]), most)
    end = next((i for i in range(most - start) if before[-1 - i] != after[-1 - i]), most - start)
    first, last = max(0, start - AROUND), max(0, end - AROUND)
    return _cut(before, first, len(before) - last), _cut(after, first, len(after) - last)


def _cut(words: Sequence[str], first: int, last: int) -> str:
    return _short(f"{'… ' if first else ''}{' '.join(words[first:last])}{' …' if last < len(words) else ''}")


def _short(text: str) -> str:
    words = text.split()
    if len(words) <= LONGEST:
        return text
    return f"{' '.join(words[:LONGEST])} … (en nog {number(len(words) - LONGEST)} woorden)"
