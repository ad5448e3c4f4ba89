"""Imports point one way: every layer knows only layers that stand above it in this list. Only the rim knows MkDocs."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from macros.records.kinds import SOORTEN

MACROS = Path(__file__).parents[1] / "macros"
ROOMS = (
    *("shared", "conflict", "case", "beside", "source", "background", "recommendation", "measure", "tables", "survey"),
    *("factor", "scan", "home", "limits", "news", "words", "trainer", "sheet", "guide"),
)
VIEWS = {f"views/{room}" for room in ROOMS}
BELOW: dict[str, set[str]] = {
    "language": set(),
    "invoked": set(),
    "markup": set(),
    "records": {"language"},
    "issue_forms": {"language", "records"},
    "reading": {"language", "records"},
    "addresses": {"records"},
    "render": {"addresses", "language"},
    "views/shared": {"addresses", "language", "records"},
    "views/conflict": {"addresses", "language", "records", "views/shared"},
    "views/case": {"addresses", "language", "records", "views/shared", "views/conflict"},
    "views/beside": {"addresses", "language", "records", "views/shared", "views/case"},
    "views/source": {"addresses", "language", "records", "views/shared", "views/case"},
    "views/background": {"addresses", "language", "records", "views/shared", "views/case"},
    "views/recommendation": {"addresses", "language", "records", "views/shared"},
    "views/measure": {"addresses", "language", "records", "views/shared", "views/recommendation", "views/case"},
    "views/tables": {"addresses", "language", "records", "views/shared", "views/case", "views/measure"},
    "views/trainer": {"addresses", "language", "records", "views/shared"},
    "views/factor": {
        *("addresses", "language", "records", "views/shared", "views/recommendation", "views/case", "views/tables"),
        "views/trainer",
    },
    "views/scan": {
        *("addresses", "language", "records", "views/shared", "views/recommendation", "views/case", "views/factor"),
    },
    "views/survey": {"addresses", "language", "records", "views/shared", "views/measure", "views/tables"},
    "views/home": {"addresses", "language", "records", "views/shared", "views/case"},
    "views/news": {"addresses", "language", "records", "views/shared"},
    "views/limits": {"addresses", "language", "records", "views/shared", "views/case"},
    "views/words": {"addresses", "language", "records", "views/shared"},
    "views/guide": {"addresses", "language", "reading", "records", "views/case"},
    "views/sheet": {
        "addresses",
        "language",
        "records",
        *("views/shared", "views/case", "views/measure", "views/factor", "views/home", "views/words", "views/trainer"),
    },
    "sheets": {
        *("addresses", "language", "markup", "reading", "records", "render"),
        *("views/shared", "views/measure", "views/sheet", "views/trainer"),
    },
    "asking": {"invoked", "language", "reading", "records", "views/case"},
    "search": {"addresses", "language", "records", "views/shared", "views/case"},
    "blocks": {"addresses", "records", "render", "search", "sheets", *VIEWS},
    "pages": {
        *("addresses", "records", "render"),
        *("views/shared", "views/beside", "views/news", "views/survey", "blocks"),
    },
    "citing": {"addresses", "records", "views/shared"},
    "book": {
        *("addresses", "blocks", "citing", "language", "pages", "records", "render", "sheets"),
        *("views/shared", "views/measure", "views/sheet", "views/source", "views/survey", "views/words"),
    },
    "form": {"addresses", "language", "reading", "records", "views/shared", "views/case"},
    "pointing": {"addresses", "language", "reading", "records"},
    "changes": {
        *("addresses", "blocks", "book", "language", "markup", "pages", "pointing", "reading", "records", "sheets"),
        *("views/shared", "views/sheet", "views/tables"),
    },
    "explaining": {"addresses", "language", "markup", "records", "render", "views/words"},
    "__init__": {"addresses", "blocks", "citing", "pages"},
    "site": {
        *("addresses", "blocks", "book", "citing", "explaining", "form", "invoked", "markup", "pages"),
        *("reading", "records", "render", "search", "sheets", "views/shared", "views/home"),
    },
    "hook": {"site"},
    "commands": {
        "asking",
        "changes",
        "invoked",
        "issue_forms",
        "language",
        "pointing",
        "records",
        "reading",
        "sheets",
        "site",
    },
    "__main__": {"commands", "invoked", "reading"},  # and each of the commands by its name
}
"""What each layer may import besides itself, from low to high. Reading and drawing do not know each other, but for the
room that tells editors how to write a record, with what the check says of a mistake."""
LAYERS = list(BELOW)


@cache
def imports(path: Path) -> frozenset[str]:
    """Return everything a module imports, also inside its functions."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path} has an import with dots"
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
    return frozenset(found)


def layer(*steps: str) -> str:
    """Return the layer of a module, by the steps of its path below macros."""
    return "/".join(steps[:2]) if steps[0] == "views" else steps[0]


def modules() -> Iterator[tuple[str, Path]]:
    """Yield every module with its layer; an empty package file belongs to none."""
    for path in sorted(MACROS.rglob("*.py")):
        steps = path.relative_to(MACROS).with_suffix("").parts
        if steps != ("views", "__init__"):
            yield layer(*steps), path


def test_every_module_stands_in_a_layer() -> None:
    assert {found for found, _ in modules()} == set(LAYERS)
    assert (MACROS / "views/__init__.py").read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("name", LAYERS)
def test_a_layer_imports_only_from_below(name: str) -> None:
    for found, path in modules():
        own = {layer(*step.split(".")[1:]) for step in imports(path) if step.startswith("macros.")}
        if found == name:
            assert own <= BELOW[name] | {name}, f"{path} imports {own - BELOW[name]}"


@pytest.mark.parametrize("name", LAYERS)
def test_no_layer_knows_one_that_knows_it(name: str) -> None:
    assert BELOW[name] <= set(LAYERS[: LAYERS.index(name)])


@pytest.mark.parametrize("kind", [kind for kind in SOORTEN if kind.kamer], ids=lambda kind: kind.naam)
def test_a_kind_with_pages_has_its_view_and_its_template(kind: object) -> None:
    room = getattr(kind, "kamer", "")
    assert (MACROS / f"views/{room}/page.py").exists()
    assert (MACROS / f"templates/pages/{room}.html").exists()


def test_only_the_rim_imports_mkdocs() -> None:
    users = {found for found, path in modules() if any(name.startswith("mkdocs") for name in imports(path))}
    assert users == {"site"}
