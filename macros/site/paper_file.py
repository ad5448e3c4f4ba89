"""A file of the site that is made when it is written, and not before: a PDF, or a picture of one."""

from collections.abc import Callable, Iterator
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File

from macros import addresses
from macros.addresses import Address
from macros.book.whole import BOOK, whole_handbook
from macros.pages import KEY
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.sheets.drawing import made
from macros.sheets.press import printed
from macros.sheets.shelf import leaflets
from macros.site.own_faults import told


class PaperFile(File):
    """A file whose content `make` makes; while serving, that is when somebody asks for it."""

    def __init__(self, address: Address, make: Callable[[], bytes], config: MkDocsConfig) -> None:
        """Stand at `address` in the site."""
        super().__init__(address.page, None, config.site_dir, config.use_directory_urls)
        self.abs_src_path = None
        self.generated_by = "handbook"
        self._make = make
        self._config = config

    @property
    def _content(self) -> bytes:  # type: ignore[override]
        with told(self.src_uri, self._config.extra[KEY]()):
            return self._make()


def paper_files(handbook: Handboek, config: MkDocsConfig) -> Iterator[PaperFile]:
    """Yield the files of every document for paper."""
    for address in leaflets(handbook):
        yield PaperFile(address, lambda at=address: printed(handbook, at).pdf, config)  # type: ignore[misc]
        yield PaperFile(
            addresses.picture(address),
            lambda at=address: printed(handbook, at).plaatje,  # type: ignore[misc]
            config,
        )
    for factor in handbook[Succesfactor].values():
        sheet = addresses.sheet(factor)
        yield PaperFile(addresses.drawing(sheet), lambda at=sheet: printed(handbook, at).tekening, config)  # type: ignore[misc]


def whole_handbook_file(handbook: Handboek, config: MkDocsConfig) -> PaperFile:
    """Return the file with the whole handbook."""
    return PaperFile(addresses.paper(BOOK), lambda: made(whole_handbook(handbook, Path(config.docs_dir))).pdf, config)
