"""The blocks that a page in docs/ calls, such as `{{ tabel_bereik() }}`, and what is wrong with them."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from inspect import signature

from jinja2 import Environment, TemplateSyntaxError, nodes

from macros.reading.problems import Problem
from macros.records.nearest import advice

COMMENT = ("{##", "##}")
"""What opens and closes a comment, as in mkdocs.yml: else the anchor of a heading, {#here}, would open one."""
MARKS = re.compile(r"\{\{|\{%")
CALL = re.compile(r"\{\{-?\s*(?P<name>\w+)")
ONE_BRACE = re.compile(r"(?<!\{)\{\s*(?P<call>(?P<name>\w+)\([^{}\n]*\))\s*\}")
NO_BLOCK = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends, nodes.For, nodes.Assign, nodes.Macro)
SHOWN = re.compile(r"(?ms)^(?P<fence>```+|~~~+).*?^(?P=fence)|(?P<ticks>`+)[^\n]*?(?P=ticks)|<(pre|code)\b.*?</\3>")
"""Code that a page shows and does not run."""

Macros = Mapping[str, Callable[..., object]]
Refer = Callable[[str], str]
"""What is wrong with a reference to a source, as a sentence; "" when nothing is."""
REFERENCE = "verwijzing"


def without_code(body: str) -> str:
    """Return the text of a page with spaces for the code that it shows, so that places stay what they are."""
    return SHOWN.sub(lambda shown: re.sub(r"[^\n]", " ", shown[0]), body)


def place_of(text: str, index: int) -> tuple[int, int]:
    """Return the line and the column (from 1) of a sign in a text."""
    return text.count("\n", 0, index) + 1, index - text.rfind("\n", 0, index)


def unrun(file: str, body: str, start: int) -> Iterator[Problem]:
    """Yield every call on a page that runs none, because its head does not say so; `start` is its first line."""
    left = without_code(body)
    for found in MARKS.finditer(left):
        line, column = place_of(left, found.start())
        sentence = "lezers zien hier de code zelf. Zet in de kop van de pagina de regel render_macros: true."
        yield Problem(file, line + start - 1, column, sentence)
        return  # one line in the head mends them all


def calls(file: str, body: str, start: int, macros: Macros, names: Collection[str], refer: Refer) -> Iterator[Problem]:
    """Yield what is wrong with the calls on a page that runs them.

    `macros` are those it may call, `names` the settings that it may ask for.
    """
    env = Environment(comment_start_string=COMMENT[0], comment_end_string=COMMENT[1])
    try:
        tree = env.parse(body)
    except TemplateSyntaxError as error:
        line = _lines(body)[error.lineno - 1]
        column = found.start() + 1 if (found := MARKS.search(line)) else 1
        sentence = "deze code is niet te lezen. Schrijf een blok als {{ naam() }}, met alle haakjes."
        yield Problem(file, error.lineno + start - 1, column, sentence)
        return
    for output in tree.find_all(nodes.Output):
        for node in output.nodes:
            if not isinstance(node, nodes.TemplateData):
                column = _column(body, node)
                for sentence in _wrong(node, macros, refer):
                    yield Problem(file, node.lineno + start - 1, column, sentence)
    for code in tree.find_all(NO_BLOCK):
        sentence = "hier hoort alleen de naam van een blok, met haakjes: {{ naam() }}."
        yield Problem(file, code.lineno + start - 1, 1, sentence)
    for test in tree.find_all(nodes.If):
        for name in test.test.find_all(nodes.Name) if not isinstance(test.test, nodes.Name) else [test.test]:
            if name.name not in names:
                sentence = f"onbekende instelling '{name.name}'.{advice(name.name, names)}"
                yield Problem(file, name.lineno + start - 1, 1, sentence)


def single_braces(file: str, body: str, start: int, macros: Macros) -> Iterator[Problem]:
    """Yield every block that stands between single braces, which readers would see as it is written."""
    left = without_code(body)
    for found in ONE_BRACE.finditer(left):
        if found["name"] in macros:
            line, column = place_of(left, found.start())
            sentence = f"om een blok horen dubbele accolades, zonder spatie ertussen: {{{{ {found['call']} }}}}."
            yield Problem(file, line + start - 1, column, sentence)


def _wrong(node: nodes.Node, macros: Macros, refer: Refer) -> Iterator[str]:
    if isinstance(node, nodes.Name):
        known = node.name in macros
        yield (
            f"achter '{node.name}' ontbreken haakjes. Schrijf {{{{ {node.name}() }}}}."
            if known
            else _unknown(node.name, macros)
        )
    elif not isinstance(node, nodes.Call) or not isinstance(node.node, nodes.Name):
        yield "hier hoort alleen de naam van een blok, met haakjes: {{ naam() }}."
    elif node.node.name not in macros:
        yield _unknown(node.node.name, macros)
    else:
        yield from _arguments(node, node.node.name, macros, refer)


def _unknown(name: str, macros: Macros) -> str:
    near = advice(name, macros)
    return f"er is geen blok met de naam '{name}'.{near or ' De namen staan in macros/blocks/.'}"


def _arguments(node: nodes.Call, name: str, macros: Macros, refer: Refer) -> Iterator[str]:
    given = [argument.as_const() if isinstance(argument, nodes.Const) else None for argument in node.args]
    named = {keyword.key: keyword.value for keyword in node.kwargs}
    wanted = [*signature(macros[name]).parameters]
    if len(given) != len(wanted) or named or node.dyn_args or node.dyn_kwargs:
        right = f'{{{{ {name}("{wanted[0]}") }}}}' if wanted else f"{{{{ {name}() }}}}"
        if name == REFERENCE:
            right = f'{{{{ {name}("rapport-2010#4.5") }}}}'
        yield f"tussen de haakjes van '{name}' hoort {'één tekst' if wanted else 'niets'}. Schrijf {right}."
    elif any(not isinstance(value, str) for value in given):
        yield f"tussen de haakjes van '{name}' hoort een tekst tussen aanhalingstekens."
    elif name == REFERENCE and (sentence := refer(str(given[0]))):
        yield sentence


def _column(body: str, node: nodes.Node) -> int:
    line = _lines(body)[node.lineno - 1]
    name = node.node.name if isinstance(node, nodes.Call) and isinstance(node.node, nodes.Name) else None
    name = node.name if isinstance(node, nodes.Name) else name
    found = [one for one in CALL.finditer(line) if name is None or one["name"] == name]
    return found[0].start() + 1 if found else 1


def _lines(body: str) -> list[str]:
    """Return the lines of a page as Jinja counts them."""
    return re.split(r"\r\n|\r|\n", body)
