"""Small tables of the survey for tests."""

from typing import Any

from handbooks.make import made

from macros.records.survey import Enquetetabel


def row(label: str, *cells: Any, **more: Any) -> dict[str, Any]:
    """Return a row; a cell is a number, a number with a printed percentage, or None for silence."""
    return {"label": label, "cellen": [_cell(cell) for cell in cells], **more}


def _cell(cell: Any) -> dict[str, Any]:
    count, percent = cell if isinstance(cell, tuple) else (cell, None)
    found = {"aantal": "niet-beschreven" if count is None else count}
    return found if percent is None else {**found, "procent": percent}


def table(*rows: dict[str, Any], **values: Any) -> Enquetetabel:
    """Return a table with these rows, of which all but the numbers is the same."""
    return made(
        Enquetetabel,
        {
            "id": "tabel-9-9",
            "nummer": "9.9",
            "titel": "Samen",
            "vorm": "getallen",
            "onderwerp": "organisatie",
            "vraag": "Doet u het?",
            "bron": "jansen-2010#4.5",
            "gevraagd_aan": "gemeenten",
            "eenheid": "gemeenten",
            "basis": 41,
            "meer_antwoorden": "ja",
            "rijen": list(rows) or None,
            **values,
        },
    )
