"""The main window: one screen at a time, the practice band above it, and a word before it closes."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.band import PracticeBand
from kiosk.ui.clicks import Clicks
from kiosk.ui.events import EventsScreen
from kiosk.ui.fingers import Fingers
from kiosk.ui.loading import LoadingScreen
from kiosk.ui.overlay import Overlay
from kiosk.ui.plugged import Plugged
from kiosk.ui.scrolling import show_whole
from kiosk.ui.setup import SetupScreen
from kiosk.ui.theme import Theme
from kiosk.ui.wording import closing_words

if TYPE_CHECKING:
    from kiosk.desk import Desk
    from kiosk.ui.camera.reader import CameraReader
    from kiosk.ui.check_in import CheckInScreen
    from kiosk.ui.screen_keys import ScreenKeys

Screen = TypeVar("Screen", bound=QWidget)
_FRAME = 48
"""The height in pixels that a window's title takes at the most."""


class MainWindow(QMainWindow):
    """Screens are made when they are first shown, so that the window stands quickly."""

    closed = Signal()
    """The window is closed for good."""
    keys_chosen = Signal(bool)
    """Somebody wants a keyboard on the screen, or no more."""

    def __init__(self, theme: Theme | None = None, *, camera: CameraReader | None = None) -> None:
        """`camera` reads in place of the system's cameras."""
        super().__init__()
        self.theme = theme or Theme(parent=self)
        self.undelivered: Callable[[], int] = lambda: 0
        """How many operations no server has taken yet; set by whoever composes."""
        self.toggle_full_screen: Callable[[], object] = self._toggle_full_screen
        """What F11 does; whoever composes may ask for a PIN first."""
        self.check_in: CheckInScreen | None = None
        self._may_close = False
        self._closing: Overlay | None = None
        self._before: QWidget | None = None
        self.plugged = Plugged(self._field, self._is_covered, self, camera=camera)
        self._fingers, self._clicks = Fingers(self), Clicks(self)
        self._band = PracticeBand(self.theme)
        self._band.hide()
        self._stack = QStackedWidget()
        self._central = central = QWidget()
        central.setObjectName("central")
        column = QVBoxLayout(central)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._band)
        column.addWidget(self._stack, 1)
        self._stack.currentChanged.connect(self._changed_screen)
        self.keys: ScreenKeys | None = None
        whole = QWidget()
        self._whole = QVBoxLayout(whole)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(0)
        self._whole.addWidget(central, 1)
        self.setCentralWidget(whole)
        self.setWindowTitle(tr("Check-in"))
        self.setWindowIcon(QIcon(look.icon("runner", self.theme.palette.accent, 64)))
        self.setMinimumSize(680, 380)
        self.resize(1366, 768)

    def fit_to_screen(self) -> None:
        """Fill a screen that has no room for the window and its frame."""
        room = self.screen().availableSize()
        if room.width() < self.width() or room.height() < self.height() + _FRAME:
            self.resize(self.size().boundedTo(room))
            self.setWindowState(Qt.WindowState.WindowMaximized)

    @cached_property
    def setup(self) -> SetupScreen:
        """The first screen."""
        made = self._add(SetupScreen(self.theme))
        made.keys_asked.connect(self._toggle_keys)
        return made

    @cached_property
    def events(self) -> EventsScreen:
        """The choice of the event."""
        return self._add(EventsScreen(self.theme))

    @cached_property
    def loading(self) -> LoadingScreen:
        """The reading of the start list."""
        return self._add(LoadingScreen(self.theme))

    def _add(self, screen: Screen) -> Screen:
        self._stack.addWidget(screen)
        return screen

    def forget_screens(self) -> None:
        """Make the screens before checking in anew when they are next shown: the language is another."""
        for name in ("setup", "events", "loading"):
            screen = self.__dict__.pop(name, None)
            if screen is not None:
                self._stack.removeWidget(screen)
                screen.deleteLater()
        self._band.retranslate()
        self.show_keys(self.keys is not None)

    def show_setup(self) -> SetupScreen:
        """Show the first screen."""
        self.set_practice(False)
        self._stack.setCurrentWidget(self.setup)
        return self.setup

    def show_events(self) -> EventsScreen:
        """Show the choice of the event."""
        self.set_practice(False)
        self._stack.setCurrentWidget(self.events)
        self.events.filter.setFocus()
        return self.events

    def show_loading(self) -> LoadingScreen:
        """Show the reading of the start list."""
        self._stack.setCurrentWidget(self.loading)
        return self.loading

    def show_check_in(self, desk: Desk) -> CheckInScreen:
        """Show the check-in screen of this desk; the one before it is gone."""
        from kiosk.ui import more
        from kiosk.ui.check_in import CheckInScreen  # with the whole desk behind it: the first paint does not wait

        if self.check_in is not None:
            if self.check_in.overlay is not None:
                self.check_in.overlay.close_overlay()
            self._stack.removeWidget(self.check_in)
            self.check_in.deleteLater()
        self.check_in = self._add(CheckInScreen(desk, self.theme, self.plugged, host=self._central))
        self.check_in.is_covered = self._is_covered
        self.check_in.has_keys = self.keys is not None
        self.check_in.keys_asked.connect(self._toggle_keys)
        more.attend(self.check_in)
        self.set_practice(desk.practice)
        self._stack.setCurrentWidget(self.check_in)
        self.setWindowTitle(" · ".join((desk.status().event.name, tr("Check-in"))))
        self.check_in.field.setFocus()
        self._changed_screen()
        return self.check_in

    # Keys on the screen.
    def show_keys(self, on: bool) -> None:
        """Show a keyboard below every screen, where the window has room for one, or none."""
        if self.keys is not None:
            self._whole.removeWidget(self.keys)
            self.keys.deleteLater()
            self.keys = None
        if on:
            from kiosk.ui.screen_keys import ScreenKeys  # few need it

            self.keys = ScreenKeys(self.theme)
            self.keys.hide_asked.connect(self._toggle_keys)
            self._whole.addWidget(self.keys)
            self.keys.fit(self.height())
            QTimer.singleShot(0, self, self._show_what_is_typed)
        if self.check_in is not None:
            self.check_in.has_keys = on

    def _show_what_is_typed(self) -> None:
        typed: QWidget | None = self.focusWidget()
        if typed is not None:
            show_whole(typed)

    def _toggle_keys(self) -> None:
        self.show_keys(self.keys is None)
        self.keys_chosen.emit(self.keys is not None)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Keys only where there is room for them."""
        super().resizeEvent(event)
        if self.keys is not None:
            self.keys.fit(event.size().height())

    # Scans, and fingers.
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """A window that is shown has keys and fingers to be watched."""
        super().showEvent(event)
        self.plugged.scanner.watch(self)
        for watching in (self._fingers, self._clicks):
            self.windowHandle().installEventFilter(watching)

    def _field(self) -> QLineEdit | None:
        shown = self.check_in is not None and self._stack.currentWidget() is self.check_in
        return self.check_in.field if self.check_in is not None and shown else None

    def _is_covered(self) -> bool:
        own = QApplication.activeModalWidget() is not None  # a dialog of Qt's, as for a file
        return own or self._closing is not None or (self.check_in is not None and self.check_in.overlay is not None)

    def _changed_screen(self) -> None:
        self.plugged.check_in(self.check_in is not None and self._stack.currentWidget() is self.check_in)

    def set_practice(self, practice: bool) -> None:
        """Show or hide the practice band."""
        self._band.setVisible(practice)

    def come_up(self) -> None:
        """Stand in front of all other windows."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized | Qt.WindowState.WindowActive)
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys that no widget has: to the screen that is shown; F11 fills the screen and back."""
        if event.key() == Qt.Key.Key_F11:
            self.toggle_full_screen()
        elif event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self.__dict__.get("loading"):
            self.loading.cancel_asked.emit()
        elif self.check_in is not None and self._stack.currentWidget() is self.check_in and self.focusWidget() is None:
            self.check_in.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Close at once, or first say that what waits is safe."""
        waiting = 0 if self._may_close else self.undelivered()
        if waiting:
            event.ignore()
            self._say_safe(waiting)
        else:
            event.accept()
            self.plugged.close()
            self.closed.emit()

    def _say_safe(self, waiting: int) -> None:
        if self._closing is not None:
            return
        title, text = closing_words(waiting)
        overlay = Overlay(self._central, self.theme, title, text)
        close = overlay.button(tr("Close"), self._close_for_good, "primary", key="Enter")
        overlay.buttons(close, overlay.button(tr("Stay"), overlay.close_overlay, key="Esc"))
        overlay.closed.connect(self._stays)
        self._closing, self._before = overlay, self.focusWidget()
        overlay.open(close)

    def _stays(self) -> None:
        self._closing = None
        if self._before is not None:
            self._before.setFocus()
        if self.check_in is not None:
            self.check_in.take_waiting()

    def _close_for_good(self) -> None:
        self._closing, self._may_close = None, True
        if self.check_in is not None:
            self.check_in.take_waiting()  # what was scanned meanwhile is recorded first
        self.close()
