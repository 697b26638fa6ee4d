"""Settings of another laptop on the first screen: by a scanner's keys, by the camera, from a file; and what is told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import SteppingClock
from organizer_kit import GIVEN, PIN, given
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from staging import settle, until

from kiosk.app.choices import Choices
from kiosk.app.importing import Importing
from kiosk.app.organizing import Organizing
from kiosk.devices import CameraChoice, Devices
from kiosk.settings_file import code
from kiosk.store import Home
from kiosk.ui.organizer.ask import PinOverlay
from kiosk.ui.organizer.first import FirstSettings
from kiosk.ui.organizer.offer import OfferOverlay
from kiosk.ui.overlay import Overlay
from kiosk.ui.setup import SetupScreen
from kiosk.ui.theme import Theme
from kiosk.ui.window import MainWindow
from tests.camera_feed import FedCameras, frame
from tests.codes import in_frame, qr

Press = Callable[..., None]
LEFT = Qt.MouseButton.LeftButton


class NewLaptop:
    """A window on an empty data folder, at its first screen."""

    def __init__(self, root: Path, clock: SteppingClock) -> None:
        self.root, self.has_key = root, False
        self.window = MainWindow(Theme("light"))
        self.choices = Choices(self.window, root, {}, {})
        self.reconnected = 0
        self.office = Organizing(
            self.window,
            Home(root),
            clock,
            self.choices,
            asyncio.run,
            leave=self._leave,
            go_on=self.window.show_events,
            reconnect=self._reconnect,
        )
        self.importing = Importing(
            self.window, self.office, self.choices, asyncio.run, has_key=self._has_key, show=self.show
        )
        self.cameras = FedCameras(("cam1", "Camera"))
        self.window.plugged.camera._get_cameras = lambda: self.cameras
        self.window.plugged.camera._permission = lambda _, answer: answer(True)
        self.importing.attend(self.window.setup)
        self.show()
        self.window.show()

    async def _leave(self) -> None:
        """There is no event to leave."""

    def _reconnect(self) -> None:
        self.reconnected += 1

    async def _has_key(self) -> bool:
        return self.has_key

    def show(self) -> None:
        self.window.show_setup().set_server(self.choices.settings.api_url, keyring=True)
        self.importing.tell()

    @property
    def setup(self) -> SetupScreen:
        return self.window.setup

    def overlay(self, kind: type[Overlay]) -> Overlay:
        assert self.window.findChildren(kind), f"no {kind.__name__} is open"
        return next(each for each in self.window.findChildren(kind) if each.isVisible())

    def asked(self) -> bool:
        """Whether the question for a code or a file is still open."""
        return any(each.isVisible() for each in self.window.findChildren(FirstSettings))

    def asks(self) -> FirstSettings:
        """The question for a code or a file."""
        QTest.mouseClick(self.setup.settings, LEFT)
        settle()
        found = self.overlay(FirstSettings)
        assert isinstance(found, FirstSettings)
        return found

    def offer(self) -> OfferOverlay:
        found = self.overlay(OfferOverlay)
        assert isinstance(found, OfferOverlay)
        return found

    def told(self) -> str:
        settle()
        return " | ".join(each.text() for each in self.setup.findChildren(QLabel) if each.isVisible())

    def end(self) -> None:
        for overlay in self.window.findChildren(Overlay):
            overlay.close_overlay()
        self.window.close()
        self.window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def laptop(qtbot: QtBot, tmp_path: Path, clock: SteppingClock) -> Iterator[NewLaptop]:
    made = NewLaptop(tmp_path, clock)
    with qtbot.waitActive(made.window):
        made.window.activateWindow()
    yield made
    made.end()


@pytest.fixture
def press(laptop: NewLaptop) -> Press:
    def send(*keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(laptop.window.focusWidget() or laptop.window, key)
        settle()

    return send


def scan(window: MainWindow, text: str) -> None:
    """Type as a scanner does, with Enter at the end."""
    now = [100.0]
    window.plugged.scanner._clock = lambda: now[0]
    for letter in f"{text}\r":
        now[0] += 0.004
        key = Qt.Key.Key_Return if letter == "\r" else Qt.Key.Key_unknown
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
            event.setTimestamp(round(now[0] * 1000))
            QApplication.sendEvent(window.windowHandle(), event)
    settle()


# Three ways in.
def test_a_scanner_sets_a_new_laptop_up_but_for_the_key(laptop: NewLaptop) -> None:
    laptop.asks()
    scan(laptop.window, code(GIVEN))
    assert not laptop.asked()
    laptop.offer().view.take.click()
    settings = laptop.choices.settings
    assert (settings.allow_override, settings.next_steps, settings.theme) == (False, {"cancelled": "Ask Ana."}, "dark")
    assert laptop.window.theme.mode == "dark"
    told = laptop.told()
    assert "3 settings taken from the other laptop" in told
    assert "Light or dark, Checking in all the same, What happens next" in told
    assert "Still missing: the API key | It is never among the settings." in told
    assert laptop.setup.key.hasFocus()
    assert laptop.setup.key.text() == ""


def test_a_camera_reads_the_code_though_none_was_chosen(laptop: NewLaptop, qtbot: QtBot) -> None:
    assert not laptop.window.plugged.devices.camera.on
    asks = laptop.asks()
    qtbot.waitUntil(lambda: laptop.cameras.input is not None)
    assert "Show the other laptop’s code to the camera" not in asks.picture.accessibleName(), "there is no picture yet"
    shown = frame(in_frame(qr(code(GIVEN), "l"), 5))
    for _ in range(200):
        laptop.cameras.send(shown)
        QTest.qWait(10)
        if not laptop.asked():
            break
    assert len(laptop.offer().view.changes) == 3
    assert laptop.cameras.input is None, "and it is off again"


def test_a_file_is_imported_by_the_keyboard(laptop: NewLaptop, press: Press, tmp_path: Path) -> None:
    laptop.setup.settings.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Return)
    asks = laptop.overlay(FirstSettings)
    assert isinstance(asks, FirstSettings)
    assert asks.import_button.hasFocus()
    press(Qt.Key.Key_Return)
    dialog = asks.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    asks.file_chosen.emit(given(tmp_path / "given.json"))
    view = laptop.offer().view
    assert laptop.window.focusWidget() is view.leave
    view.ticks["theme"].click()
    press(Qt.Key.Key_Tab)
    view.take.setFocus(Qt.FocusReason.TabFocusReason)
    press(Qt.Key.Key_Return)
    assert laptop.choices.settings.theme == "system"
    told = laptop.told()
    assert "2 settings taken from the other laptop" in told
    assert "Light or dark" not in told, "it was not wanted"


def test_a_code_that_a_scanner_types_into_a_line_is_no_key(laptop: NewLaptop, press: Press) -> None:
    heard: list[object] = []
    laptop.setup.connect_asked.connect(lambda *what: heard.append(what))
    laptop.setup.key.setFocus()
    scan(laptop.window, code(GIVEN))
    assert heard == []
    assert laptop.setup.key.text() == ""
    assert len(laptop.offer().view.changes) == 3
    press(Qt.Key.Key_Escape)
    laptop.setup.url.clear()
    laptop.setup.url.setFocus()
    scan(laptop.window, code(GIVEN).lower())
    assert laptop.setup.url.text() == laptop.choices.settings.api_url
    assert len(laptop.offer().view.changes) == 3


@pytest.mark.parametrize("at", ["practice", "take_over", "language", "settings", "show_key", "connect_button"])
def test_a_code_is_read_whole_while_a_button_has_the_keyboard(laptop: NewLaptop, at: str) -> None:
    pressed: list[str] = []
    for name in ("practice", "take_over", "language", "settings", "show_key"):
        getattr(laptop.setup, name).clicked.connect(lambda _=False, name=name: pressed.append(name))
    laptop.setup.key.setText("an old key")
    getattr(laptop.setup, at).setFocus()
    scan(laptop.window, code(GIVEN))
    assert not pressed
    laptop.offer().view.take.click()
    assert laptop.choices.settings.theme == "dark"


def test_keys_with_a_meaning_of_their_own_write_nothing(laptop: NewLaptop, press: Press) -> None:
    laptop.setup.practice.setFocus()
    QTest.keyClick(laptop.setup.practice, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_F7, Qt.Key.Key_Escape)
    assert (laptop.setup.key.text(), laptop.setup.practice.hasFocus()) == ("", True)


# What does not work.
@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("1042", "This code holds no settings. On the other laptop: F10"),
        (code(GIVEN)[:-12], "The code of the settings was not read whole. Scan it again"),
    ],
)
def test_another_code_is_told_and_the_question_stays(laptop: NewLaptop, text: str, says: str) -> None:
    asks = laptop.asks()
    scan(laptop.window, text)
    assert asks.isVisible()
    assert asks.trouble.text().startswith(says)


def test_a_broken_code_in_a_line_is_told_there(laptop: NewLaptop) -> None:
    laptop.setup.key.setText(code(GIVEN)[:-12])
    laptop.setup.connect_button.click()
    assert "The code of the settings was not read whole" in laptop.told()


def test_another_file_is_told(laptop: NewLaptop, tmp_path: Path) -> None:
    asks = laptop.asks()
    (tmp_path / "other.json").write_text("{}")
    asks.file_chosen.emit(str(tmp_path / "other.json"))
    assert asks.trouble.text().startswith("This is no file with settings")


def test_whoever_leaves_it_as_it_is_is_told_nothing(laptop: NewLaptop, press: Press) -> None:
    laptop.asks()
    scan(laptop.window, code(GIVEN))
    press(Qt.Key.Key_Return)
    assert laptop.choices.settings.theme == "system"
    assert "taken" not in laptop.told()


# What it leaves as it was.
def test_closed_it_lets_go_of_camera_and_scanner(laptop: NewLaptop, qtbot: QtBot, press: Press) -> None:
    plugged = laptop.window.plugged
    plugged.use(Devices(CameraChoice(on=True)))
    assert laptop.cameras.input is None, "nobody checks in"
    laptop.asks()
    qtbot.waitUntil(lambda: laptop.cameras.input is not None)
    press(Qt.Key.Key_Escape)
    assert laptop.cameras.input is None
    laptop.setup.key.setFocus()
    scan(laptop.window, "a-key-that-is-scanned")
    assert "Asking" not in laptop.told()
    assert laptop.setup.key.text() == "a-key-that-is-scanned"


def test_a_pin_is_asked_for_first(laptop: NewLaptop, press: Press) -> None:
    laptop.office.set_pin(PIN, lambda _: None)
    laptop.asks()
    scan(laptop.window, code(GIVEN))
    assert isinstance(laptop.overlay(PinOverlay), PinOverlay)
    assert laptop.choices.settings.theme == "system"


# What is told.
def test_a_key_that_is_here_is_told_and_shows_the_way(laptop: NewLaptop) -> None:
    laptop.has_key = True
    laptop.setup.code_typed.emit(code(GIVEN))
    laptop.offer().view.take.click()
    told = laptop.told()
    assert "The key is on this laptop already" in told
    assert "missing" not in told
    assert laptop.setup.back.text() == "Choose an event"


def test_another_language_tells_it_again_until_it_is_connected(laptop: NewLaptop) -> None:
    def anew() -> None:
        laptop.window.forget_screens()
        laptop.show()

    laptop.choices.language_changed = anew
    laptop.setup.code_typed.emit(code(GIVEN))
    laptop.offer().view.take.click()
    laptop.choices.speak("en")
    until(lambda: "Still missing" in laptop.told())
    laptop.importing.connected()
    anew()
    assert "Still missing" not in laptop.told()
