"""How a reader mends a page or reports a mistake in it; what nobody set up is not offered."""

import re
from dataclasses import dataclass

from macros.addresses.repository import Repository, mail
from macros.records.colophon import Colofon
from macros.records.handbook import Handboek

MAIL = re.compile(r"[^\s@:;,?&]+@[^\s@:;,?&]+\.[^\s@:;,?&.]+")
"""What the colophon may hold as a way to reach the editors and is no postal address."""


@dataclass(frozen=True)
class Improving:
    """The ways to mend a page: its file, the form for mistakes, and a mail; "" for what is not set up.

    `adres` is the address of the page as a script may change it in the form and the mail.
    """

    verbeter: str = ""
    meld: str = ""
    mail: str = ""
    adres: str = ""

    def __bool__(self) -> bool:
        """Whether there is any way."""
        return bool(self.verbeter or self.meld or self.mail)


def repository(handbook: Handboek, branch: str = "main") -> Repository | None:
    """Return the repository that the colophon names; None when it names none."""
    addresses = [record.repository for record in handbook[Colofon].values() if record.repository]
    return Repository(addresses[0], branch) if addresses else None


def mail_address(handbook: Handboek) -> str:
    """Return the mail address of the editors in the colophon, "" when it has none."""
    found = [record.redactie or "" for record in handbook[Colofon].values()]
    return next((address for address in found if MAIL.fullmatch(address)), "")


def improving(
    handbook: Handboek, at: Repository | None, title: str, address: str, file: str, line: int = 0
) -> Improving:
    """Return the ways to mend the page with a title and an address, made from a file, at a line of it (0: unknown)."""
    to = mail_address(handbook)
    return Improving(
        verbeter=at.change(file, line) if at and file else "",
        meld=at.report(title, address) if at else "",
        mail=mail(to, title, address) if to else "",
        adres=address,
    )
