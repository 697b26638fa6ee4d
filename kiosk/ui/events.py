"""Choosing the event: those of the organizer, and those already on this laptop, which work without a network."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.model import Event
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.formats import count, day
from kiosk.ui.labels import label
from kiosk.ui.page import Page
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1, S2

_MOST = 40
"""Rows shown at once; the filter reaches the others."""


class EventsScreen(Page):
    """A filter, the desk's name, and one row for each event."""

    event_chosen = Signal(str, str)
    back_asked = Signal()
    refresh_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Which event?"), "", width=760)
        self._theme = theme
        self._events: list[Event] = []
        self._on_laptop: Mapping[str, bool] = {}
        self.filter, self.desk_name = QLineEdit(), QLineEdit(tr("Desk 1"))
        self.back = Button(theme, tr("Back"), kind="plain", icon="back")
        self.reload = Button(theme, tr("Refresh"), kind="plain", icon="refresh")
        top = QHBoxLayout()
        find, name = tr("Find an event"), tr("Name of this desk")
        for caption, line, share in ((find, self.filter, 3), (name, self.desk_name, 2)):
            line.setFont(look.font(look.SMALL))
            line.setAccessibleName(caption)
            column = QVBoxLayout()
            column.setSpacing(S1)
            column.addWidget(label(caption, look.TINY, look.SEMIBOLD, role="quiet"))
            column.addWidget(line)
            top.addLayout(column, share)
        self.trouble = label("", look.SMALL, look.SEMIBOLD, role="danger", wrap=True)
        self.trouble.hide()
        self._list, self._rows = QVBoxLayout(), list[Button]()
        self._list.setSpacing(S2)
        self._more = label("", look.TINY, role="quiet", wrap=True)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch()
        foot.addWidget(self.reload)
        self.column.addWidget(self.trouble)
        self.column.addLayout(top)
        self.column.addLayout(self._list)
        self.column.addWidget(self._more)
        self.column.addStretch()
        self.column.addLayout(foot)
        self.filter.textChanged.connect(self._fill)
        self.filter.returnPressed.connect(self._take_first)
        self.filter.installEventFilter(self)
        self.back.clicked.connect(self.back_asked)
        self.reload.clicked.connect(self.refresh_asked)
        self.set_busy()

    @property
    def rows(self) -> list[Button]:
        """The events that are shown, as the buttons that choose them."""
        return list(self._rows)

    def set_desk_name(self, name: str) -> None:
        """Fill in what this desk was called before."""
        self.desk_name.setText(name or tr("Desk 1"))

    def set_busy(self) -> None:
        """The events are being read."""
        self.text.setText(tr("Reading the events…"))
        self.trouble.hide()

    def set_error(self, trouble: KioskError) -> None:
        """The events could not be read; those on this laptop can be chosen all the same."""
        self.trouble.setText(f"{trouble.title}. {trouble.hint}")
        self.trouble.show()
        self._say()

    def set_events(self, events: Iterable[Event], on_laptop: Mapping[str, bool]) -> None:
        """Show these in the order given, those on this laptop first: ids, and whether the whole start list is here."""
        self._on_laptop = on_laptop
        self._events = sorted(events, key=lambda event: event.id not in self._on_laptop)
        self.trouble.hide()
        self._fill()

    def _say(self) -> None:
        here = count(len(self._on_laptop))
        self.text.setText(
            tr("%n event(s), {here} on this laptop.", "", len(self._events), here=here)
            if self._events
            else tr("No events yet. An organizer makes one in Intervals.")
        )

    def _fill(self) -> None:
        self._say()
        for old in self._rows:
            old.hide()
            old.deleteLater()
        words = self.filter.text().casefold().split()
        fitting = [event for event in self._events if all(word in _searched(event) for word in words)]
        self._rows = [self._row(event) for event in fitting[:_MOST]]
        before: QWidget = self.desk_name
        for row in self._rows:
            self._list.addWidget(row)
            self.setTabOrder(before, row)
            before = row
        self.setTabOrder(before, self.back)
        cut = len(fitting) - _MOST
        more = "" if cut <= 0 else tr("%n more: type a part of the name or the date above.", "Events", cut)
        self._more.setText(more)
        if self._events and not fitting:
            self._more.setText(tr("No event fits what you typed."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Down goes from the filter to the events."""
        down = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Down
        if down and self._rows:
            self._rows[0].setFocus(Qt.FocusReason.TabFocusReason)
        return down

    def _row(self, event: Event) -> Button:
        here, whole = event.id in self._on_laptop, self._on_laptop.get(event.id, False)
        row = Button(self._theme, event.name, kind="row", height=68, pixels=look.SMALL + 2)
        start = f", {event.start_time}" if event.start_time else ""
        note = f"{day(event.date)}{start}"
        if here:
            works, cut = tr("On this laptop: works without a network"), tr("Start list not complete: open it to go on")
            note += f"  ·  {works if whole else cut}"
        row.set_words(event.name, icon="laptop" if here else "calendar", note=note)
        row.clicked.connect(lambda: self._take(event))
        return row

    def _take_first(self) -> None:
        if self.rows:
            self.rows[0].click()

    def _take(self, event: Event) -> None:
        name = self.desk_name.text().strip()
        if name:
            self.event_chosen.emit(event.id, name)
        else:
            self.trouble.setText(tr("Give this desk a name first, such as Desk 1."))
            self.trouble.show()
            self.desk_name.setFocus(Qt.FocusReason.OtherFocusReason)


def _searched(event: Event) -> str:
    return f"{event.name} {event.date} {day(event.date)}".casefold()
