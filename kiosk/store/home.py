"""The data folder: one file for each event, and the locks of the programs that use it."""

from __future__ import annotations

import errno
import hashlib
import os
import secrets
import tempfile
from pathlib import Path
from urllib.parse import unquote

from kiosk.clock import Clock
from kiosk.errors import BadInput, DiskTrouble, NotLoaded
from kiosk.language import tr
from kiosk.store.locks import Lock
from kiosk.store.recovery import Recovered, is_damaged, recover

_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-_")
_LONGEST_NAME = 200
"""Bytes; file systems allow 255, and SQLite and backups append to the name."""
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(10))})
"""Names of devices on Windows, whatever the ending."""


_KEY_BYTES, _KEY_PATIENCE = 32, 5.0
_RECOVERY_PATIENCE = 60.0
"""Seconds that one program waits for another one's recovery of the same file."""


class Home:
    """The data folder at `root`, made if it is missing. Raises DiskTrouble if it can't be made or written."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._events, self._locks = root / "events", root / "locks"
        try:
            for folder in (root, self._events, self._locks):
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=self._events):
                pass
        except OSError as error:
            if error.errno != errno.ENOSPC:  # on a full disk what is there can still be read
                hint = tr(
                    "Check that {folder} is a folder that you may write, or name another one in KIOSK_HOME.",
                    folder=root,
                )
                raise DiskTrouble(tr("The data folder can't be used"), hint) from error

    def event_path(self, event_id: str) -> Path:
        """Where an event's file is or will be. Raises BadInput for an id that can't be one."""
        return self._events / f"{file_name(event_id)}.db"

    def event_ids(self) -> tuple[str, ...]:
        """The events that have a file, in the order of their ids."""
        stems = (path.stem for path in self._events.glob("*.db"))
        return tuple(sorted(event_id for event_id in map(_id_of, stems) if event_id is not None))

    def has(self, event_id: str) -> bool:
        """Whether the event has a file here."""
        return self.event_path(event_id).is_file()

    def laptop_key(self) -> bytes:
        """The secret that this laptop signs with: 32 bytes, made once, kept in `laptop.key`. Raises DiskTrouble."""
        path = self.root / "laptop.key"
        try:
            if not path.exists():
                self._make_key(path)
            key = bytes.fromhex(path.read_text("ascii"))
        except (OSError, ValueError) as error:
            title = tr("This laptop's key can't be read or made")
            raise DiskTrouble(title, tr("Check {path}.", path=path)) from error
        if len(key) != _KEY_BYTES:
            hint = tr("Remove {path}: a new one is made, and is met as another.", path=path)
            raise DiskTrouble(tr("This laptop's key is damaged"), hint)
        return key

    def _make_key(self, path: Path) -> None:
        """Make the key, unless another program does at this moment."""
        handle, name = tempfile.mkstemp(prefix=".laptop-key-", dir=self.root)  # readable by its owner alone
        draft = Path(name)
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(secrets.token_hex(_KEY_BYTES))
                file.flush()
                os.fsync(file.fileno())
            with self.lock("laptop-key").held(_KEY_PATIENCE):
                if not path.exists():
                    draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)

    def is_damaged(self, event_id: str) -> bool:
        """Whether an event's file can't be read as a whole; about a second for 250 MB. Raises StoreTrouble's kinds."""
        return is_damaged(self.event_path(event_id))

    def recover(self, event_id: str, clock: Clock) -> Recovered | None:
        """Put a new file in the place of an event's damaged one (see `recovery`); None where it is not damaged.

        Raises NotLoaded, DiskTrouble, Busy, and TooNew.
        """
        path = self.event_path(event_id)
        if not path.exists():
            raise NotLoaded(event_id)
        with self.lock(f"{path.stem}.recovery").held(_RECOVERY_PATIENCE):
            return recover(path, event_id, clock) if is_damaged(path) else None

    def lock(self, name: str) -> Lock:
        """The lock of that name, not taken yet; `name` may hold an event's id."""
        return Lock(self._locks / f"{_fitting(name)}.lock")


def file_name(text: str) -> str:
    """A file name for any text, another one for every other text, also where letter case does not count.

    Raises BadInput for texts that are empty, too long, or hold characters that no text has.
    """
    try:
        name = "".join(each if each in _PLAIN else _escaped(each) for each in text)
    except UnicodeEncodeError:
        name = ""
    if not name or len(name) > _LONGEST_NAME:
        hint = tr("Copy the event's id from Intervals, or run: kiosk events")
        raise BadInput(tr("That can't be the id of an event"), hint)
    return _escaped(name[0]) + name[1:] if name in _RESERVED else name


def _fitting(name: str) -> str:
    """A file name for a lock: an event's file name with more beside it may have become too long."""
    try:
        return file_name(name)
    except BadInput:
        return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()


def _escaped(text: str) -> str:
    """Percent-encoded UTF-8, as in URLs."""
    return "".join(f"%{byte:02X}" for byte in text.encode())


def _id_of(stem: str) -> str | None:
    """The id that a file name stands for; None for a name that is not ours."""
    text = unquote(stem)
    try:
        return text if file_name(text) == stem else None
    except BadInput:
        return None
