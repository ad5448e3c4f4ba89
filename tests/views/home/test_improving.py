"""What is offered to who finds a mistake: no more than what is set up."""

from pathlib import Path

import pytest
from handbooks.drawn import Drawn
from jinja2 import Environment, FileSystemLoader

from macros.addresses.repository import Repository
from macros.reading.colophon import with_repository
from macros.reading.lines import line_of
from macros.records.colophon import Colofon
from macros.records.handbook import Handboek
from macros.views.home.improving import Improving, improving, mail_address, repository

THEME = Path(__file__).parents[3] / "macros/theme"
AT = Repository("https://github.com/gemeente/handboek")
QUESTION = "Klopt er iets niet op deze pagina?"


def colophon(handbook: Handboek, **values: object) -> Handboek:
    return handbook.met(handbook[Colofon]["handboek"].gewijzigd(**values))


def ways(handbook: Handboek, at: Repository | None) -> Improving:
    return improving(handbook, at, "Dorp", "cases/dorp/", "data/cases.yaml", 12)


def drawn(found: Improving) -> Drawn:
    """Return how the foot of a page draws it, by the theme's own template, as MkDocs does: without autoescape."""
    template = Environment(loader=FileSystemLoader(THEME)).get_template("partials/improve.html")
    return Drawn(template.render(verbeteren=found))


def test_nothing_is_drawn_while_nothing_is_set_up(handbook: Handboek) -> None:
    found = ways(colophon(handbook, redactie="Postbus 1, 1000 AA Dorp", repository=None), None)
    assert found == Improving(adres="cases/dorp/")
    assert not found
    assert drawn(found).text == ""


def test_with_a_repository_and_a_mail_address_there_are_three_ways(handbook: Handboek) -> None:
    found = drawn(ways(handbook, AT))
    assert found.text == (
        f"{QUESTION} Meld een fout (iedereen kan dat lezen) · Mail de redactie · Verbeter deze pagina"
    )
    assert [link.split("?")[0] for link in found.links] == [
        "https://github.com/gemeente/handboek/issues/new",
        "mailto:redactie@voorbeeld.nl",
        "https://github.com/gemeente/handboek/edit/main/data/cases.yaml#L12",
    ]


def test_with_one_of_both_there_is_no_loose_sign(handbook: Handboek) -> None:
    assert drawn(ways(handbook, None)).text == f"{QUESTION} Mail de redactie"
    no_mail = colophon(handbook, redactie=None)
    assert drawn(ways(no_mail, AT)).text == f"{QUESTION} Meld een fout (iedereen kan dat lezen) · Verbeter deze pagina"


def test_a_title_cannot_leave_its_place(handbook: Handboek) -> None:
    found = improving(handbook, AT, '"><script>', '"><script>', "docs/a.md")
    assert "<script>" not in drawn(found).html


@pytest.mark.parametrize(
    "told", ["Postbus 1, 1000 AA Dorp", "redactie@voorbeeld", "a@b.nl, c@d.nl", "mail: a@b.nl", None]
)
def test_what_is_no_mail_address_gets_no_mail(handbook: Handboek, told: str | None) -> None:
    assert mail_address(colophon(handbook, redactie=told)) == ""


def test_the_repository_is_that_of_the_colophon_else_that_of_the_settings(handbook: Handboek) -> None:
    unset = colophon(handbook, repository=None)
    assert repository(with_repository(unset, "")) is None
    assert repository(with_repository(unset, AT.adres), "proef") == Repository(AT.adres, "proef")
    written = colophon(handbook, repository="https://voorbeeld.nl/van-de-redactie")
    assert repository(with_repository(written, AT.adres)) == Repository("https://voorbeeld.nl/van-de-redactie")


def test_a_record_is_found_on_its_line_however_it_is_written(tmp_path: Path) -> None:
    file = tmp_path / "cases.yaml"
    file.write_text(
        "# Cases\n- id: dorp\n  kern: |\n    - id: nep\n- {id: stad, x: 1}\n"
        "- id: 'wijk' # nieuw\n- kern: a\n  id: laat\n"
    )
    lines = {own_id: line_of(file, own_id) for own_id in ("dorp", "stad", "wijk", "nep", "laat", "weg")}
    assert lines == {"dorp": 2, "stad": 5, "wijk": 6, "nep": 0, "laat": 0, "weg": 0}
    assert line_of(tmp_path / "weg.yaml", "dorp") == 0
