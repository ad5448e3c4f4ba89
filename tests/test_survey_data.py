"""The tables of the survey as they are in data/: what a slip in typing would break."""

from collections.abc import Iterator

import pytest
from handbooks.wording import ROOT

from macros.reading.load import load
from macros.records.handbook import Handboek
from macros.records.meanings import MeerAntwoorden
from macros.records.survey import Enquetetabel
from macros.views.survey.answers import columns_of
from macros.views.survey.percentages import differences


@pytest.fixture(scope="module")
def real() -> Handboek:
    return load(ROOT / "data")


def tables(handbook: Handboek) -> Iterator[Enquetetabel]:
    yield from handbook[Enquetetabel].values()


def test_every_table_and_figure_of_the_two_chapters_is_there(real: Handboek) -> None:
    names = [f"tabel-2-{number}" for number in range(1, 11)] + [f"tabel-3-{number}" for number in range(1, 10)]
    assert {*real[Enquetetabel]} >= {*names, "figuur-3-1"}


def test_every_printed_percentage_follows_from_its_number(real: Handboek) -> None:
    """The report has no percentage that does not; a difference here is most likely a slip in typing."""
    assert [one for table in tables(real) for one in differences(table)] == []


def test_answers_that_exclude_each_other_add_up_to_how_many_answered(real: Handboek) -> None:
    for table in tables(real):
        if real.woord(table, "meer_antwoorden").betekenis == MeerAntwoorden.NEE:
            assert [column.som for column in columns_of(real, table)] == [table.basis] * len(table.kolommen or [1])


def test_a_total_is_how_many_answered(real: Handboek) -> None:
    for table in tables(real):
        if table.totaal:
            assert {cell.aantal for cell in table.totaal.cellen} == {table.basis}, table.id


def test_no_answer_was_given_more_often_than_there_were_answers(real: Handboek) -> None:
    for table in tables(real):
        for column in columns_of(real, table):
            assert all((answer.aantal or 0) <= (table.basis or 0) for answer in column.antwoorden), table.id
