"""Recommendations: the advice of a source with what stands beside it, by reader and theme, and on other pages."""

import pytest
from handbooks.drawn import Drawn, block_of, page_of, whole

from macros.addresses import PER_RAADLIJST, Address
from macros.blocks import block
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel
from macros.records.recommendation import Aanbeveling
from macros.records.vocabulary import Lijst
from macros.views.recommendation.advice import Advice, advice
from macros.views.recommendation.linked import IN_SIGHT, recommendations_for
from macros.views.recommendation.lists import ALSO_IN_SIGHT, by_audience, by_theme, opposed, together
from macros.views.shared.links import Link

PAGE = Address("aanbevelingen/")
SMALL, FIRM = (
    Link(title, PAGE.at(f"aanbeveling-{own_id}"))
    for title, own_id in (("Begin klein", "begin-klein"), ("Betaal vast", "betaal-vast"))
)


def every(handbook: Handboek) -> list[Aanbeveling]:
    return list(handbook[Aanbeveling].values())


def small(handbook: Handboek) -> Advice:
    return advice(handbook, handbook[Aanbeveling]["begin-klein"])


def changed(handbook: Handboek, **values: object) -> Handboek:
    return handbook.met(handbook[Aanbeveling]["begin-klein"].gewijzigd(**values))


def without(handbook: Handboek, *gone: str) -> Handboek:
    """Return a handbook without these recommendations; the ones that stay name none of them."""
    kept = {
        own_id: record.gewijzigd(botst_met=None)
        for own_id, record in handbook[Aanbeveling].items()
        if own_id not in gone
    }
    return Handboek({**handbook.records, Aanbeveling: kept}, handbook.bestanden)


def many(handbook: Handboek, count: int, **values: object) -> Handboek:
    one = handbook[Aanbeveling]["begin-klein"].gewijzigd(botst_met=None, **values)
    return handbook.met(*(one.gewijzigd(id=f"a{n}", titel=f"Raad {n}") for n in range(1, count + 1)))


def test_a_recommendation_says_for_whom_and_about_what(handbook: Handboek) -> None:
    found = small(handbook)
    assert (found.anker, found.voor, found.thema) == (
        "aanbeveling-begin-klein",
        "professionals en gemeenten",
        "contact",
    )
    assert [citation.tekst for citation in found.bronnen] == ["Jansen e.a. 2010, §4.5, p. 50-54"]
    assert found.factoren == [Link("Maatwerk", Address("succesfactoren/maatwerk/"))]
    place = Address("maatregelen/voorlichting/", "maatregel-bijeenkomsten")
    assert found.maatregelen == [Link("Bijeenkomsten", place)]


def test_a_reason_names_its_source_only_when_it_is_another_than_that_of_the_advice(handbook: Handboek) -> None:
    rows = small(handbook).waarom.rijen
    assert [(row.tekst, [citation.tekst for citation in row.bronnen]) for row in rows] == [
        ("Wie klein begint, leert snel.", []),
        ("Dorp begon met tien mensen.", ["Jansen e.a. 2010, caseverslag Dorp, p. 60"]),
    ]


def test_sources_that_all_claims_beside_an_advice_share_are_named_once(handbook: Handboek) -> None:
    (claim,) = handbook[Aanbeveling]["begin-klein"].ernaast or []
    new = changed(handbook, ernaast=[claim, claim.gewijzigd(tekst="En nog een.")])
    beside = small(new).ernaast
    assert ([row.bronnen for row in beside.rijen], [one.tekst for one in beside.bronnen]) == (
        [(), ()],
        ["Losse tips zonder jaar"],
    )
    assert small(handbook).ernaast.bronnen == ()


def test_two_that_say_something_else_lead_to_each_other_though_one_names_the_other(handbook: Handboek) -> None:
    assert small(handbook).botst_met == [FIRM]
    assert advice(handbook, handbook[Aanbeveling]["betaal-vast"]).botst_met == [SMALL]
    assert opposed(handbook).paren == [(SMALL, FIRM)]
    back = handbook[Aanbeveling]["betaal-vast"].gewijzigd(botst_met=["begin-klein"])
    assert opposed(handbook.met(back)).paren == [(SMALL, FIRM)]


def test_the_advice_and_what_stands_beside_it_are_drawn_side_by_side(handbook: Handboek) -> None:
    drawn = block_of(handbook, "aanbevelingen")
    assert drawn.says(
        "Begin klein Begin klein Het advies Begin met een kleine groep. (Jansen e.a. 2010, §4.5, p. 50-54)"
        " Wie klein begint, leert snel. Dorp begon met tien mensen. (Jansen e.a. 2010, caseverslag Dorp, p. 60)"
        " Wat ernaast staat Een tip zegt iets groters. (Losse tips zonder jaar)"
        " Een advies dat iets anders zegt: Betaal vast."
        " Voor professionals en gemeenten. Thema: contact."
        " Succesfactoren: Maatwerk. Maatregelen: Bijeenkomsten."
    )
    alone = block_of(changed(handbook, ernaast=None, botst_met=None), "aanbevelingen")
    assert not alone.says("Wat ernaast staat")
    assert drawn.html.count('class="raad__kant"') == alone.html.count('class="raad__kant"') + 2


def test_one_for_more_readers_stands_with_the_first_of_them_and_the_others_lead_there(handbook: Handboek) -> None:
    found = by_audience(handbook, every(handbook))
    assert [
        (row.woord.label, [(theme.anker, [one.record.id for one in theme.raad]) for theme in row.themas], row.ook)
        for row in found
    ] == [
        (
            "gemeenten",
            [("thema-gemeente-contact", ["begin-klein"]), ("thema-gemeente-geld", ["betaal-vast"])],
            [],
        ),
        ("professionals", [], [SMALL]),
    ]
    drawn = block_of(handbook, "aanbevelingen")
    assert drawn.says("Voor professionals Ook voor professionals Begin klein")
    assert drawn.ids.count("aanbeveling-begin-klein") == 1


@pytest.mark.parametrize(("count", "folded"), [(ALSO_IN_SIGHT - 1, False), (ALSO_IN_SIGHT, True)])
def test_more_than_ten_that_stand_elsewhere_unfold(handbook: Handboek, count: int, folded: bool) -> None:
    new = many(handbook, count)
    _, readers = by_audience(new, every(new))
    assert (len(readers.ook), readers.gevouwen) == (count + 1, folded)
    assert block_of(new, "aanbevelingen").says(f"Ook voor professionals ({count + 1})") == folded


def test_themes_stand_in_the_order_of_the_vocabulary_and_only_those_with_advice(handbook: Handboek) -> None:
    assert [(theme.anker, theme.woord.label) for theme in by_theme(handbook, every(handbook))] == [
        ("thema-contact", "contact"),
        ("thema-geld", "geld"),
    ]
    words = handbook[Lijst]["aanbevelingsthemas"]
    turned = handbook.met(words.gewijzigd(waarden=list(reversed(words.waarden))))
    assert [theme.anker for theme in by_theme(turned, every(turned))] == ["thema-geld", "thema-contact"]
    assert [theme.anker for theme in by_theme(handbook, every(handbook)[:1])] == ["thema-contact"]


def test_what_they_are_together_is_counted(handbook: Handboek) -> None:
    drawn = block_of(handbook, "aanbevelingen_samen")
    assert drawn.text == (
        "2 aanbevelingen uit 1 bron: Jansen e.a. 2010."
        " Bij 2 aanbevelingen staat wat een case of een andere bron erover zegt."
    )
    tip = changed(handbook, bron=handbook[Aanbeveling]["begin-klein"].ernaast[0].bron)  # type: ignore[index]
    assert together(tip).aantal == "2 aanbevelingen uit 2 bronnen"
    assert block_of(tip, "aanbevelingen_samen").says("uit 2 bronnen: Losse tips zonder jaar en Jansen e.a. 2010.")


def test_one_recommendation_is_one_and_without_anything_beside_it_nothing_is_said_of_that(handbook: Handboek) -> None:
    one = without(handbook, "begin-klein")
    assert block_of(one, "aanbevelingen_samen").text == "1 aanbeveling uit 1 bron: Jansen e.a. 2010."
    assert block_of(one, "aanbevelingen_botsen").text == "Geen twee aanbevelingen zeggen iets anders dan elkaar."


def test_a_handbook_without_any_says_so(handbook: Handboek) -> None:
    none = without(handbook, "begin-klein", "betaal-vast")
    assert block_of(none, "aanbevelingen_samen").text == "Er zijn nog geen aanbevelingen."
    assert (block_of(none, "aanbevelingen").text, block_of(none, "aanbevelingen_themas").text) == ("", "")
    assert not page_of(none, "succesfactoren/maatwerk.md").says("Aanbevelingen die hierbij horen")


def test_a_hundred_stand_on_one_page_and_a_link_to_the_next_leads_to_its_part(handbook: Handboek) -> None:
    wide = many(handbook, PER_RAADLIJST - 1)
    last = wide[Aanbeveling][f"a{PER_RAADLIJST - 2}"]
    beyond = wide[Aanbeveling][f"a{PER_RAADLIJST - 1}"]
    places = [link.adres for link in recommendations_for(wide, [wide[Succesfactor]["maatwerk"]]).links.eerste]
    assert places[0] == SMALL.adres
    assert advice(wide.met(beyond.gewijzigd(botst_met=[last.id])), last).botst_met == [
        Link(beyond.titel, Address("aanbevelingen/aanbevelingen/2/", f"aanbeveling-{beyond.id}"))
    ]
    drawn = whole(wide)
    assert f"aanbeveling-{last.id}" in drawn["aanbevelingen/"].ids
    assert f"aanbeveling-{beyond.id}" in drawn["aanbevelingen/aanbevelingen/2/"].ids


def test_a_factor_names_the_recommendations_about_it(handbook: Handboek) -> None:
    drawn = page_of(handbook, "succesfactoren/maatwerk.md")
    assert drawn.says("Aanbevelingen die hierbij horen Begin klein")
    assert "../../aanbevelingen/#aanbeveling-begin-klein" in drawn.links
    assert not page_of(handbook, "succesfactoren/waardering.md").says("Aanbevelingen die hierbij horen")


def test_a_type_of_measure_names_also_those_about_a_measure_below_it_each_once(handbook: Handboek) -> None:
    both = changed(handbook, maatregelen=["bijeenkomsten", "voorlichting"])
    for known in (handbook, both):
        drawn = page_of(known, "maatregelen/voorlichting.md")
        assert drawn.says("Aanbevelingen die hierbij horen Begin klein")
        assert drawn.links.count("../../aanbevelingen/#aanbeveling-begin-klein") == 1
    type_ = handbook[Maatregel]["voorlichting"]
    assert recommendations_for(handbook, [type_]).aantal == 0


@pytest.mark.parametrize(("more", "folded"), [(IN_SIGHT - 1, False), (IN_SIGHT, True)])
def test_more_than_three_titles_unfold(handbook: Handboek, more: int, folded: bool) -> None:
    new = many(handbook, more)
    found = recommendations_for(new, [new[Succesfactor]["maatwerk"]])
    assert (found.aantal, found.gevouwen) == (more + 1, folded)
    drawn = page_of(new, "succesfactoren/maatwerk.md")
    assert drawn.says(f"Aanbevelingen die hierbij horen ({more + 1})") == folded


def test_more_titles_than_a_reader_can_take_in_lead_to_all(handbook: Handboek) -> None:
    new = many(handbook, 25)
    found = recommendations_for(new, [new[Succesfactor]["maatwerk"]]).links
    assert (len(found.eerste), found.meer, found.alle) == (20, 6, PAGE)
    assert page_of(new, "succesfactoren/maatwerk.md").says("Alle aanbevelingen")
    assert not page_of(handbook, "succesfactoren/maatwerk.md").says("Alle aanbevelingen")


def test_a_renamed_recommendation_keeps_its_place_and_its_address(handbook: Handboek) -> None:
    new = changed(handbook, voorheen=["klein-beginnen"])
    assert "aanbeveling-klein-beginnen" in block_of(new, "aanbevelingen").ids
    assert "../../aanbevelingen/#aanbeveling-begin-klein" in whole(new)["aanbevelingen/klein-beginnen/"].links


def test_text_that_looks_like_html_is_text(handbook: Handboek) -> None:
    bad = "<script>alert(1)</script>"
    (claim,) = handbook[Aanbeveling]["begin-klein"].ernaast or []
    new = changed(
        handbook, titel=bad, tekst=bad, ernaast=[claim.gewijzigd(tekst=bad)], toelichting=[claim.gewijzigd(tekst=bad)]
    )
    for name in ("aanbevelingen", "aanbevelingen_themas", "aanbevelingen_botsen"):
        drawn = Drawn(block(name, new, PAGE))
        assert "<script" not in drawn.html
        assert bad in drawn.text
    assert "<script" not in page_of(new, "succesfactoren/maatwerk.md").html
