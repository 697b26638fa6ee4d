"""The one button of the program, painted: primary, outlined or plain, with an icon and the key that presses it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget

from kiosk.ui import theme as look
from kiosk.ui.key_cap import key_cap_width, paint_key_cap
from kiosk.ui.theme import Theme

Kind = Literal["primary", "outline", "plain", "row"]
"""`primary`: the one thing to do here; `outline`: another; `plain`: without a border; `row`: a choice in a list."""

_GAP = 10


class Button(QPushButton):
    """A button of at least 48 px. Enter presses it too; a click does not take the keyboard from the search field."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: Kind = "outline",
        icon: str = "",
        key: str = "",
        height: int = look.TARGET,
        pixels: int = look.SMALL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.kind: Kind = kind
        self.icon_name = icon
        self.key = key
        self._theme = theme
        self._height = height
        self._pixels, self._compact = pixels, False
        self._font = look.font(pixels, look.SEMIBOLD)
        self._note = ""
        self._ink: str | None = None
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding if kind == "row" else policy.Fixed, policy.Fixed)
        theme.changed.connect(self.update)

    def set_words(self, text: str, *, icon: str | None = None, key: str | None = None, note: str = "") -> None:
        """Change what it says; `note` is a quiet second line of a row."""
        self.setText(text)
        self.setAccessibleName(f"{text}. {note}" if note else text)
        self.icon_name = self.icon_name if icon is None else icon
        self.key = self.key if key is None else key
        self._note = note
        self.updateGeometry()
        self.update()

    def set_ink(self, ink: str | None) -> None:
        """Draw outline and text in this colour instead of the theme's: on the verdict's ground."""
        self._ink = ink
        self.update()

    def set_height(self, height: int) -> None:
        """Change the height in pixels."""
        self._height = height
        self.updateGeometry()

    def set_compact(self, compact: bool) -> None:
        """Smaller words and no key: for a narrow window."""
        pixels = look.SMALL if compact else self._pixels
        if self._compact != compact:
            self._compact, self._font = compact, look.font(pixels, look.SEMIBOLD)
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as its words need."""
        width = QFontMetrics(self._font).horizontalAdvance(self.text())
        if self._note:
            width = max(width, QFontMetrics(look.font(look.TINY)).horizontalAdvance(self._note))
        width += (24 + (_GAP if self.text() else 0)) if self.icon_name else 0
        width += (key_cap_width(self.key) + _GAP + 2) if self._shown_key else 0
        return QSize(width + (24 if self.kind == "plain" else 44), self._height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same: words of a button are never cut."""
        return QSize(look.TARGET, self._height) if self.kind == "row" else self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter presses it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    @property
    def _shown_key(self) -> bool:
        return bool(self.key) and not self._compact

    def _colours(self) -> tuple[str | None, str | None, str]:
        """Ground, border and ink."""
        palette = self._theme.palette
        if not self.isEnabled():
            return (palette.chip if self.kind == "primary" else None), palette.line, palette.quiet
        if self._ink is not None:
            return None, self._ink, self._ink
        if self.kind == "primary":
            return palette.accent, None, palette.on_accent
        if self.kind == "row":
            return palette.card, palette.edge, palette.text
        return None, palette.edge if self.kind == "outline" else None, palette.text

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Ground, border, icon, words, key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, border, ink = self._colours()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = min(look.CORNER, self.height() / 4)
        painter.setBrush(look.colour(ground) if ground else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.colour(border), 2 if self._ink else 1.5) if border else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(box, radius, radius)
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            veil = QColor(ink)
            veil.setAlphaF(0.16 if self.isDown() else 0.08)
            painter.setBrush(veil)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            inner = ink if self.kind == "primary" or self._ink else self._theme.palette.accent
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour(inner), 3))
            painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), radius - 3, radius - 3)
        self._paint_words(painter, ink)
        painter.end()

    def _placed(self, box: QRect) -> QRect:
        """Where a box is that lies here for who reads from the left: for others, on the other side."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _paint_words(self, painter: QPainter, ink: str) -> None:
        hint, left = self.sizeHint().width(), 12 if self.kind == "plain" else 22
        x = left if self.kind == "row" else left + max(0, (self.width() - hint) // 2)
        right, middle = self.width() - (self.width() - hint) // 2 - left, self.height() // 2
        right = self.width() - left if self.kind == "row" else right
        if self.icon_name:
            place = self._placed(QRect(x, middle - 12, 24, 24)).topLeft()
            painter.drawPixmap(place, look.icon(self.icon_name, ink, 24, self.devicePixelRatioF()))
            x += 24 + _GAP
        if self._shown_key:
            width = key_cap_width(self.key)
            cap = self._placed(QRect(right - width, 0, width, self.height()))
            paint_key_cap(painter, cap.right() + 1, middle, self.key, look.colour(ink))
            right -= width + _GAP
        painter.setPen(look.colour(ink))
        painter.setFont(self._font)
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        room = self._placed(QRect(x, 0, right - x + 2, self.height()))
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room.adjusted(0, 0, 0, -20) if self._note else room, align, words)
        if self._note:
            painter.setFont(look.font(look.TINY))
            painter.setPen(look.colour(self._theme.palette.quiet))
            note = painter.fontMetrics().elidedText(self._note, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room.adjusted(0, 22, 0, 0), align, note)
