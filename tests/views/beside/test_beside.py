"""Cases side by side: what differs, what is the same, what none tells; each cell with its source and its silence."""

from handbooks.drawn import block_of, page_of
from handbooks.make import changed, more_cases

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.views.beside.choices import choices
from macros.views.beside.column import Cell, column
from macros.views.beside.pairs import pairs
from macros.views.beside.subjects import subjects
from macros.views.beside.table import beside

PAIR = "vergelijken/naast-elkaar/dorp-en-stad.md"


def cell(handbook: Handboek, case: str, subject: str) -> Cell:
    """Return the cell of a case on a subject."""
    place = [one.naam for one in subjects(handbook)].index(subject)
    return column(handbook, handbook[Case][case]).cellen[place]


def told(found: Cell) -> list[tuple[str, list[str], str]]:
    """Return of each part of a case its name, its texts, and why it has none."""
    return [(part.naam, [one.kop or one.tekst for one in part.uitspraken], part.stilte) for part in found.delen]


def titles(handbook: Handboek, *cases: str) -> dict[str, list[str]]:
    """Return the titles of the subjects in each part of a table."""
    found = beside(handbook, [handbook[Case][case] for case in cases])
    return {part.id: [line.titel for line in part.regels] for part in found.delen}


def test_what_differs_comes_first_then_what_is_the_same_then_what_none_tells(handbook: Handboek) -> None:
    found = titles(handbook, "dorp", "stad")
    assert list(found) == ["verschilt", "hetzelfde", "geen-vertelt"]
    assert {"Titel", "Waar", "Schaal", "Looptijd"} <= set(found["verschilt"])
    assert found["hetzelfde"] == ["Thema"]
    assert "Werkwijze" in found["geen-vertelt"]
    assert sum(map(len, found.values())) == len(subjects(handbook))


def test_cases_that_say_the_same_by_other_sources_say_the_same(handbook: Handboek) -> None:
    new, _ = changed(handbook, "stad", schaal="wijk")
    assert "Schaal" in titles(new, "dorp", "stad")["hetzelfde"]
    assert cell(new, "dorp", "schaal").bronnen != cell(new, "stad", "schaal").bronnen


def test_kinds_of_silence_stay_apart_and_none_is_the_word_of_a_source(handbook: Handboek) -> None:
    assert told(cell(handbook, "stad", "aanleiding")) == [("", [], "niet beschreven")]
    assert told(cell(handbook, "dorp", "aanleiding")) == [("", [], "nog niet ingevuld")]
    assert told(cell(handbook, "stad", "financiering")) == [("", [], "geen")]
    assert told(cell(handbook, "dorp", "lessen-ontbrak")) == [("", [], "geen les van deze soort")]
    assert [cell(handbook, "stad", name).stil for name in ("aanleiding", "financiering")] == [True, False]
    assert "Aanleiding" in titles(handbook, "dorp", "stad")["geen-vertelt"], "two kinds of silence are none told"


def test_what_was_read_has_a_source_also_when_that_is_silent_and_what_was_not_read_has_none(handbook: Handboek) -> None:
    assert [one.tekst for one in cell(handbook, "stad", "aanleiding").bronnen] == ["Losse tips zonder jaar, p. 12"]
    assert cell(handbook, "dorp", "aanleiding").bronnen == ()


def test_every_statement_leads_to_a_source(rich: Handboek) -> None:
    for case in rich[Case].values():
        for number, found in enumerate(column(rich, case).cellen):
            every = [one for part in found.delen for one in part.uitspraken]
            assert found.bronnen or all(one.bronnen for one in every), subjects(rich)[number].naam


def test_a_source_that_all_of_a_cell_leans_on_is_said_once_and_another_where_it_counts(rich: Handboek) -> None:
    shared, own = cell(rich, "dorp", "kern"), cell(rich, "alles", "uitkomst")
    assert shared.bronnen
    assert not any(one.bronnen for part in shared.delen for one in part.uitspraken)
    assert not own.bronnen
    assert all(one.bronnen for part in own.delen for one in part.uitspraken)


def test_each_project_says_its_own(handbook: Handboek) -> None:
    assert told(cell(handbook, "stad", "looptijd")) == [
        ("Project een", ["2008 – 2009"], ""),
        ("Project twee", ["sinds januari 2009, loopt door"], ""),
    ]


def test_of_one_case_alone_all_that_it_tells_comes_first(handbook: Handboek) -> None:
    found = titles(handbook, "dorp")
    assert found["hetzelfde"] == []
    assert {"Titel", "Thema"} <= set(found["verschilt"])


def test_a_pair_stands_once_whichever_of_the_two_names_the_other(handbook: Handboek) -> None:
    found = [(one.id, other.id) for one, other in pairs(more_cases(handbook, 2))]
    assert found == [
        *(("dorp", other) for other in ("stad", "dorp-1", "dorp-2")),
        *(("stad", other) for other in ("dorp-1", "dorp-2")),
        ("dorp-1", "dorp-2"),
    ]


def test_the_page_of_a_pair_shows_what_both_say(handbook: Handboek) -> None:
    drawn = page_of(handbook, PAIR)
    assert drawn.says("Dorp en Stad naast elkaar")
    assert drawn.says("Zelfde groep: ouders.")
    assert drawn.says("Buren leerden luisteren.")
    assert drawn.says("Twee keer proberen.")
    assert {"../../../vergelijken/naast-elkaar/", "../../../cases/dorp/", "../../../over/bronnen/losse-tips/"} <= {
        *drawn.links
    }


def test_a_case_is_drawn_the_same_in_a_pair_as_in_the_full_table(handbook: Handboek) -> None:
    pair, full = page_of(handbook, PAIR), block_of(handbook, "alle_cases")
    assert pair.html.count("data-sleutel") == full.html.count("data-sleutel") == 2 * len(subjects(handbook))


def test_the_page_of_a_case_leads_to_its_pairs(handbook: Handboek) -> None:
    assert "../../vergelijken/naast-elkaar/dorp-en-stad/" in page_of(handbook, "cases/dorp.md").links
    assert "../../vergelijken/naast-elkaar/dorp-en-stad/" in page_of(handbook, "cases/stad.md").links


def test_a_choice_names_the_part_of_the_full_table_that_holds_the_case(handbook: Handboek) -> None:
    found = choices(more_cases(handbook, 3))
    assert [(one.id, one.deel) for one in found.keuzes] == [
        ("dorp", 1),
        ("stad", 1),
        ("dorp-1", 1),
        ("dorp-2", 1),
        ("dorp-3", 2),
    ]
    assert found.delen.page == "vergelijken/naast-elkaar/alle_cases/"
