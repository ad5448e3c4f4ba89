"""A case and its projects: a project's own value goes before that of its case, and nothing is silent twice."""

from typing import Any

import pytest
from handbooks.examples import quick
from handbooks.make import made
from hypothesis import given
from hypothesis import strategies as st

from macros.records.case import Case, Project
from macros.records.claim import Bewering
from macros.records.handbook import Handboek
from macros.records.silence import Stilte, in_woorden
from macros.views.shared.scopes import Scope, effective, items, scopes, silence_of, speaks_for_itself

VALUES: st.SearchStrategy[Any] = (
    st.none()
    | st.sampled_from([Stilte.GEEN, Stilte.NIET_BESCHREVEN])
    | st.lists(st.integers(1, 9).map(lambda n: made(Bewering, f"Stap {n}.")), min_size=1, max_size=2)
)


def project(own_id: int, steps: Any) -> Project:
    return made(Project, {"id": f"p{own_id}", "titel": f"Project {own_id}"}).gewijzigd(werkwijze=steps)


@st.composite
def cases(draw: st.DrawFn) -> Case:
    """A case of which it and each of up to three projects has steps, says that there are none, or says nothing."""
    steps = draw(st.lists(VALUES, min_size=1, max_size=4))
    plain = {
        "id": "a",
        "gemeente": "A",
        "provincie": "u",
        "schaal": "w",
        "titel": "T",
        "kern": "K",
        "bron": "b",
        "peildatum": "2010",
        "thema": ["t"],
    }
    projects = [project(number, value) for number, value in enumerate(steps[1:])] or None
    return made(Case, plain).gewijzigd(werkwijze=steps[0], projecten=projects)


@quick
@given(cases())
def test_a_project_has_its_own_value_and_else_that_of_its_case(case: Case) -> None:
    own = {scope.naam: scope.uitvoering.werkwijze for scope in scopes(case)}
    for scope, value in effective(case, "werkwijze"):
        assert value == (own[scope.naam] if own[scope.naam] is not None else case.werkwijze)


@quick
@given(cases())
def test_the_case_stands_for_projects_that_all_leave_a_field_to_it(case: Case) -> None:
    projects = [one for one in case.projecten or () if one.werkwijze is not None]
    names = [scope.naam for scope, _ in effective(case, "werkwijze")]
    assert names == ([one.titel for one in case.projecten or ()] if projects else [""])


@quick
@given(cases())
def test_every_value_is_spoken_once_and_a_silent_case_speaks_once(case: Case) -> None:
    speaking = [scope for scope in scopes(case) if speaks_for_itself(case, scope, "werkwijze")]
    holding = [scope for scope in scopes(case) if scope.uitvoering.werkwijze is not None]
    assert speaking == (holding or [Scope(case)])


@quick
@given(cases())
def test_items_are_all_values_of_all_scopes_in_order(case: Case) -> None:
    expected = [
        (scope.naam, value)
        for scope in scopes(case)
        if isinstance(scope.uitvoering.werkwijze, list)
        for value in scope.uitvoering.werkwijze
    ]
    assert [(scope.naam, value) for scope, value in items(case, "werkwijze")] == expected


@quick
@given(cases())
def test_a_case_without_any_value_says_why_and_reading_counts_before_not_reading(case: Case) -> None:
    said = [scope.uitvoering.werkwijze for scope in scopes(case)]
    if not any(isinstance(value, list) for value in said):
        reasons = list(dict.fromkeys(value for value in said if value)) or [Stilte.NIET_INGEVULD]
        assert silence_of(case, "werkwijze") == in_woorden(reasons)


def test_scopes_are_the_case_and_then_its_projects(handbook: Handboek) -> None:
    assert [scope.naam for scope in scopes(handbook[Case]["stad"])] == ["", "Project een", "Project twee"]
    assert [scope.project for scope in scopes(handbook[Case]["dorp"])] == [None]


@pytest.mark.parametrize(
    ("field", "names"),
    [("meting", ["Project een", "Project twee"]), ("borging", [""]), ("doelgroepen", ["Project een", "Project twee"])],
)
def test_one_project_with_a_value_of_its_own_makes_every_project_answer(
    handbook: Handboek, field: str, names: list[str]
) -> None:
    assert [scope.naam for scope, _ in effective(handbook[Case]["stad"], field)] == names


def test_a_project_that_says_nothing_takes_over_what_its_case_says(handbook: Handboek) -> None:
    stad = handbook[Case]["stad"]
    found = effective(stad.gewijzigd(doelgroepen=handbook[Case]["dorp"].doelgroepen), "doelgroepen")
    assert [[group.doelgroep for group in value] for _, value in found] == [["ouders"], ["ouders", "jongeren"]]


def test_a_scope_says_why_it_holds_no_value(handbook: Handboek) -> None:
    whole, one, _ = scopes(handbook[Case]["stad"])
    assert (whole.stilte("financiering"), whole.stilte("bereik"), one.stilte("looptijd")) == (
        Stilte.GEEN,
        Stilte.NIET_INGEVULD,
        None,
    )
