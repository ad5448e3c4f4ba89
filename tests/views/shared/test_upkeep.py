"""How a record is looked after stands in one sentence, of the days that somebody wrote down."""

import pytest
from handbooks.drawn import block_of, page_of
from handbooks.make import changed, made

from macros.reading.reviews import to_do
from macros.records.background import Achtergrond
from macros.records.case import Case
from macros.records.colophon import Colofon
from macros.records.conflict import Tegenstrijdigheid
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.recommendation import Aanbeveling
from macros.records.source import Bron
from macros.records.upkeep import Beheer, Beheerd
from macros.views.shared.upkeep import age, upkeep

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
        (
            {"eerst_nagekeken": "2024-06", "nagekeken": "2025-07-01"},
            "Voor het eerst nagekeken in juni 2024, voor het laatst nagekeken op 1 juli 2025.",
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


def dated(handbook: Handboek, now: str | None, **days: str) -> Handboek:
    """Return a handbook of that day in which somebody looked after the case of Dorp on these days."""
    colophon = next(iter(handbook[Colofon].values()))
    return changed(handbook, "dorp", beheer=days or None)[0].met(colophon.gewijzigd(datum=now))


@pytest.mark.parametrize(
    ("now", "last", "told"),
    [
        ("2026-11-26", "2024-11-25", "Voor het laatst met de bron vergeleken op 25 november 2024: "),
        ("2026-11-26", "2024-11-26", ""),
        ("2026-11-26", "2024-10", "Voor het laatst met de bron vergeleken in oktober 2024: "),
        ("2026-11-26", "2024-11", ""),
        ("2026-11-26", "2024", ""),
        ("2026-11-26", "2023", "Voor het laatst met de bron vergeleken in 2023: "),
        ("2024-02-29", "2022-02-28", "Voor het laatst met de bron vergeleken op 28 februari 2022: "),
        ("2026", "2024-01", ""),
        (None, "1999", ""),
    ],
)
def test_a_review_that_is_surely_more_than_24_months_old_is_told(
    handbook: Handboek, now: str | None, last: str, told: str
) -> None:
    new = dated(handbook, now, nagekeken=last)
    assert age(new, new[Case]["dorp"]) == (told and f"{told}dat is langer dan 24 maanden geleden.")


def test_a_reader_sees_it_without_unfolding_and_also_that_nobody_wrote_it_down(handbook: Handboek) -> None:
    unknown = "Wanneer de redactie dit voor het laatst met de bron vergeleek, staat er niet bij."
    assert page_of(dated(handbook, "2012-06"), "cases/dorp.md").text.count(unknown) == 1
    old = page_of(dated(handbook, "2012-06", nagekeken="2010-03"), "cases/dorp.md")
    assert "Voor het laatst met de bron vergeleken in maart 2010: dat is langer dan 24 maanden geleden." in old.text
    assert unknown not in old.text


def test_the_list_for_editors_names_what_is_overdue_and_what_has_no_date(handbook: Handboek) -> None:
    new = dated(handbook, "2012-06", nagekeken="2010-03").met(
        handbook[Succesfactor]["samen"].gewijzigd(beheer=made(Beheer, {"nagekeken": "2009"}))
    )
    drawn = block_of(new, "nog_na_te_kijken")
    assert drawn.says(
        "Langer dan 24 maanden geleden met de bron vergeleken: 1 case en 1 succesfactor. "
        "Zonder datum van nakijken: 1 case."
    )
    assert drawn.says("Dorp (voor het laatst in maart 2010)")
    assert drawn.says("Stad (datum onbekend)")
    assert to_do(new) == [
        "data/cases.yaml: 1 case langer dan 24 maanden geleden nagekeken (dorp). "
        "Vergelijk met de bron, en zet de dag bij 'nagekeken' onder 'beheer'.",
        "data/cases.yaml: 1 case zonder datum bij 'nagekeken' (stad). "
        "Vergelijk met de bron, en zet de dag bij 'nagekeken' onder 'beheer'.",
        "data/factors.yaml: 1 succesfactor langer dan 24 maanden geleden nagekeken (samen). "
        "Vergelijk met de bron, en zet de dag bij 'nagekeken' onder 'beheer'.",
    ]


def test_where_all_was_reviewed_there_is_nothing_to_do(handbook: Handboek) -> None:
    new = handbook
    for case in handbook[Case].values():
        new = changed(new, case.id, beheer={"nagekeken": "2011"})[0]
    assert block_of(new, "nog_na_te_kijken").text.strip() == "Er is nu niets na te kijken."
    assert to_do(new) == []
