"""The issue forms: GitHub takes them, one chooses from the vocabularies, and pages fill in the address."""

import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import yaml

from macros.addresses.repository import MISTAKE_FORM, Repository
from macros.issue_forms import ABROAD, NEW_CASE, issue_forms
from macros.language import capital
from macros.reading.load import load
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.vocabulary import Lijst

ROOT = Path(__file__).parents[2]
FORMS = ROOT / ".github/ISSUE_TEMPLATE"
REQUIRED = {"titel", "kern", "bron", "peildatum", "thema", "schaal"}


def fields(text: str) -> dict[str, dict[str, Any]]:
    return {field["id"]: field for field in yaml.safe_load(text)["body"] if "id" in field}


@pytest.fixture(scope="module")
def real() -> Handboek:
    return load(ROOT / "data")


@pytest.mark.parametrize(
    ("schema", "paths"),
    [
        ("vendor.github-issue-config", [FORMS / "config.yml"]),
        ("vendor.github-issue-forms", sorted(set(FORMS.glob("*.yml")) - {FORMS / "config.yml"})),
    ],
)
def test_github_takes_the_forms(schema: str, paths: list[Path]) -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, *map(str, paths)]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stdout + result.stderr


def test_the_form_for_a_case_is_up_to_date(real: Handboek) -> None:
    for name, text in issue_forms(real).items():
        assert (FORMS / name).read_text(encoding="utf-8") == text, "run `make schemas`"


def test_what_may_be_chosen_is_what_the_vocabularies_hold(handbook: Handboek) -> None:
    asked = fields(issue_forms(handbook)[NEW_CASE])
    lists = {"provincie": "provincies", "schaal": "schalen", "thema": "themas", "doelgroep": "doelgroepen"}
    for field, name in lists.items():
        words = [capital(word.label) for word in handbook[Lijst][name].waarden]
        assert asked[field]["attributes"]["options"] == [*words, *([ABROAD] if field == "provincie" else [])]
    assert asked["thema"]["attributes"]["multiple"]
    assert not asked["schaal"]["attributes"]["multiple"]


def test_a_new_word_can_be_chosen(folder: Path) -> None:
    path = folder / "vocabularies.yaml"
    text = path.read_text(encoding="utf-8")
    word = "{id: wijk, label: wijk}"
    assert text.count(f"[{word}, ") == 1
    path.write_text(text.replace(f"[{word}, ", f"[{word}, {{id: straat, label: straat}}, "), encoding="utf-8")
    asked = fields(issue_forms(load(folder))[NEW_CASE])
    assert "Straat" in asked["schaal"]["attributes"]["options"]


def test_what_a_first_case_must_have_is_asked_and_required(handbook: Handboek) -> None:
    asked = fields(issue_forms(handbook)[NEW_CASE])
    must = {name for name, field in Case.model_fields.items() if field.is_required()} - {"id"}
    assert must == REQUIRED
    assert {own for own, field in asked.items() if field.get("validations")} == {*must, "gemeente", "provincie"}


@pytest.mark.parametrize("path", sorted(set(FORMS.glob("*.yml")) - {FORMS / "config.yml"}), ids=lambda path: path.name)
def test_a_form_warns_that_everybody_can_read_it_and_asks_nothing_twice(path: Path) -> None:
    form = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert "iedereen kan lezen" in form["body"][0]["attributes"]["value"]
    for part in ("id", "label"):
        found = [one for field in form["body"] if (one := field.get(part) or field["attributes"].get(part))]
        assert len(set(found)) == len(found)
    for field in form["body"]:
        options = field["attributes"].get("options", [])
        assert len({str(option) for option in options}) == len(options)


def test_the_address_that_a_page_fills_in_has_its_field() -> None:
    link = Repository("https://github.com/gemeente/handboek").report("Dorp", "cases/dorp/#bewering-1")
    filled = parse_qs(urlsplit(link).query)
    assert filled.pop("template") == [MISTAKE_FORM]
    form = yaml.safe_load((FORMS / MISTAKE_FORM).read_text(encoding="utf-8"))
    asked = {field.get("id"): field["type"] for field in form["body"]}
    assert filled.pop("title")[0].startswith(form["title"])
    assert filled == {"adres": ["cases/dorp/#bewering-1"]}
    assert asked["adres"] == "input"


def test_the_command_writes_the_forms(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "macros", "issue_forms", str(tmp_path)]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stderr) == (0, "")
    assert (tmp_path / NEW_CASE).read_text(encoding="utf-8") == (FORMS / NEW_CASE).read_text(encoding="utf-8")
