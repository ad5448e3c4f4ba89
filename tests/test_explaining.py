"""Words explain themselves once on a page, where they first stand in running text, and again at the foot."""

import re

import pytest

from macros.addresses import Address
from macros.explaining import explain
from macros.records.handbook import Handboek
from macros.records.since import Verandering
from macros.records.term import Begrip
from macros.site.sections import ids, sections

HERE = Address("cases/dorp/")
BUTTON = re.compile(r'<button type="button" class="begrip" popovertarget="(uitleg-\d+)">([^<]*)</button>')


def word(term: str, **more: object) -> Begrip:
    values = {"id": re.sub(r"[^a-z0-9]+", "-", term.lower()).strip("-"), "term": term, "uitleg": f"Wat {len(term)} is."}
    return Begrip.model_validate({**values, **more})


@pytest.fixture(scope="module")
def known(handbook: Handboek) -> Handboek:
    """A handbook that explains a few words."""
    return handbook.met(
        word("keten", ook=["ketens"]),
        word("hele keten"),
        word("GGD", voluit="gezondheidsdienst"),
        word("OC&W"),
        word("fte's"),
        word("bekend", zonder_uitleg="ja"),
    )


def marked(known: Handboek, html: str) -> list[str]:
    """Return the words that became buttons, in order."""
    return [found for _, found in BUTTON.findall(explain(html, known, HERE))]


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<p>De keten en de keten.</p>", ["keten"]),
        ("<p>Alle ketens, en de keten.</p>", ["ketens"]),
        ("<p>Keten is een woord.</p>", ["Keten"]),
        ("<p>De hele keten.</p>", ["hele keten"]),
        ("<p>De hele\n  keten.</p>", ["hele\n  keten"]),
        ("<p>De <em>keten</em>: (keten).</p>", ["keten"]),
        ("<td>GGD en ggd</td>", ["GGD"]),
        ("<p>ggd</p>", []),
        ("<p>Een GGD-arts.</p>", ["GGD"]),
        ("<p>De gezondheidsdienst, dus de GGD.</p>", ["gezondheidsdienst"]),
        ("<p>Een keten-overleg en een deel-keten.</p>", []),
        ("<p>Ketenpartners en onketen.</p>", []),
        ("<p>Van OC&amp;W.</p>", ["OC&amp;W"]),
        ("<p>Twee fte&#39;s en twee fte’s.</p>", ["fte&#39;s"]),
        ("<p>Dit is bekend.</p>", []),
        ("<p>Het meldpunt en MP.</p>", ["meldpunt"]),
        ("<p>Niets.</p>", []),
        ("keten", ["keten"]),
    ],
)
def test_the_first_of_each_word_is_explained(known: Handboek, html: str, words: list[str]) -> None:
    assert marked(known, html) == words


@pytest.mark.parametrize(
    "around",
    [
        '<a href="#">{}</a>',
        "<button>{}</button>",
        "<h1>{}</h1>",
        "<h4>in <em>een</em> {}</h4>",
        "<details><summary>{}</summary></details>",
        "<table><caption>{}</caption><tr><th>{}</th></tr></table>",
        "<dl><dt>{}</dt></dl>",
        "<svg><text>{}</text></svg>",
        "<p data-search-exclude>{}<br>{}</p>",
        '<span class="onzichtbaar">{}</span>',
        '<span class="oordeel oordeel--goed">{}</span>',
        "<p hidden>{}</p>",
        '<p title="keten"></p>',
        "<!-- {} <p>{}</p> -->",
    ],
)
def test_what_is_no_running_text_stays_as_it_is(known: Handboek, around: str) -> None:
    html = around.replace("{}", "keten")
    assert explain(html, known, HERE) == html
    assert marked(known, f"{html}<p>De keten toen</p>") == ["keten"]
    assert explain(f"{html}<p>De keten toen</p>", known, HERE).startswith(f"{html}<p>De <button")


def test_a_word_in_sight_goes_before_one_in_a_fold(known: Handboek) -> None:
    fold = "<details{}><p>De ketens.</p></details><p>De keten.</p>"
    assert marked(known, fold.format("")) == ["keten"]
    assert marked(known, fold.format(" open")) == ["ketens"]
    assert marked(known, "<details><p>De ketens.</p></details>") == ["ketens"]


@pytest.mark.parametrize("page", ["over/woorden/", "over/woorden/woordenlijst/2/", "over/sinds-2010/"])
def test_the_lists_of_words_explain_nothing_once_more(known: Handboek, page: str) -> None:
    assert explain("<p>De keten.</p>", known, Address(page)) == "<p>De keten.</p>"


def test_a_page_without_words_stays_as_it_is(known: Handboek) -> None:
    assert explain("<p>Niets.</p>", known, HERE) == "<p>Niets.</p>"


def test_every_button_opens_an_explanation_that_leads_to_the_glossary(known: Handboek) -> None:
    html = explain("<p>De GGD in de keten.</p>", known, HERE)
    assert [target for target, _ in BUTTON.findall(html)] == ["uitleg-1", "uitleg-2"]
    assert {"uitleg-1", "uitleg-2"} <= ids(html)
    assert html.count("<span popover ") == 2
    assert "<strong>GGD</strong> (gezondheidsdienst): Wat 3 is." in html
    assert 'href="../../over/woorden/#woord-keten"' in html


def test_what_stands_against_a_word_stays_on_its_line(known: Handboek) -> None:
    html = explain("<p>Een (keten), en een GGD.</p>", known, HERE)
    assert re.search(
        r'Een <span class="begrip__heel">\(<button[^>]*>keten</button><span popover.*?</span>\),</span> en', html
    )
    assert "GGD.</p>" not in html
    assert html.count('class="begrip__heel"') == 2


def test_two_words_against_each_other_are_both_explained(known: Handboek) -> None:
    assert marked(known, "<p>De GGD/keten.</p>") == ["GGD", "keten"]


def test_the_text_without_explanations_is_the_text_as_it_was(known: Handboek) -> None:
    text = "<p>De (hele keten), OC&amp;W en &lt;GGD&gt;. Twee fte&#39;s!</p>"
    html = explain(text, known, HERE).partition("<div data-search-exclude>")[0]
    bare = re.sub(r"<span popover.*?</a></span>", "", html)
    assert re.sub(r'</?button[^>]*>|<span class="begrip__heel">|</span>', "", bare) == text


def test_the_foot_tells_the_words_in_the_order_of_the_alphabet_and_prints_them(known: Handboek) -> None:
    foot = explain("<p>De keten en de GGD.</p>", known, HERE).partition("<details")[2]
    assert foot.startswith(' class="meer" data-op-papier>')
    assert re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", foot) == [
        ("GGD", "Gezondheidsdienst. Wat 3 is."),
        ("Keten", "Wat 5 is."),
    ]
    assert "Sinds 2010 veranderd" not in foot


def test_an_old_word_says_how_it_is_today_and_the_foot_how_it_was(known: Handboek) -> None:
    html = explain("<p>Het meldpunt.</p>", known, HERE)
    assert '<span class="begrip__sinds">Nu: Er is een meldpunt.</span>' in html
    assert "Toen: Er waren twee meldpunten. Nu: Er is een meldpunt. <a" in html
    assert 'href="../../over/sinds-2010/#sinds-meldpunt">Bron, 1 januari 2015</a>' in html


def test_what_is_law_now_says_so(known: Handboek) -> None:
    change = known[Verandering]["meldpunt"].gewijzigd(wet="ja")
    html = explain("<p>Het meldpunt.</p>", known.met(change), HERE)
    assert "Nu bij wet: Er is een meldpunt." in html
    assert "<strong>Dit is nu bij wet geregeld.</strong>" in html


def test_an_old_word_that_is_not_in_the_glossary_tells_what_changed_alone(known: Handboek) -> None:
    change = known[Verandering]["meldpunt"].gewijzigd(id="club", woorden=["De Club"], datum=None)
    html = explain("<p>Bij De Club.</p>", known.met(change), HERE)
    assert "<strong>De Club</strong> <span" in html
    assert '#sinds-club">Bron en datum</a>' in html
    assert "<dl" not in html
    assert '#sinds-club">Bron</a>' in html


def test_a_page_names_a_change_once_though_two_of_its_words_stand_there(known: Handboek) -> None:
    change = known[Verandering]["meldpunt"].gewijzigd(id="club", woorden=["De Club", "keten"])
    html = explain("<p>Bij De Club in de keten.</p>", known.met(change), HERE)
    assert html.count("Toen: ") == 1


def test_the_foot_says_by_which_words_of_the_page_a_change_belongs_to_a_sentence(known: Handboek) -> None:
    change = known[Verandering]["meldpunt"].gewijzigd(id="club", woorden=["De Club", "keten"])
    more = known.met(change, word("bureau", nu="kantoor", ook=["OC&W-bureau"]))
    html = explain("<p>Bij De Club in de keten.</p><p>De\n Club, een bureau en het OC&amp;W-bureau.</p>", more, HERE)
    assert '<li data-woorden="De Club|keten"><strong>' in html
    assert '<div data-woorden="bureau|OC&amp;W-bureau"><dt>Bureau</dt>' in html
    assert html.count("data-woorden") == 2, "a word that is called the same today says nothing"


def test_hostile_words_stay_escaped(known: Handboek) -> None:
    told = {"term": "c", "uitleg": "<script>alert(1)</script> & 'y'", "nu": "<b>z"}
    hostile = known.met(word("ab").gewijzigd(term="a<b"), word("c").gewijzigd(**told))  # what no check would let in
    html = explain("<p>Een a&lt;b en c &lt;script&gt;.</p>", hostile, HERE)
    assert "<script" not in html
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#39;y&#39;" in html
    assert "&lt;b&gt;z" in html


def test_the_search_finds_the_page_as_it_was(known: Handboek) -> None:
    html = "<h1 id='a'>Een</h1><p>De (keten), GGD-arts en ketens. <strong>OC&amp;W</strong></p>"
    before, after = sections(html), sections(explain(html, known, HERE))
    assert [(one.title, one.text) for one in after] == [(one.title, one.text) for one in before]


def test_a_handbook_without_words_explains_nothing(handbook: Handboek) -> None:
    bare = Handboek({**handbook.records, Begrip: {}, Verandering: {}})
    assert explain("<p>De keten.</p>", bare, HERE) == "<p>De keten.</p>"
