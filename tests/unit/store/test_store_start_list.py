"""Reading the start list: by id, bib and e-mail, all of it, and in numbers."""

from __future__ import annotations

from msgspec.structs import replace
from store_kit import CHECK_IN, EVENT, UNDO, read, record, registration, sweep, walk_up

from kiosk.model import UPSTREAM, Entry, Registration, RunCount, StartList
from kiosk.store import EventStore
from kiosk.store.start_list import CHUNK


def ids(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.registration.id for entry in entries]


def test_a_registration_comes_back_as_it_was(store: EventStore) -> None:
    full = Registration(
        "x",
        "ev1",
        "r2",
        "Ana@X.org",
        "no-show?",
        "comp",
        "José\u0301 \U0001f3c3\u200d\u2640 \0",
        "4:30",
        " 007A ",
        True,
    )
    bare = Registration("y", "ev1", "nowhere", "", "confirmed")
    read(store, full, bare)
    assert [entry.registration for entry in store.entries(["x", "y"])] == [full, bare]
    assert store.entry("x") == store.entries(["x"])[0]


def test_entries_come_in_the_order_asked_without_unknown_ones(store: EventStore) -> None:
    assert ids(store.entries(["c", "nobody", "a", "c"])) == ["c", "a", "c"]
    assert ids(store.entries(each for each in "ba")) == ["b", "a"]
    assert store.entries([]) == ()
    assert store.entry("nobody") is None


def test_a_temporary_id_leads_to_the_servers_row(store: EventStore) -> None:
    operation = walk_up(store)
    assert store.entry("tmp1").local
    store.acknowledge(operation.id, UPSTREAM, server_id="srv1")
    assert store.entry("tmp1").registration.id == "srv1"
    assert ids(store.entries(["a", "tmp1", "srv1"])) == ["a", "srv1", "srv1"]
    assert not store.entry("srv1").local


def test_the_bib_forgives_case_zeros_and_blanks(store: EventStore) -> None:
    read(store, registration("x", bib=" 007a"), registration("y", bib="7A"), registration("z", bib="70"))
    assert ids(store.by_bib("7A ")) == ["x", "y"]
    assert ids(store.by_bib("0070")) == ["z"]
    assert store.by_bib("8") == ()


def test_a_missing_bib_is_not_bib_zero(store: EventStore) -> None:
    read(store, registration("x", bib="000"), registration("y", bib="  "), registration("z", bib=""))
    assert ids(store.by_bib("0")) == ["x"]
    assert store.by_bib("") == store.by_bib("  ") == ()


def test_who_is_gone_is_found_by_id_only(store: EventStore) -> None:
    read(store, registration("x", bib="5", email="x@x.org"))
    for _ in range(2):
        sweep(store, "a", "b", "c")
    assert store.entry("x").gone
    assert store.by_bib("5") == ()
    assert [entry.gone for entry in store.every_entry()] == [False, False, False, True]


def test_every_entry_comes_once_over_many_chunks_while_others_are_written(store: EventStore) -> None:
    many = [f"id{n}" for n in range(2 * CHUNK)]
    read(store, *many)
    seen = []
    for entry in store.every_entry():
        seen.append(entry.registration.id)
        if len(seen) % 1500 == 0:
            record(store, entry.registration.id)
    assert seen == ["a", "b", "c", *many]


def test_the_standing_says_who_and_when(store: EventStore) -> None:
    operation = record(store, "b")
    read(store, registration("c", checked_in=True))
    nobody, here, only_server = (entry.standing for entry in store.entries("abc"))
    assert not nobody.checked_in
    assert (here.checked_in, here.operation_id, here.at) == (True, operation.id, operation.at)
    assert (here.desk_id, here.desk_name) == (store.desk().id, "Desk")
    assert here.at.utcoffset() == operation.at.utcoffset()
    assert (only_server.checked_in, only_server.operation_id, only_server.at) == (True, None, None)


def test_the_name_of_another_desk_is_not_known(store: EventStore) -> None:
    record(store, "b")
    store._execute("UPDATE desk SET id = 'another one'")
    assert store.entry("b").standing.desk_name is None
    assert store.entry("b").standing.desk_id is not None


def test_counting_by_run(store: EventStore) -> None:
    read(
        store,
        registration("half", run_id="r2"),
        registration("paid-back", run_id="r2", status="refunded"),
        registration("lost", run_id="r9", status="cancelled"),
        registration("odd", run_id="r9", status="Confirmed"),
        registration("w", run_id="r0", checked_in=True, status="waitlist"),
    )
    first = record(store, "paid-back")
    record(store, "a")
    undone = record(store, "b")
    record(store, "b", UNDO, undone.id)
    known = (RunCount("r2", "Half Marathon", 1, 2), RunCount("r1", "5K", 1, 3))
    assert store.run_counts() == (*known, RunCount("r0", "r0", 1, 1), RunCount("r9", "r9", 0, 0))
    record(store, "paid-back", UNDO, first.id)
    assert store.run_counts()[0] == RunCount("r2", "Half Marathon", 0, 1)


def test_who_is_gone_is_expected_only_if_checked_in(store: EventStore) -> None:
    record(store, "a", CHECK_IN)
    for _ in range(2):
        sweep(store, "c")
    assert store.run_counts() == (RunCount("r2", "Half Marathon", 0, 0), RunCount("r1", "5K", 1, 2))
    assert store.start_list().registrations == 1


def test_an_empty_list_in_numbers(empty: EventStore) -> None:
    assert empty.start_list() == StartList(0, 0, False, None)
    assert empty.run_counts() == ()
    empty.describe(replace(EVENT, name="x"), ())
    assert empty.run_counts() == ()


def test_rows_that_contain_every_word(store: EventStore) -> None:
    read(
        store,
        registration("x", name="Anna Berg", bib="A100%", email="x_y@mail.example"),
        registration("y", name="Anna-Maria O'Lee", bib=None, email="berg@mail.example"),
        registration("z", name=None, bib="200", email="xzy@mail.example"),
    )
    for text, expected in [
        ("anna", ("x", "y")),
        ("  BERG\tanna ", ("x", "y")),
        ("anna berg mail", ("x", "y")),
        ("nna-mar", ("y",)),
        ("o'lee", ("y",)),
        ("a100", ("x",)),
        ("200", ("z",)),
        ("100% ", ("x",)),
        ("%", ("x",)),
        ("x_y", ("x",)),
        ("_", ("x",)),
        ("*", ()),
        ("anna lee 7", ()),
        ("berga", ()),
        ('"', ()),
        ("\\", ()),
        ("\0", ()),
        ("", ()),
        (" \n ", ()),
    ]:
        assert store.containing(text, 50)[0] == expected, text


def test_what_is_contained_does_not_reach_from_one_field_into_the_next(store: EventStore) -> None:
    read(store, registration("x", name="Anna", bib="12", email="a@mail.example"))
    assert store.containing("annaa", 9)[0] == store.containing("example12", 9)[0] == ()
    assert store.containing("anna example 12", 9)[0] == ("x",)


def test_what_cannot_be_stored_contains_nothing_and_does_not_raise(store: EventStore) -> None:
    read(store, registration("x", name="Zoë \U0001f3c3 Müller"))
    assert (
        store.containing("\ud800", 9)[0]
        == store.containing("zo\udfff", 9)[0]
        == store.containing("\ud83d\udc00", 9)[0]
        == ()
    )
    assert store.containing("\U0001f3c3 Müller zoë", 9)[0] == ("x",)
    assert store.containing("x" * 100_000, 9)[0] == ()


def test_of_many_that_contain_it_those_who_still_come_are_first_and_no_more_than_asked(store: EventStore) -> None:
    read(store, *(registration(f"s{n:02}", name="Sam Smith") for n in range(30)))
    record(store, "s00")
    record(store, "s02")
    assert store.containing("smith", 3)[0] == ("s01", "s03", "s04")
    assert store.containing("smith", 0)[0] == ()
    assert store.containing("smith", 50)[0][-2:] == ("s00", "s02")
    assert len(store.containing("smith", 50)[0]) == 30
    assert [store.containing("smith", limit)[1] for limit in (3, 50)] == [30, 30]
