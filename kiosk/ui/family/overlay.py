"""A family over the window: who is ticked is checked in by one press, each by an operation of its own."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QWidget

from kiosk.desk import Desk
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.model import CheckedIn, Entry, Verdict
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.family.members import Members
from kiosk.ui.family.rows import GAP, ROW, MembersList
from kiosk.ui.family.tally import Tally
from kiosk.ui.labels import Elided, label
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1, S2, S3, S4
from kiosk.ui.wording import Role, Words, masked_email, name

_WIDTH, _NARROW, _LOW = 920, 780, 480
"""Pixels: the panel at the most; narrower than that the foot has two lines; lower than that all is closer together."""
_LEAST_ROWS = 2
_SEVERAL = 6
"""From so many on that can be ticked, all are ticked and unticked by one button."""
_SEEN = 400
"""Milliseconds: a press that comes sooner was not meant for what is seen by then."""
_LONGEST = 80


class CollectorLine(QLineEdit):
    """The name of who collects; up and down go on to what is beside."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The arrows, as everywhere in an overlay."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


class FamilyOverlay(Overlay):
    """Everybody with one e-mail. One who is alone is shown too: somebody else may collect."""

    answered = Signal(object)
    """What checking in came to, as a verdict: the last one, but where somebody is not in, that one's."""
    failed = Signal(object)
    """The KioskError for which the last one could not be recorded."""

    def __init__(
        self,
        host: QWidget,
        theme: Theme,
        desk: Desk,
        family: Sequence[Entry],
        now: Callable[[], datetime],
        *,
        bibs_are_scanned: bool = False,
    ) -> None:
        """`family` as `Desk.family` gives it, not empty. Raises what asking the desk may."""
        self._alone = len(family) == 1
        title = tr("Somebody else collects") if self._alone else tr("Check in together")
        super().__init__(host, theme, title, width=_WIDTH, easy=False)
        self.members = Members(desk, family, now)
        self._waiting_turn: deque[int] = deque()
        self._running = False
        self._collector = ""
        self._verdict: Verdict | None = None
        self._seen = QElapsedTimer()
        self._steps = QTimer(self, interval=0)
        self._steps.timeout.connect(self._step)
        self._make_head()
        self.rows = MembersList(theme, self.members)
        self.rows.toggled.connect(self._show)
        self.body.addWidget(self.rows)
        if bibs_are_scanned:
            words = tr("Bibs are not scanned here: give out the ones that stand in the rows.")
            self.body.addWidget(Elided(words, look.SMALL, look.SEMIBOLD))
        self._make_foot()
        self._show()

    def _make_head(self) -> None:
        self.title.setWordWrap(False)
        self.tally = Tally(self.theme, self._about())
        self.all_button = Button(self.theme, "", kind="outline")
        self.all_button.clicked.connect(self._tick_all)
        head = QHBoxLayout()
        head.setSpacing(S3)
        head.addWidget(self.tally, 1)
        head.addWidget(self.all_button)
        self.body.addLayout(head)

    def _make_foot(self) -> None:
        self.line = CollectorLine()
        self.line.setFont(look.font(look.BODY))
        self.line.setMaxLength(_LONGEST)
        self.line.setPlaceholderText(tr("The runner") if self._alone else tr("Each one themselves"))
        self.line.setMinimumWidth(200)
        caption = label(tr("Collected by"), look.SMALL, look.SEMIBOLD)
        caption.setBuddy(self.line)
        self.line.setAccessibleName(caption.text())
        self.go = Button(self.theme, "", kind="primary", key="Enter", height=60, pixels=look.BODY)
        self.go.clicked.connect(self._go)
        self.leave = Button(self.theme, tr("Cancel"), kind="plain", key="Esc")
        self.leave.clicked.connect(self._leave)
        typed, pressed = QHBoxLayout(), QHBoxLayout()
        typed.setSpacing(S3)
        typed.addWidget(caption)
        typed.addWidget(self.line, 1)
        pressed.setSpacing(S3)
        pressed.addStretch()
        pressed.addWidget(self.leave)
        pressed.addWidget(self.go)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(S4)
        self._foot.addLayout(typed, 1)
        self._foot.addLayout(pressed)
        self.body.addSpacing(S1)
        self.body.addLayout(self._foot)

    def start(self) -> None:
        """Open, with the keyboard where it is needed first."""
        able = bool(self.members.can_be_ticked)
        self.open(self.line if self._alone and able else self.rows if able else self.go)

    def _place(self) -> None:
        """As many rows as there is room for; the others are scrolled to."""
        room = self._host.rect()
        width, low = min(_WIDTH, room.width() - 24), room.height() < _LOW
        ways = QBoxLayout.Direction
        self._foot.setDirection(ways.TopToBottom if width < _NARROW else ways.LeftToRight)
        self.body.setContentsMargins(*((18, 10, 18, 10) if low else (24, 18, 24, 20)))
        self.body.setSpacing(S2 if low else S3)
        self._foot.setSpacing(S2 if low else S4)
        self.title.setVisible(not low)  # the line below it says who they are
        self.go.set_height(look.TARGET if low else 60)
        least = min(_LEAST_ROWS * (ROW + GAP), self.rows.whole_height)
        self.rows.setFixedHeight(least)
        wraps = self.body.hasHeightForWidth()
        beside = (self.body.totalHeightForWidth(width - 4) if wraps else self.body.totalSizeHint().height()) - least
        self.rows.setFixedHeight(max(least, min(self.rows.whole_height, room.height() - 30 - beside)))
        super()._place()

    # What is said.
    def _about(self) -> Words:
        """Who they are."""
        first = self.members.all[0].entry.registration
        if not self.members.can_be_ticked:
            title = tr("Nobody is left to check in here")
        elif self._alone:
            title = tr("Who collects for {name}?", name=name(first))
        else:
            title = tr("%n registration(s) with {email}", "", len(self.members.all), email=masked_email(first.email))
        return Words(Role.IDLE, "person" if self._alone else "several", title)

    @property
    def _over(self) -> bool:
        """Whether nothing is left to do but to close."""
        return not self.members.ticked and (self.members.tried or not self.members.can_be_ticked)

    def _show(self) -> None:
        """Say what can be done now."""
        ticked, able, over = len(self.members.ticked), self.members.can_be_ticked, self._over
        self.go.set_words(tr("Close") if over else tr("Check in %n", "", ticked))
        self.go.setEnabled(over or (ticked > 0 and not self._running))
        self.leave.set_words(tr("Close") if self.members.tried else tr("Cancel"))
        self.leave.setVisible(not over)
        self.line.setEnabled(bool(able) and not self._running)
        self.rows.locked = self._running
        self.all_button.setVisible(len(able) >= _SEVERAL and not self._running)
        self.all_button.set_words(tr("Tick nobody") if ticked == len(able) else tr("Tick all"))

    # What is done.
    def _tick_all(self) -> None:
        self.members.tick_all(len(self.members.ticked) < len(self.members.can_be_ticked))
        self.rows.show_all()
        self._show()

    def _go(self) -> None:
        """Check in all that are ticked, one after the other; close where nothing is left to do."""
        if self._running or (self._seen.isValid() and self._seen.elapsed() < _SEEN):
            return
        if self._over:
            self.close_overlay()
        elif self.members.ticked:
            self.rows.setFocus(Qt.FocusReason.OtherFocusReason)  # what had the keyboard may go
            self._waiting_turn.extend(self.members.ticked)
            self._collector, self._verdict, self._running = self.line.text(), None, True
            self._show()
            self._step()

    def _step(self) -> None:
        """Check in one; then the window draws and listens."""
        place, trouble = self._waiting_turn.popleft(), None
        try:
            verdict = self.members.check_in(place, self._collector)
        except KioskError as error:
            trouble = error
        else:
            if self._verdict is None or isinstance(self._verdict, CheckedIn) or not isinstance(verdict, CheckedIn):
                self._verdict = verdict
        self.rows.show_row(place)
        if trouble is not None or not self._waiting_turn:
            self._finish(trouble)
        else:
            self.tally.say(self.members.summary())
            self._steps.start()

    def _finish(self, trouble: KioskError | None = None) -> None:
        """Say what it came to."""
        self._steps.stop()
        self._waiting_turn.clear()
        self._running = False
        words = self.members.summary()
        if trouble is not None:
            words = Words(words.role, words.icon, words.title, lines=(trouble.title,))
        self.tally.say(words, aloud=True)
        wrong = self.members.wrong
        if wrong:
            self._seen.start()
            self.rows.setCurrentIndex(self.rows.made.index(wrong[0]))
        self._show()
        if trouble is not None:
            self.failed.emit(trouble)
        else:
            self.answered.emit(self._verdict)

    def _leave(self) -> None:
        """Stop, or go away."""
        if self._running:
            self._finish()
        else:
            self.close_overlay()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter checks in, wherever the keyboard is; Esc stops or closes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.isVisible() and not event.isAutoRepeat():
                self._go()
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """It goes away, or its window does: nobody else is checked in."""
        if self._running:
            self._finish()
        super().hideEvent(event)
