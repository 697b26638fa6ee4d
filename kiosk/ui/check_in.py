"""The check-in screen: one field, one list, one banner. It asks the desk and shows what the desk says."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk.desk import OVERRIDE_REASONS, UNDO_REASONS, Desk
from kiosk.errors import KioskError
from kiosk.model import (
    AlreadyCheckedIn,
    Cancelled,
    CheckedIn,
    Entry,
    How,
    NewRegistration,
    NotInEvent,
    OnWaitlist,
    Refunded,
    SeveralMatch,
    Undone,
    UnknownStatus,
    Verdict,
    WrongRun,
    bib_key,
)
from kiosk.scan.wedge import Scan
from kiosk.ui import more
from kiosk.ui.arrangement import Arrangement
from kiosk.ui.doubt import doubt
from kiosk.ui.formats import local_now
from kiosk.ui.overlay import Overlay
from kiosk.ui.results import Facts, Row
from kiosk.ui.theme import Theme
from kiosk.ui.walk_up import WalkUpOverlay
from kiosk.ui.wording import (
    IDLE,
    Role,
    Words,
    bib,
    name,
    not_yet_words,
    row_status,
    shown_line,
    trouble_words,
    verdict_words,
)

_log = logging.getLogger("kiosk.ui")
_SHOWN = 30
"""Rows asked for at once: a few screenfuls; whoever is not among them is found by one more letter."""


class CheckInScreen(Arrangement):
    """Everything a volunteer sees while checking in; `refresh` and `tick` are called by whoever composes it."""

    sync_asked = Signal()
    key_asked = Signal()
    events_asked = Signal()
    export_asked = Signal(str)
    theme_chosen = Signal(str)
    desk_renamed = Signal(str)
    network_switch_asked = Signal(bool)
    """Practice: True puts the cable back, False pulls it."""

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        *,
        host: QWidget | None = None,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        """`host` is the widget that overlays cover: all of the window below its frame."""
        super().__init__(theme, self._facts)
        self._host = host
        self.desk, self.theme, self.now = desk, theme, now
        self.cable_in = True
        self.overlay: Overlay | None = None
        self._verdict: Verdict | None = None
        self._act: Callable[[], None] | None = None
        self._whole = True
        """The start list is complete: who is not found is not in it."""
        self._sure = False  # somebody looked at the list for what is typed: moved in it, or was asked
        self._scans: deque[Scan] = deque()
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._show_facts)
        self._connect()
        self._show_facts()
        self._search()

    def _connect(self) -> None:
        self.field.textChanged.connect(self._typed)
        self.field.moved.connect(self._move)
        self.results.selection_said.connect(self.field.setAccessibleDescription)
        self.field.entered.connect(self._enter)
        self.field.escaped.connect(self._escape)
        self.field.undo_asked.connect(self.undo_last)
        self.results.chosen.connect(lambda _row: self._take())
        self.recent.undo_asked.connect(self._undo_recent)
        self.banner.pressed.connect(self._press_banner)
        self.header.progress.clicked.connect(self.show_status)
        self.header.chip.clicked.connect(self.show_status)
        self.strip.undo.clicked.connect(self.undo_last)
        self.strip.walk_up.clicked.connect(self.walk_up)
        self.strip.more.clicked.connect(self.show_more)
        self.empty.walk_up.clicked.connect(self.walk_up)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The field has the keyboard."""
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys that nothing else took: function keys, and text typed anywhere, which goes to the field."""
        match event.key():
            case Qt.Key.Key_F2:
                self.walk_up()
            case Qt.Key.Key_F4:
                self._press_banner()
            case Qt.Key.Key_F10:
                self.show_more()
            case _ if event.matches(QKeySequence.StandardKey.Undo):
                self.undo_last()
            case _:
                if not self.field.take(event):
                    super().keyPressEvent(event)

    # Finding.
    def _facts(self, entry: Entry) -> Facts:
        return Facts(self.desk.run_label(entry.registration.run_id), row_status(self.desk.refusal(entry), self.now()))

    def _move(self, rows: int) -> None:
        self._sure = True
        self.results.move_by(rows)

    def _typed(self, text: str) -> None:
        self._sure = False
        if text and self.banner.words.role is not Role.IDLE:
            self._clear_verdict()
        self._search()

    def _search(self, keep: str | None = None) -> None:
        text = self.field.text().strip()
        if not text:
            self.results.show_rows(())
            self.box.count.clear()
            self.empty.show_hints()
            self.show_below(self.empty)
            return
        try:
            found = self.desk.find(text, _SHOWN)
        except KioskError as trouble:
            self.results.show_rows(())
            self.show_error(trouble)
            return
        self.results.show_rows([Row(hit.entry, hit.match, text, hit.marks) for hit in found.hits], keep=keep)
        self.box.count.setText(shown_line(len(found.hits), found.total, found.of))
        if not found.hits:
            self.empty.show_nobody(text, ready=found.ready, whole=self._whole, of=found.of)
        self.show_below(self.results if found.hits else self.empty)

    # Doing.
    def take_scan(self, scan: Scan) -> None:
        """Check in whoever was scanned; while something lies over the screen the scan waits until it is closed."""
        if self.overlay is not None:
            self._scans.append(scan)
            return
        self._empty_field()  # the next Enter must not take whoever was half typed before
        if scan.cut or scan.joined:
            self.show_note("Scan again", "The scanner stopped in the middle.")
        else:
            self._try(lambda: self.desk.check_in_code(scan.text, How.SCAN))

    def _enter(self) -> None:
        row, text = self.results.selected(), self.field.text().strip()
        if row is None or self.desk.is_code(text):
            if text:
                self._try(lambda: self.desk.check_in_code(text, How.BIB))
        elif self._sure or (words := doubt(row, self.results.found.rows, text)) is None:
            self._take()
        else:
            self._sure = True
            self.banner.show_words(words)

    def _take(self) -> None:
        row, text = self.results.selected(), self.field.text().strip()
        if row is not None:
            self._try(lambda: self._check_in(row, text))

    def _check_in(self, row: Row, text: str) -> Verdict:
        """Check in the selected one; where its whole bib was typed and others wear it too, the desk says so first."""
        alike = [
            each for each in self.results.found.rows if bib_key(each.entry.registration.bib or "") == bib_key(text)
        ]
        if len(alike) > 1 and row in alike and not isinstance(self._verdict, SeveralMatch):
            return self.desk.check_in_code(text, How.BIB)
        by_bib = bib_key(row.entry.registration.bib or "") == bib_key(text)
        return self.desk.check_in(row.entry.registration.id, How.BIB if by_bib else How.SEARCH)

    def _try(self, command: Callable[[], Verdict]) -> None:
        try:
            verdict = command()
        except KioskError as trouble:
            self.show_error(trouble)
        else:
            self.show_verdict(verdict)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show what an attempt came to, and be ready for the next runner."""
        words = verdict_words(
            verdict, run_label=self.desk.run_label, next_step=self.desk.next_step(verdict), now=self.now()
        )
        self._verdict, self._act = verdict, None
        match verdict:
            case CheckedIn(entry=entry, operation=operation):
                self._act = lambda: self._ask_undo(operation.id, entry)
                self.banner.show_words(words, action="Undo", icon="undo", key="Ctrl Z")
            case AlreadyCheckedIn(entry=entry):
                self._act = lambda: self.show_details(entry)
                self.banner.show_words(words, action="Details", icon="info", key="F4")
            case NotInEvent(scanned=scanned) if not self._whole:
                self.banner.show_words(not_yet_words(scanned))
            case NotInEvent():
                self._act = self.walk_up
                self.banner.show_words(words, action="Walk-up", icon="person-add", key="F2")
            case Cancelled(entry=entry) | Refunded(entry=entry) | OnWaitlist(entry=entry):
                self._offer_override(verdict, words, entry)
            case UnknownStatus(entry=entry) | WrongRun(entry=entry):
                self._offer_override(verdict, words, entry)
            case SeveralMatch() | Undone():
                self.banner.show_words(words)
            case _:
                assert_never(verdict)
        self._after(verdict)

    def _offer_override(self, verdict: Verdict, words: Words, entry: Entry) -> None:
        if self.desk.can_override(verdict):
            self._act = lambda: self._ask_override(entry)
            self.banner.show_words(words, action="Check in all the same…", key="F4")
        else:
            self.banner.show_words(words)

    def _after(self, verdict: Verdict) -> None:
        if isinstance(verdict, SeveralMatch):
            self.results.show_rows([Row(entry, "bib", typed=verdict.scanned) for entry in verdict.entries])
            self.show_below(self.results)
        elif isinstance(verdict, NotInEvent):
            self.field.selectAll()
        else:
            self._empty_field()
        self._later.start()

    def _empty_field(self) -> None:
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.box.clear.hide()
        self._search()

    def show_error(self, trouble: KioskError) -> None:
        """Say that a command failed and nothing was recorded; what was typed stays."""
        self._verdict, self._act = None, None
        self.banner.show_words(trouble_words(trouble))

    def show_note(self, title: str, text: str = "") -> None:
        """Say something that is no verdict, until the next key: "Exported", "Nothing to undo"."""
        self._verdict, self._act = None, None
        self.banner.show_words(Words(Role.LOOK, "info", title, lines=(text,) if text else ()))

    def _clear_verdict(self) -> None:
        self._verdict, self._act = None, None
        self.banner.show_words(IDLE)

    def _escape(self) -> None:
        self._clear_verdict()
        if self.field.text():
            self.field.clear()
        else:
            self._search()

    def _press_banner(self) -> None:
        if self._act is not None:
            self._act()

    # Taking back, and checking in against the status.
    def undo_last(self) -> None:
        """Ask for the reason to undo this desk's last check-in."""
        try:
            last = self.desk.recent(1)
        except KioskError as trouble:
            self.show_error(trouble)
            return
        if last:
            self._ask_undo(last[0].operation.id, last[0].entry)
        else:
            self.show_note("Nothing to undo", "No check-in of this desk stands.")

    def _undo_recent(self, operation_id: str) -> None:
        entries = [row.entry for row in self.recent.rows.made.rows if row.operation.id == operation_id]
        self._ask_undo(operation_id, entries[0])

    def _ask_undo(self, operation_id: str, entry: Entry) -> None:
        registration = entry.registration
        title = f"Undo {bib(registration)} · {name(registration)}"

        def undo(reason: str) -> None:
            self._try(lambda: self.desk.undo(operation_id, reason=reason))

        more.ask_reason(self, title, UNDO_REASONS, undo)

    def _ask_override(self, entry: Entry) -> None:
        title = f"Check in {name(entry.registration)} all the same"

        def override(reason: str) -> None:
            self._try(lambda: self.desk.check_in(entry.registration.id, How.SEARCH, override=reason))

        more.ask_reason(self, title, OVERRIDE_REASONS, override)

    def walk_up(self) -> None:
        """Open the walk-up form."""
        overlay = WalkUpOverlay(self.host(), self.theme, self.desk.runs(), self._record_walk_up)
        self.open_overlay(overlay, lambda: overlay.start(self.field.text()))

    def _record_walk_up(self, new: NewRegistration) -> None:
        self.show_verdict(self.desk.walk_up(new))

    # What lies over the screen.
    def host(self) -> QWidget:
        """The widget that overlays cover."""
        return self._host or self

    def open_overlay(self, overlay: Overlay, opening: Callable[[], None] | None = None) -> None:
        """Open one; the field has the keyboard again when it closes."""
        if self.overlay is not None:
            self.overlay.close_overlay()
        self.overlay = overlay
        overlay.closed.connect(self._overlay_closed)
        if opening is None:
            overlay.open()
        else:
            opening()

    def _overlay_closed(self) -> None:
        if self.sender() in (None, self.overlay):
            self.overlay = None
            self.field.setFocus()
            while self._scans and self.overlay is None:
                self.take_scan(self._scans.popleft())

    def show_details(self, entry: Entry) -> None:
        """All that is known of one runner."""
        self._open(lambda: more.details(self, entry, self._ask_undo))

    def show_status(self) -> None:
        """Progress by run, the start list, the network, the deliveries; and what can be done about them."""
        self._open(lambda: more.status(self))

    def show_more(self) -> None:
        """The menu of what is not needed for every runner."""
        self._open(lambda: more.menu(self))

    def _open(self, make: Callable[[], Overlay]) -> None:
        try:
            overlay = make()
        except KioskError as trouble:
            self.show_error(trouble)
        else:
            self.open_overlay(overlay)

    # Facts.
    def refresh(self) -> None:
        """Something changed: ask again for everything that is shown, keeping the selection."""
        self._show_facts()
        if self.field.text().strip() and not isinstance(self._verdict, SeveralMatch):
            row = self.results.selected()
            self._search(keep=row.entry.registration.id if row else None)

    def tick(self) -> None:
        """A second went by: let the ages grow."""
        self.header.tick(self.now())

    def _show_facts(self) -> None:
        """Header and last check-ins. Where they can't be read the old ones stay: green is true all the same."""
        try:
            status, recent = self.desk.status(), self.desk.recent()
        except KioskError as trouble:
            _log.warning("facts not read: %s", type(trouble).__name__)
            return
        self._whole = status.start_list.complete
        self.header.show_status(status, self.now())
        self.recent.show_recent(recent)
