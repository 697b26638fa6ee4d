"""The Windows installer's small C programs, compiled by mingw-w64: two launchers, and what switches to a program."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "windows"
GCC, WINDRES = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"
FLAGS = "-O2 -Wall -Wextra -Werror -Wno-format-truncation -municode -s -static -Wl,--no-insert-timestamp"
"""A launcher needs nothing that Windows doesn't bring, and is the same each time."""


def find(name: str, package: str) -> str:
    """Where a tool lies. Leaves the program, in words, where it is missing."""
    if (path := shutil.which(name)) is None:
        sys.exit(f"{name} is missing. The Windows installer is made on Debian or Ubuntu: apt-get install {package}")
    return path


def numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers that Windows wants of a version."""
    found = [int(each) for each in re.findall(r"\d+", version)[:3]]
    major, minor, patch = [*found, 0, 0, 0][:3]
    return major, minor, patch, 0


def compile_all(folder: Path, version: str) -> None:
    """Make kiosk.exe, kiosk.com and switch.exe in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, options in (("kiosk.exe", ["-mwindows"]), ("kiosk.com", ["-mconsole", "-DCONSOLE"])):
        _compile("launcher.c", folder / name, [str(_resources(folder, name, version)), *options])
    _compile("switch.c", folder / "switch.exe", ["-mwindows"])


def compile_stand_in(path: Path) -> None:
    """Make a stand-in for Python's library, for trials."""
    _compile("standin.c", path, ["-shared"])


def _resources(folder: Path, name: str, version: str) -> Path:
    values = {"NUMBERS": ",".join(map(str, numbers(version))), "VERSION": version, "FILE": name}
    text = (FOLDER / "launcher.rc.in").read_text("utf-8")
    for key, value in values.items():
        text = text.replace(f"@{key}@", value)
    source = folder / f"{name}.rc"
    source.write_text(text, "utf-8", newline="\n")
    windres = find(WINDRES, "gcc-mingw-w64-x86-64")
    _run(windres, "-I", str(FOLDER), "-c", "65001", str(source), "-O", "coff", "-o", f"{source}.o")
    return Path(f"{source}.o")


def _compile(source: str, target: Path, options: list[str]) -> None:
    _run(find(GCC, "gcc-mingw-w64-x86-64"), str(FOLDER / source), *FLAGS.split(), *options, "-o", str(target))


def _run(*command: str) -> None:
    done = subprocess.run(command, cwd=FOLDER, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{Path(command[0]).name} failed:\n{done.stdout}{done.stderr}")
