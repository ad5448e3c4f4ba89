"""Text behind `#` that YAML would drop: the check says what would be lost, in every kind of place."""

from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.reading.chunks import Loader, chunks
from macros.reading.parse import parse

QUOTE = "Zet de hele tekst tussen aanhalingstekens"
COMMENT = "Is het een opmerking? Geef die een eigen regel, recht boven het veld. Is het tekst?"


RECORDS = [
    chunk.text
    for path in (Path(__file__).parents[1] / "data/cases.yaml", Path(__file__).parents[1] / "rich_case.yaml")
    for chunk in chunks(path.read_text(encoding="utf-8"))
] + ["- id: x\n  kern: >-\n    Bel\n    nu\n  a: |2\n     b\n  'c': \"d\"\n  e: [{f: g, 'h': i}, \"j\"]\n  k:\n  - l\n"]


def check(lines: str) -> list[tuple[int, int, str]]:
    document = parse("data/cases.yaml", f"- id: x\n{lines}\n")
    return [(problem.line, problem.column, problem.sentence) for problem in document.problems]


def test_text_behind_a_hash_is_reported_and_the_mended_line_is_shown():
    assert check("  kern: Bel #1 van de lijst") == [
        (
            2,
            13,
            f"alles vanaf het hekje (#) valt weg: '#1 van de lijst'. {COMMENT} {QUOTE}, zo: "
            "kern: 'Bel #1 van de lijst'",
        )
    ]


@pytest.mark.parametrize(
    ("lines", "line", "column", "lost"),
    [
        ("  lijst:\n    - Bel #1", 3, 11, "#1"),
        ("  kern: 'Bel' #1 van de lijst", 2, 15, "#1 van de lijst"),
        ('  kern: "Bel" #1', 2, 15, "#1"),
        ("  kern: Bel\t#1", 2, 13, "#1"),
        ("  kern: Bel\n    de #1", 3, 8, "#1"),
        ("  kern: Bel\n    #1 van", 3, 5, "#1 van"),
        ("  kern:\n    #1 van\n    de lijst", 3, 5, "#1 van"),
        ("  kern: >- #1 van\n    de lijst", 2, 12, "#1 van"),
        ("  kern: >-\n    Bel\n   #1 van", 4, 4, "#1 van"),
        ("  blok: {a: Bel #1\n    }", 2, 17, "#1"),
        ("  lijst: [Bel #1\n    , b]", 2, 15, "#1"),
        ("  lijst: #1\n    - Bel", 2, 10, "#1"),
    ],
)
def test_every_kind_of_place_is_seen(lines, line, column, lost):
    (found,) = check(lines)
    assert found[:2] == (line, column)
    assert found[2].startswith(f"alles vanaf het hekje (#) valt weg: '{lost}'. {COMMENT} {QUOTE}")


@pytest.mark.parametrize(
    ("lines", "column", "lost"),
    [
        ("  lijst: ['a'#b\n    ]", 14, "#b"),
        ("  lijst: [a,#b\n    c]", 13, "#b"),
        ("  lijst: [#b\n    c]", 11, "#b"),
        ("  lijst: [a]#b", 13, "#b"),
        ("  blok: {a: b}#c", 15, "#c"),
        ("  blok: {#c\n    a: b}", 10, "#c"),
        ('  blok: {"a":#c\n    b}', 14, "#c"),
        ("  kern: >-#1 van\n    de lijst", 11, "#1 van"),
        ("  kern: >2#1 van\n    de lijst", 11, "#1 van"),
        ("  kern: |+2#1 van\n    de lijst", 12, "#1 van"),
    ],
)
def test_a_hash_needs_no_blank_before_it_to_cost_text(lines, column, lost):
    assert check(lines) == [(2, column, f"alles vanaf het hekje (#) valt weg: '{lost}'. {COMMENT} {QUOTE}.")]


@pytest.mark.parametrize("quote", ["'", '"'])
def test_a_part_of_a_source_that_stands_outside_the_quotes_is_named(quote):
    lost = f"alles vanaf het hekje (#) valt weg: '#4.5'. {COMMENT} {QUOTE}, zo: bron: 'zweers-2010#4.5'"
    assert check(f"  bron: {quote}zweers-2010{quote}#4.5") == [(2, 22, lost)]


@pytest.mark.parametrize(
    "lines",
    [
        "  kern: 'Bel #1'",
        '  kern: "Bel\n    #1"',
        "  kern: >-\n    Bel #1\n    #2 ook",
        "  kern: |\n    # Bel",
        "  kern: Bel#1",
        "  kern: Bel,#1, [a]#2 en (3)#4",
        "  lijst: ['a,#b', \"[c]#d\", e#f]",
        "  # een opmerking\n  kern: Bel\n  # nog een\n  titel: Bel\n# en een",
        "# zo: 'bron#4.5' #2\n  kern: Bel\n  # zo: 'bron'#4.5 #2",
        "  lijst:\n    # boven een streepje\n    - a\n    # ertussen\n    - b\n  # erna\n  kern: Bel",
    ],
)
def test_a_hash_in_quotes_or_a_block_and_a_comment_of_its_own_are_welcome(lines):
    assert check(lines) == []


def test_a_file_with_another_slip_still_says_what_would_be_lost():
    assert [place[:2] for place in check("  kern: Bel #1\n- id: y\n  kern: Bel: ja")] == [(2, 13), (4, 9)]


def test_a_hash_behind_a_text_with_a_hash_in_quotes_is_seen():
    (found,) = check("  kern: 'Bel #1' #2")
    assert found[:2] == (2, 18)


@settings(max_examples=400)
@given(st.sampled_from(RECORDS), st.data())
def test_a_hash_behind_any_sign_is_kept_in_a_value_or_is_a_problem(record, data):
    at = data.draw(st.integers(1, len(record) - 1))
    if not record[record.rfind("\n", 0, at) + 1 : at].strip():
        return  # a line of its own
    text = f"{record[:at]}#{record[at:]}"
    if parse("data/cases.yaml", text).problems:
        return
    texts = [event.value for event in yaml.parse(text, Loader) if isinstance(event, yaml.ScalarEvent)]
    assert "".join(texts).count("#") == text.count("#")
