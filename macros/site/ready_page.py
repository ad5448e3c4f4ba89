"""A page that comes as HTML: MkDocs reads and renders no Markdown for it."""

from urllib.parse import urldefrag, urljoin

from markupsafe import escape
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents

from macros.addresses import Address
from macros.explaining import explain
from macros.markup import UNSEARCHED
from macros.pages import KEY
from macros.pages import Page as Ready
from macros.site.own_faults import told
from macros.site.sections import Section, ids, sections


class ReadyPage(Page):
    """A page of the handbook as MkDocs sees it.

    Once it is rendered, `html` is its body and `sections` holds its words. `content` stays empty: Material looks there
    for marks to take away, sign by sign, which costs milliseconds a page. macros/theme/main.html shows `html`.
    """

    def __init__(self, ready: Ready, file: File, config: MkDocsConfig) -> None:
        """Become the page of `file`; MkDocs makes no page for a file that has one."""
        super().__init__(None, file, config)
        self.ready = ready
        self.html = ""
        self.sections: list[Section] = []

    def read_source(self, config: MkDocsConfig) -> None:
        """Give the theme what it takes from the head of a Markdown file."""
        self.markdown = ""
        self.meta = {
            "title": str(escape(self.ready.titel)),  # the theme puts both in its HTML as they are
            "description": str(escape(self.ready.beschrijving)),
            "hide": ["navigation"] if self.ready.met_inhoudsopgave else ["navigation", "toc"],
        }
        if not self.ready.zoekbaar:
            self.meta["search"] = {"exclude": True}
        if self.ready.verhuisd_naar:
            canonical = urljoin(self.canonical_url or "", urldefrag(self.ready.verhuisd_naar).url)
            self.meta["verhuisd"] = {"naar": escape(self.ready.verhuisd_naar), "canonical": escape(canonical)}
            self.canonical_url = self.abs_url = None  # so that the sitemap leaves the old address out

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Take the HTML as it is, and from it the table of contents and the ids that other pages can lead to."""
        self.content = ""
        with told(self.file.src_uri, config.extra[KEY]()):
            drawn = self.ready.teken()
        if not self.ready.verhuisd_naar:
            drawn = explain(drawn, config.extra[KEY](), Address(self.url))
        self.html = drawn.replace(UNSEARCHED, "")
        self.sections = sections(drawn)
        self.toc = table_of_contents(self.sections)
        self.present_anchor_ids = ids(self.html)


def table_of_contents(found: list[Section]) -> TableOfContents:
    """Return the headings that stand in the page itself, each below the nearest higher one before it."""
    top: list[AnchorLink] = []
    above: list[AnchorLink] = []
    for section in found:
        if section.id and not section.within:
            link = AnchorLink(section.title, section.id, section.level)
            while above and above[-1].level >= link.level:
                above.pop()
            (above[-1].children if above else top).append(link)
            above.append(link)
    return TableOfContents(top)
