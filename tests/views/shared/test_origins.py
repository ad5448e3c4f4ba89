"""A claim of another record leads to the case it comes from: the one whose own source it refers to."""

from handbooks.make import changed, made

from macros.addresses import Address
from macros.records.claim import Bewering
from macros.records.handbook import Handboek
from macros.views.shared.citations import Footnotes
from macros.views.shared.links import Link
from macros.views.shared.origins import origins

DORP, STAD = Link("Dorp", Address("cases/dorp/")), Link("Stad", Address("cases/stad/"))
OF_DORP, OF_STAD = "jansen-2010#case-dorp", {"id": "losse-tips", "vindplaats": "p. 12"}


def from_(handbook: Handboek, *references: object) -> tuple[Link, ...]:
    claim = made(Bewering, {"tekst": "Zo.", "bron": list(references)} if references else "Zo.")
    return origins(Footnotes.of(handbook, []), claim)


def test_a_claim_comes_from_the_cases_whose_own_source_it_names_in_that_order(handbook: Handboek) -> None:
    assert from_(handbook, OF_DORP) == (DORP,)
    assert from_(handbook, OF_STAD, OF_DORP) == (STAD, DORP)


def test_a_claim_on_a_source_of_no_case_comes_from_none(handbook: Handboek) -> None:
    assert from_(handbook) == ()
    assert from_(handbook, "jansen-2010#4.5", "jansen-2010") == ()
    assert from_(handbook, {"id": "losse-tips", "vindplaats": "p. 13"}) == ()


def test_a_source_of_no_case_beside_that_of_one_changes_nothing(handbook: Handboek) -> None:
    assert from_(handbook, "jansen-2010#4.5", OF_DORP) == (DORP,)


def test_a_source_that_more_cases_lean_on_is_about_none_of_them(handbook: Handboek) -> None:
    new, _ = changed(handbook, "stad", bron=OF_DORP)
    assert from_(new, OF_DORP) == ()


def test_a_case_is_named_once_for_more_of_its_own_sources(handbook: Handboek) -> None:
    new, _ = changed(handbook, "dorp", bron=[OF_DORP, "jansen-2010#4.5"])
    assert from_(new, OF_DORP, "jansen-2010#4.5") == (DORP,)
