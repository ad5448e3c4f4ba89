"""A handbook in which every field of every model has a value that nothing else has, built from the models alone.

A field that is added to a model is filled too, so that tests see whether a page shows it. `Filler.leaves` says of every
value where it stands and how a reader would see it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from types import NoneType
from typing import Annotated, Any, get_args, get_origin

from babel.numbers import get_currency_symbol, list_currencies
from pydantic.fields import FieldInfo

from macros.language import COUNTRIES, DUTCH, HOME_COUNTRY, day, number
from macros.records import dates, values
from macros.records.base import MetAdres, MetId, Record
from macros.records.case import Case
from macros.records.colophon import Colofon
from macros.records.dates import FIRST_YEAR
from macros.records.factor import Succesfactor
from macros.records.figures import Cijfer, Inzet, Resultaat
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.left_out import Weglating
from macros.records.links import checked_link
from macros.records.meanings import BETEKENISSEN, Grens, Spreker
from macros.records.measure import Maatregel
from macros.records.references import Uit, Verwijzing
from macros.records.silence import Stilte
from macros.records.source import Bron, Onderdeel
from macros.records.text import checked_text, printed_text
from macros.records.vocabulary import LADDERS, Lijst

KINDS = {kind.naam: kind.model for kind in SOORTEN}
FIGURE = ({"metingen"}, {"waarde", "waarde_tot", "precisie"})
APART: dict[type[Record], tuple[set[str], ...]] = {
    Cijfer: FIGURE,
    Inzet: FIGURE,
    Resultaat: FIGURE,
    Bron: ({"kort"}, {"auteurs"}),
    Case: ({"land"}, {"provincie"}),
    Maatregel: ({"type"}, {"doelen"}),
    Onderdeel: (set(), {"aanduiding"}),
}
"""Fields that a record cannot have together: every first record does without the first set, every second ..."""
MEANINGS = {"precisies": Grens.ROND, "beoordelaars": Spreker.ANDER}
"""The meaning of invented words, where the first of the list would say that pages leave the word out."""
OWN_SIGN = [code for code in sorted(list_currencies()) if get_currency_symbol(code, locale=DUTCH) == code]
SHOWN_AS_A_CLOCK = ("Programma.minuten", "Onderdeel.minuten")
"""Times that a reader sees added up: tests/views/trainer/test_programmes.py looks at those."""
FIRST_DAY = date(FIRST_YEAR, 1, 1)


@dataclass(frozen=True)
class Leaf:
    """One value: the record it belongs to, its path in it, the field ("Model.veld"), and what a reader sees.

    `soort` is "tekst" (a phrase), "adres" (part of an address or anchor) or "link" (the end of a link).
    """

    record: str
    pad: str
    veld: str
    gezien: str
    soort: str = "tekst"


@dataclass
class Filler:
    """Fills models; what it needs besides (words, sources, factors) it invents."""

    count: int = 0
    leaves: list[Leaf] = field(default_factory=list)
    filled: set[tuple[type[Record], str]] = field(default_factory=set)
    records: dict[str, list[dict[str, Any]]] = field(default_factory=lambda: {name: [] for name in KINDS})
    words: dict[str, list[dict[str, Any]]] = field(default_factory=dict)
    record: str = ""
    only_needed: bool = False
    _turns: dict[type[Record], int] = field(default_factory=dict)
    _any_source: dict[str, Any] = field(default_factory=dict)

    def next(self) -> int:
        """Return a number that was not used before."""
        self.count += 1
        return self.count

    def text(self) -> str:
        """Return a word that was not used before and is part of no other."""
        return f"zin{self.next()}zin"

    def add(self, model: type[MetId], **given: Any) -> dict[str, Any]:
        """Fill one record of a kind, with these values for some fields, and add it to the handbook."""
        name = next(name for name, known in KINDS.items() if known is model)
        own_id = f"id{self.next()}id"
        before, self.record = self.record, f"{name}/{own_id}"
        made = self.fill(model, model.__name__, {"id": own_id, **given})
        if not self.only_needed:
            kept = "adres" if issubclass(model, MetAdres | Colofon | Weglating) else "tekst"
            self.leaves.append(Leaf(self.record, f"{model.__name__}.id", f"{model.__name__}.id", own_id, kept))
        self.record = before
        self.records[name].append(made)
        return made

    def needed(self, model: type[MetId]) -> dict[str, Any]:
        """Add a record with just the fields that it cannot do without; its values are not looked for."""
        before, self.only_needed = self.only_needed, True
        made = self.add(model)
        self.only_needed = before
        return made

    def fill(self, model: type[Record], path: str, given: dict[str, Any] | None = None) -> dict[str, Any]:
        """Return values for all fields of a model, but for those that exclude the others this time."""
        if model is Verwijzing:
            return self.reference(path)
        apart = APART.get(model, (set(),))
        turn = self._turns.get(model, 0)
        without = apart[turn % len(apart)]
        if not self.only_needed:
            self._turns[model] = turn + 1
        made = dict(given or {})
        for name, info in model.model_fields.items():
            if name in made:
                self.filled.add((model, name))
            elif name not in without and (info.is_required() or not self.only_needed):
                made[name] = self.value(f"{model.__name__}.{name}", f"{path}.{name}", info.annotation, info.metadata)
                if not self.only_needed:
                    self.filled.add((model, name))
        return made

    def value(self, veld: str, path: str, annotation: Any, marks: list[Any], least: int = 2) -> Any:
        """Return a value of a type; raise TypeError for one that this filler does not know yet."""
        if get_origin(annotation) is Annotated:
            inner, *more = get_args(annotation)
            return self.value(veld, path, inner, [*marks, *flat(more)])
        options = [option for option in get_args(annotation) if bare(option) not in (NoneType, Stilte)]
        if get_origin(annotation) is list:
            lowest = [mark.min_length for mark in marks if hasattr(mark, "min_length")]
            count = max([2, *lowest])
            return [self.value(veld, path, get_args(annotation)[0], []) for _ in range(count)]
        if isinstance(annotation, type) and issubclass(annotation, Record):
            return self.fill(annotation, path)
        reference = next((mark for mark in marks if isinstance(mark, Uit)), None)
        if reference:
            return self.chosen(veld, path, reference.verzameling)
        if options and annotation != int | float:
            return self.value(veld, path, options[0], marks)
        return self.plain(veld, path, {mark.func for mark in marks if hasattr(mark, "func")})

    def plain(self, veld: str, path: str, checks: set[Callable[..., Any]]) -> Any:
        """Return a value of its own for a field with these checks."""
        for check, make in self.makers(veld).items():
            if check in checks:
                made, seen, kind = make()
                if seen:
                    self.see(veld, path, seen, kind)
                return made
        raise TypeError(f"{veld}: teach the filler what a value of this field looks like")

    def makers(self, veld: str) -> dict[Callable[..., Any], Callable[[], tuple[Any, str, str]]]:
        """Return for every check of macros.records.values how to make a value that passes it, and what is seen."""

        def text() -> tuple[str, str, str]:
            made = f"{self.next()}.7" if veld == "Onderdeel.id" else self.text()
            return made, made, "adres" if veld == "Onderdeel.id" else "tekst"

        def moment() -> tuple[str, str, str]:
            made = (FIRST_DAY + timedelta(days=self.next())).isoformat()
            return made, day(made), "tekst"

        def amount() -> tuple[float, str, str]:
            if veld in SHOWN_AS_A_CLOCK:
                return self.next() / 1000, "", ""
            made = self.next() / 1000 if veld == "Financiering.aandeel" else 10000 + self.next()
            return made, number(made), "tekst"

        def country() -> tuple[str, str, str]:
            made = sorted(set(COUNTRIES) - {HOME_COUNTRY})[self.next() % 100]
            return made, made, "tekst"

        def currency() -> tuple[str, str, str]:
            made = OWN_SIGN[self.next() % len(OWN_SIGN)]
            return made, made, "tekst"

        def link() -> tuple[str, str, str]:
            made = f"https://{self.text()}.nl/"
            return made, made, "tekst"

        def an_id() -> tuple[str, str, str]:
            made = f"id{self.next()}id"
            return made, made, "adres"

        def mark() -> tuple[str, str, str]:
            return values.YES, "", ""  # it has no words of its own

        return {
            values._yes: mark,
            values._number: amount,
            values._country: country,
            values._currency: currency,
            checked_link: link,
            values._id: an_id,
            dates._end: moment,
            dates._date: moment,
            checked_text: text,
            printed_text: text,
        }

    def chosen(self, veld: str, path: str, collection: str) -> str:
        """Return the id of a new word, or of a new record, that a field refers to."""
        if collection in KINDS:
            made = self.needed(KINDS[collection])
            kind, seen = ("tekst", made["titel"]) if "titel" in made else ("link", f"-{made['id']}")
            self.see(veld, path, seen, kind)
            return str(made["id"])
        meanings = BETEKENISSEN.get(collection)
        word: dict[str, Any] = {
            "id": f"woord{self.next()}",
            "label": self.text(),
            "uitleg": self.text(),
            "teken": self.text(),
        }
        if meanings:
            word["betekenis"] = MEANINGS.get(collection, next(iter(meanings)))
        if collection in LADDERS:
            word["trede"] = 1
        self.words.setdefault(collection, []).append(word)
        self.see(veld, path, word["label"])
        return str(word["id"])

    def reference(self, path: str) -> dict[str, Any]:
        """Return a reference to a part of a new source, which is named by that part and a place in it.

        What only something else needs always refers to the same one.
        """
        if self.only_needed and self._any_source:
            return self._any_source
        source = self.needed(Bron)
        part = {"id": self.text(), "titel": self.text(), "paginas": self.text()}
        source["onderdelen"] = [part]
        place = self.text()
        for veld, seen in (("id", source["titel"]), ("onderdeel", part["titel"]), ("vindplaats", place)):
            self.see(f"Verwijzing.{veld}", f"{path}.{veld}", seen)
            self.filled.add((Verwijzing, veld))
        made = {"id": source["id"], "onderdeel": part["id"], "vindplaats": place}
        if self.only_needed:
            self._any_source = made
        return made

    def see(self, veld: str, path: str, seen: str, kind: str = "tekst") -> None:
        """Keep that a reader must see a value, unless its record is one that only something else needs."""
        if not self.only_needed:
            self.leaves.append(Leaf(self.record, path, veld, seen, kind))

    def handbook(self) -> Handboek:
        """Return the handbook with everything filled so far."""
        for collection in sorted(Uit.gebruikt - {*KINDS} - {*self.words}):
            self.only_needed = True
            self.chosen("", "", collection)
            self.only_needed = False
        lists = [
            {"id": name, "titel": "lijst", "uitleg": "lijst", "waarden": words} for name, words in self.words.items()
        ]
        return Handboek.van_json({**self.records, "lijsten": lists})


def flat(marks: list[Any]) -> Iterator[Any]:
    """Yield marks of a field; those that stand in a `Field(...)` inside the type one by one."""
    for mark in marks:
        yield from mark.metadata if isinstance(mark, FieldInfo) else (mark,)


def bare(annotation: Any) -> Any:
    """Return a type without what is annotated about it."""
    return bare(get_args(annotation)[0]) if get_origin(annotation) is Annotated else annotation


@cache
def full() -> tuple[Handboek, Filler]:
    """Return a handbook with two full records of every kind, and the filler that made it; made once."""
    filler = Filler()
    for _ in range(2):
        case = filler.add(Case, gemeente="")
        case["gemeente"] = case["gemeenten"][0]["naam"]
        filler.add(Succesfactor)
        filler.add(KINDS["aanbevelingen"])
        filler.add(Bron)
        filler.add(KINDS["tegenstrijdigheden"])
        filler.add(KINDS["colofon"])
        filler.add(Weglating)
        filler.add(KINDS["achtergronden"])
        filler.add(KINDS["tabellen"])
        filler.add(KINDS["veranderingen"])
        filler.add(KINDS["begrippen"])
        filler.add(KINDS["leidraden"])
        programme = filler.add(KINDS["programmas"])
        programme["minuten"] = sum(part["minuten"] for part in programme["onderdelen"])
    type_ = filler.add(Maatregel)
    filler.add(Maatregel, type=type_["id"])
    return filler.handbook(), filler


def models() -> set[type[Record]]:
    """Return every model that stands somewhere in a record, but for words, which are invented as fields need them."""
    found: set[type[Record]] = set()
    todo: list[Any] = [kind.model for kind in SOORTEN if kind.model is not Lijst]
    while todo:
        annotation = todo.pop()
        if isinstance(annotation, type) and issubclass(annotation, Record):
            if annotation not in found:
                found.add(annotation)
                todo += [info.annotation for info in annotation.model_fields.values()]
        else:
            todo += get_args(annotation)
    return found
