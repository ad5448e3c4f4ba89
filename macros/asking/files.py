"""Writing files so that no half one ever stands there."""

import os
import tempfile
from pathlib import Path


def write_whole(path: Path, text: str) -> None:
    """Write a text in the place of a file, all of it or nothing; OSError when that cannot be."""
    temporary = _beside(path, text)
    try:
        os.replace(temporary, path)
    except OSError:
        temporary.unlink(missing_ok=True)
        raise


def write_new(path: Path, text: str) -> None:
    """Write a file that is not there yet, all of it or nothing; FileExistsError when there is one after all."""
    path.parent.mkdir(exist_ok=True)
    with path.open("x", encoding="utf-8"):
        pass  # nobody else can take the name from here on, on Windows too
    try:
        write_whole(path, text)
    except BaseException:
        path.unlink(missing_ok=True)
        raise


def _beside(path: Path, text: str) -> Path:
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=".tmp")
    with open(handle, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    os.chmod(name, 0o644)  # a temporary file is for its maker alone
    return Path(name)
