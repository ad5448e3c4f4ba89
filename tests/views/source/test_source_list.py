"""The sources page: everything a reader needs to find and cite a source, and a place for every part."""

from typing import Any

import pytest
from handbooks.drawn import block_of

from macros.records.handbook import Handboek
from macros.records.source import Bron
from macros.views.source.list import SourceEntry, source_list


def tips(handbook: Handboek, **values: Any) -> SourceEntry:
    return source_list(handbook, [handbook[Bron]["losse-tips"].gewijzigd(**values)])[0]


def test_the_source_list_has_an_anchor_for_every_part(handbook: Handboek) -> None:
    report, loose = source_list(handbook, list(handbook[Bron].values()))
    assert (report.kort, report.auteurs) == ("Jansen e.a. 2010", "An Jansen, Bo Pieters en Cas Smit")
    assert [(part.anker, part.aanduiding, part.titel, part.paginas) for part in report.onderdelen] == [
        ("bron-jansen-2010--4.5", "§4.5", "Factoren", "50-54"),
        ("bron-jansen-2010--case-dorp", "caseverslag Dorp", "", "60"),
    ]
    assert (loose.kort, loose.datum, loose.onderdelen) == ("Losse tips z.j.", "datum onbekend", [])
    assert (loose.gelezen, loose.hoort_bij, loose.auteurs, loose.oude_ankers) == ("", "", "", [])


@pytest.mark.parametrize(
    ("values", "date"),
    [
        ({"datum": "2010-03"}, "maart 2010"),
        ({"datum_tekst": "rond 2010"}, "rond 2010"),
        ({"datum": "2010-03", "datum_tekst": "volgens de voorkant"}, "maart 2010, volgens de voorkant"),
        ({}, "datum onbekend"),
    ],
)
def test_a_date_is_told_as_far_as_it_is_known(handbook: Handboek, values: dict[str, str], date: str) -> None:
    assert tips(handbook, **values).datum == date


def test_an_author_without_a_first_name_is_named_as_written(handbook: Handboek) -> None:
    assert tips(handbook, auteurs=["Het bureau", "Jansen, An"]).auteurs == "Het bureau en An Jansen"
    assert tips(handbook, auteurs=["Jansen, An, jr."]).auteurs == "An, jr. Jansen"


def test_a_part_that_goes_by_its_title_does_not_say_it_twice(handbook: Handboek) -> None:
    part = handbook[Bron]["jansen-2010"].onderdelen[1].gewijzigd(aanduiding=None)  # type: ignore[index]
    (found,) = tips(handbook, onderdelen=[part]).onderdelen
    assert (found.aanduiding, found.titel, found.paginas) == ("Caseverslag Dorp", "", "60")
    (bare,) = tips(handbook, onderdelen=[part.gewijzigd(paginas=None)]).onderdelen
    assert bare.paginas == ""


def test_a_source_that_belongs_to_another_names_it_and_the_day_its_link_was_read(handbook: Handboek) -> None:
    found = tips(handbook, hoort_bij="jansen-2010", link="https://tips.nl/", gelezen="2024-05-01")
    assert (found.hoort_bij, found.gelezen, found.soort) == ("Jansen e.a. 2010", "1 mei 2024", "rapport")
    drawn = block_of(handbook.met(found.bron), "bronnenlijst")
    assert drawn.says("Soort rapport, samenvatting van Jansen e.a. 2010")
    assert drawn.says("https://tips.nl/ (gelezen op 1 mei 2024)")


def test_a_source_and_its_parts_keep_the_places_they_had(handbook: Handboek) -> None:
    report = handbook[Bron]["jansen-2010"].gewijzigd(voorheen=["jansen", "rapport"])
    (found,) = source_list(handbook, [report])
    assert found.oude_ankers == ["bron-jansen", "bron-rapport"]
    assert found.onderdelen[0].oude_ankers == ["bron-jansen--4.5", "bron-rapport--4.5"]
    ids = block_of(handbook.met(report), "bronnenlijst").ids
    assert {"bron-jansen", "bron-jansen-2010", "bron-jansen--4.5", "bron-rapport--case-dorp"} <= set(ids)


def test_a_source_says_where_it_can_be_had(handbook: Handboek) -> None:
    found = tips(handbook, te_vinden="Vraag ernaar bij de uitgever.")
    assert block_of(handbook.met(found.bron), "bronnenlijst").says("Waar te vinden Vraag ernaar bij de uitgever.")


def test_a_source_that_does_not_say_where_it_can_be_had_has_no_empty_row(handbook: Handboek) -> None:
    assert not block_of(handbook, "bronnenlijst").says("Waar te vinden")
