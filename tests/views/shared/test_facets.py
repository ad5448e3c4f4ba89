"""Facets say how many records have each option, keep no option that none has, and hold silence apart from "no"."""

from macros.views.shared.facets import SILENCES, UNKNOWN, Facet, Option, attribute, counted

GROUP = Facet("groep", "Groep", [Option("a", "A"), Option("b", "B"), *SILENCES])
RECORDS = [{"groep": ["a", "a"]}, {"groep": ["a"]}, {"groep": ["niet-beschreven"]}, {}]


def test_an_option_counts_each_record_once_and_one_that_none_has_is_left_out() -> None:
    (found,) = counted([GROUP], RECORDS)
    assert [(option.id, option.aantal) for option in found.opties] == [("a", 2), ("niet-beschreven", 1)]


def test_a_facet_that_no_record_has_is_left_out_unless_it_is_about_a_reader() -> None:
    empty, own = Facet("leeg", "Leeg", [Option("x", "X")]), Facet("eigen", "Eigen", [Option("x", "X")], alles=True)
    assert [facet.id for facet in counted([empty, own], RECORDS)] == ["eigen"]


def test_that_there_was_none_is_an_answer_and_not_knowing_is_not() -> None:
    assert [option.id for option in SILENCES] == ["geen", "niet-beschreven", "niet-ingevuld"]
    assert [kind.value for kind in UNKNOWN] == ["niet-beschreven", "niet-ingevuld"]


def test_an_element_holds_each_option_once() -> None:
    assert attribute({"groep": ["a", "b", "a"], "leeg": []}) == "groep:a groep:b"
