"""What the cases say together is counted from the records, and claims no effect."""

from typing import Any

import pytest
from handbooks.make import changed, more_cases

from macros.addresses import Address
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.views.home.summary import MOST_NAMES, summary

LASTS = {"status": "structureel", "tekst": "Het bleef."}
STOPPED = {"status": "gestopt", "tekst": "Het stopte."}


def lines(handbook: Handboek) -> list[str]:
    return [f"{line.kop} {line.tekst}".strip() for line in summary(handbook)]


def dorp(handbook: Handboek, **values: Any) -> Handboek:
    return changed(handbook, "dorp", **values)[0]


def test_the_summary_counts_and_claims_no_effect(handbook: Handboek) -> None:
    assert lines(handbook) == [
        "In geen van de 2 cases is het effect gemeten. Geteld is wat er is gedaan, of gevraagd wat mensen ervan "
        "vonden. Lees het als ervaring.",
        "Dit hielp het vaakst: maatwerk (in 2 cases).",
        "Hier liep het het vaakst op vast: waardering (in 1 case).",
        "Geld dat ophoudt: in 1 van de 2 cases kwam het geld, of een deel ervan, met een eind.",
        "Nergens werd het een vast deel van de gewone aanpak.",
    ]


def test_each_line_leads_to_the_page_that_shows_it(handbook: Handboek) -> None:
    assert [line.adres for line in summary(handbook)] == [
        Address("vergelijken/resultaten/", "meting"),
        Address("succesfactoren/"),
        Address("succesfactoren/"),
        Address("vergelijken/geld-en-inzet/", "wie-betaalde"),
        Address("cases/"),
    ]


@pytest.mark.parametrize(
    ("level", "head"),
    [
        ("voor-en-nameting", "In 1 van de 2 cases is het effect gemeten."),
        ("met-controlegroep", "In 1 van de 2 cases is het effect gemeten."),
        ("niet-gemeten", "In geen van de 2 cases is het effect gemeten."),
        ("activiteiten-geteld", "In geen van de 2 cases is het effect gemeten."),
    ],
)
def test_only_a_way_of_measuring_that_can_say_something_about_effect_counts(
    handbook: Handboek, level: str, head: str
) -> None:
    assert summary(dorp(handbook, meting={"niveau": level}))[0].kop == head


def test_one_round_that_measured_effect_is_enough(handbook: Handboek) -> None:
    rounds = [{"niveau": "niet-gemeten"}, {"niveau": ["activiteiten-geteld", "voor-en-nameting"]}]
    found = summary(dorp(handbook, meting=rounds))[0]
    assert (found.kop, found.tekst) == ("In 1 van de 2 cases is het effect gemeten.", "Lees de rest als ervaring.")


def test_what_a_project_measured_goes_before_what_its_case_says(handbook: Handboek) -> None:
    inner = [{"id": "een", "titel": "Een", "meting": {"niveau": "niet-gemeten"}}]
    new = dorp(handbook, meting={"niveau": "voor-en-nameting"}, projecten=inner)
    assert summary(new)[0].kop == "In geen van de 2 cases is het effect gemeten."


def test_factors_that_helped_in_as_many_cases_stand_together(handbook: Handboek) -> None:
    lessons = [
        {"factor": own_id, "oordeel": "hielp", "tekst": "Goed."} for own_id in ("vast-geld", "maatwerk", "waardering")
    ]
    new, _ = changed(dorp(handbook, lessen=lessons, niet_beschreven=None), "stad", lessen=None, projecten=None)
    assert lines(new)[1] == "Dit hielp het vaakst: maatwerk, waardering en vast geld (in 1 case)."


def test_a_factor_counts_once_for_each_case(handbook: Handboek) -> None:
    lessons = [{"factor": "waardering", "oordeel": "hielp", "tekst": "Goed."}] * 3
    assert lines(dorp(handbook, lessen=lessons))[1] == "Dit hielp het vaakst: maatwerk en waardering (in 1 case)."


def test_what_was_missing_and_what_was_in_the_way_count_together(handbook: Handboek) -> None:
    lessons = [
        {"factor": "waardering", "oordeel": "knelpunt", "tekst": "Dat zat in de weg."},
        {"factor": "maatwerk", "oordeel": "hielp-niet", "tekst": "Het hielp niet."},
        {"factor": "maatwerk", "oordeel": "risico", "tekst": "Het kan misgaan."},
    ]
    assert lines(dorp(handbook, lessen=lessons))[2] == "Hier liep het het vaakst op vast: waardering (in 2 cases)."


def test_without_lessons_there_is_no_line_about_them(handbook: Handboek) -> None:
    bare = handbook.met(*(case.gewijzigd(lessen=None, projecten=None) for case in handbook[Case].values()))
    assert [line.kop for line in summary(bare)][1] == "Geld dat ophoudt:"
    assert len(summary(bare)) == 3
    assert len(handbook[Succesfactor]) == 4


def test_one_case_is_counted_in_the_singular_and_no_factors_rank_none(handbook: Handboek) -> None:
    one = Handboek({**handbook.records, Case: {"dorp": handbook[Case]["dorp"]}, Succesfactor: {}})
    assert lines(one) == [
        "In geen enkele case is het effect gemeten. Geteld is wat er is gedaan, of gevraagd wat mensen ervan vonden. "
        "Lees het als ervaring.",
        "Geld dat ophoudt: in de enige case kwam het geld, of een deel ervan, met een eind.",
        "Nergens werd het een vast deel van de gewone aanpak.",
    ]


def test_of_one_case_it_is_said_as_of_one(handbook: Handboek) -> None:
    new = dorp(handbook, meting={"niveau": "voor-en-nameting"}, financiering="geen")
    one = Handboek({**new.records, Case: {"dorp": new[Case]["dorp"]}})
    assert summary(one)[0].kop == "In de enige case is het effect gemeten."
    assert summary(one)[0].tekst == ""
    assert "Geld dat ophoudt: in geen enkele case kwam het geld, of een deel ervan, met een eind." in lines(one)


def test_money_that_nowhere_ends_is_counted_in_words(handbook: Handboek) -> None:
    told = "in geen van de 2 cases kwam het geld, of een deel ervan, met een eind."
    assert f"Geld dat ophoudt: {told}" in lines(dorp(handbook, financiering="geen"))


def test_it_lasts_where_the_last_round_says_so(handbook: Handboek) -> None:
    def last(**values: Any) -> str:
        return lines(dorp(handbook, **values))[-1]

    nowhere = "Nergens werd het een vast deel van de gewone aanpak."
    here = "Een vast deel van de gewone aanpak werd het alleen hier: Dorp."
    assert last(borging=LASTS) == here
    assert last(borging=[{**STOPPED, "peildatum": "2010"}, {**LASTS, "peildatum": "2011"}]) == here
    assert last(borging=[{**LASTS, "peildatum": "2010"}, {**STOPPED, "peildatum": "2011"}]) == nowhere
    assert last(borging=None, projecten=[{"id": "een", "titel": "Een", "borging": LASTS}]) == here


@pytest.mark.parametrize(
    ("count", "end"),
    [
        (MOST_NAMES, "Plaats 4 en Plaats 5."),
        (MOST_NAMES + 1, "Plaats 5 en Plaats 6."),
        (MOST_NAMES + 2, "Plaats 5 en nog 2 cases."),
        (MOST_NAMES + 9, "Plaats 5 en nog 9 cases."),
    ],
)
def test_six_names_stand_or_seven_and_of_more_the_others_are_counted(handbook: Handboek, count: int, end: str) -> None:
    found = lines(more_cases(dorp(handbook, borging=LASTS), count - 1))[-1]
    assert found.startswith("Een vast deel van de gewone aanpak werd het alleen hier: Dorp, Plaats 1, Plaats 2,")
    assert found.endswith(end)


def test_two_cases_of_one_municipality_are_told_apart(handbook: Handboek) -> None:
    lasting = dorp(handbook, borging=LASTS)
    again = lasting[Case]["dorp"].gewijzigd(id="dorp-2", titel="Nog een keer")
    assert lines(lasting.met(again))[-1].endswith("hier: Dorp: Buren helpen en Dorp: Nog een keer.")
