"""The garbage collector, kept out of the way while thousands of values that all stay are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Switch the collector off inside the block, and leave what was made there out of all later collecting.

    The collector would otherwise walk over the growing heap again and again, which is half the time of reading. What
    is garbage beforehand is collected first, as it could not be afterwards.
    """
    was_on = gc.isenabled()
    gc.collect()
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        if was_on:
            gc.enable()
