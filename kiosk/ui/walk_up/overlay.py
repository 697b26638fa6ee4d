"""The walk-up form: somebody who registers at the desk. What was typed stays until it is recorded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TypeAlias

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from kiosk.desk import Desk
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.model import Double, Doubles, NewRegistration, Run, RunOffer
from kiosk.ui.formats import local_now
from kiosk.ui.theme import Theme
from kiosk.ui.walk_up.doubles import MOST
from kiosk.ui.walk_up.form import WalkUpForm
from kiosk.ui.walk_up.words import warning_words

_REST = 150
"""Milliseconds without a key after which the start list is looked through."""

_SEEN = 400
"""Milliseconds: a press that comes sooner was not meant for what is seen by then."""

_Doubt: TypeAlias = tuple[frozenset[str], str | None]
"""What has to be asked about before it is recorded: who may be the same, and the e-mail that was likely meant."""

_NO_DOUBT: _Doubt = (frozenset(), None)


class WalkUpOverlay(WalkUpForm):
    """Name, e-mail, run, pace group and a note; `record` does it, and what it raises is shown in the form.

    Whoever may be in the list already is shown while somebody types, and nobody like that is recorded unasked.
    """

    left = Signal()
    """It was left by hand before anything was recorded, and the desk keeps what was typed."""
    chosen = Signal(object)
    """It is closed: an Entry of the list was chosen in place of registering."""

    def __init__(
        self,
        host: QWidget,
        theme: Theme,
        runs: Sequence[Run],
        record: Callable[[NewRegistration], None],
        *,
        desk: Desk | None = None,
        now: Callable[[], datetime] = local_now,
    ) -> None:
        """`desk` knows what speaks against a run, and who is in the list. Raises what asking it may."""
        super().__init__(host, theme, [RunOffer(run) for run in runs] if desk is None else desk.offers(), desk, now)
        self._record, self._desk = record, desk
        self._groups: dict[str, tuple[str, ...]] = {}
        self._opened: NewRegistration | None = None
        self._before = desk.unfinished if desk is not None else None
        self._restored = self._recorded = self._scan_waits = False
        self._asked: _Doubt = _NO_DOUBT
        self._said: _Doubt = _NO_DOUBT
        self._shown = QElapsedTimer()
        self._shown.start()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._look)
        self._connect()

    def _connect(self) -> None:
        self.name.textChanged.connect(self._changed)
        self.email.textChanged.connect(self._changed)
        self.email_field.looked.connect(self._say_button)
        self.run.chosen.connect(self._run_chosen)
        self.doubles.chosen.connect(self._choose)
        self.register.clicked.connect(lambda: self._register(sure=True))
        self.leave.clicked.connect(self._leave)
        self.anew.clicked.connect(self._start_anew)

    # Opening and leaving.
    def start(self, typed: str) -> None:
        """Open, with what was typed into the search as the name or the e-mail; a bib is neither.

        A walk-up that was left comes back, unless somebody else is searched for.
        """
        email = typed.strip() if "@" in typed else ""
        name = "" if email or any(letter.isdigit() for letter in typed) else typed.strip()
        before = self._before
        if before is not None and _begins(before.name, name) and _begins(before.email, email):
            self._restore(before)
        else:
            self.name.setText(name)
            self.email.setText(email)
        self._opened = self._typed_in()
        self._look()
        self.open(self.email if self.name.text() and not self.email.text() else self.name)
        if self._desk is not None:
            QTimer.singleShot(0, self, self._read_groups)

    def _restore(self, before: NewRegistration) -> None:
        self._restored = True
        self.title.setText(tr("Go on with this walk-up"))
        self.anew.show()
        self.name.setText(before.name or "")
        self.email.setText(before.email)
        self.pace.setText(before.pace_group or "")
        self.note.setText(before.notes or "")
        self.run.setCurrentIndex(
            next((at for at, each in enumerate(self.run.offers) if each.run.id == before.run_id), -1)
        )

    def _start_anew(self) -> None:
        for line in (self.name, self.email, self.note, self.pace):
            line.setText("")
        self.run.setCurrentIndex(0 if len(self.run.offers) == 1 else -1)
        self._opened = self._typed_in()
        self.forget()
        self.title.setText(tr("Register a walk-up"))
        self.anew.hide()
        for field in (self.name_field, self.email_field, self.run_field):
            field.say("")
        self.trouble.hide()
        self._look()
        self._place()
        self.name.setFocus(Qt.FocusReason.TabFocusReason)

    def _read_groups(self) -> None:
        if self._desk is not None and self.isVisible():
            try:
                self._groups = self._desk.pace_groups()
            except KioskError:  # the group can be typed
                return
            self._suggest()

    def _leave(self) -> None:
        typed = self._typed_in()
        self.close_overlay()
        if self._desk is not None and self._desk.unfinished == typed:
            self.left.emit()

    def close_overlay(self) -> None:
        """Go away. What was typed stays with the desk until it is recorded."""
        if self._desk is not None:
            typed = self._typed_in()
            if self._recorded:
                self.forget()
            elif self._is_worth_keeping(typed) and any((typed.name, typed.email, typed.pace_group, typed.notes)):
                self._desk.unfinished = typed
        super().close_overlay()

    def _is_worth_keeping(self, typed: NewRegistration) -> bool:
        """What came from the search is still there, unless a scan takes its place."""
        return typed != self._opened or (self._scan_waits and self._before is None)

    def say_waiting(self, scans: int) -> None:
        """Say that scans wait, and remember it."""
        self._scan_waits = scans > 0
        super().say_waiting(scans)

    def forget(self) -> None:
        """What was typed is not needed any more; one that was left before, and not gone on with, stays."""
        if self._desk is not None:
            self._desk.unfinished = None if self._restored else self._before

    # While somebody types.
    def _changed(self) -> None:
        self._rest.start()
        if self.name.text().strip():
            self.name_field.say("")

    def _run_chosen(self, place: int) -> None:
        offer = self.run.current()
        self.run_field.say(warning_words(offer) if offer else "")
        self._suggest()

    def _suggest(self) -> None:
        offer = self.run.current()
        self.pace.suggest(self._groups.get(offer.run.id, ()) if offer else ())

    def _look(self) -> None:
        """Show who may be in the list already."""
        self._rest.stop()
        if self._desk is None:
            return
        try:
            found = self._desk.doubles(self.name.text(), self.email.text(), MOST)
        except KioskError:  # recording says what is wrong with the file
            found = Doubles()
        self.doubles.show_doubles(found)
        self._say_button()

    def _say_button(self) -> None:
        """Say on the button if there is a doubt, and remember since when."""
        doubt = (self.doubles.ids, self.email_field.slip)
        if doubt != self._said:
            self._said = doubt
            self._shown.start()
        self.register.set_words(tr("Register and check in") if doubt == _NO_DOUBT else tr("Register all the same"))

    # Doing.
    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter registers, wherever the keyboard is: a line lets it through to here. One press registers once."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.isVisible() and not event.isAutoRepeat():
                self._register(sure=False)
        elif event.key() == Qt.Key.Key_Escape:
            self._leave()
        else:
            super().keyPressEvent(event)

    def _register(self, *, sure: bool) -> None:
        """Record it, or say all that is wrong. `sure`: by the button, which says that there is a doubt."""
        if not self.trouble.isHidden():
            self.trouble.hide()
            self._place()
        said = self._said if sure else self._asked
        if not self._complete():
            return
        self._look()
        if self._said not in (_NO_DOUBT, said):
            self._ask()
        elif self._said == _NO_DOUBT or self._shown.elapsed() >= _SEEN:
            self._do()

    def _complete(self) -> bool:
        """Whether everything is there; says beside each field what is not."""
        name, email = bool(self.name.text().strip()), self.email_field.look_at()
        run = self.run.current()
        self.name_field.say("" if name else tr("Ask for the name."))
        if run is None:
            self.run_field.say(tr("Choose the run.") if self.run.offers else tr("This event has no runs."))
        wrong = [
            field
            for field, right in ((self.name_field, name), (self.email_field, email), (self.run_field, run is not None))
            if not right
        ]
        if wrong:
            self._announce(" ".join(each.note.text() for each in wrong))
            self._go_to(wrong[0].editor, wrong[0])
        return not wrong

    def _ask(self) -> None:
        """Ask once whether it is somebody of the list, or another e-mail; the next Enter registers."""
        self._asked = self._said
        self.doubles.show_doubles(self.doubles.found, asked=bool(self.doubles.ids))
        self._shown.start()
        self._shown.start()
        self._go_to(self.register, self.register)
        names = ". ".join(row.accessibleName() for row in self.doubles.rows if row.isVisible())
        self._announce(f"{self.doubles.title.text()} {names}" if names else self.email_field.note.text())

    def _go_to(self, focus: QWidget, seen: QWidget) -> None:
        """Give something the keyboard, and show it where the form is scrolled."""
        focus.setFocus(Qt.FocusReason.TabFocusReason)
        QTimer.singleShot(0, seen, lambda: self._scroll.ensureWidgetVisible(seen, 0, 12))

    def _do(self) -> None:
        try:
            self._record(self._typed_in())
        except KioskError as trouble:
            self.trouble.setText(f"{trouble.title}. {trouble.hint}")
            self.trouble.show()
            self._announce(self.trouble.text())
            self._place()
        else:
            self._recorded = True
            self.close_overlay()

    def _choose(self, double: Double) -> None:
        """Somebody of the list in place of registering; a press that was meant for something else is none."""
        if self._shown.elapsed() >= _SEEN:
            self.close_overlay()
            self.chosen.emit(double.entry)

    def _announce(self, text: str) -> None:
        event = QAccessibleAnnouncementEvent(self, text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """It goes away, or its window does: nothing is looked through any more."""
        self._rest.stop()
        super().hideEvent(event)


def _begins(before: str | None, typed: str) -> bool:
    """Whether what was typed may be the start of what was there before."""
    return (before or "").casefold().startswith(typed.casefold())
