"""Words that editors write where there is no value, and what to write instead.

Two words may stand for a value: `geen` and `niet-beschreven`. All others leave open which of the two is meant.
"""

from macros.records.faults import fault, shown

NONE, SILENT = "geen", "niet-beschreven"
SILENT_WORDS = (NONE, SILENT, "niet beschreven")
"""What the JSON Schema refuses where text belongs; the check refuses more."""
SAME = {
    NONE: NONE,
    "niet-beschreven": SILENT,
    "nietbeschreven": SILENT,
    "niet-vermeld": SILENT,
    "niet-genoemd": SILENT,
}
"""What a word in small letters, with a hyphen for each space, means beyond doubt."""
PLACEHOLDERS = frozenset(
    [
        *("?", "??", "???", "-", "--", "–", "—", ".", "..", "...", "…", "/", "xxx"),
        *("n.v.t.", "n.v.t", "nvt", "n.b.", "nb", "p.m.", "pm", "n/a", "todo", "tbd", "leeg", "volgt"),
    ]
)
"""What nobody means as a text."""
VAGUE = PLACEHOLDERS | {
    "onbekend",
    "niets",
    "niet bekend",
    "nihil",
    "weet niet",
    "weten we niet",
    "niet ingevuld",
    "nog invullen",
}
"""What says that nothing stands here, and not why."""

CHOOSE = (
    f"Zegt de bron dat het er niet was? Schrijf {NONE}. Zegt de bron er niets over? Schrijf {SILENT}. "
    "Is de bron er nog niet op gelezen? Haal dit veld weg."
)
"""What an editor does with a field that may say why it is empty; each of the three is true when it is followed."""


def silence_in(value: object) -> str | None:
    """Return which of the two words a text surely is, "" when it only says that there is nothing, None for a value."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if not isinstance(value, str):
        return None
    text = " ".join(value.casefold().split())
    found = SAME.get(text.replace(" ", "-").replace("_", "-").strip(".'\""))
    return found or ("" if text in VAGUE else None)


def told_silence(value: object) -> object:
    """Return the value of a field that may be silent; a fault for a silence in other words than the two."""
    found = silence_in(value)
    if found is None or value == found:
        return value
    inner = value[0] if isinstance(value, list) else value
    if found:
        brackets = " zonder haken of streepje" if isinstance(value, list) else ""
        raise fault("silence-word", f"'{shown(inner)}' staat er niet zoals het hoort. Schrijf {found}{brackets}.")
    raise fault("silence-word", f"'{shown(inner)}' zegt niet waarom hier niets staat. {CHOOSE}")


def no_silence(value: str) -> str:
    """Return a text; a fault for a word that stands where there is none, which a text cannot be."""
    text = " ".join(value.casefold().split())
    if text.replace(" ", "-") in (NONE, SILENT) or text in PLACEHOLDERS:
        raise fault("silence", f"'{shown(value)}' kan hier niet: dit veld vraagt om tekst.")
    return value
