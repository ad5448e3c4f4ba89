"""The file that the form is built from: fields, choices, checks with their sentences, and where records stand."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from macros.addresses import FORM, WRITTEN
from macros.addresses.repository import Repository
from macros.form.checks import checks
from macros.form.places import FIRST, ONE, parts
from macros.form.records import taken, written_cases
from macros.form.rules import rules
from macros.form.sentences import UNKNOWN, about_field, about_reference, general, numbers, unknown_field, unknown_word
from macros.form.simple import BRONNEN, TEGENSTRIJDIGHEDEN, Simple, blocks, choices, long_form
from macros.form.wording import worded
from macros.language import ONGOING
from macros.records.base import MetId, Record
from macros.records.case import Case
from macros.records.colophon import Colofon
from macros.records.conflict import Tegenstrijdigheid
from macros.records.dates import DATE
from macros.records.handbook import Handboek
from macros.records.kinds import soort_van
from macros.records.known import known_in
from macros.records.known_ids import Bekend
from macros.records.likely import LIKELY
from macros.records.references import Verwijzing
from macros.records.schema import schema
from macros.records.silence import SCHRIJFBAAR, Stilte
from macros.records.source import Bron
from macros.records.text import WHITESPACE
from macros.records.walk import models_in
from macros.records.written import GUESSED
from macros.views.shared.citations import full_part_name, short_name

BRANCH = "main"
"""What a host calls the branch with the data when nobody says otherwise."""


def form_files(handbook: Handboek, folder: Path, branch: str = "") -> dict[str, str]:
    """Return the files of the form by their path in the site: what it is built from, and every case as it was written.

    `folder` is the data folder that the handbook was read from. A change is proposed in the repository of the colophon,
    for a branch: "" is the usual one.
    """
    cases = written_cases(folder)
    described = description(handbook) | {
        "opslag": _storage(handbook, branch or BRANCH),
        "cases": [[one.id, handbook.naam(handbook[Case][one.id]), one.bestand, one.in_lijst] for one in cases],
        "bezet": taken(folder, handbook),
    }
    files = {FORM.page: json.dumps(described, ensure_ascii=False, separators=(",", ":"))}
    return files | {f"{WRITTEN.page}{one.id}.yaml": one.tekst for one in cases}


def description(handbook: Handboek) -> dict[str, Any]:
    """Return what the form must know of cases and sources: every block, field, choice and sentence."""
    known = _known(handbook)
    case, source = (schema(soort_van(model), handbook) for model in (Case, Bron))
    found = blocks(source, Bron.__name__) | blocks(case, Case.__name__)
    models = _models(Case) | _models(Bron) | {Verwijzing.__name__: Verwijzing}
    raw = {**source["$defs"], **case["$defs"], Case.__name__: case, Bron.__name__: source}
    groups: dict[str, int] = {}
    for name, block in found.items():
        block["regels"] = rules(models[name], long_form(raw[name]), block["velden"], handbook, known)
        block["in_zicht"] = [own for own in LIKELY.get(models[name], ()) if own in block["velden"]]
        block["onbekend_veld"] = unknown_field(models[name])
        for own, field in block["velden"].items():
            _add_checks(models[name], own, field, known, groups)
    listed = choices(case) | choices(source) | {TEGENSTRIJDIGHEDEN: _conflicts(handbook)}
    worded(found, listed)
    for name, others in known.anders.items():
        if name in listed:
            listed[name]["anders"] = dict(others)
    return {
        "blokken": found,
        "controles": [json.loads(group) for group in groups],
        "keuzes": listed,
        "bronnen": [_source(one, known) for one in handbook[Bron].values()],
        "onbekende_bron": about_reference({"id": UNKNOWN}, known).replace(UNKNOWN, "{waarde}"),
        "stil": [[word.value, word.label, word.uitleg] for word in SCHRIJFBAAR],
        "niets": [Stilte.NIET_INGEVULD.label, Stilte.NIET_INGEVULD.uitleg],
        "eerst": list(FIRST),
        "delen": [asdict(part) for part in parts(found[Case.__name__]["velden"])],
        "zinnen": general(),
        "getallen": numbers(),
        "doorlopend": ONGOING,
        "patronen": {
            "datum": f"^{DATE.pattern}$",
            "witruimte": WHITESPACE.pattern,
            "geraden": f"^(?:{GUESSED.pattern})$",
        },
        "mappen": {model.__name__: soort_van(model).map for model in (Case, Bron)},
        "kop": {
            model.__name__: f" yaml-language-server: $schema=../schemas/{_schema(model)}" for model in (Case, Bron)
        },
    }


def _add_checks(model: type[Record], name: str, field: Simple, known: Bekend, groups: dict[str, int]) -> None:
    """Add to a field which group of checks it is held to; most texts are held to the same."""
    if "lijst" in field:
        field["een"] = ONE.get(name, field["titel"])
    field |= about_field(model, name, field, known)
    if field.get("keuze") in (BRONNEN, TEGENSTRIJDIGHEDEN) or field["soort"] == "keuze":
        field["onbekend"] = unknown_word(model, name, field, known)
    elif found := checks(model, name, field):
        field["controle"] = groups.setdefault(json.dumps(found, ensure_ascii=False), len(groups))


def _schema(model: type[MetId]) -> str:
    return f"{soort_van(model).enkelvoud}.schema.json"


def _models(model: type[Record]) -> dict[str, type[Record]]:
    """Return a model and every model inside it by its name."""
    found = {model.__name__: model}
    for field in model.model_fields.values():
        for inner in models_in(field.annotation):
            if inner.__name__ not in found:
                found |= _models(inner)
    return found


def _known(handbook: Handboek) -> Bekend:
    plain = handbook.naar_json()
    return known_in({kind: records for kind, records in plain.items() if isinstance(records, list)})


def _storage(handbook: Handboek, branch: str) -> Simple:
    """Return how the host of the repository takes a change, {} when no repository is known."""
    address = next((one.repository for one in handbook[Colofon].values() if one.repository), "")
    return asdict(Repository(address, branch).ways()) if address else {}


def _conflicts(handbook: Handboek) -> Simple:
    words = [[one.id, one.vraag, ""] for one in handbook[Tegenstrijdigheid].values()]
    return {"titel": "Waar de bronnen verschillen", "uitleg": "", "woorden": words}


def _source(source: Bron, known: Bekend) -> Simple:
    return {
        "id": source.id,
        "naam": f"{short_name(source)}: {source.titel}",
        "delen": [[part.id, full_part_name(part)] for part in source.onderdelen or ()],
        "zonder_deel": about_reference({"id": source.id}, known),
    }
