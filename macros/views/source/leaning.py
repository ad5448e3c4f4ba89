"""Which claims lean on which part of a source: the way back from what was read to what the handbook made of it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.records.background import Achtergrond
from macros.records.base import MetId, Record
from macros.records.case import Gemeente
from macros.records.claim import Advies, Gestaafd
from macros.records.conflict import Lezing
from macros.records.figures import Cijfer
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.measure import Maatregel
from macros.records.money import Borging, Financiering
from macros.records.source import Bron
from macros.records.steps import Bereik, Doelgroep, Gebeurtenis, GenomenMaatregel, Looptijd, Meting, Partij
from macros.records.walk import Supported, supported
from macros.views.case.rows import (
    MakeRow,
    aftermath_row,
    event_row,
    figure_row,
    group_row,
    measure_row,
    measurement_row,
    party_row,
    period_row,
    reach_row,
)
from macros.views.shared.citations import Footnotes
from macros.views.shared.links import Link
from macros.views.shared.names import record_link
from macros.views.shared.payers import payer_cells
from macros.views.shared.statements import Statement
from macros.views.shared.titles import title

ROWS: dict[type[Record], MakeRow] = {
    Bereik: reach_row,
    Borging: aftermath_row,
    Cijfer: figure_row,
    Doelgroep: group_row,
    Gebeurtenis: event_row,
    Gemeente: party_row,
    GenomenMaatregel: measure_row,
    Looptijd: period_row,
    Meting: measurement_row,
    Partij: party_row,
}
"""How a claim that is more than a text reads, by its kind."""
SUMMARIES = ("stelling", "kern", "tekst", "uitleg", "vraag", "titel", "wat", "label", "term")
"""The fields that say what a record or a plain claim is about, the best first."""
TITLE = "titel"
"""The place of the title on the page of a record, above what the record itself says."""
ASKING = (Achtergrond,)
"""Kinds of records that claim nothing themselves: they ask, and the claims in them answer."""
Part = tuple[str, str | None]


@dataclass(frozen=True)
class Leaning:
    """The claims of one record that lean on a part of a source: its kind and name, and each claim with its place."""

    soort: str
    record: Link
    beweringen: Sequence[Link]


def leaning(handbook: Handboek, source_id: str, part_id: str | None) -> Sequence[Leaning]:
    """Return what leans on a part of a source, or on the source without a part (None), by record."""
    return handbook.eenmaal(_index).get((source_id, part_id), ())


def claims_on(handbook: Handboek, source: Bron, part_id: str | None = None) -> int:
    """Return how many claims lean on a part of a source, or on it without a part (None)."""
    return sum(len(one.beweringen) for one in leaning(handbook, source.id, part_id))


def _index(handbook: Handboek) -> Mapping[Part, Sequence[Leaning]]:
    found: dict[Part, list[Leaning]] = defaultdict(list)
    for kind in SOORTEN:
        if kind.model is Bron:
            continue
        for record in handbook[kind.model].values():
            for part, claims in _by_part(handbook, record).items():
                found[part].append(Leaning(kind.enkelvoud, record_link(handbook, record), claims))
    return found


def _by_part(handbook: Handboek, record: MetId) -> dict[Part, list[Link]]:
    parts: dict[Part, list[Link]] = defaultdict(list)
    notes = Footnotes.of(handbook, [])
    for one in supported(record):
        if one.in_ is record and isinstance(record, ASKING):
            continue
        link = Link(in_words(notes, one.in_), _place(handbook, record, one))
        for reference in one.bronnen:
            key = (reference.id, reference.onderdeel)
            if link not in parts[key]:
                parts[key].append(link)
    return parts


def _place(handbook: Handboek, record: MetId, one: Supported) -> Address:
    """Return where a claim stands: on the page of its record, at its own place if it has one."""
    there = record_link(handbook, record).adres
    if one.in_ is record and not there.anchor:
        return there.at(TITLE)
    if one.in_ is record or isinstance(one.in_, Lezing) or not isinstance(one.in_, Gestaafd):
        return there
    return there.at(addresses.claim_anchor(one.in_))


def in_words(notes: Footnotes, claim: Record) -> str:
    """Return what a claim says, in a line."""
    if isinstance(claim, Financiering):
        return " ".join(_line(said) for cell in payer_cells(notes, claim)[:2] for said in cell.uitspraken)
    row = next((row for kind, row in ROWS.items() if isinstance(claim, kind)), None)
    if row is not None:
        return _line(row(notes, claim))
    if isinstance(claim, Advies):
        return f"{title(Maatregel, 'redactie')}: {claim.tekst}"
    return next((getattr(claim, field) for field in SUMMARIES if getattr(claim, field, None)), "")


def _line(said: Statement) -> str:
    words = ", ".join(word.label for word in said.woorden)
    head = f"{said.kop} ({words})" if said.kop and words else said.kop or words
    return ": ".join(filter(None, [head, said.tekst]))
