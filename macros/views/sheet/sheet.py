"""What a sheet of paper is: a claim on top, blocks below it in one or two columns, room for notes, and a foot.

One shape serves every kind of sheet; what draws it chooses how it looks. A block has room for so much and no more:
that is how a sheet stays one page, and how the check can say which text is too long.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from macros.records.base import MetId, Record
from macros.records.kinds import soort_van
from macros.records.references import Verwijzing
from macros.records.walk import path_to

LIST, STEPS, PLAIN, FACTS, BOXES, NOTES, CHOICES = (
    *("lijst", "stappen", "tekst", "feiten", "vakken"),
    *("notities", "aankruisen"),
)
"""How the items of a block stand: points, steps, text, names with what belongs to them, boxes to write in, lines to
write on, and statements with boxes to tick."""


@dataclass(frozen=True)
class Place:
    """The field that an editor changes to change a text: the kind and id of its record, and the way to it.

    Without a way, no single field holds the text.
    """

    soort: str
    id: str
    pad: Sequence[str | int] = ()


Part = tuple[str, str | None, str | None]
"""Where something stands, as plain values: a source, the part of it, and the place in that."""


def parts(references: Iterable[Verwijzing]) -> list[Part]:
    """Return references as plain values."""
    return [(reference.id, reference.onderdeel, reference.vindplaats) for reference in references]


@dataclass(frozen=True)
class Text:
    """A text on a sheet: `kop` leads, such as the name of a case, and `plek` is where it comes from.

    `erna` follows it, such as who says so: what an editor does not make shorter at that place. `bronnen` are where it
    stands; a text of the editors has none.
    """

    tekst: str
    plek: Place
    kop: str = ""
    erna: str = ""
    bronnen: Sequence[Part] = ()

    @property
    def geheel(self) -> str:
        """The text with what follows it."""
        return self.tekst + self.erna


@dataclass(frozen=True)
class Block:
    """A block: its title, its items as `vorm` says, and the height in millimetres that they may take.

    Without items, `stilte` says why. `kader` draws a line around it, and `onder` stands below the title. Of items that
    do not all fit, the first stand there, at least `ten_minste`; `meer[n]` says how many more than n there are.
    """

    titel: str
    items: Sequence[Text]
    hoogte: float
    vorm: str = LIST
    stilte: str = ""
    onder: str = ""
    meer: Sequence[str] = ()
    ten_minste: int = 0
    kader: bool = False


@dataclass(frozen=True)
class Foot:
    """What stands at the foot of every sheet: the sources, where to get help, from when it is, and where there is more.

    `adres` is how paper shows `link`. Without them the site has no address yet, and `zonder_adres` says where an
    editor sets it. `qr` is an SVG, and `tekens` explains the marks on the sheet.
    """

    handboek: str
    bronnen: str
    hulp: str
    stand: str
    link: str
    adres: str
    qr: str
    zonder_adres: str
    tekens: str = ""


@dataclass(frozen=True)
class Sheet:
    """One page of A4: what kind it is, its claim, rows of one or two blocks, and its foot.

    `notities` is the least height in millimetres that stays free to write in; 0 for none. `bronnen` are those of its
    record, which the foot names before those of its texts.
    """

    soort: str
    titel: Text
    stelling: Text
    rijen: Sequence[Sequence[Block]]
    voet: Foot
    notities: float = 0
    bronnen: Sequence[Part] = ()

    @property
    def teksten(self) -> list[Text]:
        """Every text on it, in the order of reading."""
        return [self.titel, self.stelling, *(text for row in self.rijen for block in row for text in block.items)]


def place(record: MetId, *way: str | int) -> Place:
    """Return the place of a field of a record."""
    return Place(soort_van(type(record)).naam, record.id, way)


def place_of(record: MetId, claim: Record, *below: str | int) -> Place:
    """Return the place of a claim in a record, and of a field below it."""
    return place(record, *path_to(record, claim), *below)
