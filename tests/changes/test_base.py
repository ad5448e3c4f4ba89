"""With what the command compares: where the work left the main branch, and data that today's program cannot read."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from small_project import TODAY, change, commit, git
from test_told import a_changed_lesson

from macros.changes.command import changes_since
from macros.changes.git import NoBase
from macros.reading.problems import DataError

Tell = Callable[..., str]


def test_work_on_a_branch_is_compared_with_where_it_left_main(project: Path, told: Tell):
    git(project, "switch", "-qc", "werk")
    a_changed_lesson(project)
    commit(project, "Les")
    git(project, "switch", "-q", "main")
    change(project, "cases.yaml", "titel: Buren helpen", "titel: Buren helpen elkaar")
    commit(project, "Op main")
    git(project, "switch", "-q", "werk")
    for base in ("", "main", "HEAD~1"):
        assert "Stad, Waardering\n    was: ontbrak\n    nu:  hielp" in told(base)
        assert "Buren helpen elkaar" not in told(base)
    assert told("HEAD").endswith("Les. Voor lezers verandert er niets.")


def test_what_is_not_yet_kept_in_git_counts_and_a_page_in_docs_too(project: Path, told: Tell):
    (project / "docs/nieuw.md").write_text("# Iets nieuws\n\nEen zin.\n", encoding="utf-8")
    (project / "docs/index.md").write_text("# Welkom\n\nWees welkom.\n", encoding="utf-8")
    found = told()
    assert "  Nieuw: Iets nieuws (2 regels) [nieuw/]" in found
    assert "Erbij\n      nu:  Wees welkom." in found
    (project / "docs/cases/index.md").unlink()
    assert "  cases/: de pagina staat niet meer in docs/. Niets leidt vandaar verder." in told()


@pytest.mark.parametrize(
    ("base", "sentence"),
    [
        (
            "nergens",
            "git kent 'nergens' hier niet. Noem een tak of commit, zoals main, of haal die eerst op met git fetch.",
        ),
        (
            "--all",
            "git kent '--all' hier niet. Noem een tak of commit, zoals main, of haal die eerst op met git fetch.",
        ),
    ],
)
def test_a_commit_that_is_not_there_is_a_sentence(told: Tell, base: str, sentence: str):
    with pytest.raises(NoBase) as error:
        told(base)
    assert str(error.value) == sentence


def test_a_folder_without_git_is_a_sentence(folder: Path):
    with pytest.raises(NoBase, match="staat niet in git"):
        changes_since(folder.parent, "", TODAY)


def test_data_of_now_with_a_mistake_are_not_compared(project: Path, told: Tell):
    change(project, "cases.yaml", "titel: Buren helpen", "titl: Buren helpen")
    with pytest.raises(DataError, match="titl"):
        told()


def test_data_of_then_that_cannot_be_read_are_left_out_and_told(project: Path, told: Tell):
    change(project, "cases.yaml", "  titel: Twee projecten\n", "  titel: Twee projecten\n  oud_veld: iets van toen\n")
    change(project, "cases.yaml", "  kern: Buren leerden luisteren.\n", "")
    change(project, "vocabularies.yaml", "{id: rollen, ", "{id: rollen-van-toen, ")
    commit(project, "Kapot")
    git(project, "checkout", "-q", "HEAD~1", "--", "data")
    found = told()
    assert (
        "Niet vergeleken\n  De gegevens van toen hebben voor het programma van nu 3 fouten. Vergeleken is wat te lezen "
        "is. Zonder: case 'dorp'.\n" in found
    )
    assert "Deze pagina's zijn niet te vergelijken: Dorp: Buren helpen" in found
    assert "Nieuw: Dorp" not in found


def test_data_of_then_may_not_be_there_at_all(project: Path, told: Tell):
    first = git(project, "rev-parse", "HEAD").strip()
    git(project, "switch", "-q", "--orphan", "leeg")
    commit(project, "Leeg")
    git(project, "checkout", "-q", first, "--", ".")
    found = told("leeg")
    assert "Nieuw: Dorp: Buren helpen" in found


def test_a_part_of_a_repository_is_compared_with_itself(folder: Path, tmp_path: Path):
    root = tmp_path / "alles"
    shutil.copytree(folder, root / "deel/data")
    (root / "deel/docs").mkdir()
    git(root, "init", "-q", "-b", "main")
    commit(root, "Eerste")
    assert changes_since(root / "deel", "", TODAY).endswith("Eerste. Voor lezers verandert er niets.")
