"""The blocks that any page in docs/ can call as a macro: each is a view, and the template that draws it.

A block that lists something long shows the first slice on its page and leads on to the others.
"""

from macros.blocks.block import Block
from macros.blocks.catalogue import BLOCKS
from macros.blocks.drawing import PLACE, block, fill, later, place

__all__ = ["BLOCKS", "PLACE", "Block", "block", "fill", "later", "place"]
