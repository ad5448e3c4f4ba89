"""Cases in files of their own, each named after its id."""

from pathlib import Path

import pytest

from macros.reading.load import load
from macros.reading.problems import DataError
from macros.records.case import Case


def problems_in(folder: Path) -> list[str]:
    with pytest.raises(DataError) as caught:
        load(folder)
    return [str(problem) for problem in caught.value.problems]


def test_cases_in_files_come_after_those_in_the_list_by_the_name_of_their_file(cases, gehucht):
    (cases / "buurt.yaml").write_text(gehucht.replace("id: gehucht", "id: buurt"), encoding="utf-8")
    assert list(load(cases.parent)[Case]) == ["dorp", "stad", "buurt", "gehucht"]


@pytest.mark.parametrize("text", [None, "", "# De cases staan in data/cases.\n"])
def test_the_list_may_be_absent_or_empty_beside_files(cases, text):
    path = cases.parent / "cases.yaml"
    path.unlink()
    if text is not None:
        path.write_text(text, encoding="utf-8")
    assert list(load(cases.parent)[Case]) == ["gehucht"]


@pytest.mark.parametrize("empty", [True, False])
def test_the_list_must_be_there_without_files(folder, empty):
    if empty:
        (folder / "cases").mkdir()
    (folder / "cases.yaml").unlink()
    assert problems_in(folder) == ["data/cases.yaml:1:1: het bestand ontbreekt. Zet het terug."]


def test_a_problem_in_a_case_file_names_that_file(cases, gehucht):
    path = cases / "gehucht.yaml"
    path.write_text(gehucht.replace("schaal: wijk", "schaal: wijkk"), encoding="utf-8")
    assert problems_in(cases.parent) == [
        "data/cases/gehucht.yaml:5:1: [gehucht] onbekende schaal 'wijkk'. Bedoelde u 'wijk'?"
    ]


def test_an_id_in_two_files_names_the_earlier_file(cases, gehucht):
    (cases / "dorp.yaml").write_text(gehucht.replace("id: gehucht", "id: dorp"), encoding="utf-8")
    assert problems_in(cases.parent) == [
        "data/cases/dorp.yaml:2:1: [dorp] id: deze id bestaat al (data/cases.yaml, regel 1). "
        "Is het een ander record? Geef dit een andere id. Is het hetzelfde? Voeg ze samen."
    ]


def test_a_file_is_named_after_the_id_in_it(cases):
    (cases / "gehucht.yaml").rename(cases / "buurt.yaml")
    assert problems_in(cases.parent) == [
        "data/cases/buurt.yaml:2:1: [gehucht] id: bij deze id hoort de bestandsnaam 'gehucht.yaml', "
        "maar dit bestand heet 'buurt.yaml'. Maak ze gelijk."
    ]


def test_a_list_in_a_case_file_is_named_and_still_judged(cases, gehucht):
    lines = gehucht.replace("schaal: wijk", "schaal: wijkk").splitlines(keepends=True)[1:]
    (cases / "gehucht.yaml").write_text("- " + "  ".join(lines), encoding="utf-8")
    assert problems_in(cases.parent) == [
        "data/cases/gehucht.yaml:1:1: hier hoort één blok met velden, geen lijst. "
        "Haal het streepje weg en laat elk veld links beginnen.",
        "data/cases/gehucht.yaml:4:3: [gehucht] onbekende schaal 'wijkk'. Bedoelde u 'wijk'?",
    ]


def test_a_text_in_a_case_file_is_named(cases):
    (cases / "gehucht.yaml").write_text("gehucht\n", encoding="utf-8")
    assert problems_in(cases.parent) == [
        "data/cases/gehucht.yaml:1:1: dit bestand heeft geen enkel veld. Komt de tekst uit Word, Excel of een website? "
        "Zet elk stuk achter de naam van een veld, zoals titel: 'De titel'. Het bevat één blok met velden en begint "
        "met 'id:'."
    ]


def test_an_empty_case_file_is_named(cases):
    (cases / "gehucht.yaml").write_text("# nog niets\n", encoding="utf-8")
    assert problems_in(cases.parent) == [
        "data/cases/gehucht.yaml:1:1: het bestand is leeg. Het bevat één blok met velden en begint met 'id:'."
    ]


def test_a_slip_in_a_case_file_hides_nothing_of_the_others(cases, gehucht):
    buurt = gehucht.replace("id: gehucht", "id: buurt").replace("kern: Ook hier.", "kern: 'open")
    (cases / "buurt.yaml").write_text(buurt, encoding="utf-8")
    (cases / "gehucht.yaml").write_text(gehucht.replace("schaal: wijk", "schaal: wijkk"), encoding="utf-8")
    assert problems_in(cases.parent) == [
        "data/cases/buurt.yaml:7:7: dit aanhalingsteken wordt niet gesloten. Zet er aan het eind van de tekst nog een, "
        "zo: kern: 'open'",
        "data/cases/gehucht.yaml:5:1: [gehucht] onbekende schaal 'wijkk'. Bedoelde u 'wijk'?",
    ]


def test_a_record_knows_the_file_it_stands_in_also_when_another_one_changes(cases):
    read = load(cases.parent)
    changed = read.met(read[Case]["dorp"].gewijzigd(titel="Anders"))
    assert changed.bestand(changed[Case]["gehucht"]) == "data/cases/gehucht.yaml"
    assert changed.bestand(changed[Case]["dorp"]) == "data/cases.yaml"
