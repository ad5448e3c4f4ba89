"""A recommendation as pages show it: what its source advises, and beside it what a case or another source says."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from macros import addresses
from macros.language import joined
from macros.records.claim import Bewering
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.recommendation import Aanbeveling
from macros.views.recommendation.facets import recommendation_attribute
from macros.views.shared.citations import Citation, Footnotes, cited
from macros.views.shared.links import Link
from macros.views.shared.statements import Statement, statement
from macros.views.shared.upkeep import upkeep


@dataclass(frozen=True)
class Side:
    """Claims beside or below an advice, and the sources that all of them share; what is said once is not repeated."""

    rijen: Sequence[Statement]
    bronnen: Sequence[Citation] = ()


@dataclass(frozen=True)
class Advice:
    """A recommendation with what stands beside it; `voor` and `thema` are in words, `facetten` for the filter."""

    record: Aanbeveling
    anker: str
    oude_ankers: Sequence[str]
    bronnen: Sequence[Citation]
    voor: str
    thema: str
    waarom: Side
    ernaast: Side
    botst_met: Sequence[Link]
    factoren: Sequence[Link]
    maatregelen: Sequence[Link]
    beheer: str
    facetten: str


def advice(handbook: Handboek, record: Aanbeveling) -> Advice:
    """Return a recommendation with everything that is known of it."""
    factors, measures = handbook[Succesfactor], handbook[Maatregel]
    return Advice(
        record=record,
        anker=addresses.recommendation_anchor(record.id),
        oude_ankers=[addresses.recommendation_anchor(old) for old in record.voorheen or ()],
        bronnen=cited(handbook, record.bron),
        voor=joined(word.label for word in handbook.woorden(record, "voor_wie")),
        thema=handbook.woord(record, "thema").label,
        waarom=_claims(handbook, record, record.toelichting),
        ernaast=_claims(handbook, record, record.ernaast),
        botst_met=[link(handbook, other) for other in opposites(handbook, record)],
        factoren=[Link(factors[own_id].titel, addresses.page(factors[own_id])) for own_id in record.factoren or ()],
        maatregelen=[
            Link(measures[own_id].titel, addresses.page(measures[own_id])) for own_id in record.maatregelen or ()
        ],
        beheer=upkeep(record),
        facetten=recommendation_attribute(record),
    )


def link(handbook: Handboek, record: Aanbeveling) -> Link:
    """Return the title of a recommendation, which leads to where it stands among those for the same readers."""
    return Link(record.titel, addresses.in_list(handbook, Aanbeveling, record.id))


def opposites(handbook: Handboek, record: Aanbeveling) -> list[Aanbeveling]:
    """Return the recommendations that say something else, whichever of the two names the other."""
    return handbook.eenmaal(_opposites).get(record.id, [])


def _opposites(handbook: Handboek) -> dict[str, list[Aanbeveling]]:
    every = handbook[Aanbeveling]
    found: dict[str, list[Aanbeveling]] = defaultdict(list)
    for record in every.values():
        for other in (every[own_id] for own_id in record.botst_met or ()):
            for one, opposite in ((record, other), (other, record)):
                if opposite not in found[one.id]:
                    found[one.id].append(opposite)
    return dict(found)


def _claims(handbook: Handboek, record: Aanbeveling, claims: list[Bewering] | None) -> Side:
    """Return claims with their sources in words, but for those that the advice itself says."""
    notes = Footnotes.of(handbook, record.bron)
    rows = [statement(notes, claim, noten=()) for claim in claims or ()]
    said = tuple(cited(handbook, record.bron))
    rows = [replace(row, bronnen=()) if row.bronnen == said else row for row in rows]
    shared = rows[0].bronnen if len(rows) > 1 else ()
    if not shared or any(row.bronnen != shared for row in rows):
        return Side(rows)
    return Side([replace(row, bronnen=()) for row in rows], shared)
