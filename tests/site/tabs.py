"""Tabs of one browser that test after test uses: opening a new one takes longer than what most tests do in it.

Each is a browser of its own, which shares nothing with another. A tab that is taken again is as a new one; one that
may not be, because something in it went wrong, went elsewhere or was kept, is closed for good.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Browser, Page, Request, Route, ViewportSize

PHONE: ViewportSize = {"width": 360, "height": 740}
DESK: ViewportSize = {"width": 1280, "height": 800}
NOWHERE = (-10, -10)
LEADS_ON = re.compile(r"<script[^>]* data-naar=[^>]*></script>")
KEPT = """[
    ...Object.keys(localStorage).map((key) => `kept for good: ${key}`),
    ...Object.keys(sessionStorage).map((key) => `kept for now: ${key}`),
    ...(location.search ? [`in the address: ${location.search}`] : []),
]"""
"""What the browser keeps of a visit, as a program for the page."""
ADDRESS = "in the address"


class Tab:
    """A page of a browser, and what went wrong in it since it was taken."""

    def __init__(self, browser: Browser, scheme: str, script: bool):
        self.kind = scheme, script
        self.context = browser.new_context(color_scheme=scheme, java_script_enabled=script)  # type: ignore[arg-type]
        self.page = page = self.context.new_page()
        self.home = ""
        self.shares = False
        self.complaints: list[str] = []
        page.on("console", lambda said: self._note(said.text) if said.type in ("error", "warning") else None)
        page.on("pageerror", lambda error: self._note(str(error)))
        page.on("dialog", lambda dialog: self._note(f"dialog: {dialog.message}"))
        page.on("request", self._request)

    def take(self, home: str, viewport: ViewportSize, shares: bool) -> None:
        """Begin a visit to the site at `home`; when it `shares`, what a reader chose may stand in the address."""
        self.home, self.complaints, self.shares = home, [], shares
        self.page.set_viewport_size(viewport)

    def leave(self) -> bool:
        """End the visit, note what the browser keeps of it, and say whether the tab is as new."""
        at_home = [page for page in self.context.pages if self._is_own(page.url)]
        kept = [fault for page in at_home for fault in page.evaluate(KEPT)]
        self.complaints += [fault for fault in kept if not (self.shares and fault.startswith(ADDRESS))]
        self.complaints += [f"cookie {cookie}" for cookie in self.context.cookies()]
        if self.complaints or at_home != [self.page] or self.context.pages != at_home:
            self.context.close()
            return False
        self.page.unroute_all(behavior="ignoreErrors")
        self.page.goto("about:blank")
        self.page.mouse.move(*NOWHERE)
        self.page.emulate_media(media="null", forced_colors="none")
        return True

    def _note(self, complaint: str) -> None:
        self.complaints.append(complaint)

    def _request(self, request: Request) -> None:
        if not self._is_own(request.url):
            self._note(f"request to {request.url}")

    def _is_own(self, url: str) -> bool:
        return url.startswith((self.home, "data:", "blob:"))


class Tabs:
    """The tabs of a browser."""

    def __init__(self, browser: Browser):
        self._browser = browser
        self._idle: list[Tab] = []

    def take(self, scheme: str, script: bool) -> Tab:
        """Return a tab that nobody uses."""
        for tab in reversed(self._idle):
            if tab.kind == (scheme, script):
                self._idle.remove(tab)
                return tab
        return Tab(self._browser, scheme, script)

    def give_back(self, tab: Tab) -> list[str]:
        """End the visit in a tab, and return what went wrong in it."""
        if tab.leave():
            self._idle.append(tab)
        return tab.complaints


class Opener:
    """Opens pages of a site, each in a tab of its own."""

    def __init__(self, tabs: Tabs, home: str):
        self.complaints: list[str] = []
        self._tabs, self._home = tabs, home
        self._open: list[Tab] = []

    def __call__(
        self,
        path: str = "",
        viewport: ViewportSize = DESK,
        scheme: str = "light",
        script: bool = True,
        still: bool = False,
        shares: bool = False,
    ) -> Page:
        """Open a page. With `still`, a page that leads on stays where it is, so that a test can look at it.

        With `shares`, the page may put in its address what a reader chose there, to be shared.
        """
        tab = self._tabs.take(scheme, script)
        self._open.append(tab)
        tab.take(self._home, viewport, shares)
        if still:
            tab.page.route(self._home + path, _without_refresh)
        tab.page.goto(self._home + path)
        return tab.page

    def close(self) -> None:
        """Close every page that is open. A test that opens many closes them as it goes."""
        while self._open:
            self.complaints += self._tabs.give_back(self._open.pop(0))


@contextmanager
def opener(tabs: Tabs, home: str) -> Iterator[Opener]:
    """Yield what opens a page of the site at `home`; then see that nothing went wrong and nothing is kept.

    Whatever a test did, the browser keeps nothing and no address says what a reader looked for.
    """
    open_ = Opener(tabs, home)
    yield open_
    open_.close()
    assert open_.complaints == [], "\n".join(open_.complaints)


def _without_refresh(route: Route) -> None:
    answer = route.fetch()
    body = answer.text().replace('http-equiv="refresh"', 'name="held"')
    route.fulfill(response=answer, body=LEADS_ON.sub("", body))
