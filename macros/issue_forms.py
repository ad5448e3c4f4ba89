"""The form with which somebody brings a new case without changing a file: as YAML for GitHub, made from the models.

Its questions are fields of a case, with their titles and explanations; what may be chosen comes from the vocabularies.
Who answers need not be complete: the editors make a record of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml

from macros.language import capital
from macros.records.base import Record
from macros.records.case import Case
from macros.records.handbook import Handboek
from macros.records.lesson import Les
from macros.records.steps import Doelgroep

NEW_CASE = "nieuwe-case.yml"
HEAD = "# Gemaakt uit de modellen en de vaste lijsten, met `make schemas`. Verander hier niets: het gaat verloren.\n"
ABROAD = "buiten Nederland"
"""What is chosen where a case has no province."""
INTRODUCTION = (
    "Fijn dat je een case aandraagt. Vul in wat je weet. De redactie maakt er een record van en vraagt na wat mist.\n\n"
    "**Let op: iedereen kan lezen wat je hier invult.** "
    "Noem geen slachtoffers, plegers of mensen die zijn gesproken. Schrijf in eigen woorden.\n"
)
PROMISES = (
    "Ik noem geen personen, en niemand is te herkennen.",
    "Ik schreef dit in eigen woorden en noem de bron.",
    "Mijn tekst mag in het handboek, onder de licentie CC BY 4.0.",
)


@dataclass(frozen=True)
class Question:
    """A question: a field of a model (or a vocabulary of it), how it is asked, and an example."""

    model: type[Record]
    veld: str
    verplicht: bool = False
    lang: bool = False
    meer: bool = False
    voorbeeld: str = ""
    uitleg: str = ""
    """What is asked, where the explanation of the field is for who writes a record: with ids and `#`."""
    ook: tuple[str, ...] = ()
    """What may be chosen beside the words of the vocabulary."""


QUESTIONS = (
    Question(Case, "gemeente", verplicht=True, voorbeeld="Arnhem"),
    Question(
        Case, "provincie", verplicht=True, meer=True, ook=(ABROAD,), uitleg="Liep het in meer provincies? Kies ze alle."
    ),
    Question(Case, "gebied", voorbeeld="wijk Malburgen"),
    Question(Case, "schaal", verplicht=True),
    Question(Case, "titel", verplicht=True, voorbeeld="Buurtbewoners als vertrouwenspersoon"),
    Question(Case, "kern", verplicht=True, lang=True),
    Question(
        Case,
        "bron",
        verplicht=True,
        lang=True,
        voorbeeld="Titel, wie het schreef, jaar, bladzijden en adres.",
        uitleg="Waar het staat beschreven, zodat iedereen het kan nalezen.",
    ),
    Question(Case, "peildatum", verplicht=True, voorbeeld="2024-09"),
    Question(Case, "thema", verplicht=True, meer=True),
    Question(Doelgroep, "doelgroep", meer=True, uitleg="Voor wie het was. Meer dan één mag."),
    Question(Case, "uitkomst", lang=True, voorbeeld="Ook wat niet lukte, en wie niet is bereikt."),
    Question(Les, "tekst", lang=True, voorbeeld="Wat hielp, wat ontbrak, en volgens wie?"),
)
"""The questions, in their order: what a first case must have, and what its readers ask first."""


def issue_forms(handbook: Handboek) -> dict[str, str]:
    """Return the text of every issue form that is made from the data, by the name of its file."""
    form = {
        "name": "Nieuwe case",
        "description": "Draag een aanpak aan die nog niet in het handboek staat.",
        "title": "Nieuwe case: ",
        "labels": ["case"],
        "body": [
            {"type": "markdown", "attributes": {"value": INTRODUCTION}},
            *_asked(handbook),
            {
                "type": "checkboxes",
                "id": "beloften",
                "attributes": {
                    "label": "Voor je verstuurt",
                    "options": [{"label": promise, "required": True} for promise in PROMISES],
                },
            },
        ],
    }
    return {NEW_CASE: HEAD + yaml.dump(form, Dumper=_Lines, allow_unicode=True, sort_keys=False, width=1000)}


def _asked(handbook: Handboek) -> Iterator[dict[str, Any]]:
    for question in QUESTIONS:
        field = question.model.model_fields[question.veld]
        title = question.model.naam_van_soort if question.model is Les else field.title
        told = question.model.uitleg_van_soort if question.model is Les else field.description
        attributes: dict[str, Any] = {"label": title, "description": question.uitleg or told}
        words = _words(handbook, question)
        if words:
            attributes |= {"multiple": question.meer, "options": [*words, *question.ook]}
        elif question.voorbeeld:
            attributes["placeholder"] = question.voorbeeld
        yield {
            "type": "dropdown" if words else "textarea" if question.lang else "input",
            "id": "les" if question.model is Les else question.veld,
            "attributes": attributes,
            **({"validations": {"required": True}} if question.verplicht else {}),
        }


def _words(handbook: Handboek, question: Question) -> list[str]:
    """Return what may be chosen as an answer, as pages write it; [] for a field of free text."""
    try:
        words = handbook.lijst(question.model, question.veld)
    except KeyError:
        return []
    return [capital(word.label) for word in words.waarden]


class _Lines(yaml.SafeDumper):
    """Writes a text of more lines as those lines, so that a change in it can be read."""


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Lines.add_representer(str, _text)
