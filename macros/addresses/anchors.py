"""The places on pages, each made from the id or number of what stands there."""

from hashlib import sha256

from macros.records.case import Case
from macros.records.claim import Gestaafd
from macros.records.project import Project


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
    """Return the place, in the list of all conflicts, of those whose first reading stands in a part of a source.

    No id has two hyphens in a row, so that part "b-c" of source "a" is another place than part "c" of source "a-b".
    """
    return f"verschillen-{source_id}--{part_id}"


def part_anchor(part_id: str) -> str:
    """Return the place of a part of a source on the page of that source."""
    return f"deel-{part_id}"


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


def row_anchor(table: str, case: Case) -> str:
    """Return the place of the first rows of a case in a table that compares cases."""
    return f"rij-{table}-{case.id}"


def level_anchor(level_id: str) -> str:
    """Return the place of a level in the overview of success factors."""
    return f"niveau-{level_id}"


def lessons_anchor(subject: str) -> str:
    """Return the place of the lessons about a success factor, or about something else, in the list of all lessons."""
    return f"lessen-over-{subject}"


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


def left_out_anchor(left_out_id: str) -> str:
    """Return the place of something that was left out, on the page that lists all of that."""
    return f"weggelaten-{left_out_id}"


def programme_anchor(programme_id: str) -> str:
    """Return the place of a workshop on their page."""
    return f"programma-{programme_id}"


def guidance_anchor(subject_id: str) -> str:
    """Return the place of a subject on the page about talking safely."""
    return f"leidraad-{subject_id}"
