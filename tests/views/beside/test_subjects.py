"""On what cases are compared: every field of a case that tells something, each value whole."""

from functools import cache

import pytest
from handbooks.drawn import Drawn, block_of
from handbooks.filler import Leaf, full

from macros.blocks import later
from macros.records.handbook import Handboek
from macros.render import render
from macros.views.beside.choices import TABLE
from macros.views.beside.subjects import ELSEWHERE, FIELD, LESSONS, ORDER, TRANSFER, subjects
from macros.views.case.fields import UITVOERING

KEPT_BY_EDITORS = ("Case.beheer", "Case.overnemen.redactie", "Case.zoek")
"""What tells how the record was kept and is found, and what the editors ask: no part of what the case did."""
FOR_COUNTING = "Partij.soort"


@cache
def drawn() -> Drawn:
    """Return the full table of a handbook in which every field is filled, with all its parts."""
    handbook, _ = full()
    parts = [block_of(handbook, TABLE).html]
    for part in later(handbook):
        if f"/{TABLE}/" in part.adres.page:
            rows = {"pagina": part, "rijen": part.rijen(), "deel": part.deel}
            parts.append(render("pages/later.html", part.adres, rows))
    return Drawn("".join(parts))


def told() -> list[Leaf]:
    return [
        leaf
        for leaf in full()[1].leaves
        if leaf.record.startswith("cases/") and leaf.soort == "tekst" and leaf.veld != FOR_COUNTING
        if not any(part in leaf.pad for part in KEPT_BY_EDITORS)
    ]


def test_everything_that_a_case_tells_stands_in_its_column() -> None:
    assert len(told()) > 100
    assert sorted({leaf.pad for leaf in told() if not drawn().says(leaf.gezien)}) == []


def test_every_field_has_a_subject_or_a_reason_to_have_none(rich: Handboek) -> None:
    names = {subject.naam for subject in subjects(rich)}
    own = {name for name in FIELD if name in names}
    inside = {name for name in (LESSONS, TRANSFER) if any(one.startswith(f"{name}-") for one in names)}
    assert own | inside | ELSEWHERE.keys() == FIELD.keys()
    assert not own & ELSEWHERE.keys()
    assert set(ORDER) <= UITVOERING


def test_no_two_subjects_are_called_the_same(rich: Handboek) -> None:
    titles = [subject.titel for subject in subjects(rich)]
    assert len(set(titles)) == len(titles)


@pytest.mark.parametrize(
    "title", ["Waar", "Wie is bereikt", "Lessen: hielp", "Wat het nodig had", "Geld voor het vervolg"]
)
def test_subjects_are_called_as_on_the_page_of_a_case(rich: Handboek, title: str) -> None:
    assert title in [subject.titel for subject in subjects(rich)]
