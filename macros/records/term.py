"""A word that needs explaining: what it means, how else it is written, and what it is called today."""

from collections.abc import Iterable
from typing import Annotated

from pydantic import Field

from macros.language import alphabetical
from macros.records.lists import Verschillend
from macros.records.references import Bronnen, Uit
from macros.records.upkeep import Beheerd
from macros.records.values import Ja, Tekst


class Begrip(Beheerd, naam="Begrip", uitleg="Een woord of afkorting, met een gewone uitleg."):
    """One word; without a source its explanation is the editors' own."""

    term: Annotated[Tekst, Field(title="Woord", description="Het woord of de afkorting.")]
    voluit: Annotated[Tekst | None, Field(title="Voluit", description="Waar de afkorting voor staat.")] = None
    uitleg: Annotated[Tekst, Field(title="Uitleg", description="Wat het betekent, in een of twee gewone zinnen.")]
    bron: Annotated[
        Bronnen | None, Field(title="Bron", description="Waar de uitleg staat. Zonder bron is die van de redactie.")
    ] = None
    ook: Annotated[
        Verschillend[Tekst] | None,
        Field(title="Ook geschreven als", description="Andere namen, oude spellingen en meervouden in de teksten."),
    ] = None
    nu: Annotated[Tekst | None, Field(title="Nu", description="Hoe dit nu heet, als dat anders is.")] = None
    sinds: Annotated[
        str | None,
        Uit("veranderingen", "onbekende verandering"),
        Field(title="Sinds 2010", description="De verandering sinds 2010 die hierbij hoort."),
    ] = None
    eerst: Annotated[
        Ja | None, Field(title="Eerst", description="Schrijf ja als dit woord bovenaan de lijst moet staan.")
    ] = None
    zonder_uitleg: Annotated[
        Ja | None,
        Field(
            title="Niet op pagina's uitleggen",
            description="Schrijf ja als lezers dit woord kennen. Het staat dan alleen in de woordenlijst.",
        ),
    ] = None


def in_alphabet(terms: Iterable[Begrip]) -> list[Begrip]:
    """Return words as a reader looks for them: those marked as first, then all others by letter."""
    return sorted(terms, key=lambda term: (0, "") if term.eerst else (1, alphabetical(term.term)))


def letter(term: Begrip) -> str:
    """Return the letter under which a word stands, or "#" for a number or a sign."""
    return first_letter(term.term)


def first_letter(text: str) -> str:
    """Return the letter under which a text stands in an alphabet, or "#" for a number or a sign."""
    first = (alphabetical(text) or text)[0].upper()
    return first if first.isalpha() else "#"
