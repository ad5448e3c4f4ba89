"""A mistake in the program while it draws is a sentence that names the page and the record, never a bare traceback."""

from pathlib import Path
from tempfile import gettempdir

import pytest
from mkdocs.exceptions import PluginError

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.site.own_faults import TRACE, told


def draw(handbook: Handboek) -> None:
    """Draw as a view does: record by record, until one goes wrong."""
    for case in handbook[Case].values():
        _row(case)


def _row(case: Case) -> str:
    return {"dorp": "Dorp"}[case.id]


def test_a_view_that_fails_names_its_page_and_the_record_and_keeps_the_traceback_in_a_file(handbook: Handboek) -> None:
    with pytest.raises(PluginError) as caught, told("cases/stad.md", handbook):
        draw(handbook)
    assert str(caught.value) == (
        "cases/stad.md (data/cases.yaml, 'stad'): het programma zelf loopt hierop vast (KeyError: 'stad'). Dat is "
        "een fout "
        "in het programma, en wat hier staat kan goed zijn. Meld het aan wie het handboek beheert, met deze regel "
        "erbij. "
        f"Het hele verslag staat in {Path(gettempdir()) / TRACE}."
    )
    assert "_row" in (Path(gettempdir()) / TRACE).read_text(encoding="utf-8")


def test_without_a_record_the_page_is_named(handbook: Handboek) -> None:
    sentence = r"^de zoekindex: het programma zelf loopt hierop vast \(ValueError: boom\)"
    with pytest.raises(PluginError, match=sentence), told("de zoekindex", Handboek({})):
        raise ValueError("boom")


@pytest.mark.parametrize("error", [PluginError("de titel ontbreekt"), OSError("vol")])
def test_what_others_say_in_sentences_stays_as_it_is(handbook: Handboek, error: Exception) -> None:
    with pytest.raises(type(error)) as caught, told("cases/stad.md", handbook):
        raise error
    assert caught.value is error
