"""Setting up .venv: what it says without a network, and when a .venv counts as ready."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OFFLINE = {"PIP_INDEX_URL": "http://127.0.0.1:9/simple/", "PIP_RETRIES": "0", "PIP_CONFIG_FILE": os.devnull}


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A project of which the site needs no package."""
    (tmp_path / "clone" / ".ci").mkdir(parents=True)
    shutil.copy(ROOT / ".ci" / "install", tmp_path / "clone" / ".ci")
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
        assert first.startswith("The packages could not be installed. This takes a network connection, once.")
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
