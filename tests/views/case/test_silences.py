"""What a case leaves open stands together and once: by why it is open, with the project where others say something."""

from typing import Any

from handbooks.drawn import page_of
from handbooks.make import changed, made

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.silence import Stilte
from macros.views.case.fields import FIELDS, UITVOERING
from macros.views.case.silences import FIXED_ROWS, Silences, silences
from macros.views.shared.citations import Footnotes


def silent(handbook: Handboek, case: str) -> Silences:
    record = handbook[Case][case]
    return silences(Footnotes.of(handbook, record.bron), record)


def fields(found: Silences) -> dict[Stilte, list[str]]:
    """Return the names of the silent fields by why they are silent."""
    return {reason: named.replace(" en ", ", ").split(", ") for reason, named in found.velden}


def with_projects(handbook: Handboek, *projects: dict[str, Any], **values: Any) -> Handboek:
    named = [{"id": f"p{n}", "titel": f"Project {n}", **project} for n, project in enumerate(projects, 1)]
    return changed(handbook, "stad", **{"projecten": named, "lessen": None, **values})[0]


def test_each_silent_field_stands_with_those_that_are_silent_for_the_same_reason(handbook: Handboek) -> None:
    found = fields(silent(handbook, "stad"))
    assert list(found) == [Stilte.GEEN, Stilte.NIET_BESCHREVEN, Stilte.NIET_INGEVULD]
    assert (found[Stilte.GEEN], found[Stilte.NIET_BESCHREVEN]) == (["betalers"], ["aanleiding"])
    assert {"verloop", "partijen"} <= set(found[Stilte.NIET_INGEVULD])


def test_what_nobody_read_the_source_for_is_told_once_at_the_end_and_not_as_a_silence_of_the_source(
    handbook: Handboek,
) -> None:
    required = ("id", "gemeente", "provincie", "schaal", "titel", "kern", "bron", "peildatum", "thema")
    plain = handbook[Case]["stad"].model_dump(mode="json", exclude_defaults=True)
    bare = made(Case, {name: plain[name] for name in required})
    new = handbook.met(bare)
    assert silent(new, "stad").aantal == 0
    drawn = page_of(new, "cases/stad.md")
    assert drawn.text.count("Nog niet ingevuld:") == 1
    assert drawn.says("Nog niet ingevuld: looptijd, aanleiding, cijfers over het gebied")
    assert "Wat de bron niet zegt" not in drawn.text
    assert "../../meewerken/nieuwe-case/?case=stad" in drawn.links


def test_a_field_that_holds_a_value_is_not_silent(handbook: Handboek) -> None:
    named = [name for names in fields(silent(handbook, "dorp")).values() for name in names]
    assert "getallen" not in named
    assert "verloop" in named
    assert len(named) == len(set(named))


def test_a_field_that_a_project_fills_is_not_silent_for_the_case(handbook: Handboek) -> None:
    new = with_projects(handbook, {"aanleiding": "Zomaar."}, aanleiding=None)
    assert "aanleiding" not in fields(silent(new, "stad"))[Stilte.NIET_INGEVULD]


def test_a_silence_of_a_project_names_it(handbook: Handboek) -> None:
    new = with_projects(handbook, {"werkwijze": ["Zo."]}, {"werkwijze": "niet-beschreven"}, aanleiding=None)
    assert fields(silent(new, "stad"))[Stilte.NIET_BESCHREVEN] == ["werkwijze (Project 2)"]


def test_a_silence_of_all_projects_is_one_of_the_case_and_named_once(handbook: Handboek) -> None:
    quiet = {"werkwijze": "niet-beschreven"}
    for whole in (None, "niet-beschreven"):
        new = with_projects(handbook, quiet, quiet, aanleiding=None, werkwijze=whole)
        assert fields(silent(new, "stad"))[Stilte.NIET_BESCHREVEN] == ["werkwijze"]
    one = with_projects(handbook, quiet, {}, aanleiding=None, werkwijze="niet-beschreven")
    assert fields(silent(one, "stad"))[Stilte.NIET_BESCHREVEN] == ["werkwijze"]


def test_a_silence_of_the_case_beside_a_project_that_speaks_is_named_as_such(handbook: Handboek) -> None:
    new = with_projects(handbook, {"werkwijze": ["Zo."]}, aanleiding=None, werkwijze="niet-beschreven")
    assert fields(silent(new, "stad"))[Stilte.NIET_BESCHREVEN] == ["werkwijze (de hele case)"]


def test_what_the_case_says_not_to_have_is_no_silence_of_its_projects(handbook: Handboek) -> None:
    new = with_projects(handbook, {}, {})
    assert fields(silent(new, "stad"))[Stilte.GEEN] == ["betalers"]


def test_an_empty_case_names_every_field_once_but_those_of_the_head(handbook: Handboek) -> None:
    dorp = handbook[Case]["dorp"]
    new, _ = changed(handbook, "dorp", niet_beschreven=None, **dict.fromkeys(UITVOERING & dorp.model_fields_set))
    found = fields(silent(new, "dorp"))
    assert list(found) == [Stilte.NIET_INGEVULD]
    assert len(found[Stilte.NIET_INGEVULD]) == sum(field.naam in UITVOERING for field in FIELDS) - len(FIXED_ROWS)


def test_what_the_source_says_not_to_know_names_the_project(handbook: Handboek) -> None:
    new = with_projects(handbook, {"onbekend": ["Of het hielp."]}, onbekend=["Wie kwamen."])
    found = [(claim.tekst, claim.onder) for claim in silent(new, "stad").onbekend]
    assert found == [("Wie kwamen.", ()), ("Of het hielp.", ("Project 1",))]


def test_the_factors_that_the_source_is_silent_about_stand_with_the_rest(handbook: Handboek) -> None:
    assert (silent(handbook, "dorp").factoren, silent(handbook, "stad").factoren) == ("vast geld", "")
    said = "Succesfactoren waar de bron niets over zegt: vast geld."
    assert page_of(handbook, "cases/dorp.md").says(said)
    assert not page_of(handbook, "cases/stad.md").says("Succesfactoren waar de bron niets over zegt")


def test_a_reader_sees_why_and_what_once_and_nowhere_else(handbook: Handboek) -> None:
    drawn = page_of(handbook, "cases/stad.md")
    assert drawn.says("Dit was er niet, zegt de bron: betalers.")
    assert drawn.says("De bron zegt niets over: aanleiding.")
    assert drawn.text.count("Nog niet ingevuld:") == 1
    assert drawn.text.count("niet beschreven") == 0


def test_the_number_of_things_that_are_open_is_0_only_when_nothing_is() -> None:
    assert Silences([], "", []).aantal == 0
    assert Silences([], "vast geld", []).aantal == 1
    assert Silences([], "", [(Stilte.GEEN, "verloop")]).aantal == 1
