"""What is new follows from the days in the records: what came, what changed, the newest first."""

from handbooks.drawn import Drawn

from macros import addresses
from macros.blocks import block
from macros.records.base import MetId
from macros.records.case import Case
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.records.kinds import SOORTEN
from macros.records.upkeep import Beheer, Beheerd
from macros.views.news.news import by_day, news
from macros.views.shared.upkeep import upkeep


def told(handbook: Handboek) -> list[str]:
    return [f"{group.datum}: {group.titel}" for group in news(handbook)]


def bare(handbook: Handboek) -> Handboek:
    """Return the handbook without a day in any record."""
    records: list[MetId] = [one for kind in SOORTEN for one in handbook[kind.model].values()]
    return handbook.met(*(one.gewijzigd(beheer=None) for one in records if isinstance(one, Beheerd)))


def kept(handbook: Handboek, case_id: str, **days: str) -> Handboek:
    return handbook.met(handbook[Case][case_id].gewijzigd(beheer=Beheer(**days)))


def test_without_days_there_is_no_news_and_the_page_says_so(handbook: Handboek) -> None:
    none = bare(handbook)
    assert told(none) == []
    assert Drawn(block("wat_is_nieuw", none, addresses.NEWS)).text == "Er is nog niets met een datum."


def test_the_newest_comes_first_and_one_record_is_named(handbook: Handboek) -> None:
    some = kept(bare(handbook), "dorp", toegevoegd="2024-01-02", bijgewerkt="2025-03", nagekeken="2026-01-01")
    assert told(some) == ["2025-03: Case bijgewerkt: Dorp", "2024-01-02: Case toegevoegd: Dorp"]


def test_what_happened_on_one_day_stands_together_and_is_counted(handbook: Handboek) -> None:
    some = kept(bare(handbook), "dorp", toegevoegd="2024-01-02", bijgewerkt="2025-01-01")
    some = kept(some, "stad", toegevoegd="2024-01-02", bijgewerkt="2024-01-02")
    factor = handbook[Succesfactor]["samen"].gewijzigd(beheer=Beheer(bijgewerkt="2024-01-02"))
    groups = news(some.met(factor))
    assert [group.titel for group in groups] == [
        "Case bijgewerkt: Dorp",
        "2 cases toegevoegd",
        f"Succesfactor bijgewerkt: {factor.titel}",
    ], "what came that day did not change that day too, and what came stands before what changed"
    assert [(day.titel, len(day.groepen)) for day in by_day(some, groups)] == [
        ("1 januari 2025", 1),
        ("2 januari 2024", 2),
    ]


def test_an_entry_leads_to_the_record_and_says_what_changed(handbook: Handboek) -> None:
    some = kept(
        bare(handbook), "dorp", toegevoegd="2024-01-02", bijgewerkt="2025-01-01", wijziging="Het bereik klopt nu."
    )
    drawn = Drawn(block("wat_is_nieuw", some, addresses.NEWS))
    assert drawn.says("1 januari 2025 Case bijgewerkt: Dorp: Het bereik klopt nu. 2 januari 2024 Case toegevoegd: Dorp")
    assert drawn.links.count("../../cases/dorp/") == 2


def test_what_changed_stands_with_the_days_of_its_record_too(handbook: Handboek) -> None:
    days = {"toegevoegd": "2024-01-02", "bijgewerkt": "2025-01-01"}
    assert upkeep(kept(handbook, "dorp", **days, wijziging="Nieuw getal")[Case]["dorp"]) == (
        "Toegevoegd op 2 januari 2024, bijgewerkt op 1 januari 2025. Laatste wijziging: Nieuw getal."
    )
    assert upkeep(kept(handbook, "dorp", **days)[Case]["dorp"]) == (
        "Toegevoegd op 2 januari 2024, bijgewerkt op 1 januari 2025."
    )


def test_every_kind_that_keeps_its_days_is_in_the_news_with_an_address(handbook: Handboek) -> None:
    records: list[MetId] = [one for kind in SOORTEN for one in handbook[kind.model].values()]
    dated = [one.gewijzigd(beheer=Beheer(toegevoegd="2024-01-02")) for one in records if isinstance(one, Beheerd)]
    found = [one for group in news(bare(handbook).met(*dated)) for one in group.nieuws]
    assert len(found) == len(dated)
    assert all(one.naam and one.adres != addresses.HOME for one in found)
