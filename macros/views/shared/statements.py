"""A claim as pages show it: the text, what is judged, who says so, where it stands, and what contradicts it.

Every view passes a statement on whole; templates decide which of it they draw.
"""

from dataclasses import dataclass, replace

from macros.addresses import Address, claim_anchor
from macros.records.claim import Gestaafd, Uitspraak
from macros.records.handbook import Handboek
from macros.records.meanings import Spreker
from macros.records.vocabulary import Woord
from macros.views.shared.citations import Citation, Footnotes, cite
from macros.views.shared.links import Link
from macros.views.shared.second_reading import objections


@dataclass(frozen=True)
class Amount:
    """A figure as numbers, for tables and charts that count with it."""

    waarde: float | None
    waarde_tot: float | None
    eenheid: str


@dataclass(frozen=True)
class Statement:
    """One claim: `kop` leads (a name or a time) and may lead on to `adres`; `woorden` are what is judged.

    `noten` are the numbers of its own references at the foot of the page, `bronnen` all it leans on;
    `tegenstrijdigheden` the questions on which sources contradict each other; `onder` stands small below (a project,
    a place). `uit` leads to the cases that it comes from. A `hoofdzaak` stands on its page without unfolding.
    `plek` is the place of the claim itself, by which it can be quoted; a claim that has a page elsewhere has none here.
    `tegenlezing` are the sentences in which a second reader doubts it or does not agree. `ook_eigen`: it leans on the
    sources of its page too, which have no number there.
    """

    tekst: str = ""
    kop: str = ""
    adres: Address | None = None
    woorden: tuple[Woord, ...] = ()
    onder: tuple[str, ...] = ()
    volgens: str = ""
    bronnen: tuple[Citation, ...] = ()
    noten: tuple[int, ...] = ()
    tegenstrijdigheden: tuple[Link, ...] = ()
    anker: str = ""
    plek: str = ""
    getal: Amount | None = None
    uit: tuple[Link, ...] = ()
    hoofdzaak: bool = False
    tegenlezing: tuple[str, ...] = ()
    ook_eigen: bool = False


def statement(notes: Footnotes, claim: Gestaafd, *, tekst: str | None = None, **more: object) -> Statement:
    """Return a claim as pages show it; `tekst` defaults to the claim's own text, `more` are fields of the statement."""
    sources = tuple(cite(notes.handbook, reference) for reference in notes.sources(claim.bron))
    numbers = tuple(notes.numbers(claim.bron))
    plain = Statement(
        tekst=(getattr(claim, "tekst", None) if tekst is None else tekst) or "",
        volgens=judge(notes.handbook, claim),
        bronnen=sources,
        noten=numbers,
        tegenstrijdigheden=tuple(notes.conflict(conflict_id) for conflict_id in claim.tegenstrijdigheid or ()),
        plek="" if notes.linked else claim_anchor(claim),
        hoofdzaak=isinstance(claim, Uitspraak) and claim.hoofdzaak is not None,
        tegenlezing=objections(notes.handbook, claim),
        ook_eigen=0 < len(numbers) < len(sources),
    )
    return replace(plain, **more) if more else plain  # type: ignore[arg-type]


def judge(handbook: Handboek, claim: Gestaafd) -> str:
    """Return who says so, in words: "een partnerorganisatie, Stichting Voorbeeld".

    "" when nobody is named, or when it is whoever wrote the source: pages say that once.
    """
    if not isinstance(claim, Uitspraak) or not claim.volgens:
        return ""
    word = handbook.woord(claim, "volgens")
    if word.betekenis == Spreker.SCHRIJVERS and not claim.volgens_naam:
        return ""
    return ", ".join(filter(None, [word.label, claim.volgens_naam]))


def merged(first: Statement, *others: Statement) -> Statement:
    """Return the first statement with the texts, sources and conflicts of the others added."""
    every = (first, *others)
    return replace(
        first,
        tekst=" ".join(filter(None, (one.tekst for one in every))),
        bronnen=tuple(dict.fromkeys(source for one in every for source in one.bronnen)),
        noten=tuple(dict.fromkeys(number for one in every for number in one.noten)),
        tegenstrijdigheden=tuple(dict.fromkeys(conflict for one in every for conflict in one.tegenstrijdigheden)),
        tegenlezing=tuple(dict.fromkeys(said for one in every for said in one.tegenlezing)),
        ook_eigen=any(one.ook_eigen for one in every),
    )


def told(whole: Statement) -> Statement:
    """Return a statement without its head and judgement, for a table that has columns for those."""
    return replace(whole, kop="", adres=None, woorden=(), onder=())
