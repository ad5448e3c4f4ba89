"""In which order cells of a column stand when a reader sorts it: words as their vocabulary has them, not by letter."""

from collections.abc import Mapping
from dataclasses import replace

from macros.records.handbook import Handboek
from macros.records.vocabulary import Lijst
from macros.views.shared.table import Cell


def ranked(handbook: Handboek, cell: Cell) -> Cell:
    """Return a cell with the place of the first word that it shows; one without a word of a vocabulary as it is."""
    shown = [word for said in cell.getoond or cell.uitspraken for word in said.woorden]
    place = handbook.eenmaal(_places).get(id(shown[0])) if shown else None
    return cell if place is None else replace(cell, rang=place)


def _places(handbook: Handboek) -> Mapping[int, int]:
    """Return the place of every word in its vocabulary; two vocabularies may have words with one id."""
    return {id(word): place for words in handbook[Lijst].values() for place, word in enumerate(words.waarden)}
