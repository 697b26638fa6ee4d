"""What the status strip shows of an event, without counting a large list at each check-in."""

from __future__ import annotations

from msgspec import Struct, structs

from kiosk.clock import Clock
from kiosk.model import (
    CONFIRMED,
    Entry,
    Event,
    EventStatus,
    Lane,
    Network,
    NetworkStatus,
    RunCount,
    StartList,
)
from kiosk.store import EventStore
from kiosk.store.reasons import said

_COUNT_AGAIN = 1.0
"""Seconds."""


class _Counted(Struct, frozen=True):
    """What takes long to count: the list and its runs, at a revision of the store and a monotonic time."""

    revision: int
    at: float
    start_list: StartList
    runs: tuple[RunCount, ...]


class Counting:
    """The status of one event. What this desk does itself is added at once; the whole list is counted now and then."""

    def __init__(self, store: EventStore, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._status: tuple[int, EventStatus] | None = None
        self._counted: _Counted | None = None

    def forget(self) -> None:
        """Count anew when the status is asked for next."""
        self._status, self._counted = None, None

    def status(self, event: Event) -> EventStatus:
        """Everything that the status strip shows.

        Counting a large list takes as long as a check-in. So the whole list is counted again once a second while
        something changes.
        """
        revision, now = self._store.revision(), self._clock.monotonic()
        counted = self._counted
        if counted is None or (counted.revision != revision and now - counted.at >= _COUNT_AGAIN):
            counted = _Counted(revision, now, self._store.start_list(), self._store.run_counts())
            self._counted, self._status = counted, None
        if self._status is None or self._status[0] != revision:
            self._status = (revision, self._collect(event, counted))
        known = self._status[1]
        held = None if known.held_reason is None else said(known.held_reason)
        return structs.replace(known, network=_lapsed(self._store.network(), self._clock), held_reason=held)

    def add(self, entry: Entry, step: int) -> None:
        """One more (1) or one less (-1) is checked in on this registration's run."""
        if self._counted is None:
            return
        registration = entry.registration
        unexpected = entry.gone or registration.status != CONFIRMED  # before it was checked in against its status
        more = step if unexpected else 0
        runs = tuple(
            structs.replace(run, checked_in=run.checked_in + step, expected=run.expected + more)
            if run.run_id == registration.run_id
            else run
            for run in self._counted.runs
        )
        self._counted = structs.replace(self._counted, runs=runs)

    def _collect(self, event: Event, counted: _Counted) -> EventStatus:
        store = self._store
        return EventStatus(
            event=event,
            desk=store.desk(),
            start_list=counted.start_list,
            runs=counted.runs,
            deliveries=store.delivery_counts(),
            oldest_waiting_at=store.oldest_waiting_at(),
            network=NetworkStatus(),
            held_reason=store.held_reason(),
            bibs=store.delivery_counts(Lane.BIBS),
            copied=store.copied,
        )


def _lapsed(network: NetworkStatus, clock: Clock) -> NetworkStatus:
    """A limit whose time has passed is none: the server that set it was there."""
    over = network.not_before is not None and network.not_before <= clock.now()
    if network.state is Network.LIMITED and over:
        return NetworkStatus(Network.ONLINE, network.since)
    return network
