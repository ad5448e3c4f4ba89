"""The facets of measures: how far cases came with them, what they aim at, and for whom and on whose money."""

from collections.abc import Mapping, Sequence

from macros.records.handbook import Handboek
from macros.records.meanings import GEDAAN
from macros.records.measure import Maatregel, Maatregeldoel
from macros.records.steps import GenomenMaatregel
from macros.views.case.facet_values import GROUP, PAYER, payers, targets
from macros.views.case.facets import payer_options, target_options
from macros.views.measure.measures import measure_types, measures_of
from macros.views.measure.takers import takers
from macros.views.shared.facets import Facet, Filter, Option, Values, attribute, counted, words

NOBODY = Option("geen-case", "door geen case genoemd")
NO_GOAL = Option("geen-doel", "geen doel in de tabel")


def measure_filter(handbook: Handboek) -> Filter:
    """Return the form above the overview of the types of measures."""
    types = [type_values(handbook, type_) for type_ in measure_types(handbook)]
    stages = words(handbook.lijst(GenomenMaatregel, "stand").waarden)
    goals = words(handbook.lijst(Maatregeldoel, "doel").waarden)
    facets = [
        Facet("stand", "Hoe ver cases kwamen", [*stages, NOBODY]),
        Facet("doel", "Doel", [*goals, NO_GOAL]),
        Facet(GROUP, "Uitgevoerd voor", target_options(handbook)),
        Facet(PAYER, "Uitgevoerd met geld van", payer_options(handbook)),
    ]
    return Filter("maatregelen", "type", "typen", counted(facets, types), len(types))


def type_values(handbook: Handboek, type_: Maatregel) -> Values:
    """Return what a type and the measures below it have together: what one of them has, a reader can find here."""
    found: dict[str, list[str]] = {}
    for one in (type_, *measures_of(handbook, type_.id)):
        for facet, options in _values(handbook, one).items():
            found.setdefault(facet, []).extend(options)
    named = [option for option in found["stand"] if option != NOBODY.id]
    return {**found, "stand": named or [NOBODY.id]}


def measure_attribute(handbook: Handboek, measure: Maatregel) -> str:
    """Return the options of a type with those below it, or of one measure, as its element holds them."""
    return attribute(_values(handbook, measure) if measure.type else type_values(handbook, measure))


def _values(handbook: Handboek, measure: Maatregel) -> Values:
    return handbook.eenmaal(_every)[measure.id]


def _every(handbook: Handboek) -> Mapping[str, Values]:
    """Return the options of every measure; one below a type aims at what its type does."""
    return {measure.id: _own(handbook, measure) for measure in handbook[Maatregel].values()}


def _own(handbook: Handboek, measure: Maatregel) -> Values:
    found = takers(handbook, measure.id)
    done = [taker for taker in found if taker.stand.betekenis in GEDAAN]
    return {
        "stand": [taker.stand.id for taker in found] or [NOBODY.id],
        "doel": _goals(handbook[Maatregel][measure.type or measure.id]),
        GROUP: [group for taker in done for group in targets(taker.case, taker.scope)],
        PAYER: [payer for taker in done for payer in payers(handbook, taker.case, taker.scope)],
    }


def _goals(type_: Maatregel) -> Sequence[str]:
    return [goal.doel for goal in type_.doelen or ()] or [NO_GOAL.id]
