"""A small handbook of two invented cases, and a way to break it."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings

from macros.reading.load import load
from macros.reading.problems import DataError
from macros.records.handbook import Handboek

DATA = Path(__file__).parent / "data"

settings.register_profile("handbook", deadline=None)  # on a busy machine a slow example says nothing
settings.load_profile("handbook")


@pytest.fixture(scope="session")
def handbook() -> Handboek:
    """The small handbook."""
    return load(DATA)


@pytest.fixture
def rich(folder: Path) -> Handboek:
    """The small handbook with a third case, in which every field occurs."""
    with (folder / "cases.yaml").open("a", encoding="utf-8") as cases:
        cases.write((DATA.parent / "rich_case.yaml").read_text(encoding="utf-8"))
    return load(folder)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the small data folder, free to break."""
    return Path(shutil.copytree(DATA, tmp_path / "data"))


@pytest.fixture
def problems(folder: Path) -> Callable[..., list[str]]:
    """Replaces a text in a file of the data folder and returns the problems that loading then reports."""

    def change(file: str, old: str, new: str) -> list[str]:
        path = folder / file
        text = path.read_text(encoding="utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")
        try:
            load(folder)
        except DataError as error:
            return [str(problem) for problem in error.problems]
        return []

    return change
