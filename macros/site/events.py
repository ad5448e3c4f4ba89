"""What happens at each event of a build, in the order in which MkDocs calls them."""

import gc
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files, InclusionLevel
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.templates import TemplateContext

from macros.pages import KEY, pages
from macros.reading.load import load
from macros.reading.problems import DataError
from macros.site.ready_page import ReadyPage
from macros.site.search_entries import add_to_search


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read the data anew at every build, before anything of the old site is touched.

    Raise PluginError, which MkDocs shows as a message, when the data has problems.
    """
    try:
        handbook = load(Path(config.config_file_path).parent / "data")
    except DataError as error:
        raise PluginError(f"De gegevens kloppen niet, de site is niet gebouwd.\n{error.report()}") from error
    config.extra[KEY] = lambda: handbook  # a function: mkdocs-macros writes out every value here, three times
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that come from the data alone."""
    for path, page in pages(config.extra[KEY]()).items():
        file = File.generated(config, path, content="", inclusion=InclusionLevel.NOT_IN_NAV)
        file.edit_uri = page.data
        ReadyPage(page, file, config)
        files.append(file)
    return files


def on_page_markdown(markdown: str, page: Page, **_: object) -> None:
    """Raise PluginError when the head of a page does not parse: MkDocs would print it and drop the title."""
    if markdown.lstrip().startswith("---") and not page.meta:
        raise PluginError(
            f"{page.file.src_uri}: the head of the page (between the lines with ---) is no valid YAML. "
            "Put its values in quotes."
        )


def on_page_context(context: TemplateContext, page: Page, config: MkDocsConfig, nav: Navigation) -> None:
    """Make a ready page findable; Material does so for the other pages at this event."""
    if isinstance(page, ReadyPage):
        add_to_search(page, config)


def on_post_build(config: MkDocsConfig) -> None:
    """Let Python look for garbage again, which the hook file stopped: `mkdocs serve` goes on after a build."""
    gc.enable()


def on_build_error(error: Exception) -> None:
    """Do so when the build fails as well."""
    gc.enable()
