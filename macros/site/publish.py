"""`make site`: builds beside the old site and then puts the new one in its place, whole or not at all."""

import errno
import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import MkDocsException

from macros.reading.memory import without_collecting
from macros.site.exchange import put_back, put_in_place
from macros.site.messages import show_messages

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

FULL = {errno.ENOSPC, errno.EDQUOT}
FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


class NotPublished(Exception):
    """The site was not built; the message says why and what to do. The old site is what it was."""


def publish(settings: Path, target: Path) -> None:
    """Build the site that the file `settings` (mkdocs.yml) describes, and make `target` that site.

    Raises NotPublished; whatever happens, also to this process, `target` holds the old site or the new one.
    """
    target = target.resolve()  # behind a link, the folder itself is exchanged
    try:
        _check_replaceable(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        with _alone(target.parent) as alone:
            if alone:
                _clear_leftovers(target)
            _build_and_exchange(settings, target)
    except OSError as error:
        raise NotPublished(_sentence(error, target)) from error


def _check_replaceable(target: Path) -> None:
    """Raise NotPublished when something else than a site stands at `target`: it would be gone."""
    if target.exists() and (not target.is_dir() or (any(target.iterdir()) and not (target / "index.html").exists())):
        raise NotPublished(f"{target} holds something else than a site. Move that away, or build in another folder.")


def _build_and_exchange(settings: Path, target: Path) -> None:
    fresh = target.with_name(f".{target.name}-new-{secrets.token_hex(4)}")
    fresh.mkdir()  # not tempfile.mkdtemp: a web server must be able to read it
    replaced: Path | None = fresh
    try:
        _build(settings, fresh)
        _write_through(fresh)
        replaced = put_in_place(fresh, target, _aside(target))
    finally:
        if replaced:
            _remove(replaced)


def _build(settings: Path, folder: Path) -> None:
    show_messages()
    try:
        config = load_config(str(settings), site_dir=str(folder), strict=True)
        config.plugins.on_startup(command="build", dirty=False)
        try:
            with without_collecting():  # a build makes much and drops little
                build(config)
        finally:
            config.plugins.on_shutdown()
    except KeyboardInterrupt as error:
        raise NotPublished("Stopped. The old site is as it was.") from error
    except (MkDocsException, SystemExit) as error:  # plugins stop with an exit
        if not isinstance(error, SystemExit):  # else what is wrong has been told
            print(error, file=sys.stderr)
        raise NotPublished("The site was not built: see above what to mend. The old site is as it was.") from error


def _write_through(folder: Path) -> None:
    """Make sure that all files are on the disk, so that neither a power cut nor a disk that fills up empties one."""
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb+") as file:
                os.fsync(file.fileno())


@contextmanager
def _alone(folder: Path) -> Iterator[bool]:
    """Keep other builds out of `folder` for as long as this one lasts, also when it is killed.

    Yields False where the system or the disk knows no such locks. Raises NotPublished when another build is at work.
    """
    if fcntl is None:
        yield False
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        yield _locked(handle, folder)
    finally:
        os.close(handle)


def _locked(handle: int, folder: Path) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise NotPublished(f"Another build is at work in {folder}. Wait until it is done, then try again.") from error
    except OSError:  # some network disks
        return False
    return True


def _clear_leftovers(target: Path) -> None:
    """Remove what builds that were killed left behind; a site they had set aside comes back."""
    put_back(_aside(target), target)
    for folder in target.parent.iterdir():
        if folder == _aside(target) or folder.name.startswith(f".{target.name}-new-"):
            _remove(folder)


def _remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        print(f"{folder} is no longer needed but cannot be removed. Remove it yourself.", file=sys.stderr)


def _aside(target: Path) -> Path:
    return target.with_name(f".{target.name}-old")


def _sentence(error: OSError, target: Path) -> str:
    where = error.filename or target.parent
    if error.errno in FULL:
        advice = "The disk is full. Make room and try again."
    elif error.errno in FORBIDDEN:
        advice = f"{where} cannot be written ({error.strerror}). Give yourself the right to, or build another copy."
    else:
        advice = f"{where}: {error.strerror}."
    return f"The site was not built, the old site is as it was. {advice}"
