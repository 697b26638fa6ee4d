"""What may become of a file: bytes that are others, that are nothing, or that are no more."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from random import Random

_PAGE = 4096


def contents(folder: Path) -> dict[str, bytes]:
    """The bytes of every file of a folder that says something, by name (not SQLite's memory of who reads)."""
    found = {each.name: each.read_bytes() for each in sorted(folder.iterdir()) if each.is_file()}
    return {name: data for name, data in found.items() if data and not name.endswith("-shm")}


def _write(path: Path, place: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        file.write(data)


def _header(path: Path, random: Random) -> None:
    _write(path, random.randrange(0, 90), random.randbytes(random.choice((1, 8, 64))))


def _no_header(path: Path, random: Random) -> None:
    _write(path, 0, bytes(100))


def _page(path: Path, random: Random) -> None:
    _write(path, random.randrange(1, path.stat().st_size // _PAGE) * _PAGE, random.randbytes(_PAGE))


def _many_pages(path: Path, random: Random) -> None:
    for _ in range(8):
        _page(path, random)


def _some_bytes(path: Path, random: Random) -> None:
    for _ in range(20):
        _write(path, random.randrange(path.stat().st_size), random.randbytes(1))


def _truncated(path: Path, random: Random) -> None:
    with path.open("r+b") as file:
        file.truncate(random.randrange(1, path.stat().st_size))


def _emptied(path: Path, random: Random) -> None:
    with path.open("r+b") as file:
        file.truncate(0)


def _zeroed(path: Path, random: Random) -> None:
    _write(path, 0, bytes(path.stat().st_size))


def _another_file(path: Path, random: Random) -> None:
    path.write_bytes(b"%PDF-1.7\n" + random.randbytes(20_000))


def _copy(path: Path, random: Random) -> None:
    copy = path.with_suffix(".journal")
    _some_bytes(copy, random)


def _copy_cut(path: Path, random: Random) -> None:
    _truncated(path.with_suffix(".journal"), random)


DAMAGES: dict[str, Callable[[Path, Random], None]] = {
    "header": _header,
    "no header": _no_header,
    "page": _page,
    "many pages": _many_pages,
    "some bytes": _some_bytes,
    "truncated": _truncated,
    "emptied": _emptied,
    "zeroed": _zeroed,
    "another file": _another_file,
    "copy: some bytes": _copy,
    "copy: cut": _copy_cut,
}

UNSEEN = ("some bytes",)
"""Bytes in the middle of texts and indexes, which SQLite keeps no checksum of."""
