"""What is plugged into this laptop, as checks: camera, scanners, sound."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.checks import Check, Group, Planned, Subject
from kiosk.language import mark, tr
from kiosk.scan.payload import shown as readable
from kiosk.scan.profile import SLOW
from kiosk.ui.camera.choice import shown
from kiosk.ui.camera.state import CameraState, camera_words
from kiosk.ui.formats import count
from kiosk.ui.plugged import Plugged
from kiosk.ui.scanner.serial import SerialState
from kiosk.ui.sound.sounds import Cue

PATIENCE_MS = 8000
"""Milliseconds after which a device that is still getting ready is told of as it stands."""

CAMERA = Subject("camera", mark("Camera"))
SCANNER = Subject("scanner", mark("Scanner"))
SERIAL = Subject("serial", mark("Serial scanner"))
SOUND = Subject("sound", mark("Sound"))

Look = Callable[[], Check | None]


class DeviceChecks(QObject):
    """Looks at the devices when asked, and again whenever one of them changes."""

    told = Signal(object)
    """A `Check`."""

    def __init__(self, plugged: Plugged, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._plugged = plugged
        self._looks: dict[Subject, Look] = {CAMERA: self._camera, SCANNER: self._scanner}
        if plugged.devices.serial.port:
            self._looks[SERIAL] = self._serial
        self._looks[SOUND] = self._sound
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.tell)
        for changed in (
            plugged.camera.state_changed,
            plugged.serial.changed,
            plugged.sounds.changed,
            plugged.changed,
        ):
            changed.connect(self.tell)

    def planned(self) -> tuple[Planned, ...]:
        """What is looked at."""
        return tuple(subject.planned(Group.DEVICES) for subject in self._looks)

    def look(self) -> None:
        """Look at all of them; what is still getting ready is waited for a while."""
        self._patience.start()
        self._plugged.sounds.warm()
        self.tell()

    def play(self) -> None:
        """Sound as for a check-in."""
        self._plugged.sounds.play(Cue.ACCEPTED)

    def tell(self) -> None:
        """Tell how each stands now."""
        for look in self._looks.values():
            check = look()
            if check is not None:
                self.told.emit(check)

    @property
    def _waits(self) -> bool:
        return self._patience.isActive()

    def _camera(self) -> Check | None:
        reader, choice = self._plugged.camera, self._plugged.devices.camera
        if not choice.on:
            return CAMERA.not_tried(tr("it is switched off", "The camera"), tr("Scanners and typing need none."))
        if reader.state is CameraState.LIVE:
            name = choice.device or next((each.name for each in reader.cameras()), "")
            return CAMERA.passes(tr("“{camera}” gives a picture", camera=shown(name)))
        if not reader.state.trouble and self._waits:
            return None
        words = camera_words(reader.state)
        return CAMERA.fails(words.title, words.hint or tr("Switch it on again: F10, Scanning, Camera."))

    def _scanner(self) -> Check:
        profile = self._plugged.devices.profile()
        if not profile.name:
            try_it = tr("Try yours in practice, with the codes to scan there.")
            return SCANNER.not_tried(tr("none is set up; most work without", "A scanner"), try_it)
        name = readable(profile.name)
        if profile.gap is not None and profile.gap >= SLOW:
            slow = tr("“{scanner}” is slow: a short code may be taken for typing", scanner=name)
            return SCANNER.warns(slow, tr("Set the scanner to send faster if you can."))
        return SCANNER.passes(tr("“{scanner}” is set up", scanner=name))

    def _serial(self) -> Check:
        title, hint = self._plugged.serial.words()
        if self._plugged.serial.state is SerialState.LISTENING:
            return SERIAL.passes(title)
        return SERIAL.fails(title, hint)

    def _sound(self) -> Check | None:
        sounds, choice = self._plugged.sounds, self._plugged.devices.sound
        if sounds.broken:
            return SOUND.warns(sounds.trouble, tr("Check-ins go on without it: the screen says the same."))
        if not sounds.working:
            return None if self._waits else SOUND.not_tried(sounds.trouble)
        if choice.muted or not choice.volume:
            words = tr("it is switched off", "The sound")
            return SOUND.warns(words, tr("Switch it on: F10, This window, Sound."))
        return SOUND.passes(tr("plays at {volume} %: press Play", volume=count(choice.volume)))
