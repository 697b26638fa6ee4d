"""The fields of the walk-up form, each with its caption above and a line below that says what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from kiosk.addresses import address_problem, meant
from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.labels import label
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import HAIR, S2
from kiosk.ui.walk_up.words import problem_words

_ICON, _LINE, _BELOW = 16, 24, 6
"""Pixels of a note's icon, of one line of it, for which there is always room, and below it, where another field is."""

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)

_PAUSE = 900
"""Milliseconds without a key after which what was typed is looked at."""


class Note(QLabel):
    """What is wrong ("danger") or to be thought of ("accent"), with an icon; empty it keeps its place."""

    said = Signal()
    """It says something else now, and may be higher or lower."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._icon = theme, "alert"
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.font(look.TINY, look.SEMIBOLD))
        self.setWordWrap(True)
        self.setMinimumHeight(_LINE)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.setContentsMargins(_ICON + 6, 0, 0, _BELOW)
        theme.changed.connect(self.update)

    def say(self, text: str, role: str = "danger") -> None:
        """Say this; "" for nothing."""
        if text == self.text():
            return
        self._icon = "alert" if role == "danger" else "question"
        if self.property("role") != role:
            self.setProperty("role", role)
            self.style().unpolish(self)
            self.style().polish(self)
        self.setText(text)
        self.said.emit()

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line, where nobody asks how high it is at a width."""
        return QSize(120, _LINE)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """The same."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The icon before the words."""
        super().paintEvent(event)
        if self.text():
            painter = QPainter(self)
            ink = self.palette().color(self.foregroundRole()).name()
            left = 0 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - _ICON
            painter.drawPixmap(left, 1, look.icon(self._icon, ink, _ICON, self.devicePixelRatioF()))
            painter.end()


class Line(QLineEdit):
    """A line of text; up and down go on to what is beside."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """The arrows, as everywhere in an overlay."""
        if event.key() in _ARROWS:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


class Field(QWidget):
    """A caption, what is edited, and a note."""

    def __init__(self, theme: Theme, words: str, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        self.caption = label(words, look.TINY, look.SEMIBOLD, role="quiet")
        self.caption.setBuddy(editor)
        editor.setAccessibleName(words)
        editor.setFont(look.font(look.SMALL))
        self.note = Note(theme)
        self.row = QHBoxLayout()
        self.row.setSpacing(S2)
        self.row.addWidget(editor, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(HAIR)
        column.addWidget(self.caption)
        column.addLayout(self.row)
        column.addWidget(self.note)
        column.addStretch()

    def sizeHint(self) -> QSize:  # noqa: N802
        """With one line of the note: how high it is at a width is asked for apart."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())

    def say(self, problem: str) -> None:
        """Say what is wrong, beside the field and to whoever hears the screen; "" for nothing."""
        self.note.say(problem)
        self.editor.setAccessibleDescription(problem)


class EmailField(Field):
    """An e-mail, looked at once it is left or typing rests; until then nothing is called wrong."""

    looked = Signal()
    """It was looked at: `slip` may be another one."""

    def __init__(self, theme: Theme, line: QLineEdit) -> None:
        super().__init__(theme, tr("E-mail"), line)
        self.line = line
        self.slip: str | None = None
        """The address that was likely meant, where there is a slip in a well-known name."""
        self.use = Button(theme, "", kind="outline", height=52)
        self.use.hide()
        self.use.clicked.connect(self._use)
        self.row.addWidget(self.use)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._rested)
        line.textChanged.connect(self._typed)
        line.editingFinished.connect(self._left)

    def look_at(self) -> bool:
        """Say what is wrong, or what was likely meant; whether it may be an address."""
        self._pause.stop()
        text = self.line.text()
        problem = address_problem(text)
        self.slip = meant(text)
        if self.slip is None:
            self.say("" if problem is None else problem_words(problem))
        else:
            domain = self.slip.rpartition("@")[2]
            self.note.say(tr("Did you mean {domain}?", domain=domain), "accent")
            self.use.set_words(tr("Use {domain}", domain=domain))
        self.use.setVisible(self.slip is not None)
        self.looked.emit()
        return problem is None

    def _typed(self) -> None:
        said_wrong = bool(self.note.text()) and self.slip is None
        self.slip = None
        self.use.hide()
        if said_wrong:
            problem = address_problem(self.line.text())
            self.say("" if problem is None else problem_words(problem))
        else:
            self.say("")
        self._pause.start()

    def _rested(self) -> None:
        if self.line.text().partition("@")[2]:
            self.look_at()

    def _left(self) -> None:
        if self.line.text().strip():
            self.look_at()

    def _use(self) -> None:
        if self.slip is not None:
            self.line.setText(self.slip)
            self.line.setFocus(Qt.FocusReason.OtherFocusReason)
            self.look_at()


class PaceGroup(QComboBox):
    """A pace group: any text, with those of the run to choose from."""

    def __init__(self) -> None:
        super().__init__()
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type] # what was typed is meant as it is
        self.setView(QListView())
        self._line = QLineEdit()
        self._line.setObjectName("search")  # the box has the border
        self._line.setFont(look.font(look.SMALL))
        self._line.setMaxLength(60)
        self.setLineEdit(self._line)
        self.setCompleter(None)  # type: ignore[arg-type]

    def setAccessibleName(self, name: str) -> None:  # noqa: N802
        """The line in it, too."""
        super().setAccessibleName(name)
        self._line.setAccessibleName(name)

    def suggest(self, groups: Sequence[str]) -> None:
        """Offer these; what was typed stays."""
        typed = self.text()
        self.clear()
        self.addItems(list(groups))
        self.setCurrentIndex(-1)
        self.setText(typed)

    def text(self) -> str:
        """The group as it was typed or chosen."""
        return self.currentText()

    def setText(self, text: str) -> None:  # noqa: N802
        """Make it this text."""
        self.setEditText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter and Esc are the form's; the arrows go on where nothing can be chosen."""
        if event.key() in _ARROWS and not self.count():
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            event.ignore()
        else:
            super().keyPressEvent(event)
