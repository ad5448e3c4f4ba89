"""What MkDocs knows of a page, for the ways to mend it."""

from pathlib import Path
from urllib.parse import unquote

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from macros.pages import DATA
from macros.reading.lines import line_of
from macros.records.handbook import Handboek
from macros.site.ready_page import ReadyPage
from macros.views.home.improving import Improving, improving, repository


def ways_to_improve(page: Page, config: MkDocsConfig, handbook: Handboek) -> Improving:
    """Return how a reader mends a page: a record where it stands in its file, another page in docs/."""
    project = Path(config.config_file_path).parent
    at = repository(handbook, config.extra.get("branch") or "main")
    address = page.canonical_url or unquote(page.url) or "de startpagina"
    if isinstance(page, ReadyPage):
        file, own = page.ready.data, page.ready.record
        line = line_of(project / file, own) if at and own and Path(file).parent == Path(DATA) else 0
        return improving(handbook, at, page.ready.titel, address, file, line)
    return improving(handbook, at, _title(page), address, f"docs/{page.file.src_uri}")


def _title(page: Page) -> str:
    return str(page.meta.get("title") or page.title or page.url)
