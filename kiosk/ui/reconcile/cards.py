"""The differences: how many, what it means and what to do, each a card that opens its people."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QSizePolicy, QStyle, QVBoxLayout, QWidget

from kiosk.language import tr
from kiosk.model import Difference, DifferenceKind
from kiosk.ui import theme as look
from kiosk.ui.formats import count
from kiosk.ui.reconcile.words import to_do, weight
from kiosk.ui.scrolling import up_and_down
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import CORNER, S1, S2

_EDGE, _TOP, _GAP, _ARROW = 18, 12, 4, 26
_WRAP = int(Qt.TextFlag.TextWordWrap)


class _Part(NamedTuple):
    """A piece of text in its place."""

    box: QRect
    text: str
    font: QFont
    quiet: bool


class DifferenceCard(QAbstractButton):
    """One difference. Clicking it, Enter or the space bar opens its people."""

    focused = Signal()

    def __init__(self, theme: Theme, difference: Difference, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.difference = difference
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._number_room = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)
        self.show_difference(difference, 0)

    def show_difference(self, difference: Difference, number_room: int) -> None:
        """Show this one; `number_room` pixels are for the number, so that all titles begin at one line."""
        self.difference, self._number_room = difference, number_room
        number = count(len(difference.cases))
        self.setText(difference.title)
        self.setAccessibleName(f"{number}: {difference.title}")
        self.setAccessibleDescription(f"{difference.meaning} {to_do(difference)}")
        self.updateGeometry()
        self.update()

    def _parts(self, width: int) -> list[_Part]:
        """The texts laid out for a width: title beside the number, the rest below the title."""
        number, bold = count(len(self.difference.cases)), look.font(look.LARGE, look.BOLD)
        room = max(self._number_room, number_width(number))
        parts = [_Part(QRect(_EDGE, _TOP - 2, room, 30), number, bold, False)]
        left, y = _EDGE + room + 14, _TOP
        small, tiny = look.font(look.SMALL, look.SEMIBOLD), look.font(look.TINY)
        for text, font, quiet in (
            (self.difference.title, small, False),
            (self.difference.meaning, tiny, True),
            (to_do(self.difference), tiny, False),
        ):
            box = QFontMetrics(font).boundingRect(QRect(left, y, width - left - _ARROW - 8, 10_000), _WRAP, text)
            box.setWidth(width - left - _ARROW - 8)
            parts.append(_Part(box, text, font, quiet))
            y = box.bottom() + 1 + _GAP
        return parts

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """Its texts are wrapped."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """As high as its texts."""
        return self._parts(width)[-1].box.bottom() + 1 + _TOP

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as there is room."""
        return QSize(360, self.heightForWidth(max(self.width(), 360)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrow enough for a small window; how high it must be its width says."""
        return QSize(240, look.TARGET)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter and the right arrow open it too; up and down move on, as between all buttons."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Right):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Say so: it may have to be scrolled to."""
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Card, edge, number, texts, arrow."""
        palette, painter = self._theme.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = self.hasFocus() or self.underMouse()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(look.colour(palette.selected if lit else palette.card))
        painter.setPen(QPen(look.colour(palette.accent if self.hasFocus() else palette.line), 2 if lit else 1))
        painter.drawRoundedRect(box, CORNER, CORNER)
        colours = {"bad": palette.danger, "look": palette.already, "know": palette.accent, "settled": palette.edge}
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(colours[weight(self.difference.kind)]))
        bar = QRectF(self._placed(QRect(6, _TOP, 4, self.height() - 2 * _TOP)))
        painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2)
        for part in self._parts(self.width()):
            painter.setFont(part.font)
            painter.setPen(look.colour(palette.quiet if part.quiet else palette.text))
            painter.drawText(self._placed(part.box), _WRAP, part.text)
        middle, x = self.height() // 2, self.width() - _ARROW
        arrow = (QPoint(x, middle - 6), QPoint(x + 6, middle), QPoint(x, middle + 6))
        painter.setPen(QPen(look.colour(palette.accent if lit else palette.edge), 2))
        painter.drawPolyline([QStyle.visualPos(self.layoutDirection(), self.rect(), corner) for corner in arrow])
        painter.end()

    def _placed(self, box: QRect) -> QRect:
        """Where a box is that lies here for who reads from the left: for others, on the other side."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


def number_width(number: str) -> int:
    """The pixels that a number of cases takes."""
    return QFontMetrics(look.font(look.LARGE, look.BOLD)).horizontalAdvance(number) + 2


class Differences(QScrollArea):
    """The cards, the worst first."""

    opened = Signal(DifferenceKind)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.cards: dict[DifferenceKind, DifferenceCard] = {}
        self._inner = QWidget()
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(0, 0, S1, 0)
        self._column.setSpacing(S2)
        self._column.addStretch()
        up_and_down(self, self._inner)
        self.setAccessibleName(tr("Differences"))

    def show_differences(self, differences: Sequence[Difference]) -> None:
        """Show these; cards that stay keep the keyboard."""
        wanted = [each.kind for each in differences]
        for kind in [kind for kind in self.cards if kind not in wanted]:
            card = self.cards.pop(kind)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        room = max((number_width(count(len(each.cases))) for each in differences), default=0)
        for place, difference in enumerate(differences):
            card = self.cards.get(difference.kind) or self._add(difference, place)
            card.show_difference(difference, room)

    def whole_height(self, width: int) -> int:
        """The height in which no card is hidden."""
        return self._column.totalHeightForWidth(width)

    def _add(self, difference: Difference, place: int) -> DifferenceCard:
        made = DifferenceCard(self._theme, difference, self._inner)
        self.cards[difference.kind] = made
        self._column.insertWidget(place, made)
        made.clicked.connect(lambda: self.opened.emit(difference.kind))
        made.focused.connect(lambda: self.ensureWidgetVisible(made, 0, 8))
        made.show()
        return made
