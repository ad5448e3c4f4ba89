"""What pages say where no case tells of a factor or a measure: a case that nobody read for it cannot answer."""

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.silence import Leegte
from macros.views.shared.scopes import is_read


def no_lessons(handbook: Handboek) -> Leegte:
    """Return that no case, or none of those that were read for lessons, describes a success factor."""
    every = all(is_read(case, "lessen") or case.niet_beschreven for case in handbook[Case].values())
    return Leegte.LESSEN if every else Leegte.GELEZEN_LESSEN


def no_takers(handbook: Handboek) -> Leegte:
    """Return that no case, or none of those that were read for measures, names a measure."""
    every = all(is_read(case, "maatregelen") for case in handbook[Case].values())
    return Leegte.CASES if every else Leegte.GELEZEN_CASES
