"""The checks on the screen: a card for each group, in it a row for each check with its sign, word and finding."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.checks import Check, Group, State
from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.formats import count
from kiosk.ui.labels import label, rule
from kiosk.ui.page import card
from kiosk.ui.preflight.words import finding, group_title, spoken, state_word, to_do
from kiosk.ui.theme import Palette, Theme
from kiosk.ui.tokens import HAIR, S1, S2, S3, S4
from kiosk.ui.wording import number_of

_SIGN = 22
"""Pixels of a row's sign."""

_ICONS = {State.PASS: "check", State.WARN: "exclamation", State.FAIL: "close", State.NOT_TRIED: "dash"}


class StateSign(QWidget):
    """How a check came out, as a sign: each state differs in shape and in lightness."""

    def __init__(self, theme: Theme, size: int = _SIGN) -> None:
        """`size` in pixels, both ways."""
        super().__init__()
        self._theme, self._state = theme, State.NOT_TRIED
        self._running = True
        self.setFixedSize(size, size)
        theme.changed.connect(self.update)

    def show_state(self, state: State | None) -> None:
        """Show this one; None: it is not over."""
        self._running = state is None
        self._state = state or State.NOT_TRIED
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """A disc with an icon; of what was not tried only its outline, of what is not over an hourglass."""
        palette, painter, ratio = self._theme.palette, QPainter(self), self.devicePixelRatioF()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._running:
            painter.drawPixmap(self.rect(), look.icon("hourglass", palette.quiet, self.width(), ratio))
        else:
            ground, ink = _colours(self._state, palette)
            painter.setPen(QPen(look.colour(palette.edge), 1.6) if ground is None else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if ground is None else look.colour(ground))
            edge = 1.0 if ground is None else 0.0
            painter.drawEllipse(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge))
            size = round(self.width() * 0.64)
            corner = (self.width() - size) // 2
            painter.drawPixmap(corner, corner, look.icon(_ICONS[self._state], ink, size, ratio))
        painter.end()


def _colours(state: State, palette: Palette) -> tuple[str | None, str]:
    """Ground (None: without) and ink of a sign."""
    match state:
        case State.PASS:
            return palette.ok, palette.on_ok
        case State.WARN:
            return palette.already, palette.on_already
        case State.FAIL:
            return palette.danger, palette.card
        case State.NOT_TRIED:
            return None, palette.quiet


class CheckRow(QWidget):
    """One check; at first it is being looked at."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.check: Check | None = None
        self._title = title
        self._sign = StateSign(theme)
        self._word = label("", look.TINY, look.SEMIBOLD)
        self._word.setContentsMargins(0, HAIR, 0, 0)  # on the line of the title, whose letters are larger
        self._finding = label("", look.TINY, role="quiet", wrap=True)
        self._to_do = label("", look.TINY, look.MEDIUM, wrap=True)
        first = QHBoxLayout()
        first.setSpacing(S2)
        first.addWidget(label(title, look.SMALL, look.SEMIBOLD, wrap=True), 1)
        first.addWidget(self._word, 0, Qt.AlignmentFlag.AlignTop)
        self._words = QVBoxLayout()
        self._words.setSpacing(HAIR)
        self._words.addLayout(first)
        self._second = QHBoxLayout()
        self._second.setSpacing(S2)
        self._second.addWidget(self._finding, 1)
        self._words.addLayout(self._second)
        self._words.addWidget(self._to_do)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, S1, 0, S1)
        row.setSpacing(S3)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._words, 1)
        self.button: Button | None = None
        self.show_check(None)

    def offer(self, button: Button) -> None:
        """Put a button beside the finding, which is there where the check passed."""
        self.button = button
        self._second.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        button.setVisible(self.check is not None and self.check.state is State.PASS)

    def show_check(self, check: Check | None) -> None:
        """Show what it came to; None: it is being looked at."""
        self.check = check
        state = check.state if check is not None else None
        self._sign.show_state(state)
        self._word.setText(state_word(state))
        _give_role(self._word, "danger" if state is State.FAIL else "" if state is State.WARN else "quiet")
        for words, shown in (
            (self._finding, finding(check) if check else ""),
            (self._to_do, to_do(check) if check else ""),
        ):
            words.setText(shown)
            words.setVisible(bool(shown))
        if self.button is not None:
            self.button.setVisible(state is State.PASS)
        self.setAccessibleName(spoken(self._title, check))


class GroupCard(QWidget):
    """The checks of a group under its title, with how many of them passed."""

    def __init__(self, theme: Theme, group: Group) -> None:
        super().__init__()
        self._theme = theme
        self.rows: dict[str, CheckRow] = {}
        frame, self._column = card()
        self._column.setContentsMargins(S4, S2, S4, S1)
        self._column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(S2)
        head.addWidget(label(group_title(group), look.BODY, look.BOLD, wrap=True), 1)
        self._counted = label("", look.TINY, role="quiet")
        head.addWidget(self._counted)
        self._column.addLayout(head)
        self._column.addSpacing(S1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self.setAccessibleName(group_title(group))

    def begin(self, check_id: str, title: str) -> None:
        """A check is being looked at from now on; it gets a row where it has none."""
        if check_id not in self.rows:
            self._column.addWidget(rule())
            self.rows[check_id] = CheckRow(self._theme, title)
            self._column.addWidget(self.rows[check_id])
        self.rows[check_id].show_check(None)
        self._count()

    def show_check(self, check: Check) -> None:
        """What it came to."""
        self.rows[check.id].show_check(check)
        self._count()

    def _count(self) -> None:
        passed = sum(row.check is not None and row.check.state is State.PASS for row in self.rows.values())
        self._counted.setText(number_of(passed, len(self.rows)))
        spoken_count = tr("{passed} of %n check(s) passed", "", len(self.rows), passed=count(passed))
        self._counted.setAccessibleName(spoken_count)


def _give_role(words: QLabel, role: str) -> None:
    if words.property("role") != role:
        words.setProperty("role", role)
        words.style().unpolish(words)
        words.style().polish(words)
