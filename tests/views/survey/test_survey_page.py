"""The page of a table: what a reader sees of it, and the overview of all."""

from handbooks.drawn import block_of, page_of
from handbooks.make import made

from macros import addresses
from macros.pages import downloads, pages
from macros.records.handbook import Handboek
from macros.records.survey import Enquetetabel
from macros.views.survey.list import table_list
from macros.views.survey.page import head, later, page

from .tables import row, table

PATH = "cijfers/tabel-1-1.md"


def test_a_page_says_what_it_shows_whom_was_asked_and_how(handbook: Handboek) -> None:
    drawn = page_of(handbook, PATH)
    for phrase in (
        "Tabel 1.1: organisatie",
        "30 van de 40 gemeenten (75%) zeiden ja, 9 (23%) zeiden nee en 1 (gedrukt 2%, gerekend 3%) antwoordde",
        "Vraag Werkt u samen?",
        "Gevraagd aan gemeenten die antwoordden",
        "Hoeveel 40 gemeenten",
        "Meer antwoorden mogelijk nee",
        "Nagerekend: soms past een gedrukt percentage niet bij het aantal. Dan staan beide er.",
        "Nee: Soms nog niet.",
        "Meestal werken buren samen.",
        "Soms werken zij verder weg samen.",
    ):
        assert drawn.says(phrase.removesuffix(".")), phrase


def test_the_kind_and_number_of_the_table_lead_the_page(handbook: Handboek) -> None:
    record = handbook[Enquetetabel]["tabel-1-1"]
    assert head(record) == ("Samenwerking", "Werkt u samen?")
    assert page(handbook, record).naam == "Tabel 1.1"
    assert page(handbook, table(vorm="tekst")).naam == "Figuur 9.9"
    assert list(later(handbook, record)) == []


def test_the_chart_is_one_picture_with_a_title_and_what_it_shows(handbook: Handboek) -> None:
    html = pages(handbook)[PATH].teken()
    assert '<svg class="grafiek" role="img"' in html
    assert 'aria-labelledby="grafiek-titel grafiek-uitleg"' in html
    assert '<title id="grafiek-titel">Staafdiagram: Samenwerking</title>' in html
    assert "Alle getallen staan in de tabel.</desc>" in html


def test_a_table_without_a_base_says_so_and_shows_no_percentage(handbook: Handboek) -> None:
    found = page(handbook, table(row("Zorg", 3), basis=None))
    assert ("Hoeveel", "de bron noemt geen aantal") in found.feiten
    assert found.zin.tekst == "Het vaakst genoemd: 'Zorg' (3 keer)."


def test_a_figure_without_a_picture_has_no_chart_no_table_and_no_file(handbook: Handboek) -> None:
    found = page(handbook, table(vorm="tekst", toelichting=[{"tekst": "Iets.", "hoofdzaak": "ja"}]))
    assert (found.grafiek, found.rijen, found.bestand) == (None, None, None)
    assert [said.tekst for said in found.toelichting.rijen] == ["Iets."]
    assert "Meer antwoorden mogelijk" not in dict(found.feiten)


def test_the_table_of_goals_is_that_of_the_measures(handbook: Handboek) -> None:
    found = page(handbook, table(vorm="doelen", basis=None))
    assert found.rijen
    assert (found.rijen.vorm, found.grafiek) == ("doelen", None)
    assert [name for name, _ in found.feiten] == ["Vraag", "Gevraagd aan"]


def test_a_conflict_stands_beside_the_number_and_one_about_the_table_beside_the_sentence(handbook: Handboek) -> None:
    rows = [row("Ja", 1, tegenstrijdigheid="dorp-aantal"), row("Nee", 2)]
    new = handbook.met(table(*rows, tegenstrijdigheid="dorp-aantal"))
    html = pages(new)["cijfers/tabel-9-9.md"].teken()
    assert html.count('class="spreekt-tegen"') == 2
    assert html.index('class="spreekt-tegen"') < html.index('id="cijfers"')


def test_every_row_can_be_quoted_by_a_place_of_its_own(handbook: Handboek) -> None:
    record = handbook[Enquetetabel]["tabel-1-1"]
    ids = page_of(handbook, PATH).ids
    for one in [*(record.rijen or ()), record.totaal]:
        assert one
        assert ids.count(addresses.claim_anchor(one)) == 1


def test_the_numbers_of_a_table_are_a_file_beside_its_page(handbook: Handboek) -> None:
    assert list(downloads(handbook)) == ["cijfers/tabel-1-1.csv"]
    assert "../../cijfers/tabel-1-1.csv" in page_of(handbook, PATH).links
    assert list(downloads(handbook.met(table(vorm="tekst")))) == ["cijfers/tabel-1-1.csv"]


def test_the_overview_has_every_table_below_its_subject_with_what_it_shows(handbook: Handboek) -> None:
    found = table_list(handbook, list(handbook[Enquetetabel].values()))
    assert [(subject.woord.label, subject.anker) for subject in found] == [("organisatie", "onderwerp-organisatie")]
    (entry,) = found[0].tabellen
    assert (entry.naam, entry.titel, entry.adres) == (
        "Tabel 1.1",
        "Samenwerking",
        addresses.page(handbook[Enquetetabel]["tabel-1-1"]),
    )
    assert block_of(handbook, "tabellen_lijst").says(entry.zin.removesuffix("."))
    assert table_list(handbook, []) == []


def test_an_answer_may_be_the_single_word_none() -> None:
    assert table(row("Geen", 5)).rijen
    assert made(Enquetetabel, table(row("geen", 5)).model_dump(mode="json", exclude_none=True)).rijen
