"""Rounds of one thing, such as what followed: each has a date of its own, and the last is the latest."""

from collections.abc import Sequence

from pydantic_core import PydanticCustomError

from macros.records.dates import is_before
from macros.records.faults import Place, fault


def turned_back(
    field: str, dates: Sequence[str | None], groups: Sequence[object] | None = None
) -> dict[Place, PydanticCustomError]:
    """Return a fault at the date of every block that lies before that of an earlier one, of its group if there are any.

    None is a block without a date. Each is held against all earlier ones: of 2010-05, 2010 and 2010-03 no two
    neighbours say that time runs back.
    """
    blocks = list(zip(groups or [None] * len(dates), dates, strict=True))
    faults: dict[Place, PydanticCustomError] = {}
    for index, (group, own) in enumerate(blocks):
        earlier = [one for among, one in blocks[:index] if one and among == group]
        later = next((one for one in earlier if own and is_before(own, one)), None)
        if later:
            sentence = (
                f"{own} ligt voor {later}, dat eerder in de lijst staat. Kijk of beide datums kloppen. "
                "Zet de lijst in volgorde van tijd, zodat de laatste de nieuwste is."
            )
            faults[index, field] = fault("order", sentence)
    return faults


def twice(field: str, dates: Sequence[str | None]) -> dict[Place, PydanticCustomError]:
    """Return a fault at the date of every block that has the date of an earlier one."""
    sentence = (
        "van {} staat er al een. Zeggen ze hetzelfde? Maak er één blok van. Anders: zet er de datum uit de bron bij."
    )
    return {
        (index, field): fault("round", sentence.format(own))
        for index, own in enumerate(dates)
        if own and own in dates[:index]
    }
