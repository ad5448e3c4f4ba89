"""What an editor may write in a field: in a sentence, with the words of a list, or the block that it takes."""

from collections.abc import Sequence
from dataclasses import dataclass

from macros import addresses
from macros.addresses import Address
from macros.records.base import MetId
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, soort_van
from macros.records.measure import Maatregel
from macros.records.references import Verwijzing
from macros.records.vocabulary import Lijst
from macros.views.guide.shapes import Shape

CLOSED: dict[str, type[Succesfactor | Maatregel]] = {"factoren": Succesfactor, "maatregelen": Maatregel}


@dataclass(frozen=True)
class Choice:
    """A word that may stand there: as an editor writes it, as pages show it, and what it means."""

    woord: str
    label: str
    uitleg: str | None


@dataclass(frozen=True)
class Choices:
    """The words of a closed list, and the place of the list on the page."""

    naam: str
    titel: str
    anker: str
    keuzes: Sequence[Choice]
    nieuw: str


def choices(handbook: Handboek, collection: str, place: str) -> Choices | None:
    """Return the words of a collection that is a closed list, by its place; None for one that grows with cases."""
    anchor = f"{place}-{collection}"
    if collection in handbook[Lijst]:
        words = handbook[Lijst][collection]
        told = [Choice(word.id, word.label, word.uitleg) for word in words.waarden]
        return Choices(collection, words.titel, anchor, told, "data/vocabularies.yaml")
    if collection in CLOSED:
        records = handbook[CLOSED[collection]].values()
        told = [Choice(record.id, record.titel, None) for record in records]
        kind = soort_van(CLOSED[collection])
        return Choices(collection, kind.meervoud, anchor, told, f"data/{kind.bestand}")
    return None


def asked(found: Shape) -> str:
    """Return what a field asks for, in words for who fills it: "tekst", "een lijst van blokken"."""
    if found.model is Verwijzing:
        one = "de id van een bron, met het deel achter een hekje ('rapport-2010#4.5'), of een blok met velden"
    elif found.model is not None:
        one = "een blok met velden"
        if found.model.korte_vorm:
            one += f", of alleen wat bij '{found.model.korte_vorm}' hoort"
    elif found.verzameling:
        one = _word_of(found.verzameling)
    else:
        one = found.waarde
    if not found.lijst:
        return one
    return (
        f"{one}. Meer dan één? Zet elk op een regel met een streepje"
        if found.een
        else f"een lijst, elke regel met een streepje: {one}"
    )


def _word_of(collection: str) -> str:
    kinds = {kind.naam: kind for kind in SOORTEN}
    if collection in kinds:
        return f"de id van een {kinds[collection].enkelvoud}"
    return "een woord uit een vaste lijst"


def where_listed(model: type[MetId]) -> Address | None:
    """Return the page of the site that lists the records of a kind, None when there is none."""
    if model in addresses.LISTED:
        return addresses.LISTED[model].plaats
    own = soort_van(model).adres
    return Address(f"{own}/") if own else None
