"""Building: the same bytes every time, and the old site whole when the data is wrong."""

import pytest
from conftest import build, digests


def test_the_same_commit_builds_the_same_bytes_in_another_folder(site, project, tmp_path):
    assert build(project, tmp_path / "again").returncode == 0
    assert digests(tmp_path / "again") == digests(site)


def test_wrong_data_stops_the_build_with_sentences_and_leaves_the_old_site(project):
    target = project / "site"
    target.mkdir()
    (target / "index.html").write_text("old", encoding="utf-8")
    cases = project / "data" / "cases.yaml"
    cases.write_text(cases.read_text(encoding="utf-8").replace("schaal: wijk", "schaal: wijkk", 1), encoding="utf-8")
    result = build(project, target)
    assert result.returncode == 1
    assert "onbekende schaal 'wijkk'. Bedoelde u 'wijk'?" in result.stderr
    assert "1 fout gevonden." in result.stderr
    assert "Traceback" not in result.stderr
    assert (target / "index.html").read_text(encoding="utf-8") == "old"


def test_an_editor_who_adds_a_case_adds_no_other_file(project, tmp_path):
    cases = project / "data" / "cases.yaml"
    record = (
        "\n- id: nieuwstad\n  gemeente: Nieuwstad\n  provincie: utrecht\n  schaal: wijk\n  titel: Iets nieuws\n"
        "  kern: Een eerste stap.\n  bron: 'zweers-2010#4.2'\n  peildatum: 2011\n  thema: [huiselijk-geweld]\n"
    )
    cases.write_text(cases.read_text(encoding="utf-8") + record, encoding="utf-8")
    assert build(project, tmp_path / "site").returncode == 0
    page = (tmp_path / "site" / "cases" / "nieuwstad" / "index.html").read_text(encoding="utf-8")
    assert "nog niet ingevuld" in page
    assert 'href="../cases/nieuwstad/"' in (tmp_path / "site/cases/index.html").read_text(encoding="utf-8")
    assert 'href="../cases/nieuwstad/"' in (tmp_path / "site/vergelijken/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("head", ['title: "\\ud83c\\udf89"', "title: Eerst: dit", "title: [open", "alleen tekst"])
def test_a_page_whose_head_does_not_parse_stops_the_build(project, tmp_path, head):
    (project / "docs/over/nieuw.md").write_text(f"---\n{head}\n---\n\n# Nieuw\n", encoding="utf-8")
    result = build(project, tmp_path / "site")
    assert result.returncode == 1
    assert "over/nieuw.md: the head of the page (between the lines with ---) is no valid YAML." in result.stderr
    assert "Traceback" not in result.stderr
