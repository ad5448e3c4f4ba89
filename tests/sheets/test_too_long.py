"""A text that is too long for its place on paper: which one it is, and over exactly how many characters."""

from collections.abc import Callable
from random import Random

import pytest
from handbooks.make import made
from handbooks.printed import with_texts

from macros.records.case import Case
from macros.records.claim import Bewering
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.measure import Maatregel, MaatregelRedactie
from macros.records.transfer import Hindernis, Overnemen
from macros.sheets.papers import over_full

SENTENCE = "Niemand weet waar het zand blijft, en wie er nog op let. "
Put = Callable[[Handboek, str], Handboek]


def factor(handbook: Handboek, **values: object) -> Handboek:
    return handbook.met(handbook[Succesfactor]["samen"].gewijzigd(**values))


def case(handbook: Handboek, **values: object) -> Handboek:
    return handbook.met(handbook[Case]["dorp"].gewijzigd(**values))


def obstacle(handbook: Handboek, text: str) -> Handboek:
    claim = {"tekst": text, "anderen": {"tekst": "Elders hielp de school.", "bron": "jansen-2010#case-dorp"}}
    return case(handbook, overnemen=made(Overnemen, {"in_de_weg": [made(Hindernis, claim)]}))


def reason(handbook: Handboek, text: str) -> Handboek:
    claim = {"tekst": text, "volgens": "onderzoekers", "tegenstrijdigheid": "dorp-aantal"}
    return factor(handbook, waarom=[made(Bewering, claim)])


def start(handbook: Handboek, text: str) -> Handboek:
    own = made(MaatregelRedactie, {"beginnen": ["Zoek een zaal.", text, "Nodig buren uit."]})
    return handbook.met(handbook[Maatregel]["voorlichting"].gewijzigd(redactie=own))


PLACES: dict[str, tuple[Put, str, tuple[str | int, ...]]] = {
    "the title of a case": (lambda h, text: case(h, titel=text), "dorp", ("titel",)),
    "what a case did": (lambda h, text: case(h, kern=text), "dorp", ("kern",)),
    "a claim with who says so and a mark": (reason, "samen", ("waarom", 0, "tekst")),
    "an obstacle with what others did": (obstacle, "dorp", ("overnemen", "in_de_weg", 0, "tekst")),
    "a remark of the editors": (
        lambda h, text: with_texts(h, "samen", kanttekening=text),
        "samen",
        ("redactie", "kanttekening"),
    ),
    "a question": (
        lambda h, text: with_texts(h, "samen", vragen=["Wie?", "Wat?", text]),
        "samen",
        ("redactie", "vragen", 2),
    ),
    "a step of an exercise": (
        lambda h, text: with_texts(h, "samen", oefening={"stappen": ["Pak een vel.", text, "Lees voor."]}),
        "samen",
        ("redactie", "oefening", "stappen", 1),
    ),
    "a way to begin": (start, "voorlichting", ("redactie", "beginnen", 1)),
    "the title on a card": (
        lambda h, text: h.met(h[Succesfactor]["maatwerk"].gewijzigd(titel=text)),
        "maatwerk",
        ("titel",),
    ),
    "the claim on a card": (
        lambda h, text: h.met(h[Succesfactor]["maatwerk"].gewijzigd(stelling=text)),
        "maatwerk",
        ("stelling",),
    ),
    "the statement on a card": (
        lambda h, text: with_texts(h, "maatwerk", zelfscan=text),
        "maatwerk",
        ("redactie", "zelfscan"),
    ),
    "the question on a card": (
        lambda h, text: with_texts(h, "maatwerk", vragen=[text, "Wat?", "Wie?"]),
        "maatwerk",
        ("redactie", "vragen", 0),
    ),
    "the claim of a whole page": (
        lambda h, text: factor(h, stelling=text),
        "samen",
        ("stelling",),
    ),
}


def too_long(handbook: Handboek) -> dict[tuple[str, tuple[str | int, ...]], int]:
    """Return what is too long, by the id of its record and the way to it."""
    return {(one.plek.id, tuple(one.plek.pad)): one.over for one in over_full(handbook)}


@pytest.mark.parametrize("place", PLACES)
def test_a_text_fits_when_it_is_as_much_shorter_as_the_check_says_and_no_less(handbook: Handboek, place: str) -> None:
    put, own_id, way = PLACES[place]
    text = (SENTENCE * 80).strip()
    [(where, over)] = too_long(put(handbook, text)).items()
    assert where == (own_id, way)
    assert 0 < over < len(text)
    assert too_long(put(handbook, text[:-over])) == {}
    assert too_long(put(handbook, text[: 1 - over] if over > 1 else text)) == {where: 1}


@pytest.mark.parametrize("seed", range(6))
def test_that_holds_for_any_words(handbook: Handboek, seed: int) -> None:
    chance = Random(seed)
    words = ["".join(chance.choices("abcdeinortvwWMé", k=chance.randint(1, 16))) for _ in range(400)]
    put, own_id, way = PLACES["a step of an exercise"]
    text = " ".join(words)
    over = too_long(put(handbook, text))[own_id, way]
    assert too_long(put(handbook, text[:-over])) == {}
    assert too_long(put(handbook, text[: 1 - over])) == {(own_id, way): 1}


def test_a_full_page_names_its_longest_text_though_every_block_has_room(handbook: Handboek) -> None:
    full = with_texts(handbook, "samen", vragen=[SENTENCE * 2] * 3, oefening={"stappen": [SENTENCE * 2] * 4})
    text = (SENTENCE * 80).strip()
    [(where, over)] = too_long(factor(full, stelling=text)).items()
    assert where == ("samen", ("stelling",))
    assert too_long(factor(full, stelling=text[:-over])) == {}
    assert too_long(factor(full, stelling=text[: 1 - over])) == {where: 1}
    alone = too_long(factor(handbook, stelling=text[: 1 - over]))
    assert alone == {}, "on an emptier page the same text has room"


def test_where_no_single_text_is_to_blame_each_that_is_longer_than_the_others_may_be_is_named(
    handbook: Handboek,
) -> None:
    def exercise(steps: list[str]) -> Handboek:
        return with_texts(handbook, "samen", oefening={"stappen": steps})

    steps = ["Kort.", *[SENTENCE * 6] * 5]
    found = too_long(exercise(steps))
    assert [way[-1] for _, way in found] == [1, 2, 3, 4, 5]
    [over] = {*found.values()}
    assert too_long(exercise([steps[0], *(step[:-over] for step in steps[1:])])) == {}
    assert too_long(exercise([steps[0], *(step[: 1 - over] for step in steps[1:])])) != {}


def test_a_text_on_two_papers_is_named_once_by_the_most_that_it_is_over(handbook: Handboek) -> None:
    """The core of a case stands on its sheet, in a block, and on its transfer sheet, as the claim."""
    text = (SENTENCE * 80).strip()
    found = over_full(case(handbook, kern=text))
    assert [(one.plek.id, one.plek.pad) for one in found] == [("dorp", ("kern",))]


def test_everything_that_is_too_long_is_told_at_once(handbook: Handboek) -> None:
    text = (SENTENCE * 80).strip()
    found = too_long(start(obstacle(reason(case(handbook, titel=text), text), text), text))
    assert found.keys() == {
        ("dorp", ("titel",)),
        ("dorp", ("overnemen", "in_de_weg", 0, "tekst")),
        ("samen", ("waarom", 0, "tekst")),
        ("voorlichting", ("redactie", "beginnen", 1)),
    }
