"""A success factor with the lessons of all cases, who is silent about it, and what it adds up to in words."""

import pytest
from handbooks.drawn import page_of
from handbooks.make import changed, made, more_cases

from macros.addresses import PER_DEEL, Address
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.vocabulary import Lijst
from macros.views.factor.cards import factor_cards
from macros.views.factor.label import label
from macros.views.factor.page import FactorPage, head, later, page
from macros.views.shared.links import Link

LESSONS = 4 * PER_DEEL


def factor(handbook: Handboek, own_id: str) -> FactorPage:
    return page(handbook, handbook[Succesfactor][own_id])


def with_steps(handbook: Handboek, steps: list[dict[str, str]]) -> Succesfactor:
    """Return the best practice with these steps."""
    plain = handbook[Succesfactor]["samen"].model_dump(mode="json", exclude_defaults=True)
    return made(Succesfactor, {**plain, "hoe": steps})


def test_a_factor_page_holds_the_lessons_of_all_cases_under_their_names(handbook: Handboek) -> None:
    found = factor(handbook, "maatwerk")
    assert [(group.woord.id, [row.kop for row in group.uitspraken]) for group in found.lessen] == [
        ("hielp", ["Dorp", "Stad, Project een"]),
        ("hielp-niet", ["Dorp"]),
    ]
    assert found.lessen[1].uitspraken[0].adres == Address("cases/dorp/", "les-maatwerk-2")


def test_a_factor_page_says_which_cases_are_silent_and_why(handbook: Handboek) -> None:
    def silent(found: FactorPage) -> list[tuple[str, list[str]]]:
        return [(reason.aanhef, [link.tekst for link in links.eerste]) for reason, links in found.stil]

    assert silent(factor(handbook, "vast-geld")) == [
        ("De bron zegt hier niets over in:", ["Dorp"]),
        ("Nog niet ingevuld voor:", ["Stad"]),
    ]
    assert silent(factor(handbook, "maatwerk")) == []
    assert silent(factor(handbook, "samen")) == []


def test_more_silent_cases_than_a_reader_can_take_in_are_counted_and_stand_in_the_matrix(handbook: Handboek) -> None:
    many = factor(more_cases(handbook, PER_DEEL), "vast-geld")
    ((_, links), _) = many.stil
    assert (len(links.eerste), links.meer, links.alle) == (PER_DEEL, 1, Address("vergelijken/", "matrix"))


def test_a_lesson_without_its_own_source_is_cited_with_that_of_its_case(handbook: Handboek) -> None:
    found = factor(handbook, "waardering")
    assert [citation.tekst for citation in found.lessen[0].uitspraken[0].bronnen] == ["Losse tips zonder jaar, p. 12"]


def test_the_claims_of_a_factor_stand_under_the_titles_of_its_model(handbook: Handboek) -> None:
    found = factor(handbook, "samen")
    assert [
        (section.id, section.titel, [row.tekst for row in section.zicht.rijen]) for section in found.beweringen
    ] == [
        ("hoe", "Hoe je het doet", ["Dorp begon klein."]),
        ("waarom", "Waarom het ertoe doet", ["Los zand waait weg."]),
        ("valkuilen", "Valkuilen", ["Niemand weet hoeveel het er waren."]),
    ]
    how, why, pitfall = (section.zicht.rijen[0] for section in found.beweringen)
    assert (why.volgens, why.noten, how.noten) == ("", (), (1,))
    place = Address("over/tegenstrijdigheden/", "tegenstrijdigheid-dorp-aantal")
    assert pitfall.tegenstrijdigheden == (Link("Hoeveel waren het er?", place),)
    assert factor(handbook, "maatwerk").beweringen == []


def test_how_to_do_it_is_steps_that_each_lead_to_the_case_they_come_from(handbook: Handboek) -> None:
    found = factor(handbook, "samen")
    assert [(section.id, section.stappen) for section in found.beweringen] == [
        ("hoe", True),
        ("waarom", False),
        ("valkuilen", False),
    ]
    how, why, _ = (section.zicht.rijen[0] for section in found.beweringen)
    assert (how.uit, why.uit) == ((Link("Dorp", Address("cases/dorp/")),), ())
    drawn = page_of(handbook, "succesfactoren/samen.md")
    assert drawn.says("Dorp begon klein. 1 uit: Dorp")
    assert "../../cases/dorp/" in drawn.links


def test_steps_for_which_there_is_no_room_in_sight_unfold(handbook: Handboek) -> None:
    long = [{"tekst": f"Stap {n} {'woord ' * 80}."} for n in (1, 2, 3)]
    drawn = page_of(handbook.met(with_steps(handbook, long)), "succesfactoren/samen.md")
    (how, *_) = page(handbook, with_steps(handbook, long)).beweringen
    assert ([row.tekst[:6] for row in how.zicht.rijen], [row.tekst[:6] for row in how.zicht.meer]) == (
        ["Stap 1", "Stap 2"],
        ["Stap 3"],
    )
    assert drawn.says("Meer: hoe je het doet")
    assert not page_of(handbook, "succesfactoren/samen.md").says("Meer: hoe je het doet")


def test_each_case_is_named_once_for_what_its_lessons_say_and_leads_to_the_first(handbook: Handboek) -> None:
    twice = [{"factor": "maatwerk", "oordeel": "hielp", "tekst": f"Les {n}."} for n in (1, 2)]
    new, _ = changed(handbook, "dorp", lessen=twice)
    assert [(row.woord.id, row.cases.eerste) for row in factor(new, "maatwerk").lesnamen] == [
        (
            "hielp",
            [
                Link("Dorp", Address("cases/dorp/", "les-maatwerk-1")),
                Link("Stad", Address("cases/stad/", "les-maatwerk-1")),
            ],
        )
    ]


def test_a_factor_without_any_lesson_says_so(handbook: Handboek) -> None:
    found = factor(handbook, "vast-geld")
    assert (found.lesnamen, found.lessen_stilte) == ([], "Geen enkele case beschrijft deze succesfactor.")


def test_a_factor_is_headed_by_its_title_and_says_its_level_and_sources(handbook: Handboek) -> None:
    found = factor(handbook, "samen")
    assert head(found.factor) == ("Alles samen", "Doe alles samen.")
    assert found.niveau.label == "best practice"
    assert [citation.tekst for citation in found.bronnen] == ["Jansen e.a. 2010, §4.5, p. 50-54"]


@pytest.mark.parametrize(("more", "sizes"), [(LESSONS - 2, [LESSONS]), (LESSONS - 1, [LESSONS, 1])])
def test_eighty_lessons_fit_a_page_and_the_next_stands_on_a_later_one(
    handbook: Handboek, more: int, sizes: list[int]
) -> None:
    dorp = handbook[Case]["dorp"]
    one = [lesson for lesson in dorp.lessen or [] if lesson.factor == "maatwerk"][:1]  # type: ignore[union-attr]
    wide = handbook.met(*(dorp.gewijzigd(id=f"d{n}", lessen=one) for n in range(more - 1)))
    subject = wide[Succesfactor]["maatwerk"]
    first, rest = page(wide, subject), list(later(wide, subject))
    assert [len(first.deel.items), *(len(part.deel.items) for part in rest)] == sizes
    for part in rest:
        assert (part.titel, part.terug) == (
            "Maatwerk: lessen uit de cases",
            Address("succesfactoren/maatwerk/", "lessen"),
        )
        assert sum(len(group.uitspraken) for group in part.rijen()) == len(part.deel.items)


def test_a_label_counts_cases_and_not_lessons(handbook: Handboek) -> None:
    assert label(handbook, "maatwerk") == "Hielp in 2 cases. Hielp niet in 1 case."
    assert label(handbook, "waardering") == "Ontbrak in 1 case."
    assert label(handbook, "vast-geld") == "In geen enkele case beschreven."


def test_factors_stand_by_level_in_the_order_of_the_vocabulary(handbook: Handboek) -> None:
    every = list(handbook[Succesfactor].values())
    levels = factor_cards(handbook, every)
    assert [(level.woord.id, level.anker, [card.factor.id for card in level.kaarten]) for level in levels] == [
        ("project", "niveau-project", ["maatwerk", "waardering", "vast-geld"]),
        ("best-practice", "niveau-best-practice", ["samen"]),
    ]
    assert [level.woord.id for level in factor_cards(handbook, every[:3])] == ["project"]
    card = levels[0].kaarten[0]
    assert (card.adres, card.label) == (Address("succesfactoren/maatwerk/"), label(handbook, "maatwerk"))


def test_a_case_that_says_that_there_are_no_lessons_was_read(handbook: Handboek) -> None:
    new, _ = changed(handbook, "stad", lessen="geen", projecten=None)
    assert [reason.label for reason, _ in factor(new, "waardering").stil] == ["geen", "nog niet ingevuld"]


def test_the_order_of_lessons_is_that_of_the_words(handbook: Handboek) -> None:
    words = handbook[Lijst]["oordelen-les"]
    turned = handbook.met(words.gewijzigd(waarden=list(reversed(words.waarden))))
    assert [group.woord.id for group in factor(turned, "maatwerk").lessen] == ["hielp-niet", "hielp"]


def test_a_page_says_which_level_it_is_about_and_the_best_practice_is_about_none(handbook: Handboek) -> None:
    assert factor(handbook, "maatwerk").gaat_over == factor(handbook, "maatwerk").niveau.label
    assert factor(handbook, "samen").gaat_over == ""
    assert not page_of(handbook, "succesfactoren/samen.md").says("Gaat over")
