"""Rules about ids: each is of one record, leads to one page, and leads nowhere else."""

from pathlib import PurePosixPath

from macros.reading.document import Document
from macros.reading.walking import Documents, where, with_ids
from macros.records.faults import shown
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.values import ID

DOUBLE = "deze id bestaat al ({}). Is het een ander record? Geef dit een andere id. Is het hetzelfde? Voeg ze samen."
TAKEN = "'{}' is al van een ander record ({}). Haal dit hier weg."
MISNAMED = "bij deze id hoort de bestandsnaam '{0}.yaml', maar dit bestand heet '{1}'. Maak ze gelijk."
OTHER_PAGE = "op dit adres staat al een andere pagina van de site. Kies een andere id, zoals '{}-{}'."
OTHER_PAGE_OLD = "op dit adres staat een andere pagina van de site. Haal dit hier weg."


def report_double_ids(documents: Documents, handbook: Handboek) -> None:
    """Report every record whose id an earlier record of the kind has."""
    for found in documents.values():
        first: dict[str, tuple[Document, int]] = {}
        for document, index, own in with_ids(found):
            if own in first:
                document.report(index, ("id",), DOUBLE.format(where(*first[own], document)))
            first.setdefault(own, (document, index))


def report_taken_old_ids(documents: Documents, handbook: Handboek) -> None:
    """Report every earlier id that is the id, or an earlier id, of another record of the kind."""
    for found in documents.values():
        taken = {own: (document, index) for document, index, own in with_ids(found)}
        for document, index, own in with_ids(found):
            for number, old in enumerate(_old_ids(document.entries[index].value)):
                if old == own:
                    continue  # the record itself says so
                if old in taken and taken[old] != (document, index):
                    sentence = TAKEN.format(shown(old), where(*taken[old], document))
                    document.report(index, ("voorheen", number), sentence)
                taken.setdefault(old, (document, index))


def report_ids_of_other_pages(documents: Documents, handbook: Handboek) -> None:
    """Report every id, and every earlier one, whose page would stand where another page of the site is."""
    for kind in SOORTEN:
        for document, index, own in with_ids(documents[kind.naam]):
            if own in kind.bezet:
                document.report(index, ("id",), OTHER_PAGE.format(own, kind.enkelvoud))
            for number, old in enumerate(_old_ids(document.entries[index].value)):
                if old in kind.bezet:
                    document.report(index, ("voorheen", number), OTHER_PAGE_OLD)


def report_misnamed(documents: Documents, handbook: Handboek) -> None:
    """Report every file with one record whose name is not the id of the record."""
    for document in (one for found in documents.values() for one in found if one.single):
        name = PurePosixPath(document.file).name
        for _, _, own in with_ids([document] if len(document.values) == 1 else []):
            if ID.fullmatch(own) and name != f"{own}.yaml":  # an id that cannot be one says so itself
                document.report(0, ("id",), MISNAMED.format(shown(own), shown(name)))


def _old_ids(value: dict[str, object]) -> list[str]:
    old = value.get("voorheen")
    return [one for one in old if isinstance(one, str)] if isinstance(old, list) else []
