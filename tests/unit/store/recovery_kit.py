"""What the tests of damaged files share: an event that has lived, ways to damage its file, and what must hold then."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import Any

from store_kit import EVENT, RUNS, UNDO, FakeClock, page, record, registration, sweep, walk_up

from kiosk.model import UPSTREAM, Operation
from kiosk.store import EventStore, Home, Recovered

MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None  # noqa: S108 - where flushing costs nothing


def lived(home: Home, clock: FakeClock, runners: int, check_ins: int) -> dict[str, Any]:
    """An event with many rows and some of everything; what is to be seen of it."""
    store = EventStore.open(home.event_path("ev1"), clock)
    store.describe(EVENT, RUNS)
    store.rename_desk("Desk 3")
    sweep(store, *(registration(f"reg{number}", name=f"Runner {number}", bib=str(number)) for number in range(runners)))
    made = [record(store, f"reg{2 * number}") for number in range(check_ins)]
    record(store, "reg4", UNDO, made[2].id)
    new = walk_up(store, "local-1")
    record(store, "local-1")
    walk_up(store, "local-2")
    store.acknowledge(made[0].id, UPSTREAM)
    store.refuse(made[1].id, UPSTREAM, error="422")
    store.acknowledge(new.id, UPSTREAM, server_id="srv1")
    seen = sight(store)
    store.close()
    return seen


def sight(store: EventStore) -> dict[str, Any]:
    """What is to be seen of an event."""
    return {
        "desk": store.desk(),
        "operations": [each.operation for each in store.operations()],
        "states": {
            each.operation.id: each.deliveries[UPSTREAM].state.value.replace("confirmed", "acknowledged")
            for each in store.operations()
        },
        "standing": {
            entry.registration.id: entry.standing for entry in store.every_entry() if entry.standing.checked_in
        },
        "bibs": {entry.registration.id: entry.registration.bib for entry in store.every_entry()},
    }


def flat(path: Path) -> None:
    """All of the file in the file, nothing in a log beside it."""
    store = EventStore.open(path, FakeClock())
    store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()


def overwrite(path: Path, start: int, data: bytes) -> None:
    """Put bytes into a file."""
    with path.open("r+b") as file:
        file.seek(start)
        file.write(data)


def scribble(path: Path, start: int, length: int, seed: int = 1) -> None:
    """Put random bytes into a file."""
    overwrite(path, start, random.Random(seed).randbytes(length))


def copy_of(template: Path, place: Path) -> Home:
    """A data folder like another one."""
    shutil.copytree(template, place)
    return Home(place)


def leftovers(home: Home) -> set[str]:
    """Files of the events' folder that only a recovery at work may have."""
    names = {path.name for path in home.event_path("ev1").parent.iterdir()}
    return {name for name in names if any(word in name for word in (".salvage", ".recovering", ".spare", ".part"))}


def opened(home: Home, clock: FakeClock) -> tuple[dict[str, Any], Operation]:
    """The event as it is now, and one more check-in."""
    store = EventStore.open(home.event_path("ev1"), clock)
    try:
        seen = sight(store)
        if store._row("SELECT 1 FROM event") is None:
            store.describe(EVENT, RUNS)
        if store.entry("reg9") is None:
            store.apply_page(page("reg9"), sweep=False, read_revision=store.revision())
        return seen, record(store, "reg9")
    finally:
        store.close()


def nothing_is_lost(home: Home, found: Recovered | None, before: dict[str, Any], clock: FakeClock) -> None:
    """With a whole copy all operations come back, and no number of a sequence is used twice.

    It goes on as the same desk where the file itself still says which one that was.
    """
    now, next_one = opened(home, clock)
    assert now["operations"] == before["operations"]
    assert now["desk"].name == before["desk"].name
    assert set(now["standing"]) == set(before["standing"])
    same_desk = now["desk"] == before["desk"]
    assert next_one.desk_seq == (len(before["operations"]) + 1 if same_desk else 1)
    assert not leftovers(home)
    if found is not None:
        assert (found.missing, found.certain, found.new_desk) == (0, True, not same_desk)
        assert found.operations == len(before["operations"])
        assert ("as far as the second copy tells" in found.told) == found.new_desk


def what_is_lost_is_said(
    home: Home, found: Recovered | None, before: dict[str, Any], clock: FakeClock, *, altered: bool = False
) -> None:
    """Without a copy operations may be lost; then it is not called certain, and no number is used a second time.

    `altered`: the damage may have put other letters into an operation, which nobody can know: it can only be used.
    """
    now, next_one = opened(home, clock)
    assert not leftovers(home)
    if altered:
        return
    made = {each.id: each for each in before["operations"]}
    assert [each for each in now["operations"] if made.get(each.id) != each] == []
    lost = len(made) - len(now["operations"])
    places = {(each.desk_id, each.desk_seq) for each in before["operations"]}
    assert (next_one.desk_id, next_one.desk_seq) not in places
    if found is None:
        assert lost == 0
        return
    assert found.operations == len(now["operations"])
    assert found.missing <= lost
    assert found.certain <= (lost == 0)
    assert found.new_desk == (now["desk"].id != before["desk"].id)
    assert ("new desk" in found.told) == found.new_desk
    assert ("none is lost" in found.told) == found.certain
    assert (f"and {found.missing} of this desk are lost" in found.told) == bool(found.missing)
