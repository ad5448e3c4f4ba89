"""Where a reader goes after a case: the next one, and those that share measures and groups with it."""

from typing import Any

import pytest
from handbooks.drawn import page_of
from handbooks.make import changed, more_cases

from macros.addresses import Address
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.views.case import related
from macros.views.case.related import MOST_ALIKE, Alike, alike, measures_done, next_case
from macros.views.shared.links import Link

BOTH = "zelfde maatregel: bijeenkomsten; zelfde groep: ouders"


def of(handbook: Handboek, case: str) -> list[tuple[str, str]]:
    """Return the names of the cases that look like one, with what they share."""
    return [
        (found.link.tekst, "; ".join(filter(None, [found.maatregelen, found.groepen])))
        for found in alike(handbook, handbook[Case][case])
    ]


def taken(handbook: Handboek, case: str, how_far: str, **values: Any) -> Handboek:
    """Return the handbook in which a case took the measure so far."""
    done = [{"maatregel": "bijeenkomsten", "stand": how_far}]
    return changed(handbook, case, maatregelen=done, **values)[0]


def alone(handbook: Handboek) -> Handboek:
    return Handboek({**handbook.records, Case: {"dorp": handbook[Case]["dorp"]}})


def test_cases_that_share_a_group_look_alike_also_when_a_project_has_it(handbook: Handboek) -> None:
    assert alike(handbook, handbook[Case]["dorp"]) == [
        Alike(
            "stad",
            Link("Stad", Address("cases/stad/")),
            Address("vergelijken/naast-elkaar/dorp-en-stad/"),
            "",
            "zelfde groep: ouders",
        )
    ]
    assert of(handbook, "stad") == [("Dorp", "zelfde groep: ouders")]


def test_a_measure_that_both_took_is_named_apart_from_the_groups(handbook: Handboek) -> None:
    for how_far in ("uitgevoerd", "loopt"):
        assert page_of(taken(handbook, "stad", how_far), "cases/dorp.md").says(f"Stad ({BOTH})")
        assert of(taken(handbook, "stad", how_far), "dorp") == [("Stad", BOTH)]


def test_a_measure_that_was_only_planned_is_not_shared(handbook: Handboek) -> None:
    for how_far in ("gepland", "nauwelijks", "niet"):
        new = taken(handbook, "stad", how_far)
        assert of(new, "dorp") == [("Stad", "zelfde groep: ouders")]
        assert measures_done(new, new[Case]["stad"]) == []


def test_a_measure_that_case_and_project_took_is_named_once(handbook: Handboek) -> None:
    done = [{"maatregel": "bijeenkomsten", "stand": "uitgevoerd"}]
    inner = [{"id": "een", "titel": "Een", "maatregelen": done}]
    new, case = changed(handbook, "stad", maatregelen=done, projecten=inner, lessen=None)
    place = Address("maatregelen/voorlichting/", "maatregel-bijeenkomsten")
    assert measures_done(new, case) == [Link("Bijeenkomsten", place)]


def test_cases_that_share_nothing_are_not_alike(handbook: Handboek) -> None:
    new, _ = changed(handbook, "dorp", doelgroepen=["jongeren"])
    assert (of(new, "dorp"), of(new, "stad")) == ([], [])


def test_the_most_alike_stand_first_and_no_more_than_a_few(handbook: Handboek) -> None:
    wide = more_cases(handbook, MOST_ALIKE)
    assert of(wide, "dorp") == [
        (f"Plaats {n}", "zelfde maatregel: bijeenkomsten; zelfde groepen: ouders en jongeren")
        for n in range(1, MOST_ALIKE + 1)
    ]
    few = taken(more_cases(handbook, 1), "stad", "uitgevoerd")
    assert [name for name, _ in of(few, "dorp")] == ["Plaats 1", "Stad"]


def test_a_case_that_shares_one_thing_is_not_alike_beside_one_that_shares_many(handbook: Handboek) -> None:
    assert [name for name, _ in of(more_cases(handbook, 1), "dorp")] == ["Plaats 1"]


def test_of_much_that_is_shared_the_first_is_named_and_the_rest_counted(
    handbook: Handboek, monkeypatch: pytest.MonkeyPatch
) -> None:
    new, _ = changed(handbook, "dorp", doelgroepen=["ouders", "jongeren"])
    assert of(more_cases(new, 1), "dorp")[0][1].endswith("zelfde groepen: ouders en jongeren")
    monkeypatch.setattr(related, "MOST_SHARED", 1)
    assert of(more_cases(new, 1), "dorp")[0][1].endswith("zelfde groepen: ouders en nog 1")


def test_a_second_case_of_one_municipality_keeps_a_name_of_its_own(handbook: Handboek) -> None:
    second = handbook[Case]["dorp"].gewijzigd(id="dorp-twee", titel="Nog een keer")
    new = handbook.met(second)
    assert [name for name, _ in of(new, "dorp")] == ["Dorp: Nog een keer"]
    assert next_case(new, new[Case]["stad"]) == Link("Dorp: Nog een keer", Address("cases/dorp-twee/"))
    assert next_case(new, second) == Link("Dorp: Buren helpen", Address("cases/dorp/"))


def test_after_the_last_case_comes_the_first(handbook: Handboek) -> None:
    dorp, stad = handbook[Case].values()
    assert next_case(handbook, dorp) == Link("Stad", Address("cases/stad/"))
    assert next_case(handbook, stad) == Link("Dorp", Address("cases/dorp/"))


def test_a_case_alone_has_none_after_it_and_none_like_it(handbook: Handboek) -> None:
    new = alone(handbook)
    assert next_case(new, new[Case]["dorp"]) is None
    assert of(new, "dorp") == []
    assert not page_of(new, "cases/dorp.md").says("Volgende case")


def test_a_page_ends_with_where_to_go(handbook: Handboek) -> None:
    drawn = page_of(handbook, "cases/dorp.md")
    _, end = drawn.text.split(" Verder ")
    onward, _ = end.split(" Verwijs naar deze pagina ", 1)
    assert onward.startswith("Op papier: blad van deze case, overneemblad (pdf) Verbeter deze case Vergelijk deze case")
    assert onward.endswith(" Lijkt hierop: Stad (zelfde groep: ouders): zet naast elkaar met Stad Volgende case: Stad")
    links = [link for link in drawn.links if not link.startswith(("data:", "#"))]
    assert links[-3:] == ["../../cases/stad/", "../../vergelijken/naast-elkaar/dorp-en-stad/", "../../cases/stad/"]
