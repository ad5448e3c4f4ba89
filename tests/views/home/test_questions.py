"""The way in by question: only what cases name, in the order of the lists, and each leads to its place."""

from handbooks.drawn import block_of
from handbooks.make import changed
from handbooks.words import written

from macros.addresses import Address
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.vocabulary import Lijst
from macros.views.home.questions import questions

PLANNED = [{"maatregel": "bijeenkomsten", "stand": "gepland"}]


def answers(handbook: Handboek) -> list[list[str]]:
    return [[written(answer) for answer in question.antwoorden] for question in questions(handbook)]


def test_each_answer_names_the_cases_that_know_of_it(handbook: Handboek) -> None:
    assert answers(handbook) == [
        ["ouders: Dorp, Stad", "jongeren: Dorp"],
        ["provincie: Dorp", "gemeente: Dorp"],
        ["Maatwerk: Dorp", "Waardering: Stad"],
    ]


REACHED = "jongeren: Dorp (bereikt)"
JUDGED = [
    {"doelgroep": "jongeren", "oordeel": "deels"},
    {"doelgroep": "jongeren", "oordeel": "bereikt"},
    {"doelgroep": "jongeren", "oordeel": "bereikt"},
]


def test_a_group_names_who_told_of_reaching_it_before_who_only_aimed_at_it(handbook: Handboek) -> None:
    new, _ = changed(handbook, "stad", bereik=[{"doelgroep": "ouders", "oordeel": "niet-bereikt"}])
    assert answers(new)[0] == ["ouders: Stad (niet bereikt), Dorp", "jongeren: Dorp"]


def test_a_group_that_was_reached_without_being_aimed_at_has_each_judgement_once(handbook: Handboek) -> None:
    inner = [{"id": "een", "titel": "Een", "bereik": JUDGED[:1]}, {"id": "twee", "titel": "Twee", "bereik": JUDGED[1:]}]
    new, _ = changed(handbook, "stad", projecten=inner, lessen=None, doelgroepen=None, bereik=None)
    assert answers(new)[0] == ["ouders: Dorp", "jongeren: Stad (bereikt en deels), Dorp"]


def test_a_source_that_does_not_tell_whom_a_case_reached_is_said_to_be_silent(handbook: Handboek) -> None:
    new, _ = changed(handbook, "dorp", bereik="niet-beschreven")
    assert answers(new)[0] == ["ouders: Dorp (niet beschreven), Stad", "jongeren: Dorp (niet beschreven)"]
    silent, speaking = {"id": "een", "titel": "Een", "bereik": "niet-beschreven"}, {"id": "twee", "titel": "Twee"}
    for own, told in (
        ("niet-beschreven", "jongeren: Dorp (niet beschreven)"),
        (JUDGED[1:], REACHED),
    ):
        new, _ = changed(handbook, "dorp", bereik=None, projecten=[silent, {**speaking, "bereik": own}])
        assert answers(new)[0][1] == told


def test_a_problem_leads_to_the_lesson_and_to_its_success_factor(handbook: Handboek) -> None:
    tailored = questions(handbook)[2].antwoorden[0]
    assert tailored.adres == Address("succesfactoren/maatwerk/")
    assert [link.adres for link in tailored.cases.eerste] == [Address("cases/dorp/", "les-maatwerk-2")]


def test_money_that_was_passed_on_counts_for_both_and_money_for_a_plan_for_none(handbook: Handboek) -> None:
    payment = [{"geldbron": "fonds", "soort": "tijdelijk", "afkomstig_van": {"geldbron": "gemeente"}}]
    new, _ = changed(handbook, "dorp", financiering=payment)
    assert answers(new)[1] == ["gemeente: Dorp", "fonds: Dorp"]
    new, _ = changed(new, "dorp", maatregelen=PLANNED)
    assert [question.vraag for question in questions(new)] == ["Welke groep wil je bereiken?", "Waar loop je tegenaan?"]


def test_a_question_that_no_case_answers_is_not_asked(handbook: Handboek) -> None:
    fields = dict.fromkeys(("doelgroepen", "bereik", "financiering", "lessen", "projecten"))
    assert answers(handbook.met(*(case.gewijzigd(**fields) for case in handbook[Case].values()))) == []


def test_a_word_that_covers_less_than_it_seems_says_what_it_covers(handbook: Handboek) -> None:
    groups = handbook[Lijst]["doelgroepen"]
    words = [word.gewijzigd(uitleg="Zonder dat de bron meer zegt.") for word in groups.waarden]
    new = handbook.met(groups.gewijzigd(waarden=words))
    assert {answer.uitleg for answer in questions(new)[0].antwoorden} == {"zonder dat de bron meer zegt"}
    assert "ouders (zonder dat de bron meer zegt)" in block_of(new, "ingangen").text.lower()
    assert "(" not in block_of(handbook, "ingangen").text
