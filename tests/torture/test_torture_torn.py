"""A bounded part of `torn`, and that a disk which forgets what it was told to keep is noticed."""

from __future__ import annotations

import logging
import sys
import time
from random import Random

import pytest

from tests.torture import torn
from tests.torture.torn_disk import TornDisk, TornFile

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux tells which file is synced")


def test_writes_on_their_way_when_the_power_goes() -> None:
    tally = torn.torture(2, time.monotonic() + 60, print, tales=10, cuts=12)

    assert not tally.failures
    assert tally.tried["power cuts"] > 60


def test_a_disk_that_ignores_a_sync_loses_what_was_shown(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(TornFile, "sync", lambda file: None)
    caplog.set_level(logging.CRITICAL, "kiosk")  # what such a disk comes to is anybody's guess

    tally = torn.torture(2, time.monotonic() + 60, print, tales=3, cuts=12)

    assert tally.lost


def test_what_was_synced_is_always_there(tmp_path_factory: pytest.TempPathFactory) -> None:
    file = TornFile(None, [(0, b"a" * 600), (600, b"b" * 600)])
    file.sync()
    file.pending = [(512, b"c" * 1024)]

    found = {file.after_a_cut(Random(seed)) for seed in range(200)}

    assert all(each is not None and each[:512] == b"a" * 512 for each in found)
    assert {each[:512] + each[512:1200] for each in found if each is not None} >= {b"a" * 600 + b"b" * 600}
    assert len(found) > 3


def test_only_files_of_the_folder_are_kept_apart() -> None:
    disk = TornDisk(torn.Path("/somewhere"))

    disk.opened("/elsewhere/file")

    assert disk.after_a_cut(Random(1)) == {}
