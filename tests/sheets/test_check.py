"""The check of the data says what cannot be printed, with its line and what to do, and ends with 1."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.reading.load import load
from macros.reading.problems import DataError
from macros.records.handbook import Handboek
from macros.sheets.drawing import unprintable
from macros.sheets.problems import unfit_for_paper

ROOT = Path(__file__).parents[2]
LONG = "Buren leerden luisteren. " * 40
KERN = "kern: Buren leerden luisteren."
Judged = Callable[..., list[str]]


@pytest.fixture
def judged(folder: Path) -> Judged:
    """Replaces texts in files of the data folder and returns what the check then says."""

    def change(*changes: tuple[str, str, str]) -> list[str]:
        for file, old, new in changes:
            text = (folder / file).read_text(encoding="utf-8")
            assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
            (folder / file).write_text(text.replace(old, new), encoding="utf-8")
        try:
            load(folder, unfit_for_paper)
        except DataError as error:
            return [str(problem) for problem in error.problems]
        return []

    return change


def check(folder: Path) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "macros", "check", str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_the_check_stops_at_a_text_that_is_too_long_and_is_content_when_it_is_as_much_shorter(folder: Path) -> None:
    path = folder / "cases.yaml"
    before = path.read_text(encoding="utf-8")
    path.write_text(before.replace(KERN, f"kern: {LONG.strip()}"), encoding="utf-8")
    result = check(folder)
    assert (result.returncode, result.stdout) == (1, "")
    line, last = result.stderr.splitlines()
    over = int(line.split("printen: ")[1].split(" ")[0])
    assert line == (
        "data/cases.yaml:6:3: [dorp] kern: past niet op het blad om te printen: "
        f"{over} tekens te lang. Maak de tekst korter."
    )
    assert last == "1 fout gevonden."
    path.write_text(before.replace(KERN, f"kern: {LONG.strip()[:-over]}"), encoding="utf-8")
    assert check(folder).returncode == 0


def test_one_character_too_many_is_told_as_one(judged: Judged) -> None:
    [told] = judged(("cases.yaml", KERN, f"kern: {LONG.strip()}"))
    over = int(told.split("printen: ")[1].split(" ")[0])
    longest = LONG.strip()[: 1 - over]
    assert judged(("cases.yaml", f"kern: {LONG.strip()}", f"kern: {longest}")) == [
        "data/cases.yaml:6:3: [dorp] kern: past niet op het blad om te printen: 1 teken te lang. Maak de tekst korter."
    ]


def test_every_problem_of_every_file_is_told_at_once_in_order(judged: Judged) -> None:
    found = judged(
        ("cases.yaml", KERN, f"kern: {LONG.strip()}"),
        ("factors.yaml", "Vouw het vel.", (LONG * 2).strip()),
        ("factors.yaml", "Wij doen dit samen.", "Wij doen dit 中 samen."),
        ("sources.yaml", "titel: Losse tips", "titel: Losse 文 tips"),
    )
    assert [problem.split(": ")[0] for problem in found] == [
        "data/cases.yaml:6:3",
        "data/factors.yaml:25:17",
        "data/factors.yaml:26:5",
        "data/sources.yaml:12:3",
    ]
    assert "[samen] redactie oefening stappen 1: past niet op het blad om te printen: " in found[1]
    assert found[2:] == [
        "data/factors.yaml:26:5: [samen] redactie zelfscan: '中' kan niet worden geprint. "
        "Haal het weg, of schrijf het in woorden.",
        "data/sources.yaml:12:3: [losse-tips] titel: '文' kan niet worden geprint. "
        "Haal het weg, of schrijf het in woorden.",
    ]


@pytest.mark.parametrize(
    ("file", "old", "sign", "message"),
    [
        ("glossary.yaml", "uitleg: Waar je", "ก", "data/glossary.yaml:4:3: [meldpunt] uitleg: "),
        ("colofon.yaml", "uitgever: Stichting", "ሰላም", "data/colofon.yaml:1:18: [handboek] uitgever: "),
        ("workshops.yaml", "tekst: Vertel de", "中文", "data/workshops.yaml:11:36: [een-uur] onderdelen 1 tekst: "),
        ("guidance.yaml", "redactie: [Iemand", "ა", "data/guidance.yaml:5:14: [huisregels] redactie 1: "),
    ],
)
def test_a_sign_that_the_typeface_lacks_is_refused_in_whichever_record(
    judged: Judged, file: str, old: str, sign: str, message: str
) -> None:
    each = " en ".join(filter(None, [", ".join(f"'{one}'" for one in [*dict.fromkeys(sign)][:-1]), f"'{sign[-1]}'"]))
    assert judged((file, old, f"{old} {sign} ")) == [
        f"{message}{each} kan niet worden geprint. Haal het weg, of schrijf het in woorden."
    ]


def test_the_sign_of_a_word_stands_on_pages_alone_and_may_be_any(judged: Judged) -> None:
    assert (
        judged(("vocabularies.yaml", "{id: kaarten, label: kaarten}", "{id: kaarten, label: kaarten, teken: 😀}")) == []
    )


@pytest.mark.parametrize(
    "text", ["éëïóüçñå ÀÉÎ", "ışğ İŞĞ", "≠ ☐ □ × – — … € ‘’ “” · • § ½ %", "a\u00ada\u200bb\u00a0c"]
)
def test_accents_turkish_letters_and_the_signs_that_we_use_can_be_printed(text: str) -> None:
    assert unprintable(text) == []


def test_signs_are_named_once_in_their_order() -> None:
    assert unprintable("b文a中文😀") == ["文", "中"]


def test_the_data_of_the_project_can_be_printed(real_handbook: Handboek) -> None:
    assert [*unfit_for_paper(real_handbook)] == []
