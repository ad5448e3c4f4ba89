"""A case: how it is called, where it ran, its rounds of measuring and what followed, and who says so."""

from datetime import date, timedelta

import pytest
from pydantic import ValidationError

from macros.records.base import Record
from macros.records.case import Case, Gemeente, Project
from macros.records.claim import Gestaafd, Uitspraak
from macros.records.execution import Uitvoering
from macros.records.figures import Cijfer, Meetwaarde, Resultaat
from macros.records.money import Borging, Financiering, Geldgever
from macros.records.steps import Meting

CASES = "cases.yaml"
FUTURE = (
    "Een datum in de toekomst kan hier niet. Kijk na of de datum klopt. Gaat het om een plan? Vertel dat in een "
    "tekst, en niet in dit veld."
)
NO_NAME = (
    "veld 'gemeente' ontbreekt. Voeg het toe. Waren er meer gemeenten gelijk? Schrijf gemeenten: [{naam: Ede}, "
    "{naam: Epe}]. Heet de case naar iets anders? Schrijf naam: Regio Twente."
)
BARE = {
    "id": "kaal",
    "gemeente": "Kaal",
    "provincie": "welke-dan-ook",
    "schaal": "een-schaal",
    "titel": "Kaal",
    "kern": "Kaal.",
    "bron": "een-bron#4.5",
    "peildatum": "2010",
    "thema": ["iets"],
}


def bare(**changes: object) -> Case:
    """Return a case without a handbook around it, so that only its shape is judged; None takes a field away."""
    return Case.model_validate({field: value for field, value in {**BARE, **changes}.items() if value is not None})


def faults(**changes: object) -> list[str]:
    with pytest.raises(ValidationError) as caught:
        bare(**changes)
    return [fault["msg"] for fault in caught.value.errors()]


@pytest.mark.parametrize(
    ("changes", "name"),
    [
        ({}, "Kaal"),
        ({"naam": "Een streek"}, "Een streek"),
        ({"gemeente": None, "naam": "Een streek"}, "Een streek"),
        ({"gemeente": None, "gemeenten": [{"naam": "Ede"}]}, "Ede"),
        ({"gemeente": None, "gemeenten": [{"naam": "Ede"}, {"naam": "Epe"}, {"naam": "Ee"}]}, "Ede, Epe en Ee"),
        ({"gemeenten": [{"naam": "Ede"}, {"naam": "Kaal"}]}, "Kaal"),
    ],
)
def test_a_case_is_called_by_its_name_its_municipality_or_its_equal_municipalities(changes, name):
    assert bare(**changes).roepnaam == name


def test_a_case_without_any_name_is_named(problems):
    assert problems(CASES, "  gemeente: Stad\n", "") == [f"data/cases.yaml:29:3: [stad] {NO_NAME}"]


def test_the_municipality_of_a_case_is_among_its_municipalities(problems):
    assert problems(CASES, "  gemeente: Dorp", "  gemeente: Dorp\n  gemeenten: [{naam: Gehucht}]") == [
        "data/cases.yaml:3:3: [dorp] gemeenten: 'Dorp' staat bij 'gemeente', maar niet in deze lijst. "
        "Voeg toe: naam: Dorp."
    ]


def test_a_municipality_that_stands_twice_is_named(problems):
    three = "  gemeenten: [{naam: Dorp}, {naam: Aalst}, {naam: Dorp}]"
    assert problems(CASES, "  gemeente: Dorp", f"  gemeente: Dorp\n{three}") == [
        "data/cases.yaml:3:45: [dorp] gemeenten 3 naam: 'Dorp' staat er twee keer in. Haal er een weg."
    ]


@pytest.mark.parametrize(
    ("old", "column"), [("  thema: [huiselijk-geweld]\n  looptijd", 29), ("  niet_beschreven: [vast-geld]", 32)]
)
def test_a_word_that_stands_twice_is_named(problems, old, column):
    field, word = old.split("]")[0].strip().split(": [")
    (found,) = problems(CASES, old, old.replace(word, f"{word}, {word}"))
    assert found.endswith(f":{column}: [dorp] {field} 2: '{word}' staat er twee keer in. Haal er een weg.")


def test_a_case_in_the_netherlands_has_a_province(problems):
    assert problems(CASES, "  provincie: utrecht\n  schaal: wijk", "  schaal: wijk") == [
        "data/cases.yaml:1:3: [dorp] veld 'provincie' ontbreekt. Voeg het toe. Kies uit: utrecht."
    ]


def test_a_case_abroad_has_no_province(problems):
    abroad = "  land: België\n  provincie: utrecht\n  schaal: wijk"
    assert problems(CASES, "  provincie: utrecht\n  schaal: wijk", abroad) == [
        "data/cases.yaml:4:3: [dorp] provincie: een provincie is er alleen voor Nederland. Ligt het in Nederland? "
        "Haal 'land' weg. Ligt het elders? Haal dit veld weg."
    ]


def test_a_case_abroad_without_a_province_is_welcome(problems):
    assert problems(CASES, "  provincie: utrecht\n  schaal: wijk", "  land: Verenigd Koninkrijk\n  schaal: wijk") == []
    assert bare(land="België", provincie=None).land == "België"
    assert bare().land == "Nederland"


def test_a_country_that_is_none_gets_the_nearest(problems):
    assert problems(CASES, "  schaal: wijk", "  land: Belgie\n  schaal: wijk") == [
        "data/cases.yaml:4:3: [dorp] onbekend land 'Belgie'. Schrijf 'België'."
    ]


def test_a_level_of_measuring_is_one_or_a_list():
    assert Meting.model_validate({"niveau": "geteld"}) == Meting.model_validate({"niveau": ["geteld"]})
    assert Meting.model_validate({}).niveau is None


def test_an_unknown_level_of_measuring_in_a_list_is_named(problems):
    assert problems(
        CASES, "  meting: {niveau: activiteiten-geteld}\n  fin", "  meting: {niveau: [niet-gemeten, geteld]}\n  fin"
    ) == [
        "data/cases.yaml:18:35: [dorp] meting niveau 2: onbekend niveau 'geteld'. Kies uit: niet-gemeten, "
        "activiteiten-geteld, voor-en-nameting, met-controlegroep. Past er geen woord? Vraag de redactie "
        "om een nieuw woord in data/vocabularies.yaml, bij lijst 'meetniveaus'."
    ]


def test_measuring_may_be_one_round_or_more():
    one = bare(meting={"niveau": "geteld"})
    assert one == bare(meting=[{"niveau": "geteld"}])
    assert len(bare(meting=[{"wanneer": "2008"}, {"wanneer": "2010-05", "niveau": ["a", "b"]}]).meting) == 2


def test_what_followed_at_more_moments_has_a_date_each(problems):
    rounds = "borging: [{status: gestopt, tekst: Op., peildatum: 2009}, {status: gestopt, tekst: Weg.}]"
    assert problems(CASES, "borging: {status: gestopt, tekst: Het geld was op.}", rounds) == [
        "data/cases.yaml:22:3: [dorp] borging: hier staat het vervolg van meer dan één moment. "
        "Geef elk een eigen 'peildatum'."
    ]


def test_what_followed_at_one_moment_needs_no_date_and_more_moments_with_dates_are_welcome():
    after = {"status": "gestopt", "tekst": "Op."}
    assert bare(borging=after) == bare(borging=[after])
    dated = [{**after, "peildatum": "2009"}, {**after, "peildatum": "2010"}]
    assert [one.peildatum for one in bare(borging=dated).borging] == ["2009", "2010"]


BACK = (
    "dat eerder in de lijst staat. Kijk of beide datums kloppen. Zet de lijst in volgorde van tijd, zodat de laatste "
    "de nieuwste is."
)


@pytest.mark.parametrize(("first", "last"), [("2010", "2009-12"), ("2010-05", "2010-04"), ("2010-05-02", "2009")])
def test_what_followed_is_told_in_order_of_time(problems, first, last):
    rounds = (
        f"borging: [{{status: gestopt, tekst: Op., peildatum: {first}}}, "
        f"{{status: gestopt, tekst: Weg., peildatum: {last}}}]"
    )
    assert problems(CASES, "borging: {status: gestopt, tekst: Het geld was op.}", rounds) == [
        f"data/cases.yaml:22:{88 + len(first)}: [dorp] borging 2 peildatum: {last} ligt voor {first}, {BACK}"
    ]


def test_what_followed_on_one_day_is_one_round(problems):
    rounds = "borging: [{status: gestopt, tekst: Op., peildatum: 2010}, {status: gestopt, tekst: X., peildatum: 2010}]"
    assert problems(CASES, "borging: {status: gestopt, tekst: Het geld was op.}", rounds) == [
        "data/cases.yaml:22:90: [dorp] borging 2 peildatum: van 2010 staat er al een. Zeggen ze hetzelfde? Maak er "
        "één blok van. Anders: zet er de datum uit de bron bij."
    ]


def test_an_imprecise_round_in_between_hides_no_turn_of_time():
    after = {"status": "gestopt", "tekst": "Op."}
    dates = ["2010-05", "2010", "2010-03"]
    assert faults(borging=[{**after, "peildatum": one} for one in dates]) == [f"2010-03 ligt voor 2010-05, {BACK}"]
    assert len(bare(borging=[{**after, "peildatum": one} for one in dates[:2]]).borging) == 2


def test_rounds_of_two_projects_have_an_order_each():
    rounds = [[{"status": "gestopt", "tekst": "Op.", "peildatum": date}] for date in ("2010", "2009")]
    projects = [{"id": f"p{n}", "titel": "P", "borging": borging} for n, borging in enumerate(rounds)]
    assert len(bare(projecten=projects).projecten) == 2


def test_measuring_is_told_in_order_of_time(problems):
    rounds = "meting: [{wanneer: 2009-05}, {niveau: niet-gemeten}, {wanneer: 2009-04}]"
    assert problems(CASES, "meting: {niveau: activiteiten-geteld}\n  fin", f"{rounds}\n  fin") == [
        f"data/cases.yaml:18:57: [dorp] meting 3 wanneer: 2009-04 ligt voor 2009-05, {BACK}"
    ]


@pytest.mark.parametrize("moment", ["9031", "9031-05", "9031-05-02"])
def test_an_event_in_the_future_is_refused(problems, moment):
    events = f"  verloop:\n    - {{wanneer: {moment}, tekst: X.}}\n"
    assert problems(CASES, "  niet_beschreven: [vast-geld]\n", f"{events}  niet_beschreven: [vast-geld]\n") == [
        f"data/cases.yaml:28:8: [dorp] verloop 1 wanneer: '{moment}' is nog niet geweest. {FUTURE}"
    ]


@pytest.mark.parametrize("moment", ["na een jaar", "2006-2008", "daarna", "2009-13", "9031 of zo"])
def test_an_event_may_have_words_for_its_time(moment):
    assert bare(verloop=[{"wanneer": moment, "tekst": "X."}]).verloop[0].wanneer == moment


def test_a_name_of_who_says_so_needs_the_kind_too(problems):
    assert problems(CASES, "volgens: onderzoekers,", "volgens_naam: Bureau X,") == [
        "data/cases.yaml:24:42: [dorp] lessen 1 volgens_naam: zet bij 'volgens' wat voor partij dit is. "
        "Deed die mee, en past geen ander woord? Schrijf partner."
    ]


def test_a_name_of_who_says_so_beside_the_kind_is_welcome(problems):
    assert problems(CASES, "volgens: onderzoekers,", "volgens: onderzoekers, volgens_naam: Bureau X,") == []


def test_a_date_in_the_future_is_refused_as_far_as_it_is_precise():
    today = date.today()
    tomorrow = (today + timedelta(days=1)).isoformat()
    later = str(today.year + 2)
    for written in (tomorrow, later, f"{later}-01"):
        assert faults(peildatum=written) == [f"'{written}' is nog niet geweest. {FUTURE}"]
    for written in (str(today.year), today.isoformat()[:7], today.isoformat()):
        assert bare(peildatum=written).peildatum == written


def test_a_date_in_the_future_is_named_in_the_file(problems):
    assert problems(CASES, "peildatum: 2010-03", "peildatum: 9999-03") == [
        f"data/cases.yaml:9:3: [dorp] peildatum: '9999-03' is nog niet geweest. {FUTURE}"
    ]


def test_without_a_handbook_around_it_only_the_shape_of_a_case_is_judged():
    assert bare(niet_beschreven=["elke-factor"], maatregelen=[{"maatregel": "elke", "stand": "elke"}]).id == "kaal"
    assert faults(schaal=["a"], bron={"id": "Geen Id"}, thema=[]) == [
        "Input should be a valid string",
        "'Geen Id' kan geen id zijn. Gebruik kleine letters en cijfers, met streepjes ertussen. Bijvoorbeeld: geen-id.",
        "List should have at least 1 item after validation, not 0",
    ]


def test_every_field_of_a_case_occurs_in_the_rich_one(rich):
    def filled(value: object) -> set[tuple[str, str]]:
        if isinstance(value, list):
            return set().union(*map(filled, value))
        if not isinstance(value, Record):
            return set()
        own = {(kind.__name__, field) for kind in type(value).__mro__ for field in value.model_fields_set}
        return own.union(*(filled(getattr(value, field)) for field in value.model_fields_set))

    found = filled(rich[Case]["alles"])
    kinds = (Case, Uitvoering, Gemeente, Project, Cijfer, Meetwaarde, Resultaat, Financiering, Geldgever, Borging)
    for kind in (*kinds, Meting, Uitspraak, Gestaafd):
        own = kind.model_fields.keys() & kind.__annotations__.keys()
        assert {field for field in own if (kind.__name__, field) not in found} == set(), kind
