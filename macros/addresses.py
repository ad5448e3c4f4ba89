"""Every address of the site: of a page, of a place on it, and of a later slice of a long list.

Nowhere else is a path or an anchor made from an id. Templates draw an `Address` with the filter `href`, which knows
the page they stand on.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256

from macros.records.background import Achtergrond
from macros.records.base import MetAdres, MetId
from macros.records.case import Case
from macros.records.claim import Gestaafd
from macros.records.conflict import Tegenstrijdigheid
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, soort_van
from macros.records.left_out import Weglating
from macros.records.measure import Maatregel
from macros.records.project import Project
from macros.records.recommendation import Aanbeveling
from macros.records.references import Verwijzing
from macros.records.since import Verandering
from macros.records.source import Bron
from macros.records.survey import Enquetetabel
from macros.records.term import Begrip, in_alphabet

PER_DEEL = 20
"""How many cases, sources or other items one page of a long list holds: tables of 20 long cases stay below 200 KB."""
PER_VERSCHILLENLIJST = 10 * PER_DEEL
"""How many contradictions one page holds: they are folded by where they stand, and who looks for one sees them all."""
PER_WEGGELATEN = 10 * PER_DEEL
"""How many things that were left out one page holds: each is a few lines."""
PER_RAADLIJST = 5 * PER_DEEL
"""How many recommendations one page holds: they are short, and a reader looks for one among all."""
PER_WOORDENLIJST = 10 * PER_DEEL
"""How many words or changes one page holds: they are short, and fold by letter or by subject."""


@dataclass(frozen=True)
class Address:
    """A page, from the root of the site and ending with a slash, and a place on it; or a file, by its own name."""

    page: str
    anchor: str = ""

    def at(self, anchor: str) -> "Address":
        """Return a place on the same page."""
        return Address(self.page, anchor)

    def below(self, *steps: str | int) -> "Address":
        """Return a page below this one."""
        return Address(self.page + "".join(f"{step}/" for step in steps))

    def seen_from(self, here: "Address") -> str:
        """Return the link to this address on page `here`."""
        if self.page == here.page and self.anchor:
            return f"#{self.anchor}"
        way = "../" * here.page.count("/") + self.page or "./"
        return f"{way}#{self.anchor}" if self.anchor else way

    @property
    def file(self) -> str:
        """The Markdown file that MkDocs makes this page from."""
        return f"{self.page.removesuffix('/')}.md"


def overview(model: type[MetId]) -> Address:
    """Return the page in docs/ that lists all records of a kind whose records have pages."""
    return Address(f"{soort_van(model).adres}/")


HOME = Address("")
CASES = overview(Case)
BACKGROUND = overview(Achtergrond)
FACTORS = overview(Succesfactor)
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
COLOPHON = Address("over/colofon/")
SOURCES = Address("over/bronnen/")
LIMITS = Address("over/grenzen/")
LADDER = LIMITS.at("hoe-gemeten")
CONFLICTS = Address("over/tegenstrijdigheden/")
WORDS = Address("over/woorden/")
SINCE = Address("over/sinds-2010/")


def slice_of_list(page: Address, name: str, number: int) -> Address:
    """Return where slice `number` (from 1) of the list `name` on a page stands: the first on the page itself."""
    return page if number == 1 else page.below(name, number)


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


def answer_note(number: int) -> str:
    """Return the place of a note at an answer of a table: which (from 1) on its page."""
    return f"noot-bij-antwoord-{number}"


def measure_anchor(measure_id: str) -> str:
    """Return the place of a measure on the page of its type."""
    return f"maatregel-{measure_id}"


def recommendation_anchor(recommendation_id: str) -> str:
    """Return the place of a recommendation on a page that shows it."""
    return f"aanbeveling-{recommendation_id}"


def audience_anchor(audience_id: str) -> str:
    """Return the place of those that recommendations are for."""
    return f"voor-{audience_id}"


def theme_anchor(theme_id: str, audience_id: str = "") -> str:
    """Return the place of a theme of recommendations, among those for some readers or among all."""
    return f"thema-{audience_id}-{theme_id}" if audience_id else f"thema-{theme_id}"


def section(case: Case, section_id: str) -> Address:
    """Return a section of a case page."""
    return page(case).at(section_id)


def lesson(case: Case, subject: str, number: int) -> Address:
    """Return a lesson on a case page: which (from 1) about a factor, or about something else."""
    return page(case).at(f"les-{subject}-{number}")


def claim_anchor(claim: Gestaafd) -> str:
    """Return the place of a claim on the page of its record.

    It follows from what the claim says, so that it stays when claims are added or move, and leads nowhere once the
    claim says something else: who quotes it never points at another.
    """
    said = getattr(claim, "tekst", None) or claim.model_dump_json(exclude={"bron", "tegenstrijdigheid", "hoofdzaak"})
    return f"bewering-{sha256(said.encode()).hexdigest()[:8]}"


def project_anchor(project: Project) -> str:
    """Return the place of a project on the page of its case."""
    return f"project-{project.id}"


def note_anchor(number: int) -> str:
    """Return the place of a numbered reference at the foot of a page."""
    return f"noot-{number}"


def mark_anchor(number: int, time: int) -> str:
    """Return the place of a mark of a numbered reference: which time (from 1) the page draws it."""
    return f"bij-noot-{number}-{time}"


def conflict_anchor(conflict_id: str) -> str:
    """Return the place of a conflict on a page that shows it."""
    return f"tegenstrijdigheid-{conflict_id}"


def conflict_group_anchor(source_id: str, part_id: str) -> str:
    """Return the place, in the list of all conflicts, of those whose first reading stands in a part of a source."""
    return f"verschillen-{source_id}-{part_id}"


def left_out_anchor(record: Weglating) -> str:
    """Return the place of something that was left out, on the page that lists all of that."""
    return f"weggelaten-{record.id}"


def part_anchor(part_id: str) -> str:
    """Return the place of a part of a source on the page of that source."""
    return f"deel-{part_id}"


def left_out(handbook: Handboek, record: Weglating) -> Address:
    """Return where something that was left out stands in the list of all that was."""
    number = handbook.eenmaal(_slices_of_left_out)[record.id]
    return slice_of_list(LIMITS, "weggelaten", number).at(left_out_anchor(record))


def conflict(handbook: Handboek, conflict_id: str) -> Address:
    """Return where a conflict stands in the list of all."""
    number = handbook.eenmaal(_slices_of_conflicts)[conflict_id]
    return slice_of_list(CONFLICTS, "tegenstrijdigheden", number).at(conflict_anchor(conflict_id))


def recommendation(handbook: Handboek, recommendation_id: str) -> Address:
    """Return where a recommendation stands in the list of all."""
    number = handbook.eenmaal(_slices_of_recommendations)[recommendation_id]
    return slice_of_list(RECOMMENDATIONS, "aanbevelingen", number).at(recommendation_anchor(recommendation_id))


def source(handbook: Handboek, reference: Verwijzing) -> Address:
    """Return where a reference leads: the page of the source, at the part of it if one is named."""
    there = page(handbook[Bron][reference.id])
    return there.at(part_anchor(reference.onderdeel)) if reference.onderdeel else there


def term_anchor(term_id: str) -> str:
    """Return the place of a word in the glossary."""
    return f"woord-{term_id}"


def letter_anchor(letter: str) -> str:
    """Return the place of the words under a letter in the glossary; those under a sign stand under "overig"."""
    return f"letter-{letter.lower() if letter.isalpha() else 'overig'}"


def change_anchor(change_id: str) -> str:
    """Return the place of a change since 2010 in the list of all."""
    return f"sinds-{change_id}"


def explanation_anchor(number: int) -> str:
    """Return the place of the explanation of a word (from 1) on a page where that word stands."""
    return f"uitleg-{number}"


def term(handbook: Handboek, term_id: str) -> Address:
    """Return where a word stands in the glossary."""
    number = handbook.eenmaal(_slices_of_terms)[term_id]
    return slice_of_list(WORDS, "woordenlijst", number).at(term_anchor(term_id))


def change(handbook: Handboek, change_id: str) -> Address:
    """Return where a change since 2010 stands in the list of all."""
    number = handbook.eenmaal(_slices_of_changes)[change_id]
    return slice_of_list(SINCE, "veranderingen", number).at(change_anchor(change_id))


def moved(handbook: Handboek) -> Iterator[tuple[Address, Address]]:
    """Yield the page of every id that was renamed, with the place it leads on to.

    A measure below a type may have been a type before, with a page.
    """
    for kind in SOORTEN:
        for record in handbook[kind.model].values():
            if kind.adres and isinstance(record, MetAdres):
                for old_id in record.voorheen or ():
                    yield Address(f"{kind.adres}/{old_id}/"), page(record)


def _slices_of_recommendations(handbook: Handboek) -> dict[str, int]:
    return {record_id: 1 + index // PER_RAADLIJST for index, record_id in enumerate(handbook[Aanbeveling])}


def _slices_of_conflicts(handbook: Handboek) -> dict[str, int]:
    return {record_id: 1 + index // PER_VERSCHILLENLIJST for index, record_id in enumerate(handbook[Tegenstrijdigheid])}


def _slices_of_left_out(handbook: Handboek) -> dict[str, int]:
    return {record_id: 1 + index // PER_WEGGELATEN for index, record_id in enumerate(handbook[Weglating])}


def _slices_of_terms(handbook: Handboek) -> dict[str, int]:
    words = in_alphabet(handbook[Begrip].values())
    return {word.id: 1 + index // PER_WOORDENLIJST for index, word in enumerate(words)}


def _slices_of_changes(handbook: Handboek) -> dict[str, int]:
    return {record_id: 1 + index // PER_WOORDENLIJST for index, record_id in enumerate(handbook[Verandering])}


def row_anchor(table: str, case: Case) -> str:
    """Return the place of the first rows of a case in a table that compares cases."""
    return f"rij-{table}-{case.id}"


def level_anchor(level_id: str) -> str:
    """Return the place of a level in the overview of success factors."""
    return f"niveau-{level_id}"


def answer_anchor(number: int) -> str:
    """Return the place of a part (from 1) of the answer to a question of the background."""
    return f"deel-{number}"


def group_anchor(group_id: str) -> str:
    """Return the place of a group of questions in the overview of the background."""
    return f"groep-{group_id}"


def subject_anchor(subject_id: str) -> str:
    """Return the place of a subject in the overview of the tables of the survey."""
    return f"onderwerp-{subject_id}"


def rung_anchor(rung: int) -> str:
    """Return the place of a rung of the ladder of ways to measure, on the page about limits."""
    return f"trede-{rung}"


def colophon_anchor(colophon_id: str) -> str:
    """Return the place of a colophon on its page."""
    return f"colofon-{colophon_id}"
