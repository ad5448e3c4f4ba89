"""What does not fit on a sheet gives way from the last and is counted; what stands there stands there whole."""

import pytest
from handbooks.make import made
from handbooks.printed import Paper, on_a_site, paper, plain, tight, with_texts

from macros import addresses
from macros.records.case import Case
from macros.records.claim import Bewering
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.sheets.papers import over_full, papers
from macros.views.sheet.printed import MOST
from macros.views.sheet.sheet import Sheet

REASON = "Reden {} waarom dit ertoe doet, met net genoeg woorden om meer dan een regel te vullen."
LONG = " ".join(["heel"] * 38)


def with_reasons(handbook: Handboek, reasons: list[str | dict[str, str]]) -> tuple[Handboek, Succesfactor]:
    """Return a handbook in which a factor has these reasons."""
    claims = [made(Bewering, reason if isinstance(reason, dict) else {"tekst": reason}) for reason in reasons]
    factor = handbook[Succesfactor]["maatwerk"].gewijzigd(waarom=claims)
    return handbook.met(factor), factor


def reasons_on(handbook: Handboek, reasons: list[str | dict[str, str]]) -> str:
    changed, factor = with_reasons(handbook, reasons)
    assert over_full(changed) == []
    return paper(changed, addresses.sheet(factor)).between("Waarom het ertoe doet", "Hoe zeker")


@pytest.mark.parametrize(
    ("count", "shown", "more"),
    [
        (1, 1, ""),
        (3, 3, ""),
        (MOST, MOST, ""),
        (MOST + 1, MOST, "Nog 1 punt op de pagina."),
        (MOST + 2, MOST, "Nog 2 punten op de pagina."),
    ],
)
def test_of_short_points_four_stand_there_and_the_others_are_counted(
    handbook: Handboek, count: int, shown: int, more: str
) -> None:
    told = [f"Reden {number}." for number in range(1, count + 1)]
    expected = " ".join([*(f"• {reason}" for reason in told[:shown]), more]).strip()
    assert reasons_on(handbook, [*told]) == expected


@pytest.mark.parametrize(("words", "shown"), [(5, 4), (10, 3), (18, 2), (36, 1)])
def test_points_that_do_not_fit_give_way_from_the_last_and_are_counted(
    handbook: Handboek, words: int, shown: int
) -> None:
    told = [" ".join([f"Reden{number}", *["woord"] * words]) + "." for number in range(1, 6)]
    found = reasons_on(handbook, [*told])
    assert [reason for reason in told if reason in found] == told[:shown]
    left = 5 - shown
    assert found.endswith(f"Nog {left} {'punt' if left == 1 else 'punten'} op de pagina.")
    assert found.count("Reden") == shown


def test_a_main_point_stands_there_before_others(handbook: Handboek) -> None:
    other = [" ".join([f"Reden{number}", *["woord"] * 18]) for number in range(1, 4)]
    main = {"tekst": " ".join(["Hoofdzaak", *["woord"] * 18]), "hoofdzaak": "ja"}
    found = reasons_on(handbook, [*other, main])
    assert found.index("Hoofdzaak") < found.index("Reden1")
    assert "Reden2" not in found
    assert found.endswith("Nog 2 punten op de pagina.")


def test_the_meaning_of_a_mark_stands_there_only_with_a_point_that_has_it(handbook: Handboek) -> None:
    marked = {"tekst": "Met twist.", "tegenstrijdigheid": "dorp-aantal"}
    many = [" ".join([f"Reden{number}", *["woord"] * 18]) for number in range(1, 3)]
    seen, factor = with_reasons(handbook, [marked, *many])
    unseen, _ = with_reasons(handbook, [*many, *many, marked])
    told = "≠ teksten spreken elkaar hier tegen."
    first = paper(seen, addresses.sheet(factor))
    assert "Met twist. ≠" in first.text
    assert told in first.text
    second = paper(unseen, addresses.sheet(factor)).text
    assert "Met twist." not in second
    assert told not in second


def test_points_of_every_block_give_way_before_a_page_is_too_full(handbook: Handboek) -> None:
    reasons = [made(Bewering, {"tekst": REASON.format(number)}) for number in range(1, 5)]
    texts = with_texts(handbook, "samen", vragen=["Vraag. " * 25] * 3, oefening={"stappen": ["Stap. " * 30] * 4})
    factor = texts[Succesfactor]["samen"].gewijzigd(waarom=reasons)
    full = texts.met(factor.gewijzigd(stelling=LONG * 20))
    [too_long] = over_full(full)
    assert too_long.plek.pad == ("stelling",)
    fits = texts.met(factor.gewijzigd(stelling=(LONG * 20)[: -too_long.over]))
    assert over_full(fits) == []
    shown = paper(fits, addresses.sheet(factor))
    assert len(shown.pages) == 1
    told = shown.between("Waarom het ertoe doet", "Hoe zeker")
    assert told == f"• {REASON.format(1)} Nog 3 punten op de pagina."


def every_text(sheet: Sheet) -> list[str]:
    """Return everything that a sheet says."""
    blocks = [block for row in sheet.rijen for block in row]
    heads = [text for block in blocks for text in (block.titel, block.onder, block.stilte)]
    counted = [block.meer[len(block.items)] for block in blocks if block.meer]
    items = [part for text in sheet.teksten for part in (text.kop, text.geheel)]
    foot = [sheet.voet.bronnen, sheet.voet.tekens, sheet.voet.hulp, sheet.voet.stand, sheet.voet.adres]
    return [sheet.soort, *heads, *items, *counted, *foot]


def test_every_text_of_every_sheet_stands_on_it_whole(whole: Handboek, real_handbook: Handboek) -> None:
    for handbook, step in ((whole, 1), (real_handbook, 4)):
        for address, sheet in [*papers(handbook).bladen.items()][::step]:
            found: Paper = paper(handbook, address)
            missing = [text for text in every_text(sheet) if tight(text) not in tight(found.text)]
            assert missing == [], address


def test_a_word_without_end_breaks_and_stays_on_its_sheet_and_its_card(handbook: Handboek) -> None:
    for letter, count in (("a", 120), ("W", 25), ("i", 39)):
        word = letter * count
        changed = with_texts(on_a_site(handbook), "maatwerk", zelfscan=word, vragen=[word, "Wat?", "Wie?"])
        factor = changed[Succesfactor]["maatwerk"].gewijzigd(stelling=word, titel=word[:22])
        case = changed[Case]["dorp"].gewijzigd(kern=word)
        changed = changed.met(factor, case)
        for address in (addresses.sheet(factor), addresses.transfer_sheet(case), addresses.paper("kaarten")):
            found = paper(changed, address)
            assert tight(word) in tight(found.text)
            cards = address == addresses.paper("kaarten")
            for page in range(len(found.pages)):
                for one in found.words(page):
                    edge = 195 if not cards else 95.5 if one.left < 104 else 191
                    assert one.right < edge + 0.5, (address, plain(one.tekst))
