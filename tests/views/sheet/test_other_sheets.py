"""The sheets of cases, measures and what to take over, and the self-scan, read back from their PDF."""

import pytest
from handbooks.make import changed
from handbooks.printed import Paper, on_a_site, paper, with_texts

from macros import addresses
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.views.sheet.measure import measure_sheet

UNFILLED, UNDESCRIBED = "Nog niet ingevuld", "Niet beschreven"


@pytest.fixture
def both(rich: Handboek) -> Handboek:
    return on_a_site(rich)


def case_sheet(handbook: Handboek, own_id: str) -> Paper:
    return paper(handbook, addresses.sheet(handbook[Case][own_id]))


def transfer(handbook: Handboek, own_id: str) -> Paper:
    return paper(handbook, addresses.transfer_sheet(handbook[Case][own_id]))


def measure(handbook: Handboek) -> Paper:
    return paper(handbook, addresses.sheet(handbook[Maatregel]["voorlichting"]))


def test_the_sheet_of_a_case_tells_what_came_of_it_what_when_and_for_whom(both: Handboek) -> None:
    found = case_sheet(both, "dorp").text
    assert found.startswith("Case Handboek Voorbeeld Dorp: Buren helpen Er kwamen 20 mensen. ")
    named = found.replace(":", "")
    for told in (
        "Wat ze deden Buren leerden luisteren.",
        "Waar Dorp, Utrecht",
        "Wanneer september 2007 – december 2009",
        "Voor wie ouders en jongeren",
        "Betaald door Provincie Utrecht (75%), gemeente (25%)",
        "Daarna gestopt (stand maart 2010)",
    ):
        assert told in named
    assert found.endswith("versie 2.1. voorbeeld.nl/hulp/cases/dorp")


def test_numbers_stand_beside_their_target_and_a_missed_one_comes_first(both: Handboek) -> None:
    found, _ = changed(
        both,
        "dorp",
        resultaten=[
            {"wat": "folders", "waarde": 9, "eenheid": "stuks"},
            {"wat": "gehaald", "waarde": 5, "streef": 4, "eenheid": "mensen"},
            {"wat": "bezoekers", "waarde": 20, "streef": 40, "eenheid": "mensen"},
        ],
    )
    numbers = case_sheet(found, "dorp").between("Getallen naast het streven", "Wat hielp")
    assert [numbers.index(one) for one in ("Bezoekers: 20", "Gehaald: 5", "Folders: 9")] == sorted(
        numbers.index(one) for one in ("Bezoekers: 20", "Gehaald: 5", "Folders: 9")
    )
    assert "(het streven: 40 mensen)" in numbers
    assert "Niet gehaald." in numbers


def test_who_was_reached_is_told_by_answer(both: Handboek) -> None:
    assert "niet bereikt: ouders" in case_sheet(both, "alles").text


def test_what_helped_and_what_went_wrong_stand_beside_each_other(both: Handboek) -> None:
    found = case_sheet(both, "dorp")
    assert "• Elke groep kreeg iets anders." in found.text
    assert "• Voor ouders paste het niet." in found.text
    assert "Eén persoon droeg alles." not in found.text, "a danger ahead is nothing that went wrong"


def test_the_editors_ask_what_a_reader_can_ask_that_municipality(both: Handboek) -> None:
    assert "Vraag die gemeente 1. Wie hielp?" in case_sheet(both, "alles").text
    assert f"Vraag die gemeente {UNFILLED}" in case_sheet(both, "dorp").text


def test_a_case_says_of_every_block_what_is_not_filled_in_or_not_described(both: Handboek) -> None:
    empty = (
        "uitkomst",
        "resultaten",
        "lessen",
        "borging",
        "doelgroepen",
        "financiering",
        "meting",
        "looptijd",
        "bereik",
    )
    bare, _ = changed(both, "dorp", niet_beschreven=None, **dict.fromkeys(empty))
    found = case_sheet(bare, "dorp")
    assert len(found.pages) == 1
    for head in ("Getallen", "Wat hielp", "Wat er misging", "Vraag die gemeente"):
        assert f"{head} {UNFILLED}" in found.text or f"{head} Wat er misging" in found.text
    assert found.text.lower().count(UNFILLED.lower()) >= 8
    silent, _ = changed(both, "dorp", resultaten="niet-beschreven", lessen="niet-beschreven", niet_beschreven=None)
    assert case_sheet(silent, "dorp").text.count(UNDESCRIBED) >= 3


def test_a_case_with_other_lessons_says_that_there_is_none_about_this(both: Handboek) -> None:
    found, _ = changed(both, "dorp", lessen=[{"oordeel": "risico", "tekst": "Eén persoon."}])
    assert case_sheet(found, "dorp").text.count("Geen les hierover.") == 2


def test_the_transfer_sheet_tells_what_it_needed_and_what_stood_in_the_way(both: Handboek) -> None:
    found = transfer(both, "alles").text
    assert found.startswith("Overneemblad Handboek Voorbeeld Overnemen van Alles en Overal? Deze case heeft elk veld. ")
    for told in ("• Buren vertrouwden hen.", "• Mensen: Tien mensen.", "• Er was geen zaal."):
        assert told in found
    assert "Elders: " in found
    assert "lsders hielp" not in found
    assert "lders hielp de school." in found
    assert f"Wat anders kan {UNDESCRIBED}" in found
    assert "Vraag die gemeente" in found
    assert "1. Wie kan dit hier?" in found


def test_the_transfer_sheet_has_room_to_write_down_a_decision(both: Handboek) -> None:
    found = transfer(both, "dorp")
    words = {word.tekst: word for word in found.words()}
    heads = [words[head] for head in ("Dit nemen wij over", "Dit doen wij anders", "Dit laten wij")]
    assert [round(head.top) for head in heads] == [round(heads[0].top)] * 3, "side by side"
    assert [head.left for head in heads] == sorted(head.left for head in heads)
    boxes = [word for word in found.words() if word.tekst == "Wat"]
    whys = [word for word in found.words() if word.tekst == "Waarom"]
    assert len(boxes) == len(whys) == 3
    assert whys[0].top - boxes[0].bottom > 4


def test_what_nobody_filled_in_of_a_transfer_is_told(both: Handboek) -> None:
    assert transfer(both, "dorp").text.count(UNFILLED) == 5


def test_the_sheet_of_a_measure_tells_its_aims_who_did_it_and_how_to_begin(both: Handboek) -> None:
    found = measure(both)
    assert found.text.startswith("Type maatregel Handboek Voorbeeld Voorlichting Mensen horen het. ")
    for told in (
        "Hieronder vallen Bijeenkomsten",
        "Belangrijk doel voorkomen",
        "Uitgevoerd Dorp",
        "Tel mee (van de redactie) hoeveel mensen kwamen. Tel ook hoe vaak het was.",
        "beginnen 1. Kies een plek.",
    ):
        assert told in found.text.replace(":", "").replace("• ", "")
    assert found.text.count(f"Vraag die gemeente {UNFILLED}") + found.text.count(f"Vraag jezelf {UNFILLED}") >= 1
    assert len(found.pages) == 1


def test_what_to_count_gives_way_to_what_a_type_aims_at_and_asks(both: Handboek) -> None:
    type_ = both[Maatregel]["voorlichting"]
    assert type_.redactie is not None
    assert type_.redactie.meten is not None
    long = [one.gewijzigd(tekst="Hoe vaak " + 120 * "een mens ") for one in type_.redactie.meten.tellen]
    help_ = type_.redactie.meten.gewijzigd(tellen=long)
    found = measure(both.met(type_.gewijzigd(redactie=type_.redactie.gewijzigd(meten=help_))))
    assert "Tel mee" not in found.text
    assert "Belangrijk doel" in found.text
    assert f"beginnen {UNFILLED}" in measure(both.met(type_.gewijzigd(redactie=None))).text


def test_many_names_are_counted(both: Handboek) -> None:
    below = both[Maatregel]["bijeenkomsten"]
    more = [below.gewijzigd(id=f"soort-{number}", titel=f"Soort {number}") for number in range(1, 9)]
    found = measure(both.met(*more)).text
    assert "Bijeenkomsten, Soort 1, Soort 2, Soort 3, Soort 4, Soort 5 en nog 3" in found


def test_the_self_scan_has_a_line_with_three_boxes_for_each_statement(both: Handboek) -> None:
    found = with_texts(both, "maatwerk", zelfscan="Wij weten wat past.")
    scan = paper(found, addresses.paper("zelfscan"))
    assert "1. Wij weten wat past. ☐ ja ☐ deels ☐ nee" in scan.text
    assert "2. Wij doen dit samen. ☐ ja ☐ deels ☐ nee" in scan.text
    assert scan.text.count("☐") == 3 * 2
    assert len([one for one in found[Succesfactor].values() if one.redactie]) == 2
    assert scan.text.endswith("voorbeeld.nl/hulp/succesfactoren/zelfscan")


@pytest.mark.parametrize(("count", "named"), [(8, 6), (12, 3), (60, 3)])
def test_of_many_cases_the_sheet_of_a_measure_names_a_few_and_counts_all_others(
    handbook: Handboek, count: int, named: int
) -> None:
    dorp = handbook[Case]["dorp"]
    more = [dorp.gewijzigd(id=f"dorp-{number}", gemeente=f"Dorp {number}") for number in range(1, count)]
    sheet = measure_sheet(handbook.met(*more), handbook[Maatregel]["voorlichting"])
    (told,) = [
        text for row in sheet.rijen for block in row for text in block.items if text.tekst.startswith("Dorp, Dorp 1")
    ]
    assert told.tekst.count("Dorp") == named
    assert told.tekst.endswith(f" en nog {count - named}")
