"""The check-in screen: one field, one list, one banner. It asks the desk and shows what the desk says."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk.desk import Desk
from kiosk.devices import Devices
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.model import BibAwaited, CheckedIn, Entry, How, NewRegistration, NotInEvent, SeveralMatch, Verdict, bib_key
from kiosk.scan.layout import likely
from kiosk.scan.payload import shown
from kiosk.ui.answering import Answering
from kiosk.ui.camera.viewfinder import Viewfinder
from kiosk.ui.doubt import doubt
from kiosk.ui.formats import local_now
from kiosk.ui.plugged import Plugged
from kiosk.ui.results import Row
from kiosk.ui.theme import Theme
from kiosk.ui.walk_up import open_walk_up
from kiosk.ui.wording import Role, free_bib_words, name, shown_line

_log = logging.getLogger("kiosk.ui")
_SHOWN = 30
"""Rows asked for at once: a few screenfuls; whoever is not among them is found by one more letter."""


class CheckInScreen(Answering):
    """Everything a volunteer sees while checking in; `refresh` and `tick` are called by whoever composes it."""

    menu_asked = Signal()
    """The menu behind F10."""
    help_asked = Signal()
    """How one checks in, on one page."""
    about_asked = Signal()
    """What the program is made of, and under which licences."""
    status_asked = Signal()
    """Progress by run, the start list, the network, the deliveries; and what can be done about them."""
    set_up_asked = Signal()
    """The scanner is to be set up."""
    hand_over_asked = Signal(str)
    """The file to write."""
    take_over_asked = Signal(list)
    """The files to read."""
    sync_asked = Signal()
    key_asked = Signal()
    events_asked = Signal()
    preflight_asked = Signal()
    """Everything that a desk needs is to be looked at, before the doors open."""
    organizer_asked = Signal()
    """The organizer's places, which a PIN may guard."""
    export_asked = Signal(str)
    theme_chosen = Signal(str)
    language_chosen = Signal(str)
    keys_asked = Signal()
    """A keyboard on the screen, or no more."""
    """A code of `languages.LANGUAGES`, or "system"."""
    desk_renamed = Signal(str)
    devices_chosen = Signal(Devices)
    hand_out_chosen = Signal(bool)
    """Runner, then bib: on or off."""
    network_switch_asked = Signal(bool)
    """Practice: True puts the cable back, False pulls it."""

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        plugged: Plugged,
        *,
        host: QWidget | None = None,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        """`host` is the widget that overlays cover: all of the window below its frame."""
        super().__init__(desk, theme, host, now)
        self.plugged = plugged
        self.put_aside(Viewfinder(theme, plugged.camera))
        self._show_devices()
        self.cable_in = True
        self.has_keys = False
        """Whether there is a keyboard on the screen."""
        self.takes_settings: Callable[[str], bool] = lambda _: False
        """Whether a scanned text holds settings for this laptop, and was taken; whoever keeps them sets this."""
        self._passed_by: Verdict | None = None  # what the banner said until somebody typed
        self._sure = False  # somebody looked at the list for what is typed: moved in it, or was asked
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
        self.banner.pressed.connect(self.press_banner)
        self.header.progress.clicked.connect(self.status_asked)
        self.header.chip.clicked.connect(self.status_asked)
        self.strip.undo.clicked.connect(self.undo_last)
        self.strip.walk_up.clicked.connect(self.walk_up)
        self.strip.together.clicked.connect(self.check_in_together)
        self.strip.more.clicked.connect(self.menu_asked)
        self.empty.walk_up.clicked.connect(self.walk_up)
        self.plugged.changed.connect(self._show_devices)
        self.plugged.scanned.connect(self.take_scan)
        self.plugged.repeated.connect(self._say_again)
        self.plugged.unreadable.connect(self._take_unreadable)
        self.plugged.cut.connect(self._say_cut)
        self.plugged.dialog_closed.connect(self.wait_no_more)
        self.answered.connect(self.plugged.sound)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The field has the keyboard."""
        self.field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Keys that nothing else took: function keys, and text typed anywhere, which goes to the field."""
        match event.key():
            case Qt.Key.Key_F1:
                self.help_asked.emit()
            case Qt.Key.Key_F2:
                self.walk_up()
            case Qt.Key.Key_F3:
                self.check_in_together()
            case Qt.Key.Key_F4:
                self.press_banner()
            case Qt.Key.Key_F10:
                self.menu_asked.emit()
            case _ if event.matches(QKeySequence.StandardKey.Undo):
                self.undo_last()
            case _:
                if not self.field.take(event):
                    super().keyPressEvent(event)

    # Finding.
    def _move(self, rows: int) -> None:
        self._sure = True
        self.results.move_by(rows)

    def _typed(self, text: str) -> None:
        self._sure = False
        if text and self.banner.words.role is not Role.IDLE and self.handing_out.awaited is None:
            self._passed_by = self._verdict
            self.clear_verdict()
        self._search()

    def _search(self, keep: str | None = None) -> None:
        text = self.field.text().strip()
        if not text:
            self.results.show_rows(())
            self.box.count.clear()
            self.empty.show_hints(of_runners=self.handing_out.awaited is None)
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
    def take_scan(self, text: str, as_keys: bool = False) -> None:
        """Take what a scanner or the camera read; while something lies over the screen it waits in its turn.

        `as_keys`: it came as keys, which another keyboard layout may have changed.
        """
        self.when_uncovered(lambda: self._take_code(text, as_keys))

    def _say_again(self, text: str) -> None:
        """The trigger was pulled twice. The keys made the banner forget the verdict: it is said again, else taken."""
        if self.banner.words.role is not Role.IDLE:
            return
        if self._passed_by is None:
            self.take_scan(text, as_keys=True)
        else:
            self.show_verdict(self._passed_by)

    def _say_cut(self) -> None:
        self.when_uncovered(self._ask_again)

    def _ask_again(self) -> None:
        """A scan broke off: it counts for nothing; whoever waits for a bib still does."""
        if self.handing_out.awaited is None:
            self.show_note(tr("Scan again"), tr("The scanner stopped in the middle."))
        else:
            self.show_verdict(self.handing_out.awaited)
            self.banner.add_line(tr("Scan again: the scanner stopped in the middle."))

    def _take_unreadable(self, text: str) -> None:
        self.when_uncovered(lambda: self.show_verdict(NotInEvent(text)))

    def _show_devices(self) -> None:
        self.show_aside(self.plugged.devices.camera.on)

    def _take_code(self, text: str, as_keys: bool) -> None:
        if self.takes_settings(text):
            return
        self._empty_field()  # the next Enter must not take whoever was half typed before
        self.attempt(lambda: self.handing_out.take_code(text, How.SCAN))
        if as_keys and self._whole and isinstance(self._verdict, NotInEvent):
            self._offer_set_up(text)

    def _offer_set_up(self, text: str) -> None:
        """Where another keyboard layout may have changed the code, say so; nobody is checked in by a guess."""
        try:
            guess = likely(text, self.desk.means)
        except KioskError:
            return
        if guess is not None:
            line = tr(
                "{reason}: was it “{code}”? Search for them, and set the scanner up.",
                reason=guess.words,
                code=shown(guess.text),
            )
            self._act = self.set_up_asked.emit
            words = replace(self.banner.words, lines=(line,))
            self.banner.show_words(words, action=tr("Set up the scanner…"), icon="scanner", key="F4")

    def _enter(self) -> None:
        row, text = self.results.selected(), self.field.text().strip()
        is_bib = self.handing_out.is_bib(text, row.match if row else None)
        awaited = self.handing_out.awaited
        if awaited is not None and is_bib and row is not None and not self._sure and self._may_be_next(row, text):
            self._sure = True
            self.banner.show_words(free_bib_words(text, awaited.entry))
            self.answered.emit(Role.LOOK)
        elif row is None or is_bib or self.desk.is_code(text):
            if text:
                self.attempt(lambda: self.handing_out.take_code(text, How.BIB))
        elif self._sure or (words := doubt(row, self.results.found.rows, text)) is None:
            self._take()
        else:
            self._sure = True
            self.banner.show_words(words)
            self.answered.emit(words.role)

    def _may_be_next(self, row: Row, text: str) -> bool:
        """Whether a text may be the start of the next runner's bib as well as a free one for whoever is awaited."""
        awaited = self.handing_out.awaited
        has_none = awaited is not None and not awaited.entry.registration.bib
        return has_none and bib_key(row.entry.registration.bib or "") != bib_key(text)

    def _take(self) -> None:
        row, text = self.results.selected(), self.field.text().strip()
        if row is not None:
            self.attempt(lambda: self._check_in(row, text))

    def _check_in(self, row: Row, text: str) -> Verdict:
        """Check in the selected one; where its whole bib was typed and others wear it too, the desk says so first."""
        alike = [
            each for each in self.results.found.rows if bib_key(each.entry.registration.bib or "") == bib_key(text)
        ]
        if len(alike) > 1 and row in alike and not isinstance(self._verdict, SeveralMatch):
            found = self.desk.choose_code(text)
            if isinstance(found, SeveralMatch):
                return found
            if isinstance(found, BibAwaited) and not self._sure:  # one of them has exactly this bib
                return self.handing_out.check_in(found.entry.registration.id, How.BIB)
        by_bib = bib_key(row.entry.registration.bib or "") == bib_key(text)
        return self.handing_out.check_in(row.entry.registration.id, How.BIB if by_bib else How.SEARCH)

    def after_verdict(self, verdict: Verdict) -> None:
        """The field is empty for the next runner, but where one is to be chosen or searched for."""
        if isinstance(verdict, SeveralMatch):
            self.results.show_rows([Row(entry, "bib", typed=verdict.scanned) for entry in verdict.entries])
            self.show_below(self.results)
        elif isinstance(verdict, NotInEvent):
            self.field.selectAll()
        else:
            self._empty_field()
        awaited = self.handing_out.awaited
        whom = name(awaited.entry.registration) if awaited else ""
        asked = tr("Scan or type the bib for {name}", name=whom), tr("Bib for {name}", name=whom)
        self.box.ask_for(*(*asked, tr("Scan or type the bib")) if awaited else ())
        self._later.start()

    def _empty_field(self) -> None:
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self.box.clear.hide()
        self._search()

    def _escape(self) -> None:
        left = self.handing_out.awaited
        if left is not None and not self.field.text():
            self.hand_out(self.handing_out.on)
            title = tr("{name} was left as before", name=name(left.entry.registration))
            self.show_note(title, tr("No bib was scanned for them."))
            return
        if left is None:
            self.clear_verdict()
        if self.field.text():
            self.field.clear()
        else:
            self._search()

    def _undo_recent(self, operation_id: str) -> None:
        entries = [row.entry for row in self.recent.rows.made.rows if row.operation.id == operation_id]
        self.ask_undo(operation_id, entries[0])

    def hand_out(self, on: bool) -> None:
        """Runner, then bib: switch the mode; whoever waited for a bib is left as before."""
        self.handing_out.switch(on)
        self.box.ask_for()
        self.clear_verdict()
        self._search()

    def walk_up(self) -> None:
        """Open the walk-up form."""
        open_walk_up(self, self.record_walk_up)

    def record_walk_up(self, new: NewRegistration) -> None:
        """Register somebody and check them in; where bibs are scanned, theirs is awaited next."""
        verdict = self.desk.walk_up(new)
        self.show_verdict(verdict)
        if self.handing_out.on and isinstance(verdict, CheckedIn):
            self.attempt(lambda: self.desk.choose(verdict.entry.registration.id))

    def check_in_together(self) -> None:
        """Open everybody with the e-mail of whom the volunteer is busy with."""
        from kiosk.ui.family import open_family

        about = self.about()
        if about is None:
            self.show_note(tr("Find somebody first"), tr("Then F3 shows everybody with the same e-mail."))
        else:
            open_family(self, about.registration.id)

    def about(self) -> Entry | None:
        """Whom the volunteer is busy with: the selected one, else whom the verdict is about."""
        row = self.results.selected()
        if row is not None:
            return row.entry
        verdict = self._verdict
        return None if verdict is None or isinstance(verdict, NotInEvent | SeveralMatch) else verdict.entry

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
