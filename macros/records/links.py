"""Links: what a web address needs, and what is wrong with one that does not work."""

import re
from urllib.parse import urlsplit

from macros.records.faults import fault, shown
from macros.records.text import refuse_hidden

LINK = re.compile(r"https?://[^\s<>\"/?#@]+\.[^\s<>\"/?#@]+(?:[/?#][^\s<>\"]*)?")
"""A web address: its site has a dot in it, and no name or password before it. An apostrophe may stand in it."""
BARE_SITE = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]\S*)?", re.IGNORECASE)
MAIL = re.compile(r"(?:mailto:)?[^\s@/]+@[^\s@/]+\.\w+", re.IGNORECASE)

NO_LINK = "'{}' is geen link die met http:// of https:// begint."
WITHOUT_SCHEME = "'{}' begint niet met https://. Schrijf https://{}."
NO_SITE = "'{}' mist de naam van de site. Een link ziet er zo uit: https://www.voorbeeld.nl/rapport."
SPACE = "er staat een spatie in de link. Kopieer hem opnieuw, of schrijf elke spatie als %20: {}."
PASSWORD = "voor de naam van de site staat een naam of wachtwoord. Haal dat weg, met het teken @: lezers zien het."
SIGN = "er staat {} in de link. Kopieer de link opnieuw uit de balk van de browser."
MAIL_ADDRESS = "'{}' is een mailadres. Hier hoort een link naar een pagina, en geen adres van een persoon."


def checked_link(value: str) -> str:
    """Return a link; raises a fault for one that leads nowhere, and for hidden signs in it."""
    if LINK.fullmatch(value) and _splits(value):
        refuse_hidden(value)
        return value
    raise fault("link", _sentence(value))


def _splits(value: str) -> bool:
    try:
        parts = urlsplit(value)
        return bool(parts.hostname) and parts.port != 0
    except ValueError:
        return False


def _sentence(value: str) -> str:
    name = shown(value)
    if MAIL.fullmatch(value):
        return MAIL_ADDRESS.format(name)
    if not re.match(r"https?://", value):
        fits = BARE_SITE.fullmatch(value) and "://" not in value
        return WITHOUT_SCHEME.format(name, name) if fits else NO_LINK.format(name)
    rest = re.sub(r"^https?://", "", value)
    if "@" in re.split(r"[/?#]", rest)[0]:
        return PASSWORD
    if " " in value.strip():
        return SPACE.format(shown(value.strip().replace(" ", "%20")))
    for sign, told in (("<", "het teken <"), (">", "het teken >"), ('"', "een aanhalingsteken")):
        if sign in value:
            return SIGN.format(told)
    return NO_SITE.format(name)
