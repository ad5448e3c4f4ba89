"""All problems at once: a slip hides nothing in its own record, in other records or in other files."""

import gc
from pathlib import Path

import pytest
import yaml

from macros.reading.load import load
from macros.reading.problems import DataError
from macros.records.case import Case

CASES = "cases.yaml"


@pytest.fixture
def found(folder: Path):
    """Replaces texts in files of the data folder and returns the lines and sentences of what loading then reports."""

    def change(*changes: tuple[str, str, str]) -> list[tuple[str, int, str]]:
        for file, old, new in changes:
            path = folder / file
            text = path.read_text(encoding="utf-8")
            assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
            path.write_text(text.replace(old, new), encoding="utf-8")
        with pytest.raises(DataError) as caught:
            load(folder)
        return [(problem.file, problem.line, problem.sentence.split(".")[0]) for problem in caught.value.problems]

    return change


COLON = "er staat een dubbele punt in de tekst"
SCALE = (4, "[dorp] onbekende schaal 'wijkje'")


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("kern: Buren: zij leerden", COLON),
        ("kern: Buren: zij\n    leerden luisteren", COLON),
        ("kern: @buren", "tekst kan niet met '@' beginnen"),
        ("kern: *buren", "tekst kan niet met '*' beginnen"),
        ("kern: &buren leerden", "tekst kan niet met '&' beginnen"),
        ("kern: !buren leerden", "tekst kan niet met '!' beginnen"),
        ("kern: Buren\x07 leerden", "hier staat een teken dat niemand ziet: een besturingsteken (U+0007)"),
        (
            "kern Buren leerden.",
            "na de naam van een veld hoort een dubbele punt met een spatie erachter, zo: kern: Buren leerden",
        ),
        ("kern: Bel #1", "alles vanaf het hekje (#) valt weg: '#1'"),
    ],
)
def test_a_slip_hides_nothing_else_in_its_record(found, written, sentence):
    problems = found((CASES, "kern: Buren leerden luisteren.", written), (CASES, "schaal: wijk\n", "schaal: wijkje\n"))
    assert problems == [("data/cases.yaml", *SCALE), ("data/cases.yaml", 6, sentence)]


def test_two_slips_in_a_record_are_both_named(found):
    assert found(
        (CASES, "kern: Buren leerden luisteren.", "kern: Buren: zij leerden"),
        (CASES, "titel: Buren helpen", "titel: Buren: zij helpen"),
        (CASES, "tekst: Het geld was op.", "tekst: Het geld: op."),
    ) == [("data/cases.yaml", line, COLON) for line in (5, 6, 22)]


def test_a_record_that_cannot_be_read_is_still_known_by_its_id(found):
    assert found(("conflicts.yaml", "  vraag: ", "  vraag: 'open "), (CASES, "schaal: wijk\n", "schaal: wijkje\n")) == [
        ("data/cases.yaml", *SCALE),
        ("data/conflicts.yaml", 2, "dit aanhalingsteken wordt niet gesloten"),
    ]


def test_a_record_that_cannot_be_read_hides_no_wrong_reference_to_another(found):
    assert found(
        ("conflicts.yaml", "  vraag: ", "  vraag: 'open "),
        (CASES, "tegenstrijdigheid: dorp-aantal", "tegenstrijdigheid: dorp"),
    ) == [
        ("data/cases.yaml", 17, "[dorp] resultaten 2: onbekende tegenstrijdigheid 'dorp'"),
        ("data/conflicts.yaml", 2, "dit aanhalingsteken wordt niet gesloten"),
    ]


def test_a_record_without_a_readable_id_makes_no_noise_about_references(found):
    assert found(("conflicts.yaml", "- id: dorp-aantal", "- id: 'dorp-aantal")) == [
        ("data/conflicts.yaml", 1, "dit aanhalingsteken wordt niet gesloten")
    ]


def test_a_source_that_cannot_be_read_makes_no_noise_about_its_parts(found):
    assert found(("sources.yaml", "titel: Een rapport", "titel: 'Een rapport")) == [
        ("data/sources.yaml", 2, "dit aanhalingsteken wordt niet gesloten")
    ]


def test_a_vocabulary_that_cannot_be_read_makes_no_noise_about_its_words(found):
    assert found(("vocabularies.yaml", "titel: Betalers", "titel: 'Betalers")) == [
        ("data/vocabularies.yaml", 10, "dit aanhalingsteken wordt niet gesloten")
    ]


def test_a_list_written_in_from_the_margin_is_read_too(folder):
    path = folder / CASES
    path.write_text("".join(f"  {line}" for line in path.read_text("utf-8").splitlines(keepends=True)), "utf-8")
    load(folder)


@pytest.mark.parametrize("start", ["---\n", "# De cases.\n---\n", "\n\n", "%YAML 1.1\n---\n"])
def test_what_stands_above_the_first_record_is_no_record(folder, start):
    path = folder / CASES
    path.write_text(start + path.read_text("utf-8"), "utf-8")
    assert len(load(folder)[Case]) == 2


def test_lines_that_end_as_on_windows_keep_their_numbers(folder):
    path = folder / CASES
    text = path.read_text("utf-8").replace("schaal: regio", "schaal: reggio").replace("\n", "\r\n")
    path.write_bytes(text.encode())
    with pytest.raises(DataError) as caught:
        load(folder)
    assert [(problem.line, problem.column) for problem in caught.value.problems] == [(32, 3)]


def test_a_problem_is_one_line_whatever_the_text_in_it(found):
    ((_, line, sentence),) = found((CASES, "schaal: wijk\n", "schaal: |-\n    de\n    wijk\n"))
    assert (line, sentence) == (4, "[dorp] onbekende schaal 'de wijk'")


def test_every_record_is_parsed_once_and_only_one_with_a_problem_again(folder, monkeypatch):
    parsed: list[str] = []
    compose = yaml.compose
    monkeypatch.setattr(yaml, "compose", lambda text, Loader: (parsed.append(text), compose(text, Loader=Loader))[1])
    records = sum(len(found) for found in load(folder).records.values())
    assert len(parsed) == records
    parsed.clear()
    path = folder / CASES
    path.write_text(path.read_text("utf-8").replace("kern: Buren leerden", "kern: Buren: zij leerden"), "utf-8")
    with pytest.raises(DataError):
        load(folder)
    assert len(parsed) == records + 1, "once more mended"


@pytest.mark.parametrize("on", [True, False])
@pytest.mark.parametrize("broken", [True, False])
def test_the_garbage_collector_is_left_as_it_was(folder, on, broken):
    if broken:
        (folder / CASES).unlink()
    (gc.enable if on else gc.disable)()
    try:
        load(folder)
    except DataError:
        assert broken
    assert gc.isenabled() == on
    gc.enable()
