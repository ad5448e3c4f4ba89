"""One side of a comparison: a handbook with its pages in docs/, and every page of its site in the order of the menu."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

from macros import addresses, blocks
from macros.addresses import Address
from macros.blocks.trainers import PAPERS
from macros.book.own_pages import own_page, whole_block
from macros.changes.lines import Line, lines
from macros.pages import Page, pages
from macros.reading.menu import pages_of_menu
from macros.records.base import MetId
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN

H1 = re.compile(r"<h1[^>]*>(.*?)</h1>", re.DOTALL)


@dataclass(frozen=True)
class Shown:
    """A page as readers see it: its address, its title, and its body as HTML; without HTML when it cannot be drawn.

    `gemaakt` says that it was made for a record, and stands beside the pages of docs/; `vervallen` that it only says
    that its record was taken out.
    """

    adres: Address
    titel: str
    html: str | None
    gemaakt: bool = False
    vervallen: bool = False

    @property
    def regels(self) -> list[Line]:
        """What stands on it."""
        return lines(self.html or "")


@dataclass
class Side:
    """A handbook with the folder of its own pages; `onleesbaar` are records of it that could not be read.

    `instellingen` is the file with the menu (mkdocs.yml), which need not be there.
    """

    handboek: Handboek
    docs: Path
    instellingen: Path
    onleesbaar: frozenset[tuple[type[MetId], str]] = frozenset()
    problemen: list[str] = field(default_factory=list)

    @cached_property
    def paginas(self) -> dict[str, Shown]:
        """Every page by its address: those of docs/ in the order of the menu, each with the records that it lists."""
        own = self._own()
        made = self._made()
        found: dict[str, Shown] = {}
        for address in own:
            found[address] = own[address]
            for other in self._below(address, made, own):
                found[other] = made.pop(other)
        return found | made

    def _own(self) -> dict[str, Shown]:
        known = sorted(path.relative_to(self.docs).as_posix() for path in self.docs.rglob("*.md"))
        menu = [name for name in self._menu() if name in known]
        return {
            address.page: self._of_docs(address)
            for address in (_address(name) for name in dict.fromkeys([*menu, *known]))
        }

    def _menu(self) -> list[str]:
        """Return the files of the menu in its order."""
        return list(pages_of_menu(self._settings.get("nav")))

    @cached_property
    def _settings(self) -> dict[str, Any]:
        """What stands in the settings, without the tags in it; nothing when they cannot be read."""
        try:
            found = yaml.load(self.instellingen.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        except (OSError, UnicodeDecodeError, yaml.YAMLError):
            return {}
        return found if isinstance(found, dict) else {}

    def _of_docs(self, address: Address) -> Shown:
        extra = self._settings.get("extra")
        asked = dict.fromkeys(extra, "") if isinstance(extra, dict) else {}
        try:
            page = own_page(self.handboek, address, self.docs, _block, asked)
        except Exception:  # a page of another time can ask for what this program does not have
            page = None
        if page is None:
            return Shown(address, address.page, None)
        heading = H1.search(page.html)
        return Shown(address, page.titel or (re.sub("<[^>]*>", "", heading[1]) if heading else address.page), page.html)

    def _made(self) -> dict[str, Shown]:
        """Return the pages of records; the later parts of lists stand whole on the page of docs/ that they are of."""
        try:
            later = {one.adres.file for one in blocks.later(self.handboek)}
            made = pages(self.handboek)
        except Exception:  # records that an older program had no need of
            self.problemen.append("De pagina's van de records van toen zijn niet te tekenen.")
            return {}
        return {
            address.page: _drawn(address, page)
            for file, page in made.items()
            if file not in later and not page.verhuisd_naar
            for address in [Address(f"{file.removesuffix('.md')}/")]
        }

    def _below(self, address: str, made: dict[str, Shown], own: dict[str, Shown]) -> list[str]:
        """Return the pages of records that the page at an address lists."""
        lists = {f"{kind.adres}/" for kind in SOORTEN if kind.kamer} | {addresses.BESIDE.page}
        return [one for one in made if address in lists and one.startswith(address) and one not in own]


def _block(name: str, handbook: Handboek, here: Address) -> str:
    """Return the HTML of a block; sheets are compared apart, and to show them here would print them all."""
    return "" if blocks.BLOCKS[name].template == PAPERS else whole_block(name, handbook, here)


def _address(file: str) -> Address:
    page = file.removesuffix(".md")
    page = "" if page == "index" else page.removesuffix("/index")
    return Address(f"{page}/" if page else "")


def _drawn(address: Address, page: Page) -> Shown:
    try:
        return Shown(address, page.titel, page.teken(), gemaakt=True, vervallen=page.vervallen)
    except Exception:  # what an older model left out can be missing
        return Shown(address, page.titel, None, gemaakt=True)
