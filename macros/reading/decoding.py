"""The bytes of a file to its text: also when a program saved it in another way than as UTF-8, which is then told."""

import re
from typing import NamedTuple

BINARY = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
LOST_BYTES = re.compile("[\udc80-\udcff]")
"""Bytes that are no UTF-8, as Python keeps them."""
UTF16 = "het bestand is opgeslagen als UTF-16 (Kladblok noemt dat 'Unicode'). Kies bij het opslaan als codering: UTF-8."
NOT_UTF8 = "het bestand is met een andere codering opgeslagen. Kies bij het opslaan als codering: UTF-8."
NO_TEXT = (
    "dit is geen tekst, maar bijvoorbeeld een foto of een Word-bestand. Zet er een tekstbestand voor in de plaats."
)


class Decoded(NamedTuple):
    """The text of a file, None when it holds none; and what is wrong with how it was saved, at a line and column."""

    text: str | None
    sentence: str = ""
    place: tuple[int, int] = (1, 1)


def decoded(data: bytes) -> Decoded:
    """Return the text in the bytes of a file, as far as it can be known."""
    if (code := _utf16(data)) is not None:
        return Decoded(data.decode(code, errors="replace").removeprefix("\ufeff"), UTF16)
    try:
        return Decoded(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        if BINARY.search(data):
            return Decoded(None, NO_TEXT)
        before = data[: error.start].decode("utf-8-sig")
        line = before.count("\n") + 1
        text = data.decode("utf-8-sig", errors="surrogateescape")
        return Decoded(LOST_BYTES.sub(_as_windows, text), NOT_UTF8, (line, len(before) - before.rfind("\n")))


def _utf16(data: bytes) -> str | None:
    """Return which UTF-16 or UTF-32 some bytes are, None when they are neither."""
    if data.startswith((b"\xff\xfe\x00\x00", b"\x00\x00\xfe\xff")):
        return "utf-32"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    start = data[:200]
    if len(start) >= 4 and start[1::2].count(0) > len(start) // 3:
        return "utf-16-le"
    return "utf-16-be" if len(start) >= 4 and start[::2].count(0) > len(start) // 3 else None


def _as_windows(lost: re.Match[str]) -> str:
    """Return the sign that a byte is in the old set of Windows, which most programs save in that are not new."""
    return bytes([ord(lost[0]) - 0xDC00]).decode("cp1252", errors="replace")
