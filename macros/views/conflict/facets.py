"""The facets of contradictions: how heavy, in which sources, and what they are about."""

from macros.records.case import Case
from macros.records.conflict import Tegenstrijdigheid
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, soort_van
from macros.records.source import Bron
from macros.views.conflict.conflicts import about
from macros.views.shared.citations import short_name
from macros.views.shared.facets import Facet, Filter, Option, Values, attribute, counted, words
from macros.views.shared.titles import title

NOTHING = Option("geen", "geen pagina van het handboek")


def conflict_filter(handbook: Handboek) -> Filter:
    """Return the form above the list of contradictions."""
    every = [_values(handbook, record) for record in handbook[Tegenstrijdigheid].values()]
    kinds = [Option(kind.naam, kind.model.naam_van_soort.lower()) for kind in SOORTEN if kind.adres]
    facets = [
        Facet(
            "gewicht", title(Tegenstrijdigheid, "gewicht"), words(handbook.lijst(Tegenstrijdigheid, "gewicht").waarden)
        ),
        Facet("bron", "Bron", [Option(one.id, short_name(one)) for one in handbook[Bron].values()]),
        Facet("over", "Gaat over een", [*kinds, NOTHING]),
        Facet("case", "Welke case", [Option(one.id, handbook.naam(one)) for one in handbook[Case].values()]),
    ]
    return Filter("tegenstrijdigheden", "verschil", "verschillen", counted(facets, every), len(every), woorden=True)


def conflict_attribute(handbook: Handboek, record: Tegenstrijdigheid) -> str:
    """Return the options of a contradiction as its element on the page holds them."""
    return attribute(_values(handbook, record))


def _values(handbook: Handboek, record: Tegenstrijdigheid) -> Values:
    mentions = about(handbook, record.id)
    return {
        "gewicht": [record.gewicht],
        "bron": [reference.id for reading in record.lezingen for reference in reading.bron],
        "over": [soort_van(type(one)).naam for one in mentions] or [NOTHING.id],
        "case": [one.id for one in mentions if isinstance(one, Case)],
    }
