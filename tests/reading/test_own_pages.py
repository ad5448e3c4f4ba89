"""Pages in docs/: what a reader would see wrong is a sentence with its line before anything is drawn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from macros.reading.page_calls import calls, single_braces, unrun
from macros.reading.page_head import read_head
from macros.reading.page_links import dead_links, site_path

GOOD = "---\ntitle: Nieuw\ndescription: Wat er nieuw is.\nrender_macros: true\n---\n"
MACROS = {"tabel_bereik": lambda: "", "verwijzing": lambda reference: "", "in_het_kort": lambda: ""}


def told_of_head(text: str) -> list[str]:
    return [str(problem) for problem in read_head("docs/n.md", text).problems]


def told_of_body(body: str) -> list[str]:
    found = calls("docs/n.md", body, 6, MACROS, ("heel_handboek",), lambda text: "weg" if text == "x" else "")
    return [f"{problem.line}:{problem.column}: {problem.sentence}" for problem in found]


def test_a_good_head_says_nothing_and_tells_where_the_body_starts() -> None:
    head = read_head("docs/n.md", f"{GOOD}\n# Nieuw\n")
    assert head.problems == ()
    assert head.body_from == 6
    assert head.values["title"] == "Nieuw"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "# Nieuw\n",
            "1:1: deze pagina heeft geen kop. Begin de pagina zo: een regel met ---, dan title: 'De titel', "
            "en weer een regel met ---.",
        ),
        ("\n\n---\ntitle: A\n---\n", "1:1: boven de kop staan lege regels. Haal die weg: de pagina begint met ---."),
        (
            "---\ntitle: A\n\n# A\n",
            "1:1: de kop houdt niet op. Zet onder de laatste regel van de kop een regel met ---.",
        ),
        (
            "---\ntitle: Eerst: dit\ndescription: A\n---\n",
            "2:8: er staat een dubbele punt in de waarde. Zet die tussen aanhalingstekens: title: 'Eerst: dit'",
        ),
        (
            "---\ntitle: Foto's: veel\ndescription: A\n---\n",
            "2:8: er staat een dubbele punt in de waarde. Zet die tussen aanhalingstekens: title: 'Foto''s: veel'",
        ),
        ("---\n\ttitle: A\ndescription: A\n---\n", "2:1: de regel begint met een tab. Gebruik spaties."),
        (
            "---\ntitle: [open\n---\n",
            "2:8: deze haak wordt niet gesloten. Schrijf het zo: title: [open]",
        ),
        (
            '---\ntitle: "\\ud83c\\udf89"\n---\n',
            "2:8: de kop is hier niet te lezen. Zet elke waarde tussen aanhalingstekens, zoals title: 'De titel'.",
        ),
        (
            "---\nalleen tekst\n---\n",
            "2:1: de kop heeft geen velden. Schrijf elke regel als naam: waarde. Begin de pagina zo: een regel met "
            "---, dan title: 'De titel', en weer een regel met ---.",
        ),
        ("---\ntitle: A\ndescription: B\ntitel: C\n---\n", "4:1: onbekend veld 'titel'. Bedoelde u 'title'?"),
        ("---\ntitle: A\ndescription: B\ntitle: C\n---\n", "4:1: 'title' staat er twee keer in. Haal er een weg."),
        (
            "---\ntitle: 12\ndescription: B\n---\n",
            "2:8: bij 'title' hoort tekst. Zet er aanhalingstekens om: title: '12'.",
        ),
        ("---\ntitle:\ndescription: B\n---\n", "2:7: bij 'title' hoort tekst."),
        ("---\ntitle: A <b>\ndescription: B\n---\n", "2:8: bij 'title' hoort gewone tekst, zonder code."),
        ("---\ntitle: '{{ a }}'\ndescription: B\n---\n", "2:8: bij 'title' hoort gewone tekst, zonder code."),
        (
            "---\ntitle: Plan #1\ndescription: B\n---\n",
            "2:13: alles vanaf het hekje (#) valt weg: '#1'. Is het een opmerking? Geef die een eigen regel, recht "
            "boven het veld. Is het tekst? Zet de hele tekst tussen aanhalingstekens, zo: title: 'Plan #1'",
        ),
        (
            "---\ntitle: 's-Hertogenbosch\ndescription: B\n---\n",
            "2:8: de apostrof aan het begin telt hier als aanhalingsteken en valt weg. Zet de hele tekst tussen "
            'dubbele aanhalingstekens, zo: title: "\'s-Hertogenbosch"',
        ),
        (
            '---\ntitle: "Samen" sterk\ndescription: B\n---\n',
            "2:8: een tekst die met een aanhalingsteken begint, moet er ook mee eindigen. Zet de hele tekst tussen "
            "aanhalingstekens, zo: title: '\"Samen\" sterk'",
        ),
        (
            "---\ntitle: [RAAK] nieuw\ndescription: B\n---\n",
            "2:8: tekst kan niet met '[' beginnen. Zet de tekst tussen aanhalingstekens, zo: title: '[RAAK] nieuw'",
        ),
        (
            "---\ntitle: Nie\u200buw\ndescription: B\n---\n",
            "2:11: hier staat een teken dat niemand ziet: een spatie zonder breedte (U+200B). Typ dit stuk opnieuw: "
            "'Nieuw'",
        ),
        ("---\ntitle:Nieuw\ndescription: B\n---\n", "2:1: achter de dubbele punt hoort een spatie: title: Nieuw"),
        ("---\ntitel: A\ndescription: B\n---\n", "2:1: onbekend veld 'titel'. Bedoelde u 'title'?"),
        (
            "---\ntitle: yes\ndescription: B\n---\n",
            "2:8: bij 'title' hoort tekst. Zet er aanhalingstekens om: title: 'yes'.",
        ),
        ("---\ntitle: A\n---\n", "1:1: veld 'description' ontbreekt in de kop. Voeg het toe."),
        ("---\ntitle: A\ndescription: B\nrender_macros: yes please\n---\n", "4:16: bij 'render_macros' hoort true."),
        ("---\ntitle: A\ndescription: B\nrender_macros: false\n---\n", "4:16: bij 'render_macros' hoort true."),
        (
            "---\ntitle: A\ndescription: B\nzoekwoorden: een, twee\n---\n",
            "4:14: bij 'zoekwoorden' hoort een lijst, zoals [een, twee].",
        ),
        (
            "---\ntitle: A\ndescription: B\nzoekwoorden: [een, 2]\n---\n",
            "4:14: '2' is geen tekst. Zet er aanhalingstekens om.",
        ),
        (
            "---\ntitle: A\ndescription: B\nhide: [menu]\n---\n",
            "4:7: 'menu' kan een pagina niet verbergen. Kies uit: navigation, toc.",
        ),
        (
            "---\ntitle: A\x0b\ndescription: B\n---\n",
            "2:9: hier staat een teken dat niet te lezen is (U+000B). Typ de regel opnieuw.",
        ),
    ],
)
def test_a_head_that_is_wrong_is_told_at_its_line(text: str, told: str) -> None:
    assert told_of_head(text) == [f"docs/n.md:{told}"]


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc"]), min_size=1))
def test_what_we_accept_as_a_head_is_a_head_for_the_site_too(title: str) -> None:
    text = f"---\ntitle: {title}\ndescription: B\n---\n\n# A\n"
    head = read_head("docs/n.md", text)
    if not head.problems:
        body, values = get_data(text)
        assert values == head.values
        assert body == "# A\n"


@given(st.text(min_size=1))
def test_no_page_ends_in_a_traceback(text: str) -> None:
    read_head("docs/n.md", text)
    read_head("docs/n.md", f"---\n{text}\n---\n{text}")
    told_of_body(text)
    told_of_body(f"{{{{ {text} }}}}")
    list(unrun("docs/n.md", text, 1))
    list(dead_links("docs/n.md", f"[a]({text})", 1, "n.md", lambda target: False))


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("{{ tabel_bereik() }}\n{% if heel_handboek %}\n{{ verwijzing('a#1') }}\n{% endif %}\n{## weg ##}", []),
        ("{% raw %}{{ tabel }}{% endraw %}\n# A {#hier}\n", []),
        ("t\n\n{{ tabel_bereik }}", ["8:1: achter 'tabel_bereik' ontbreken haakjes. Schrijf {{ tabel_bereik() }}."]),
        ("{{ tabel_berijk() }}", ["6:1: er is geen blok met de naam 'tabel_berijk'. Bedoelde u 'tabel_bereik'?"]),
        ("{{ tabel_berijk }}", ["6:1: er is geen blok met de naam 'tabel_berijk'. Bedoelde u 'tabel_bereik'?"]),
        (
            "{{ tabel_bereik('dorp') }}",
            ["6:1: tussen de haakjes van 'tabel_bereik' hoort niets. Schrijf {{ tabel_bereik() }}."],
        ),
        (
            "A {{ verwijzing() }}",
            [
                "6:3: tussen de haakjes van 'verwijzing' hoort één tekst. "
                'Schrijf {{ verwijzing("rapport-2010#4.5") }}.'
            ],
        ),
        ("{{ verwijzing(a) }}", ["6:1: tussen de haakjes van 'verwijzing' hoort een tekst tussen aanhalingstekens."]),
        ("{{ verwijzing('x') }}", ["6:1: weg"]),
        ("{{ 1 + 1 }}", ["6:1: hier hoort alleen de naam van een blok, met haakjes: {{ naam() }}."]),
        (
            "{{ tabel_bereik( }}",
            ["6:1: deze code is niet te lezen. Schrijf een blok als {{ naam() }}, met alle haakjes."],
        ),
        (
            "a\n{{ tabel_bereik()",
            ["7:1: deze code is niet te lezen. Schrijf een blok als {{ naam() }}, met alle haakjes."],
        ),
        (
            "{% if heel_handboek %}\nA",
            ["6:1: deze code is niet te lezen. Schrijf een blok als {{ naam() }}, met alle haakjes."],
        ),
        ("{% if heel_hanboek %}{% endif %}", ["6:1: onbekende instelling 'heel_hanboek'. Bedoelde u 'heel_handboek'?"]),
        ("{{ tabel_bereik }}\n{{ weg }}", [
            "6:1: achter 'tabel_bereik' ontbreken haakjes. Schrijf {{ tabel_bereik() }}.",
            "7:1: er is geen blok met de naam 'weg'. Kies uit: tabel_bereik, verwijzing, in_het_kort.",
        ]),
    ],
)  # fmt: skip
def test_a_call_that_is_wrong_is_told_at_its_line(body: str, told: list[str]) -> None:
    assert told_of_body(body) == told


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("tekst\n{{ tabel_bereik() }}\n{{ in_het_kort() }}", [(7, 1)]),
        ("a {% if x %}", [(6, 3)]),
        ("`{{ tabel_bereik() }}`\n\n```\n{{ tabel_bereik() }}\n```\n<code>{{ a }}</code>", []),
        ("# A {#hier}", []),
    ],
)
def test_a_page_that_forgets_to_run_its_blocks_is_told_once(body: str, place: list[tuple[int, int]]) -> None:
    found = list(unrun("docs/n.md", body, 6))
    assert [(problem.line, problem.column) for problem in found] == place
    for problem in found:
        assert problem.sentence == (
            "lezers zien hier de code zelf. Zet in de kop van de pagina de regel render_macros: true."
        )


@pytest.mark.parametrize(
    ("body", "column"),
    [("{ tabel_bereik() }", 1), ("a { { tabel_bereik() } }", 5), ("{{ tabel_bereik() }}", 0), ("{ anders() }", 0)],
)
def test_a_block_between_single_braces_is_told(body: str, column: int) -> None:
    found = [str(problem) for problem in single_braces("docs/n.md", body, 6, MACROS)]
    told = "om een blok horen dubbele accolades, zonder spatie ertussen: {{ tabel_bereik() }}."
    assert found == ([f"docs/n.md:6:{column}: {told}"] if column else [])


@pytest.mark.parametrize("code", ["{% include 'x' %}", "{% for a in b %}{% endfor %}", "{% set a = 1 %}"])
def test_no_code_but_blocks_may_stand_on_a_page(code: str) -> None:
    assert told_of_body(f"tekst\n{code}") == ["7:1: hier hoort alleen de naam van een blok, met haakjes: {{ naam() }}."]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("[a](b.md) [a](b.md#c 'titel') <a href='../b/'>b</a> [a](https://a.nl) [a](#hier) ![a](../plaat.svg)", []),
        ("`[a](weg.md)`", []),
        ("x\n[a](weg.md)", ["7:5: deze link leidt naar niets: 'weg.md'. Verbeter het pad."]),
        ("<a href='weg/'>a</a>", ["6:10: deze link leidt naar niets: 'weg/'. Verbeter het pad."]),
        ("![a](weg.png)", ["6:6: deze afbeelding is er niet: 'weg.png'. Verbeter het pad."]),
        ("[a]()", ["6:5: deze link is leeg. Zet het adres tussen de haakjes, of haal de link weg."]),
        ("[a](javascript:alert(1))", ["6:5: 'javascript:alert(1' is geen adres voor een link. Begin met https://."]),
        (
            "[a](/over/)",
            ["6:5: '/over/' begint met een schuine streep en werkt alleen op één adres. "
             "Schrijf het pad vanaf deze pagina."],
        ),
        ("[a](../../../etc)", ["6:5: deze link leidt naar niets: '../../../etc'. Verbeter het pad."]),
    ],
)  # fmt: skip
def test_a_link_to_nothing_is_told_at_its_line(body: str, told: list[str]) -> None:
    known = {"over/b.md", "over/b/index.html", "plaat.svg"}.__contains__
    found = dead_links("docs/over/n.md", body, 6, "over/n.md", known)
    assert [f"{problem.line}:{problem.column}: {problem.sentence}" for problem in found] == told


@pytest.mark.parametrize(
    ("path", "becomes"),
    [
        ("index.md", "index.html"),
        ("over/index.md", "over/index.html"),
        ("over/README.md", "over/index.html"),
        ("cases/arnhem.md", "cases/arnhem/index.html"),
        ("cases/arnhem/index.md", "cases/arnhem/index.html"),
        ("cijfers/tabel.csv", "cijfers/tabel.csv"),
    ],
)
def test_a_page_becomes_the_file_that_mkdocs_makes_of_it(path: str, becomes: str) -> None:
    assert site_path(path) == becomes
