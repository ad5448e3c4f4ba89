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

    `anders` is how it wants fields of a new report; without it they go by their own names, to the issue form.
    """

    wijzigen: str
    map: str
    melden: str
    anders: Mapping[str, str] | None = None


GITHUB = Host("edit/{branch}/{path}", "tree/{branch}/{path}", "issues/new")
GITLAB = Host(
    "-/edit/{branch}/{path}",
    "-/tree/{branch}/{path}",
    "-/issues/new",
    {"title": "issue[title]", "body": "issue[description]"},
)


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
