"""What stands in the place of the results while there are none: how to search, or that nobody was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.language import mark, tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.formats import count
from kiosk.ui.labels import label
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1, S2, S3, S4

if TYPE_CHECKING:
    from kiosk.ui.help.offer import TourOffer

_SIDE, _AROUND = 24, 20
"""Pixels beside what stands here, and above and below it."""

_HINTS = (
    ("1042", mark("finds a bib")),
    ("mül an", mark("finds Anna Müller: the starts of her names, in any order")),
    ("anna@", mark("finds an e-mail")),
)


class Empty(QWidget):
    """Two faces: hints while nothing was typed, and a way on when nobody fits."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wants_hints, self._ready, self._of_runners = True, True, True
        self._title = label("", look.BODY, look.SEMIBOLD, wrap=True)
        self._text = label("", look.SMALL, role="quiet", wrap=True)
        self.walk_up = Button(theme, tr("Register a walk-up"), icon="person-add", key="F2", height=56)
        self._hints = QWidget()
        hints = QVBoxLayout(self._hints)
        hints.setContentsMargins(0, 0, 0, 0)
        hints.setSpacing(S2)
        for example, words in _HINTS:
            hints.addLayout(_hint(example, tr(words)))
        self._offer: TourOffer | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE, S3, _SIDE, S2)
        column.setSpacing(S2)
        column.addWidget(self._hints)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(S1)
        column.addWidget(self.walk_up, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch()
        self.show_hints()

    def _show(self, *, hints: bool) -> None:
        self._wants_hints = hints
        for widget in (self._title, self._text, self.walk_up):
            widget.setVisible(not hints)
        self.fit()

    def put_offer(self, offer: TourOffer) -> None:
        """What is offered below the hints while nothing is typed; where there is no room for both, a question first."""
        self._offer = offer
        self._column.insertWidget(1, offer)
        self.fit()

    def fit(self) -> None:
        """Leave out what has no room, rather than cut it."""
        room, hints, offer = self.height() - _AROUND, self._hints.sizeHint().height(), self._offer
        if offer is not None:
            wanted = offer.heightForWidth(self.width() - 2 * _SIDE) if offer.hasHeightForWidth() else 0
            wanted = max(wanted, offer.sizeHint().height())
            both = room >= wanted + self._column.spacing() + hints
            offer.setVisible(self._wants_hints and (both or (offer.asks and room >= wanted)))
            room = room if both else 0 if offer.asks else room
        self._hints.setVisible(self._wants_hints and self._of_runners and room >= hints)
        if not self._wants_hints:
            self._text.setVisible(self.height() >= 140)
            self.walk_up.setVisible(self._ready and self.height() >= 128)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """It can be very low."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Follow the window."""
        self.fit()

    def show_hints(self, *, of_runners: bool = True) -> None:
        """How to search; nothing where something else than a runner is asked for."""
        self._of_runners = of_runners
        self._show(hints=True)

    def show_nobody(self, typed: str, *, ready: bool, whole: bool, of: int) -> None:
        """Nobody fits what was typed.

        Not `ready` while the search still takes in the start list, not `whole` while that is still being read: then
        nobody is offered to register who may be in it.
        """
        self._ready = ready and whole
        self._show(hints=False)
        if ready and not whole:
            self._title.setText(
                tr("Nobody fits “{typed}” among the {number} read so far", typed=typed, number=count(of))
            )
            self._text.setText(tr("The start list is not complete yet: whoever is missing may still come."))
        elif ready:
            self._title.setText(tr("Nobody fits “{typed}” among {number}", typed=typed, number=count(of)))
            self._text.setText(tr("Try fewer letters, only the last name, or the e-mail."))
        else:
            self._title.setText(tr("The search is getting ready: %n runner(s) so far", "", of))
            self._text.setText(tr("Whoever is missing appears in a moment. A whole bib and Enter work already."))


def _hint(example: str, words: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(S4)
    typed: QLabel = label(example, look.SMALL, look.BOLD)
    typed.setFixedWidth(76)
    row.addWidget(typed)
    row.addWidget(label(words, look.SMALL, role="quiet", wrap=True), 1)
    return row
