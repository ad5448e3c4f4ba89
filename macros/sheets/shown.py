"""Documents for paper as pages show them: what each is good for, its size, and where it stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.language import counted, number
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.sheets.drawing import Made
from macros.sheets.press import printed_all
from macros.sheets.shelf import leaflets

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


def factor_papers(handbook: Handboek, factors: Sequence[Succesfactor]) -> list[PaperCard]:
    """Return the sheets of success factors, which a page prints as well."""
    return _cards(handbook, [addresses.sheet(factor) for factor in factors], drawn=True)


def case_papers(handbook: Handboek, cases: Sequence[Case]) -> list[PaperCard]:
    """Return the sheet and the transfer sheet of each case."""
    both = [(addresses.sheet(case), addresses.transfer_sheet(case)) for case in cases]
    return _cards(handbook, [address for pair in both for address in pair])


def measure_papers(handbook: Handboek, types: Sequence[Maatregel]) -> list[PaperCard]:
    """Return the sheets of types of measures."""
    return _cards(handbook, [addresses.sheet(type_) for type_ in types])


def set_papers(handbook: Handboek) -> list[PaperCard]:
    """Return the documents that are about no single record: sets, cards, the self-scan, the guide."""
    return _cards(handbook, [one.adres for one in leaflets(handbook).values() if one.over_meer])


def _cards(handbook: Handboek, papers: Sequence[Address], *, drawn: bool = False) -> list[PaperCard]:
    made = printed_all(handbook, papers)
    return [
        PaperCard(
            titel=leaflets(handbook)[address].titel,
            tekst=leaflets(handbook)[address].waarvoor,
            feiten=size(made[address]),
            adres=address,
            plaatje=addresses.picture(address),
            tekening=addresses.drawing(address) if drawn else None,
        )
        for address in papers
    ]


def size(made: Made) -> str:
    """Return what a document is, in a few words: "pdf, 15 pagina's, 262 kB"."""
    kilobytes = -(-len(made.pdf) // KILOBYTE)
    return f"pdf, {counted(made.paginas, 'pagina', 'pagina’s')}, {number(kilobytes)} kB"
