"""The table of measures: a row for every case and project, a column for every measure, and what was taken in total."""

from handbooks.drawn import block_of
from handbooks.make import changed, more_cases

from macros.addresses import Address
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.views.shared.table import Table
from macros.views.tables.measure_matrix import measure_matrix


def every(handbook: Handboek) -> Table:
    return measure_matrix(handbook, list(handbook[Case].values()))


def heads(table: Table) -> list[tuple[str, tuple[str, ...]]]:
    return [(row.kop.kop, row.kop.onder) for row in table.groepen[0].rijen if row.kop]


def totals(table: Table) -> list[str]:
    return [cell.uitspraken[0].tekst for cell in table.voet[0].cellen]


def test_it_shows_how_far_each_case_got_with_its_day(handbook: Handboek) -> None:
    table = every(handbook)
    assert [(group.titel, group.aantal) for group in table.kolomgroepen] == [("Voorlichting", 1)]
    assert [(column.titel, column.adres) for column in table.kolommen] == [
        ("Bijeenkomsten", Address("maatregelen/voorlichting/", "maatregel-bijeenkomsten"))
    ]
    assert heads(table) == [("Dorp", ("stand maart 2010",)), ("Stad", ())]
    (dorp,), (stad,) = (row.cellen for row in table.groepen[0].rijen)
    assert [(said.woorden[0].id, said.adres) for said in dorp.uitspraken] == [
        ("uitgevoerd", Address("cases/dorp/", "aanpak"))
    ]
    assert (dorp.stilte, stad.uitspraken, stad.stilte, stad.teken) == ("", (), "staat niet bij deze case", "·")


def test_the_legend_explains_what_occurs_and_nothing_else(handbook: Handboek) -> None:
    assert [entry.label for entry in every(handbook).legenda] == ["uitgevoerd", "staat niet bij deze case"]


def test_a_project_that_took_a_measure_has_a_row_of_its_own(handbook: Handboek) -> None:
    taken = [{"maatregel": "bijeenkomsten", "stand": "gepland"}]
    projects = [{"id": "een", "titel": "Een", "maatregelen": taken}, {"id": "twee", "titel": "Twee"}]
    new, case = changed(handbook, "stad", projecten=projects, lessen=None)
    assert heads(measure_matrix(new, [case])) == [("Stad", ("Een", "stand 2012"))]
    both, case = changed(new, "stad", maatregelen=taken)
    assert heads(measure_matrix(both, [case])) == [("Stad", ("stand 2012",)), ("Stad", ("Een", "stand 2012"))]


def test_planned_is_not_counted_as_taken_and_going_on_is(handbook: Handboek) -> None:
    def total(*words: str) -> list[str]:
        taken = [{"maatregel": "bijeenkomsten", "stand": word} for word in words]
        return totals(every(changed(handbook, "dorp", maatregelen=taken)[0]))

    assert [total(word) for word in ("uitgevoerd", "loopt", "gepland", "nauwelijks", "niet")] == [
        ["1"],
        ["1"],
        ["0"],
        ["0"],
        ["0"],
    ]
    assert total("uitgevoerd", "loopt") == ["1"], "a case counts once"


def test_totals_count_all_cases_on_a_slice_too(handbook: Handboek) -> None:
    many = more_cases(handbook, 30)
    table = measure_matrix(many, list(many[Case].values())[:2])
    assert (len(table.groepen[0].rijen), totals(table)) == (2, ["31"])


def test_a_type_has_a_column_of_its_own_only_when_a_case_names_just_the_type(handbook: Handboek) -> None:
    taken = [{"maatregel": "voorlichting", "stand": "loopt"}]
    new, _ = changed(handbook, "dorp", maatregelen=taken)
    assert [(column.titel, column.adres) for column in every(new).kolommen] == [
        ("in het algemeen", Address("maatregelen/voorlichting/")),
        ("Bijeenkomsten", Address("maatregelen/voorlichting/", "maatregel-bijeenkomsten")),
    ]
    assert every(new).kolommen[0].voluit == "Voorlichting, in het algemeen", "where no head stands above it"
    assert len(measure_matrix(new, [new[Case]["stad"]]).kolommen) == 2, "every slice has the same columns"


def test_a_type_without_measures_that_no_case_names_is_not_in_the_matrix(handbook: Handboek) -> None:
    new = handbook.met(handbook[Maatregel]["voorlichting"].gewijzigd(id="leeg"))
    assert len(every(new).kolomgroepen) == 1


def test_without_cases_there_are_no_totals(handbook: Handboek) -> None:
    assert every(Handboek({**handbook.records, Case: {}})).voet == []


def test_a_sign_says_its_word_and_silence_is_a_quiet_dot_that_is_read_out(handbook: Handboek) -> None:
    drawn = block_of(handbook, "maatregel_matrix")
    assert drawn.says("Dorp stand maart 2010 ● uitgevoerd")
    assert drawn.says("Stad ·staat niet bij deze case")
