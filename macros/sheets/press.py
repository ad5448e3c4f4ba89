"""The documents of the site, printed: made once however often they are asked for, more at a time where that helps."""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from os import cpu_count

from macros.addresses import Address
from macros.records.handbook import Handboek
from macros.sheets.drawing import Made, made
from macros.sheets.shelf import document, leaflets


def printed(handbook: Handboek, address: Address) -> Made:
    """Return the document at an address; KeyError when there is none."""
    return printed_all(handbook, [address])[address]


def printed_all(handbook: Handboek, wanted: Iterable[Address] | None = None) -> dict[Address, Made]:
    """Return documents by their address: those that are wanted, or all. Typst draws one in every thread."""
    known = handbook.eenmaal(_kept)
    found = leaflets(handbook)
    missing = [one for one in (found if wanted is None else wanted) if one not in known]
    if missing:
        with ThreadPoolExecutor(min(len(missing), cpu_count() or 1)) as pool:
            drawn = pool.map(lambda one: made(document(handbook, found[one]), drawn=found[one].te_kiezen), missing)
            known.update(zip(missing, drawn, strict=True))
    return known


def _kept(handbook: Handboek) -> dict[Address, Made]:
    return {}
