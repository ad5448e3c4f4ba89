"""References to sources in the site's own pages: a link in words, or a sentence when there is no such source."""

import pytest

from macros.addresses import Address
from macros.citing import UnknownSource, fill_references, reference_place
from macros.records.handbook import Handboek

HERE = Address("over/")


def filled(handbook: Handboek, reference: str) -> str:
    return fill_references(f"<p>Zie {reference_place(reference)}.</p>", handbook, HERE)


def test_a_reference_is_a_link_in_words_to_the_part(handbook: Handboek) -> None:
    assert filled(handbook, "jansen-2010#4.5") == (
        '<p>Zie <a href="../over/bronnen/jansen-2010/#deel-4.5">Jansen e.a. 2010, §4.5, p. 50-54</a>.</p>'
    )


def test_a_source_without_a_part_is_a_link_to_the_source(handbook: Handboek) -> None:
    assert filled(handbook, "losse-tips") == (
        '<p>Zie <a href="../over/bronnen/losse-tips/">Losse tips zonder jaar</a>.</p>'
    )


@pytest.mark.parametrize("reference", ["nergens", "nergens#4.5", "jansen-2010#9.9", 'x"><script>'])
def test_a_reference_to_nothing_is_a_sentence(handbook: Handboek, reference: str) -> None:
    with pytest.raises(UnknownSource) as caught:
        filled(handbook, reference)
    assert str(caught.value) == (
        f"er is geen bron '{reference}' in data/sources.yaml. Verbeter de verwijzing, of voeg de bron toe."
    )
