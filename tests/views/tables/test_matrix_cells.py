"""A cell of the matrix follows the direction of lessons: only where they point both ways it is mixed."""

from itertools import combinations

import pytest
from handbooks.drawn import block_of, page_of
from handbooks.make import changed

from macros.addresses import Address
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.meanings import TEGENSLAG, ZWAARTE, Leswoord
from macros.records.vocabulary import Lijst, Woord
from macros.views.shared.table import Cell
from macros.views.tables.matrix_cells import cell, lessons_about

WORDS = [word.value for word in Leswoord]
SOME = [some for count in range(1, len(WORDS) + 1) for some in combinations(WORDS, count)]


@pytest.fixture(scope="module")
def worded(handbook: Handboek) -> Handboek:
    """The small handbook, with a word for every meaning."""
    words = handbook[Lijst]["oordelen-les"]
    neutral = Woord(id="neutraal", label="toegepast", betekenis="neutraal")
    return handbook.met(words.gewijzigd(waarden=[*words.waarden, neutral]))


def about(handbook: Handboek, *words: str) -> Cell:
    """Return the cell of a case with a lesson for each of these words."""
    lessons = [{"factor": "maatwerk", "oordeel": word, "tekst": f"Les {n}."} for n, word in enumerate(words)]
    new, case = changed(handbook, "dorp", lessen=lessons)
    return cell(new, case, "maatwerk")


def shown(found: Cell) -> list[str]:
    return [said.woorden[0].id for said in found.getoond]


@pytest.mark.parametrize("words", SOME, ids="+".join)
def test_a_cell_follows_the_direction_of_all_combinations_of_lessons(worded: Handboek, words: tuple[str, ...]) -> None:
    found, backwards = about(worded, *words), about(worded, *reversed(words))
    helping = [word for word in words if word == "hielp"]
    hindering = [word for word in ("ontbrak", "hielp-niet", "knelpunt", "risico") if word in words][:1]
    assert shown(found) == shown(backwards) == (helping + hindering or ["neutraal"])
    assert found.woord is not None
    assert (found.woord.id == "gemengd") == bool(helping and hindering not in ([], ["risico"]))
    assert len(found.uitspraken) == len(words)


def test_every_word_that_goes_wrong_has_its_weight_and_no_other() -> None:
    assert set(ZWAARTE) == {*TEGENSLAG, Leswoord.RISICO} == set(Leswoord) - {Leswoord.HIELP, Leswoord.NEUTRAAL}


def test_what_helped_and_may_go_wrong_later_shows_both_and_is_counted_as_helping(worded: Handboek) -> None:
    found = about(worded, "risico", "hielp")
    assert (found.soort, shown(found)) == ("hielp", ["hielp", "risico"])


def test_two_hindering_words_are_not_mixed(worded: Handboek) -> None:
    found = about(worded, "risico", "knelpunt")
    assert (found.soort, shown(found)) == ("knelpunt", ["knelpunt"])


def test_that_a_factor_was_there_changes_nothing_beside_another_lesson(worded: Handboek) -> None:
    assert about(worded, "neutraal", "hielp").soort == "hielp"
    assert about(worded, "neutraal", "risico").soort == "risico"
    assert about(worded, "neutraal").soort == "neutraal"


def test_each_sign_leads_to_the_first_lesson_that_says_so(worded: Handboek) -> None:
    found = about(worded, "risico", "knelpunt", "hielp", "hielp", "knelpunt")
    assert [said.adres for said in found.getoond] == [
        Address("cases/dorp/", "les-maatwerk-3"),
        Address("cases/dorp/", "les-maatwerk-2"),
    ]


def test_lessons_that_agree_give_their_own_word(handbook: Handboek) -> None:
    found = cell(handbook, handbook[Case]["stad"], "maatwerk")
    (said,) = found.uitspraken
    assert found.woord is not None
    assert (found.soort, found.woord.label, found.woord.teken) == ("hielp", "hielp", "+")
    assert (said.tekst, said.onder, said.adres) == (
        "Het paste goed.",
        ("Project een",),
        Address("cases/stad/", "les-maatwerk-1"),
    )


def test_a_mixed_cell_keeps_every_lesson_whole(handbook: Handboek) -> None:
    found = cell(handbook, handbook[Case]["dorp"], "maatwerk")
    assert found.soort == "gemengd"
    assert [(said.woorden[0].id, said.volgens) for said in found.uitspraken] == [
        ("hielp", ""),
        ("hielp-niet", ""),
    ]


def test_a_mixed_cell_is_drawn_with_both_signs_and_read_out_as_mixed(handbook: Handboek) -> None:
    assert block_of(handbook, "factor_matrix").says("gemengd: + hielp − hielp niet")


def test_two_lessons_that_agree_are_both_kept(handbook: Handboek) -> None:
    lesson = {"factor": "maatwerk", "oordeel": "hielp", "tekst": "Goed."}
    new, case = changed(handbook, "dorp", lessen=[lesson, lesson])
    assert shown(cell(new, case, "maatwerk")) == ["hielp"]
    assert len(lessons_about(new, case, "maatwerk")) == 2


DOUBT = {"door": "tweede-lezer", "datum": "2024-05-01", "twijfel": "Dat staat er niet."}
MARK = "een tweede lezer twijfelt of is het niet eens"


def test_a_cell_with_a_lesson_that_a_second_reader_doubts_is_marked_and_leads_there(handbook: Handboek) -> None:
    read = [{"factor": "maatwerk", "oordeel": "hielp", "tekst": "Ja."}, {"factor": "maatwerk", "oordeel": "hielp"}]
    read[1] |= {"tekst": "Nee.", "tweede_lezing": DOUBT}  # type: ignore[dict-item]
    new, case = changed(handbook, "dorp", lessen=read)
    marked = cell(new, case, "maatwerk").twijfel
    assert marked is not None
    assert (marked.tekst, marked.adres) == (MARK, Address("cases/dorp/", "les-maatwerk-2"))
    assert block_of(new, "factor_matrix").says(f"hielp 2? {MARK}")


def test_a_silence_that_a_second_reader_doubts_is_marked_and_leads_to_what_they_say(handbook: Handboek) -> None:
    new, case = changed(handbook, "dorp", niet_beschreven=[{"factor": "vast-geld", "tweede_lezing": DOUBT}])
    marked = cell(new, case, "vast-geld").twijfel
    assert marked is not None
    assert marked.adres == Address("cases/dorp/", "onbekend")
    assert "onbekend" in page_of(new, "cases/dorp.md").ids
    assert cell(new, case, "waardering").twijfel is None


def test_the_mark_is_explained_only_where_it_stands_and_agreement_has_none(handbook: Handboek) -> None:
    agreed = {"door": "tweede-lezer", "datum": "2024-05-01"}
    for reading, shown in ((DOUBT, True), (agreed, False)):
        new, _ = changed(handbook, "dorp", niet_beschreven=[{"factor": "vast-geld", "tweede_lezing": reading}])
        drawn = block_of(new, "factor_matrix")
        assert drawn.says(f"2? {MARK} Het teken leidt naar wat die lezer zegt.") is shown
        assert drawn.text.count("2?") == 2 * shown
