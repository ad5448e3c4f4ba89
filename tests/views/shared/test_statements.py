"""A claim arrives whole: text, speaker, sources and what contradicts it."""

from typing import Any

import pytest
from handbooks.make import made, notes

from macros.addresses import Address
from macros.records.claim import Bewering, Gestaafd
from macros.records.handbook import Handboek
from macros.records.lesson import Les
from macros.records.steps import Looptijd
from macros.records.vocabulary import Woord
from macros.views.shared.links import Link
from macros.views.shared.statements import Statement, judge, merged, statement, told

WORD = Woord(id="hielp", label="hielp")
WHOLE = {
    "tekst": "Het lukte.",
    "volgens": "onderzoekers",
    "volgens_naam": "Het bureau",
    "bron": ["jansen-2010#case-dorp", "jansen-2010#4.5"],
    "tegenstrijdigheid": "dorp-aantal",
}


def test_a_claim_arrives_whole(handbook: Handboek) -> None:
    found = statement(notes(handbook), made(Bewering, WHOLE))
    assert (found.tekst, found.volgens, found.noten) == ("Het lukte.", "de onderzoekers, Het bureau", (1,))
    assert [citation.tekst for citation in found.bronnen] == [
        "Jansen e.a. 2010, caseverslag Dorp, p. 60",
        "Jansen e.a. 2010, §4.5, p. 50-54",
    ]
    assert found.tegenstrijdigheden == (
        Link("Hoeveel waren het er?", Address("over/tegenstrijdigheden/", "tegenstrijdigheid-dorp-aantal")),
    )
    assert found.ook_eigen, "one of both has no number: it is that of the page"


def test_a_plain_claim_leans_on_its_record_and_has_no_number(handbook: Handboek) -> None:
    found = statement(notes(handbook), made(Bewering, "Het lukte."))
    assert not found.ook_eigen
    assert (found.noten, found.volgens, found.tegenstrijdigheden) == ((), "", ())
    assert [citation.tekst for citation in found.bronnen] == ["Jansen e.a. 2010, caseverslag Dorp, p. 60"]


@pytest.mark.parametrize(("given", "shown"), [({}, "Het lukte."), ({"tekst": ""}, ""), ({"tekst": "Iets."}, "Iets.")])
def test_another_text_takes_the_place_of_the_claims_own(handbook: Handboek, given: dict[str, Any], shown: str) -> None:
    assert statement(notes(handbook), made(Bewering, WHOLE), **given).tekst == shown


def test_a_claim_that_the_editor_marked_is_a_main_point(handbook: Handboek) -> None:
    assert statement(notes(handbook), made(Bewering, {**WHOLE, "hoofdzaak": "ja"})).hoofdzaak is True
    assert statement(notes(handbook), made(Bewering, WHOLE)).hoofdzaak is False
    assert statement(notes(handbook), made(Gestaafd, {})).hoofdzaak is False


def test_a_claim_without_a_text_field_says_nothing(handbook: Handboek) -> None:
    assert statement(notes(handbook), made(Gestaafd, {})).tekst == ""
    assert statement(notes(handbook), made(Looptijd, {"van": "2007"}), kop="2007").kop == "2007"


@pytest.mark.parametrize(
    ("claim", "words"),
    [
        ({}, ""),
        ({"volgens": "deelnemers"}, "deelnemers"),
        ({"volgens": "onderzoekers"}, ""),
        ({"volgens": "onderzoekers", "volgens_naam": "Het bureau"}, "de onderzoekers, Het bureau"),
    ],
)
def test_who_says_so_is_named_unless_it_is_whoever_wrote_the_source(
    handbook: Handboek, claim: dict[str, str], words: str
) -> None:
    assert judge(handbook, made(Les, {"oordeel": "hielp", "tekst": "Het lukte.", **claim})) == words
    assert judge(handbook, made(Gestaafd, {})) == ""


def test_statements_put_together_keep_each_text_source_number_and_contradiction_once(handbook: Handboek) -> None:
    page = notes(handbook)
    first, second = statement(page, made(Bewering, "Een."), kop="kop"), statement(page, made(Bewering, WHOLE))
    found = merged(first, second, second, statement(page, made(Bewering, "Een."), tekst=""))
    assert (found.tekst, found.kop, found.noten) == ("Een. Het lukte. Het lukte.", "kop", (1,))
    assert (len(found.bronnen), len(found.tegenstrijdigheden)) == (2, 1)


def test_for_a_table_with_columns_for_head_and_judgement_the_rest_stays(handbook: Handboek) -> None:
    whole = statement(
        notes(handbook), made(Bewering, WHOLE), kop="kop", adres=Address("cases/"), woorden=(WORD,), onder=("klein",)
    )
    rest = told(whole)
    assert (rest.kop, rest.adres, rest.woorden, rest.onder) == ("", None, (), ())
    assert (rest.tekst, rest.volgens, rest.bronnen, rest.noten, rest.tegenstrijdigheden) == (
        whole.tekst,
        whole.volgens,
        whole.bronnen,
        whole.noten,
        whole.tegenstrijdigheden,
    )
    assert Statement() == told(Statement())
