"""What looking at one thing came to, as a value: whether a desk is ready, or whether a step of a drill went well."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct

from kiosk.language import tr


class State(StrEnum):
    """How it is."""

    PASS = "pass"  # noqa: S105 - not a word that opens anything
    WARN = "warn"
    FAIL = "fail"
    NOT_TRIED = "not_tried"


class Group(StrEnum):
    """What stands together where many checks are shown, in the order of the groups."""

    LAPTOP = "laptop"
    SERVER = "server"
    EVENT = "event"
    DEVICES = "devices"
    DRILL = "drill"


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

    @property
    def open(self) -> bool:
        """Whether somebody has to do something about it, or at least to know."""
        return self.state in (State.WARN, State.FAIL)


class Planned(Struct, frozen=True):
    """A check that is going to be made: where it stands, its word for programs, and its title."""

    group: Group
    id: str
    title: str


class Subject(Struct, frozen=True):
    """What a check is about, with a marked title; its methods are what it may come to, in words that are said."""

    id: str
    title: str

    def planned(self, group: Group) -> Planned:
        """It is going to be looked at."""
        return Planned(group, self.id, tr(self.title))

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
