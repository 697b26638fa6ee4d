"""A keyboard on the screen, for who has a finger or a mouse alone: below every screen, not over it."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from math import inf
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QLineEdit, QWidget

from kiosk.language import tr
from kiosk.ui import languages
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.key_cap import key_name
from kiosk.ui.scanner.keys import SETTLES
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1, S2

LETTERS: Final = {
    "en": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "de": ("qwertzuiop", "asdfghjkl", "yxcvbnm"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn"),
}
"""Where the letters of a language's keyboards lie; other languages have the first."""

_SHIFTED: Final = {"/": ":", "@": "+", "'": "&", ".": ",", "-": "_", "#": "="}

ACCENTS: Final = tuple(
    "aàáâãäåæ cçčć dđð eèéêëęě gğ iìíîïı lł nñńň oòóôõöøőœ rř sßśšş tťţ uùúûüűů yýÿ zźżž".split()  # noqa: SIM905
)
"""A letter, and what the key of accents makes of it in turn."""

LOWEST: Final = 560
"""The least height in pixels of a window that has room for the keys."""

_COLUMNS: Final = 13
_HIGH, _LARGE_FROM = 60, 860
"""Pixels: the height of a key where there is room, which is in windows of this height."""


class ScreenKeys(QFrame):
    """Presses keys at whatever has the keyboard, and takes the keyboard from nobody."""

    hide_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Keyboard on the screen"))
        self._theme, self._capital, self._entered = theme, False, -inf
        self._letters: dict[Button, str] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(S2, S2, S2, S2)
        self._grid.setSpacing(S1)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._make(*LETTERS.get(languages.spoken(), LETTERS["en"]))

    def _make(self, top: str, middle: str, bottom: str) -> None:
        for row, texts in enumerate(("1234567890/", f"{top}@'", f"{middle}.#"[:11])):
            for column, text in enumerate(texts):
                self._letter(text, row, column)
        rub = self._key(0, 11, 2, partial(self._press, Qt.Key.Key_Backspace), "", tr("Delete the last letter"))
        rub.set_words("", icon="backspace")
        rub.setAccessibleName(tr("Delete the last letter"))
        rub.setAutoRepeat(True)
        self._key(1, 12, 1, self._accent, "á…", tr("The same letter with another accent"))
        enter = self._key(2, 11, 2, self._enter, key_name("Enter"), key_name("Enter"))
        enter.kind = "primary"
        self._shift = self._key(3, 0, 2, self._toggle_capital, "", tr("Capital letters"))
        for column, text in enumerate(f"{bottom}-"):
            self._letter(text, 3, 2 + column)
        begin = 3 + len(bottom)
        space = partial(self._press, Qt.Key.Key_Space, " ")
        self._key(3, begin, _COLUMNS - 1 - begin, space, tr("Space"), tr("Space"))
        hide = self._key(3, _COLUMNS - 1, 1, self.hide_asked.emit, "", tr("Put the keys away"))
        hide.set_words("", icon="close")
        hide.setAccessibleName(tr("Put the keys away"))
        self._show_capital(False)

    def _key(self, row: int, column: int, span: int, do: Callable[[], object], text: str, name: str) -> Button:
        made = Button(self._theme, text, height=look.TARGET, pixels=look.BODY if len(text) < 3 else look.SMALL)
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        made.setSizePolicy(made.sizePolicy().Policy.Ignored, made.sizePolicy().Policy.Fixed)
        made.setAccessibleName(name)
        made.pressed.connect(do)
        self._grid.addWidget(made, row, column, 1, span)
        return made

    def _letter(self, text: str, row: int, column: int) -> None:
        key = self._key(row, column, 1, lambda: self._write(key), text, text)
        self._letters[key] = text

    def fit(self, room: int) -> None:
        """Keys as high as the window's height in pixels has room for; none where it has too little."""
        for key in self.findChildren(Button):
            key.set_height(_HIGH if room >= _LARGE_FROM else look.TARGET)
        self.setVisible(room >= LOWEST)

    # What keys do.
    def _enter(self) -> None:
        """Enter, once: the second of a double press answers nothing, as on the computer's own keyboard."""
        before, self._entered = self._entered, time.monotonic()
        if self._entered - before >= SETTLES:
            self._press(Qt.Key.Key_Return, "\r")

    def _write(self, key: Button) -> None:
        self._press(Qt.Key.Key_unknown, key.text())
        self._show_capital(False)

    def _press(self, key: Qt.Key, text: str = "") -> None:
        """As the computer's own keyboard would. Not by way of the window, where scanners are told from people."""
        target: QWidget | None = QApplication.focusWidget() or QApplication.activeWindow()
        if target is None:
            return
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))

    def _accent(self) -> None:
        """Write the letter before the cursor with its next accent."""
        field = QApplication.focusWidget()
        if not isinstance(field, QLineEdit) or field.hasSelectedText():
            return
        before = field.text()[: field.cursorPosition()][-1:]
        group = next((each for each in ACCENTS if before and before.lower() in each), "")
        if group:
            after = group[(group.index(before.lower()) + 1) % len(group)]
            self._press(Qt.Key.Key_Backspace)
            self._press(Qt.Key.Key_unknown, after if before.islower() or after == "ß" else after.upper())

    def _toggle_capital(self) -> None:
        self._show_capital(not self._capital)

    def _show_capital(self, capital: bool) -> None:
        """The next letter is a capital one, and signs are the other ones."""
        self._capital = capital
        self._shift.set_words("abc" if capital else "ABC")
        self._shift.setAccessibleName(tr("Small letters") if capital else tr("Capital letters"))
        for key, text in self._letters.items():
            key.set_words(_SHIFTED.get(text, text.upper()) if capital else text)
