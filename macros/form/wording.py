"""The help of fields as a form says it: an editor there sees names and lists, and no file, id or name of a field."""

import re
from collections.abc import Mapping

from macros.form.simple import Simple

HELP = {
    ("Case", "bron"): "De bron waarin de case staat beschreven. Staat hij er niet bij? Beschrijf hem dan hieronder.",
    ("Case", "maatregelen"): "Welke maatregelen men nam, en hoe ver die kwamen.",
    ("Project", "maatregelen"): "Welke maatregelen men nam, en hoe ver die kwamen.",
    (
        "Financiering",
        "bedrag",
    ): "Wat deze betaler gaf, of het laagste van een reeks: 12500 of 12.50. Noemt de bron alleen "
    "het geheel? Zet dat bij 'Toelichting'.",
    ("Bron", "id"): "Een korte naam in kleine letters, met streepjes. Zo wijst de case de bron aan.",
    ("Onderdeel", "id"): "Een kort nummer of woord voor dit deel van de bron.",
}
"""What the form says where the model tells how to write a record."""
EXAMPLES = {("Bron", "id"): "voorbeeldrapport-2024"}
CONFLICT, CONFLICT_HELP = "tegenstrijdigheid", "Alleen als bronnen elkaar hier tegenspreken: kies waar het over gaat."
CHOSEN = ("keuze", "verwijzing", "blok")
"""Kinds of field in which nobody types: an example of what stands in the record only confuses."""
NAMED = re.compile(r"'([a-z]+(?:[-_][a-z]+)*)'")


def worded(blocks: Mapping[str, Simple], choices: Mapping[str, Simple]) -> None:
    """Put in every field of the blocks the help of a form: names of fields become the titles that stand there."""
    named = {word: label for choice in choices.values() for word, label, _ in choice["woorden"] if "-" in word}
    named |= {name: field["titel"] for name, field in blocks["Case"]["velden"].items()}
    for kind, block in blocks.items():
        for name, field in block["velden"].items():
            own = CONFLICT_HELP if name == CONFLICT else HELP.get((kind, name))
            field["uitleg"] = own or NAMED.sub(lambda found: f"'{named.get(found[1], found[1])}'", field["uitleg"])
            if field["soort"] in CHOSEN:
                field.pop("voorbeeld", None)
            elif (kind, name) in EXAMPLES:
                field["voorbeeld"] = EXAMPLES[kind, name]
