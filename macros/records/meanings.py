"""What a word of a vocabulary means to the program, such as what counts as done.

Each such word says so itself, in `betekenis`; the program counts meanings and never words, and styles follow them
too. A new word must choose one, so none can count as nothing unseen.
"""

from enum import StrEnum


class Stand(StrEnum):
    """How far a measure or activity came: planned is not done."""

    GEDAAN = "gedaan"
    BEZIG = "bezig"
    NAUWELIJKS = "nauwelijks"
    GEPLAND = "gepland"
    NIET = "niet-gedaan"
    ONBEKEND = "onbekend"


class Gehaald(StrEnum):
    """Whether a goal was reached."""

    JA = "gehaald"
    GEMIST = "gemist"
    ONBEKEND = "onbekend"


class Bereikt(StrEnum):
    """Whether a group was reached."""

    JA = "bereikt"
    GEMIST = "gemist"
    ONBEKEND = "onbekend"


class Leswoord(StrEnum):
    """What a lesson says about a factor."""

    HIELP = "hielp"
    ONTBRAK = "ontbrak"
    HIELP_NIET = "hielp-niet"
    KNELPUNT = "knelpunt"
    RISICO = "risico"
    NEUTRAAL = "neutraal"


class Spreker(StrEnum):
    """Whether a judge wrote the source: pages then say so once, and name only the others."""

    SCHRIJVERS = "schrijvers"
    ANDER = "ander"


class Meetwijze(StrEnum):
    """Whether a way of measuring can say something about effect: what changed, not who came."""

    EFFECT = "effect"
    GEEN_EFFECT = "geen-effect"


class Geldduur(StrEnum):
    """Whether money ends."""

    EINDIG = "eindig"
    BLIJVEND = "blijvend"
    ONBEKEND = "onbekend"


class Vervolg(StrEnum):
    """How it went on afterwards."""

    BLIJVEND = "blijvend"
    OPEN = "open"
    GESTOPT = "gestopt"


class Factorniveau(StrEnum):
    """Whether something is one success factor, or the best practice that holds them all."""

    FACTOR = "factor"
    ALLES_SAMEN = "alles-samen"


class Grens(StrEnum):
    """On which side a figure is open: "at least 20" may be more, "almost 20" is less."""

    PRECIES = "precies"
    ROND = "rond"
    OMHOOG = "open-omhoog"
    OMLAAG = "open-omlaag"


class Richting(StrEnum):
    """Which way a figure should move."""

    OMHOOG = "omhoog"
    OMLAAG = "omlaag"


class Gewicht(StrEnum):
    """How heavily a goal counts."""

    STERK = "sterk"
    LICHT = "licht"


GEDAAN = (Stand.GEDAAN, Stand.BEZIG)
"""How far a measure must have come to count as taken."""
NIET_GEDAAN = (Stand.NAUWELIJKS, Stand.NIET)
TEGENSLAG = (Leswoord.ONTBRAK, Leswoord.HIELP_NIET, Leswoord.KNELPUNT)
"""Lessons that say where it went wrong or was hard, the weightiest first. A danger ahead is none."""
ZWAARTE = (*TEGENSLAG, Leswoord.RISICO)
"""Lessons that point the hindering way, the weightiest first.

Where work stopped for want of something weighs most; then what was tried in vain; then what was hard, but went on;
least what has not happened yet.
"""


class Tabelvorm(StrEnum):
    """What a table of the survey holds: numbers, the goals of measures (which stand with those), or words alone."""

    GETALLEN = "getallen"
    DOELEN = "doelen"
    TEKST = "tekst"


class Antwoord(StrEnum):
    """What an answer of a table says when it is none of its own: yes, no, not known, or something else."""

    JA = "ja"
    NEE = "nee"
    WEET_NIET = "weet-niet"
    ANDERS = "anders"


class MeerAntwoorden(StrEnum):
    """Whether more than one answer was allowed, as far as the source says so."""

    JA = "ja"
    NEE = "nee"
    ONBEKEND = "onbekend"


class Tegenspraak(StrEnum):
    """Whether a reader can take over something wrong because sources disagree."""

    ZWAAR = "zwaar"
    LICHT = "licht"


class Volgorde(StrEnum):
    """Whether the points of an explanation follow on each other."""

    LOS = "los"
    STAPPEN = "stappen"


BETEKENISSEN: dict[str, type[StrEnum]] = {
    "standen": Stand,
    "behaald": Gehaald,
    "oordelen-bereik": Bereikt,
    "oordelen-les": Leswoord,
    "beoordelaars": Spreker,
    "meetniveaus": Meetwijze,
    "soorten-geld": Geldduur,
    "statussen": Vervolg,
    "factorniveaus": Factorniveau,
    "precisies": Grens,
    "richtingen": Richting,
    "gewichten": Gewicht,
    "tabelvormen": Tabelvorm,
    "antwoordsoorten": Antwoord,
    "antwoorden": MeerAntwoorden,
    "gewichten-tegenstrijdigheid": Tegenspraak,
    "deelvormen": Volgorde,
}
"""Each vocabulary whose words mean something to the program, with the meanings they choose from."""
