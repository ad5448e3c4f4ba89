"""The one shape of every table: columns, groups of rows, and cells that are whole statements or silence.

A template draws it as HTML; whatever else draws tables (spreadsheets, sheets, charts) reads the same shape.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from macros.addresses import Address
from macros.language import number
from macros.records.silence import Stilte
from macros.records.vocabulary import Woord
from macros.views.shared.links import Link
from macros.views.shared.statements import Amount, Statement
from macros.views.shared.tally import Tally

QUIET = {Stilte.GEEN: "–", Stilte.NIET_BESCHREVEN: "·", Stilte.NIET_INGEVULD: "…"}
"""How a table of signs shows each kind of silence: quietly, so that what is told stands out."""

SORTABLE = ("vergelijking", "matrix", "doelen", "oefeningen")
"""The looks of tables that compare cases, types of measures or exercises."""


@dataclass(frozen=True)
class Column:
    """A column: its head, which may lead on to a page; one that `mag_weg` is not drawn where nothing stands in it.

    `voluit` is what it is called where the heads above it are not in sight, if that is more than its own.
    """

    titel: str
    adres: Address | None = None
    mag_weg: bool = False
    voluit: str = ""


@dataclass(frozen=True)
class ColumnGroup:
    """Columns beside each other that belong together: their head, and how many they are."""

    titel: str
    aantal: int
    adres: Address | None = None


@dataclass(frozen=True)
class Cell:
    """What stands in a cell: statements, or in words why there is none.

    `soort` is the meaning that its look follows, such as that of its word. `woord` sums all statements up, where a
    table of words has room for just one; `getoond` are those whose words it then shows. `teken` is the quiet sign of
    its silence. `twijfel` says that a second reader doubts something in it or does not agree, and leads to where.
    A reader who sorts a column has its cells by `datum` (as the data write it) or by `rang`, the place of their word in
    its vocabulary, where they have one; else by their figure, or by letter.
    """

    uitspraken: tuple[Statement, ...] = ()
    stilte: str = ""
    soort: str = ""
    woord: Woord | None = None
    getoond: tuple[Statement, ...] = ()
    teken: str = ""
    twijfel: Link | None = None
    datum: str = ""
    rang: int | None = None

    @property
    def getal(self) -> Amount | None:
        """The first figure in the cell that has a value."""
        figures = (said.getal for said in self.uitspraken if said.getal)
        return next((figure for figure in figures if figure.waarde is not None), None)

    @property
    def leeg(self) -> bool:
        """Whether nothing stands in the cell, not even why."""
        said = [(s.kop, s.tekst, s.woorden, s.volgens, s.noten, s.tegenstrijdigheden) for s in self.uitspraken]
        return not self.stilte and not any(any(parts) for parts in said)

    @property
    def tegenstrijdigheden(self) -> tuple[Link, ...]:
        """The questions on which sources contradict each other about any of the statements, each once."""
        return tuple(dict.fromkeys(conflict for said in self.uitspraken for conflict in said.tegenstrijdigheden))


@dataclass(frozen=True)
class Row:
    """A row: its cells, one for each column, and a head of its own when the rows of a group differ by name."""

    cellen: Sequence[Cell]
    kop: Statement | None = None
    anker: str = ""


@dataclass(frozen=True)
class Group:
    """Rows that belong together; without rows, `stilte` says why. `anker` is the place of their head.

    `kies` is the id of the case that they are about, where a reader can choose it to stand beside others.
    """

    rijen: Sequence[Row]
    kop: Statement | None = None
    stilte: str = ""
    anker: str = ""
    kies: str = ""


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
    `telling` says what the table shows, `kolomgroepen` head columns together, and `voet` are rows of totals.
    """

    titel: str
    kolommen: Sequence[Column]
    groepen: Sequence[Group]
    koprij: str = ""
    vorm: str = ""
    legenda: Sequence[LegendEntry] = ()
    beknopt: bool = False
    telling: Tally | None = None
    kolomgroepen: Sequence[ColumnGroup] = ()
    voet: Sequence[Row] = ()

    @property
    def sorteerbaar(self) -> bool:
        """Whether a reader may sort and filter it: one that compares, and no list with an order of its own."""
        return self.vorm.partition(" ")[0] in SORTABLE

    @property
    def sprongen(self) -> list[tuple[str, str]]:
        """The cases of the table, each with the place of its first rows; none when there is nothing to choose."""
        every: list[Group | Row] = []
        for group in self.groepen:
            every += [group, *group.rijen]
        found = [(one.kop.kop, one.anker) for one in every if one.kop and one.anker]
        return found if len(found) > 1 else []


def cell(*statements: Statement, stilte: str = "", teken: str = "") -> Cell:
    """Return a cell with statements; `stilte`, or its quiet sign `teken`, stands there when they say nothing."""
    said = tuple(one for one in statements if one.tekst or one.kop or one.woorden)
    return Cell(said) if said else Cell(stilte=stilte, teken=teken)


def total(count: int) -> Cell:
    """Return a cell that counts cases."""
    return Cell((Statement(tekst=number(count), getal=Amount(count, None, "cases")),))


def word_legend(words: Iterable[Woord]) -> list[LegendEntry]:
    """Return the entries of a legend for words of a vocabulary."""
    return [LegendEntry(word.label, word.uitleg or "", word.betekenis or "", word.teken or "") for word in words]


def silence_legend(kinds: Iterable[Stilte]) -> list[LegendEntry]:
    """Return the entries of a legend for kinds of silence."""
    return [LegendEntry(kind.label, kind.uitleg, kind, QUIET[kind]) for kind in kinds]


def shown_words(cells: Iterable[Cell], words: Iterable[Woord]) -> list[Woord]:
    """Return those of the words of a vocabulary that cells show, so that a legend explains no other."""
    seen = {word.id for found in cells for said in found.getoond or found.uitspraken for word in said.woorden}
    return [word for word in words if word.id in seen]


CONFLICT_LEGEND = LegendEntry(
    "bronnen verschillen", "Twee teksten spreken elkaar tegen. Het teken leidt erheen.", teken="≠"
)
"""What the mark of a conflict in a cell means."""
DOUBTED = "een tweede lezer twijfelt of is het niet eens"
"""What the mark of a second reader says to who cannot see it."""
DOUBT_LEGEND = LegendEntry(DOUBTED, "Het teken leidt naar wat die lezer zegt.", teken="2?")
"""What the mark of a second reader in a cell means; a question mark alone is the sign of words already."""
