"""A mistake of the program itself: it is told as such, at the record, and hides no other problem."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from macros.reading import load as loading
from macros.reading.load import Fault, load
from macros.reading.problems import DataError
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.references import Bekend

REPORT = (
    "Dat is een fout in het programma, en wat hier staat kan goed zijn. Meld het aan wie het handboek beheert, met "
    "deze "
    "regel erbij."
)


def told(folder: Path, **how: object) -> list[str]:
    with pytest.raises(DataError) as caught:
        load(folder, **how)  # type: ignore[arg-type]
    return [str(problem) for problem in caught.value.problems]


def test_a_check_that_fails_on_a_record_is_told_there_with_all_other_problems(folder: Path, monkeypatch) -> None:
    known = Bekend.verlang

    def breaks(self: Bekend, collection: str, value: str, unknown: str) -> None:
        if value == "regio":
            raise RuntimeError("boom\n\x1b[2J")
        known(self, collection, value, unknown)

    monkeypatch.setattr(Bekend, "verlang", breaks)
    path = folder / "cases.yaml"
    path.write_text(path.read_text("utf-8").replace("schaal: wijk", "schaal: wijkk"), "utf-8")
    assert told(folder) == [
        "data/cases.yaml:4:3: [dorp] onbekende schaal 'wijkk'. Bedoelde u 'wijk'?",
        f"data/cases.yaml:29:3: [stad] het programma zelf loopt hierop vast (RuntimeError: boom [U+001B][2J). {REPORT}",
    ]


def test_a_check_that_pydantic_takes_for_a_fault_of_the_editor_is_told_as_ours(folder: Path, monkeypatch) -> None:
    def breaks(self: Bekend, collection: str, value: str, unknown: str) -> None:
        if value == "regio":
            raise ValueError("boom")

    monkeypatch.setattr(Bekend, "verlang", breaks)
    (found,) = told(folder)
    assert found == (
        f"data/cases.yaml:32:3: [stad] schaal: het programma zelf loopt hierop vast (Value error, boom). {REPORT}"
    )


def test_a_rule_that_fails_is_told_at_the_record_it_was_at_work_on_and_keeps_no_other_from_being_followed(
    folder: Path, monkeypatch
) -> None:
    def breaks(documents: object, handbook: Handboek) -> None:
        for case in handbook[Case].values():
            assert case.id != "stad"

    monkeypatch.setattr(loading, "RULES", (breaks, *loading.RULES))
    path = folder / "measures.yaml"
    path.write_text(path.read_text("utf-8").replace("type: voorlichting", "type: bijeenkomsten"), "utf-8")
    found = told(folder)
    assert found[0].startswith("data/cases.yaml:29:3: [stad] het programma zelf loopt hierop vast (AssertionError")
    assert found[1].startswith("data/measures.yaml:2:45: [bijeenkomsten] type: een maatregel valt niet onder zichzelf.")


def test_a_judge_that_fails_without_a_record_is_told_too(folder: Path) -> None:
    def judge(handbook: Handboek) -> Iterator[Fault]:
        yield Fault("cases", "dorp", ("kern",), "te lang.")
        raise KeyError("weg")

    assert told(folder, judge=judge) == [
        f"data:1:1: het programma zelf loopt hierop vast (KeyError: 'weg'). {REPORT}",
        "data/cases.yaml:6:3: [dorp] kern: te lang.",
    ]


def test_every_page_in_docs_beside_those_of_records_is_an_id_that_no_record_can_have() -> None:
    docs = Path(__file__).parents[2] / "docs"
    for kind in SOORTEN:
        pages = {path.stem for path in (docs / kind.adres).glob("*.md")} if kind.kamer else set()
        assert {*kind.bezet} == pages - {"index"}, f"{kind.naam}: name these in `bezet` of macros/records/kinds.py"
