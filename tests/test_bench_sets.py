"""The benchmark's made-up data folders: valid, of the size that was asked, and no two cases alike."""

from pathlib import Path

import pytest
from bench.sets import change_middle, middle, with_slip, with_text, write_set

from macros.reading.load import load
from macros.reading.problems import DataError
from macros.records.case import Case

DATA = Path(__file__).parents[1] / "data"


def test_twenty_cases_are_valid_and_differ(tmp_path):
    write_set(DATA, tmp_path / "data", 20)
    cases = load(tmp_path / "data")[Case].values()
    assert len(cases) == 20
    for what in ("id", "gemeente", "titel", "kern"):
        assert len({getattr(case, what) for case in cases}) == 20, what


def test_the_real_size_is_the_real_data(tmp_path):
    write_set(DATA, tmp_path / "data", len(load(DATA)[Case]))
    assert (tmp_path / "data/cases.yaml").read_bytes() == (DATA / "cases.yaml").read_bytes()


def test_one_case_changes_and_one_slip_is_one_problem(tmp_path):
    write_set(DATA, tmp_path / "data", 3)
    change_middle(tmp_path / "data", with_text(middle(tmp_path / "data"), "Nieuw!"))
    assert ["Nieuw!" in case.kern for case in load(tmp_path / "data")[Case].values()] == [False, True, False]
    change_middle(tmp_path / "data", with_slip(middle(tmp_path / "data")))
    with pytest.raises(DataError) as error:
        load(tmp_path / "data")
    assert len(error.value.problems) == 1
