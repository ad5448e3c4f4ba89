"""The page on limits: what second readers doubt over all cases, what was left out, and what leads there."""

from typing import Any

import pytest
from handbooks.drawn import Drawn, block_of, page_of
from handbooks.make import changed

from macros.addresses import LIMITS, Address
from macros.blocks import block
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.left_out import Weglating
from macros.records.vocabulary import Lijst
from macros.views.limits.doubts import Doubt, doubts, objected
from macros.views.limits.left_out import left_out
from macros.views.shared.names import record_link

READER = {"door": "tweede-lezer", "datum": "2024-05-01"}
DISPUTE = {**READER, "betwist": "Dat staat er niet."}
SENTENCE = "Een tweede lezer is het hier niet mee eens (1 mei 2024): Dat staat er niet."


def without(handbook: Handboek, model: type[Any]) -> Handboek:
    return Handboek({**handbook.records, model: {}}, handbook.bestanden)


def test_what_a_second_reader_disputes_leads_to_where_it_stands(handbook: Handboek) -> None:
    lesson = {"factor": "maatwerk", "oordeel": "hielp", "tekst": "Het paste."}
    new, _ = changed(
        handbook,
        "dorp",
        lessen=[lesson, {**lesson, "tekst": "Het paste niet.", "tweede_lezing": DISPUTE}],
        borging={"status": "gestopt", "tekst": "Het was op.", "tweede_lezing": DISPUTE},
        niet_beschreven=["waardering", {"factor": "vast-geld", "tweede_lezing": DISPUTE}],
    )
    assert [(one.waar.tekst, one.waar.adres.anchor, one.tekst, one.zinnen) for one in objected(new)] == [
        ("Dorp, een les", "les-maatwerk-2", "Het paste niet.", (SENTENCE,)),
        ("Dorp, hoe het verderging", "vervolg", "Het was op.", (SENTENCE,)),
        ("Dorp, wat de bron niet zegt", "onbekend", "De bron zegt niets over: Vast geld.", (SENTENCE,)),
    ]
    drawn = block_of(new, "tweede_lezing")
    assert drawn.says(f"Dorp, een les Het paste niet. {SENTENCE}")
    assert drawn.says("Bij 3 daarvan is er twijfel of bezwaar.")
    assert "../../cases/dorp/#les-maatwerk-2" in drawn.links


def test_a_list_without_doubts_says_how_much_was_read_and_folds_nothing(handbook: Handboek) -> None:
    drawn = block_of(handbook, "tweede_lezing")
    assert drawn.text == "Nog geen tweede lezer las de oordelen na."
    assert doubts(without(handbook, Case), []).telling == "Er is nog geen oordeel dat een tweede lezer kan nalezen."


def test_a_slice_keeps_the_count_of_all(handbook: Handboek) -> None:
    row = Doubt(record_link(handbook, handbook[Case]["dorp"]), "Zo.", (SENTENCE,))
    assert list(doubts(handbook, [row]).rijen) == [row]
    assert doubts(handbook, [row]).telling == doubts(handbook, []).telling


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (0, "De redactie schreef nog niet op wat zij wegliet."),
        (1, "De redactie liet bewust 1 ding weg, en zegt waarom."),
        (1000, "De redactie liet bewust 1.000 dingen weg, en zegt waarom."),
    ],
)
def test_what_was_left_out_is_counted(handbook: Handboek, count: int, told: str) -> None:
    first = handbook[Weglating]["een-getal"]
    new = without(handbook, Weglating).met(*(first.gewijzigd(id=f"w{number}") for number in range(count)))
    assert left_out(new, list(new[Weglating].values())).telling == told
    assert block_of(new, "weggelaten").says(told)


def test_what_was_left_out_stands_by_kind_with_reason_and_source(handbook: Handboek) -> None:
    words = handbook[Lijst]["soorten-weglating"]
    case = words.waarden[0].gewijzigd(id="case", label="case of project")
    unused = words.waarden[0].gewijzigd(id="ander", label="iets anders")
    record = handbook[Weglating]["een-getal"].gewijzigd(id="gehucht", wat="Een gehucht.", soort="case")
    new = handbook.met(words.gewijzigd(waarden=[case, unused, *words.waarden]), record)
    found = left_out(new, list(new[Weglating].values()))
    assert [(kind, [one.wat for one in rows]) for kind, rows in found.groepen] == [
        ("case of project", ["Een gehucht."]),
        ("bewering", ["Het aantal bezoekers van een avond."]),
    ]
    drawn = block_of(new, "weggelaten")
    assert drawn.says("Een gehucht. Niemand telde het. (Jansen e.a. 2010, §4.5, p. 50-54)")
    assert "weggelaten-gehucht" in drawn.ids
    assert record_link(new, record).adres == Address("over/grenzen/", "weggelaten-gehucht")


def test_how_often_the_effect_was_measured_is_the_sentence_of_the_home_page(handbook: Handboek) -> None:
    told = block_of(handbook, "effect_gemeten")
    assert (
        told.text
        == "In geen van de 2 cases noemt de bron een meting van het effect. Lees de cases daarom als ervaring."
    )
    assert told.links == ["#hoe-gemeten"]
    assert block("effect_gemeten", without(handbook, Case), LIMITS).strip() == ""


@pytest.mark.parametrize(
    ("path", "way"),
    [
        ("succesfactoren/maatwerk.md", "../../over/grenzen/"),
        ("maatregelen/voorlichting.md", "../../over/grenzen/"),
        ("cijfers/tabel-1-1.md", "../../over/grenzen/"),
        ("cases/dorp.md", "../../over/grenzen/#trede-2"),
    ],
)
def test_a_page_leads_from_how_sure_it_is_to_the_limits(handbook: Handboek, path: str, way: str) -> None:
    assert way in page_of(handbook, path).links


def test_a_label_of_what_no_source_tells_leads_to_the_ladder(handbook: Handboek) -> None:
    new, _ = changed(handbook, "dorp", meting="niet-beschreven")
    assert "../../over/grenzen/#hoe-gemeten" in page_of(new, "cases/dorp.md").links


@pytest.mark.parametrize(("name", "way"), [("factor_kaarten", "../over/grenzen/"), ("case_kaarten", "trede-2")])
def test_a_card_leads_there_too(handbook: Handboek, name: str, way: str) -> None:
    drawn: Drawn = block_of(handbook, name)
    assert [link for link in drawn.links if link.endswith(way)]
