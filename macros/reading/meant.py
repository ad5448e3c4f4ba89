"""What to write, when a value says more than its own field holds: for who knows the fields around it."""

from typing import Any

from pydantic import BaseModel

from macros.records.known_ids import Bekend, labels_of
from macros.records.nothing import CHOOSE
from macros.records.slips import letters

PRECISIONS = "precisies"
Around = type[BaseModel] | None


def range_sentence(low: str, high: str, name: str, around: Around) -> str:
    """Return where the two numbers of a range go."""
    if _has(around, f"{name}_tot"):
        return f" Schrijf twee velden: {name}: {low} en {name}_tot: {high}."
    where = ", en zet de reeks bij 'tekst'" if _has(around, "tekst") else ""
    return f" Hier past één getal. Noemt de bron alleen een reeks? Haal dit veld weg{where}."


def number_sentence(details: dict[str, Any], name: str, around: Around, known: Bekend) -> str:
    """Return where the words around a number go: how precise it is, its unit and its currency."""
    if details.get("meer"):
        return _in_text(around)
    told = ""
    if word := details.get("woord"):
        precise = precision(word, known)
        field = next((own for own in (f"{name}_precisie", "precisie") if _has(around, own)), None)
        if field == "precisie" and name not in ("waarde", "bedrag"):
            field = None
        if precise and field:
            told += f" Zet erbij: {field}: {precise}."
        else:
            told += _in_text(around)
    if details.get("eenheid"):
        told += " Wat er is geteld, hoort bij 'eenheid'." if _has(around, "eenheid") else ""
    if details.get("munt") and _has(around, "valuta"):
        told += f" Zet erbij: valuta: {details['munt']}."
    return told


def precision(word: str, known: Bekend) -> str | None:
    """Return the word of the vocabulary for how precise a number is, None when it has none for that."""
    names = known.anders.get(PRECISIONS, {})
    options = known.verzamelingen.get(PRECISIONS, ())
    wanted = letters(word.strip())
    everything = {**names, **{label: own for own, label in labels_of(options).items()}, **{own: own for own in options}}
    return next((own for name, own in everything.items() if letters(name) == wanted or name == word), None)


def years_sentence(years: tuple[str, str], name: str, around: Around) -> str:
    """Return where the two years of a period go."""
    if _has(around, "van") and _has(around, "tot"):
        return f" Schrijf twee velden: van: {years[0]} en tot: {years[1]}."
    if _has(around, "periode"):
        return " Schrijf één datum, of zet beide jaren bij 'periode'."
    return " Schrijf het jaar dat de bron bij dit veld noemt."


def nothing_sentence(*, required: bool, silent: bool) -> str:
    """Return what to do with a field in which nothing stands."""
    if silent:
        return CHOOSE
    if required:
        return "Dit veld is verplicht. Vul het in. Zoek het zo nodig op in de bron."
    return "Vul het in, of haal dit veld weg."


def _in_text(around: Around) -> str:
    return " Zet wat er meer over te zeggen is bij 'tekst'." if _has(around, "tekst") else ""


def _has(around: Around, name: str) -> bool:
    return around is not None and name in around.model_fields
