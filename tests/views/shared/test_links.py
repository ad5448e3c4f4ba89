"""A row of names is no longer than a reader can take in, and says how many more there are."""

import pytest

from macros.addresses import PER_DEEL, Address
from macros.views.shared.links import Link, first_links

EVERY = Address("cases/")


@pytest.mark.parametrize(("count", "more"), [(0, 0), (1, 0), (PER_DEEL, 0), (PER_DEEL + 1, 1), (PER_DEEL + 30, 30)])
def test_twenty_names_stand_and_the_others_are_counted(count: int, more: int) -> None:
    links = [Link(str(number), Address(f"cases/{number}/")) for number in range(count)]
    found = first_links(links, EVERY)
    assert (list(found.eerste), found.meer, found.alle) == (links[:PER_DEEL], more, EVERY)


def test_a_row_may_be_shorter_and_lead_nowhere() -> None:
    links = [Link("a", EVERY), Link("b", EVERY)]
    assert first_links(links, most=1) == first_links(links, None, 1)
    assert (first_links(links, most=1).meer, first_links(links, most=1).alle) == (1, None)
