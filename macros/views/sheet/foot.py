"""The foot of a sheet: its sources, where to get help, from when it is, and the page that tells more."""

from collections.abc import Iterable, Sequence
from functools import cache
from io import BytesIO

import segno

from macros.addresses import Address
from macros.language import day
from macros.records.colophon import Colofon
from macros.records.handbook import Handboek
from macros.records.source import Bron
from macros.views.shared.citations import part_name, short_name
from macros.views.sheet.sheet import Foot, Part

HELP = "Direct gevaar: bel 112. Hulp of advies: Veilig Thuis 0800-2000, gratis, dag en nacht."
"""Where to get help, as the line on every page says it."""
WITHOUT_ADDRESS = "Nog geen adres: vul bij het bouwen SITE_URL in, of 'site_url' in mkdocs.yml."
MOST_PARTS = 6
"""How many parts of a source a foot names; the page names them all."""
MORE = "en andere delen, die op de pagina staan"


def foot(handbook: Handboek, here: Address) -> Foot:
    """Return the foot of a sheet about page `here`; which sources it leans on follows from what stands on it."""
    colophon = next(iter(handbook[Colofon].values()))
    site = (colophon.adres or "").rstrip("/")
    whole = f"{site}/{here.page}" if site else ""
    when = f"Gegevens van {day(colophon.datum)}" if colophon.datum else "Datum van de gegevens onbekend"
    version = f", versie {colophon.versie}" if colophon.versie else ""
    return Foot(
        handboek=colophon.naam or "",
        bronnen="",
        hulp=HELP,
        stand=f"{when}{version}.",
        link=whole,
        adres=short(whole),
        qr=qr_code(whole) if whole else "",
        zonder_adres="" if whole else WITHOUT_ADDRESS,
    )


def sources_line(handbook: Handboek, sources: Iterable[Part]) -> str:
    """Return sources with their parts, each once: "Zweers e.a. 2010: §4.5 (p. 50-54), samenvatting"."""
    parts: dict[str, list[str]] = {}
    for own_id, part, where in dict.fromkeys(sources):
        parts.setdefault(own_id, []).append(_part(handbook[Bron][own_id], part) or where or "")
    return "; ".join(_named(short_name(handbook[Bron][own]), [*filter(None, found)]) for own, found in parts.items())


def _part(source: Bron, part_id: str | None) -> str:
    for part in source.onderdelen or ():
        if part.id == part_id:
            return f"{part_name(part)} (p. {part.paginas})" if part.paginas else part_name(part)
    return ""


def _named(name: str, parts: Sequence[str]) -> str:
    if not parts:
        return name
    more = [MORE] if len(parts) > MOST_PARTS else []
    return f"{name}: {', '.join([*parts[:MOST_PARTS], *more])}"


def short(address: str) -> str:
    """Return an address as paper shows it: without how a browser asks for it, and without the last slash."""
    return address.removeprefix("https://").removeprefix("http://").rstrip("/")


@cache
def qr_code(address: str) -> str:
    """Return the QR code (ISO/IEC 18004) of an address as SVG, with its quiet zone of four modules."""
    file = BytesIO()
    segno.make(address, error="m", micro=False).save(file, kind="svg", border=4, xmldecl=False, nl=False, dark="#000")
    return file.getvalue().decode()
