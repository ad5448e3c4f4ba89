"""Every kind of record: its model, its file, the folder of its pages, and how it is named and counted.

Reading, the handbook, pages and the check's last line follow this list. A new kind is its model, one entry here, and
for a page of its own the view `macros/views/<kamer>/page.py` and the template `macros/templates/pages/<kamer>.html`.
"""

from dataclasses import dataclass

from macros.records.background import Achtergrond
from macros.records.base import MetId
from macros.records.case import Case
from macros.records.colophon import Colofon
from macros.records.conflict import Tegenstrijdigheid
from macros.records.factor import Succesfactor
from macros.records.guidance import Leidraad
from macros.records.left_out import Weglating
from macros.records.measure import Maatregel
from macros.records.recommendation import Aanbeveling
from macros.records.since import Verandering
from macros.records.source import Bron
from macros.records.survey import Enquetetabel
from macros.records.term import Begrip
from macros.records.vocabulary import Lijst
from macros.records.workshop import Programma


@dataclass(frozen=True)
class Soort:
    """One kind of record.

    `naam` is how references and messages call it; `bestand` its file in the data folder, and `map` the folder beside
    it that holds one record a file; `kamer` the folder of its view when each record has a page, below `adres`. A
    kind with an `adres` alone has all its records on that page. `bezet` are ids that no record can have, because a
    page in docs/ stands at that address.
    """

    naam: str
    model: type[MetId]
    bestand: str
    enkelvoud: str
    meervoud: str
    map: str = ""
    kamer: str = ""
    adres: str = ""
    bezet: tuple[str, ...] = ()


SOORTEN = (
    Soort("cases", Case, "cases.yaml", "case", "cases", map="cases", kamer="case", adres="cases", bezet=("lessen",)),
    Soort(
        "factoren",
        Succesfactor,
        "factors.yaml",
        "succesfactor",
        "succesfactoren",
        kamer="factor",
        adres="succesfactoren",
        bezet=("zelfscan",),
    ),
    Soort("maatregelen", Maatregel, "measures.yaml", "maatregel", "maatregelen", kamer="measure", adres="maatregelen"),
    Soort(
        "aanbevelingen",
        Aanbeveling,
        "recommendations.yaml",
        "aanbeveling",
        "aanbevelingen",
        adres="aanbevelingen",
    ),
    Soort("tabellen", Enquetetabel, "survey.yaml", "tabel", "tabellen", kamer="survey", adres="cijfers"),
    Soort(
        "achtergronden",
        Achtergrond,
        "context.yaml",
        "achtergrond",
        "achtergronden",
        kamer="background",
        adres="achtergrond",
    ),
    Soort("programmas", Programma, "workshops.yaml", "programma", "programma's"),
    Soort("leidraden", Leidraad, "guidance.yaml", "leidraad", "leidraden"),
    Soort("veranderingen", Verandering, "since2010.yaml", "verandering sinds 2010", "veranderingen sinds 2010"),
    Soort("begrippen", Begrip, "glossary.yaml", "begrip", "begrippen"),
    Soort("bronnen", Bron, "sources.yaml", "bron", "bronnen", map="sources", kamer="source", adres="over/bronnen"),
    Soort("tegenstrijdigheden", Tegenstrijdigheid, "conflicts.yaml", "tegenstrijdigheid", "tegenstrijdigheden"),
    Soort("weglatingen", Weglating, "left_out.yaml", "weglating", "weglatingen"),
    Soort("colofon", Colofon, "colofon.yaml", "colofon", "colofons"),
    Soort("lijsten", Lijst, "vocabularies.yaml", "vaste lijst", "vaste lijsten"),
)
"""The kinds, in the order in which the check counts them."""


def soort_van(model: type[MetId]) -> Soort:
    """Return the kind whose records are of `model`; KeyError when there is none."""
    for kind in SOORTEN:
        if kind.model is model:
            return kind
    raise KeyError(model.__name__)
