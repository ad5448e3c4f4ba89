"""What an address is: a page or a file of the site, and a place on it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Address:
    """A page, from the root of the site and ending with a slash, and a place on it; or a file, by its own name."""

    page: str
    anchor: str = ""

    def at(self, anchor: str) -> "Address":
        """Return a place on the same page."""
        return Address(self.page, anchor)

    def below(self, *steps: str | int) -> "Address":
        """Return a page below this one."""
        return Address(self.page + "".join(f"{step}/" for step in steps))

    def seen_from(self, here: "Address") -> str:
        """Return the link to this address on page `here`."""
        if self.page == here.page and self.anchor:
            return f"#{self.anchor}"
        way = "../" * here.page.count("/") + self.page or "./"
        return f"{way}#{self.anchor}" if self.anchor else way

    @property
    def file(self) -> str:
        """The Markdown file that MkDocs makes this page from."""
        return f"{self.page.removesuffix('/')}.md"


def slice_of_list(page: Address, name: str, number: int) -> Address:
    """Return where slice `number` (from 1) of the list `name` on a page stands: the first on the page itself."""
    return page if number == 1 else page.below(name, number)
