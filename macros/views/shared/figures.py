"""Figures as phrases: "20 vrouwen", "minstens 40 tot 50 vrouwen", "86 procent (voor het begon)"."""

from macros.language import day, quantity
from macros.records.dates import is_date
from macros.records.figures import Cijfer, Meetwaarde, Resultaat
from macros.records.handbook import Handboek
from macros.records.meanings import Grens, Richting
from macros.records.silence import Leegte, Stilte
from macros.records.vocabulary import Woord
from macros.views.shared.citations import Footnotes
from macros.views.shared.rounds import last_round
from macros.views.shared.statements import Amount, Statement, merged, statement
from macros.views.shared.table import QUIET, Cell, Column, cell
from macros.views.shared.titles import title

MISSED = Woord(id="gemist", label="niet gehaald", teken="✕", betekenis="gemist")
"""How pages mark a target that was missed; this is counted, so it is no word of the data."""

COLUMNS = (Column(title(Cijfer, "wat")), Column("Hoeveel"), Column(title(Cijfer, "tekst")))
RESULT_COLUMNS = (*COLUMNS[:2], Column("Streven", mag_weg=True), *COLUMNS[2:])


def moment(value: str) -> str:
    """Return when, in words: a date in full, or the words of the editor."""
    return day(value) if is_date(value) else value


def about(said: str, precision: Woord | None) -> str:
    """Return a quantity with how precise it is before it: "minstens 40 tot 50 vrouwen"."""
    return said if precision is None or precision.betekenis == Grens.PRECIES else f"{precision.label} {said}"


def _word(handbook: Handboek, record: Cijfer | Meetwaarde, field: str) -> Woord | None:
    return next(iter(handbook.woorden(record, field)), None)


def _measured(handbook: Handboek, figure: Cijfer, value: Meetwaarde) -> str:
    return f"{_valued(handbook, figure, value)} ({', '.join(filter(None, [moment(value.wanneer), value.groep]))})"


def amount(handbook: Handboek, figure: Cijfer) -> str:
    """Return the figure itself in words, with its unit, per what and over which time; "" when it has no value."""
    if figure.metingen:
        phrase = ", ".join(_measured(handbook, figure, value) for value in figure.metingen)
    else:
        phrase = _valued(handbook, figure, figure)
    return " ".join(filter(None, [phrase, figure.periode])) if phrase else ""


def _valued(handbook: Handboek, figure: Cijfer, value: Cijfer | Meetwaarde) -> str:
    """Return the value of a figure, or one of its measurements, in the unit of the figure; "" without one."""
    if value.waarde is None:
        return ""
    said = quantity(value.waarde, value.waarde_tot, figure.eenheid, figure.per)
    return about(said, _word(handbook, value, "precisie"))


def _last(figure: Cijfer) -> Cijfer | Meetwaarde:
    """Return what holds the value that counts: the last measurement of the participants, or the figure itself.

    Words such as "na een jaar" cannot be ordered, so where any stands, the order of the data counts.
    """
    own = [value for value in figure.metingen or () if not value.groep]
    if all(is_date(value.wanneer) for value in own):
        return last_round(own, lambda value: value.wanneer) or figure
    return own[-1]


def context(figure: Cijfer) -> str:
    """Return where the figure counts, what it is a part of and what it is compared with, as one phrase."""
    basis = f"vergeleken met {figure.basis}" if figure.basis else ""
    whole = f"van de {figure.deel_van}" if figure.deel_van else ""
    return ", ".join(filter(None, [figure.gebied, whole, basis]))


def target(handbook: Handboek, figure: Cijfer) -> str:
    """Return the target in words, with which way the figure should go; "" when the record names neither."""
    way = direction(handbook, figure)
    aimed = ""
    if isinstance(figure, Resultaat) and figure.streef is not None:
        said = quantity(figure.streef, figure.streef_tot, figure.eenheid, figure.per)
        aimed = about(said, _word(handbook, figure, "streef_precisie"))
    return f"{aimed} ({way})" if aimed and way else aimed or way


def direction(handbook: Handboek, figure: Cijfer) -> str:
    """Return which way the figure should go, in words; "" when the record does not say."""
    word = _word(handbook, figure, "richting")
    return word.label if word else ""


def missed(handbook: Handboek, figure: Cijfer) -> bool:
    """Return whether the result, at its best, fell short of the easiest target.

    The last measurement of the participants counts. A result that is open on the good side ("at least") may still
    have reached the target; a target that is open on the bad side ("less than", of what should rise) none can miss.
    """
    if not isinstance(figure, Resultaat) or figure.streef is None:
        return False
    last = _last(figure)
    way = _word(handbook, figure, "richting")
    down = way is not None and way.betekenis == Richting.OMLAAG
    good, bad = (Grens.OMLAAG, Grens.OMHOOG) if down else (Grens.OMHOOG, Grens.OMLAAG)
    reached, aimed = _word(handbook, last, "precisie"), _word(handbook, figure, "streef_precisie")
    if (reached and reached.betekenis == good) or (aimed and aimed.betekenis == bad):
        return False
    values = [value for value in (last.waarde, last.waarde_tot) if value is not None]
    if not values:
        return False
    if down:
        return min(values) > max(value for value in (figure.streef, figure.streef_tot) if value is not None)
    return max(values) < figure.streef


def figure_statement(notes: Footnotes, figure: Cijfer, text: str, **more: object) -> Statement:
    """Return a figure as a statement that leans on its own sources and on those of its measurements."""
    values = [statement(notes, value, tekst="") for value in figure.metingen or ()]
    return merged(statement(notes, figure, tekst=text, **more), *values)


def figure_cells(notes: Footnotes, figure: Cijfer) -> list[Cell]:
    """Return a figure as a row: what and where, how many, and what one must know to read it."""
    handbook = notes.handbook
    phrase, last = amount(handbook, figure), _last(figure)
    over = "" if phrase else figure.periode
    way = "" if isinstance(figure, Resultaat) else direction(handbook, figure)
    where = tuple(filter(None, [", ".join(filter(None, [context(figure), over, way]))]))
    counted = Amount(last.waarde, last.waarde_tot, figure.eenheid)
    return [
        cell(Statement(kop=figure.wat, onder=where)),
        cell(Statement(tekst=phrase, getal=counted), stilte=Leegte.GETAL.label),
        Cell((figure_statement(notes, figure, figure.tekst or ""),)),
    ]


def result_cells(notes: Footnotes, figure: Cijfer) -> list[Cell]:
    """Return a result as a row: as any figure, with the target and whether it was missed."""
    what, how_many, told = figure_cells(notes, figure)
    mark = (MISSED,) if missed(notes.handbook, figure) else ()
    aimed = Statement(tekst=target(notes.handbook, figure), woorden=mark)
    return [what, how_many, cell(aimed, stilte=Leegte.STREEFGETAL.label, teken=QUIET[Stilte.GEEN]), told]
