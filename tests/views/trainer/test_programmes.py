"""A workshop with its clock: every part from when to when, its exercise by name, and how long the whole takes."""

import pytest

from macros.records.handbook import Handboek
from macros.records.workshop import Programma
from macros.views.trainer.programmes import clock, duration, programmes


def test_parts_follow_each_other_on_the_clock_of_the_workshop(handbook: Handboek) -> None:
    (found,) = programmes(handbook, list(handbook[Programma].values())).programmas
    assert found.duur == "1 uur"
    assert [part.tijd.replace("\u00a0", " ") for part in found.delen] == ["0:00 – 0:10", "0:10 – 0:30", "0:30 – 1:00"]


def test_a_part_names_its_exercise_with_the_success_factor_and_its_sheet(handbook: Handboek) -> None:
    (found,) = programmes(handbook, list(handbook[Programma].values())).programmas
    _, exercise, cards = found.delen
    assert exercise.oefening
    assert exercise.oefening.tekst == "Een vel papier (Alles samen)"
    assert exercise.oefening.adres.page == "succesfactoren/samen/"
    assert (cards.oefening, cards.blad) == (None, "kaarten")


@pytest.mark.parametrize(
    ("minutes", "words"), [(45, "45 minuten"), (60, "1 uur"), (61, "1 uur en 1 minuut"), (150, "2 uur en 30 minuten")]
)
def test_a_time_is_written_in_hours_and_minutes(minutes: float, words: str) -> None:
    assert duration(minutes) == words


@pytest.mark.parametrize(("minutes", "shown"), [(0, "0:00"), (5, "0:05"), (95, "1:35"), (240, "4:00")])
def test_a_moment_is_written_as_on_a_clock(minutes: float, shown: str) -> None:
    assert clock(minutes) == shown
