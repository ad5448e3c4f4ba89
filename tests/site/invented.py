"""The invented handbook as a project of its own, beside the real pages of docs/; and the same one with long lists.

Nothing here reads data/: what editors write there may change without a test that breaks.
"""

import re
import shutil
from copy import deepcopy
from pathlib import Path
from typing import Any

import yaml

from macros.addresses import PER_DEEL
from macros.records.base import MetAdres
from macros.records.kinds import SOORTEN

ROOT = Path(__file__).resolve().parents[2]
TESTS = ROOT / "tests"
CITED = re.compile(r'verwijzing\("([^"#]+)#?([^"]*)"\)')
"""How pages in docs/ refer to a source or a part of one."""
BACKGROUND_LINK = re.compile(r'href="achtergrond/([a-z0-9-]+)/"')
CONFLICT_LINK = re.compile(r"#tegenstrijdigheid-([a-z0-9-]+)")
"""How pages in docs/ lead to a question of the background, and to a contradiction."""
CASES = 9 * PER_DEEL
"""So many that tables need more parts than a page leads to at once."""
PAIRED = 3 * PER_DEEL
"""How many cases look like others, so that pages put them side by side."""
OTHERS = PER_DEEL + 1
"""How many sources, contradictions and types of measures make a second part."""

NEW_CASE = """\
id: {id}
gemeente: Nieuwstad
provincie: utrecht
schaal: wijk
titel: Iets nieuws
kern: Een eerste stap.
bron: 'jansen-2010#4.5'
peildatum: 2011
thema: [huiselijk-geweld]
"""

UNFOLDS = {
    "factor": "maatwerk",
    "oordeel": "risico",
    "volgens": "onderzoekers",
    "tekst": f"Dit is {'heel ' * 30}lang.",
}
"""A lesson that is too long to stand in sight beside another."""

EXPLAINED = {
    "titel": "De stappen",
    "vorm": "stappen",
    "punten": [
        {
            "titel": "Zoek contact",
            "tekst": "Bel eerst.",
            "volgens": "onderzoekers",
            "volgens_naam": "Het bureau",
            "gedaan": {"tekst": "Dorp belde.", "bron": "jansen-2010#case-dorp"},
            "misging": "Niemand nam op.",
        }
    ],
    "getallen": [{"wat": "telefoontjes", "waarde": 3, "eenheid": "keer"}],
}
"""A part of a question of the background."""
TWO_COLUMNS = {
    "id": "tabel-1-2",
    "voorheen": ["oud-tabel-1-2"],
    "nummer": "1.2",
    "kolommen": ["bij beleid", "bij uitvoering"],
    "rijen": [{"label": "Ja", "noot": "Of bijna.", "cellen": [{"aantal": 7}, {"aantal": 10}]}],
    "totaal": {"label": "Totaal", "cellen": [{"aantal": 15}, {"aantal": 15}]},
}
"""What a table with two columns has instead."""

TAKEN_OUT: list[dict[str, Any]] = [
    {
        "id": "terp",
        "soort": "cases",
        "voorheen": ["oude-terp"],
        "titel": "Terp",
        "datum": "2026-11-01",
        "reden": "De gemeente vroeg dit.",
        "naar": "dorp",
    },
    {
        "id": "mantel",
        "soort": "begrippen",
        "titel": "mantel",
        "datum": "2026-11",
        "reden": "Dit woord staat nergens meer.",
    },
]
"""A page and a place in a list that are no longer there."""

Record = dict[str, Any]
Data = dict[str, list[Record]]


def invented_data() -> Data:
    """Return the invented records by file, as plain YAML has them: with the rich case, old ids, and what docs/ cite."""
    data: Data = {path.name: _read(path) for path in sorted((TESTS / "data").glob("*.yaml"))}
    data["cases.yaml"] += _read(TESTS / "rich_case.yaml")
    found(data, "cases.yaml", "dorp")["resultaten"][0]["tegenstrijdigheid"] = "dorp-aantal"  # its target was missed
    found(data, "measures.yaml", "bijeenkomsten")["valkuilen"][0]["tegenstrijdigheid"] = "dorp-aantal"
    found(data, "cases.yaml", "alles")["lessen"].append(UNFOLDS)
    for kind in SOORTEN:
        if issubclass(kind.model, MetAdres):
            for record in data[kind.bestand]:
                record["voorheen"] = [*record.get("voorheen", []), f"oud-{record['id']}"]
            data[kind.bestand][0]["zoek"] = ["gezocht"]
    data["vocabularies.yaml"][0]["waarden"][0]["zoek"] = ["andere naam"]
    data["sources.yaml"][0]["organisaties"] = ["Bureau Bedacht"]
    data["vervallen.yaml"] = deepcopy(TAKEN_OUT)
    found(data, "context.yaml", "rol")["delen"] = [EXPLAINED]
    data["survey.yaml"].append({**deepcopy(found(data, "survey.yaml", "tabel-1-1")), **TWO_COLUMNS})
    data["sources.yaml"] += _cited_in_docs()
    for file, record_id, linked in (
        ("context.yaml", "rol", BACKGROUND_LINK),
        ("conflicts.yaml", "dorp-aantal", CONFLICT_LINK),
    ):
        data[file] += [_named(found(data, file, record_id), own_id) for own_id in _linked_in_docs(linked)]
    return data


def long_data() -> Data:
    """Return the invented records with so many copies that lists go on on other pages."""
    data = invented_data()
    for file, record_id, count in (
        ("cases.yaml", "dorp", CASES),
        ("sources.yaml", "losse-tips", OTHERS),
        ("conflicts.yaml", "dorp-aantal", OTHERS),
        ("measures.yaml", "voorlichting", OTHERS),
    ):
        record = found(data, file, record_id)
        data[file] += [_copy(record, number) for number in range(1, count + 1)]
    for case in data["cases.yaml"][
        PAIRED:
    ]:  # what is like no other has no page beside it: the site stays quick to build
        case.pop("doelgroepen", None)
        case.pop("maatregelen", None)
    return data


def found(data: Data, file: str, record_id: str) -> Record:
    """Return the record with an id."""
    return next(record for record in data[file] if record["id"] == record_id)


def write_project(folder: Path, data: Data) -> Path:
    """Make `folder` a copy of the project with these records, and return it."""
    for name in ("docs", "macros"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "mkdocs.yml", folder)
    (folder / "data").mkdir()
    for file, records in data.items():
        text = yaml.safe_dump(records, allow_unicode=True, sort_keys=False)
        (folder / "data" / file).write_text(text, encoding="utf-8")
    return folder


def write_case(project: Path, case_id: str) -> Path:
    """Add a case in a file of its own, with no more than a case must have, and return the file."""
    file = project / "data" / "cases" / f"{case_id}.yaml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(NEW_CASE.format(id=case_id), encoding="utf-8")
    return file


def _read(path: Path) -> list[Record]:
    records: list[Record] = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)
    return records


def _copy(record: Record, number: int) -> Record:
    copied = deepcopy(record)
    copied["id"], copied["voorheen"] = f"{record['id']}-{number}", [f"oud-{record['id']}-{number}"]
    if "gemeente" in copied:
        copied["gemeente"] = f"{record['gemeente']} {number}"
    if "kort" in copied:
        copied["kort"] = f"{record['kort']} {number}"
    return copied


def _named(record: Record, own_id: str) -> Record:
    return {**deepcopy(record), "id": own_id, "voorheen": [f"oud-{own_id}"]}


def _linked_in_docs(link: re.Pattern[str]) -> list[str]:
    """Return the ids that pages in docs/ lead to, each once."""
    pages = sorted((ROOT / "docs").rglob("*.md"))
    return list(dict.fromkeys(own_id for page in pages for own_id in link.findall(page.read_text("utf-8"))))


def _cited_in_docs() -> list[Record]:
    """Return the sources that pages in docs/ refer to, with the parts they name."""
    parts: dict[str, list[str]] = {}
    for page in sorted((ROOT / "docs").rglob("*.md")):
        for source_id, part in CITED.findall(page.read_text("utf-8")):
            names = parts.setdefault(source_id, [])
            names += [part] if part and part not in names else []
    return [
        {
            "id": source_id,
            "titel": f"Aangehaald {source_id}",
            "kort": f"Aangehaald {source_id}",
            "uitgever": "Een club",
            "soort": "rapport",
            **({"onderdelen": [{"id": part, "titel": f"Deel {part}"} for part in names]} if names else {}),
        }
        for source_id, names in parts.items()
    ]
