"""One state of the site, read whole and drawn page by page when somebody asks: a saved case shows at once.

Drawing 350 cases takes longer than an editor wants to wait, and they look at one page. So nothing of an earlier state
is kept and nothing can be stale. The steps are those of `mkdocs build`, in its order.
"""

import shutil
import threading
from pathlib import Path

from mkdocs.commands.build import _build_page, _build_theme_template, _populate_page
from mkdocs.config import load_config
from mkdocs.structure.files import File, Files, InclusionLevel, get_files, set_exclusions
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page

from macros.search.files import FOLDER as SEARCH
from macros.site.paper_file import PaperFile

ASKED_BY_SCRIPTS = (".xml", ".gz")


class Superseded(Exception):
    """The files have changed since this state was read."""


class Preview:
    """The site as the files are now."""

    def __init__(self, settings: Path, folder: Path, url: str) -> None:
        """Read everything; raises what MkDocs raises when the settings, the data or a page is wrong.

        Pages are drawn into the new folder `folder`, as they look at the address `url`.
        """
        self.folder = folder
        self._lock = threading.Lock()  # MkDocs and its plugins draw one page at a time
        self._open = True
        self._complete = False
        self._populated: set[File] = set()
        self._config = config = load_config(str(settings), site_dir=str(folder), site_url=url)
        config.plugins.on_startup(command="serve", dirty=False)
        self._config = config = config.plugins.on_config(config)
        config.plugins.on_pre_build(config=config)
        files = get_files(config)
        env = config.theme.get_env()
        files.add_files_from_theme(env, config)
        self._files = files = config.plugins.on_files(files, config=config)
        set_exclusions(files, config)
        self._nav = config.plugins.on_nav(get_navigation(files, config), config=config, files=files)
        self._documents = files.documentation_pages(inclusion=InclusionLevel.is_in_serve)
        self._undrawn = {file.dest_uri: file for file in self._documents}
        for file in self._documents:
            if file.page is None:
                Page(None, file, config)
        for page in self._nav.pages:  # for the menu: the head of each, and a title that stands only on the page
            page.read_source(config)
            if "title" not in vars(page) and "title" not in page.meta:
                self._populate(page.file)
        self._env = config.plugins.on_env(env, config=config, files=files)
        self._paper = {file.dest_uri: file for file in files if isinstance(file, PaperFile)}
        Files([file for file in files if file.dest_uri not in self._paper]).copy_static_files(
            inclusion=InclusionLevel.is_in_serve
        )
        _build_theme_template("404.html", self._env, files, config, self._nav)

    def read(self, name: str) -> bytes | None:
        """Return the file `name` of the site, drawn now if need be; None when the site has no such file.

        Raises Superseded after `close`, and what MkDocs and the macros raise when a page cannot be drawn.
        """
        path = self.folder / name
        with self._lock:
            self._check_open()
            if name in self._undrawn:
                self._draw(name)
            if name in self._paper:
                self._paper.pop(name).copy_file()
            if path.is_file():
                return path.read_bytes()
        if name.endswith(ASKED_BY_SCRIPTS) or name.startswith(SEARCH):
            self._draw_rest()
            with self._lock:
                self._check_open()
                return path.read_bytes() if path.is_file() else None
        return None

    def close(self) -> None:
        """Stop drawing and remove the folder: a newer state has come."""
        self._open = False
        with self._lock:
            shutil.rmtree(self.folder, ignore_errors=True)

    def _check_open(self) -> None:
        if not self._open:
            raise Superseded

    def _draw_rest(self) -> None:
        """Draw what needs all pages: the index of the search, the map of the site, the check of anchors."""
        for name in list(self._undrawn):
            with self._lock:  # let go between pages, so that a reader does not wait for all of them
                self._check_open()
                if name in self._undrawn:
                    self._draw(name)
        with self._lock:
            self._check_open()
            if not self._complete:
                for template in self._config.theme.static_templates:
                    _build_theme_template(template, self._env, self._files, self._config, self._nav)
                for file in self._documents:
                    assert file.page is not None
                    file.page.validate_anchor_links(files=self._files, log_level=self._config.validation.links.anchors)
                self._config.plugins.on_post_build(config=self._config)
                self._complete = True

    def _draw(self, name: str) -> None:
        file = self._undrawn[name]
        assert file.page is not None
        self._populate(file)
        excluded = file.inclusion.is_excluded()
        _build_page(file.page, self._config, self._documents, self._nav, self._env, excluded=excluded)
        del self._undrawn[name]

    def _populate(self, file: File) -> None:
        if file not in self._populated:
            assert file.page is not None
            _populate_page(file.page, self._config, self._files)
            self._populated.add(file)
