"""Which check-in and which bib stand: the same for everybody, whatever the order, and granted before ungranted."""

from __future__ import annotations

from datetime import UTC, datetime
from random import Random

from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.merge import last_bib, live, winner
from kiosk.model import Grant, How, Operation, OperationKind

AT = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


def operation(
    name: str,
    kind: OperationKind = OperationKind.CHECK_IN,
    undoes: tuple[str, ...] = (),
    stamp: int = 1,
    desk: str = "d1",
    sequence: int = 1,
) -> Operation:
    return Operation(name, "e1", "1", kind, desk, sequence, f"{stamp:016x}", AT, How.SEARCH, undoes)


def undo(name: str, *undoes: str) -> Operation:
    return operation(name, OperationKind.UNDO, undoes)


def grant(name: str, term: int = 1, hub: str = "h1", sequence: int = 1) -> dict[str, Grant]:
    return {name: Grant(name, term, hub, sequence)}


@st.composite
def histories(draw: st.DrawFn) -> tuple[list[Operation], dict[str, Grant]]:
    """Operations of one registration from three desks, some undone, some granted by hubs."""
    count = draw(st.integers(1, 8))
    names = [f"o{each}" for each in range(count)]
    made = []
    for place, name in enumerate(names):
        desk = draw(st.sampled_from(["d1", "d2", "d3"]))
        stamp = draw(st.integers(0, 3))
        kind = draw(st.sampled_from(list(OperationKind)))
        undoes = draw(st.lists(st.sampled_from(names), max_size=2)) if kind is OperationKind.UNDO else []
        made.append(operation(name, kind, tuple(undoes), stamp, desk, place + 1))
    granted = draw(st.lists(st.sampled_from(names), unique=True))
    grants = {
        name: Grant(name, draw(st.integers(1, 2)), draw(st.sampled_from(["h1", "h2"])), place)
        for place, name in enumerate(granted)
    }
    return made, grants


@given(histories(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing(
    history: tuple[list[Operation], dict[str, Grant]], chance: Random
) -> None:
    made, grants = history
    mixed = made + made[: chance.randint(0, len(made))]
    chance.shuffle(mixed)

    assert winner(mixed, grants) == winner(made, grants)
    assert {each.id for each in live(mixed)} == {each.id for each in live(made)}


@given(histories())
def test_a_winner_is_live_and_there_is_one_whenever_something_is_live(
    history: tuple[list[Operation], dict[str, Grant]],
) -> None:
    made, grants = history
    standing = live(made)

    assert (winner(made, grants) is not None) == bool(standing)
    assert winner(made, grants) in [*standing, None]


@given(histories(), st.integers(0, 3), st.sampled_from(["a", "z"]))
def test_an_ungranted_check_in_never_displaces_a_granted_one(
    history: tuple[list[Operation], dict[str, Grant]], stamp: int, name: str
) -> None:
    made, grants = history
    first = winner(made, grants)
    assume(first is not None and first.id in grants)

    assert winner([*made, operation(name, stamp=stamp, desk="d0", sequence=0)], grants) == first


@given(histories(), st.data())
def test_a_check_in_that_no_undo_names_is_live(
    history: tuple[list[Operation], dict[str, Grant]], data: st.DataObject
) -> None:
    made, _ = history
    undone = {name for each in made if each.kind is OperationKind.UNDO for name in each.undoes}
    expected = [each for each in made if each.kind is OperationKind.CHECK_IN and each.id not in undone]

    assert live(made) == expected
    victim = data.draw(st.sampled_from(made))
    after = live([*made, undo("u", victim.id)])
    assert after == [each for each in expected if each.id != victim.id]


@given(histories(), st.randoms(use_true_random=False))
def test_the_last_bib_is_the_same_for_every_desk_and_none_comes_after_it(
    history: tuple[list[Operation], dict[str, Grant]], chance: Random
) -> None:
    made, _ = history
    mixed = made + made[: chance.randint(0, len(made))]
    chance.shuffle(mixed)
    last = last_bib(made)

    assert last_bib(mixed) == last
    bibs = [each for each in made if each.kind is OperationKind.BIB]
    assert (last is not None) == bool(bibs)
    assert last is None or all(_place(each) <= _place(last) for each in bibs)
    assert last_bib(each for each in mixed if each not in bibs) is None


def _place(operation: Operation) -> tuple[str, str, int]:
    return operation.hlc, operation.desk_id, operation.desk_seq


def test_bibs_are_ordered_by_stamp_then_desk_then_sequence() -> None:
    def bib(name: str, stamp: int, desk: str, sequence: int, undoes: tuple[str, ...] = ()) -> Operation:
        return operation(name, OperationKind.BIB, undoes, stamp, desk, sequence)

    for first, last in (
        (bib("b", 1, "d9", 9), bib("a", 2, "d1", 1)),
        (bib("b", 1, "d1", 9), bib("a", 1, "d10", 1)),
        (bib("b", 1, "d1", 9), bib("a", 1, "d1", 10)),
        (bib("a", 1, "d1", 1), bib("back", 1, "d1", 2, ("a",))),  # a taking back is the last word, too
    ):
        assert last_bib([first, last]) == last_bib([last, first]) == last


def test_an_undo_takes_no_bib_back() -> None:
    given_bib = operation("a", OperationKind.BIB)

    assert last_bib([given_bib, undo("u", "a")]) == given_bib


def test_nothing_stands_where_nothing_was_done() -> None:
    assert winner([], {}) is None
    assert live([]) == []
    assert last_bib([]) is None


def test_other_operations_are_no_check_ins() -> None:
    others = [operation(kind, kind) for kind in OperationKind if kind is not OperationKind.CHECK_IN]

    assert winner(others, {}) is None


def test_an_undo_takes_back_only_what_it_has_seen() -> None:
    first, second = operation("a"), operation("b", stamp=2, desk="d2")

    assert winner([first, second, undo("u", "a")], {}) == second
    assert winner([first, undo("u", "a")], {}) is None
    assert winner([first, undo("u", "a", "b"), second], {}) is None


def test_an_undo_that_arrives_first_counts_when_its_check_in_comes() -> None:
    assert winner([undo("u", "a")], {}) is None
    assert winner([undo("u", "a"), operation("a")], {}) is None


def test_a_check_in_can_name_but_not_undo_another() -> None:
    odd = operation("b", undoes=("a",), stamp=2)

    assert winner([operation("a"), odd], {}) == operation("a")


def test_ungranted_ones_are_ordered_by_stamp_then_desk_then_sequence() -> None:
    by_stamp = [operation("b", stamp=1, desk="d9", sequence=9), operation("a", stamp=2)]
    by_desk = [operation("b", desk="d1", sequence=9), operation("a", desk="d2", sequence=1)]
    by_sequence = [operation("b", sequence=9), operation("a", sequence=10)]
    by_id = [operation("a"), operation("b")]

    assert [winner(each, {}) for each in (by_stamp, by_desk, by_sequence)] == [
        by_stamp[0],
        by_desk[0],
        by_sequence[0],
    ]
    assert winner(by_id, {}) == by_id[0]


def test_a_desks_name_that_begins_like_anothers_does_not_confuse_the_order() -> None:
    short, long = operation("b", desk="d1", sequence=5), operation("a", desk="d10", sequence=1)

    assert winner([long, short], {}) == short


def test_granted_ones_are_ordered_by_term_then_hub_then_its_sequence() -> None:
    early, late = operation("b", stamp=9), operation("a", stamp=1)

    for first, second in (
        (grant("b", 1, "h2", 9), grant("a", 2, "h1", 1)),
        (grant("b", 1, "h1", 9), grant("a", 1, "h2", 1)),
        (grant("b", 1, "h1", 9), grant("a", 1, "h1", 10)),
    ):
        assert winner([late, early], first | second) == early
    assert winner([late, early], grant("b", term=7)) == early
