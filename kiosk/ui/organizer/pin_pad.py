"""A field for a PIN with large keys beside it, for fingers, mice and keyboards."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QRegularExpressionValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.language import tr
from kiosk.pin import FEWEST, MOST, is_pin
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.labels import label
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S2, S7

_KEY, _SMALL_KEY = (88, 64), (76, 52)
"""Width and height in pixels."""


class PinPad(QWidget):
    """Digits come from the keyboard or the keys; Enter or OK gives them, if they can be a PIN."""

    entered = Signal(str)

    def __init__(self, theme: Theme, caption: str) -> None:
        super().__init__()
        self.caption = label(caption, look.SMALL, look.SEMIBOLD, wrap=True)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(MOST)
        self.field.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]*"), self.field))
        self.field.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.field.setFont(look.font(look.LARGE))
        self.field.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.field.returnPressed.connect(self.give)
        self.words = label("", look.SMALL, look.SEMIBOLD, wrap=True)
        self.words.setMinimumHeight(44)
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.side = QVBoxLayout()
        self.side.setSpacing(S2)
        for widget in (self.caption, self.field, self.words):
            self.side.addWidget(widget)
        self.side.addStretch()
        self._keys = QGridLayout()
        self._keys.setSpacing(S2)
        self.keys = {digit: self._key(theme, digit, place) for place, digit in enumerate("123456789")}
        self.rub = self._key(theme, "", 9)
        self.rub.set_words("", icon="backspace")
        self.rub.setAccessibleName(tr("Delete the last digit"))
        self.keys["0"] = self._key(theme, "0", 10)
        self.ok = self._key(theme, tr("OK"), 11)
        self.ok.kind = "primary"
        for digit, key in self.keys.items():
            key.clicked.connect(lambda _=False, digit=digit: self.type_digit(digit))
        self.rub.clicked.connect(lambda: self.field.backspace())
        self.ok.clicked.connect(self.give)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S7)
        row.addLayout(self.side, 1)
        right = QVBoxLayout()
        right.addLayout(self._keys)
        right.addStretch()
        row.addLayout(right)
        self.ask(caption)

    def _key(self, theme: Theme, text: str, place: int) -> Button:
        made = Button(theme, text, height=_KEY[1], pixels=look.LARGE if len(text) < 2 else look.BODY)
        made.setFixedWidth(_KEY[0])
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard has keys of its own
        self._keys.addWidget(made, place // 3, place % 3)
        return made

    def ask(self, caption: str) -> None:
        """Ask for digits anew."""
        self.caption.setText(caption)
        self.field.setAccessibleName(caption)
        self.field.clear()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_small(self, small: bool) -> None:
        """Smaller keys, for where there is less room."""
        width, height = _SMALL_KEY if small else _KEY
        for key in (*self.keys.values(), self.rub, self.ok):
            key.setFixedWidth(width)
            key.set_height(height)

    def say(self, words: str, *, bad: bool = False, aloud: bool = True) -> None:
        """Say something below the field; `aloud`: to whoever hears the screen, too."""
        self.words.setProperty("role", "danger" if bad else "quiet")
        self.words.style().polish(self.words)
        self.words.setText(words)
        self.field.setAccessibleDescription(words)
        if aloud:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def set_open(self, on: bool) -> None:
        """Whether digits are taken now."""
        self.field.setReadOnly(not on)
        for key in (*self.keys.values(), self.rub, self.ok):
            key.setEnabled(on)

    def type_digit(self, digit: str) -> None:
        """One more digit."""
        if not self.field.isReadOnly():
            self.field.insert(digit)

    def give(self) -> None:
        """Give what was typed, if it can be a PIN."""
        typed = self.field.text()
        if self.field.isReadOnly():
            return
        if is_pin(typed):
            self.entered.emit(typed)
        else:
            self.say(tr("A PIN has {fewest} to {most} digits.", fewest=FEWEST, most=MOST), bad=True)
