"""Rows that say the same stand in one row; what differs, and every figure, keeps a row of its own."""

from typing import Any

import pytest
from handbooks.drawn import block_of
from handbooks.make import changed

from macros.records.handbook import Handboek
from macros.records.vocabulary import Lijst, Woord
from macros.views.shared.statements import Statement
from macros.views.shared.table import Row
from macros.views.tables.comparison import comparison
from macros.views.tables.merging import together


@pytest.fixture(scope="module")
def handbook(handbook: Handboek) -> Handboek:
    """The small handbook, with words for what is not known."""
    unknown = Woord(id="onbekend", label="niet bekend", betekenis="onbekend", teken="?")
    lists = [handbook[Lijst][name] for name in ("behaald", "oordelen-bereik")]
    return handbook.met(*(words.gewijzigd(waarden=[*words.waarden, unknown]) for words in lists))


def rows(handbook: Handboek, field: str, values: list[dict[str, Any]]) -> list[Row]:
    new, case = changed(handbook, "dorp", **{field: values})
    return list(comparison(field)(new, [case]).groepen[0].rijen)


def heads(found: list[Row]) -> list[list[str]]:
    return [[said.kop or said.woorden[0].label for said in row.cellen[0].uitspraken] for row in found]


def said(row: Row, column: int) -> list[Statement]:
    return list(row.cellen[column].uitspraken)


def test_goals_of_which_nothing_is_known_stand_in_one_row(handbook: Handboek) -> None:
    goals = [{"tekst": f"Doel {word}.", "behaald": word} for word in ("onbekend", "nee", "onbekend", "nee")]
    goals[1]["tekst"], goals[2]["tekst"] = "Een.", "Twee."
    found = rows(handbook, "doelen", goals)
    assert heads(found) == [["niet gehaald"], ["niet gehaald"], ["niet bekend"]]
    assert [one.tekst for one in said(found[-1], 1)] == ["Doel onbekend.", "Twee."]
    assert block_of(changed(handbook, "dorp", doelen=goals)[0], "tabel_doelen").says(
        "? niet bekend Doel onbekend. Twee."
    )


def test_groups_of_which_the_same_is_said_stand_in_one_row(handbook: Handboek) -> None:
    found = rows(
        handbook,
        "bereik",
        [
            {"doelgroep": "ouders", "oordeel": "onbekend"},
            {"doelgroep": "jongeren", "oordeel": "bereikt", "tekst": "Veel."},
            {"doelgroep": "jongeren", "oordeel": "onbekend"},
        ],
    )
    assert heads(found) == [["jongeren"], ["ouders", "jongeren"]]
    assert [word.label for one in said(found[1], 1) for word in one.woorden] == ["niet bekend"]


def test_what_is_known_stands_before_what_is_not_and_keeps_its_order(handbook: Handboek) -> None:
    words = ("onbekend", "nee", "ja")
    goals = [{"tekst": f"Doel {number}.", "behaald": word} for number, word in enumerate(words)]
    assert [said(row, 1)[0].tekst for row in rows(handbook, "doelen", goals)] == ["Doel 1.", "Doel 2.", "Doel 0."]


@pytest.mark.parametrize(
    "differs", [{"tekst": "Anders."}, {"volgens": "onderzoekers", "volgens_naam": "Jansen"}, {"oordeel": "bereikt"}]
)
def test_what_differs_in_anything_keeps_its_own_row(handbook: Handboek, differs: dict[str, str]) -> None:
    same = {"oordeel": "onbekend", "tekst": "Zo."}
    values = [{"doelgroep": "ouders", **same}, {"doelgroep": "jongeren", **same, **differs}]
    assert len(rows(handbook, "bereik", values)) == 2


def test_no_source_and_no_mark_is_lost_when_rows_are_taken_together(handbook: Handboek) -> None:
    values = [
        {"doelgroep": "ouders", "oordeel": "onbekend", "bron": "jansen-2010#4.5"},
        {"doelgroep": "jongeren", "oordeel": "onbekend", "tegenstrijdigheid": "dorp-aantal"},
    ]
    (row,) = rows(handbook, "bereik", values)
    (told,) = said(row, 2)
    assert len(told.bronnen) == 2
    assert len(told.tegenstrijdigheden) == 1


def test_payers_with_the_same_share_are_not_one_payer(handbook: Handboek) -> None:
    halves = [{"geldbron": kind, "soort": "tijdelijk", "aandeel": 50} for kind in ("fonds", "provincie")]
    assert len(rows(handbook, "financiering", halves)) == 2
    silent = [{**half, "aandeel": None} for half in halves]
    assert heads(rows(handbook, "financiering", silent)) == [["fonds", "provincie"]]


def test_rows_of_one_column_are_steps_and_stay_apart(handbook: Handboek) -> None:
    assert len(rows(handbook, "werkwijze", [{"tekst": "Zoek."}, {"tekst": "Zoek."}])) == 2
    assert together([]) == []
