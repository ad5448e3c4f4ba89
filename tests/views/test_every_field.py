"""A field of a model with a value in it stands on the page of its record, or in LEFT_OUT with a reason.

The handbook is built from the models alone (handbooks/filler.py), so that a field that somebody adds is looked for too.
"""

from collections import defaultdict
from functools import cache

import pytest
from handbooks.drawn import Drawn, whole
from handbooks.filler import Leaf, full, models

from macros.records.case import Case
from macros.records.gone import Vervallen
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.measure import Maatregel
from macros.records.vocabulary import Lijst
from macros.records.walk import models_in
from macros.views.case.fields import LEFT_OUT

FIELDS = sorted(f"{model.__name__}.{name}" for model in models() for name in model.model_fields)
SEEN_OTHERWISE = (
    *("Case.gemeente", "Maatregel.type", "Programma.minuten", "Onderdeel.minuten"),
    *("Vervallen.soort", "Vervallen.naar"),
)
"""Fields whose value must be that of another field, or that are added up; each has a test below, or with the views."""
MARKS = {field for field in FIELDS if field.endswith(".hoofdzaak")} | {
    "Achtergrond.samengesteld",
    "Begrip.eerst",
    "Begrip.zonder_uitleg",
    "Verandering.wet",
}
"""Fields without words of their own; tests/views/shared/test_sight.py and tests/views/words/ see what they do."""
OVERVIEWS = {
    "aanbevelingen": "aanbevelingen/",
    "weglatingen": "over/grenzen/",
    "tegenstrijdigheden": "over/tegenstrijdigheden/",
    "colofon": "over/colofon/",
    "veranderingen": "over/sinds-2010/",
    "begrippen": "over/woorden/",
    "programmas": "trainers/workshop/",
    "leidraden": "trainers/veilig-praten/",
}


@cache
def site() -> dict[str, Drawn]:
    return whole(full()[0])


@cache
def places() -> frozenset[str]:
    """Return every address of a page and every place on one."""
    return frozenset([*site(), *(own_id for page in site().values() for own_id in page.ids)])


@cache
def leaves() -> dict[str, list[Leaf]]:
    found = defaultdict(list)
    for leaf in full()[1].leaves:
        found[leaf.veld].append(leaf)
    return dict(found)


def for_readers() -> list[Drawn]:
    """Return every page but those that tell editors which words each field may hold."""
    return [page for address, page in site().items() if not address.startswith("meewerken/")]


def own_pages(handbook: Handboek, record: str) -> list[Drawn]:
    """Return the page of a record; for one that stands in a list, all parts of that list."""
    name, own_id = record.split("/")
    if name in OVERVIEWS:
        return [page for address, page in site().items() if address.startswith(OVERVIEWS[name])]
    (kind,) = [kind for kind in SOORTEN if kind.naam == name]
    if kind.model is Vervallen:
        return [site()[f"cases/{handbook[Vervallen][own_id].was}/"]]
    if kind.model is Maatregel:
        own_id = handbook[Maatregel][own_id].type or own_id
    return [site()[f"{kind.adres}/{own_id}/"]]


def seen(leaf: Leaf) -> bool:
    if leaf.soort == "adres":
        return any(leaf.gezien in place for place in places())
    pages = own_pages(full()[0], leaf.record)
    if leaf.soort == "link":
        return any(link.endswith(leaf.gezien) for page in pages for link in page.links)
    return any(page.says(leaf.gezien) for page in pages)


def test_the_filler_fills_every_field_of_every_model() -> None:
    assert {(model, name) for model in models() for name in model.model_fields} == full()[1].filled


def test_every_kind_but_the_lists_of_words_has_a_full_record() -> None:
    kinds = {leaf.record.split("/")[0] for leaf in full()[1].leaves}
    assert kinds == {kind.naam for kind in SOORTEN if kind.model is not Lijst}


@pytest.mark.parametrize("field", [field for field in FIELDS if field not in LEFT_OUT])
def test_a_field_with_a_value_stands_on_the_page_of_its_record(field: str) -> None:
    unseen = sorted({leaf.pad for leaf in leaves().get(field, []) if not seen(leaf)})
    assert unseen == []


@pytest.mark.parametrize("field", [field for field in LEFT_OUT if leaves()[field][0].soort == "tekst"])
def test_a_field_that_is_left_out_is_shown_nowhere(field: str) -> None:
    assert not any(page.says(leaf.gezien) for leaf in leaves()[field] for page in for_readers())


@pytest.mark.parametrize("field", [field for field in LEFT_OUT if leaves()[field][0].soort == "adres"])
def test_an_id_that_is_left_out_is_an_address(field: str) -> None:
    assert all(seen(leaf) for leaf in leaves()[field])


def test_every_field_is_looked_for_or_holds_records_whose_fields_are() -> None:
    holders = {
        f"{model.__name__}.{name}"
        for model in models()
        for name, field in model.model_fields.items()
        if any(models_in(field.annotation))
    }
    assert {*FIELDS} - {*leaves()} - holders == {*SEEN_OTHERWISE} | MARKS


def test_the_municipality_of_a_case_is_the_first_of_its_municipalities() -> None:
    handbook, _ = full()
    for own_id, case in handbook[Case].items():
        assert case.gemeente
        assert site()[f"cases/{own_id}/"].says(case.gemeente)


def test_the_type_of_a_measure_is_the_page_it_stands_on() -> None:
    handbook, _ = full()
    (below,) = [measure for measure in handbook[Maatregel].values() if measure.type]
    assert site()[f"maatregelen/{below.type}/"].says(below.titel)


def test_what_was_taken_out_says_its_kind_and_leads_to_what_took_its_place() -> None:
    handbook, _ = full()
    for record in handbook[Vervallen].values():
        page = site()[f"cases/{record.was}/"]
        assert page.says(f"Case ‘{record.titel}’")
        assert [link for link in page.links if link.endswith(f"cases/{(record.naar or [])[0]}/")]


def test_no_two_places_on_a_page_have_the_same_id() -> None:
    assert [address for address, page in site().items() if len(page.ids) != len(set(page.ids))] == []


def test_nothing_draws_none() -> None:
    assert [address for address, page in site().items() if "None" in page.html] == []
