"""The interview for a case: what it asks, what it takes, and what it says of an answer that cannot be."""

import pytest

from macros.asking.choice import Choice, Wrong, chosen, chosen_all
from macros.asking.command import headings
from macros.asking.shelf import Shelf, slug
from macros.asking.whole import ENOUGH, RIGHT, CaseInterview
from macros.reading.load import load
from macros.reading.parse import parse
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.views.case.fields import FIELDS
from tests.asking.robot import fill_everything, refused, say

NEEDED = ["", "Gehucht", "utrecht", "wijk", "Een titel", "Een kern.", "jansen-2010", "4.5", "nee", "2010", "1", ""]
"""What a first case needs, in the invented handbook."""


@pytest.fixture
def interview(handbook: Handboek) -> CaseInterview:
    return CaseInterview(Shelf(handbook), headings(), lambda records: [])


def test_what_is_needed_comes_first_and_is_all_that_is_needed(interview):
    question = say(interview.questions(), NEEDED)
    assert question.title == ENOUGH
    assert list(interview.case.record) == [
        *("gemeente", "provincie", "schaal", "titel", "kern", "bron", "peildatum", "thema", "id")
    ]
    assert interview.case.flaws() == []


def test_every_other_field_is_offered_under_the_headings_of_the_page(interview):
    question = say(interview.questions(), NEEDED)
    offered = {choice.value for choice in question.choices}
    assert offered == set(Case.model_fields), "what is filled in already too, to be changed"
    groups = list(dict.fromkeys(choice.group for choice in question.choices))
    assert groups[:3] == ["De case zelf", "Waarom het begon", "Maatregelen en stappen"]
    assert groups[-1] == "Verder"
    assert {field.naam for field in FIELDS} <= set(headings())


@pytest.mark.parametrize(
    ("before", "answer", "sentence"),
    [
        (1, "", "dit is nodig. Vul het in. Toch niet? Typ < om terug te gaan."),
        (2, "", "dit is nodig. Kies er een of meer. Toch niet? Typ < om terug te gaan."),
        (2, "melkweg", "onbekende provincie 'melkweg'. Kies uit: utrecht. Ligt het niet in Nederland?"),
        (2, "0", "'0' staat niet in de lijst. Typ een nummer van 1 tot en met 1."),
        (6, "", "dit is nodig. Kies er een. Toch niet? Typ < om terug te gaan."),
        (4, "geen", "'geen' kan hier niet: dit veld vraagt om tekst."),
        (4, "{{ x }}", "de tekst bevat '{{'."),
        (9, "2011-3", "'2011-3' staat er niet zoals een datum hoort. Schrijf 2011-03."),
        (9, "2999", "'2999' is nog niet geweest."),
        (11, "Een Id", "'Een Id' kan geen id zijn."),
        (11, "dorp", "deze id bestaat al (data/cases.yaml). Geef dit record een andere id."),
        (11, "index", "'index' is al het adres van een overzicht."),
    ],
)
def test_an_answer_is_judged_at_once_with_the_sentence_of_the_check(interview, before, answer, sentence):
    talk = interview.questions()
    question = say(talk, NEEDED[:before])
    # The start of a sentence: how it goes on is the business of the tests of the check.
    assert refused(talk, question, answer).startswith(sentence)
    assert len(interview.talk.said) == before, "what was not taken is not kept"


def test_the_id_is_proposed_and_one_that_is_taken_gets_a_number(interview):
    assert say(interview.questions(), ["", "Dorp", *NEEDED[2:11]]).proposal == "dorp-2"
    assert slug("'s-Hertogenbosch") == "s-hertogenbosch"
    assert slug("Súdwest-Fryslân") == "sudwest-fryslan"
    assert slug("東京") == ""


def test_a_short_block_is_written_as_its_text_and_a_single_item_stands_alone(interview):
    answers = [*NEEDED, "aanleiding", "ja", "Er waren signalen: veel.", "", "", ""]
    question = say(interview.questions(), answers)
    assert question.title == RIGHT
    assert interview.case.record["aanleiding"] == "Er waren signalen: veel."
    assert interview.case.flaws() == []


def test_silence_is_one_of_the_answers(interview):
    say(interview.questions(), [*NEEDED, "doelen", "niet-beschreven", ""])
    assert interview.case.record["doelen"] == "niet-beschreven"


def test_a_block_goes_on_until_it_is_right(interview):
    talk = interview.questions()
    question = say(talk, [*NEEDED, "looptijd", "ja", "", "2007", "van", "2008"])
    assert question.fault == "het eind (2007) ligt voor het begin (2008). Kijk na welke van de twee niet klopt."
    assert talk.send("").fault == question.fault
    for answer in ("tot", "veranderen", "2009"):
        question = talk.send(answer)
    assert (question.fault, interview.case.record["looptijd"]) == ("", {"tot": "2009", "van": "2008"})
    assert question.title == "Nog iets bij: Looptijd?"
    talk.send("")
    assert talk.send("looptijd").title == question.title, "a second time only what somebody chooses is asked"


def test_what_a_block_mostly_holds_is_asked_for_at_once(interview):
    titles = []
    talk = interview.questions()
    question = say(talk, [*NEEDED, "resultaten", "ja"])
    for answer in ("vrouwen die kwamen", "34", "vrouwen", "60"):
        titles.append(question.title)
        question = talk.send(answer)
    assert titles == ["Wat", "Waarde", "Eenheid", "Streefgetal"]
    assert (question.title, question.folded) == ("Nog iets bij: Resultaat 1?", True)
    assert refused(talk, question, "in twee jaar") == (
        "'in twee jaar' staat niet in de lijst. Kies eerst een veld: typ de naam of het nummer. Daarna kun je het "
        "invullen."
    )


@pytest.mark.parametrize("typed", ["8-14", "blz. 8-14", "p 8-14", "Pagina 8-14"])
def test_pages_are_written_as_the_handbook_writes_them(interview, typed):
    say(interview.questions(), [*NEEDED[:6], "losse-tips", typed])
    assert interview.case.record["bron"] == [{"id": "losse-tips", "vindplaats": "p. 8-14"}]


def test_what_says_nothing_without_another_field_is_not_asked_for(interview):
    talk = interview.questions()
    say(talk, [*NEEDED, "financiering", "ja", "gemeente", "", "40"])
    assert talk.send("").title == "Soort geld"
    assert (
        say(
            CaseInterview(interview._shelf, headings(), lambda records: []).questions(),
            [*NEEDED, "financiering", "ja", "gemeente", "", "40", "12500"],
        ).title
        == "Per"
    )


@pytest.mark.parametrize("answer", ["nee", "-", "n.v.t.", "weet ik niet"])
def test_no_word_for_nothing_becomes_text(interview, answer):
    talk = interview.questions()
    question = say(talk, [*NEEDED, "gebied"])
    assert refused(talk, question, answer) == "weet je het niet, of hoort hier niets? Druk dan alleen op Enter."
    talk.send("")
    assert "gebied" not in interview.case.record


def test_a_source_can_be_typed_with_its_part(interview):
    talk = interview.questions()
    assert say(talk, [*NEEDED[:6], "jansen-2010#4.5"]).title == "Nog een bron?"
    assert [talk.send(answer).title for answer in ("ja", "jansen-2010#99")][1] == "Welk deel van de bron?"
    assert interview.case.record["bron"] == ["jansen-2010#4.5"]


def test_a_decimal_comma_is_a_decimal_point(interview):
    say(interview.questions(), [*NEEDED, "inzet", "ja", "uren", "2,5"])
    assert interview.case.record["inzet"][0]["waarde"] == "2.5"


def test_an_item_of_a_list_can_be_changed_and_taken_away(interview):
    talk = interview.questions()
    two = ["werkwijze", "ja", "Eerst.", "", "erbij", "Daarna.", ""]
    say(talk, [*NEEDED, *two, "verander-1", "tekst", "veranderen", "Eerst dit.", ""])
    assert interview.case.record["werkwijze"] == ["Eerst dit.", "Daarna."]
    talk.send("weg-2")
    assert interview.case.record["werkwijze"] == ["Eerst dit."]


def test_a_new_source_is_asked_for_and_its_parts_can_be_named(interview):
    source = ["nieuw", "Verslag", "Bakker, Anna", "", "Gemeente X", "2019-05", "1", "", ""]
    parts = ["onderdelen", "Het begin", "h1", "", "", ""]
    talk = interview.questions()
    question = say(talk, [*NEEDED[:6], *source[:9]])
    assert question.title == "Nog iets bij deze bron?", question
    for answer in parts:
        question = talk.send(answer)
    assert (question.title, [one.value for one in question.choices]) == ("Welk deel van de bron?", ["h1"])
    talk.send("1")
    assert interview.case.record["bron"] == ["bakker-2019#h1"]


def test_wrong_at_the_end_leads_back_to_any_field(interview):
    talk = interview.questions()
    question = say(talk, [*NEEDED, "", "nee"])
    assert question.title == "Welk veld wil je veranderen of toevoegen?"
    for answer in ("titel", "veranderen", "Een betere titel", ""):
        question = talk.send(answer)
    assert question.title == RIGHT
    assert "titel: 'Een betere titel'" in question.text


def test_every_field_however_deep_can_be_asked_and_the_file_holds_what_was_answered(handbook, folder, tmp_path):
    interview = CaseInterview(Shelf(handbook), headings(), lambda records: [])
    words = ["Een tekst: met # en 's", "12", "2010", "Nederland", "EUR", "meer-bereik", *handbook_conflicts(handbook)]
    (written, *_), count = fill_everything(interview.questions(), words, skip=UNFIT)
    assert count > 1000
    (value,) = parse("data/cases/x.yaml", written.text, single=True).values
    assert set(Case.model_fields) - UNFIT == set(value)
    (folder / "cases").mkdir()
    (folder / "cases" / f"{written.id}.yaml").write_text(written.text, encoding="utf-8")
    case = load(folder)[Case][written.id]
    assert case.lessen is not None


def handbook_conflicts(handbook: Handboek) -> list[str]:
    from macros.records.conflict import Tegenstrijdigheid

    return list(handbook[Tegenstrijdigheid])


UNFIT = {"metingen", "voorheen", "niet_beschreven", "nieuw"}
"""What does not go with something else that is filled in, or is tried by itself above."""
CHOICES = (Choice("a-b", "A en B"), Choice("b", "B", "met uitleg"), Choice("geen", "geen"))


@pytest.mark.parametrize(
    ("answer", "value"), [("1", "a-b"), ("A EN b", "a-b"), ("b", "b"), ("uitleg", "b"), ("gee", "geen")]
)
def test_a_choice_goes_by_its_number_its_name_or_a_part_of_it(answer, value):
    assert chosen(answer, CHOICES) == value


@pytest.mark.parametrize("answer", ["0", "4", "x", "-", "1.", "²"])
def test_what_is_no_choice_is_refused(answer):
    with pytest.raises(Wrong):
        chosen(answer, CHOICES[1:])


def test_several_choices_are_each_taken_once():
    assert chosen_all("2, 1,2", CHOICES) == ["b", "a-b"]
    assert chosen_all("1 3", CHOICES) == ["a-b", "geen"]


def test_who_passes_the_first_field_of_a_block_does_not_want_it_after_all(interview):
    talk = interview.questions()
    question = say(talk, [*NEEDED, "lessen", "ja", "", "", "looptijd", "ja", "", "", "nee"])
    assert (question.title, question.fault) == (ENOUGH, "")
    assert not {"lessen", "looptijd"} & set(interview.case.record)


def test_a_word_that_is_not_there_is_told_where_to_add(interview):
    talk = interview.questions()
    question = say(talk, [*NEEDED, "doelgroepen", "ja"])
    assert refused(talk, question, "marsmannen").endswith(
        "Zet het in data/vocabularies.yaml, bij lijst 'doelgroepen'. Typ stop om dat te doen, en ga daarna verder."
    )


def test_a_source_that_is_not_there_is_told_how_to_add_or_find_one(interview):
    talk = interview.questions()
    question = say(talk, NEEDED[:6])
    assert refused(talk, question, "zoek") == (
        "'zoek' staat niet in de lijst. Typ 'nieuw' voor een bron die er nog niet is, of een woord uit de titel om een "
        "bron te zoeken. Typ ? voor de lijst."
    )
    assert talk.send("losse").title == "Waar in de bron?"
