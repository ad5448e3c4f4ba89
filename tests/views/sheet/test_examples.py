"""Which lessons a sheet of a success factor shows: undoubted ones first, from different cases, under the right head."""

from typing import Any

import pytest
from handbooks.make import changed, made, more_cases
from handbooks.printed import REAL, paper

from macros import addresses
from macros.reading.load import load
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.meanings import TEGENSLAG, Leswoord
from macros.records.vocabulary import Lijst, Woord
from macros.views.shared.second_reading import objections
from macros.views.sheet.factor import EXAMPLES, WELL, WRONG, examples

HELPED, WENT_WRONG, MIGHT, APPLIED = (
    *("Hier hielp het", "Hier ging het moeizaam of mis"),
    *("Hier kon het later misgaan", "Zo is het toegepast"),
)
DOUBTED = {"door": "tweede-lezer", "datum": "2024-05-01", "twijfel": "Zij waren met drie."}
AGREED = {"door": "tweede-lezer", "datum": "2024-05-01"}


def lesson(text: str, word: str = "hielp", **more: Any) -> dict[str, Any]:
    return {"factor": "vast-geld", "oordeel": word, "tekst": text, **more}


def with_lessons(handbook: Handboek, *cases: list[dict[str, Any]]) -> Handboek:
    """Return a handbook with cases like Dorp that have these lessons about one success factor, and no others."""
    found = more_cases(handbook, len(cases))
    for number, lessons in enumerate(cases, start=1):
        found, _ = changed(found, f"dorp-{number}", lessen=lessons, niet_beschreven=None)
    return found


def told(handbook: Handboek, kinds: Any) -> tuple[str, list[str]]:
    head, found = examples(handbook, handbook[Succesfactor]["vast-geld"], kinds)
    return head, [one.les.tekst for one in found]


def test_examples_come_from_different_cases_and_are_at_most_two(handbook: Handboek) -> None:
    found = with_lessons(handbook, [lesson("Een."), lesson("Twee.")], [lesson("Drie.")], [lesson("Vier.")])
    assert told(found, WELL) == (HELPED, ["Een.", "Drie."])


def test_a_lesson_that_a_reader_doubts_comes_after_every_other(handbook: Handboek) -> None:
    doubted = lesson("Twijfel.", hoofdzaak="ja", tweede_lezing=DOUBTED)
    agreed = lesson("Eens.", tweede_lezing=AGREED)
    assert told(with_lessons(handbook, [doubted], [agreed], [lesson("Los.")]), WELL) == (HELPED, ["Eens.", "Los."])
    assert told(with_lessons(handbook, [doubted], [lesson("Los.")]), WELL) == (HELPED, ["Los.", "Twijfel."])
    assert told(with_lessons(handbook, [doubted, agreed]), WELL) == (HELPED, ["Eens."])


def test_a_main_point_comes_before_another(handbook: Handboek) -> None:
    main = lesson("Hoofdzaak.", hoofdzaak="ja")
    found = with_lessons(handbook, [lesson("Een.")], [lesson("Twee."), main], [lesson("Drie.")])
    assert told(found, WELL) == (HELPED, ["Hoofdzaak.", "Een."])


def test_a_doubted_example_has_its_mark_and_the_sheet_says_what_it_means(handbook: Handboek) -> None:
    found = with_lessons(handbook, [lesson("Twijfel.", tweede_lezing=DOUBTED)])
    sheet = paper(found, addresses.sheet(found[Succesfactor]["vast-geld"])).text
    assert "Plaats 1: Twijfel. 2?" in sheet
    assert "2? een tweede lezer twijfelt" in sheet


def test_neutral_lessons_stand_there_only_when_none_helped_and_under_their_own_head(handbook: Handboek) -> None:
    words = handbook[Lijst]["oordelen-les"]
    neutral = made(Woord, {"id": "neutraal", "label": "toegepast", "betekenis": "neutraal"})
    known = handbook.met(words.gewijzigd(waarden=[*words.waarden, neutral]))
    applied = lesson("Toegepast.", "neutraal")
    assert told(with_lessons(known, [applied]), WELL) == (APPLIED, ["Toegepast."])
    assert told(with_lessons(known, [applied], [lesson("Hielp.")]), WELL) == (HELPED, ["Hielp."])
    sheet = paper(with_lessons(known, [applied]), addresses.sheet(known[Succesfactor]["vast-geld"])).text
    assert f"{APPLIED} Plaats 1: Toegepast." in sheet
    assert HELPED not in sheet


@pytest.mark.parametrize("word", ["ontbrak", "hielp-niet", "knelpunt"])
def test_what_went_wrong_stands_under_that_head(handbook: Handboek, word: str) -> None:
    found = with_lessons(handbook, [lesson("Mis.", word), lesson("Gevaar.", "risico")])
    assert told(found, WRONG) == (WENT_WRONG, ["Mis."])


def test_a_danger_ahead_is_never_told_as_what_went_wrong(handbook: Handboek) -> None:
    found = with_lessons(handbook, [lesson("Gevaar.", "risico")])
    assert told(found, WRONG) == (MIGHT, ["Gevaar."])
    sheet = paper(found, addresses.sheet(found[Succesfactor]["vast-geld"])).text
    assert f"{MIGHT} Plaats 1: Gevaar." in sheet
    assert WENT_WRONG not in sheet


def test_without_any_lesson_the_head_says_that_no_source_describes_it(handbook: Handboek) -> None:
    assert told(handbook, WELL) == (HELPED, [])
    assert told(handbook, WRONG) == (WENT_WRONG, [])
    sheet = paper(handbook, addresses.sheet(handbook[Succesfactor]["vast-geld"])).text
    for head in (HELPED, WENT_WRONG):
        assert f"{head} Niet beschreven in de bron." in sheet


def test_the_rules_hold_for_every_success_factor_of_the_real_data() -> None:
    handbook = load(REAL)
    shown = 0
    for factor in handbook[Succesfactor].values():
        for kinds, named in ((WELL, {HELPED, APPLIED}), (WRONG, {WENT_WRONG, MIGHT})):
            head, found = examples(handbook, factor, kinds)
            doubts = [bool(objections(handbook, one.les)) for one in found]
            assert head in named
            assert doubts == sorted(doubts), "no doubted lesson before another"
            assert len({one.case.id for one in found}) == len(found) <= EXAMPLES
            words = {one.woord.betekenis for one in found}
            meant = {HELPED: {Leswoord.HIELP}, APPLIED: {Leswoord.NEUTRAAL}, MIGHT: {Leswoord.RISICO}}
            assert words <= meant.get(head, {*TEGENSLAG})
            shown += len(found)
    assert shown > len(handbook[Case])
