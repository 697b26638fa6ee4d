"""Setting, changing and removing the PIN."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.labels import label
from kiosk.ui.organizer.ask import forgot_words
from kiosk.ui.organizer.office import Office
from kiosk.ui.organizer.pin_pad import PinPad
from kiosk.ui.organizer.place import Place
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S2


class PinPlace(Place):
    """What can be done about the PIN; a new one is typed twice."""

    def __init__(self, theme: Theme, office: Office) -> None:
        super().__init__(theme, office, tr("PIN"), "")
        self._first = ""
        self.choose = Button(theme, "", kind="row", icon="lock", height=60)
        self.remove = Button(theme, "", kind="row", icon="close", height=60)
        self.remove.set_words(tr("Remove the PIN"), note=tr("Then anybody can open these places"))
        self.choose.clicked.connect(self.begin)
        self.remove.clicked.connect(self._remove)
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(S2)
        column.addWidget(self.choose)
        column.addWidget(self.remove)
        self._guards = label(
            tr(
                "It locks these places, another event, another key, leaving full screen, and undoing what another desk "
                "did, never checking in."
            ),
            look.SMALL,
            wrap=True,
        )
        self.forgot = label(forgot_words(), look.TINY, role="quiet", wrap=True)
        column.addSpacing(S2)
        column.addWidget(self._guards)
        column.addWidget(self.forgot)
        column.addStretch()
        self.pad = PinPad(theme, tr("New PIN"))
        self.pad.set_small(True)
        self.pad.entered.connect(self._take)
        self.back_button = Button(theme, tr("Back"), kind="plain", icon="back", height=look.TARGET)
        self.back_button.clicked.connect(self._end)
        self.pad.side.insertWidget(3, self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.stack = QStackedWidget()
        self.stack.addWidget(rows)
        self.stack.addWidget(self.pad)
        self.column.addWidget(self.stack, 1)

    def enter(self) -> None:
        """Show what is so now."""
        has = bool(self.office.settings.organizer_pin)
        self.text.setText(
            tr("A PIN is set. It keeps volunteers out of these places; it stops no thief.")
            if has
            else tr("No PIN is set: anybody at this laptop can open these places.")
        )
        self.choose.set_words(tr("Change the PIN…") if has else tr("Set a PIN…"), note=tr("4 to 12 digits"))
        self.remove.setVisible(has)
        self._show_rows()

    def leave(self) -> None:
        """Forget what was typed."""
        self._show_rows()

    def begin(self) -> None:
        """Ask for a new PIN."""
        self._first = ""
        self.stack.setCurrentIndex(1)
        self.pad.set_open(True)
        self.pad.say(tr("4 to 12 digits"))
        self.pad.ask(tr("New PIN"))

    def back(self) -> bool:
        """Go back from typing; whether there was anything to go back from."""
        open_ = self.stack.currentIndex() == 1
        if open_:
            self._end()
        return open_

    def _end(self) -> None:
        self._show_rows()
        self.choose.setFocus(Qt.FocusReason.TabFocusReason)

    def _show_rows(self) -> None:
        self._first = ""
        self.pad.field.clear()
        self.stack.setCurrentIndex(0)

    def _take(self, pin: str) -> None:
        if not self._first:
            self._first = pin
            self.pad.say(tr("The same once more, so that no slip locks you out."))
            self.pad.ask(tr("New PIN again"))
        elif pin != self._first:
            self._first = ""
            self.pad.say(tr("That was not the same. Begin again."), bad=True)
            self.pad.ask(tr("New PIN"))
        else:
            self.pad.set_open(False)
            self.pad.say(tr("A moment…"))
            self.office.set_pin(pin, lambda trouble: self._told(trouble, tr("The PIN is set. Keep it in mind.")))

    def _remove(self) -> None:
        self.office.set_pin("", lambda trouble: self._told(trouble, tr("The PIN is removed.")))

    def _told(self, trouble: KioskError | None, words: str) -> None:
        if not self.is_there:
            return
        if trouble is not None:
            self.say_trouble(trouble)
        else:
            self.said.emit(words, False)
        self.enter()
        self.choose.setFocus(Qt.FocusReason.TabFocusReason)
