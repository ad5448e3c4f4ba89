"""Properties of reading that hold for any text: nothing an editor writes changes on the way."""

from unicodedata import normalize

import yaml
from hypothesis import given
from hypothesis import strategies as st

from macros.reading.parse import parse
from macros.reading.values import NULLS

signs_that_tell = (
    "\ufffd\u0132\u0133\ufb00\ufb01\ufb02\ufb03\ufb04\ufb05\ufb06\u034f\u115f\u1160\u2800\u3164\uffa0?ÂÃâÄÅ]"
)
"""Signs that are a problem in any text or at its end, and `?`, which PyYAML writes where its own parser drops it."""
plain = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Cf", "Co", "Cn", "Z"), exclude_characters=signs_that_tell)
    | st.just(" "),
    max_size=30,
).map(lambda text: normalize("NFC", text))
names = st.from_regex(r"\A[a-z][a-z_]{0,8}\Z")
records = st.dictionaries(names, plain | st.lists(plain, max_size=3), min_size=1, max_size=4)
signs = st.characters(categories=("L", "N", "P", "S", "Zs"), max_codepoint=0x2FF)
slips = st.sampled_from(
    [
        "- id: a",
        "  kern: x",
        "  kern: a: b",
        "- b",
        "  - c",
        " #",
        "'",
        '"',
        "&a",
        "*a",
        "!t",
        "\t",
        "{",
        "}",
        "[",
        "- ",
        ": ",
        "\x07",
        ">-",
        "@",
        "%",
        "---",
        "...",
        "",
        "",
    ]
)


@given(st.lists(records, min_size=1, max_size=3), st.integers(20, 200), st.booleans())
def test_what_pyyaml_writes_is_read_back(values, width, flow):
    text = yaml.safe_dump(values, allow_unicode=True, width=width, default_flow_style=flow, sort_keys=False)
    document = parse("data/x.yaml", text)
    assert (document.values, document.problems) == (values, [])


@given(plain)
def test_a_text_between_quotes_is_read_as_pyyaml_reads_it(value):
    text = "- id: x\n  kern: '{}'\n".format(value.replace("'", "''"))
    document = parse("data/x.yaml", text)
    assert (document.values, document.problems) == (yaml.load(text, Loader=yaml.BaseLoader), [])


@given(st.text(signs, min_size=1))
def test_a_text_without_quotes_is_read_as_pyyaml_reads_it_or_is_a_problem(value):
    text = f"- id: x\n  kern: {value}\n"
    document = parse("data/x.yaml", text)
    if document.problems:
        assert {problem.line for problem in document.problems} <= {1, 2}
        return
    (expected,) = yaml.load(text, Loader=yaml.BaseLoader)
    (found,) = document.values
    written = expected["kern"].rstrip("\u00a0 ")  # nobody sees a hard space at the end of a line: it says nothing
    assert found["kern"] == (None if value.strip("\u00a0 ") in NULLS else written)


@given(st.text(max_size=200) | st.lists(slips, max_size=14).map("\n".join))
def test_no_heap_of_slips_is_a_traceback_and_each_has_a_place(text):
    document = parse("data/x.yaml", text)
    places = [(problem.line, problem.column) for problem in document.problems]
    places += [entry.place(()) for entry in document.entries]
    assert places or not text.strip("- \n")
    assert all(line >= 1 and column >= 1 for line, column in places)
