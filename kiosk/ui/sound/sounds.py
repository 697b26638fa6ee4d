"""The sounds of the verdicts: which one belongs to a verdict, and playing it, or saying in words why there is none."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QObject, QTimer, QUrl, Signal

from kiosk.devices import SoundChoice
from kiosk.language import mark, tr
from kiosk.paths import resource
from kiosk.ui.media import quieten
from kiosk.ui.wording import Role

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices, QSoundEffect

NOT_READY = mark("The sound is not ready yet.")
NO_BACKEND = mark("No sound: this laptop lacks a part of its sound system. On Linux, install libpulse0.")
NO_OUTPUT = mark("No sound: this laptop has no loudspeaker that is ready. Plug one in, or switch it on.")
NOT_READABLE = mark("No sound: the sound files can't be read. Install the program again.")
"""What the settings say while nothing can be heard."""

_DUMMY = b"auto_null"
"""What PulseAudio and PipeWire play into where there is no loudspeaker."""


class Cue(Enum):
    """A sound; its value is the name of the file in `resources/sounds`."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    LOOK = "look"


def cue_of(role: Role) -> Cue | None:
    """The sound of what looks like this, so that eye and ear always say the same; None for silence."""
    match role:
        case Role.OK:
            return Cue.ACCEPTED
        case Role.REFUSED:
            return Cue.REFUSED
        case Role.ALREADY | Role.LOOK:
            return Cue.LOOK
        case Role.IDLE:
            return None
        case _:
            assert_never(role)


class Sounds(QObject):
    """Plays the cues, each cutting off the one before. Never an error: where nothing is heard, `trouble` says why."""

    changed = Signal()
    """`trouble` became another."""

    def __init__(self, choice: SoundChoice | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice or SoundChoice()
        self._trouble = NOT_READY
        self._devices: QMediaDevices | None = None
        self._effects: dict[Cue, QSoundEffect] = {}
        self._steps: list[Callable[[], bool]] = [self._find_backend, self._find_output, self._take_output]
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._step)

    @property
    def working(self) -> bool:
        """Whether a cue would reach a loudspeaker, muted or not."""
        return not self._trouble

    @property
    def sounding(self) -> bool:
        """Whether a cue is being played at this moment."""
        return any(effect.isPlaying() for effect in self._effects.values())

    @property
    def trouble(self) -> str:
        """Why nothing is heard, as a sentence for the settings; "" where the sound works."""
        return tr(self._trouble) if self._trouble else ""

    @property
    def broken(self) -> bool:
        """Whether somebody has to do something to hear anything."""
        return self._trouble not in ("", NOT_READY)

    def use(self, choice: SoundChoice) -> None:
        """Take this loudness from now on."""
        self._choice = choice
        self._set_loudness()
        if choice.muted:
            self._stop()

    def warm(self) -> None:
        """Get ready, when the window stands: in steps, between which the window lives. Again does nothing."""
        if self._steps:
            self._idle.start()

    def play(self, cue: Cue) -> None:
        """Sound the cue now, or not at all: one that came late would speak of the wrong runner."""
        if self._trouble or self._choice.muted:
            return
        self._stop()
        self._effects[cue].play()

    def _stop(self) -> None:
        for effect in self._effects.values():
            effect.stop()

    def _step(self) -> None:
        """Do the next step of getting ready; one that fails ends it."""
        going_on = self._steps.pop(0)()
        if not going_on:
            self._steps.clear()
        elif self._steps:
            self._idle.start()

    def _find_backend(self) -> bool:
        quieten()
        try:
            import PySide6.QtMultimedia  # noqa: F401 - the import costs what the first paint has no time for
        except ImportError:
            self._say(NO_BACKEND)
            return False
        return True

    def _find_output(self) -> bool:
        """Connect to the system's sound, which may not be there."""
        from PySide6.QtMultimedia import QMediaDevices

        quieten(more=True)
        self._devices = QMediaDevices(self)
        QMediaDevices.defaultAudioOutput()
        quieten()
        self._devices.audioOutputsChanged.connect(self._take_output)
        return True

    def _take_output(self) -> bool:
        """Play through what the system plays through now; something may have been plugged in or out."""
        from PySide6.QtMultimedia import QMediaDevices

        output = QMediaDevices.defaultAudioOutput()
        if _is_heard(output):
            if not self._effects:
                self._load()
            for effect in self._effects.values():
                if effect.audioDevice() != output:
                    effect.setAudioDevice(output)
        self._judge()
        return True

    def _load(self) -> None:
        """Read the files; only where there is an output, for without one Qt warns of each."""
        from PySide6.QtMultimedia import QSoundEffect

        for cue in Cue:
            effect = self._effects[cue] = QSoundEffect(self)
            effect.statusChanged.connect(self._judge)
            effect.setSource(QUrl.fromLocalFile(str(resource("sounds", f"{cue.value}.wav"))))
        self._set_loudness()

    def _set_loudness(self) -> None:
        """Half as far on the slider is half as loud to the ear."""
        if not self._effects:
            return
        from PySide6.QtMultimedia import QtAudio

        scale = QtAudio.VolumeScale
        share = self._choice.volume / 100
        linear = QtAudio.convertVolume(share, scale.LogarithmicVolumeScale, scale.LinearVolumeScale)
        for effect in self._effects.values():
            effect.setVolume(linear)

    def _judge(self) -> None:
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect

        found = {effect.status() for effect in self._effects.values()}
        if not _is_heard(QMediaDevices.defaultAudioOutput()):
            self._say(NO_OUTPUT)
        elif QSoundEffect.Status.Error in found:
            self._say(NOT_READABLE)
        else:
            self._say("" if found == {QSoundEffect.Status.Ready} else NOT_READY)

    def _say(self, trouble: str) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            self.changed.emit()


def _is_heard(output: QAudioDevice) -> bool:
    return not output.isNull() and output.id().data() != _DUMMY
