"""The colophon shows readers what is set, and tells editors what is not."""

from pathlib import Path

import pytest
from handbooks.drawn import block_of

from macros.reading.colophon import unset, with_day_of_data
from macros.reading.load import load
from macros.records.colophon import Colofon
from macros.records.handbook import Handboek
from macros.views.home.colophon import colophon

BARE = "- id: handboek\n"
OLDER = "De kennis zelf kan ouder zijn: bij elke case staat van wanneer."


def facts(handbook: Handboek) -> list[tuple[str, str, str]]:
    return [(fact.titel, fact.tekst, fact.link) for one in colophon(handbook) for fact in one.feiten]


def test_readers_see_all_that_is_set(handbook: Handboek) -> None:
    assert facts(handbook) == [
        ("Uitgever", "Stichting Voorbeeld", ""),
        ("Redactie", "redactie@voorbeeld.nl", ""),
        ("Gegevens en programma", "https://voorbeeld.nl/handboek", "https://voorbeeld.nl/handboek"),
        ("Versie", "2.1", ""),
        ("Datum van de gegevens", "juni 2012", ""),
    ]
    assert unset(handbook) == []


def test_what_is_not_set_is_hidden_from_readers_and_told_to_editors(folder: Path) -> None:
    (folder / "colofon.yaml").write_text(BARE + "  versie: '3.0'\n", encoding="utf-8")
    handbook = load(folder)
    assert facts(handbook) == [("Versie", "3.0", "")]
    assert unset(handbook) == [
        f"data/colofon.yaml: veld '{field}' is nog niet ingevuld. De pagina Colofon laat het weg."
        for field in ("uitgever", "redactie", "repository")
    ]
    assert block_of(handbook, "colofon").text == f"{OLDER} Versie 3.0"


@pytest.mark.parametrize(
    ("seconds", "day"), [("1268870400", "18 maart 2010"), ("", None), ("straks", None), ("-1", None)]
)
def test_without_a_date_of_its_own_the_data_is_of_the_last_change(folder: Path, seconds: str, day: str | None) -> None:
    (folder / "colofon.yaml").write_text(BARE, encoding="utf-8")
    found = [text for _, text, _ in facts(with_day_of_data(load(folder), seconds))]
    assert found == ([day] if day else [])


def test_a_date_that_an_editor_wrote_stays(handbook: Handboek) -> None:
    assert with_day_of_data(handbook, "1268870400")[Colofon]["handboek"].datum == "2012-06"


@pytest.mark.parametrize(
    ("fields", "told"),
    [
        ("", ""),
        ("  versie: '3.0'\n", ""),
        ("  datum: '2012-06'\n", "Van wanneer de gegevens zijn."),
        ("  uitgever: Bureau\n", "Wie dit handboek maakt."),
        ("  redactie: Postbus 1\n  datum: '2012'\n", "Wie dit handboek maakt en van wanneer de gegevens zijn."),
    ],
)
def test_the_colophon_promises_no_more_than_is_set(folder: Path, fields: str, told: str) -> None:
    (folder / "colofon.yaml").write_text(BARE + fields, encoding="utf-8")
    handbook = load(folder)
    assert [one.aanhef for one in colophon(handbook)] == [told]
    assert block_of(handbook, "colofon").text.startswith(f"{told} {OLDER}".strip())


def test_only_addresses_keep_their_first_letter_as_written(handbook: Handboek) -> None:
    literal = [fact.titel for one in colophon(handbook) for fact in one.feiten if fact.letterlijk]
    assert literal == ["Redactie", "Gegevens en programma"]
