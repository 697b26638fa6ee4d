"""What commands stand on: a practice server, a data folder, and the log as it was before."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.practice import World
from tests.support import PracticeThread, practice_on_loopback
from tests.unit.logs.log_lines import logging_as_before


@pytest.fixture(autouse=True)
def _logging() -> Iterator[None]:
    with logging_as_before():
        yield


@pytest.fixture
def server() -> Iterator[PracticeThread]:
    """One with 60 registrations."""
    with practice_on_loopback(World(60)) as running:
        yield running


@pytest.fixture
def home(server: PracticeThread, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder of commands that talk to the server; it is not there yet. Qt is not asked for cameras."""
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KIOSK_API_URL", server.url)
    monkeypatch.setenv("KIOSK_API_KEY", "practice")
    monkeypatch.setattr("kiosk.cli.doctor.cameras", lambda: 1)
    return tmp_path / "home"


@pytest.fixture
def typed(home: Path, tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Runs a command in a process of its own, whose environment knows no display and no platform of Qt."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    }

    def command(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "kiosk", *arguments],
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=120,
            cwd=tmp_path,
            env=environment | {"KIOSK_HOME": str(home), "PYTHONPATH": os.pathsep.join(sys.path), "PYTHONUTF8": "1"},
        )

    return command
