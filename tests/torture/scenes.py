"""What a program is doing when something happens to it: how its data folder is prepared, and its command line.

Each of these programs says when it is ready, and begins when it is told to.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.model import How
from tests.torture.ground import Ground
from tests.torture.invariants import Shown
from tests.torture.old_files import turn_back
from tests.torture.tally import Findings
from tests.torture.tracing import TALKING, WRITING


@dataclass
class Set:
    """A scene that is ready: data folder, command, and what people were shown before (`theirs`: at another desk)."""

    home: Path
    command: list[str]
    shown: list[Shown] = field(default_factory=list)
    theirs: list[Shown] = field(default_factory=list)


@dataclass(frozen=True)
class Scene:
    """`prepare` makes it ready again and again; `after` looks at what the invariants don't know of.

    `calls` are the system calls that count, `inside` narrows them to paths with this in them.
    """

    name: str
    prepare: Callable[[Ground], Set]
    after: Callable[[Ground, Set], Findings] = lambda ground, ready: Findings()
    calls: str = WRITING
    inside: str = ""


def _check_in(ground: Ground) -> Set:
    home = ground.loaded()
    return Set(home, ground.held("check-in", "{event}", ground.runners()[0].id))


def _undo(ground: Ground) -> Set:
    home = ground.loaded()
    made = ground.check_in(home, ground.runners()[0])
    return Set(home, ground.held("undo", "{event}", made.operation_id, "--reason", "Wrong person"), [made])


def _once_more(*verdicts: str) -> Callable[[Ground, Set], Findings]:
    """Somebody tries the same once more, and hears one of these verdicts."""

    def after(ground: Ground, ready: Set) -> Findings:
        found = Findings()
        again = ground.run(ready.home, ground.command(*ready.command[3:-1]))
        if again.document.get("verdict") not in verdicts or "Traceback" in again.err:
            found.say(f"tried once more: {again}")
        ready.shown += again.shown
        return found

    return after


def _hand_out(ground: Ground) -> Set:
    home = ground.loaded()
    runner = next(each for each in ground.venue.world.registrations() if each.status == "confirmed" and not each.bib)
    return Set(home, ground.held("hand-out", "{event}", runner.id, "77001"))


def _walk_up(ground: Ground) -> Set:
    home = ground.loaded()
    command = [sys.executable, "-m", "tests.torture.registering", ground.event_id, "walk.up@example.org"]
    return Set(home, command)


def _load(ground: Ground) -> Set:
    ground.begin_anew()
    return Set(ground.empty(), ground.held("load", "{event}"))


def _load_again(ground: Ground) -> Set:
    """The list changed since, and somebody was checked in."""
    home = ground.loaded()
    first, second, third = ground.runners()[:3]
    made = ground.check_in(home, first)
    ground.venue.world.rename(second.id, "Renamed Since")
    ground.venue.world.remove(third.id)
    return Set(home, ground.held("load", "{event}"), [made])


def _whole_list(ground: Ground, ready: Set) -> Findings:
    """Asked again, a load ends, and has everybody."""
    found = Findings()
    again = ground.run(ready.home, ground.command("load", "{event}"))
    with ground.store(ready.home) as store:
        here = {each.registration.id for each in store.every_entry() if not each.gone and not each.local}
        complete = store.start_list().complete
    there = {each.id for each in ground.venue.world.registrations()}
    if again.code or not complete or not there <= here:
        found.say(f"the list can't be read after it: {again.code}, complete {complete}, {len(there - here)} missing")
    return found


def _migration(version: int) -> Callable[[Ground], Set]:
    def prepare(ground: Ground) -> Set:
        home, shown = _busy(ground)
        turn_back(ground.database(home), version)
        return Set(home, ground.held("status", "{event}"), shown)

    return prepare


def _busy(ground: Ground) -> tuple[Path, list[Shown]]:
    """A data folder with two that stand, one that was undone, and one that is delivered."""
    home = ground.loaded()
    first, second, third, fourth = ground.runners()[:4]
    shown = [ground.check_in(home, first)]
    ground.drain(home)
    shown += [ground.check_in(home, each) for each in (second, third, fourth)]
    with ground.desk(home) as desk:
        desk.undo(shown[-1].operation_id, reason="Wrong person", how=How.SEARCH)
        shown.append(Shown(desk.operations()[-1].operation.id, fourth.id))
    return home, shown


def _export(ground: Ground) -> Set:
    home, shown = _busy(ground)
    file = home / "list.csv"
    file.write_text("as it was", "utf-8")
    return Set(home, ground.held("export", "{event}", str(file)), shown)


def _exported(ground: Ground, ready: Set) -> Findings:
    """The file is the old one or the new one, whole."""
    found, text = Findings(), (ready.home / "list.csv").read_text("utf-8-sig")
    rows = list(csv.reader(text.splitlines()))
    people = len(ground.venue.world.registrations())
    if text != "as it was" and len(rows) != people + 1:
        found.say(f"the exported file is cut: {len(rows)} lines for {people} people")
    return found


def _sync(ground: Ground) -> Set:
    home, shown = _busy(ground)
    return Set(home, ground.held("sync", "{event}"), shown)


def _recover(ground: Ground) -> Set:
    home, shown = _busy(ground)
    path = ground.database(home)
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 2)
        file.write(bytes(range(256)) * 64)
    return Set(home, ground.held("recover", "{event}"), shown)


def _recovered(ground: Ground, ready: Set) -> Findings:
    """Asked again, it recovers; nothing of what was shown is gone, and the damaged file is still there."""
    found = Findings()
    again = ground.run(ready.home, ground.command("recover", "{event}"))
    if again.code or not list((ready.home / "events").glob("*.damaged-*")):
        found.say(f"it can't be recovered after it: {again}")
    return found


def _hand_over(ground: Ground) -> Set:
    home, shown = _busy(ground)
    return Set(home, ground.held("hand-over", "{event}", str(home / "desk.kiosk")), shown)


def _take_over(ground: Ground) -> Set:
    """Another desk's file comes to one that has its own check-ins."""
    ground.begin_anew()
    home = ground.empty()
    ground.drain(home)
    other, theirs = _busy(ground)
    file = other / "desk.kiosk"
    given = ground.run(other, ground.command("hand-over", "{event}", str(file)))
    assert not given.code, given
    mine = ground.check_in(home, ground.runners()[4])
    ready = Set(home, ground.held("take-over", str(file)), [mine])
    ready.theirs = theirs
    return ready


def _taken_over(ground: Ground, ready: Set) -> Findings:
    """Taken over once more, everything of the other desk is there, once."""
    found = Findings()
    again = ground.run(ready.home, ground.command(*ready.command[3:-1]))
    if again.code or "Traceback" in again.err:
        found.say(f"it can't be taken over after it: {again}")
    ready.shown += ready.theirs
    return found


def _window(ground: Ground) -> Set:
    home = ground.loaded()
    bibs = [each.bib or "" for each in ground.runners()[:3]]
    return Set(home, [sys.executable, "-m", "tests.torture.at_the_window", *bibs])


SCENES = {
    each.name: each
    for each in (
        Scene("check-in", _check_in, _once_more("checked_in", "already_checked_in")),
        Scene("undo", _undo, _once_more("undone")),
        Scene("hand-out", _hand_out, _once_more("checked_in", "already_checked_in")),
        Scene("walk-up", _walk_up),
        Scene("load", _load, _whole_list),
        Scene("load again", _load_again, _whole_list),
        Scene("migration from 1", _migration(1)),
        Scene("migration from 2", _migration(2)),
        Scene("export", _export, _exported),
        Scene("sync", _sync, calls=f"{WRITING},{TALKING}"),
        Scene("recover", _recover, _recovered),
        Scene("hand over", _hand_over),
        Scene("take over", _take_over, _taken_over),
        Scene("window", _window, inside="/events/"),
    )
}
