"""The handbook as values for other programs, there and back, and a handbook with other records in it."""

import json

import pytest
from pydantic import ValidationError

from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN


def test_a_handbook_in_json_comes_back_as_it_was(rich):
    values = rich.naar_json()
    assert Handboek.van_json(values) == rich
    assert Handboek.van_json(json.loads(json.dumps(values))) == rich


def test_the_values_are_those_of_json_and_name_every_kind(rich):
    values = rich.naar_json()
    assert json.loads(json.dumps(values)) == values
    assert list(values) == [kind.naam for kind in SOORTEN]
    assert [case["id"] for case in values["cases"]] == ["dorp", "stad", "alles"]


def test_the_order_of_records_comes_back(rich):
    back = Handboek.van_json(rich.naar_json())
    for kind in SOORTEN:
        assert list(back[kind.model]) == list(rich[kind.model])


def test_other_values_are_refused(rich):
    values = rich.naar_json()
    values["cases"][0]["kern"] = ""
    with pytest.raises(ValidationError, match="is leeg"):
        Handboek.van_json(values)


def test_a_handbook_with_a_changed_record_leaves_the_old_one_alone(handbook):
    changed = handbook.met(handbook[Case]["dorp"].gewijzigd(titel="Anders"))
    assert (changed[Case]["dorp"].titel, handbook[Case]["dorp"].titel) == ("Anders", "Buren helpen")
    assert list(changed[Case]) == list(handbook[Case])
    assert changed[Succesfactor] is handbook[Succesfactor]
    assert changed != handbook
    assert changed.met(handbook[Case]["dorp"]) == handbook


def test_two_cases_of_one_name_are_told_apart_by_their_titles(handbook):
    dorp, stad = handbook[Case].values()
    assert handbook.naam(dorp) == "Dorp"
    same = handbook.met(stad.gewijzigd(gemeente="Dorp"))
    assert [same.naam(case) for case in same[Case].values()] == ["Dorp: Buren helpen", "Dorp: Twee projecten"]
