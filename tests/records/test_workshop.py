"""Workshops, exercises and talking safely: what does not add up or has no source is a sentence with its place."""

WORKSHOPS, FACTORS, GUIDANCE = "workshops.yaml", "factors.yaml", "guidance.yaml"


def test_parts_must_fill_the_time_of_the_programme(problems):
    assert problems(WORKSHOPS, "  minuten: 60", "  minuten: 90") == [
        "data/workshops.yaml:10:3: [een-uur] onderdelen: de delen duren samen 60 minuten, en bij 'minuten' staat 90. "
        "Maak ze gelijk."
    ]


def test_parts_that_take_too_long_are_told_too(problems):
    assert problems(WORKSHOPS, "{minuten: 10,", "{minuten: 10.5,") == [
        "data/workshops.yaml:10:3: [een-uur] onderdelen: de delen duren samen 60,5 minuten, en bij 'minuten' staat 60. "
        "Maak ze gelijk."
    ]


def test_a_programme_whose_time_is_wrong_gets_one_sentence(problems):
    assert problems(WORKSHOPS, "  minuten: 60", "  minuten: een uur") == [
        "data/workshops.yaml:3:3: [een-uur] minuten: hier hoort een getal, zoals 14 of 2.5, maar er staat 'een uur'."
    ]


def test_a_group_has_no_fewer_people_at_most_than_at_least(problems):
    assert problems(FACTORS, "      personen: 2", "      personen: 9") == [
        "data/factors.yaml:23:7: [samen] redactie oefening personen_tot: dit is minder dan 'personen' (9). "
        "Zet het laagste aantal "
        "bij 'personen' en het hoogste bij 'personen_tot'."
    ]


def test_that_holds_for_a_workshop_too(problems):
    assert problems(WORKSHOPS, "  personen_tot: 12", "  personen_tot: 3") == [
        "data/workshops.yaml:6:3: [een-uur] personen_tot: dit is minder dan 'personen' (4). "
        "Zet het laagste aantal "
        "bij 'personen' en het hoogste bij 'personen_tot'."
    ]


def test_a_group_of_one_size_is_good(problems):
    assert problems(WORKSHOPS, "  personen_tot: 12", "  personen_tot: 4") == []


def test_an_unknown_group_or_sheet_gets_the_nearest_word(problems):
    found = problems(WORKSHOPS, "voor: [wijkteams]", "voor: [wijkteam]")
    assert found == ["data/workshops.yaml:4:10: [een-uur] voor 1: onbekende groep 'wijkteam'. Bedoelde u 'wijkteams'?"]


def test_an_exercise_has_two_steps_at_least(problems):
    assert problems(FACTORS, "stappen: [Vouw het vel., Geef het door.]", "stappen: [Vouw het vel.]") == [
        "data/factors.yaml:25:7: [samen] redactie oefening stappen: hier horen er ten minste 2 te staan, en nu "
        "zijn het er 1."
    ]


def test_there_are_three_questions(problems):
    assert problems(FACTORS, "[Wie doet mee?, Wie betaalt?, Wie beslist?]", "[Wie doet mee?, Wie betaalt?]") == [
        "data/factors.yaml:17:5: [samen] redactie vragen: hier horen er ten minste 3 te staan, en nu zijn het er 2."
    ]


def test_a_point_of_talking_safely_has_a_source_of_its_own(problems):
    assert problems(GUIDANCE, "{tekst: Praat rustig., bron: 'jansen-2010#4.5'}", "Praat rustig.") == [
        "data/guidance.yaml:1:3: [huisregels] punt 1 heeft geen bron. Voeg toe: bron. Of zet de zin onder 'redactie'."
    ]


def test_each_point_without_a_source_is_named_by_its_number(problems):
    more = "    - {tekst: Praat rustig., bron: 'jansen-2010#4.5'}\n"
    assert problems(GUIDANCE, more, f"{more}    - {{tekst: Luister.}}\n") == [
        "data/guidance.yaml:1:3: [huisregels] punt 2 heeft geen bron. Voeg toe: bron. Of zet de zin onder 'redactie'."
    ]


def test_a_subject_without_points_and_advice_is_refused(problems):
    every = "  punten:\n    - {tekst: Praat rustig., bron: 'jansen-2010#4.5'}\n  redactie: [Iemand mag weggaan.]\n"
    assert problems(GUIDANCE, every, "") == [
        "data/guidance.yaml:1:3: [huisregels] vul 'punten' in (met bron) of 'redactie'. "
        "Zonder tekst heeft dit geen zin."
    ]


def test_a_subject_with_advice_alone_is_good(problems):
    assert problems(GUIDANCE, "  punten:\n    - {tekst: Praat rustig., bron: 'jansen-2010#4.5'}\n", "") == []


def test_an_empty_point_is_told_where_it_stands(problems):
    found = problems(GUIDANCE, "{tekst: Praat rustig., bron:", "{tekst: '', bron:")
    assert len(found) == 1
    assert found[0].startswith("data/guidance.yaml:4:8: [huisregels] punten 1 tekst: ")
