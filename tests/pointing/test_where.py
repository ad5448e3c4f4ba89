"""What points at a record: fields, links and names, each with its file and line; and what still points at nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from macros.pointing.command import where
from macros.pointing.dangling import dangling

ROOT = Path(__file__).parents[2]
PAGE = """\
# Over

Lees [hoe het ging](../cases/dorp.md#lessen),
<a href="../maatregelen/voorlichting/#maatregel-bijeenkomsten">meer</a>.
Bron: {{ verwijzing("jansen-2010#4.5") }}. Zie [het verschil](tegenstrijdigheden.md#tegenstrijdigheid-dorp-aantal), of
[elders](https://voorbeeld.nl/cases/dorp/), en in
Stad.
"""
GONE = "- {id: dorp, soort: cases, titel: Dorp, datum: 2026-11, reden: Zij vroegen dit., naar: stad}\n"


@pytest.fixture
def project(folder: Path) -> Path:
    """The small data folder with a page, and the files of tests that name pages."""
    root = folder.parent
    for file, text in {
        "docs/over/index.md": PAGE,
        "docs/cases/lessen.md": "# Lessen\n\n[Dorp](../cases/dorp.md)\n",
        "tests/site/golden_queries.yaml": "- vraag: 'buren'\n  paginas: ['cases/dorp/', 'cases/lessen/']\n",
        "tests/marked-claims.yaml": "- record: cases/dorp\n  tekst: Iets.\n",
    }.items():
        path = root / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return root


def take_out(project: Path) -> None:
    """Take the case Dorp out of the data."""
    path = project / "data/cases.yaml"
    text = path.read_text(encoding="utf-8")
    path.write_text(text[text.index("- id: stad") :], encoding="utf-8")


def test_every_place_that_points_at_a_case_or_names_it_is_told(project: Path):
    told, known = where(project, "dorp")
    assert known
    assert told.splitlines() == [
        "case 'dorp'",
        "Staat hier: data/cases.yaml:1",
        "Wijst ernaar: 4 plekken",
        "  docs/cases/lessen.md:3: ../cases/dorp.md",
        "  docs/over/index.md:3: ../cases/dorp.md#lessen",
        "  tests/marked-claims.yaml:1: - record: cases/dorp",
        "  tests/site/golden_queries.yaml:2: cases/dorp/",
        "Noemt de naam: 4 plekken. Kijk bij elk of de tekst nog klopt.",
        "  data/factors.yaml:12: - {tekst: Dorp begon klein., bron: 'jansen-2010#case-do…",
        "  data/measures.yaml:2: …al.], voorbeelden: [{titel: "
        "De film, plaats: Dorp, tekst: Een film in het buurthuis.}], vr…",
        "  data/recommendations.yaml:9: - {tekst: Dorp begon met tien mensen., bron: 'jansen-20…",
        "  data/sources.yaml:9: - {id: case-dorp, titel: Caseverslag Dorp, aanduiding: caseverslag Dorp, paginas:…",
    ]


@pytest.mark.parametrize(
    ("own_id", "places"),
    [
        (
            "bijeenkomsten",
            [
                "data/cases.yaml:14: [dorp] maatregelen maatregel: bijeenkomsten",
                "docs/over/index.md:4: ../maatregelen/voorlichting/#maatregel-bijeenkomsten",
            ],
        ),
        (
            "dorp-aantal",
            [
                "data/cases.yaml:17: [dorp] resultaten tegenstrijdigheid: dorp-aantal",
                "docs/over/index.md:5: tegenstrijdigheden.md#tegenstrijdigheid-dorp-aantal",
            ],
        ),
        ("waardering", ["data/cases.yaml:41: [stad] lessen factor: waardering"]),
        (
            "ouders",
            [
                "data/cases.yaml:12: [dorp] doelgroepen doelgroep: ouders",
                "data/cases.yaml:47: [stad] projecten doelgroepen doelgroep: ouders",
            ],
        ),
        (
            "jansen-2010#4.5",
            [
                'docs/over/index.md:5: verwijzing("jansen-2010#4.5")',
                "data/cases.yaml:25: [dorp] lessen bron: jansen-2010#4.5",
            ],
        ),
    ],
)
def test_fields_links_and_references_point_at_records_words_and_parts(project: Path, own_id: str, places: list[str]):
    told, known = where(project, own_id)
    assert known
    assert {f"  {place}" for place in places} <= set(told.splitlines())


def test_an_id_that_is_not_there_is_a_sentence_with_the_nearest(project: Path):
    assert where(project, "dorpp") == ("Geen record heeft de id 'dorpp'. Bedoelde u 'dorp'?", False)


def test_after_a_case_is_taken_out_what_is_left_of_it_is_told(project: Path):
    take_out(project)
    told, known = where(project, "dorp")
    assert not known
    assert told.splitlines()[:2] == [
        "Geen record heeft de id 'dorp'. Dit wijst er nog naar:",
        "  docs/cases/lessen.md:3: ../cases/dorp.md",
    ]
    (project / "data/vervallen.yaml").write_text(GONE, encoding="utf-8")
    told, known = where(project, "dorp")
    assert known
    assert "Staat hier: data/vervallen.yaml:1" in told
    assert "Noemt de naam: 4 plekken" in told


def test_the_check_names_every_place_that_points_at_what_is_gone(project: Path):
    assert dangling(project / "data") == []
    take_out(project)
    left = [str(problem) for problem in dangling(project / "data")]
    nowhere = (
        "leidt nergens heen: onbekende case 'dorp'. Kies uit: stad (Twee projecten). Staat het er niet bij? Zet het "
        "eerst in data/cases.yaml."
    )
    assert left == [
        f"docs/cases/lessen.md:3:8: '../cases/dorp.md' {nowhere}",
        f"docs/over/index.md:3:21: '../cases/dorp.md#lessen' {nowhere}",
        f"tests/marked-claims.yaml:1:1: '- record: cases/dorp' {nowhere}",
        f"tests/site/golden_queries.yaml:2:14: 'cases/dorp/' {nowhere}",
    ]
    (project / "data/vervallen.yaml").write_text(GONE, encoding="utf-8")
    first = str(dangling(project / "data")[0])
    assert first == (
        "docs/cases/lessen.md:3:8: '../cases/dorp.md' leidt nergens heen: onbekende case 'dorp'. Die is uit het "
        "handboek gehaald (data/vervallen.yaml). Schrijf 'stad', of haal deze verwijzing weg."
    )


def test_an_old_id_in_a_link_leads_on_but_not_in_a_reference_to_a_source(project: Path):
    for file, old, new in (("cases.yaml", "- id: dorp\n", "- id: gehucht\n  voorheen: [dorp]\n"),):
        path = project / "data" / file
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    left = [str(problem) for problem in dangling(project / "data")]
    assert left == [
        "tests/marked-claims.yaml:1:1: '- record: cases/dorp' leidt nergens heen: onbekende case 'dorp'. Die heet nu "
        "'gehucht': schrijf hier die id.",
        "tests/site/golden_queries.yaml:2:14: 'cases/dorp/' leidt nergens heen: onbekende case 'dorp'. Die heet nu "
        "'gehucht': schrijf hier die id.",
    ]
    (project / "docs/x.md").write_text(
        '{{ verwijzing("jansen#4.5") }} {{ verwijzing("jansen-2010#9.9") }}\n', encoding="utf-8"
    )
    assert [str(problem) for problem in dangling(project / "data")][:2] == [
        "docs/x.md:1:4: 'verwijzing(\"jansen#4.5\")' leidt nergens heen: onbekende bron 'jansen'. "
        "Kies uit: jansen-2010 (Een rapport), losse-tips. Staat de bron er niet bij? Beschrijf die eerst in "
        "data/sources.yaml.",
        "docs/x.md:1:35: 'verwijzing(\"jansen-2010#9.9\")' leidt nergens heen: bron 'jansen-2010' heeft geen onderdeel "
        "'9.9'. Noem een deel dat er is.",
    ]


def test_the_check_shows_what_points_nowhere_beside_all_else(project: Path):
    take_out(project)
    path = project / "data/cases.yaml"
    path.write_text(
        path.read_text(encoding="utf-8").replace("titel: Twee projecten", "titl: Twee projecten"), encoding="utf-8"
    )
    command = [sys.executable, "-m", "macros", "check", str(project / "data")]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    lines = result.stderr.splitlines()
    assert result.returncode == 1
    assert any(line.startswith("data/cases.yaml:5:3: [stad] ") and "titl" in line for line in lines)
    assert any(line.startswith("docs/over/index.md:3:21: ") for line in lines)


def test_the_data_of_the_handbook_itself_point_at_nothing_that_is_gone():
    assert dangling(ROOT / "data") == []
