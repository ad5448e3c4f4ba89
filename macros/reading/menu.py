"""The menu in mkdocs.yml: the pages that it names."""

from collections.abc import Iterator
from typing import Any


def pages_of_menu(nav: Any) -> Iterator[str]:
    """Yield every page that a menu names, however deep."""
    if isinstance(nav, str):
        yield nav
    elif isinstance(nav, dict):
        for value in nav.values():
            yield from pages_of_menu(value)
    elif isinstance(nav, list | tuple):
        for item in nav:
            yield from pages_of_menu(item)
