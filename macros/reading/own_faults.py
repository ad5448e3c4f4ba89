"""A mistake in the program itself, told to the editor who meets it: what they wrote may be right."""

from types import TracebackType

from macros.records.base import MetId
from macros.records.faults import shown
from macros.records.kinds import SOORTEN

REPORT = (
    "het programma zelf loopt hierop vast ({}). Dat is een fout in het programma, en wat hier staat kan goed zijn. "
    "Meld het aan wie het handboek beheert, met deze regel erbij."
)
MOST_OF_ERROR = 120
MODELS = tuple(kind.model for kind in SOORTEN)


def own_fault(error: BaseException | str) -> str:
    """Return the sentence about a mistake of ours, with what Python said of it."""
    told = error if isinstance(error, str) else f"{type(error).__name__}: {error}"
    return REPORT.format(shown(told, MOST_OF_ERROR))


def record_behind(error: BaseException) -> MetId | None:
    """Return the record that the program was at work on when it failed, as far as its frames hold one; else None.

    The innermost frame goes first: that of a whole list holds its last record too.
    """
    frames = []
    trace: TracebackType | None = error.__traceback__
    while trace is not None:
        frames.append(trace.tb_frame)
        trace = trace.tb_next
    for frame in reversed(frames):
        found = [value for value in frame.f_locals.values() if isinstance(value, MODELS)]
        if found:
            return found[-1]
    return None
