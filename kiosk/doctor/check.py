"""What looking at one thing came to, as a value; and what an error means for it."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from kiosk.errors import KioskError, Offline, RefusedByServer, ServerTrouble, WaitUntil
from kiosk.language import mark, tr
from kiosk.logs import plain_code

GO_ON = mark("Check-ins are safe on this laptop and wait. Check the network, then look again.")


class State(StrEnum):
    """How it is."""

    PASS = "pass"  # noqa: S105 - not a word that opens anything
    WARN = "warn"
    FAIL = "fail"
    NOT_TRIED = "not_tried"


class Check(Struct, frozen=True):
    """One thing that was looked at: a word for programs, a title, how it is, that in words, and what to do about it.

    `offline`: it failed only because the server can't be asked now. Nothing in it is about a runner.
    """

    id: str
    title: str
    state: State
    words: str
    to_do: str = ""
    offline: bool = False


class Subject(Struct, frozen=True):
    """What a check is about, with a marked title; its methods are what it may come to, in words that are said."""

    id: str
    title: str

    def passes(self, words: str) -> Check:
        """All is well."""
        return Check(self.id, tr(self.title), State.PASS, words)

    def warns(self, words: str, to_do: str) -> Check:
        """Work can go on, and somebody should know."""
        return Check(self.id, tr(self.title), State.WARN, words, to_do)

    def fails(self, words: str, to_do: str, *, offline: bool = False) -> Check:
        """It has to be put right."""
        return Check(self.id, tr(self.title), State.FAIL, words, to_do, offline)

    def not_tried(self, why: str, to_do: str = "") -> Check:
        """Nothing is known about it."""
        return Check(self.id, tr(self.title), State.NOT_TRIED, why, to_do)

    def met(self, error: KioskError) -> Check:
        """It broke: a failure of its own. What a server wrote is left out, as it may quote a person."""
        if isinstance(error, RefusedByServer):
            said = f"{error.status} {plain_code(error.code) or ''}".strip()
            return self.fails(tr("The server refused it ({reason})", reason=said), tr("Tell the organizer."))
        if isinstance(error, Offline | ServerTrouble):
            return self.fails(error.title, tr(GO_ON) if type(error) is Offline else error.hint, offline=True)
        return self.fails(error.title, error.hint, offline=isinstance(error, WaitUntil))
