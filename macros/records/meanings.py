"""The words of the vocabularies that the program gives a meaning of its own, such as what counts as done.

The data must have them: a word that is renamed would change counts without a sound.
"""

DONE = ("uitgevoerd", "loopt")
"""How far a measure must have come to count as taken: planned is not done."""
NOT_DONE = ("nauwelijks", "niet")
MISSED_GOALS = ("nee", "deels")
NOT_REACHED = ("niet-bereikt", "moeilijk", "deels")
HELPED = ("hielp",)
STUCK = ("ontbrak", "knelpunt")
"""Lessons that say where it went wrong for want of a factor, or because something was in the way."""
MISSING = "ontbrak"
HARD_LESSONS = (*STUCK, "hielp-niet")
MEASURES_EFFECT = ("voor-en-nameting", "met-controlegroep")
"""The levels of measurement that say something about effect: what changed, not who came."""
TEMPORARY = "tijdelijk"
LASTING = "structureel"
BEST_PRACTICE = "best-practice"
EXACT = "precies"
OPEN_UPWARDS = ("ten-minste", "meer-dan")
OPEN_DOWNWARDS = ("minder-dan", "bijna")

WORDS: dict[str, tuple[str, ...]] = {
    "standen": (*DONE, *NOT_DONE),
    "behaald": MISSED_GOALS,
    "oordelen-bereik": NOT_REACHED,
    "oordelen-les": (*HELPED, *HARD_LESSONS),
    "meetniveaus": MEASURES_EFFECT,
    "soorten-geld": (TEMPORARY,),
    "statussen": (LASTING,),
    "factorniveaus": (BEST_PRACTICE,),
    "precisies": (EXACT, *OPEN_UPWARDS, *OPEN_DOWNWARDS),
}
"""Each vocabulary with the words that the program knows."""
