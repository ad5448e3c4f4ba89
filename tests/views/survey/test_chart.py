"""The chart as numbers: bars in proportion, room for text, and columns that differ."""

import pytest

from macros.records.handbook import Handboek
from macros.records.survey import Enquetetabel
from macros.views.survey.answers import columns_of
from macros.views.survey.chart import BAR, GAP, LETTERS, LINE, LONGEST, Chart, chart, lines_of

from .tables import row, table


def drawn(handbook: Handboek, found: Enquetetabel) -> Chart:
    made = chart(found, columns_of(handbook, found), "Wat het toont.")
    assert made
    return made


def test_bars_are_in_proportion_to_how_many_answered(handbook: Handboek) -> None:
    made = drawn(handbook, table(row("a", 40), row("b", 10), row("c", 0), basis=40))
    assert [answer.balken[0].breedte for answer in made.antwoorden] == [LONGEST, LONGEST / 4, 0]
    assert made.spoor == LONGEST


def test_without_a_base_the_largest_number_has_the_longest_bar_and_nothing_is_a_part_of_a_whole(
    handbook: Handboek,
) -> None:
    made = drawn(handbook, table(row("a", 8), row("b", 2), basis=None))
    assert [answer.balken[0].breedte for answer in made.antwoorden] == [LONGEST, LONGEST / 4]
    assert made.spoor == 0


def test_a_number_above_the_base_stays_on_the_page(handbook: Handboek) -> None:
    made = drawn(handbook, table(row("a", 80), basis=40))
    assert made.antwoorden[0].balken[0].breedte == LONGEST
    assert made.spoor == LONGEST / 2


def test_each_answer_stands_below_the_other_with_its_label_above_its_bar(handbook: Handboek) -> None:
    made = drawn(handbook, table(row("kort", 1), row("ook kort", 1)))
    first, second = made.antwoorden
    assert first.regels[0].y < first.balken[0].waarde.y < second.regels[0].y < second.balken[0].waarde.y
    assert second.regels[0].y - first.regels[0].y == pytest.approx(2 * LINE + GAP)
    assert made.hoogte == pytest.approx(2 * (2 * LINE + GAP))
    assert all(answer.balken[0].y + BAR <= made.hoogte for answer in made.antwoorden)


def test_the_number_stands_behind_its_bar_with_the_printed_percentage_unless_that_differs(handbook: Handboek) -> None:
    made = drawn(handbook, table(row("a", (16, 39)), row("b", (16, 38)), row("c", 1000), row("d", (5, 12.2))))
    assert [answer.balken[0].waarde.tekst for answer in made.antwoorden] == ["16 (39%)", "16", "1.000", "5 (12,2%)"]
    assert all(answer.balken[0].waarde.x > answer.balken[0].breedte for answer in made.antwoorden)


def test_where_the_source_is_silent_there_is_no_bar_but_its_words(handbook: Handboek) -> None:
    made = drawn(handbook, table(row("a", 1), row("b", None)))
    silent = made.antwoorden[1].balken[0]
    assert (silent.breedte, silent.stil, silent.waarde.tekst, silent.waarde.x) == (0, True, "niet beschreven", 0)


def test_columns_have_looks_of_their_own_that_the_legend_names(handbook: Handboek) -> None:
    made = drawn(handbook, table(row("Ja", 10, 7), row("Nee", 1, 3), kolommen=["toen", "nu"]))
    assert [(one.uiterlijk, one.waarde.tekst) for one in made.reeksen] == [(1, "toen"), (2, "nu")]
    assert [[bar.uiterlijk for bar in answer.balken] for answer in made.antwoorden] == [[1, 2], [1, 2]]
    assert made.reeksen[-1].y + BAR < made.antwoorden[0].regels[0].y


def test_one_column_needs_no_legend(handbook: Handboek) -> None:
    assert drawn(handbook, table(row("a", 1))).reeksen == []


def test_no_numbers_make_no_chart(handbook: Handboek) -> None:
    for found in (table(), table(row("a", None))):
        assert chart(found, columns_of(handbook, found), "") is None


def test_only_zeros_make_a_chart_without_bars(handbook: Handboek) -> None:
    made = drawn(handbook, table(row("a", 0), basis=None))
    assert (made.antwoorden[0].balken[0].breedte, made.antwoorden[0].balken[0].waarde.tekst) == (0, "0")


@pytest.mark.parametrize(
    ("label", "lines"),
    [
        ("Politie", ["Politie"]),
        ("Algemeen Maatschappelijk Werk (AMW)", ["Algemeen Maatschappelijk Werk", "(AMW)"]),
        ("Zorg en Welzijn/Maatschappelijke Opvang", ["Zorg en Welzijn/", "Maatschappelijke Opvang"]),
        ("Opleiden migranten/vluchtelingenvoorlichters", ["Opleiden migranten/", "vluchtelingenvoorlichters"]),
        ("0,2 – 0,5 fte", ["0,2 – 0,5 fte"]),
        ("x" * 70, ["x" * 30, "x" * 30, "x" * 10]),
    ],
)
def test_a_label_is_cut_into_lines_that_fit_on_a_phone(label: str, lines: list[str]) -> None:
    assert lines_of(label) == lines
    assert all(len(line) <= LETTERS for line in lines)
