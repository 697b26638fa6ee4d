"""Locks between programs and between two holders in one program."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.errors import Busy, DiskTrouble
from kiosk.store import Lock


def test_one_holder_at_a_time(tmp_path: Path) -> None:
    first, second = Lock(tmp_path / "x.lock"), Lock(tmp_path / "x.lock")
    assert first.acquire()
    assert first.acquire()  # it has it
    assert not second.acquire()
    assert not second.acquire(0.02)
    first.release()
    assert second.acquire()
    assert not first.acquire()
    second.release()
    second.release()  # once more does nothing


def test_held_inside_and_free_after(tmp_path: Path) -> None:
    lock, other = Lock(tmp_path / "x.lock"), Lock(tmp_path / "x.lock")
    with pytest.raises(Busy), lock.held(), other.held():
        pass
    assert other.acquire()
    with pytest.raises(Busy), lock.held(0.01):
        pass
    other.release()


def test_where_no_lock_can_be_made_is_disk_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(DiskTrouble):
        Lock(tmp_path / "file" / "x.lock").acquire()
