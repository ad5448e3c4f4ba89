"""Text that tries to be code comes out of every document as text, whichever field holds it, and nothing fails."""

import re
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from handbooks.printed import Paper, on_a_site, paper, tight

from macros import addresses
from macros.addresses import Address
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.term import Begrip
from macros.sheets.document import SHEET
from macros.sheets.drawing import UNKNOWN, unprintable
from macros.sheets.papers import papers
from macros.sheets.press import printed_all
from macros.sheets.problems import unfit_for_paper
from macros.sheets.shelf import leaflets

sys.path.append(str(Path(__file__).parents[1] / "site"))
from hostile import with_every_text

HOSTILE = [
    '#panic("x") #read("/etc/passwd") #import "style.typ": * #sys.inputs',
    "*vet* _schuin_ `kaal` $a + b$ = Kop - punt + 1. / term: @label <label> ~ -- ---",
    "] [ ) ( } { ]] #] #} \\ \\\\ \\u{41} \\# \\n // niets /* niets */",
    "{{ 7*7 }} {% raw %} {# niets #} <b>vet</b> &lt; &amp; <script>alert(1)</script>",
    '" \' ” \\" \u202e om \u0000 nul \u200f \ufeff',
    "woord" * 12,
    "https://voorbeeld.nl/?a=1&b=2 mailto:x@y.z",
    " ",
]
BEGIN, END = "«", "»"
UNSEEN = re.compile("[\u00ad\u200b-\u200d\ufe0f\u2060]")


@pytest.fixture(scope="module", params=range(len(HOSTILE)), ids=lambda index: HOSTILE[index][:8])
def hostile(request: pytest.FixtureRequest, whole: Handboek) -> Handboek:
    """The invented handbook in which every text is one that tries something, with a number of its own."""
    numbers = count(1)
    return on_a_site(with_every_text(whole, lambda _: f"{BEGIN}{HOSTILE[request.param]}{next(numbers)}{END}"))


def as_printed(text: str) -> str:
    """Return a text as paper shows it: without spaces, and with a box for what the typeface lacks."""
    for sign in unprintable(text):
        text = text.replace(sign, UNKNOWN)
    return tight(UNSEEN.sub("", text))


def texts_on(handbook: Handboek, address: Address) -> Iterator[str]:
    for part in leaflets(handbook)[address].delen:
        if part.soort == SHEET:
            yield from (text.geheel for text in part.inhoud.teksten)


def test_whatever_a_text_tries_it_stands_there_as_it_is(hostile: Handboek) -> None:
    chosen = [address for address in leaflets(hostile) if address in papers(hostile).bladen][-6:]
    made = printed_all(hostile, chosen)
    seen = 0
    for address in chosen:
        found = tight(UNSEEN.sub("", Paper(made[address].pdf).text))
        for text in texts_on(hostile, address):
            assert as_printed(text) in found, (address, text[:60])
            seen += BEGIN in text
    assert seen > 20


def test_the_check_tells_of_it_and_does_not_fail(hostile: Handboek) -> None:
    told = [*unfit_for_paper(hostile)]
    assert all(fault.zin.endswith(".") for fault in told)


def test_a_word_of_a_thousand_letters_stands_there_whole_in_whichever_field(whole: Handboek) -> None:
    word = "onafbreekbaar" * 77
    long = whole.met(
        whole[Case]["dorp"].gewijzigd(kern=word, titel=word),
        whole[Succesfactor]["samen"].gewijzigd(titel=word),
        next(iter(whole[Begrip].values())).gewijzigd(term=word),
    )
    for address in (addresses.transfer_sheet(long[Case]["dorp"]), addresses.sheet(long[Succesfactor]["samen"])):
        assert word in tight(paper(long, address).text)
    assert {fault.id for fault in unfit_for_paper(long)} >= {"dorp"}


@pytest.mark.parametrize("sign", ["ก", "中", "ሰላም", "\u0000", "\u202e", "\ud800"], ids=ascii)
def test_a_sign_that_the_typeface_lacks_shows_as_a_box_and_drawing_does_not_fail(whole: Handboek, sign: str) -> None:
    changed = whole.met(whole[Case]["dorp"].gewijzigd(kern=f"Voor {sign} na."))
    found = paper(changed, addresses.transfer_sheet(changed[Case]["dorp"]))
    assert f"Voor {UNKNOWN * len(sign)} na." in found.text
