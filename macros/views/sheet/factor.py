"""The sheet of a success factor: the claim, why, what went well and what went wrong, questions and an exercise."""

from collections.abc import Mapping
from dataclasses import replace

from macros import addresses
from macros.language import capital
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.meanings import TEGENSLAG, Factorniveau, Leswoord
from macros.records.silence import Stilte
from macros.views.case.lessons import CaseLesson, factor_lessons
from macros.views.factor.label import label
from macros.views.home.summary import measured_effect
from macros.views.shared.citations import Footnotes
from macros.views.shared.second_reading import objections
from macros.views.shared.titles import title
from macros.views.sheet.editors import added
from macros.views.sheet.finished import finished
from macros.views.sheet.foot import foot
from macros.views.sheet.printed import main_points, printed
from macros.views.sheet.sheet import PLAIN, Block, Sheet, Text, parts, place
from macros.views.trainer.exercises import in_short

EXAMPLES = 2
"""How many examples of each kind a sheet shows at most."""
Kinds = Mapping[tuple[str, ...], str]
WELL: Kinds = {(Leswoord.HIELP,): "Hier hielp het", (Leswoord.NEUTRAAL,): "Zo is het toegepast"}
WRONG: Kinds = {tuple(TEGENSLAG): "Hier ging het moeizaam of mis", (Leswoord.RISICO,): "Hier kon het later misgaan"}
"""What lessons must say to be an example, each with what the sheet then calls it; the first with a lesson is taken."""


def factor_sheet(handbook: Handboek, factor: Succesfactor) -> Sheet:
    """Return the sheet of a success factor."""
    notes = Footnotes.of(handbook, factor.bron)
    number = numbers(handbook).get(factor.id)
    about = f" {number} · gaat over {handbook.woord(factor, 'niveau').label}" if number else ""
    sheet = Sheet(
        soort=f"Succesfactor{about}",
        titel=Text(factor.titel, place(factor, "titel")),
        stelling=Text(factor.stelling, place(factor, "stelling")),
        rijen=[
            [_reasons(notes, factor), _certainty(handbook, factor)],
            [_well(notes, factor), _wrong(notes, factor)],
            [_questions(factor)],
            [_exercise(handbook, factor)],
        ],
        voet=foot(handbook, addresses.page(factor)),
        bronnen=parts(factor.bron),
        notities=24,
    )
    return finished(handbook, sheet)


def examples(handbook: Handboek, factor: Succesfactor, kinds: Kinds) -> tuple[str, list[CaseLesson]]:
    """Return the lessons that show a factor best, with their head, from different cases; none when no case has one.

    Among lessons that say the same kind of thing, one that nobody doubts comes first, then a main point.
    """

    def rank(lesson: CaseLesson) -> tuple[bool, bool]:
        return bool(objections(handbook, lesson.les)), lesson.les.hoofdzaak is None

    for meanings, head in kinds.items():
        found = [lesson for lesson in factor_lessons(handbook, factor.id) if lesson.woord.betekenis in meanings]
        best: dict[str, CaseLesson] = {}
        for lesson in sorted(found, key=rank):
            best.setdefault(lesson.case.id, lesson)
        if found:
            return head, list(best.values())[:EXAMPLES]
    return next(iter(kinds.values())), []


def _reasons(notes: Footnotes, factor: Succesfactor) -> Block:
    return main_points(notes, factor, title(Succesfactor, "waarom"), factor.waarom, 46)


def _certainty(handbook: Handboek, factor: Succesfactor) -> Block:
    effect = measured_effect(handbook)
    measured = [link.tekst for link in effect.links.eerste] if effect else []
    texts = [Text(" ".join([label(handbook, factor.id), *_more_than_once(handbook, factor), *measured]), place(factor))]
    note = factor.redactie.kanttekening if factor.redactie else None
    if note:
        texts.append(Text(note, place(factor, "redactie", "kanttekening"), "Van de redactie"))
    return Block("Hoe zeker", texts, 52, PLAIN)


def _more_than_once(handbook: Handboek, factor: Succesfactor) -> list[str]:
    """Return that a case can count more than once, where cases say more than one kind of thing."""
    words = {lesson.woord.id for lesson in factor_lessons(handbook, factor.id)}
    return ["Een case kan vaker meetellen."] if len(words) > 1 else []


def _well(notes: Footnotes, factor: Succesfactor) -> Block:
    head, lessons = examples(notes.handbook, factor, WELL)
    silent = "" if lessons else f"{capital(Stilte.NIET_BESCHREVEN.label)} in de bron."
    return Block(head, [_example(notes.handbook, lesson) for lesson in lessons], 44, PLAIN, silent, ten_minste=1)


def _wrong(notes: Footnotes, factor: Succesfactor) -> Block:
    """Return what went wrong in cases; where no case tells of that, what sources warn for."""
    head, lessons = examples(notes.handbook, factor, WRONG)
    if lessons or not factor.valkuilen:
        silent = "" if lessons else f"{capital(Stilte.NIET_BESCHREVEN.label)} in de bron."
        return Block(head, [_example(notes.handbook, one) for one in lessons], 44, PLAIN, silent, ten_minste=1)
    block = main_points(notes, factor, title(Succesfactor, "valkuilen"), factor.valkuilen, 44)
    return replace(block, onder="De cases geven hier geen voorbeeld van.")


def _example(handbook: Handboek, lesson: CaseLesson) -> Text:
    notes = Footnotes.of(handbook, lesson.case.bron)
    return printed(notes, lesson.case, lesson.les, handbook.naam(lesson.case))


def _questions(factor: Succesfactor) -> Block:
    asked = factor.redactie.vragen if factor.redactie else []
    return added("Praat erover", asked, place(factor, "redactie", "vragen"), 34)


def _exercise(handbook: Handboek, factor: Succesfactor) -> Block:
    own = factor.redactie.oefening if factor.redactie else None
    head, steps = (f"Oefening: {own.titel}", own.stappen) if own else ("Oefening", [])
    block = added(head, steps, place(factor, "redactie", "oefening", "stappen"), 66)
    return replace(block, onder=in_short(handbook, own) if own else "", kader=True)


def numbers(handbook: Handboek) -> dict[str, int]:
    """Return the number of every success factor, as on its card, by its id; the best practice has none."""
    found = [
        factor.id
        for factor in handbook[Succesfactor].values()
        if handbook.woord(factor, "niveau").betekenis != Factorniveau.ALLES_SAMEN
    ]
    return {own_id: number for number, own_id in enumerate(found, start=1)}
