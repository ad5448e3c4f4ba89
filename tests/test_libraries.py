"""Libraries of others stand in one folder, each as its maker published it, with its licence and where it came from."""

import hashlib
import json
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "docs/scripts/library"
VERSIONS = json.loads((FOLDER / "versions.json").read_text(encoding="utf-8"))


def test_each_library_is_what_its_maker_published() -> None:
    found = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in FOLDER.glob("*.js")}
    assert found == {f"{library['name']}.js": library["sha256"] for library in VERSIONS}


def test_each_library_says_its_version_its_licence_and_where_it_came_from() -> None:
    for library in VERSIONS:
        assert library["version"] in library["from"]
        licence = (FOLDER / f"{library['name']}.LICENSE.txt").read_text(encoding="utf-8")
        assert library["licence"] in licence, library["name"]


def test_every_file_belongs_to_a_library() -> None:
    names = {library["name"] for library in VERSIONS}
    others = {file.name for file in FOLDER.iterdir() if file.name.partition(".")[0] not in names}
    assert others == {"versions.json"}
