"""A page as the lines that a reader sees, and two versions of those side by side."""

from macros.changes.compare import Change, changes, words_changed
from macros.changes.lines import Line, lines


def test_lines_know_the_heading_above_them_and_leave_out_signs():
    html = (
        '<h1 id="t">De titel</h1><p class="kern">Een <a href="#">zin</a>.<sup class="noot"><a>1</a></sup></p>'
        '<details><summary data-search-exclude>Meer</summary><h3 class="onzichtbaar">Meer</h3><ul><li>Punt</li></ul>'
        '</details><p>Erna &amp; <span aria-hidden="true">✓</span> goed</p>'
    )
    assert lines(html) == [
        Line("De titel"),
        Line("Een zin."),
        Line("Meer"),
        Line("Punt", "Meer"),
        Line("Erna & goed"),
    ]


def test_cells_know_their_row_and_column_and_totals_that_they_are_counted():
    html = (
        '<h2>Tabel</h2><p class="telling__zin">In 2 cases.</p><table><thead><tr><th>Case</th><th>Maatwerk</th></tr>'
        '</thead><tbody><tr><th scope="row"><a>Dorp</a></th><td data-label="Maatwerk">hielp</td></tr></tbody>'
        '<tfoot><tr><th>hielp</th><td data-label="Maatwerk">1</td></tr></tfoot></table>'
    )
    assert lines(html)[1:] == [
        Line("In 2 cases.", "Tabel", geteld=True),
        Line("hielp", "Tabel", "Dorp", "Maatwerk"),
        Line("1", "Tabel", "hielp", "Maatwerk", geteld=True),
    ]


def test_a_line_that_changed_is_one_change_and_what_only_moved_is_none():
    old = [Line("Een zin die blijft."), Line("De groep had tien mensen."), Line("Los.")]
    new = [Line("Los."), Line("Een zin die blijft."), Line("De groep had twaalf mensen.")]
    assert changes(old, new) == [Change(old[1], new[2])]


def test_a_line_that_came_below_another_heading_is_a_change():
    assert changes([Line("Punt", "Hielp")], [Line("Punt", "Misging")]) == []  # the heading itself changed
    old = [Line("Punt", "Hielp"), Line("Midden"), Line("Ander", "Misging")]
    new = [Line("Midden"), Line("Ander", "Misging"), Line("Punt", "Misging")]
    assert changes(old, new) == [Change(old[0], None), Change(None, new[2])]


def test_of_a_line_the_words_are_told_that_changed():
    assert words_changed("een wijk in de wijk", "een buurt in de buurt") == ("wijk", "buurt")
    assert words_changed("a b c d", "a x c y") == ("b c d", "x c y")
    assert words_changed("a b", "a b c") == ("", "c")
