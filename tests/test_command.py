"""The check command: what an editor sees, and how it ends."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def check(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "macros", "check", str(folder)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_data_without_problems_ends_well_and_is_counted(folder):
    result = check(folder)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout == (
        "Alles klopt: 2 cases, 4 succesfactoren, 2 maatregelen, 2 aanbevelingen, 1 tabel, 1 achtergrond, "
        "1 programma, 1 leidraad, 1 verandering sinds 2010, 1 begrip, 2 bronnen, 1 tegenstrijdigheid, "
        "1 weglating, 1 colofon en 41 vaste lijsten.\n"
        "data/cases.yaml: 2 cases zonder datum bij 'nagekeken' (dorp en stad). "
        "Vergelijk met de bron, en zet de dag bij 'nagekeken' onder 'beheer'.\n"
    )


def test_what_the_colophon_leaves_out_is_told_and_is_no_mistake(folder):
    (folder / "colofon.yaml").write_text("- {id: handboek, uitgever: A, redactie: B, versie: '1'}\n", encoding="utf-8")
    result = check(folder)
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.splitlines()[1:2] == [
        "data/colofon.yaml: veld 'repository' is nog niet ingevuld. De pagina Colofon laat het weg."
    ]


def test_problems_end_with_one_and_no_traceback(folder):
    (folder / "measures.yaml").unlink()
    result = check(folder)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == "data/measures.yaml:1:1: het bestand ontbreekt. Zet het terug.\n1 fout gevonden.\n"


def test_a_file_in_the_place_of_the_folder_is_a_sentence_too(folder):
    result = check(folder / "cases.yaml")
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == (
        "cases.yaml:1:1: hier is geen map met gegevens. Noem de map, zoals 'data'.\n1 fout gevonden.\n"
    )


def test_problems_in_a_case_file_and_a_stray_file_come_together(folder):
    (folder / "cases").mkdir()
    (folder / "cases" / "vlek.yaml").write_text("id: vlek\nkern: Let op: dit\n  ook\n", encoding="utf-8")
    (folder / "case.yaml").write_text("", encoding="utf-8")
    result = check(folder)
    lines = result.stderr.splitlines()
    assert lines[0].startswith("data/case.yaml:1:1: dit bestand hoort hier niet. Bedoelde u 'cases.yaml'?")
    assert "data/cases/vlek.yaml:1:1: [vlek] veld 'schaal' ontbreekt. Voeg het toe. Kies uit: wijk, regio." in lines
    assert lines[-2].startswith("data/cases/vlek.yaml:2:7: er staat een dubbele punt in de tekst.")
    assert lines[-2].endswith("zo: kern: 'Let op: dit ook'")
    assert lines[-1] == "9 fouten gevonden."


def test_the_commands_of_editors_explain_themselves_in_dutch():
    for words, said in {
        ("--help",): "Maak een nieuwe case",
        ("check", "--help"): "laat alles zien wat niet klopt",
        ("case", "--help"): "Laat alleen zien wat er geschreven zou worden.",
    }.items():
        command = [sys.executable, "-m", "macros", *words]
        result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        assert said in " ".join(result.stdout.split())


def test_a_command_is_named_as_whoever_started_it_types_it():
    """Under `handboek.py`, as on Windows, no sentence says make; and the program's own words are Dutch too."""
    environment = {**os.environ, "HANDBOEK": "py handboek.py"}
    for words, said in {
        ("waar",): "Noem een id, zoals: py handboek.py waar arnhem\n",
        (
            "chek",
        ): "De opdracht 'chek' bestaat niet. Bedoelde u 'check'? Kies uit: check, case, wijzigingen, waar, site, "
        "serve, schemas, issue_forms. Uitleg: py handboek.py --help\n",
        ("case", "--drog"): "Dit begrijpt het programma niet: case --drog\nzo typ je het: py handboek.py",
        (
            "serve",
            "8001",
        ): "'8001' is geen adres. Noem een naam en een poort, zoals: py handboek.py serve 127.0.0.1:8001\n",
    }.items():
        command = [sys.executable, "-m", "macros", *words]
        result = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
        assert result.returncode in (1, 2)
        assert result.stderr.startswith(said)
    command = [sys.executable, "-m", "macros", "--help"]
    said = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True).stdout
    assert said.startswith("zo typ je het: py handboek.py")
    assert not any(word in said for word in ("usage", "optional", "positional", "show this", "Build", "Write"))


def test_on_github_every_problem_stands_at_its_line_and_in_the_summary_of_the_step(folder, tmp_path):
    (folder / "measures.yaml").unlink()
    command = [sys.executable, "-m", "macros", "check", "--github", str(folder)]
    where = tmp_path / "summary.md"
    environment = {**os.environ, "GITHUB_STEP_SUMMARY": str(where)}
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment)
    assert result.returncode == 1
    assert result.stdout == (
        "::error file=data/measures.yaml,line=1,col=1,title=Dit klopt nog niet::het bestand ontbreekt. Zet het terug.\n"
    )
    assert result.stderr == "data/measures.yaml:1:1: het bestand ontbreekt. Zet het terug.\n1 fout gevonden.\n"
    assert where.read_text(encoding="utf-8") == (
        "### 1 fout gevonden.\n\n    data/measures.yaml:1:1: het bestand ontbreekt. Zet het terug.\n"
    )


def test_what_points_at_a_record_is_told_and_an_unknown_id_ends_with_one():
    def waar(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "macros", "waar", *words]
        return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    found = waar("zweers-2010#3.4")
    assert (found.returncode, found.stderr) == (0, "")
    assert found.stdout.startswith("bron 'zweers-2010#3.4'\nStaat hier: data/sources.yaml:")
    assert (waar("geen-id-van-iets").returncode, waar().returncode) == (1, 1)
    assert waar().stderr == "Noem een id, zoals: make waar ID=arnhem\n"


def test_what_changes_against_a_commit_that_is_not_there_is_a_sentence():
    command = [sys.executable, "-m", "macros", "wijzigingen", "geen-tak"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.count("\n") == 1


def test_who_has_read_enough_sees_no_traceback():
    command = f"{sys.executable} -m macros waar arnhem | head -n 1"
    result = subprocess.run(command, shell=True, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.stdout.startswith("case 'arnhem'")
    assert result.stderr == ""
