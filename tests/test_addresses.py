"""Addresses: links lead to the right page from any page, and old addresses lead on."""

from urllib.parse import urljoin

import pytest
from handbooks.examples import quick
from handbooks.make import made, reference
from hypothesis import given
from hypothesis import strategies as st

from macros import addresses
from macros.addresses import PER_VERSCHILLENLIJST, PER_WEGGELATEN, Address
from macros.records.case import Case
from macros.records.claim import Bewering
from macros.records.conflict import Tegenstrijdigheid
from macros.records.factor import Succesfactor
from macros.records.figures import Cijfer
from macros.records.handbook import Handboek
from macros.records.left_out import Weglating
from macros.records.measure import Maatregel
from macros.records.money import Financiering
from macros.records.recommendation import Aanbeveling
from macros.records.source import Bron

SITE = "https://voorbeeld.nl/boek/"
STEPS = st.lists(
    st.from_regex(r"[a-z0-9]+(-[a-z0-9]+)*", fullmatch=True).map(lambda step: step[:12].strip("-")), max_size=4
)
PAGES = STEPS.map(lambda steps: Address("").below(*filter(None, steps)))
ANCHORS = st.sampled_from(["", "les-maatwerk-1", "bron-zweers-2010-4.5"])


@quick
@given(PAGES, PAGES, ANCHORS)
def test_a_link_leads_to_its_page_and_place_from_any_page(here: Address, there: Address, anchor: str) -> None:
    target = there.at(anchor)
    link = target.seen_from(here)
    assert urljoin(SITE + here.page, link) == SITE + target.page + (f"#{anchor}" if anchor else "")


@quick
@given(PAGES, ANCHORS)
def test_a_link_within_a_page_is_just_its_place(here: Address, anchor: str) -> None:
    assert here.at(anchor).seen_from(here) == (f"#{anchor}" if anchor else here.seen_from(here))


@pytest.mark.parametrize(
    ("there", "here", "link"),
    [
        (Address(""), Address(""), "./"),
        (Address("", "kort"), Address(""), "#kort"),
        (Address(""), Address("cases/"), "../"),
        (Address("cases/"), Address(""), "cases/"),
        (Address("cases/dorp/", "aanpak"), Address("vergelijken/geld-en-inzet/"), "../../cases/dorp/#aanpak"),
        (Address("cases/"), Address("cases/"), "../cases/"),
    ],
)
def test_a_link_is_as_short_as_a_relative_one_can_be(there: Address, here: Address, link: str) -> None:
    assert there.seen_from(here) == link


def test_a_place_is_on_the_same_page_and_steps_lead_down() -> None:
    assert Address("cases/").at("x") == Address("cases/", "x")
    assert Address("cases/", "x").below("dorp", 2) == Address("cases/dorp/2/")
    assert Address("cases/dorp/").file == "cases/dorp.md"


def test_every_record_with_a_page_has_its_address(handbook: Handboek) -> None:
    assert addresses.page(handbook[Case]["dorp"]) == Address("cases/dorp/")
    assert addresses.page(handbook[Succesfactor]["maatwerk"]) == Address("succesfactoren/maatwerk/")
    assert addresses.page(handbook[Maatregel]["voorlichting"]) == Address("maatregelen/voorlichting/")
    measure = handbook[Maatregel]["bijeenkomsten"]
    assert addresses.page(measure) == Address("maatregelen/voorlichting/", "maatregel-bijeenkomsten")
    advice = handbook[Aanbeveling]["begin-klein"]
    assert addresses.page(advice) == Address("aanbevelingen/", "aanbeveling-begin-klein")


def test_only_what_is_read_by_itself_has_a_page(handbook: Handboek) -> None:
    assert addresses.has_page(handbook[Case]["dorp"])
    assert addresses.has_page(handbook[Succesfactor]["maatwerk"])
    assert addresses.has_page(handbook[Maatregel]["voorlichting"])
    assert not addresses.has_page(handbook[Maatregel]["bijeenkomsten"])
    assert addresses.has_page(handbook[Bron]["losse-tips"])
    assert not addresses.has_page(handbook[Aanbeveling]["begin-klein"])
    assert not addresses.has_page(handbook[Tegenstrijdigheid]["dorp-aantal"])


def test_places_on_pages_are_named_by_what_stands_there(handbook: Handboek) -> None:
    stad = handbook[Case]["stad"]
    assert addresses.section(stad, "aanpak") == Address("cases/stad/", "aanpak")
    assert addresses.lesson(stad, "maatwerk", 2) == Address("cases/stad/", "les-maatwerk-2")
    assert addresses.project_anchor((stad.projecten or [])[0]) == "project-een"
    assert addresses.note_anchor(3) == "noot-3"
    assert addresses.level_anchor("project") == "niveau-project"
    assert addresses.part_anchor("4.5") == "deel-4.5"


@pytest.mark.parametrize(
    ("place", "page"),
    [(1, ""), (PER_VERSCHILLENLIJST, ""), (PER_VERSCHILLENLIJST + 1, "2/"), (2 * PER_VERSCHILLENLIJST + 1, "3/")],
)
def test_a_contradiction_stands_in_the_part_of_the_list_that_holds_it(
    handbook: Handboek, place: int, page: str
) -> None:
    conflict = handbook[Tegenstrijdigheid]["dorp-aantal"]
    long = handbook.met(
        *(conflict.gewijzigd(id=f"t{number}") for number in range(2, place + 1)),
    )
    own_id = f"t{place}" if place > 1 else "dorp-aantal"
    below = f"tegenstrijdigheden/{page}" if page else ""
    assert addresses.conflict(long, own_id) == Address(
        f"over/tegenstrijdigheden/{below}", f"tegenstrijdigheid-{own_id}"
    )


def test_what_was_left_out_stands_in_the_part_of_the_list_that_holds_it(handbook: Handboek) -> None:
    one = handbook[Weglating]["een-getal"]
    long = handbook.met(*(one.gewijzigd(id=f"w{number}") for number in range(2, PER_WEGGELATEN + 2)))
    last = long[Weglating][f"w{PER_WEGGELATEN + 1}"]
    assert addresses.in_list(long, Weglating, one.id) == Address("over/grenzen/", "weggelaten-een-getal")
    assert addresses.in_list(long, Weglating, last.id) == Address("over/grenzen/weggelaten/2/", f"weggelaten-{last.id}")


def test_a_reference_leads_to_the_page_of_its_source_and_to_the_part(handbook: Handboek) -> None:
    assert addresses.source(handbook, reference("losse-tips")) == Address("over/bronnen/losse-tips/")
    assert addresses.source(handbook, reference("jansen-2010", "4.5")) == Address(
        "over/bronnen/jansen-2010/", "deel-4.5"
    )


def test_a_claim_keeps_its_place_when_others_come_before_it_and_loses_it_when_it_says_something_else() -> None:
    first = made(Bewering, {"tekst": "Dit lukte."})
    assert addresses.claim_anchor(first) == addresses.claim_anchor(first.gewijzigd(hoofdzaak="ja"))
    assert addresses.claim_anchor(first) != addresses.claim_anchor(first.gewijzigd(tekst="Dit lukte niet."))
    figure = made(Cijfer, {"wat": "mensen", "waarde": 3, "eenheid": "mensen"})
    assert addresses.claim_anchor(figure) != addresses.claim_anchor(figure.gewijzigd(waarde=4))


def test_the_page_of_every_old_id_leads_on_to_the_page_of_now(handbook: Handboek) -> None:
    new = handbook.met(
        handbook[Case]["dorp"].gewijzigd(voorheen=["gehucht", "dorpje"]),
        handbook[Succesfactor]["maatwerk"].gewijzigd(voorheen=["op-maat"]),
        handbook[Maatregel]["voorlichting"].gewijzigd(voorheen=["vertellen"]),
        handbook[Maatregel]["bijeenkomsten"].gewijzigd(voorheen=["samenkomen"]),
        handbook[Bron]["losse-tips"].gewijzigd(voorheen=["tips"]),
    )
    assert [(old.page, now.page) for old, now in addresses.moved(new)] == [
        ("cases/gehucht/", "cases/dorp/"),
        ("cases/dorpje/", "cases/dorp/"),
        ("succesfactoren/op-maat/", "succesfactoren/maatwerk/"),
        ("maatregelen/vertellen/", "maatregelen/voorlichting/"),
        ("maatregelen/samenkomen/", "maatregelen/voorlichting/"),
        ("over/bronnen/tips/", "over/bronnen/losse-tips/"),
    ]
    assert list(addresses.moved(new))[-2][1].anchor == "maatregel-bijeenkomsten"
    assert list(addresses.moved(handbook)) == []


def test_fields_that_came_later_change_the_address_of_no_claim_that_leaves_them_empty() -> None:
    payment = made(Financiering, {"geldbron": "fonds", "soort": "tijdelijk", "bedrag": 1000})
    assert addresses.claim_anchor(payment) == "bewering-5cb46922"
    assert addresses.claim_anchor(payment) != addresses.claim_anchor(payment.gewijzigd(per="jaar"))
