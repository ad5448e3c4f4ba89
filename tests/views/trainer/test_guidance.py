"""Talking safely: what sources say with their source in words, and apart from it what the editors advise."""

from handbooks.drawn import block_of
from handbooks.make import made

from macros.records.guidance import Leidraad
from macros.records.handbook import Handboek
from macros.views.trainer.guidance import guidance

ADVICE = ["Bel na een week.", "Vraag hoe het gaat."]
AFTER = {"id": "nazorg", "voorheen": ["erna"], "titel": "Nazorg", "redactie": ADVICE}


def test_a_subject_holds_points_with_their_source_apart_from_advice(handbook: Handboek) -> None:
    [found] = guidance(handbook, list(handbook[Leidraad].values())).onderwerpen
    assert (found.anker, found.titel) == ("leidraad-huisregels", "Huisregels")
    assert [point.tekst for point in found.punten] == ["Praat rustig."]
    assert [source.tekst for source in found.punten[0].bronnen] == ["Jansen e.a. 2010, §4.5, p. 50-54"]
    assert list(found.redactie) == ["Iemand mag weggaan."]


def test_a_subject_with_advice_alone_has_no_points_and_keeps_its_old_place(handbook: Handboek) -> None:
    more = handbook.met(made(Leidraad, AFTER))
    found = guidance(more, list(more[Leidraad].values())).onderwerpen[-1]
    assert (list(found.punten), list(found.redactie)) == ([], ADVICE)
    assert list(found.oude_ankers) == ["leidraad-erna"]


def test_the_page_says_which_words_are_the_editors_own(handbook: Handboek) -> None:
    drawn = block_of(handbook, "veilig_praten")
    editors, sources = drawn.text.split("Uit de bronnen: huisregels", 1)
    assert editors == "Huisregels Van de redactie Iemand mag weggaan. "
    assert "Praat rustig." in sources
    assert "Jansen e.a. 2010" in sources
