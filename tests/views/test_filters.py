"""The forms above lists offer what their items have, and every item of a list can be chosen."""

import re

import pytest

from macros.blocks import BLOCKS, block
from macros.records.handbook import Handboek
from macros.views.case.all_lessons import lesson_filter, lesson_list, lesson_order
from macros.views.case.facets import case_filter
from macros.views.conflict.facets import conflict_filter
from macros.views.measure.facets import measure_filter
from macros.views.recommendation.facets import recommendation_filter
from macros.views.shared.facets import Filter

FORMS = {
    "case_kaarten": case_filter,
    "lessen_alle": lesson_filter,
    "maatregel_kaarten": measure_filter,
    "aanbevelingen": recommendation_filter,
    "tegenstrijdigheden": conflict_filter,
}
ITEM = re.compile(r'data-facetten="([^"]*)"')


@pytest.mark.parametrize("name", FORMS)
def test_what_an_item_has_is_what_the_form_offers(rich: Handboek, name: str) -> None:
    form: Filter = FORMS[name](rich)
    drawn = block(name, rich, BLOCKS[name].plaats)
    items = [set(found.split()) for found in ITEM.findall(drawn)]
    offered = {f"{facet.id}:{option.id}": option.aantal for facet in form.facetten for option in facet.opties}
    own = {facet.id for facet in form.past} - {facet.id for facet in form.facetten}
    assert len(items) >= form.totaal > 0
    for item in items:
        assert {option for option in item if option.partition(":")[0] not in own} <= offered.keys()
    if name != "maatregel_kaarten":  # what stands inside an item has options too
        assert offered == {option: sum(option in item for item in items) for option in offered}
    assert f'data-lijst="{form.lijst}"' in drawn


def test_every_form_is_drawn_with_its_facets_and_waits_for_its_script(rich: Handboek) -> None:
    for name, known in BLOCKS.items():
        if known.template == "blocks/filter.html":
            drawn = block(name, rich, known.plaats)
            assert " hidden" in drawn.partition(">")[0]
            assert drawn.count("<fieldset>") == drawn.count("<legend") > 1


def test_lessons_stand_by_factor_and_then_by_what_they_say(handbook: Handboek) -> None:
    subjects = lesson_list(handbook, lesson_order(handbook))
    assert [subject.titel for subject in subjects] == [
        "Maatwerk: 3 lessen",
        "Waardering: 1 les",
        "Zonder succesfactor: 1 les",
    ]
    words = [item.uitspraak.woorden[0].id for item in subjects[0].lessen]
    assert words == sorted(words, key=["hielp", "ontbrak", "hielp-niet"].index)
    first = subjects[0].lessen[0].uitspraak
    assert (first.kop, first.adres.anchor if first.adres else "") == ("Dorp", "les-maatwerk-1")
    assert [source.tekst for source in first.bronnen]


def test_a_measure_that_nobody_took_says_so(handbook: Handboek) -> None:
    (stage,) = [facet for facet in measure_filter(handbook).facetten if facet.id == "stand"]
    assert [option.id for option in stage.opties] == ["uitgevoerd"]
