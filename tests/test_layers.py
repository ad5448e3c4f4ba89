"""Imports point one way: records, reading, views, templates, pages, site. Only the rim knows MkDocs."""

import ast
from pathlib import Path

import pytest

MACROS = Path(__file__).parents[1] / "macros"
BELOW = {
    "records": {"records"},
    "reading": {"records", "reading"},
    "views": {"records", "views"},
    "render": {"views"},
    "blocks": {"records", "views", "render"},
    "pages": {"records", "views", "render"},
    "site": {"pages", "reading"},
    "__main__": {"reading"},
}


def imports(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            found.add(node.module or "")
        elif isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
    return found


@pytest.mark.parametrize("layer", BELOW)
def test_a_layer_imports_only_from_below(layer):
    files = [MACROS / f"{layer}.py"] if (MACROS / f"{layer}.py").exists() else sorted((MACROS / layer).glob("*.py"))
    assert files
    for path in files:
        own = {name.split(".")[1] for name in imports(path) if name.startswith("macros.")}
        assert own <= BELOW[layer], f"{path.name} imports {own - BELOW[layer]}"


def test_only_the_rim_imports_mkdocs():
    users = {path.name for path in MACROS.rglob("*.py") if any(name.startswith("mkdocs") for name in imports(path))}
    assert users == {"site.py"}
