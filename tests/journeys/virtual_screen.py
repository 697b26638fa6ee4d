"""A screen that no eye sees (Xvfb), the real program on it in a process of its own, and hands (xdotool).

What is on the screen is read from the file in which Xvfb keeps it, in the format of `xwd`: no other tool is needed.
"""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType

import pytest
from PySide6.QtGui import QColor, QImage
from venue import environment, program

from kiosk.ui.scanner.keys import SETTLES
from kiosk.ui.tokens import LIGHT

PICTURES = Path(__file__).parents[2] / "build" / "journeys"
"""Where each journey leaves what it ended with, to be looked at."""

PATIENCE = 60.0
"""Seconds that anything may take on a busy machine; it takes a fraction of one."""

_SCANS = 6
"""So often a volunteer would scan a bib."""

TYPED_MS, SCANNED_MS = 90, 3
"""Milliseconds between the keys of a quick typist, and of a scanner."""

needs_a_screen = pytest.mark.skipif(
    not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="Xvfb or xdotool is not installed"
)


def until(done: Callable[[], object], what: str) -> None:
    """Wait for something that can be seen from outside."""
    end = time.monotonic() + PATIENCE
    while not done():
        assert time.monotonic() < end, f"it did not come to this: {what}"
        time.sleep(0.02)


class VirtualScreen:
    """An X server of its own with one window on it."""

    def __init__(self, folder: Path, size: tuple[int, int]) -> None:
        folder.mkdir(parents=True)
        self.size, self._file = size, folder / "Xvfb_screen0"
        wide, high = size
        reading, writing = os.pipe()
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{wide}x{high}x24", "-fbdir", str(folder)]
            + ["-nolisten", "tcp", "-noreset"],
            pass_fds=[writing],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            self.display = f":{told.readline().strip()}"
        assert self.display != ":", "Xvfb did not start"

    def __enter__(self) -> VirtualScreen:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self._server.terminate()
        self._server.wait(PATIENCE)

    # What is seen.
    def picture(self) -> QImage:
        """What is on the screen now."""
        data = self._file.read_bytes()
        header, *fields = struct.unpack_from(">25I", data)
        wide, high, line, colours = fields[3], fields[4], fields[11], fields[18]
        return QImage(data[header + 12 * colours :], wide, high, line, QImage.Format.Format_RGB32).copy()

    def share(self, colour: str) -> float:
        """How much of the screen has this colour, 0 to 1; looked at every fourth pixel both ways."""
        picture, wanted = self.picture(), QColor(colour).rgb()
        wide, high = range(0, picture.width(), 4), range(0, picture.height(), 4)
        return sum(picture.pixel(x, y) == wanted for y in high for x in wide) / (len(wide) * len(high))

    def settled(self, rest: float = 0.2) -> QImage:
        """What is on the screen once nothing changed for so many seconds, but a cursor's blinking."""
        before, since, end = self.picture(), time.monotonic(), time.monotonic() + PATIENCE
        while time.monotonic() - since < rest:
            assert time.monotonic() < end, "the screen does not come to rest"
            time.sleep(0.04)
            now = self.picture()
            if self._differ(before, now):
                since = time.monotonic()
            before = now
        return before

    @staticmethod
    def _differ(one: QImage, other: QImage) -> bool:
        """Whether more changed than a cursor is wide, looked at every eighth row."""
        if one == other:
            return False
        rows = range(0, one.height(), 8)
        changed = sum(one.copy(0, y, one.width(), 1) != other.copy(0, y, one.width(), 1) for y in rows)
        return changed > 8

    def keep(self, name: str) -> QImage:
        """Leave the picture of the screen for somebody to look at."""
        PICTURES.mkdir(parents=True, exist_ok=True)
        picture = self.settled()
        assert picture.save(str(PICTURES / f"{name}.png"))
        return picture

    # The hands.
    def hand(self, *words: object) -> None:
        """What xdotool does with these words."""
        command = ["xdotool", *map(str, words)]
        subprocess.run(command, env={**os.environ, "DISPLAY": self.display}, check=True, timeout=PATIENCE)

    def press(self, *keys: str) -> None:
        """Press keys, one after the other, by their X names."""
        self.hand("key", "--delay", 40, *keys)

    def type(self, text: str) -> None:
        """Type as fast as people do who type fast."""
        self.hand("type", "--delay", TYPED_MS, text)

    def scan(self, code: str) -> None:
        """What a scanner does that acts as a keyboard."""
        self.hand("type", "--delay", SCANNED_MS, f"{code}\n")

    def click(self, x: int, y: int) -> None:
        """Press the left button somewhere."""
        self.hand("mousemove", x, y, "click", 1)


class Laptop(VirtualScreen):
    """The program on such a screen, at a server."""

    def __init__(
        self, folder: Path, home: Path, url: str, size: tuple[int, int] = (1366, 768), *, key: str = "", **more: str
    ) -> None:
        super().__init__(folder, size)
        self.home, self.folder, self.palette = home, folder, LIGHT
        self._surroundings = environment(home, url, key) | {
            "DISPLAY": self.display,
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
            **more,
        }
        if not key:
            del self._surroundings["KIOSK_API_KEY"]
        self._program: subprocess.Popen[bytes] | None = None

    def start(self, *arguments: str) -> None:
        """Start the program; its window gets the screen and the keyboard: no window manager is here to give them."""
        with (self.folder / "said.txt").open("ab") as said:
            self._program = subprocess.Popen(
                program(*arguments), env=self._surroundings, stdout=said, stderr=subprocess.STDOUT
            )
        until(self._has_the_keyboard, "a window")
        # What has the keyboard has a frame in this colour; before that, keys are lost.
        until(lambda: self.share(self.palette.accent) > 0.001, "a line to type into")
        self.settled(1.0)

    def _has_the_keyboard(self) -> bool:
        assert self._program is not None
        assert self._program.poll() is None, (self.folder / "said.txt").read_text("utf-8")
        command = ["xdotool", "search", "--onlyvisible", "--name", ".", "windowmove", "0", "0"]
        command += ["windowsize", *map(str, self.size), "windowfocus"]
        return subprocess.run(command, env=self._surroundings, capture_output=True, check=False).returncode == 0

    def kill(self) -> None:
        """As when the power goes."""
        if self._program is not None:
            self._program.kill()
            self._program.wait(PATIENCE)

    @property
    def closed(self) -> bool:
        """Whether the program has ended by itself."""
        return self._program is not None and self._program.poll() is not None

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: TracebackType | None) -> None:
        self.picture().save(str(self.folder / "last.png"))
        self.kill()
        super().__exit__(kind, error, trace)

    # What a volunteer sees from two metres.
    def sees(self, role: str, least: float = 0.05) -> None:
        """Wait for a banner in the colour of a role."""
        colour = getattr(self.palette, role)
        until(lambda: self.share(colour) > least, f"a banner in the colour of {role!r}")

    def scan_for(self, code: str, *roles: str) -> None:
        """Scan until there is a banner of such a role: of a scan that a busy machine took apart, the window says so."""
        for _ in range(_SCANS):
            self.scan(code)
            end = time.monotonic() + PATIENCE / _SCANS
            while time.monotonic() < end:
                if sum(self.share(getattr(self.palette, role)) for role in roles) > 0.05:
                    return
        raise AssertionError(f"{_SCANS} scans did not come to {' or '.join(roles)}")

    def sees_dialog(self) -> None:
        """Wait until something lies over the screen, which dims it, and for as long as reading it takes at least."""
        until(lambda: self.share(self.palette.ground) < 0.02, "something over the screen")
        self.settled()
        time.sleep(SETTLES)  # an Enter before that answers nothing

    def sees_screen(self) -> None:
        """Wait until nothing lies over the screen."""
        until(lambda: self.share(self.palette.ground) > 0.1, "nothing over the screen")
        self.settled()
