"""A mistake in the program while it draws: a sentence that names the page and the record, and not a bare traceback."""

import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import gettempdir

from mkdocs.exceptions import MkDocsException, PluginError

from macros.reading.own_faults import own_fault, record_behind
from macros.records.handbook import Handboek

TRACE = "handboek-fout.txt"
"""Where the traceback goes, in the folder for temporary files, for who mends the program."""
log = logging.getLogger("mkdocs.handboek")


@contextmanager
def told(where: str, handbook: Handboek) -> Iterator[None]:
    """Turn what goes wrong inside the block into a PluginError that says where, and at which record.

    What MkDocs and the disk say themselves stays as it is.
    """
    try:
        yield
    except (MkDocsException, OSError):
        raise
    except Exception as error:
        record = record_behind(error)
        named = f" ({handbook.bestand(record)}, '{record.id}')" if record is not None else ""
        kept = Path(gettempdir()) / TRACE
        kept.write_text("".join(traceback.format_exception(error)), encoding="utf-8")
        log.debug("%s", where, exc_info=error)
        raise PluginError(f"{where}{named}: {own_fault(error)} Het hele verslag staat in {kept}.") from error
