"""What a sheet says of itself as a whole: what of it changed since 2010, and what its marks mean."""

from dataclasses import replace

from markupsafe import escape

from macros.language import day, sentence
from macros.records.handbook import Handboek
from macros.records.since import Verandering
from macros.views.shared.shorter import first_sentences
from macros.views.sheet.foot import sources_line
from macros.views.sheet.printed import legend
from macros.views.sheet.sheet import PLAIN, Block, Sheet, Text, parts, place
from macros.views.words.forms import forms

MOST_WORDS = 30
"""How much of a change a sheet tells, in whole sentences; the list of changes tells it all."""
HEIGHT = 22


def finished(handbook: Handboek, sheet: Sheet) -> Sheet:
    """Return a sheet with what changed since 2010, which paper cannot unfold, and a foot that fits what it says."""
    return with_foot(handbook, _with_change(handbook, sheet))


def with_foot(handbook: Handboek, sheet: Sheet) -> Sheet:
    """Return a sheet whose foot names the sources of what stands on it, and what the marks on it mean."""
    sources = [*sheet.bronnen, *(part for text in sheet.teksten for part in text.bronnen)]
    marks = legend([text.geheel for text in sheet.teksten])
    return replace(sheet, voet=replace(sheet.voet, bronnen=sources_line(handbook, sources), tekens=marks))


def _with_change(handbook: Handboek, sheet: Sheet) -> Sheet:
    """Return a sheet with the first thing it speaks of that the law settles otherwise today, if there is any."""
    change = next((change for change in changes_in(handbook, sheet) if change.wet), None)
    if change is None:
        return sheet
    told = first_sentences(change.nu.tekst, MOST_WORDS)
    date = day(change.datum) if change.datum else ""
    when = f" ({date})" if date and date not in told else ""
    name = f"{sentence(change.term).removesuffix('.')}{when}"
    text = Text(told, place(change, "nu"), name, bronnen=parts(change.nu.bron or change.bron))
    return replace(sheet, rijen=[*sheet.rijen, [Block("Sinds 2010", [text], HEIGHT, PLAIN)]])


def changes_in(handbook: Handboek, sheet: Sheet) -> list[Verandering]:
    """Return the changes that words on a sheet are about, in the order of those words, each once."""
    known = handbook.eenmaal(forms)
    words = str(escape(" ".join(text.geheel for text in sheet.teksten)))
    found = [known.uitleg(match[0]) for match in known.patroon.finditer(words)]
    return list({change.id: change for one in found for change in one.veranderingen}.values())
