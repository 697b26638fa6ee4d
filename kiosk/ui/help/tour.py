"""The tour: cards that point at the parts of the screen, one after the other. Whatever is scanned ends it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.formats import count
from kiosk.ui.labels import label
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1, S3, S4, S5, S6

if TYPE_CHECKING:
    from kiosk.ui.check_in import CheckInScreen

_WIDE, _RING, _GAP, _ARROW, _EDGE = 460, 6, 16, 14, 12
"""Pixels: a card, around what is pointed at, from there to the card, the arrow's half, the window's edge."""
_SHADE = QColor(8, 14, 22, 175)


class Stop(NamedTuple):
    """One part of the screen and what is to be known of it."""

    target: QWidget
    title: str
    text: str


def stops(screen: CheckInScreen) -> tuple[Stop, ...]:
    """The five parts that a volunteer must know."""
    found = screen.results if screen.results.isVisible() else screen.empty
    return (
        Stop(screen.box, tr("Type here"), tr("A bib, a name or an e-mail. Whatever you type anywhere goes here.")),
        Stop(found, tr("Choose here"), tr("Whoever fits stands here. The arrows choose, Enter checks in.")),
        Stop(
            screen.banner, tr("Look here"), tr("Green: the runner is in, safe on this laptop. Else it says what to do.")
        ),
        Stop(screen.strip.undo, tr("Take it back here"), tr("The wrong runner? This takes the last check-in back.")),
        Stop(
            screen.header.chip,
            tr("No network? Go on"),
            tr("Check-ins wait on this laptop and are sent by themselves. Here it says how many."),
        ),
    )


class Tour(Overlay):
    """Dims all but one part of the screen and says what that is for. Enter goes on, Esc ends it."""

    finished = Signal()
    """It ended, at its last stop or before."""
    gives_way = True

    def __init__(self, host: QWidget, theme: Theme, parts: Sequence[Stop]) -> None:
        """Parts that are not shown, as in a very low window, are left out."""
        shown = [part for part in parts if part.target.isVisible()]
        super().__init__(host, theme, shown[0].title, width=_WIDE, easy=False)
        self.stops, self.at = shown, 0
        self.body.setContentsMargins(S6, S4, S5, S4)
        self.text = label("", look.SMALL + 2, wrap=True)
        self.body.addWidget(self.text)
        self.counted = label("", look.SMALL, role="quiet")
        self.next_button = self.button(tr("Next"), self.go_on, "primary", key="Enter")
        self.skip_button = self.button(tr("Skip"), self.close_overlay, "plain", key="Esc")
        foot = QHBoxLayout()
        foot.setSpacing(S3)
        foot.addWidget(self.counted)
        foot.addStretch()
        foot.addWidget(self.skip_button)
        foot.addWidget(self.next_button)
        self.body.addSpacing(S1)
        self.body.addLayout(foot)
        self._pointer = QPolygonF()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._place)
        theme.changed.connect(self.update)
        self._show()

    def start(self) -> None:
        """Come up."""
        self.open(self.next_button)

    @property
    def target(self) -> QWidget:
        """What is pointed at."""
        return self.stops[self.at].target

    def go_on(self) -> None:
        """Point at the next part, or end."""
        if self.at + 1 == len(self.stops):
            self.close_overlay()
            return
        self.target.removeEventFilter(self)
        self.at += 1
        self._show()

    def close_overlay(self) -> None:
        """End."""
        self.target.removeEventFilter(self)
        super().close_overlay()
        self.finished.emit()

    def _show(self) -> None:
        stop, last = self.stops[self.at], self.at + 1 == len(self.stops)
        self.title.setText(stop.title)
        self.text.setText(stop.text)
        self.panel.setAccessibleName(f"{stop.title}. {stop.text}")
        self.counted.setText(tr("{number} of {total}", number=count(self.at + 1), total=count(len(self.stops))))
        self.next_button.set_words(tr("Done") if last else tr("Next"))
        self.skip_button.setVisible(not last)
        self.target.installEventFilter(self)
        self._place()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{stop.title}. {stop.text}"))

    # Where the card is.
    def _place(self) -> None:
        """Below what it points at, else above it, else at its foot."""
        super()._place()
        part, card = self._part(), self.panel.size()
        apart = _RING + _GAP
        below, above = part.bottom() + 1 + apart, part.top() - apart - card.height()
        if below + card.height() <= self.height() - _EDGE:
            top, tip, away = below, part.bottom() + 1 + _RING + 2, 1
        elif above >= _EDGE:
            top, tip, away = above, part.top() - _RING - 2, -1
        else:
            top, tip, away = self.height() - _EDGE - card.height(), 0, 0
        middle = part.center().x()
        left = min(max(middle - card.width() // 2, _EDGE), self.width() - _EDGE - card.width())
        self.panel.move(left, top)
        x = min(max(middle, left + look.CORNER + _ARROW), left + card.width() - look.CORNER - _ARROW)
        base = tip + away * _GAP
        corners = [QPointF(x, tip), QPointF(x - _ARROW, base), QPointF(x + _ARROW, base)]
        self._pointer = QPolygonF(corners) if away else QPolygonF()
        self.update()

    def _part(self) -> QRect:
        """What is pointed at, as far as it is seen, on this overlay."""
        target = self.target
        corner = self.mapFromGlobal(target.mapToGlobal(QPoint()))
        inside = self.rect().adjusted(_RING, _RING, -_RING, -_RING)
        return QRect(corner, target.size()).intersected(inside)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Follow what is pointed at: it takes its place only after the window has its size."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide):
            self._later.start()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter goes on, wherever the keyboard is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.go_on()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Dim all but the part, draw a ring around it, and an arrow from the card to it."""
        palette, painter = self.theme.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ring = QRectF(self._part()).adjusted(-_RING, -_RING, _RING, _RING)
        shade, hole = QPainterPath(), QPainterPath()
        shade.addRect(QRectF(self.rect()))
        hole.addRoundedRect(ring, look.CORNER, look.CORNER)
        painter.fillPath(shade.subtracted(hole), _SHADE)
        for ink, thick in ((palette.card, 7), (palette.accent, 3)):  # the light edge is seen on the dark shade
            painter.setPen(QPen(look.colour(ink), thick))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, look.CORNER, look.CORNER)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(palette.accent))
        painter.drawPolygon(self._pointer)
        painter.end()
