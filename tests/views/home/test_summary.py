"""What the cases say together is counted from the records, and claims no more than their sources do."""

from typing import Any

import pytest
from handbooks.make import changed, more_cases
from handbooks.words import written

from macros.addresses import Address
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.views.home.summary import MOST_NAMES, summary

LASTS = {"status": "structureel", "tekst": "Het bleef."}
STOPPED = {"status": "gestopt", "tekst": "Het stopte."}


def lines(handbook: Handboek) -> list[str]:
    return [written(one) for one in summary(handbook).bevindingen]


def dorp(handbook: Handboek, **values: Any) -> Handboek:
    return changed(handbook, "dorp", **values)[0]


MEASURED, HELPED, STUCK, MONEY, AFTERWARDS = range(5)
NOWHERE = "In geen enkele case die hierop is gelezen, zegt de bron dat het bij de gewone aanpak hoorde."
LASTING = "hoorde het, of een deel ervan, bij de gewone aanpak:"
HERE = f"In de enige case die hierop is gelezen, {LASTING} Dorp (stand maart 2010)."


def alone(handbook: Handboek) -> Handboek:
    """Return the handbook with one case."""
    return Handboek({**handbook.records, Case: {"dorp": handbook[Case]["dorp"]}})


def test_each_finding_leads_to_what_shows_it(handbook: Handboek) -> None:
    found = summary(dorp(handbook, borging=LASTS)).bevindingen
    assert [[link.adres for link in finding.links.eerste] for finding in found] == [
        [Address("over/grenzen/", "hoe-gemeten")],
        [Address("succesfactoren/maatwerk/")],
        [Address("succesfactoren/maatwerk/"), Address("succesfactoren/waardering/")],
        [Address("vergelijken/geld-en-inzet/", "wie-betaalde")],
        [Address("cases/dorp/")],
    ]


@pytest.mark.parametrize(
    ("meting", "share"),
    [
        ({"niveau": "voor-en-nameting"}, "In 1 van de 2 cases"),
        ({"niveau": "met-controlegroep"}, "In 1 van de 2 cases"),
        ({"niveau": "niet-gemeten"}, "In geen van de 2 cases"),
        ({"niveau": "activiteiten-geteld"}, "In geen van de 2 cases"),
        ("geen", "In geen van de 2 cases"),
        ("niet-beschreven", "In geen van de 2 cases"),
        (None, "In geen enkele case die hierop is gelezen,"),
        ([{"niveau": "niet-gemeten"}, {"niveau": ["activiteiten-geteld", "voor-en-nameting"]}], "In 1 van de 2 cases"),
    ],
)
def test_effect_counts_where_a_source_names_such_a_measurement_of_all_that_were_read(
    handbook: Handboek, meting: Any, share: str
) -> None:
    assert lines(dorp(handbook, meting=meting))[MEASURED].startswith(f"{share} noemt de bron een meting van het effect")


def test_what_a_project_measured_goes_before_what_its_case_says(handbook: Handboek) -> None:
    inner = [{"id": "een", "titel": "Een", "meting": {"niveau": "niet-gemeten"}}]
    new = dorp(handbook, meting={"niveau": "voor-en-nameting"}, projecten=inner)
    assert lines(new)[MEASURED].startswith("In geen van de 2 cases")


def test_when_all_measured_effect_none_is_left_to_read_as_experience(handbook: Handboek) -> None:
    new = alone(dorp(handbook, meting={"niveau": "voor-en-nameting"}))
    assert lines(new)[MEASURED] == "In de enige case noemt de bron een meting van het effect."


def test_factors_that_helped_in_as_many_cases_stand_together_as_a_tie(handbook: Handboek) -> None:
    lessons = [
        {"factor": own_id, "oordeel": "hielp", "tekst": "Goed."} for own_id in ("vast-geld", "maatwerk", "waardering")
    ]
    new, _ = changed(dorp(handbook, lessen=lessons, niet_beschreven=None), "stad", lessen=None, projecten=None)
    assert lines(new)[HELPED] == "Het vaakst hielp: maatwerk, waardering, vast geld (elk in 1 case)."


def test_of_a_tie_of_many_the_first_are_named_and_the_others_counted(handbook: Handboek) -> None:
    factors = [handbook[Succesfactor]["vast-geld"].gewijzigd(id=f"f{n}", titel=f"Ding {n}") for n in range(9)]
    lessons = [{"factor": factor.id, "oordeel": "knelpunt", "tekst": "Lastig."} for factor in factors]
    new = dorp(handbook.met(*factors), lessen=lessons)
    named = ", ".join(["waardering", *(f"ding {n}" for n in range(MOST_NAMES - 1))])
    assert lines(new)[STUCK] == f"Het vaakst ging het moeizaam of mis bij: {named} en nog 4 (elk in 1 case)."


def test_a_factor_counts_once_for_each_case(handbook: Handboek) -> None:
    lessons = [{"factor": "waardering", "oordeel": "hielp", "tekst": "Goed."}] * 3
    assert lines(dorp(handbook, lessen=lessons))[HELPED] == "Het vaakst hielp: maatwerk, waardering (elk in 1 case)."


def test_what_was_missing_what_was_hard_and_what_did_not_help_count_together_and_a_danger_ahead_does_not(
    handbook: Handboek,
) -> None:
    lessons = [
        {"factor": "waardering", "oordeel": "knelpunt", "tekst": "Dat was moeilijk."},
        {"factor": "maatwerk", "oordeel": "hielp-niet", "tekst": "Het hielp niet."},
        {"factor": "maatwerk", "oordeel": "risico", "tekst": "Het kan misgaan."},
    ]
    found = lines(dorp(handbook, lessen=lessons))[STUCK]
    assert found == "Het vaakst ging het moeizaam of mis bij: waardering (in 2 cases)."
    missed = [lesson for lesson in lessons if lesson["oordeel"] != "knelpunt"]
    found = lines(dorp(handbook, lessen=missed))[STUCK]
    assert found == "Het vaakst ging het moeizaam of mis bij: maatwerk, waardering (elk in 1 case)."


def test_about_what_no_case_was_read_for_there_is_no_finding(handbook: Handboek) -> None:
    fields = dict.fromkeys(("meting", "financiering", "borging", "lessen", "projecten"))
    bare = handbook.met(*(case.gewijzigd(**fields) for case in handbook[Case].values()))
    assert lines(bare) == []
    assert summary(bare).stand == ""


@pytest.mark.parametrize("silence", ["geen", "niet-beschreven"])
def test_silence_about_money_is_counted_among_what_was_read_and_not_as_lasting_money(
    handbook: Handboek, silence: str
) -> None:
    new = dorp(handbook, financiering=silence)
    assert lines(new)[MONEY] == "In geen van de 2 cases noemt de bron geld dat tijdelijk was."


@pytest.mark.parametrize(
    ("standings", "told"),
    [
        (
            ["gepland"],
            "In geen van de 2 cases noemt de bron geld dat tijdelijk was. "
            "Wel was in 1 case het geld voor een plan tijdelijk.",
        ),
        (["gepland", "uitgevoerd"], "In 1 van de 2 cases noemt de bron geld dat tijdelijk was."),
        ([], "In 1 van de 2 cases noemt de bron geld dat tijdelijk was."),
    ],
)
def test_money_for_what_was_only_planned_is_told_apart(handbook: Handboek, standings: list[str], told: str) -> None:
    plan = {
        "id": "plan",
        "titel": "Plan",
        "maatregelen": [{"maatregel": "bijeenkomsten", "stand": stand} for stand in standings] or None,
        "financiering": [{"geldbron": "fonds", "soort": "tijdelijk"}],
    }
    new = dorp(handbook, financiering=None, projecten=[{name: value for name, value in plan.items() if value}])
    assert lines(new)[MONEY] == told


def test_cases_with_money_for_a_plan_alone_come_beside_those_with_money_for_work(handbook: Handboek) -> None:
    payment = [{"geldbron": "fonds", "soort": "tijdelijk"}]
    planned = [{"maatregel": "bijeenkomsten", "stand": "gepland"}]
    new, _ = changed(handbook, "stad", financiering=payment, maatregelen=planned, projecten=None)
    assert lines(new)[MONEY] == (
        "In 1 van de 2 cases noemt de bron geld dat tijdelijk was. "
        "In 1 andere case was het geld voor een plan tijdelijk."
    )


def test_several_cases_with_money_for_a_plan_alone_are_counted(handbook: Handboek) -> None:
    payment = [{"geldbron": "fonds", "soort": "tijdelijk"}]
    planned = [{"maatregel": "bijeenkomsten", "stand": "gepland"}]
    new, _ = changed(handbook, "stad", financiering=payment, maatregelen=planned, projecten=None)
    told = "was het geld voor een plan tijdelijk."
    assert lines(more_cases(new, 1, "stad"))[MONEY].endswith(f"In 2 andere cases {told}")
    none = dorp(new, financiering="niet-beschreven")
    found = lines(more_cases(none, 1, "stad"))[MONEY]
    assert found.endswith("Wel was in 2 cases het geld voor een plan tijdelijk.")


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"borging": LASTS}, HERE),
        ({"borging": [{**STOPPED, "peildatum": "2010"}, {**LASTS, "peildatum": "2010-03"}]}, HERE),
        ({"borging": [{**LASTS, "peildatum": "2010"}, {**STOPPED, "peildatum": "2011"}]}, NOWHERE),
        ({"borging": None, "projecten": [{"id": "een", "titel": "Een", "borging": LASTS}]}, HERE),
        ({"borging": "niet-beschreven"}, NOWHERE),
    ],
)
def test_it_lasts_where_the_last_round_says_so(handbook: Handboek, values: dict[str, Any], told: str) -> None:
    assert lines(dorp(handbook, **values))[AFTERWARDS] == told


@pytest.mark.parametrize(
    ("count", "end"),
    [
        (MOST_NAMES, "Plaats 4, Plaats 5 (stand maart 2010)."),
        (MOST_NAMES + 1, "Plaats 5 en nog 1 (stand maart 2010)."),
        (MOST_NAMES + 9, "Plaats 5 en nog 9 (stand maart 2010)."),
    ],
)
def test_six_names_stand_and_of_more_the_others_are_counted(handbook: Handboek, count: int, end: str) -> None:
    found = lines(more_cases(dorp(handbook, borging=LASTS), count - 1))[AFTERWARDS]
    assert found.startswith(f"In alle {count} cases die hierop zijn gelezen, {LASTING} Dorp, Plaats 1, Plaats 2,")
    assert found.endswith(end)
