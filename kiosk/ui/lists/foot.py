"""The foot of the lists: what can be done with what is shown, and while that is done, how far it is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QStackedWidget, QWidget

from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.formats import count
from kiosk.ui.labels import Elided
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S3


class Foot(QStackedWidget):
    """Two faces of one height: buttons, and a bar with a way to stop."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.close_button = Button(theme, tr("Close"), kind="primary", key="Esc", height=56)
        self.print_button = Button(theme, "", icon="print", height=56)
        self.pdf_button = Button(theme, "", icon="export", height=56)
        self.csv_button = Button(theme, "", icon="export", height=56)
        self.stop_button = Button(theme, tr("Stop"), key="Esc", height=56)
        self.said = Elided("", look.SMALL, look.SEMIBOLD)
        self.counted = Elided("", look.SMALL, look.SEMIBOLD)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.addWidget(_row(self.said, self.csv_button, self.pdf_button, self.print_button, self.close_button))
        self.addWidget(_row(self.counted, self.bar, self.stop_button))
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow window with fewer words; what they mean is still read aloud."""
        long = (tr("Print…"), tr("Save as PDF…"), tr("Save as CSV…"))
        short = (tr("Print…"), tr("PDF…", "A button: save as a PDF file"), tr("CSV…", "A button: save as a CSV file"))
        buttons = (self.print_button, self.pdf_button, self.csv_button)
        icons = ("print", "export", "export")
        for button, words, name, icon in zip(buttons, short if narrow else long, long, icons, strict=True):
            button.set_words(words, icon="" if narrow else icon)
            button.setAccessibleName(name)

    def set_usable(self, usable: bool) -> None:
        """Whether there is anything to print or save."""
        for button in (self.print_button, self.pdf_button, self.csv_button):
            button.setEnabled(usable)

    def say(self, words: str, *, bad: bool = False) -> None:
        """Say what came of it; "" for nothing."""
        self.said.setProperty("role", "danger" if bad else "")
        self.said.style().polish(self.said)
        self.said.setText(words)
        self.said.setAccessibleName(words)

    def show_busy(self) -> None:
        """Something is begun."""
        self.say("")
        self.counted.clear()
        self.bar.setRange(0, 0)
        self.setCurrentIndex(1)

    def show_progress(self, words: str, done: int, of: int) -> None:
        """How far it is."""
        self.counted.setText(words)
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def show_idle(self) -> None:
        """The buttons again."""
        self.setCurrentIndex(0)


def page_words(done: int, of: int) -> str:
    """'Page 12 of 60'."""
    return tr("Page {page} of {pages}", page=count(min(done + 1, of)), pages=count(of))


def row_words(done: int, of: int) -> str:
    """'1,200 of 60,000 rows'."""
    return tr("{done} of {total} rows", done=count(done), total=count(of))


def _row(first: QWidget, *others: QWidget) -> QWidget:
    page = QWidget()
    row = QHBoxLayout(page)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(S3)
    row.addWidget(first, 1)
    for widget in others:
        row.addWidget(widget, 2 if isinstance(widget, QProgressBar) else 0)
    return page
