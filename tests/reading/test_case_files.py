"""Cases in files of their own, and every file that is not where it belongs."""

import shutil
from pathlib import Path

import pytest

from macros.reading.load import load
from macros.reading.problems import DataError
from macros.records.case import Case

GEHUCHT = """\
# Een case in een eigen bestand.
id: gehucht
gemeente: Gehucht
provincie: utrecht
schaal: wijk
titel: Een gehucht helpt
kern: Ook hier.
bron: losse-tips
peildatum: 2012
thema: [huiselijk-geweld]
"""


@pytest.fixture
def cases(folder: Path) -> Path:
    """The folder for cases in files of their own, with one case in it."""
    (folder / "cases").mkdir()
    (folder / "cases" / "gehucht.yaml").write_text(GEHUCHT, encoding="utf-8")
    return folder / "cases"


def problems_in(folder: Path) -> list[str]:
    with pytest.raises(DataError) as caught:
        load(folder)
    return [str(problem) for problem in caught.value.problems]


def test_cases_in_files_come_after_those_in_the_list_by_the_name_of_their_file(cases):
    (cases / "buurt.yaml").write_text(GEHUCHT.replace("id: gehucht", "id: buurt"), encoding="utf-8")
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


def test_a_problem_in_a_case_file_names_that_file(cases):
    path = cases / "gehucht.yaml"
    path.write_text(GEHUCHT.replace("schaal: wijk", "schaal: wijkje"), encoding="utf-8")
    assert problems_in(cases.parent) == [
        "data/cases/gehucht.yaml:5:1: [gehucht] onbekende schaal 'wijkje'. Bedoelde u 'wijk'?"
    ]


def test_an_id_in_two_files_names_the_earlier_file(cases):
    (cases / "dorp.yaml").write_text(GEHUCHT.replace("id: gehucht", "id: dorp"), encoding="utf-8")
    assert problems_in(cases.parent) == [
        "data/cases/dorp.yaml:2:1: [dorp] id: deze id bestaat al (data/cases.yaml, regel 1). "
        "Geef dit record een andere id."
    ]


def test_a_file_is_named_after_the_id_in_it(cases):
    (cases / "gehucht.yaml").rename(cases / "buurt.yaml")
    assert problems_in(cases.parent) == [
        "data/cases/buurt.yaml:2:1: [gehucht] id: bij deze id hoort de bestandsnaam 'gehucht.yaml', "
        "maar dit bestand heet 'buurt.yaml'. Maak ze gelijk."
    ]


def test_a_list_in_a_case_file_is_named_and_still_judged(cases):
    lines = GEHUCHT.replace("schaal: wijk", "schaal: wijkje").splitlines(keepends=True)[1:]
    (cases / "gehucht.yaml").write_text("- " + "  ".join(lines), encoding="utf-8")
    assert problems_in(cases.parent) == [
        "data/cases/gehucht.yaml:1:1: hier hoort één blok met velden, geen lijst. "
        "Haal het streepje weg en laat elk veld links beginnen.",
        "data/cases/gehucht.yaml:4:3: [gehucht] onbekende schaal 'wijkje'. Bedoelde u 'wijk'?",
    ]


def test_a_text_in_a_case_file_is_named(cases):
    (cases / "gehucht.yaml").write_text("gehucht\n", encoding="utf-8")
    assert problems_in(cases.parent) == [
        "data/cases/gehucht.yaml:1:1: [record 1] verwacht een blok met velden, maar kreeg 'gehucht'."
    ]


def test_an_empty_case_file_is_named(cases):
    (cases / "gehucht.yaml").write_text("# nog niets\n", encoding="utf-8")
    assert problems_in(cases.parent) == [
        "data/cases/gehucht.yaml:1:1: het bestand is leeg. Het bevat één blok met velden en begint met 'id:'."
    ]


def test_a_slip_in_a_case_file_hides_nothing_of_the_others(cases):
    (cases / "buurt.yaml").write_text("id: buurt\nkern: 'open\n", encoding="utf-8")
    (cases / "gehucht.yaml").write_text(GEHUCHT.replace("schaal: wijk", "schaal: wijkje"), encoding="utf-8")
    assert problems_in(cases.parent) == [
        "data/cases/buurt.yaml:2:7: dit aanhalingsteken wordt niet gesloten. Zet er aan het eind van de tekst nog een.",
        "data/cases/gehucht.yaml:5:1: [gehucht] onbekende schaal 'wijkje'. Bedoelde u 'wijk'?",
    ]


NEAR = "Verander de naam of haal het bestand weg."


@pytest.mark.parametrize(
    ("path", "sentence"),
    [
        ("factor.yaml", f"dit bestand hoort hier niet. Bedoelde u 'factors.yaml'? {NEAR}"),
        ("cases.yaml.bak", f"dit bestand hoort hier niet. Bedoelde u 'cases.yaml'? {NEAR}"),
        (
            "notities.txt",
            "dit bestand hoort hier niet. Kies uit: cases.yaml, conflicts.yaml, factors.yaml, measures.yaml, "
            f"sources.yaml, vocabularies.yaml. {NEAR}",
        ),
        ("cases.yml", "de naam moet op .yaml eindigen. Noem dit bestand 'cases.yaml'."),
        ("cases/buurt.YAML", "de naam moet op .yaml eindigen. Noem dit bestand 'buurt.yaml'."),
        ("cases/buurt.yml", "de naam moet op .yaml eindigen. Noem dit bestand 'buurt.yaml'."),
        ("cases/factors.yaml", "dit bestand hoort in de map 'data'. Zet het daar."),
        (
            "cases/foto.jpg",
            "in de map 'data/cases' horen alleen bestanden die op .yaml eindigen. Haal dit bestand weg.",
        ),
    ],
)
def test_a_stray_file_is_named_with_what_to_do(cases, path, sentence):
    (cases.parent / path).write_text("- id: x\n", encoding="utf-8")
    assert problems_in(cases.parent) == [f"data/{path}:1:1: {sentence}"]


def test_a_case_file_beside_the_lists_is_named(cases):
    (cases / "gehucht.yaml").rename(cases.parent / "gehucht.yaml")
    assert problems_in(cases.parent) == [
        "data/gehucht.yaml:1:1: dit bestand hoort hier niet. Is het één case? Zet het dan in de map 'data/cases'."
    ]


def test_a_folder_in_the_folder_of_cases_is_named(cases):
    (cases / "2012").mkdir()
    assert problems_in(cases.parent) == [
        "data/cases/2012:1:1: in de map 'data/cases' horen geen mappen. "
        "Zet de bestanden uit deze map in 'data/cases' zelf."
    ]


@pytest.mark.parametrize(
    ("name", "hint"),
    [("case", "Bedoelde u 'cases'?"), ("schema", "Bedoelde u 'schemas'?"), ("x", "Kies uit: cases, schemas.")],
)
def test_a_folder_that_is_not_known_gets_the_nearest_name(folder, name, hint):
    (folder / name).mkdir()
    assert problems_in(folder) == [
        f"data/{name}:1:1: deze map hoort hier niet. {hint} Verander de naam of haal de map weg."
    ]


def test_a_folder_with_the_name_of_a_file_is_no_traceback(folder):
    (folder / "measures.yaml").unlink()
    (folder / "measures.yaml").mkdir()
    (found,) = problems_in(folder)
    assert found.startswith("data/measures.yaml:1:1: het bestand kan niet worden gelezen (")


def test_schemas_and_names_that_start_with_a_dot_are_left_alone(cases):
    (cases.parent / "schemas").mkdir()
    (cases.parent / "schemas" / "case.json").write_text("{}", encoding="utf-8")
    for place in (cases, cases.parent):
        (place / ".cases.yaml.swp").write_text("x", encoding="utf-8")
        shutil.copytree(cases.parent / "schemas", place / ".git")
    assert len(load(cases.parent)[Case]) == 3


def test_a_link_to_nowhere_is_no_traceback(cases):
    for path in (cases / "buurt.yaml", cases.parent / "buurt.yaml"):
        path.symlink_to("nergens.yaml")
    found = problems_in(cases.parent)
    assert found[0].startswith("data/buurt.yaml:1:1: dit bestand hoort hier niet.")
    assert found[1:] == ["data/cases/buurt.yaml:1:1: het bestand ontbreekt. Zet het terug."]
