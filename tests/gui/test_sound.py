"""The sounds of the verdicts, on a computer that has no loudspeaker: ready, silent, and in words."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLoggingCategory, QPoint, QSize, Qt, QUrl
from PySide6.QtMultimedia import QAudioDecoder, QMediaDevices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.devices import SoundChoice
from kiosk.errors import DiskTrouble
from kiosk.paths import resource
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.sound.overlay import SoundOverlay
from kiosk.ui.sound.sounds import NO_BACKEND, NO_OUTPUT, NOT_READY, Cue, Sounds, cue_of
from kiosk.ui.theme import Theme
from kiosk.ui.wording import Role, doubt_words, idle_words, not_yet_words, trouble_words

ROOT = Path(__file__).resolve().parents[2]
PATIENCE = 10_000


def needs_silence(sounds: Sounds) -> None:
    if sounds.working:
        pytest.skip("this computer has a loudspeaker")


@pytest.fixture
def sounds(qtbot: QtBot) -> Sounds:
    """Sounds that looked for a loudspeaker."""
    made = Sounds(SoundChoice(80))
    with qtbot.waitSignal(made.changed, timeout=PATIENCE):
        made.warm()
    qtbot.waitUntil(lambda: made.trouble != NOT_READY, timeout=PATIENCE)
    return made


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    """A window at 1024 x 600 pixels on a screen at 150 %."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(683, 384)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


@pytest.fixture
def overlay(host: QWidget, sounds: Sounds) -> SoundOverlay:
    """The settings of the sound, open."""
    made = SoundOverlay(host, Theme("light"), sounds, SoundChoice(80))
    made.open()
    return made


@pytest.mark.parametrize(
    ("role", "cue"),
    [
        (Role.OK, Cue.ACCEPTED),
        (Role.ALREADY, Cue.LOOK),
        (Role.REFUSED, Cue.REFUSED),
        (Role.LOOK, Cue.LOOK),
        (Role.IDLE, None),
    ],
)
def test_the_sound_follows_the_look(role: Role, cue: Cue | None) -> None:
    assert cue_of(role) is cue


def test_what_was_not_recorded_sounds_refused_and_what_may_still_come_asks_to_look() -> None:
    assert cue_of(idle_words().role) is None
    assert cue_of(trouble_words(DiskTrouble()).role) is Cue.REFUSED
    assert cue_of(not_yet_words("1042").role) is Cue.LOOK


@pytest.mark.parametrize("cue", Cue)
def test_each_file_decodes(qtbot: QtBot, cue: Cue) -> None:
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    decoder, lengths = QAudioDecoder(), []
    decoder.bufferReady.connect(lambda: lengths.append(decoder.read().frameCount()))
    decoder.setSource(QUrl.fromLocalFile(str(resource("sounds", f"{cue.value}.wav"))))
    with qtbot.waitSignal(decoder.finished, timeout=PATIENCE):
        decoder.start()

    assert decoder.error() == QAudioDecoder.Error.NoError
    assert sum(lengths) > 0.15 * 44_100


def test_nothing_of_qt_media_is_loaded_before_it_is_asked_for_and_nothing_is_said_on_the_terminal() -> None:
    script = """
import sys
from PySide6.QtWidgets import QApplication
from kiosk.ui.sound.sounds import Cue, Sounds
app = QApplication([])
sounds = Sounds()
sounds.play(Cue.REFUSED)
assert "PySide6.QtMultimedia" not in sys.modules
sounds.changed.connect(app.quit)
sounds.warm()
app.exec()
app.processEvents()
sounds.play(Cue.REFUSED)
print(sounds.working, sounds.trouble)
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60)

    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert done.stdout in (f"False {NO_OUTPUT}\n", "True \n")


def test_without_the_systems_sound_library_it_is_silent_in_words() -> None:
    script = """
import sys
from PySide6.QtWidgets import QApplication
from kiosk.ui.sound.sounds import Cue, Sounds
sys.modules["PySide6.QtMultimedia"] = None
app = QApplication([])
sounds = Sounds()
sounds.changed.connect(app.quit)
sounds.warm()
app.exec()
sounds.warm()
app.processEvents()
sounds.play(Cue.LOOK)
print(sounds.working, sounds.trouble)
"""
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60)

    assert (done.stdout, done.stderr) == (f"False {NO_BACKEND}\n", "")


def test_without_a_loudspeaker_it_is_silent_in_words(qtbot: QtBot, sounds: Sounds) -> None:
    needs_silence(sounds)
    assert sounds.trouble == NO_OUTPUT
    for cue in Cue:
        sounds.use(SoundChoice(100))
        sounds.play(cue)
    devices = sounds.findChild(QMediaDevices)
    assert devices is not None
    with qtbot.assertNotEmitted(sounds.changed):
        devices.audioOutputsChanged.emit()
    assert sounds.trouble == NO_OUTPUT


def test_before_it_is_ready_it_says_so() -> None:
    cold = Sounds()
    cold.play(Cue.ACCEPTED)

    assert not cold.working
    assert cold.trouble == NOT_READY


def test_left_and_right_move_the_slider_and_what_is_left_is_told_once(qtbot: QtBot, overlay: SoundOverlay) -> None:
    told: list[SoundChoice] = []
    overlay.chosen.connect(told.append)
    overlay.slider.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        qtbot.keyClick(overlay.slider, key)

    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert told == [SoundChoice(75)]
    assert overlay.percent.text() == "75 %"


def test_down_leaves_the_slider(qtbot: QtBot, overlay: SoundOverlay) -> None:
    overlay.slider.setFocus()
    qtbot.keyClick(overlay.slider, Qt.Key.Key_Down)

    assert overlay.switch.hasFocus()
    assert overlay.slider.value() == 80


def test_the_slider_jumps_to_the_finger_and_follows_it(overlay: SoundOverlay) -> None:
    slider, middle = overlay.slider, overlay.slider.height() // 2
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() // 2, middle))
    assert slider.value() == pytest.approx(50, abs=1)
    QTest.mouseMove(slider, QPoint(slider.width() - 1, middle))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() - 1, middle))
    assert slider.value() == 100


def test_closing_tells_at_once_and_muting_keeps_the_volume(qtbot: QtBot, overlay: SoundOverlay) -> None:
    told: list[SoundChoice] = []
    overlay.chosen.connect(told.append)
    overlay.switch.click()
    assert "off" in overlay.switch.accessibleName()
    assert told == []
    qtbot.keyClick(overlay, Qt.Key.Key_Escape)

    assert told == [SoundChoice(80, muted=True)]


def test_moving_the_slider_switches_the_sound_on(overlay: SoundOverlay) -> None:
    overlay.switch.click()
    overlay.slider.setValue(30)

    assert "Sound is on" in overlay.switch.accessibleName()


def test_closing_without_a_change_tells_nothing(qtbot: QtBot, overlay: SoundOverlay) -> None:
    with qtbot.assertNotEmitted(overlay.chosen):
        overlay.close_overlay()


def test_without_a_loudspeaker_there_are_words_in_the_place_of_the_sounds(
    overlay: SoundOverlay, sounds: Sounds
) -> None:
    needs_silence(sounds)
    assert overlay.words.isVisible()
    assert overlay.words.text() == NO_OUTPUT
    assert not overlay.tries.isVisible()


@pytest.mark.parametrize(("volume", "muted", "heard"), [(80, False, True), (0, False, False), (80, True, False)])
def test_what_could_not_be_heard_can_not_be_tried(overlay: SoundOverlay, volume: int, muted: bool, heard: bool) -> None:
    overlay.slider.setValue(volume)
    if muted:
        overlay.switch.click()

    assert overlay.tries.isEnabled() is heard


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_all_is_seen_in_a_low_window_and_large_enough_for_a_finger(
    qtbot: QtBot, host: QWidget, sounds: Sounds, mode: str
) -> None:
    overlay = SoundOverlay(host, Theme(mode), sounds, SoundChoice(80))
    overlay.tries.show()
    overlay.words.hide()
    overlay.open()
    qtbot.wait(10)

    assert host.rect().contains(overlay.panel.geometry())
    controls = [overlay.slider, *overlay.panel.findChildren(Button)]
    assert len(controls) == 6
    for each in controls:
        shown = each.visibleRegion().boundingRect().size()
        assert shown == each.size() == shown.expandedTo(QSize(look.TARGET, look.TARGET)), each.accessibleName()
        assert each.width() >= each.minimumSizeHint().width()
        assert each.accessibleName()


def test_the_slider_shows_how_loud_it_is(host: QWidget) -> None:
    from kiosk.ui.sound.overlay import VolumeSlider

    theme = Theme("light")
    accent = look.colour(theme.palette.accent).rgb()
    seen = []
    for value in (10, 90):
        slider = VolumeSlider(theme, value)
        slider.setParent(host)
        slider.resize(300, 48)
        image = slider.grab().toImage()
        seen.append(sum(image.pixel(x, image.height() // 2) == accent for x in range(image.width())))
    assert seen[1] > seen[0] * 3


def test_a_doubt_asks_to_look() -> None:
    from kiosk.model import Entry, Registration

    entry = Entry(Registration("r1", "ev1", "half", "a@mail.example", "confirmed", name="Anna", bib="1042"))
    assert cue_of(doubt_words("near", "Ana", entry, 1).role) is Cue.LOOK
