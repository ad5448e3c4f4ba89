"""The glossary: the words that come first, then the alphabet; every word with its place."""

from collections import Counter
from pathlib import Path

from handbooks.drawn import block_of

from macros.reading.load import load
from macros.records.handbook import Handboek
from macros.records.since import Verandering
from macros.records.term import Begrip, in_alphabet
from macros.views.words.glossary import glossary, glossary_order

ROOT = Path(__file__).parents[3]


def words(handbook: Handboek, *terms: str, **more: object) -> Handboek:
    base = handbook[Begrip]["meldpunt"]
    return handbook.met(
        *(base.gewijzigd(id=f"w{n}", term=term, ook=None, sinds=None, **more) for n, term in enumerate(terms))
    )


def test_words_stand_by_letter_without_regard_to_accents_and_capitals(handbook: Handboek) -> None:
    wide = words(handbook, "één", "Eer", "zorg", "64.822")
    found = glossary(wide, glossary_order(wide))
    assert [(group.letter, [entry.begrip.term for entry in group.begrippen]) for group in found.letters] == [
        ("#", ["64.822"]),
        ("E", ["één", "Eer"]),
        ("M", ["MP"]),
        ("Z", ["zorg"]),
    ]
    assert [group.anker for group in found.letters] == ["letter-overig", "letter-e", "letter-m", "letter-z"]


def test_words_that_come_first_stand_on_top_in_the_order_of_the_data(handbook: Handboek) -> None:
    wide = words(handbook, "migrant", "allochtoon", eerst="ja")
    assert [term.term for term in in_alphabet(wide[Begrip].values())] == ["migrant", "allochtoon", "MP"]
    assert block_of(wide, "woordenlijst").text.startswith("Eerst dit: woorden voor mensen migrant Voluit:")


def test_a_word_says_how_else_it_is_written_what_it_is_called_today_and_what_changed(handbook: Handboek) -> None:
    term = handbook[Begrip]["meldpunt"].gewijzigd(nu="Nieuw", ook=["a", "b"], voorheen=["oud"])
    drawn = block_of(handbook.met(term), "woordenlijst")
    assert drawn.says("Voluit: Meldpunt. Waar je iets kunt melden.")
    assert drawn.says("Heet nu: Nieuw. Sinds 2010 veranderd: het oude meldpunt")
    assert drawn.says("Ook: a en b")
    assert {"woord-meldpunt", "woord-oud"} <= set(drawn.ids)


def test_no_two_words_of_the_real_glossary_are_written_alike() -> None:
    forms = Counter(
        form
        for term in load(ROOT / "data")[Begrip].values()
        for form in {term.term, *([term.voluit] if term.voluit else []), *(term.ook or ())}
    )
    assert [form for form, times in forms.items() if times > 1] == []


def test_every_old_word_of_the_real_glossary_tells_the_change_that_names_it() -> None:
    """A word that a change names as its own refers to a change, so that the glossary leads there too."""
    handbook = load(ROOT / "data")
    named = {form for change in handbook[Verandering].values() for form in change.woorden or ()}
    loose = [term.term for term in handbook[Begrip].values() if term.term in named and not term.sinds]
    assert loose == []
