"""The sites that tests look at, each built once and served on this machine, and a real browser to look with.

`site` is the real one, made from data/. All else looks at the invented handbook (see invented.py): `long_site` has so
many records that lists go on on other pages, and `project` is a small one, free to break.
"""

import hashlib
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from invented import ROOT, invented_data, long_data, write_project
from kinds_of_pages import PAGES
from playwright.sync_api import Browser, BrowserContext, Page, Route, ViewportSize, sync_playwright

from macros.reading.load import load
from macros.records.handbook import Handboek

ENVIRONMENT = {**os.environ, "SOURCE_DATE_EPOCH": "1268870400", "NO_MKDOCS_2_WARNING": "1", "CI": "true"}
"""What the Makefile sets, and the dates of one commit."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
ELSEWHERE = "https://voorbeeld.nl/"
"""The address at which `long_site` says it stands, for canonical links and the sitemap."""
PHONE: ViewportSize = {"width": 360, "height": 740}
DESK: ViewportSize = {"width": 1280, "height": 800}
Opener = Callable[..., Page]
LEADS_ON = re.compile(r"<script[^>]* data-naar=[^>]*></script>")
KEPT = """[
    ...Object.keys(localStorage).map((key) => `kept for good: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `kept for now: ${key}`),
    ...(location.search ? [`in the address: ${location.search}`] : []),
]"""
"""What the browser keeps of a visit, as a program for the page."""


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
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the real site."""
    target = tmp_path_factory.mktemp("built") / "site"
    result = build(ROOT, target)
    assert result.returncode == 0, result.stderr
    return target


@pytest.fixture(scope="session")
def long_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project with the invented handbook and long lists."""
    return write_project(tmp_path_factory.mktemp("long"), long_data())


@pytest.fixture(scope="session")
def long_handbook(long_project: Path) -> Handboek:
    """The invented handbook with long lists."""
    return load(long_project / "data")


@pytest.fixture(scope="session")
def long_site(long_project: Path) -> Path:
    """The folder of the site with the invented handbook and long lists."""
    target = long_project / "site"
    result = build(long_project, target, SITE_URL=ELSEWHERE)
    assert result.returncode == 0, result.stderr
    return target


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with the invented handbook, free to break."""
    folder = tmp_path / "project"
    folder.mkdir()
    return write_project(folder, invented_data())


@pytest.fixture(scope="session")
def small_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site that `project` makes when nothing in it is broken."""
    whole = write_project(tmp_path_factory.mktemp("small"), invented_data())
    result = build(whole, whole / "site")
    assert result.returncode == 0, result.stderr
    return whole / "site"


@pytest.fixture(scope="session")
def paths(long_handbook: Handboek) -> dict[str, str]:
    """The address of a page of every kind."""
    return {name: find(long_handbook) for name, find in PAGES.items()}


class Handler(SimpleHTTPRequestHandler):
    """Serves a site; the header tells LinkChecker that it need not slow down here."""

    def end_headers(self) -> None:
        self.send_header("LinkChecker", "1")
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
def browser() -> Iterator[Browser]:
    """A Chromium: the one on the PATH, else Playwright's own."""
    executable = next(filter(None, map(shutil.which, BROWSERS)), None)
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
        chromium = playwright.chromium.launch(executable_path=executable, args=arguments)
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: Browser, long_address: str) -> Iterator[Opener]:
    """Opens a page of the long invented site; afterwards nothing may have gone wrong or gone elsewhere."""
    with opener(browser, long_address) as open_:
        yield open_


@contextmanager
def opener(browser: Browser, home: str) -> Iterator[Opener]:
    """Yield what opens a page of the site at `home` in a fresh browser; then see that nothing went wrong.

    With `still`, a page that leads on stays where it is, so that a test can look at it. Whatever a test did, the
    browser keeps nothing and no address says what a reader looked for.
    """
    complaints: list[str] = []
    contexts: list[BrowserContext] = []

    def open_(
        path: str = "",
        viewport: ViewportSize = DESK,
        scheme: str = "light",
        script: bool = True,
        still: bool = False,
    ) -> Page:
        context = browser.new_context(viewport=viewport, color_scheme=scheme, java_script_enabled=script)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda said: complaints.append(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: complaints.append(f"dialog: {dialog.message}"))
        page.on(
            "request", lambda request: complaints.append(f"request to {request.url}") if not own(request.url) else None
        )
        if still:
            page.route(home + path, _without_refresh)
        page.goto(home + path)
        return page

    def own(url: str) -> bool:
        return url.startswith((home, "data:", "blob:"))

    yield open_
    for context in contexts:
        complaints += [fault for page in context.pages if own(page.url) for fault in page.evaluate(KEPT)]
        complaints += [f"cookie {cookie}" for cookie in context.cookies()]
        context.close()
    assert complaints == []


def _without_refresh(route: Route) -> None:
    answer = route.fetch()
    body = answer.text().replace('http-equiv="refresh"', 'name="held"')
    route.fulfill(response=answer, body=LEADS_ON.sub("", body))


def without_elsewhere(page: Page) -> None:
    """Let a page find something at every address elsewhere, so that it can leave."""
    page.route("https://**", lambda route: route.fulfill(body="elsewhere", content_type="text/plain"))
