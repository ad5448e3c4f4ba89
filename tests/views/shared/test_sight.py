"""What of a list stands in sight: the main points, else the first rows, as many as there is room for."""

from macros.records.vocabulary import Woord
from macros.views.shared.sight import Sight, in_sight, length, together
from macros.views.shared.statements import Statement


def rows(*lengths: int, marked: tuple[int, ...] = (), noten: tuple[int, ...] = ()) -> list[Statement]:
    """Return rows of so many words, of which those at `marked` (from 0) are main points."""
    return [
        Statement(tekst=" ".join([f"rij{index}"] * words), hoofdzaak=index in marked, noten=noten)
        for index, words in enumerate(lengths)
    ]


def names(found: list[Statement]) -> list[str]:
    return [row.tekst.split()[0] for row in found]


def shown(sight: Sight) -> tuple[list[str], list[str]]:
    return names(list(sight.rijen)), names(list(sight.meer))


def test_main_points_stand_in_sight_and_all_else_unfolds_in_its_order() -> None:
    sight = in_sight(rows(2, 2, 2, 2, marked=(1, 3)), 100)
    assert shown(sight) == (["rij1", "rij3"], ["rij0", "rij2"])
    assert sight.gekozen == [1, 3]


def test_where_nothing_is_a_main_point_the_first_rows_stand_in_sight() -> None:
    sight = in_sight(rows(2, 2, 2), 4)
    assert shown(sight) == (["rij0", "rij1"], ["rij2"])
    assert sight.gekozen == [0, 1]


def test_main_points_that_leave_room_get_no_other_rows_beside_them() -> None:
    assert shown(in_sight(rows(2, 2, marked=(1,)), 100)) == (["rij1"], ["rij0"])


def test_a_row_stands_in_sight_whole_or_not() -> None:
    sight = in_sight(rows(3, 3, 3), 5)
    assert shown(sight) == (["rij0"], ["rij1", "rij2"])
    assert sight.rijen[0].tekst == "rij0 rij0 rij0"


def test_main_points_beyond_the_room_unfold() -> None:
    assert shown(in_sight(rows(3, 3, 3, marked=(0, 1, 2)), 6)) == (["rij0", "rij1"], ["rij2"])


def test_a_short_row_does_not_pass_a_long_one_before_it() -> None:
    assert shown(in_sight(rows(3, 9, 1), 5)) == (["rij0"], ["rij1", "rij2"])


def test_one_row_is_in_sight_however_long() -> None:
    assert shown(in_sight(rows(50, 1), 5)) == (["rij0"], ["rij1"])
    assert shown(in_sight(rows(1, 50, marked=(1,)), 5)) == (["rij1"], ["rij0"])


def test_without_room_nothing_is_in_sight() -> None:
    sight = in_sight(rows(1, 1, marked=(0,), noten=(1,)), 0)
    assert shown(sight) == ([], ["rij0", "rij1"])
    assert (sight.noten, sight.gekozen, sight.meer[0].noten) == ((), (), (1,))


def test_of_no_rows_none_is_in_sight() -> None:
    assert in_sight([], 10) == Sight([], [])


def test_the_words_of_a_row_are_all_that_a_reader_sees_of_it_but_for_its_notes() -> None:
    row = Statement(
        tekst="Het lukte half.",
        kop="Alles samen",
        woorden=(Woord(id="hielp-niet", label="hielp niet"),),
        onder=("Een project", "de haven"),
        volgens="deelnemers",
        noten=(1, 2),
    )
    assert length(row) == 3 + 2 + 2 + 4 + 1
    assert length(Statement()) == 0


def test_references_that_all_rows_share_are_said_once() -> None:
    shared, numbers = together(rows(1, 1, noten=(1, 2)))
    assert ([row.noten for row in shared], numbers) == ([(), ()], (1, 2))


def test_references_that_differ_stay_with_their_rows() -> None:
    mixed = [*rows(1, noten=(1,)), *rows(1, noten=(2,))]
    assert together(mixed) == (mixed, ())
    some = [*rows(1, noten=(1,)), *rows(1)]
    assert together(some) == (some, ())
    assert together(some[::-1]) == (some[::-1], ())


def test_one_row_keeps_its_own_references() -> None:
    (alone,) = rows(1, noten=(1,))
    assert together([alone]) == ([alone], ())


def test_what_is_said_once_is_said_of_the_rows_in_sight() -> None:
    sight = in_sight([*rows(2, 2, noten=(1,)), *rows(2, noten=(2,))], 4)
    assert (sight.noten, [row.noten for row in sight.rijen], [row.noten for row in sight.meer]) == (
        (1,),
        [(), ()],
        [(2,)],
    )
