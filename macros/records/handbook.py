"""The handbook: every record, validated, by kind and id."""

from collections.abc import Mapping
from dataclasses import dataclass

from macros.records.case import Case
from macros.records.conflict import Tegenstrijdigheid
from macros.records.factor import Succesfactor
from macros.records.measure import Maatregel
from macros.records.source import Bron
from macros.records.vocabulary import Lijst, Waarde


@dataclass(frozen=True)
class Handboek:
    """All records, each kind a mapping from id to record in the order of its file."""

    bronnen: Mapping[str, Bron]
    lijsten: Mapping[str, Lijst]
    factoren: Mapping[str, Succesfactor]
    maatregelen: Mapping[str, Maatregel]
    tegenstrijdigheden: Mapping[str, Tegenstrijdigheid]
    cases: Mapping[str, Case]

    def woord(self, lijst: str, id: str) -> Waarde:
        """Return the word `id` of the vocabulary `lijst`; KeyError when there is none."""
        for waarde in self.lijsten[lijst].waarden:
            if waarde.id == id:
                return waarde
        raise KeyError(f"{lijst}: {id}")
