"""Text of a record is text: no template draws it as HTML, and a template that names nothing is an error."""

import re
from collections import Counter

import pytest
from handbooks.drawn import page_of, whole
from handbooks.filler import full
from jinja2 import UndefinedError

from macros.addresses import Address
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.render import NoteMarks, breakable, environment, keeps_its_own, own_begin

PAGES_WITH_NOTES = ["cases/alles.md", "cases/dorp.md", "succesfactoren/samen.md", "maatregelen/voorlichting.md"]
HOSTILE = "<b/id='x'>&amp;\"{{7*7}}"


def test_the_environment_escapes_every_template() -> None:
    assert environment().autoescape is True
    drawn = environment().from_string("{{ tekst }}").render(tekst=HOSTILE)
    assert drawn == "&lt;b/id=&#39;x&#39;&gt;&amp;amp;&#34;{{7*7}}"


def test_what_a_template_does_not_know_is_an_error() -> None:
    with pytest.raises(UndefinedError):
        environment().from_string("{{ nergens }}").render()


def test_nothing_is_drawn_for_a_value_that_is_not_there() -> None:
    assert environment().from_string("a{{ niets }}b").render(niets=None) == "ab"


def test_a_link_is_drawn_as_seen_from_the_page() -> None:
    drawn = environment().from_string("{{ adres | href }} {{ 3 | noot }} {{ 1000 | getal }}")
    shown = drawn.render(hier=Address("cases/dorp/"), adres=Address("succesfactoren/", "niveau-project"))
    assert shown == "../../succesfactoren/#niveau-project noot-3 1.000"


def test_marks_of_a_note_are_numbered_in_the_order_they_are_drawn() -> None:
    marks = NoteMarks()
    assert [marks.next(1), marks.next(2), marks.next(1)] == ["bij-noot-1-1", "bij-noot-2-1", "bij-noot-1-2"]
    assert (marks.of(1), marks.of(2), marks.of(3)) == (["bij-noot-1-1", "bij-noot-1-2"], ["bij-noot-2-1"], [])


def test_each_page_numbers_its_own_marks() -> None:
    assert NoteMarks().next(1) == NoteMarks().next(1) == "bij-noot-1-1"


@pytest.mark.parametrize("path", PAGES_WITH_NOTES)
def test_every_mark_leads_to_its_note_and_the_note_back_to_every_mark(rich: Handboek, path: str) -> None:
    drawn = page_of(rich, path)
    marks = [place for place in drawn.ids if place.startswith("bij-noot-")]
    notes = [place for place in drawn.ids if re.fullmatch(r"noot-\d+", place)]
    assert marks
    assert len(marks) == len(set(marks))
    assert Counter(link for link in drawn.links if link.startswith("#bij-noot-")) == {f"#{mark}": 1 for mark in marks}
    assert [link for link in drawn.links if re.fullmatch(r"#noot-\d+", link)] == [
        f"#{mark.removeprefix('bij-').rpartition('-')[0]}" for mark in marks
    ]
    assert {mark.removeprefix("bij-").rpartition("-")[0] for mark in marks} == set(notes)


def test_no_text_of_any_field_becomes_html() -> None:
    handbook = Handboek.van_json(full()[0].naar_json())
    hostile: dict[type, dict[str, object]] = {}
    for kind in SOORTEN:
        hostile[kind.model] = {own_id: with_hostile_text(record) for own_id, record in handbook[kind.model].items()}
    poisoned_site = whole(Handboek(hostile))  # type: ignore[arg-type]
    clean_site = whole(handbook)
    assert poisoned_site.keys() == clean_site.keys()
    for page, drawn in poisoned_site.items():
        assert "<b" not in drawn.html, page
        assert named(drawn.ids) == named(clean_site[page].ids), page
        assert len(drawn.ids) == len(clean_site[page].ids), page
    assert any(HOSTILE in drawn.text for drawn in poisoned_site.values())


def with_hostile_text(value: object) -> object:
    """Return a record in which every invented text ends in code, past the validation that would stop it."""
    if isinstance(value, list):
        return [with_hostile_text(item) for item in value]
    fields = getattr(type(value), "model_fields", None)
    if fields is None:
        return f"{value}{HOSTILE}" if isinstance(value, str) and value.startswith("zin") else value
    kept = {"id", "onderdeel"}
    changes = {name: with_hostile_text(getattr(value, name)) for name in fields if name not in kept}
    return value.gewijzigd(**changes)  # type: ignore[attr-defined]


def named(ids: list[str]) -> list[str]:
    """Return the places of a page that are not made from what a claim says."""
    return sorted(one for one in ids if not one.startswith("bewering-"))


def test_a_text_may_go_on_on_the_next_line_behind_a_slash_and_stays_escaped() -> None:
    assert breakable("Zorg/<Jeugd>") == "Zorg/<wbr>&lt;Jeugd&gt;"
    assert breakable("Zorg") == "Zorg"


@pytest.mark.parametrize(
    ("text", "odd", "shown"),
    [
        ("'t Zand", True, "'t Zand"),
        ("'s-Hertogenbosch, de wijk", True, "'s-Hertogenbosch, de wijk"),
        ("ijsclub", True, "IJsclub"),
        ("eHealth Dorp", True, "eHealth Dorp"),
        ("fonds", False, "fonds"),
        ("IJsselstein", False, "IJsselstein"),
        ("12 keer", False, "12 keer"),
        ("", False, ""),
    ],
)
def test_a_line_that_the_styles_would_begin_wrongly_begins_with_our_own_capital(
    text: str, odd: bool, shown: str
) -> None:
    assert (keeps_its_own(text), own_begin(text)) == (odd, shown)
