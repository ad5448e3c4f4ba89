"""The sheet of a success factor, read back from its PDF: what a group needs to talk, and where it is from."""

from pathlib import Path

import pytest
from handbooks.make import changed, made
from handbooks.printed import Paper, on_a_site, paper, with_texts

from macros import addresses
from macros.records.colophon import Colofon
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.since import Verandering
from macros.records.term import Begrip
from macros.views.sheet.foot import HELP

HELP_ON_PAGES = Path(__file__).parents[3] / "macros/theme/partials/help.html"


def sheet(handbook: Handboek, own_id: str = "samen") -> Paper:
    return paper(on_a_site(handbook), addresses.sheet(handbook[Succesfactor][own_id]))


@pytest.fixture
def samen(handbook: Handboek) -> Paper:
    """The sheet of the success factor with texts of the editors."""
    return sheet(handbook)


def test_it_tells_the_claim_and_why(samen: Paper) -> None:
    assert samen.text.startswith("Succesfactor Handboek Voorbeeld Alles samen Doe alles samen. Waarom het ertoe doet")
    assert samen.between("Waarom het ertoe doet", "Hoe zeker") == "• Los zand waait weg."


def test_it_tells_how_sure_that_is_and_what_the_editors_remark(samen: Paper) -> None:
    sure = samen.between("Hoe zeker", "Hier hielp het")
    assert sure.startswith("In geen enkele case beschreven. In geen van de 2 cases noemt de bron een meting")
    assert sure.endswith("Van de redactie: Dit is nergens gemeten.")


def test_it_counts_in_how_many_cases_it_helped_and_did_not(handbook: Handboek) -> None:
    sure = sheet(handbook, "maatwerk").between("Hoe zeker", "Hier hielp het")
    assert "Hielp in 2 cases. Hielp niet in 1 case." in sure


def test_it_shows_an_example_and_what_went_wrong_with_the_name_of_the_case(handbook: Handboek) -> None:
    found = sheet(handbook, "maatwerk")
    assert (
        found.between("Hier hielp het", "Hier ging het") == "Dorp: Elke groep kreeg iets anders. Stad: Het paste goed."
    )
    assert found.between("moeizaam of mis", "Praat erover") == "Dorp: Voor ouders paste het niet."


def test_who_says_so_stands_behind_an_example_when_that_is_not_who_wrote_the_source(handbook: Handboek) -> None:
    lesson = {"factor": "vast-geld", "oordeel": "hielp", "tekst": "Er was geld.", "volgens": "deelnemers"}
    found, _ = changed(handbook, "dorp", lessen=[lesson], niet_beschreven=None)
    assert "Dorp: Er was geld. (volgens deelnemers)" in sheet(found, "vast-geld").text


def test_it_asks_three_questions(samen: Paper) -> None:
    assert samen.between("Praat erover", "Oefening") == "1. Wie doet mee? 2. Wie betaalt? 3. Wie beslist?"


def test_it_gives_an_exercise_with_minutes_people_for_whom_and_what_must_lie_ready(samen: Paper) -> None:
    assert samen.between("Oefening: ", "Notities") == (
        "Een vel papier 20 minuten, 2 tot 8 personen. Voor wijkteams en vrijwilligers. Nodig: papier en pennen. "
        "1. Vouw het vel. 2. Geef het door."
    )


@pytest.mark.parametrize(
    ("least", "most", "told"),
    [(1, 1, "1 minuut, 1 persoon."), (3, 3, "1 minuut, 3 personen."), (1, 4, "1 minuut, 1 tot 4 personen.")],
)
def test_a_group_of_one_size_is_told_once(handbook: Handboek, least: int, most: int, told: str) -> None:
    found = with_texts(handbook, "maatwerk", oefening={"minuten": 1, "personen": least, "personen_tot": most})
    assert told in sheet(found, "maatwerk").text


def test_what_editors_did_not_fill_in_is_told(handbook: Handboek) -> None:
    found = sheet(handbook, "maatwerk")
    for head, after in (("Waarom het ertoe doet", "Hoe zeker"), ("Praat erover", "Oefening"), ("Oefening", "Notities")):
        assert found.between(head, after) == "Nog niet ingevuld"


def test_it_names_its_sources_with_their_parts(handbook: Handboek) -> None:
    assert "Bron: Jansen e.a. 2010: §4.5 (p. 50-54)." in sheet(handbook).text
    told = sheet(handbook, "maatwerk").between("Bron:", "Direct gevaar")
    assert "Jansen e.a. 2010: §4.5 (p. 50-54), caseverslag Dorp (p. 60)" in told
    assert "Losse tips zonder jaar: p. 12" in told


def test_it_says_whom_to_call_as_every_page_does(samen: Paper) -> None:
    page = HELP_ON_PAGES.read_text(encoding="utf-8")
    assert HELP in samen.text
    for number in ("112", "0800-2000"):
        assert f">{number}</a>" in page
        assert number in HELP
    assert "gratis, dag en nacht." in page
    assert HELP.endswith("gratis, dag en nacht.")


def test_it_says_from_when_it_is_and_where_there_is_more(samen: Paper) -> None:
    assert samen.text.endswith("Gegevens van juni 2012, versie 2.1. voorbeeld.nl/hulp/succesfactoren/samen")


@pytest.mark.parametrize(
    ("day", "version", "told"),
    [
        ("2012-06-30", None, "Gegevens van 30 juni 2012. "),
        (None, "3", "Datum van de gegevens onbekend, versie 3. "),
        (None, None, "Datum van de gegevens onbekend. "),
    ],
)
def test_what_is_not_known_of_its_date_or_version_is_told_or_left_out(
    handbook: Handboek, day: str | None, version: str | None, told: str
) -> None:
    [colophon] = handbook[Colofon].values()
    assert told in sheet(handbook.met(colophon.gewijzigd(datum=day, versie=version))).text


def with_change(handbook: Handboek, *, law: bool) -> Handboek:
    """Return a handbook in which the law changed what a sheet names, or something else did."""
    values = handbook[Verandering]["meldpunt"].model_dump(mode="json", exclude_defaults=True)
    change = made(Verandering, {**values, **({"wet": "ja"} if law else {})})
    return handbook.met(change, handbook[Succesfactor]["samen"].gewijzigd(stelling="Bel het meldpunt."))


def test_what_the_law_settles_otherwise_today_stands_on_a_sheet_that_names_it(handbook: Handboek) -> None:
    changed_law = with_change(handbook, law=True)
    assert changed_law[Begrip]
    found = sheet(changed_law).between("Sinds 2010", "Notities")
    assert found == "Het oude meldpunt (1 januari 2015): Er is een meldpunt."
    assert "Sinds 2010" not in sheet(changed_law, "maatwerk").text, "that sheet does not name it"


def test_what_changed_but_is_no_law_stands_on_the_page_alone(handbook: Handboek) -> None:
    assert "Sinds 2010" not in sheet(with_change(handbook, law=False)).text
