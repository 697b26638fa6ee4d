"""Wiping an event: nothing of it is left, nothing of others is touched, and never what is on this laptop alone."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest
from store_kit import EVENT as CITY_RUN
from store_kit import RUNS, FakeClock, record, registration, sweep

from kiosk.desk import Desk
from kiosk.errors import BadInput, Busy, DiskTrouble, NotLoaded
from kiosk.handover import hand_over
from kiosk.model import UPSTREAM, DeliveryState, Written
from kiosk.settings import Settings
from kiosk.store import EventStore, Home
from kiosk.store import wiping as subject
from kiosk.store.wiping import finish_wipes, holdings, wipe
from kiosk.store.written import last_written, note_written, operation_count


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home(tmp_path / "home")


def opened(home: Home, clock: FakeClock, event_id: str = "ev1") -> EventStore:
    store = EventStore.open(home.event_path(event_id), clock)
    store.describe(CITY_RUN if event_id == "ev1" else type(CITY_RUN)(event_id, "Other", "2026-01-01"), RUNS)
    return store


def loaded(home: Home, clock: FakeClock, *, waiting: int = 0, delivered: int = 0) -> EventStore:
    store = opened(home, clock)
    sweep(store, *(registration(f"reg{n}", name="Zebulon Quackenbush") for n in range(waiting + delivered + 1)))
    for number in range(waiting + delivered):
        made = record(store, f"reg{number}")
        if number < delivered:
            store.acknowledge(made.id, UPSTREAM)
    return store


def of_event(home: Home) -> list[str]:
    return sorted(each.name for each in home.event_path("ev1").parent.iterdir() if each.name.startswith("ev1."))


def test_all_of_the_event_is_gone_and_the_receipt_says_what_it_was(home: Home, clock: FakeClock) -> None:
    store = loaded(home, clock, delivered=2)
    store.close()
    folder = home.event_path("ev1").parent
    for name in ("ev1.v1.bak", "ev1.damaged-1", "ev1.damaged-1-wal", "ev1.recovering"):
        (folder / name).write_bytes(b"Zebulon" * 10)
    opened(home, clock, "ev10").close()
    (folder / "ev10.v1.bak").touch()
    receipt = wipe(home, "ev1", clock)

    assert of_event(home) == []
    assert sorted(each.name for each in folder.iterdir()) == ["ev10.db", "ev10.journal", "ev10.v1.bak"]
    assert home.event_ids() == ("ev10",)
    assert (receipt.holdings.registrations, receipt.holdings.operations, receipt.holdings.undelivered) == (3, 2, 0)
    assert receipt.holdings.deliveries[DeliveryState.ACKNOWLEDGED] == 2
    assert (receipt.holdings.event, receipt.at) == (CITY_RUN, clock.moment)
    assert receipt.files == 6
    assert receipt.bytes > 280
    assert b"Zebulon" not in b"".join(each.read_bytes() for each in home.root.rglob("*") if each.is_file())
    with pytest.raises(NotLoaded):
        wipe(home, "ev1", clock)


def test_what_is_on_this_laptop_alone_stays(home: Home, clock: FakeClock) -> None:
    loaded(home, clock, waiting=3, delivered=1).close()
    before = of_event(home)
    with pytest.raises(BadInput) as caught:
        wipe(home, "ev1", clock)
    assert caught.value.title == "3 operations are on this laptop alone"
    assert of_event(home) == before
    store = EventStore.open(home.event_path("ev1"), clock)
    assert store.delivery_counts()[DeliveryState.WAITING] == 3
    store.close()


def test_one_operation_is_said_in_the_singular(home: Home, clock: FakeClock) -> None:
    loaded(home, clock, waiting=1).close()
    with pytest.raises(BadInput, match="^1 operation is on this laptop alone$"):
        wipe(home, "ev1", clock)


@pytest.mark.parametrize("state", ["held", "refused"])
def test_held_and_refused_ones_count_as_not_delivered(home: Home, clock: FakeClock, state: str) -> None:
    store = loaded(home, clock, waiting=1)
    (made,) = store.operations()
    if state == "held":
        store.hold(UPSTREAM, error="404")
    else:
        store.refuse(made.operation.id, UPSTREAM, error="422")
    assert (holdings(store).undelivered, holdings(store).may_go) == (1, False)
    store.close()


def test_what_was_handed_over_after_the_last_operation_may_go(home: Home, clock: FakeClock, tmp_path: Path) -> None:
    store = loaded(home, clock, waiting=2)
    file = tmp_path / "desk.kiosk"
    given = hand_over(home, "ev1", file, clock)
    note_written(store, "handed_over", file, given.operations)
    found = holdings(store)
    assert found.handed_over == Written(clock.moment, 2, hashlib.sha256(file.read_bytes()).hexdigest())
    assert found.may_go
    record(store, "reg2")
    assert not holdings(store).may_go, "one came since"
    given = hand_over(home, "ev1", file, clock)
    note_written(store, "handed_over", file, given.operations)
    store.close()

    receipt = wipe(home, "ev1", clock)
    assert receipt.holdings.handed_over is not None
    assert receipt.holdings.handed_over.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert receipt.holdings.undelivered == 3
    assert of_event(home) == []
    assert file.exists()


def test_a_desk_notes_its_exports(home: Home, clock: FakeClock, tmp_path: Path) -> None:
    store = loaded(home, clock, waiting=2)
    desk = Desk(store, Settings(), clock)
    assert not desk.holdings().may_go
    assert desk.export(str(tmp_path / "list.csv")) == 3
    found = desk.holdings()
    assert found.exported is not None
    assert (found.exported.operations, found.handed_over, found.may_go) == (2, None, True)
    note_written(store, "handed_over", tmp_path / "list.csv", 1)
    assert set(last_written(store.path)) == {"exported", "handed_over"}
    store.close()


@pytest.mark.logs_warning
def test_a_note_that_can_not_be_made_fails_nothing(home: Home, clock: FakeClock, tmp_path: Path) -> None:
    store = loaded(home, clock)
    note_written(store, "exported", tmp_path / "gone.csv", operation_count(store))
    assert last_written(store.path) == {}
    store.close()


@pytest.mark.parametrize("content", [b"", b"[]", b"\xff", b'{"exported": {"at": 1}}'])
def test_a_broken_note_is_none(home: Home, clock: FakeClock, content: bytes) -> None:
    store = loaded(home, clock, waiting=1)
    store.path.with_suffix(".written").write_bytes(content)
    assert not holdings(store).may_go
    store.close()


def test_an_event_that_somebody_has_open_stays(home: Home, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.store.database.BUSY_TIMEOUT_MS", 20)
    store = loaded(home, clock, delivered=1)
    before = of_event(home)
    with pytest.raises(Busy):
        wipe(home, "ev1", clock)
    assert of_event(home) == before
    assert record(store, "reg0").desk_seq == 2, "the other one goes on"
    store.close()


@pytest.mark.parametrize("name", ["ev1.push", "ev1.pull", "ev1.recovery"])
def test_an_event_that_somebody_delivers_or_reads_stays(
    home: Home, clock: FakeClock, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr(subject, "_PATIENCE", 0.02)
    loaded(home, clock).close()
    with home.lock(name).held(), pytest.raises(Busy):
        wipe(home, "ev1", clock)
    assert home.has("ev1")
    wipe(home, "ev1", clock)
    assert not home.has("ev1")


def test_a_program_that_opens_it_at_the_last_moment_keeps_it(
    home: Home, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded(home, clock).close()
    close, late = EventStore.close, []

    def closing(store: EventStore) -> None:
        close(store)
        if not late:
            late.append(EventStore.open(store.path, clock))

    monkeypatch.setattr(EventStore, "close", closing)
    with pytest.raises(Busy, match="Another program has the event open"):
        wipe(home, "ev1", clock)
    monkeypatch.undo()
    assert record(late[0], "reg0").desk_seq == 1
    late[0].close()
    store = EventStore.open(home.event_path("ev1"), clock)
    assert operation_count(store) == 1
    store.close()


def test_a_wipe_that_was_killed_is_finished_later(
    home: Home, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded(home, clock, delivered=1).close()
    unlink, deleted = Path.unlink, []

    def killed(path: Path, **options: Any) -> None:
        if deleted and path.suffix != ".lock":
            raise KeyboardInterrupt
        unlink(path, **options)
        if path.name.startswith("ev1."):
            deleted.append(path)

    monkeypatch.setattr(Path, "unlink", killed)
    with pytest.raises(KeyboardInterrupt):
        wipe(home, "ev1", clock)
    monkeypatch.undo()
    assert not home.has("ev1")
    assert "ev1.wiping" in of_event(home), "what says that there is more to do goes last"

    assert finish_wipes(home) == 1
    assert of_event(home) == []
    assert finish_wipes(home) == 0


def test_an_event_that_was_loaded_again_since_stays(home: Home, clock: FakeClock) -> None:
    loaded(home, clock).close()
    (home.event_path("ev1").with_suffix(".wiping")).write_bytes(b"the old file")
    assert finish_wipes(home) == 1
    assert of_event(home) == ["ev1.db", "ev1.journal"]


def test_a_disk_that_fails_is_named(home: Home, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded(home, clock).close()

    def fail(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "unlink", fail)
    with pytest.raises(DiskTrouble):
        wipe(home, "ev1", clock)
    monkeypatch.undo()
    assert finish_wipes(home) == 1


def test_where_folders_cant_be_synced_it_is_wiped(
    home: Home, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded(home, clock).close()
    monkeypatch.setattr("kiosk.durable.FOLDERS_SYNC", False)
    wipe(home, "ev1", clock)
    assert of_event(home) == []


def test_the_receipt_holds_nobodys_data(home: Home, clock: FakeClock) -> None:
    from msgspec.json import encode

    loaded(home, clock, delivered=1).close()
    told = json.dumps(json.loads(encode(wipe(home, "ev1", clock))))
    assert not any(word in told for word in ("Zebulon", "@", "reg0", os.fspath(home.root)))
