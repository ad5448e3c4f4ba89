"""What a contributor reads: its links lead somewhere, the commands it names exist, and its licences are whole."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from macros.__main__ import COMMANDS
from macros.records.upkeep import Beheer

ROOT = Path(__file__).parents[2]
DOCUMENTS = ["README.md", "CONTRIBUTING.md", "CODE_OF_CONDUCT.md", "SECURITY.md", ".github/pull_request_template.md"]
LINK = re.compile(r"\]\(([^)\s]+)\)")
TARGET = re.compile(r"`make ([a-z-]+)")
WITHOUT_MAKE = re.compile(r"handboek\.py ([a-z_]+)")
GUIDE = [f"docs/meewerken/{path.name}" for path in sorted((Path(__file__).parents[2] / "docs/meewerken").glob("*.md"))]
PATH = re.compile(r"`((?:data|docs|macros|tests|\.ci|\.github)/[\w./-]*)`")
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)

SHORT, LONG = 150, 10_000
"""How long the descriptions of publiccode.yml may be; a long one has no fewer signs than a short one may have."""


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def settings(name: str) -> Any:
    return yaml.safe_load(text(name))


def anchor(heading: str) -> str:
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


@pytest.mark.parametrize("name", [*DOCUMENTS, *GUIDE])
def test_an_editor_is_told_commands_that_are_there_on_every_computer(name: str) -> None:
    """What `pdf` does only `handboek.py` knows; an editor never needs the words of Python's own."""
    assert set(WITHOUT_MAKE.findall(text(name))) <= {*COMMANDS, "pdf"}
    if name in GUIDE:
        assert not re.search(r"python -m macros|<code>make ", text(name)), "that does not work on Windows"


def test_the_guide_names_the_task_of_vs_code_as_it_is_called() -> None:
    assert '"Controleer de gegevens"' in text("docs/meewerken/stappen.md")
    assert '"label": "Controleer de gegevens"' in text(".vscode/tasks.json")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_link_inside_a_document_leads_somewhere(name: str) -> None:
    for link in LINK.findall(text(name)):
        file, _, place = link.partition("#")
        if not link.startswith("https://"):
            target = (ROOT / name).parent / file if file else ROOT / name
            assert target.exists(), link
            assert not place or place in map(anchor, HEADING.findall(target.read_text(encoding="utf-8"))), link


@pytest.mark.parametrize("name", DOCUMENTS)
def test_what_a_document_names_exists(name: str) -> None:
    targets = set(re.findall(r"^([a-z-]+):", text("Makefile"), re.MULTILINE))
    assert set(TARGET.findall(text(name))) <= targets
    for path in PATH.findall(text(name)):
        assert (ROOT / path).exists(), path


def test_the_fields_that_a_contributor_fills_exist() -> None:
    for field in ("toegevoegd", "bijgewerkt", "wijziging"):
        assert field in Beheer.model_fields
        assert f"`{field}`" in text("CONTRIBUTING.md")


def test_who_is_asked_to_read_stands_with_paths_that_exist() -> None:
    rules = [line.split() for line in text(".github/CODEOWNERS").splitlines() if line and line[0] != "#"]
    assert rules[0][0] == "*", "some file would have no reader"
    for path, *readers in rules:
        assert readers, f"{path} has no reader"
        assert all(reader.startswith("@") for reader in readers), path
        assert list(ROOT.glob(path.lstrip("/"))), path


def test_the_licence_of_the_program_is_the_one_that_everything_names() -> None:
    assert text("LICENSE") == text("LICENSES/EUPL-1.2.txt")
    assert "EUROPEAN UNION PUBLIC LICENCE v. 1.2" in text("LICENSE")
    assert settings("publiccode.yml")["legal"]["license"] == "EUPL-1.2"


def test_every_licence_that_a_file_has_stands_in_full_and_no_other() -> None:
    rules = tomllib.loads(text("REUSE.toml"))["annotations"]
    assert {rule["SPDX-License-Identifier"] for rule in rules} == {
        path.stem for path in (ROOT / "LICENSES").glob("*.txt")
    }
    for rule in rules:
        paths = rule["path"] if isinstance(rule["path"], list) else [rule["path"]]
        for path in paths:
            assert any(ROOT.glob(path.replace("**.md", "**/*.md").replace("/**", "/**/*"))), path


def test_code_of_others_has_the_licence_that_its_list_says() -> None:
    rules = tomllib.loads(text("REUSE.toml"))["annotations"]
    found = {str(rule["path"]): rule["SPDX-License-Identifier"] for rule in rules}
    for one in settings("docs/scripts/library/versions.json"):
        assert one["licence"].split()[0] == found[f"docs/scripts/library/{one['name']}*"]


def test_the_entry_in_catalogues_keeps_the_rules_of_its_standard() -> None:
    entry = settings("publiccode.yml")
    for key in ("publiccodeYmlVersion", "name", "url", "platforms", "developmentStatus", "softwareType"):
        assert entry[key], key
    assert isinstance(entry["publiccodeYmlVersion"], str), "0.7 without quotes is a number"
    assert entry["developmentStatus"] in {"concept", "development", "beta", "stable", "obsolete"}
    assert entry["url"].startswith("https://")
    assert {"nl", "en"} <= set(entry["description"])
    for told in entry["description"].values():
        assert 0 < len(told["shortDescription"]) <= SHORT
        assert SHORT <= len(told["longDescription"]) <= LONG
        assert told["features"]
    people = {"internal": "contacts", "community": "contacts", "contract": "contractors"}
    needed = people.get(entry["maintenance"]["type"])
    assert needed is None or entry["maintenance"][needed], "somebody maintains it, and nobody is named"
    assert isinstance(entry["localisation"]["localisationReady"], bool)
    assert entry["localisation"]["availableLanguages"] == ["nl"]


def test_what_looks_at_a_commit_has_the_versions_of_the_lock_file() -> None:
    locked = dict(re.findall(r"^([\w.-]+)==([\w.]+)", text("requirements-test.lock"), re.MULTILINE))
    hooks = {hook["id"]: hook for repo in settings(".pre-commit-config.yaml")["repos"] for hook in repo["hooks"]}
    for hook in hooks.values():
        for package in hook["additional_dependencies"]:
            name, _, version = package.partition("==")
            assert locked[name] == version, f"{package}: run `make lock`, then write the new version here too"
    project = tomllib.loads(text("pyproject.toml"))["project"]["dependencies"]
    needed = {re.match(r"[\w.-]+", package)[0] for package in project}  # type: ignore[index]
    assert {package.partition("==")[0] for package in hooks["check"]["additional_dependencies"]} == needed
