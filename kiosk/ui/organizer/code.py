"""Settings as a code on the screen, for the camera or scanner of another laptop."""

from __future__ import annotations

import segno
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.language import tr
from kiosk.ui.tokens import CORNER

LARGEST_VERSION = 25
"""117 modules a side: on a screen of 768 lines each has three pixels, which cameras of laptops still tell apart."""

_QUIET, _LEAST, _MOST = 4, 240, 460


def picture_of(text: str) -> QImage | None:
    """The code of a text with its quiet zone, a pixel for each module; None where it is too long to be read well."""
    try:
        made = segno.make_qr(text, error="l", boost_error=True)
    except segno.DataOverflowError:
        return None
    if int(made.version) > LARGEST_VERSION:
        return None
    side = len(made.matrix) + 2 * _QUIET
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    for y, row in enumerate(made.matrix, _QUIET):
        for x, dark in enumerate(row, _QUIET):
            if dark:
                image.setPixel(x, y, 0xFF000000)
    return image


class SettingsCode(QWidget):
    """The code on a white card in every theme; its modules are whole pixels of the screen."""

    def __init__(self, picture: QImage) -> None:
        super().__init__()
        self._picture = picture
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Code with this laptop's settings"))

    def sizeHint(self) -> QSize:  # noqa: N802
        """As small as it can be: it takes what room there is."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """At least two pixels a module."""
        side = max(_LEAST, 2 * self._picture.width())
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The card, and the code in its middle."""
        painter, ratio = QPainter(self), self.devicePixelRatioF()
        side = min(self.width(), self.height(), _MOST)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(0, 0, side, side, CORNER, CORNER)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.scale(1 / ratio, 1 / ratio)
        pixels = int(side * ratio)
        whole = pixels // self._picture.width() * self._picture.width()
        scaled = self._picture.scaled(whole, whole)
        painter.drawImage((pixels - whole) // 2, (pixels - whole) // 2, scaled)
        painter.end()
