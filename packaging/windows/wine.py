"""A Windows computer for trials: a wine prefix of its own, with a person's folders, registry and programs."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, NamedTuple

PATIENCE = 60.0
"""Seconds that a program may take before the trial gives it up; each takes one or two."""


class Ran(NamedTuple):
    """How a program ended, and what it said."""

    code: int
    said: str


class Wine:
    """One prefix, made anew in a folder."""

    def __init__(self, folder: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        home = folder / "home"
        home.mkdir(parents=True)
        (folder / "prefix").mkdir()
        self.drive = folder / "prefix" / "drive_c"
        self.environment = {
            **{name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}},
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "WINEPREFIX": str(folder / "prefix"),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "winemenubuilder.exe=d;mscoree=d;mshtml=d",
        }
        self._server("--persistent")  # else every program waits for the start of a new one
        self.run("wineboot", "-i")
        self.local, self.roaming = self._folder("LOCALAPPDATA"), self._folder("APPDATA")

    def path(self, name: str) -> Path:
        """Where a path of the drive C: lies here."""
        return self.drive.joinpath(*name.removeprefix("C:").strip("\\").split("\\"))

    def name(self, path: Path) -> str:
        """What a path is called there."""
        return "C:\\" + str(path.relative_to(self.drive)).replace("/", "\\")

    def start(self, *command: str, said: IO[str] | None = None, **variables: str) -> subprocess.Popen[str]:
        """Start a program and go on; what it says goes into a file, or nowhere."""
        # No pipes: wine's own servers inherit them, and whoever reads to the end would wait for those.
        out = subprocess.DEVNULL if said is None else said
        return subprocess.Popen(
            ["wine", *command],
            env={**self.environment, **variables},
            cwd=self.drive if self.drive.is_dir() else None,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=out,
            text=True,
            start_new_session=True,
        )

    def run(self, *command: str, **variables: str) -> Ran:
        """Run a program to its end. Raises subprocess.TimeoutExpired."""
        with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as said:
            begun = self.start(*command, said=said, **variables)
            try:
                code = begun.wait(PATIENCE)
            finally:
                self.kill(begun)
            said.seek(0)
            return Ran(code, said.read())

    def kill(self, begun: subprocess.Popen[str]) -> None:
        """End a program that was started, as a power cut would."""
        if begun.poll() is None:
            os.killpg(begun.pid, signal.SIGKILL)
            begun.wait()

    def registry(self, key: str) -> Mapping[str, str]:
        """The values of a key of HKEY_CURRENT_USER, by name; empty where there is none."""
        said = self.run("reg", "query", f"HKCU\\{key}").said.splitlines()
        rows = (each.strip().split("    ", 2) for each in said if "    REG_" in each)
        return {row[0]: row[2] if len(row) == 3 else "" for row in rows}

    def windows(self, version: str) -> None:
        """Be another Windows: win10, win7."""
        self.run("winecfg", "-v", version)

    def close(self) -> None:
        """End what still runs in this prefix."""
        self._server("-k")
        self._server("-w")

    def _folder(self, variable: str) -> Path:
        """A person's folder, as soon as the prefix is ready: for a moment after it was made, no program starts."""
        for _ in range(20):
            said = self.run("cmd", "/c", f"echo %{variable}%").said.strip()
            if said.startswith("C:\\"):
                return self.path(said)
            time.sleep(0.5)
        raise RuntimeError(f"wine does not start: {said}")

    def _server(self, *arguments: str) -> None:
        subprocess.run(["wineserver", *arguments], env=self.environment, check=False, stdin=subprocess.DEVNULL)


def until(shown: Callable[[], object]) -> bool:
    """Whether something came true while there was patience."""
    ends = time.monotonic() + PATIENCE
    while time.monotonic() < ends:
        if shown():
            return True
        time.sleep(0.002)
    return False
