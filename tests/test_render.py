"""Text of a record is text: no template draws it as HTML, and a template that names nothing is an error."""

import pytest
from handbooks.drawn import whole
from handbooks.filler import full
from jinja2 import UndefinedError

from macros.addresses import Address
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.render import environment

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
        assert sorted(drawn.ids) == sorted(clean_site[page].ids), page
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
