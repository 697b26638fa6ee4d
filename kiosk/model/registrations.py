"""What the API gives: organizations, events, their runs, and the registrations of a start list."""

from __future__ import annotations

from msgspec import Struct

CONFIRMED, CANCELLED, WAITLIST, REFUNDED = "confirmed", "cancelled", "waitlist", "refunded"
"""The registration statuses that the API publishes; others may come."""


class Organization(Struct, frozen=True):
    """Who a key belongs to. `plan` is an open word."""

    id: str
    name: str
    slug: str = ""
    plan: str = ""


class Event(Struct, frozen=True):
    """An event; `date` is YYYY-MM-DD, `start_time` HH:MM, both local to the event."""

    id: str
    name: str
    date: str
    slug: str = ""
    kind: str = "race"
    start_time: str | None = None


class Run(Struct, frozen=True):
    """A distance of an event; `label` is what people call it ("Half Marathon")."""

    id: str
    event_id: str
    label: str
    distance_meters: float = 0.0
    date: str = ""
    start_time: str | None = None
    status: str | None = None
    sold_out: bool = False
    registration_override: str | None = None


class Registration(Struct, frozen=True):
    """One entry of the start list as the API gave it; `checked_in` is what the server said when it was read."""

    id: str
    event_id: str
    run_id: str
    email: str
    status: str
    kind: str = "paid"
    name: str | None = None
    pace_group: str | None = None
    bib: str | None = None
    checked_in: bool = False


class SetAside(Struct, frozen=True):
    """A row that could not be read: its place in the page (from 0), its id if that could be read, and why."""

    position: int
    reason: str
    registration_id: str | None = None


class Page(Struct, frozen=True):
    """One page of the start list in the server's order.

    `last_id` is the cursor: the `_id` of the last object, even where that row was set aside; None on an empty page
    or where it had none. `has_more` is the server's word, or, where it gave none, whether the page was full.
    """

    registrations: tuple[Registration, ...]
    set_aside: tuple[SetAside, ...] = ()
    last_id: str | None = None
    has_more: bool = False
