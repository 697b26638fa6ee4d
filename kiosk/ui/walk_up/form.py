"""The parts of the walk-up form and where they stand: two columns, one in a narrow window, closer in a low one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from kiosk.desk import Desk
from kiosk.language import tr
from kiosk.model import NewRegistration, RunOffer
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.labels import label
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1, S2, S3, S6
from kiosk.ui.walk_up.doubles import MOST, DoublesBox
from kiosk.ui.walk_up.fields import EmailField, Field, Line, PaceGroup
from kiosk.ui.walk_up.runs import RunChoice

_WIDTH, _NARROW = 960, 720
"""Pixels: the panel at the most; narrower than that it has one column."""

_NAME, _EMAIL, _NOTES = 200, 254, 500
"""Characters of the longest ones."""

_ROOMY, _CLOSE, _NO_TITLE, _TWO_ROWS = range(4)
"""How the form is laid out, from the highest to the lowest."""


class WalkUpForm(Overlay):
    """Name, e-mail, run, pace group and a note, the doubles below them, and three buttons; what they do is not here."""

    def __init__(
        self,
        host: QWidget,
        theme: Theme,
        offers: Sequence[RunOffer],
        desk: Desk | None,
        now: Callable[[], datetime],
    ) -> None:
        super().__init__(host, theme, tr("Register a walk-up"), width=_WIDTH, easy=False)
        self.run = RunChoice(theme, offers)
        self.pace = PaceGroup()
        self.name, self.email, self.note = Line(), Line(), Line()
        self._column_count = 1
        self._make_fields()
        self.doubles = DoublesBox(theme, desk, now)
        self.body.addWidget(self.doubles)
        if desk is None:
            self.doubles.hide()
        self.trouble = label("", look.SMALL, look.SEMIBOLD, role="danger", wrap=True)
        self.trouble.hide()
        self.body.addWidget(self.trouble)
        self.register = Button(theme, tr("Register and check in"), kind="primary", key="Enter")
        self.leave = Button(theme, tr("Cancel"), kind="plain", key="Esc")
        self.anew = Button(theme, tr("Start anew"), kind="plain")
        self.anew.hide()
        foot = QHBoxLayout()
        foot.setSpacing(S3)
        foot.addWidget(self.anew)
        foot.addStretch()
        foot.addWidget(self.leave)
        foot.addWidget(self.register)
        self.body.addLayout(foot)
        for field in (self.name_field, self.email_field, self.run_field):
            field.note.said.connect(self._place)

    def _make_fields(self) -> None:
        self.name_field = Field(self.theme, tr("Name", "Of a runner"), self.name)
        self.email_field = EmailField(self.theme, self.email)
        self.pace_field = Field(self.theme, tr("Pace group, if any"), self.pace)
        self.note_field = Field(self.theme, tr("Note, if any"), self.note)
        self.run_field = Field(self.theme, tr("Run", "One of the races of an event"), self.run)
        for line, most in ((self.name, _NAME), (self.email, _EMAIL), (self.note, _NOTES)):
            line.setMaxLength(most)
        self.email.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(S6)
        self._grid.setColumnStretch(0, 1)
        self._grid.addWidget(self.name_field, 0, 0)
        self._grid.addWidget(self.email_field, 1, 0)
        self._grid.addWidget(self.run_field, 2, 0)
        self._optional = QWidget()
        optional = QHBoxLayout(self._optional)
        optional.setContentsMargins(0, 0, 0, 0)
        optional.setSpacing(S3)
        optional.addWidget(self.pace_field, 1)
        optional.addWidget(self.note_field, 1)
        self._grid.addWidget(self._optional, 3, 0)
        self.body.addLayout(self._grid)

    def _typed_in(self) -> NewRegistration:
        """What stands in the form; without a run its id is ""."""
        offer = self.run.current()
        return NewRegistration(
            run_id=offer.run.id if offer else "",
            email=self.email.text().strip(),
            name=" ".join(self.name.text().split()) or None,
            pace_group=self.pace.text().strip() or None,
            notes=self.note.text().strip() or None,
        )

    def _place(self) -> None:
        """As roomy as the window lets it be; lower than the lowest it scrolls."""
        room, width = self._host.rect(), min(_WIDTH, self._host.width() - 24)
        self._set_columns(1 if width < _NARROW else 2)
        for level in (_ROOMY, _CLOSE, _NO_TITLE, _TWO_ROWS):
            self._arrange(level)
            if self._high(width) <= room.height() - 24:
                break
        super()._place()

    def _set_columns(self, columns: int) -> None:
        """The run between what has to be typed and what may be, or beside them all."""
        if columns != self._column_count:
            self._column_count = columns
            for widget in (self.run_field, self._optional):
                self._grid.removeWidget(widget)
            beside = columns == 2
            self._grid.setColumnStretch(1, 1 if beside else 0)
            self._grid.addWidget(self.run_field, *((0, 1, 3, 1) if beside else (2, 0, 1, 1)))
            self._grid.addWidget(self._optional, 2 if beside else 3, 0)

    def _arrange(self, level: int) -> None:
        roomy = level == _ROOMY
        self.body.setContentsMargins(*((28, 22, 28, 24) if roomy else (24, 10, 24, 12)))
        self.body.setSpacing(S2 if roomy else S1)
        self._grid.setVerticalSpacing(S1 if roomy else 0)
        self.title.setVisible(level < _NO_TITLE)
        self.doubles.limit(MOST - 1 if level == _TWO_ROWS else MOST)
        for button in (self.register, self.leave, self.anew):
            button.set_height(56 if roomy else 48)

    def _high(self, width: int) -> int:
        """How high the panel is at a width."""
        self.body.invalidate()
        wraps = self.body.hasHeightForWidth()
        return (self.body.totalHeightForWidth(width - 4) if wraps else self.body.totalSizeHint().height()) + 6
