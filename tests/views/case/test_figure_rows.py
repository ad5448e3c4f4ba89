"""A figure in sight: one line, and where the source gives no number, what it does say."""

from typing import Any

import pytest
from handbooks.make import changed

from macros.records.handbook import Handboek
from macros.records.silence import gevuld
from macros.views.case.rows import figure_row
from macros.views.shared.citations import Footnotes


@pytest.mark.parametrize(
    ("values", "told"),
    [
        ({"waarde": 20, "tekst": "Meer dan gedacht."}, "20 meldingen."),
        ({"tekst": "Er kwamen iets meer meldingen."}, "Er kwamen iets meer meldingen."),
        ({}, "Geen getal genoemd."),
        ({"streef": 40, "tekst": "Er kwamen iets meer."}, "Geen getal genoemd (het streven: 40 meldingen)."),
    ],
)
def test_a_figure_without_a_number_says_what_the_source_says(
    handbook: Handboek, values: dict[str, Any], told: str
) -> None:
    new, case = changed(handbook, "dorp", resultaten=[{"wat": "meldingen", "eenheid": "meldingen", **values}])
    (figure,) = gevuld(case.resultaten)
    assert figure_row(Footnotes.of(new, case.bron), figure).tekst == told
