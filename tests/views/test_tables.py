"""Tables and summaries over all cases are counted from the records."""

from macros.blocks import BLOCKS, block
from macros.views.factor_page import factor_cards, factor_page
from macros.views.financing import payers
from macros.views.source_list import source_list
from macros.views.summary import summary


def test_every_payer_is_a_row_and_a_case_without_money_says_so(handbook):
    dorp, stad = payers(handbook)
    assert [(row.geldbron, row.naam, row.hoeveel, row.soort) for _, row in dorp.betalers] == [
        ("provincie", "Provincie Utrecht", "75 procent", "tijdelijk"),
        ("gemeente", "", "25 procent", "tijdelijk"),
    ]
    assert (stad.betalers, stad.stilte) == ([], "geen")


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
    assert lines[0].startswith("Nergens is het effect gemeten.")
    assert lines[1] == "Dit hielp het vaakst: maatwerk (in 2 cases)."
    assert lines[2] == "Hier liep het het vaakst op vast: waardering (in 1 case)."
    assert "1 van de 2 cases" in lines[3]


def test_a_case_that_measured_before_and_after_changes_the_first_line(handbook):
    dorp = handbook.cases["dorp"]
    measured = dorp.model_copy(update={"meting": dorp.meting.model_copy(update={"niveau": "voor-en-nameting"})})
    changed = type(handbook)(**{**vars(handbook), "cases": {**handbook.cases, "dorp": measured}})
    assert summary(changed)[0].kop == "In 1 van de 2 cases is het effect gemeten."


def test_the_source_list_has_an_anchor_for_every_part(handbook):
    report, tips = source_list(handbook)
    assert (report.kort, report.auteurs) == ("Jansen e.a. 2010", "An Jansen, Bo Pieters en Cas Smit")
    assert [part.anker for part in report.onderdelen] == ["bron-jansen-2010-4.5", "bron-jansen-2010-case-dorp"]
    assert (tips.kort, tips.datum, tips.onderdelen) == ("Losse tips z.j.", "datum onbekend", [])


def test_every_block_draws_with_its_template(handbook):
    for name in BLOCKS:
        assert "<" in block(name, handbook, "../")
