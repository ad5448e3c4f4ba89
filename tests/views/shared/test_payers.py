"""A payer is a row: who, how much, whether the money ends, what for; nothing that the source says is lost."""

from typing import Any

import pytest
from handbooks.make import made, notes

from macros.records.handbook import Handboek
from macros.records.money import Financiering
from macros.views.shared.payers import payer_cells
from macros.views.shared.statements import Amount, Statement


def cells(handbook: Handboek, **values: Any) -> list[Statement | str]:
    payment = made(Financiering, {"geldbron": "fonds", "soort": "tijdelijk", **values})
    return [cell.uitspraken[0] if cell.uitspraken else cell.stilte for cell in payer_cells(notes(handbook), payment)]


def texts(handbook: Handboek, **values: Any) -> list[str]:
    return [cell if isinstance(cell, str) else cell.tekst or cell.kop for cell in cells(handbook, **values)]


@pytest.mark.parametrize(
    ("payment", "how_much"),
    [
        ({}, "niet genoemd"),
        ({"aandeel": 75}, "75 procent"),
        ({"aandeel": 0}, "0 procent"),
        ({"aandeel": 33.3}, "33,3 procent"),
        ({"bedrag": 50000}, "€ 50.000"),
        ({"bedrag": 0}, "€ 0"),
        ({"bedrag": 1200, "valuta": "GBP"}, "£ 1.200"),
        ({"aandeel": 75, "bedrag": 50000}, "75 procent, € 50.000"),
        ({"bedrag": 12.5}, "€ 12,50"),
        ({"bedrag": 12.5, "bedrag_tot": 20}, "€ 12,50 tot € 20"),
        ({"bedrag": 12.5, "precisie": "ten-minste", "per": "deelnemer"}, "minstens € 12,50 per deelnemer"),
        ({"bedrag": 1200, "precisie": "precies", "valuta": "GBP", "per": "jaar"}, "£ 1.200 per jaar"),
    ],
)
def test_a_share_and_an_amount_are_written_in_full(handbook: Handboek, payment: dict[str, Any], how_much: str) -> None:
    assert texts(handbook, **payment)[1] == how_much


def test_an_amount_counts_before_a_share(handbook: Handboek) -> None:
    def number_of(**values: Any) -> Amount | None:
        cell = cells(handbook, **values)[1]
        return cell.getal if isinstance(cell, Statement) else None

    assert number_of(aandeel=75, bedrag=1200, valuta="GBP") == Amount(1200, None, "GBP")
    assert number_of(bedrag=5, bedrag_tot=9, per="uur") == Amount(5, 9, "EUR per uur")
    assert number_of(aandeel=75) == Amount(75, None, "procent")


@pytest.mark.parametrize(
    ("payment", "name", "under"),
    [
        ({}, "fonds", ()),
        ({"naam": "Fonds 1818"}, "Fonds 1818", ()),
        ({"naam": "Het Oranje Fonds"}, "Het Oranje Fonds", ()),
        ({"naam": "Fondsenwerving Dorp"}, "Fondsenwerving Dorp", ("fonds",)),
        ({"naam": "Buren", "regeling": "Klein"}, "Buren", ("fonds", "regeling: Klein")),
        ({"regeling": "regeling Klein"}, "fonds", ("regeling Klein",)),
        ({"geldbron": "provincie", "naam": "Provincie Utrecht"}, "Provincie Utrecht", ()),
        ({"afkomstig_van": {"geldbron": "provincie"}}, "fonds", ("geld van provincie",)),
        (
            {
                "naam": "Het Fonds",
                "afkomstig_van": [
                    {"geldbron": "provincie", "naam": "Utrecht", "regeling": "Veilig"},
                    {"geldbron": "gemeente", "naam": "Gemeente Dorp"},
                    {"geldbron": "gemeente", "regeling": "Samen"},
                ],
            },
            "Het Fonds",
            ("geld van Utrecht (provincie, regeling: Veilig), Gemeente Dorp en gemeente (regeling: Samen)",),
        ),
    ],
)
def test_a_payer_is_called_by_its_name_with_its_kind_once_and_its_scheme_as_a_scheme(
    handbook: Handboek, payment: dict[str, Any], name: str, under: tuple[str, ...]
) -> None:
    who = cells(handbook, **payment)[0]
    assert isinstance(who, Statement)
    assert (who.kop, who.onder) == (name, under)


@pytest.mark.parametrize(
    ("payment", "kind", "told"),
    [
        ({}, "tijdelijk", ""),
        ({"soort": "structureel"}, "structureel", ""),
        ({"looptijd": {"van": "2007", "tot": "2008"}}, "tijdelijk, 2007 – 2008", ""),
        ({"looptijd": {"tekst": "elk jaar"}}, "tijdelijk, elk jaar", ""),
        ({"looptijd": {}}, "tijdelijk", ""),
        ({"looptijd": {"van": "2007", "tekst": "elk jaar"}}, "tijdelijk, vanaf 2007", "Elk jaar."),
        ({"waarvoor": "de zaal"}, "tijdelijk", "De zaal."),
        ({"tekst": "Het kwam laat."}, "tijdelijk", "Het kwam laat."),
        (
            {"waarvoor": "de zaal", "tekst": "Het kwam laat.", "looptijd": {"van": "2007", "tekst": "elk jaar"}},
            "tijdelijk, vanaf 2007",
            "De zaal. Het kwam laat. Elk jaar.",
        ),
    ],
)
def test_how_long_and_what_for_stand_in_sentences(
    handbook: Handboek, payment: dict[str, Any], kind: str, told: str
) -> None:
    found = texts(handbook, **payment)
    assert (found[2], found[3]) == (kind, told)


def test_the_sources_of_a_payer_its_period_and_its_givers_all_arrive(handbook: Handboek) -> None:
    own = {"bron": {"id": "losse-tips", "vindplaats": "p. 1"}}
    period = {"van": "2007", "bron": {"id": "losse-tips", "vindplaats": "p. 2"}, "tegenstrijdigheid": "dorp-aantal"}
    giver = {"geldbron": "provincie", "bron": {"id": "losse-tips", "vindplaats": "p. 3"}}
    told = cells(handbook, **own, looptijd=period, afkomstig_van=giver)[3]
    assert isinstance(told, Statement)
    assert told.tekst == ""
    assert [citation.tekst[-4:] for citation in told.bronnen] == ["p. 1", "p. 3", "p. 2"]
    assert len(told.noten) == 3
    assert [link.adres.anchor for link in told.tegenstrijdigheden] == ["tegenstrijdigheid-dorp-aantal"]
