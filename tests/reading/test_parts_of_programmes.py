"""A part of a programme with an exercise is no shorter than that exercise, and its success factor has one."""

WORKSHOPS = "workshops.yaml"
PART = "{minuten: 20, titel: Oefening, tekst: Doe de oefening., oefening: samen}"
LAST = "{minuten: 30, titel: Kiezen"


def test_a_part_as_long_as_its_exercise_is_good(problems):
    assert problems(WORKSHOPS, PART, PART) == []


def test_a_part_that_is_longer_is_good_too(problems):
    assert (
        problems(WORKSHOPS, f"{PART}\n    - {LAST}", f"{PART.replace('20', '25')}\n    - {LAST.replace('30', '25')}")
        == []
    )


def test_a_part_shorter_than_its_exercise_is_refused_with_how_long_that_takes(problems):
    old, new = f"{PART}\n    - {LAST}", f"{PART.replace('20', '19')}\n    - {LAST.replace('30', '31')}"
    assert problems(WORKSHOPS, old, new) == [
        "data/workshops.yaml:12:8: [een-uur] onderdelen 2 minuten: de oefening van 'samen' duurt 20 minuten. "
        "Maak dit deel langer, of kies een andere."
    ]


def test_an_exercise_that_grows_is_refused_where_it_is_used(problems):
    assert problems("factors.yaml", "minuten: 20", "minuten: 20.5") == [
        "data/workshops.yaml:12:8: [een-uur] onderdelen 2 minuten: de oefening van 'samen' duurt 20,5 minuten. "
        "Maak dit deel langer, of kies een andere."
    ]


def test_a_success_factor_without_an_exercise_is_refused(problems):
    assert problems(WORKSHOPS, "oefening: samen", "oefening: maatwerk") == [
        "data/workshops.yaml:12:63: [een-uur] onderdelen 2 oefening: 'maatwerk' heeft geen oefening. "
        "Noem een factor met een oefening, of haal dit veld weg."
    ]


def test_an_unknown_success_factor_is_told_once(problems):
    assert problems(WORKSHOPS, "oefening: samen", "oefening: samn") == [
        "data/workshops.yaml:12:63: [een-uur] onderdelen 2: onbekende factor 'samn'. Bedoelde u 'samen'?"
    ]


def test_a_success_factor_that_is_wrong_itself_is_told_alone(problems):
    found = problems("factors.yaml", "minuten: 20", "minuten: veel")
    assert [problem.split(" ")[0] for problem in found] == ["data/factors.yaml:20:7:"]
