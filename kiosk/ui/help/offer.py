"""The offer of the tour, where the results will stand while nothing is typed: it asks once, and is in nobody's way."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout

from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.labels import label
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S3


class TourOffer(QFrame):
    """Two faces: a question with two buttons, and a quiet button for whoever wants the tour again."""

    taken = Signal()
    declined = Signal()

    def __init__(self, theme: Theme, *, asks: bool) -> None:
        super().__init__()
        self.setObjectName("offer")
        self._title = label(tr("Your first time here?"), look.SMALL, look.SEMIBOLD, wrap=True)
        self._text = label(tr("A tour of five parts of the screen, half a minute."), look.TINY, role="quiet", wrap=True)
        self.show_button = Button(theme, tr("Show me"), icon="question")
        self.later_button = Button(theme, tr("Not now"), kind="plain")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch()
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S3)
        row.addLayout(words, 1)
        row.addWidget(self.later_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.asks = asks
        """Whether it asks; else it is quiet."""
        self.show_button.clicked.connect(self.taken)
        self.later_button.clicked.connect(self.declined)
        self._show_face()

    def quieten(self) -> None:
        """Ask no more."""
        self.asks = False
        self._show_face()

    def _show_face(self) -> None:
        for part in (self._title, self._text, self.later_button):
            part.setVisible(self.asks)
        self._row.setStretch(0, 1 if self.asks else 0)
        self._row.setStretch(3, 0 if self.asks else 1)
        self.show_button.kind = "outline" if self.asks else "plain"
        self.show_button.set_words(tr("Show me") if self.asks else tr("Show the tour"))
