"""What a case has of each facet: only what was done counts as done, and silence stands beside the answers."""

from typing import Any

import pytest
from handbooks.make import changed

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.views.case.facet_values import FINDERS, case_values, payers, targets
from macros.views.case.facets import case_facets, case_filter
from macros.views.shared.scopes import scopes

PAID = {"geldbron": "provincie", "soort": "tijdelijk"}
PLANNED = {"maatregelen": [{"maatregel": "bijeenkomsten", "stand": "gepland"}]}


def values(handbook: Handboek, case: str = "dorp", **change: Any) -> dict[str, list[str]]:
    new, record = changed(handbook, case, **change)
    return {facet: list(options) for facet, options in case_values(new, record).items()}


def test_a_case_has_its_own_answers(handbook: Handboek) -> None:
    assert values(handbook) == {
        "doelgroep": ["ouders", "jongeren"],
        "betaler": ["provincie", "gemeente"],
        "bedrag": ["aandeel"],
        "maatregel": ["bijeenkomsten", "voorlichting"],
        "schaal": ["wijk"],
        "meting": ["activiteiten-geteld"],
        "daarna": ["gestopt"],
        "periode": ["2007", "2008", "2009"],
        "provincie": ["utrecht"],
        "grootte": ["niet-ingevuld"],
        "centrum": ["niet-ingevuld"],
        "geld": ["tijdelijk"],
    }


@pytest.mark.parametrize(
    ("facet", "change", "found"),
    [
        ("betaler", {"financiering": "niet-beschreven"}, ["niet-beschreven"]),
        ("betaler", {"financiering": None}, ["niet-ingevuld"]),
        ("betaler", {"financiering": "geen"}, ["geen"]),
        ("betaler", PLANNED, ["gepland"]),
        ("betaler", {"financiering": [{**PAID, "afkomstig_van": {"geldbron": "rijk"}}]}, ["provincie", "rijk"]),
        ("bedrag", {"financiering": [{**PAID, "bedrag": 20}, PAID]}, ["ja"]),
        ("bedrag", {"financiering": [PAID]}, ["nee"]),
        ("bedrag", {"financiering": "niet-beschreven"}, ["niet-beschreven"]),
        ("bedrag", PLANNED, ["gepland"]),
        ("maatregel", PLANNED, ["niet-gedaan"]),
        ("maatregel", {"maatregelen": None}, ["niet-ingevuld"]),
        ("maatregel", {"maatregelen": "geen"}, ["geen"]),
        ("meting", {"meting": {"tekst": "Iets."}}, ["niet-beschreven"]),
        ("meting", {"meting": None}, ["niet-ingevuld"]),
        ("daarna", {"borging": "niet-beschreven"}, ["niet-beschreven"]),
        ("doelgroep", {"doelgroepen": None}, ["niet-ingevuld"]),
        ("periode", {"looptijd": {"van": 2008, "tot": "doorlopend"}}, ["2008", "2009", "2010"]),
        ("periode", {"looptijd": {"van": 2009, "tot": 2014}}, ["2009", "2010"]),
        ("periode", {"looptijd": {"tot": 2008}}, ["2008"]),
        ("periode", {"looptijd": {"van": 2008}}, ["2008"]),
        ("periode", {"looptijd": {"tot": "doorlopend"}}, ["zonder-jaar"]),
        ("periode", {"looptijd": {"tekst": "Lang."}}, ["zonder-jaar"]),
        ("periode", {"looptijd": None}, ["niet-ingevuld"]),
        ("periode", PLANNED, ["gepland"]),
        ("provincie", {"land": "België", "provincie": None}, ["buiten-nederland"]),
        ("grootte", {"gemeentegrootte": "groot"}, ["groot"]),
        ("centrum", {"centrumgemeente": "niet-beschreven"}, ["niet-beschreven"]),
        (
            "centrum",
            {"centrumgemeente": {"rol": ["centrumgemeente", "regiogemeente"]}},
            ["centrumgemeente", "regiogemeente"],
        ),
    ],
)
def test_silence_plans_and_answers_differ(
    handbook: Handboek, facet: str, change: dict[str, Any], found: list[str]
) -> None:
    assert values(handbook, **change)[facet] == found


def test_projects_add_up_and_each_has_its_own_groups_and_payers(handbook: Handboek) -> None:
    stad = handbook[Case]["stad"]
    found = case_values(handbook, stad)
    assert found["meting"] == ["niet-gemeten", "activiteiten-geteld"]
    assert found["periode"] == ["2008", "2009", "2010", "2011", "2012"]
    whole, first, second = scopes(stad)
    assert targets(stad, first) == ["ouders"]
    assert targets(stad, second) == targets(stad, whole) == ["niet-ingevuld"]
    assert payers(handbook, stad, first) == []


def test_payers_of_a_project_without_its_own_are_those_of_the_case(handbook: Handboek) -> None:
    new, case = changed(handbook, "stad", financiering=[PAID])
    assert payers(new, case, scopes(case)[1]) == ["provincie"]


def test_the_search_gets_words_for_the_facets_it_shows(handbook: Handboek) -> None:
    assert case_facets(handbook, handbook[Case]["dorp"]) == {
        "doelgroep": ["ouders", "jongeren"],
        "maatregel": ["Bijeenkomsten", "Voorlichting"],
        "betaler": ["provincie", "gemeente"],
    }


def test_every_option_of_every_case_can_be_chosen_with_its_count(rich: Handboek) -> None:
    form = case_filter(rich)
    assert form.totaal == len(rich[Case])
    offered = {(facet.id, option.id): option.aantal for facet in form.facetten for option in facet.opties}
    for facet in set(FINDERS) - {"grootte", "centrum", "geld"}:
        for case in rich[Case].values():
            for option in case_values(rich, case)[facet]:
                assert offered[facet, option] > 0
    assert all(offered.values())


def test_a_reader_describes_an_own_situation_in_what_no_case_says_too(handbook: Handboek) -> None:
    own = {facet.id: [option.id for option in facet.opties] for facet in case_filter(handbook).past}
    assert own["grootte"] == ["klein", "groot"]
    assert own["centrum"] == ["centrumgemeente", "regiogemeente"]
    assert "niet-beschreven" not in own["geld"]
