"""The handbook: every record, validated, by kind and id."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from macros.records.case import Case
from macros.records.conflict import Tegenstrijdigheid
from macros.records.factor import Succesfactor
from macros.records.measure import Maatregel
from macros.records.source import Bron
from macros.records.vocabulary import Lijst, Woord


@dataclass(frozen=True)
class Handboek:
    """All records, each kind a mapping from id to record in the order of its file."""

    bronnen: Mapping[str, Bron]
    lijsten: Mapping[str, Lijst]
    factoren: Mapping[str, Succesfactor]
    maatregelen: Mapping[str, Maatregel]
    tegenstrijdigheden: Mapping[str, Tegenstrijdigheid]
    cases: Mapping[str, Case]

    def naam(self, case: Case) -> str:
        """Return how tables and links name a case: its municipality, with its title when another case has that too."""
        return case.gemeente if self._cases_per_municipality[case.gemeente] == 1 else f"{case.gemeente}: {case.titel}"

    @cached_property
    def _cases_per_municipality(self) -> Counter[str]:
        return Counter(case.gemeente for case in self.cases.values())

    def woord(self, lijst: str, id: str) -> Woord:
        """Return the word `id` of the vocabulary `lijst`; KeyError when there is none."""
        for waarde in self.lijsten[lijst].waarden:
            if waarde.id == id:
                return waarde
        raise KeyError(f"{lijst}: {id}")
