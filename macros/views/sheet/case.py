"""The sheet of a case: what, when, for whom, at what cost, what came of it beside the target, what to learn and ask."""

from collections.abc import Collection
from dataclasses import replace

from macros import addresses
from macros.language import HARD_SPACE, capital, joined_first
from macros.records.case import Case
from macros.records.figures import Resultaat
from macros.records.handbook import Handboek
from macros.records.meanings import TEGENSLAG, Leswoord
from macros.views.case.facts import CaseFacts, case_facts
from macros.views.case.lessons import CaseLesson, case_lessons
from macros.views.case.payers import paid_by
from macros.views.case.rows import figure_row
from macros.views.shared.citations import Footnotes
from macros.views.shared.figures import missed
from macros.views.shared.scopes import items, silence_of
from macros.views.shared.statements import judge
from macros.views.shared.titles import title
from macros.views.sheet.editors import questions
from macros.views.sheet.finished import finished
from macros.views.sheet.foot import foot
from macros.views.sheet.printed import MOST, main_points, marks, more, printed
from macros.views.sheet.sheet import FACTS, LIST, PLAIN, Block, Sheet, Text, parts, place, place_of

GROUPS = 2
"""How many groups with the same answer a sheet names before it says how many more there are."""


def case_sheet(handbook: Handboek, case: Case) -> Sheet:
    """Return the sheet of a case."""
    notes = Footnotes.of(handbook, case.bron)
    facts = case_facts(notes, case)
    came = printed(notes, case, case.uitkomst) if case.uitkomst else Text(capital(facts.uitkomst_stilte), place(case))
    sheet = Sheet(
        soort="Case",
        titel=Text(f"{case.roepnaam}: {case.titel}", place(case, "titel")),
        stelling=came,
        rijen=[
            [Block("Wat ze deden", [Text(case.kern, place(case, "kern"))], 24, PLAIN)],
            [_when_and_who(handbook, case, facts), _money_and_certainty(handbook, case, facts)],
            [_figures(notes, case)],
            [
                _lessons(notes, case, "Wat hielp", (Leswoord.HIELP,)),
                _lessons(notes, case, "Wat er misging", TEGENSLAG),
            ],
            [questions(case, "vragen_gemeente", 36)],
        ],
        voet=foot(handbook, addresses.page(case)),
        bronnen=parts(case.bron),
        notities=18,
    )
    return finished(handbook, sheet)


def _when_and_who(handbook: Handboek, case: Case, facts: CaseFacts) -> Block:
    rows = [
        ("Waar", facts.waar, "gebied"),
        ("Wanneer", facts.wanneer, "looptijd"),
        ("Voor wie", facts.voor_wie, "doelgroepen"),
        (title(Case, "bereik"), _reached(handbook, case), "bereik"),
    ]
    return Block("", [Text(tekst, place(case, way), kop) for kop, tekst, way in rows], 62, FACTS)


def _reached(handbook: Handboek, case: Case) -> str:
    """Return of every group that a source speaks of whether it was reached."""
    groups: dict[str, dict[str, None]] = {}
    for _, value in items(case, "bereik"):
        word = handbook.woord(value, "oordeel").label
        by = judge(handbook, value)
        name = handbook.woord(value, "doelgroep").label + (f" (volgens {by})" if by else "")
        groups.setdefault(word, {})[name] = None
    told = [f"{word}: {joined_first([*names], GROUPS)}" for word, names in groups.items()]
    return "; ".join(told) or silence_of(case, "bereik")


def _money_and_certainty(handbook: Handboek, case: Case, facts: CaseFacts) -> Block:
    measured = "; ".join(one.label + (f" ({one.naam})" if one.naam else "") for one in facts.hoe_zeker)
    after = f"{facts.hoe_verder} ({facts.stand})" if facts.stand else facts.hoe_verder
    rows = [
        ("Betaald door", paid_by(handbook, case), "financiering"),
        (title(Case, "meting"), measured, "meting"),
        (title(Case, "borging"), after, "borging"),
    ]
    return Block("", [Text(tekst, place(case, way), kop) for kop, tekst, way in rows], 62, FACTS)


def _figures(notes: Footnotes, case: Case) -> Block:
    """Return the numbers, those with a target first: a target that was missed tells most."""
    found = sorted((value for _, value in items(case, "resultaten")), key=lambda one: _rank(notes, one))
    texts = [_figure(notes, case, value) for value in found[:MOST]]
    silent = "" if texts else capital(silence_of(case, "resultaten"))
    aimed = any(one.streef is not None for one in found[:MOST])
    head = "Getallen naast het streven" if aimed else "Getallen"
    return Block(head, texts, 40, LIST, silent, meer=more(len(found)), ten_minste=1)


def _rank(notes: Footnotes, figure: Resultaat) -> tuple[bool, bool]:
    return not missed(notes.handbook, figure), figure.streef is None


def _figure(notes: Footnotes, case: Case, figure: Resultaat) -> Text:
    row = figure_row(notes, figure)
    words = [f"{capital(word.label)}." for word in row.woorden]
    where = f"({', '.join(row.onder)})" if row.onder else ""
    told = " ".join(filter(None, [row.tekst, where, *words]))
    return Text(HARD_SPACE.join([told, *marks(row)]), place_of(case, figure), capital(figure.wat))


def _lessons(notes: Footnotes, case: Case, head: str, meanings: Collection[str]) -> Block:
    found = [lesson.les for lesson in lessons_saying(notes.handbook, case, meanings)]
    block = main_points(notes, case, head, found or None, 52)
    return block if found else replace(block, stilte=_no_lesson(case))


def _no_lesson(case: Case) -> str:
    return "Geen les hierover." if any(items(case, "lessen")) else capital(silence_of(case, "lessen"))


def lessons_saying(handbook: Handboek, case: Case, meanings: Collection[str]) -> list[CaseLesson]:
    """Return the lessons of a case that say one of `meanings`."""
    return [lesson for lesson in case_lessons(handbook, case) if lesson.woord.betekenis in meanings]
