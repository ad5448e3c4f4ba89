"""The command `case`, driven for real: through a pipe and at a terminal, until the file stands there or the draft."""

import json
import os
import pty
import select
import subprocess
import sys
import time
from dataclasses import dataclass
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path

import pytest

from macros.__main__ import main
from macros.asking.command import Desk
from macros.asking.files import write_new, write_whole
from macros.asking.screen import Screen
from macros.reading.load import Fault, load
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.source import Bron
from macros.sheets.problems import unfit_for_paper

ROOT = Path(__file__).parents[2]
NEEDED = ["", "'s-Gehucht", "utrecht", "wijk", "Let op: dit # is 'n titel", "Een kern.", "jansen-2010", "4.5", "nee"]
REST = ["2010", "1", "", "", "ja"]
FILE = """\
# yaml-language-server: $schema=../schemas/case.schema.json

# Id: Een korte naam die nog vrij is, in kleine letters, zoals 'arnhem'. Staat ook in het adres van de pagina.
id: s-gehucht

# Gemeente: De gemeente naar wie de case heet.
gemeente: "'s-Gehucht"

# Provincie: De provincie; liep de case over een grens, dan mogen het er meer zijn. Alleen voor Nederland.
provincie: utrecht

# Schaal: Hoe groot het gebied was waar het liep: een wijk, een gemeente, een regio.
schaal: wijk

# Titel: De naam van de aanpak, in gewone woorden. Staat groot boven de pagina.
titel: "Let op: dit # is 'n titel"

# Kern: Wat men deed en voor wie, in een of twee zinnen. Nog niet wat ervan kwam.
kern: 'Een kern.'

# Bron: Waar de case staat beschreven: de id van de bron, en het deel achter een hekje.
bron: jansen-2010#4.5

# Peildatum: Tot welke dag, maand of jaar klopt wat de bron vertelt. Meestal is dat de datum van het rapport, en
#   nooit vandaag.
peildatum: 2010

# Thema: Over welke soort geweld de case gaat. Meer dan één mag.
thema:
  - huiselijk-geweld
"""


@dataclass(frozen=True)
class Ended:
    """How the command ended, and what it said."""

    returncode: int
    stdout: str
    stderr: str


def run(folder: Path, answers: list[str], *words: str, coding: str = "utf-8") -> Ended:
    """Run the command on a folder, with answers through a pipe.

    All of it but a process of its own, which costs a second: that is tried at a terminal below.
    """
    streams = [BytesIO("".join(f"{answer}\n" for answer in answers).encode(coding)), BytesIO(), BytesIO()]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["macros", "case", str(folder), *words])
        patch.setenv("COLUMNS", "100")
        patch.delenv("HANDBOEK", raising=False)
        for name, stream in zip(("stdin", "stdout", "stderr"), streams, strict=True):
            patch.setattr(sys, name, TextIOWrapper(stream, encoding=coding, write_through=True))
        code = main()
        _, said, told = (stream.getvalue().decode(coding) for stream in streams)
    return Ended(code, said, told)


def test_a_first_case_is_asked_shown_and_written_and_passes_the_check(folder):
    result = run(folder, [*NEEDED, *REST])
    assert (result.returncode, result.stderr) == (0, "")
    assert (folder / "cases" / "s-gehucht.yaml").read_text(encoding="utf-8") == FILE
    assert f"data/cases/s-gehucht.yaml\n\n{FILE}" in result.stdout, "it is shown before it is written"
    assert "Geschreven: data/cases/s-gehucht.yaml\n" in result.stdout
    assert load(folder, unfit_for_paper)[Case]["s-gehucht"].titel == "Let op: dit # is 'n titel"
    assert not (folder.parent / ".concepten").exists()


def test_dry_only_shows(folder):
    result = run(folder, [*NEEDED, *REST], "--droog")
    assert (result.returncode, result.stderr) == (0, "")
    assert FILE in result.stdout
    assert result.stdout.endswith("Er is niets geschreven (--droog).\n")
    assert not (folder / "cases").exists()


def test_a_new_source_is_written_too(folder):
    source = [
        "nieuw",
        "Jaarverslag: 2019",
        "Bakker, Anna",
        "",
        "Gemeente X",
        "2019-05-01",
        "1",
        "",
        "",
        "",
        "p. 3",
        "nee",
    ]
    result = run(folder, [*NEEDED[:6], *source, *REST])
    assert (result.returncode, result.stderr) == (0, "")
    handbook = load(folder)
    assert handbook[Bron]["bakker-2019"].titel == "Jaarverslag: 2019"
    assert handbook[Case]["s-gehucht"].bron[0].vindplaats == "p. 3"
    text = (folder / "sources" / "bakker-2019.yaml").read_text(encoding="utf-8")
    assert text.startswith("# yaml-language-server: $schema=../schemas/bron.schema.json\n")
    assert "\ndatum: 2019-05-01\n" in text


def test_the_end_of_the_input_keeps_a_draft_to_go_on_with(folder):
    result = run(folder, NEEDED[:5])
    draft = folder.parent / ".concepten" / "case-1.json"
    assert (result.returncode, result.stderr) == (1, "")
    assert result.stdout.endswith("Wat je typte, staat in .concepten/case-1.json. Typ 'make case' om verder te gaan.\n")
    assert json.loads(draft.read_text(encoding="utf-8"))["antwoorden"] == ["gemeente", *NEEDED[1:5]]
    assert not (folder / "cases").exists()
    result = run(folder, ["ja", *NEEDED[5:], *REST])
    assert (result.returncode, result.stderr) == (0, "")
    assert (folder / "cases" / "s-gehucht.yaml").read_text(encoding="utf-8") == FILE
    assert not draft.exists()


def test_stop_back_and_help_lose_nothing(folder):
    result = run(folder, [*NEEDED[:4], "Een slip", "<", "?", "Een titel", "stop"])
    assert (result.returncode, result.stderr) == (0, "")
    kept = json.loads((folder.parent / ".concepten" / "case-1.json").read_text(encoding="utf-8"))["antwoorden"]
    assert kept == ["gemeente", *NEEDED[1:4], "Een titel"]
    assert result.stdout.count("\nTitel") == 3
    assert "[Een slip] > " in result.stdout, "who goes back need not type it all again"
    assert "Zo antwoord je. Typ je antwoord en druk op Enter." in result.stdout
    result = run(folder, ["nee", "stop"])
    assert result.stdout.endswith("Gestopt. Er is niets geschreven.\n")
    assert (folder.parent / ".concepten" / "case-1.json").exists(), "another case does not take the draft away"


def test_a_draft_that_the_data_no_longer_fits_goes_on_where_it_stops_fitting(folder):
    run(folder, [*NEEDED, *REST[:2]])
    cases = folder / "cases.yaml"
    cases.write_text(cases.read_text(encoding="utf-8").replace("id: stad", "id: s-gehucht"), encoding="utf-8")
    result = run(folder, ["ja", "stop"])
    assert result.returncode == 0
    assert "[s-gehucht-2] > " in result.stdout


def test_wrong_data_is_told_before_the_first_question(folder):
    (folder / "measures.yaml").unlink()
    result = run(folder, NEEDED)
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr == "data/measures.yaml:1:1: het bestand ontbreekt. Zet het terug.\n1 fout gevonden.\n"


def test_a_text_that_is_too_long_for_paper_is_told_before_it_is_written(folder):
    result = run(folder, [*NEEDED[:5], "Een lange kern. " * 400, *NEEDED[6:], *REST])
    assert result.returncode == 1
    assert "tekens te lang. Maak de tekst korter." in result.stdout
    assert not (folder / "cases").exists()


@pytest.mark.parametrize("coding", ["cp1252", "ascii"])
def test_a_console_that_knows_few_signs_is_no_reason_to_fall(folder, coding):
    sources = folder / "sources.yaml"
    text = sources.read_text(encoding="utf-8")
    sources.write_text(
        text.replace("- id: losse-tips\n  titel: ", "- id: losse-tips\n  titel: 東京 "), encoding="utf-8"
    )
    assert "東京" in sources.read_text(encoding="utf-8")
    result = run(folder, [*NEEDED[:6], "?", *NEEDED[6:], *REST], coding=coding)
    assert (result.returncode, result.stderr) == (0, "")
    assert "?? " in result.stdout, "a stand-in for each sign that the console does not know"
    words = [sys.executable, "-m", "macros", "check", str(folder / "東京")]
    check = subprocess.run(
        words,
        cwd=ROOT,
        capture_output=True,
        env={**os.environ, "PYTHONUTF8": "0", "PYTHONIOENCODING": coding},
        check=False,
    )
    assert (check.returncode, b"Traceback" in check.stderr) == (1, False)


def test_a_file_that_is_there_is_never_overwritten(tmp_path):
    path = tmp_path / "cases" / "x.yaml"
    write_new(path, "een\n")
    with pytest.raises(FileExistsError):
        write_new(path, "twee\n")
    assert path.read_bytes() == b"een\n"
    write_whole(path, "dr\u00eee\n")
    assert path.read_bytes() == "dr\u00eee\n".encode()
    assert [one.name for one in path.parent.iterdir()] == ["x.yaml"], "no temporary file stays behind"


def test_a_fault_of_our_own_costs_no_answer(folder):
    def broken(handbook: Handboek) -> list[Fault]:
        raise RuntimeError("kapot")

    out = StringIO()
    answers = StringIO("".join(f"{answer}\n" for answer in [*NEEDED, *REST]))
    assert Desk(folder, broken, Screen(answers, out)).work(dry=False) == 1
    assert "programma zelf. Meld dit aan wie het programma beheert (RuntimeError: kapot)." in " ".join(
        out.getvalue().split()
    )
    kept = json.loads((folder.parent / ".concepten" / "case-1.json").read_text(encoding="utf-8"))["antwoorden"]
    assert len(kept) == len([*NEEDED, *REST]) - 1, "all but the yes that it broke on"


class Terminal:
    """The command at a terminal of its own."""

    def __init__(self, folder: Path) -> None:
        self.pid, self.handle = pty.fork()
        if self.pid == 0:
            os.chdir(ROOT)
            os.environ.update(TERM="xterm", COLUMNS="100", PROMPT_TOOLKIT_NO_CPR="1")
            os.execv(sys.executable, [sys.executable, "-m", "macros", "case", str(folder)])
        self.seen = ""

    def wait_for(self, text: str, seconds: float = 60) -> None:
        """Read until a text has come, after what was waited for before."""
        end = time.monotonic() + seconds
        while text not in self.seen:
            assert time.monotonic() < end, f"no {text!r} in {self.seen[-2000:]!r}"
            if select.select([self.handle], [], [], 0.2)[0]:
                try:
                    self.seen += os.read(self.handle, 65536).decode(errors="replace")
                except OSError:
                    assert text in self.seen, self.seen[-2000:]
        self.seen = self.seen.partition(text)[2]

    def type(self, text: str) -> None:
        """Type a text as it is, with `\\r` for Enter."""
        os.write(self.handle, text.encode())

    def ended(self) -> int:
        """Return with what the command ended."""
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def test_at_a_terminal_the_line_can_be_edited_and_control_c_keeps_a_draft(folder):
    terminal = Terminal(folder)
    terminal.wait_for("Enter: gemeente")
    terminal.type("\r")
    terminal.wait_for("Gemeente (verplicht)")
    terminal.type("Gehuchd\x7ft\r")
    terminal.wait_for("Provincie (verplicht)")
    terminal.type("utrecht\r")
    terminal.wait_for("Schaal (verplicht)")
    terminal.type("wijk\r")
    terminal.wait_for("Titel (verplicht)")
    terminal.type("\x1b[200~Een geplakte\ntitel\x1b[201~\r")
    terminal.wait_for("Kern (verplicht)")
    terminal.type("half\x03")
    terminal.wait_for("Wat je typte, staat in .concepten/case-1.json.")
    assert terminal.ended() == 1
    draft = json.loads((folder.parent / ".concepten" / "case-1.json").read_text(encoding="utf-8"))
    assert draft["antwoorden"] == ["gemeente", "Gehucht", "utrecht", "wijk", "Een geplakte titel"]
    assert "Traceback" not in terminal.seen
