"""What is where on the check-in screen, and how that changes with the window's size."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.model import Entry
from kiosk.ui import theme as look
from kiosk.ui.banner import Banner
from kiosk.ui.empty import Empty
from kiosk.ui.field import SearchBox
from kiosk.ui.header import Header
from kiosk.ui.recent import RecentCard
from kiosk.ui.results import Facts, ResultsList
from kiosk.ui.strip import Strip
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S3, S5


class Arrangement(QWidget):
    """Header, banner, field over results, the last at this desk, and the strip; they do nothing by themselves."""

    def __init__(self, theme: Theme, facts: Callable[[Entry], Facts]) -> None:
        super().__init__()
        self.setObjectName("screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.header, self.banner = Header(theme), Banner(theme)
        self.box, self.empty = SearchBox(theme), Empty(theme)
        self.field = self.box.field
        self.results = ResultsList(theme, facts)
        self.recent, self.strip = RecentCard(theme), Strip(theme)
        self._below = QStackedWidget(self)
        self._below.addWidget(self.empty)
        self._below.addWidget(self.results)
        self._left, self._middle = QVBoxLayout(), QHBoxLayout()
        self._left.addWidget(self.box)
        self._left.addWidget(self._below, 1)
        self._middle.addLayout(self._left, 1)
        self._side = QVBoxLayout()
        self._side.setSpacing(S3)
        self._side.addWidget(self.recent, 1)
        self._aside: QWidget | None = None
        self._wants_aside = False
        self._middle.addLayout(self._side)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.banner)
        column.addLayout(self._middle, 1)
        column.addWidget(self.strip)
        self._fit()

    def show_below(self, widget: Empty | ResultsList) -> None:
        """Show the results, or what stands in their place."""
        self._below.setCurrentWidget(widget)

    def put_aside(self, widget: QWidget) -> None:
        """What stands above the last at this desk, once it is shown."""
        self._aside = widget
        self._side.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignTop)
        self._fit()

    def show_aside(self, shown: bool) -> None:
        """Show it, or not."""
        self._wants_aside = shown
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Follow the window."""
        self._fit()

    def _fit(self) -> None:
        """Take the form for the window's size: fewer things and smaller ones, never cut ones."""
        width, height = self.width(), self.height()
        self.header.fit(width, height)
        self._place_banner(low=height < 480)
        banner = 132 if height >= 680 else 124 if height >= 590 else 96
        self.banner.fit(width, banner, stays=height >= 480)
        if height >= 560:
            self.results.set_row_height(look.ROW, look.ROW_GAP)
        else:
            self.results.set_row_height(look.LOW_ROW, look.LOW_ROW_GAP)
        self.box.set_height(68 if height >= 640 else 56)
        self.strip.fit(width)
        beside = 380 if width >= 1200 else 280 if width >= 860 else 240
        self.recent.setVisible(width >= 860)
        self.recent.setFixedWidth(beside)
        if self._aside is not None:
            self._aside.setVisible(self._wants_aside)
            self._aside.setFixedSize(beside, self._aside.heightForWidth(beside))
        side, top = (24, 20) if width >= 1200 and height >= 680 else (16, 10) if height >= 480 else (16, 4)
        self._middle.setContentsMargins(side, top, side, min(top, 10))
        self._middle.setSpacing(S5)
        self._left.setSpacing(S3 if height >= 560 else 8 if height >= 480 else 4)

    def _place_banner(self, *, low: bool) -> None:
        """Above the field; in a low window below it, where it comes and goes and the field stays where it is."""
        place = self._left if low else self._column
        if place.indexOf(self.banner) < 0:
            place.insertWidget(1, self.banner)
