"""What the form knows of a case: every field once, one way to fill it, and the sentences of the check."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.form.file import description, form_files
from macros.form.places import FIRST
from macros.form.records import written_cases
from macros.reading.listening import heard, said_of
from macros.reading.load import load
from macros.reading.parse import parse
from macros.reading.problems import DataError
from macros.records.case import Case
from macros.records.figures import Cijfer
from macros.records.handbook import Handboek
from macros.records.likely import LIKELY
from macros.records.source import Bron
from macros.records.upkeep import Beheer

CHOSEN, CHECKED = ("keuze", "ja", "blok", "verwijzing"), ("tekst", "id", "link", "munt", "datum", "moment", "getal")


@pytest.fixture(scope="module")
def described(handbook: Handboek) -> dict[str, Any]:
    """What the form knows of the small handbook, as the browser gets it."""
    found: dict[str, Any] = json.loads(json.dumps(description(handbook)))
    return found


def sentences(described: dict[str, Any], block: str, field: str) -> list[str]:
    """Return what a browser can say of a field by itself."""
    return [told for _, told in described["controles"][described["blokken"][block]["velden"][field]["controle"]]]


def test_every_field_of_a_case_stands_in_the_form_once(described: dict[str, Any]) -> None:
    placed = [*described["eerst"], *(name for part in described["delen"] for name in part["velden"])]
    assert sorted(placed) == sorted(Case.model_fields)
    assert described["blokken"]["Bron"]["velden"].keys() == Bron.model_fields.keys()


def test_what_comes_first_is_what_a_case_cannot_do_without(described: dict[str, Any]) -> None:
    needed = {name for name, field in described["blokken"]["Case"]["velden"].items() if field["nodig"]}
    assert needed | {"gemeente", "provincie"} == set(FIRST)
    assert len(FIRST) in range(9, 13)


def test_every_field_has_a_kind_words_and_a_check_or_a_choice(described: dict[str, Any]) -> None:
    for name, block in described["blokken"].items():
        for own, field in block["velden"].items():
            assert field["titel"], (name, own)
            assert field["uitleg"], (name, own)
            assert field["soort"] in CHOSEN + CHECKED, (name, own)
            if field["soort"] in CHECKED and (name, own) != ("Verwijzing", "onderdeel"):
                assert "controle" in field, (name, own)
            if field["soort"] == "keuze":
                assert described["keuzes"].get(field["keuze"]) or field["keuze"] == "bronnen", (name, own)
            if field["soort"] == "blok":
                assert field["blok"] in described["blokken"], (name, own)


def test_ways_to_write_the_same_become_one_way(described: dict[str, Any]) -> None:
    fields = described["blokken"]["Case"]["velden"]
    assert fields["aanleiding"]["lijst"] == {"min": 1, "een": True}
    assert fields["aanleiding"]["stil"]
    assert fields["aanleiding"]["blok"] == "Bewering"
    assert described["blokken"]["Bewering"]["kort"] == "tekst"
    assert fields["bron"] | {"lijst": {"min": 1, "een": True}, "soort": "verwijzing"} == fields["bron"]
    assert fields["thema"]["lijst"] == {"min": 1, "uniek": True}
    assert "stil" not in fields["uitkomst"]


def test_what_stands_in_sight_is_a_field_of_its_block() -> None:
    for model, names in LIKELY.items():
        assert set(names) <= model.model_fields.keys(), model


def test_a_field_says_what_its_validator_says(described: dict[str, Any]) -> None:
    (told,) = [told for path, told in heard(Case, {"id": "index"}) if path == ("id",)]
    assert told.replace("index", "{waarde}") in sentences(described, "Case", "id")
    coming = str(date.today().year + 2)
    future = said_of(Case, {"peildatum": coming}, "peildatum")
    assert str(future).replace(coming, "{waarde}") in sentences(described, "Case", "peildatum")
    assert not any("nog niet geweest" in told for told in sentences(described, "Looptijd", "van"))


def test_help_in_the_form_names_no_file_and_no_field_by_the_name_that_it_has_in_a_file(
    described: dict[str, Any],
) -> None:
    names = Case.model_fields.keys() - {
        field["titel"].lower() for field in described["blokken"]["Case"]["velden"].values()
    }
    for kind, block in described["blokken"].items():
        for name, field in block["velden"].items():
            assert "data/" not in field["uitleg"] or kind == "Verwijzing", (kind, name)
            assert not any(f"'{own}'" in field["uitleg"] for own in names), (kind, name)
            assert "voorbeeld" not in field or field["soort"] not in ("keuze", "verwijzing", "blok"), (kind, name)


def test_a_choice_of_countries_is_one_of_countries(described: dict[str, Any]) -> None:
    countries = {word for word, _, _ in described["keuzes"]["landen"]["woorden"]}
    assert {"Nederland", "België", "Suriname"} <= countries
    assert not {"Pseudo-Bidi", "eurozone", "onbekend gebied", "Verenigde Naties"} & countries


def test_rules_of_a_block_come_with_it(described: dict[str, Any]) -> None:
    rules = {
        (name, rule["soort"], rule["veld"]): rule["zin"]
        for name, block in described["blokken"].items()
        for rule in block["regels"]
    }
    assert all(rules.values())
    for wanted in (
        *(("Case", "een_van", "gemeente"), ("Case", "thuis", "provincie"), ("Case", "niet_thuis", "provincie")),
        *(("Les", "met", "volgens_naam"), ("Financiering", "met", "valuta")),
        *(("Resultaat", "met", "streef_tot"), ("Inzet", "niet_samen", "metingen"), ("Looptijd", "datums", "tot")),
        *(("Cijfer", "getallen", "waarde_tot"), ("Beheer", "datums", "bijgewerkt")),
        ("Beheer", "zonder", "nagekeken"),
    ):
        assert wanted in rules
    alone = said_of(Beheer, {"eerst_nagekeken": "2010-03"}, "nagekeken")
    assert rules["Beheer", "zonder", "nagekeken"].replace("{waarde}", "2010-03") == alone
    assert rules["Cijfer", "met", "waarde_tot"] == said_of(Cijfer, {"waarde_tot": "3"}, "waarde_tot")


def test_sentences_of_the_whole_are_there_with_their_marks(described: dict[str, Any]) -> None:
    told = described["zinnen"]
    assert all(told.values())
    assert {mark for text in told.values() for mark in ("{min}", "{max}", "{aantal}") if mark in text} == {
        *("{min}", "{max}", "{aantal}")
    }


def test_a_field_that_is_needed_says_what_belongs_in_it(described: dict[str, Any]) -> None:
    for name, block in described["blokken"].items():
        assert "{veld}" in block["onbekend_veld"]
        for own, field in block["velden"].items():
            assert not field["nodig"] or f"'{own}' ontbreekt" in field["ontbreekt"], (name, own)


def test_cases_are_published_as_they_were_written(folder: Path, handbook: Handboek) -> None:
    (folder / "cases.yaml").write_text(
        (folder / "cases.yaml")
        .read_text(encoding="utf-8")
        .replace("  schaal: wijk\n", "  # Klein.\n  schaal: wijk\n", 1),
        encoding="utf-8",
    )
    (folder / "cases").mkdir()
    own = yaml.safe_dump({**yaml.safe_load((folder / "cases.yaml").read_text())[1], "id": "los"}, sort_keys=False)
    (folder / "cases/los.yaml").write_text(f"# Van ons.\n{own}", encoding="utf-8")
    files = form_files(load(folder), folder)
    assert files["meewerken/cases/dorp.yaml"].startswith("id: dorp\ngemeente: Dorp\n")
    assert "\n# Klein.\nschaal: wijk\n" in files["meewerken/cases/dorp.yaml"]
    assert files["meewerken/cases/los.yaml"] == f"# Van ons.\n{own}"
    for written in written_cases(folder):
        (value,) = parse("x.yaml", written.tekst, single=True).values
        assert value["id"] == written.id
        assert Case.model_validate(value) == load(folder)[Case][written.id]
    described = json.loads(files["meewerken/formulier.json"])
    # The colophon of the test data has an address of its own, which goes before that of whoever builds.
    assert described["opslag"] == {
        "naam": "GitHub",
        "nieuw": "https://voorbeeld.nl/handboek/new/main/{path}",
        "wijzigen": "https://voorbeeld.nl/handboek/edit/main/{path}",
        "bestand": "filename",
        "tekst": "value",
    }
    assert [one[0] for one in described["cases"]] == ["dorp", "stad", "los"]
    assert [one[2:] for one in described["cases"]] == [*[["data/cases.yaml", True]] * 2, ["data/cases/los.yaml", False]]


def test_an_id_that_is_taken_gets_the_sentence_of_the_check(folder: Path) -> None:
    handbook = load(folder)
    described = json.loads(form_files(handbook, folder)["meewerken/formulier.json"])
    (folder / "cases").mkdir()
    text = next(one.tekst for one in written_cases(folder) if one.id == "dorp")
    (folder / "cases/dorp.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(DataError) as told:
        load(folder)
    assert described["bezet"]["dorp"] in [
        problem.sentence.removeprefix("[dorp] id: ") for problem in told.value.problems
    ]


def test_a_source_may_have_a_file_of_its_own(folder: Path) -> None:
    (folder / "sources").mkdir()
    record = {"id": "ons-verslag", "titel": "Ons verslag", "uitgever": "Gemeente Dorp", "soort": "rapport"}
    (folder / "sources/ons-verslag.yaml").write_text(yaml.safe_dump(record, sort_keys=False), encoding="utf-8")
    read = load(folder)
    assert read[Bron]["ons-verslag"].titel == "Ons verslag"
    assert read.bestand(read[Bron]["ons-verslag"]) == "data/sources/ons-verslag.yaml"
