"""Every single sheet with what it is good for, as it fits its page; and what on paper is too long."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.language import counted
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.sheets.fitting import TooLong, fitted, too_long
from macros.views.measure.measures import measure_types
from macros.views.sheet.cards import card_sheets
from macros.views.sheet.case import case_sheet
from macros.views.sheet.factor import factor_sheet
from macros.views.sheet.measure import measure_sheet
from macros.views.sheet.scan import scan_sheet
from macros.views.sheet.sheet import Sheet
from macros.views.sheet.transfer import transfer_sheet


@dataclass(frozen=True)
class Papers:
    """Sheets by their address as they fit, what each is good for, and all of them before anything gave way.

    `past` says that everything fits.
    """

    bladen: Mapping[Address, Sheet]
    waarvoor: Mapping[Address, str]
    voluit: Sequence[Sheet]
    past: bool


def papers(handbook: Handboek) -> Papers:
    """Return every sheet as it fits its page."""
    return handbook.eenmaal(_papers)


def _papers(handbook: Handboek) -> Papers:
    made = [*_sheets(handbook)]
    whole = [sheet for _, sheet, _ in made]
    shown, fits = fitted(handbook, whole, card_sheets(handbook))
    return Papers(
        {address: sheet for (address, _, _), sheet in zip(made, shown, strict=True)},
        {address: use for address, _, use in made},
        whole,
        fits,
    )


def over_full(handbook: Handboek) -> list[TooLong]:
    """Return the texts that do not fit their place on paper; to find out by how much takes long, when there are any."""
    own = papers(handbook)
    return [] if own.past else too_long(own.voluit, card_sheets(handbook))


def _sheets(handbook: Handboek) -> Iterator[tuple[Address, Sheet, str]]:
    """Yield every sheet with its address, and what it is good for."""
    for factor in handbook[Succesfactor].values():
        yield addresses.sheet(factor), factor_sheet(handbook, factor), _for_exercise(factor)
    for case in handbook[Case].values():
        yield addresses.sheet(case), case_sheet(handbook, case), "Wat er gebeurde, en wat je die gemeente vraagt."
        yield addresses.transfer_sheet(case), transfer_sheet(handbook, case), "Om op te schrijven wat jullie overnemen."
    for type_ in measure_types(handbook):
        yield addresses.sheet(type_), measure_sheet(handbook, type_), "Wat het vraagt, wat misging en hoe je begint."
    yield (
        addresses.SCAN_SHEET,
        scan_sheet(handbook),
        "Om samen te zien wat al goed gaat. Ieder vult er een in.",
    )


def _for_exercise(factor: Succesfactor) -> str:
    if factor.redactie is None:
        return "Om over te praten."
    own = factor.redactie.oefening
    return f"Met de oefening ‘{own.titel}’, {counted(own.minuten, 'minuut', 'minuten')}."
