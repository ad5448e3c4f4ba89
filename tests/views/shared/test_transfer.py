"""Taking something over: the core, what may change, what got in the way and what to ask; and the fixed rows."""

from typing import Any

import pytest
from handbooks.drawn import page_of
from handbooks.make import changed, made, notes

from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.silence import Stilte
from macros.records.transfer import Overnemen
from macros.views.case.costs import costs
from macros.views.shared.harm import harm
from macros.views.shared.transfer import Transfer, transfer

QUESTIONS = {"vragen_gemeente": ["Wie hielp?"], "vragen_zelf": ["Wie kan dit hier?"]}
NEED = {"tekst": "Tien mensen.", "soort": "mensen"}
OTHERS = [{"tekst": "Elders hielp de school.", "bron": "jansen-2010#4.5"}]


def told(handbook: Handboek, **values: Any) -> Transfer:
    found = transfer(notes(handbook), made(Overnemen, values))
    assert found is not None
    return found


def test_what_made_it_work_comes_first_and_what_it_needed_says_of_which_kind(handbook: Handboek) -> None:
    found = told(handbook, aangepast=["De plek."], nodig=[NEED], werkte_door=["Vertrouwen."])
    assert [title for title, _ in found.blokken] == ["Wat het liet werken", "Wat het nodig had", "Wat anders kan"]
    (need,) = found.blokken[1][1]
    assert (need.tekst, [word.label for word in need.woorden]) == ("Tien mensen.", ["mensen"])


def test_an_obstacle_says_what_others_did_about_it_and_where(handbook: Handboek) -> None:
    new, _ = changed(handbook, "dorp", bron="jansen-2010#4.5")
    (one,) = told(new, in_de_weg=[{"tekst": "Er was geen zaal.", "anderen": OTHERS}]).hindernissen
    assert (one.uitspraak.tekst, one.anderen[0].tekst) == ("Er was geen zaal.", "Elders hielp de school.")
    assert [link.tekst for link in one.anderen[0].uit] == ["Dorp"]


def test_what_comes_from_the_page_itself_does_not_say_so(handbook: Handboek) -> None:
    own = [{"tekst": "Hier.", "bron": "jansen-2010#case-dorp"}]
    ((_, (row,)),) = told(handbook, werkte_door=own).blokken
    assert row.uit == ()


def test_what_the_source_does_not_say_stands_together_and_what_nobody_filled_in_is_not_called_silence(
    handbook: Handboek,
) -> None:
    found = told(handbook, werkte_door="niet-beschreven", aangepast="niet-beschreven", in_de_weg="geen")
    assert found.stil == [
        (Stilte.NIET_BESCHREVEN, "wat het liet werken en wat anders kan"),
        (Stilte.GEEN, "wat in de weg zat"),
    ]
    assert told(handbook, redactie=QUESTIONS).stil == []


def test_a_case_without_any_of_it_has_no_such_part(handbook: Handboek) -> None:
    assert transfer(notes(handbook), None) is None
    assert not page_of(handbook, "cases/dorp.md").says("Zelf doen")


def test_a_case_page_asks_that_municipality_and_yourself(handbook: Handboek) -> None:
    new, _ = changed(handbook, "dorp", overnemen={"redactie": QUESTIONS})
    drawn = page_of(new, "cases/dorp.md")
    assert drawn.says("Vraag die gemeente Wie hielp?")
    assert drawn.says("Vraag jezelf Wie kan dit hier?")


HURT = {"tekst": "Zij werden moe.", "voor": ["vrijwilligers", "deelnemers"]}


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ([HURT], "Voor vrijwilligers en deelnemers"),
        ("geen", "Geen, zegt de bron"),
        ("niet-beschreven", "De bron zegt niet of iemand hierop lette"),
        (None, "Nog niet ingevuld"),
    ],
)
def test_unwanted_effects_have_their_row_and_say_once_why_it_is_empty(
    handbook: Handboek, value: object, words: str
) -> None:
    new, _ = changed(handbook, "dorp", ongewenste_gevolgen=value)
    drawn = page_of(new, "cases/dorp.md")
    assert drawn.says(f"Ongewenste gevolgen {words}")
    assert not any(drawn.says(f"{reason.aanhef_velden} ongewenste gevolgen") for reason in Stilte)


def test_what_hurt_some_group_counts_before_what_another_project_does_not_say(handbook: Handboek) -> None:
    new, case = changed(handbook, "dorp", ongewenste_gevolgen=[HURT])
    assert harm(new, [case.ongewenste_gevolgen, Stilte.NIET_BESCHREVEN]) == "voor vrijwilligers en deelnemers"
    assert harm(new, [Stilte.GEEN, Stilte.NIET_BESCHREVEN]) == "de bron zegt niet of iemand hierop lette"


def paid(**values: Any) -> dict[str, Any]:
    return {"geldbron": "fonds", "soort": "tijdelijk", **values}


@pytest.mark.parametrize(
    ("payers", "effort", "words"),
    [
        ([paid(bedrag=39000)], None, "€ 39.000; tijd en mensen: nog niet ingevuld"),
        ([paid(bedrag=1), paid(bedrag=2)], "geen", "€ 1 en € 2; tijd en mensen: geen"),
        ([paid(bedrag=1)] * 3, "geen", "meer bedragen genoemd; tijd en mensen: geen"),
        ([paid(aandeel=50)], "niet-beschreven", "bedrag niet genoemd; tijd en mensen: niet beschreven"),
        ("niet-beschreven", None, "geld: niet beschreven; tijd en mensen: nog niet ingevuld"),
        (None, [{"wat": "w", "waarde": 1, "eenheid": "uur"}], "geld: nog niet ingevuld; tijd en mensen: beschreven"),
    ],
)
def test_what_it_cost_has_its_row_whatever_the_source_says(
    handbook: Handboek, payers: object, effort: object, words: str
) -> None:
    new, case = changed(handbook, "dorp", financiering=payers, inzet=effort, maatregelen=None)
    assert costs(new, case) == words


def test_a_type_of_measure_has_both_rows_and_leads_to_what_is_told(handbook: Handboek) -> None:
    type_ = handbook[Maatregel]["voorlichting"]
    drawn = page_of(handbook, "maatregelen/voorlichting.md")
    assert drawn.says("Kosten en inzet Nog niet ingevuld")
    assert drawn.says("Ongewenste gevolgen Nog niet ingevuld")
    plain = type_.model_dump(mode="json", exclude_defaults=True)
    full = made(Maatregel, {**plain, "kosten": ["Het kost een zaal."], "ongewenste_gevolgen": [HURT]})
    drawn = page_of(handbook.met(full), "maatregelen/voorlichting.md")
    assert drawn.says("Kosten en inzet Beschreven")
    assert drawn.says("Het kost een zaal.")
    assert "#kosten-en-gevolgen" in drawn.links
