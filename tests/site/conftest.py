"""The sites that tests look at, each built once and served on this machine, and a real browser to look with.

`site` is the real one, made from data/. All else looks at the invented handbook (see invented.py): `long_site` has so
many records that lists go on on other pages, and `project` is a small one, free to break.
"""

import hashlib
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from fcntl import LOCK_EX, flock
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from invented import ROOT, invented_data, long_data, write_project
from kinds_of_pages import PAGES
from playwright.sync_api import Browser, Page, sync_playwright
from tabs import DESK as DESK  # what tests take from here
from tabs import KEPT as KEPT
from tabs import PHONE as PHONE
from tabs import Opener as Opener
from tabs import Tabs as Tabs
from tabs import opener as opener

from macros.reading.load import load
from macros.records.handbook import Handboek

ENVIRONMENT = {**os.environ, "SOURCE_DATE_EPOCH": "1268870400", "NO_MKDOCS_2_WARNING": "1", "CI": "true"}
"""What the Makefile sets, and the dates of one commit."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
STARTED = "html[data-gestart]"
"""A page whose scripts have added what they add: nothing on it moves by itself any more."""
SAME_FOR_ALL = (".css", ".js", ".svg", ".woff2")
"""What every page of a site uses: a browser that keeps it opens the next page much sooner."""
ELSEWHERE = "https://voorbeeld.nl/"
"""The address at which `long_site` says it stands, for canonical links and the sitemap."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a browser, so that the rest can run without one."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("browser")


def build(project: Path, target: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Build the site of a project folder into target as the Makefile does, and return how it went."""
    environment = {**ENVIRONMENT, **more}
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)]
    return subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)


def digests(folder: Path) -> dict[str, str]:
    """Return what every file in a folder holds, by its path."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """The folder of this run of the tests, which all its workers share."""
    own = tmp_path_factory.getbasetemp()
    return own if worker_id == "master" else own.parent


def once(folder: Path, make: Callable[[Path], object]) -> Path:
    """Return a folder that the first worker to come here makes; the others wait for it."""
    done = folder.with_suffix(".done")
    with folder.with_suffix(".lock").open("w") as lock:
        flock(lock, LOCK_EX)
        if not done.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            make(folder)
            done.touch()
    return folder


def whole_build(project: Path, target: Path, **more: str) -> None:
    """Build a site in which nothing is wrong."""
    result = build(project, target, **more)
    assert result.returncode == 0, result.stderr


@pytest.fixture(scope="session")
def site(shared: Path) -> Path:
    """The folder of the real site."""
    return once(shared / "real", lambda folder: whole_build(ROOT, folder / "site")) / "site"


@pytest.fixture(scope="session")
def long_project(shared: Path) -> Path:
    """The project with the invented handbook and long lists, and its site."""

    def make(folder: Path) -> None:
        whole_build(write_project(folder, long_data()), folder / "site", SITE_URL=ELSEWHERE)

    return once(shared / "long", make)


@pytest.fixture(scope="session")
def long_handbook(long_project: Path) -> Handboek:
    """The invented handbook with long lists."""
    return load(long_project / "data")


@pytest.fixture(scope="session")
def long_site(long_project: Path) -> Path:
    """The folder of the site with the invented handbook and long lists."""
    return long_project / "site"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the invented handbook, free to break."""
    folder = tmp_path / "project"
    folder.mkdir()
    return write_project(folder, invented_data())


@pytest.fixture(scope="session")
def small_site(shared: Path) -> Path:
    """The folder of the site that `project` makes when nothing in it is broken."""

    def make(folder: Path) -> None:
        whole_build(write_project(folder, invented_data()), folder / "site")

    return once(shared / "small", make) / "site"


@pytest.fixture(scope="session")
def paths(long_handbook: Handboek) -> dict[str, str]:
    """The address of a page of every kind."""
    return {name: find(long_handbook) for name, find in PAGES.items()}


class Handler(SimpleHTTPRequestHandler):
    """Serves a site, which stays as it is; the header tells LinkChecker that it need not slow down here."""

    def end_headers(self) -> None:
        self.send_header("LinkChecker", "1")
        if self.path.endswith(SAME_FOR_ALL):
            self.send_header("Cache-Control", "max-age=3600")
        super().end_headers()

    def copyfile(self, source: Any, outputfile: Any) -> None:
        """Send a file; a browser that has left by then is no news."""
        with suppress(ConnectionError):
            super().copyfile(source, outputfile)

    def log_message(self, *arguments: object) -> None:
        """Keep the tests' output quiet."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a built site, and yield its address, which ends with a slash."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture(scope="session")
def address(site: Path) -> Iterator[str]:
    """The address of the real site."""
    with served(site) as found:
        yield found


@pytest.fixture(scope="session")
def long_address(long_site: Path) -> Iterator[str]:
    """The address of the site with the invented handbook and long lists."""
    with served(long_site) as found:
        yield found


@pytest.fixture(scope="session")
def small_address(small_site: Path) -> Iterator[str]:
    """The address of the site with the invented handbook as it is."""
    with served(small_site) as found:
        yield found


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A Chromium: the one on the PATH, else Playwright's own."""
    executable = next(filter(None, map(shutil.which, BROWSERS)), None)
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-gpu"]
        chromium = playwright.chromium.launch(executable_path=executable, args=arguments)
        yield chromium
        chromium.close()


@pytest.fixture(scope="session")
def tabs(browser: Browser) -> Tabs:
    """The tabs of that browser."""
    return Tabs(browser)


@pytest.fixture
def open_page(tabs: Tabs, long_address: str) -> Iterator[Opener]:
    """Opens a page of the long invented site; afterwards nothing may have gone wrong or gone elsewhere."""
    with opener(tabs, long_address) as open_:
        yield open_


def without_elsewhere(page: Page) -> None:
    """Let a page find something at every address elsewhere, so that it can leave."""
    page.route("https://**", lambda route: route.fulfill(body="elsewhere", content_type="text/plain"))
