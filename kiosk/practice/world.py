"""What the practice server knows: an invented organization, its events, runs and registrations, and their state.

Tests and the weather change it while a server in another thread reads it; a lock keeps each call whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from random import Random
from threading import RLock
from typing import Any

from msgspec import Struct, structs

from kiosk.clock import Clock, SystemClock
from kiosk.errors import BadInput
from kiosk.model import CANCELLED, CONFIRMED, Event, Organization, Registration, Run
from kiosk.practice.runners import Person, invent
from kiosk.practice.venue import EventPlan, RunPlan, read_venue, start_list

_ID_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_ID_LENGTH = 15


class CheckInCall(Struct, frozen=True):
    """A check-in that the server was asked to write; `replayed` where the key had been seen and nothing was written."""

    key: str | None
    registration_id: str
    checked_in: bool
    replayed: bool = False


class BadCursor(LookupError):
    """The object that a page was asked after or before is not in the list; `name` is the query's name for it."""

    def __init__(self, name: str) -> None:
        self.name = name
        super().__init__(name)


def window(
    places: Mapping[str, int], limit: int, after: str | None = None, before: str | None = None
) -> tuple[int, int, bool]:
    """Where a page of a list begins and ends, and whether more lies beyond; the cursor itself is outside.

    `places` holds each id's place in the list. Raises `BadCursor`.
    """
    for name, cursor in (("after", after), ("before", before)):
        if cursor is not None and cursor not in places:
            raise BadCursor(name)
    if before is not None:
        end = places[before]
        start = max(0, end - limit)
        return start, end, start > 0
    start = 0 if after is None else places[after] + 1
    end = min(len(places), start + limit)
    return start, end, end < len(places)


class World:
    """An organization whose main event (the first, `event_id`) takes place on `event_date` with invented runners.

    `registrations` is the size of the main event's start list; the same `registrations`, `seed` and date give the same
    world. `event_date` is YYYY-MM-DD, by default the clock's today; anything else raises `BadInput`.
    """

    def __init__(
        self,
        registrations: int = 500,
        seed: int = 1,
        clock: Clock | None = None,
        *,
        event_date: str | None = None,
    ) -> None:
        if registrations < 0:
            raise BadInput("A start list can't have fewer than no registrations", "Use 0 or more.")
        day = _day(event_date) if event_date else (clock or SystemClock()).now().date()
        self._lock = RLock()
        self._ids = _new_ids(Random(f"{seed} ids"))  # noqa: S311 - the same seed has to give the same world
        random = Random(f"{seed} people")  # noqa: S311
        people = invent(random)
        plan = read_venue()
        self.organization = Organization(
            next(self._ids), plan.organization.name, plan.organization.slug, plan="enterprise"
        )
        self.roles = plan.organization.roles
        self.details: dict[str, Mapping[str, Any]] = {}
        """What the API says of an event or a run beyond the model, by id, as in its JSON."""
        self.check_in_calls: list[CheckInCall] = []
        """What the server was asked to write, in order."""
        self._events: dict[str, Event] = {}
        self._runs: dict[str, Run] = {}
        self._registrations: dict[str, Registration] = {}
        self._order: dict[str, list[str]] = {}  # by event: the ids of its registrations as they were made
        self._places: dict[str, dict[str, int]] = {}  # the same inside out; made again when it was thrown away
        for event in plan.events:
            count = registrations if event.registrations is None else event.registrations
            self._found(event, day, count, random, people)
        self.event_id = self.events[0].id

    def _found(self, plan: EventPlan, day: date, count: int, random: Random, people: Iterator[Person]) -> None:
        """Adds an event with its runs and its start list."""
        held = (day + timedelta(days=plan.day_offset)).isoformat()
        event = Event(next(self._ids), plan.name, held, plan.slug, plan.type, plan.start_time)
        self._events[event.id] = event
        self.details[event.id] = plan.details | ({"endTime": plan.end_time} if plan.end_time else {})
        plans: dict[str, RunPlan] = {}
        for each in plan.runs:
            run = Run(
                id=next(self._ids),
                event_id=event.id,
                label=each.label,
                distance_meters=each.meters,
                date=held,
                start_time=each.start_time,
                status=each.event_status,
                sold_out=each.sold_out,
                registration_override=each.registration_override,
            )
            self._runs[run.id], plans[run.id] = run, each
            limit = {"maxParticipants": each.max_participants} if each.max_participants else {}
            self.details[run.id] = {"distanceStandard": each.standard} | limit
        registrations = {each.id: each for each in start_list(random, count, event.id, plans, self._ids, people)}
        self._registrations |= registrations
        self._order[event.id] = list(registrations)

    # What is there.
    @property
    def events(self) -> tuple[Event, ...]:
        """All events in the order in which they were made."""
        return tuple(self._events.values())

    def event(self, event_id: str) -> Event | None:
        """The event, or None."""
        return self._events.get(event_id)

    def runs(self, event_id: str) -> tuple[Run, ...]:
        """The runs of an event; none where the event is not there."""
        return tuple(run for run in self._runs.values() if run.event_id == event_id)

    def run(self, run_id: str) -> Run | None:
        """The run, or None."""
        return self._runs.get(run_id)

    def has(self, registration_id: str) -> bool:
        """Whether there is such a registration."""
        return registration_id in self._registrations

    def registration(self, registration_id: str) -> Registration:
        """The registration as it now stands; `KeyError` where there is none."""
        return self._registrations[registration_id]

    def registrations(self, event_id: str | None = None) -> list[Registration]:
        """The start list of an event (the main one) in the server's order."""
        with self._lock:
            return [self._registrations[each] for each in self._order[event_id or self.event_id]]

    def page(
        self, event_id: str, limit: int, after: str | None = None, before: str | None = None
    ) -> tuple[list[Registration], bool]:
        """One page of an event's start list and whether there is more; `BadCursor` where the cursor is not in it."""
        with self._lock:
            order = self._order[event_id]
            if event_id not in self._places:
                self._places[event_id] = {each: place for place, each in enumerate(order)}
            start, end, more = window(self._places[event_id], limit, after, before)
            return [self._registrations[each] for each in order[start:end]], more

    # What happens to it. Each raises `KeyError` where the registration is not there.
    def add(
        self,
        run_id: str,
        email: str,
        name: str | None = None,
        *,
        kind: str = "paid",
        status: str = CONFIRMED,
        pace_group: str | None = None,
        bib: str | None = None,
    ) -> Registration:
        """Somebody registers: at the end of the list. `KeyError` where there is no such run."""
        with self._lock:
            event_id = self._runs[run_id].event_id
            made = Registration(
                next(self._ids), event_id, run_id, email, status, kind, name=name, pace_group=pace_group, bib=bib
            )
            self._registrations[made.id] = made
            self._order[event_id].append(made.id)
            self._places.pop(event_id, None)
            return made

    def set_checked_in(self, registration_id: str, checked_in: bool) -> Registration:
        """The registration is checked in, or no longer."""
        return self._change(registration_id, checked_in=checked_in)

    def cancel(self, registration_id: str) -> Registration:
        """The registration is cancelled."""
        return self._change(registration_id, status=CANCELLED)

    def rename(self, registration_id: str, name: str | None) -> Registration:
        """The runner is called otherwise."""
        return self._change(registration_id, name=name)

    def assign_bib(self, registration_id: str, bib: str | None) -> Registration:
        """The runner wears another bib, or none."""
        return self._change(registration_id, bib=bib)

    def remove(self, registration_id: str) -> None:
        """The registration is deleted; as a cursor it is a bad one from now on."""
        with self._lock:
            gone = self._registrations.pop(registration_id)
            self._order[gone.event_id].remove(registration_id)
            self._places.pop(gone.event_id, None)

    def move(self, registration_id: str, place: int) -> None:
        """The registration stands at another place of its list (from 0): a page being read may miss or repeat it."""
        with self._lock:
            event_id = self._registrations[registration_id].event_id
            self._order[event_id].remove(registration_id)
            self._order[event_id].insert(place, registration_id)
            self._places.pop(event_id, None)

    def _change(self, registration_id: str, **fields: Any) -> Registration:
        with self._lock:
            changed = structs.replace(self._registrations[registration_id], **fields)
            self._registrations[registration_id] = changed
            return changed


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise BadInput("The date of the event can't be read", "Write it as YYYY-MM-DD.") from None


def _new_ids(random: Random) -> Iterator[str]:
    """Ids as the API makes them: 15 small letters and digits, too many for two to be alike."""
    while True:
        yield "".join(random.choices(_ID_LETTERS, k=_ID_LENGTH))
