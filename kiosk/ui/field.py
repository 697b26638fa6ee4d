"""The search field: always has the keyboard; tells what the keys that are not text mean."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QStyle, QWidget

from kiosk.language import mark, tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S3

_MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -4, Qt.Key.Key_PageDown: 4}


_BESIDE = 78
"""Pixels of the box beside its text: the magnifying glass, the margins, the field's own."""

_ASKS = mark("Bib, name or e-mail")


class SearchField(QLineEdit):
    """A line to type into; arrows, Enter, Esc and Ctrl+Z come out as signals."""

    moved = Signal(int)
    entered = Signal()
    escaped = Signal()
    undo_asked = Signal()
    focused = Signal()
    """The keyboard came or went."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Text goes in; the keys with a meaning of their own come out."""
        key = Qt.Key(event.key()) if event.key() in _MOVES else None
        if key is not None:
            self.moved.emit(_MOVES[key])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():  # a key held too long must not take the next thing too
                self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif event.matches(QKeySequence.StandardKey.Undo):
            self.undo_asked.emit()
        else:
            super().keyPressEvent(event)
        self._show_now()

    def _show_now(self) -> None:
        """Paint what the key changed at once: Qt would when all that waits has had its turn."""
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QCoreApplication.sendPostedEvents(self.window(), QEvent.Type.UpdateRequest)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The frame shows it."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The frame shows it."""
        super().focusOutEvent(event)
        self.focused.emit()

    def take(self, event: QKeyEvent) -> bool:
        """Take a key that was pressed elsewhere, if it is text or meant for the search; whether it was taken."""
        controls = (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
        )
        text = event.text().isprintable() and bool(event.text()) and not event.modifiers() & controls
        edits = event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (text or edits or event.key() in _MOVES or event.matches(QKeySequence.StandardKey.Undo)):
            return False
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.keyPressEvent(event)
        return True


class SearchBox(QWidget):
    """The field in its frame: magnifying glass, text, how many were found, a cross that clears."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = SearchField(self)
        self.field.setObjectName("search")
        self.field.setFrame(False)
        self.field.setFont(look.font(look.TITLE - 2))
        self.field.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding
        )  # all of the frame's height
        self._asks: tuple[str, ...] = (tr(_ASKS),)
        self._ask()
        self.field.setAccessibleName(tr("Search for a runner by bib, name or e-mail"))
        self.count = QLabel(self)
        self.count.setProperty("role", "quiet")
        self.count.setFont(look.font(look.TINY + 1))
        self.clear = Button(theme, "", kind="plain", icon="close", parent=self)
        self.clear.setAccessibleName(tr("Clear the search"))
        self.clear.setToolTip(tr("Clear (Esc)"))
        self._row = QHBoxLayout(self)
        self._row.setSpacing(S3)
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.count)
        self._row.addWidget(self.clear)
        self._leave_room()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._height = look.FIELD
        self.clear.clicked.connect(self.field.escaped)
        self.field.textChanged.connect(self._text_changed)
        self.field.focused.connect(self.update)
        theme.changed.connect(self.update)
        self.clear.hide()

    def _leave_room(self) -> None:
        """For the magnifying glass, at the side that lines begin at."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._row.setContentsMargins(*((8, 4, 62, 4) if mirrored else (62, 4, 8, 4)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """Follow the side that lines begin at."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._leave_room()

    def ask_for(self, *words: str) -> None:
        """Ask for something else than a runner, in the first of these words that is not cut; no words for a runner."""
        self._asks = words or (tr(_ASKS),)
        self._ask()

    def _ask(self) -> None:
        room = self.width() - _BESIDE
        fits = (each for each in self._asks if self.field.fontMetrics().horizontalAdvance(each) <= room)
        self.field.setPlaceholderText(next(fits, self._asks[-1]))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """More words may fit, or fewer."""
        super().resizeEvent(event)
        self._ask()

    def _text_changed(self, text: str) -> None:
        self.clear.setVisible(bool(text))

    def set_height(self, height: int) -> None:
        """Change the height in pixels: lower on a small screen."""
        self._height = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As wide as there is room."""
        return QSize(400, self._height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The frame and the magnifying glass."""
        palette, painter = self._theme.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(palette.accent if self.field.hasFocus() else palette.edge), 3))
        painter.setBrush(look.colour(palette.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), look.CORNER, look.CORNER)
        glass = look.icon("search", palette.accent, 28, self.devicePixelRatioF())
        place = QStyle.visualRect(self.layoutDirection(), self.rect(), QRect(22, self.height() // 2 - 14, 28, 28))
        painter.drawPixmap(place.topLeft(), glass)
        painter.end()
