"""What did not work in each case: missed goals and targets, measures not taken, groups not reached, hard lessons."""

from collections import Counter
from collections.abc import Iterator, Sequence

from macros import addresses
from macros.records.base import Record
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.meanings import NIET_GEDAAN, TEGENSLAG, Bereikt, Gehaald
from macros.records.silence import Leegte, gevuld
from macros.views.case.rows import judged_row, measure_row, reach_row
from macros.views.shared.citations import Footnotes
from macros.views.shared.figures import amount, context, figure_statement, missed, target
from macros.views.shared.scopes import Scope, scopes
from macros.views.shared.statements import Statement, statement
from macros.views.shared.table import Cell, Column, Group, Row, Table
from macros.views.shared.tally import Part, Tally
from macros.views.tables.comparison import CASE, case_head, placed
from macros.views.tables.counting import Counted, tally

COLUMNS = (Column("Soort"), Column("Wat er niet lukte"))
SETBACK = Counted("punt dat niet lukte of moeilijk was", "punten die niet lukten of moeilijk waren")


def setbacks(handbook: Handboek, cases: Sequence[Case]) -> Table:
    """Return for each case and project what did not work, with what kind of setback it is."""
    groups = [group for case in cases for group in placed("niet-gelukt", case, _groups(handbook, case))]
    return Table("Wat niet lukte", COLUMNS, groups, CASE, "vergelijking", telling=handbook.eenmaal(_tally))


def _tally(handbook: Handboek) -> Tally:
    """Return how many setbacks all cases tell of, by their kind."""
    kinds: Counter[str] = Counter()
    telling = 0
    for case in handbook[Case].values():
        notes = Footnotes.of(handbook, case.bron, here=addresses.page(case))
        own = Counter(kind for scope in scopes(case) for kind, _ in _found(notes, scope))
        kinds += own
        telling += bool(own)
    parts = [Part(kind, count) for kind, count in kinds.most_common()]
    return tally(handbook, SETBACK, kinds.total(), telling, parts)


def _groups(handbook: Handboek, case: Case) -> list[Group]:
    notes = Footnotes.of(handbook, case.bron, here=addresses.page(case))
    found = []
    for scope in scopes(case):
        rows = [Row([Cell((Statement(kop=kind),)), Cell((what,))]) for kind, what in _found(notes, scope)]
        if rows:
            found.append(Group(rows, case_head(handbook, case, scope, "lessen")))
    return found or [Group([], case_head(handbook, case, Scope(case), "lessen"), Leegte.TEGENSLAG.label)]


def _found(notes: Footnotes, scope: Scope) -> Iterator[tuple[str, Statement]]:
    """Yield the kind of each setback of a scope, and what it was, whole."""
    handbook, done = notes.handbook, scope.uitvoering

    def means(record: Record, field: str, *meanings: str) -> bool:
        return handbook.woord(record, field).betekenis in meanings

    for goal in gevuld(done.doelen):
        if means(goal, "behaald", Gehaald.GEMIST):
            yield "doel", judged_row("behaald")(notes, goal)
    for measure in gevuld(done.maatregelen):
        if means(measure, "stand", *NIET_GEDAAN):
            yield "maatregel", measure_row(notes, measure)
    for activity in gevuld(done.overige_activiteiten):
        if means(activity, "stand", *NIET_GEDAAN):
            yield "activiteit", judged_row("stand")(notes, activity)
    for result in gevuld(done.resultaten):
        if missed(handbook, result):
            fell_short = f"{amount(handbook, result)}, in plaats van {target(handbook, result)}."
            text = " ".join(filter(None, [fell_short, result.tekst]))
            where = tuple(filter(None, [context(result)]))
            yield "streefgetal", figure_statement(notes, result, text, kop=result.wat, onder=where)
    for reach in gevuld(done.bereik):
        if means(reach, "oordeel", Bereikt.GEMIST):
            yield "bereik", reach_row(notes, reach)
    for lesson in gevuld(done.lessen):
        if means(lesson, "oordeel", *TEGENSLAG):
            factor = handbook[Succesfactor].get(lesson.factor or "")
            yield handbook.woord(lesson, "oordeel").label, statement(notes, lesson, kop=factor.titel if factor else "")
