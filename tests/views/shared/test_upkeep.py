"""How a record is looked after stands in one sentence, of the days that somebody wrote down."""

import pytest
from handbooks.drawn import block_of, page_of
from handbooks.make import changed, made

from macros.records.background import Achtergrond
from macros.records.case import Case
from macros.records.conflict import Tegenstrijdigheid
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.recommendation import Aanbeveling
from macros.records.source import Bron
from macros.records.upkeep import Beheer, Beheerd
from macros.views.shared.upkeep import upkeep

CAME = {"toegevoegd": "2024-05-01"}


@pytest.mark.parametrize(
    ("days", "told"),
    [
        (CAME, "Toegevoegd op 1 mei 2024."),
        ({"nagekeken": "2024-06"}, "Nagekeken in juni 2024."),
        ({"toegevoegd": "2023", "bijgewerkt": "2024-06"}, "Toegevoegd in 2023, bijgewerkt in juni 2024."),
        (
            {**CAME, "bijgewerkt": "2024-06-02", "nagekeken": "2025"},
            "Toegevoegd op 1 mei 2024, bijgewerkt op 2 juni 2024, nagekeken in 2025.",
        ),
        ({}, ""),
    ],
)
def test_the_days_that_are_known_make_one_sentence(handbook: Handboek, days: dict[str, str], told: str) -> None:
    assert upkeep(changed(handbook, "dorp", beheer=days)[1]) == told


def test_a_record_of_which_nobody_wrote_it_down_says_nothing(handbook: Handboek) -> None:
    assert upkeep(handbook[Case]["dorp"]) == ""
    assert "Toegevoegd" not in page_of(handbook, "cases/dorp.md").text


@pytest.mark.parametrize(
    ("model", "own_id", "path"),
    [
        (Case, "stad", "cases/stad.md"),
        (Succesfactor, "waardering", "succesfactoren/waardering.md"),
        (Maatregel, "voorlichting", "maatregelen/voorlichting.md"),
        (Maatregel, "bijeenkomsten", "maatregelen/voorlichting.md"),
        (Achtergrond, "rol", "achtergrond/rol.md"),
        (Bron, "losse-tips", "over/bronnen/losse-tips.md"),
    ],
)
def test_the_page_of_a_record_says_it_once(handbook: Handboek, model: type[Beheerd], own_id: str, path: str) -> None:
    new = handbook.met(handbook[model][own_id].gewijzigd(beheer=made(Beheer, CAME)))
    assert page_of(new, path).text.count("Toegevoegd op 1 mei 2024.") == 1


@pytest.mark.parametrize(
    ("model", "own_id", "block"),
    [(Tegenstrijdigheid, "dorp-aantal", "tegenstrijdigheden"), (Aanbeveling, "begin-klein", "aanbevelingen")],
)
def test_an_entry_of_a_list_says_it_too(handbook: Handboek, model: type[Beheerd], own_id: str, block: str) -> None:
    new = handbook.met(handbook[model][own_id].gewijzigd(beheer=made(Beheer, CAME)))
    assert block_of(new, block).says("Toegevoegd op 1 mei 2024.")
