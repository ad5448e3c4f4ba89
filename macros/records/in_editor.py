"""What an editor's program says of a slip: Dutch sentences in the JSON Schema, beside the rules that they are about.

`patternErrorMessage` and `errorMessage` are words of VS Code's own and of the YAML language server; other programs pass
over them. The server has no sentence for `not`, so a word that may not stand somewhere goes into the pattern.
"""

from typing import Any

from pydantic.json_schema import JsonSchemaValue

from macros.records.dates import DATE
from macros.records.in_schema import whole
from macros.records.links import LINK
from macros.records.values import ID, TEXT

NO_NUMBER = "Schrijf een getal, zoals 14 of 2.5, zonder aanhalingstekens."
NO_CHOICE = "Dit woord staat niet in de lijst. Ctrl+spatie laat zien wat er kan staan."
NO_TEXT = "Hier hoort tekst. Zet een getal tussen aanhalingstekens."
SENTENCES = {
    TEXT["pattern"]: "Schrijf hier tekst. Is er niets te schrijven? Haal de regel dan weg.",
    whole(ID): "Gebruik kleine letters en cijfers, met streepjes ertussen, zoals 'den-haag'.",
    whole(DATE): "Schrijf een jaar, jaar-maand of jaar-maand-dag, zoals 2011-03.",
    whole(LINK): "Schrijf een link die met http:// of https:// begint.",
    "^[A-Z]{3}$": "Schrijf de munt in drie hoofdletters, zoals EUR of GBP.",
}
REFERENCE = "Schrijf de id van een bron, met zo nodig het deel achter een hekje: 'rapport-2010#4.5'."


def with_sentences(part: Any) -> Any:
    """Return a part of a schema with a sentence beside every rule about one value."""
    if isinstance(part, list):
        return [with_sentences(item) for item in part]
    if not isinstance(part, dict):
        return part
    told = {key: with_sentences(value) for key, value in part.items()}
    if isinstance(told.get("pattern"), str):
        told["patternErrorMessage"] = SENTENCES.get(told["pattern"], REFERENCE if "#" in told["pattern"] else NO_TEXT)
        told = _without_not(told)
    if told.get("type") == "string":
        told["errorMessage"] = NO_CHOICE if "enum" in told else NO_TEXT
    elif told.get("type") in ("number", "integer"):
        told["errorMessage"] = NO_NUMBER
    return told


def _without_not(text: JsonSchemaValue) -> JsonSchemaValue:
    """Return the schema of a text with the words that may not stand there as a part of its pattern.

    The words hold letters, spaces and hyphens only, which mean nothing else in a pattern of Python or JavaScript.
    """
    refused = text.get("not", {}).get("enum")
    if not refused:
        return text
    words, pattern = "|".join(refused), text["pattern"]
    rest = pattern[1:] if pattern.startswith("^") else rf"[\s\S]*(?:{pattern})"
    return {key: value for key, value in text.items() if key != "not"} | {"pattern": f"^(?!(?:{words})$){rest}"}
