"""What a judge says of a whole handbook becomes a problem at its line, once every record is valid by itself."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.reading.load import Fault, load
from macros.reading.problems import DataError
from macros.records.handbook import Handboek

AT_TITLE = Fault("cases", "dorp", ("titel",), "dit kan niet.")
DEEP = Fault("factoren", "samen", ("redactie", "oefening", "stappen", 1), "dit ook niet.")


def told(folder: Path, *faults: Fault) -> list[str]:
    with pytest.raises(DataError) as caught:
        load(folder, lambda handbook: faults)
    return [str(problem) for problem in caught.value.problems]


def test_a_fault_is_told_at_its_field_whatever_its_file(folder: Path) -> None:
    assert told(folder, AT_TITLE, DEEP) == [
        "data/cases.yaml:5:3: [dorp] titel: dit kan niet.",
        "data/factors.yaml:25:32: [samen] redactie oefening stappen 2: dit ook niet.",
    ]


def test_a_fault_without_a_field_is_told_at_its_record_and_one_that_is_not_there_at_what_is_around_it(
    folder: Path,
) -> None:
    assert told(folder, Fault("cases", "stad", (), "zo niet.")) == ["data/cases.yaml:29:3: [stad] zo niet."]
    assert told(folder, Fault("cases", "stad", ("lessen", 0, "vindplaats"), "zo niet.")) == [
        "data/cases.yaml:41:7: [stad] lessen 1 vindplaats: zo niet."
    ]


def test_a_fault_in_a_case_of_its_own_file_is_told_there(cases: Path) -> None:
    assert told(cases.parent, Fault("cases", "gehucht", ("kern",), "te lang.")) == [
        "data/cases/gehucht.yaml:7:1: [gehucht] kern: te lang."
    ]


def test_the_judge_sees_a_whole_handbook_and_none_in_which_a_record_is_wrong(folder: Path) -> None:
    seen: list[Handboek] = []

    def judge(handbook: Handboek) -> Iterator[Fault]:
        seen.append(handbook)
        yield from ()

    assert load(folder, judge) is seen[0]
    path = folder / "cases.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("schaal: wijk", "schaal: heelal"), encoding="utf-8")
    with pytest.raises(DataError):
        load(folder, judge)
    assert len(seen) == 1
