"""The first line of a data file: it tells an editor's program which JSON Schema the file follows."""

from pathlib import PurePosixPath

from macros.records.kinds import Soort

SCHEMAS = "schemas"
"""The folder of the JSON Schemas, in the data folder."""


def schema_name(kind: Soort, *, single: bool) -> str:
    """Return the name of the schema of the list of a kind, or of a file with one record."""
    return f"{kind.enkelvoud if single else kind.bestand.removesuffix('.yaml')}.schema.json"


def modeline(path: str, kind: Soort) -> str:
    """Return the first line of a data file of a kind; `path` leads to it from the data folder."""
    folders = PurePosixPath(path).parts[:-1]
    name = schema_name(kind, single=bool(folders))
    return f"# yaml-language-server: $schema={'../' * len(folders)}{SCHEMAS}/{name}"
