"""Putting one folder in the place of another in a single step."""

import ctypes
import errno
import os
import sys
from pathlib import Path

AT_FDCWD = -100
RENAME_EXCHANGE = 2  # Linux: renameat2
RENAME_SWAP = 2  # macOS: renamex_np
UNSUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}


def put_in_place(fresh: Path, target: Path, aside: Path) -> Path | None:
    """Make `target` the folder `fresh`; all three paths lie in one folder.

    Returns where the folder that stood at `target` now is, or None when there was none. Raises OSError, and then
    `target` is what it was. Where the system cannot exchange two folders, the old one first steps to `aside`:
    a process that is killed between those two steps leaves it there, and `put_back` mends that.
    """
    if not target.exists():
        fresh.rename(target)
        return None
    if _exchanged(fresh, target):
        return fresh
    target.rename(aside)
    try:
        fresh.rename(target)
    except BaseException:
        aside.rename(target)
        raise
    return aside


def put_back(aside: Path, target: Path) -> None:
    """Give `target` back what a killed process left at `aside`, when nothing took its place; raises OSError."""
    if aside.exists() and not target.exists():
        aside.rename(target)


def _exchanged(one: Path, other: Path) -> bool:
    """Exchange two folders; False when the system or the disk cannot, OSError when it may not."""
    first, second = os.fsencode(one), os.fsencode(other)
    try:
        if sys.platform == "linux":
            failed = ctypes.CDLL(None, use_errno=True).renameat2(AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE)
        elif sys.platform == "darwin":
            failed = ctypes.CDLL(None, use_errno=True).renamex_np(first, second, RENAME_SWAP)
        else:
            return False
    except AttributeError:  # a C library from before 2018
        return False
    if failed and ctypes.get_errno() not in UNSUPPORTED:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(other))
    return not failed
