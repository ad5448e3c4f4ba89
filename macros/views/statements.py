"""A claim as pages show it: the text, what is judged, who says so, and where it stands."""

from dataclasses import dataclass

from macros.records.case import Case
from macros.records.claim import Gestaafd
from macros.records.handbook import Handboek
from macros.records.silence import Stilte
from macros.records.vocabulary import Woord
from macros.views.citations import Footnotes
from macros.views.parts import silences

SILENCES = {None: "nog niet ingevuld", Stilte.GEEN: "geen", Stilte.NIET_BESCHREVEN: "niet beschreven"}
"""What pages say when a field holds no value, so that the three kinds of nothing stay apart."""


@dataclass(frozen=True)
class Statement:
    """One claim: `kop` leads (a name or a time), `oordeel` is a word from a vocabulary."""

    tekst: str = ""
    kop: str = ""
    oordeel: Woord | None = None
    volgens: str = ""
    noten: tuple[int, ...] = ()
    tegenstrijdigheden: tuple[str, ...] = ()
    anker: str = ""
    href: str = ""


def statement(
    notes: Footnotes,
    claim: Gestaafd,
    *,
    tekst: str | None = None,
    kop: str = "",
    oordeel: Woord | None = None,
    anker: str = "",
    href: str = "",
) -> Statement:
    """Return a claim as pages show it; `tekst` defaults to the claim's own text, if it has one."""
    judge = getattr(claim, "volgens", None)
    return Statement(
        tekst=(getattr(claim, "tekst", None) if tekst is None else tekst) or "",
        kop=kop,
        oordeel=oordeel,
        volgens=notes.handbook.woord("beoordelaars", judge).label if judge else "",
        noten=tuple(notes.numbers(claim.bron)),
        tegenstrijdigheden=tuple(claim.tegenstrijdigheid or ()),
        anker=anker,
        href=href,
    )


def silence_of(case: Case, field: str) -> str:
    """Return in words why a field of the case and its projects holds nothing."""
    return " of ".join(SILENCES[reason] for reason in silences(case, field))


def is_silent(value: object) -> bool:
    """Return whether a field holds no value, for whichever reason."""
    return value is None or isinstance(value, Stilte)


def evidence_scale(handbook: Handboek, level: str) -> tuple[int, int]:
    """Return how far `level` is on the ladder of measurement: its rung and how many there are."""
    levels = [word.id for word in handbook.lijsten["meetniveaus"].waarden]
    return levels.index(level) + 1, len(levels)
