"""The workshops and exercises as they are in data/: what trainers count on, whoever mends a record."""

import pytest
from handbooks.wording import ROOT

from macros.reading.load import load
from macros.records.factor import Oefening, Succesfactor
from macros.records.guidance import Leidraad
from macros.records.handbook import Handboek
from macros.records.workshop import Programma

HELP = ("112", "0800-2000")
OPENING, CLOSING = "huisregels", "0800-2000"


@pytest.fixture(scope="module")
def real() -> Handboek:
    return load(ROOT / "data")


def exercises(handbook: Handboek) -> list[Oefening]:
    return [factor.redactie.oefening for factor in handbook[Succesfactor].values() if factor.redactie]


def test_a_third_of_the_exercises_also_fits_neighbourhood_teams_and_volunteers(real: Handboek) -> None:
    fitting = [one for one in exercises(real) if {"wijkteams", "vrijwilligers"} <= {*one.voor}]
    assert 3 * len(fitting) >= len(exercises(real)) > 0


def test_there_are_programmes_of_one_two_and_four_hours(real: Handboek) -> None:
    assert [programme.minuten for programme in real[Programma].values()] == [60, 120, 240]


def test_a_programme_has_an_exercise_only_for_groups_that_can_do_it(real: Handboek) -> None:
    for programme in real[Programma].values():
        for part in programme.onderdelen:
            own = real[Succesfactor][part.oefening].redactie if part.oefening else None
            if own:
                assert {*programme.voor} <= {*own.oefening.voor}, (programme.id, part.titel)
                assert programme.personen_tot <= own.oefening.personen_tot, (programme.id, part.titel)


def test_every_programme_opens_with_the_house_rules_and_ends_with_where_to_get_help(real: Handboek) -> None:
    for programme in real[Programma].values():
        first, last = programme.onderdelen[0], programme.onderdelen[-1]
        assert OPENING in f"{first.titel} {first.tekst}".lower(), programme.id
        assert CLOSING in last.tekst, programme.id


def test_who_leads_a_group_reads_whom_to_call(real: Handboek) -> None:
    told = " ".join(
        text
        for subject in real[Leidraad].values()
        for text in [*(subject.redactie or ()), *(point.tekst for point in subject.punten or ())]
    )
    assert all(number in told for number in HELP)


def test_what_no_source_says_is_advice_of_the_editors(real: Handboek) -> None:
    for subject in real[Leidraad].values():
        assert all(point.bron for point in subject.punten or ()), subject.id
