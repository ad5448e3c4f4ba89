"""The handbook: every record, validated, by kind and id."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar, cast

from macros.records.base import MetId, Record
from macros.records.case import Case
from macros.records.faults import no_doubles
from macros.records.kinds import SOORTEN, soort_van
from macros.records.known import known_in
from macros.records.references import Uit, verzameling_van
from macros.records.vocabulary import Lijst, Woord

R = TypeVar("R", bound=MetId)
T = TypeVar("T")
BESTANDEN = "bestanden"
"""The key in JSON beside those of the kinds."""


@dataclass(frozen=True)
class Handboek:
    """All records: `handbook[Case]` is every case by its id, in the order of the data.

    `bestanden` names the file of each record that has one of its own.
    """

    records: Mapping[type[MetId], Mapping[str, MetId]]
    bestanden: Mapping[tuple[type[MetId], str], str] = field(default_factory=dict)
    _once: dict[Callable[["Handboek"], Any], Any] = field(default_factory=dict, compare=False, repr=False)

    def __getitem__(self, model: type[R]) -> Mapping[str, R]:
        return cast(Mapping[str, R], self.records[model])

    def met(self, *records: MetId) -> "Handboek":
        """Return the same handbook with these records in the place of those with their ids, or added."""
        changed = dict(self.records)
        for record in records:
            changed[type(record)] = {**changed[type(record)], record.id: record}
        return Handboek(changed, self.bestanden)

    def bestand(self, record: MetId) -> str:
        """Return the data file that holds a record, from the root of the project."""
        kind = soort_van(type(record))
        return self.bestanden.get((type(record), record.id), f"data/{kind.bestand}")

    def eenmaal(self, make: Callable[["Handboek"], T]) -> T:
        """Return what `make` makes of this handbook, made once however often it is asked for."""
        if make not in self._once:
            self._once[make] = make(self)
        return cast(T, self._once[make])

    def naam(self, case: Case) -> str:
        """Return how tables and links name a case: its own name, with its title when another case has that too."""
        alone = self.eenmaal(_cases_per_name)[case.roepnaam] == 1
        return case.roepnaam if alone else f"{case.roepnaam}: {case.titel}"

    def lijst(self, model: type[Record], veld: str) -> Lijst:
        """Return the vocabulary that a field of a model takes its words from; KeyError when it takes none."""
        return self[Lijst][verzameling_van(model, veld)]

    def woord(self, record: Record, veld: str) -> Woord:
        """Return the word that a field of a record holds; KeyError when it holds none."""
        return self.woorden(record, veld)[0]

    def woorden(self, record: Record, veld: str) -> list[Woord]:
        """Return the words that a field holds, one or a list; [] when it was left out."""
        value = getattr(record, veld)
        ids = value if isinstance(value, list) else [] if value is None else [value]
        words = self.eenmaal(_words)[verzameling_van(type(record), veld)] if ids else {}
        return [words[word_id] for word_id in ids]

    def naar_json(self) -> dict[str, Any]:
        """Return every record as plain values, by the name of its kind, and under "bestanden" what has its own file.

        What an editor may leave out is left out.
        """
        records = {
            kind.naam: [record.model_dump(mode="json", exclude_defaults=True) for record in self[kind.model].values()]
            for kind in SOORTEN
        }
        files: dict[str, dict[str, str]] = {}
        for (model, own), file in self.bestanden.items():
            files.setdefault(soort_van(model).naam, {})[own] = file
        return {**records, BESTANDEN: files}

    @classmethod
    def van_json(cls, values: Mapping[str, Any]) -> "Handboek":
        """Return the handbook that `naar_json` wrote.

        It raises pydantic's ValidationError for other values, for a reference to nothing and for an id that two have.
        """
        plain = {kind.naam: values[kind.naam] for kind in SOORTEN}
        known = known_in(plain)
        # A list of words that is not there has no words; the reader of files says once that the list is missing.
        known = replace(known, verzamelingen={**dict.fromkeys(Uit.gebruikt, ()), **known.verzamelingen})
        records: dict[type[MetId], Mapping[str, MetId]] = {}
        files: dict[tuple[type[MetId], str], str] = {}
        for kind in SOORTEN:
            read = [kind.model.model_validate(value, context=known) for value in plain[kind.naam]]
            no_doubles(record.id for record in read)
            records[kind.model] = {record.id: record for record in read}
            files |= {(kind.model, own): file for own, file in values.get(BESTANDEN, {}).get(kind.naam, {}).items()}
        return cls(records, files)


def _cases_per_name(handbook: Handboek) -> Counter[str]:
    return Counter(case.roepnaam for case in handbook[Case].values())


def _words(handbook: Handboek) -> dict[str, dict[str, Woord]]:
    return {name: {word.id: word for word in words.waarden} for name, words in handbook[Lijst].items()}
