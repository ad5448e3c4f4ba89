"""Tables over all cases are counted from the records: a group of rows for every case and project."""

from typing import Any

import pytest
from handbooks.drawn import block_of, page_of
from handbooks.make import changed, made

from macros.addresses import Address
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel, Maatregeldoel
from macros.records.steps import Looptijd
from macros.views.measure.measures import measure_types
from macros.views.shared.table import Group, Table
from macros.views.tables.basics import basics
from macros.views.tables.comparison import comparison
from macros.views.tables.goals import goal_table
from macros.views.tables.setbacks import setbacks


def every(handbook: Handboek) -> list[Case]:
    return list(handbook[Case].values())


def cells(group: Group) -> list[list[str]]:
    """Return what stands in each cell: head, what is judged, and the text; or its silence."""
    return [
        [
            " ".join(
                filter(
                    None, [part for s in cell.uitspraken for part in (s.kop, *(w.label for w in s.woorden), s.tekst)]
                )
            )
            or cell.stilte
            for cell in row.cellen
        ]
        for row in group.rijen
    ]


def heads(table: Table) -> list[tuple[str, str]]:
    return [(group.kop.kop, " ".join(group.kop.onder)) if group.kop else ("", "") for group in table.groepen]


def test_every_payer_is_a_row_and_a_case_without_money_says_so(handbook: Handboek) -> None:
    dorp, stad = comparison("financiering")(handbook, every(handbook)).groepen
    assert cells(dorp) == [
        ["Provincie Utrecht", "75 procent", "tijdelijk", ""],
        ["gemeente", "25 procent", "tijdelijk", ""],
    ]
    assert dorp.rijen[0].cellen[0].uitspraken[0].onder == ()
    assert (stad.rijen, stad.stilte) == ([], "geen")


def test_a_missed_target_is_marked_in_the_table(handbook: Handboek) -> None:
    dorp = comparison("resultaten")(handbook, every(handbook)).groepen[0]
    assert cells(dorp) == [
        ["bezoekers", "20 mensen", "niet gehaald minstens 40 tot 50 mensen", ""],
        ["vrijwilligers", "14 mensen", "geen streefgetal genoemd", ""],
    ]


def test_projects_have_rows_of_their_own_and_a_case_that_is_not_filled_in_says_so(handbook: Handboek) -> None:
    measured = comparison("meting")(handbook, every(handbook))
    assert heads(measured) == [("Dorp", ""), ("Stad", "Project een"), ("Stad", "Project twee")]
    assert [group.stilte for group in measured.groepen] == ["", "", ""]
    reached = comparison("bereik")(handbook, every(handbook))
    assert [group.stilte for group in reached.groepen] == ["nog niet ingevuld"] * 2


def test_the_head_of_a_group_leads_to_the_section_of_its_case(handbook: Handboek) -> None:
    table = comparison("meting")(handbook, every(handbook))
    assert table.koprij == "Case"
    assert [group.kop.adres for group in table.groepen if group.kop] == [
        Address("cases/dorp/", "resultaten"),
        Address("cases/stad/", "resultaten"),
        Address("cases/stad/", "resultaten"),
    ]


def test_a_project_that_says_nothing_has_no_rows_where_another_does(handbook: Handboek) -> None:
    inner = [{"id": "een", "titel": "Een", "doelen": "geen"}, {"id": "twee", "titel": "Twee"}]
    new, case = changed(handbook, "stad", projecten=inner, lessen=None)
    table = comparison("doelen")(new, [case])
    assert (heads(table), [group.stilte for group in table.groepen]) == ([("Stad", "Een")], ["geen"])


@pytest.mark.parametrize(
    ("field", "values", "row"),
    [
        ("doelen", [{"tekst": "Rust.", "behaald": "deels"}], ["deels", "Rust."]),
        ("rol_gemeente", {"rol": "betalen", "tekst": "Geld."}, ["betaalt mee", "Geld."]),
        ("werkwijze", ["Zoek buren."], ["Zoek buren."]),
        (
            "inzet",
            [{"wat": "overleg", "waarde": 2, "eenheid": "uur", "tekst": "Saai."}],
            ["overleg", "2 uur", "Saai."],
        ),
        (
            "bereik",
            [{"doelgroep": "ouders", "oordeel": "deels", "tekst": "Enkele."}],
            ["ouders", "deels", "Enkele."],
        ),
        (
            "meting",
            {"wanneer": "2009", "niveau": "niet-gemeten", "tekst": "Niets."},
            ["2009 niet gemeten", "Niets."],
        ),
        (
            "borging",
            {"status": "gestopt", "peildatum": "2011", "tekst": "Uit."},
            ["stand 2011 gestopt", "Uit."],
        ),
    ],
)
def test_a_value_of_each_compared_field_has_its_columns(
    handbook: Handboek, field: str, values: Any, row: list[str]
) -> None:
    new, case = changed(handbook, "dorp", **{field: values})
    table = comparison(field)(new, [case])
    assert cells(table.groepen[0]) == [row]
    assert len(table.kolommen) == len(row)


def test_the_basics_say_what_where_when_and_for_whom(handbook: Handboek) -> None:
    table = basics(handbook, every(handbook))
    assert cells(table.groepen[0]) == [
        ["Buren helpen", "Dorp, Utrecht (wijk)", "september 2007 – december 2009", "ouders en jongeren"]
    ]
    assert table.groepen[0].kop is not None
    assert table.groepen[0].kop.adres == Address("cases/dorp/")


def test_what_did_not_work_gathers_missed_targets_and_hard_lessons(handbook: Handboek) -> None:
    dorp, stad = setbacks(handbook, every(handbook)).groepen
    assert cells(dorp) == [
        ["streefgetal", "bezoekers 20 mensen, in plaats van minstens 40 tot 50 mensen."],
        ["hielp niet", "Maatwerk Voor ouders paste het niet."],
    ]
    assert cells(stad) == [["ontbrak", "Waardering Niemand zei dankjewel."]]


@pytest.mark.parametrize(
    ("values", "rows"),
    [
        ({}, []),
        ({"doelen": [{"tekst": "Rust.", "behaald": word} for word in ("ja", "deels", "nee")]}, ["doel", "doel"]),
        (
            {
                "maatregelen": [
                    {"maatregel": "bijeenkomsten", "stand": word}
                    for word in ("uitgevoerd", "loopt", "gepland", "nauwelijks", "niet")
                ]
            },
            ["maatregel", "maatregel"],
        ),
        (
            {
                "overige_activiteiten": [
                    {"tekst": "Een feest.", "stand": word}
                    for word in ("uitgevoerd", "loopt", "gepland", "nauwelijks", "niet")
                ]
            },
            ["activiteit", "activiteit"],
        ),
        (
            {
                "resultaten": [
                    {"wat": "bezoekers", "waarde": value, "streef": 40, "eenheid": "mensen"} for value in (39, 40)
                ]
            },
            ["streefgetal"],
        ),
        (
            {
                "bereik": [
                    {"doelgroep": "ouders", "oordeel": word}
                    for word in ("bereikt", "deels", "moeilijk", "niet-bereikt")
                ]
            },
            ["bereik", "bereik", "bereik"],
        ),
        (
            {
                "lessen": [
                    {"oordeel": word, "tekst": "Zo."}
                    for word in ("hielp", "ontbrak", "hielp-niet", "knelpunt", "risico")
                ]
            },
            ["ontbrak", "hielp niet", "knelpunt"],
        ),
    ],
)
def test_each_kind_of_setback_counts_by_what_its_word_means(
    handbook: Handboek, values: dict[str, Any], rows: list[str]
) -> None:
    new, case = changed(handbook, "dorp", **{"resultaten": None, "lessen": None, **values})
    (group,) = setbacks(new, [case]).groepen
    assert group.kop is not None
    assert (group.kop.kop, group.kop.adres) == ("Dorp", Address("cases/dorp/", "lessen"))
    assert [row.cellen[0].uitspraken[0].kop for row in group.rijen] == rows
    assert group.stilte == ("" if rows else "niets gevonden in wat is ingevuld")


def test_a_missed_target_tells_all_that_one_must_know_to_read_it(handbook: Handboek) -> None:
    values = [
        {"wanneer": "2008", "waarde": 30, "bron": "jansen-2010#4.5"},
        {"wanneer": "2009", "waarde": 20, "tegenstrijdigheid": "dorp-aantal"},
    ]
    figure = {"wat": "bezoekers", "eenheid": "mensen", "metingen": values, "streef": 40}
    more = {"gebied": "de wijk", "tekst": "Geteld aan de deur.", "volgens": "deelnemers"}
    new, case = changed(handbook, "dorp", resultaten=[{**figure, **more}], lessen=None)
    told = setbacks(new, [case]).groepen[0].rijen[0].cellen[1].uitspraken[0]
    assert told.tekst == "30 mensen (2008), 20 mensen (2009), in plaats van 40 mensen. Geteld aan de deur."
    assert (told.kop, told.onder, told.volgens) == ("bezoekers", ("de wijk",), "deelnemers")
    assert [link.adres.anchor for link in told.tegenstrijdigheden] == ["tegenstrijdigheid-dorp-aantal"]
    assert len(told.bronnen) == 2


def test_a_setback_of_a_project_stands_under_its_name(handbook: Handboek) -> None:
    lesson = {"factor": "maatwerk", "oordeel": "ontbrak", "tekst": "Het paste niet."}
    new, case = changed(handbook, "stad", projecten=[{"id": "een", "titel": "Een", "lessen": [lesson]}])
    assert heads(setbacks(new, [case])) == [("Stad", ""), ("Stad", "Een")]


def test_what_each_type_aims_at_differs_from_no_goal(handbook: Handboek) -> None:
    table = goal_table(handbook, measure_types(handbook))
    assert [column.titel for column in table.kolommen] == ["Voorkomen", "Melden"]
    assert cells(table.groepen[0]) == [["belangrijk doel", "leeg in de tabel"]]
    (row,) = table.groepen[0].rijen
    assert row.kop is not None
    assert (table.koprij, row.kop.kop, row.kop.adres) == (
        "Type",
        "Voorlichting",
        Address("maatregelen/voorlichting/"),
    )
    assert handbook.lijst(Maatregeldoel, "doel").id == "maatregeldoelen"


def test_goals_that_nobody_filled_in_are_not_said_to_be_none(handbook: Handboek) -> None:
    bare = handbook.met(handbook[Maatregel]["voorlichting"].gewijzigd(doelen=None))
    assert cells(goal_table(bare, measure_types(bare)).groepen[0]) == [["nog niet ingevuld"] * 2]
    assert page_of(bare, "maatregelen/voorlichting.md").says("Voorkomen nog niet ingevuld")


def test_a_table_is_drawn_with_its_heads_and_its_silence(handbook: Handboek) -> None:
    drawn = block_of(handbook, "tabel_financiering")
    assert drawn.says("Wie betaalde Case Betaler Hoeveel Soort geld Waarvoor")
    assert drawn.says("Dorp Provincie Utrecht 75 procent tijdelijk")
    assert drawn.says("Stad geen")


def test_a_period_in_words_stands_in_the_basics(handbook: Handboek) -> None:
    case = handbook[Case]["dorp"].gewijzigd(looptijd=made(Looptijd, {"tekst": "lang geleden"}))
    assert cells(basics(handbook, [case]).groepen[0])[0][2] == "lang geleden"


@pytest.mark.parametrize(
    ("field", "values", "dated"),
    [
        ("borging", {"status": "gestopt", "tekst": "Uit."}, True),
        ("borging", {"status": "gestopt", "tekst": "Uit.", "peildatum": "2011"}, False),
        (
            "financiering",
            [{"geldbron": "fonds", "soort": "tijdelijk", "looptijd": {"van": "2008", "tot": "doorlopend"}}],
            True,
        ),
        (
            "financiering",
            [{"geldbron": "fonds", "soort": "tijdelijk", "looptijd": {"van": "2008", "tot": "2009"}}],
            False,
        ),
        ("financiering", [{"geldbron": "fonds", "soort": "tijdelijk"}], False),
        ("werkwijze", ["Zoek buren."], False),
    ],
)
def test_what_goes_on_or_comes_after_has_the_day_it_speaks_of(
    handbook: Handboek, field: str, values: Any, dated: bool
) -> None:
    new, case = changed(handbook, "dorp", **{field: values})
    assert heads(comparison(field)(new, [case])) == [("Dorp", "stand maart 2010" if dated else "")]


def test_a_case_that_goes_on_has_its_day_in_the_basics(handbook: Handboek) -> None:
    assert heads(basics(handbook, every(handbook))) == [("Dorp", ""), ("Stad", "stand 2012")]


def test_a_table_of_one_case_has_a_caption(rich: Handboek) -> None:
    html = page_of(rich, "cases/alles.md").html
    assert html.count("<table") == html.count("<caption>") > 0
