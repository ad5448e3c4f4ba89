"""The handbook as values for other programs, there and back, and a handbook with other records in it."""

import json
import re
from textwrap import dedent

import pytest
from pydantic import ValidationError

from macros.reading.load import load
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
    assert list(values) == [*(kind.naam for kind in SOORTEN), "bestanden"]
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


def test_the_file_of_a_record_comes_back(folder):
    (folder / "cases").mkdir()
    text = (folder / "cases.yaml").read_text(encoding="utf-8")
    dorp, stad = text.split("\n- id: stad\n")
    (folder / "cases.yaml").write_text(dorp, encoding="utf-8")
    (folder / "cases" / "stad.yaml").write_text("id: stad\n" + dedent(stad), encoding="utf-8")
    written = load(folder)
    values = json.loads(json.dumps(written.naar_json()))
    assert values["bestanden"] == {"cases": {"stad": "data/cases/stad.yaml"}}
    back = Handboek.van_json(values)
    assert [back.bestand(case) for case in back[Case].values()] == ["data/cases.yaml", "data/cases/stad.yaml"]
    assert back == written
    del values["bestanden"]
    assert Handboek.van_json(values) != written


@pytest.mark.parametrize(
    ("kind", "changes", "sentence"),
    [
        ("cases", {"schaal": "bestaat-niet"}, "onbekende schaal 'bestaat-niet'. Kies uit: wijk, regio."),
        ("cases", {"bron": [{"id": "nergens"}]}, "onbekende bron 'nergens'."),
        (
            "cases",
            {"bron": "jansen-2010#4.6"},
            "bron 'jansen-2010' heeft geen onderdeel '4.6'. Kies uit: 4.5 (Factoren), case-dorp (Caseverslag Dorp).",
        ),
        ("cases", {"niet_beschreven": ["onzin"]}, "onbekende factor 'onzin'."),
        ("factoren", {"niveau": "hoog"}, "onbekend niveau 'hoog'."),
        ("bronnen", {"hoort_bij": "nergens"}, "onbekende bron 'nergens'."),
    ],
)
def test_a_reference_to_nothing_is_refused(handbook, kind, changes, sentence):
    values = handbook.naar_json()
    values[kind][0].update(changes)
    with pytest.raises(ValidationError, match=re.escape(sentence)):
        Handboek.van_json(values)


def test_a_word_of_a_list_that_is_not_there_is_refused(handbook):
    values = handbook.naar_json()
    values["lijsten"] = [words for words in values["lijsten"] if words["id"] != "schalen"]
    with pytest.raises(ValidationError, match="onbekende schaal 'wijk'"):
        Handboek.van_json(values)


def test_two_records_with_one_id_are_refused(handbook):
    values = handbook.naar_json()
    values["cases"].append(values["cases"][0])
    with pytest.raises(ValidationError, match="de id 'dorp' staat er twee keer in"):
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
