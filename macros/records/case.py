"""A case: what one municipality, or a few together, did to reach migrants."""

from typing import Annotated

from pydantic import Field, ValidationInfo, field_validator
from pydantic.json_schema import JsonSchemaValue

from macros.language import HOME_COUNTRY, joined
from macros.records.claim import Bewering, Gestaafd
from macros.records.dates import Verleden
from macros.records.execution import Uitvoering
from macros.records.faults import fault, no_doubles, no_repeats, shown
from macros.records.lesson import Zwijgt
from macros.records.lists import EenOfMeer, Meer, Verschillend
from macros.records.project import Project
from macros.records.references import Bronnen, Uit
from macros.records.silence import gevuld
from macros.records.transfer import Overgenomen
from macros.records.upkeep import Beheerd
from macros.records.values import Land, Tekst


class Gemeente(Gestaafd, naam="Gemeente", uitleg="Een gemeente waar de case liep."):
    """A municipality where the case ran."""

    naam: Annotated[Tekst, Field(title="Naam", description="De naam van de gemeente.", examples=["Voorbeeldstad"])]
    rol: Annotated[
        Tekst | None, Field(title="Rol", description="Wat deze gemeente deed.", examples=["Betaalde de training."])
    ] = None


HAS_A_NAME: JsonSchemaValue = {"anyOf": [{"required": [field]} for field in ("gemeente", "gemeenten", "naam")]}
PROVINCE_AT_HOME: JsonSchemaValue = {
    "if": {"properties": {"land": {"const": HOME_COUNTRY}}},
    "then": {"required": ["provincie"]},
    "else": {"properties": {"provincie": False}},
}


class Case(
    Uitvoering,
    Beheerd,
    naam="Case",
    uitleg="Wat een gemeente, of een paar samen, deed. Eén case is één pagina.",
    regels=(HAS_A_NAME, PROVINCE_AT_HOME),
):
    """One page of the handbook; what stands below `bron` is claimed on its authority."""

    naam: Annotated[
        Tekst | None,
        Field(
            title="Naam",
            description="Hoe de case heet, als dat niet de naam van één gemeente is.",
            examples=["Voorbeeldstreek"],
        ),
    ] = None
    gemeente: Annotated[
        Tekst | None,
        Field(
            title="Gemeente",
            description="De gemeente naar wie de case heet.",
            examples=["Voorbeeldstad"],
            json_schema_extra={"x-fout": "[Voorbeeldstad, Voorbeelddorp]"},
        ),
    ] = None
    gemeenten: Annotated[
        list[Gemeente] | None,
        Field(
            min_length=1,
            validate_default=True,
            title="Gemeenten",
            description="Alle gemeenten waar het liep, als dat er meer zijn of als hun rol telt.",
            examples=[[{"naam": "Voorbeeldstad", "rol": "Betaalde de training."}, {"naam": "Voorbeelddorp"}]],
            json_schema_extra={"x-fout": "\n  - naam: Voorbeelddorp\n  - naam: Voorbeelddorp"},
        ),
    ] = None
    gebied: Annotated[
        Tekst | None,
        Field(title="Gebied", description="De wijk, deelgemeente of regio.", examples=["de wijk Voorbeeldkwartier"]),
    ] = None
    land: Annotated[
        Land,
        Field(
            title="Land",
            description="Het land, als dat niet Nederland is.",
            examples=["België"],
            json_schema_extra={"x-fout": "Belgie"},
        ),
    ] = HOME_COUNTRY
    provincie: Annotated[
        EenOfMeer[Annotated[str, Uit("provincies", "onbekende provincie")]] | None,
        Field(
            validate_default=True,
            title="Provincie",
            description="De provincie; liep de case over een grens, dan mogen het er meer zijn. Alleen voor Nederland.",
            examples=["utrecht"],
            json_schema_extra={"x-fout": "Utrecht"},
        ),
    ] = None
    schaal: Annotated[
        str,
        Uit("schalen", "onbekende schaal"),
        Field(
            title="Schaal",
            description="Hoe groot het gebied was waar het liep: een wijk, een gemeente, een regio.",
            examples=["wijk"],
            json_schema_extra={"x-fout": "buurt"},
        ),
    ]
    titel: Annotated[
        Tekst,
        Field(
            title="Titel",
            description="De naam van de aanpak, in gewone woorden. Staat groot boven de pagina.",
            examples=["Samen theedrinken in de wijk"],
            json_schema_extra={"x-fout": "Theemiddag: samen praten"},
        ),
    ]
    kern: Annotated[
        Tekst,
        Field(
            title="Kern",
            description="Wat men deed en voor wie, in een of twee zinnen. Nog niet wat ervan kwam.",
            examples=["Vier gastvrouwen nodigden buurvrouwen uit voor thee. Daar kwam ook geweld thuis ter sprake."],
        ),
    ]
    uitkomst: Annotated[
        Bewering | None,
        Field(
            title="Uitkomst",
            description="Wat ervan kwam, in een of twee zinnen. Noem ook wat niet lukte of niet is gemeten.",
            examples=["Vijftien vrouwen kwamen elke week. Of zij daarna eerder hulp zochten, is niet gemeten."],
        ),
    ] = None
    bron: Annotated[
        Bronnen,
        Field(
            title="Bron",
            description="Waar de case staat beschreven: de id van de bron, en het deel achter een hekje.",
            examples=["voorbeeldrapport-2024#2.1"],
            json_schema_extra={"x-fout": "voorbeeldrapport-2024"},
        ),
    ]
    peildatum: Annotated[
        Verleden,
        Field(
            title="Peildatum",
            description="Tot welke dag, maand of jaar klopt wat de bron vertelt. Meestal is dat de datum van het "
            "rapport, en nooit vandaag.",
            examples=["2024-03"],
            json_schema_extra={"x-fout": "03-2024"},
        ),
    ]
    thema: Annotated[
        Verschillend[Annotated[str, Uit("themas", "onbekend thema")]],
        Field(
            title="Thema",
            description="Over welke soort geweld de case gaat. Meer dan één mag.",
            examples=[["huiselijk-geweld"]],
            json_schema_extra={"x-fout": "[Huiselijk geweld]"},
        ),
    ]
    projecten: Annotated[
        list[Project] | None,
        Field(
            min_length=1,
            title="De projecten",
            description="Alleen als de case uit meer dan één project bestaat.",
            examples=[[{"id": "theemiddag", "titel": "De theemiddag"}, {"id": "kookclub", "titel": "De kookclub"}]],
            json_schema_extra={"x-fout": "\n  - titel: De theemiddag"},
        ),
    ] = None
    niet_beschreven: Annotated[
        Meer[Zwijgt] | None,
        Field(
            title="De bron zegt niets over",
            description="Succesfactoren waar de bron over zwijgt. Vul dit pas in als je de bron daar echt op hebt "
            "gelezen.",
            examples=[["waardering", "mannen-betrekken"]],
            json_schema_extra={"x-fout": "[samenwerking]"},
        ),
    ] = None
    overnemen: Overgenomen = None

    @property
    def roepnaam(self) -> str:
        """What readers call the case: its own name, its municipality, or its equal municipalities together."""
        return self.naam or self.gemeente or joined(place.naam for place in self.gemeenten or ())

    @field_validator("gemeenten")
    @classmethod
    def _has_a_name(cls, value: list[Gemeente] | None, info: ValidationInfo) -> list[Gemeente] | None:
        no_repeats((municipality.naam for municipality in value or ()), "naam")
        own = info.data.get("gemeente")
        if value and own and own not in {municipality.naam for municipality in value}:
            raise fault(
                "municipality",
                f"'{shown(own)}' staat bij 'gemeente', maar niet in deze lijst. Voeg toe: naam: {shown(own)}.",
            )
        nameless = all(field in info.data and not info.data[field] for field in ("naam", "gemeente"))
        if nameless and not value:
            raise fault(
                "absent",
                "veld 'gemeente' ontbreekt. Voeg het toe. Waren er meer gemeenten gelijk? "
                "Schrijf gemeenten: [{naam: Ede}, {naam: Epe}]. Heet de case naar iets anders? "
                "Schrijf naam: Regio Twente.",
            )
        return value

    @field_validator("provincie")
    @classmethod
    def _only_at_home(cls, value: list[str] | None, info: ValidationInfo) -> list[str] | None:
        no_repeats(value or ())
        at_home = info.data.get("land", value and HOME_COUNTRY) == HOME_COUNTRY
        if at_home and value is None:
            raise fault("missing", "veld 'provincie' ontbreekt. Voeg het toe.")
        if not at_home and value is not None:
            raise fault(
                "province",
                "een provincie is er alleen voor Nederland. Ligt het in Nederland? "
                "Haal 'land' weg. Ligt het elders? Haal dit veld weg.",
            )
        return value

    @field_validator("projecten")
    @classmethod
    def _project_ids_differ(cls, value: list[Project] | None) -> list[Project] | None:
        no_doubles(project.id for project in value or ())
        return value

    @field_validator("niet_beschreven")
    @classmethod
    def _silence_fits(cls, value: list[Zwijgt] | None, info: ValidationInfo) -> list[Zwijgt] | None:
        no_repeats(silent.factor for silent in value or ())
        lessons = gevuld(info.data.get("lessen"))
        for project in info.data.get("projecten") or ():
            lessons += gevuld(project.lessen)
        described = {lesson.factor for lesson in lessons}
        for silent in value or ():
            if silent.factor in described:
                raise fault(
                    "told-and-silent",
                    f"factor '{silent.factor}' staat hier, maar er is ook een les over. "
                    "Zegt de bron er iets over? Haal hem hier weg. "
                    "Hoort de les bij een andere factor? Verander die dan in de les.",
                )
        return value
