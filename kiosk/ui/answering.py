"""What the check-in screen answers: verdicts with what can be done about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.desk import UNDO_REASONS, Desk
from kiosk.errors import DamagedFile, KioskError
from kiosk.language import mark, tr
from kiosk.model import (
    AlreadyCheckedIn,
    BibAwaited,
    Cancelled,
    CheckedIn,
    Entry,
    How,
    NotInEvent,
    OnWaitlist,
    Refunded,
    SeveralMatch,
    Undone,
    UnknownStatus,
    Verdict,
    WrongBib,
    WrongRun,
)
from kiosk.ui.covered import Covered
from kiosk.ui.details import details
from kiosk.ui.family.note import family_note
from kiosk.ui.handing_out import HandingOut
from kiosk.ui.overlay import Overlay
from kiosk.ui.reasons import ask_reason
from kiosk.ui.results import Facts
from kiosk.ui.theme import Theme
from kiosk.ui.wording import (
    Role,
    Words,
    bib,
    name,
    not_yet_words,
    row_status,
    trouble_words,
    verdict_words,
)


class Answering(Covered):
    """The screen with a desk behind it. What a verdict leaves of the search is for who derives to say."""

    answered = Signal(Role)
    """There is a verdict, a question or trouble that looks like this; no note."""
    damage_found = Signal()
    """The event's file turned out to be damaged; it was said."""

    def __init__(self, desk: Desk, theme: Theme, host: QWidget | None, now: Callable[[], datetime]) -> None:
        """`host` is the widget that overlays cover: all of the window below its frame."""
        super().__init__(theme, self._facts, host)
        self.desk, self.theme, self.now = desk, theme, now
        self.handing_out = HandingOut(desk)
        self.organizer_only: Callable[[Callable[[], object]], object] = lambda do: do()
        """Does what only the organizer may, after the PIN where there is one; whoever keeps it sets this."""
        self._verdict: Verdict | None = None
        self._act: Callable[[], None] | None = None
        self._whole = True
        """The start list is complete: who is not found is not in it."""

    def _facts(self, entry: Entry) -> Facts:
        return Facts(self.desk.run_label(entry.registration.run_id), row_status(self.desk.refusal(entry), self.now()))

    def after_verdict(self, verdict: Verdict) -> None:
        """What becomes of the search now; the screen that searches says."""

    # Verdicts.
    def attempt(self, command: Callable[[], Verdict]) -> None:
        """Do something that comes to a verdict, and show that, or why it could not be done."""
        try:
            verdict = command()
        except KioskError as trouble:
            self.show_error(trouble)
        else:
            self.show_verdict(verdict)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show what an attempt came to, and be ready for the next runner."""
        words = self.handing_out.after(
            verdict,
            verdict_words(
                verdict, run_label=self.desk.run_label, next_step=self.desk.next_step(verdict), now=self.now()
            ),
        )
        self._verdict, self._act = verdict, None
        self.answered.emit(words.role)
        match verdict:
            case CheckedIn(entry=entry, operation=operation):
                self._act = lambda: self.ask_undo(operation.id, entry)
                self.banner.show_words(self._with_family(words, entry), action=tr("Undo"), icon="undo", key="Ctrl Z")
            case AlreadyCheckedIn(entry=entry):
                self._act = lambda: self.show_details(entry)
                self.banner.show_words(words, action=tr("Details"), icon="info", key="F4")
            case NotInEvent(scanned=scanned) if not self._whole:
                self.banner.show_words(not_yet_words(scanned))
            case NotInEvent():
                self._act = self.walk_up
                self.banner.show_words(words, action=tr("Walk-up"), icon="person-add", key="F2")
            case Cancelled() | Refunded() | OnWaitlist() | UnknownStatus() | WrongRun():
                self._offer_override(verdict, words)
            case BibAwaited(entry=entry):
                self._act = lambda: self._ask_without_bib(entry)
                self.banner.show_words(words, action=tr("Without the bib…"), key="F4")
            case WrongBib():
                self._offer_another_bib(verdict, words)
            case SeveralMatch() | Undone():
                self.banner.show_words(words)
            case _:
                assert_never(verdict)
        self.after_verdict(verdict)

    def _with_family(self, words: Words, entry: Entry) -> Words:
        """Say at the verdict that others have the same e-mail: they may well stand there too."""
        note = family_note(self.desk, entry)
        return replace(words, lines=(*words.lines, tr("{others}: F3", others=note))) if note else words

    def _offer_override(
        self, verdict: Cancelled | Refunded | OnWaitlist | UnknownStatus | WrongRun, words: Words
    ) -> None:
        if self.desk.can_override(verdict):
            self._act = lambda: self._ask_override(verdict.entry)
            self.banner.show_words(words, action=tr("Check in all the same…"), key="F4")
        else:
            self.banner.show_words(words)

    def _offer_another_bib(self, verdict: WrongBib, words: Words) -> None:
        if self.desk.can_override(verdict) and verdict.entry.registration.bib:
            self._act = lambda: self._ask_another_bib(verdict)
            self.banner.show_words(words, action=tr("Give this bib…"), key="F4")
        else:
            self.banner.show_words(words)

    def show_error(self, trouble: KioskError, failed: str = "") -> None:
        """Say that a command failed, and what was not done ("" for recording); what was typed stays."""
        self._verdict, self._act = None, None
        self.banner.show_words(trouble_words(trouble, failed))
        self.answered.emit(Role.REFUSED)
        if isinstance(trouble, DamagedFile):
            self.damage_found.emit()

    def show_note(self, title: str, text: str = "") -> None:
        """Say something that is no verdict, until the next key: "Exported", "Nothing to undo"."""
        self._verdict, self._act = None, None
        self.banner.show_words(Words(Role.LOOK, "info", title, lines=(text,) if text else ()))

    def clear_verdict(self) -> None:
        """Who is next?"""
        self._verdict, self._act = None, None
        self.banner.show_words(self.handing_out.idle())

    def press_banner(self) -> None:
        """Do what the banner offers."""
        if self._act is not None:
            self._act()

    # Taking back, checking in against the status, and without the right bib.
    def undo_last(self) -> None:
        """Ask for the reason to undo this desk's last check-in."""
        try:
            last = self.desk.recent(1)
        except KioskError as trouble:
            self.show_error(trouble)
            return
        if last:
            self.ask_undo(last[0].operation.id, last[0].entry)
        else:
            self.show_note(tr("Nothing to undo"), tr("No check-in of this desk stands."))

    def ask_undo(self, operation_id: str, entry: Entry, *, desk: str = "") -> None:
        """Ask for the reason to undo one check-in; `desk` is the name of the one that made it, "" for this one."""
        registration = entry.registration
        title = tr("Undo {bib} · {name}", bib=bib(registration), name=name(registration))
        if desk:
            title = f"{title}. " + tr("Checked in by {desk}", desk=desk)

        def undo(reason: str) -> None:
            self.attempt(lambda: self.desk.undo(operation_id, reason=reason))

        ask_reason(self, title, UNDO_REASONS, undo)

    def _ask_override(self, entry: Entry) -> None:
        title = tr("Check in {name} all the same", name=name(entry.registration))

        def override(reason: str) -> None:
            self.attempt(lambda: self.handing_out.check_in(entry.registration.id, How.SEARCH, override=reason))

        ask_reason(self, title, self.desk.override_reasons, override)

    def _ask_without_bib(self, entry: Entry) -> None:
        def without(reason: str) -> None:
            self.attempt(lambda: self.handing_out.without_bib(reason))

        title = tr("Check in {name} without scanning a bib", name=name(entry.registration))
        ask_reason(self, title, NO_BIB_REASONS, without)

    def _ask_another_bib(self, verdict: WrongBib) -> None:
        registration = verdict.entry.registration

        def give(reason: str) -> None:
            self.attempt(lambda: self.handing_out.give(verdict.bib or "", How.SCAN, instead=reason))

        title = tr(
            "{name} gets {new_bib} in place of {old_bib}",
            name=name(registration),
            new_bib=verdict.bib,
            old_bib=bib(registration),
        )
        ask_reason(self, title, OTHER_BIB_REASONS, give)

    def walk_up(self) -> None:
        """Open the walk-up form; the screen that searches does."""

    def show_details(self, entry: Entry) -> None:
        """All that is known of one runner."""
        standing = entry.standing.operation_id
        undo = (tr("Undo this check-in…"), lambda: self._ask_undo_of_any_desk(standing or "", entry))
        code = (tr("Show the code…"), lambda: self.show_code(entry))
        actions = (undo, code) if standing else (code,)
        self.open_made(lambda: details(self.host(), self.theme, self.desk, entry, self.now(), *actions))

    def _ask_undo_of_any_desk(self, operation_id: str, entry: Entry) -> None:
        """What another desk did is the organizer's to take back."""
        try:
            here = self.desk.status().desk.id
        except KioskError as trouble:
            self.show_error(trouble)
            return
        made_by = entry.standing
        if made_by.desk_id in (None, here):
            self.ask_undo(operation_id, entry)
        else:
            desk = made_by.desk_name or tr("another desk")
            self.organizer_only(lambda: self.ask_undo(operation_id, entry, desk=desk))

    def show_code(self, entry: Entry) -> None:
        """One runner's code on the screen."""
        from kiosk.ui.codes.view import CodeOverlay  # with all that printing needs: the screen does not wait for it

        self.open_made(lambda: CodeOverlay(self.host(), self.theme, self.desk, entry))

    def open_made(self, make: Callable[[], Overlay]) -> None:
        """Open an overlay that has to ask the desk first, or say why it can't."""
        try:
            overlay = make()
        except KioskError as trouble:
            self.show_error(trouble)
        else:
            self.open_overlay(overlay)


NO_BIB_REASONS = (
    mark("Has the bib already"),
    mark("The bib can't be scanned"),
    mark("Bibs have run out"),
    mark("Another reason"),
)
"""The short list that checking in without a bib's code is chosen from; `tr` says them."""

OTHER_BIB_REASONS = (mark("Bib is lost"), mark("Bib is damaged"), mark("Another run"), mark("Another reason"))
"""The short list that giving another bib than the list's is chosen from; `tr` says them."""
