"""Figures read as phrases, and a target counts as missed only when the result fell short of it beyond doubt."""

from typing import Any

import pytest
from handbooks.examples import quick
from handbooks.make import effort, made, notes, result
from hypothesis import given
from hypothesis import strategies as st

from macros.records.figures import Cijfer
from macros.records.handbook import Handboek
from macros.records.vocabulary import Lijst
from macros.views.shared.figures import (
    amount,
    context,
    direction,
    figure_cells,
    missed,
    moment,
    result_cells,
    target,
)
from macros.views.shared.statements import Amount

BEFORE_AND_AFTER = [{"wanneer": "2008", "waarde": 86}, {"wanneer": "na een jaar", "waarde": 40}]
COMPARED = [*BEFORE_AND_AFTER, {"wanneer": "na een jaar", "groep": "buren", "waarde": 85}]


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        ({"waarde": 20}, "20 mensen"),
        ({"waarde": 1200.5}, "1.200,5 mensen"),
        ({"waarde": 0}, "0 mensen"),
        ({"waarde": 20, "waarde_tot": 30}, "20 tot 30 mensen"),
        ({"waarde": 20, "waarde_tot": 20}, "20 mensen"),
        ({"waarde": 20, "precisie": "ten-minste"}, "minstens 20 mensen"),
        ({"waarde": 20, "precisie": "bijna"}, "bijna 20 mensen"),
        ({"waarde": 20, "precisie": "minder-dan"}, "minder dan 20 mensen"),
        ({"waarde": 20, "precisie": "precies"}, "20 mensen"),
        ({"waarde": 20, "waarde_tot": 30, "precisie": "meer-dan"}, "meer dan 20 tot 30 mensen"),
        ({"waarde": 20, "per": "maand"}, "20 mensen per maand"),
        ({"waarde": 20, "periode": "in twee jaar"}, "20 mensen in twee jaar"),
        ({"waarde": 20, "per": "maand", "periode": "in 2008"}, "20 mensen per maand in 2008"),
        ({}, ""),
        ({"per": "maand", "periode": "in twee jaar"}, ""),
        ({"metingen": BEFORE_AND_AFTER}, "86 mensen (2008), 40 mensen (na een jaar)"),
        (
            {"metingen": COMPARED, "periode": "per jaar"},
            "86 mensen (2008), 40 mensen (na een jaar), 85 mensen (na een jaar, buren) per jaar",
        ),
    ],
)
def test_a_figure_reads_as_a_phrase(handbook: Handboek, figure: dict[str, Any], words: str) -> None:
    assert amount(handbook, result(**figure)) == words


def test_a_measurement_has_its_own_precision(handbook: Handboek) -> None:
    values = [
        {"wanneer": "2008-09", "waarde": 1, "waarde_tot": 2, "precisie": "bijna"},
        {"wanneer": "daarna", "waarde": 3},
    ]
    words = "bijna 1 tot 2 mensen (september 2008), 3 mensen (daarna)"
    assert amount(handbook, result(metingen=values)) == words


@pytest.mark.parametrize(
    ("written", "shown"),
    [("2007-09", "september 2007"), ("2006-2008", "2006-2008"), ("daarna", "daarna"), ("2007-13", "2007-13")],
)
def test_a_moment_is_a_date_in_words_or_the_words_of_the_editor(written: str, shown: str) -> None:
    assert moment(written) == shown


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        ({}, ""),
        ({"gebied": "de wijk"}, "de wijk"),
        ({"basis": "de stad"}, "vergeleken met de stad"),
        ({"gebied": "de wijk", "basis": "de stad"}, "de wijk, vergeleken met de stad"),
    ],
)
def test_where_a_figure_counts_is_one_phrase(figure: dict[str, str], words: str) -> None:
    assert context(result(**figure)) == words


@pytest.mark.parametrize(
    ("figure", "words"),
    [
        ({}, ""),
        ({"streef": 40}, "40 mensen"),
        ({"streef": 40, "streef_tot": 50, "streef_precisie": "ten-minste"}, "minstens 40 tot 50 mensen"),
        ({"streef": 40, "per": "maand"}, "40 mensen per maand"),
        ({"richting": "omlaag"}, "moest omlaag"),
        ({"streef": 40, "richting": "omlaag"}, "40 mensen (moest omlaag)"),
    ],
)
def test_a_target_says_what_and_which_way(handbook: Handboek, figure: dict[str, Any], words: str) -> None:
    assert target(handbook, result(**figure)) == words


def test_a_figure_without_targets_only_has_a_direction(handbook: Handboek) -> None:
    assert target(handbook, effort(richting="omhoog")) == "moest omhoog"
    assert (direction(handbook, effort(richting="omhoog")), direction(handbook, effort())) == ("moest omhoog", "")


@pytest.mark.parametrize(
    ("figure", "fell_short"),
    [
        ({"waarde": 20}, False),
        ({"waarde": 20, "streef": 40}, True),
        ({"waarde": 39.9, "streef": 40}, True),
        ({"waarde": 40, "streef": 40}, False),
        ({"waarde": 41, "streef": 40}, False),
        ({"waarde": 0, "streef": 1}, True),
        ({"waarde": 0, "streef": 0}, False),
        ({"streef": 40}, False),
        ({"waarde": 30, "streef": 20, "streef_tot": 40}, False),
        ({"waarde": 10, "waarde_tot": 30, "streef": 30, "streef_tot": 30}, False),
        ({"waarde": 29, "waarde_tot": 29, "streef": 30, "streef_tot": 30}, True),
        ({"waarde": 30, "waarde_tot": 30, "streef": 30, "streef_tot": 30}, False),
        # open on the good side: it may still have been reached
        ({"waarde": 20, "precisie": "ten-minste", "streef": 40}, False),
        ({"waarde": 20, "precisie": "meer-dan", "streef": 40}, False),
        # open on the other side, or not at all: it was not
        ({"waarde": 20, "precisie": "bijna", "streef": 40}, True),
        ({"waarde": 20, "precisie": "minder-dan", "streef": 40}, True),
        ({"waarde": 20, "precisie": "precies", "streef": 40}, True),
        ({"waarde": 40, "precisie": "bijna", "streef": 40}, False),
        # a target that is open on the bad side
        ({"waarde": 20, "streef": 40, "streef_precisie": "bijna"}, False),
        ({"waarde": 20, "streef": 40, "streef_precisie": "minder-dan"}, False),
        ({"waarde": 20, "streef": 40, "streef_precisie": "ten-minste"}, True),
        ({"waarde": 20, "streef": 40, "streef_precisie": "precies"}, True),
        # a figure that should rise, said so
        ({"waarde": 20, "streef": 40, "richting": "omhoog"}, True),
        # a figure that should fall
        ({"waarde": 50, "streef": 40, "richting": "omlaag"}, True),
        ({"waarde": 40, "streef": 40, "richting": "omlaag"}, False),
        ({"waarde": 20, "streef": 40, "richting": "omlaag"}, False),
        ({"waarde": 45, "streef": 40, "streef_tot": 50, "richting": "omlaag"}, False),
        ({"waarde": 51, "streef": 40, "streef_tot": 50, "richting": "omlaag"}, True),
        ({"waarde": 40, "waarde_tot": 60, "streef": 40, "richting": "omlaag"}, False),
        ({"waarde": 50, "precisie": "bijna", "streef": 40, "richting": "omlaag"}, False),
        ({"waarde": 50, "precisie": "minder-dan", "streef": 40, "richting": "omlaag"}, False),
        ({"waarde": 50, "precisie": "ten-minste", "streef": 40, "richting": "omlaag"}, True),
        ({"waarde": 50, "streef": 40, "streef_precisie": "ten-minste", "richting": "omlaag"}, False),
        ({"waarde": 50, "streef": 40, "streef_precisie": "minder-dan", "richting": "omlaag"}, True),
        # the last measurement of the participants counts
        ({"metingen": BEFORE_AND_AFTER, "streef": 50}, True),
        ({"metingen": BEFORE_AND_AFTER, "streef": 40}, False),
        ({"metingen": COMPARED, "streef": 50}, True),
        ({"metingen": COMPARED, "streef": 40, "richting": "omlaag"}, False),
        ({"metingen": COMPARED, "streef": 39, "richting": "omlaag"}, True),
        ({"metingen": [{**value, "groep": "buren"} for value in BEFORE_AND_AFTER], "streef": 50}, False),
    ],
)
def test_a_target_is_missed_only_when_the_result_fell_short_of_it(
    handbook: Handboek, figure: dict[str, Any], fell_short: bool
) -> None:
    assert missed(handbook, result(**figure)) is fell_short


def test_a_round_figure_counts_as_it_stands(handbook: Handboek) -> None:
    words = handbook[Lijst]["precisies"]
    around = words.waarden[0].gewijzigd(id="ongeveer", label="ongeveer", betekenis="rond")
    rounded = handbook.met(words.gewijzigd(waarden=[*words.waarden, around]))
    assert missed(rounded, result(waarde=20, precisie="ongeveer", streef=40))
    assert missed(rounded, result(waarde=20, streef=40, streef_precisie="ongeveer"))
    assert amount(rounded, result(waarde=20, precisie="ongeveer")) == "ongeveer 20 mensen"


def test_a_figure_that_is_no_result_misses_nothing(handbook: Handboek) -> None:
    assert not missed(handbook, effort(waarde=1))


NUMBERS = st.integers(0, 6)
PRECISIONS = {"": {0}, "precies": {0}, "ten-minste": {0, 9}, "meer-dan": {9}, "minder-dan": {-9}, "bijna": {-9}}
"""For each precision by how much the real number may differ: not at all, upwards, downwards."""


@quick
@given(
    low=NUMBERS,
    more=st.none() | NUMBERS,
    aimed=NUMBERS,
    aimed_more=st.none() | NUMBERS,
    precision=st.sampled_from(sorted(PRECISIONS)),
    aimed_precision=st.sampled_from(sorted(PRECISIONS)),
    down=st.booleans(),
)
def test_a_target_is_missed_when_no_number_that_fits_the_words_reaches_any_that_fits_the_target(
    handbook: Handboek,
    low: int,
    more: int | None,
    aimed: int,
    aimed_more: int | None,
    precision: str,
    aimed_precision: str,
    down: bool,
) -> None:
    found = result(
        waarde=low,
        waarde_tot=None if more is None else low + more,
        precisie=precision or None,
        streef=aimed,
        streef_tot=None if aimed_more is None else aimed + aimed_more,
        streef_precisie=aimed_precision or None,
        richting="omlaag" if down else None,
    )
    sign = -1 if down else 1
    reached = [sign * value for value in (low, low + (more or 0))]
    wanted = [sign * value for value in (aimed, aimed + (aimed_more or 0))]
    open_up = any(sign * by > 0 for by in PRECISIONS[precision])
    target_open_down = any(sign * by < 0 for by in PRECISIONS[aimed_precision])
    assert missed(handbook, found) is (not open_up and not target_open_down and max(reached) < min(wanted))


def cells(handbook: Handboek, figure: Cijfer) -> list[tuple[str, str, str]]:
    return [
        (said.kop, said.tekst, "; ".join(said.onder))
        for cell in figure_cells(notes(handbook), figure)
        for said in cell.uitspraken
    ]


def test_a_figure_is_a_row_of_what_how_many_and_what_to_know(handbook: Handboek) -> None:
    figure = effort(waarde=3, gebied="de wijk", basis="de stad", tekst="Zonder reistijd.")
    assert cells(handbook, figure) == [
        ("overleg", "", "de wijk, vergeleken met de stad"),
        ("", "3 uur", ""),
        ("", "Zonder reistijd.", ""),
    ]


def test_a_figure_that_should_move_says_which_way_where_no_column_does(handbook: Handboek) -> None:
    assert cells(handbook, effort(waarde=3, richting="omlaag"))[0] == ("overleg", "", "moest omlaag")
    assert cells(handbook, effort(waarde=3, richting="omlaag", gebied="de wijk"))[0][2] == "de wijk, moest omlaag"
    assert cells(handbook, result(waarde=3, richting="omlaag"))[0] == ("bezoekers", "", "")


def test_the_period_of_a_figure_without_a_value_is_not_lost(handbook: Handboek) -> None:
    assert cells(handbook, result(streef=3, periode="in twee jaar"))[0] == ("bezoekers", "", "in twee jaar")
    assert cells(handbook, result(waarde=3, periode="in twee jaar"))[0] == ("bezoekers", "", "")


def test_a_figure_without_a_number_says_so(handbook: Handboek) -> None:
    _, how_many, _ = figure_cells(notes(handbook), effort())
    assert (how_many.uitspraken, how_many.stilte) == ((), "geen getal genoemd")


def test_the_number_that_counts_is_the_last_of_the_participants(handbook: Handboek) -> None:
    def number_of(figure: Cijfer) -> Amount | None:
        return figure_cells(notes(handbook), figure)[1].uitspraken[0].getal

    assert number_of(effort(waarde=3, waarde_tot=4)) == Amount(3, 4, "uur")
    assert number_of(result(metingen=COMPARED)) == Amount(40, None, "mensen")
    third = {"wanneer": "na twee jaar", "waarde": 30}
    assert number_of(result(metingen=[*BEFORE_AND_AFTER, third])) == Amount(30, None, "mensen")


def test_a_result_stands_beside_its_target_and_says_when_it_missed(handbook: Handboek) -> None:
    aimed = result_cells(notes(handbook), result(waarde=20, streef=40))[2].uitspraken[0]
    assert (aimed.tekst, [word.label for word in aimed.woorden]) == ("40 mensen", ["niet gehaald"])
    reached = result_cells(notes(handbook), result(waarde=40, streef=40))[2].uitspraken[0]
    assert (reached.tekst, reached.woorden) == ("40 mensen", ())
    assert result_cells(notes(handbook), result(waarde=40))[2].stilte == "geen streefgetal genoemd"


def test_a_figure_leans_on_its_own_sources_and_those_of_its_measurements(handbook: Handboek) -> None:
    values = [
        {"wanneer": "2008", "waarde": 1, "bron": "jansen-2010#4.5", "tegenstrijdigheid": "dorp-aantal"},
        {"wanneer": "2009", "waarde": 2, "bron": "jansen-2010#4.5"},
    ]
    figure = made(
        type(result()), {"wat": "bezoekers", "eenheid": "mensen", "volgens": "deelnemers", "metingen": values}
    )
    told = result_cells(notes(handbook), figure)[3].uitspraken[0]
    assert (told.noten, told.volgens) == ((1,), "deelnemers")
    assert [citation.tekst for citation in told.bronnen] == [
        "Jansen e.a. 2010, caseverslag Dorp, p. 60",
        "Jansen e.a. 2010, §4.5, p. 50-54",
    ]
    assert [link.adres.anchor for link in told.tegenstrijdigheden] == ["tegenstrijdigheid-dorp-aantal"]
