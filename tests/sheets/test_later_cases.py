"""Sheets of handbooks as later editors may leave them, with more cases or one that is nearly empty: still one page."""

import pytest
from handbooks.printed import on_a_site, paper
from handbooks.situations import SITUATIONS

from macros import addresses
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.sheets.papers import papers
from macros.sheets.problems import unfit_for_paper


@pytest.mark.parametrize("name", SITUATIONS)
def test_every_sheet_still_is_one_page_that_says_something_in_each_block(handbook: Handboek, name: str) -> None:
    found = on_a_site(SITUATIONS[name](handbook))
    assert [*unfit_for_paper(found)] == []
    assert len(found[Case]) >= 2
    for sheet in papers(found).bladen.values():
        for block in (block for row in sheet.rijen for block in row):
            assert block.items or block.stilte, (sheet.titel.tekst, block.titel)
            assert all(text.tekst or text.kop for text in block.items)
    last = [*found[Case].values()][-1]
    for address in (addresses.sheet(last), addresses.transfer_sheet(last)):
        assert len(paper(found, address).pages) == 1


@pytest.mark.parametrize(("name", "count"), [("today", 2), ("eleven cases", 11)])
def test_what_is_counted_over_all_cases_counts_all(handbook: Handboek, name: str, count: int) -> None:
    found = SITUATIONS[name](handbook)
    sheet = paper(found, addresses.sheet(found[Succesfactor]["maatwerk"])).text
    assert f"In geen van de {count} cases noemt de bron een meting van het effect." in sheet
    assert f"Hielp in {count} cases." in sheet
    cases = paper(found, addresses.paper("cases"))
    assert len(cases.pages) == 2 + count


def test_a_case_with_only_what_is_required_says_so_on_both_its_sheets(handbook: Handboek) -> None:
    found = SITUATIONS["a case with only what is required"](handbook)
    case = found[Case]["kaal"]
    sheet, transfer = paper(found, addresses.sheet(case)), paper(found, addresses.transfer_sheet(case))
    assert sheet.text.lower().count("nog niet ingevuld") >= 9
    assert transfer.text.count("Nog niet ingevuld") == 6
    assert "Buren leerden luisteren." in sheet.text
    assert [len(one.pages) for one in (sheet, transfer)] == [1, 1]


def test_without_any_success_factor_that_has_texts_of_editors_everything_is_made(handbook: Handboek) -> None:
    none = handbook.met(*(factor.gewijzigd(redactie=None) for factor in handbook[Succesfactor].values()))
    assert [*unfit_for_paper(none)] == []
    for name in ("succesfactoren", "kaarten", "zelfscan"):
        assert paper(none, addresses.paper(name)).pages
