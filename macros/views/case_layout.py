"""The order of a case page: which fields stand in which section, and how their rows are made and drawn."""

from dataclasses import dataclass

from macros.views.case_rows import (
    Row,
    claim_row,
    event_row,
    group_row,
    judged_row,
    measure_row,
    party_row,
    period_row,
    reach_row,
)
from macros.views.figures import figure_row, money_row


@dataclass(frozen=True)
class Field:
    """A field of the record: its heading on the page, how a value becomes a row, how rows are drawn."""

    naam: str
    titel: str
    rij: Row
    vorm: str = "lijst"


SECTIONS: list[tuple[str, str, list[Field]]] = [
    (
        "waarom",
        "Waarom het begon",
        [
            Field("looptijd", "Looptijd", period_row),
            Field("aanleiding", "Aanleiding", claim_row),
            Field("omgeving", "Over het gebied", figure_row, "inzet"),
            Field("doelgroepen", "Doelgroepen", group_row, "namen"),
            Field("doelen", "Doelen", judged_row("behaald", "behaald")),
        ],
    ),
    (
        "aanpak",
        "Wat men deed",
        [
            Field("maatregelen", "Maatregelen", measure_row),
            Field("overige_activiteiten", "Andere activiteiten", judged_row("standen", "stand")),
            Field("werkwijze", "Werkwijze", claim_row, "stappen"),
            Field("inzet", "Wat het vroeg", figure_row, "inzet"),
        ],
    ),
    (
        "wie",
        "Wie meededen",
        [
            Field("rol_gemeente", "Rol van de gemeente", judged_row("rollen", "rol")),
            Field("gemeentebeleid", "Beleid van de gemeente", claim_row),
            Field("partijen", "Partijen", party_row),
        ],
    ),
    ("verloop", "Hoe het liep", [Field("verloop", "Verloop", event_row, "tijdlijn")]),
    (
        "resultaten",
        "Wat het opleverde",
        [
            Field("resultaten", "Getallen", figure_row, "cijfers"),
            Field("bereik", "Wie is bereikt", reach_row),
            Field("oordelen", "Wat anderen ervan vinden", judged_row("oordelen-project", "oordeel")),
            Field("meting", "Hoe het is gemeten", judged_row("meetniveaus", "niveau")),
            Field("gesproken_met", "Met wie de onderzoekers spraken", claim_row),
        ],
    ),
    ("geld", "Wie betaalde", [Field("financiering", "Betalers", money_row, "geld")]),
    ("vervolg", "Hoe het verderging", [Field("borging", "Daarna", judged_row("statussen", "status"))]),
]
"""The sections of a case page: id, title and fields."""
