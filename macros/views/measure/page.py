"""The page of a type of measure, with the measures below it and the cases that took them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from macros import addresses
from macros.addresses import Address
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel, MaatregelRedactie, Voorbeeld
from macros.records.silence import gevuld, in_woorden, redenen
from macros.views.measure.measures import Goal, goals, measures_of
from macros.views.measure.measuring import Measuring, measuring
from macros.views.measure.takers import Taker, TakerNames, taker_names, taker_row, takers
from macros.views.recommendation.linked import Linked, recommendations_for
from macros.views.shared.citations import Citation, Footnotes, cited
from macros.views.shared.harm import harm
from macros.views.shared.links import Link
from macros.views.shared.origins import origins
from macros.views.shared.paging import Later, Slice, slices
from macros.views.shared.sight import Sight, in_sight
from macros.views.shared.statements import Statement, statement
from macros.views.shared.titles import title, titles
from macros.views.shared.transfer import Transfer, transfer
from macros.views.shared.unread import no_takers
from macros.views.shared.upkeep import upkeep

CLAIMS = {"toelichting": 70, "voorbeelden": 40, "vraagt": 50, "valkuilen": 45}
"""The fields of a measure that are lists of claims, in the order of the page, each with its room on that of its type.

What stands below the type unfolds: a page has room for the type alone.
"""


@dataclass(frozen=True)
class MeasureView:
    """A measure or a type: what it is, with its own sources, its claims, and the cases that name it.

    `vast` are the rows that every type has: title, words, and whether more is told below. `namen` are
    those cases by how far they came. That no case names it is said of a measure; a type is rarely named by itself.
    """

    maatregel: Maatregel
    stelling: Statement
    anker: str
    oude_ankers: Sequence[str]
    beweringen: Sequence[tuple[str, Sight]]
    namen: Sequence[TakerNames]
    cases: Sequence[Statement]
    cases_stilte: str
    deel: Slice[Taker]
    kosten: Sequence[Statement]
    gevolgen: Sequence[Statement]
    vast: Sequence[tuple[str, str, bool]]
    overnemen: Transfer | None
    meten: Measuring | None
    beheer: str


@dataclass(frozen=True)
class MeasurePage:
    """The page of a type of measure with the measures below it."""

    type: MeasureView
    doelen: Sequence[Goal]
    maatregelen: Sequence[MeasureView]
    aanbevelingen: Linked
    eigen_bron: Sequence[Citation]
    noten: Sequence[Citation]
    papier: Sequence[Link]
    titels: Mapping[str, str] = field(default_factory=lambda: titles(Maatregel))
    titels_redactie: Mapping[str, str] = field(default_factory=lambda: titles(MaatregelRedactie))


def head(type_: Maatregel) -> tuple[str, str]:
    """Return the title and the description of the page."""
    return type_.titel, type_.stelling


def page(handbook: Handboek, type_: Maatregel) -> MeasurePage:
    """Return the page of a type of measure."""
    notes, below = Footnotes.of(handbook, type_.bron), measures_of(handbook, type_.id)
    return MeasurePage(
        type=_view(notes, type_),
        doelen=goals(handbook, type_),
        maatregelen=[_view(notes.within(measure.bron), measure) for measure in below],
        aanbevelingen=recommendations_for(handbook, [type_, *below]),
        eigen_bron=cited(handbook, type_.bron),
        noten=notes.citations(),
        papier=[Link("blad om te printen", addresses.sheet(type_))],
    )


def later(handbook: Handboek, type_: Maatregel) -> Iterator[Later]:
    """Yield the later slices of the cases that took the type or a measure below it."""
    for measure in (type_, *measures_of(handbook, type_.id)):
        for slice_ in _taker_slices(handbook, measure)[1:]:
            rows = partial(_taker_rows, Footnotes.of(handbook, type_.bron), slice_)
            heading, home = f"{measure.titel}: in de cases", addresses.page(measure)
            yield Later(slice_.adres, heading, home, slice_, "blocks/takers.html", rows)


def _taker_slices(handbook: Handboek, measure: Maatregel) -> list[Slice[Taker]]:
    home = Address(addresses.page(measure).page)
    return slices(takers(handbook, measure.id), home, measure.id, size=2 * addresses.PER_DEEL)


def _taker_rows(notes: Footnotes, slice_: Slice[Taker]) -> list[Statement]:
    return [taker_row(notes, taker) for taker in slice_.items]


def _view(notes: Footnotes, measure: Maatregel) -> MeasureView:
    handbook = notes.handbook
    first = _taker_slices(handbook, measure)[0]
    return MeasureView(
        measure,
        Statement(measure.stelling, noten=tuple(notes.numbers(None))),
        addresses.measure_anchor(measure.id),
        [addresses.measure_anchor(old) for old in measure.voorheen or ()] if measure.type else [],
        list(_claims(notes, measure)),
        taker_names(handbook, measure.id),
        _taker_rows(notes, first),
        no_takers(handbook).uitleg if measure.type and not first.items else "",
        first,
        [statement(notes, claim, uit=origins(notes, claim)) for claim in gevuld(measure.kosten)],
        [
            statement(notes, claim, woorden=tuple(handbook.woorden(claim, "voor")), uit=origins(notes, claim))
            for claim in gevuld(measure.ongewenste_gevolgen)
        ],
        _fixed(handbook, measure),
        transfer(notes, measure.overnemen),
        measuring(notes, measure),
        upkeep(measure),
    )


def _fixed(handbook: Handboek, measure: Maatregel) -> list[tuple[str, str, bool]]:
    """Return the rows that every type has: title, words, and whether more is told below."""
    told = bool(gevuld(measure.kosten))
    cost = "beschreven" if told else in_woorden(redenen([measure.kosten]))
    return [
        (title(Maatregel, "kosten"), cost, told),
        (
            title(Maatregel, "ongewenste_gevolgen"),
            harm(handbook, [measure.ongewenste_gevolgen]),
            bool(gevuld(measure.ongewenste_gevolgen)),
        ),
    ]


def _claims(notes: Footnotes, measure: Maatregel) -> Iterator[tuple[str, Sight]]:
    for name, room in CLAIMS.items():
        claims = getattr(measure, name) or ()
        rows = [statement(notes, claim, kop=_head(claim), uit=origins(notes, claim)) for claim in claims]
        if rows:
            yield title(Maatregel, name), in_sight(rows, 0 if measure.type else room)


def _head(claim: object) -> str:
    if not isinstance(claim, Voorbeeld):
        return ""
    return f"{claim.titel} ({claim.plaats})" if claim.plaats else claim.titel
