"""How a facilitator talks safely about violence with a group: what sources say, and what the editors advise."""

from typing import Annotated

from pydantic import Field, ValidationInfo, model_validator

from macros.records.claim import Bewering
from macros.records.faults import fault
from macros.records.lists import Meer
from macros.records.upkeep import Beheerd
from macros.records.values import Tekst


class Leidraad(
    Beheerd,
    naam="Leidraad",
    uitleg="Eén onderwerp voor wie een groep begeleidt, zoals huisregels of wat je doet als iemand iets vertelt.",
):
    """One subject of talking safely: claims with a source of their own, and the editors' own advice."""

    titel: Annotated[Tekst, Field(title="Titel", description="De kop van dit onderwerp.")]
    punten: Annotated[
        Meer[Bewering] | None,
        Field(title="Uit de bronnen", description="Wat bronnen zeggen. Elk punt noemt zijn bron."),
    ] = None
    redactie: Annotated[
        Meer[Tekst] | None,
        Field(title="Van de redactie", description="Wat de redactie aanraadt. Dit heeft geen bron nodig."),
    ] = None

    @model_validator(mode="after")
    def _says_something_with_a_source(self, info: ValidationInfo) -> "Leidraad":
        if self.punten is None and self.redactie is None:
            raise fault("nothing", "vul 'punten' in (met bron) of 'redactie'. Zonder tekst heeft dit geen zin.")
        for number, point in enumerate(self.punten or (), start=1):
            if not point.bron:
                raise fault("source", f"punt {number} heeft geen bron. Voeg toe: bron. Of zet de zin onder 'redactie'.")
        return self
