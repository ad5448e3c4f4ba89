"""Edited Python counts at the next build, without a restart."""

import importlib
import sys
from pathlib import Path

from mkdocs.config.config_options import Hooks

State = dict[Path, tuple[int, int]]


class Sources:
    """The handbook's own Python files, and which state of them is imported."""

    def __init__(self, package: Path) -> None:
        """Take the files of the folder `package` as they are now for the ones that are imported."""
        self._package = package
        self._state = self._now()

    def forget_if_changed(self) -> None:
        """When a file changed, let go of all modules of the package, so that the next import reads them anew.

        Code that is running, such as the server, goes on as it was.
        """
        now = self._now()
        if now == self._state:
            return
        self._state = now
        for name in [name for name in sys.modules if name.partition(".")[0] == self._package.name]:
            del sys.modules[name]
        importlib.invalidate_caches()
        Hooks._load_hook.cache_clear()  # MkDocs loads a hook file once in the life of a process

    def _now(self) -> State:
        found = {}
        for path in self._package.rglob("*.py"):
            try:
                status = path.stat()
            except FileNotFoundError:  # an editor is just replacing it
                continue
            found[path] = (status.st_mtime_ns, status.st_size)
        return found
