"""A title stands on its model alone: pages draw it from there, and no template types it again."""

import re
from pathlib import Path

import pytest
from handbooks.filler import models

from macros.records.case import Case
from macros.records.factor import FactorRedactie, Succesfactor
from macros.records.figures import Resultaat
from macros.records.measure import Maatregel, MaatregelRedactie
from macros.records.money import Financiering
from macros.records.project import Project
from macros.records.source import Bron
from macros.records.steps import Bereik, Meting
from macros.views.case.columns import REACH
from macros.views.case.fields import COMPARED
from macros.views.shared import figures, payers
from macros.views.shared.titles import title, titles

MACROS = Path(__file__).parents[3] / "macros"
TEMPLATES = sorted((MACROS / "templates").rglob("*.html"))
ON_PAGES = {
    Case: ("projecten", "niet_beschreven", "onbekend", "borging", "uitkomst", "peildatum"),
    Project: ("uitkomst",),
    Succesfactor: ("niveau", "bron", "redactie"),
    FactorRedactie: ("vragen", "oefening", "zelfscan"),
    Maatregel: ("redactie",),
    MaatregelRedactie: ("beginnen", "meten"),
    Bron: ("auteurs", "uitgever", "opdrachtgever", "datum", "soort", "link", "gelezen", "onderdelen"),
}
"""The titles that templates draw."""


def test_a_title_is_that_of_the_model() -> None:
    assert title(Case, "onbekend") == "Wat we niet weten"
    assert set(titles(Case)) == set(Case.model_fields)
    with pytest.raises(KeyError):
        title(Case, "titels")


def test_every_field_of_every_model_has_a_title() -> None:
    assert [(model, name) for model in models() for name, field in model.model_fields.items() if not field.title] == []


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(MACROS)))
def test_no_template_types_a_title_of_a_model(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    known = [title(model, name) for model, names in ON_PAGES.items() for name in names]
    assert [name for name in known if re.search(f">{name}[:<]|\\({name.lower()} ", text)] == []


def test_columns_are_headed_by_the_titles_of_their_fields() -> None:
    def heads(columns: object) -> list[str]:
        return [column.titel for column in columns]  # type: ignore[attr-defined]

    assert heads(REACH.kolommen) == [title(Bereik, name) for name in ("doelgroep", "oordeel", "tekst")]
    assert heads(payers.COLUMNS)[2:] == [title(Financiering, name) for name in ("soort", "waarvoor")]
    assert heads(figures.RESULT_COLUMNS)[::3] == [title(Resultaat, name) for name in ("wat", "tekst")]
    measured = COMPARED["meting"].kolommen
    assert measured is not None
    assert heads(measured.kolommen) == [title(Meting, name) for name in ("niveau", "tekst")]
