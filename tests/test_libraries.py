"""Code of others that pages fetch: every file is listed with where it comes from, and is what was published there."""

import hashlib
import json
from pathlib import Path
from typing import Any

LIBRARY = Path(__file__).parents[1] / "docs/scripts/library"
LISTED: list[dict[str, Any]] = json.loads((LIBRARY / "versions.json").read_text(encoding="utf-8"))
FACTS = ("file", "name", "version", "licence", "from", "sha256", "why")


def test_every_library_is_listed_with_what_one_must_know_of_it() -> None:
    assert sorted(one["file"] for one in LISTED) == sorted(path.name for path in LIBRARY.glob("*.js"))
    assert all(one.get(fact) for one in LISTED for fact in FACTS)


def test_every_library_is_the_file_that_was_published() -> None:
    found = {one["file"]: hashlib.sha256((LIBRARY / one["file"]).read_bytes()).hexdigest() for one in LISTED}
    assert found == {one["file"]: one["sha256"] for one in LISTED}


def test_the_licence_of_every_library_stands_beside_it() -> None:
    for one in LISTED:
        licence = (LIBRARY / f"{Path(one['file']).stem}.LICENSE.txt").read_text(encoding="utf-8")
        assert "Copyright" in licence
