"""A disk that forgets: what was written and not synced is kept, dropped, torn or reordered when the power goes.

Programs read what they wrote, as they do from the system's memory. Beside it is kept what a disk would surely have.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import apsw

_SECTOR = 512


@dataclass
class TornFile:
    """A file as a disk has it, and what was done since: bytes at a place, or (None at a place) an end there.

    `durable` None: its name is not on the disk yet. `former`: the bytes of a deleted file whose name this one took.
    """

    durable: bytearray | None
    pending: list[tuple[int, bytes | None]] = field(default_factory=list)
    former: bytes | None = None
    deleted: bool = False

    def sync(self) -> None:
        """All of it reaches the disk."""
        self.durable = _applied(bytearray(self.durable or b""), self.pending)
        self.pending, self.former = [], None

    def after_a_cut(self, random: Random) -> bytes | None:
        """What one possible disk has of it after a power cut; None: no such file."""
        if self.deleted:
            return random.choice((None, bytes(self.durable) if self.durable is not None else None))
        if self.durable is None:
            began = random.choice((None, self.former, b""))
            if began is None or began == self.former:
                return began
        return bytes(_applied(bytearray(self.durable or b""), _survivors(self.pending, random)))


def _applied(data: bytearray, writes: list[tuple[int, bytes | None]]) -> bytearray:
    for place, more in writes:
        if more is None:
            del data[place:]
            continue
        if len(data) < place:
            data.extend(bytes(place - len(data)))
        data[place : place + len(more)] = more
    return data


def _survivors(pending: list[tuple[int, bytes | None]], random: Random) -> list[tuple[int, bytes | None]]:
    """Which writes reached the disk: all, none, the first ones, some, or some sectors of each, in this order or not."""
    how = random.choice(("all", "none", "first", "some", "sectors", "sectors", "last torn"))
    if how == "all":
        kept = list(pending)
    elif how == "none":
        kept = []
    elif how == "first":
        kept = pending[: random.randint(0, len(pending))]
    elif how == "some":
        kept = [each for each in pending if random.random() < 0.5]
    elif how == "last torn":
        kept = [*pending[:-1], *(part for part in _sectors(pending[-1:]) if random.random() < 0.5)]
    else:
        kept = [part for part in _sectors(pending) if random.random() < 0.7]
    if random.random() < 0.5 and not any(data is None for _, data in kept):
        # Of two writes to one sector the disk may have the older one.
        random.shuffle(kept)
    return kept


def _sectors(pending: list[tuple[int, bytes | None]]) -> Iterator[tuple[int, bytes | None]]:
    for place, data in pending:
        if data is None:
            yield (place, None)
            continue
        while data:
            length = _SECTOR - place % _SECTOR
            yield (place, data[:length])
            place, data = place + length, data[length:]


class TornDisk:
    """Everything that is written under a folder while it is in use. `event` is called before every step of the disk."""

    def __init__(self, folder: Path, event: Callable[[], None] = lambda: None) -> None:
        self._folder = str(folder)
        self._event = event
        self._files: dict[str, TornFile] = {}

    def step(self, path: str) -> TornFile | None:
        """The disk is about to do something to a file: it, or None for one that is not ours."""
        if not path.startswith(self._folder):
            return None
        self._event()
        return self._files.get(path)

    def opened(self, path: str) -> None:
        """A file is opened, maybe made; its bytes, if any, are on the disk."""
        known = self._files.get(path)
        if not path.startswith(self._folder) or (known is not None and not known.deleted):
            return
        if known is not None:
            former = bytes(known.durable) if known.durable is not None else None
            self._files[path] = TornFile(None, former=former)
        else:
            there = Path(path)
            self._files[path] = TornFile(bytearray(there.read_bytes()) if there.exists() else None)

    def after_a_cut(self, random: Random) -> dict[str, bytes | None]:
        """One possible content of every file, by path, if the power went now."""
        return {path: file.after_a_cut(random) for path, file in self._files.items()}


class _Vfs(apsw.VFS):
    def __init__(self, disk: TornDisk, base: str) -> None:
        self._disk, self._base = disk, base
        super().__init__("torn", base, makedefault=True)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:
        return _VfsFile(self._disk, self._base, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:
        file = self._disk.step(filename)
        super().xDelete(filename, syncdir)
        if file is not None:
            file.deleted = True
            if syncdir:
                file.durable = None


class _VfsFile(apsw.VFSFile):
    def __init__(self, disk: TornDisk, base: str, name: str | apsw.URIFilename | None, flags: list[int]) -> None:
        self._disk = disk
        self._path = str(name.filename() if isinstance(name, apsw.URIFilename) else name)
        disk.opened(self._path)
        super().__init__(base, name, flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        file = self._disk.step(self._path)
        if file is not None:
            file.pending.append((offset, bytes(data)))
        super().xWrite(data, offset)

    def xTruncate(self, newsize: int) -> None:
        file = self._disk.step(self._path)
        if file is not None:
            file.pending.append((newsize, None))
        super().xTruncate(newsize)

    def xSync(self, flags: int) -> None:
        file = self._disk.step(self._path)
        super().xSync(flags)
        if file is not None:
            file.sync()


@contextlib.contextmanager
def torn(disk: TornDisk) -> Iterator[None]:
    """Everything that this process opens goes to this disk: databases, and what is written by `os.write`."""
    base = apsw.vfs_details()[0]["zName"]
    vfs, write, fsync = _Vfs(disk, base), os.write, os.fsync

    def written(handle: int, data: bytes) -> int:
        path = _path_of(handle)
        file = disk.step(path)
        if path.startswith(disk._folder) and file is None:
            disk.opened(path)
            file = disk.step(path)
        done = write(handle, data)
        if file is not None:
            file.pending.append((os.fstat(handle).st_size - done, bytes(data[:done])))
        return done

    def synced(handle: int) -> None:
        file = disk.step(_path_of(handle))
        fsync(handle)
        if file is not None:
            file.sync()

    os.write, os.fsync = written, synced  # the copy of the journal is written by these
    try:
        yield
    finally:
        os.write, os.fsync = write, fsync
        apsw.set_default_vfs(base)
        vfs.unregister()


def _path_of(handle: int) -> str:
    try:
        return str(Path(f"/proc/self/fd/{handle}").readlink())
    except OSError:
        return ""
