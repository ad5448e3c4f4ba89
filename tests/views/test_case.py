"""A case at a glance, and its body: projects are named, nothing is lost, silence is shown as what it is."""

from macros.views.case_facts import case_facts
from macros.views.case_page import case_page
from macros.views.case_sections import sections
from macros.views.citations import Footnotes
from macros.views.conflicts import conflicts


def blocks(handbook, case_id, section_id):
    case = handbook.cases[case_id]
    found = next(s for s in sections(Footnotes(handbook, case.bron), case) if s.id == section_id)
    return {(group.naam, block.titel): block for group in found.groepen for block in group.blokken}


def test_the_facts_answer_where_when_for_whom_by_whom_and_how_sure(handbook):
    facts = case_facts(handbook, handbook.cases["dorp"])
    assert facts.waar == "Dorp, Utrecht"
    assert facts.wanneer == "september 2007 – december 2009"
    assert facts.voor_wie == "ouders en jongeren"
    assert facts.betaald_door == "Provincie Utrecht (75%), gemeente (25%)"
    assert facts.uitkomst == "Er kwamen 20 mensen."
    assert [(rung.label, rung.trede, rung.treden) for rung in facts.hoe_zeker] == [("activiteiten geteld", 2, 4)]
    assert (facts.hoe_verder, facts.stand) == ("gestopt", "stand maart 2010")


def test_the_period_of_a_case_runs_from_its_first_project_to_its_last(handbook):
    assert case_facts(handbook, handbook.cases["stad"]).wanneer == "sinds 2008, loopt door"


def test_projects_that_were_measured_differently_are_both_shown(handbook):
    facts = case_facts(handbook, handbook.cases["stad"])
    assert [rung.label for rung in facts.hoe_zeker] == ["niet gemeten", "activiteiten geteld"]


def test_the_three_kinds_of_nothing_stay_apart(handbook):
    facts = case_facts(handbook, handbook.cases["stad"])
    assert facts.betaald_door == "geen"
    assert facts.uitkomst == "nog niet ingevuld"
    assert blocks(handbook, "stad", "waarom")["", "Aanleiding"].stilte == "niet beschreven"


def test_a_target_that_was_missed_says_so(handbook):
    visitors, volunteers = blocks(handbook, "dorp", "resultaten")["", "Getallen"].rijen
    assert (visitors.waarde, visitors.streef, visitors.gemist.label) == (
        "20 mensen",
        "minstens 40 tot 50 mensen",
        "niet gehaald",
    )
    assert (volunteers.streef, volunteers.gemist) == ("", None)


def test_a_claim_from_elsewhere_has_its_number_and_a_contradiction_its_mark(handbook):
    page = case_page(handbook, handbook.cases["dorp"])
    assert page.uitkomst.noten == (1, 2)
    assert [note.text for note in page.noten] == [
        "Jansen e.a. 2010, caseverslag Dorp, p. 60",
        "Jansen e.a. 2010, §4.5, p. 50-54",
    ]
    assert [conflict.record.id for conflict in page.tegenstrijdigheden] == ["dorp-aantal"]


def test_each_project_has_its_own_blocks_beside_those_of_the_whole_case(handbook):
    found = blocks(handbook, "stad", "waarom")
    assert ("Project een", "Looptijd") in found
    assert ("Project twee", "Looptijd") in found
    assert ("", "Looptijd") not in found
    assert found["", "Doelen"].stilte == "nog niet ingevuld"


def test_lessons_stand_by_what_they_say_with_their_anchor_and_project(handbook):
    page = case_page(handbook, handbook.cases["stad"])
    assert [(word.id, project, les.anker) for word, rows in page.lessen for project, les in rows] == [
        ("hielp", "Project een", "les-maatwerk-1"),
        ("ontbrak", "", "les-waardering-1"),
    ]


def test_a_contradiction_names_the_cases_whose_claims_refer_to_it(handbook):
    ((found, cases),) = conflicts(handbook)
    assert [case.id for case in cases] == ["dorp"]
    assert [[citation.text for citation in citations] for _, citations in found.lezingen] == [
        ["Jansen e.a. 2010, caseverslag Dorp, p. 60"],
        ["Jansen e.a. 2010, §4.5, p. 50-54"],
    ]
