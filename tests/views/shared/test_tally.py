"""A counted sentence has a bar whose pieces share it; what the bar shows, the sentence says."""

from macros.views.shared.tally import Part, Tally


def test_the_sentence_says_every_part_and_then_the_rest() -> None:
    parts = [Part("goed", 2), Part("slecht", 1)]
    assert Tally("Drie", parts, "Stand 2010.").zin == "Drie: goed (2) en slecht (1). Stand 2010."
    assert Tally("Niets").zin == "Niets."


def test_pieces_fill_the_bar_from_left_to_right() -> None:
    pieces = Tally("Vier", [Part("a", 1), Part("b", 3)]).stukken
    assert [(piece.begin, piece.breedte, piece.midden) for piece in pieces] == [(0, 25, 12.5), (25, 75, 62.5)]


def test_one_part_alone_makes_no_bar() -> None:
    assert Tally("Een", [Part("a", 5)]).stukken == []
    assert Tally("Geen").stukken == []


def test_a_narrow_piece_has_no_room_for_text() -> None:
    narrow, wide = Tally("Veel", [Part("a", 1), Part("b", 99)]).stukken
    assert (narrow.met_tekst, wide.met_tekst) == (False, True)
