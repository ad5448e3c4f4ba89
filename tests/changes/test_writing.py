"""What is told, as Markdown: text stays text, and it is never longer than a comment may be."""

import pytest
from markdown import markdown

from macros.changes.together import Part, Point
from macros.changes.told import around
from macros.changes.writing import as_markdown, as_text, escaped

HOSTILE = "<img src=x onerror=alert(1)> **vet** [x](javascript:a) @iemand #12 https://x.nl `c` ~~weg~~ :smile: www.x.nl"


def test_text_in_markdown_is_nothing_but_text():
    assert escaped(HOSTILE) == (
        r"&lt;img src=x onerror=alert(1)&gt; \*\*vet\*\* \[x\](javascript:a) @<!-- -->iemand \#<!-- -->12 "
        r"https:<!-- -->//x.nl \`c\` \~\~weg\~\~ :<!-- -->smile: www<!-- -->.x.nl"
    )
    html = markdown(escaped(HOSTILE))
    assert "<img" not in html
    assert "<a" not in html
    assert "<strong" not in html


@pytest.mark.parametrize("text", ["- punt", "1. een", "+ plus", "# kop", "=== lijn", "> citaat", "```"])
def test_a_text_starts_no_list_heading_or_block(text):
    html = markdown(f"- {escaped(text)}")
    assert html.count("<li>") == 1
    assert all(tag not in html for tag in ("<h1", "<ol", "<blockquote", "<hr", "<code", "<pre"))


def test_an_address_or_a_block_to_paste_ends_no_code():
    point = Point("x", adres="a`b/", blok="- id: x\n```\n<script>")
    assert as_markdown("h", [Part("Kop", [point])]).splitlines()[4:] == [
        "### Kop",
        "",
        "- x (`a'b/`)",
        "  ",
        "  ```yaml",
        "  - id: x",
        "  '''",
        "  <script>",
        "  ```",
    ]


def test_what_does_not_fit_is_counted_and_all_folds_are_closed():
    points = [Point(f"punt {number}", was="oud " * 30, nu="nieuw " * 30) for number in range(500)]
    told = as_markdown("Kop", [Part("Pagina's", points, lang=True), Part("Bladen", points[:4], lang=True)])
    assert len(told) < 60_000
    assert told.count("<details>") == told.count("</details>") == 1
    shown = told.count("- punt")
    assert told.endswith(
        f"Er is meer: nog {504 - shown} punten passen hier niet. Alles zie je met `make wijzigingen`.\n"
    )


def test_in_the_terminal_no_sign_of_a_text_is_obeyed():
    assert as_text("Kop\x1b[31m", [Part("Deel", [Point("a\nb\x07", was="\u202ec", nu="d")])]).splitlines() == [
        "Kop [31m",
        "",
        "Deel",
        "  a b",
        "    was: c",
        "    nu:  d",
    ]


def test_of_a_long_text_what_changed_is_told_with_some_words_around_it():
    before = [f"w{number}" for number in range(40)]
    after = [*before[:20], "anders", *before[21:]]
    assert around(" ".join(before), " ".join(after)) == (
        "… w12 w13 w14 w15 w16 w17 w18 w19 w20 w21 w22 w23 w24 w25 w26 w27 w28 …",
        "… w12 w13 w14 w15 w16 w17 w18 w19 anders w21 w22 w23 w24 w25 w26 w27 w28 …",
    )
    assert around("kort", "korter") == ("kort", "korter")
