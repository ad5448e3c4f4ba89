"""What a second reader went over is said once for a case; only what they doubt or dispute stands in place."""

from typing import Any

import pytest
from handbooks.drawn import block_of, page_of
from handbooks.make import changed, more_cases

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.vocabulary import Lijst
from macros.views.shared.second_reading import objections, second_reading

READER = {"door": "tweede-lezer", "datum": "2024-05-01"}
DOUBT = {**READER, "twijfel": "Zij waren met drie."}
DISPUTE = {**READER, "betwist": "Er was nog geld."}
DOUBTED = "Een tweede lezer twijfelt (1 mei 2024): Zij waren met drie."
DISPUTED = "Een tweede lezer is het hier niet mee eens (1 mei 2024): Er was nog geld."
EMPTY = {"lessen": None, "borging": None, "niet_beschreven": None}


def lessons(*readings: dict[str, str] | None) -> list[dict[str, Any]]:
    """Return a lesson for each reading; None is one that nobody went over."""
    return [
        {"factor": "maatwerk", "oordeel": "hielp", "tekst": f"Les {number}.", **({"tweede_lezing": one} if one else {})}
        for number, one in enumerate(readings)
    ]


def said(handbook: Handboek, **values: Any) -> str:
    new, case = changed(handbook, "dorp", **{**EMPTY, **values})
    return second_reading(new, [case])


@pytest.mark.parametrize(
    ("read", "told"),
    [
        ([READER], "de les"),
        ([READER, READER], "beide lessen"),
        ([READER, None], "1 van de 2 lessen"),
        ([READER] * 11, "alle 11 lessen"),
        ([READER] * 14 + [None] * 2, "14 van de 16 lessen"),
    ],
)
def test_how_many_lessons_were_gone_over_is_counted(
    handbook: Handboek, read: list[dict[str, str] | None], told: str
) -> None:
    sentence = f"Een tweede lezer las {told} na, op 1 mei 2024. Die was het met alles eens."
    assert said(handbook, lessen=lessons(*read)) == sentence


def test_statuses_and_silences_count_too(handbook: Handboek) -> None:
    status = [{"status": "gestopt", "tekst": "Uit.", "peildatum": f"201{n}"} for n in range(2)]
    silent = [{"factor": "vast-geld", "tweede_lezing": READER}]
    assert said(handbook, lessen=lessons(READER, None), borging=status, niet_beschreven=silent) == (
        "Een tweede lezer las 1 van de 2 lessen, geen van de 2 standen van het vervolg en de succesfactor waar de bron "
        "niets over zegt na, op 1 mei 2024. Die was het met alles eens."
    )
    assert said(handbook, lessen=lessons(READER), borging=status[:1]) == (
        "Een tweede lezer las de les en niet de stand van het vervolg na, op 1 mei 2024. Die was het met alles eens."
    )


def test_of_a_case_that_nobody_went_over_it_says_that(handbook: Handboek) -> None:
    assert said(handbook, lessen=lessons(None)) == "Nog geen tweede lezer las het oordeel na."
    assert said(handbook, lessen=lessons(None, None), niet_beschreven=["vast-geld"]) == (
        "Nog geen tweede lezer las de oordelen na."
    )


def test_where_there_is_nothing_to_go_over_it_says_nothing(handbook: Handboek) -> None:
    assert said(handbook) == ""
    assert said(handbook, lessen="niet-beschreven") == ""
    assert second_reading(handbook, []) == ""


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (["2024-05", "2024-05"], "in mei 2024"),
        (["2024-06-02", "2024-05-01"], "op 1 mei 2024 en op 2 juni 2024"),
        (["2024-05-01", "2024-06", "2025"], "van 1 mei 2024 tot en met 2025"),
    ],
)
def test_every_day_counts(handbook: Handboek, days: list[str], told: str) -> None:
    read = lessons(*({**READER, "datum": day} for day in days))
    assert f" lessen na, {told}. " in said(handbook, lessen=read)


def test_more_readers_are_named_and_speak_together(handbook: Handboek) -> None:
    words = handbook[Lijst]["lezers"]
    other = words.waarden[0].gewijzigd(id="ambtenaar", label="een ambtenaar")
    new = handbook.met(words.gewijzigd(waarden=[*words.waarden, other]))
    assert said(new, lessen=lessons(READER, {**READER, "door": "ambtenaar"})) == (
        "Een tweede lezer en een ambtenaar lazen beide lessen na, op 1 mei 2024. Die waren het met alles eens."
    )


def test_what_they_find_is_counted_and_stands_where_it_is_about(handbook: Handboek) -> None:
    assert said(handbook, lessen=lessons(READER, DOUBT, DISPUTE)).endswith("Bij 2 daarvan is er twijfel of bezwaar.")
    both = {**DOUBT, **DISPUTE}
    _, case = changed(handbook, "dorp", lessen=lessons(READER, DOUBT, both, None))
    assert [objections(handbook, lesson) for lesson in case.lessen or ()] == [  # type: ignore[union-attr]
        (),
        (DOUBTED,),
        (DOUBTED, DISPUTED),
        (),
    ]
    assert objections(handbook, case) == ()


def test_a_case_page_marks_lessons_statuses_and_silences_that_are_doubted_and_no_others(handbook: Handboek) -> None:
    silent = [{"factor": "vast-geld", "tweede_lezing": DISPUTE}]
    status = {"status": "gestopt", "tekst": "Het geld was op.", "tweede_lezing": DISPUTE}
    new, _ = changed(handbook, "dorp", lessen=lessons(READER, DOUBT), borging=status, niet_beschreven=silent)
    drawn = page_of(new, "cases/dorp.md")
    assert drawn.says(f"Les 1. kanttekening van een tweede lezer {DOUBTED}")
    assert drawn.says(f"Het geld was op. kanttekening van een tweede lezer {DISPUTED}")
    assert drawn.says(f"Vast geld kanttekening van een tweede lezer {DISPUTED}")
    assert drawn.text.count("Een tweede lezer") == 4
    assert drawn.text.count("beide lessen, de stand van het vervolg en de succesfactor") == 1


def test_pages_and_tables_that_pass_a_judgement_on_pass_the_doubt_on(handbook: Handboek) -> None:
    status = {"status": "gestopt", "tekst": "Het geld was op.", "tweede_lezing": DISPUTE}
    bad = [{**lessons(DOUBT)[0], "oordeel": "ontbrak"}]
    new, _ = changed(handbook, "dorp", lessen=bad, borging=status)
    assert page_of(new, "succesfactoren/maatwerk.md").says(f"Les 0. kanttekening van een tweede lezer {DOUBTED}")
    assert block_of(new, "tabel_borging").says(f"Het geld was op. kanttekening van een tweede lezer {DISPUTED}")
    assert block_of(new, "tabel_niet_gelukt").says(f"Les 0. kanttekening van een tweede lezer {DOUBTED}")


def test_a_factor_page_says_of_which_silent_case_a_reader_doubts_it(handbook: Handboek) -> None:
    new, _ = changed(handbook, "dorp", niet_beschreven=[{"factor": "vast-geld", "tweede_lezing": DISPUTE}])
    told = "Dorp (een tweede lezer twijfelt of is het niet eens)"
    assert page_of(new, "succesfactoren/vast-geld.md").says(told)
    assert not page_of(handbook, "succesfactoren/vast-geld.md").says(told)


def test_it_is_counted_over_a_thousand_cases(handbook: Handboek) -> None:
    new, _ = changed(handbook, "dorp", **{**EMPTY, "lessen": lessons(READER)})
    cases = [case for own_id, case in more_cases(new, 999)[Case].items() if own_id.startswith("dorp")]
    assert second_reading(new, cases).startswith("Een tweede lezer las alle 1.000 lessen na, op 1 mei 2024.")
