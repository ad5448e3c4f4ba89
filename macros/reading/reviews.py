"""What editors are told at the end of a check: which records somebody must hold against their source again."""

from collections.abc import Sequence

from macros.language import counted, joined_first
from macros.records.handbook import Handboek
from macros.records.kinds import soort_van
from macros.records.review import MONTHS, reviewed, to_review
from macros.records.upkeep import Beheerd

MOST = 10
"""How many records a sentence names; of more it counts the others."""
ASKED = "Vergelijk met de bron, en zet de dag bij 'nagekeken' onder 'beheer'."


def to_do(handbook: Handboek) -> list[str]:
    """Return a sentence for each kind of record that is overdue, and one for the cases without a date; no mistakes."""
    found: dict[tuple[str, bool], list[Beheerd]] = {}
    for record in to_review(handbook):
        found.setdefault((handbook.bestand(record), reviewed(record) is None), []).append(record)
    return [_sentence(file, records, undated) for (file, undated), records in found.items()]


def _sentence(file: str, records: Sequence[Beheerd], undated: bool) -> str:
    kind = soort_van(type(records[0]))
    what = counted(len(records), kind.enkelvoud, kind.meervoud)
    why = "zonder datum bij 'nagekeken'" if undated else f"langer dan {MONTHS} maanden geleden nagekeken"
    return f"{file}: {what} {why} ({joined_first([record.id for record in records], MOST)}). {ASKED}"
