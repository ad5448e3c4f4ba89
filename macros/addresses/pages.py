"""The pages of the site: those in docs/ by name, and those of records."""

from collections.abc import Iterator

from macros.addresses.address import Address
from macros.addresses.anchors import measure_anchor, part_anchor, recommendation_anchor
from macros.records.background import Achtergrond
from macros.records.base import MetAdres, MetId
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, soort_van
from macros.records.measure import Maatregel
from macros.records.recommendation import Aanbeveling
from macros.records.references import Verwijzing
from macros.records.source import Bron
from macros.records.survey import Enquetetabel


def overview(model: type[MetId]) -> Address:
    """Return the page in docs/ that lists all records of a kind whose records have pages."""
    return Address(f"{soort_van(model).adres}/")


HOME = Address("")
CASES = overview(Case)
LESSONS = Address("cases/lessen/")
BACKGROUND = overview(Achtergrond)
FACTORS = overview(Succesfactor)
SELF_SCAN = FACTORS.below("zelfscan")
MEASURES = overview(Maatregel)
RECOMMENDATIONS = overview(Aanbeveling)
THEMES = Address("aanbevelingen/themas/")
FIGURES = overview(Enquetetabel)
COMPARISON = Address("vergelijken/")
MATRIX = COMPARISON.at("matrix")
RESULTS = Address("vergelijken/resultaten/")
MEASURED = RESULTS.at("meting")
REACH = RESULTS.at("bereik")
SETBACKS = RESULTS.at("niet-gelukt")
MONEY = Address("vergelijken/geld-en-inzet/")
PAYERS = MONEY.at("wie-betaalde")
AFTERWARDS = MONEY.at("vervolg")
BESIDE = Address("vergelijken/naast-elkaar/")
COLOPHON = Address("over/colofon/")
SOURCES = Address("over/bronnen/")
LIMITS = Address("over/grenzen/")
LADDER = LIMITS.at("hoe-gemeten")
NEWS = Address("over/wat-is-nieuw/")
FEED = Address("over/wat-is-nieuw.xml")
CONFLICTS = Address("over/tegenstrijdigheden/")
WORDS = Address("over/woorden/")
TOPICS = Address("onderwerpen/")
SEARCH = Address("zoeken/")
SINCE = Address("over/sinds-2010/")
NEW_CASE = Address("meewerken/nieuwe-case/")
FORM = Address("meewerken/formulier.json")
WRITTEN = Address("meewerken/cases/")
"""The form for a case, the file that it is built from, and the folder with every case as it was written."""
STEPS = Address("meewerken/stappen/")
TRAINERS = Address("trainers/")
WORKSHOP = Address("trainers/workshop/")
SAFELY = Address("trainers/veilig-praten/")
CONTRIBUTING = Address("meewerken/")
CASE_FIELDS = Address("meewerken/velden/")
OTHER_FIELDS = Address("meewerken/velden-andere/")
EXAMPLE = Address("meewerken/voorbeeld/")


def fill_in(case: Case) -> Address:
    """Return the form with a case in it, to mend it or add what is not filled in."""
    return Address(f"{NEW_CASE.page}?case={case.id}")


def has_page(record: MetAdres) -> bool:
    """Return whether a record has a page of its own; a measure below a type stands on that type's page."""
    return bool(soort_van(type(record)).kamer) and not (isinstance(record, Maatregel) and record.type)


def page(record: MetAdres) -> Address:
    """Return where a record with a page, a measure or a recommendation stands."""
    folder = soort_van(type(record)).adres
    if isinstance(record, Aanbeveling):
        return RECOMMENDATIONS.at(recommendation_anchor(record.id))
    if isinstance(record, Maatregel) and record.type:
        return Address(f"{folder}/{record.type}/", measure_anchor(record.id))
    return Address(f"{folder}/{record.id}/")


def download(table: Enquetetabel) -> Address:
    """Return the file with the numbers of a table, beside its page."""
    return Address(f"{page(table).page.removesuffix('/')}.csv")


def section(case: Case, section_id: str) -> Address:
    """Return a section of a case page."""
    return page(case).at(section_id)


def pair(first: Case, second: Case) -> Address:
    """Return the page that shows two cases side by side: "arnhem-en-tilburg".

    Where an id holds that word itself, another sign than an id can have keeps the two apart.
    """
    between = "--en--" if "en" in f"{first.id}-{second.id}".split("-") else "-en-"
    return BESIDE.below(f"{first.id}{between}{second.id}")


def lesson(case: Case, subject: str, number: int) -> Address:
    """Return a lesson on a case page: which (from 1) about a factor, or about something else."""
    return page(case).at(f"les-{subject}-{number}")


def source(handbook: Handboek, reference: Verwijzing) -> Address:
    """Return where a reference leads: the page of the source, at the part of it if one is named."""
    there = page(handbook[Bron][reference.id])
    return there.at(part_anchor(reference.onderdeel)) if reference.onderdeel else there


def moved(handbook: Handboek) -> Iterator[tuple[Address, Address]]:
    """Yield the page of every id that was renamed, with the place it leads on to.

    A measure below a type may have been a type before, with a page.
    """
    for kind in SOORTEN:
        for record in handbook[kind.model].values():
            if kind.adres and isinstance(record, MetAdres):
                for old_id in record.voorheen or ():
                    yield Address(f"{kind.adres}/{old_id}/"), page(record)
