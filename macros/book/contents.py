"""What the whole handbook holds, in the order of a book, and what reads otherwise on paper than on the site."""

from collections.abc import Callable, Iterator

from macros import addresses
from macros.addresses import Address
from macros.records.background import Achtergrond
from macros.records.base import MetAdres
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.source import Bron
from macros.records.survey import Enquetetabel
from macros.views.measure.measures import measure_types

ABOUT = Address("over/")
OMITTED = {ABOUT.page: ("snel-weg", "bewaren")}
"""Sections that are about using the site."""
INSTEAD = {
    addresses.RECOMMENDATIONS.page: (
        "Per advies lees je wat de bron aanraadt, en waarom. Daarna staat wat een case of een andere bron erover zegt. "
        "Het advies is van de bron, uit de tijd dat die verscheen. Dat is iets anders dan een bewijs dat het werkt."
    ),
    addresses.COMPARISON.page: "Hier staan de cases naast elkaar. Bij elke case lees je meer, met de bron erbij.",
    addresses.THEMES.page: "Dit zijn dezelfde aanbevelingen als hiervoor, maar dan op onderwerp.",
    addresses.WORDS.page: (
        "Hier staat elk woord met een gewone uitleg. Staat er geen bron bij, dan is de uitleg van de redactie. "
        "Waar een woord in dit handboek voorkomt, staat in het register."
    ),
}
"""What pages say first on paper, where on the site they say what to click on."""
RENAMED = {"Bronnen van deze pagina": "Bronnen bij dit hoofdstuk"}
"""Headings that on the site speak of a page, and what they say on paper."""
SHORT = (Achtergrond, Bron)
"""Records whose chapters follow each other without a new sheet."""
Own = Callable[[Handboek], Iterator[MetAdres]]


def _records(model: type[MetAdres]) -> Own:
    return lambda handbook: iter(handbook[model].values())


PARTS: tuple[tuple[Address, str, tuple[Address, ...], Own | None], ...] = (
    (addresses.HOME, "Inleiding", (ABOUT,), None),
    (addresses.CASES, "", (), _records(Case)),
    (addresses.COMPARISON, "Vergelijken", (addresses.RESULTS, addresses.MONEY), None),
    (addresses.FACTORS, "", (), _records(Succesfactor)),
    (addresses.MEASURES, "", (), lambda handbook: iter(measure_types(handbook))),
    (addresses.RECOMMENDATIONS, "", (addresses.THEMES,), None),
    (addresses.FIGURES, "", (), _records(Enquetetabel)),
    (addresses.BACKGROUND, "", (), _records(Achtergrond)),
    (addresses.SINCE, "", (), None),
    (addresses.CONFLICTS, "", (), None),
    (addresses.LIMITS, "", (), None),
    (addresses.SOURCES, "", (), _records(Bron)),
    (addresses.WORDS, "", (), None),
    (addresses.COLOPHON, "", (), None),
)
"""The parts of the book: the page of the site that opens each, a title ("" for that of the page), the other pages of
the site in it, and the records whose pages stand in it."""
