"""Where links lead on paper: to a place in the document with its page number, else to the site, else nowhere."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

from macros import addresses
from macros.addresses import Address
from macros.sheets.line import Inline
from macros.sheets.nodes import Node, changed, every

HERE = "https://handboek.invalid/"
"""A site that is nowhere, to see which links stay on the site."""
OUTSIDE = ("http", "https", "mailto")
SLICE = re.compile(r"[^/]+/\d+/\Z")
"""The end of the address of a later slice of a list."""


@dataclass(frozen=True)
class Chapter:
    """What one page of the site becomes on paper: its address, its title, its nodes, and the part it stands in.

    It lies on its side when it is `liggend`, and goes on below the chapter before it when it is `aaneen`. Its first
    node is its heading, whose ids begin with "": the page as a whole.
    """

    adres: Address
    titel: str
    deel: str
    knopen: Sequence[Node]
    liggend: bool = False
    aaneen: bool = False


@dataclass(frozen=True)
class Places:
    """The key of every place in a document by its page and id, and the address of the site ("" when not known)."""

    sleutels: Mapping[tuple[str, str], str]
    site: str

    def at(self, address: Address) -> str:
        """Return the key of a place, else that of its page, else "".

        A later slice of a list stands on the page of that list.
        """
        pages = [address.page, SLICE.sub("", address.page)]
        keys = [(page, anchor) for page in pages for anchor in (address.anchor, "")]
        return next((self.sleutels[key] for key in keys if key in self.sleutels), "")

    @classmethod
    def of(cls, chapters: Sequence[Chapter], site: str) -> "Places":
        """Return the places in these chapters."""
        return cls(_keys(chapters), site.rstrip("/"))


def placed(chapters: Sequence[Chapter], places: Places, also: Iterable[str] = ()) -> list[Chapter]:
    """Return chapters in which every link knows where it leads, and every place that one leads to has its key.

    Places with a key in `also` have theirs too.
    """
    used = set(filter(None, also))
    linked = [
        replace(one, knopen=[_linked(node, one.adres, places, used, True) for node in one.knopen]) for one in chapters
    ]
    return [replace(one, knopen=[_kept(node, one.adres, places, used) for node in one.knopen]) for one in linked]


def _keys(chapters: Sequence[Chapter]) -> dict[tuple[str, str], str]:
    found: dict[tuple[str, str], str] = {}
    for chapter in chapters:
        for node in every(chapter.knopen):
            ids = node.get("plekken", ())
            for own in ids:
                found.setdefault((chapter.adres.page, own), f"{chapter.adres.page}#{ids[0]}")
    return found


def _linked(node: Node, here: Address, places: Places, used: set[str], numbered: bool) -> Node:
    numbered = numbered and node["soort"] not in ("kop", "tabel")

    def words(found: list[Inline]) -> list[Inline]:
        return [word if isinstance(word, str) else one(word) for word in found]

    def one(word: dict[str, Any]) -> dict[str, Any]:
        made = {**word, "inhoud": words(word["inhoud"])} if "inhoud" in word else word
        if word["soort"] != "link":
            return made
        target = {name: value for name, value in made.items() if name != "naar"}
        return target | _target(word["naar"], here, places, used, numbered)

    return changed(node, lambda inside: _linked(inside, here, places, used, numbered), words)


def _target(href: str, here: Address, places: Places, used: set[str], numbered: bool) -> dict[str, Any]:
    """Return where a link leads: `plek` with whether its page number is told, `adres`, or nothing."""
    try:
        whole, anchor = urldefrag(urljoin(HERE + here.page, href))
        scheme = urlsplit(whole).scheme
    except ValueError:
        return {}
    if not whole.startswith(HERE):
        return {"adres": href} if scheme in OUTSIDE and urlsplit(href).scheme else {}
    there = Address(whole.removeprefix(HERE), unquote(anchor))
    key = places.at(there)
    if key:
        used.add(key)
        # A reference names pages of the source; only the list of sources leads to them as a list of contents does.
        cites = there.page.startswith(addresses.SOURCES.page) and here != addresses.SOURCES
        return {"plek": key, "blz": numbered and not cites and there.page != here.page}
    return {"adres": f"{places.site}/{there.page}{f'#{anchor}' if anchor else ''}"} if places.site else {}


def _kept(node: Node, here: Address, places: Places, used: set[str]) -> Node:
    """Return a node with its key when a link leads there, and without the ids of the site."""
    made = changed(node, lambda inside: _kept(inside, here, places, used), list)
    ids = made.pop("plekken", [])
    key = f"{here.page}#{ids[0]}" if ids else ""
    if key not in used:
        return made
    used.remove(key)  # a place is one, also when a page uses an id twice
    return {**made, "plek": key}
