"""The sheet of a type of measure: what it aims at and asks, what goes wrong, who did it, and how to begin."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from macros import addresses
from macros.language import capital, joined, joined_first, small
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel, MaatregelRedactie
from macros.records.silence import Leegte, Stilte
from macros.views.measure.measures import goals, measures_of
from macros.views.measure.takers import taker_names
from macros.views.shared.citations import Footnotes
from macros.views.shared.titles import title
from macros.views.shared.unread import no_takers
from macros.views.sheet.editors import added, questions
from macros.views.sheet.finished import finished
from macros.views.sheet.foot import foot
from macros.views.sheet.printed import main_points
from macros.views.sheet.sheet import FACTS, Block, Sheet, Text, parts, place, place_of

NAMES = 6
"""How many names of measures or cases stand in a row; the page shows them all."""


def measure_sheet(handbook: Handboek, type_: Maatregel) -> Sheet:
    """Return the sheet of a type of measure."""
    notes = Footnotes.of(handbook, type_.bron)
    ways = type_.redactie.beginnen if type_.redactie else []
    start = added(title(MaatregelRedactie, "beginnen"), ways, place(type_, "redactie", "beginnen"), 66)
    sheet = Sheet(
        soort="Type maatregel",
        titel=Text(type_.titel, place(type_, "titel")),
        stelling=Text(type_.stelling, place(type_, "stelling")),
        rijen=[
            [_what_it_is(notes, type_), _aims(handbook, type_)],
            [
                main_points(notes, type_, title(Maatregel, name), getattr(type_, name), 52)
                for name in ("vraagt", "valkuilen")
            ],
            [_takers(handbook, type_), start],
            [questions(type_, "vragen_gemeente", 38), questions(type_, "vragen_zelf", 38)],
        ],
        voet=foot(handbook, addresses.page(type_)),
        bronnen=parts(type_.bron),
        notities=16,
    )
    return finished(handbook, sheet)


def _what_it_is(notes: Footnotes, type_: Maatregel) -> Block:
    """Return what is told of a type, after the names of the measures below it."""
    block = main_points(notes, type_, title(Maatregel, "toelichting"), type_.toelichting, 44)
    names = [measure.titel for measure in measures_of(notes.handbook, type_.id)]
    if not names:
        return block
    told = joined_first(names, NAMES)
    first = Text(told, place(type_), "Hieronder vallen")
    return replace(block, items=[first, *block.items], stilte="", meer=["", *block.meer], ten_minste=1)


def _aims(handbook: Handboek, type_: Maatregel) -> Block:
    """Return what a type aims at, and what to count: that gives way where the page has no room for it."""
    by_weight: dict[str, list[str]] = {}
    for goal in goals(handbook, type_):
        if goal.gewicht:
            by_weight.setdefault(goal.gewicht.label, []).append(goal.doel.label)
    texts = [Text(joined(names), place(type_, "doelen"), capital(weight)) for weight, names in by_weight.items()]
    silent = "" if texts else capital(Stilte.NIET_INGEVULD.label if type_.doelen is None else Leegte.DOEL.label)
    told = [*texts, *_counts(type_)] if texts else []
    return Block(title(Maatregel, "doelen"), told, 44, FACTS, silent, ten_minste=len(texts))


def _counts(type_: Maatregel) -> list[Text]:
    """Return the first things that the editors advise to count."""
    help_ = type_.redactie.meten if type_.redactie else None
    heads = [f"Tel mee ({small(title(Maatregel, 'redactie'))})", "Tel ook"]
    counts = help_.tellen[: len(heads)] if help_ else []
    return [
        Text(small(one.tekst), place_of(type_, one, "tekst"), head) for one, head in zip(counts, heads, strict=False)
    ]


def _takers(handbook: Handboek, type_: Maatregel) -> Block:
    """Return the cases that took the type or a measure below it, by how far they came."""
    by_stand: dict[str, dict[str, None]] = {}
    for stand, name in _names(handbook, type_):
        by_stand.setdefault(stand, {})[name] = None
    texts = [Text(_some([*names]), place(type_), capital(stand)) for stand, names in by_stand.items()]
    return Block("In de cases", texts, 66, FACTS, "" if texts else capital(no_takers(handbook).label))


def _some(names: Sequence[str]) -> str:
    """Return the first of some names; of many fewer, because then their number says more, and a sheet must hold it."""
    return joined_first(names, NAMES if len(names) < 2 * NAMES else NAMES // 2)


def _names(handbook: Handboek, type_: Maatregel) -> Iterator[tuple[str, str]]:
    for measure in (type_, *measures_of(handbook, type_.id)):
        for group in taker_names(handbook, measure.id, len(handbook[Case])):
            for link in group.cases.eerste:
                yield group.stand.label, link.tekst
