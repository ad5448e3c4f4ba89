"""What happens at each event of a build, in the order in which MkDocs calls them."""

import os
import sys
from functools import partial
from itertools import chain
from os.path import relpath
from pathlib import Path

from jinja2 import Environment
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from macros.addresses import Address
from macros.blocks import fill
from macros.citing import UnknownSource, fill_references
from macros.explaining import explain
from macros.form.file import form_files
from macros.markup import UNSEARCHED
from macros.pages import KEY, cite, downloads, feeds, pages
from macros.reading.colophon import unset, with_day_of_data, with_repository, with_site
from macros.reading.load import load
from macros.reading.problems import DataError
from macros.records.handbook import Handboek
from macros.render import compiled_templates, render
from macros.sheets.problems import unfit_for_paper
from macros.site.improving import ways_to_improve
from macros.site.own_faults import told
from macros.site.own_pages import checked
from macros.site.paper_file import old_paper_files, paper_files, whole_handbook_file
from macros.site.ready_page import ReadyPage
from macros.site.search_pages import searched, write_search
from macros.site.sections import ids
from macros.views.shared.gone import gone_here

THEME_SCRIPTS = "assets/javascripts/"
"""Where the theme keeps its scripts, which are none of ours."""
SEARCHED = "doorzocht"
"""Where the site keeps the words of its pages while it is built."""
WHOLE = "heel_handboek"
"""The setting that asks for the whole handbook as one PDF, which takes longer than all else together."""


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read the data anew at every build, before anything of the old site is touched.

    Raise PluginError, which MkDocs shows as a message, when the data or the pages in docs/ have problems.
    """
    project = Path(config.config_file_path).parent
    try:
        handbook = checked(project, lambda: load(project / "data", unfit_for_paper, partial(_finished, config)))
    except DataError as error:
        what = (
            "De gegevens kloppen" if any(one.file.startswith("data/") for one in error.problems) else "Een pagina klopt"
        )
        raise PluginError(f"{what} niet, de site is niet gebouwd.\n{error.report()}") from error
    for sentence in unset(handbook):
        print(sentence, file=sys.stderr)
    config.extra[SEARCHED] = []
    config.extra[KEY] = lambda: handbook  # a function: mkdocs-macros writes out every value here, three times
    return config


def _finished(config: MkDocsConfig, handbook: Handboek) -> Handboek:
    """Return the handbook with the day of its data, the name and address of its site, and its repository."""
    dated = with_day_of_data(handbook, os.environ.get("SOURCE_DATE_EPOCH", ""))
    named = with_site(dated, config.site_name, config.site_url or "")
    return with_repository(named, config.extra.get("repository") or "")


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that come from the data alone, and the files for spreadsheets and for paper."""
    with told("de bladzijden uit de gegevens", config.extra[KEY]()):
        return _with_own_files(files, config)


def _with_own_files(files: Files, config: MkDocsConfig) -> Files:
    project = Path(config.config_file_path).parent
    for path, page in pages(config.extra[KEY]()).items():
        file = File.generated(config, path, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        file.edit_uri = relpath(project / page.data, config.docs_dir).replace(os.sep, "/")  # MkDocs starts in docs/
        ReadyPage(page, file, config)
        files.append(file)
    for path, text in downloads(config.extra[KEY]()).items():
        files.append(File.generated(config, path, content=text.encode("utf-8-sig")))  # its mark tells Excel: UTF-8
    branch = str(config.extra.get("branch") or "")
    for path, text in form_files(config.extra[KEY](), project / "data", branch).items():
        files.append(File.generated(config, path, content=text))
    for path, text in feeds(config.extra[KEY](), config.site_url or "").items():
        files.append(File.generated(config, path, content=text))
    for paper in chain(paper_files(config.extra[KEY](), config), old_paper_files(config.extra[KEY](), config)):
        files.append(paper)
    if config.extra.get(WHOLE):
        files.append(whole_handbook_file(config.extra[KEY](), config))
    return files


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    """Leave out the theme's scripts, which no page uses: by now the theme has added its files."""
    for file in [file for file in files if file.src_uri.startswith(THEME_SCRIPTS)]:
        files.remove(file)


def on_env(env: Environment, config: MkDocsConfig, files: Files) -> None:
    """Keep what the theme's templates compile to, as with our own."""
    env.bytecode_cache = compiled_templates()


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put blocks, references and explanations in a page that Markdown has read, and let other pages lead to their ids.

    Raise PluginError when the page refers to a source that is not there.
    """
    if isinstance(page, ReadyPage):
        return html
    handbook, here = config.extra[KEY](), Address(page.url)
    try:
        with told(page.file.src_uri, handbook):
            html = fill(html, handbook, here)
        html = fill_references(html, handbook, here)
    except UnknownSource as error:
        raise PluginError(f"{page.file.src_uri}: {error}") from error
    html += render("pieces/gone_here.html", here, {"weg": gone_here(handbook, here)})
    html = explain(html, handbook, here)
    if not page.is_homepage:
        html += cite(handbook, str(page.title), here, ())
    page.present_anchor_ids = (page.present_anchor_ids or set()) | ids(html)
    return html


def on_page_context(context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation) -> None:
    """Keep the words of a page for the search, and say how it is mended.

    What leads to it on another address is no page of its own.
    """
    if "verhuisd" not in page.meta:
        config.extra[SEARCHED].append(searched(page))
        context["verbeteren"] = ways_to_improve(page, config, config.extra[KEY]())  # type: ignore[typeddict-unknown-key]
    page.content = (page.content or "").replace(UNSEARCHED, "")


def on_post_build(config: MkDocsConfig) -> None:
    """Write the files of the search, when all pages are there."""
    with told("de zoekindex", config.extra[KEY]()):
        write_search(config.extra[KEY](), config.extra[SEARCHED], Path(config.site_dir))
