"""What MkDocs calls while it builds: the data comes in, the pages go out."""

from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from macros.pages import KEY, pages
from macros.reading.load import load
from macros.reading.problems import DataError


@event_priority(100)
def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Read the data anew at every build, before anything of the old site is touched."""
    try:
        config.extra[KEY] = load(Path(config.config_file_path).parent / "data")
    except DataError as error:
        raise PluginError(f"De gegevens kloppen niet, de site is niet gebouwd.\n{error.report()}") from error
    return config


def on_page_markdown(markdown: str, page: Page, **_: object) -> None:
    """Stop when the head of a page does not parse: MkDocs would print it on the page and drop the title."""
    if markdown.lstrip().startswith("---") and not page.meta:
        raise PluginError(
            f"{page.file.src_uri}: the head of the page (between the lines with ---) is no valid YAML. "
            "Put its values in quotes."
        )


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages that come from the data alone."""
    for path, page in pages(config.extra[KEY]).items():
        file = File.generated(config, path, content=page.markdown)
        file.edit_uri = page.data
        files.append(file)
    return files
