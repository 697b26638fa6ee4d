"""The doctor looks at an event on the laptop: its file, the start list, what waits, and who else uses it."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from looking import WrongClock, found, place, states

from kiosk.clock import SystemClock
from kiosk.doctor import State, event
from kiosk.doctor.event import second_copy
from kiosk.errors import DamagedFile, DiskTrouble
from kiosk.model import UPSTREAM, DeliveryState, Draft, How, Lane, Operation, OperationKind, Page, SetAside
from kiosk.store import EventStore, Home
from kiosk.store.event_store import copy_path
from kiosk.store.health import NEWEST, Health, health
from tests.samples import EVENT, RUNS, SetClock, fill, registration

IN_THE_FILE = ("second_copy", "start_list", "deliveries", "bib_deliveries", "programs")
RUNNERS = [registration(number) for number in range(1, 400)]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """The event's file with its start list, closed."""
    path = Home(tmp_path).event_path("e1")
    store = EventStore.open(path, SystemClock())
    fill(store, *RUNNERS)
    store.close()
    return path


def looked(root: Path, **changes: Any) -> dict[str, Any]:
    return found(place(root, key=None, event_id="e1", **changes))


def record(store: EventStore, number: int, kind: OperationKind = OperationKind.CHECK_IN, **facts: Any) -> Operation:
    with store.transaction():
        return store.append(Draft(f"reg{number:04}", kind, How.SEARCH, **facts))


def test_an_event_that_is_ready(tmp_path: Path, file: Path) -> None:
    before = file.read_bytes()
    checks = looked(tmp_path)
    assert states(checks, "event_file", *IN_THE_FILE) == [State.PASS] * 6
    assert checks["event_file"].words == f"sound, version {NEWEST}"
    assert re.fullmatch(r"399 registrations, read \d+ seconds? ago", checks["start_list"].words)
    assert checks["deliveries"].words == "none yet"
    assert file.read_bytes() == before


def test_without_an_event_its_checks_are_left_out(tmp_path: Path, file: Path) -> None:
    assert not {"event_file", *IN_THE_FILE} & set(found(place(tmp_path, key=None)))


def test_an_event_that_is_not_here(tmp_path: Path) -> None:
    checks = looked(tmp_path)
    assert checks["event_file"].state is State.FAIL
    assert "kiosk load e1" in checks["event_file"].to_do
    assert states(checks, *IN_THE_FILE) == [State.NOT_TRIED] * 5
    assert not Home(tmp_path).has("e1")


def test_an_id_that_cant_be_one(tmp_path: Path) -> None:
    checks = found(place(tmp_path, key=None, event_id=""))
    assert checks["event_file"].words == "That can't be the id of an event"


def test_a_file_with_a_hole_in_it_is_found_and_left_alone(tmp_path: Path, file: Path) -> None:
    whole = file.read_bytes()
    broken = whole[:-4096] + bytes(4096)  # the last page
    file.write_bytes(broken)
    checks = looked(tmp_path)
    assert checks["event_file"].state is State.FAIL
    assert checks["event_file"].words.startswith("damaged, ")
    assert checks["event_file"].to_do == "Recover it: kiosk recover e1"
    assert states(checks, *IN_THE_FILE) == [State.NOT_TRIED] * 5
    assert file.read_bytes() == broken


def test_a_file_that_is_none_of_ours(tmp_path: Path, file: Path) -> None:
    for suffix in ("-wal", "-shm"):
        file.with_name(file.name + suffix).unlink(missing_ok=True)
    file.write_bytes(b"not a database" * 100)
    assert looked(tmp_path)["event_file"].words == "not readable"
    file.unlink()
    other = sqlite3.connect(file)
    other.execute("CREATE TABLE t (x)")
    other.commit()
    other.close()
    assert looked(tmp_path)["event_file"].words == "not readable"


def test_a_file_of_a_newer_program(tmp_path: Path, file: Path) -> None:
    newer = sqlite3.connect(file)
    newer.execute(f"PRAGMA user_version = {NEWEST + 1}")
    newer.commit()
    newer.close()
    check = looked(tmp_path)["event_file"]
    assert (check.state, check.words) == (State.FAIL, "This event was saved by a newer version")


def test_looking_at_a_file_needs_its_key_and_makes_none(tmp_path: Path) -> None:
    path = tmp_path / "secret.db"
    EventStore.open(path, SystemClock(), key=b"1234").close()
    assert health(path, key=b"1234") == Health(NEWEST, 0)
    for key in (None, b"4321"):
        with pytest.raises(DamagedFile):
            health(path, key=key)
    with pytest.raises(DiskTrouble):
        health(tmp_path / "none.db")
    assert not (tmp_path / "none.db").exists()


def test_a_list_that_was_never_read_to_its_end(tmp_path: Path) -> None:
    store = EventStore.open(Home(tmp_path).event_path("e1"), SystemClock())
    store.describe(EVENT, RUNS)
    store.begin_sweep()
    store.close()
    check = looked(tmp_path)["start_list"]
    assert (check.state, check.words) == (State.FAIL, "never read to its end; 0 registrations so far")
    assert check.to_do == "Read it again: kiosk load e1"


@pytest.mark.parametrize(("reason", "words"), [("rows moved", "(rows moved)"), (None, "(it was stopped)")])
def test_a_list_whose_last_reading_was_not_complete(tmp_path: Path, file: Path, reason: str | None, words: str) -> None:
    store = EventStore.open(file, SystemClock())
    store.begin_sweep()
    store.finish_sweep(complete=False, reason=reason)
    store.close()
    check = looked(tmp_path)["start_list"]
    assert check.state is State.WARN
    assert words in check.words


def test_rows_that_could_not_be_read(tmp_path: Path, file: Path) -> None:
    store = EventStore.open(file, SystemClock())
    store.begin_sweep()
    page = Page(tuple(RUNNERS), (SetAside(7, "Expected `str`, got `int`"),), "reg0399")
    store.apply_page(page, sweep=True, read_revision=store.revision())
    store.finish_sweep(complete=True)
    store.close()
    check = looked(tmp_path)["start_list"]
    assert check.state is State.WARN
    assert re.fullmatch(r"399 registrations, read \d+ seconds? ago; 1 row could not be read", check.words)


@pytest.mark.parametrize(
    ("later", "state", "words"),
    [
        (59 * 60, State.PASS, "59 minutes ago"),
        (23 * 3600, State.PASS, "23 hours ago"),
        (26 * 3600, State.WARN, "1 day ago"),
        (5 * 86400, State.WARN, "5 days ago"),
        (-3600, State.PASS, "0 seconds ago"),
    ],
)
def test_how_old_the_list_is(tmp_path: Path, file: Path, later: float, state: State, words: str) -> None:
    check = looked(tmp_path, clock=WrongClock(later + (later > 0)))["start_list"]
    assert check.state is state
    assert words in check.words


@pytest.mark.parametrize("state", DeliveryState)
def test_each_state_of_delivery_is_counted(state: DeliveryState) -> None:
    assert event.so_many(state, 1200) == f"1,200 {state.value}"


def test_what_waits_is_held_or_was_refused(tmp_path: Path, file: Path) -> None:
    store = EventStore.open(file, SystemClock())
    first = record(store, 1)
    record(store, 2)
    checks = looked(tmp_path)
    assert (checks["deliveries"].state, checks["deliveries"].words) == (State.WARN, "2 waiting")
    assert "kiosk sync" in checks["deliveries"].to_do
    store.hold(UPSTREAM, error="This server takes no check-ins")
    assert "kiosk export" in looked(tmp_path)["deliveries"].to_do
    store.refuse(first.id, UPSTREAM, error="422 NO: Runner Number1")
    check = looked(tmp_path)["deliveries"]
    assert check.words == "1 held, 1 refused"
    assert "refused" in check.to_do
    record(store, 3, OperationKind.BIB, payload={"bib": "77", "former": None})
    store.hold(UPSTREAM, error="none", lane=Lane.BIBS)
    store.close()
    check = looked(tmp_path)["bib_deliveries"]
    assert (check.state, check.words) == (State.WARN, "1 held")


def test_all_that_was_delivered_is_well(tmp_path: Path, file: Path) -> None:
    store = EventStore.open(file, SystemClock())
    store.acknowledge(record(store, 1).id, UPSTREAM)
    store.close()
    check = looked(tmp_path)["deliveries"]
    assert (check.state, check.words) == (State.PASS, "1 acknowledged")


def test_another_program_that_has_the_event_open_is_named(tmp_path: Path, file: Path) -> None:
    code = "import sys; held = open(sys.argv[1]); print('open', flush=True); sys.stdin.read()"
    with subprocess.Popen(
        [sys.executable, "-c", code, str(file)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        check = looked(tmp_path)["programs"]
        other.communicate()
    assert check.state is State.PASS
    assert str(other.pid) in check.words
    assert looked(tmp_path)["programs"].words == "none uses this event"


def test_a_file_that_only_sqlite_finds_sound(tmp_path: Path, file: Path) -> None:
    broken = sqlite3.connect(file)
    broken.execute("UPDATE operations SET at = 'at eight' WHERE 0")
    broken.execute("DROP TABLE aliases")
    broken.commit()
    broken.close()
    check = looked(tmp_path)["event_file"]
    assert (check.state, check.words) == (State.FAIL, "what is in it can't be read")


@pytest.mark.logs_warning
def test_a_second_copy_that_can_not_be_read_or_written(
    tmp_path: Path, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert looked(tmp_path)["second_copy"].state is State.PASS

    really = Path.open

    def refuse(path: Path, mode: str = "r", *rest: Any, **more: Any) -> object:
        if mode == "ab":
            raise PermissionError(1, "Operation not permitted")
        return really(path, mode, *rest, **more)

    with monkeypatch.context() as patched:  # root may write anywhere
        patched.setattr(Path, "open", refuse)
        check = second_copy(tmp_path, "e1", SystemClock())
    assert (check.state, check.words) == (State.FAIL, "it can't be written: Operation not permitted")
    copy_path(file).unlink()
    copy_path(file).mkdir()
    check = second_copy(tmp_path, "e1", SystemClock())
    assert (check.state, check.words) == (State.FAIL, "it can't be read")


def test_a_list_of_tomorrow(tmp_path: Path, file: Path) -> None:
    store = EventStore.open(file, SetClock(datetime.now(UTC) + timedelta(days=1)))
    store.begin_sweep()
    store.finish_sweep(complete=True)
    store.close()
    check = looked(tmp_path)["start_list"]
    assert check.state is State.WARN
    assert check.words == "read in the future: this laptop's clock was wrong then, or is now"
