"""References to sources in the site's own pages: `{{ verwijzing("zweers-2010#3.4") }}` in docs/ leads to that part."""

import re
from html import escape, unescape

from macros.addresses import Address
from macros.records.handbook import Handboek
from macros.records.references import Verwijzing
from macros.records.source import Bron
from macros.views.shared.citations import cite

PLACE = re.compile(r'<span data-verwijzing="([^"]*)"></span>')
"""Where a reference comes in a page; the page is read by Markdown before its references are known."""


class UnknownSource(Exception):
    """A page refers to a source, or to a part of it, that is not there; the message names it."""


def reference_place(reference: str) -> str:
    """Return the HTML that keeps a place for a reference: the id of a source, or of a source and a part of it."""
    return f'<span data-verwijzing="{escape(reference)}"></span>'


def fill_references(html: str, handbook: Handboek, here: Address) -> str:
    """Return the HTML of page `here` with every reference as a link in words; raises UnknownSource."""
    return PLACE.sub(lambda found: _link(unescape(found[1]), handbook, here), html)


def _link(text: str, handbook: Handboek, here: Address) -> str:
    source_id, _, part_id = text.partition("#")
    reference = Verwijzing.model_construct(id=source_id, onderdeel=part_id or None)
    source = handbook[Bron].get(reference.id)
    parts = [part.id for part in source.onderdelen or ()] if source else []
    if source is None or (reference.onderdeel is not None and reference.onderdeel not in parts):
        raise UnknownSource(
            f"er is geen bron '{text}' in data/sources.yaml. Verbeter de verwijzing, of voeg de bron toe."
        )
    citation = cite(handbook, reference)
    return f'<a href="{escape(citation.adres.seen_from(here))}">{escape(citation.tekst)}</a>'
