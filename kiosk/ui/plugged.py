"""What is plugged in, put together for one window: scanners and camera that tell what was scanned, and the sound."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import structs
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit

from kiosk.devices import Devices, ScannerProfile, SerialChoice
from kiosk.scan.profile import payload_of
from kiosk.ui.camera.reader import CameraReader
from kiosk.ui.scanner.keys import ScannerKeys
from kiosk.ui.scanner.serial import SerialScanner
from kiosk.ui.sound.sounds import Sounds, cue_of
from kiosk.ui.wording import Role

if TYPE_CHECKING:
    from kiosk.scan.decode import Code
    from kiosk.scan.wedge import Scan

_ONE_SHOWING = 1.5
"""Seconds after a scan within which the same code is still the same showing of it; whoever tries on is heard then."""

_WARM_MS = 1000
"""Milliseconds after which the sound gets ready: the window stands and answers by then."""


class Plugged(QObject):
    """The devices as they were chosen; the camera is on only while somebody is checked in."""

    scanned = Signal(str, bool)
    """The payload of a scan, from whichever device; True where it came as keys."""

    unreadable = Signal(str)
    """A code was read whose content is no text; something of it to be shown."""

    repeated = Signal(str)
    """The keys of a scan came that was told just before: the code itself, again."""

    cut = Signal()
    """A scan broke off."""

    dialog_closed = Signal()
    """A dialog of Qt's own went away: what was scanned meanwhile may be taken."""

    changed = Signal()
    """Other devices are in use."""

    def __init__(
        self,
        field: Callable[[], QLineEdit | None],
        waits: Callable[[], bool],
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
        camera: CameraReader | None = None,
    ) -> None:
        """`field` and `waits` are those of `ScannerKeys`; `camera` reads in place of the system's cameras."""
        super().__init__(parent)
        self.devices = Devices()
        self._checking_in = False
        self._taker: Callable[[str], object] | None = None
        self._clock = clock
        self._last, self._last_at = "", -_ONE_SHOWING
        self.scanner = ScannerKeys(field, waits, self)
        self.serial = SerialScanner(self)
        self.camera = camera or CameraReader(self)
        self.sounds = Sounds(parent=self)
        self.scanner.scanned.connect(self._take_keys)
        self._field = field
        program = QGuiApplication.instance()
        if isinstance(program, QGuiApplication):
            program.focusWindowChanged.connect(self._look_for_dialog)
        self.serial.scanned.connect(self._take_serial)
        self.camera.scanned.connect(self._take_code)

    def use(self, devices: Devices) -> None:
        """Use these devices from now on."""
        self.devices = devices
        self.scanner.use(devices.profile())
        self.sounds.use(devices.sound)
        self._switch()
        self.changed.emit()

    def check_in(self, on: bool) -> None:
        """Somebody is checked in now, or not any more: a camera that nobody needs is off."""
        self._checking_in = on
        self._switch()
        if on:
            QTimer.singleShot(_WARM_MS, self, self.sounds.warm)

    def give_to(self, take: Callable[[str], object] | None) -> None:
        """Give what is scanned to this alone, with the camera on however it was chosen; None: as it was before.

        A scan that broke off is given as far as it came.
        """
        self._taker = take
        self.scanner.try_out(None if take is None else lambda scan: self._tell(scan.text, as_keys=True))
        self._switch()

    def close(self) -> None:
        """Let go of everything; no thread is left."""
        self.camera.close()
        self.serial.use(SerialChoice())

    def sound(self, role: Role) -> None:
        """Sound as what looks like this."""
        cue = cue_of(role)
        if cue is not None:
            self.sounds.play(cue)

    def _look_for_dialog(self) -> None:
        """A dialog of Qt's own, as for a file, has a window of its own: scans are taken out of its keys as well."""
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or dialog.windowHandle() is None or dialog.findChild(ScannerKeys):
            return
        keys = ScannerKeys(self._field, lambda: True, dialog)
        keys.use(self.devices.profile())
        keys.scanned.connect(self._take_keys)
        keys.watch(dialog)
        dialog.finished.connect(self.dialog_closed)

    def _switch(self) -> None:
        wanted, taken = self.devices.camera, self._taker is not None
        self.camera.use(structs.replace(wanted, on=taken or (wanted.on and self._checking_in)))
        self.serial.use(self.devices.serial if taken or self._checking_in else SerialChoice())

    def _take_keys(self, scan: Scan) -> None:
        if scan.cut or scan.joined:
            self.cut.emit()
        else:
            self._tell(scan.text, as_keys=True)

    def _take_code(self, code: Code) -> None:
        if code.binary:
            self.unreadable.emit(code.text)
        else:
            self._tell(code.text, as_keys=False)

    def _take_serial(self, text: str) -> None:
        self._tell(payload_of(ScannerProfile(), text), as_keys=False)

    def _tell(self, payload: str, *, as_keys: bool) -> None:
        """Tell a scan, once where the same code is shown to camera and scanner at once, or the trigger pulled twice."""
        now = self._clock()
        if payload != self._last or now - self._last_at >= _ONE_SHOWING:
            self._last, self._last_at = payload, now
            if self._taker is None:
                self.scanned.emit(payload, as_keys)
            else:
                self._taker(payload)
        elif as_keys and self._taker is None:
            self.repeated.emit(payload)
