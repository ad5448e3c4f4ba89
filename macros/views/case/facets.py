"""The facets of cases: what a reader can choose, of the cases and of an own situation."""

from collections.abc import Mapping, Sequence
from typing import Any

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.money import Borging, Financiering, Geldgever
from macros.records.steps import Centrumgemeente, Doelgroep, Gemeentegrootte, Meting
from macros.records.vocabulary import Woord
from macros.views.case.facet_values import (
    ABROAD,
    GROUP,
    MEASURE,
    NO_YEAR,
    NOT_DONE,
    PAYER,
    PLANNED,
    all_values,
    case_values,
)
from macros.views.shared.facets import SILENCES, UNKNOWN, Facet, Filter, Option, attribute, counted, words
from macros.views.shared.titles import title

AMOUNT = (
    Option("ja", "met een bedrag"),
    Option("aandeel", "alleen met een aandeel"),
    Option("nee", "zonder bedrag", "Wie betaalde staat er wel, hoeveel niet."),
    PLANNED,
)
"""Whether a case says how much was paid."""


def case_filter(handbook: Handboek) -> Filter:
    """Return the form above the overview of cases: its facets, and those of a reader's own situation."""
    own = handbook.eenmaal(all_values)
    return Filter(
        "cases",
        "case",
        "cases",
        counted(_facets(handbook), own.values()),
        len(own),
        past=counted(_situation(handbook), own.values()),
    )


def case_attribute(handbook: Handboek, case: Case) -> str:
    """Return the options of a case as its card holds them."""
    return attribute(case_values(handbook, case))


def case_facets(handbook: Handboek, case: Case) -> dict[str, list[str]]:
    """Return for whom a case was, what it did and who paid, in the words of the facets: for a search with facets."""
    labels = handbook.eenmaal(_labels)
    values = case_values(handbook, case)
    return {facet: [labels[facet, option] for option in values[facet]] for facet in (GROUP, MEASURE, PAYER)}


def target_options(handbook: Handboek) -> list[Option]:
    """Return every target group as an option, and why none may be told."""
    return [*words(handbook.lijst(Doelgroep, "doelgroep").waarden), *SILENCES]


def payer_options(handbook: Handboek) -> list[Option]:
    """Return every kind of payer as an option, and why none may be told."""
    return [*words(handbook.lijst(Geldgever, "geldbron").waarden), PLANNED, *SILENCES]


def _labels(handbook: Handboek) -> Mapping[tuple[str, str], str]:
    return {(facet.id, option.id): option.label for facet in _facets(handbook) for option in facet.opties}


def _facets(handbook: Handboek) -> list[Facet]:
    """Return the facets of the overview, each with every option that there is."""
    years = sorted({year for values in handbook.eenmaal(all_values).values() for year in values["periode"]})
    levels = sorted(handbook.lijst(Meting, "niveau").waarden, key=lambda word: word.trede or 0)
    return [
        Facet(GROUP, "Voor wie", target_options(handbook)),
        Facet(MEASURE, "Uitgevoerde maatregel", [*_measure_options(handbook), NOT_DONE, *SILENCES]),
        Facet(PAYER, title(Geldgever, "geldbron"), payer_options(handbook)),
        Facet("bedrag", "Bedrag", [*AMOUNT, *SILENCES]),
        Facet("schaal", title(Case, "schaal"), words(_list(handbook, Case, "schaal"))),
        Facet("meting", title(Case, "meting"), [*words(levels), *SILENCES]),
        Facet("daarna", "Hoe het verderging", [*words(_list(handbook, Borging, "status")), *SILENCES]),
        Facet(
            "periode",
            "Liep in",
            [*(Option(year, year) for year in years if year.isdigit()), NO_YEAR, PLANNED, *SILENCES],
        ),
        Facet("provincie", title(Case, "provincie"), [*words(_list(handbook, Case, "provincie")), ABROAD]),
    ]


def _situation(handbook: Handboek) -> list[Facet]:
    """Return the facets of a reader's own situation, also what no case says: silence is for what cases share."""
    silent = {kind.value for kind in UNKNOWN}
    money = [
        Option(word.id, f"{word.label} geld")
        for word in _list(handbook, Financiering, "soort")
        if word.id not in silent
    ]
    return [
        Facet(
            "grootte", title(Case, "gemeentegrootte"), words(_list(handbook, Gemeentegrootte, "grootte")), True, True
        ),
        Facet("centrum", title(Case, "centrumgemeente"), words(_list(handbook, Centrumgemeente, "rol")), True, True),
        Facet(GROUP, "Voor wie", words(_list(handbook, Doelgroep, "doelgroep"))),
        Facet("schaal", "Wijk, stad of regio", words(_list(handbook, Case, "schaal")), True),
        Facet("geld", title(Financiering, "soort"), money, alles=True),
    ]


def _measure_options(handbook: Handboek) -> list[Option]:
    """Return the types of measures, each followed by the measures below it."""
    every = list(handbook[Maatregel].values())
    return [
        Option(one.id, one.titel, onder=one is not type_)
        for type_ in every
        if type_.type is None
        for one in (type_, *(below for below in every if below.type == type_.id))
    ]


def _list(handbook: Handboek, model: Any, field: str) -> Sequence[Woord]:
    return handbook.lijst(model, field).waarden
