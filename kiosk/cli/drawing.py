"""What commands that draw stand on: Qt with the program's fonts, where there may be no display."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def qt_without_display() -> QApplication:
    """What Qt needs to draw, with the program's fonts, without a display. Keep it while something is drawn."""
    from PySide6.QtWidgets import QApplication

    from kiosk.ui.theme import Theme

    running = QApplication.instance()
    if not isinstance(running, QApplication):
        # The offscreen platform of Windows and macOS does not know the system's fonts; theirs need no window either.
        elsewhere = [] if sys.platform in ("win32", "darwin") else ["-platform", "offscreen"]
        running = QApplication(["kiosk", *elsewhere])
    Theme("light", running)
    return running
