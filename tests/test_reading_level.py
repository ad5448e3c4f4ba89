"""What is measured for the reading level: the prose of a page and nothing beside it, sentence by sentence."""

import pytest
from reading_level import sentences


def page(inside: str) -> str:
    """Return a page with that in its article."""
    return f"<html><body><p>Ernaast.</p><article>{inside}</article><p>Onderaan.</p></body></html>"


@pytest.mark.parametrize(
    ("inside", "found"),
    [
        ("<p>Dit is een zin. Dit ook!</p>", ["Dit is een zin.", "Dit ook!"]),
        ("<ul><li>Eerst dit.<ul><li>Dan dat.</li></ul>En meer.</li></ul>", ["Eerst dit.", "Dan dat.", "En meer."]),
        ("<p>Er waren 1.250 mensen.<br>Zweers e.a. schreven het op.</p>",
         ["Er waren 1.250 mensen.", "Zweers e.a. schreven het op."]),
        ("<p>Een lezer twijfelt: Het kan anders.</p>", ["Een lezer twijfelt:", "Het kan anders."]),
        ("<p>Kies uit twee dingen: brood of kaas.</p>", ["Kies uit twee dingen: brood of kaas."]),
    ],
)  # fmt: skip
def test_every_sentence_of_the_prose_is_found(inside: str, found: list[str]) -> None:
    """An abbreviation or a number does not end one."""
    assert sentences(page(inside)) == found


@pytest.mark.parametrize(
    "aside",
    [
        "<h2>Wat hielp er?</h2>",
        "<table><tr><td><p>Een cel is geen zin.</p></td></tr></table>",
        "<pre>@misc{een, title = {Twee.}}</pre>",
        "<p>Arnhem, Gelderland</p>",
        '<p><a href="../cases/">Lees alle cases.</a></p>',
        '<p class="bron">Zweers e.a. 2010, p. 5.</p>',
        '<p>(<a href="../over/bronnen/zweers-2010/#deel-1.3">Zweers e.a. 2010.</a>)</p>',
        '<p><span popover class="begrip__uitleg">Een proef. Je probeert iets uit.</span></p>',
    ],
)
def test_what_stands_beside_the_prose_does_not_count(aside: str) -> None:
    """A head, a table, a reference, a label, a way to elsewhere, and an explanation that opens."""
    assert sentences(page(f"<p>Dit telt.</p>{aside}")) == ["Dit telt."]


def test_a_reference_leaves_no_brackets_in_a_sentence() -> None:
    """It reads as if the reference were not there."""
    inside = '<p>Zij telden (<a href="../bronnen/een/#deel-1">Een 2010</a>) bezoekers.</p>'
    assert sentences(page(inside)) == ["Zij telden bezoekers."]
