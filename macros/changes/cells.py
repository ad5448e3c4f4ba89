"""The matrix of cases and success factors, cell by cell, then and now."""

from dataclasses import dataclass

from macros.changes.renamed import Renamed
from macros.language import joined
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.views.shared.table import Cell
from macros.views.tables.matrix_cells import cell


@dataclass(frozen=True)
class CellChange:
    """A cell that says something else: its case and factor, and what it said; "" where there was or is no such cell."""

    case: str
    factor: str
    oud: str
    nieuw: str


def cell_changes(old: Handboek, new: Handboek, names: Renamed) -> list[CellChange]:
    """Return every cell of the matrix that changed, and of new and gone cases those in which a lesson stands."""
    before = {
        (names.nieuw.get((Case, case), case), names.nieuw.get((Succesfactor, factor), factor)): found
        for (case, factor), found in _cells(old).items()
    }
    after = _cells(new)
    changed = []
    for key in [*after, *(key for key in before if key not in after)]:
        was, now = before.get(key), after.get(key)
        if (was.tekst if was else "") == (now.tekst if now else ""):
            continue
        found = now or was
        assert found is not None
        if (was and now) or found.zegt_iets:
            changed.append(CellChange(found.case, found.factor, was.tekst if was else "", now.tekst if now else ""))
    return changed


@dataclass(frozen=True)
class _Said:
    case: str
    factor: str
    tekst: str
    zegt_iets: bool


def _cells(handbook: Handboek) -> dict[tuple[str, str], _Said]:
    """Return every cell by its case and factor; none of a handbook whose cells cannot be read."""
    found = {}
    for case in handbook[Case].values():
        for factor in handbook[Succesfactor].values():
            try:
                said = cell(handbook, case, factor.id)
            except Exception:  # a word that an older handbook lacks
                continue
            found[case.id, factor.id] = _Said(handbook.naam(case), factor.titel, _text(said), bool(said.uitspraken))
    return found


def _text(found: Cell) -> str:
    words = [word.label for said in found.getoond for word in said.woorden]
    doubted = " (een tweede lezer twijfelt)" if found.twijfel else ""
    return (joined(dict.fromkeys(words)) or found.stilte) + doubted
