"""Cells hold statements or say why there are none, and legends explain what cells show."""

from macros.records.silence import Stilte
from macros.records.vocabulary import Woord
from macros.views.shared.silences import silence_words
from macros.views.shared.statements import Statement
from macros.views.shared.table import Cell, LegendEntry, cell, shown_words, silence_legend, word_legend

WORD = Woord(id="hielp", label="hielp", uitleg="Dit hielp.", teken="+", betekenis="hielp")


def test_a_cell_leaves_out_what_says_nothing_and_then_says_why() -> None:
    assert cell(Statement(tekst="iets"), Statement(), stilte="niets") == Cell((Statement(tekst="iets"),))
    assert cell(Statement(), stilte="niets") == Cell((), "niets")
    assert cell() == Cell()


def test_a_head_or_a_word_alone_says_something() -> None:
    assert cell(Statement(kop="kop")).uitspraken
    assert cell(Statement(woorden=(WORD,))).uitspraken
    assert not cell(Statement(onder=("klein",), volgens="iemand")).uitspraken


def test_a_legend_shows_a_word_with_its_sign_and_meaning_as_far_as_it_has_them() -> None:
    assert word_legend([WORD, Woord(id="x", label="x")]) == [
        LegendEntry("hielp", "Dit hielp.", "hielp", "+"),
        LegendEntry("x", "", "", ""),
    ]


def test_a_legend_of_silence_says_which_kind_of_nothing_it_is() -> None:
    assert silence_legend([Stilte.NIET_BESCHREVEN]) == [
        LegendEntry("niet beschreven", "De bron is hierop gelezen en zegt er niets over.", "niet-beschreven", "·")
    ]


def test_every_kind_of_nothing_has_a_quiet_sign_of_its_own() -> None:
    assert len({entry.teken for entry in silence_legend(Stilte)}) == len(Stilte)


def test_a_legend_names_only_the_words_that_cells_show() -> None:
    other = Woord(id="anders", label="anders")
    shown, hidden = Statement(woorden=(WORD,)), Statement(woorden=(other,))
    assert shown_words([Cell((shown, hidden), getoond=(shown,))], [other, WORD]) == [WORD]
    assert shown_words([Cell((shown,)), Cell((hidden,))], [other, WORD]) == [other, WORD]


def test_a_cell_is_empty_when_nothing_stands_in_it_not_even_why() -> None:
    assert Cell().leeg
    assert Cell((Statement(onder=("klein",)),)).leeg
    assert not any(
        found.leeg for found in (Cell(stilte="geen"), cell(Statement(tekst="x")), Cell((Statement(noten=(1,)),)))
    )


def test_every_kind_of_nothing_is_explained() -> None:
    assert silence_words() == [
        ("geen", "De bron zegt dat het er niet was."),
        ("niet beschreven", "De bron is hierop gelezen en zegt er niets over."),
        ("nog niet ingevuld", "Nog niemand heeft de bron hierop gelezen."),
    ]
