"""Documents for paper as pages show them: what each is good for, its size, and where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.language import counted, number
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.sheets.drawing import Made
from macros.sheets.press import printed_all
from macros.sheets.shelf import Leaflet, leaflets
from macros.views.measure.measures import measure_types

KILOBYTE = 1000
"""As the International System of Units has it, and as file managers count."""


@dataclass(frozen=True)
class PaperCard:
    """A document: its title, what it is good for, what it is ("pdf, 1 pagina, 52 kB"), and its picture.

    `tekening` is the drawing that a page prints when somebody chose it; None for what is not chosen from.
    """

    titel: str
    tekst: str
    feiten: str
    adres: Address
    plaatje: Address
    tekening: Address | None


def paper_cards(handbook: Handboek, papers: Sequence[Leaflet]) -> list[PaperCard]:
    """Return the cards of documents."""
    made = printed_all(handbook)
    drawn = {one.adres for one in factor_papers(handbook)}
    return [
        PaperCard(
            titel=one.titel,
            tekst=one.waarvoor,
            feiten=size(made[one.adres]),
            adres=one.adres,
            plaatje=addresses.picture(one.adres),
            tekening=addresses.drawing(one.adres) if one.adres in drawn else None,
        )
        for one in papers
    ]


def size(made: Made) -> str:
    """Return what a document is, in a few words: "pdf, 15 pagina's, 262 kB"."""
    kilobytes = -(-len(made.pdf) // KILOBYTE)
    return f"pdf, {counted(made.paginas, 'pagina', 'pagina’s')}, {number(kilobytes)} kB"


def factor_papers(handbook: Handboek) -> list[Leaflet]:
    """Return the sheets of the success factors."""
    return [leaflets(handbook)[addresses.sheet(factor)] for factor in handbook[Succesfactor].values()]


def case_papers(handbook: Handboek) -> list[Leaflet]:
    """Return the sheet and the transfer sheet of each case."""
    cases = handbook[Case].values()
    return [
        leaflets(handbook)[address]
        for case in cases
        for address in (addresses.sheet(case), addresses.transfer_sheet(case))
    ]


def measure_papers(handbook: Handboek) -> list[Leaflet]:
    """Return the sheets of the types of measures."""
    return [leaflets(handbook)[addresses.sheet(type_)] for type_ in measure_types(handbook)]


def set_papers(handbook: Handboek) -> list[Leaflet]:
    """Return the documents that are about no single record: sets, cards, the self-scan, the guide."""
    single = {one.adres for one in (*factor_papers(handbook), *case_papers(handbook), *measure_papers(handbook))}
    return [one for one in leaflets(handbook).values() if one.adres not in single]
