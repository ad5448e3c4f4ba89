"""LibreOffice, which opens what the site makes: found on the PATH, or awaited while `tests/site/run` installs it."""

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

PATIENCE = 240  # seconds until a test gives up on the installation
NONE = "There is no LibreOffice to open the annex with. tests/site/install-office installs it"


def office() -> str:
    """Return the program; fail with a sentence when there is none."""
    said = os.environ.get("OFFICE")
    end = time.monotonic() + PATIENCE
    while said and not Path(said).read_text(encoding="utf-8").strip() and time.monotonic() < end:
        time.sleep(0.2)
    program = shutil.which("soffice") or shutil.which("libreoffice")
    if program is None:
        log = Path(f"{said}.said")
        pytest.fail(f"{NONE}: {log.read_text(encoding='utf-8').strip()}" if said and log.exists() else f"{NONE}.")
    return program


def opened(files: list[Path], folder: Path) -> list[str]:
    """Return what LibreOffice makes of documents when it opens them, each as flat OpenDocument."""
    copies = [folder / f"{number}{file.suffix}" for number, file in enumerate(files)]
    for file, copy in zip(files, copies, strict=True):
        shutil.copy(file, copy)
    own = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    command = [office(), "--headless", own, "--convert-to", "fodt", "--outdir", str(folder), *map(str, copies)]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return [copy.with_suffix(".fodt").read_text(encoding="utf-8") for copy in copies]
