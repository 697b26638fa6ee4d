"""The wheels of the Windows program: which of requirements.lock it needs, fetched by hash, unpacked into one folder.

pip judges the markers of a requirement by the computer it runs on. So they are judged here, as on 64-bit Windows with
CPython 3.11, and pip is given what is left. What only builds a package (hatchling and its kin stand in the lock, too)
is left out: needed is what pyproject.toml's dependencies lead to by the wheels' own metadata.
"""

from __future__ import annotations

import email
import importlib
import re
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "requirements.lock"
TOOLS_LOCK = ROOT / "packaging" / "windows" / "requirements.lock"
TARGET = "--platform win_amd64 --python-version 3.11 --implementation cp --only-binary=:all:"
WINDOWS = {
    "implementation_name": "cpython",
    "implementation_version": "3.11.9",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_python_implementation": "CPython",
    "platform_release": "10",
    "platform_system": "Windows",
    "platform_version": "10.0",
    "python_full_version": "3.11.9",
    "python_version": "3.11",
    "sys_platform": "win32",
    "extra": "",
}
"""What PEP 508 markers ask for."""


def tool(name: str, work: Path) -> Any:
    """A module of this folder's own locked tools (pefile, packaging), installed below `work` where it isn't there."""
    folder = work / "tools"
    stamp = folder / "lock"
    if not stamp.exists() or stamp.read_bytes() != TOOLS_LOCK.read_bytes():
        options = ["--quiet", "--require-hashes", "--no-deps", "--upgrade", "--target", str(folder)]
        pip("install", *options, "-r", str(TOOLS_LOCK))
        stamp.write_bytes(TOOLS_LOCK.read_bytes())
    if str(folder) not in sys.path:
        sys.path.insert(0, str(folder))
    return importlib.import_module(name)


def pip(*arguments: str) -> None:
    """Run pip; its own words go to the screen. Leaves the program where it fails."""
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    if subprocess.run(command, check=False).returncode != 0:
        sys.exit("pip failed (its words are above). Is the package registry reached?")


def locked(work: Path) -> dict[str, str]:
    """The lock's entries that hold on Windows, without their markers, by normalized name."""
    markers = tool("packaging.markers", work)
    entries = {}
    for block in re.findall(r"^(?=[a-z0-9]).*(?:\n[ \t]+.*)*", LOCK.read_text("utf-8"), re.MULTILINE):
        head, _, hashes = block.partition("\n")
        pinned, _, marker = head.rstrip("\\ ").partition(";")
        if not marker.strip() or markers.Marker(marker.strip()).evaluate(WINDOWS):
            entries[pinned.partition("==")[0].strip()] = f"{pinned.strip()} \\\n{hashes}"
    return entries


def fetch(work: Path) -> Path:
    """The folder with the wheels, exactly those that the lock names for Windows."""
    folder, wanted = work / "wheels", work / "windows.lock"
    text = "\n".join(locked(work).values()) + "\n"
    if folder.is_dir() and wanted.exists() and wanted.read_text("utf-8") == text:
        return folder
    for old in folder.glob("*.whl"):
        old.unlink()
    wanted.unlink(missing_ok=True)
    asked = work / "asked.lock"
    asked.write_text(text, "utf-8", newline="\n")
    pip("download", "--quiet", "--no-deps", "--require-hashes", *TARGET.split(), "-r", str(asked), "-d", str(folder))
    asked.replace(wanted)
    return folder


def needed(wheels: Path, work: Path) -> dict[str, Path]:
    """The wheels that the program's dependencies lead to, by normalized name. Leaves where one is missing."""
    requirements, names = tool("packaging.requirements", work), tool("packaging.utils", work)
    there = {names.parse_wheel_filename(each.name)[0]: each for each in sorted(wheels.glob("*.whl"))}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    to_do, found = list(project["dependencies"]), dict[str, Path]()
    while to_do:
        asked = requirements.Requirement(to_do.pop())
        name = names.canonicalize_name(asked.name)
        if name in found or not _holds(asked.marker, WINDOWS):
            continue
        if name not in there:
            sys.exit(f"{name} is needed on Windows, and requirements.lock has no wheel of it: packaging/lock.py")
        found[name] = there[name]
        to_do += _requires(there[name])
    return dict(sorted(found.items()))


def unpack(wheel: Path, folder: Path) -> None:
    """Unpack a wheel as an installation would lie, without its scripts."""
    with zipfile.ZipFile(wheel) as archive:
        for each in archive.infolist():
            if name := _place(each.filename):
                each.filename = name
                archive.extract(each, folder)


def _place(name: str) -> str:
    first, _, rest = name.partition("/")
    if not first.endswith(".data"):
        return name
    kind, _, inner = rest.partition("/")
    return inner if kind in {"purelib", "platlib"} else ""


def _requires(wheel: Path) -> Iterator[str]:
    with zipfile.ZipFile(wheel) as archive:
        name = next(each for each in archive.namelist() if each.endswith(".dist-info/METADATA"))
        yield from email.message_from_bytes(archive.read(name)).get_all("Requires-Dist") or []


def _holds(marker: Any, environment: Mapping[str, str]) -> bool:
    return marker is None or bool(marker.evaluate(environment))
