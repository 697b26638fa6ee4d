"""The pace of a key, shared by the programs on a data folder."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from store_kit import FakeClock

from kiosk.errors import DiskTrouble
from kiosk.store import Lock, PaceFile


def test_nothing_is_known_at_first(tmp_path: Path) -> None:
    assert PaceFile(tmp_path).read("k") == (None, 0.0)


def test_what_one_program_writes_the_other_reads(tmp_path: Path, clock: FakeClock) -> None:
    mine, theirs = PaceFile(tmp_path), PaceFile(tmp_path)
    until = clock.now()
    assert theirs.read("k") == (None, 0.0)
    mine.write("k", until, 0.6)
    mine.write("other", None, 0.1)
    assert theirs.read("k") == mine.read("k") == (until, 0.6)
    assert theirs.read("other") == (None, 0.1)
    assert theirs.read("third") == (None, 0.0)
    assert {path.suffix for path in tmp_path.iterdir()} <= {".json", ".lock"}


def test_of_two_times_the_later_stays(tmp_path: Path, clock: FakeClock) -> None:
    mine, theirs = PaceFile(tmp_path), PaceFile(tmp_path)
    early, late = clock.now(), clock.now() + timedelta(seconds=5)
    theirs.write("k", late, 1.0)
    mine.write("k", early, 0.5)
    assert mine.read("k") == (late, 0.5)
    mine.write("k", None, 0.25)
    assert theirs.read("k") == (late, 0.25)
    mine.write("k", late + timedelta(seconds=1), 0.25)
    assert theirs.read("k")[0] == late + timedelta(seconds=1)


@pytest.mark.parametrize(
    "content", [b"", b"\0\0\0", b"[]", b'{"k": 7}', b'{"k": {"interval": "fast"}}', b'{"k": {"interv']
)
def test_a_broken_file_is_as_none(tmp_path: Path, content: bytes) -> None:
    pace = PaceFile(tmp_path)
    pace.write("k", None, 0.5)
    (tmp_path / "pace.json").write_bytes(content)
    assert pace.read("k") == (None, 0.0)
    pace.write("k", None, 0.7)
    assert pace.read("k") == (None, 0.7)


def test_it_is_read_again_only_when_it_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pace = PaceFile(tmp_path)
    pace.write("k", None, 0.5)
    reads = []
    original = Path.read_bytes
    monkeypatch.setattr(Path, "read_bytes", lambda path: reads.append(path) or original(path))
    assert [pace.read("k") for _ in range(5)] == [(None, 0.5)] * 5
    assert len(reads) == 1


def test_a_frozen_writer_stops_nobody(tmp_path: Path) -> None:
    with Lock(tmp_path / "pace.lock").held():
        PaceFile(tmp_path).write("k", None, 0.5)
    assert PaceFile(tmp_path).read("k") == (None, 0.5)


def test_a_folder_that_can_not_be_written_is_disk_trouble(tmp_path: Path) -> None:
    (tmp_path / "pace.json").mkdir()
    with pytest.raises(DiskTrouble):
        PaceFile(tmp_path).write("k", None, 0.5)
    assert sorted(path.name for path in tmp_path.iterdir() if path.suffix != ".lock") == ["pace.json"]
    assert PaceFile(tmp_path).read("k") == (None, 0.0)


def test_a_time_from_before_the_clock_was_set_back_does_not_stay(tmp_path: Path, clock: FakeClock) -> None:
    pace = PaceFile(tmp_path)
    pace.write("k", clock.now() + timedelta(days=365), 0.5)
    pace.write("k", clock.now() + timedelta(seconds=5), 0.5)
    assert pace.read("k")[0] == clock.now() + timedelta(seconds=5)
