"""The one screen of a program that can't begin: what is wrong, what to do, and a way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.labels import label
from kiosk.ui.page import Page, card
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S3


class TroubleScreen(Page):
    """An error in its own words."""

    close_asked = Signal()

    def __init__(self, theme: Theme, error: KioskError) -> None:
        super().__init__(tr("The check-in can't begin"), "", width=640, centred=True)
        frame, column = card()
        column.addWidget(label(error.title, look.BODY, look.SEMIBOLD, role="danger", wrap=True))
        column.addWidget(label(error.hint, look.SMALL, wrap=True))
        column.addSpacing(S3)
        self.close_button = Button(theme, tr("Close"), kind="primary", key="Enter", height=56)
        column.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        self.column.addWidget(frame)
        self.column.addStretch(3)
        self.close_button.clicked.connect(self.close_asked)
