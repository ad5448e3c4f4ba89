"""What a field asks for, read from its type: text or a number, one or a list, a word of which list, which block."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from macros.records.base import Record
from macros.records.dates import Datum, Einde, Moment, Verleden
from macros.records.lists import EenOfMeer
from macros.records.references import Uit
from macros.records.silence import SCHRIJFBAAR, Stilte
from macros.records.values import Gedrukt, Getal, Id, Ja, Land, Link, Tekst, Valuta
from macros.records.vocabulary import Trede

PRECISE = "een jaar (2024), een maand (2024-03) of een dag (2024-03-15)"
PLAIN: tuple[tuple[Any, str], ...] = (
    (Tekst, "tekst"),
    (Gedrukt, "tekst, zoals die in de tabel staat"),
    (Id, "een id: kleine letters en cijfers, met streepjes ertussen"),
    (Link, "een webadres dat met https:// of http:// begint"),
    (Getal, "een getal, met een punt als komma: 2.5"),
    (Valuta, "een munt in drie hoofdletters"),
    (Ja, "het woord ja"),
    (Land, "de naam van een land"),
    (Datum, PRECISE),
    (Verleden, f"{PRECISE}, niet in de toekomst"),
    (Einde, f"{PRECISE}, of het woord doorlopend"),
    (Moment, f"{PRECISE}, of een paar woorden, zoals: na de zomer"),
    (Trede, "een geheel getal van 0 tot en met 9"),
)
"""The plain types, and what an editor writes there."""


@dataclass(frozen=True)
class Shape:
    """What a field asks for: a plain value in words, a word of a collection, or a block; one of them, or a list.

    `een` says that one value may stand for a list of one, `stil` that a word for nothing may stand there.
    """

    waarde: str = ""
    verzameling: str = ""
    model: type[Record] | None = None
    lijst: bool = False
    een: bool = False
    stil: bool = False

    @property
    def stiltes(self) -> tuple[Stilte, ...]:
        """The words for nothing that may stand there."""
        return SCHRIJFBAAR if self.stil else ()


def shape(field: FieldInfo) -> Shape:
    """Return what a field asks for."""
    parts = [*field.metadata, *_parts(field.annotation)]
    checks = _checks(parts)
    fitting = [(len(_checks(_parts(kind))), words) for kind, words in PLAIN if _checks(_parts(kind)) <= checks]
    return Shape(
        max(fitting)[1] if fitting else "tekst" if str in parts else "een getal",
        next((part.verzameling for part in parts if isinstance(part, Uit)), ""),
        next((part for part in parts if isinstance(part, type) and issubclass(part, Record)), None),
        list in parts,
        _checks(_parts(EenOfMeer[int])) <= checks,
        Stilte in parts,
    )


def _parts(annotation: Any) -> Iterator[Any]:
    """Yield the types inside a type, and everything that its annotations carry."""
    yield get_origin(annotation) or annotation
    yield from getattr(annotation, "__metadata__", ())
    for inner in get_args(annotation):
        yield from _parts(inner)


def _checks(parts: Any) -> set[Any]:
    return {part.func for part in parts if hasattr(part, "func")}
