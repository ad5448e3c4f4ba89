"""Setting up .venv: what it says without a network, and when a .venv counts as ready."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OFFLINE = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple/", "PIP_RETRIES": "0", "PIP_CONFIG_FILE": os.devnull}


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A project of which the site needs no package."""
    (tmp_path / "clone" / ".ci").mkdir(parents=True)
    for name in ("install", "packages.py"):
        shutil.copy(ROOT / ".ci" / name, tmp_path / "clone" / ".ci")
    shutil.copy(ROOT / "handboek.py", tmp_path / "clone")
    (tmp_path / "clone" / "requirements.lock").write_text("", encoding="utf-8")
    return tmp_path / "clone"


def install(clone: Path, **environment: str) -> "subprocess.CompletedProcess[str]":
    command = [str(clone / ".ci" / "install"), "requirements.lock"]
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("PIP_")}
    return subprocess.run(
        command, env={**inherited, **OFFLINE, **environment}, capture_output=True, text=True, check=False
    )


def test_without_a_network_a_sentence_says_so_and_the_half_made_folder_does_not_count(clone):
    lock = "jinja2==3.1.6 \\\n    --hash=sha256:0137fb05990d35f1275a587e9aee6d56da821fc83491a0fb838183be43f66d6d\n"
    (clone / "requirements.lock").write_text(lock, encoding="utf-8")
    for _ in range(2):
        result = install(clone)
        assert result.returncode == 1
        first, *rest = result.stderr.splitlines()
        assert first.startswith(
            "De pakketten zijn niet geïnstalleerd. Daar is één keer een internetverbinding voor nodig."
        )
        assert len(rest) == 1
    (clone / "requirements.lock").write_text("", encoding="utf-8")
    assert install(clone).returncode == 0


def test_a_folder_that_is_ready_is_left_alone_and_one_whose_python_is_gone_is_made_anew(clone):
    mark = clone / ".venv" / "mark"
    assert install(clone).returncode == 0
    mark.touch()
    assert (install(clone).stdout, mark.exists()) == ("", True)
    (clone / ".venv" / "bin" / "python").unlink()
    assert install(clone).returncode == 0
    assert not mark.exists()


def test_without_a_python_that_will_do_a_sentence_says_so(clone):
    result = install(clone, PYTHON="geen-python")
    assert result.returncode == 1
    assert result.stderr == "This needs Python 3.11 or newer; none was found on the PATH.\n"


def test_the_same_commands_go_without_make(clone):
    """`py handboek.py check` on Windows; here with the same script and the packages of the lock file."""
    (clone / "macros").mkdir()
    tell = "import os, sys; print(sys.argv[1:], os.environ['SOURCE_DATE_EPOCH'], os.environ.get('WHOLE_HANDBOOK'))"
    (clone / "macros" / "__main__.py").write_text(f"{tell}\nsys.exit(len(sys.argv) - 1)\n", encoding="utf-8")
    for words, said in [
        (["check", "é"], "['check', 'é'] 5 None"),
        (["pdf"], "['site'] 5 true"),
        ([], "['--help'] 5 None"),
    ]:
        command = [sys.executable, str(clone / "handboek.py"), *words]
        environment = {**os.environ, **OFFLINE, "SOURCE_DATE_EPOCH": "5", "PYTHONUTF8": "1"}
        environment.pop("WHOLE_HANDBOOK", None)
        result = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
        assert (result.stdout.splitlines()[-1], result.stderr) == (said, "")
        assert result.returncode == (len(words) or 1)
    assert (clone / ".venv" / "requirements.lock").exists()


def test_without_a_network_the_commands_say_so_too(clone):
    lock = "jinja2==3.1.6 \\\n    --hash=sha256:0137fb05990d35f1275a587e9aee6d56da821fc83491a0fb838183be43f66d6d\n"
    (clone / "requirements.lock").write_text(lock, encoding="utf-8")
    environment = {**os.environ, **OFFLINE, "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, str(clone / "handboek.py"), "check"]
    result = subprocess.run(command, env=environment, capture_output=True, encoding="ascii", check=False)
    assert result.returncode == 1
    assert result.stderr.startswith("De pakketten zijn niet ge?nstalleerd.")
    assert "Traceback" not in result.stderr
