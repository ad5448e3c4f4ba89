"""A case at a glance: every question has its answer in one line, and silence is shown as what it is."""

from typing import Any

import pytest
from handbooks.make import changed, made

from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.silence import Stilte
from macros.records.vocabulary import Lijst, Woord
from macros.views.case.facet_values import case_values
from macros.views.case.facts import (
    MOST_GROUPS,
    CaseFacts,
    aftermath,
    case_facts,
    latest,
    status_dates,
    target_groups,
    when,
    where,
)
from macros.views.case.payers import has_temporary_money, paid_by
from macros.views.shared.citations import Footnotes


def projects(*blocks: dict[str, Any]) -> list[dict[str, Any]]:
    return [{"id": f"p{number}", "titel": f"Project {number}", **block} for number, block in enumerate(blocks)]


def facts_of(handbook: Handboek, case: Case) -> CaseFacts:
    return case_facts(Footnotes.of(handbook, case.bron), case)


def dorp(handbook: Handboek, **values: Any) -> Case:
    return changed(handbook, "dorp", **values)[1]


def test_the_facts_answer_where_when_for_whom_by_whom_and_how_sure(handbook: Handboek) -> None:
    facts = facts_of(handbook, handbook[Case]["dorp"])
    assert (facts.waar, facts.schaal) == ("Dorp, Utrecht", "wijk")
    assert facts.wanneer == "september 2007 – december 2009"
    assert facts.voor_wie == "ouders en jongeren"
    assert facts.betaald_door == "Provincie Utrecht (75%), gemeente (25%)"
    assert facts.uitkomst is not None
    assert (facts.uitkomst.tekst, facts.uitkomst_stilte) == ("Er kwamen 20 mensen.", "")
    assert [(rung.label, rung.trede, rung.treden) for rung in facts.hoe_zeker] == [("activiteiten geteld", 2, 4)]
    assert (facts.hoe_verder, facts.stand, facts.peildatum) == ("gestopt", "stand maart 2010", "")


def test_the_period_of_a_case_runs_from_its_first_project_to_its_last(handbook: Handboek) -> None:
    assert facts_of(handbook, handbook[Case]["stad"]).wanneer == "sinds 2008, loopt door (stand 2012)"


def test_projects_that_were_measured_differently_are_both_shown(handbook: Handboek) -> None:
    facts = facts_of(handbook, handbook[Case]["stad"])
    assert [rung.label for rung in facts.hoe_zeker] == ["niet gemeten", "activiteiten geteld"]


def test_what_nobody_filled_in_says_so(handbook: Handboek) -> None:
    facts = facts_of(handbook, handbook[Case]["stad"])
    assert (facts.betaald_door, facts.hoe_verder) == ("geen", "nog niet ingevuld")
    assert (facts.uitkomst, facts.uitkomst_stilte) == (None, "nog niet ingevuld")


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        ({}, "Dorp, Utrecht"),
        ({"gebied": "de wijk Zuid"}, "Dorp, de wijk Zuid, Utrecht"),
        ({"gebied": "Dorp en omgeving"}, "Dorp en omgeving, Utrecht"),
        ({"gebied": "Dorpszicht"}, "Dorp, Dorpszicht, Utrecht"),
        ({"gemeenten": [{"naam": "Dorp"}, {"naam": "Gehucht"}]}, "Dorp en Gehucht, Utrecht"),
        ({"gemeente": None, "gemeenten": [{"naam": "A"}, {"naam": "B"}]}, "A en B, Utrecht"),
        ({"naam": "De streek", "gemeente": None, "gebied": "de streek"}, "de streek, Utrecht"),
        ({"naam": "De streek"}, "Dorp, Utrecht"),
        ({"gemeente": "Utrecht"}, "Utrecht"),
        ({"gemeente": "Gent", "land": "België", "provincie": None}, "Gent, België"),
        ({"naam": "Overal", "gemeente": None, "land": "België", "provincie": None}, "België"),
    ],
)
def test_where_names_each_place_once_and_another_country(handbook: Handboek, place: dict[str, Any], shown: str) -> None:
    assert where(handbook, dorp(handbook, **place)) == shown


def test_a_case_over_a_border_names_its_provinces_and_is_found_under_each(handbook: Handboek) -> None:
    words = handbook[Lijst]["provincies"]
    more = [made(Woord, {"id": own, "label": own.title()}) for own in ("gelderland", "flevoland")]
    new = handbook.met(words.gewijzigd(waarden=[*words.waarden, *more]))
    new = changed(new, "dorp", gemeente="Utrecht", provincie=["utrecht", "gelderland"], gemeenten=None)[0]
    case = new[Case]["dorp"]
    assert where(new, case) == "Utrecht, Utrecht en Gelderland"
    assert case_values(new, case)["provincie"] == ["utrecht", "gelderland"]


def test_a_case_goes_by_its_name_where_no_place_is_known(handbook: Handboek) -> None:
    case = handbook[Case]["dorp"].gewijzigd(naam="Overal", gemeente=None, provincie=None)
    assert where(handbook, case) == "Overal"


@pytest.mark.parametrize(
    ("own", "blocks", "shown"),
    [
        (None, [], "nog niet ingevuld"),
        ("niet-beschreven", [], "niet beschreven"),
        ({"van": "2007", "tot": "2008"}, [], "2007 – 2008"),
        ({"van": "2007", "tot": "2010-12-31"}, [], "2007 – 2010 (stand maart 2010)"),
        ({"van": "2007", "tot": "2010"}, [], "2007 – 2010"),
        ({"tekst": "lang geleden"}, [], "lang geleden"),
        ({}, [], ""),
        (None, [{"tot": "2008"}, {"bron": "losse-tips"}], ""),
        (None, [{"van": "2007", "tot": "2008"}], "2007 – 2008"),
        (None, [{"van": "2007", "tot": "2008"}, {"van": "2006", "tot": "2007"}], "2006 – 2008"),
        (None, [{"van": "2007", "tot": "2008"}, {"van": "2006"}], "vanaf 2006"),
        (None, [{"tot": "2008"}, {"tot": "2009"}], "tot 2009"),
        (None, [{"van": "2007-03", "tot": "2009-05"}, {"van": "2007", "tot": "2009"}], "2007 – 2009"),
        (None, [{"van": "2007-03", "tot": "2009-05"}, {"van": "2007-06", "tot": "2009"}], "2007 – 2009"),
        (None, [{"van": "2007", "tot": "2008"}, {"tot": "doorlopend"}], "sinds 2007, loopt door (stand maart 2010)"),
        (None, [{"tekst": "lang geleden"}, {"tekst": "pas nog"}], "lang geleden"),
        ({"van": "2005", "tot": "2006"}, [{"van": "2007", "tot": "2008"}], "2005 – 2008"),
        (None, [None, None], "nog niet ingevuld"),
        (None, ["geen", "niet-beschreven"], "geen of niet beschreven"),
    ],
)
def test_when_runs_from_the_first_start_to_the_last_end_that_is_known(
    handbook: Handboek, own: Any, blocks: list[Any], shown: str
) -> None:
    inner = projects(*({"looptijd": block} if block else {} for block in blocks)) or None
    assert when(dorp(handbook, looptijd=own, projecten=inner)) == shown


@pytest.mark.parametrize("more", [0, 1, 2, 5])
def test_four_groups_are_named_or_five_and_of_more_the_others_are_counted(handbook: Handboek, more: int) -> None:
    words = handbook[Lijst]["doelgroepen"]
    many = [words.waarden[0].gewijzigd(id=f"g{n}", label=f"groep {n}") for n in range(MOST_GROUPS + more)]
    wide = handbook.met(words.gewijzigd(waarden=many))
    shown = target_groups(wide, dorp(wide, doelgroepen=[word.id for word in many]))
    assert (
        shown
        == {
            0: "groep 0, groep 1, groep 2 en groep 3",
            1: "groep 0, groep 1, groep 2, groep 3 en groep 4",
            2: "groep 0, groep 1, groep 2, groep 3 en nog 2 groepen",
            5: "groep 0, groep 1, groep 2, groep 3 en nog 5 groepen",
        }[more]
    )


def test_a_group_of_two_projects_is_named_once(handbook: Handboek) -> None:
    case = dorp(handbook, projecten=projects({"doelgroepen": ["ouders"]}, {"doelgroepen": "geen"}))
    assert target_groups(handbook, case) == "ouders en jongeren"
    assert target_groups(handbook, dorp(handbook, doelgroepen="geen")) == "geen"


STOPPED = {"status": "gestopt", "tekst": "Het stopte."}
LASTS = {"status": "structureel", "tekst": "Het bleef."}


@pytest.mark.parametrize(
    ("own", "blocks", "word", "days"),
    [
        (STOPPED, [], "gestopt", ["2010-03"]),
        ({**STOPPED, "peildatum": "2011"}, [], "gestopt", ["2011"]),
        ([{**STOPPED, "peildatum": "2011"}, {**LASTS, "peildatum": "2012"}], [], "vast deel", ["2012"]),
        ("niet-beschreven", [], "niet beschreven", []),
        (None, [], "nog niet ingevuld", []),
        (LASTS, [{}, {}], "vast deel", ["2010-03"]),
        (
            LASTS,
            [{"borging": {**STOPPED, "peildatum": "2011"}}, {}],
            "gestopt (Project 0), vast deel (Project 1)",
            ["2011", "2010-03"],
        ),
        (None, [{"borging": STOPPED}, {"borging": STOPPED}], "gestopt", ["2010-03", "2010-03"]),
        (None, [{"borging": STOPPED}, {}], "gestopt (Project 0), nog niet ingevuld (Project 1)", ["2010-03"]),
    ],
)
def test_how_it_went_on_is_what_the_last_round_of_each_project_says(
    handbook: Handboek, own: Any, blocks: list[dict[str, Any]], word: str, days: list[str]
) -> None:
    case = dorp(handbook, borging=own, projecten=projects(*blocks) or None)
    assert (aftermath(handbook, case), status_dates(case)) == (word, days)


def test_a_round_without_a_date_of_its_own_speaks_of_that_of_the_case(handbook: Handboek) -> None:
    old, new = [{**STOPPED, "peildatum": day} for day in ("2009", "2011")]
    case = dorp(handbook, borging=[old, new])
    undated = case.gewijzigd(borging=[case.borging[0], case.borging[1].gewijzigd(peildatum=None)])  # type: ignore[index]
    assert latest(undated) == [undated.borging[1]]  # type: ignore[index]
    assert latest(dorp(handbook, borging=None)) == [Stilte.NIET_INGEVULD]


def test_the_date_of_a_case_is_named_where_its_aftermath_speaks_of_other_days(handbook: Handboek) -> None:
    def dates(**values: Any) -> tuple[str, str]:
        facts = facts_of(handbook, dorp(handbook, **values))
        return facts.stand, facts.peildatum

    later = {**STOPPED, "peildatum": "2011"}
    assert dates(borging=later) == ("stand 2011", "maart 2010")
    assert dates(borging=None, projecten=projects({"borging": later}, {"borging": STOPPED})) == (
        "stand 2011 en maart 2010",
        "",
    )
    assert dates(borging="niet-beschreven") == ("", "maart 2010")


@pytest.mark.parametrize(
    ("payments", "line"),
    [
        (None, "nog niet ingevuld"),
        ("geen", "geen"),
        ([("fonds", None, 60)], "fonds (60%)"),
        ([("fonds", "Het Fonds", None)], "Het Fonds"),
        ([("fonds", None, 33.3), ("gemeente", None, 66.7)], "fonds (33,3%), gemeente (66,7%)"),
        ([("fonds", None, 60), ("fonds", None, 40)], "fonds"),
        ([("fonds", None, 60), ("fonds", None, None)], "fonds (60%)"),
        ([("fonds", "Het Fonds", 60), ("fonds", None, 40)], "Het Fonds (60%), fonds (40%)"),
        ([("fonds", None, 0)], "fonds (0%)"),
    ],
)
def test_a_payer_is_named_once_and_its_share_only_when_it_has_one(handbook: Handboek, payments: Any, line: str) -> None:
    if isinstance(payments, list):
        payments = [
            {"geldbron": kind, "naam": name, "aandeel": share, "soort": "tijdelijk"} for kind, name, share in payments
        ]
    assert paid_by(handbook, dorp(handbook, financiering=payments)) == line


@pytest.mark.parametrize(
    ("payments", "line"),
    [
        ([{"naam": "Fonds A", "van": ["provincie", "gemeente"]}], "Fonds A (geld van provincie en gemeente)"),
        ([{"naam": "Fonds A", "aandeel": 60, "van": ["provincie"]}], "Fonds A (60%, geld van provincie)"),
        ([{"naam": "Fonds A", "van": ["provincie"]}] * 2, "Fonds A (geld van provincie)"),
        ([{"naam": "Fonds A", "van": ["provincie"]}, {"naam": "Fonds A"}], "Fonds A (deels geld van provincie)"),
        ([{"van": ["provincie"]}, {"naam": "Fonds A"}], "fonds (geld van provincie), Fonds A"),
    ],
)
def test_who_passed_money_on_says_whose_it_was(handbook: Handboek, payments: list[Any], line: str) -> None:
    made = [
        {
            "geldbron": "fonds",
            "soort": "tijdelijk",
            **{name: value for name, value in payment.items() if name != "van"},
            **({"afkomstig_van": [{"geldbron": kind} for kind in payment["van"]]} if "van" in payment else {}),
        }
        for payment in payments
    ]
    assert paid_by(handbook, dorp(handbook, financiering=made)) == line


def test_a_giver_goes_by_its_name(handbook: Handboek) -> None:
    payment = {"geldbron": "fonds", "soort": "tijdelijk", "afkomstig_van": {"geldbron": "provincie", "naam": "Utrecht"}}
    assert paid_by(handbook, dorp(handbook, financiering=[payment])) == "fonds (geld van Utrecht)"


def test_shares_of_different_periods_do_not_add_up(handbook: Handboek) -> None:
    payments = [
        {"geldbron": "fonds", "aandeel": 100, "soort": "tijdelijk", "looptijd": {"van": year}}
        for year in ("2007", "2008")
    ]
    assert paid_by(handbook, dorp(handbook, financiering=payments)) == "fonds"


@pytest.mark.parametrize(
    ("kinds", "ends"),
    [(["tijdelijk"], True), (["structureel"], False), (["structureel", "tijdelijk"], True), ([], False)],
)
def test_money_is_temporary_when_any_of_it_ends(handbook: Handboek, kinds: list[str], ends: bool) -> None:
    payments = [{"geldbron": "fonds", "soort": kind} for kind in kinds] or "geen"
    assert has_temporary_money(handbook, dorp(handbook, financiering=payments)) is ends


def test_money_of_a_project_counts_too(handbook: Handboek) -> None:
    inner = projects({"financiering": [{"geldbron": "fonds", "soort": "tijdelijk"}]})
    case = dorp(handbook, financiering="geen", projecten=inner)
    assert has_temporary_money(handbook, case)
    assert paid_by(handbook, case) == "fonds"


@pytest.mark.parametrize(
    ("stand", "own", "line"),
    [
        ("gepland", "geen", "fonds (gepland)"),
        ("uitgevoerd", "geen", "fonds"),
        ("gepland", [{"geldbron": "fonds", "soort": "tijdelijk"}], "fonds"),
        ("gepland", [{"geldbron": "gemeente", "soort": "tijdelijk"}], "gemeente, fonds (gepland)"),
    ],
)
def test_who_would_only_pay_for_a_plan_is_told_as_such(handbook: Handboek, stand: str, own: Any, line: str) -> None:
    plan = {
        "maatregelen": [{"maatregel": "bijeenkomsten", "stand": stand}],
        "financiering": [{"geldbron": "fonds", "soort": "tijdelijk"}],
    }
    done = [{"maatregel": "bijeenkomsten", "stand": "uitgevoerd"}]
    case = dorp(handbook, financiering=own, maatregelen=done, projecten=projects(plan))
    assert paid_by(handbook, case) == line
