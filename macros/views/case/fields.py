"""Every field of a case: where it stands on the page, how a value becomes a row, and its columns in a comparison.

The page, the comparison tables, and whatever else shows cases read this one list. A field's title stands on the model.
"""

from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.records.base import MetAdres, Record
from macros.records.case import Case
from macros.records.execution import Uitvoering
from macros.records.kinds import SOORTEN
from macros.records.money import Borging
from macros.records.steps import Doel, Gemeenterol, Meting
from macros.records.transfer import Ongewenst
from macros.views.case.columns import FIGURES, PAYERS, REACH, RESULTS, STEPS, Columns, judged_columns
from macros.views.case.rows import (
    MakeRow,
    aftermath_row,
    claim_row,
    event_row,
    group_row,
    judged_row,
    measure_row,
    measurement_row,
    party_row,
    period_row,
    reach_row,
)
from macros.views.shared.titles import title

GOALS, ROLES, HARM = judged_row("behaald"), judged_row("rol"), judged_row("voor")


@dataclass(frozen=True)
class Comparison:
    """The comparison table about a field: its caption, and the page in docs/ that shows it."""

    titel: str
    plaats: Address


@dataclass(frozen=True)
class Field:
    """A field of the record, and its place.

    `plek` is a section of `SECTIONS`, or a part of the page with a view of its own. `rij` makes the statement that
    `vorm` draws; a field whose `vorm` is "tabel" is drawn by its columns. `vergelijking` is its
    comparison table, if it has one. `onder` are fields inside its values that stand in a block of their own.
    """

    naam: str
    plek: str
    rij: MakeRow = claim_row
    vorm: str = "lijst"
    kolommen: Columns | None = None
    vergelijking: Comparison | None = None
    onder: tuple["Field", ...] = ()
    model: type[Record] = Case

    @property
    def titel(self) -> str:
        """What the field is called on pages: its title in the model."""
        return title(self.model, self.naam)


SECTIONS = {
    "waarom": "Waarom het begon",
    "aanpak": "Maatregelen en stappen",
    "wie": "Wie meededen",
    "verloop": "Hoe het liep",
    "bereik": "Groepen en bereik",
    "inzet": "Tijd en mensen",
    "geld": "Wie betaalde",
    "resultaten": "Doelen, getallen en meting",
    "gevolgen": "Ongewenste gevolgen",
    "vervolg": "Het vervolg",
}
"""The sections that unfold on a case page, in their order: id and title."""

HEAD, PROJECTS, LESSONS, TRANSFER, UNKNOWN, FOOT = "kop", "projecten", "lessen", "overnemen", "onbekend", "voet"
"""The parts of the page that have a view of their own."""

FIELDS = (
    Field("titel", HEAD),
    Field("naam", HEAD),
    Field("gemeente", HEAD),
    Field("gebied", HEAD),
    Field("land", HEAD),
    Field("provincie", HEAD),
    Field("schaal", HEAD),
    Field("kern", HEAD),
    Field("uitkomst", HEAD),
    Field("bron", HEAD),
    Field("peildatum", HEAD),
    Field("thema", HEAD),
    Field("projecten", PROJECTS),
    Field("looptijd", "waarom", period_row),
    Field("aanleiding", "waarom"),
    Field("omgeving", "waarom", vorm="tabel", kolommen=FIGURES),
    Field("gemeentegrootte", "waarom", judged_row("grootte")),
    Field("centrumgemeente", "waarom", judged_row("rol")),
    Field("doelgroepen", "bereik", group_row, "namen"),
    Field(
        "doelen",
        "resultaten",
        GOALS,
        "lijst",
        judged_columns(GOALS, title(Doel, "behaald"), Doel.naam_van_soort),
        Comparison("Doelen: gehaald of niet", addresses.RESULTS),
    ),
    Field("maatregelen", "aanpak", measure_row),
    Field("overige_activiteiten", "aanpak", judged_row("stand")),
    Field("werkwijze", "aanpak", claim_row, "stappen", STEPS, Comparison("De stappen", addresses.MONEY)),
    Field("inzet", "inzet", vorm="tabel", kolommen=FIGURES, vergelijking=Comparison("Tijd en mensen", addresses.MONEY)),
    Field(
        "rol_gemeente",
        "wie",
        ROLES,
        "lijst",
        judged_columns(ROLES, title(Gemeenterol, "rol"), "Wat de gemeente deed"),
        Comparison("Wat de gemeente deed", addresses.MONEY),
    ),
    Field("gemeentebeleid", "wie"),
    Field("partijen", "wie", party_row),
    Field("gemeenten", "wie", party_row),
    Field("verloop", "verloop", event_row, "tijdlijn"),
    Field(
        "resultaten",
        "resultaten",
        vorm="tabel",
        kolommen=RESULTS,
        vergelijking=Comparison("Getallen naast het streven", addresses.RESULTS),
    ),
    Field(
        "bereik",
        "bereik",
        reach_row,
        "lijst",
        REACH,
        Comparison("Wie wel en niet is bereikt", addresses.RESULTS),
    ),
    Field("oordelen", "resultaten", judged_row("oordeel")),
    Field(
        "meting",
        "resultaten",
        measurement_row,
        "lijst",
        judged_columns(measurement_row, title(Meting, "niveau"), title(Meting, "tekst")),
        Comparison(title(Case, "meting"), addresses.RESULTS),
    ),
    Field("gesproken_met", "resultaten"),
    Field(
        "ongewenste_gevolgen",
        "gevolgen",
        HARM,
        "lijst",
        judged_columns(HARM, title(Ongewenst, "voor"), title(Ongewenst, "tekst")),
        Comparison(title(Case, "ongewenste_gevolgen"), addresses.RESULTS),
    ),
    Field(
        "financiering", "geld", vorm="tabel", kolommen=PAYERS, vergelijking=Comparison("Wie betaalde", addresses.MONEY)
    ),
    Field(
        "borging",
        "vervolg",
        aftermath_row,
        "lijst",
        judged_columns(aftermath_row, title(Borging, "status"), "Wat er daarna gebeurde"),
        Comparison("Hoe het verderging", addresses.MONEY),
        (Field("financiering", "vervolg", vorm="tabel", kolommen=PAYERS, model=Borging),),
    ),
    Field("lessen", LESSONS),
    Field("niet_beschreven", LESSONS),
    Field("overnemen", TRANSFER),
    Field("onbekend", UNKNOWN),
    Field("beheer", FOOT),
)
"""The fields of a case in the order of the page."""

UITVOERING = frozenset(Uitvoering.model_fields)
"""The fields that a case and each of its projects may have, and may be silent about."""

LEFT_OUT = {
    "Case.id": "It is the address of the page.",
    "Project.id": "It is the place of the project on the page.",
    "Case.voorheen": "Earlier addresses lead on to the page.",
    "Vervallen.id": "It is in the address, unless `was` is.",
    "Deel.vorm": "It says how points stand, and a reader sees that.",
    "Enquetetabel.vorm": "It is how the page draws the table.",
    "Tabelrij.soort": "It is for counting answers; the answer itself says it to a reader.",
    **{
        f"{kind.model.__name__}.zoek": "The search finds the record by it, and no reader needs to see it."
        for kind in SOORTEN
        if issubclass(kind.model, MetAdres)
    },
    "Partij.soort": "It is for counting and choosing parties; the name already says it to a reader.",
}
"""The fields that no page shows, each with its reason."""

COMPARED = {field.naam: field for field in FIELDS if field.vergelijking}
"""The fields that have a comparison table."""
