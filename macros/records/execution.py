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

    looptijd: Annotated[
        OfStil[Looptijd] | None,
        Field(
            title="Looptijd",
            description="Van wanneer tot wanneer.",
            examples=[{"van": "2022-09", "tot": "2023-12"}],
            json_schema_extra={"x-fout": "2022 tot 2023"},
        ),
    ] = None
    aanleiding: Annotated[
        OfStil[EenOfMeer[Bewering]] | None,
        Field(
            title="Aanleiding",
            description="Waarom men begon, zoals een rapport, een voorval of een vraag uit de wijk.",
            examples=["Huisartsen zagen vrouwen pas laat."],
        ),
    ] = None
    omgeving: Annotated[
        OfStil[Meer[Cijfer]] | None,
        Field(
            title="Cijfers over het gebied",
            description="Getallen over de plek zelf, zoals inwoners of meldingen. Wat de aanpak opleverde, hoort "
            "bij 'resultaten'.",
            examples=[[{"wat": "inwoners van de wijk", "waarde": 9000, "eenheid": "mensen"}]],
            json_schema_extra={"x-fout": "9000 inwoners"},
        ),
    ] = None
    gemeentegrootte: Annotated[
        OfStil[Gemeentegrootte] | None,
        Field(
            title="Grootte van de gemeente",
            description="Hoeveel mensen er toen woonden. Alleen als een bron het zegt.",
            examples=["50-tot-100-duizend"],
            json_schema_extra={"x-fout": "80.000"},
        ),
    ] = None
    centrumgemeente: Annotated[
        OfStil[Centrumgemeente] | None,
        Field(
            title="Centrumgemeente",
            description="Of de gemeente toen centrumgemeente voor vrouwenopvang was. Alleen als een bron het zegt.",
            examples=["regiogemeente"],
            json_schema_extra={"x-fout": "nee"},
        ),
    ] = None
    doelgroepen: Annotated[
        OfStil[EenOfMeer[Doelgroep]] | None,
        Field(
            title="Doelgroepen",
            description="Voor wie het was.",
            examples=[["migrantenvrouwen", "ouders"]],
            json_schema_extra={"x-fout": "[vrouwen]"},
        ),
    ] = None
    doelen: Annotated[
        OfStil[Meer[Doel]] | None,
        Field(
            title="Doelen",
            description="Wat men wilde, en of dat is gehaald.",
            examples=[[{"tekst": "Vrouwen weten waar hulp is.", "behaald": "deels"}]],
            json_schema_extra={"x-fout": "\n  - Vrouwen weten waar hulp is."},
        ),
    ] = None
    maatregelen: Annotated[
        OfStil[Meer[GenomenMaatregel]] | None,
        Field(
            title="Maatregelen",
            description="Welke maatregelen uit data/measures.yaml, en hoe ver die kwamen.",
            examples=[[{"maatregel": "huiskamerbijeenkomsten", "stand": "uitgevoerd"}]],
            json_schema_extra={"x-fout": "\n  - huiskamerbijeenkomsten"},
        ),
    ] = None
    overige_activiteiten: Annotated[
        OfStil[Meer[Activiteit]] | None,
        Field(
            title="Andere activiteiten",
            description="Wat bij geen van de vijf typen maatregelen past, zoals een platform.",
            examples=[[{"tekst": "Een kookclub op zaterdag.", "stand": "uitgevoerd"}]],
        ),
    ] = None
    rol_gemeente: Annotated[
        OfStil[EenOfMeer[Gemeenterol]] | None,
        Field(
            title="Rol van de gemeente",
            description="Wat de gemeente deed.",
            examples=[[{"rol": "betalen", "tekst": "De gemeente betaalde de zaal."}]],
            json_schema_extra={"x-fout": "betalen"},
        ),
    ] = None
    gemeentebeleid: Annotated[
        OfStil[EenOfMeer[Bewering]] | None,
        Field(
            title="Beleid van de gemeente",
            description="Wat de gemeente verder vond of deed, los van deze aanpak.",
            examples=["De gemeente werkt met één team per wijk."],
        ),
    ] = None
    partijen: Annotated[
        OfStil[Meer[Partij]] | None,
        Field(
            title="Partijen",
            description="Welke organisaties meededen, en wat zij deden. Nooit namen van personen.",
            examples=[[{"naam": "Stichting Voorbeeldhuis", "soort": "welzijn", "rol": "Leidde de theemiddag."}]],
            json_schema_extra={"x-fout": "\n  - Stichting Voorbeeldhuis"},
        ),
    ] = None
    werkwijze: Annotated[
        OfStil[Meer[Bewering]] | None,
        Field(
            title="Werkwijze",
            description="Hoe men het aanpakte, stap voor stap.",
            examples=[["Zoek vier vrouwen die de wijk kennen.", "Train hen twee dagen."]],
            json_schema_extra={"x-fout": "Zoek vrouwen en train hen."},
        ),
    ] = None
    inzet: Annotated[
        OfStil[Meer[Inzet]] | None,
        Field(
            title="Wat het vroeg",
            description="Wat het vroeg aan tijd en mensen, als getal: uren, dagen, begeleiders. Geld hoort bij "
            "'financiering'.",
            examples=[[{"wat": "training van gastvrouwen", "waarde": 2, "eenheid": "dagen"}]],
            json_schema_extra={"x-fout": "twee dagen"},
        ),
    ] = None
    verloop: Annotated[
        OfStil[Meer[Gebeurtenis]] | None,
        Field(
            title="Verloop",
            description="Wat er gebeurde, in volgorde van tijd.",
            examples=[[{"wanneer": "2023-01", "tekst": "De eerste theemiddag was in januari."}]],
            json_schema_extra={"x-fout": "\n  - De eerste theemiddag was in januari."},
        ),
    ] = None
    resultaten: Annotated[
        OfStil[Meer[Resultaat]] | None,
        Field(
            title="Getallen",
            description="Wat ervan kwam als getal, met het streefgetal erbij als dat er was.",
            examples=[[{"wat": "vrouwen die kwamen", "waarde": 15, "streef": 20, "eenheid": "vrouwen"}]],
            json_schema_extra={"x-fout": "15 van de 20 vrouwen"},
        ),
    ] = None
    bereik: Annotated[
        OfStil[Meer[Bereik]] | None,
        Field(
            title="Wie is bereikt",
            description="Wie wel en niet is bereikt, en waarom.",
            examples=[[{"doelgroep": "migrantenvrouwen", "oordeel": "bereikt", "volgens": "uitvoerder"}]],
            json_schema_extra={"x-fout": "\n  - migrantenvrouwen"},
        ),
    ] = None
    oordelen: Annotated[
        OfStil[Meer[Projectoordeel]] | None,
        Field(
            title="Wat anderen ervan vinden",
            description="Wat anderen van het geheel vinden. Wij oordelen zelf niet.",
            examples=[
                [
                    {
                        "oordeel": "gemengd",
                        "volgens": "gemeente",
                        "tekst": "Er kwamen genoeg mensen, maar de gastvrouwen hadden het te druk.",
                    }
                ]
            ],
        ),
    ] = None
    meting: Annotated[
        OfStil[EenOfMeer[Meting]] | None,
        Field(
            title="Hoe het is gemeten",
            description="Hoe men keek wat het opleverde. Is er niets gemeten? Kies dan 'niet-gemeten'.",
            examples=[{"niveau": "activiteiten-geteld", "tekst": "Elke week is geteld wie er kwam."}],
            json_schema_extra={"x-fout": "geteld"},
        ),
    ] = None
    financiering: Annotated[
        OfStil[Meer[Financiering]] | None,
        Field(
            title="Betalers",
            description="Wie wat betaalde.",
            examples=[[{"geldbron": "gemeente", "aandeel": 40, "soort": "tijdelijk"}]],
            json_schema_extra={"x-fout": "gemeente"},
        ),
    ] = None
    borging: Annotated[
        OfStil[EenOfMeer[Borging]] | None,
        Field(
            title="Daarna",
            description="Hoe het verderging toen het geld of het project ophield.",
            examples=[{"status": "loopt", "tekst": "De vrouwen gaan zelf door."}],
            json_schema_extra={"x-fout": "loopt"},
        ),
    ] = None
    lessen: Annotated[
        OfStil[Meer[Les]] | None,
        Field(
            title="Lessen",
            description="Wat hielp, wat ontbrak en wat niet hielp.",
            examples=[
                [
                    {
                        "factor": "waardering",
                        "oordeel": "ontbrak",
                        "volgens": "deelnemers",
                        "tekst": "De gastvrouwen kregen geen vergoeding. Twee stopten daarom.",
                    }
                ]
            ],
            json_schema_extra={"x-fout": "\n  - Geef gastvrouwen een vergoeding."},
        ),
    ] = None
    ongewenste_gevolgen: OngewensteGevolgen = None
    gesproken_met: Annotated[
        OfStil[EenOfMeer[Bewering]] | None,
        Field(
            title="Met wie de schrijvers spraken",
            description="Met welke organisaties de schrijvers van de bron zelf spraken. Zo ziet een lezer wie er "
            "niet aan het woord kwam. Nooit namen van personen.",
            examples=["De gemeente en Stichting Voorbeeldhuis."],
        ),
    ] = None
    onbekend: Annotated[
        OfStil[Meer[Bewering]] | None,
        Field(
            title="Wat we niet weten",
            description="Wat de bron zelf zegt niet te weten. Zwijgt de bron alleen? Dan hoort het hier niet.",
            examples=[["Of vrouwen daarna eerder hulp zochten."]],
            json_schema_extra={"x-fout": "Of vrouwen daarna eerder hulp zochten."},
        ),
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
