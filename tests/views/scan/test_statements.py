"""The self-scan: the statements of all success factors, with what they lean on, and what decides where to start."""

from handbooks.drawn import block_of
from handbooks.make import changed

from macros.addresses import Address
from macros.records.colophon import Colofon
from macros.records.factor import Succesfactor
from macros.records.handbook import Handboek
from macros.views.scan.statements import ScanStatement, self_scan


def with_statement(handbook: Handboek, *factors: str, **values: object) -> Handboek:
    """Return a handbook in which these factors have the statement of the best practice too."""
    every = handbook[Succesfactor]
    return handbook.met(*(every[own].gewijzigd(redactie=every["samen"].redactie, **values) for own in factors))


def statements(handbook: Handboek) -> dict[str, ScanStatement]:
    return {row.id: row for level in self_scan(handbook).niveaus for row in level.zinnen}


def test_each_factor_with_a_statement_stands_under_its_level_in_the_order_of_the_handbook(handbook: Handboek) -> None:
    scan = self_scan(with_statement(handbook, "vast-geld", "maatwerk"))
    assert [(level.woord.id, [row.id for row in level.zinnen]) for level in scan.niveaus] == [
        ("project", ["maatwerk", "vast-geld"]),
        ("best-practice", ["samen"]),
    ]
    assert scan.niveaus[1].zinnen[0].zin == "Wij doen dit samen."
    assert scan.niveaus[1].zinnen[0].adres == Address("succesfactoren/samen/")


def test_a_statement_counts_the_cases_in_which_its_factor_helped_or_was_missing_each_once(handbook: Handboek) -> None:
    lessons = [{"factor": "maatwerk", "oordeel": word, "tekst": f"Het was {word}."} for word in ("ontbrak", "hielp")]
    others = [{"factor": "maatwerk", "oordeel": "hielp-niet", "tekst": "Het hielp niet."}]
    both, _ = changed(with_statement(handbook, "maatwerk"), "dorp", lessen=lessons)
    none, _ = changed(with_statement(handbook, "maatwerk"), "dorp", lessen=others)
    assert (statements(both)["maatwerk"].aantal, statements(none)["maatwerk"].aantal) == (2, 1)
    assert statements(both)["maatwerk"].label == "Hielp in 2 cases. Ontbrak in 1 case."


def test_the_page_holds_what_fits_each_statement_once_and_what_a_script_must_know(handbook: Handboek) -> None:
    drawn = block_of(with_statement(handbook, "maatwerk", voorheen=["op-maat"]), "zelfscan")
    assert '<li class="stelling" data-factor="maatwerk" data-voorheen="op-maat" data-cases="2">' in drawn.html
    assert 'data-versie="2.1" data-datum="2012-06"' in drawn.html
    assert drawn.says("Maatwerk: Hielp in 2 cases. Hielp niet in 1 case.")
    assert drawn.links.count("../../cases/dorp/#les-maatwerk-1") == 1
    assert "../../bladen/zelfscan.pdf" in drawn.links


def test_what_needs_a_script_is_hidden_and_the_rule_says_that_it_is_no_proof(
    handbook: Handboek,
) -> None:
    drawn = block_of(handbook, "zelfscan")
    assert drawn.html.count(" hidden>") == len(["stil", "uitkomst", "vel", "uitzoeken", "bewaren", "verschil"])
    assert drawn.says("Van de redactie Zo kiezen we waar je begint.")
    assert drawn.says("Dat is een afspraak en geen bewijs")


def test_a_handbook_without_statements_says_so_and_has_no_outcome(handbook: Handboek) -> None:
    bare = handbook.met(handbook[Succesfactor]["samen"].gewijzigd(redactie=None))
    drawn = block_of(bare, "zelfscan")
    assert drawn.says("Bij geen enkele succesfactor staat al een zin voor de zelfscan.")
    assert "uitkomst" not in drawn.ids


def test_a_handbook_that_says_no_version_or_date_leaves_them_empty(handbook: Handboek) -> None:
    bare = handbook.met(*(record.gewijzigd(versie=None, datum=None) for record in handbook[Colofon].values()))
    assert (self_scan(bare).versie, self_scan(bare).datum) == ("", "")
