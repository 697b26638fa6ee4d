"""What holds for every test: no screen, no real home, keyring or proxy, no unexpected warning in the log."""

from __future__ import annotations

import gc
import itertools
import logging
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

# Before Qt, keyring or platformdirs look at the environment; children of tests inherit it.
_PLACE = Path(tempfile.mkdtemp(prefix="kiosk-tests-"))
_SENSITIVE = ("KIOSK_", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY", "DBUS_", "DISPLAY", "WAYLAND_", "QT_")
for _name in [each for each in os.environ if each.upper().startswith(_SENSITIVE)]:
    del os.environ[_name]
for _name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "XDG_RUNTIME_DIR"):
    os.environ[_name] = str(_PLACE)
for _name in ("CONFIG", "DATA", "CACHE", "STATE"):
    os.environ[f"XDG_{_name}_HOME"] = str(_PLACE / _name.lower())
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import hypothesis  # noqa: E402
import keyring  # noqa: E402
import pytest  # noqa: E402
from keyring.backends import SecretService, fail  # noqa: E402

hypothesis.settings.register_profile("here", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")


def pytest_configure(config: pytest.Config) -> None:
    """Name our marker."""
    config.addinivalue_line("markers", "logs_warning: this test makes the kiosk log a warning or worse, and must")


def pytest_unconfigure() -> None:
    """Leave nothing behind."""
    shutil.rmtree(_PLACE, ignore_errors=True)


@pytest.fixture(autouse=True)
def _log_is_as_expected(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning of a kiosk logger fails a test, and the lack of one fails a test marked `logs_warning`."""
    yield
    records = [*caplog.get_records("setup"), *caplog.get_records("call")]
    bad = [each for each in records if each.name.split(".")[0] == "kiosk" and each.levelno >= logging.WARNING]
    said = "\n".join(f"{each.levelname} {each.name}: {each.getMessage()}" for each in bad)
    if request.node.get_closest_marker("logs_warning") is None:
        assert not bad, f"unexpected in the log:\n{said}"
    else:
        assert bad, "marked logs_warning, but nothing was logged"


_COLLECT_EVERY = 10
"""Tests between two collections of the garbage."""

_tests = itertools.count(1)


@pytest.fixture(autouse=True)
def _garbage_is_collected_here() -> Iterator[None]:
    """As in the program (`kiosk.app.garbage`): an object of Qt that dies in another thread crashes all of the tests."""
    gc.disable()
    yield
    if next(_tests) % _COLLECT_EVERY == 0:
        gc.collect()


class MemoryKeyring(SecretService.Keyring):
    """A keyring that passes for the system's own and keeps its entries in this process."""

    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.entries: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


@pytest.fixture
def memory_keyring() -> Iterator[MemoryKeyring]:
    """A working system keyring for one test; without this fixture a test has none."""
    backend = MemoryKeyring()
    keyring.set_keyring(backend)
    yield backend
    keyring.set_keyring(fail.Keyring())
