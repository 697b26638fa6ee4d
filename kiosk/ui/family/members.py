"""The members of a family: who can be checked in, who is ticked, and what each attempt came to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from kiosk.desk import Desk
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.model import CheckedIn, Entry, How, NotInEvent, SeveralMatch, Verdict
from kiosk.ui.wording import Role, RowStatus, Words, row_status, trouble_words, verdict_words

MANY = 20
"""With more than that (a club, a company) only the one who was asked for is ticked at first."""


@dataclass
class Member:
    """One registration. `status`: why it could not be checked in when this opened; `words`: what trying came to."""

    entry: Entry
    run: str
    status: RowStatus | None
    ticked: bool = False
    words: Words | None = None
    failed: bool = False
    """Trying came to no verdict."""
    collected_by: str | None = None

    @property
    def can_be_ticked(self) -> bool:
        """Whether nothing spoke against it, and it is not checked in by now."""
        settled = self.words is not None and self.words.role in (Role.OK, Role.ALREADY)
        return self.status is None and not settled


class Members:
    """All of a family, in the order in which they are shown."""

    def __init__(self, desk: Desk, family: Sequence[Entry], now: Callable[[], datetime]) -> None:
        """The first of the family is the one who was asked for. Raises what asking the desk may."""
        self._desk, self._now = desk, now
        self.all = [self._member(entry) for entry in family]
        for place, each in enumerate(self.all):
            each.ticked = each.can_be_ticked and (place == 0 or len(self.all) <= MANY)

    def _member(self, entry: Entry) -> Member:
        run = self._desk.run_label(entry.registration.run_id)
        return Member(entry, run, row_status(self._desk.refusal(entry), self._now()))

    @property
    def ticked(self) -> list[int]:
        """The places of those who are to be checked in."""
        return [place for place, each in enumerate(self.all) if each.ticked]

    @property
    def can_be_ticked(self) -> list[int]:
        """The places of those who could be."""
        return [place for place, each in enumerate(self.all) if each.can_be_ticked]

    @property
    def checked_in(self) -> set[str]:
        """The ids of those who were checked in here."""
        return {each.entry.registration.id for each in self.all if each.words and each.words.role is Role.OK}

    @property
    def wrong(self) -> list[int]:
        """The places of those who were tried and are not in."""
        return [
            place
            for place, each in enumerate(self.all)
            if each.words is not None and each.words.role not in (Role.OK, Role.ALREADY)
        ]

    @property
    def tried(self) -> bool:
        """Whether anybody was tried."""
        return any(each.words is not None for each in self.all)

    def toggle(self, place: int) -> bool:
        """Tick one, or not any more; whether that could be done."""
        member = self.all[place]
        if member.can_be_ticked:
            member.ticked = not member.ticked
        return member.can_be_ticked

    def tick_all(self, ticked: bool) -> None:
        """Tick all that can be, or nobody."""
        for each in self.all:
            each.ticked = ticked and each.can_be_ticked

    def check_in(self, place: int, collected_by: str) -> Verdict:
        """Check one in. Raises KioskError where it could not be recorded: then the tick stays."""
        member = self.all[place]
        try:
            verdict = self._desk.check_in(member.entry.registration.id, How.SEARCH, collected_by=collected_by)
        except KioskError as trouble:
            member.words, member.failed = trouble_words(trouble), True
            raise
        member.ticked, member.failed = False, False
        member.words = verdict_words(verdict, run_label=self._desk.run_label, next_step="", now=self._now())
        if not isinstance(verdict, NotInEvent | SeveralMatch):
            member.entry = verdict.entry
        if isinstance(verdict, CheckedIn):
            member.collected_by = verdict.operation.collected_by
        return verdict

    def summary(self) -> Words:
        """What all attempts came to, counted."""
        tried = [each for each in self.all if each.words is not None]
        roles = [each.words.role for each in tried if each.words is not None and not each.failed]
        done, before = roles.count(Role.OK), roles.count(Role.ALREADY)
        refused, failed = len(roles) - done - before, len(tried) - len(roles)
        parts = (
            (done, tr("%n checked in", "", done)),
            (before, tr("%n checked in before", "", before)),
            (refused, tr("%n refused", "", refused)),
            (failed, tr("%n not recorded", "", failed)),
        )
        said = ", ".join(words for number, words in parts if number)
        if refused or failed:
            return Words(Role.REFUSED, "alert", said)
        return Words(Role.ALREADY, "clock", said) if before else Words(Role.OK, "check", said)
