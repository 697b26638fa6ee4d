"""Whose labels are printed, in which order, and that each code means whom it is for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from kiosk import checkin
from kiosk.errors import BadInput
from kiosk.model import Entry, Standing, bib_key
from kiosk.scan.payload import look_up
from kiosk.scan.printed import (
    LONGEST,
    Labels,
    Steps,
    Wanted,
    Why,
    bibs_between,
    choose,
    code_for,
    limits,
    natural,
    pool,
)
from tests.samples import event_store, registration

RUNS = (("r5", "5K"), ("r21", "Half Marathon"))


def entry(number: int, **changes: object) -> Entry:
    return Entry(registration(number, **changes))


def meaning(*entries: Entry) -> Callable[[str], str | None]:
    """What a code means among these, by the rules of the desk."""
    by_id = {each.registration.id: each for each in entries}

    def by_bib(bib: str) -> list[Entry]:
        known = [each for each in entries if not each.gone and (each.registration.bib or "").strip()]
        return [each for each in known if bib.strip() and bib_key(each.registration.bib or "") == bib_key(bib)]

    def means(code: str) -> str | None:
        found = look_up(code, by_id.get, by_bib)
        return found[0].registration.id if len(found) == 1 else None

    return means


def done(steps: Steps) -> Labels:
    while True:
        try:
            next(steps)
        except StopIteration as end:
            made: Labels = end.value
            return made


def chosen(*entries: Entry, **wanted: object) -> Labels:
    return done(choose(entries, meaning(*entries), Wanted(**wanted), RUNS))  # type: ignore[arg-type]


def bibs(labels: Labels) -> list[str]:
    return [label.bib for label in labels.labels]


# What a code says.
def test_the_bib_is_the_code_where_it_means_one_runner() -> None:
    one, other = entry(1, bib="1042"), entry(2, bib=" a7 ")
    means = meaning(one, other)
    assert (code_for(one, means), code_for(other, means)) == ("1042", "a7")


def test_a_bib_of_two_gives_way_to_the_id() -> None:
    one, other = entry(1, bib="77"), entry(2, bib="77")
    means = meaning(one, other)
    assert (code_for(one, means), code_for(other, means)) == ("reg0001", "reg0002")


def test_look_alikes_keep_their_bibs() -> None:
    one, other = entry(1, bib="7"), entry(2, bib="007")
    means = meaning(one, other)
    assert (code_for(one, means), code_for(other, means)) == ("7", "007")


def test_a_bib_that_is_the_id_of_another_gives_way() -> None:
    one, other = entry(1, bib="reg0002"), entry(2, bib="5")
    assert code_for(one, meaning(one, other)) == "reg0001"


@pytest.mark.parametrize("bib", ["Ä7", "７７", None, "", " "])
def test_what_a_scanner_can_not_type_gives_way_to_the_id(bib: str | None) -> None:
    one = entry(1, bib=bib)
    assert code_for(one, meaning(one)) == "reg0001"


def test_no_code_where_neither_says_who_it_is() -> None:
    one, other = entry(1, bib="x" * (LONGEST + 1), id="y" * (LONGEST + 1)), entry(2)
    assert code_for(one, meaning(one, other)) is None
    assert code_for(one, lambda _: None) is None


def test_a_walk_up_that_was_not_sent_has_no_code_but_its_bib() -> None:
    one, other = replace(entry(1, bib="5"), local=True), replace(entry(2, bib=None), local=True)
    means = meaning(one, other)
    assert (code_for(one, means), code_for(other, means)) == ("5", None)


def test_the_store_and_the_rules_agree(tmp_path: Path) -> None:
    runners = [
        registration(n, bib=bib) for n, bib in enumerate(("7", "007", "a", "A", "b1", "B1", "reg0001", None, "9"))
    ]
    with event_store(tmp_path, *runners) as store:

        def means(code: str) -> str | None:
            found = checkin.resolve(store, code)
            return found.registration.id if isinstance(found, Entry) else None

        labels = done(choose(store.every_entry(), means, Wanted(everyone=True), RUNS))
        assert len(labels.labels) == len(runners)
        owners = [means(label.payload) for label in labels.labels]
        assert sorted(owner or "" for owner in owners) == sorted(each.id for each in runners)


texts = st.one_of(st.sampled_from(["7", "07", "a", "A", "reg0000", "reg0001", "", " "]), st.text(max_size=4))


@given(st.lists(texts, max_size=6))
def test_a_code_means_whom_it_is_for_or_there_is_none(worn: list[str]) -> None:
    entries = [entry(number, bib=bib) for number, bib in enumerate(worn)]
    means = meaning(*entries)
    for each in entries:
        payload = code_for(each, means)
        assert payload is not None
        assert payload.isascii()
        assert means(payload) == each.registration.id


# Whose.
def test_whoever_can_not_start_is_left_out_and_counted() -> None:
    labels = chosen(
        entry(1),
        entry(2, status="cancelled"),
        entry(3, status="refunded"),
        entry(4, status="waitlist"),
        entry(5, bib=None),
        replace(entry(6), gone=True),
        replace(entry(7), gone=True, standing=Standing(True)),
        entry(8, status="deferred"),
    )
    assert bibs(labels) == ["1", "8"]
    assert labels.left_out == {
        Why.CANCELLED: 1,
        Why.REFUNDED: 1,
        Why.WAITLIST: 1,
        Why.NO_BIB: 1,
        Why.GONE: 2,
    }


def test_whoever_was_checked_in_against_the_status_gets_one() -> None:
    assert bibs(chosen(replace(entry(2, status="waitlist"), standing=Standing(True)))) == ["2"]


def test_everyone_means_also_who_has_no_bib_and_then_with_the_name() -> None:
    labels = chosen(entry(1), entry(2, bib=None), replace(entry(3, bib=None), local=True), everyone=True)
    assert [(label.payload, label.bib, label.name) for label in labels.labels] == [
        ("1", "1", ""),
        ("reg0002", "", "Runner Number2"),
    ]
    assert labels.left_out == {Why.NOT_SENT: 1}
    assert labels.by_id == 0


def test_ids_in_place_of_bibs_are_counted() -> None:
    labels = chosen(entry(1, bib="5"), entry(2, bib="5"), entry(3))
    assert labels.by_id == 2


def test_one_without_any_code_is_counted() -> None:
    one = entry(1, bib=None, id="z" * 99)
    assert chosen(one, entry(2), everyone=True).left_out == {Why.NO_CODE: 1}


def test_one_run_alone_and_nobody_else_is_counted() -> None:
    labels = chosen(entry(1), entry(2, run_id="r21"), entry(3, run_id="r21", bib=None), run_id="r21")
    assert (bibs(labels), labels.left_out) == (["2"], {Why.NO_BIB: 1})


def test_bibs_from_to() -> None:
    entries = [entry(number) for number in (8, 9, 10, 11, 100)]
    assert bibs(chosen(*entries, bibs=("9", "11"))) == ["9", "10", "11"]


def test_names_only_where_they_are_wanted() -> None:
    assert [label.name for label in chosen(entry(1)).labels] == [""]
    assert [label.name for label in chosen(entry(1), names=True).labels] == ["Runner Number1"]


# Their order.
def test_by_run_in_the_order_of_the_event_and_then_by_bib() -> None:
    entries = (entry(10), entry(9), entry(3, run_id="r21"), entry(20, run_id="else"), entry(2, run_id="r21"))
    labels = chosen(*entries)
    assert bibs(labels) == ["9", "10", "2", "3", "20"]
    assert [label.run for label in labels.labels] == ["5K", "5K", "Half Marathon", "Half Marathon", "else"]


def test_by_bib_alone() -> None:
    entries = (entry(10), entry(9), entry(3, run_id="r21"), entry(1, bib=None))
    assert bibs(chosen(*entries, order="bib", everyone=True)) == ["3", "9", "10", ""]


def test_bibs_sort_as_people_sort_them() -> None:
    assert sorted(["B1", "a10", "10", "A9", "9", "M-2-10", "M-2-9", "010"], key=natural) == [
        *("9", "10", "010", "A9", "a10", "B1", "M-2-9", "M-2-10"),
    ]


def test_steps_say_how_far_it_is() -> None:
    entries = [entry(number) for number in range(5)]
    assert list(choose(entries, meaning(*entries), Wanted(), RUNS)) == [
        *[(0, 0)] * 5,
        *[(tried, 5) for tried in range(5)],
    ]


# Bibs that nobody has.
def test_a_pool_leaves_out_what_somebody_has() -> None:
    entries = (entry(1, bib="2"), entry(2, bib="03"), entry(3, bib="4"), entry(4, bib="4"), entry(5, id="5", bib=None))
    labels = done(pool(bibs_between("1-6"), entries, meaning(*entries)))
    assert [(label.payload, label.bib) for label in labels.labels] == [("1", "1"), ("6", "6")]
    assert labels.left_out == {Why.TAKEN: 4}


def test_a_pool_takes_back_the_bib_of_one_who_is_gone() -> None:
    gone = replace(entry(1, bib="2"), gone=True)
    assert bibs(done(pool(["2"], (gone,), meaning(gone)))) == ["2"]


def test_a_pool_has_only_what_a_desk_takes_for_a_bib() -> None:
    labels = done(pool(["1", "12345678901"], (), meaning()))
    assert (bibs(labels), labels.left_out) == (["1"], {Why.NO_CODE: 1})


@pytest.mark.parametrize(
    ("typed", "made"),
    [
        ("1-3", ["1", "2", "3"]),
        ("9..10", ["9", "10"]),
        ("A08-A10", ["A08", "A09", "A10"]),
        ("A8-10", ["A8", "A9", "A10"]),
        (" 5-5 ", ["5"]),
        ("008-010", ["008", "009", "010"]),
    ],
)
def test_ranges_of_bibs(typed: str, made: list[str]) -> None:
    assert list(bibs_between(typed)) == made


@pytest.mark.parametrize("typed", ["", "5", "3-1", "A1-B3", "1-999999", "a-b", "1-2-3", "-1-3"])
def test_what_is_no_range_is_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        bibs_between(typed)


@pytest.mark.parametrize(
    ("typed", "made"), [("9-100", ("9", "100")), ("M-1 .. M-9", ("M-1", "M-9")), ("a1-a9", ("a1", "a9"))]
)
def test_limits(typed: str, made: tuple[str, str]) -> None:
    assert limits(typed) == made


@pytest.mark.parametrize("typed", ["", "5", "9-1", "-5", "M-1-M-9", "1..2..3"])
def test_what_are_no_limits_is_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        limits(typed)
