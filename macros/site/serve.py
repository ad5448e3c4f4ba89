"""`make serve`: what may go wrong before the site is there, as sentences."""

import errno
import re
import signal
import sys
from pathlib import Path
from typing import NoReturn

from macros.invoked import typed
from macros.site.messages import show_messages
from macros.site.server import Server

OTHER = "127.0.0.1:8001"


class NotServed(Exception):
    """The site cannot be served at that address; the message says why and what to do."""


def serve_at(project: Path, address: str) -> None:
    """Serve the site of the folder `project` at `address` (host:port) until the process is told to stop.

    Raises NotServed when that address cannot be used.
    """
    host, port = _parts(address)
    show_messages()
    sys.dont_write_bytecode = True  # it would be a change in a watched folder
    signal.signal(signal.SIGTERM, _stop)
    server = Server(project, host, port)
    try:
        server.serve()  # type: ignore[no-untyped-call]
    except KeyboardInterrupt:
        return
    except OSError as error:
        raise NotServed(_sentence(error, address)) from error
    finally:
        server.shutdown()


def _parts(address: str) -> tuple[str, int]:
    found = re.fullmatch(r"\[?(?P<host>[^\[\]]+)\]?:(?P<port>\d{1,5})", address)
    if not found or int(found["port"]) > 65535:
        raise NotServed(f"'{address}' is geen adres. Noem een naam en een poort, zoals: {_try()}")
    return found["host"], int(found["port"])


def _sentence(error: OSError, address: str) -> str:
    if error.errno == errno.EADDRINUSE:
        return (
            f"Een ander programma gebruikt {address} al. Misschien staat de site nog aan in een ander venster. "
            f"Stop dat, of kies een ander adres: {_try()}"
        )
    return f"De site kan niet op {address} ({error.strerror}). Kies een ander adres, zoals: {_try()}"


def _try() -> str:
    return typed("serve", ADDRESS=OTHER)


def _stop(*_: object) -> NoReturn:
    raise KeyboardInterrupt
