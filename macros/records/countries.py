"""Other names for a country than the Dutch one that the data writes."""

from functools import cache

from babel.core import Locale

from macros.language import COUNTRIES

LANGUAGES = ("en", "fr", "de")
BY_ANOTHER_NAME = {
    "Verenigd Koninkrijk": ("Engeland", "Schotland", "Wales", "Groot-Brittannië", "VK", "UK"),
    "Verenigde Staten": ("Amerika", "VS", "USA"),
    "Nederland": ("Holland",),
    "Tsjechië": ("Tsjechische Republiek",),
}
"""Names that no list of countries has."""


@cache
def foreign_names() -> dict[str, str]:
    """Return the Dutch name by each other name: in English, French and German, by its code, and by a part of it."""
    dutch = {code: name for name, code in COUNTRIES.items()}
    found = dict(dutch)
    for language in LANGUAGES:
        found |= {name: dutch[code] for code, name in Locale(language).territories.items() if code in dutch}
    for name, others in BY_ANOTHER_NAME.items():
        found |= dict.fromkeys(others, name)
    return found
