"""Runs a command or a server for the benchmark, and tells what it took."""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path
from subprocess import DEVNULL
from typing import NamedTuple

from sets import change_middle, middle, record_id, with_text

ENVIRONMENT = {"SOURCE_DATE_EPOCH": "0", "NO_MKDOCS_2_WARNING": "1", "CI": "true", **os.environ}
MEGABYTE = 1024**2
PEAK_UNIT = 1 if sys.platform == "darwin" else 1024
PATIENCE = 600
NEW = "Zojuist opgeslagen."


class Stopped(Exception):
    """Why there is no table: a sentence."""


class Cost(NamedTuple):
    """What one process took: seconds on the clock and of the processor, and its largest memory in MB."""

    wall: float
    processor: float
    peak: float


def run(command: list[str], folder: Path, expected: int = 0) -> Cost:
    """Run a Python command to its end and return what it took; Stopped when it ends otherwise than expected.

    Linux starts counting a process's peak at the memory of the one that starts it, so this program must stay small:
    all that reads pages is done by other processes.
    """
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, *command], cwd=folder, env=ENVIRONMENT, stdout=output, stderr=output
        )
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            process.kill()
            raise
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != expected:
            output.seek(0)
            said = "".join(output.readlines()[-12:]).strip()
            raise Stopped(f"'python {' '.join(command)}' in {folder} ended with {process.returncode}:\n{said}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * PEAK_UNIT / MEGABYTE)


def rebuild(folder: Path) -> float:
    """Return how long `make serve` takes to show the new text of a case after it is saved."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    case = middle(folder / "data")
    page = f"http://127.0.0.1:{port}/cases/{record_id(case)}/"
    command = [sys.executable, "-m", "macros", "serve", f"127.0.0.1:{port}"]
    environment = {**ENVIRONMENT, "TMPDIR": str(folder.parent)}  # where it builds, and leaves the site when it is ended
    process = subprocess.Popen(command, cwd=folder, env=environment, stdout=DEVNULL, stderr=DEVNULL)
    try:
        wait_for(page, lambda text: NEW not in text, process)
        time.sleep(2)  # the watcher looks twice a second, and must have seen the old file
        start = time.perf_counter()
        change_middle(folder / "data", with_text(case, NEW))
        wait_for(page, lambda text: NEW in text, process)
        return time.perf_counter() - start
    finally:
        process.terminate()
        process.wait()


def wait_for(page: str, wanted: Callable[[str], bool], server: subprocess.Popen[bytes]) -> None:
    """Ask for a page until it is as wanted; Stopped when the server ends or it takes too long."""
    end = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < end:
        try:
            with urllib.request.urlopen(page, timeout=PATIENCE) as answer:
                if wanted(answer.read().decode()):
                    return
        except OSError:
            pass  # not there yet, or in the middle of a build
        time.sleep(0.05)
    raise Stopped(f"make serve did not show {page} as it should within {PATIENCE} seconds.")
