"""What MkDocs has to say, in the terminal."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager


def show_messages() -> None:
    """Show warnings and errors of MkDocs and its plugins on standard error, a line each and once."""
    logger = logging.getLogger("mkdocs")
    logger.setLevel(logging.WARNING)
    if not logger.handlers:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(levelname)s: %(message)s"))
        logger.addHandler(handler)


@contextmanager
def collected_errors() -> Iterator[list[str]]:
    """Yield a list that gets every error MkDocs tells in the meantime."""
    found: list[str] = []
    handler = _Collector(found)
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        yield found
    finally:
        logger.removeHandler(handler)


class _Collector(logging.Handler):
    def __init__(self, found: list[str]) -> None:
        super().__init__(logging.ERROR)
        self._found = found

    def emit(self, record: logging.LogRecord) -> None:
        self._found.append(record.getMessage())
