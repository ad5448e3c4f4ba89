"""A case in a minute: questions in the order of a colleague, the main points of each, and nothing told twice."""

from typing import Any

from handbooks.drawn import page_of
from handbooks.make import changed

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.views.case.fields import SECTIONS
from macros.views.case.questions import QUESTIONS
from macros.views.case.story import Part, Story, story
from macros.views.shared.citations import Footnotes
from macros.views.shared.sight import IN_SIGHT

ORDER = ["gedaan", "voor-wie", "kosten", "opbrengst", "lessen", "overnemen", "opletten", "daarna"]
REQUIRED = ("gemeente", "provincie", "schaal", "titel", "kern", "bron", "peildatum", "thema")


def told(handbook: Handboek, case: str) -> Story:
    record = handbook[Case][case]
    return story(Footnotes.of(handbook, record.bron), record)


def part(found: Story, question: str) -> Part:
    return next(one for one in found.delen if one.vraag.id == question)


def rows(found: Story, question: str) -> list[tuple[str, list[str]]]:
    """Return what stands in sight for a question: the texts by project."""
    return [(project, [row.tekst for row in said]) for project, said in part(found, question).groepen]


def in_projects(handbook: Handboek, *projects: dict[str, Any], **values: Any) -> Handboek:
    named = [{"id": f"p{n}", "titel": f"Project {n}", **project} for n, project in enumerate(projects, 1)]
    return changed(handbook, "stad", **{"projecten": named, "lessen": None, **values})[0]


def bare(handbook: Handboek) -> Handboek:
    """Return the handbook in which only the required fields of Dorp are filled in."""
    filled = {name for name in Case.model_fields if name not in (*REQUIRED, "id", "land")}
    return changed(handbook, "dorp", **dict.fromkeys(filled))[0]


def test_the_questions_stand_in_the_order_a_colleague_would_tell_it(rich: Handboek) -> None:
    assert [one.vraag.id for one in told(rich, "alles").delen] == ORDER
    drawn = page_of(rich, "cases/alles.md")
    assert [place for place in drawn.ids if place in ORDER] == ORDER


def test_every_section_unfolds_below_one_question() -> None:
    assert sorted(name for question in QUESTIONS for name in question.secties) == sorted(SECTIONS)


def test_the_answers_leave_room_for_the_head_of_the_page() -> None:
    assert sum(question.ruimte for question in QUESTIONS) <= IN_SIGHT - 150


def test_a_case_without_more_than_it_must_have_says_in_short_what_it_is(handbook: Handboek) -> None:
    found = told(bare(handbook), "dorp")
    assert [(one.vraag.id, one.aanhef, one.groepen, one.secties) for one in found.delen] == [
        ("gedaan", "Buren leerden luisteren.", [], [])
    ]
    assert found.verteld == set()


def test_tables_lead_to_questions_and_sections_that_a_case_has_nothing_for(handbook: Handboek) -> None:
    new = bare(handbook)
    assert told(new, "dorp").leeg == [*ORDER[1:], *SECTIONS]
    drawn = page_of(new, "cases/dorp.md")
    assert {*ORDER, *SECTIONS} <= set(drawn.ids)
    assert len(drawn.ids) == len(set(drawn.ids))
    assert told(handbook, "dorp").leeg == ["wie", "verloop", "inzet", "gevolgen"]


def test_a_section_that_was_told_in_sight_leads_to_its_question_and_not_to_what_the_source_does_not_say(
    handbook: Handboek,
) -> None:
    places = page_of(handbook, "cases/dorp.md").ids
    assert places[places.index("daarna") + 1] == "vervolg"
    assert "vervolg" not in told(handbook, "dorp").leeg
    without, _ = changed(handbook, "dorp", borging="niet-beschreven")
    places = page_of(without, "cases/dorp.md").ids
    assert places.index("vervolg") > places.index("onbekend")


def test_for_whom_and_paid_by_whom_open_their_answers(handbook: Handboek) -> None:
    found = told(handbook, "dorp")
    assert part(found, "voor-wie").aanhef == "Bedoeld voor: ouders en jongeren."
    assert part(found, "kosten").aanhef.startswith("Betaald door: ")
    without, _ = changed(handbook, "dorp", doelgroepen="niet-beschreven", financiering="geen")
    assert [one.vraag.id for one in told(without, "dorp").delen if one.vraag.id in ("voor-wie", "kosten")] == []


def test_what_came_of_it_stands_as_figures_and_then_goals(handbook: Handboek) -> None:
    goals = [{"tekst": "Minder geweld.", "behaald": "nee"}]
    new, _ = changed(handbook, "dorp", doelen=goals)
    assert rows(told(new, "dorp"), "opbrengst") == [
        ("", ["20 mensen (het streven: minstens 40 tot 50 mensen).", "14 mensen.", "Minder geweld."])
    ]


def test_lessons_stand_with_their_word_under_what_they_mean_to_a_reader(handbook: Handboek) -> None:
    found = told(handbook, "dorp")
    assert [
        (question, [word.id for _, said in part(found, question).groepen for row in said for word in row.woorden])
        for question in ("lessen", "overnemen", "opletten")
    ] == [("lessen", ["hielp-niet"]), ("overnemen", ["hielp"]), ("opletten", ["risico"])]


def test_what_is_told_of_a_project_stands_under_its_name(handbook: Handboek) -> None:
    new = in_projects(handbook, {"werkwijze": ["Een."]}, {"werkwijze": ["Twee.", "Drie."]}, werkwijze=["Samen."])
    assert rows(told(new, "stad"), "gedaan") == [
        ("", ["Samen."]),
        ("Project 1", ["Een."]),
        ("Project 2", ["Twee.", "Drie."]),
    ]
    assert page_of(new, "cases/stad.md").says("Project 2 Twee. Drie.")


def test_figures_and_goals_of_a_project_stand_together_under_its_name_once(handbook: Handboek) -> None:
    figure = {"wat": "bezoekers", "waarde": 3, "eenheid": "mensen"}
    goal = {"tekst": "Rust.", "behaald": "ja"}
    both = {"resultaten": [figure], "doelen": [goal]}
    assert rows(told(in_projects(handbook, both, both), "stad"), "opbrengst") == [
        ("Project 1", ["3 mensen.", "Rust."]),
        ("Project 2", ["3 mensen.", "Rust."]),
    ]


def test_main_points_stand_in_sight_and_the_others_unfold(handbook: Handboek) -> None:
    reached = [
        {"doelgroep": "ouders", "oordeel": "bereikt", "tekst": "Zij kwamen."},
        {"doelgroep": "jongeren", "oordeel": "niet-bereikt", "tekst": "Zij niet.", "hoofdzaak": "ja"},
    ]
    new, _ = changed(handbook, "dorp", bereik=reached)
    found = told(new, "dorp")
    assert rows(found, "voor-wie") == [("", ["Zij niet."])]
    below = {block.titel: block for one in part(found, "voor-wie").secties for block in one.groepen[0].blokken}
    assert [row.tekst for row in below["Wie is bereikt"].rijen] == ["Zij kwamen."]


def test_what_is_told_in_sight_is_not_told_again_in_a_list_below(handbook: Handboek) -> None:
    new, case = changed(handbook, "dorp", bereik=[{"doelgroep": "ouders", "oordeel": "deels", "tekst": "Zij deels."}])
    found = told(new, "dorp")
    assert found.told((case.bereik or [])[0])
    titles = [block.titel for one in part(found, "voor-wie").secties for block in one.groepen[0].blokken]
    assert titles == ["Doelgroepen"]
    assert page_of(new, "cases/dorp.md").text.count("Zij deels.") == 1
    assert page_of(new, "cases/dorp.md").text.count("Het geld was op.") == 1


def test_steps_are_told_again_only_when_some_are_not_in_sight_and_then_all_in_their_order(handbook: Handboek) -> None:
    short, _ = changed(handbook, "dorp", werkwijze=["Een.", "Twee."])
    assert page_of(short, "cases/dorp.md").text.count("Twee.") == 1
    steps = ["Een.", {"tekst": "Twee.", "hoofdzaak": "ja"}]
    long, _ = changed(handbook, "dorp", werkwijze=steps)
    found = told(long, "dorp")
    assert rows(found, "gedaan") == [("", ["Twee."])]
    below = {
        block.titel: block
        for one in part(found, "gedaan").secties
        for group in one.groepen
        for block in group.blokken
        if block.vorm == "stappen"
    }
    assert [[row.tekst for row in block.rijen] for block in below.values()] == [["Een.", "Twee."]]


def test_a_table_stays_whole_below_what_is_told_of_it(handbook: Handboek) -> None:
    found = told(handbook, "dorp")
    (section,) = part(found, "opbrengst").secties
    (figures, *_) = [block.tabel for block in section.groepen[0].blokken if block.tabel]
    assert [row.kop.kop for row in figures.groepen[0].rijen if row.kop] == ["bezoekers", "vrijwilligers"]


def test_references_that_an_answer_shares_stand_at_its_question(handbook: Handboek) -> None:
    steps = [{"tekst": text, "bron": "jansen-2010#4.5"} for text in ("Een.", "Twee.")]
    new, _ = changed(handbook, "dorp", uitkomst=None, werkwijze=steps)
    found = part(told(new, "dorp"), "gedaan")
    assert (found.noten, [row.noten for _, said in found.groepen for row in said]) == ((1,), [(), ()])
    assert page_of(new, "cases/dorp.md").says("Wat ze deden 1")
