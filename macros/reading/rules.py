"""Rules across records, which no single record can judge: one function each."""

from collections.abc import Callable, Iterator

from macros.language import counted
from macros.reading.rules_of_ids import (
    report_double_ids,
    report_ids_of_other_pages,
    report_misnamed,
    report_taken_old_ids,
)
from macros.reading.walking import Documents, report_fault, with_ids
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.faults import shown
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN, soort_van
from macros.records.lesson import Les
from macros.records.measure import Maatregel
from macros.records.references import Uit, collection_in
from macros.records.source import Bron
from macros.records.steps import Projectoordeel
from macros.records.vocabulary import Lijst
from macros.records.walk import claims, path_to
from macros.records.workshop import Programma
from macros.records.written import single_quoted

Rule = Callable[[Documents, Handboek], None]
"""A rule reports in the documents; the handbook it gets holds the records that are valid by themselves."""

NO_LIST = "lijst '{}' ontbreekt. Zet die terug: andere bestanden gebruiken haar woorden."
NO_TYPE = (
    "'{0}' is zelf geen type, want daar staat ook een type bij. Noem het type waar dit onder valt. "
    "Is '{0}' wel een type? Haal het veld 'type' daar weg."
)
OWN_TYPE = (
    "een maatregel valt niet onder zichzelf. Is dit zelf een type? Haal dit veld weg. Noem anders het type waar dit "
    "onder valt."
)
ITSELF = "hier staat de id van dit record zelf. Noem een ander, of haal dit veld weg."
BOTH_BELONG = "'{}' hoort zelf al hierbij. Een van de twee is de hele bron: haal daar 'hoort_bij' weg."
SAME_NAME = (
    "verwijzingen noemen deze bron '{0}', en bron '{1}' ook. Geef een van de twee met 'kort' een eigen naam, zo: "
    "kort: {2}"
)
JUDGEMENTS = (Les, Projectoordeel)
NOBODY = "veld 'volgens' ontbreekt. Een oordeel noemt wie het geeft: voeg het toe. Kies uit: {}."
NO_EXERCISE = "'{}' heeft geen oefening. Noem een factor met een oefening, of haal dit veld weg."
TOO_SHORT = "de oefening van '{}' duurt {}. Maak dit deel langer, of kies een andere."
WORDS_OF_TITLE = 4
"""How many words of a title an example of a short name takes."""


def report_missing_vocabularies(documents: Documents, handbook: Handboek) -> None:
    """Report every vocabulary that fields refer to and the file does not have."""
    found = documents[soort_van(Lijst).naam]
    if any(None in document.unread for document in found):
        return
    present = {own for _, _, own in with_ids(found)}
    present.update(own for document in found for own in document.unread if own)
    for name in sorted(Uit.gebruikt - {kind.naam for kind in SOORTEN} - present):
        found[0].report_at((1, 1), NO_LIST.format(name))


def report_nested_types(documents: Documents, handbook: Handboek) -> None:
    """Report every measure whose type is no type, because that one falls under a type itself."""
    found = documents[soort_van(Maatregel).naam]
    falling = {own for document, index, own in with_ids(found) if document.entries[index].value.get("type")}
    for document, index, own in with_ids(found):
        above = document.entries[index].value.get("type")
        if isinstance(above, str) and above in falling:
            document.report(index, ("type",), OWN_TYPE if above == own else NO_TYPE.format(shown(above)))


def report_references_to_itself(documents: Documents, handbook: Handboek) -> None:
    """Report every record that names itself where another of its kind belongs; of a measure its type says so."""
    for kind in SOORTEN:
        fields = [name for name, field in kind.model.model_fields.items() if collection_in(field) == kind.naam]
        for document, index, own in with_ids(documents[kind.naam]):
            for name in fields:
                value = document.entries[index].value.get(name)
                if value == own and (kind.model, name) != (Maatregel, "type"):
                    document.report(index, (name,), ITSELF)
                elif isinstance(value, list) and own in value:
                    document.report(index, (name, value.index(own)), ITSELF)


def report_sources_that_belong_to_each_other(documents: Documents, handbook: Handboek) -> None:
    """Report every source that is a part of one that is a part of it."""
    sources = handbook[Bron]
    for source in sources.values():
        whole = sources.get(source.hoort_bij or "")
        if whole is not None and whole is not source and whole.hoort_bij == source.id:
            report_fault(documents[soort_van(Bron).naam], source.id, ("hoort_bij",), BOTH_BELONG.format(whole.id))


def report_sources_with_one_name(documents: Documents, handbook: Handboek) -> None:
    """Report every source that references would name by the same words as an earlier one."""
    first: dict[str, Bron] = {}
    for source in handbook[Bron].values():
        named = f"{source.aangehaald_als} {source.jaar}"
        earlier = first.setdefault(named.casefold(), source)
        if earlier is not source:
            title = " ".join(source.titel.split()[:WORDS_OF_TITLE]).rstrip(".,:;")
            example = single_quoted(f"{source.aangehaald_als} ({title})")
            field = next(name for name in ("kort", "auteurs", "organisaties", "titel") if getattr(source, name))
            sentence = SAME_NAME.format(named, earlier.id, example)
            report_fault(documents[soort_van(Bron).naam], source.id, (field,), sentence)


def report_judgements_of_nobody(documents: Documents, handbook: Handboek) -> None:
    """Report every judgement in a case that does not say whose it is."""
    for case in handbook[Case].values():
        for claim in claims(case):
            if isinstance(claim, JUDGEMENTS) and claim.volgens is None:
                path = path_to(case, claim)
                report_fault(documents[soort_van(Case).naam], case.id, path, NOBODY.format(_judges(handbook)))


def _judges(handbook: Handboek) -> str:
    return ", ".join(word.id for word in handbook.lijst(Les, "volgens").waarden)


def report_short_parts(documents: Documents, handbook: Handboek) -> None:
    """Report every part of a programme that is shorter than its exercise, or whose factor has no exercise."""
    for programme, path, sentence in _short_parts(handbook):
        report_fault(documents[soort_van(Programma).naam], programme, path, sentence)


def _short_parts(handbook: Handboek) -> Iterator[tuple[str, tuple[str | int, ...], str]]:
    for programme in handbook[Programma].values():
        for index, part in enumerate(programme.onderdelen):
            factor = handbook[Succesfactor].get(part.oefening or "")
            if factor is None:
                continue
            if factor.redactie is None:
                yield programme.id, ("onderdelen", index, "oefening"), NO_EXERCISE.format(factor.id)
            elif part.minuten < factor.redactie.oefening.minuten:
                needed = counted(factor.redactie.oefening.minuten, "minuut", "minuten")
                yield programme.id, ("onderdelen", index, "minuten"), TOO_SHORT.format(factor.id, needed)


RULES: tuple[Rule, ...] = (
    report_double_ids,
    report_taken_old_ids,
    report_ids_of_other_pages,
    report_misnamed,
    report_missing_vocabularies,
    report_nested_types,
    report_references_to_itself,
    report_sources_that_belong_to_each_other,
    report_sources_with_one_name,
    report_judgements_of_nobody,
    report_short_parts,
)
"""Every rule; one that fails itself keeps none of the others from being followed."""
