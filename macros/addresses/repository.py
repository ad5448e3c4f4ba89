"""Addresses in the repository: where a file is changed, and the form that reports a mistake."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath
from urllib.parse import quote, urlencode, urlsplit

MISTAKE_FORM = "fout.yml"
"""The issue form that reports a mistake, in .github/ISSUE_TEMPLATE; its field `adres` takes the address of a page."""
MISTAKE_TITLE = "Fout: "
ASKED = "Wat staat er?\n\n\nWat moet het zijn, en waar staat dat?\n\n"
"""What a report says where no form asks for it."""


@dataclass(frozen=True)
class Host:
    """How a host of repositories names its pages, below the address of the repository.

    `nieuw` is where a file is made, `bestand` and `tekst` how it wants the name and the text of it ("" where it takes
    none). `anders` is how it wants fields of a new report; without it they go by their own names, to the issue form.
    """

    naam: str
    wijzigen: str
    map: str
    melden: str
    nieuw: str
    bestand: str
    tekst: str = ""
    anders: Mapping[str, str] | None = None


GITHUB = Host(
    "GitHub",
    "edit/{branch}/{path}",
    "tree/{branch}/{path}",
    "issues/new",
    "new/{branch}/{path}",
    bestand="filename",
    tekst="value",
)
GITLAB = Host(
    "GitLab",
    "-/edit/{branch}/{path}",
    "-/tree/{branch}/{path}",
    "-/issues/new",
    "-/new/{branch}/{path}",
    bestand="file_name",
    anders={"title": "issue[title]", "body": "issue[description]"},
)


@dataclass(frozen=True)
class Ways:
    """How the host takes a change, for a browser: addresses with {path} of a file or folder, and names of fields."""

    naam: str
    wijzigen: str
    nieuw: str
    bestand: str
    tekst: str


@dataclass(frozen=True)
class Repository:
    """Where data, pages and program are kept, and the branch that the site is made from."""

    adres: str
    branch: str = "main"

    @property
    def host(self) -> Host:
        """How its host names pages: GitLab's way where the name of the host says so, else GitHub's."""
        return GITLAB if "gitlab" in (urlsplit(self.adres).hostname or "") else GITHUB

    def change(self, path: str, line: int = 0) -> str:
        """Return where a file, at a line (0 for none), can be changed in the browser; of a folder, where it stands."""
        form = self.host.wijzigen if PurePosixPath(path).suffix else self.host.map
        place = form.format(branch=quote(self.branch), path=quote(path))
        return f"{self._below(place)}{f'#L{line}' if line else ''}"

    def ways(self) -> Ways:
        """Return how the host takes a change or a new file on the branch."""
        host = self.host
        change, new = (
            self._below(place.format(branch=quote(self.branch), path="{path}")) for place in (host.wijzigen, host.nieuw)
        )
        return Ways(host.naam, change, new, host.bestand, host.tekst)

    def report(self, title: str, address: str) -> str:
        """Return the form that reports a mistake at an address of the site, filled in as far as it can be."""
        fields = {"title": f"{MISTAKE_TITLE}{title}"}
        if self.host.anders is None:
            fields = {"template": MISTAKE_FORM, **fields, "adres": address}
        else:
            body = f"Adres: {address}\n\n{ASKED}"
            fields = {self.host.anders["title"]: fields["title"], self.host.anders["body"]: body}
        return f"{self._below(self.host.melden)}?{urlencode(fields, quote_via=quote)}"

    def _below(self, place: str) -> str:
        return f"{self.adres.removesuffix('/').removesuffix('.git')}/{place}"


def mail(to: str, title: str, address: str) -> str:
    """Return the link that starts a mail about a mistake at an address of the site."""
    words = {"subject": f"{MISTAKE_TITLE}{title}", "body": f"Adres: {address}\n\n{ASKED}".replace("\n", "\r\n")}
    return f"mailto:{quote(to, safe='@')}?{urlencode(words, quote_via=quote)}"
