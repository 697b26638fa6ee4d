"""The quick start on the screen: the steps of a check-in, the colours, the keys, and what to do when."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.formats import count
from kiosk.ui.help.cards import AdviceRow, KeyCaps, Sample, StepCard
from kiosk.ui.help.words import advice, colours, keys, steps
from kiosk.ui.key_cap import key_name
from kiosk.ui.labels import label
from kiosk.ui.overlay import Overlay
from kiosk.ui.scrolling import up_and_down
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import HAIR, S1, S2, S3, S4, S5, S6

_WIDEST = 1480
"""Pixels of the widest panel, as wide as the comparison's."""
_WIDE = 860
"""Pixels of a panel's width in which all steps stand beside each other, and all sections."""
_LEAST = 120
"""Pixels of the height in which one can read at all."""
_LOW = 680
"""Pixels of a window's height under which everything is closer together."""
_SCROLLS = {Qt.Key.Key_PageDown: 0.8, Qt.Key.Key_PageUp: -0.8, Qt.Key.Key_Home: -99.0, Qt.Key.Key_End: 99.0}
"""How far these keys scroll, in heights of what is seen."""


class Reading(QScrollArea):
    """What is read; it takes the keyboard, and scrolls, only where the window has no room for all of it."""

    def __init__(self, inner: QWidget) -> None:
        super().__init__()
        up_and_down(self, inner)
        self.setMinimumHeight(_LEAST)

    def sizeHint(self) -> QSize:  # noqa: N802
        """The least: how high it is, the panel says."""
        return QSize(200, _LEAST)

    def turn(self, heights: float) -> None:
        """Scroll by so many heights of what is seen."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + round(self.viewport().height() * heights))


class _Section(QWidget):
    """A column below a title."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(S2)
        self.column.addWidget(label(title, look.SMALL + 2, look.BOLD, wrap=True))


class HelpOverlay(Overlay):
    """One page; Page Up and Page Down scroll it where the window is too small for all of it."""

    tour_asked = Signal()
    about_asked = Signal()
    gives_way = True  # the next runner comes first

    def __init__(self, host: QWidget, theme: Theme, event_name: str) -> None:
        """`event_name` stands on the printed page."""
        super().__init__(host, theme, tr("Quick start"), width=_WIDEST)
        self._event_name = event_name
        self.title.setWordWrap(False)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._steps, self._parts = QGridLayout(), QGridLayout()
        self._column.addLayout(self._steps)
        self._column.addLayout(self._parts)
        self._column.addStretch()
        self._cards = [StepCard(theme, step, count(number)) for number, step in enumerate(steps(), 1)]
        self._samples = [Sample(theme, colour) for colour in colours()]
        self._sections = [self._make_colours(), self._make_keys(), self._make_advice()]
        self.area = Reading(self._content)
        self.body.addWidget(self.area, 1)
        for scrolling in (self._scroll, self.area):  # the keys of a button come to the panel's own, which stands still
            scrolling.installEventFilter(self)
        self.note = label("", look.SMALL, look.SEMIBOLD, wrap=True)
        self.note.hide()
        self.body.addWidget(self.note)
        self.close_button = self.button(tr("Close"), self.close_overlay, "primary", key="Esc")
        self.print_button = self.button(tr("Print…"), self._print)
        self.print_button.set_words(tr("Print…"), icon="print")
        self.tour_button = self.button(tr("Show the tour"), self._ask_tour)
        self.about_button = self.button(tr("About…"), self._ask_about, key="F1")
        self.buttons(self.close_button, self.print_button, self.tour_button, self.about_button)
        self._labels: list[tuple[QLabel, int]] = []
        self._arrange(_WIDEST, low=False)  # in place before they are shown, else their heights are not known then
        self._labels = [(each, each.font().pixelSize()) for each in self._content.findChildren(QLabel) if each.text()]

    def start(self) -> None:
        """Come up."""
        self.open(self.close_button)

    def _make_colours(self) -> _Section:
        made = _Section(tr("What the colours mean"))
        for sample in self._samples:
            made.column.addWidget(sample)
        made.column.addStretch()
        return made

    def _make_keys(self) -> _Section:
        made = _Section(tr("The keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(S3)
        grid.setVerticalSpacing(HAIR)
        grid.setColumnStretch(1, 1)
        for row, key in enumerate(keys()):
            words = label(key.does, look.SMALL, wrap=True)
            words.setAccessibleName(f"{' '.join(map(key_name, key.caps))}: {key.does}")
            grid.addWidget(KeyCaps(self.theme, key.caps), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(words, row, 1)
        made.column.addLayout(grid)
        made.column.addStretch()
        return made

    def _make_advice(self) -> _Section:
        made = _Section(tr("When something is wrong"))
        for each in advice():
            made.column.addWidget(AdviceRow(self.theme, each))
        made.column.addStretch()
        return made

    # Sizes.
    def _arrange(self, width: int, *, low: bool) -> None:
        """Steps and sections beside or below each other, in a panel of this width."""
        self.body.setContentsMargins(S6, S3 if low else S4, S6, S3 if low else S4)
        self.body.setSpacing(S1 if low else S2)
        self._column.setSpacing(S2 if low else S5)
        wide = width >= _WIDE
        for grid, widgets, columns in (
            (self._steps, self._cards, 5 if wide else 3),
            (self._parts, self._sections, 3 if wide else 2),
        ):
            grid.setHorizontalSpacing(S2 if grid is self._steps else 20 if low else 28)
            grid.setVerticalSpacing(S3)
            for place, widget in enumerate(widgets):
                grid.addWidget(widget, place // columns, place % columns)  # moves one that is there
            for column in range(5):
                grid.setColumnStretch(column, 1 if column < columns else 0)
        for section in self._sections:
            section.column.setSpacing(S1 if low else S2)
        for card in self._cards:
            card.set_low(low)
        for sample in self._samples:
            sample.set_low(low)
        for words, pixels in self._labels:
            words.setFont(look.font(pixels - 2 if low else pixels, QFont.Weight(words.font().weight())))
        for button in (self.close_button, self.print_button, self.tour_button, self.about_button):
            button.set_height(look.TARGET if low else 56)

    def _place(self) -> None:
        """As high as what is to be read, or as the window."""
        room = self._host.rect()
        self.setGeometry(room)
        width = min(_WIDEST, room.width() - 24)
        self._arrange(width, low=room.height() < _LOW)
        sides = self.body.contentsMargins()
        inside = width - 4 - sides.left() - sides.right()
        wraps = self.body.hasHeightForWidth()
        around = self.body.totalHeightForWidth(width - 4) if wraps else self.body.sizeHint().height()
        self._column.setContentsMargins(0, 0, 0, 0)
        needed = around + 6 - _LEAST + self._column.totalHeightForWidth(inside)
        height = min(needed, room.height() - 24)
        scrolls = needed > height
        self._column.setContentsMargins(0, 0, S3 if scrolls else 0, 0)
        self.area.setFocusPolicy(Qt.FocusPolicy.TabFocus if scrolls else Qt.FocusPolicy.NoFocus)
        self._size_panel(width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Page Up, Page Down, Home and End scroll, wherever the keyboard is."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _SCROLLS:
            self.area.turn(_SCROLLS[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)

    # What can be done.
    def _ask_tour(self) -> None:
        self.close_overlay()
        self.tour_asked.emit()

    def _ask_about(self) -> None:
        self.close_overlay()
        self.about_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """F1 again is for the program itself."""
        if event.key() == Qt.Key.Key_F1 and not event.isAutoRepeat():
            self._ask_about()
        else:
            super().keyPressEvent(event)

    def _print(self) -> None:
        from kiosk.ui.codes.paper import put_on_paper

        put_on_paper(self, tr("Quick start"), "quick-start.pdf", self._draw, self._say)

    def _draw(self, painter: QPainter, page: QRect) -> None:
        from kiosk.ui.help.sheet import draw_sheet

        draw_sheet(painter, page, self._event_name)

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.show()
        self._place()
