"""The self-scan: the statement of every success factor, with what it leans on and what fits it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from macros import addresses
from macros.addresses import Address
from macros.records.colophon import Colofon
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.meanings import Leswoord
from macros.records.silence import Leegte
from macros.records.vocabulary import Woord
from macros.views.case.lessons import factor_lessons
from macros.views.factor.label import label
from macros.views.factor.lesson_names import LessonNames, lesson_names
from macros.views.recommendation.linked import Linked, recommendations_for
from macros.views.shared.titles import titles

POINTING = (Leswoord.HIELP, Leswoord.ONTBRAK)
"""Lessons that support a factor: it was there and helped, or it was missing and that hurt."""


@dataclass(frozen=True)
class ScanStatement:
    """A statement to say yes or no to, with its success factor.

    `label` is what the lessons about the factor add up to; `aantal` in how many cases it helped or was missing, which
    decides where to start among equals. `voorheen` are older ids of the factor, by which older answers name it.
    """

    id: str
    voorheen: Sequence[str]
    factor: str
    adres: Address
    zin: str
    label: str
    aantal: int
    lesnamen: Sequence[LessonNames]
    aanbevelingen: Linked


@dataclass(frozen=True)
class ScanLevel:
    """A level of success factors with the statements about it."""

    woord: Woord
    anker: str
    zinnen: Sequence[ScanStatement]


@dataclass(frozen=True)
class SelfScan:
    """The statements by level, from which handbook they are, and where the paper and the matrix stand.

    `stilte` is what to say where there are none; `versie` and `datum` are those of the colophon, "" when not known.
    """

    niveaus: Sequence[ScanLevel]
    stilte: str
    versie: str
    datum: str
    papier: Address = addresses.SCAN_SHEET
    matrix: Address = addresses.MATRIX
    titels: Mapping[str, str] = field(default_factory=lambda: titles(Succesfactor))


def self_scan(handbook: Handboek) -> SelfScan:
    """Return every statement by the level of its factor, in the order of the vocabulary and the data."""
    levels = []
    for level in handbook.lijst(Succesfactor, "niveau").waarden:
        of_level = [factor for factor in handbook[Succesfactor].values() if factor.niveau == level.id]
        rows = [_statement(handbook, factor, factor.redactie.zelfscan) for factor in of_level if factor.redactie]
        if rows:
            levels.append(ScanLevel(level, addresses.level_anchor(level.id), rows))
    colophon = next(iter(handbook[Colofon].values()), None)
    return SelfScan(
        levels,
        "" if levels else Leegte.STELLINGEN.uitleg,
        (colophon.versie if colophon else None) or "",
        (colophon.datum if colophon else None) or "",
    )


def _statement(handbook: Handboek, factor: Succesfactor, text: str) -> ScanStatement:
    pointing = {lesson.case.id for lesson in factor_lessons(handbook, factor.id) if lesson.woord.betekenis in POINTING}
    return ScanStatement(
        id=factor.id,
        voorheen=factor.voorheen or (),
        factor=factor.titel,
        adres=addresses.page(factor),
        zin=text,
        label=label(handbook, factor.id),
        aantal=len(pointing),
        lesnamen=lesson_names(handbook, factor.id),
        aanbevelingen=recommendations_for(handbook, [factor]),
    )
