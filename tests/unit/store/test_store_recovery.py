"""A damaged file is set aside and a new one made of it and of the journal's copy; what is lost is said."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import apsw
import pytest
from recovery_kit import (
    MEMORY,
    copy_of,
    flat,
    leftovers,
    lived,
    nothing_is_lost,
    opened,
    overwrite,
    scribble,
    sight,
    what_is_lost_is_said,
)
from store_kit import EVENT, FakeClock, record, sweep

from kiosk.errors import Busy, DamagedFile, DiskTrouble, KioskError, NotLoaded, TooNew
from kiosk.model import UPSTREAM, Event
from kiosk.store import EventStore, Home
from kiosk.store.database import open_database
from kiosk.store.event_store import copy_path
from kiosk.store.journal_copy import JournalCopy
from kiosk.store.schema import MIGRATIONS

PAGE = 4096
Damage = Callable[[Path], object]
Template = tuple[Path, dict[str, Any]]


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    with TemporaryDirectory(dir=MEMORY) as name:
        yield Path(name)


@pytest.fixture(scope="module")
def large(folder: Path) -> Template:
    """An event of many pages, and what is to be seen of it."""
    seen = lived(Home(folder / "large"), FakeClock(), 3000, 200)
    flat(Home(folder / "large").event_path("ev1"))
    return folder / "large", seen


@pytest.fixture(scope="module")
def small(folder: Path) -> Template:
    """An event whose tables are a page or two each."""
    seen = lived(Home(folder / "small"), FakeClock(), 60, 25)
    flat(Home(folder / "small").event_path("ev1"))
    return folder / "small", seen


@pytest.fixture
def place() -> Iterator[Path]:
    """Where a data folder is put for one test."""
    with TemporaryDirectory(dir=MEMORY) as name:
        yield Path(name) / "home"


@pytest.fixture
def home(place: Path, small: Template) -> Home:
    return copy_of(small[0], place)


@pytest.fixture
def path(home: Home) -> Path:
    return home.event_path("ev1")


@pytest.fixture
def clock() -> FakeClock:
    """Not the one of the templates: its ids would come twice."""
    return FakeClock(77)


@pytest.fixture
def before(small: Template) -> dict[str, Any]:
    return small[1]


def test_a_file_that_is_not_damaged_is_left_alone(home: Home, path: Path, clock: FakeClock) -> None:
    before = path.read_bytes()
    assert not home.is_damaged("ev1")
    assert home.recover("ev1", clock) is None
    assert path.read_bytes() == before


@pytest.mark.logs_warning
def test_without_a_header_everything_comes_back(place: Path, large: Template, clock: FakeClock) -> None:
    home, seen = copy_of(large[0], place), large[1]
    path = home.event_path("ev1")
    scribble(path, 0, 512)
    damaged = path.read_bytes()
    with pytest.raises(DamagedFile):
        EventStore.open(path, clock)

    found = home.recover("ev1", clock)

    assert found is not None
    assert (found.operations, found.missing, found.certain) == (204, 0, True)
    assert found.set_aside.read_bytes() == damaged
    assert found.told == (
        "204 check-ins, undos and walk-ups were saved, none is lost. The damaged file is kept as ev1.damaged-1."
    )
    store = EventStore.open(path, clock)
    assert sight(store) == seen
    assert store.event() == EVENT
    assert record(store, "reg9").desk_seq == 205
    store.close()


@pytest.mark.logs_warning
@pytest.mark.parametrize("seed", [0, 1, 3, 4, 5, 6, 7, 8, 9, 10])
def test_damage_anywhere_loses_no_operation(place: Path, large: Template, clock: FakeClock, seed: int) -> None:
    home, seen = copy_of(large[0], place), large[1]
    path = home.event_path("ev1")
    chance = random.Random(seed)
    for _ in range(chance.randrange(1, 6)):
        scribble(path, chance.randrange(path.stat().st_size), chance.choice([64, 4096, 40960]), seed)
    found = home.recover("ev1", clock)
    assert found is not None, "the damage hit nothing that is used: take another seed"
    nothing_is_lost(home, found, seen, clock)


def every_way(template: Template, place: Path, damage: Damage, *, altered: bool = False) -> tuple[bool, bool]:
    """Damage a copy of the event, recover it with the journal's copy and without; whether it was damaged, each time."""
    found_damaged = []
    for name in ("with", "without"):
        home, clock = copy_of(template[0], place / name), FakeClock(77)
        path = home.event_path("ev1")
        if name == "without":
            copy_path(path).unlink()
        damage(path)
        damaged = path.read_bytes()
        found = home.recover("ev1", clock)
        if found is not None:
            assert found.set_aside.read_bytes() == damaged
            assert not home.is_damaged("ev1")
        if name == "with" and (found is not None or not altered):
            nothing_is_lost(home, found, template[1], clock)
        else:
            what_is_lost_is_said(home, found, template[1], clock, altered=altered)
        found_damaged.append(found is not None)
        shutil.rmtree(place / name)
    return found_damaged[0], found_damaged[1]


@pytest.mark.logs_warning
def test_each_page_zeroed_in_turn(place: Path, small: Template) -> None:
    pages = (small[0] / "events" / "ev1.db").stat().st_size // PAGE
    hits = [
        every_way(small, place / str(page), lambda path, page=page: overwrite(path, page * PAGE, bytes(PAGE)))
        for page in range(pages)
    ]
    assert hits == [(True, True)] * pages


@pytest.mark.logs_warning
def test_each_number_of_the_header(place: Path, small: Template) -> None:
    """Such as the format's, the version's, the one that says whose file it is."""
    hits = {
        (at, number[:1]): every_way(
            small, place / f"{at}-{number[0]}", lambda path, a=at, n=number: overwrite(path, a, n)
        )
        for at in range(0, 100, 4)
        for number in (b"\xff" * 4, b"\x7f" * 4, bytes(4))
    }
    assert all(one == other for one, other in hits.values())
    for at in (0, 44, 68):  # the first letters, the format's number, the program's
        assert hits[at, b"\xff"] == (True, True)
    assert hits[60, b"\xff"] == hits[60, b"\x7f"] == (True, True), "no version is as late as that"


@pytest.mark.logs_warning
def test_cut_to_any_length(place: Path, small: Template) -> None:
    size = (small[0] / "events" / "ev1.db").stat().st_size
    lengths = [0, 1, 15, 16, 99, 100, 511, 512, 513, 4095, *range(PAGE, size, PAGE), *range(6000, size, 11 * 1024 + 7)]
    for length in lengths:
        assert every_way(small, place / str(length), lambda path, length=length: os.truncate(path, length)) == (
            True,
            True,
        )


@pytest.mark.logs_warning
def test_bits_turned_over_and_pages_mixed_up(place: Path, small: Template) -> None:
    size = (small[0] / "events" / "ev1.db").stat().st_size
    damaged = 0
    for seed in range(25):
        chance = random.Random(seed)
        turned = [(chance.randrange(size), 1 << chance.randrange(8)) for _ in range(chance.randrange(1, 8))]
        scribbled = [
            (chance.randrange(size), chance.choice([1, 3, 16, 100, 512])) for _ in range(chance.randrange(1, 4))
        ]
        one, other = chance.randrange(size // PAGE) * PAGE, chance.randrange(size // PAGE) * PAGE

        def turn(path: Path, turned: list[tuple[int, int]] = turned) -> None:
            for at, bit in turned:
                overwrite(path, at, bytes([path.read_bytes()[at] ^ bit]))

        def scribble_on(path: Path, some: list[tuple[int, int]] = scribbled, seed: int = seed) -> None:
            for at, length in some:
                scribble(path, at, min(length, size - at), seed)

        def swap(path: Path, one: int = one, other: int = other) -> None:
            overwrite(path, one, path.read_bytes()[other : other + PAGE])

        for number, damage in enumerate((turn, scribble_on, swap)):
            damaged += sum(every_way(small, place / f"{seed}-{number}", damage, altered=True))
    assert damaged > 50


def not_a_database(path: Path) -> None:
    path.write_bytes(random.Random(4).randbytes(9000))


def another_programs(path: Path) -> None:
    path.unlink()
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE notes (text)")
    connection.commit()
    connection.close()


def without_rows(path: Path) -> None:
    """A file of ours that says nothing at all, not even whose it is."""
    path.unlink()
    open_database(path).close()
    overwrite(path, path.stat().st_size - PAGE, bytes(PAGE))


@pytest.mark.logs_warning
@pytest.mark.parametrize("damage", [not_a_database, another_programs, without_rows])
def test_a_file_without_anything_in_it(place: Path, small: Template, damage: Damage) -> None:
    assert every_way(small, place, damage) == (True, True)


@pytest.mark.logs_warning
def test_a_log_that_is_damaged(place: Path, folder: Path) -> None:
    """What was not taken into the file yet is in the log beside it; a program that is killed leaves it there."""
    living = folder / "in-the-log"
    home, clock = Home(living / "work"), FakeClock()
    before = lived(home, clock, 60, 25)
    path = home.event_path("ev1")
    store = EventStore.open(path, clock)
    record(store, "reg9")
    record(store, "reg11")
    before = sight(store)
    shutil.copytree(home.root, living / "killed")  # as it lies there while a program has it open
    store.close()
    log = Path("events/ev1.db-wal")
    size = (living / "killed" / log).stat().st_size
    assert size > 2 * PAGE
    for at in (0, 24, 40, PAGE, size - PAGE - 10, size - 10):
        home = copy_of(living / "killed", place / str(at))
        scribble(home.root / log, at, 10)
        nothing_is_lost(home, home.recover("ev1", clock), before, FakeClock(77))
    home = copy_of(living / "killed", place / "both")
    scribble(home.event_path("ev1"), 0, 300)
    scribble(home.event_path("ev1"), 5 * PAGE, 3000)
    found = home.recover("ev1", clock)
    assert found is not None
    nothing_is_lost(home, found, before, FakeClock(78))
    assert Path(f"{found.set_aside}-wal").exists()


@pytest.mark.logs_warning
def test_an_older_versions_file(place: Path, clock: FakeClock) -> None:
    home = Home(place)
    path = home.event_path("ev1")
    for steps in (1, 2):
        connection = open_database(path, migrations=MIGRATIONS[:steps])
        connection.execute("INSERT INTO event VALUES (1, 'ev1', 'City Run', '2026-11-22', '', 'race', NULL)")
        connection.execute("INSERT INTO desk VALUES (1, 'desk-1', 'Desk 3')")
        connection.execute(
            "INSERT INTO registrations (id, event_id, run_id, email, status, kind, server_checked_in, email_key,"
            " checked_in, seen_sweep, read_revision, revision)"
            " VALUES ('reg9', 'ev1', 'r1', 'x@x.org', 'confirmed', 'paid', 0, 'x@x.org', 0, 1, 1, 1)"
        )
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (index,) = connection.execute(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'registrations_by_revision'"
        ).fetchall()[0]
        connection.close()
        overwrite(path, (index - 1) * PAGE, bytes(PAGE))
        found = home.recover("ev1", clock)
        assert found is not None
        assert (found.certain, found.new_desk, found.registrations) == (True, False, 1), "an index holds nothing"
        seen, next_one = opened(home, clock)
        assert (seen["desk"].id, next_one.desk_seq) == ("desk-1", 1)
        path.unlink()
        copy_path(path).unlink()


def test_a_file_of_a_newer_version_is_refused(home: Home, path: Path, clock: FakeClock) -> None:
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(TooNew):
        home.recover("ev1", clock)
    assert path.read_bytes() == before
    assert not leftovers(home)


def test_a_file_that_is_not_there(home: Home, path: Path, clock: FakeClock, before: dict[str, Any]) -> None:
    path.unlink()
    with pytest.raises(NotLoaded):
        home.recover("ev1", clock)
    nothing_is_lost(home, None, before, clock)


@pytest.mark.logs_warning
def test_another_events_file_under_the_name(home: Home, path: Path, clock: FakeClock) -> None:
    other = EventStore.open(path.with_name("ev2.db"), clock)
    other.describe(Event("ev2", "Night Run", "2026-11-23"), ())
    sweep(other, "a", "b")
    other._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    other.close()
    shutil.copyfile(other.path, path)
    scribble(path, 18 * PAGE, 9000)
    found = home.recover("ev1", clock)
    assert found is not None
    store = EventStore.open(path, clock)
    assert store._row("SELECT id FROM event") in (None, ("ev1",))
    store.close()


@pytest.mark.logs_warning
def test_what_is_lost_is_told(home: Home, path: Path, clock: FakeClock, before: dict[str, Any]) -> None:
    """The copy begins late, and whatever came before is lost with the file: they are counted."""
    lines = copy_path(path).read_bytes().splitlines(keepends=True)
    copy_path(path).write_bytes(b"".join(lines[:2] + lines[7:]))
    path.write_bytes(b"")
    found = home.recover("ev1", clock)
    assert found is not None
    assert (found.operations, found.missing, found.certain, found.new_desk) == (24, 5, False, True)
    assert found.told == (
        "24 check-ins, undos and walk-ups were saved, and 5 of this desk are lost: check in again whoever comes back."
        " This laptop goes on as a new desk. The start list has to be loaded again, or taken over from another laptop."
        " The damaged file is kept as ev1.damaged-1."
    )
    what_is_lost_is_said(home, found, before, clock)


@pytest.mark.logs_warning
def test_what_is_not_certain_is_told(home: Home, path: Path, clock: FakeClock, before: dict[str, Any]) -> None:
    copy_path(path).write_bytes(b"".join(copy_path(path).read_bytes().splitlines(keepends=True)[:9]) + b"junk\n")
    path.write_bytes(b"")
    found = home.recover("ev1", clock)
    assert found is not None
    assert (found.operations, found.missing, found.certain, found.new_desk) == (7, 0, False, True)
    assert found.told == (
        "7 check-ins, undos and walk-ups were saved; whether the last ones were among them is not certain."
        " This laptop goes on as a new desk. The start list has to be loaded again, or taken over from another laptop."
        " The damaged file is kept as ev1.damaged-1."
    )
    now, next_one = opened(home, clock)
    assert (now["desk"].name, next_one.desk_seq) == ("Desk 3", 1)
    names = {standing.desk_name for standing in now["standing"].values()}
    assert names == {"Desk 3"}, "who made them before is known by name"
    path.unlink()
    assert opened(home, FakeClock(78))[0]["desk"].name == "Desk 3"


@pytest.mark.logs_warning
def test_without_a_word_of_whose_it_was(home: Home, path: Path, clock: FakeClock, before: dict[str, Any]) -> None:
    copy_path(path).write_bytes(b"".join(copy_path(path).read_bytes().splitlines(keepends=True)[2:]))
    path.write_bytes(b"")
    found = home.recover("ev1", clock)
    assert found is not None
    assert (found.operations, found.certain, found.new_desk) == (29, False, True)
    what_is_lost_is_said(home, found, before, clock)


@pytest.mark.logs_warning
def test_a_copy_that_can_not_be_read_keeps_from_nothing(
    home: Home, path: Path, clock: FakeClock, before: dict[str, Any]
) -> None:
    kept = copy_path(path).rename(path.with_name("elsewhere"))
    copy_path(path).mkdir()
    path.write_bytes(b"")
    found = home.recover("ev1", clock)
    assert found is not None
    assert (found.operations, found.new_desk) == (0, True)
    copy_path(path).rmdir()
    kept.rename(copy_path(path))
    now, next_one = opened(home, clock)
    assert (now["operations"], next_one.desk_seq) == (before["operations"], 1)


class _Killed(BaseException):
    """Nothing of the program runs any more."""


STEPS = {
    "shutil.copyfile": (shutil, "copyfile"),
    "os.link": (os, "link"),
    "os.fsync": (os, "fsync"),
    "Path.replace": (Path, "replace"),
    "Path.unlink": (Path, "unlink"),
    "Path.open": (Path, "open"),
    "Path.exists": (Path, "exists"),
}


def killed_at(home: Home, step: str, number: int, *, after: bool) -> bool:
    """Recover, and die before or after the step's nth call; whether it came to that."""
    module, name = STEPS[step]
    really, calls, dead = getattr(module, name), [0], [False]

    def guarded(*arguments: Any, **options: Any) -> Any:
        if dead[0]:
            raise OSError("nothing runs any more")
        calls[0] += 1
        if calls[0] < number:
            return really(*arguments, **options)
        if after:
            done = really(*arguments, **options)
            if name == "open":
                done.close()
        dead[0] = True
        raise _Killed

    def cleared(*_: Path) -> None:
        """A program that was killed cleans up nothing."""
        if dead[0]:
            raise OSError

    with pytest.MonkeyPatch.context() as patched:
        from kiosk.store import recovery

        clear = recovery.clear
        patched.setattr(recovery, "clear", lambda *paths: cleared() or clear(*paths))
        patched.setattr(module, name, guarded)
        try:
            home.recover("ev1", FakeClock(55))
        except _Killed:
            return True
    return False


@pytest.mark.logs_warning
@pytest.mark.parametrize("links", [True, False], ids=["links", "no-links"])
def test_killed_between_any_two_steps_and_begun_again(
    place: Path, small: Template, links: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also without a copy: the file and its log give everything, whatever was done with them before."""
    template = place.with_name("template")
    home = copy_of(small[0], template)
    store = EventStore.open(home.event_path("ev1"), FakeClock(76))
    last = record(store, "reg9")
    before = sight(store)
    killed = place.with_name("killed")
    shutil.copytree(template, killed)
    store.close()
    index = _index_page(killed / "events" / "ev1.db")
    overwrite(killed / "events" / "ev1.db", index * PAGE, bytes(PAGE))
    copy_path(killed / "events" / "ev1.db").unlink()
    assert last.id not in (killed / "events" / "ev1.db").read_bytes().decode("latin-1")
    damaged = (killed / "events" / "ev1.db").read_bytes()
    if not links:
        monkeypatch.setattr(os, "link", _no_links)
    met = set()
    for step in STEPS:
        for after in (False, True):
            number = 1
            while True:
                home = copy_of(killed, place / f"{step}-{number}-{after}")
                if not killed_at(home, step, number, after=after):
                    break
                met.add((step, number))
                if home.is_damaged("ev1"):
                    assert home.recover("ev1", FakeClock(66)) is not None
                now, next_one = opened(home, FakeClock(67))
                where = (step, number, after)
                assert now["operations"] == before["operations"], where
                assert (next_one.desk_id, next_one.desk_seq) == (before["desk"].id, 31), where
                asides = [each for each in home.event_path("ev1").parent.glob("*.damaged-?")]
                assert [each.read_bytes() for each in asides] == [damaged], where
                shutil.rmtree(home.root)
                number += 1
    assert len(met) > 20


def _no_links(*_: object) -> None:
    raise OSError("no links here")


def _index_page(path: Path) -> int:
    connection = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True)
    (page,) = connection.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'registrations_by_bib'").fetchone()
    connection.close()
    return int(page) - 1


@pytest.mark.logs_warning
def test_a_file_system_without_links(
    home: Home, path: Path, clock: FakeClock, before: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "link", _no_links)
    scribble(path, 0, 4000)
    damaged = path.read_bytes()
    found = home.recover("ev1", clock)
    assert found is not None
    assert found.set_aside.read_bytes() == damaged
    nothing_is_lost(home, found, before, clock)


def test_a_full_disk_changes_nothing(home: Home, path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    scribble(path, 0, 4000)
    damaged = path.read_bytes()
    with monkeypatch.context() as disk:
        disk.setattr(shutil, "copyfile", full)
        with pytest.raises(DiskTrouble):
            home.recover("ev1", clock)
    assert path.read_bytes() == damaged
    assert not leftovers(home)


def test_a_file_that_the_system_does_not_let_go(
    home: Home, path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = Path.replace

    def held(self: Path, target: Any) -> Path:
        if Path(target) == path:
            raise PermissionError(13, "used by another process")
        return really(self, target)

    scribble(path, 0, 4000)
    damaged = path.read_bytes()
    with monkeypatch.context() as windows:
        windows.setattr(Path, "replace", held)
        with pytest.raises(Busy) as caught:
            home.recover("ev1", clock)
    assert caught.value.title == "Another program has the damaged file open"
    assert path.read_bytes() == damaged
    assert not leftovers(home)


@pytest.mark.logs_warning
def test_a_second_damage_gets_a_second_name(home: Home, path: Path, clock: FakeClock, before: dict[str, Any]) -> None:
    for number in (1, 2, 3):
        scribble(path, 0, 4000, number)
        found = home.recover("ev1", clock)
        assert found is not None
        assert found.set_aside.name == f"ev1.damaged-{number}"
    nothing_is_lost(home, found, before, clock)


def test_one_program_at_a_time_recovers(
    home: Home, path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.store.home._RECOVERY_PATIENCE", 0.02)
    scribble(path, 0, 4000)
    with home.lock("ev1.recovery").held(), pytest.raises(Busy):
        home.recover("ev1", clock)


@pytest.mark.logs_warning
def test_a_program_that_has_the_file_open_is_told(
    home: Home, path: Path, clock: FakeClock, before: dict[str, Any]
) -> None:
    store = EventStore.open(path, FakeClock(33))
    last = record(store, "reg11")
    scribble(path, _index_page(path) * PAGE, PAGE)
    found = home.recover("ev1", clock)
    assert found is not None
    with pytest.raises(DamagedFile) as caught:
        record(store, "reg13")
    assert "was replaced" in caught.value.title
    other = EventStore.open(path, clock)
    made = record(other, "reg15")
    store.close()
    assert [each.operation for each in other.operations()][-2:] == [last, made]
    assert made.desk_seq == last.desk_seq + 1 == 31
    other.close()
    nothing_else = EventStore.open(path, clock)
    assert len(nothing_else.operations()) == 31, "closing the replaced file left the new one's log alone"
    nothing_else.close()


@pytest.mark.logs_warning
def test_what_is_recorded_while_the_file_is_replaced_is_not_called_green_or_is_kept(
    home: Home, path: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A check-in goes on beside the recovery: whatever moment it hits, it is there afterwards or was refused."""
    store = EventStore.open(path, FakeClock(33))
    scribble(path, _index_page(path) * PAGE, PAGE)
    really, greens = Path.replace, []

    def meanwhile(self: Path, target: Any) -> Path:
        if Path(target) == path:
            greens.append(record(store, "reg11"))
        return really(self, target)

    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", meanwhile)
        assert home.recover("ev1", clock) is not None
    store._copied_to, copied = None, store._copied_to
    with monkeypatch.context() as patched:
        patched.setattr(store, "_file", path.stat() and (path.stat().st_dev, path.stat().st_ino))
        patched.setattr(store, "_copy", lambda: setattr(store, "_file", (0, 0)))
        with pytest.raises(DamagedFile):
            record(store, "reg13")  # replaced between its commit and the look at the file
    store._copied_to = copied
    store.close()
    other = EventStore.open(path, clock)
    assert greens[0] in [each.operation for each in other.operations()]
    assert record(other, "reg15").desk_seq == 31
    other.close()


def test_nothing_but_words_for_people(home: Home, path: Path, clock: FakeClock) -> None:
    path.unlink()
    path.mkdir()
    with pytest.raises(KioskError):
        home.recover("ev1", clock)


@pytest.mark.logs_warning
def test_a_walk_up_whose_new_id_was_lost_is_sent_again(home: Home, path: Path, clock: FakeClock) -> None:
    """That it arrived is known, what the server calls it is not: without that nothing of it can be delivered."""
    store = EventStore.open(path, clock)
    store._execute("DELETE FROM aliases")
    store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    store.close()
    copy_path(path).unlink()
    overwrite(path, _index_page(path) * PAGE, bytes(PAGE))
    assert home.recover("ev1", clock) is not None
    store = EventStore.open(path, clock)
    walked = next(each for each in store.operations() if each.operation.registration_id == "local-1")
    assert walked.deliveries[UPSTREAM].state == "waiting"
    assert JournalCopy(copy_path(path)).known().ids == {each.operation.id for each in store.operations()}
    store.close()


def test_a_file_that_is_deleted_under_an_open_program(home: Home, path: Path, clock: FakeClock) -> None:
    store = EventStore.open(path, FakeClock(33))
    made = record(store, "reg11")
    path.unlink()
    with pytest.raises(DamagedFile):
        record(store, "reg13")
    store.close()
    seen, next_one = opened(home, clock)
    assert seen["operations"][-1] == made
    assert next_one.desk_seq == 1, "a new desk"


@pytest.mark.logs_warning
def test_a_recovered_file_that_another_program_reads_at_once(
    home: Home, path: Path, clock: FakeClock, before: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is one file without a log until it is opened, and whoever opens it first begins one."""
    scribble(path, 0, 4000)
    found = home.recover("ev1", clock)
    assert not Path(f"{path}-wal").exists()
    reader = apsw.Connection(str(path))
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM operations").fetchall()
    with monkeypatch.context() as patched:
        patched.setattr("kiosk.store.database.BUSY_TIMEOUT_MS", 20)
        with pytest.raises(Busy):
            EventStore.open(path, clock)
    reader.close()
    nothing_is_lost(home, found, before, clock)
