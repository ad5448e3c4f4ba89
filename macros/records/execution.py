"""What a case did, and how it went: the block of keys that a case and each of its projects may have.

Every field may be left out (not filled in yet), or say `geen` or `niet-beschreven`.
"""

from decimal import Decimal
from typing import Annotated

from pydantic import Field, field_validator

from macros.language import number
from macros.records.base import Record
from macros.records.claim import Bewering
from macros.records.faults import fault, raise_all
from macros.records.figures import Cijfer, Inzet, Resultaat
from macros.records.lesson import Les
from macros.records.lists import EenOfMeer, Meer
from macros.records.money import Borging, Financiering
from macros.records.rounds import turned_back, twice
from macros.records.silence import OfStil, gevuld
from macros.records.steps import (
    Activiteit,
    Bereik,
    Centrumgemeente,
    Doel,
    Doelgroep,
    Gebeurtenis,
    Gemeentegrootte,
    Gemeenterol,
    GenomenMaatregel,
    Looptijd,
    Meting,
    Partij,
    Projectoordeel,
)
from macros.records.transfer import OngewensteGevolgen

TOO_MUCH = (
    "de aandelen zijn samen {} procent, en meer dan 100 kan niet. Kijk na of elk aandeel klopt. Gaan ze over "
    "verschillende jaren? Zet er dan 'looptijd' bij. Gaf een betaler geld door? Dan hoort dat bij 'afkomstig_van'."
)


def _rounded_off(share: Decimal) -> Decimal:
    """Return how much a share may have been rounded up: 33.5 percent stands in a source as 34."""
    digits = share.normalize().as_tuple().exponent
    return Decimal("0.5").scaleb(min(digits, 0) if isinstance(digits, int) else 0) if share else Decimal()


class Uitvoering(Record, naam="Uitvoering", uitleg="Wat er is gedaan, en hoe dat ging."):
    """The block of keys; on a case it counts for all its projects."""

    looptijd: Annotated[OfStil[Looptijd] | None, Field(title="Looptijd", description="Van wanneer tot wanneer.")] = None
    aanleiding: Annotated[
        OfStil[EenOfMeer[Bewering]] | None, Field(title="Aanleiding", description="Waarom het begon.")
    ] = None
    omgeving: Annotated[
        OfStil[Meer[Cijfer]] | None,
        Field(
            title="Cijfers over het gebied", description="Getallen over het gebied of de aanleiding, geen resultaten."
        ),
    ] = None
    gemeentegrootte: Annotated[
        OfStil[Gemeentegrootte] | None,
        Field(
            title="Grootte van de gemeente",
            description="Hoeveel mensen er toen woonden. Alleen als een bron het zegt.",
        ),
    ] = None
    centrumgemeente: Annotated[
        OfStil[Centrumgemeente] | None,
        Field(
            title="Centrumgemeente",
            description="Of de gemeente toen centrumgemeente voor vrouwenopvang was. Alleen als een bron het zegt.",
        ),
    ] = None
    doelgroepen: Annotated[
        OfStil[EenOfMeer[Doelgroep]] | None, Field(title="Doelgroepen", description="Voor wie het was.")
    ] = None
    doelen: Annotated[
        OfStil[Meer[Doel]] | None, Field(title="Doelen", description="Wat men wilde, en of dat is gehaald.")
    ] = None
    maatregelen: Annotated[
        OfStil[Meer[GenomenMaatregel]] | None,
        Field(title="Maatregelen", description="Welke maatregelen uit data/measures.yaml, en hoe ver die kwamen."),
    ] = None
    overige_activiteiten: Annotated[
        OfStil[Meer[Activiteit]] | None,
        Field(
            title="Andere activiteiten",
            description="Wat bij geen van de vijf typen maatregelen past, zoals een platform.",
        ),
    ] = None
    rol_gemeente: Annotated[
        OfStil[EenOfMeer[Gemeenterol]] | None, Field(title="Rol van de gemeente", description="Wat de gemeente deed.")
    ] = None
    gemeentebeleid: Annotated[
        OfStil[EenOfMeer[Bewering]] | None,
        Field(title="Beleid van de gemeente", description="Wat de gemeente verder vond of deed, los van deze aanpak."),
    ] = None
    partijen: Annotated[OfStil[Meer[Partij]] | None, Field(title="Partijen", description="Wie meededen, en hoe.")] = (
        None
    )
    werkwijze: Annotated[
        OfStil[Meer[Bewering]] | None, Field(title="Werkwijze", description="Hoe men het aanpakte, stap voor stap.")
    ] = None
    inzet: Annotated[
        OfStil[Meer[Inzet]] | None, Field(title="Wat het vroeg", description="Wat het vroeg aan tijd en mensen.")
    ] = None
    verloop: Annotated[
        OfStil[Meer[Gebeurtenis]] | None, Field(title="Verloop", description="Wat er gebeurde, in volgorde van tijd.")
    ] = None
    resultaten: Annotated[
        OfStil[Meer[Resultaat]] | None, Field(title="Getallen", description="De getallen, met het streefgetal erbij.")
    ] = None
    bereik: Annotated[
        OfStil[Meer[Bereik]] | None, Field(title="Wie is bereikt", description="Wie wel en niet is bereikt, en waarom.")
    ] = None
    oordelen: Annotated[
        OfStil[Meer[Projectoordeel]] | None,
        Field(
            title="Wat anderen ervan vinden", description="Wat anderen van het geheel vinden. Wij oordelen zelf niet."
        ),
    ] = None
    meting: Annotated[
        OfStil[EenOfMeer[Meting]] | None,
        Field(title="Hoe het is gemeten", description="Hoe men heeft gemeten wat het opleverde."),
    ] = None
    financiering: Annotated[
        OfStil[Meer[Financiering]] | None, Field(title="Betalers", description="Wie wat betaalde.")
    ] = None
    borging: Annotated[
        OfStil[EenOfMeer[Borging]] | None, Field(title="Daarna", description="Hoe het daarna verderging.")
    ] = None
    lessen: Annotated[
        OfStil[Meer[Les]] | None, Field(title="Lessen", description="Wat hielp, wat ontbrak en wat niet hielp.")
    ] = None
    ongewenste_gevolgen: OngewensteGevolgen = None
    gesproken_met: Annotated[
        OfStil[EenOfMeer[Bewering]] | None,
        Field(
            title="Met wie de schrijvers spraken",
            description="Met welke organisaties de schrijvers van de bron spraken. Nooit namen van personen.",
        ),
    ] = None
    onbekend: Annotated[
        OfStil[Meer[Bewering]] | None,
        Field(title="Wat we niet weten", description="Wat de bron zelf zegt niet te weten."),
    ] = None

    @field_validator("financiering")
    @classmethod
    def _shares_fit(cls, value: object) -> object:
        totals: dict[object, list[Decimal]] = {}
        for money in gevuld(value):
            period = (money.looptijd.van, money.looptijd.tot) if money.looptijd else None
            if money.aandeel is not None:  # as it was written: floats of 23.6 and so on add up to over 100
                totals.setdefault(period, []).append(Decimal(str(money.aandeel)))
        for shares in totals.values():
            if sum(shares) > 100 + sum(map(_rounded_off, shares)):
                raise fault("shares", TOO_MUCH.format(number(float(sum(shares)))))
        return value

    @field_validator("meting")
    @classmethod
    def _measured_in_order(cls, value: object) -> object:
        raise_all(turned_back("wanneer", [one.wanneer for one in gevuld(value)]))
        return value

    @field_validator("borging")
    @classmethod
    def _rounds_in_order(cls, value: object) -> object:
        dates = [status.peildatum for status in gevuld(value)]
        if len(dates) > 1 and None in dates:
            raise fault("round", "hier staat het vervolg van meer dan één moment. Geef elk een eigen 'peildatum'.")
        raise_all(turned_back("peildatum", dates) | twice("peildatum", dates))
        return value
