"""The fields of a case by where they stand on its page: what a first page needs, what blocks share, then by section."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.records.case import Case
from macros.records.claim import Bewering
from macros.records.handbook import Handboek
from macros.views.case import fields
from macros.views.case.fields import FIELDS, LEFT_OUT, SECTIONS
from macros.views.guide.fields import BlockHelp, FieldHelp, Place, Teller
from macros.views.guide.needs import is_needed

PARTS = {
    fields.HEAD: "Bovenaan de pagina",
    fields.PROJECTS: "De projecten",
    **SECTIONS,
    fields.LESSONS: "Wat hielp en wat niet",
    fields.TRANSFER: "Overnemen",
    fields.UNKNOWN: "Wat we niet weten",
    fields.FOOT: "Onderaan de pagina",
}
"""What the reference calls each place of the page: the sections by their own titles."""
NOWHERE = "Op geen pagina"
UNSEEN = Place("Staat op geen pagina.")


@dataclass(frozen=True)
class Group:
    """Fields that stand at one place of the page."""

    anker: str
    titel: str
    velden: Sequence[FieldHelp]


@dataclass(frozen=True)
class Quick:
    """A field that a first page cannot do without: its name, its place on this page, and what it is."""

    naam: str
    anker: str
    uitleg: str
    nodig: str


@dataclass(frozen=True)
class CaseFields:
    """The reference of a case: what is needed, what all claims share, and every field in its group."""

    nodig: Sequence[Quick]
    gedeeld: BlockHelp
    groepen: Sequence[Group]


def case_fields(handbook: Handboek) -> CaseFields:
    """Return the reference of all fields of a case and of every block in it."""
    teller = Teller(handbook, Case)
    shared = teller.block(Bewering)
    shown = {one.naam for one in FIELDS}
    rest = [teller.field(Case, name, [UNSEEN]) for name in Case.volgorde() if name not in shown]
    assert all(f"Case.{one.naam}" in LEFT_OUT for one in rest), "a field without a place says why"
    told = {plek: _group(teller, plek) for plek in sorted(PARTS, key=lambda plek: plek == fields.PROJECTS)}
    groups = [*(told[plek] for plek in PARTS), Group("plek-geen", NOWHERE, rest)]
    by_name = {one.naam: one for group in groups for one in group.velden}
    needed = [by_name[name] for name in Case.volgorde() if is_needed(Case, name)]
    quick = [Quick(one.naam, one.anker, one.uitleg, one.nodig) for one in needed]
    return CaseFields(quick, shared, groups)


def _group(teller: Teller, plek: str) -> Group:
    """Return the fields at a place of the page. A project, which has most fields of a case too, is told last."""
    here = [one for one in FIELDS if one.plek == plek]
    return Group(f"plek-{plek}", PARTS[plek], [teller.field(Case, one.naam, _places(one, PARTS[plek])) for one in here])


def _places(one: fields.Field, title: str) -> list[Place]:
    found = [Place(f"Op de pagina van de case: {title}.", addresses.CASES)]
    if one.vergelijking:
        found.append(Place(f"In de vergelijking: {one.vergelijking.titel}.", one.vergelijking.plaats))
    return found
