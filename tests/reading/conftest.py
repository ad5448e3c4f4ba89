"""A case in a file of its own, beside the small handbook."""

from pathlib import Path

import pytest

GEHUCHT = """\
# Een case in een eigen bestand.
id: gehucht
gemeente: Gehucht
provincie: utrecht
schaal: wijk
titel: Een gehucht helpt
kern: Ook hier.
bron: losse-tips
peildatum: 2012
thema: [huiselijk-geweld]
"""


@pytest.fixture
def gehucht() -> str:
    """The text of that file."""
    return GEHUCHT


@pytest.fixture
def cases(folder: Path) -> Path:
    """The folder for cases in files of their own, with one case in it."""
    (folder / "cases").mkdir()
    (folder / "cases" / "gehucht.yaml").write_text(GEHUCHT, encoding="utf-8")
    return folder / "cases"
