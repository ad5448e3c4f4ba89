"""The list of all contradictions stands by the part of the source of their first reading, the weighty ones first."""

from typing import Any

import pytest
from handbooks.drawn import Drawn, block_of, page_of
from handbooks.make import made

from macros.records.conflict import Lezing, Tegenstrijdigheid
from macros.records.handbook import Handboek
from macros.views.conflict.list import ConflictList, conflict_list

WRONG = "wie maar één lezing kent, kan iets verkeerds overnemen."


def with_conflicts(handbook: Handboek, *weights: str) -> Handboek:
    """Return a handbook whose contradictions weigh this much, and no others."""
    one = handbook[Tegenstrijdigheid]["dorp-aantal"]
    bare = Handboek({**handbook.records, Tegenstrijdigheid: {}}, handbook.bestanden)
    return bare.met(*(one.gewijzigd(id=f"t{n}", vraag=f"Vraag {n}?", gewicht=own) for n, own in enumerate(weights)))


def listed(handbook: Handboek) -> ConflictList:
    return conflict_list(handbook, list(handbook[Tegenstrijdigheid].values()))


def first_in(source: Any) -> list[Lezing]:
    return [made(Lezing, {"tekst": "Zo.", "bron": one}) for one in (source, {"id": "losse-tips"})]


@pytest.mark.parametrize(
    ("weights", "told"),
    [
        ((), "Er staan hier nog geen verschillen."),
        (("zwaar",), f"Hier staat 1 verschil. Dat doet ertoe: {WRONG}"),
        (("licht",), "Hier staat 1 verschil. Het is klein: aan de lessen verandert niets."),
        (("licht",) * 2, "Hier staan 2 verschillen. Ze zijn allemaal klein: aan de lessen verandert niets."),
        (
            ("zwaar",) * 8,
            f"Hier staan 8 verschillen. Die doen er allemaal toe: {WRONG}",
        ),
        (
            ("licht", "zwaar"),
            f"Hier staan 2 verschillen. 1 daarvan doet ertoe: {WRONG}",
        ),
        (
            ("licht",) * 989 + ("zwaar",) * 11,
            f"Hier staan 1.000 verschillen. 11 daarvan doen ertoe: {WRONG}",
        ),
    ],
)
def test_one_sentence_counts_them_and_those_that_matter(
    handbook: Handboek, weights: tuple[str, ...], told: str
) -> None:
    assert listed(with_conflicts(handbook, *weights)).telling == told


def test_they_stand_by_source_and_part_in_the_order_of_the_sources(handbook: Handboek) -> None:
    one = handbook[Tegenstrijdigheid]["dorp-aantal"]
    new = with_conflicts(handbook, "zwaar").met(
        one.gewijzigd(id="a", lezingen=first_in({"id": "losse-tips", "vindplaats": "p. 2"})),
        one.gewijzigd(id="b", lezingen=first_in({"id": "jansen-2010", "onderdeel": "4.5"})),
        one.gewijzigd(id="c", lezingen=first_in({"id": "jansen-2010", "onderdeel": "4.5"})),
    )
    found = [(source.titel, [(group.anker, group.titel) for group in source.groepen]) for source in listed(new).bronnen]
    assert found == [
        (
            "Een rapport",
            [
                ("verschillen-jansen-2010--4.5", "§4.5 Factoren: 2 verschillen"),
                ("verschillen-jansen-2010--case-dorp", "Caseverslag Dorp: 1 verschil"),
            ],
        ),
        ("Losse tips", [("verschillen-losse-tips--heel", "Zonder onderdeel: 1 verschil")]),
    ]


def test_weighty_ones_come_first_and_small_ones_under_a_head_of_their_own(handbook: Handboek) -> None:
    drawn = block_of(with_conflicts(handbook, "licht", "zwaar", "licht"), "tegenstrijdigheden")
    places = [drawn.text.index(words) for words in ("Vraag 1?", "Kleine verschillen", "Vraag 0?", "Vraag 2?")]
    assert places == sorted(places)
    assert drawn.says("Vraag 1? doet ertoe Dit laten we zien: Veertien.")
    assert drawn.says("Vraag 0? klein Dit laten we zien: Veertien.")


@pytest.mark.parametrize(
    ("weights", "head"), [(("zwaar",), ""), (("licht",), "Een klein verschil"), (("licht",) * 2, "Kleine verschillen")]
)
def test_the_head_of_the_small_ones_follows_how_many_they_are(
    handbook: Handboek, weights: tuple[str, ...], head: str
) -> None:
    drawn: Drawn = block_of(with_conflicts(handbook, *weights), "tegenstrijdigheden")
    assert [words for words in ("Een klein verschil", "Kleine verschillen") if drawn.says(words)] == [head] * bool(head)


def test_a_case_page_shows_both_weights_in_words(handbook: Handboek) -> None:
    light = handbook[Tegenstrijdigheid]["dorp-aantal"].gewijzigd(gewicht="licht")
    assert page_of(handbook, "cases/dorp.md").says("Hoeveel waren het er? doet ertoe Dit laten we zien:")
    assert page_of(handbook.met(light), "cases/dorp.md").says("Hoeveel waren het er? klein Dit laten we zien:")
