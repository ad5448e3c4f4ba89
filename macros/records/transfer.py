"""Taking something over: its core, what may change, what got in the way, and unwanted effects."""

from typing import Annotated

from pydantic import Field

from macros.records.base import Record
from macros.records.claim import Bewering
from macros.records.lists import EenOfMeer, Meer
from macros.records.references import Uit
from macros.records.silence import OfStil
from macros.records.values import Tekst

MOST_QUESTIONS = 4
"""How many questions an editor may add for each side: few enough to be asked, a choice of the owner."""


class Behoefte(Bewering, naam="Wat het nodig had", uitleg="Iets wat de aanpak nodig had, en wat voor iets dat is."):
    """Something that an approach needed."""

    soort: Annotated[
        str,
        Uit("behoeften", "onbekende behoefte"),
        Field(
            title="Soort",
            description="Mensen, mandaat, netwerk, geld of iets anders.",
            examples=["mensen"],
            json_schema_extra={"x-fout": "begeleiders"},
        ),
    ]


class Hindernis(Bewering, naam="Hindernis", uitleg="Wat in de weg zat, en wat anderen eraan deden."):
    """What got in the way, and what others did about it."""

    anderen: Annotated[
        EenOfMeer[Bewering] | None,
        Field(
            title="Wat anderen eraan deden",
            description="Wat elders hielp tegen deze hindernis. Noem de bron van die plek.",
            examples=[{"tekst": "Elders betaalde het buurthuis een vergoeding.", "bron": "voorbeeldrapport-2024#2.1"}],
        ),
    ] = None


class Ongewenst(Bewering, naam="Ongewenst gevolg", uitleg="Iets wat het kostte of schaadde, en voor wie."):
    """An unwanted effect or harm, and for whom."""

    voor: Annotated[
        EenOfMeer[Annotated[str, Uit("betrokkenen", "onbekende betrokkene")]],
        Field(
            title="Voor wie",
            description="Voor wie dit ongewenst was: deelnemers, vrijwilligers of slachtoffers.",
            examples=["vrijwilligers"],
            json_schema_extra={"x-fout": "gastvrouwen"},
        ),
    ]


OngewensteGevolgen = Annotated[
    OfStil[Meer[Ongewenst]] | None,
    Field(
        title="Ongewenste gevolgen",
        description="Wat het kostte of schaadde, voor deelnemers, vrijwilligers of slachtoffers.",
        examples=[[{"tekst": "Gastvrouwen werden ook thuis gebeld.", "voor": "vrijwilligers"}]],
    ),
]
"""The unwanted effects of an approach or a measure, with its name and explanation as a field."""


class OvernemenRedactie(Record, naam="Van de redactie", uitleg="Wat je vraagt voordat je iets overneemt."):
    """Questions of the editors before something is taken over; they need no source."""

    vragen_gemeente: Annotated[
        list[Tekst],
        Field(
            min_length=1,
            max_length=MOST_QUESTIONS,
            title="Vraag die gemeente",
            description="Wat je vraagt aan wie het deed. Begin met wat het liet werken.",
            examples=[["Hoe vond je de eerste gastvrouwen?"]],
            json_schema_extra={"x-fout": "Hoe vond je de eerste gastvrouwen?"},
        ),
    ]
    vragen_zelf: Annotated[
        list[Tekst],
        Field(
            min_length=1,
            max_length=MOST_QUESTIONS,
            title="Vraag jezelf",
            description="Wat je nagaat in je eigen stad.",
            examples=[["Wie kent hier de wijk?"]],
            json_schema_extra={"x-fout": "Wie kent hier de wijk?"},
        ),
    ]


class Overnemen(Record, naam="Overnemen", uitleg="Wat vastligt en wat anders mag, voor wie het wil overnemen."):
    """The core of an approach and what is adaptable, from what sources tell."""

    werkte_door: Annotated[
        OfStil[Meer[Bewering]] | None,
        Field(
            title="Wat het liet werken",
            description="Waardoor het werkte, volgens de bron. Bij een case: alleen wat niet al bij de lessen staat.",
            examples=[["De gastvrouwen woonden zelf in de wijk."]],
        ),
    ] = None
    nodig: Annotated[
        OfStil[Meer[Behoefte]] | None,
        Field(
            title="Wat het nodig had",
            description="Mensen, mandaat, netwerk en geld, volgens de bron.",
            examples=[[{"tekst": "Twee vaste begeleiders.", "soort": "mensen"}]],
            json_schema_extra={"x-fout": "\n  - Twee vaste begeleiders."},
        ),
    ] = None
    aangepast: Annotated[
        OfStil[Meer[Bewering]] | None,
        Field(
            title="Wat anders kan",
            description="Wat van plaats tot plaats of gaandeweg is veranderd.",
            examples=[["In de winter was de theemiddag in het buurthuis."]],
        ),
    ] = None
    in_de_weg: Annotated[
        OfStil[Meer[Hindernis]] | None,
        Field(
            title="Wat in de weg zat",
            description="Wat in de weg zat, en wat anderen daaraan deden.",
            examples=[["Er was geen geld voor een vergoeding."]],
        ),
    ] = None
    redactie: Annotated[
        OvernemenRedactie | None,
        Field(
            title="Van de redactie",
            description="Vragen voor het overnemen.",
            examples=[
                {"vragen_gemeente": ["Hoe vond je de eerste gastvrouwen?"], "vragen_zelf": ["Wie kent hier de wijk?"]}
            ],
        ),
    ] = None


Overgenomen = Annotated[
    Overnemen | None,
    Field(
        title="Overnemen",
        description="Wat vastligt en wat anders mag, voor wie het overneemt.",
        examples=[{"nodig": [{"tekst": "Twee vaste begeleiders.", "soort": "mensen"}]}],
    ),
]
"""What there is to take over of a case or a measure, with its name and explanation as a field."""
