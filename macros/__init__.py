"""The handbook's program. For mkdocs-macros this package is the module that defines the macros."""

from functools import partial
from typing import Any


def define_env(env: Any) -> None:
    """Register every block as a macro; each leaves a place that the block takes when Markdown has read the page."""
    from macros.blocks import BLOCKS, place
    from macros.citing import reference_place

    env.macro(reference_place, "verwijzing")
    for name in BLOCKS:
        env.macro(partial(place, name), name)
