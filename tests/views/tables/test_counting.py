"""Every comparison table opens with a counted sentence, which stays true however many cases there are."""

from collections.abc import Sequence
from typing import Any

import pytest
from handbooks.drawn import block_of
from handbooks.make import changed, more_cases

from macros.blocks import BLOCKS
from macros.blocks.block import TABLE
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.views.case.fields import COMPARED
from macros.views.shared.tally import Tally
from macros.views.tables.basics import basics
from macros.views.tables.comparison import comparison
from macros.views.tables.counting import COUNTED, share, status_period, tally_of
from macros.views.tables.measure_matrix import measure_matrix
from macros.views.tables.setbacks import setbacks

NOT_OVER_CASES = ("maatregel_doelen", "oefeningen")
TABLES = [name for name, block in BLOCKS.items() if block.template == TABLE and name not in NOT_OVER_CASES]


def says(handbook: Handboek, field: str) -> str:
    return tally_of(field)(handbook).zin


def only(handbook: Handboek, *cases: Case) -> Handboek:
    return Handboek({**handbook.records, Case: {case.id: case for case in cases}})


def one(handbook: Handboek, **values: Any) -> Handboek:
    """Return a handbook with Dorp alone, with these values."""
    new, case = changed(handbook, "dorp", **values)
    return only(new, case)


def test_every_table_over_cases_has_its_sentence(handbook: Handboek) -> None:
    assert set(COUNTED) | {"meting"} == set(COMPARED)
    for name in TABLES:
        table = BLOCKS[name].view(handbook, list(handbook[Case].values()))
        assert table.telling is not None, name
        assert block_of(handbook, name).says(table.telling.aanhef), name


@pytest.mark.parametrize("name", TABLES)
def test_without_cases_every_table_says_so(handbook: Handboek, name: str) -> None:
    assert BLOCKS[name].view(only(handbook), []).telling.zin == "Er zijn nog geen cases."


@pytest.mark.parametrize("field", COMPARED)
def test_a_case_of_which_nothing_is_filled_in_is_in_no_count_but_its_own(handbook: Handboek, field: str) -> None:
    bare = handbook[Case]["dorp"].gewijzigd(**dict.fromkeys(COMPARED), projecten=None)
    found = tally_of(field)(only(handbook, bare))
    assert "nog niet ingevuld (1" in found.zin
    assert found.stukken == []
    assert "1 van" not in found.zin


def test_a_total_says_from_how_many_cases_and_silence_is_counted_apart(handbook: Handboek) -> None:
    assert (
        says(handbook, "financiering")
        == "De tabel telt 2 bijdragen, uit 1 van de 2 cases: tijdelijk (2). Verder: geen (1 case)."
    )
    assert (
        says(handbook, "inzet")
        == "De tabel telt geen getallen over tijd en mensen. Bij de cases staat: nog niet ingevuld (2 cases)."
    )


@pytest.mark.parametrize(
    ("cases", "told"),
    [
        (1, "De tabel telt 2 bijdragen, uit de enige case: tijdelijk (2)."),
        (8, "De tabel telt 16 bijdragen, uit alle 8 cases: tijdelijk (16)."),
        (11, "De tabel telt 22 bijdragen, uit alle 11 cases: tijdelijk (22)."),
        (1000, "De tabel telt 2.000 bijdragen, uit alle 1.000 cases: tijdelijk (2.000)."),
    ],
)
def test_the_sentence_holds_for_any_number_of_cases(handbook: Handboek, cases: int, told: str) -> None:
    every = more_cases(only(handbook, handbook[Case]["dorp"]), cases - 1)
    assert says(every, "financiering") == told


def test_one_of_a_kind_is_counted_in_the_singular(handbook: Handboek) -> None:
    goal = one(handbook, doelen=[{"tekst": "Rust.", "behaald": "deels"}])
    assert says(goal, "doelen") == "De tabel telt 1 doel, uit de enige case: deels (1)."


def test_words_come_in_the_order_of_their_list_and_ties_stay_ties(handbook: Handboek) -> None:
    words = ("nee", "ja", "ja", "nee", "deels")
    goals = one(handbook, doelen=[{"tekst": f"Doel {n}.", "behaald": word} for n, word in enumerate(words)])
    assert says(goals, "doelen").endswith(": gehaald (2), niet gehaald (2) en deels (1).")


def test_a_result_that_nobody_can_judge_is_not_said_to_be_met(handbook: Handboek) -> None:
    figures = [
        {"wat": "a", "waarde": 1, "streef": 2, "eenheid": "x"},
        {"wat": "b", "waarde": 3, "streef": 2, "eenheid": "x"},
    ]
    open_ended = {"wat": "c", "waarde": 1, "precisie": "ten-minste", "streef": 2, "eenheid": "x"}
    found = one(handbook, resultaten=[*figures, open_ended, {"wat": "d", "waarde": 1, "eenheid": "x"}])
    assert says(found, "resultaten").endswith(
        ": streefgetal niet gehaald (1), streefgetal gehaald, of niet te zeggen (2) en zonder streefgetal (1)."
    )


def test_a_case_counts_once_by_its_most_thorough_measurement(handbook: Handboek) -> None:
    assert says(handbook, "meting") == (
        "Elke case telt één keer, met de grondigste meting. Van alle 2 cases: activiteiten geteld (2)."
    )
    rounds = [{"niveau": "met-controlegroep", "wanneer": "2008"}, {"niveau": "niet-gemeten", "wanneer": "2009"}]
    assert says(one(handbook, meting=rounds), "meting").endswith("Van de enige case: met controlegroep (1).")
    assert says(one(handbook, meting="niet-beschreven"), "meting").endswith(": niet beschreven (1).")


def test_how_it_went_on_has_its_day(handbook: Handboek) -> None:
    assert "gestopt (1). Stand maart 2010." in says(handbook, "borging")
    assert status_period(["2009", "2010-03"]) == "Stand 2009 en maart 2010."
    assert status_period([]) == ""


def test_measures_are_counted_by_how_far_they_came_with_their_day(handbook: Handboek) -> None:
    taken = [{"maatregel": "bijeenkomsten", "stand": word} for word in ("gepland", "loopt")]
    found = one(handbook, maatregelen=taken)
    assert sentence(measure_matrix(found, []).telling) == (
        "De tabel telt 2 maatregelen van cases en projecten, uit de enige case: gepland (1) en loopt (1). "
        "Stand maart 2010."
    )


def test_setbacks_are_counted_by_kind_the_most_first(handbook: Handboek) -> None:
    values = {"doelen": [{"tekst": f"Doel {n}.", "behaald": "nee"} for n in range(3)], "lessen": None}
    assert sentence(setbacks(one(handbook, **values), []).telling) == (
        "De tabel telt 4 punten die niet lukten of moeilijk waren, uit de enige case: doel (3) en streefgetal (1)."
    )


def test_the_basics_count_scales(handbook: Handboek) -> None:
    told = basics(handbook, []).telling
    assert sentence(told) == "De tabel telt 2 cases, naar schaal: wijk (1) en regio (1)."
    assert told is not None
    assert told.stukken == []


def test_links_lead_to_the_first_rows_of_each_case_where_there_are_more(handbook: Handboek) -> None:
    cases = list(handbook[Case].values())
    every = [BLOCKS[name].view(handbook, cases) for name in TABLES]
    for table in every:
        assert [name for name, _ in table.sprongen] == ["Dorp", "Stad"], table.titel
    places = [place for table in every for _, place in table.sprongen]
    assert len(places) == len(set(places)) == 2 * len(TABLES)
    drawn = block_of(handbook, "tabel_meting").html
    assert all(
        f'id="{place}"' in drawn and f'href="#{place}"' in drawn for place in ("rij-meting-dorp", "rij-meting-stad")
    )
    assert BLOCKS["tabel_meting"].view(handbook, cases[:1]).sprongen == []


def test_a_slice_says_what_all_cases_say(handbook: Handboek) -> None:
    many = more_cases(handbook, 30)
    for field in COMPARED:
        cases: Sequence[Case] = list(many[Case].values())
        assert comparison(field)(many, cases[:3]).telling == comparison(field)(many, cases).telling


@pytest.mark.parametrize(
    ("some", "every", "told"),
    [(1, 1, "de enige case"), (8, 8, "alle 8 cases"), (1, 8, "1 van de 8 cases"), (0, 1, "0 van de 1 case")],
)
def test_a_share_of_all_cases_is_written_so_that_it_is_true(some: int, every: int, told: str) -> None:
    assert share(some, every) == told


def sentence(tally: Tally | None) -> str:
    return tally.zin if tally else ""
