"""Tables and summaries over all cases are counted from the records."""

from dataclasses import replace

from macros.views.basics import basics
from macros.views.comparison import comparison
from macros.views.factor_page import factor_cards, factor_page
from macros.views.measure_matrix import measure_matrix
from macros.views.measures import measure_cards, measure_page
from macros.views.setbacks import setbacks
from macros.views.source_list import source_list
from macros.views.summary import summary

from macros.blocks import BLOCKS, block


def cells(group) -> list[list[str]]:
    return [[f"{cell.kop} {cell.tekst}".strip() for cell in row] for row in group.rijen]


def test_every_payer_is_a_row_and_a_case_without_money_says_so(handbook):
    dorp, stad = comparison(handbook, "financiering").groepen
    assert cells(dorp) == [
        ["provincie Provincie Utrecht", "75 procent", "tijdelijk", ""],
        ["gemeente", "25 procent", "tijdelijk", ""],
    ]
    assert (stad.rijen, stad.stilte) == ([], "geen")


def test_a_missed_target_is_marked_in_the_table(handbook):
    dorp = comparison(handbook, "resultaten").groepen[0]
    visitors, volunteers = dorp.rijen
    assert (visitors[2].tekst, visitors[2].oordeel.label) == ("minstens 40 tot 50 mensen", "niet gehaald")
    assert (volunteers[2].tekst, volunteers[2].oordeel) == ("geen streefgetal genoemd", None)


def test_projects_have_rows_of_their_own_and_a_case_that_is_not_filled_in_says_so(handbook):
    measured = comparison(handbook, "meting").groepen
    assert [(group.case.id, group.project) for group in measured] == [
        ("dorp", ""),
        ("stad", "Project een"),
        ("stad", "Project twee"),
    ]
    assert [group.stilte for group in comparison(handbook, "bereik").groepen] == ["nog niet ingevuld"] * 2


def test_the_basics_say_what_where_when_and_for_whom(handbook):
    dorp = basics(handbook).groepen[0]
    assert cells(dorp) == [
        ["Buren helpen", "Dorp, Utrecht (wijk)", "september 2007 – december 2009", "ouders en jongeren"]
    ]


def test_what_did_not_work_gathers_missed_targets_and_hard_lessons(handbook):
    dorp, stad = setbacks(handbook).groepen
    assert cells(dorp) == [
        ["streefgetal", "bezoekers 20 mensen, in plaats van minstens 40 tot 50 mensen."],
        ["hielp niet", "Maatwerk Voor ouders paste het niet."],
    ]
    assert cells(stad) == [["ontbrak", "Waardering Niemand zei dankjewel."]]


def test_a_type_counts_only_cases_that_did_something(handbook):
    (card,) = measure_cards(handbook)
    assert (card.genomen, [href for _, href in card.onderliggend]) == (
        "genomen in 1 case",
        ["maatregelen/voorlichting/#maatregel-bijeenkomsten"],
    )
    planned = change_measure(handbook, "gepland")
    assert measure_cards(planned)[0].genomen == "genomen in 0 cases"


def change_measure(handbook, stand):
    dorp = handbook.cases["dorp"]
    taken = dorp.maatregelen[0].model_copy(update={"stand": stand})
    changed = dorp.model_copy(update={"maatregelen": [taken]})
    return replace(handbook, cases={**handbook.cases, "dorp": changed})


def test_the_measure_matrix_shows_how_far_each_case_got(handbook):
    ((type_, rows),) = measure_matrix(handbook).groepen
    assert (type_.id, [row.maatregel.id for row in rows]) == ("voorlichting", ["bijeenkomsten"])
    assert {case.id: [taker.stand.id for taker in found] for case, found in rows[0].cellen} == {
        "dorp": ["uitgevoerd"],
        "stad": [],
    }


def test_a_goal_that_a_type_does_not_have_differs_from_a_light_one(handbook):
    page = measure_page(handbook, handbook.maatregelen["voorlichting"])
    assert [(goal.id, weight.teken if weight else None) for goal, weight in page.doelen] == [
        ("voorkomen", "++"),
        ("melden", None),
    ]


def test_a_measure_with_sources_of_its_own_shows_them(handbook):
    page = measure_page(handbook, handbook.maatregelen["voorlichting"])
    assert page.type.toelichting[0].noten == ()
    assert page.maatregelen[0].toelichting[0].noten == (2,)


def test_a_factor_page_holds_the_lessons_of_all_cases_and_who_is_silent(handbook):
    page = factor_page(handbook, handbook.factoren["maatwerk"])
    assert [(word.id, [row.les.case.id for row in rows]) for word, rows in page.lessen] == [
        ("hielp", ["dorp", "stad"]),
        ("hielp-niet", ["dorp"]),
    ]
    silent = factor_page(handbook, handbook.factoren["vast-geld"])
    assert ([case.id for case in silent.niet_beschreven], [case.id for case in silent.niet_ingevuld]) == (
        ["dorp"],
        ["stad"],
    )


def test_a_lesson_without_its_own_source_is_cited_with_that_of_its_case(handbook):
    page = factor_page(handbook, handbook.factoren["waardering"])
    assert [citation.text for citation in page.lessen[0][1][0].bronnen] == ["Losse tips z.j., p. 12"]


def test_factors_stand_by_level(handbook):
    assert [(level.id, [card.factor.id for card in cards]) for level, cards in factor_cards(handbook)] == [
        ("project", ["maatwerk", "waardering", "vast-geld"]),
        ("best-practice", ["samen"]),
    ]


def test_the_summary_counts_and_claims_no_effect(handbook):
    lines = [f"{line.kop} {line.tekst}".strip() for line in summary(handbook)]
    assert lines[0].startswith("In geen van de 2 cases is het effect gemeten.")
    assert lines[1] == "Dit hielp het vaakst: maatwerk (in 2 cases)."
    assert lines[2] == "Hier liep het het vaakst op vast: waardering (in 1 case)."
    assert "1 van de 2 cases" in lines[3]


def test_a_case_that_measured_before_and_after_changes_the_first_line(handbook):
    dorp = handbook.cases["dorp"]
    measured = dorp.model_copy(update={"meting": dorp.meting.model_copy(update={"niveau": "voor-en-nameting"})})
    changed = replace(handbook, cases={**handbook.cases, "dorp": measured})
    assert summary(changed)[0].kop == "In 1 van de 2 cases is het effect gemeten."


def test_the_source_list_has_an_anchor_for_every_part(handbook):
    report, tips = source_list(handbook)
    assert (report.kort, report.auteurs) == ("Jansen e.a. 2010", "An Jansen, Bo Pieters en Cas Smit")
    assert [part.anker for part in report.onderdelen] == ["bron-jansen-2010-4.5", "bron-jansen-2010-case-dorp"]
    assert (tips.kort, tips.datum, tips.onderdelen) == ("Losse tips z.j.", "datum onbekend", [])


def test_every_block_draws_with_its_template(handbook):
    for name in BLOCKS:
        assert "<" in block(name, handbook, "../")
