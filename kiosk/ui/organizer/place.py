"""What all of the organizer's places are made of: a title, words, a column, and ticks that are kept at once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLayout, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from kiosk.errors import KioskError
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.labels import label, rule
from kiosk.ui.organizer.office import Office
from kiosk.ui.scrolling import up_and_down
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1, S2, S3, S5


class Tick(Button):
    """A row that is on or off, with a box that shows which."""

    def __init__(self, theme: Theme, text: str, note: str = "", *, on: bool = False, height: int = 0) -> None:
        super().__init__(theme, text, kind="row", height=height or (60 if note else look.TARGET))
        self.setCheckable(True)
        self._words = (text, note)
        self.toggled.connect(self._show)
        self.setChecked(on)
        self._show()

    def say(self, text: str, note: str = "") -> None:
        """Change its words."""
        self._words = (text, note)
        self._show()

    def _show(self) -> None:
        text, note = self._words
        self.set_words(text, icon="tick-on" if self.isChecked() else "tick-off", note=note)


class Place(QWidget):
    """One of the organizer's places. What is chosen in it is taken and kept at once, and said."""

    said = Signal(str, bool)
    """What was done, or, where it is True, why it was not."""

    def __init__(self, theme: Theme, office: Office, title: str, text: str) -> None:
        super().__init__()
        self.theme, self.office = theme, office
        self.setAccessibleName(title)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(S1, 0, S3, S1)
        self.column.setSpacing(S2)
        self.column.addWidget(label(title, look.BODY, look.BOLD, wrap=True))
        self.text = label(text, look.SMALL, role="quiet", wrap=True)
        self.column.addWidget(self.text)
        self.column.addSpacing(S1)

    @property
    def is_there(self) -> bool:
        """Whether it was not closed meanwhile."""
        return isValid(self)

    def enter(self) -> None:
        """It is shown from now on: show what is so now."""

    def leave(self) -> None:
        """It is not shown any more: keep what was typed."""

    def back(self) -> bool:
        """Go back to what it shows first; whether there was anything to go back from."""
        return False

    def keep(self, words: str, **choices: Any) -> bool:
        """Take and keep a choice, and say so in these words; whether that could be done."""
        try:
            self.office.change(**choices)
        except KioskError as trouble:
            self.say_trouble(trouble)
            return False
        self.said.emit(words, False)
        return True

    def say_trouble(self, trouble: KioskError) -> None:
        """Say why something was not done."""
        self.said.emit(f"{trouble.title}. {trouble.hint}", True)


class Scrolling(QScrollArea):
    """Takes what room there is and wants no more; scrolls up and down where what is inside is higher."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        up_and_down(self, inner)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Small."""
        return self.minimumSizeHint()


def facts_column(facts: Iterable[tuple[str, str]]) -> QVBoxLayout:
    """Facts in two columns: what, and what is known of it, which may take several lines."""
    column, captions = QVBoxLayout(), list[QLabel]()
    column.setSpacing(S1)
    for what, known in facts:
        if captions:
            column.addWidget(rule())
        captions.append(label(what, look.SMALL, role="quiet"))
        row = QHBoxLayout()
        row.setSpacing(S5)
        row.addWidget(captions[-1], 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(known, look.SMALL, look.SEMIBOLD, wrap=True), 1)
        column.addLayout(row)
    widest = max((caption.sizeHint().width() for caption in captions), default=0)
    for caption in captions:
        caption.setFixedWidth(widest)
    return column


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, at any depth."""
    while (item := layout.takeAt(0)) is not None:
        if (inner := item.layout()) is not None:
            clear(inner)
        elif (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
