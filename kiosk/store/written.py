"""What of an event was last written to files that people keep: a note beside the event's file, by the kind of file."""

from __future__ import annotations

import hashlib
import logging
import os
from pathlib import Path
from typing import Literal, TypeAlias

import msgspec

from kiosk.model import Written
from kiosk.store.event_store import EventStore

_log = logging.getLogger("kiosk.store")

Kind: TypeAlias = Literal["handed_over", "exported"]

_decode = msgspec.json.Decoder(dict[str, Written]).decode


def operation_count(store: EventStore) -> int:
    """The operations of the journal, those of other desks too."""
    return int(store._value("SELECT count(*) FROM operations"))


def note_written(store: EventStore, kind: Kind, file: Path, operations: int) -> None:
    """Note that a file with so many operations was written. Where that can't be noted the file is there all the same.

    Reads the file once more. `operations` are counted before it is written: what is recorded meanwhile is not in it.
    """
    path, draft = _path(store.path), _path(store.path).with_suffix(".written.part")
    try:
        with file.open("rb") as content:
            digest = hashlib.file_digest(content, "sha256").hexdigest()
        noted = last_written(store.path) | {kind: Written(store._clock.now(), operations, digest)}
        with draft.open("wb") as note:
            note.write(msgspec.json.encode(noted))
            note.flush()
            os.fsync(note.fileno())
        draft.replace(path)
    except OSError as error:
        _log.warning("not noted that a file was written", extra={"errno": error.errno})


def last_written(path: Path) -> dict[str, Written]:
    """The last file of each kind with what the event's file at `path` holds; none where nothing was noted."""
    try:
        return _decode(_path(path).read_bytes())
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return {}


def _path(path: Path) -> Path:
    return path.with_suffix(".written")
