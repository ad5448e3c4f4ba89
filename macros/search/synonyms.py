"""What means the same: the words of the glossary, old and new, so that a reader may use any of them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from macros.records.handbook import Handboek
from macros.records.term import Begrip
from macros.search.words import phrase


def synonyms(handbook: Handboek) -> Mapping[str, Sequence[str]]:
    """Return of each word or phrase of the glossary, in terms, which others mean the same.

    Forms that give the same terms, such as a plural, are no others.
    """
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for record in handbook[Begrip].values():
        forms = [record.term, record.voluit, *(record.ook or ()), *(record.zoek or ()), record.nu]
        phrases = list(dict.fromkeys(filter(None, (phrase(form) for form in forms if form))))
        for one in phrases:
            found[one] |= dict.fromkeys(other for other in phrases if other != one)
    return {one: list(others) for one, others in sorted(found.items()) if others}
