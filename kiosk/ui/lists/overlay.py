"""The lists over the whole window: which there are, whom of one, its rows, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kiosk.desk import Desk
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.lists import Order
from kiosk.ui import theme as look
from kiosk.ui.formats import count
from kiosk.ui.labels import Elided, label
from kiosk.ui.lists.filters import Filters
from kiosk.ui.lists.foot import Foot
from kiosk.ui.lists.gathering import Asked, Gathering, give_back
from kiosk.ui.lists.kinds import Kinds
from kiosk.ui.lists.nobody import Nobody
from kiosk.ui.lists.table import ListTable
from kiosk.ui.lists.words import Facts, columns_of, kind_words, meaning
from kiosk.ui.overlay import Overlay
from kiosk.ui.page import card
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import HAIR, S1, S2, S3, S4, S6

if TYPE_CHECKING:
    from kiosk.ui.lists.outgoing import Outgoing

_WIDEST, _NARROW, _KINDS, _KINDS_WIDE = 1480, 860, 212, 256
"""Pixels: the widest panel, the one in which the lists are chosen above the rows, and the width of the lists beside
them, in a smaller and in a larger window."""


class Seen(Struct, frozen=True):
    """What was seen: what was asked for, and the key of the selected row."""

    asked: Asked
    key: str = ""


class ListsOverlay(Overlay):
    """The lists. Typing finds in the one that is shown, Enter opens a runner, Esc stops a print, clears, and closes."""

    details_asked = Signal()
    """Of the selected row."""
    gives_way = True  # it may lie open for long, and the next runner comes first

    def __init__(
        self, host: QWidget, theme: Theme, desk: Desk, now: Callable[[], datetime], seen: Seen | None = None
    ) -> None:
        super().__init__(host, theme, tr("Lists"), width=_WIDEST)
        self._desk = desk
        self._facts = Facts(desk.run_label, now)
        self._before = seen.key if seen else ""
        self.body.setContentsMargins(S6, S4, S6, S4)
        self.body.setSpacing(S2)
        self.gathering = Gathering(desk, self)
        self._outgoing: Outgoing | None = None
        self.kinds, self.filters, self.foot = Kinds(theme, tr("Lists")), Filters(theme, desk), Foot(theme)
        self.table, self.nobody = ListTable(theme, self._facts), Nobody(theme)
        self.counted = label("", look.SMALL, look.BOLD)
        self.about = Elided("", look.SMALL, role="quiet")
        self._make_head()
        self.body.addWidget(self._make_sides(), 1)
        self.body.addWidget(self.foot)
        self._connect()
        self.filters.show_asked(seen.asked if seen else Asked())
        self._show_kind()
        self.gathering.ask(self.filters.asked)

    def _make_head(self) -> None:
        self._head = head = QHBoxLayout()
        head.setSpacing(S3)
        self.body.removeWidget(self.title)
        self.title.setWordWrap(False)
        head.addWidget(self.title)
        head.addSpacing(S2)
        head.addWidget(self.counted)
        head.addWidget(self.about, 1)
        self.about.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.body.insertLayout(0, head)

    def _make_sides(self) -> QWidget:
        page = QWidget()
        sides = QHBoxLayout(page)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(S3)
        sides.addWidget(self.kinds)
        right = QVBoxLayout()
        right.setSpacing(S2)
        right.addWidget(self.filters)
        right.addWidget(self._make_card(), 1)
        sides.addLayout(right, 1)
        return page

    def _make_card(self) -> QFrame:
        frame, column = card()
        column.setContentsMargins(S1, HAIR, S1, S1)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nobody)
        column.addWidget(self.stack)
        return frame

    def _connect(self) -> None:
        self.kinds.chosen.connect(self.filters.choose_kind)
        self.kinds.entered.connect(self._go_to_rows)
        self.filters.changed.connect(self._ask)
        self.filters.line.entered.connect(self._go_to_rows)
        self.filters.line.moved.connect(self._go_to_rows)
        self.filters.line.escaped.connect(self._escape)
        self.nobody.show_all.clicked.connect(self.filters.show_all)
        self.table.opened.connect(self.details_asked)
        self.table.left.connect(self._leave_rows)
        self.table.sort_asked.connect(self._sort)
        self.gathering.changed.connect(self._show)
        self.gathering.troubled.connect(self._say_trouble)
        self.foot.close_button.clicked.connect(self.close_overlay)
        self.foot.print_button.clicked.connect(lambda: self.outgoing().print())
        self.foot.pdf_button.clicked.connect(lambda: self.outgoing().ask_for_pdf())
        self.foot.csv_button.clicked.connect(lambda: self.outgoing().ask_for_csv())
        self.foot.stop_button.clicked.connect(lambda: self.outgoing().stop())

    def seen(self) -> Seen:
        """What is seen now, to be shown again."""
        row = self.table.current()
        return Seen(self.filters.asked, self.table.key_of(row) if row else "")

    def open(self, focus: QWidget | None = None) -> None:
        """Come up; the keyboard is at the lists, or where it was before."""
        super().open(focus or (self.table if self._before else self.kinds if self.kinds.isVisible() else None))

    def say_waiting(self, scans: int) -> None:
        """The next runner comes first."""
        if scans and self.gives_way:
            QTimer.singleShot(0, self, self._give_way)  # whoever says so may not be done with this
        else:
            super().say_waiting(scans)

    def _give_way(self) -> None:
        if self.isVisible() and self.gives_way:
            self.close_overlay()

    def _place(self) -> None:
        """Take all of the window; in a narrow one the lists are chosen above the rows."""
        room = self._host.rect()
        self.setGeometry(room)
        width = min(_WIDEST, room.width() - 24)
        narrow = width < _NARROW
        self.kinds.setVisible(not narrow)
        self.kinds.setFixedWidth(_KINDS if width < 1100 else _KINDS_WIDE)
        self.filters.set_narrow(narrow, self._head)
        self.foot.set_narrow(narrow)
        self.about.setVisible(not narrow)
        self._size_panel(width, room.height() - 24)

    # Asking and showing.
    def _ask(self) -> None:
        before, asked = self.gathering.asked, self.filters.asked
        if before.kind is not asked.kind:
            self._show_kind()
        self.gathering.ask(asked)

    def _sort(self, order: Order) -> None:
        """By another column; by the same one the other way round."""
        asked = self.filters.asked
        name = order is Order.NAME and asked.order is Order.LAST_NAME
        same = name or order is asked.order
        order = asked.order if name else order
        self.filters.show_asked(replace(asked, order=order, backwards=same and not asked.backwards))
        self._ask()

    def _show_kind(self) -> None:
        """Another list: none of its rows is there yet."""
        kind = self.filters.asked.kind
        self.kinds.show_kind(kind)
        self.table.show_list(kind, kind_words(kind), columns_of(kind, groups=self.filters.has_groups))
        self.about.setText(meaning(kind))
        self.counted.clear()
        self.foot.say("")
        self.foot.set_usable(False)
        self.nobody.show_reading()
        self.stack.setCurrentIndex(1)

    def _show(self) -> None:
        listed, rows, asked = self.gathering.listed, self.gathering.shown, self.gathering.shown_of
        if listed is None or asked is None:
            return
        self.kinds.made.show_counts(listed.counts)
        self.filters.show_listed(listed)
        columns = columns_of(asked.kind, groups=self.filters.has_groups)
        if columns != self.table.made.columns:
            self.table.show_list(asked.kind, kind_words(asked.kind), columns)
        here = self.window().focusWidget() in (self.table, self.nobody.show_all)
        self.table.show_rows(rows, asked.order, asked.backwards)
        self.counted.setText(shown_words(len(rows), listed.total))
        self.counted.setAccessibleName(f"{self.counted.text()}. {self.about.text()}")
        self.about.setText(meaning(asked.kind))
        self.nobody.show_empty(asked.kind, narrowed=asked.narrowed and listed.total > 0)
        self.stack.setCurrentIndex(0 if rows else 1)
        self.foot.set_usable(bool(rows))
        if self._before:
            self.table.show_again(self._before)
            self._before = ""
        if here:
            self._go_to_rows()

    def _say_trouble(self, trouble: KioskError) -> None:
        self.about.setText(tr("{trouble}. It is tried again by itself.", trouble=trouble.title))
        self.about.show()

    def _go_to_rows(self) -> None:
        if self.stack.currentIndex():
            target: QWidget = self.nobody.show_all if self.nobody.show_all.isVisible() else self.filters.line
        else:
            self.table.begin()
            target = self.table
        target.setFocus(Qt.FocusReason.TabFocusReason)

    def _leave_rows(self, upwards: bool) -> None:
        to_kinds = not upwards and self.kinds.isVisible()
        (self.kinds if to_kinds else self.filters.line).setFocus(Qt.FocusReason.TabFocusReason)

    # Files and paper.
    def outgoing(self) -> Outgoing:
        """What does something with what is shown now."""
        if self._outgoing is None:
            from kiosk.ui.lists.outgoing import Outgoing  # with all that printing needs

            self._outgoing = Outgoing(self, self._desk, self._facts, self.foot)
            self._outgoing.held.connect(self._hold)
        return self._outgoing.take(self.gathering.shown, self.gathering.shown_of or self.filters.asked)

    def _hold(self, held: bool) -> None:
        self.gives_way = not held

    @property
    def _busy(self) -> bool:
        return self._outgoing is not None and self._outgoing.job.busy

    def _stop(self) -> None:
        if self._outgoing is not None:
            self._outgoing.job.stop()
        self.gathering.stop()

    # Keys, coming and going.
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Letters find; Esc stops what is done, then clears what was typed, then closes."""
        if event.key() == Qt.Key.Key_Escape:
            self._escape()
        elif not (event.text().strip() and not self._busy and self.filters.line.take(event)):
            super().keyPressEvent(event)

    def _escape(self) -> None:
        if self._busy:
            self.outgoing().stop()
        elif self.filters.line.text():
            self.filters.line.clear()
        else:
            self.close_overlay()

    def close_overlay(self) -> None:
        """Stop what is done, of which nothing is left, and go away."""
        self._stop()
        rows = self.gathering.release()
        self.table.made.show_rows(())
        if self._outgoing is not None:
            self._outgoing.take((), self.filters.asked)
        super().close_overlay()
        give_back(rows)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Somebody looks."""
        super().showEvent(event)
        self.gathering.start()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Nobody looks: it was closed, or the window was."""
        self._stop()
        super().hideEvent(event)


def shown_words(shown: int, total: int) -> str:
    """'214 of 2,480 shown'."""
    return tr("{shown} of {total} shown", shown=count(shown), total=count(total))
