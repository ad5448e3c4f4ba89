"""Long lists in parts: nothing is lost, and every part can be reached from every other."""

import pytest
from handbooks.examples import quick
from hypothesis import given
from hypothesis import strategies as st

from macros.addresses import PER_DEEL, Address
from macros.views.shared.paging import ALL_LINKED, Slice, slices

HERE = Address("vergelijken/")


def split(count: int, size: int = PER_DEEL) -> list[Slice[int]]:
    return slices(list(range(count)), HERE, "tabel", size)


@quick
@given(st.integers(0, 400), st.integers(1, 25))
def test_the_parts_together_are_the_list(count: int, size: int) -> None:
    found = split(count, size)
    assert [item for part in found for item in part.items] == list(range(count))
    assert all(len(part.items) == size for part in found[:-1])
    assert 0 < len(found[-1].items) <= size or count == 0


@quick
@given(st.integers(0, 400), st.integers(1, 25))
def test_each_part_knows_where_it_is_in_the_list(count: int, size: int) -> None:
    for number, part in enumerate(split(count, size), start=1):
        assert (part.nummer, part.totaal, part.eerste) == (number, count, (number - 1) * size + 1)
        assert part.laatste == min(number * size, count)
        assert part.adres == part.adressen[number - 1]


@quick
@given(st.integers(1, 300))
def test_every_part_can_be_reached_from_every_other_by_following_links(count: int) -> None:
    found = {part.adres: part for part in split(count, 1)}
    assert len(found) == count
    for start in {*list(found)[:3], *list(found)[-3:], list(found)[count // 2]}:
        reached, todo = {start}, [start]
        while todo:
            for _, address in found[todo.pop()].wegwijzer:
                if address not in reached:
                    reached.add(address)
                    todo.append(address)
        assert reached == set(found)


@quick
@given(st.integers(1, 300))
def test_the_first_the_last_and_those_beside_are_one_step_away(count: int) -> None:
    for part in split(count, 1):
        near = {1, count, part.nummer, max(1, part.nummer - 1), min(count, part.nummer + 1)}
        numbers = [number for number, _ in part.wegwijzer]
        assert near <= set(numbers)
        assert numbers == sorted(set(numbers))
        assert all(address == part.adressen[number - 1] for number, address in part.wegwijzer)


def test_few_parts_all_lead_to_each_other_and_of_more_only_five() -> None:
    few, many = split(ALL_LINKED, 1), split(ALL_LINKED + 1, 1)
    assert [number for number, _ in few[3].wegwijzer] == list(range(1, ALL_LINKED + 1))
    assert [number for number, _ in many[4].wegwijzer] == [1, 4, 5, 6, 9]
    assert [number for number, _ in many[0].wegwijzer] == [1, 2, 9]
    assert [number for number, _ in many[8].wegwijzer] == [1, 8, 9]


@pytest.mark.parametrize(("count", "expected"), [(0, [0]), (1, [1]), (20, [20]), (21, [20, 1]), (40, [20, 20])])
def test_a_part_holds_twenty_and_the_next_begins_with_the_twenty_first(count: int, expected: list[int]) -> None:
    assert [len(part.items) for part in split(count)] == expected


def test_the_first_part_stands_on_the_page_itself_and_the_others_below_it() -> None:
    assert [part.adres.page for part in split(41)] == ["vergelijken/", "vergelijken/tabel/2/", "vergelijken/tabel/3/"]
