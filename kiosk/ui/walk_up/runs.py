"""The run of a walk-up: large tiles that say what speaks against a run; a drop-down list where there are many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QListView,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from kiosk.language import tr
from kiosk.model import RunOffer
from kiosk.ui import theme as look
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import CORNER
from kiosk.ui.walk_up.words import closed_words, state_words

TILES = 6
"""Runs up to which there are tiles."""

_HEIGHT, _GAP, _ONE_COLUMN = 52, 6, 4
_STEPS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
"""What the arrows add to row and column."""


def _words(offer: RunOffer) -> str:
    """The state in full, for a line that has the room, and for whoever hears the screen."""
    return state_words(offer) if offer.may_choose else closed_words(offer)


class Tile(QRadioButton):
    """One run: a ring that is filled when it is chosen, its name, and what speaks against it."""

    def __init__(self, theme: Theme, offer: RunOffer) -> None:
        super().__init__(offer.run.label)
        self._theme, self._offer = theme, offer
        self._state = state_words(offer)
        self.setAccessibleName(f"{offer.run.label}. {_words(offer)}" if self._state else offer.run.label)
        self.setEnabled(offer.may_choose)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Two lines high."""
        return QSize(150, _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same."""
        return self.sizeHint()

    def hitButton(self, place: object) -> bool:  # noqa: N802
        """All of it is pressed."""
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The arrows and Enter are for whoever has the tiles."""
        if event.key() in _STEPS or event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Ground, ring, name, state."""
        palette, painter = self._theme.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, able = self.isChecked(), self.isEnabled()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = palette.accent if chosen or self.hasFocus() else palette.edge if able else palette.line
        painter.setPen(QPen(look.colour(edge), 3 if self.hasFocus() else 2 if chosen else 1.5))
        painter.setBrush(look.colour(palette.selected if chosen else palette.card if able else palette.chip))
        painter.drawRoundedRect(box, CORNER, CORNER)
        self._paint_ring(painter, chosen, able)
        ink = palette.text if able else palette.quiet
        left = 48 if able else 16
        room = self._placed(QRect(left, 0, self.width() - left - 12, self.height()))
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(look.colour(ink))
        painter.setFont(look.font(look.SMALL, look.SEMIBOLD))
        if painter.fontMetrics().horizontalAdvance(self.text()) > room.width():
            painter.setFont(look.font(look.TINY, look.SEMIBOLD))
        name = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        self.setToolTip(self.text() if name != self.text() else "")
        painter.drawText(room.adjusted(0, 0, 0, -18) if self._state else room, align, name)
        if self._state:
            painter.drawPixmap(
                self._placed(QRect(left, 27, 16, 16)).topLeft(),
                look.icon("alert" if able else "stop", ink, 16, self.devicePixelRatioF()),
            )
            painter.setFont(look.font(look.TINY, look.SEMIBOLD if able else look.MEDIUM))
            line = self._placed(QRect(left + 22, 0, self.width() - left - 32, self.height())).adjusted(0, 20, 0, 0)
            said = painter.fontMetrics().elidedText(self._state, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, align, said)
        painter.end()

    def _paint_ring(self, painter: QPainter, chosen: bool, able: bool) -> None:
        palette = self._theme.palette
        middle = QPointF(self._placed(QRect(16, 0, 20, self.height())).center()) + QPointF(0.5, 0.5)
        if not able:
            return
        painter.setPen(QPen(look.colour(palette.accent if chosen else palette.edge), 2.4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, 9, 9)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(palette.accent))
            painter.drawEllipse(middle, 4.8, 4.8)

    def _placed(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


class RunChoice(QWidget):
    """The runs; none is chosen where there are several, for most would get a wrong one."""

    chosen = Signal(int)
    """Another one was chosen: its place, or -1 for none."""

    def __init__(self, theme: Theme, offers: Sequence[RunOffer]) -> None:
        super().__init__()
        self.offers = offers
        self.tiles: list[Tile] = []
        self.box: QComboBox | None = None
        self._group = QButtonGroup(self)
        self._rows = 1
        if len(offers) > TILES:
            self._make_box()
        else:
            self._make_tiles(theme)
        if len(offers) == 1 and offers[0].may_choose:
            self.setCurrentIndex(0)

    def _make_tiles(self, theme: Theme) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(_GAP)
        few = len(self.offers) <= _ONE_COLUMN
        self._rows = len(self.offers) if few else -(-len(self.offers) // 2)
        for place, each in enumerate(self.offers):
            tile = Tile(theme, each)
            tile.toggled.connect(lambda on, at=place: self._take(at) if on else None)
            self._group.addButton(tile, place)
            self.tiles.append(tile)
            grid.addWidget(tile, place % self._rows, place // self._rows)
        self._set_stop()

    def _make_box(self) -> None:
        self.box = QComboBox()
        self.box.setView(QListView())
        self.box.setFont(look.font(look.SMALL))
        self.box.setPlaceholderText(tr("Choose the run"))
        model = QStandardItemModel(self.box)
        for each in self.offers:
            words = _words(each)
            item = QStandardItem(f"{each.run.label} · {words}" if words else each.run.label)
            item.setEnabled(each.may_choose)
            model.appendRow(item)
        self.box.setModel(model)
        self.box.setCurrentIndex(-1)
        self.box.currentIndexChanged.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)
        self.setFocusProxy(self.box)

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        """What the drop-down list is called, too."""
        super().setAccessibleName(name)
        if self.box is not None:
            self.box.setAccessibleName(name)

    def currentIndex(self) -> int:  # noqa: N802
        """The place of the chosen run; -1 for none."""
        return self._group.checkedId() if self.box is None else self.box.currentIndex()

    def setCurrentIndex(self, place: int) -> None:  # noqa: N802
        """Choose a run; -1 for none, as for one that can't be."""
        place = place if 0 <= place < len(self.offers) and self.offers[place].may_choose else -1
        if self.box is not None:
            self.box.setCurrentIndex(place)
        elif place >= 0:
            self.tiles[place].setChecked(True)
        elif (checked := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            checked.setChecked(False)
            self._group.setExclusive(True)
            self._set_stop()
            self.chosen.emit(-1)

    def current(self) -> RunOffer | None:
        """The chosen run."""
        place = self.currentIndex()
        return self.offers[place] if place >= 0 else None

    def _take(self, place: int) -> None:
        self._set_stop()
        self.chosen.emit(place)

    def _set_stop(self) -> None:
        """Tab stops once: at the chosen one, else at the first that can be."""
        able = [each for each in self.tiles if each.isEnabled()]
        stop = next((each for each in able if each.isChecked()), able[0] if able else None)
        for each in self.tiles:
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is stop else Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(stop)  # type: ignore[arg-type] # None takes it away

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The arrows choose the next that can be; where none is chosen, the first or the last."""
        steps = _STEPS.get(event.key())
        able = [place for place, each in enumerate(self.tiles) if each.isEnabled()]
        if steps is None or not able:
            event.ignore()
            return
        down, right = steps
        one, at = down or right, self.currentIndex()
        if at < 0:
            at = able[0] if one > 0 else able[-1]
        else:
            at = (at + down + right * self._rows) % len(self.tiles)
            while at not in able:
                at = (at + one) % len(self.tiles)
        self.tiles[at].setChecked(True)
        self.tiles[at].setFocus(Qt.FocusReason.TabFocusReason)
