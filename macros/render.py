"""Templates to text, with autoescape on; record text is data here and never a template."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import BytecodeCache, Environment, FileSystemBytecodeCache, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup, escape

from macros.addresses import (
    COLOPHON,
    FORM,
    LIMITS,
    SELF_SCAN,
    STEPS,
    TOPICS,
    TRAINERS,
    WRITTEN,
    Address,
    mark_anchor,
    note_anchor,
)
from macros.language import capital, number, small

TEMPLATES = Path(__file__).parent / "templates"


@dataclass
class NoteMarks:
    """The marks that one page draws: those of numbered references, so that each note can lead back, and of claims."""

    drawn: dict[int, list[str]] = field(default_factory=dict)
    places: set[str] = field(default_factory=set)

    def next(self, number: int) -> str:
        """Return the id of the next mark of a reference."""
        marks = self.drawn.setdefault(number, [])
        marks.append(mark_anchor(number, len(marks) + 1))
        return marks[-1]

    def place(self, anchor: str) -> str:
        """Return an anchor the first time that the page draws it, and "" after that: an id stands once on a page."""
        first = "" if anchor in self.places else anchor
        self.places.add(anchor)
        return first

    def of(self, number: int) -> list[str]:
        """Return the ids of the marks of a reference so far."""
        return self.drawn.get(number, [])


@pass_context
def href(context: Context, address: Address) -> str:
    """Return the link to an address on the page that is being drawn."""
    here: Address = context["hier"]
    return address.seen_from(here)


def breakable(text: str) -> Markup:
    """Return a text that may go on on the next line behind a slash, as in "Jeugdzorg/Gezin"."""
    return Markup(escape(text).replace("/", Markup("/<wbr>")))


def keeps_its_own(text: str) -> bool:
    """Return whether a text begins otherwise than with the capital that ::first-letter makes: 't Zand, IJsselstein."""
    letter = next((index for index, sign in enumerate(text) if sign.isalnum()), len(text))
    return capital(text) != text[:letter] + text[letter : letter + 1].upper() + text[letter + 1 :]


def own_begin(text: str) -> str:
    """Return a text as a line begins with it, where the styles cannot do that; else as it is."""
    return capital(text) if keeps_its_own(text) else text


def compiled_templates() -> BytecodeCache | None:
    """Return where Jinja keeps what templates compile to: a fifth of building a few pages is saved by keeping it.

    It is a folder of the user's own among the temporary files; None when there can be none.
    """
    try:
        return FileSystemBytecodeCache()
    except (OSError, RuntimeError):
        return None


@cache
def environment() -> Environment:
    """Return the templates' environment: autoescape on, an unknown name is an error."""
    env = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        bytecode_cache=compiled_templates(),
        finalize=lambda value: "" if value is None else value,  # a word without a sign or explanation draws nothing
    )
    env.globals["grenzen"] = LIMITS
    env.globals["onderwerpen"] = TOPICS
    env.globals["trainers"] = TRAINERS
    env.globals["zelfscan"] = SELF_SCAN
    env.globals["colofon"] = COLOPHON
    env.globals["formulier"] = FORM
    env.globals["geschreven"] = WRITTEN
    env.globals["stappen"] = STEPS
    env.filters["href"] = href
    env.filters["noot"] = note_anchor
    env.filters["getal"] = number
    env.filters["hoofdletter"] = capital
    env.filters["eigen_begin"] = own_begin
    env.tests["met_eigen_begin"] = keeps_its_own
    env.filters["kleineletter"] = small
    env.filters["breekbaar"] = breakable
    return env


def render(template: str, here: Address, rows: Mapping[str, Any]) -> str:
    """Return a template drawn with `rows` for the page `here`."""
    return environment().get_template(template).render(hier=here, merken=NoteMarks(), **rows)
