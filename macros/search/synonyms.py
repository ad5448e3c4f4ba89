"""What means the same: the words of the glossary, old and new, so that a reader may use any of them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from macros.records.handbook import Handboek
from macros.records.term import Begrip
from macros.search.words import phrase


def synonyms(handbook: Handboek) -> Mapping[str, Sequence[str]]:
    """Return of each word or phrase of the glossary, in terms, which others to look for as well.

    Names of the same thing stand for each other. What readers type (`zoek`) leads to those, and not the other way: who
    looks for honour-related violence did not ask for honour killings. Forms with the same terms, such as a plural, are
    no others.
    """
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for record in handbook[Begrip].values():
        names = _phrases([record.term, record.voluit, *(record.ook or ()), record.nu])
        for one in [*names, *_phrases(record.zoek or ())]:
            found[one] |= dict.fromkeys(other for other in names if other != one)
    return {one: list(others) for one, others in sorted(found.items()) if others}


def _phrases(forms: Iterable[str | None]) -> list[str]:
    return list(dict.fromkeys(filter(None, (phrase(form) for form in forms if form))))
