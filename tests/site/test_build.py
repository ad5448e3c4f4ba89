"""Building: the same bytes every time, and the old site whole when the data is wrong."""

import gc
from pathlib import Path

import pytest
from conftest import ROOT, build, digests
from invented import NEW_CASE, invented_data, write_case, write_project

from macros.reading.load import load
from macros.records.case import Case
from macros.site.publish import NotPublished, publish


def add_to_list(project: Path, case_id: str) -> None:
    """Add a case at the end of the list of cases."""
    cases = project / "data" / "cases.yaml"
    record = "\n- " + NEW_CASE.format(id=case_id).replace("\n", "\n  ").rstrip() + "\n"
    cases.write_text(cases.read_text(encoding="utf-8") + record, encoding="utf-8")


def add_file(project: Path, case_id: str) -> None:
    """Add a case in a file of its own."""
    write_case(project, case_id)


def test_the_real_data_build_a_site_without_a_warning(site: Path) -> None:
    assert (site / "index.html").is_file()
    own = {path.stem for path in (ROOT / "docs/cases").glob("*.md")}
    cases = {path.name for path in (site / "cases").iterdir() if path.is_dir()}
    assert cases - own == load(ROOT / "data")[Case].keys()


def test_the_same_commit_builds_the_same_bytes_in_another_folder(project: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    other = write_project(tmp_path / "other", invented_data())
    assert build(project, tmp_path / "one").returncode == 0
    assert build(other, tmp_path / "two").returncode == 0
    assert digests(tmp_path / "one") == digests(tmp_path / "two")


def test_wrong_data_stops_the_build_with_sentences_and_leaves_the_old_site(project: Path) -> None:
    target = project / "site"
    target.mkdir()
    (target / "index.html").write_text("old", encoding="utf-8")
    cases = project / "data" / "cases.yaml"
    cases.write_text(cases.read_text(encoding="utf-8").replace("schaal: wijk", "schaal: wijkk", 1), encoding="utf-8")
    result = build(project, target)
    assert result.returncode == 1
    assert "data/cases.yaml:" in result.stderr
    assert "[dorp] onbekende schaal 'wijkk'. Bedoelde u 'wijk'?" in result.stderr
    assert "1 fout gevonden." in result.stderr
    assert "Traceback" not in result.stderr
    assert (target / "index.html").read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize("add", [add_to_list, add_file], ids=["in the list", "in a file of its own"])
def test_an_editor_who_adds_a_case_adds_nothing_else(project: Path, tmp_path: Path, add) -> None:
    add(project, "nieuwstad")
    result = build(project, tmp_path / "site")
    assert result.returncode == 0, result.stderr
    page = (tmp_path / "site/cases/nieuwstad/index.html").read_text(encoding="utf-8")
    assert "Iets nieuws" in page
    assert "nog niet ingevuld" in page
    assert 'href="../cases/nieuwstad/"' in (tmp_path / "site/cases/index.html").read_text(encoding="utf-8")
    assert 'href="../cases/nieuwstad/"' in (tmp_path / "site/vergelijken/index.html").read_text(encoding="utf-8")


def test_python_looks_for_garbage_again_after_a_build_and_after_one_that_failed(project: Path, tmp_path: Path) -> None:
    publish(project / "mkdocs.yml", tmp_path / "site")
    assert gc.isenabled()
    (project / "docs/over/nieuw.md").write_text("---\ntitle: [open\n---\n", encoding="utf-8")
    with pytest.raises(NotPublished):
        publish(project / "mkdocs.yml", tmp_path / "site")
    assert gc.isenabled()


def test_pages_that_are_wrong_stop_the_build_with_sentences_and_leave_the_old_site(project: Path) -> None:
    target = project / "site"
    target.mkdir()
    (target / "index.html").write_text("old", encoding="utf-8")
    (project / "docs/over/nieuw.md").write_text(
        "---\ntitle: Eerst: dit\n---\n\n{{ tabel_basis() }}\n", encoding="utf-8"
    )
    (project / "docs/cases/dorp.md").write_text("---\ntitle: Dorp\ndescription: Dorp\n---\n", encoding="utf-8")
    with pytest.raises(NotPublished):
        publish(project / "mkdocs.yml", target)
    result = build(project, project / "elsewhere")
    assert result.returncode == 1
    assert "Een pagina klopt niet, de site is niet gebouwd." in result.stderr
    assert "docs/over/nieuw.md:2:8: er staat een dubbele punt in de waarde." in result.stderr
    assert "docs/cases/dorp.md:1:1: hier staat al een case (data/cases.yaml)." in result.stderr
    assert "Traceback" not in result.stderr
    assert (target / "index.html").read_text(encoding="utf-8") == "old"
