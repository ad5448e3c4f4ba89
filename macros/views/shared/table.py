"""The one shape of every table: columns, groups of rows, and cells that are whole statements or silence.

A template draws it as HTML; whatever else draws tables (spreadsheets, sheets, charts) reads the same shape.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from macros.addresses import Address
from macros.records.silence import Stilte
from macros.records.vocabulary import Woord
from macros.views.shared.links import Link
from macros.views.shared.statements import Statement


@dataclass(frozen=True)
class Column:
    """A column: its head, which may lead on to a page; one that `mag_weg` is not drawn where nothing stands in it."""

    titel: str
    adres: Address | None = None
    mag_weg: bool = False


@dataclass(frozen=True)
class Cell:
    """What stands in a cell: statements, or in words why there is none.

    `soort` is the meaning that its look follows, such as that of its word. `woord` sums all statements up, where a
    table of words has room for just one.
    """

    uitspraken: tuple[Statement, ...] = ()
    stilte: str = ""
    soort: str = ""
    woord: Woord | None = None

    @property
    def tegenstrijdigheden(self) -> tuple[Link, ...]:
        """The questions on which sources contradict each other about any of the statements, each once."""
        return tuple(dict.fromkeys(conflict for said in self.uitspraken for conflict in said.tegenstrijdigheden))


@dataclass(frozen=True)
class Row:
    """A row: its cells, one for each column, and a head of its own when the rows of a group differ by name."""

    cellen: Sequence[Cell]
    kop: Statement | None = None


@dataclass(frozen=True)
class Group:
    """Rows that belong together; without rows, `stilte` says why."""

    rijen: Sequence[Row]
    kop: Statement | None = None
    stilte: str = ""


@dataclass(frozen=True)
class LegendEntry:
    """A word that cells of a table show, with its sign and what it means; its look follows `soort`."""

    label: str
    uitleg: str
    soort: str = ""
    teken: str = ""


@dataclass(frozen=True)
class Table:
    """A table. `koprij` heads the column of row and group heads; `vorm` names how it looks.

    In one that is `beknopt` cells have room for words and marks alone; what was said stands where the words lead.
    """

    titel: str
    kolommen: Sequence[Column]
    groepen: Sequence[Group]
    koprij: str = ""
    vorm: str = ""
    legenda: Sequence[LegendEntry] = ()
    beknopt: bool = False


def cell(*statements: Statement, stilte: str = "") -> Cell:
    """Return a cell with statements; `stilte` stands there when they say nothing."""
    said = tuple(one for one in statements if one.tekst or one.kop or one.woorden)
    return Cell(said, "" if said else stilte)


def word_legend(words: Iterable[Woord]) -> list[LegendEntry]:
    """Return the entries of a legend for words of a vocabulary."""
    return [LegendEntry(word.label, word.uitleg or "", word.betekenis or "", word.teken or "") for word in words]


def silence_legend(kinds: Iterable[Stilte]) -> list[LegendEntry]:
    """Return the entries of a legend for kinds of silence."""
    return [LegendEntry(kind.label, kind.uitleg, kind) for kind in kinds]


CONFLICT_LEGEND = LegendEntry(
    "bronnen verschillen", "Twee teksten spreken elkaar tegen. Het teken leidt erheen.", teken="≠"
)
"""What the mark of a conflict in a cell means."""
