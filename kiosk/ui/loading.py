"""Reading the start list: real counts, a way out, and starting before all of it is here."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar

from kiosk.errors import KioskError, Offline, ServerTrouble
from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.labels import label
from kiosk.ui.page import Page, card
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S2, S3


class LoadingScreen(Page):
    """Shows how many registrations were read. The bar knows an end only where the former total is known."""

    cancel_asked = Signal()
    go_on_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Reading the start list"), "", width=640, centred=True)
        frame, column = card()
        column.setSpacing(S3)
        self.counted = label("", look.LARGE, look.BOLD)
        self.message = label("", look.SMALL, role="quiet", wrap=True)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.trouble = label("", look.SMALL, look.SEMIBOLD, role="danger", wrap=True)
        self.cancel = Button(theme, tr("Cancel"), key="Esc", height=56)
        self.go_on = Button(theme, tr("Start checking in"), kind="primary", key="Enter", height=56)
        self.meanwhile = label(tr("You can start now: the rest is read meanwhile."), look.SMALL, wrap=True)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.cancel)
        foot.addWidget(self.go_on)
        for widget in (self.counted, self.bar, self.message, self.meanwhile, self.trouble):
            column.addWidget(widget)
        column.addSpacing(S2)
        column.addLayout(foot)
        self.column.addWidget(frame)
        self.column.addStretch(3)
        self.cancel.clicked.connect(self.cancel_asked)
        self.go_on.clicked.connect(self.go_on_asked)
        self.start("")

    def start(self, event_name: str) -> None:
        """Begin with nothing read."""
        self.text.setText(event_name)
        self.trouble.hide()
        self.go_on.hide()
        self.meanwhile.hide()
        self.set_progress(0, None, tr("Asking the server…"))

    def set_progress(self, rows: int, expected: int | None, message: str) -> None:
        """`rows` registrations are read, of `expected` where an earlier reading knew; `message` says where it is."""
        self.counted.setText(tr("%n registration(s)", "", rows))
        self.message.setText(message)
        self.bar.setRange(0, max(expected, rows) if expected else 0)
        self.bar.setValue(rows)

    def offer_to_go_on(self) -> None:
        """There is enough here to begin: offer the check-in screen while the rest is read."""
        if self.go_on.isHidden():
            self.go_on.show()
            self.meanwhile.show()
            self.go_on.setFocus()

    def set_error(self, trouble: KioskError) -> None:
        """Reading stopped; what was read is kept."""
        passing = type(trouble) in (Offline, ServerTrouble)  # not a hotel's network, where somebody has to sign in
        kept = tr("What was read is kept, and it is tried again by itself.")
        hint = kept if passing else trouble.hint
        self.trouble.setText(f"{trouble.title}. {hint}")
        self.trouble.show()
        self.bar.setRange(0, 1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The keyboard is at the way out."""
        (self.cancel if self.go_on.isHidden() else self.go_on).setFocus()
