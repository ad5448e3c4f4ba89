"""How to refer to a page of the handbook or to a source: in words, as BibTeX and as RIS.

BibTeX is what LaTeX reads (https://www.ctan.org/pkg/bibtex), RIS what reference managers exchange
(https://en.wikipedia.org/wiki/RIS_(file_format)).
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from macros.addresses import Address
from macros.language import day, sentence
from macros.records.colophon import Colofon
from macros.records.handbook import Handboek
from macros.records.source import Bron

LATEX = {**{sign: f"\\{sign}" for sign in "&%$#_{}"}, "\\": r"\textbackslash{}", "~": r"\textasciitilde{}"}
LATEX["^"] = r"\textasciicircum{}"
"""What BibTeX would read as code, with how it is written as text."""
KEY = re.compile(r"[^a-z0-9]+")
PRINTED, ONLINE = ("techreport", "RPRT"), ("misc", "ELEC")
"""The types of BibTeX and RIS for what has pages in print, and for what stands on the web."""


@dataclass(frozen=True)
class Reference:
    """One thing to refer to, each time under what it is called."""

    naam: str
    woorden: str
    bibtex: str
    ris: str

    @property
    def bestanden(self) -> list[tuple[str, str, str]]:
        """The two files: their kind, their text, and that text as a link that needs no request."""
        return [
            ("BibTeX", self.bibtex, f"data:application/x-bibtex;charset=utf-8,{quote(self.bibtex)}"),
            ("RIS", self.ris, f"data:application/x-research-info-systems;charset=utf-8,{quote(self.ris)}"),
        ]


@dataclass(frozen=True)
class _Facts:
    """What a reference is made of; "" for what is not known."""

    sleutel: str
    soort: tuple[str, str]
    titel: str
    auteurs: Sequence[str] = ()
    organisaties: Sequence[str] = ()
    in_: str = ""
    uitgever: str = ""
    versie: str = ""
    datum: str = ""
    adres: str = ""
    gelezen: str = ""


def ways_to_refer(handbook: Handboek, title: str, here: Address, sources: Sequence[Bron]) -> list[Reference]:
    """Return how to refer to page `here` of the handbook, and to each of the sources that it comes from."""
    return [_reference("Deze pagina", _of_page(handbook, title, here)), *map(source_reference, sources)]


def source_reference(source: Bron) -> Reference:
    """Return how to refer to a source."""
    printed = any(part.paginas for part in source.onderdelen or ())
    facts = _Facts(
        sleutel=source.id,
        soort=PRINTED if printed else ONLINE,
        titel=source.titel,
        auteurs=source.auteurs or (),
        organisaties=source.organisaties or (),
        uitgever=source.uitgever,
        datum=source.datum or "",
        adres=source.link or "",
        gelezen=source.gelezen or "",
    )
    return _reference(source.titel, facts)


def _of_page(handbook: Handboek, title: str, here: Address) -> _Facts:
    """Return what is known of a page; its whole address only when the colophon says where the site stands."""
    colophon = next(iter(handbook[Colofon].values()))
    name = colophon.naam or ""
    return _Facts(
        sleutel=KEY.sub("-", f"handboek {here.page}").strip("-"),
        soort=ONLINE,
        titel=title,
        in_=name if name != title else "",
        uitgever=colophon.uitgever or "",
        versie=colophon.versie or "",
        datum=colophon.datum or "",
        adres=f"{colophon.adres.rstrip('/')}/{here.page}" if colophon.adres else "",
    )


def _reference(name: str, facts: _Facts) -> Reference:
    return Reference(name, _words(facts), _bibtex(facts), _ris(facts))


def _words(facts: _Facts) -> str:
    authors = "; ".join([*facts.auteurs, *facts.organisaties])
    where = ", ".join(filter(None, [facts.in_, facts.uitgever, facts.versie and f"versie {facts.versie}"]))
    when = day(facts.datum) if facts.datum else "zonder datum"
    link = facts.adres + (f" (gelezen op {day(facts.gelezen)})" if facts.adres and facts.gelezen else "")
    told = [sentence(authors), sentence(f"‘{facts.titel}’"), sentence(", ".join(filter(None, [where, when]))), link]
    return " ".join(filter(None, told))


def _bibtex(facts: _Facts) -> str:
    fields = {
        "author": " and ".join([*map(_latex, facts.auteurs), *(f"{{{_latex(one)}}}" for one in facts.organisaties)])
        or (f"{{{_latex(facts.uitgever)}}}" if facts.uitgever else ""),
        "title": f"{{{_latex(facts.titel)}}}",
        "booktitle": _latex(facts.in_),
        "institution" if facts.soort is PRINTED else "publisher": _latex(facts.uitgever),
        "edition": _latex(facts.versie),
        "year": facts.datum[:4],
        "month": facts.datum[5:7],
        "url": facts.adres,
        "urldate": facts.gelezen,
    }
    lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
    return f"@{facts.soort[0]}{{{facts.sleutel},\n{lines}\n}}\n"


def _latex(text: str) -> str:
    return "".join(LATEX.get(sign, sign) for sign in text)


def _ris(facts: _Facts) -> str:
    return "".join(f"{tag}  - {' '.join(value.split())}\n" for tag, value in _tags(facts) if value) + "ER  - \n"


def _tags(facts: _Facts) -> Iterator[tuple[str, str]]:
    yield "TY", facts.soort[1]
    for author in facts.auteurs:
        yield "AU", author
    for organisation in facts.organisaties:
        yield "AU", organisation.replace(",", " –")  # programs take what stands before a comma for a family name
    yield "TI", facts.titel
    yield "T2", facts.in_
    yield "PB", facts.uitgever
    yield "ET", facts.versie
    yield "PY", facts.datum[:4]
    yield "DA", _slashes(facts.datum)
    yield "UR", facts.adres
    yield "Y2", _slashes(facts.gelezen)


def _slashes(date: str) -> str:
    """Return a date as RIS writes it: year, month and day, each ended by a slash but the last."""
    return "/".join([*date.split("-"), "", ""][:3]) + "/" if date else ""
