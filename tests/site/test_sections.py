"""The words of a page: what the search reads in it, and what it leaves out."""

import pytest

from macros.site.sections import sections


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<dl><dt>Voor wie</dt><dd>migranten</dd></dl>", "Voor wie · migranten"),
        (
            "<table><tr><th>fonds</th><td>Oranje Fonds</td><td>niet genoemd</td></tr></table>",
            "fonds · Oranje Fonds · niet genoemd",
        ),
        ("<div>eerst</div><div>dan</div>daarna<br>tot slot", "eerst · dan · daarna · tot slot"),
        ('naam<span class="onderkop">wie het is</span>', "naam wie het is"),
        ("een <em>half</em>woord en een <strong>heel</strong>.", "een halfwoord en een heel."),
    ],
    ids=["a term and what it means", "cells", "boxes and lines", "a line below", "but not within a word"],
)
def test_neighbours_do_not_grow_together(html: str, text: str) -> None:
    assert [section.text for section in sections(html)] == [text]


@pytest.mark.parametrize(
    "unseen",
    [
        '<sup class="noot"><a href="#bron-13">13</a></sup>',
        '<span class="oordeel__teken" aria-hidden="true">13</span>',
        '<span class="klein onzichtbaar">13</span>',
        "<p hidden>13</p>",
        "<table><caption>13</caption></table>",
        "<div data-search-exclude><div><p>13</p></div>13<p>13</p></div>",
    ],
    ids=["the number of a note", "a sign", "what is only read out", "hidden", "a caption", "after what stands inside"],
)
def test_what_no_reader_sees_as_words_is_not_searched(unseen: str) -> None:
    assert [section.text for section in sections(f"Er kwamen 20 mensen.{unseen} Meer niet.")] == [
        "Er kwamen 20 mensen. Meer niet."
    ]


def test_what_waits_to_be_found_is_searched() -> None:
    html = '<details class="meer"><summary>Meer</summary><p hidden="until-found">Er kwamen 20 mensen.</p></details>'
    assert "Er kwamen 20 mensen." in sections(html)[0].text


def test_a_title_is_one_line_without_tags_and_without_signs_that_search_would_miss() -> None:
    html = '<h1 id="a">Training voor\n<code>moslima&#39;s</code><br>en <span aria-hidden="true">✓</span>meer</h1>'
    assert [section.title for section in sections(html)] == ["Training voor moslima's en meer"]
