"""References read as in a report and lead to the part on the sources page."""

from macros.views.citations import Footnotes, cite

from macros.records.references import Verwijzing


def reference(source: str, part: str | None = None, place: str | None = None) -> Verwijzing:
    return Verwijzing.model_construct(id=source, onderdeel=part, vindplaats=place)


def test_a_section_is_cited_with_its_sign_and_pages(handbook):
    citation = cite(handbook, reference("jansen-2010", "4.5"))
    assert citation.text == "Jansen e.a. 2010, §4.5, p. 50-54"
    assert citation.href == "over/bronnen/#bron-jansen-2010-4.5"


def test_a_part_with_a_name_of_its_own_is_cited_by_that_name(handbook):
    assert cite(handbook, reference("jansen-2010", "case-dorp")).text == "Jansen e.a. 2010, caseverslag Dorp, p. 60"


def test_a_source_without_parts_and_date_is_cited_by_its_short_name_and_the_place(handbook):
    citation = cite(handbook, reference("losse-tips", place="p. 12"))
    assert (citation.text, citation.href) == ("Losse tips z.j., p. 12", "over/bronnen/#bron-losse-tips")


def test_a_claim_on_the_records_own_source_has_no_number(handbook):
    own = [reference("jansen-2010", "case-dorp")]
    notes = Footnotes(handbook, own)
    assert notes.numbers(None) == []
    assert notes.numbers(own) == []


def test_the_records_own_source_comes_first_and_each_reference_has_one_number(handbook):
    notes = Footnotes(handbook, [reference("jansen-2010", "case-dorp")])
    both = [reference("jansen-2010", "case-dorp"), reference("jansen-2010", "4.5")]
    assert notes.numbers(both) == [1, 2]
    assert notes.numbers([reference("jansen-2010", "4.5")]) == [2]
    assert len(notes.citations()) == 2
