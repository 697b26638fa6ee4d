"""A bounded part of `disk`: some failing calls, a full disk and a read-only one."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from tests.torture import disk, mounts, tracing
from tests.torture.ground import Ground
from tests.torture.scenes import SCENES
from tests.torture.tally import Tally


@pytest.mark.skipif(tracing.impossible() is not None, reason=tracing.impossible() or "")
def test_calls_that_fail() -> None:
    tally = disk.torture(5, time.monotonic() + 60, print, scenes=["check-in", "sync"], limit=2, disks=0)

    assert not tally.failures
    assert tally.tried["failing calls"] == 4


@pytest.mark.skipif(mounts.impossible() is not None, reason=mounts.impossible() or "")
@pytest.mark.parametrize("room", [0, 60])
def test_a_full_disk(room: int) -> None:
    tally = Tally(disk.PART, 1)
    with Ground() as ground:
        disk.full(ground, room, tally)

    assert not tally.failures
    assert tally.tried["full disks"] == 1
    assert not tally.tried["disks that were not filled"]


@pytest.mark.skipif(mounts.impossible() is not None, reason=mounts.impossible() or "")
@pytest.mark.parametrize("part", ["", "events"])
def test_a_folder_that_may_not_be_written(part: str) -> None:
    tally = Tally(disk.PART, 1)
    with Ground() as ground:
        disk.not_writable(ground, SCENES["undo"], part, tally)

    assert not tally.failures


@pytest.mark.skipif(mounts.impossible() is not None, reason=mounts.impossible() or "")
def test_nothing_stays_mounted(tmp_path: Path) -> None:
    with mounts.small_disk(tmp_path / "small", 64) as place:
        assert place.is_mount()

    assert not (tmp_path / "small").is_mount()
