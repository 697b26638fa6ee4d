"""The doctor looks at the laptop: its disk, its battery, its keyring and its cameras."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import msgspec
import psutil
import pytest
from looking import found, only, place

from kiosk.doctor import State, laptop
from kiosk.errors import BadInput, DiskTrouble
from kiosk.settings import load


def test_a_fresh_folder_takes_what_is_written_and_nothing_is_left_in_it(tmp_path: Path) -> None:
    root = tmp_path / "new" / "home"
    check = laptop.data_folder(root)
    assert check.state is State.PASS
    assert "4 KB are on the disk after" in check.words
    assert {each.name for each in root.rglob("*")} == {"events", "locks"}


def test_a_slow_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(laptop, "_SLOW_MS", 0.0)
    check = laptop.data_folder(tmp_path)
    assert check.state is State.WARN
    assert "slow" in check.words


def test_a_folder_that_cant_be_made_is_a_failure_and_not_the_end(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("a file in the way")
    checks = found(place(tmp_path / "home", key=None, event_id="e1"))
    assert checks["data_folder"].state is State.FAIL
    assert checks["data_folder"].words == "The data folder can't be used"
    assert checks["event_file"].state is State.FAIL
    assert checks["free_space"].state is State.PASS


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_disk_that_takes_nothing_is_a_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Path("/dev/full").open("wb") as full:
        monkeypatch.setattr(laptop.tempfile, "TemporaryFile", lambda dir: full)
        monkeypatch.setattr(laptop, "Home", lambda root: None)
        with pytest.raises(DiskTrouble):
            laptop.data_folder(tmp_path)


def test_the_room_that_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    free = shutil.disk_usage(tmp_path).free
    below = tmp_path / "not" / "made" / "yet"
    assert laptop.free_space(below).state is State.PASS
    monkeypatch.setattr(laptop, "SCANT_BYTES", free * 2)
    assert laptop.free_space(below).state is State.WARN
    monkeypatch.setattr(laptop, "LEAST_BYTES", free * 2)
    assert laptop.free_space(below).state is State.FAIL


def test_a_disk_that_does_not_say_how_much_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(path: Path) -> None:
        raise OSError(5, "I/O error")

    monkeypatch.setattr(laptop.shutil, "disk_usage", broken)
    with pytest.raises(DiskTrouble):
        laptop.free_space(tmp_path)


@pytest.mark.parametrize(
    ("percent", "plugged", "state", "words"),
    [
        (80, False, State.PASS, "80 %, not plugged in"),
        (50, False, State.PASS, "50 %, not plugged in"),
        (49, False, State.WARN, "49 %, not plugged in"),
        (15, False, State.WARN, "15 %, not plugged in"),
        (14, False, State.FAIL, "14 %, not plugged in"),
        (9, True, State.PASS, "9 %, on mains"),
    ],
)
@pytest.mark.skipif(not psutil.LINUX, reason="shows a battery as Linux does")
def test_how_long_the_laptop_lasts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, percent: int, plugged: bool, state: State, words: str
) -> None:
    supply = tmp_path / "BAT0"
    supply.mkdir()
    facts = {"energy_now": percent * 1000, "energy_full": 100_000, "power_now": 1000, "capacity": percent}
    for name, value in facts.items():
        (supply / name).write_text(str(value))
    (supply / "status").write_text("Charging" if plugged else "Discharging")
    monkeypatch.setattr(psutil._pslinux, "POWER_SUPPLY_PATH", str(tmp_path))
    assert only(laptop.battery) == (state, words)


def test_no_battery_and_no_way_to_ask_for_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if psutil.LINUX:
        monkeypatch.setattr(psutil._pslinux, "POWER_SUPPLY_PATH", str(tmp_path))
        assert only(laptop.battery) == (State.PASS, "no battery")
    monkeypatch.delattr(psutil, "sensors_battery")
    assert only(laptop.battery) == (State.PASS, "no battery")


def test_a_keyring_keeps_the_key(memory_keyring: Any) -> None:
    assert laptop.keyring().state is State.PASS


def test_without_a_keyring_the_key_is_asked_for() -> None:
    assert laptop.keyring().state is State.WARN


def test_how_many_cameras_there_are() -> None:
    assert only(lambda: laptop.camera(lambda: 2)) == (State.PASS, "2 found")
    assert only(lambda: laptop.camera(lambda: 0))[0] is State.PASS
    assert only(lambda: laptop.camera(lambda: None))[0] is State.NOT_TRIED
    assert only(lambda: laptop.camera(None))[0] is State.NOT_TRIED


def test_settings_that_cant_be_read_are_a_failure_and_nothing_is_asked_with_them(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"apiUrl": 7}')
    asked: list[str] = []
    where = msgspec.structs.replace(
        place(tmp_path), settings=lambda: load(tmp_path, {}), key=lambda server: asked.append(server) or "key"
    )
    checks = found(where)
    assert checks["settings"].state is State.FAIL
    assert "line 1" in checks["settings"].to_do
    assert checks["key"].state is State.NOT_TRIED
    assert asked == []
    with pytest.raises(BadInput):
        where.settings()
