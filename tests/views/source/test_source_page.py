"""The page of a source: everything a reader needs to find and cite it, and what the handbook made of each part."""

from typing import Any

import pytest
from handbooks.drawn import block_of, page_of, whole
from handbooks.filler import full
from handbooks.make import changed, more_cases

from macros.addresses import PER_DEEL
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.source import Bron
from macros.views.shared.links import Link
from macros.views.source.leaning import leaning
from macros.views.source.list import source_list
from macros.views.source.page import SourcePage, later, page

REPORT, TIPS = "jansen-2010", "losse-tips"


def texts(handbook: Handboek, part: str) -> list[str]:
    return [link.tekst for one in leaning(handbook, REPORT, part) for link in one.beweringen]


def tips(handbook: Handboek, **values: Any) -> SourcePage:
    return page(handbook, handbook[Bron][TIPS].gewijzigd(**values))


def test_every_part_has_a_place_its_number_its_title_and_what_leans_on_it(handbook: Handboek) -> None:
    report = page(handbook, handbook[Bron][REPORT])
    assert (report.kort, report.auteurs) == ("Jansen e.a. 2010", "An Jansen, Bo Pieters en Cas Smit")
    assert [(part.anker, part.naam, part.paginas) for part in report.onderdelen] == [
        ("deel-4.5", "§4.5 Factoren", "50-54"),
        ("deel-case-dorp", "Caseverslag Dorp", "60"),
    ]
    for part in report.onderdelen:
        assert part.aantal == sum(len(one.beweringen) for one in part.deel.items) > 0


def test_a_claim_that_inherits_the_source_of_its_case_is_found_at_that_part(handbook: Handboek) -> None:
    new, case = changed(handbook, "dorp", aanleiding=["Iets eigens."])
    found = {one.record.tekst: one for one in leaning(new, REPORT, "case-dorp")}
    (claim,) = [one for one in found["Dorp"].beweringen if one.tekst == "Iets eigens."]
    assert found["Dorp"].soort == "case"
    assert claim.adres.page == f"cases/{case.id}/"
    assert page_of(new, "cases/dorp.md").ids.count(claim.adres.anchor) == 1


def test_a_claim_with_a_source_of_its_own_is_not_at_that_of_its_case(handbook: Handboek) -> None:
    new, _ = changed(handbook, "dorp", aanleiding=[{"tekst": "Van elders.", "bron": f"{REPORT}#4.5"}])
    assert "Van elders." in texts(new, "4.5")
    assert "Van elders." not in texts(new, "case-dorp")


def test_a_part_that_nothing_leans_on_says_so_and_is_counted(handbook: Handboek) -> None:
    part = handbook[Bron][REPORT].onderdelen[0].gewijzigd(id="9.9", titel="Leeg", aanduiding=None)  # type: ignore[index]
    source = handbook[Bron][REPORT]
    new = handbook.met(source.gewijzigd(onderdelen=[*source.onderdelen, part]))  # type: ignore[misc]
    drawn = page_of(new, f"over/bronnen/{REPORT}.md")
    assert drawn.says("§9.9 Leeg, p. 50-54: niets steunt hierop")
    assert page(new, new[Bron][REPORT]).telling.endswith("Op 1 van de 3 delen steunt niets.")
    assert "deel-9.9" in drawn.ids


def test_a_source_that_nothing_leans_on_says_so(handbook: Handboek) -> None:
    lonely = handbook[Bron][TIPS].gewijzigd(id="eenzaam")
    assert page(handbook.met(lonely), lonely).telling == "In het handboek steunt nog geen bewering op deze bron."


def test_one_claim_is_counted_as_one(handbook: Handboek) -> None:
    lonely = handbook[Bron][TIPS].gewijzigd(id="eenzaam")
    new, _ = changed(handbook.met(lonely), "dorp", aanleiding=[{"tekst": "Iets.", "bron": "eenzaam"}])
    assert page(new, lonely).telling == "In het handboek steunt 1 bewering op deze bron."
    (entry,) = source_list(new, [lonely])
    assert entry.aantal == "1 bewering"


def test_every_claim_of_every_record_is_found_where_the_source_page_says() -> None:
    handbook, _ = full()
    site = whole(handbook)
    missing = [
        (link.tekst, link.adres)
        for source in handbook[Bron].values()
        for part in [None, *(part.id for part in source.onderdelen or ())]
        for one in leaning(handbook, source.id, part)
        for link in one.beweringen
        if link.adres.page not in site or (link.adres.anchor and link.adres.anchor not in site[link.adres.page].ids)
    ]
    assert missing == []


def test_every_claim_has_words_where_the_source_page_lists_it() -> None:
    handbook, _ = full()
    parts = [(source.id, part.id) for source in handbook[Bron].values() for part in source.onderdelen or ()]
    links = [link for found in parts for one in leaning(handbook, *found) for link in one.beweringen]
    assert links
    assert [link.adres for link in links if not link.tekst.strip()] == []


@pytest.mark.parametrize(
    ("values", "date"),
    [
        ({"datum": "2010-03"}, "maart 2010"),
        ({"datum_tekst": "rond 2010"}, "rond 2010"),
        ({"datum": "2010-03", "datum_tekst": "volgens de voorkant"}, "maart 2010, volgens de voorkant"),
        ({}, "datum onbekend"),
    ],
)
def test_a_date_is_told_as_far_as_it_is_known(handbook: Handboek, values: dict[str, str], date: str) -> None:
    assert tips(handbook, **values).datum == date


def test_an_author_without_a_first_name_is_named_as_written(handbook: Handboek) -> None:
    assert tips(handbook, auteurs=["Het bureau", "Jansen, An"]).auteurs == "Het bureau en An Jansen"
    assert tips(handbook, auteurs=["Jansen, An, jr."]).auteurs == "An, jr. Jansen"


def test_a_source_that_belongs_to_another_leads_to_it_and_names_the_day_its_link_was_read(handbook: Handboek) -> None:
    found = tips(handbook, hoort_bij=REPORT, link="https://tips.nl/", gelezen="2024-05-01")
    assert isinstance(found.hoort_bij, Link)
    assert (found.hoort_bij.tekst, found.gelezen, found.soort) == ("Jansen e.a. 2010", "1 mei 2024", "rapport")
    drawn = page_of(handbook.met(found.bron), f"over/bronnen/{TIPS}.md")
    assert drawn.says("Soort rapport, samenvatting van Jansen e.a. 2010")
    assert drawn.says("https://tips.nl/ (gelezen op 1 mei 2024)")


def test_a_source_says_where_it_can_be_had_and_has_no_empty_row_for_it(handbook: Handboek) -> None:
    found = tips(handbook, te_vinden="Vraag ernaar bij de uitgever.")
    path = f"over/bronnen/{TIPS}.md"
    assert page_of(handbook.met(found.bron), path).says("Waar te vinden Vraag ernaar bij de uitgever.")
    assert not page_of(handbook, path).says("Waar te vinden")


def test_the_overview_leads_to_the_page_of_every_source(handbook: Handboek) -> None:
    drawn = block_of(handbook, "bronnenlijst")
    assert [link for link in drawn.links if "bronnen" in link or link.startswith(("jansen", "losse"))]
    assert drawn.says("Een rapport")


def test_every_kind_with_an_address_is_looked_through(handbook: Handboek) -> None:
    parts = [(source.id, part.id) for source in handbook[Bron].values() for part in source.onderdelen or ()]
    kinds = {one.soort for found in parts for one in leaning(handbook, *found)}
    wanted = {kind.enkelvoud for kind in SOORTEN if "bron" in kind.model.model_fields}
    assert wanted - kinds == {"begrip"}  # the only one here explains a word without a source


def test_what_more_records_lean_on_goes_on_slice_by_slice(handbook: Handboek) -> None:
    wide = more_cases(handbook, 3 * PER_DEEL)
    report = wide[Bron][REPORT]
    (part,) = [part for part in page(wide, report).onderdelen if part.anker == "deel-case-dorp"]
    assert (len(part.deel.items), part.deel.totaal) == (2 * PER_DEEL, 3 * PER_DEEL + 5)
    assert part.aantal > sum(len(one.beweringen) for one in part.deel.items)
    (second,) = [found for found in later(wide, report) if found.adres.page.endswith("/deel-case-dorp/2/")]
    assert len(second.rijen()) == PER_DEEL + 5
    assert page_of(wide, f"over/bronnen/{REPORT}/deel-case-dorp/2.md").says("Plaats 60 (case)")
