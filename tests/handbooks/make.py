"""Small records for tests, validated as the reader does."""

from typing import Any, TypeVar

from macros.records.base import Record
from macros.records.case import Case
from macros.records.figures import Inzet, Resultaat
from macros.records.handbook import Handboek
from macros.records.references import Bekend, Verwijzing
from macros.views.shared.citations import Footnotes

R = TypeVar("R", bound=Record)
NUMBERS = ("waarde", "waarde_tot", "streef", "streef_tot")


def made(model: type[R], value: object) -> R:
    """Return a record of plain values; references are taken as they are."""
    return model.model_validate(value, context=Bekend())


def result(**values: Any) -> Resultaat:
    """Return a result about visitors."""
    return made(Resultaat, {"wat": "bezoekers", "eenheid": "mensen", **values})


def effort(**values: Any) -> Inzet:
    """Return a figure about what it took."""
    return made(Inzet, {"wat": "overleg", "eenheid": "uur", **values})


def reference(source: str, part: str | None = None, place: str | None = None) -> Verwijzing:
    """Return a reference to a source."""
    return made(Verwijzing, {"id": source, "onderdeel": part, "vindplaats": place})


def changed(handbook: Handboek, case: str, **values: Any) -> tuple[Handboek, Case]:
    """Return a handbook in which these fields of a case have other plain values, and that case."""
    plain = handbook[Case][case].model_dump(mode="json", exclude_defaults=True)
    new = made(Case, {name: value for name, value in {**plain, **values}.items() if value is not None})
    return handbook.met(new), new


def notes(handbook: Handboek) -> Footnotes:
    """Return the footnotes of a page that leans on the report about Dorp."""
    return Footnotes.of(handbook, [reference("jansen-2010", "case-dorp")])


def more_cases(handbook: Handboek, count: int, like: str = "dorp") -> Handboek:
    """Return a handbook with `count` more cases like one of it, under names of their own."""
    case = handbook[Case][like]
    return handbook.met(
        *(case.gewijzigd(id=f"{like}-{n}", gemeente=f"Plaats {n}", gemeenten=None) for n in range(1, count + 1))
    )
