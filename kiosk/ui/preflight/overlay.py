"""Before the doors open, over the whole window: the checks in groups as they come in, and the steps of a drill.

It asks for the checks and the drill; whoever composes makes them, and tells it of each. Devices it looks at itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.checks import Check, Group, Planned
from kiosk.desk import Desk
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.formats import clock, day
from kiosk.ui.labels import label
from kiosk.ui.overlay import Overlay
from kiosk.ui.plugged import Plugged
from kiosk.ui.preflight.devices import SOUND, DeviceChecks
from kiosk.ui.preflight.groups import Groups
from kiosk.ui.preflight.rows import StateSign
from kiosk.ui.preflight.words import summary
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import HAIR, S2, S3, S4, S6

if TYPE_CHECKING:
    from kiosk.ui.preflight.paper import Sheet

_WIDEST, _HIGHEST = 1480, 900
_THREE, _TWO = 960, 700
"""Pixels of the panel: from these widths on the groups stand in three columns, and in two."""

CHECKS = (Group.LAPTOP, Group.SERVER, Group.EVENT)
"""What is asked for by `check_asked`."""


class PreflightOverlay(Overlay):
    """The page of checks. Page Up and Page Down move it; Esc closes."""

    check_asked = Signal()
    """Make the checks: `begin` with those that are made, `show_check` for each, and `finish`."""
    drill_asked = Signal()
    """Do the offline drill; its steps are told in the same way."""

    def __init__(self, host: QWidget, theme: Theme, desk: Desk, plugged: Plugged, now: Callable[[], datetime]) -> None:
        super().__init__(host, theme, tr("Before the doors open"), width=_WIDEST)
        self._desk, self._now = desk, now
        self._at: datetime | None = None
        self._asked = True
        """The checks were asked for, and have not begun yet."""
        self._whose = _whose(desk)
        self.body.setContentsMargins(S6, S4, S6, S4)
        self.body.setSpacing(S2)
        self._make_head()
        self.groups = Groups(theme)
        self.body.addWidget(self.groups, 1)
        self._scroll.installEventFilter(self)
        self.note = label("", look.SMALL, look.SEMIBOLD, wrap=True)
        self.note.hide()
        self.body.addWidget(self.note)
        self._make_foot()
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self._place)
        self.devices = DeviceChecks(plugged, self)
        self.devices.told.connect(self.show_check)
        self._look_at_devices()

    def _make_head(self) -> None:
        self.about = self.beside_title()
        self._sign = StateSign(self.theme, 30)
        self.summary = label("", look.SMALL + 2, look.SEMIBOLD, wrap=True)
        self.more = label("", look.TINY, role="quiet", wrap=True)
        sentences = QVBoxLayout()
        sentences.setSpacing(HAIR)
        sentences.addWidget(self.summary)
        sentences.addWidget(self.more)
        line = QHBoxLayout()
        line.setSpacing(S3)
        line.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(sentences, 1)
        self.body.addLayout(line)

    def _make_foot(self) -> None:
        self._icons: dict[Button, str] = {}
        self.close_button = self.button(tr("Close"), self.close_overlay, "primary", key="Esc")
        self.again = self._foot(tr("Check again"), self._check_again, "refresh")
        self.drill = self._foot(tr("Offline drill"), self.drill_asked.emit, "offline")
        self.print_button = self._foot(tr("Print…"), self._print, "print")
        self.save_button = self._foot(tr("Save as PDF…"), self._ask_where, "export")
        self._rows = (_foot_row(), _foot_row())
        self._rows[0].insertWidget(0, self.close_button)
        self.body.addSpacing(S2)
        for row in self._rows:
            self.body.addLayout(row)

    def _foot(self, text: str, do: Callable[[], object], icon: str) -> Button:
        made = self.button(text, do)
        self._icons[made] = icon
        return made

    def _place(self) -> None:
        """Take all of the window, with as many columns as there is room for."""
        room = self._host.rect()
        self.setGeometry(room)
        width = min(_WIDEST, room.width() - 24)
        self.groups.arrange(3 if width >= _THREE else 2 if width >= _TWO else 1)
        self._fit_foot(width - 56)
        self._size_panel(width, min(_HIGHEST, room.height() - 24))

    def _fit_foot(self, room: int) -> None:
        """Where there is no room for all buttons they have no icons; and then the page's own stand in a second row."""
        page, doing = (self.print_button, self.save_button), (self.again, self.drill)
        shown = (self.close_button, *self._icons)
        for icons in (True, False):
            for button, icon in self._icons.items():
                button.set_words(button.text(), icon=icon if icons else "")
            fits = sum(each.sizeHint().width() + 12 for each in shown) <= room
            if fits:
                break
        for place, button in enumerate((*doing, *page)):
            row, at = (self._rows[0], place + 1) if fits or button in doing else (self._rows[1], place - len(doing))
            if row.indexOf(button) != at:
                row.insertWidget(at, button)

    # What is told.
    def begin(self, planned: Iterable[Planned]) -> None:
        """These are looked at from now on."""
        begun = tuple(planned)
        self.groups.begin(begun)
        self._at = None
        self._asked = self._asked and not any(each.group in CHECKS for each in begun)
        self._show_whole()

    def show_check(self, check: Check) -> None:
        """What one of them came to; another than before where it was told already."""
        self.groups.show_check(check)
        self._show_whole()

    def finish(self, groups: Sequence[Group]) -> None:
        """No more is told of these groups: what is not over by now was not tried."""
        self.groups.finish(groups)
        self._asked = self._asked and not set(groups) & set(CHECKS)
        self._show_whole()

    @property
    def checks(self) -> tuple[Check, ...]:
        """What is known by now, in the order in which it is shown."""
        return tuple(check for _, checks in self.groups.known() for check in checks)

    def _show_whole(self) -> None:
        """The head, and what can be pressed now."""
        busy = self._asked or self.groups.under_way(Group) > 0
        if not busy and self._at is None:
            self._at = self._now()
        state, said, more = summary(() if self._asked else self.checks, self.groups.under_way(Group))
        self._sign.show_state(state)
        self.summary.setText(said)
        more = " ".join(part for part in (more, self._practice()) if part)
        self.more.setText(more)
        self.more.setVisible(bool(more))
        self.about.setText(" · ".join(part for part in (*self._whose, self._when()) if part))
        self.about.setAccessibleName(self.about.text())
        self._allow(self.again, not self._asked and not self.groups.under_way(CHECKS))
        self._allow(self.drill, not self.groups.under_way((Group.DRILL,)))
        for button in (self.print_button, self.save_button):
            self._allow(button, not busy)
        self._placing.start()

    def _allow(self, button: Button, may: bool) -> None:
        """Let it be pressed or not; the keyboard does not stay on one that can't be."""
        if not may and button.hasFocus():
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        button.setEnabled(may)

    def _practice(self) -> str:
        """What is not real while somebody practises."""
        if not self._desk.practice:
            return ""
        return tr("Practice: key, server and event are invented. Laptop and devices are the real ones.")

    def _when(self) -> str:
        return tr("Checked at {time}", time=clock(self._at, seconds=True)) if self._at is not None else ""

    # Doing.
    def _check_again(self) -> None:
        self.note.hide()
        self._asked = True
        self._look_at_devices()
        self.check_asked.emit()

    def _look_at_devices(self) -> None:
        self.begin(self.devices.planned())
        row = self.groups.row(SOUND.id)
        if row.button is None:
            play = Button(self.theme, tr("Play"), icon="sound")
            play.setAccessibleName(tr("Hear the sound: {sound}", sound=tr("Checked in")))
            play.clicked.connect(self.devices.play)
            row.offer(play)
        self.devices.look()

    def _print(self) -> None:
        from kiosk.ui.codes.paper import put_on_paper
        from kiosk.ui.preflight.paper import drawing

        put_on_paper(self, self.title.text(), "before-the-doors-open.pdf", drawing(self._sheet()), self._say)

    def _ask_where(self) -> None:
        from kiosk.ui.codes.view import save_dialog

        dialog = save_dialog(self, self.title.text(), "before-the-doors-open.pdf")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, path: str) -> None:
        """Save the page as a PDF file, and say what came of it."""
        from kiosk.ui.codes.paper import save_page
        from kiosk.ui.preflight.paper import drawing

        self._say(save_page(path, drawing(self._sheet())))

    def _sheet(self) -> Sheet:
        from kiosk.ui.preflight.paper import Sheet

        event, desk = self._whose
        at = self._at or self._now()
        when = f"{day(at.astimezone().date().isoformat())}, {clock(at, seconds=True)}"
        lines = [" · ".join(part for part in (event, desk) if part), tr("Checked at {time}", time=when)]
        lines += [practice] if (practice := self._practice()) else []
        return Sheet(self.title.text(), tuple(lines), self.summary.text(), self.groups.known())

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.show()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Page Up and Page Down, Home and End move the checks, before the panel takes them for itself."""
        if watched is self._scroll and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            bar = self.groups.verticalScrollBar()
            places: dict[int, int] = {
                Qt.Key.Key_PageDown: bar.value() + bar.pageStep(),
                Qt.Key.Key_PageUp: bar.value() - bar.pageStep(),
                Qt.Key.Key_Home: bar.minimum(),
                Qt.Key.Key_End: bar.maximum(),
            }
            place = places.get(event.key())
            if place is not None:
                before = bar.value()
                bar.setValue(place)
                return bar.value() != before  # at its end the panel scrolls, where the window is very low
        return super().eventFilter(watched, event)


def _whose(desk: Desk) -> tuple[str, str]:
    """The event's and the desk's name, read once: a device may answer when the file is closed already."""
    name = ""
    with suppress(KioskError):  # the checks say what is wrong with the file
        name = desk.status().desk.name
    return desk.event.name, name


def _foot_row() -> QHBoxLayout:
    """A row of buttons, the first at the right."""
    row = QHBoxLayout()
    row.setSpacing(S3)
    row.setDirection(QBoxLayout.Direction.RightToLeft)
    row.addStretch()
    return row
