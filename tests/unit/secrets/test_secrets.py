"""The key: the environment first, then a keyring that is the system's own, and never anything else."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import SecretService, chainer, fail, null
from keyring.errors import KeyringError, KeyringLocked

from kiosk.secrets import SERVICE, available, keep_key, name, read_key

SERVER = "https://api.example.org"


class PlaintextKeyring(KeyringBackend):
    """As `keyrings.alt.file.PlaintextKeyring`: works, and writes keys into a file for all to read."""

    priority = 5

    def __init__(self) -> None:
        super().__init__()
        self.asked = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.asked += 1
        return "from a file"

    def set_password(self, service: str, username: str, password: str) -> None:
        self.asked += 1

    def delete_password(self, service: str, username: str) -> None:
        self.asked += 1


class BrokenKeyring(SecretService.Keyring):
    """A system keyring that raises at every call."""

    priority = 1

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.error = error

    def get_password(self, service: str, username: str) -> str | None:
        raise self.error

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error


@pytest.fixture(autouse=True)
def _the_keyring_of_before() -> Iterator[None]:
    yield
    keyring.set_keyring(fail.Keyring())


def test_a_kept_key_is_read_again(memory_keyring: Any) -> None:
    assert available()
    assert name() == memory_keyring.name
    assert read_key(SERVER, {}) is None
    assert keep_key(SERVER, "  key-1\n")
    assert read_key(SERVER, {}) == "key-1"
    assert memory_keyring.entries == {(SERVICE, SERVER): "key-1"}


def test_each_server_has_its_own_key(memory_keyring: Any) -> None:
    keep_key(SERVER, "one")
    keep_key("https://other.example.org", "two")

    assert read_key(SERVER, {}) == "one"


def test_the_environment_comes_first_and_is_kept_nowhere(memory_keyring: Any) -> None:
    keep_key(SERVER, "kept")

    assert read_key(SERVER, {"KIOSK_API_KEY": " given "}) == "given"
    assert read_key(SERVER, {"KIOSK_API_KEY": " "}) == "kept"
    assert list(memory_keyring.entries.values()) == ["kept"]


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, PlaintextKeyring])
def test_what_is_no_system_keyring_is_not_trusted(backend: type[KeyringBackend]) -> None:
    keyring.set_keyring(backend())

    assert not available()
    assert name() is None
    assert not keep_key(SERVER, "key")
    assert read_key(SERVER, {}) is None
    assert read_key(SERVER, {"KIOSK_API_KEY": "key"}) == "key"


def test_an_unsafe_keyring_is_not_even_asked() -> None:
    plain = PlaintextKeyring()
    keyring.set_keyring(plain)
    keep_key(SERVER, "key")
    read_key(SERVER, {})

    assert plain.asked == 0


def test_of_a_chain_only_the_systems_own_keyring_is_used(memory_keyring: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = PlaintextKeyring()
    monkeypatch.setattr(chainer.ChainerBackend, "backends", [plain, memory_keyring])
    keyring.set_keyring(chainer.ChainerBackend())

    assert keep_key(SERVER, "key")
    assert read_key(SERVER, {}) == "key"
    assert plain.asked == 0

    monkeypatch.setattr(chainer.ChainerBackend, "backends", [plain])
    assert not available()


@pytest.mark.logs_warning
@pytest.mark.parametrize(
    "error",
    [
        KeyringLocked("jane"),
        KeyringError("jane"),
        RuntimeError("jane"),
        OSError(5, "jane"),
        EOFError(),
        KeyError("jane"),
    ],
)
def test_a_keyring_in_trouble_is_as_none_and_the_log_says_so_without_its_words(
    error: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    keyring.set_keyring(BrokenKeyring(error))

    assert read_key(SERVER, {}) is None
    assert not keep_key(SERVER, "key-1")
    assert [record.kind for record in caplog.records] == [type(error).__name__] * 2  # type: ignore[attr-defined]
    assert "jane" not in caplog.text
    assert "key-1" not in caplog.text


def test_keyring_is_not_loaded_before_it_is_needed() -> None:
    code = "import sys, kiosk.secrets as s; s.read_key('x', {'KIOSK_API_KEY': 'k'}); sys.exit('keyring' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
