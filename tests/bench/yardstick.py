"""The yardstick: the same site as plain MkDocs with Material would build it, from ready Markdown.

Run as `python yardstick.py PROJECT SITE TARGET`: it reads the site that a project built and writes a project of its own
with the same pages, navigation, theme, search and static files, and without our data, macros, hooks and templates.

Every page becomes Markdown as an author would have typed it: headings, lists, tables and links to `.md` files. What
Markdown has no sign for (a term and its value, a card, a caption) becomes paragraphs with the same text. Blocks of raw
HTML would be shorter to make and no fair measure: Markdown passes them through almost unread, and MkDocs does not look
at their links. What is only ornament (icons, buttons, classes) is gone, which makes the yardstick's pages smaller than
ours; and its search finds the words in every table, where ours leaves the comparing tables out.
"""

import posixpath
import re
import shutil
import sys
from functools import partial
from pathlib import Path
from urllib.parse import urldefrag

import yaml
from bs4 import BeautifulSoup, Tag
from markdownify import MarkdownConverter
from mkdocs.utils import yaml_load

ORNAMENT = "script, style, svg, button, .md-content__button, .md-source-file, .headerlink, [aria-hidden=true]"


def plain_config(config: dict[str, object]) -> dict[str, object]:
    """Return our mkdocs.yml without what makes the site ours."""
    plain = {key: value for key, value in config.items() if key not in ("hooks", "watch")}
    plain["theme"] = {key: value for key, value in config["theme"].items() if key != "custom_dir"}
    plain["plugins"] = [{"search": {"lang": "nl"}}]
    # Markdown cannot give a row or a paragraph an id, so links to those find their page and not their place.
    plain["validation"]["links"]["anchors"] = "ignore"
    plain["validation"]["nav"]["omitted_files"] = (
        "ignore"  # pages from the data stand beside the navigation, as ours do
    )
    return plain


def source(url: str, docs: Path) -> str:
    """Return the path of the Markdown file behind a page such as `cases/arnhem/`."""
    index = posixpath.join(url, "index.md")
    return index if url in ("", ".") or (docs / index).exists() else f"{url.rstrip('/')}.md"


def linked(href: str, url: str, sources: dict[str, str]) -> str:
    """Return a link from the page at `url` as its Markdown file would have it: to the file of the other page."""
    path, anchor = urldefrag(href)
    target = sources.get(posixpath.normpath(posixpath.join(url, path)))
    if not path or target is None:
        return href
    relative = posixpath.relpath(target, posixpath.dirname(sources[url]) or ".")
    return f"{relative}#{anchor}" if anchor else relative


def head(page: BeautifulSoup, site_name: str) -> str:
    """Return the head of the Markdown file: the title and the description that the page has."""
    values = {"title": page.title.get_text().removesuffix(f" - {site_name}")}
    if description := page.select_one("meta[name=description]"):
        values["description"] = description["content"]
    return f"---\n{yaml.safe_dump(values, allow_unicode=True)}---\n\n"


class Markdown(MarkdownConverter):
    """HTML to Markdown that keeps the anchors of headings, since other pages and the contents lead there."""

    def convert_hN(self, n: int, element: Tag, text: str, parent_tags: set[str]) -> str:
        converted = super().convert_hN(n, element, text, parent_tags)
        anchor = element.get("id")
        return f"{converted.rstrip()} {{#{anchor}}}\n\n" if anchor and converted.strip() else converted


def markdown(article: Tag, link: partial[str]) -> str:
    """Return the content of a page as Markdown."""
    for ornament in article.select(ORNAMENT):
        ornament.decompose()
    for anchor in article.select("a[href]"):
        anchor["href"] = link(anchor["href"])
    for card in article.select("li:has(h2, h3, h4, p, dl, table)"):
        card.name = card.parent.name = "div"  # an author writes such an item as a section, not as a list
    for top in article.find_all("thead"):  # one body a table: the converter looks through the whole table for each
        bodies = top.parent.find_all("tbody", recursive=False)
        for body in bodies[1:]:
            bodies[0].extend(list(body.extract().contents))
    text = Markdown(heading_style="ATX", bullets=["-  "]).convert_soup(article)  # inner lists go in by four
    return re.sub(r"\n{3,}", "\n\n", text).strip() + "\n"


def write(project: Path, site: Path, target: Path) -> None:
    """Write the plain project for the built site of a project."""
    config = yaml_load((project / "mkdocs.yml").open(encoding="utf-8"))
    shutil.copytree(project / "docs", target / "docs", ignore=shutil.ignore_patterns("*.md"))
    (target / "mkdocs.yml").write_text(yaml.safe_dump(plain_config(config), allow_unicode=True), encoding="utf-8")
    built = {path.parent.relative_to(site).as_posix(): path for path in sorted(site.rglob("index.html"))}
    sources = {url: source(url, project / "docs") for url in built}
    for url, path in built.items():
        page = BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser")
        article = page.select_one("article.md-content__inner")
        if article is None:
            raise ValueError(f"{path.relative_to(site)} has no article in it.")
        file = target / "docs" / sources[url]
        file.parent.mkdir(parents=True, exist_ok=True)
        link = partial(linked, url=url, sources=sources)
        file.write_text(head(page, config["site_name"]) + markdown(article, link), encoding="utf-8")


if __name__ == "__main__":
    write(*map(Path, sys.argv[1:]))
