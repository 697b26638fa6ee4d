"""The second copy of the journal: a text file beside the event's, to which each operation is appended after its commit.

It is there for the day on which the database can't be read. Each line stands alone: eight hex digits of a CRC-32, a
blank, and a JSON object that says its kind. An operation's line holds its registration, too, so that the copy alone
tells whom it is about. A line that a crash or a full disk cut is left as it is; the next one begins on its own line.
"""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import TypeAlias

import msgspec
from msgspec import Struct

from kiosk.durable import sync_folder
from kiosk.model import Desk, Operation, Registration

_LINE = re.compile(rb'^([0-9a-f]{8}) (\{"line":(?:"operation","operation":\{"id":"([^"]+)"|"desk").*)$', re.MULTILINE)
"""An operation's line, or a desk's: the checksum, what it is of, and the operation's id."""

_ACKNOWLEDGED = re.compile(rb'^([0-9a-f]{8}) (\{"line":"acknowledged","operation_id":"([^"]+)".*)$', re.MULTILINE)
_BROKEN = re.compile(rb'"(?:operation","operation":\{"id|acknowledged","operation_id)":"([^"]{36})"|"line":"desk"')
"""What a line that fails its checksum is about, where it still says that: an operation, or only a desk's name."""


class DeskLine(Struct, frozen=True, tag="desk", tag_field="line"):
    """Whose copy it is, and of which event."""

    desk: Desk
    event_id: str


class OperationLine(Struct, frozen=True, tag="operation", tag_field="line"):
    """An operation and the registration that it is about, as it was known then."""

    operation: Operation
    registration: Registration

    @property
    def operation_id(self) -> str:
        """As an acknowledgement's line says it."""
        return self.operation.id


class AcknowledgedLine(Struct, frozen=True, tag="acknowledged", tag_field="line"):
    """The API took an operation; `server_id` is what it called a walk-up."""

    operation_id: str
    server_id: str | None = None


Line: TypeAlias = DeskLine | OperationLine | AcknowledgedLine


class Known(Struct, frozen=True):
    """The ids of a copy's operations, of those that the API took, and the last line that says whose it is."""

    ids: frozenset[str] = frozenset()
    acknowledged: frozenset[str] = frozenset()
    heading: DeskLine | None = None


class Copied(Struct, frozen=True):
    """What a copy holds, in its order. `broken`: the operation that each damaged line is about, "" if unknown."""

    lines: tuple[Line, ...] = ()
    broken: tuple[str, ...] = ()

    @property
    def operation_ids(self) -> frozenset[str]:
        """Of the operations that it holds."""
        return frozenset(line.operation_id for line in self.lines if isinstance(line, OperationLine))

    def lacks(self, known: Collection[str]) -> bool:
        """Whether it once held operations that are not among the `known`: damaged, or acknowledged and not there."""
        told = (line.operation_id for line in self.lines if isinstance(line, AcknowledgedLine))
        return any(each not in known for each in (*self.broken, *told))

    def desk(self, event_id: str) -> Desk | None:
        """Whose copy of that event's journal it is, as far as it says that."""
        headings = (line for line in reversed(self.lines) if isinstance(line, DeskLine))
        return next((line.desk for line in headings if line.event_id == event_id), None)


_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder(Line).decode


class JournalCopy:
    """The copy at `path`. Several programs may append to it; a line that stands twice counts once."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file: int | None = None

    def read(self) -> Copied:
        """All that can be read; nothing where there is no copy. Raises OSError."""
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return Copied()
        texts = [text for text in data.split(b"\n") if text]
        lines = (_line_of(text) for text in texts if _is_whole(text))
        broken = (_about(text) for text in texts if not _is_whole(text))
        return Copied(
            tuple(line for line in lines if line is not None), tuple(each for each in broken if each is not None)
        )

    def known(self) -> Known:
        """What its whole lines are about, without reading the operations themselves: quick. Raises OSError."""
        try:
            data = self.path.read_bytes()
        except FileNotFoundError:
            return Known()
        whole = [each for each in _LINE.finditer(data) if int(each[1], 16) == zlib.crc32(each[2])]
        ids = frozenset(each[3].decode() for each in whole if each[3] is not None)
        took = (each for each in _ACKNOWLEDGED.finditer(data) if int(each[1], 16) == zlib.crc32(each[2]))
        headings = (_line_of(each[0]) for each in reversed(whole) if each[3] is None)
        heading = next((line for line in headings if isinstance(line, DeskLine)), None)
        return Known(ids, frozenset(each[3].decode() for each in took), heading)

    def append(self, lines: Sequence[Line]) -> None:
        """Append, and return when operations among it are durable. Raises OSError; then some of it may be there."""
        text = b"".join(map(_text_of, lines))
        if not text:
            return
        if self._file is None:
            self._file = self._open()
        try:
            if self._is_cut():
                text = b"\n" + text
            while text:
                text = text[os.write(self._file, text) :]
            if any(isinstance(line, OperationLine) for line in lines):
                os.fsync(self._file)
        except OSError:
            self.close()
            raise

    def close(self) -> None:
        """Give the file back."""
        file, self._file = self._file, None
        if file is not None:
            os.close(file)

    def _open(self) -> int:
        new = not self.path.exists()
        file = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        if new:
            sync_folder(self.path.parent)
        return file

    def _is_cut(self) -> bool:
        """Whether the last line has no end: somebody died over it, or the disk was full."""
        assert self._file is not None  # noqa: S101
        end = os.lseek(self._file, 0, os.SEEK_END)
        if not end:
            return False
        os.lseek(self._file, end - 1, os.SEEK_SET)
        return os.read(self._file, 1) != b"\n"


def _text_of(line: Line) -> bytes:
    body = _encode(line)
    return b"%08x %b\n" % (zlib.crc32(body), body)


def _is_whole(text: bytes) -> bool:
    return text[:9] == b"%08x " % zlib.crc32(text[9:])


def _about(broken: bytes) -> str | None:
    """The operation that a damaged line is about, "" where it does not say that; None where it is about none."""
    found = _BROKEN.search(broken)
    if found is None:
        return ""
    return None if found[1] is None else found[1].decode("ascii", "replace")


def _line_of(text: bytes) -> Line | None:
    try:
        line: Line = _decode(text[9:])
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None  # of a later version
    return line
