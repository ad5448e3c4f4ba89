"""Figures and money: ranges, series in time, currencies and shares."""

import pytest
from pydantic import ValidationError

from macros.records.case import Case
from macros.records.execution import Uitvoering
from macros.records.money import Financiering

CASES = "cases.yaml"
FUTURE = (
    "Een datum in de toekomst kan hier niet. Kijk na of de datum klopt. Gaat het om een plan? Vertel dat in een "
    "tekst, en niet in dit veld."
)
TOO_MUCH = (
    "en meer dan 100 kan niet. Kijk na of elk aandeel klopt. Gaan ze over verschillende jaren? Zet er dan "
    "'looptijd' bij. "
    "Gaf een betaler geld door? Dan hoort dat bij 'afkomstig_van'."
)
FALLS = (
    "het hoogste getal ({1}) is lager dan het laagste ({0}). Noemt de bron een reeks van {1} tot {0}? Zet het laagste "
    "getal bij '{2}' en het hoogste bij '{2}_tot'."
)
CHANGED = (
    " Was het eerst 20 en later 10? Schrijf in plaats van deze velden metingen: [{wanneer: ..., "
    "waarde: 20}, {wanneer: ..., waarde: 10}]."
)
SERIES = "metingen: [{wanneer: ervoor, waarde: 20}, {wanneer: erna, waarde: 10}]"


def test_a_range_that_falls_is_named(problems):
    assert problems(CASES, "waarde: 20,", "waarde: 20, waarde_tot: 10,") == [
        f"data/cases.yaml:16:36: [dorp] resultaten 1 waarde_tot: {FALLS.format(20, 10, 'waarde')}{CHANGED}"
    ]


def test_a_target_that_falls_is_named(problems):
    assert problems(CASES, "streef_tot: 50", "streef_tot: 30") == [
        f"data/cases.yaml:16:48: [dorp] resultaten 1 streef_tot: {FALLS.format(40, 30, 'streef')}"
    ]


def test_a_range_that_falls_inside_a_series_is_named(problems):
    falling = SERIES.replace("waarde: 20", "waarde: 2.5, waarde_tot: 2")
    assert problems(CASES, "waarde: 20,", f"{falling},") == [
        f"data/cases.yaml:16:66: [dorp] resultaten 1 metingen 1 waarde_tot: {FALLS.format(2.5, 2, 'waarde')} "
        "Was het eerst 2.5 en later 2? Maak er dan twee metingen van."
    ]


def test_a_series_may_fall_and_says_which_way_it_should_go(problems):
    assert problems(CASES, "waarde: 20,", f"{SERIES}, richting: omlaag,") == []


def series(*values: str) -> str:
    return "metingen: [" + ", ".join(f"{{wanneer: {value}, waarde: 2}}" for value in values) + "],"


def test_a_series_that_runs_back_in_time_is_named(problems):
    assert problems(CASES, "waarde: 20,", series("2009-05", "erna", "2008")) == [
        "data/cases.yaml:16:95: [dorp] resultaten 1 metingen 3 wanneer: 2008 ligt voor 2009-05, dat eerder in de "
        "lijst staat. Kijk of beide datums kloppen. Zet de lijst in volgorde van tijd, zodat de laatste de nieuwste is."
    ]


@pytest.mark.parametrize(
    "values",
    [
        ("2009, groep: a", "2010, groep: a", "2009, groep: b", "2010, groep: b"),
        ("2009-05", "2009", "2010"),
        ("na een jaar", "2009", "voor het begon"),
        ("2009", "2009"),
    ],
    ids=str,
)
def test_a_series_may_start_again_in_another_group_and_use_words(problems, values):
    assert problems(CASES, "waarde: 20,", series(*values)) == []


def test_a_series_of_the_future_is_refused(problems):
    assert problems(CASES, "waarde: 20,", series("2009", "9031")) == [
        f"data/cases.yaml:16:64: [dorp] resultaten 1 metingen 2 wanneer: '9031' is nog niet geweest. {FUTURE}"
    ]


def test_a_series_has_two_values_at_least(problems):
    assert problems(CASES, "waarde: 20,", "metingen: [{wanneer: ervoor, waarde: 20}],") == [
        "data/cases.yaml:16:24: [dorp] resultaten 1 metingen: hier horen er ten minste 2 te staan, en nu zijn het er 1."
    ]


def test_a_series_says_when(problems):
    assert problems(CASES, "waarde: 20,", "metingen: [{waarde: 20}, {wanneer: erna, waarde: 10}],") == [
        "data/cases.yaml:16:35: [dorp] resultaten 1 metingen 1: veld 'wanneer' ontbreekt. Voeg het toe. Daar "
        "hoort: een datum, of woorden als 'voor het begon' of 'na een jaar'."
    ]


@pytest.mark.parametrize(
    ("field", "named"),
    [
        ("waarde: 20", "'waarde'"),
        ("waarde: 20, waarde_tot: 30", "'waarde' en 'waarde_tot'"),
        ("waarde: 20, precisie: ten-minste", "'waarde' en 'precisie'"),
        ("waarde: 20, waarde_tot: 30, precisie: ten-minste", "'waarde', 'waarde_tot' en 'precisie'"),
    ],
)
def test_a_series_stands_in_the_place_of_a_value(problems, field, named):
    assert problems(CASES, "waarde: 20,", f"{field}, {SERIES},") == [
        f"data/cases.yaml:16:{26 + len(field)}: [dorp] resultaten 1 metingen: een getal heeft één waarde, of "
        f"metingen. Hoort {named} bij een moment? Zet dat er als meting bij. Staat het al bij de metingen? Haal het "
        "hier weg."
    ]


@pytest.mark.parametrize("value", [f"{SERIES}, ", ""], ids=["beside a series", "beside nothing"])
@pytest.mark.parametrize(
    ("field", "sentence"),
    [
        (
            "waarde_tot: 30",
            "een reeks heeft ook een laagste getal. Zet dat bij 'waarde'. Noemt de bron maar één getal? Zet dat "
            "dan bij "
            "'waarde', en haal dit veld weg.",
        ),
        (
            "precisie: ten-minste",
            "dit zegt hoe precies 'waarde' is, maar dat veld ontbreekt. Noemt de bron het getal? Vul 'waarde' in. "
            "Noemt de bron geen getal? Haal dit veld weg.",
        ),
    ],
)
def test_what_leans_on_a_value_is_refused_without_one(problems, value, field, sentence):
    assert problems(CASES, "waarde: 20,", f"{value}{field},") == [
        f"data/cases.yaml:16:{24 + len(value)}: [dorp] resultaten 1 {field.split(':')[0]}: {sentence} "
        "Hoort dit bij een van de metingen? Zet het dan bij die meting."
    ]


def test_the_highest_target_is_refused_without_the_lowest(problems):
    assert problems(CASES, "streef: 40, streef_tot: 50, streef_precisie: ten-minste,", "streef_tot: 50,") == [
        "data/cases.yaml:16:36: [dorp] resultaten 1 streef_tot: een reeks heeft ook een laagste getal. "
        "Zet dat bij 'streef'. Noemt de bron maar één getal? Zet dat dan bij 'streef', en haal dit veld weg."
    ]


def test_how_precise_a_target_is_needs_a_target(problems):
    assert problems(CASES, "streef: 40, streef_tot: 50,", "") == [
        "data/cases.yaml:16:37: [dorp] resultaten 1 streef_precisie: dit zegt hoe precies 'streef' is, maar dat "
        "veld ontbreekt. Noemt de bron het getal? Vul 'streef' in. Noemt de bron geen getal? Haal dit veld weg."
    ]


def test_a_value_that_is_wrong_makes_no_noise_about_its_range(problems):
    assert problems(CASES, "waarde: 20,", "waarde: veel, waarde_tot: 30, precisie: ten-minste,") == [
        "data/cases.yaml:16:24: [dorp] resultaten 1 waarde: hier hoort een getal, zoals 14 of 2.5, maar er "
        "staat 'veel'."
    ]


def test_a_direction_that_is_none_gets_the_choices(problems):
    assert problems(CASES, "waarde: 20,", "waarde: 20, richting: vooruit,") == [
        "data/cases.yaml:16:36: [dorp] resultaten 1: onbekende richting 'vooruit'. Kies uit: omhoog (moest "
        "omhoog), omlaag (moest omlaag). Past er geen woord? Vraag de redactie om een nieuw woord in "
        "data/vocabularies.yaml, bij lijst 'richtingen'."
    ]


@pytest.mark.parametrize("currency", ["GBP", "EUR", "MAD"])
def test_a_currency_is_a_code(problems, currency):
    assert problems(CASES, "aandeel: 25,", f"bedrag: 25, valuta: {currency},") == []


@pytest.mark.parametrize("currency", ["pond", "XYZ"])
def test_a_currency_that_is_no_code_is_named(problems, currency):
    assert problems(CASES, "aandeel: 25,", f"bedrag: 25, valuta: {currency},") == [
        f"data/cases.yaml:21:40: [dorp] financiering 2 valuta: '{currency}' is geen munt. "
        "Schrijf drie hoofdletters, zoals EUR of GBP."
    ]


@pytest.mark.parametrize("currency", ["GBP", "EUR"])
def test_a_currency_without_an_amount_is_refused(problems, currency):
    assert problems(CASES, "aandeel: 25,", f"aandeel: 25, valuta: {currency},") == [
        "data/cases.yaml:21:41: [dorp] financiering 2 valuta: dit is de munt van 'bedrag', maar dat veld ontbreekt. "
        "Noemt de bron het bedrag? Vul het in. Noemt de bron geen bedrag? Haal dit veld weg."
    ]


def test_a_currency_left_out_is_the_euro_and_stays_left_out(handbook):
    payer = handbook[Case]["dorp"].financiering[0]
    assert payer.valuta == "EUR"
    assert Financiering.model_validate(payer.model_dump(mode="json", exclude_defaults=True)) == payer


@pytest.mark.parametrize("given", ["{geldbron: fonds}", "[{geldbron: fonds, naam: Het Fonds}, {geldbron: provincie}]"])
def test_money_may_come_from_one_or_more_others(problems, given):
    assert problems(CASES, "aandeel: 25,", f"aandeel: 25, afkomstig_van: {given},") == []


def test_an_unknown_payer_behind_the_payer_is_named(problems):
    assert problems(CASES, "aandeel: 25,", "aandeel: 25, afkomstig_van: {geldbron: fondz},") == [
        "data/cases.yaml:21:57: [dorp] financiering 2 afkomstig_van: onbekende geldbron 'fondz'. Bedoelde u 'fonds'?"
    ]


def test_a_payer_behind_the_payer_has_no_share(problems):
    assert problems(CASES, "aandeel: 25,", "aandeel: 25, afkomstig_van: {geldbron: fonds, aandeel: 5},") == [
        "data/cases.yaml:21:74: [dorp] financiering 2 afkomstig_van: onbekend veld 'aandeel'. Hoort het bij "
        "het blok eromheen? Zet het dan recht onder de velden daarvan. "
        "Kies uit: bron, tegenstrijdigheid, geldbron, naam, regeling."
    ]


def test_shares_of_more_than_a_hundred_percent_are_named(problems):
    assert problems(CASES, "aandeel: 25", "aandeel: 35.5") == [
        f"data/cases.yaml:19:3: [dorp] financiering: de aandelen zijn samen 110,5 procent, {TOO_MUCH}"
    ]


@pytest.mark.parametrize("shares", [("23.6", "40.7", "35.7"), ("0.1", "0.2", "99.7"), ("33.3", "33.3", "33.4")])
def test_shares_are_added_up_exactly(shares):
    payers = [{"geldbron": "fonds", "soort": "tijdelijk", "aandeel": share} for share in shares]
    assert len(Uitvoering.model_validate({"financiering": payers}).financiering) == 3
    payers[0]["aandeel"] = str(round(float(shares[0]) + 0.2, 1))  # more than the source can have rounded up
    with pytest.raises(ValidationError, match="de aandelen zijn samen 100,2 procent"):
        Uitvoering.model_validate({"financiering": payers})


def test_shares_of_one_period_are_added_up(problems):
    period = "looptijd: {van: 2010, tot: 2011}"
    assert problems(
        CASES,
        "aandeel: 75, soort: tijdelijk}\n    - {geldbron: gemeente, aandeel: 25, soort: tijdelijk}",
        f"aandeel: 75, soort: tijdelijk, {period}}}\n"
        f"    - {{geldbron: gemeente, aandeel: 35, soort: tijdelijk, {period}}}",
    ) == [f"data/cases.yaml:19:3: [dorp] financiering: de aandelen zijn samen 110 procent, {TOO_MUCH}"]


def test_shares_of_two_periods_may_each_be_a_hundred_percent(problems):
    added = "aandeel: 100, soort: tijdelijk, looptijd: {van: 2010}}"
    assert problems(CASES, "aandeel: 25, soort: tijdelijk}", added) == []
