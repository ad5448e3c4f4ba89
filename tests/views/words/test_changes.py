"""What changed since 2010: what is law now stands on top, and every change below what it is about."""

from handbooks.drawn import block_of

from macros.records.handbook import Handboek
from macros.records.since import Verandering
from macros.views.words.changes import changes


def more(handbook: Handboek, **values: object) -> Handboek:
    return handbook.met(handbook[Verandering]["meldpunt"].gewijzigd(**{"id": "anders", **values}))


def test_changes_stand_by_subject_in_the_order_of_the_vocabulary(handbook: Handboek) -> None:
    wide = more(handbook, onderwerp="namen")
    found = changes(wide, list(reversed(wide[Verandering].values())))
    assert [(group.titel, [entry.anker for entry in group.veranderingen]) for group in found.groepen] == [
        ("hulp", ["sinds-meldpunt"]),
        ("namen", ["sinds-anders"]),
    ]
    assert [group.titel for group in changes(handbook, list(handbook[Verandering].values())).groepen] == ["hulp"]


def test_what_is_law_now_stands_on_top_and_leads_to_its_change(handbook: Handboek) -> None:
    drawn = block_of(more(handbook, wet="ja", term="de plicht"), "veranderingen")
    assert drawn.text.startswith("Dit is nu bij wet geregeld De plicht: Er is een meldpunt. Alles wat veranderde")
    assert "#sinds-anders" in drawn.links
    assert drawn.says("Nu, bij wet Er is een meldpunt.")
    assert not block_of(handbook, "veranderingen").says("Dit is nu bij wet geregeld")


def test_a_change_tells_its_date_how_sure_it_is_and_the_words_it_stands_with(handbook: Handboek) -> None:
    drawn = block_of(more(handbook, datum=None, woorden=["a", "b"], zekerheid="waarschijnlijk"), "veranderingen")
    assert drawn.says("Datum: 1 januari 2015. Nagekeken. Staat op pagina's bij ‘meldpunt’.")
    assert drawn.says("Waarschijnlijk. Staat op pagina's bij ‘a’, ‘b’.")
    assert block_of(more(handbook, woorden=None), "veranderingen").text.count("Staat op pagina's") == 1


def test_a_change_keeps_the_places_it_had(handbook: Handboek) -> None:
    assert "sinds-oud" in block_of(more(handbook, voorheen=["oud"]), "veranderingen").ids
