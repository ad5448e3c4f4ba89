"""A `make serve` that tests can ask for pages."""

import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

from conftest import ENVIRONMENT

PATIENCE = 60  # seconds until a test gives up; none of them takes that long


class Served:
    """A running `make serve`."""

    def __init__(self, project: Path):
        with socket.create_server(("127.0.0.1", 0)) as free:
            self.address = "{}:{}".format(*free.getsockname())
        command = [sys.executable, "-m", "macros", "serve", self.address]
        self.process = subprocess.Popen(
            command, cwd=project, env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
        )

    def get(self, path: str) -> tuple[int, str]:
        """Return the status and the text of a page."""
        try:
            with urlopen(f"http://{self.address}/{path}", timeout=PATIENCE) as answer:
                return answer.status, answer.read().decode()
        except HTTPError as error:
            with error:
                return error.code, error.read().decode()

    def until(self, path: str, shows: Callable[[int, str], bool]) -> str:
        """Ask for a page until it shows something; return its text."""
        last: object = None
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            assert self.process.poll() is None, self.process.communicate()[1]
            try:
                last = status, text = self.get(path)
            except OSError as error:  # not there yet
                last = error
            else:
                if shows(status, text):
                    return text
            time.sleep(0.05)
        raise AssertionError(last)

    def stop(self) -> str:
        """Stop as Ctrl+C does and return what stood in the terminal."""
        self.process.send_signal(signal.SIGINT)
        return self.process.communicate(timeout=PATIENCE)[1]
