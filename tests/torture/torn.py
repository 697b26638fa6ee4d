"""The power goes while writes are on their way: some reach the disk, some don't, some in parts, in any order."""

from __future__ import annotations

import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from random import Random

from kiosk.clock import SystemClock
from kiosk.model import UPSTREAM, How, NewRegistration, Page
from kiosk.store import EventStore
from tests.torture.ground import Ground
from tests.torture.invariants import Shown
from tests.torture.old_files import NEWEST, turn_back
from tests.torture.tally import Tally
from tests.torture.torn_disk import TornDisk, torn

PART = "torn"
_TALES = ("desk", "desk", "desk and server", "list", "migration")


@dataclass
class Cut:
    """One possible disk after a power cut at a step, with what people had been shown until then."""

    step: int
    files: dict[str, bytes | None]
    shown: list[Shown]


def torture(
    seed: int,
    deadline: float,
    say: Callable[[str], None],
    *,
    only: str = "",
    tales: int = 40,
    cuts: int = 25,
) -> Tally:
    """Tell `tales` of a desk, each cut at about `cuts` of its steps, until the deadline."""
    tally = Tally(PART, seed, only=only)
    if not sys.platform.startswith("linux"):
        tally.skip("which file is synced is known on Linux only")
        return tally
    say(f"{tales} tales")
    with Ground() as ground:
        for number in range(tales):
            if time.monotonic() > deadline:
                tally.skip(f"{tales - number} of {tales} tales, for lack of time")
                break
            _tale(ground, Random(f"{PART} {seed} {number}"), number, cuts, tally)
    return tally


def _tale(ground: Ground, random: Random, number: int, cuts: int, tally: Tally) -> None:
    kind = _TALES[number % len(_TALES)]
    home, shown = ground.loaded(), []
    if kind == "migration":
        shown = [ground.check_in(home, each) for each in ground.runners()[:4]]
        turn_back(ground.database(home), random.randint(1, NEWEST - 1))
    taken: list[Cut] = []
    steps = 0
    share = random.choice((0.02, 0.05, 0.2))

    def step() -> None:
        nonlocal steps
        steps += 1
        if len(taken) < cuts and random.random() < share:
            taken.append(Cut(steps, disk.after_a_cut(random), list(shown)))

    disk = TornDisk(home / "events", step)
    with torn(disk):
        live(ground, home, kind, random, shown)
    taken.append(Cut(steps + 1, disk.after_a_cut(random), list(shown)))
    for place, cut in enumerate(taken):
        where = f"tale {number} ({kind}), step {cut.step}, cut {place}"
        if tally.wants(where):
            with tally.point(where):
                after = _home_after(ground, home, cut)
                tally.tried["power cuts"] += 1
                tally.tried["operations"] += len(cut.shown)
                tally.take(ground.aftermath(after, cut.shown, deliver=kind == "desk" and random.random() < 0.3), where)
                shutil.rmtree(after)


def live(ground: Ground, home: Path, kind: str, random: Random, shown: list[Shown]) -> None:
    """A desk's morning in this process; `shown` grows by what is acknowledged."""
    people = ground.runners()
    random.shuffle(people)
    with ground.desk(home) as desk:
        for runner in people[: random.randint(2, 8)]:
            if desk.entry(runner.id).standing.checked_in:  # type: ignore[union-attr]
                continue
            verdict = desk.check_in(runner.id, How.SCAN)
            shown.append(Shown(verdict.operation.id, runner.id))  # type: ignore[union-attr]
            if random.random() < 0.3:
                desk.undo(shown[-1].operation_id, reason="Wrong person")
                shown.append(Shown(desk.operations()[-1].operation.id, runner.id))
            if random.random() < 0.2:
                walk_up = desk.walk_up(NewRegistration(desk.runs()[0].id, f"w{len(shown)}@example.org"))
                shown.append(Shown(walk_up.operation.id))  # type: ignore[union-attr]
    if kind == "desk and server":
        with ground.store(home) as store:
            _acknowledged(store, random)
    if kind == "list":
        with ground.store(home) as store:
            _read_again(ground, store, random)


def _acknowledged(store: EventStore, random: Random) -> None:
    """Replies of the server, as delivering takes them in."""
    clock = SystemClock()
    while due := store.due(UPSTREAM, clock.now(), 4):
        for each in due:
            operation = each.operation
            new_id = f"s{operation.desk_seq}" if operation.kind.value == "walk_up" else None
            if random.random() < 0.1:
                store.refuse(operation.id, UPSTREAM, error="422")
            else:
                store.acknowledge(operation.id, UPSTREAM, server_id=new_id)


def _read_again(ground: Ground, store: EventStore, random: Random) -> None:
    """The list is read again in small pages; pages are written without waiting for the disk."""
    store.begin_sweep()
    rows = ground.venue.world.registrations()
    for place in range(0, len(rows), 7):
        part = tuple(rows[place : place + 7])
        store.apply_page(
            Page(part, last_id=part[-1].id, has_more=place + 7 < len(rows)), sweep=True, read_revision=store.revision()
        )
    store.finish_sweep(complete=True)


def _home_after(ground: Ground, home: Path, cut: Cut) -> Path:
    """The data folder as the disk has it after the cut."""
    after = ground.copy(home)
    events = after / "events"
    for each in events.iterdir():
        if each.suffix == ".db-shm" or str(home / "events" / each.name) in cut.files:
            each.unlink()
    for path, data in cut.files.items():
        if data is not None:
            (events / Path(path).name).write_bytes(data)
    return after
