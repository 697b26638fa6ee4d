"""The devices of a laptop: what is kept, and which scanner is in use."""

from __future__ import annotations

from pathlib import Path

import msgspec

from kiosk import settings
from kiosk.devices import CameraChoice, Devices, ScannerProfile
from kiosk.settings import Settings


def test_the_profile_in_use_is_the_one_that_is_named() -> None:
    red, blue = ScannerProfile("Red", gap=0.008), ScannerProfile("Blue", prefix="~")
    assert Devices(scanners=(red, blue), scanner="Blue").profile() == blue
    assert Devices(scanners=(red, blue), scanner="Green").profile() == ScannerProfile()
    assert Devices(scanners=(ScannerProfile(prefix="~"),)).profile() == ScannerProfile()


def test_devices_are_kept_in_the_settings_and_the_defaults_leave_no_trace(tmp_path: Path) -> None:
    chosen = Devices(CameraChoice(on=True, formats=("Code 128",)), (ScannerProfile("Red", layout="us>de"),), "Red")
    settings.save(tmp_path, Settings(devices=chosen, runner_then_bib=True))
    assert settings.load(tmp_path, {}).devices == chosen
    assert settings.load(tmp_path, {}).runner_then_bib
    settings.save(tmp_path, Settings())
    assert msgspec.json.decode((tmp_path / settings.FILE).read_bytes()) == {}
