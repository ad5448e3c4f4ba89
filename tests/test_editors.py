"""What an editor's program gets: the schema of each data file, the settings and tasks of VS Code, and a container."""

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from macros.__main__ import COMMANDS
from macros.reading.load import load
from macros.reading.problems import Problem
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.in_editor import NO_NUMBER, REFERENCE, SENTENCES
from macros.records.kinds import SOORTEN, Soort
from macros.records.modeline import modeline, schema_name
from macros.records.schema import schema

ROOT = Path(__file__).parents[1]
DATA, CODE = ROOT / "data", ROOT / ".vscode"
SETTINGS = json.loads((CODE / "settings.json").read_text(encoding="utf-8"))
TASKS = {task["label"]: task for task in json.loads((CODE / "tasks.json").read_text(encoding="utf-8"))["tasks"]}
CONTAINER = json.loads((ROOT / ".devcontainer" / "devcontainer.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("kind", SOORTEN, ids=lambda kind: kind.naam)
def test_every_data_file_names_its_own_schema(kind: Soort) -> None:
    files = [DATA / kind.bestand, *((DATA / kind.map).glob("*.yaml") if kind.map else ())]
    for path in filter(Path.exists, files):
        first = path.read_text(encoding="utf-8").splitlines()[0]
        assert first == modeline(path.relative_to(DATA).as_posix(), kind), path
        named = first.removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / named).resolve().parent == DATA / "schemas"
        assert (path.parent / named).exists(), path


def test_the_settings_name_the_schema_of_every_kind_and_nothing_else() -> None:
    wanted = {f"./data/schemas/{schema_name(kind, single=False)}": [f"data/{kind.bestand}"] for kind in SOORTEN}
    for kind in SOORTEN:
        if kind.map:
            wanted[f"./data/schemas/{schema_name(kind, single=True)}"] = [f"data/{kind.map}/*.yaml"]
    assert SETTINGS["yaml.schemas"] == wanted
    assert {(ROOT / name).resolve() for name in wanted} == set((DATA / "schemas").iterdir())


def test_the_settings_keep_files_as_the_check_wants_them() -> None:
    assert (SETTINGS["files.encoding"], SETTINGS["files.eol"]) == ("utf8", "\n")
    assert (SETTINGS["editor.tabSize"], SETTINGS["editor.insertSpaces"]) == (2, True)
    assert SETTINGS["yaml.format.enable"] is False, "a formatter would fold the texts of every record anew"
    assert SETTINGS["editor.rulers"] == [
        tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["ruff"]["line-length"]
    ]


@pytest.mark.parametrize(
    ("problem", "found"),
    [
        (Problem("data/cases.yaml", 12, 3, "veld 'x': zo niet."), ("data/cases.yaml", "12", "3", "veld 'x': zo niet.")),
        (Problem("data/cases/a-b.yaml", 1, 1, "leeg."), ("data/cases/a-b.yaml", "1", "1", "leeg.")),
        (Problem("docs/index.md", 4, 2, "geen kop."), ("docs/index.md", "4", "2", "geen kop.")),
    ],
    ids=str,
)
def test_the_task_puts_every_problem_at_its_line(problem: Problem, found: tuple[str, ...]) -> None:
    pattern = TASKS["Controleer de gegevens"]["problemMatcher"]["pattern"]
    match = re.match(pattern["regexp"], str(problem))
    assert match is not None
    assert tuple(match[pattern[part]] for part in ("file", "line", "column", "message")) == found
    assert re.match(pattern["regexp"], "1 fout gevonden.") is None


def test_the_tasks_run_commands_that_exist_on_every_system() -> None:
    for task in TASKS.values():
        script, command = task["args"]
        assert (ROOT / script).exists()
        assert command in COMMANDS
        assert (task["command"], task["windows"]["command"], task["type"]) == ("python3", "py", "process")


def test_the_container_names_what_exists() -> None:
    script, lock = CONTAINER["postCreateCommand"].split()
    assert (ROOT / script).stat().st_mode & 0o100
    assert (ROOT / lock).exists()
    assert re.fullmatch(r"mcr\.microsoft\.com/devcontainers/python:\d+-3\.\d+-bookworm", CONTAINER["image"])
    version = tuple(map(int, CONTAINER["image"].split("-")[1].split(".")))
    assert version >= (3, 11), "what pyproject.toml asks for"
    recommended = json.loads((CODE / "extensions.json").read_text(encoding="utf-8"))["recommendations"]
    assert CONTAINER["customizations"]["vscode"]["extensions"] == recommended
    assert CONTAINER["forwardPorts"] == [8000]
    assert all((ROOT / name).exists() for name in CONTAINER["customizations"]["codespaces"]["openFiles"])


def test_the_snippets_fill_in_to_records_that_the_check_takes(folder: Path) -> None:
    snippets = json.loads((CODE / "case.code-snippets").read_text(encoding="utf-8"))
    typed = {
        "Nieuwe case": {"1": "Gehucht", "2": "utrecht", "3": "wijk", "6": "verslag#1", "0": "huiselijk-geweld"},
        "Nieuwe bron": {"5": "rapport", "6": "https://voorbeeld.nl/verslag", "0": ""},
    }
    for name, path in {"Nieuwe case": "cases/gehucht.yaml", "Nieuwe bron": "sources/verslag.yaml"}.items():
        text = "\n".join(snippets[name]["body"]).replace("${TM_FILENAME_BASE}", Path(path).stem)
        text = re.sub(r"\$\{(\d):([^}]*)\}|\$(\d)", lambda at, own=typed[name]: own.get(at[1] or at[3], at[2]), text)
        (folder / path).parent.mkdir()
        (folder / path).write_text(text.replace("\\$", "$") + "\n", encoding="utf-8")
    case = load(folder)[Case]["gehucht"]
    assert (case.gemeente, case.bron[0].onderdeel) == ("Gehucht", "1")
    firsts = {(folder / path).read_text(encoding="utf-8").splitlines()[0] for path in ("cases/gehucht.yaml",)}
    assert firsts == {modeline("cases/gehucht.yaml", SOORTEN[0])}


def rules(part: object) -> Iterator[dict[str, Any]]:
    """Yield every block of rules in a schema."""
    if isinstance(part, dict):
        yield part
        for inner in part.values():
            yield from rules(inner)
    elif isinstance(part, list):
        for inner in part:
            yield from rules(inner)


@pytest.mark.parametrize("path", sorted((DATA / "schemas").iterdir()), ids=lambda path: path.name)
def test_every_rule_about_a_text_or_a_number_says_in_dutch_what_to_write(path: Path) -> None:
    found = list(rules(json.loads(path.read_text(encoding="utf-8"))))
    texts = [rule for rule in found if isinstance(rule.get("pattern"), str)]
    assert texts
    known = {*SENTENCES.values(), REFERENCE}
    assert {rule["patternErrorMessage"] for rule in texts} <= known
    assert all("not" not in rule for rule in texts), "the language server has no sentence for it"
    assert all(rule["errorMessage"] == NO_NUMBER for rule in found if rule.get("type") == "number")


def test_a_silent_word_and_a_taken_id_are_no_text_in_the_schema_either(handbook: Handboek) -> None:
    fields = schema(SOORTEN[0], handbook)["properties"]
    for name, wrong, right in [
        ("titel", ["geen", "niet-beschreven", "niet beschreven", " ", ""], ["geen geld", "een\ngeen", "Geen"]),
        ("id", ["index", "Index", "-a", ""], ["index-1", "arnhem"]),
    ]:
        judge = Draft202012Validator(fields[name])
        assert [value for value in wrong if judge.is_valid(value)] == []
        assert [value for value in right if not judge.is_valid(value)] == []
