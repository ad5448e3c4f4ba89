"""The field reference: of every field what it is, whether it is needed, what may stand there, and how not to write it.

All of it comes from the models and from the check itself. A field that more blocks share is told where it comes first;
later blocks lead there.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from inspect import get_annotations
from typing import Any

from macros.addresses import Address
from macros.reading.piece import sentences
from macros.records.as_yaml import as_yaml
from macros.records.base import Record
from macros.records.examples import around, example, known_to_examples, mistake
from macros.records.handbook import Handboek
from macros.records.known_ids import Bekend
from macros.records.silence import Stilte
from macros.views.guide.needs import needed
from macros.views.guide.shapes import shape
from macros.views.guide.words import Choices, asked, choices


@dataclass(frozen=True)
class Place:
    """Where a reader meets what stands in a field: in words, with the page if it is one of the site."""

    tekst: str
    adres: Address | None = None


@dataclass(frozen=True)
class FieldHelp:
    """One field as the reference tells it. `goed` and `fout` are YAML, `meldingen` what the check says of `fout`."""

    naam: str
    anker: str
    titel: str
    uitleg: str
    nodig: str
    waarde: str
    stiltes: Sequence[Stilte]
    lijst: Choices | None
    lijst_hier: bool
    goed: Sequence[str]
    fout: str
    meldingen: Sequence[str]
    plekken: Sequence[Place]
    blok: "BlockHelp | None"
    blok_elders: Sequence["Earlier"]


@dataclass(frozen=True)
class Earlier:
    """A field or block that was told before: its name, and its place."""

    naam: str
    anker: str


@dataclass(frozen=True)
class BlockHelp:
    """The fields of a block: those told here, and those that were told before."""

    titel: str
    uitleg: str
    anker: str
    velden: Sequence[FieldHelp]
    eerder: Sequence[Earlier]


@dataclass
class Teller:
    """Tells fields one after another, and remembers on one page what it told."""

    handbook: Handboek
    top: type[Record]
    prefix: str = ""
    known: Bekend = field(init=False)
    _told: dict[tuple[type[Record], str], str] = field(default_factory=dict)
    _blocks: dict[type[Record], str] = field(default_factory=dict)
    _lists: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.known = known_to_examples(self.handbook)

    def block(self, model: type[Record]) -> BlockHelp:
        """Return the help about a block, and keep where that stands."""
        anchor = self._blocks[model] = self._place(f"blok-{model.__name__.lower()}")
        names = model.volgorde()
        before = {name: place for name in names if (place := self._told.get((_owner(model, name), name)))}
        new = [name for name in names if name not in before]
        for name in new:  # before what is in them: a block inside this one leads here
            self._anchor(model, name)
        fields = [self.field(model, name, ()) for name in new]
        earlier = [Earlier(name, place) for name, place in before.items()]
        return BlockHelp(model.naam_van_soort, model.uitleg_van_soort, anchor, fields, earlier)

    def field(self, model: type[Record], name: str, places: Sequence[Place]) -> FieldHelp:
        """Return the help about a field, and keep where that stands."""
        anchor = self._anchor(model, name)
        info = model.model_fields[name]
        found = shape(info)
        words = choices(self.handbook, found.verzameling, self._place("lijst")) if found.verzameling else None
        first = words is not None and words.naam not in self._lists
        self._lists |= {words.naam} if words else set()
        inner = found.model
        there = inner is not None and inner in self._blocks
        bad = mistake(info) or ""
        return FieldHelp(
            naam=name,
            anker=anchor,
            titel=info.title or name,
            uitleg=info.description or "",
            nodig=needed(model, name),
            waarde=asked(found),
            stiltes=found.stiltes,
            lijst=words,
            lijst_hier=first,
            goed=[as_yaml({name: value}).rstrip() for value in info.examples or ()],
            fout=f"{name}: {bad}" if bad else "",
            meldingen=self._said(model, name, bad) if bad else (),
            plekken=places,
            blok=self.block(inner) if inner is not None and not there else None,
            blok_elders=[Earlier(inner.naam_van_soort, self._blocks[inner])] if inner is not None and there else [],
        )

    def _anchor(self, model: type[Record], name: str) -> str:
        owner = _owner(model, name)
        of_top = name in self.top.model_fields and _owner(self.top, name) is owner
        below = "" if of_top else f"{owner.__name__.lower()}-"
        return self._told.setdefault((owner, name), self._place(f"veld-{below}{name}"))

    def _place(self, name: str) -> str:
        return f"{self.prefix}-{name}" if self.prefix else name

    def _said(self, model: type[Record], name: str, bad: str) -> Sequence[str]:
        """Return what the check says of a mistake, and not of the good example in its place."""
        good: Any = example(model, name)
        rest = as_yaml(around(model, name, good))
        before = sentences(model, rest + as_yaml({name: good}), self.known) if good is not None else ()
        return [said for said in sentences(model, f"{rest}{name}: {bad}\n", self.known) if said not in before]


def _owner(model: type[Record], name: str) -> type[Record]:
    """Return the model that a field comes from: the last that gave it a type."""
    layers = (layer for layer in model.__mro__ if issubclass(layer, Record))
    return next(layer for layer in layers if name in get_annotations(layer))
