"""Fields about a number that lean on it: the highest of a range, and how precise it is."""

from pydantic import ValidationInfo

from macros.records.faults import fault

CHANGED = (
    " Was het eerst {0} en later {1}? Schrijf in plaats van deze velden "
    "metingen: [{{wanneer: ..., waarde: {0}}}, {{wanneer: ..., waarde: {1}}}]."
)
"""What a range that falls often is: editors write what was, and then what came."""
TWO_MOMENTS = " Was het eerst {} en later {}? Maak er dan twee metingen van."


def not_below(highest: float | None, lowest: float | None, name: str = "waarde", elsewhere: str = "") -> float | None:
    """Return the highest of a range that starts at the field `name`; a fault when it is below the lowest.

    `elsewhere` says what to do when it is no range but a change; it gets both numbers.
    """
    if highest is not None and lowest is not None and highest < lowest:
        first, last = f"{lowest:.15g}", f"{highest:.15g}"
        raise fault(
            "range",
            f"het hoogste getal ({last}) is lager dan het laagste ({first}). Noemt de bron een reeks van {last} tot "
            f"{first}? Zet het laagste getal bij '{name}' en het hoogste bij '{name}_tot'."
            + elsewhere.format(first, last),
        )
    return highest


def needs(name: str, info: ValidationInfo, sentence: str) -> None:
    """Raise a fault when the field that another leans on was left out; one that is wrong says so itself."""
    if name in info.data and info.data[name] is None:
        raise fault("alone", sentence)


def range_from(
    name: str, highest: float | None, info: ValidationInfo, elsewhere: str = "", changed: str = ""
) -> float | None:
    """Return the highest of a range whose lowest is the field `name`; a fault when that is missing or higher."""
    if highest is not None:
        lowest = f"een reeks heeft ook een laagste getal. Zet dat bij '{name}'."
        alone = f" Noemt de bron maar één getal? Zet dat dan bij '{name}', en haal dit veld weg."
        needs(name, info, lowest + alone + elsewhere)
    return not_below(highest, info.data.get(name), name, changed)


def precision_of(name: str, value: str | None, info: ValidationInfo, elsewhere: str = "") -> str | None:
    """Return how precise the field `name` is; a fault when that is missing."""
    if value is not None:
        sentence = f"dit zegt hoe precies '{name}' is, maar dat veld ontbreekt. "
        sentence += f"Noemt de bron het getal? Vul '{name}' in. Noemt de bron geen getal? Haal dit veld weg."
        needs(name, info, sentence + elsewhere)
    return value
