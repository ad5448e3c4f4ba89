"""The body of a case page: projects are named, nothing is lost, silence is shown as what it is."""

from typing import Any

import pytest
from handbooks.drawn import Drawn, page_of
from handbooks.make import changed

from macros.addresses import Address
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.views.case.cards import case_cards
from macros.views.case.lessons import case_lessons, lesson_groups, lesson_row
from macros.views.case.page import head, later, page
from macros.views.case.sections import Block, sections
from macros.views.shared.citations import Footnotes


def blocks(handbook: Handboek, case_id: str, section_id: str) -> dict[tuple[str, str], Block]:
    case = handbook[Case][case_id]
    found = next(s for s in sections(Footnotes.of(handbook, case.bron), case) if s.id == section_id)
    return {(group.naam, block.titel): block for group in found.groepen for block in group.blokken}


def drawn(handbook: Handboek, case: Case) -> Drawn:
    return page_of(handbook, f"cases/{case.id}.md")


def test_a_target_that_was_missed_says_so(handbook: Handboek) -> None:
    table = blocks(handbook, "dorp", "resultaten")["", "Getallen"].tabel
    assert table is not None
    assert (table.koprij, [column.titel for column in table.kolommen]) == ("Wat", ["Hoeveel", "Streven", "Toelichting"])
    visitors, volunteers = table.groepen[0].rijen
    assert (visitors.kop.kop if visitors.kop else "") == "bezoekers"
    amount, target, _ = visitors.cellen
    assert amount.uitspraken[0].tekst == "20 mensen"
    assert target.uitspraken[0].tekst == "minstens 40 tot 50 mensen"
    assert [word.label for word in target.uitspraken[0].woorden] == ["niet gehaald"]
    assert (volunteers.cellen[1].uitspraken, volunteers.cellen[1].stilte) == ((), "geen streefgetal genoemd")


def test_a_column_without_anything_in_it_is_not_drawn(handbook: Handboek) -> None:
    new, _ = changed(handbook, "dorp", resultaten=[{"wat": "bezoekers", "waarde": 20, "eenheid": "mensen"}])
    table = blocks(new, "dorp", "resultaten")["", "Getallen"].tabel
    assert table is not None
    assert [column.titel for column in table.kolommen] == ["Hoeveel", "Toelichting"]
    assert [len(row.cellen) for row in table.groepen[0].rijen] == [2]


def test_a_claim_from_elsewhere_has_its_number_and_a_contradiction_its_question(handbook: Handboek) -> None:
    found = page(handbook, handbook[Case]["dorp"])
    assert found.feiten.uitkomst is not None
    assert found.feiten.uitkomst.noten == (1,)
    assert [note.tekst for note in found.noten] == ["Jansen e.a. 2010, §4.5, p. 50-54"]
    assert [conflict.record.id for conflict in found.tegenstrijdigheden] == ["dorp-aantal"]
    assert "#tegenstrijdigheid-dorp-aantal" in drawn(handbook, handbook[Case]["dorp"]).links
    assert drawn(handbook, handbook[Case]["dorp"]).says("Hoeveel waren het er?")


def test_each_project_has_its_own_blocks_beside_those_of_the_whole_case(handbook: Handboek) -> None:
    found = blocks(handbook, "stad", "waarom")
    assert ("Project een", "Looptijd") in found
    assert ("Project twee", "Looptijd") in found
    assert ("", "Looptijd") not in found
    assert found["Project een", "Looptijd"].rijen[0].kop == "2008 – 2009"


def test_lessons_stand_by_what_they_say_with_their_anchor_and_project(handbook: Handboek) -> None:
    notes = Footnotes.of(handbook, handbook[Case]["stad"].bron)
    found = lesson_groups(notes, case_lessons(handbook, handbook[Case]["stad"]))
    assert [
        (group.woord.id, lesson.onder, lesson.anker, lesson.kop, lesson.adres)
        for group in found
        for lesson in group.uitspraken
    ] == [
        ("hielp", ("Project een",), "les-maatwerk-1", "Maatwerk", Address("succesfactoren/maatwerk/")),
        ("ontbrak", (), "les-waardering-1", "Waardering", Address("succesfactoren/waardering/")),
    ]


def test_a_lesson_about_no_factor_has_an_anchor_and_no_head(handbook: Handboek) -> None:
    dorp = handbook[Case]["dorp"]
    (risk,) = [lesson for lesson in case_lessons(handbook, dorp) if lesson.woord.id == "risico"]
    row = lesson_row(Footnotes.of(handbook, dorp.bron), risk)
    assert (row.kop, row.adres, row.anker) == ("", None, "les-overig-1")


def test_a_second_lesson_about_a_factor_has_the_next_anchor(handbook: Handboek) -> None:
    found = case_lessons(handbook, handbook[Case]["dorp"])
    assert [lesson.adres.anchor for lesson in found] == ["les-maatwerk-1", "les-maatwerk-2", "les-overig-1"]


def test_every_lesson_stands_on_the_page_once_in_sight_or_below(handbook: Handboek) -> None:
    many = [{"factor": "maatwerk", "oordeel": "hielp", "tekst": f"Les {n} {'woord ' * 40}."} for n in range(4)]
    new, case = changed(handbook, "dorp", lessen=many)
    (helped,) = [part for part in page(new, case).delen if part.vraag.id == "overnemen"]
    assert [row.anker for _, rows in helped.groepen for row in rows] == ["les-maatwerk-1"]
    (below,) = page(new, case).lessen
    assert [row.anker for row in below.uitspraken] == ["les-maatwerk-2", "les-maatwerk-3", "les-maatwerk-4"]
    assert sorted(place for place in drawn(new, case).ids if place.startswith("les-")) == [
        f"les-maatwerk-{n}" for n in range(1, 5)
    ]


@pytest.mark.parametrize(
    ("values", "place"),
    [
        ({}, ""),
        ({"gebied": "de haven"}, "de haven"),
        ({"schaal": "wijk"}, "wijk"),
        ({"gebied": "de haven", "schaal": "wijk"}, "de haven (wijk)"),
    ],
)
def test_a_project_says_where_it_ran_when_that_differs_from_the_case(
    handbook: Handboek, values: dict[str, Any], place: str
) -> None:
    new, case = changed(handbook, "stad", projecten=[{"id": "een", "titel": "Project een", **values}])
    (intro,) = page(new, case).projecten
    assert (intro.titel, intro.anker, intro.plaats, intro.kern, intro.uitkomst) == (
        "Project een",
        "project-een",
        place,
        "",
        None,
    )


def test_a_table_of_a_project_names_it(handbook: Handboek) -> None:
    figure = [{"wat": "bezoekers", "waarde": 20, "eenheid": "mensen"}]
    inner = [{"id": "een", "titel": "Een", "resultaten": figure}]
    new, _ = changed(handbook, "stad", resultaten=figure, projecten=inner, lessen=None)
    found = blocks(new, "stad", "resultaten")
    titles = [block.tabel.titel for block in found.values() if block.tabel]
    assert titles == ["Getallen", "Getallen, Een"]


def test_money_for_what_came_after_stands_in_a_block_of_its_own(handbook: Handboek) -> None:
    money = [{"geldbron": "gemeente", "soort": "structureel"}]
    after = {"status": "structureel", "tekst": "Het bleef.", "bron": "jansen-2010#4.5", "financiering": money}
    new, _ = changed(handbook, "dorp", borging=after)
    found = blocks(new, "dorp", "vervolg")
    assert list(found) == [("", "Daarna"), ("", "Geld voor het vervolg")]
    table = found["", "Geld voor het vervolg"].tabel
    assert table is not None
    assert table.groepen[0].rijen[0].cellen[-1].uitspraken[0].noten == (1,)


def test_money_of_more_rounds_is_told_apart_by_their_dates(handbook: Handboek) -> None:
    money = [{"geldbron": "gemeente", "soort": "structureel"}]
    rounds = [
        {"status": "structureel", "tekst": "Zo.", "peildatum": day, "financiering": paid}
        for day, paid in (("2010", money), ("2011", None), ("2012-05", money))
    ]
    filled = [{name: value for name, value in one.items() if value} for one in rounds]
    new, _ = changed(handbook, "dorp", borging=filled)
    found = blocks(new, "dorp", "vervolg")
    titles = ["Geld voor het vervolg (stand 2010)", "Geld voor het vervolg (stand mei 2012)"]
    assert list(found) == [("", "Daarna"), *(("", title) for title in titles)]
    assert [block.tabel.titel for block in found.values() if block.tabel] == titles
    inner = [{"id": "een", "titel": "Een", "borging": filled}]
    new, _ = changed(handbook, "dorp", borging=None, projecten=inner)
    labels = [block.tabel.titel for block in blocks(new, "dorp", "vervolg").values() if block.tabel]
    assert labels == [f"{title}, Een" for title in titles]


def test_the_head_of_a_page_says_scale_and_date_of_the_case(handbook: Handboek) -> None:
    new, case = changed(handbook, "dorp", borging={"status": "gestopt", "tekst": "Klaar.", "peildatum": "2011"})
    assert drawn(new, case).says("Waar Dorp, Utrecht (wijk)")
    assert drawn(new, case).says("Daarna gestopt (stand 2011)")
    assert drawn(new, case).says("Een oordeel zonder naam is van de schrijvers. Peildatum: maart 2010.")
    assert not drawn(handbook, handbook[Case]["dorp"]).says("Peildatum")


def test_a_page_is_headed_by_the_name_and_the_title_of_the_case(handbook: Handboek) -> None:
    assert head(handbook[Case]["dorp"]) == ("Dorp: Buren helpen", "Buren leerden luisteren.")
    named = handbook[Case]["dorp"].gewijzigd(naam="De streek")
    assert head(named)[0] == "De streek: Buren helpen"
    assert drawn(handbook.met(named), named).says("Cases / De streek")


def test_equal_municipalities_head_a_case_together(handbook: Handboek) -> None:
    new, case = changed(handbook, "dorp", gemeente=None, gemeenten=[{"naam": "A"}, {"naam": "B", "rol": "Keek toe."}])
    assert head(case)[0] == "A en B: Buren helpen"
    rows = blocks(new, "dorp", "wie")["", "Gemeenten"].rijen
    assert [(row.kop, row.tekst) for row in rows] == [("A", ""), ("B", "Keek toe.")]


def test_a_case_is_one_page(handbook: Handboek) -> None:
    assert list(later(handbook, handbook[Case]["dorp"])) == []


def test_a_card_shows_a_case_by_its_name_its_title_and_its_facts(handbook: Handboek) -> None:
    dorp, stad = case_cards(handbook, list(handbook[Case].values()))
    assert (dorp.naam, dorp.titel, dorp.adres) == ("Dorp", "Buren helpen", Address("cases/dorp/"))
    assert (dorp.feiten.hoe_verder, stad.feiten.hoe_verder) == ("gestopt", "nog niet ingevuld")


@pytest.mark.parametrize(
    ("section", "block", "values", "head", "words", "text"),
    [
        ("waarom", "Looptijd", {"looptijd": {"van": "2007", "tekst": "Klein."}}, "vanaf 2007", [], "Klein."),
        ("waarom", "Looptijd", {"looptijd": {"tekst": "Lang geleden."}}, "Lang geleden.", [], ""),
        ("waarom", "Looptijd", {"looptijd": {}}, "", [], ""),
        ("bereik", "Doelgroepen", {"doelgroepen": [{"doelgroep": "ouders", "tekst": "Alle."}]}, "ouders", [], "Alle."),
        ("resultaten", "Doelen", {"doelen": [{"tekst": "Rust.", "behaald": "deels"}]}, "", ["deels"], "Rust."),
        (
            "aanpak",
            "Maatregelen",
            {"maatregelen": [{"maatregel": "bijeenkomsten", "stand": "gepland", "tekst": "In de kerk."}]},
            "Bijeenkomsten",
            ["gepland"],
            "In de kerk.",
        ),
        (
            "aanpak",
            "Andere activiteiten",
            {"overige_activiteiten": [{"stand": "loopt", "tekst": "Een feest."}]},
            "",
            ["loopt"],
            "Een feest.",
        ),
        (
            "wie",
            "Rol van de gemeente",
            {"rol_gemeente": {"rol": "betalen", "tekst": "Geld."}},
            "",
            ["betaalt mee"],
            "Geld.",
        ),
        ("wie", "Partijen", {"partijen": [{"naam": "De club", "soort": "welzijn"}]}, "De club", [], ""),
        (
            "verloop",
            "Verloop",
            {"verloop": [{"wanneer": "2007-09", "tekst": "Begin."}]},
            "september 2007",
            [],
            "Begin.",
        ),
        (
            "bereik",
            "Wie is bereikt",
            {"bereik": [{"doelgroep": "ouders", "oordeel": "deels"}]},
            "ouders",
            ["deels"],
            "",
        ),
        (
            "resultaten",
            "Wat anderen ervan vinden",
            {"oordelen": [{"oordeel": "positief", "tekst": "Goed."}]},
            "",
            ["positief"],
            "Goed.",
        ),
        (
            "resultaten",
            "Hoe het is gemeten",
            {"meting": {"wanneer": "2009", "niveau": ["niet-gemeten", "voor-en-nameting"], "tekst": "Vragen."}},
            "2009",
            ["niet gemeten", "voor- en nameting"],
            "Vragen.",
        ),
        (
            "vervolg",
            "Daarna",
            {"borging": {"status": "gestopt", "peildatum": "2011-02", "tekst": "Klaar."}},
            "stand februari 2011",
            ["gestopt"],
            "Klaar.",
        ),
        ("vervolg", "Daarna", {"borging": {"status": "gestopt", "tekst": "Klaar."}}, "", ["gestopt"], "Klaar."),
    ],
)
def test_a_value_of_each_kind_has_its_head_its_words_and_its_text(
    handbook: Handboek, section: str, block: str, values: dict[str, Any], head: str, words: list[str], text: str
) -> None:
    new, _ = changed(handbook, "dorp", **values)
    (row,) = blocks(new, "dorp", section)["", block].rijen
    assert (row.kop, [word.label for word in row.woorden], row.tekst) == (head, words, text)
