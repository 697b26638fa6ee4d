"""Settings that another laptop gave: what they would change here, to be taken or left."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.settings_file import Offered, changes
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.labels import label
from kiosk.ui.organizer.office import Office
from kiosk.ui.organizer.place import Tick
from kiosk.ui.organizer.words import change_lines, name_of
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import HAIR, S1, S2, S3, S14


class OfferView(QWidget):
    """A tick for each thing that would change, and what to; nothing is taken before somebody says so."""

    taken = Signal(int)
    """So many changes were taken."""
    left = Signal()

    def __init__(self, theme: Theme, office: Office, offer: Offered) -> None:
        super().__init__()
        self._office, self._offer = office, offer
        self.changes = changes(office.settings, offer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S2)
        self.ticks: dict[str, Tick] = {}
        for change in self.changes:
            tick = self.ticks[change.field] = Tick(theme, name_of(change.field), on=True)
            lines = change_lines(change)
            tick.setAccessibleDescription(". ".join(lines))
            tick.toggled.connect(self._show)
            column.addWidget(tick)
            indented, below = QHBoxLayout(), QVBoxLayout()
            indented.setContentsMargins(0, 0, 0, S1)
            indented.setSpacing(0)
            indented.addSpacing(S14)  # margins stay on their side for who reads from the right
            indented.addLayout(below, 1)
            indented.addSpacing(S3)
            below.setSpacing(HAIR)
            for line in lines:
                below.addWidget(label(line, look.SMALL, wrap=True))
            column.addLayout(indented)
        for note in self._notes():
            column.addWidget(label(note, look.TINY, role="quiet", wrap=True))
        self.trouble = label("", look.SMALL, look.SEMIBOLD, role="danger", wrap=True)
        self.trouble.hide()
        column.addWidget(self.trouble)
        column.addStretch()
        self.take = Button(theme, "", kind="primary", height=56)
        self.take.clicked.connect(self._take)
        self.leave = Button(theme, tr("Leave as it is"), height=56)
        self.leave.clicked.connect(self.left)
        self._show()

    def foot(self) -> QHBoxLayout:
        """The buttons, to be put below the view: the first at the right."""
        row = QHBoxLayout()
        row.setSpacing(S3)
        row.setDirection(QBoxLayout.Direction.RightToLeft)
        row.addWidget(self.take)
        row.addWidget(self.leave)
        row.addStretch()
        return row

    def _notes(self) -> list[str]:
        notes = [] if self.changes else [tr("Nothing would change: this laptop has these settings already.")]
        if self._offer.unknown:
            unknown = ", ".join(self._offer.unknown)
            notes.append(tr("Not known to this version, and left out: {names}.", names=unknown))
        if self._offer.own:
            notes.append(tr("Of one laptop alone, and left out: {names}.", names=", ".join(self._offer.own)))
        return notes

    def _chosen(self) -> list[str]:
        return [field for field, tick in self.ticks.items() if tick.isChecked()]

    def _show(self) -> None:
        number = len(self._chosen())
        self.take.set_words(tr("Take %n change(s)", "", number) if number else tr("Take nothing"))
        self.take.setEnabled(bool(number))

    def _take(self) -> None:
        chosen = self._chosen()
        try:
            self._office.change(**{field: self._offer.values[field] for field in chosen})
        except KioskError as trouble:
            self.trouble.setText(f"{trouble.title}. {trouble.hint}")
            self.trouble.show()
        else:
            self.taken.emit(len(chosen))


class OfferOverlay(Overlay):
    """The same over any screen, for a code that was scanned."""

    taken = Signal(int)

    def __init__(self, host: QWidget, theme: Theme, office: Office, offer: Offered) -> None:
        text = tr("Settings of another laptop were scanned. This would change here:")
        super().__init__(host, theme, tr("Take these settings?"), text, width=760, easy=False)
        self.view = OfferView(theme, office, offer)
        self.view.left.connect(self.close_overlay)
        self.view.taken.connect(self._taken)
        self.body.addWidget(self.view)
        self.body.addSpacing(S2)
        self.body.addLayout(self.view.foot())

    def open(self, focus: QWidget | None = None) -> None:
        """Come up with the keyboard on the way that changes nothing."""
        super().open(focus or self.view.leave)

    def _taken(self, number: int) -> None:
        self.close_overlay()
        self.taken.emit(number)
