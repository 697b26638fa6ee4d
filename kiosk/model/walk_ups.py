"""Whom a desk may register, for which run, and who of the start list that may be already."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal, TypeAlias

from msgspec import Struct

from kiosk.model.entries import Entry
from kiosk.model.registrations import CONFIRMED, Run


class NewRegistration(Struct, frozen=True):
    """A walk-up: somebody who registers at the desk."""

    run_id: str
    email: str
    name: str | None = None
    kind: str = "paid"
    status: str = CONFIRMED
    pace_group: str | None = None
    notes: str | None = None


class Obstacle(StrEnum):
    """What speaks against registering somebody for a run, the worst first."""

    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    CLOSED = "closed"
    PAUSED = "paused"
    SOLD_OUT = "sold_out"
    ELSEWHERE = "elsewhere"
    UNKNOWN = "unknown"


class RunOffer(Struct, frozen=True):
    """A run to register for, with what speaks against it; `may_choose`: this desk may do it all the same.

    `word`: where another desk serves the run, that desk, if the organizer said; of an unknown state, the API's word.
    """

    run: Run
    obstacle: Obstacle | None = None
    word: str = ""
    may_choose: bool = True


NameLikeness: TypeAlias = Literal["same", "near", ""]
"""How alike two whole names are: the same in whatever order and accents, near to each other, or two people's."""


class Double(Struct, frozen=True):
    """Somebody of the start list who may be the one that registers, and why: the e-mail, the name, or both."""

    entry: Entry
    same_email: bool
    name: NameLikeness


class Doubles(Struct, frozen=True):
    """The likeliest doubles, likeliest first, of `total` that there are."""

    likeliest: tuple[Double, ...] = ()
    total: int = 0
