"""The walk-up form: somebody who registers at the desk. What was typed stays until it is recorded."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QListView, QWidget

from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.model import NewRegistration, Run
from kiosk.ui import theme as look
from kiosk.ui.labels import label
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme


class WalkUpOverlay(Overlay):
    """Name, e-mail, run, pace group and a note; `record` does it, and what it raises is shown in the form."""

    def __init__(
        self, host: QWidget, theme: Theme, runs: Sequence[Run], record: Callable[[NewRegistration], None]
    ) -> None:
        super().__init__(host, theme, tr("Register a walk-up"), width=760, easy=False)
        self._runs, self._record = runs, record
        self.run = QComboBox()
        self.run.setView(QListView())
        self.run.setFont(look.font(look.SMALL))
        self.run.addItems([tr("{run} (sold out)", run=run.label) if run.sold_out else run.label for run in runs])
        if len(runs) > 1:  # a run that nobody chose would be the wrong one for most
            self.run.setPlaceholderText(tr("Choose the run"))
            self.run.setCurrentIndex(-1)
        self.name, self.email, self.pace, self.note = (QLineEdit() for _ in range(4))
        self.trouble = label("", look.SMALL, look.SEMIBOLD, role="danger", wrap=True)
        self.trouble.hide()
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        places: list[tuple[str, QWidget, int, int]] = [
            (tr("Name", "Of a runner"), self.name, 0, 0),
            (tr("E-mail"), self.email, 0, 1),
            (tr("Run", "One of the races of an event"), self.run, 2, 0),
            (tr("Pace group, if any"), self.pace, 2, 1),
        ]
        for words, widget, row, column in places:
            self._add(grid, words, widget, row, column, 1)
        self._add(grid, tr("Note, if any"), self.note, 4, 0, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self.trouble)
        register = self.button(tr("Register and check in"), self._register, "primary", key="Enter")
        self.buttons(register, self.button(tr("Cancel"), self.close_overlay, "plain", key="Esc"))
        for line in (self.name, self.email, self.pace, self.note):
            line.setFont(look.font(look.SMALL))

    @staticmethod
    def _add(grid: QGridLayout, words: str, widget: QWidget, row: int, column: int, span: int) -> None:
        caption = label(words, look.TINY, look.SEMIBOLD, role="quiet")
        caption.setBuddy(widget)
        widget.setAccessibleName(words)
        grid.addWidget(caption, row, column, 1, span)
        grid.addWidget(widget, row + 1, column, 1, span)

    def start(self, typed: str) -> None:
        """Open, with what was typed into the search as the name or the e-mail; a bib is neither."""
        if "@" in typed:
            self.email.setText(typed.strip())
        elif not any(letter.isdigit() for letter in typed):
            self.name.setText(typed.strip())
        self.open(self.email if self.name.text() else self.name)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter registers, wherever the keyboard is: a line lets it through to here. One press registers once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.isVisible() and not event.isAutoRepeat():
                self._register()
        else:
            super().keyPressEvent(event)

    def _register(self) -> None:
        if self.run.currentIndex() < 0:
            words = tr("Choose the run.") if self._runs else tr("This event has no runs to register for.")
            self._complain(words, self.run)
            return
        new = NewRegistration(
            run_id=self._runs[self.run.currentIndex()].id,
            email=self.email.text().strip(),
            name=self.name.text().strip() or None,
            pace_group=self.pace.text().strip() or None,
            notes=self.note.text().strip() or None,
        )
        try:
            self._record(new)
        except KioskError as trouble:
            self._complain(f"{trouble.title}. {trouble.hint}", self.email)
        else:
            self.close_overlay()

    def _complain(self, words: str, where: QWidget) -> None:
        self.trouble.setText(words)
        self.trouble.show()
        where.setFocus()
        self._place()
