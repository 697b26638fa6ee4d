"""The API key of a server: from `KIOSK_API_KEY` or the system's keyring, never from or into a file.

`keyring` is imported on first use (start-up time). Its calls may wait for a person who unlocks the keyring: keep them
off the GUI thread. Without a safe keyring nothing is kept, and the key is asked for at each start.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = "kiosk-check-in"
"""The name under which a person finds the key in the system's keyring; the user name is the server's address."""

_SYSTEM_KEYRINGS = frozenset(
    f"keyring.backends.{name}" for name in ("SecretService", "libsecret", "kwallet", "macOS", "Windows")
)
_log = logging.getLogger("kiosk.secrets")
_T = TypeVar("_T")


def read_key(server: str, environment: Mapping[str, str]) -> str | None:
    """The key for a server: the environment's, else the keyring's; None where neither has one."""
    if key := environment.get("KIOSK_API_KEY", "").strip():
        return key
    return _ask(lambda keyring: keyring.get_password(SERVICE, server), None)


def keep_key(server: str, key: str) -> bool:
    """Put the key in the keyring. False where there is no safe one or it refused: nothing was kept."""

    def keep(keyring: KeyringBackend) -> bool:
        keyring.set_password(SERVICE, server, key.strip())
        return True

    return _ask(keep, False)


def available() -> bool:
    """Whether this system has a keyring that a key may be trusted to."""
    return _ask(lambda keyring: True, False)


def name() -> str | None:
    """What the system's keyring is called; None where there is none that a key may be trusted to."""
    return _ask(lambda keyring: keyring.name, None)


def _ask(question: Callable[[KeyringBackend], _T], otherwise: _T) -> _T:
    """The answer of the system's keyring; `otherwise` where there is none that is safe, or it is in trouble."""
    try:
        import keyring

        backend = _system_keyring(keyring.get_keyring())
        return otherwise if backend is None else question(backend)
    except Exception as error:  # Each backend raises what its platform's library does: D-Bus, Win32, Keychain, config.
        # Its text may name the person's account; the kind of the error says enough.
        _log.warning("keyring failed", extra={"kind": type(error).__name__})
        return otherwise


def _system_keyring(backend: KeyringBackend) -> KeyringBackend | None:
    """The backend, or the first of a chain, that is the operating system's own; a file or a null store is refused."""
    chained: Any = getattr(backend, "backends", None)
    for each in [backend] if chained is None else chained:
        if any(kind.__module__ in _SYSTEM_KEYRINGS for kind in type(each).__mro__):
            found: KeyringBackend = each
            return found
    return None
