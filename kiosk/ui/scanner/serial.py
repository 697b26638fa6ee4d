"""A scanner on a serial port: its bytes become scans. A port that is gone is opened again when it is plugged in."""

from __future__ import annotations

import os
import re
import sys
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QIODeviceBase, QObject, QTimer, Signal

from kiosk.devices import SerialChoice
from kiosk.language import mark, tr
from kiosk.scan.payload import LIMIT

if TYPE_CHECKING:
    from PySide6.QtSerialPort import QSerialPort

SILENCE = 0.060
"""Seconds without a byte that end a scan which no line end, Tab or NUL ended: 58 bytes at 9,600 bits a second."""

LOOK_AGAIN = 2.0
"""Seconds from one look for a port that is not there to the next."""

_ENDS = re.compile(rb"[\r\n\t\0]+")
_MOST = LIMIT * 4
"""Bytes of a scan that are kept: whatever goes on without an end is no scan."""


class SerialState(Enum):
    """How it stands with the port."""

    OFF = "off"
    LISTENING = "listening"
    GONE = "gone"
    IN_USE = "in use"
    DENIED = "denied"
    TROUBLE = "trouble"
    MISSING = "missing"


class Port(NamedTuple):
    """A serial port: the name that is kept in the settings, and what is known of the device at it."""

    name: str
    description: str


_GROUP = mark("Add this user to the group dialout (sudo usermod -aG dialout NAME), then sign out and in again.")
_RIGHTS = mark("Ask the administrator of this computer for the right to use serial ports.")
SERIAL_WORDS: dict[SerialState, tuple[str, str]] = {
    SerialState.OFF: (mark("No serial scanner"), mark("Choose its port to use one.")),
    SerialState.LISTENING: (mark("The scanner at {port} is ready"), mark("Scan something to try it.")),
    SerialState.GONE: (
        mark("The scanner at {port} is not plugged in"),
        mark("Plug it in: it is used as soon as it is there."),
    ),
    SerialState.IN_USE: (
        mark("{port} is in use by another program"),
        mark("Close that program: then the port is taken by itself."),
    ),
    SerialState.DENIED: (mark("This user may not use {port}"), _GROUP if sys.platform == "linux" else _RIGHTS),
    SerialState.TROUBLE: (
        mark("{port} can't be used"),
        mark("Plug the scanner in again, or choose another port."),
    ),
    SerialState.MISSING: (
        mark("Serial scanners can't be used here"),
        mark("Install the program again, or use a USB keyboard mode."),
    ),
}
"""What a state is called, and what to do."""


class SerialScanner(QObject):
    """Listens at one port without ever waiting for it. All of it happens on the thread of the window."""

    scanned = Signal(str)
    """The raw text of one scan, without what ended it."""
    changed = Signal()
    """`state` is another one."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.state = SerialState.OFF
        self._choice = SerialChoice()
        self._port: QSerialPort | None = None
        self._bytes = b""
        self._silence = QTimer(self, singleShot=True, interval=round(SILENCE * 1000))
        self._silence.timeout.connect(self._end)
        self._again = QTimer(self, interval=round(LOOK_AGAIN * 1000))
        self._again.timeout.connect(self._look)

    def use(self, choice: SerialChoice) -> None:
        """Listen at this port from now on; at none where it is ""."""
        if choice == self._choice:
            return
        self._close()
        self._choice = choice
        self._again.stop()
        self._say(SerialState.OFF)
        if choice.port:
            self._again.start()
            self._look()

    def ports(self) -> tuple[Port, ...]:
        """The serial ports of this computer, by name; none where serial scanners can't be used."""
        try:
            from PySide6.QtSerialPort import QSerialPortInfo
        except ImportError:
            return ()
        found = (
            Port(info.portName(), " ".join(part for part in (info.manufacturer(), info.description()) if part))
            for info in QSerialPortInfo.availablePorts()
        )
        return tuple(sorted(found))

    def words(self) -> tuple[str, str]:
        """How it stands with the port, and what can be done about it."""
        title, hint = SERIAL_WORDS[self.state]
        return tr(title, port=self._choice.port), tr(hint)

    # The port.
    def _look(self) -> None:
        """Open the port if it is there and is not open."""
        if self._port is not None:
            return
        try:
            from PySide6.QtSerialPort import QSerialPort
        except ImportError:
            self._again.stop()
            self._say(SerialState.MISSING)
            return
        name = self._choice.port
        if name not in [port.name for port in self.ports()] and not (name.startswith("/") and Path(name).exists()):
            self._say(SerialState.GONE)
            return
        port = QSerialPort(name, self)
        port.setBaudRate(self._choice.baud)
        if port.open(QIODeviceBase.OpenModeFlag.ReadOnly):
            port.readyRead.connect(self._read)
            port.errorOccurred.connect(self._failed)
            self._port = port
            self._say(SerialState.LISTENING)
        else:
            self._say(_state_of(port))
            port.deleteLater()

    def _failed(self, error: QSerialPort.SerialPortError) -> None:
        """The device was pulled out, or its driver gave up; errors of single bytes are no reason to stop."""
        errors = type(error)
        if error not in (errors.ResourceError, errors.PermissionError, errors.DeviceNotFoundError):
            return
        self._close()
        self._say(SerialState.GONE)

    def _close(self) -> None:
        """Let go of the port; half a scan is none."""
        self._silence.stop()
        self._bytes = b""
        port, self._port = self._port, None
        if port is not None:
            port.blockSignals(True)
            port.close()
            port.deleteLater()

    def _say(self, state: SerialState) -> None:
        if state is not self.state:
            self.state = state
            self.changed.emit()

    # Its bytes.
    def _read(self) -> None:
        if self._port is None:
            return
        *scans, self._bytes = _ENDS.split((self._bytes + self._port.readAll().data())[-_MOST:])
        if self._bytes:
            self._silence.start()
        else:
            self._silence.stop()
        for scan in scans:
            self._give(scan)

    def _end(self) -> None:
        """The silence is over; while the window was busy there was none, if bytes are waiting now."""
        if self._port is not None and self._port.waitForReadyRead(0):
            return
        scan, self._bytes = self._bytes, b""
        self._give(scan)

    def _give(self, scan: bytes) -> None:
        if scan:
            self.scanned.emit(_decoded(scan))


def _decoded(scan: bytes) -> str:
    try:
        return scan.decode()
    except UnicodeDecodeError:
        return scan.decode("latin-1")


def _state_of(port: QSerialPort) -> SerialState:
    """What keeps a port from being opened; who may read it and still is not let in comes after somebody else."""
    match port.error().name:
        case "DeviceNotFoundError":
            return SerialState.GONE
        case "PermissionError":
            denied = os.name == "posix" and not os.access(Path("/dev", port.portName()), os.R_OK)
            return SerialState.DENIED if denied else SerialState.IN_USE
        case _:
            return SerialState.TROUBLE
