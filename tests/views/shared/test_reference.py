"""References to the handbook and to its sources: in words, as BibTeX and as RIS."""

from urllib.parse import unquote

import pytest
from handbooks.drawn import page_of

from macros.addresses import Address
from macros.reading.colophon import with_site
from macros.records.colophon import Colofon
from macros.records.handbook import Handboek
from macros.records.source import Bron
from macros.views.shared.reference import Reference, source_reference, ways_to_refer

HERE = Address("cases/dorp/")


def set_up(handbook: Handboek, **values: str) -> Handboek:
    (record,) = handbook[Colofon].values()
    return with_site(handbook.met(record.gewijzigd(**values)), "Het handboek", "https://boek.nl/")


def page(handbook: Handboek, **values: str) -> Reference:
    return ways_to_refer(set_up(handbook, **values), "Dorp: Buren & co", HERE, ())[0]


def test_a_page_is_named_with_its_handbook_publisher_version_day_and_address(handbook: Handboek) -> None:
    found = page(handbook, uitgever="De uitgever", versie="2", datum="2026-11-26")
    assert found.naam == "Deze pagina"
    assert found.woorden == (
        "‘Dorp: Buren & co’. Het handboek, De uitgever, versie 2, 26 november 2026. https://boek.nl/cases/dorp/"
    )
    assert found.bibtex == (
        "@misc{handboek-cases-dorp,\n"
        "  author = {{De uitgever}},\n"
        "  title = {{Dorp: Buren \\& co}},\n"
        "  booktitle = {Het handboek},\n"
        "  publisher = {De uitgever},\n"
        "  edition = {2},\n"
        "  year = {2026},\n"
        "  month = {11},\n"
        "  url = {https://boek.nl/cases/dorp/}\n"
        "}\n"
    )
    assert found.ris == (
        "TY  - ELEC\nTI  - Dorp: Buren & co\nT2  - Het handboek\nPB  - De uitgever\nET  - 2\nPY  - 2026\n"
        "DA  - 2026/11/26/\nUR  - https://boek.nl/cases/dorp/\nER  - \n"
    )


def test_what_nobody_set_is_left_out(handbook: Handboek) -> None:
    (record,) = handbook[Colofon].values()
    bare = handbook.met(record.gewijzigd(uitgever=None, versie=None, datum=None))
    found = ways_to_refer(with_site(bare, "Het handboek", ""), "Dorp", HERE, ())[0]
    assert found.woorden == "‘Dorp’. Het handboek, zonder datum."
    assert found.ris == "TY  - ELEC\nTI  - Dorp\nT2  - Het handboek\nER  - \n"
    assert "author" not in found.bibtex


def test_what_an_editor_wrote_goes_before_the_address_of_the_build(handbook: Handboek) -> None:
    found = page(handbook, adres="https://vast.nl", naam="Het vaste boek")
    assert "Het vaste boek" in found.woorden
    assert found.woorden.endswith("https://vast.nl/cases/dorp/")


def test_a_report_in_print_is_a_report_with_its_authors(handbook: Handboek) -> None:
    found = source_reference(handbook[Bron]["jansen-2010"])
    assert found.woorden == "Jansen, An; Pieters, Bo; Smit, Cas. ‘Een rapport’. Het bureau, 18 maart 2010."
    assert found.bibtex.startswith(
        "@techreport{jansen-2010,\n  author = {Jansen, An and Pieters, Bo and Smit, Cas},\n  title = {{Een rapport}},\n"
    )
    assert found.ris.startswith("TY  - RPRT\nAU  - Jansen, An\nAU  - Pieters, Bo\nAU  - Smit, Cas\nTI  - Een rapport\n")


def test_an_organisation_that_wrote_a_source_stays_one_name_in_every_form(handbook: Handboek) -> None:
    city = handbook[Bron]["losse-tips"].gewijzigd(organisaties=["Gemeente Utrecht, afdeling Zorg"])
    found = source_reference(city)
    assert found.woorden.startswith("Gemeente Utrecht, afdeling Zorg. ")
    assert "  author = {{Gemeente Utrecht, afdeling Zorg}},\n" in found.bibtex
    assert "AU  - Gemeente Utrecht – afdeling Zorg\n" in found.ris


def test_a_source_on_the_web_says_when_it_was_read(handbook: Handboek) -> None:
    tips = handbook[Bron]["losse-tips"].gewijzigd(link="https://tips.nl/", gelezen="2024-05-01")
    found = source_reference(tips)
    assert found.woorden == "‘Losse tips’. Een club, zonder datum. https://tips.nl/ (gelezen op 1 mei 2024)"
    assert "  urldate = {2024-05-01}" in found.bibtex
    assert "UR  - https://tips.nl/\nY2  - 2024/05/01/\n" in found.ris


@pytest.mark.parametrize(
    ("date", "written"), [("2010", "2010///"), ("2010-03", "2010/03//"), ("2010-03-18", "2010/03/18/")]
)
def test_a_date_in_ris_has_three_slashes_however_precise(handbook: Handboek, date: str, written: str) -> None:
    assert f"DA  - {written}\n" in source_reference(handbook[Bron]["losse-tips"].gewijzigd(datum=date)).ris


def test_no_text_becomes_code_of_bibtex_or_a_line_of_ris(handbook: Handboek) -> None:
    hostile = handbook[Bron]["losse-tips"].gewijzigd(titel=r"100% {sluw}_\input", uitgever="A\nER  - \nTY  - X")
    found = source_reference(hostile)
    assert r"title = {{100\% \{sluw\}\_\textbackslash{}input}}" in found.bibtex
    assert found.ris.count("\nER") == 1
    assert "\nTY" not in found.ris


def test_the_files_hold_the_same_text_and_ask_no_other_host(handbook: Handboek) -> None:
    found = page(handbook)
    for (_, text, link), kind in zip(found.bestanden, ("bibtex", "research-info"), strict=True):
        assert link.startswith(f"data:application/x-{kind}")
        assert unquote(link.partition(",")[2]) == text


def test_a_page_shows_how_to_refer_to_it_and_to_its_sources(handbook: Handboek) -> None:
    drawn = page_of(set_up(handbook), "cases/dorp.md")
    assert drawn.says("Verwijs naar deze pagina")
    assert drawn.says("https://boek.nl/cases/dorp/")
    assert drawn.says("Jansen, An; Pieters, Bo; Smit, Cas. ‘Een rapport’")
