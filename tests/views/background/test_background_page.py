"""A page of background: one question, its answer first, and the explanation in parts; and the overview of questions."""

from typing import Any

from handbooks.drawn import block_of, page_of
from handbooks.make import made

from macros.addresses import Address
from macros.records.background import Achtergrond
from macros.records.handbook import Handboek
from macros.views.background.list import background_list
from macros.views.background.page import BackgroundPage, page

PART = {"titel": "De fasen", "vorm": "punten"}
WORDS = "woord " * 40


def changed(handbook: Handboek, **values: Any) -> tuple[Handboek, Achtergrond]:
    plain = handbook[Achtergrond]["rol"].model_dump(mode="json", exclude_defaults=True)
    record = made(Achtergrond, {**plain, **values})
    return handbook.met(record), record


def shown(handbook: Handboek, **values: Any) -> BackgroundPage:
    return page(*changed(handbook, **values))


def test_the_question_heads_the_page_and_the_answer_follows(handbook: Handboek) -> None:
    drawn = page_of(handbook, "achtergrond/rol.md")
    assert "Wat is onze rol? De gemeente brengt partijen bij elkaar. Bron:" in drawn.text
    assert drawn.says("Achtergrond / De rol van de gemeente / De rol")


def test_an_answer_that_the_editors_put_together_says_so(handbook: Handboek) -> None:
    new, _ = changed(handbook, samengesteld="ja")
    assert page_of(new, "achtergrond/rol.md").says("door de redactie samengesteld")
    assert not page_of(handbook, "achtergrond/rol.md").says("door de redactie samengesteld")


def test_a_part_shows_its_main_points_and_folds_the_rest(handbook: Handboek) -> None:
    points = [{"tekst": f"{WORDS}{number}."} for number in range(20)]
    points[7]["hoofdzaak"] = "ja"
    (part,) = shown(handbook, delen=[{**PART, "punten": points}]).delen
    assert [point.uitspraak.tekst for point in part.zicht] == [f"{WORDS}7."]
    assert len(part.meer) == 19


def test_parts_share_the_room_and_each_shows_something(handbook: Handboek) -> None:
    points = [{"tekst": f"{WORDS}{number}."} for number in range(20)]
    parts = shown(handbook, delen=[{**PART, "punten": points}] * 12).delen
    assert all(part.zicht and part.meer for part in parts)
    assert [part.anker for part in parts][:2] == ["deel-1", "deel-2"]


def test_steps_all_stand_in_sight_because_one_follows_the_other(handbook: Handboek) -> None:
    steps = [f"{WORDS}{number}." for number in range(30)]
    (part,) = shown(handbook, delen=[{"titel": "Stappen", "vorm": "stappen", "punten": steps}]).delen
    assert part.stappen
    assert (len(part.zicht), list(part.meer)) == (30, [])


def test_a_step_says_where_it_was_done_and_what_went_wrong_there(handbook: Handboek) -> None:
    step = {
        "titel": "Zoek contact",
        "tekst": "Bel eerst.",
        "gedaan": {"tekst": "Dorp belde.", "bron": "jansen-2010#case-dorp"},
        "misging": "Niemand nam op.",
    }
    new, _ = changed(handbook, delen=[{"titel": "Stappen", "vorm": "stappen", "punten": [step]}])
    drawn = page_of(new, "achtergrond/rol.md")
    assert drawn.says("Zoek contact Bel eerst. Waar dit is gedaan, en wat misging")
    assert drawn.says("Waar dit is gedaan Dorp belde.")
    assert drawn.says("Wat misging Niemand nam op.")


def test_a_step_without_a_snag_does_not_promise_one(handbook: Handboek) -> None:
    new, _ = changed(handbook, delen=[{**PART, "punten": [{"tekst": "Bel.", "gedaan": "Dorp belde."}]}])
    assert page_of(new, "achtergrond/rol.md").says("Bel. Waar dit is gedaan Waar dit is gedaan Dorp belde.")


def test_figures_stand_in_a_table_without_empty_columns(handbook: Handboek) -> None:
    figure = {"wat": "meldingen", "waarde": 64822, "eenheid": "meldingen", "periode": "in 2008"}
    (part,) = shown(handbook, delen=[{**PART, "getallen": [figure]}]).delen
    assert part.tabel is not None
    assert [column.titel for column in part.tabel.kolommen] == ["Hoeveel"]
    told = {**figure, "tekst": "Bij de politie."}
    (part,) = shown(handbook, delen=[{**PART, "getallen": [told]}]).delen
    assert part.tabel is not None
    assert [column.titel for column in part.tabel.kolommen] == ["Hoeveel", "Toelichting"]


def test_a_figure_without_a_number_says_so(handbook: Handboek) -> None:
    new, _ = changed(handbook, delen=[{**PART, "getallen": [{"wat": "meldingen", "eenheid": "meldingen"}]}])
    assert page_of(new, "achtergrond/rol.md").says("geen getal genoemd")


def test_a_page_leads_on_to_what_belongs_to_it(handbook: Handboek) -> None:
    found = shown(handbook, factoren=["maatwerk"], tabellen=["tabel-1-1"])
    assert [(name, [link.tekst for link in links]) for name, links in found.verder] == [
        ("Succesfactoren", ["Maatwerk"]),
        ("Tabellen", ["Samenwerking"]),
    ]
    assert shown(handbook).verder == []


def test_the_overview_groups_the_questions_and_leaves_empty_groups_out(handbook: Handboek) -> None:
    (group,) = background_list(handbook, list(handbook[Achtergrond].values()))
    assert (group.titel, [link.tekst for link in group.vragen]) == ("de rol van de gemeente", ["Wat is onze rol?"])
    assert group.vragen[0].adres == Address("achtergrond/rol/")
    assert block_of(handbook, "achtergrond_lijst").says("De rol van de gemeente Wat is onze rol?")
    assert background_list(handbook, []) == []


def test_no_text_of_a_record_becomes_html(handbook: Handboek) -> None:
    new, record = changed(handbook)
    hostile = new.met(record.gewijzigd(vraag="<b>Wat</b>?", titel="<i>x</i>"))
    html = page_of(hostile, "achtergrond/rol.md").html
    assert "<b>" not in html
    assert "<i>" not in html
