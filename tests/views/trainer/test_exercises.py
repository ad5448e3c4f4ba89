"""All exercises in one table, the shortest first, and what one must know of an exercise before beginning."""

import pytest
from handbooks.printed import with_texts

from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.views.shared.statements import Amount
from macros.views.trainer.exercises import exercise_table, exercises, for_whom, group_size, in_short


@pytest.fixture
def three(handbook: Handboek) -> Handboek:
    """A handbook in which three success factors have an exercise, and one has none."""
    long = with_texts(handbook, "maatwerk", oefening={"titel": "Lang", "minuten": 90})
    return with_texts(long, "waardering", oefening={"titel": "Kort", "minuten": 5, "personen": 3, "personen_tot": 3})


def test_the_shortest_stands_first_and_a_factor_without_an_exercise_is_left_out(three: Handboek) -> None:
    assert [factor.id for factor in exercises(three)] == ["waardering", "samen", "maatwerk"]


def test_each_row_leads_to_the_exercise_and_to_its_success_factor(three: Handboek) -> None:
    table = exercise_table(three, exercises(three))
    [group] = table.groepen
    heads = [row.kop for row in group.rijen if row.kop]
    assert [head.kop for head in heads] == ["Kort", "Een vel papier", "Lang"]
    assert [(head.adres.page, head.adres.anchor) for head in heads if head.adres] == [
        ("succesfactoren/waardering/", "oefening"),
        ("succesfactoren/samen/", "oefening"),
        ("succesfactoren/maatwerk/", "oefening"),
    ]


def test_a_row_tells_minutes_people_for_whom_material_and_factor(three: Handboek) -> None:
    [group] = exercise_table(three, exercises(three)).groepen
    told = [[cell.uitspraken[0] for cell in row.cellen] for row in group.rijen]
    assert [[said.tekst or said.kop for said in row] for row in told] == [
        ["5", "3", "Wijkteams", "Papier", "Waardering"],
        ["20", "2 tot 8", "Wijkteams en vrijwilligers", "Papier en pennen", "Alles samen"],
        ["90", "2 tot 4", "Wijkteams", "Papier", "Maatwerk"],
    ]
    assert told[1][0].getal == Amount(20, None, "minuten")
    assert told[1][1].getal == Amount(2, 8, "personen")


def test_in_short_an_exercise_tells_all_that_must_be_known_before(three: Handboek) -> None:
    [short, middle, _] = [factor.redactie.oefening for factor in exercises(three) if factor.redactie]
    assert in_short(three, middle) == (
        "20 minuten, 2 tot 8 personen. Voor wijkteams en vrijwilligers. Nodig: papier en pennen."
    )
    assert in_short(three, short) == "5 minuten, 3 personen. Voor wijkteams. Nodig: papier."
    assert (group_size(short), for_whom(three, middle)) == ("3", "wijkteams en vrijwilligers")


def test_without_exercises_the_table_has_no_rows(handbook: Handboek) -> None:
    none = handbook.met(*(factor.gewijzigd(redactie=None) for factor in handbook[Succesfactor].values()))
    assert exercises(none) == []
    assert [row for group in exercise_table(none, []).groepen for row in group.rijen] == []
