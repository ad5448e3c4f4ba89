"""Where the fields of a case stand in the form: what a first case needs, and the rest by the sections of its page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from macros.records.case import Case
from macros.views.case.fields import FIELDS, FOOT, HEAD, LESSONS, PROJECTS, SECTIONS, TRANSFER, UNKNOWN
from macros.views.shared.titles import title

FIRST = ("titel", "gemeente", "provincie", "schaal", "kern", "thema", "peildatum", "id", "bron")
"""What makes a first case that can be published, in the order in which one knows it."""
TITLES = {
    HEAD: "Naam, gebied en uitkomst",
    PROJECTS: title(Case, "projecten"),
    **SECTIONS,
    "waarom": "Wanneer en waarom het begon",
    LESSONS: title(Case, "lessen"),
    TRANSFER: title(Case, "overnemen"),
    UNKNOWN: title(Case, "onbekend"),
    FOOT: "Beheer, zoeken en oude adressen",
}
"""The parts of the form in their order, with what each is called: as the sections of the page where it has them."""
ONE = {"bron": "Bron", "zoek": "Zoekwoord", "voorheen": "Oude id", "auteurs": "Auteur"}
"""What one item of a list is called where the title of the list is a plural or a phrase."""


@dataclass(frozen=True)
class FormPart:
    """Fields that stand together in the form."""

    id: str
    titel: str
    velden: Sequence[str]


def parts(fields: Mapping[str, object]) -> list[FormPart]:
    """Return the parts of the form behind the first one; a field that no page shows stands in the last."""
    place = {field.naam: field.plek for field in FIELDS}
    found: dict[str, list[str]] = {plek: [] for plek in TITLES}
    for name in [*place, *fields]:
        listed = found[place.get(name, FOOT)]
        if name in fields and name not in FIRST and name not in listed:
            listed.append(name)
    return [FormPart(plek, TITLES[plek], names) for plek, names in found.items() if names]
