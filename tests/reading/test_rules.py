"""Rules across records and files: one rule, one message."""

from pathlib import Path

import pytest

from macros.reading.load import load
from macros.reading.problems import DataError

CASES = "cases.yaml"


def test_a_double_id_names_the_earlier_line(problems):
    assert problems(CASES, "- id: stad", "- id: dorp") == [
        "data/cases.yaml:29:3: [dorp] id: deze id bestaat al (regel 1). Is het een ander record? Geef dit een "
        "andere id. Is het hetzelfde? Voeg ze samen."
    ]


def test_a_missing_vocabulary_is_named(problems):
    assert problems("vocabularies.yaml", "- {id: rollen, ", "- {id: rolen, ") == [
        "data/vocabularies.yaml:1:1: lijst 'rollen' ontbreekt. Zet die terug: andere bestanden gebruiken haar woorden."
    ]


def test_a_measure_falls_under_a_type_and_not_under_a_measure(problems):
    added = "\n- {id: folders, titel: Folders, type: bijeenkomsten, stelling: Papier., bron: 'jansen-2010#4.5'}\n"
    assert problems("measures.yaml", "beginnen: [Zoek een zaal.]}}\n", "beginnen: [Zoek een zaal.]}}" + added) == [
        "data/measures.yaml:3:33: [folders] type: 'bijeenkomsten' is zelf geen type, want daar staat ook een type bij. "
        "Noem het type waar dit onder valt. Is 'bijeenkomsten' wel een type? Haal het veld 'type' daar weg."
    ]


def test_an_old_id_leads_nowhere_else_and_is_welcome(problems):
    assert problems(CASES, "- id: stad", "- id: stad\n  voorheen: [gehucht, vlek]") == []


def test_an_old_id_is_not_the_id_of_now(problems):
    assert problems(CASES, "- id: stad", "- id: stad\n  voorheen: [stad]") == [
        "data/cases.yaml:30:14: [stad] voorheen 1: 'stad' is de id van nu. Haal die hier weg."
    ]


def test_an_old_id_stands_there_once(problems):
    assert problems(CASES, "- id: stad", "- id: stad\n  voorheen: [vlek, vlek]") == [
        "data/cases.yaml:30:20: [stad] voorheen 2: 'vlek' staat er twee keer in. Haal er een weg."
    ]


def test_an_old_id_is_not_the_id_of_another_record(problems):
    assert problems(CASES, "- id: stad", "- id: stad\n  voorheen: [dorp]") == [
        "data/cases.yaml:30:14: [stad] voorheen 1: 'dorp' is al van een ander record (regel 1). Haal dit hier weg."
    ]


def test_an_old_id_is_not_an_old_id_of_another_record_in_any_file(folder: Path):
    cases = folder / CASES
    text = cases.read_text(encoding="utf-8")
    cases.write_text(text.replace("- id: dorp\n", "- id: dorp\n  voorheen: [vlek]\n"), encoding="utf-8")
    stad = text[text.index("- id: stad") :].replace("- id: stad", "  id: buurt\n  voorheen: [vlek]")
    (folder / "cases").mkdir()
    (folder / "cases" / "buurt.yaml").write_text(stad, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load(folder)
    assert [str(problem) for problem in caught.value.problems] == [
        "data/cases/buurt.yaml:2:14: [buurt] voorheen 1: 'vlek' is al van een ander record (data/cases.yaml, regel 1). "
        "Haal dit hier weg."
    ]


def test_records_of_two_kinds_may_have_had_one_id(folder: Path):
    for file, start in ((CASES, "- id: dorp\n"), ("sources.yaml", "- id: losse-tips\n")):
        path = folder / file
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(start, f"{start}  voorheen: [vlek]\n"), encoding="utf-8")
    load(folder)


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        (
            "factors.yaml",
            "id: maatwerk",
            "id: op-maat, voorheen: [maatwerk]",
            "data/cases.yaml:24:8: [dorp] lessen 1: onbekende factor 'maatwerk'. "
            "Die heet nu 'op-maat': schrijf hier die id.",
        ),
        (
            "sources.yaml",
            "- id: losse-tips\n",
            "- id: tips\n  voorheen: [losse-tips]\n",
            "data/cases.yaml:35:3: [stad] onbekende bron 'losse-tips'. Die heet nu 'tips': schrijf hier die id.",
        ),
    ],
)
def test_a_reference_to_an_old_id_gets_the_new_one(problems, file, old, new, message):
    assert message in problems(file, old, new)
