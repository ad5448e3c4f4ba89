"""Makes .venv hold the packages of a lock file; quick when it already does. On Windows, macOS and Linux alike.

`.ci/install` runs this for make, `handboek.py` for who has no make. Only Python itself is needed, 3.11 or newer.
"""

import filecmp
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OF_THE_SITE = "requirements.lock"
OLDEST = (3, 11)


class NotInstalled(Exception):
    """The packages could not be installed, with the sentence that says what to do."""


def python() -> Path:
    """Return the Python of .venv."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install(lock: str) -> None:
    """Make .venv hold what a lock file says; NotInstalled when that cannot be."""
    if sys.version_info < OLDEST:
        raise NotInstalled("Dit vraagt om Python 3.11 of nieuwer. Installeer dat, of gebruik uv.")
    usable = _usable()
    if usable and (VENV / lock).exists():
        return
    print(  # before all else: to make the folder alone may take half a minute
        f"De pakketten van {lock} worden geïnstalleerd in .venv. De eerste keer duurt dat een paar minuten.", flush=True
    )
    if not usable:
        _make_anew()
    with (VENV / "pip.log").open("wb") as log:
        command = [
            python(),
            "-m",
            "pip",
            "install",
            "-q",
            "--disable-pip-version-check",
            "--require-hashes",
            "-r",
            lock,
        ]
        done = subprocess.run(command, cwd=ROOT, stdout=log, stderr=subprocess.STDOUT, check=False)
    if done.returncode:
        said = (VENV / "pip.log").read_text(encoding="utf-8", errors="replace").splitlines()
        last = next((line for line in reversed(said) if line.startswith("ERROR")), "")
        raise NotInstalled(
            "De pakketten zijn niet geïnstalleerd. Daar is één keer een internetverbinding voor nodig. "
            f"Pip zei, in .venv/pip.log:\n{last}"
        )
    shutil.copy(ROOT / lock, VENV / lock)
    if lock != OF_THE_SITE:
        shutil.copy(ROOT / OF_THE_SITE, VENV / OF_THE_SITE)  # it is part of the others


def _made_for() -> str:
    """Return what a .venv is good for: one place, with one Python."""
    return f"{ROOT} {sys.base_prefix} {sys.version}"


def _usable() -> bool:
    """Return whether .venv is of this place and this Python, whole, and holds no packages of an older lock file."""
    try:
        whole = (VENV / "made-for").read_text(encoding="utf-8") == _made_for()
    except OSError:
        return False
    if not whole or not python().exists():
        return False
    return all(
        (ROOT / path.name).exists() and filecmp.cmp(path, ROOT / path.name, shallow=False)
        for path in VENV.glob("*.lock")
    )


def _make_anew() -> None:
    try:
        import ensurepip  # noqa: F401
    except ImportError:
        raise NotInstalled("Python mist 'venv'. Op Debian of Ubuntu: apt-get install python3-venv") from None
    try:
        if VENV.exists():
            shutil.rmtree(VENV)
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
        (VENV / "made-for").write_text(_made_for(), encoding="utf-8")  # last, so that a half-made one does not count
    except (OSError, subprocess.CalledProcessError) as error:
        raise NotInstalled(
            f"De map .venv kan niet worden gemaakt: {error}. Haal die map weg, en probeer het opnieuw."
        ) from None


if __name__ == "__main__":
    try:
        install(sys.argv[1])
    except NotInstalled as told:
        sys.exit(str(told))
