"""Who stands behind the handbook: the few settings that only its owner knows."""

from typing import Annotated

from pydantic import Field

from macros.records.base import MetId
from macros.records.dates import Verleden
from macros.records.values import Link, Tekst


class Colofon(MetId, naam="Colofon", uitleg="Wie achter het handboek staat. Wat er niet staat, zien lezers niet."):
    """The settings of the page Colofon; each may be left out, and the build then says so to editors."""

    naam: Annotated[
        Tekst | None, Field(title="Naam", description="Laat weg: dan is het de naam van de site in mkdocs.yml.")
    ] = None
    adres: Annotated[
        Link | None, Field(title="Adres", description="Laat weg: dan is het het adres waarvoor de site is gebouwd.")
    ] = None
    uitgever: Annotated[Tekst | None, Field(title="Uitgever", description="Wie het handboek uitgeeft.")] = None
    redactie: Annotated[
        Tekst | None,
        Field(title="Redactie", description="Waar lezers de redactie bereiken: een e-mailadres of postadres."),
    ] = None
    repository: Annotated[
        Link | None,
        Field(title="Gegevens en programma", description="Waar de gegevens en het programma op internet staan."),
    ] = None
    versie: Annotated[Tekst | None, Field(title="Versie", description="De versie van de gegevens.")] = None
    datum: Annotated[
        Verleden | None,
        Field(title="Datum van de gegevens", description="Laat weg: dan is het de dag van de laatste wijziging."),
    ] = None
