"""The handbook's program. For mkdocs-macros this package is the module that defines the macros."""

from functools import partial
from typing import Any


def define_env(env: Any) -> None:
    """Register every block as a macro; each finds the way from its page to the root of the site."""
    from macros.blocks import BLOCKS, block
    from macros.pages import KEY

    def draw(name: str) -> str:
        return block(name, env.conf["extra"][KEY](), "../" * env.page.url.count("/"))

    for name in BLOCKS:
        env.macro(partial(draw, name), name)
