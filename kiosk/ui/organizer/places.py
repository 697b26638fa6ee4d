"""The organizer's places over the window: a list of them at the left, the chosen one at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QShowEvent, QWindow
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.desk import Desk
from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.labels import label
from kiosk.ui.organizer.filling import FillingPlace
from kiosk.ui.organizer.office import Office
from kiosk.ui.organizer.others import OthersPlace
from kiosk.ui.organizer.pin_place import PinPlace
from kiosk.ui.organizer.place import Place, Scrolling
from kiosk.ui.organizer.rights import RightsPlace
from kiosk.ui.organizer.runs import RunsPlace
from kiosk.ui.organizer.steps import StepsPlace
from kiosk.ui.organizer.wipe import WipePlace
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1, S2, S4, S5, S6

LEFT_ALONE = 5 * 60 * 1000
"""Milliseconds without a key or a press after which places that a PIN opened close by themselves."""

_WIDEST, _HIGHEST, _LIST, _NARROW_LIST = 1080, 720, 252, 184
_TOUCHES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin)


class _Name(Button):
    """A place's name in the list; the keyboard goes up and down in it."""

    moved = Signal(int)

    def __init__(self, theme: Theme, text: str, icon: str) -> None:
        super().__init__(theme, text, kind="row", icon=icon, height=look.TARGET)
        self.setCheckable(True)
        self.setAutoExclusive(True)

    def _colours(self) -> tuple[str | None, str | None, str]:
        palette = self._theme.palette
        if self.isChecked():
            return palette.selected, palette.accent, palette.text
        return None, None, palette.text

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Up and down go to the neighbour."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)


class PlacesOverlay(Overlay):
    """All places. Tab goes from the list into the chosen place and round; Esc goes back, and then closes."""

    def __init__(self, host: QWidget, theme: Theme, office: Office, desk: Desk) -> None:
        super().__init__(host, theme, tr("Organizer"), width=_WIDEST, easy=False)
        self.places: tuple[Place, ...] = (
            RightsPlace(theme, office),
            StepsPlace(theme, office),
            RunsPlace(theme, office, desk.runs()),
            FillingPlace(theme, office),
            OthersPlace(theme, office),
            PinPlace(theme, office),
            WipePlace(theme, office, desk),
        )
        words = (
            (tr("Rights"), "check"),
            (tr("Next steps"), "info"),
            (tr("Runs here"), "runner"),
            (tr("Full screen"), "full-screen"),
            (tr("Other laptops"), "laptop"),
            (tr("PIN"), "lock"),
            (tr("Wipe"), "trash"),
        )
        self.names = tuple(_Name(theme, text, icon) for text, icon in words)
        self.body.setContentsMargins(S6, S4, S6, S4)
        self.body.setSpacing(S2)
        self._list = QFrame()
        names = QVBoxLayout(self._list)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(S1)
        self.stack = QStackedWidget()
        self._areas = [self._area(place) for place in self.places]
        for number, name in enumerate(self.names):
            name.clicked.connect(lambda _=False, number=number: self.show_place(number))
            name.moved.connect(self._move)
            names.addWidget(name)
            self.places[number].said.connect(self._say)
        names.addStretch()
        row = QHBoxLayout()
        row.setSpacing(S6)
        row.addWidget(self._list)
        row.addWidget(self.stack, 1)
        self.body.addLayout(row, 1)
        self.said = label("", look.SMALL, look.SEMIBOLD, wrap=True)
        foot = QHBoxLayout()
        foot.setSpacing(S5)
        foot.addWidget(self.said, 1)
        foot.addWidget(self.button(tr("Close"), self.close_overlay, "primary", key="Esc"))
        self.body.addLayout(foot)
        self._left_alone = QTimer(self, singleShot=True, interval=LEFT_ALONE)
        self._left_alone.timeout.connect(self._lock_again)
        self._office = office
        self.show_place(0)

    def _area(self, place: Place) -> Scrolling:
        made = Scrolling(place)
        self.stack.addWidget(made)
        return made

    @property
    def at(self) -> int:
        """The number of the place that is shown."""
        return self.stack.currentIndex()

    def show_place(self, number: int) -> None:
        """Show this place; what was typed in the one before is kept."""
        if number != self.at:
            self.places[self.at].leave()
        self._say("", False)
        for each, name in enumerate(self.names):
            name.setChecked(each == number)
            name.setFocusPolicy(Qt.FocusPolicy.TabFocus if each == number else Qt.FocusPolicy.NoFocus)
        self.stack.setCurrentIndex(number)
        self.places[number].enter()
        if self.isVisible():  # what had the keyboard may have gone
            self.names[number].setFocus(Qt.FocusReason.TabFocusReason)

    def open(self, focus: QWidget | None = None) -> None:
        """Come up with the keyboard in the list."""
        super().open(focus or self.names[self.at])

    def close_overlay(self) -> None:
        """Keep what was typed, and go away."""
        self.places[self.at].leave()
        self._left_alone.stop()
        handle: QWindow | None = self.window().windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
        super().close_overlay()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc goes back inside a place first."""
        back = event.key() == Qt.Key.Key_Escape and self.places[self.at].back()
        if not back:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Bring what has the keyboard into view."""
        done = super().focusNextPrevChild(forward)
        focus: QWidget | None = self.window().focusWidget()
        if focus is not None and self.stack.isAncestorOf(focus):
            self._areas[self.at].ensureWidgetVisible(focus)
        return done

    def _move(self, step: int) -> None:
        self.show_place((self.at + step) % len(self.names))

    def _say(self, words: str, bad: bool) -> None:
        self.said.setProperty("role", "danger" if bad else "")
        self.said.style().polish(self.said)
        self.said.setText(words)
        self.said.setAccessibleName(words)
        if words:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.said, words))

    def _place(self) -> None:
        room = self._host.rect()
        self.setGeometry(room)
        width, height = min(_WIDEST, room.width() - 24), min(_HIGHEST, room.height() - 24)
        self._list.setFixedWidth(_LIST if width > 800 else _NARROW_LIST)
        self._size_panel(width, height)

    # Left alone.
    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Watch the window's keys and presses, whichever widget they are for."""
        super().showEvent(event)
        handle: QWindow | None = self.window().windowHandle()
        if handle is not None and not self._left_alone.isActive():
            handle.installEventFilter(self)
            self._left_alone.start()

    def _lock_again(self) -> None:
        if self._office.settings.organizer_pin:
            self.close_overlay()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Somebody is here as long as keys and presses come."""
        if event.type() in _TOUCHES and self._left_alone.isActive():
            self._left_alone.start()
        return super().eventFilter(watched, event) if watched is self._host else False
