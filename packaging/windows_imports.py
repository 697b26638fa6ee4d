"""Which libraries the files of a Windows program import, and whether every one of them is there.

Read from the import tables (delayed imports count as well), so that it is known on any computer: a program that starts
on the developer's Windows because something else brought a library fails on a volunteer's laptop.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from windows_wheels import tool

SYSTEM = Path(__file__).resolve().parent / "windows" / "system-dlls.txt"
ENDINGS = {".dll", ".pyd", ".exe", ".com"}
_STAND_INS = ("api-ms-win-", "ext-ms-win-")


def imported(path: Path, work: Path) -> frozenset[str]:
    """The names, in small letters, that a file imports from."""
    pefile = tool("pefile", work)
    with pefile.PE(str(path), fast_load=True) as image:
        tables = ("IMAGE_DIRECTORY_ENTRY_IMPORT", "IMAGE_DIRECTORY_ENTRY_DELAY_IMPORT")
        image.parse_data_directories([pefile.DIRECTORY_ENTRY[each] for each in tables])
        entries = [
            *getattr(image, "DIRECTORY_ENTRY_IMPORT", []),
            *getattr(image, "DIRECTORY_ENTRY_DELAY_IMPORT", []),
        ]
        return frozenset(each.dll.decode("ascii").lower() for each in entries)


def version(path: Path, work: Path) -> tuple[int, ...]:
    """The four numbers of a file's version resource; empty where it has none."""
    pefile = tool("pefile", work)
    with pefile.PE(str(path)) as image:
        found: Sequence[Any] = getattr(image, "VS_FIXEDFILEINFO", [])
        return tuple(
            part
            for each in found[:1]
            for word in (each.FileVersionMS, each.FileVersionLS)
            for part in divmod(word, 65536)
        )


def is_system(name: str) -> bool:
    """Whether Windows brings a library."""
    listed = SYSTEM.read_text("utf-8").splitlines()
    return name.startswith(_STAND_INS) or name in listed


def images(tree: Path) -> list[Path]:
    """The programs and libraries of a folder, in order."""
    return sorted(each for each in tree.rglob("*") if each.suffix.lower() in ENDINGS and each.is_file())


def missing(tree: Path, searched: Iterable[Path], work: Path, provided: Iterable[str] = ()) -> list[str]:
    """What is imported and neither in the importing file's own folder, nor in one that is `searched`, nor Windows'.

    `provided`: names, in small letters, that come later. One line each: who imports what.
    """
    everywhere = {each.name.lower() for folder in searched for each in folder.iterdir()} | set(provided)
    found = []
    for path in images(tree):
        beside = {each.name.lower() for each in path.parent.iterdir()}
        lost = [name for name in sorted(imported(path, work)) if not (name in beside | everywhere or is_system(name))]
        found += [f"{path.relative_to(tree).as_posix()} imports {name}" for name in lost]
    return found


def reached(roots: Iterable[Path], searched: Sequence[Path], work: Path) -> set[Path]:
    """The files that some files import from the folders `searched`, by others as well, and themselves."""
    places = {each.name.lower(): each for folder in reversed(searched) for each in folder.glob("*.dll")}
    to_do, found = list(roots), set[Path]()
    while to_do:
        path = to_do.pop()
        if path not in found:
            found.add(path)
            to_do += [places[name] for name in imported(path, work) if name in places]
    return found
