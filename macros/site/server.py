"""The server behind `make serve`: reads the files anew after every change and draws the page that is asked for."""

import posixpath
import sys
import tempfile
import threading
import traceback
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import quote
from wsgiref.types import StartResponse, WSGIEnvironment

from mkdocs.exceptions import MkDocsException
from mkdocs.livereload import LiveReloadServer

from macros.site.messages import collected_errors
from macros.site.preview import Preview, Superseded
from macros.site.problem_page import problem_page
from macros.site.sources import Sources

HTML = {"Content-Type": "text/html; charset=utf-8"}
WATCHED = ("data", "docs", "macros", "mkdocs.yml")
LOOK_EVERY = 0.2  # seconds; asking the disk sees every kind of save, also over a network and from a container


class Server(LiveReloadServer):
    """Shows the site, or else what is wrong, on every address; each page reloads itself after a change."""

    def __init__(self, project: Path, host: str, port: int) -> None:
        """Serve the site of the folder `project`; nothing is read before `serve()` is called."""
        self._temporary = tempfile.TemporaryDirectory(prefix="handbook_", ignore_cleanup_errors=True)
        super().__init__(self.renew, host, port, self._temporary.name, polling_interval=LOOK_EVERY)
        self._project = project
        self._sources = Sources(project / "macros")
        self._preview: Preview | None = None
        self._problem: bytes | None = None
        self._started = threading.Event()
        self._count = 0
        for name in WATCHED:
            self.watch(str(project / name))

    def renew(self) -> None:
        """Read the files as they are now; what is wrong with them becomes the page that everybody sees."""
        if self._preview:
            self._preview.close()
        self._count += 1
        folder = Path(self._temporary.name, str(self._count))
        self._preview, self._problem = None, None
        self._sources.forget_if_changed()
        with collected_errors() as errors:
            try:
                self._preview = Preview(self._project / "mkdocs.yml", folder, self.url)
            except (Exception, SystemExit) as error:  # MkDocs and its plugins also stop with an exit
                self._problem = self._told(error, errors)

    def serve_request(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        """Answer with the page that is asked for, drawn now, or with what is wrong."""
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        if path.startswith("/livereload/"):
            return super().serve_request(environ, start_response)
        while True:
            try:
                status, headers, body = self._answer(path)
            except Superseded:
                continue
            start_response(
                status, [*headers.items(), ("Content-Length", str(len(body))), ("Cache-Control", "no-store")]
            )
            return [body]

    def _answer(self, path: str) -> tuple[str, dict[str, str], bytes]:
        """Return status, headers and content; raises Superseded when a file changed meanwhile."""
        epoch, preview, problem = self._newest()
        name = posixpath.normpath(f"/{path}").lstrip("/")
        if preview:
            with collected_errors() as errors:
                try:
                    if path.endswith("/"):
                        name = posixpath.join(name, "index.html")
                    elif preview.read(f"{name}/index.html") is not None:
                        return "302 Found", {"Location": quote(f"/{name}/")}, b""
                    found = preview.read(name)
                    if found is None:
                        return "404 Not Found", HTML, self._reloading(preview.read("404.html") or b"404", epoch)
                    if not name.endswith(".html"):
                        kind = self._guess_type(name)  # type: ignore[no-untyped-call]
                        return "200 OK", {"Content-Type": kind}, found
                    return "200 OK", HTML, self._reloading(found, epoch)
                except Superseded:
                    raise
                except (Exception, SystemExit) as error:
                    problem = self._told(error, errors)
        return "500 Internal Server Error", HTML, self._reloading(problem or b"", epoch)

    def shutdown(self, wait: bool = False) -> None:
        """Stop serving and remove what was drawn."""
        super().shutdown(wait)
        if self._preview:
            self._preview.close()
        self._temporary.cleanup()

    def _build_loop(self) -> None:
        self.renew()
        self._started.set()
        print(f"De site staat op {self.url} (stop met Ctrl+C)", flush=True)
        super()._build_loop()  # type: ignore[no-untyped-call]

    def _newest(self) -> tuple[int, Preview | None, bytes | None]:
        """Wait until what changed last has been read; return its number, and the site or what is wrong with it."""
        self._started.wait()
        with self._epoch_cond:
            self._epoch_cond.wait_for(lambda: self._visible_epoch == self._wanted_epoch)
            return self._visible_epoch, self._preview, self._problem

    def _told(self, problem: BaseException, errors: list[str]) -> bytes:
        """Tell what is wrong in the terminal; return it as a page."""
        if isinstance(problem, MkDocsException | OSError):
            print(problem, file=sys.stderr, flush=True)
        else:
            traceback.print_exception(problem)
        return problem_page(problem, errors)

    def _reloading(self, page: bytes, epoch: int) -> bytes:
        return bytes(self._inject_js_into_html(page, epoch))  # type: ignore[no-untyped-call]
