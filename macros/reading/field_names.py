"""The names that fields have in any record, by which a line is known as a field when its signs are not right."""

import re

from macros.records.base import Record
from macros.records.kinds import SOORTEN
from macros.records.walk import models_in


def _names(model: type[Record], seen: set[type[Record]]) -> set[str]:
    if model in seen:
        return set()
    seen.add(model)
    names = set(model.model_fields)
    for one in model.model_fields.values():
        for inner in models_in(one.annotation):
            names |= _names(inner, seen)
    return names


_SEEN: set[type[Record]] = set()
FIELDS = frozenset(name for kind in SOORTEN for name in _names(kind.model, _SEEN))
"""Every name of a field, of whatever kind of record."""
WORDS = """
    aandeel aantal achteraf adres anderen antwoord basis bedrag beginnen beheer bereik betekenis delen doel
    doelen doelgroep doelgroepen door eerst gebied gedaan gelezen gemeente gemeenten getallen gevraagd_aan
    gewicht groep grootte hoe inzet kort kosten label land lessen maatregel maatregelen materiaal meten minuten
    misging niet niveau nodig nu nummer ook oordelen partijen per periode personen plaats procent projecten
    punten rechten regeling resultaten richting rol samengesteld sinds soort stand stappen status tellen toen
    tot totaal type uitleg valkuilen van verloop voor vooraf voorbeelden vorm vraag vraagt vragen waarden waarom
    waarvoor wanneer wat wel wet woorden zekerheid
"""
EVERYDAY = frozenset(WORDS.split())
"""Those that may as well be the first word of a sentence."""
NAME = "|".join(sorted(map(re.escape, FIELDS), key=len, reverse=True))
"""Any name of a field, as part of a regular expression."""


def is_field(word: str) -> bool:
    """Return whether a word is the name of a field, in capitals too."""
    return word.lower() in FIELDS
