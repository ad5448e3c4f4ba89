"""What was planned, done and reached: period, goals, measures, parties, events, reach, measurement."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator

from macros.language import ONGOING
from macros.records.claim import JUDGED, Bewering, Gestaafd, Uitspraak
from macros.records.dates import ONE_IS_WRONG, Datum, Einde, Moment, Verleden, is_before
from macros.records.faults import fault
from macros.records.lists import EenOfMeer
from macros.records.references import Uit
from macros.records.values import Tekst

Stand = Annotated[
    str,
    Uit("standen", "onbekende stand"),
    Field(
        title="Stand",
        description="Hoe ver het kwam: gepland is niet gedaan.",
        examples=["uitgevoerd"],
        json_schema_extra={"x-fout": "gedaan"},
    ),
]


class Looptijd(Gestaafd, naam="Looptijd", uitleg="Van wanneer tot wanneer iets liep."):
    """The period; `doorlopend` when no end was planned."""

    van: Annotated[
        Datum | None,
        Field(
            title="Van",
            description="Het begin, zo precies als de bron het zegt.",
            examples=["2022-09"],
            json_schema_extra={"x-fout": "september 2022"},
        ),
    ] = None
    tot: Annotated[
        Einde | None,
        Field(
            title="Tot",
            description="Het eind, of 'doorlopend' als er geen eind was afgesproken.",
            examples=["2023-12", "doorlopend"],
            json_schema_extra={"x-fout": "heden"},
        ),
    ] = None
    tekst: Annotated[
        Tekst | None,
        Field(
            title="Toelichting", description="Wat er meer over te zeggen is.", examples=["In de zomer lag het stil."]
        ),
    ] = None

    @field_validator("tot")
    @classmethod
    def _ends_after_start(cls, value: str | None, info: ValidationInfo) -> str | None:
        start = info.data.get("van")
        if start and value and value != ONGOING and is_before(value, start):
            raise fault("period", f"het eind ({value}) ligt voor het begin ({start}). {ONE_IS_WRONG}")
        return value


class Doelgroep(
    Gestaafd,
    naam="Doelgroep",
    uitleg="Een groep voor wie het was. Alleen het woord uit de lijst mag ook.",
    kort="doelgroep",
):
    """A group it was for; the editor may write just the id."""

    doelgroep: Annotated[
        str,
        Uit("doelgroepen", "onbekende doelgroep"),
        Field(
            title="Doelgroep",
            description="Welke groep het was, met het woord uit de lijst.",
            examples=["migrantenvrouwen"],
            json_schema_extra={"x-fout": "vrouwen"},
        ),
    ]
    tekst: Annotated[
        Tekst | None,
        Field(
            title="Wie precies",
            description="Wie er precies bij hoort, als dat meer zegt dan de naam.",
            examples=["Vrouwen die nog niet lang in de wijk wonen."],
        ),
    ] = None


class Doel(Bewering, naam="Doel", uitleg="Wat men wilde bereiken, en of dat lukte."):
    """What was aimed at, and whether it was reached."""

    behaald: Annotated[
        str,
        Uit("behaald", "onbekende waarde"),
        Field(
            title="Gehaald",
            description="Is het doel gehaald: ja, deels, nee of onbekend.",
            examples=["deels"],
            json_schema_extra={"x-fout": "bijna"},
        ),
    ]


class GenomenMaatregel(Gestaafd, naam="Maatregel", uitleg="Een maatregel van het handboek, en hoe ver die hier kwam."):
    """A measure of the handbook, and how far this case got with it."""

    maatregel: Annotated[
        str,
        Uit("maatregelen", "onbekende maatregel"),
        Field(
            title="Maatregel",
            description="Welke maatregel.",
            examples=["huiskamerbijeenkomsten"],
            json_schema_extra={"x-fout": "theemiddag"},
        ),
    ]
    stand: Stand
    tekst: Annotated[
        Tekst | None,
        Field(
            title="Hoe het eruitzag",
            description="Hoe die maatregel er hier uitzag.",
            examples=["Elke week thee, bij een van de gastvrouwen thuis."],
        ),
    ] = None


class Activiteit(Bewering, naam="Activiteit", uitleg="Iets wat men deed en dat bij geen maatregel past."):
    """Something done that fits none of the measure types."""

    stand: Stand


class Gemeenterol(Bewering, naam="Rol van de gemeente", uitleg="Wat de gemeente deed, en welke rol dat is."):
    """What the municipality did, as one of the roles of the research."""

    rol: Annotated[
        str,
        Uit("rollen", "onbekende rol"),
        Field(
            title="Rol",
            description="De rol van de gemeente.",
            examples=["betalen"],
            json_schema_extra={"x-fout": "subsidie"},
        ),
    ]


class Partij(Gestaafd, naam="Partij", uitleg="Een organisatie die meedeed. Nooit een persoon."):
    """An organisation that took part; never a person."""

    naam: Annotated[
        Tekst,
        Field(
            title="Naam",
            description="De naam van de organisatie. Nooit die van een persoon.",
            examples=["Stichting Voorbeeldhuis"],
        ),
    ]
    soort: Annotated[
        str,
        Uit("soorten-partij", "onbekende soort partij"),
        Field(
            title="Soort",
            description="Wat voor organisatie het is.",
            examples=["welzijn"],
            json_schema_extra={"x-fout": "stichting"},
        ),
    ]
    rol: Annotated[
        Tekst | None, Field(title="Rol", description="Wat deze partij deed.", examples=["Leidde de theemiddag."])
    ] = None


class Gebeurtenis(Bewering, naam="Gebeurtenis", uitleg="Iets wat gebeurde, en wanneer."):
    """Something that happened at a time, such as a change of course."""

    wanneer: Annotated[
        Moment,
        Field(
            title="Wanneer",
            description="Een datum, of een woord als 'daarna'.",
            examples=["2023-01", "daarna"],
            json_schema_extra={"x-fout": "2040-01"},
        ),
    ]


class Bereik(Uitspraak, naam="Bereik", uitleg="Of een groep is bereikt, volgens wie, en waarom."):
    """Whether a group was reached according to somebody, and why."""

    doelgroep: Annotated[
        str,
        Uit("doelgroepen", "onbekende doelgroep"),
        Field(
            title="Doelgroep",
            description="Over welke groep dit gaat, met het woord uit de lijst.",
            examples=["migrantenvrouwen"],
            json_schema_extra={"x-fout": "vrouwen"},
        ),
    ]
    oordeel: Annotated[
        str,
        Uit("oordelen-bereik", "onbekend oordeel"),
        Field(
            title="Bereikt", description="Is de groep bereikt?", examples=["deels"], json_schema_extra={"x-fout": "ja"}
        ),
    ]
    tekst: Annotated[
        Tekst | None,
        Field(
            title="Wat er gebeurde",
            description="Wat er gebeurde, en waarom volgens wie dit zegt.",
            examples=["Jonge moeders kwamen wel, oudere vrouwen bijna niet."],
        ),
    ] = None


class Projectoordeel(
    Bewering,
    naam="Oordeel",
    uitleg="Wat iemand van het geheel vindt. Wij oordelen zelf niet.",
    regels=(JUDGED,),
):
    """What somebody thinks of the whole."""

    oordeel: Annotated[
        str,
        Uit("oordelen-project", "onbekend oordeel"),
        Field(
            title="Oordeel",
            description="Wat men ervan vindt.",
            examples=["gemengd"],
            json_schema_extra={"x-fout": "goed"},
        ),
    ]


class Meting(Gestaafd, naam="Meting", uitleg="Hoe is gekeken wat het opleverde: één keer, of een van meer rondes."):
    """How results were measured, in one round."""

    wanneer: Annotated[
        Verleden | None,
        Field(
            title="Wanneer",
            description="De dag, maand of het jaar van de meting.",
            examples=["2023-12"],
            json_schema_extra={"x-fout": "december 2023"},
        ),
    ] = None
    niveau: Annotated[
        EenOfMeer[Annotated[str, Uit("meetniveaus", "onbekend niveau")]] | None,
        Field(
            title="Hoe",
            description="Hoe er is gemeten; meer dan één mag. Laat weg als de bron dat niet zegt.",
            examples=["activiteiten-geteld"],
            json_schema_extra={"x-fout": "geteld"},
        ),
    ] = None
    tekst: Annotated[
        Tekst | None,
        Field(
            title="Wat wel en niet is gemeten",
            description="Wat er is gemeten, en wat niet.",
            examples=["Elke week is geteld wie er kwam. Niemand vroeg wat het deed."],
        ),
    ] = None


class Gemeentegrootte(
    Gestaafd,
    naam="Grootte van de gemeente",
    uitleg="Hoeveel mensen er in de gemeente woonden toen de case liep. Alleen het woord uit de lijst mag ook.",
    kort="grootte",
):
    """How big the municipality is; the editor may write just the word."""

    grootte: Annotated[
        str,
        Uit("gemeentegroottes", "onbekende grootte"),
        Field(
            title="Grootte",
            description="Hoeveel mensen er toen ongeveer woonden, volgens de bron.",
            examples=["50-tot-100-duizend"],
            json_schema_extra={"x-fout": "80.000"},
        ),
    ]
    tekst: Annotated[
        Tekst | None,
        Field(
            title="Toelichting",
            description="Bij welke gemeente dit hoort, of van wanneer het is.",
            examples=["Geteld in 2023."],
        ),
    ] = None


class Centrumgemeente(
    Gestaafd,
    naam="Centrumgemeente of niet",
    uitleg="Of de gemeente toen voor haar regio de vrouwenopvang regelde. Alleen het woord uit de lijst mag ook.",
    kort="rol",
):
    """What the municipality was in its region; more than one when more municipalities took part."""

    rol: Annotated[
        EenOfMeer[Annotated[str, Uit("centrumrollen", "onbekende rol")]],
        Field(
            title="Rol in de regio",
            description="Wat de gemeente toen was, volgens de bron. Deden er meer gemeenten mee? Dan mag het allebei.",
            examples=["regiogemeente"],
            json_schema_extra={"x-fout": "nee"},
        ),
    ]
    tekst: Annotated[
        Tekst | None,
        Field(
            title="Toelichting", description="Welke gemeente wat was.", examples=["Een andere stad regelde de opvang."]
        ),
    ] = None
