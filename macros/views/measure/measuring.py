"""Help to measure: what the editors advise to count and to ask, and what such figures can and cannot say."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from macros import addresses
from macros.addresses import Address
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.measuring import Meethulp
from macros.views.shared.citations import Footnotes
from macros.views.shared.links import Link
from macros.views.shared.statements import Statement, statement
from macros.views.shared.titles import title

PLACE = "meten"
"""The place of the help to measure on the page of a type."""


@dataclass(frozen=True)
class Measuring:
    """The help to measure of one measure: its place, and each part under its title.

    `veilig` tells how to ask without harm, and `ladder` how far a way to measure goes.
    """

    plek: str
    delen: Sequence[tuple[str, Sequence[Statement]]]
    veilig: Address = addresses.SAFELY
    ladder: Address = addresses.LADDER


def measuring(notes: Footnotes, measure: Maatregel) -> Measuring | None:
    """Return the help to measure of a measure, or of a type for all below it; None when the editors gave none."""
    help_ = measure.redactie.meten if measure.redactie else None
    if help_ is None:
        return None
    own = replace(notes, own=[], record=None)  # advice leans on what it names itself, never on the source of a measure
    parts = [
        (title(Meethulp, name), [statement(own, one) for one in getattr(help_, name)]) for name in Meethulp.model_fields
    ]
    place = f"{PLACE}-{addresses.measure_anchor(measure.id)}" if measure.type else PLACE
    return Measuring(place, parts)


def measurable(handbook: Handboek, types: Sequence[Maatregel]) -> list[Link]:
    """Return the types for which the editors help to measure, with where that stands."""
    return [
        Link(type_.titel, addresses.page(type_).at(PLACE)) for type_ in types if type_.redactie and type_.redactie.meten
    ]
