"""The page about the program: at one side what it is made of, at the other the text of what is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QListWidgetItem, QPlainTextEdit, QVBoxLayout, QWidget

from kiosk.language import tr
from kiosk.licences import Component
from kiosk.ui import theme as look
from kiosk.ui.about.words import title
from kiosk.ui.labels import Elided
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S2, S3, S5, S6, S7

_WIDEST, _HIGHEST = 1180, 760
_LIST_SHARE, _LIST_MOST = 0.32, 340
"""Of the panel's width, and pixels."""
_LOW = 680
"""Pixels of a window's height under which everything is closer together."""
_TURNS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
"""How many heights of what is seen these keys turn the text."""


class AboutOverlay(Overlay):
    """Up and down choose, Page Up and Page Down turn the text, wherever the keyboard is."""

    def __init__(self, host: QWidget, theme: Theme, about: str, components: Sequence[Component]) -> None:
        """`about` is the text of the program itself."""
        super().__init__(host, theme, tr("About this program"), width=_WIDEST)
        self._components = tuple(components)
        self._about = about
        self.chosen = Elided("", look.SMALL, look.SEMIBOLD)
        self.text = self._make_text()
        self.list = self._make_list()
        sides = QHBoxLayout()
        sides.setSpacing(S5)
        sides.addWidget(self.list)
        column = QVBoxLayout()
        column.setSpacing(S2)
        column.addWidget(self.chosen)
        column.addWidget(self.text, 1)
        sides.addLayout(column, 1)
        self.body.addLayout(sides, 1)
        self.close_button = self.button(tr("Close"), self.close_overlay, "primary", key="Esc")
        self.buttons(self.close_button)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    def start(self) -> None:
        """Come up."""
        self.open(self.list)

    def _make_list(self) -> QListWidget:
        made = QListWidget()
        made.setObjectName("components")
        made.setAccessibleName(tr("Components"))
        made.setFont(look.font(look.TINY + 1))
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        for words in (title(), *(f"{each.name} {each.version}" for each in self._components)):
            item = QListWidgetItem(words, made)
            item.setSizeHint(QSize(0, look.TARGET))
            item.setToolTip(words)
        made.installEventFilter(self)
        return made

    def _make_text(self) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setObjectName("licence")
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setFont(look.font(look.TINY + 1))
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return made

    def _show(self, row: int) -> None:
        """The text of a row: about the program, or of a component's licence."""
        if row <= 0:
            heading, text = title(), self._about
        else:
            component = self._components[row - 1]
            licence = component.licence or tr("see its text", "A licence")
            heading = tr("{component}, licence: {licence}", component=component.name, licence=licence)
            text = component.text
        self.chosen.setText(heading)
        self.text.setPlainText(text)
        self.text.setAccessibleName(heading)

    def _place(self) -> None:
        """As high as the window lets it be: texts are long."""
        room = self._host.rect()
        self.setGeometry(room)
        width = min(_WIDEST, room.width() - 24)
        self.list.setFixedWidth(min(_LIST_MOST, round(width * _LIST_SHARE)))
        low = room.height() < _LOW
        self.body.setContentsMargins(S7, S3 if low else S6, S7, S3 if low else S6)
        self.close_button.set_height(look.TARGET if low else 56)
        self._size_panel(width, min(_HIGHEST, room.height() - 24))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Page Up and Page Down turn the text while the list has the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TURNS:
            bar = self.text.verticalScrollBar()
            bar.setValue(bar.value() + bar.pageStep() * _TURNS[Qt.Key(event.key())])
            return True
        return super().eventFilter(watched, event)
