"""Fields about a number that lean on it: the highest of a range, and how precise it is."""

from pydantic import ValidationInfo

from macros.records.faults import fault


def not_below(highest: float | None, lowest: float | None) -> float | None:
    """Return the highest of a range; a fault when it is below the lowest, which is no range but a change."""
    if highest is not None and lowest is not None and highest < lowest:
        raise fault(
            "range",
            f"de reeks loopt terug: van {lowest} tot {highest}. Draai de getallen om. Veranderde het getal in de tijd? "
            "Zet elk getal dan bij 'metingen', met 'wanneer' erbij.",
        )
    return highest


def _needs(name: str, info: ValidationInfo, sentence: str) -> None:
    """Raise a fault when the field that another leans on was left out; one that is wrong says so itself."""
    if name in info.data and info.data[name] is None:
        raise fault("alone", sentence)


def range_from(name: str, highest: float | None, info: ValidationInfo, elsewhere: str = "") -> float | None:
    """Return the highest of a range whose lowest is the field `name`; a fault when that is missing or higher."""
    if highest is not None:
        _needs(name, info, f"een reeks heeft ook een laagste getal. Zet dat bij '{name}'.{elsewhere}")
    return not_below(highest, info.data.get(name))


def precision_of(name: str, value: str | None, info: ValidationInfo, elsewhere: str = "") -> str | None:
    """Return how precise the field `name` is; a fault when that is missing."""
    if value is not None:
        sentence = f"dit zegt hoe precies '{name}' is, maar die ontbreekt. Vul '{name}' in of haal deze regel weg."
        _needs(name, info, sentence + elsewhere)
    return value
