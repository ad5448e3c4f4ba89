"""The pages in docs/ beside the data: what no reader may see stops `make check`, with all that is wrong at once."""

import subprocess
import sys
from pathlib import Path

import pytest
from invented import ROOT, invented_data, write_project

from macros.reading.load import load
from macros.reading.problems import DataError
from macros.site.own_pages import checked, own_page_problems

HEAD = "---\ntitle: Nieuw\ndescription: Nieuw.\n---\n\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the pages beside the invented records, which each test leaves as it was."""
    return write_project(tmp_path_factory.mktemp("own"), invented_data())


def told(project: Path, **files: str) -> list[str]:
    """Return what is wrong when these pages are added ("over__nieuw" is over/nieuw.md), which then go again."""
    paths = {project / "docs" / f"{name.replace('__', '/')}.md": text for name, text in files.items()}
    try:
        for path, text in paths.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return [str(problem) for problem in own_page_problems(project, load(project / "data"))]
    finally:
        for path in paths:
            path.unlink()


def menu(name: str) -> str:
    line = (ROOT / "mkdocs.yml").read_text(encoding="utf-8").split("\n").index("nav:") + 1
    return f"docs/{name}:1:1: deze pagina staat niet in het menu. Zet haar onder 'nav' in mkdocs.yml (regel {line})."


def test_the_pages_as_they_are_have_no_problem() -> None:
    assert own_page_problems(ROOT, load(ROOT / "data")) == []


@pytest.mark.parametrize(
    ("page", "path", "what"),
    [
        ("cases__dorp", "cases/dorp.md", "een case (data/cases.yaml)"),
        ("cases__dorp__index", "cases/dorp/index.md", "een case (data/cases.yaml)"),
        ("cases__DORP", "cases/DORP.md", "een case (data/cases.yaml)"),
        ("cases__oud-dorp", "cases/oud-dorp.md", "een case (data)"),
        ("succesfactoren__samen", "succesfactoren/samen.md", "een succesfactor (data/factors.yaml)"),
        ("maatregelen__voorlichting", "maatregelen/voorlichting.md", "een maatregel (data/measures.yaml)"),
        ("over__bronnen__jansen-2010", "over/bronnen/jansen-2010.md",
         "een pagina die uit de gegevens komt (data/sources.yaml)"),
        ("over__README", "over/index.md", "een andere pagina (docs/over/README.md)"),
    ],
)  # fmt: skip
def test_a_page_at_the_address_of_another_is_told(folder: Path, page: str, path: str, what: str) -> None:
    said = f"hier staat al {what}. Geef dit bestand een andere naam, of het record een andere id."
    found = told(folder, **{page: HEAD})
    assert f"docs/{path}:1:1: {said}" in found


def test_a_page_that_is_not_in_the_menu_is_told_and_where_to_put_it(folder: Path) -> None:
    assert told(folder, over__nieuw=HEAD) == [menu("over/nieuw.md")]


def test_a_line_of_the_menu_that_leads_nowhere_is_told(folder: Path) -> None:
    settings = folder / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    settings.write_text(text.replace("over/woorden.md", "over/wooorden.md"), encoding="utf-8")
    try:
        line = text.split("\n").index("      - Woordenlijst: over/woorden.md") + 1
        assert told(folder) == [
            menu("over/woorden.md"),
            f"mkdocs.yml:{line}:1: het menu leidt naar 'over/wooorden.md', maar die pagina is er niet. "
            "Bedoelde u 'over/woorden.md'?",
        ]
    finally:
        settings.write_text(text, encoding="utf-8")


def test_links_lead_to_pages_of_docs_and_to_those_from_the_data(folder: Path) -> None:
    good = "[a](../cases/dorp.md) [a](woorden.md#a) <a href='../../cases/dorp/'>a</a> <a href='../'>a</a>"
    bad = "[a](../cases/stadt.md)"
    assert told(folder, over__nieuw=f"{HEAD}{good}\n\n{bad}\n") == [
        menu("over/nieuw.md"),
        "docs/over/nieuw.md:8:5: deze link leidt naar niets: '../cases/stadt.md'. Verbeter het pad.",
    ]


def test_a_reference_to_a_source_that_is_not_there_is_told(folder: Path) -> None:
    head = HEAD.replace("---\n\n", "render_macros: true\n---\n\n")
    assert told(folder, over__nieuw=head + "{{ verwijzing('jansen-2011') }}") == [
        menu("over/nieuw.md"),
        "docs/over/nieuw.md:7:1: er is geen bron 'jansen-2011' in data/sources.yaml. "
        "Verbeter de verwijzing, of voeg de bron toe.",
    ]


def test_problems_of_pages_and_of_data_come_together(folder: Path) -> None:
    page = folder / "docs/over/nieuw.md"
    page.write_text("# Nieuw\n", encoding="utf-8")
    factors = folder / "data/factors.yaml"
    text = factors.read_text(encoding="utf-8")
    factors.unlink()
    try:
        with pytest.raises(DataError) as error:
            checked(folder, lambda: load(folder / "data"))
        assert {problem.file for problem in error.value.problems} == {"data/factors.yaml", "docs/over/nieuw.md"}
        command = [sys.executable, "-m", "macros", "check", str(folder / "data")]
        result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        assert result.returncode == 1
        assert "docs/over/nieuw.md:1:1: deze pagina heeft geen kop." in result.stderr
        assert "Traceback" not in result.stderr
    finally:
        page.unlink()
        factors.write_text(text, encoding="utf-8")


def test_a_file_that_is_no_utf_8_is_told(folder: Path) -> None:
    page = folder / "docs/over/nieuw.md"
    page.write_bytes(b"---\ntitle: caf\xe9\n---\n")
    try:
        assert [str(problem) for problem in own_page_problems(folder, None)] == [
            menu("over/nieuw.md"),
            "docs/over/nieuw.md:1:1: dit is geen tekst, of het bestand heeft een andere codering. Kies bij het "
            "opslaan als codering: UTF-8.",
        ]
    finally:
        page.unlink()
