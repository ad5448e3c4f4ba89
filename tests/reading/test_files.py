"""Whole files: missing, empty, not a list, not UTF-8; and all problems of all files at once."""

from pathlib import Path

import pytest

from macros.reading.load import load
from macros.reading.problems import DataError


def problems_in(folder: Path) -> list[str]:
    with pytest.raises(DataError) as caught:
        load(folder)
    return [str(problem) for problem in caught.value.problems]


def test_a_missing_file_is_named(folder: Path):
    (folder / "measures.yaml").unlink()
    assert problems_in(folder) == ["data/measures.yaml:1:1: het bestand ontbreekt. Zet het terug."]


def test_an_empty_file_is_named(folder: Path):
    (folder / "measures.yaml").write_text("# nog niets\n", encoding="utf-8")
    assert problems_in(folder) == [
        "data/measures.yaml:1:1: het bestand is leeg. Elk record begint met '- id:' aan het begin van een regel."
    ]


def test_a_file_that_is_no_list_is_named(folder: Path):
    (folder / "measures.yaml").write_text("id: voorlichting\n", encoding="utf-8")
    assert problems_in(folder) == [
        "data/measures.yaml:1:1: het bestand moet een lijst zijn. "
        "Elk record begint met '- id:' aan het begin van een regel."
    ]


def test_a_file_that_is_not_utf8_is_named_with_its_place_and_hides_nothing_else(folder: Path):
    path = folder / "cases.yaml"
    text = path.read_text(encoding="utf-8").replace("schaal: wijk\n", "schaal: wijkje\n")
    path.write_bytes(text.replace("Buren leerden", "Burén leerden").encode("latin-1"))
    found = problems_in(folder)
    assert found[0].startswith("data/cases.yaml:4:3: [dorp] ")
    assert found[1:] == [
        "data/cases.yaml:6:12: het bestand is met een andere codering opgeslagen. Kies bij het opslaan als "
        "codering: UTF-8."
    ]


@pytest.mark.parametrize("code", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_file_in_another_unicode_is_named_and_hides_nothing_else(folder: Path, code: str):
    path = folder / "cases.yaml"
    path.write_bytes(path.read_text(encoding="utf-8").replace("kern: Buren", "kern Buren").encode(code))
    assert problems_in(folder) == [
        "data/cases.yaml:1:1: het bestand is opgeslagen als UTF-16 (Kladblok noemt dat 'Unicode'). Kies bij het "
        "opslaan als codering: UTF-8.",
        "data/cases.yaml:6:3: na de naam van een veld hoort een dubbele punt met een spatie erachter, zo: "
        "kern: Buren leerden luisteren.",
    ]


def test_a_photo_in_the_place_of_a_file_is_named(folder: Path):
    (folder / "measures.yaml").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x01\xf4")
    assert problems_in(folder) == [
        "data/measures.yaml:1:1: dit is geen tekst, maar bijvoorbeeld een foto of een Word-bestand. Zet er een "
        "tekstbestand voor in de plaats."
    ]


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_other_ends_of_lines_are_no_problem(folder: Path, end: str):
    path = folder / "cases.yaml"
    path.write_bytes(path.read_text(encoding="utf-8").replace("\n", end).encode())
    load(folder)


def test_a_byte_order_mark_is_no_problem(folder: Path):
    path = folder / "measures.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes())
    load(folder)


def test_a_record_that_is_no_block_is_named(folder: Path):
    path = folder / "measures.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "- voorlichting\n", encoding="utf-8")
    assert problems_in(folder) == [
        "data/measures.yaml:3:3: [record 3] hier hoort een blok met velden, maar er staat 'voorlichting'."
    ]


def test_problems_of_all_files_come_together_sorted_and_counted(folder: Path):
    for file, old, new in [
        ("cases.yaml", "provincie: utrecht\n  schaal: wijk", "provincie: utrech\n  schaal: wijkk"),
        ("measures.yaml", "type: voorlichting", "type: voorlichtin"),
    ]:
        path = folder / file
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load(folder)
    assert caught.value.report().splitlines() == [
        "data/cases.yaml:3:3: [dorp] onbekende provincie 'utrech'. Bedoelde u 'utrecht'?",
        "data/cases.yaml:4:3: [dorp] onbekende schaal 'wijkk'. Bedoelde u 'wijk'?",
        "data/measures.yaml:2:45: [bijeenkomsten] onbekende maatregel 'voorlichtin'. Bedoelde u 'voorlichting'?",
        "3 fouten gevonden.",
    ]


def test_one_problem_is_counted_as_one(folder: Path):
    (folder / "measures.yaml").unlink()
    with pytest.raises(DataError) as caught:
        load(folder)
    assert caught.value.report().endswith("\n1 fout gevonden.")


@pytest.mark.parametrize("name", ["nergens", "cases.yaml"])
def test_a_folder_that_is_none_is_named_before_anything_is_read(folder: Path, name: str):
    assert problems_in(folder / name) == [f"{name}:1:1: hier is geen map met gegevens. Noem de map, zoals 'data'."]
