"""What references may point at, and what to write for one that points at nothing."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from macros.records.faults import fault, shown
from macros.records.meanings import BETEKENISSEN
from macros.records.nearest import NO_LABELS, choices, meant, two_words

WORDS_FILE = "data/vocabularies.yaml"
ADD_FIRST = "Staat het er niet bij? Zet het eerst in {}."
ELSE = {
    "bronnen": "Staat de bron er niet bij? Beschrijf die eerst in {}.",
    "factoren": "Past er geen? Noem dan geen factor.",
    "maatregelen": "Past er geen? In een case hoort het dan bij 'overige_activiteiten'.",
    "provincies": "Ligt het niet in Nederland? Schrijf 'land' in plaats van 'provincie'.",
}
"""What to do when a collection has nothing that fits, where adding to it is not the first thing to do."""
ADD_WORD = "Staat het er niet bij? Zet het in {}, bij lijst '{}'."
ASK_FIRST = "Past er geen woord? Vraag de redactie om een nieuw woord in {}, bij lijst '{}'."


@dataclass(frozen=True)
class Bekend:
    """The ids that references may use, per collection, with the id of today for each old one; and parts per source.

    A collection may give each id with how pages name it. `anders` has the id by other names for a word, `bestanden` the
    file of each collection that is no vocabulary, `vervallen` what to do with a reference to a record that was taken
    out, by its id.
    A collection or source that could not be read is left out; references into it are then not judged.
    """

    verzamelingen: Mapping[str, Collection[str]] = field(default_factory=dict)
    onderdelen: Mapping[str, Collection[str]] = field(default_factory=dict)
    hernoemd: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    anders: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    bestanden: Mapping[str, str] = field(default_factory=dict)
    vervallen: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def verlang(self, verzameling: str, value: str, onbekend: str) -> None:
        """Raise a fault when a collection has no such id.

        It gives the new id for an old one, else the word that was meant, else what there is to choose and where a new
        word goes.
        """
        options = self.verzamelingen.get(verzameling)
        if options is None or value in options:
            return
        moved = self._moved(verzameling, value)
        words = () if moved else self._two_words(verzameling, value)
        said = f"{onbekend} '{shown(value)}'.{moved or ('' if words else self.hint(verzameling, value))}"
        raise fault("unknown", said, **({"woorden": ", ".join(words)} if words else {}))

    def _moved(self, verzameling: str, value: str) -> str:
        """Return what to write for an id that was there before, "" for one that never was."""
        new = self.hernoemd.get(verzameling, {}).get(value)
        gone = self.vervallen.get(verzameling, {}).get(value, "")
        return f" Die heet nu '{new}': schrijf hier die id." if new else gone

    def hint(self, verzameling: str, value: str) -> str:
        """Return what to write for a value that a collection does not have, with a space before it."""
        if moved := self._moved(verzameling, value):
            return moved
        options = self.verzamelingen.get(verzameling, ())
        found = meant(value, options, labels_of(options), self.anders.get(verzameling, NO_LABELS))
        return f" {found}" if found else choices(value, options, labels_of(options)) + self.plaats(verzameling)

    def plaats(self, verzameling: str) -> str:
        """Return where a collection stands, and a new word of it goes, with a space before it."""
        file = self.bestanden.get(verzameling)
        if file:
            return f" {ELSE.get(verzameling, ADD_FIRST).format(file)}"
        return f" {nothing_fits(verzameling)}" if self.bestanden else ""

    def _two_words(self, verzameling: str, value: str) -> list[str]:
        options = self.verzamelingen.get(verzameling, ())
        return two_words(value, options, labels_of(options), self.anders.get(verzameling, NO_LABELS))


def nothing_fits(verzameling: str) -> str:
    """Return what to do when no word of a vocabulary fits: a word by which the handbook counts is not lightly added."""
    told = ASK_FIRST if verzameling in BETEKENISSEN else ADD_WORD
    return ELSE.get(verzameling) or told.format(WORDS_FILE, verzameling)


def labels_of(options: Collection[str]) -> Mapping[str, str]:
    """Return how pages name each id of a collection, where the collection knows."""
    return options if isinstance(options, Mapping) else NO_LABELS
