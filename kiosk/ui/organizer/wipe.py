"""Wiping the event from this laptop: what is here, whether it may go, and a word that no slip of a finger types."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QLineEdit, QVBoxLayout

from kiosk.desk import Desk
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.model import Holdings
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.formats import local_now, moment
from kiosk.ui.labels import label
from kiosk.ui.organizer.office import Office
from kiosk.ui.organizer.place import Place, clear, facts_column
from kiosk.ui.organizer.receipt import facts_of
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1

WORD = "WIPE"
"""What may be typed in place of the event's name; the same in every language."""


class _Final(Button):
    """A button for what can't be taken back."""

    def _colours(self) -> tuple[str | None, str | None, str]:
        palette = self._theme.palette
        return (palette.refused, palette.stripe, palette.on_refused) if self.isEnabled() else super()._colours()


class WipePlace(Place):
    """Refuses while anything is on this laptop alone, and offers to hand it over."""

    def __init__(self, theme: Theme, office: Office, desk: Desk) -> None:
        super().__init__(
            theme,
            office,
            tr("Wipe the event from this laptop"),
            tr(
                "Start list, check-ins and their copies are deleted here. The server and files that you saved keep "
                "what they have. What is deleted can't be brought back."
            ),
        )
        self._desk = desk
        self.holdings: Holdings | None = None
        self._facts = QVBoxLayout()
        self.column.addLayout(self._facts)
        self.blocked = label("", look.SMALL, look.SEMIBOLD, role="danger", wrap=True)
        self.hand_over = Button(theme, tr("Hand over to a file…"), kind="row", icon="export", height=60)
        self.hand_over.set_words(
            tr("Hand over to a file…"), note=tr("Start list and all check-ins, for another laptop")
        )
        self.hand_over.clicked.connect(self._ask_where)
        self.asked = label("", look.SMALL, look.SEMIBOLD, wrap=True)
        self.line = QLineEdit()
        self.line.setFont(look.font(look.BODY))
        self.line.textChanged.connect(self._typed)
        self.line.returnPressed.connect(self._wipe)
        self.wipe = _Final(theme, tr("Wipe"), kind="primary", icon="trash", height=56)
        self.wipe.clicked.connect(self._wipe)
        self.column.addSpacing(S1)
        for widget in (self.blocked, self.hand_over, self.asked, self.line, self.wipe):
            self.column.addWidget(widget)
        self.column.addStretch()

    def enter(self) -> None:
        """Show what is here now."""
        try:
            self.holdings = self._desk.holdings()
        except KioskError as trouble:
            self.holdings = None
            self.say_trouble(trouble)
        found = self.holdings
        clear(self._facts)
        if found is not None:
            self._facts.addLayout(facts_column(facts_of(found)))
        free = found is not None and found.may_go
        self.blocked.setText(_why_not(found) if found and not free else "")
        held, asked = (self.blocked, self.hand_over), (self.asked, self.line, self.wipe)
        for each in held:
            each.setVisible(found is not None and not free)
        for widget in asked:
            widget.setVisible(free)
        self.asked.setText(
            tr("To wipe it, type {event} or {word}:", event=self._desk.event.name, word=WORD) if found else ""
        )
        self.line.setAccessibleName(self.asked.text())
        self.line.clear()
        self._typed()

    def leave(self) -> None:
        """Forget what was typed."""
        self.line.clear()

    def _typed(self) -> None:
        typed = " ".join(self.line.text().split()).casefold()
        names = (" ".join(self._desk.event.name.split()).casefold(), WORD.casefold())
        self.wipe.setEnabled(typed != "" and typed in names)

    def _wipe(self) -> None:
        if self.wipe.isEnabled():
            self._busy(True)
            self.said.emit(tr("Wiping…"), False)
            self.office.wipe(self._not_wiped)

    def _not_wiped(self, trouble: KioskError) -> None:
        if self.is_there:
            self._busy(False)
            self.enter()
            self.say_trouble(trouble)

    def _ask_where(self) -> None:
        event = self._desk.event
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(documents if Path(documents).is_dir() else Path.home())
        place = folder / f"{event.slug or 'event'}-{event.date}.kiosk"
        dialog = QFileDialog(self, tr("Hand over to a file"), str(place), f"{tr('Hand-over files')} (*.kiosk)")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("kiosk")
        dialog.fileSelected.connect(self.give)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def give(self, file: str) -> None:
        """Hand the event over to this file."""
        self._busy(True)
        self.said.emit(tr("Writing…"), False)
        self.office.hand_over(file, lambda trouble: self._given(file, trouble))

    def _given(self, file: str, trouble: KioskError | None) -> None:
        if not self.is_there:
            return
        self._busy(False)
        self.enter()
        if trouble is not None:
            self.say_trouble(trouble)
        else:
            self.said.emit(tr("Handed over: {file}. Take it with you.", file=Path(file).name), False)

    def _busy(self, busy: bool) -> None:
        for widget in (self.hand_over, self.line, self.wipe):
            widget.setEnabled(not busy)


def _why_not(found: Holdings) -> str:
    alone = tr(
        "%n operation(s) (is|are) on this laptop alone: the server has not got (it|them).", "", found.undelivered
    )
    last = found.handed_over or found.exported
    if last is None:
        return alone + " " + tr("Wait until they are delivered, or hand them over first.")
    newer = found.operations - last.operations
    since = tr(
        "Since the last file, of {time}, %n more (was|were) recorded.", "", newer, time=moment(last.at, local_now())
    )
    return f"{alone} {since}"
