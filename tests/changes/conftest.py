"""The small handbook as a project in git, and what the command tells of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from small_project import TODAY, make_project

from macros.changes.command import changes_since


@pytest.fixture
def project(folder: Path) -> Path:
    """The small handbook as a project in git, on the branch main."""
    return make_project(folder.parent)


@pytest.fixture
def told(project: Path) -> Callable[..., str]:
    """What the command tells of the project."""

    def tell(base: str = "", *, markdown: bool = False) -> str:
        return changes_since(project, base, TODAY, markdown=markdown)

    return tell
