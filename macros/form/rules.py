"""Rules about more fields of a block, as a browser can follow them: those of the models' JSON Schema, and of order."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from macros.form.checks import VALID
from macros.form.simple import Simple, as_written
from macros.language import HOME_COUNTRY
from macros.reading.listening import heard, said_of
from macros.reading.rules import NOBODY
from macros.records.base import Record
from macros.records.case import Case
from macros.records.claim import JUDGED
from macros.records.figures import Cijfer, Meetwaarde, Resultaat
from macros.records.handbook import Handboek
from macros.records.known_ids import Bekend
from macros.records.lesson import Les
from macros.records.steps import Looptijd
from macros.records.upkeep import Beheer

ORDERED: tuple[tuple[type[Record], str, str, str, str], ...] = (
    (Cijfer, "waarde_tot", "waarde", "86", "62"),
    (Meetwaarde, "waarde_tot", "waarde", "86", "62"),
    (Resultaat, "streef_tot", "streef", "86", "62"),
    (Looptijd, "tot", "van", "2009-08", "2007-05"),
    (Beheer, "bijgewerkt", "toegevoegd", "2009-08", "2007-05"),
    (Beheer, "eerst_nagekeken", "toegevoegd", "2009-08", "2007-05"),
    (Beheer, "nagekeken", "toegevoegd", "2009-08", "2007-05"),
    (Beheer, "nagekeken", "eerst_nagekeken", "2009-08", "2007-05"),
)
"""Pairs of which the first may not lie below or before the second, with values that do."""
ROUNDS = {"meting": "wanneer", "borging": "peildatum", "metingen": "wanneer"}
"""Lists that stand in the order of time, with the date of their items."""
VALUE, FIRST, NAMES = "{waarde}", "{eerste}", "{velden}"

Rule = dict[str, Any]


def rules(
    model: type[Record], schema: Mapping[str, Any], fields: Mapping[str, Simple], handbook: Handboek, known: Bekend
) -> list[Rule]:
    """Return the rules of a block: those of its JSON Schema that a form needs, and those of order."""
    found = [rule for one in schema.get("allOf", ()) for rule in _rule(model, one, schema, fields, known)]
    if JUDGED in schema.get("allOf", ()):
        judges = ", ".join(word.id for word in handbook.lijst(Les, "volgens").waarden)
        found.append({"soort": "moet", "veld": JUDGED["required"][0], "zin": NOBODY.format(judges)})
    return [*found, *_ordered(model), *_of_lists(model)]


def _rule(
    model: type[Record],
    one: Mapping[str, Any],
    whole: Mapping[str, Any],
    fields: Mapping[str, Simple],
    known: Bekend,
) -> Iterator[Rule]:
    if "dependentRequired" in one:
        for name, needed in one["dependentRequired"].items():
            yield from _leans(model, name, needed[0], fields)
    elif "not" in one:
        yield from _not_both(model, one["not"]["required"], whole, fields)
    elif "anyOf" in one:
        names = [way["required"][0] for way in one["anyOf"]]
        told = next((told for path, told in heard(model, {}, known) if path[0] in names), None)
        yield {"soort": "een_van", "veld": names[0], "velden": names, "zin": told}
    elif "if" in one and model is Case:
        lacks, has_too_many = said_of(Case, {}, "provincie", known), {"land": "België", "provincie": "utrecht"}
        yield {"soort": "thuis", "veld": "provincie", "bij": "land", "thuis": HOME_COUNTRY, "zin": lacks}
        yield {
            "soort": "niet_thuis",
            "veld": "provincie",
            "bij": "land",
            "thuis": HOME_COUNTRY,
            "zin": said_of(Case, has_too_many, "provincie"),
        }


def _leans(model: type[Record], name: str, other: str, fields: Mapping[str, Simple]) -> Iterator[Rule]:
    """Yield the rule that a field needs another one beside it, at the field of which the check says so."""
    value = _example(fields[name])
    if told := said_of(model, {name: value}, name):
        yield {"soort": "met", "veld": name, "bij": other, "zin": told}
    elif not fields[other]["nodig"] and (told := said_of(model, {name: value}, other)):
        yield {"soort": "zonder", "veld": other, "bij": name, "zin": told.replace(str(value), VALUE)}


def _not_both(
    model: type[Record], names: Sequence[str], whole: Mapping[str, Any], fields: Mapping[str, Simple]
) -> Iterator[Rule]:
    """Yield the rule that of two fields one stands alone, and with it those that lean on the first."""
    first, second = names
    leaning = [
        name
        for one in whole.get("allOf", ())
        for name, needed in one.get("dependentRequired", {}).items()
        if needed == [first]
    ]
    told = said_of(model, {first: _example(fields[first]), second: _example(fields[second])}, second)
    if told:
        yield {
            "soort": "niet_samen",
            "veld": second,
            "velden": [first, *leaning],
            "zin": told.replace(f"'{first}'", NAMES, 1),
        }


def _ordered(model: type[Record]) -> Iterator[Rule]:
    for owner, later, first, high, low in ORDERED:
        if not issubclass(model, owner):
            continue
        told = said_of(model, {first: high, later: low}, later)
        if told:
            kind = "getallen" if high.isdigit() else "datums"
            yield {
                "soort": kind,
                "veld": later,
                "bij": first,
                "zin": told.replace(high, FIRST).replace(low, VALUE),
            }


def _of_lists(model: type[Record]) -> Iterator[Rule]:
    """Yield the rules that look at all items of a list: shares of one whole, what is told and silent, and the order."""
    payers = [{"geldbron": "woord", "soort": "woord", "aandeel": share} for share in ("60", "50.5")]
    if "financiering" in model.model_fields and (told := said_of(model, {"financiering": payers}, "financiering")):
        yield {"soort": "aandelen", "veld": "financiering", "zin": told.replace("110,5", "{som}")}
    if "niet_beschreven" in model.model_fields:
        lesson = {"factor": "woord", "oordeel": "woord", "tekst": "Iets.", "volgens": "woord"}
        both = {"lessen": [lesson], "niet_beschreven": ["woord"]}
        told = said_of(model, both, "niet_beschreven") or ""
        yield {"soort": "verzwegen", "veld": "niet_beschreven", "zin": told.replace("woord", VALUE)}
    for name, date in ROUNDS.items():
        if name in model.model_fields:
            rest = {"waarde": "1"} if name == "metingen" else {"status": "woord", "tekst": "Iets."}
            points = [{**rest, date: "2010"}, {**rest, date: "2009"}]
            kept = points if name != "meting" else [{date: "2010"}, {date: "2009"}]
            if told := said_of(model, {name: kept}, name):
                sentence = told.replace("2009", VALUE).replace("2010", FIRST)
                yield {"soort": "volgorde", "veld": name, "bij": date, "zin": sentence}


def _example(field: Simple) -> Any:
    """Return a value that a field takes; where it chooses from a list, that is some word."""
    if field["soort"] == "blok":  # those that stand in rules hold numbers at moments
        value: Any = {"wanneer": "2001", "waarde": "1"}
    else:
        value = VALID.get(field["soort"], "woord")
    return as_written(value, field)
