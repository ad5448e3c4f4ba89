"""Measures: the types with what they aim at, the measures below them, and the cases that took them."""

from dataclasses import dataclass

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.meanings import DONE
from macros.records.measure import Maatregel
from macros.records.vocabulary import Woord
from macros.views.citations import Citation, Footnotes, cite
from macros.views.parts import items
from macros.views.statements import Statement, statement
from macros.views.words import counted


@dataclass(frozen=True)
class Taker:
    """A case (and project) that took a measure, how far it got, and what it looked like there."""

    case: Case
    project: str
    stand: Woord
    tekst: str
    href: str


@dataclass(frozen=True)
class MeasureView:
    """A measure or a type with its claims as rows and the cases that took it."""

    maatregel: Maatregel
    toelichting: list[Statement]
    voorbeelden: list[Statement]
    vraagt: list[Statement]
    valkuilen: list[Statement]
    cases: list[Taker]


@dataclass(frozen=True)
class MeasurePage:
    """The page of a type of measure with the measures below it."""

    type: MeasureView
    doelen: list[tuple[Woord, Woord | None]]
    maatregelen: list[MeasureView]
    eigen_bron: list[Citation]
    noten: list[Citation]


@dataclass(frozen=True)
class MeasureCard:
    """A type of measure for the overview, with the measures below it and how many cases took one."""

    maatregel: Maatregel
    onderliggend: list[tuple[Maatregel, str]]
    genomen: str
    href: str


def measure_types(handbook: Handboek) -> list[Maatregel]:
    """Return the types, in the order of the data."""
    return [measure for measure in handbook.maatregelen.values() if measure.type is None]


def measures_of(handbook: Handboek, type_id: str) -> list[Maatregel]:
    """Return the measures below a type, in the order of the data."""
    return [measure for measure in handbook.maatregelen.values() if measure.type == type_id]


def measure_href(measure: Maatregel) -> str:
    """Return where a measure stands, from the root of the site."""
    return f"maatregelen/{measure.type}/#maatregel-{measure.id}" if measure.type else f"maatregelen/{measure.id}/"


def takers(handbook: Handboek, measure_id: str) -> list[Taker]:
    """Return every case and project that names the measure, with how far it got."""
    return [
        Taker(case, part.naam, handbook.woord("standen", taken.stand), taken.tekst or "", f"cases/{case.id}/#aanpak")
        for case in handbook.cases.values()
        for part, taken in items(case, "maatregelen")
        if taken.maatregel == measure_id
    ]


def goals(handbook: Handboek, measure: Maatregel) -> list[tuple[Woord, Woord | None]]:
    """Return every goal of the vocabulary with the weight that the type gives it, None for no goal."""
    weights = {goal.doel: handbook.woord("gewichten", goal.gewicht) for goal in measure.doelen or ()}
    return [(word, weights.get(word.id)) for word in handbook.lijsten["maatregeldoelen"].waarden]


def measure_page(handbook: Handboek, type_: Maatregel) -> MeasurePage:
    """Return the page of a type of measure."""
    notes = Footnotes(handbook, type_.bron)
    return MeasurePage(
        type=_view(notes, type_),
        doelen=goals(handbook, type_),
        maatregelen=[_view(notes.within(measure.bron), measure) for measure in measures_of(handbook, type_.id)],
        eigen_bron=[cite(handbook, reference) for reference in type_.bron],
        noten=notes.citations(),
    )


def _view(notes: Footnotes, measure: Maatregel) -> MeasureView:
    def rows(field: str) -> list[Statement]:
        return [statement(notes, claim) for claim in getattr(measure, field) or ()]

    examples = [
        statement(notes, example, kop=example.titel + (f" ({example.plaats})" if example.plaats else ""))
        for example in measure.voorbeelden or ()
    ]
    return MeasureView(
        measure, rows("toelichting"), examples, rows("vraagt"), rows("valkuilen"), takers(notes.handbook, measure.id)
    )


def measure_cards(handbook: Handboek) -> list[MeasureCard]:
    """Return a card for every type of measure."""
    cards = []
    for type_ in measure_types(handbook):
        below = measures_of(handbook, type_.id)
        cases = {
            taker.case.id
            for measure in (type_, *below)
            for taker in takers(handbook, measure.id)
            if taker.stand.id in DONE
        }
        taken = f"genomen in {counted(len(cases), 'case', 'cases')}"
        links = [(measure, measure_href(measure)) for measure in below]
        cards.append(MeasureCard(type_, links, taken, measure_href(type_)))
    return cards


def goal_table(handbook: Handboek) -> list[tuple[Maatregel, str, list[tuple[Woord, Woord | None]]]]:
    """Return every type with its address and its goals: table 3.5 of the report."""
    return [(type_, measure_href(type_), goals(handbook, type_)) for type_ in measure_types(handbook)]
