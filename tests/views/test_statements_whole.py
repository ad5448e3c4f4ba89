"""A claim stays whole wherever a page passes it on: its text, who says so, where it stands and what contradicts it."""

from typing import Any

import pytest
from handbooks.drawn import Drawn, block_of, page_of
from handbooks.make import changed, more_cases

from macros.addresses import PER_DEEL
from macros.records.case import Case
from macros.records.claim import Gestaafd
from macros.records.conflict import Tegenstrijdigheid
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.walk import models_in
from macros.views.case.cards import case_cards
from macros.views.shared.table import Table
from macros.views.tables.basics import basics
from macros.views.tables.comparison import comparison
from macros.views.tables.matrix import matrix
from macros.views.tables.measure_matrix import measure_matrix
from macros.views.tables.setbacks import setbacks

SPEAKER = {"volgens": "onderzoekers", "volgens_naam": "Het bureau"}
SAYS_SO = "volgens de onderzoekers, Het bureau"
ELSEWHERE = {"bron": {"id": "losse-tips", "vindplaats": "p. 99"}, "tegenstrijdigheid": "dorp-aantal"}
CITED = "Losse tips zonder jaar, p. 99"
CLAIM = {"tekst": "Dit is gezegd.", **SPEAKER, **ELSEWHERE}
UNSPOKEN = {"tekst": "Dit is gezegd.", **ELSEWHERE}
ON_CASE = "#tegenstrijdigheid-dorp-aantal"
ASKED = "Hoeveel waren het er?"

CASE_CLAIMS: dict[str, Any] = {
    "uitkomst": CLAIM,
    "gemeenten": [{"naam": "Dorp", "rol": "Dit is gezegd.", **ELSEWHERE}],
    "gemeentegrootte": {"grootte": "klein", **UNSPOKEN},
    "centrumgemeente": {"rol": "regiogemeente", **UNSPOKEN},
    "looptijd": {"van": "2007", **UNSPOKEN},
    "aanleiding": CLAIM,
    "omgeving": [{"wat": "w", "waarde": 1, "eenheid": "e", **CLAIM}],
    "doelgroepen": [{"doelgroep": "ouders", **UNSPOKEN}],
    "doelen": [{"behaald": "nee", **CLAIM}],
    "maatregelen": [{"maatregel": "bijeenkomsten", "stand": "niet", **UNSPOKEN}],
    "overige_activiteiten": [{"stand": "niet", **CLAIM}],
    "rol_gemeente": {"rol": "betalen", **CLAIM},
    "gemeentebeleid": CLAIM,
    "partijen": [{"naam": "n", "soort": "welzijn", "rol": "Dit is gezegd.", **ELSEWHERE}],
    "werkwijze": [CLAIM],
    "inzet": [{"wat": "w", "waarde": 1, "eenheid": "e", **CLAIM}],
    "verloop": [{"wanneer": "2007", **CLAIM}],
    "resultaten": [{"wat": "w", "waarde": 1, "streef": 2, "eenheid": "e", **CLAIM}],
    "bereik": [{"doelgroep": "ouders", "oordeel": "niet-bereikt", **CLAIM}],
    "oordelen": [{"oordeel": "positief", **CLAIM}],
    "meting": {"niveau": "niet-gemeten", **UNSPOKEN},
    "financiering": [{"geldbron": "fonds", "soort": "tijdelijk", **UNSPOKEN}],
    "borging": {"status": "gestopt", **CLAIM},
    "lessen": [{"oordeel": "ontbrak", "factor": "maatwerk", **CLAIM}],
    "gesproken_met": CLAIM,
    "ongewenste_gevolgen": [{"voor": "deelnemers", **CLAIM}],
    "onbekend": [CLAIM],
}
"""For every field of a case with claims in it: one with everything that a claim can have."""
BARE = dict.fromkeys(CASE_CLAIMS)
COMPARED = ("doelen", "werkwijze", "inzet", "rol_gemeente", "resultaten", "bereik", "meting", "financiering", "borging")
SETBACKS = ("doelen", "maatregelen", "overige_activiteiten", "resultaten", "bereik", "lessen")
SPOKEN = [name for name, value in CASE_CLAIMS.items() if "volgens" in str(value)]


def with_claim(handbook: Handboek, field: str) -> tuple[Handboek, Case]:
    """Return the handbook in which just this field of Dorp holds a claim."""
    return changed(handbook, "dorp", **{**BARE, "niet_beschreven": None, field: CASE_CLAIMS[field]})


def assert_whole(drawn: Drawn, conflict: str, spoken: bool) -> None:
    """Assert that text, contradiction with its question, and speaker are drawn."""
    assert drawn.says("Dit is gezegd.")
    assert drawn.says(ASKED)
    assert any(link.endswith(conflict) for link in drawn.links)
    assert drawn.says(SAYS_SO) is spoken


@pytest.mark.parametrize("field", CASE_CLAIMS)
def test_a_case_page_passes_a_claim_on_whole(handbook: Handboek, field: str) -> None:
    new, _ = with_claim(handbook, field)
    drawn = page_of(new, "cases/dorp.md")
    assert_whole(drawn, ON_CASE, field in SPOKEN)
    assert "#noot-1" in drawn.links
    assert drawn.says(f"Bronnen van deze pagina {CITED}")


@pytest.mark.parametrize("field", [name for name in CASE_CLAIMS if name not in ("gemeenten",)])
def test_a_case_page_passes_a_claim_of_a_project_on_whole(handbook: Handboek, field: str) -> None:
    inner = [{"id": "een", "titel": "Een", field: CASE_CLAIMS[field]}]
    new, _ = changed(handbook, "dorp", **{**BARE, "niet_beschreven": None, "projecten": inner})
    drawn = page_of(new, "cases/dorp.md")
    assert_whole(drawn, ON_CASE, field in SPOKEN)
    assert drawn.says("Een")


def cited(table: Table) -> set[str]:
    """Return the sources of everything in a table, in words."""
    said = [said for group in table.groepen for row in group.rijen for cell in row.cellen for said in cell.uitspraken]
    return {citation.tekst for one in said for citation in one.bronnen}


@pytest.mark.parametrize("field", COMPARED)
def test_a_comparison_passes_a_claim_on_whole(handbook: Handboek, field: str) -> None:
    new, case = with_claim(handbook, field)
    assert_whole(block_of(new, f"tabel_{field}"), f"cases/dorp/{ON_CASE}", field in SPOKEN)
    assert CITED in cited(comparison(field)(new, [case]))


@pytest.mark.parametrize("field", SETBACKS)
def test_what_did_not_work_is_passed_on_whole(handbook: Handboek, field: str) -> None:
    new, case = with_claim(handbook, field)
    assert_whole(block_of(new, "tabel_niet_gelukt"), f"cases/dorp/{ON_CASE}", field in SPOKEN)
    assert CITED in cited(setbacks(new, [case]))


def test_a_factor_page_passes_lessons_and_its_own_claims_on_whole(handbook: Handboek) -> None:
    new, _ = with_claim(handbook, "lessen")
    drawn = page_of(new, "succesfactoren/maatwerk.md")
    assert_whole(drawn, f"cases/dorp/{ON_CASE}", True)
    assert drawn.says(f"1 {SAYS_SO} {ASKED}")
    assert drawn.says(f"Bronnen van deze pagina {CITED}")


@pytest.mark.parametrize("field", ["waarom", "hoe", "valkuilen"])
def test_a_factor_passes_each_of_its_claims_on_whole(handbook: Handboek, field: str) -> None:
    claim = with_claim(handbook, "aanleiding")[1].aanleiding
    factor = handbook[Succesfactor]["waardering"].gewijzigd(**{field: claim})
    drawn = page_of(handbook.met(factor), "succesfactoren/waardering.md")
    assert_whole(drawn, f"over/tegenstrijdigheden/{ON_CASE}", True)
    assert drawn.says(CITED)


@pytest.mark.parametrize("field", ["toelichting", "voorbeelden", "vraagt", "valkuilen"])
@pytest.mark.parametrize("own_id", ["voorlichting", "bijeenkomsten"])
def test_a_measure_passes_each_of_its_claims_on_whole(handbook: Handboek, own_id: str, field: str) -> None:
    claim = with_claim(handbook, "aanleiding")[1].aanleiding
    measure = handbook[Maatregel][own_id].gewijzigd(**{field: claim})
    drawn = page_of(handbook.met(measure), "maatregelen/voorlichting.md")
    assert_whole(drawn, f"over/tegenstrijdigheden/{ON_CASE}", True)
    assert drawn.says(CITED)


@pytest.mark.parametrize("own_id", ["voorlichting", "bijeenkomsten"])
def test_a_measure_passes_what_its_takers_say_on_whole(handbook: Handboek, own_id: str) -> None:
    taken = [{"maatregel": own_id, "stand": "gepland", **UNSPOKEN}]
    new, _ = changed(handbook, "dorp", maatregelen=taken)
    drawn = page_of(new, "maatregelen/voorlichting.md")
    assert drawn.says("Dorp gepland Dit is gezegd.")
    assert any(link.endswith(f"cases/dorp/{ON_CASE}") for link in drawn.links)
    assert drawn.says(CITED)


def test_later_pages_pass_lessons_and_takers_on_whole_with_sources_in_words(handbook: Handboek) -> None:
    one, _ = with_claim(handbook, "lessen")
    wide = more_cases(one, 4 * PER_DEEL)
    lessons = page_of(wide, "succesfactoren/maatwerk/lessen/2.md")
    assert lessons.says(f"Dit is gezegd. {SAYS_SO} {CITED} {ASKED}") is True
    two, _ = with_claim(handbook, "maatregelen")
    takers = page_of(more_cases(two, 2 * PER_DEEL), "maatregelen/voorlichting/bijeenkomsten/2.md")
    assert takers.says(f"niet Dit is gezegd. {CITED} {ASKED}")
    for drawn in (lessons, takers):
        assert any(link.endswith(ON_CASE) for link in drawn.links)


@pytest.mark.parametrize(("name", "field"), [("factor_matrix", "lessen"), ("maatregel_matrix", "maatregelen")])
def test_a_matrix_holds_whole_statements_and_draws_their_words_and_marks(
    handbook: Handboek, name: str, field: str
) -> None:
    new, case = with_claim(handbook, field)
    table = {"factor_matrix": matrix, "maatregel_matrix": measure_matrix}[name](new, [case])
    (said,) = [
        said for group in table.groepen for row in group.rijen for found in row.cellen for said in found.uitspraken
    ]
    assert (said.tekst, said.volgens) == ("Dit is gezegd.", SAYS_SO.partition(" ")[2] if field in SPOKEN else "")
    assert CITED in cited(table)
    drawn = block_of(new, name)
    assert drawn.links.count(f"../cases/dorp/{ON_CASE}") == 1
    assert drawn.says(ASKED)
    assert not drawn.says("Dit is gezegd.")


def test_a_mark_that_two_lessons_share_stands_in_their_cell_once(handbook: Handboek) -> None:
    new, _ = changed(
        handbook, "dorp", lessen=[*CASE_CLAIMS["lessen"], {**CASE_CLAIMS["lessen"][0], "oordeel": "hielp"}]
    )
    assert block_of(new, "factor_matrix").links.count(f"../cases/dorp/{ON_CASE}") == 1


def test_a_card_passes_the_outcome_of_its_case_on_whole(handbook: Handboek) -> None:
    new, case = with_claim(handbook, "uitkomst")
    assert_whole(block_of(new, "case_kaarten"), f"dorp/{ON_CASE}", True)
    (card,) = case_cards(new, [case])
    assert card.feiten.uitkomst is not None
    assert CITED in [citation.tekst for citation in card.feiten.uitkomst.bronnen]


@pytest.mark.parametrize("field", ["gemeenten", "looptijd", "doelgroepen"])
def test_the_basics_pass_on_where_their_facts_stand_and_what_contradicts_them(handbook: Handboek, field: str) -> None:
    new, case = with_claim(handbook, field)
    assert any(link.endswith(f"cases/dorp/{ON_CASE}") for link in block_of(new, "tabel_basis").links)
    assert CITED in cited(basics(new, [case]))


def test_a_payer_in_the_money_for_what_came_after_is_whole_too(handbook: Handboek) -> None:
    after = {"status": "gestopt", "tekst": "Uit.", "financiering": CASE_CLAIMS["financiering"]}
    new, _ = changed(handbook, "dorp", **{**BARE, "niet_beschreven": None, "borging": after})
    drawn = page_of(new, "cases/dorp.md")
    assert_whole(drawn, ON_CASE, False)
    assert drawn.says(CITED)


def test_every_field_of_a_case_with_claims_is_tried() -> None:
    claimed = {
        name
        for name, field in Case.model_fields.items()
        if any(issubclass(model, Gestaafd) for model in models_in(field.annotation))
    }
    assert claimed == set(CASE_CLAIMS)


def test_a_second_contradiction_of_a_claim_has_a_question_of_its_own(handbook: Handboek) -> None:
    more = handbook.met(handbook[Tegenstrijdigheid]["dorp-aantal"].gewijzigd(id="nog-een", vraag="En hoe lang?"))
    new, _ = changed(more, "dorp", uitkomst={"tekst": "Zo.", "tegenstrijdigheid": ["dorp-aantal", "nog-een"]})
    assert page_of(new, "cases/dorp.md").says(f"Zo. {ASKED} En hoe lang?")
