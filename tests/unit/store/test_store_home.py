"""The data folder: file names for any id, and folders that can't be written."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_kit import FakeClock

from kiosk.errors import BadInput, Busy, DiskTrouble, NotLoaded
from kiosk.store import EventStore, Home
from kiosk.store.home import file_name
from kiosk.store.locks import Lock

AWKWARD = [
    "65f0c0ffee",
    "../../etc/passwd",
    "a/b\\c",
    ".",
    "..",
    "CON",
    "con",
    "nul",
    "Über 10k",
    "AB",
    "ab",
    "a.b",
    "100%",
]


def test_a_home_is_made_with_everything_above_it(tmp_path: Path) -> None:
    home = Home(tmp_path / "deep" / "home")
    assert home.event_ids() == ()
    assert home.root.stat().st_mode & 0o077 == 0  # people's names: for nobody else on this computer
    assert Home(home.root).event_ids() == ()


def test_events_are_found_again(tmp_path: Path, clock: FakeClock) -> None:
    home = Home(tmp_path)
    for event_id in AWKWARD:
        assert not home.has(event_id)
        EventStore.open(home.event_path(event_id), clock).close()
        assert home.has(event_id)
    assert home.event_ids() == tuple(sorted(AWKWARD))
    assert {path.parent for path in tmp_path.rglob("*.db")} == {tmp_path / "events"}


def test_files_of_others_are_no_events(tmp_path: Path) -> None:
    home = Home(tmp_path)
    for name in ("Notes.db", "con.db", "%zz.db", "%ff.db", "ev1.v1.bak", ".db", f"{'x' * 201}.db"):
        (tmp_path / "events" / name).touch()
    assert home.event_ids() == ()


@given(st.text(min_size=1, max_size=60), st.text(min_size=1, max_size=60))
def test_file_names_are_plain_and_one_for_each_text(one: str, other: str) -> None:
    try:
        names = file_name(one), file_name(other)
    except BadInput:  # too long when it is escaped, or no text
        return
    assert all(name.isascii() and not set(name) & set('/\\:*?"<>|. ') for name in names)
    assert (names[0].lower() == names[1].lower()) is (one == other)


@pytest.mark.parametrize("event_id", ["", "x" * 201, "\ud800"])
def test_what_can_not_be_an_id_is_bad_input(tmp_path: Path, event_id: str) -> None:
    with pytest.raises(BadInput):
        Home(tmp_path).event_path(event_id)


@pytest.mark.parametrize("name", ["", "x" * 201, "\ud800", "../up"])
def test_locks_take_any_name_inside_the_folder(tmp_path: Path, name: str) -> None:
    lock = Home(tmp_path).lock(name)
    assert lock.acquire()
    assert [path.parent for path in tmp_path.rglob("*.lock")] == [tmp_path / "locks"]
    lock.release()


def test_a_folder_that_can_not_be_made_is_disk_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for place in (tmp_path / "file" / "home", tmp_path / "file", Path("/proc/home")):
        with pytest.raises(DiskTrouble):
            Home(place)


def test_a_folder_that_can_not_be_written_is_disk_trouble(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Home(tmp_path)
    (tmp_path / "events").rmdir()
    (tmp_path / "events").symlink_to("/proc/self")  # a folder that is there and takes no files, for root neither
    with pytest.raises(DiskTrouble):
        Home(tmp_path)


def test_a_full_disk_does_not_keep_from_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    Home(tmp_path)
    monkeypatch.setattr("tempfile.TemporaryFile", full)
    assert Home(tmp_path).event_ids() == ()


def test_a_folder_that_can_not_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DiskTrouble) as caught:
        Home(tmp_path / "file")
    assert str(tmp_path / "file") in caught.value.hint
    assert "KIOSK_HOME" in caught.value.hint


def test_the_laptops_key_is_made_once(tmp_path: Path) -> None:
    home = Home(tmp_path)
    key = home.laptop_key()
    assert len(key) == 32
    assert Home(tmp_path).laptop_key() == key
    assert (tmp_path / "laptop.key").stat().st_mode & 0o077 == 0
    assert Home(tmp_path / "other").laptop_key() != key


def test_a_key_that_another_program_made_meanwhile_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home, really = Home(tmp_path), Lock.held

    @contextmanager
    def meanwhile(lock: Lock, timeout: float = 0) -> Iterator[None]:
        with really(lock, timeout):
            (tmp_path / "laptop.key").write_text("ab" * 32, encoding="ascii")
            yield

    monkeypatch.setattr(Lock, "held", meanwhile)
    assert home.laptop_key() == bytes.fromhex("ab" * 32)
    assert [path.name for path in tmp_path.iterdir() if "key" in path.name] == ["laptop.key"]


@pytest.mark.parametrize("text", [b"", b"ab" * 31, b"ab" * 33, b"xy" * 32, b"\xff\xfe", "Schlüssel".encode()])
def test_a_damaged_key_is_told_of(tmp_path: Path, text: bytes) -> None:
    home = Home(tmp_path)
    (tmp_path / "laptop.key").write_bytes(text)
    with pytest.raises(DiskTrouble) as caught:
        home.laptop_key()
    assert "key" in caught.value.title
    assert str(tmp_path / "laptop.key") in caught.value.hint
    assert (tmp_path / "laptop.key").read_bytes() == text


def test_a_key_that_can_not_be_made_is_told_of(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(**_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    home = Home(tmp_path)
    monkeypatch.setattr("tempfile.mkstemp", full)
    with pytest.raises(DiskTrouble):
        home.laptop_key()


def test_a_lock_that_is_held_is_busy(tmp_path: Path) -> None:
    home = Home(tmp_path)
    lock = home.lock("one")
    with home.lock("one").held(), pytest.raises(Busy), lock.held():
        pass
    with lock.held():
        assert not home.lock("one").acquire()
    assert home.lock("one").acquire()
    assert not lock.is_still(0), "who never showed a sign of life is not known to be frozen"
    lock.beat()
    assert not lock.is_still(60)
    assert lock.is_still(-60)


def test_an_event_that_is_not_here_is_not_recovered(tmp_path: Path, clock: FakeClock) -> None:
    home = Home(tmp_path)
    for event_id in ("ev1", "../up"):
        with pytest.raises(NotLoaded):
            home.recover(event_id, clock)
    with pytest.raises(DiskTrouble):
        home.is_damaged("ev1")
    assert home.event_ids() == ()
