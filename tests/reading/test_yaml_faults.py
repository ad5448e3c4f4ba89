"""YAML that does not parse, or is far too deep: no slip hides the rest. What each is told stands in `broken/`."""

from itertools import pairwise
from pathlib import Path

import pytest

from macros.reading.load import load
from macros.reading.parse import parse
from macros.reading.problems import DataError

KERN = "  kern: Buren leerden luisteren."
TOO_DEEP = "hier staan te veel haken of streepjes in elkaar. Haal weg wat te veel is."


def test_a_wrong_indent_is_named(problems):
    assert problems("cases.yaml", KERN, "   kern: Buren leerden luisteren.") == [
        "data/cases.yaml:6:4: deze regel springt niet goed in. Zet er 2 spaties voor, in plaats van 3."
    ]


def test_one_record_that_does_not_parse_hides_no_problem_of_the_others(folder: Path):
    cases = folder / "cases.yaml"
    text = cases.read_text(encoding="utf-8")
    text = text.replace(KERN, "  kern: Buren: ja.").replace("schaal: regio", "schaal: reggio")
    cases.write_text(text, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        load(folder)
    assert [problem.line for problem in caught.value.problems] == [6, 32]
    assert caught.value.problems[1].sentence == "[stad] onbekende schaal 'reggio'. Bedoelde u 'regio'?"


def test_a_file_that_does_not_parse_makes_no_noise_about_references_into_it(problems):
    found = problems("factors.yaml", "stelling: Zoek uit wat past.", "stelling: Zoek: uit wat past.")
    assert [problem.split(": ")[0] for problem in found] == ["data/factors.yaml:1:62"]


def test_a_field_without_a_colon_at_the_end_of_a_record_is_no_traceback(problems):
    found = problems("cases.yaml", "  niet_beschreven: [vast-geld]", "  niet_beschreven [vast-geld]")
    assert len(found) == 1
    assert "dubbele punt" in found[0]


def test_a_list_as_the_name_of_a_field_is_named(problems):
    assert problems("cases.yaml", KERN, "  [a, b]: Buren leerden.\n" + KERN) == [
        "data/cases.yaml:6:3: hier hoort de naam van een veld. Zet tekst met haken tussen aanhalingstekens."
    ]


@pytest.mark.parametrize("count", [300, 3_000, 100_000])
@pytest.mark.parametrize(("open_", "close"), [("[", ""), ("[", "]"), ("{a: ", ""), ("{a: ", "}"), ("- ", "")])
def test_brackets_and_dashes_without_end_are_a_problem_and_hide_nothing(count, open_, close):
    text = f"id: x\nkern: {open_ * count}{close * count}\ntitel: Bel: nu\n"
    document = parse("data/cases/x.yaml", text, single=True)
    lines = [problem.line for problem in document.problems]
    assert lines[0] == 2
    assert lines[-1] == 3
    assert len(lines) <= 3
    assert all(len(problem.sentence) < 500 for problem in document.problems)


def test_lists_that_are_far_too_deep_are_named():
    (problem,) = parse("data/x.yaml", f"- id: x\n  kern: {'[' * 3000}{']' * 3000}\n").problems
    assert (problem.line, problem.column, problem.sentence) == (2, 37, TOO_DEEP)


def test_names_that_stand_for_each_other_are_text_and_never_followed():
    names = "abcdefghij"
    lines = [f"  k{one}: &{one} [{', '.join(f'*{before}' for _ in range(9))}]" for before, one in pairwise(names)]
    document = parse("data/x.yaml", "\n".join(["- id: x", "  ka: &a [x, x]", *lines]))
    assert [problem.line for problem in document.problems] == list(range(2, 12))
    assert document.unread == []
