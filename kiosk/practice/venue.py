"""The invented organization with its events and runs, as `resources/practice/venue.json` describes them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import Any

import msgspec

from kiosk.model import CANCELLED, CONFIRMED, REFUNDED, WAITLIST, Registration
from kiosk.paths import resource
from kiosk.practice.runners import Person, deal

_STATUSES = {CONFIRMED: 184, CANCELLED: 6, WAITLIST: 5, REFUNDED: 4, "transferred": 1}
_HAS_BIB = {True: 24, False: 1}
_CHECKED_IN = {False: 99, True: 1}


class RunPlan(msgspec.Struct, frozen=True, rename="camel"):
    """A run: `share` is its part of the event's registrations, `paced` the chance that one has a pace group.

    `bib` is a format of the number, which counts from `bibs_from`; None where nobody wears one.
    """

    label: str
    standard: str
    meters: float
    start_time: str
    share: int
    bib: str | None
    bibs_from: int
    pace_groups: dict[str, int]
    paced: float
    type: str = "paid"
    sold_out: bool = False
    registration_override: str | None = None
    event_status: str = "scheduled"
    max_participants: int | None = None


class EventPlan(msgspec.Struct, frozen=True, rename="camel"):
    """An event `day_offset` days from the main one; `registrations` is None for the main event, which gets as asked."""

    name: str
    slug: str
    type: str
    day_offset: int
    start_time: str
    runs: tuple[RunPlan, ...]
    details: dict[str, Any]
    end_time: str | None = None
    registrations: int | None = None


class OrganizationPlan(msgspec.Struct, frozen=True):
    """Who holds the events."""

    name: str
    slug: str
    roles: tuple[str, ...]


class VenuePlan(msgspec.Struct, frozen=True):
    """The whole description; the first event is the main one."""

    organization: OrganizationPlan
    events: tuple[EventPlan, ...]


def read_venue() -> VenuePlan:
    """The description that comes with the program."""
    return msgspec.json.decode(resource("practice", "venue.json").read_bytes(), type=VenuePlan)


def start_list(
    random: Random,
    count: int,
    event_id: str,
    runs: Mapping[str, RunPlan],
    ids: Iterator[str],
    people: Iterator[Person],
) -> Iterator[Registration]:
    """`count` registrations of an event in the order in which they were made; `runs` is by run id."""
    run_ids = deal(random, {run_id: run.share for run_id, run in runs.items()})
    numbers = {run_id: run.bibs_from for run_id, run in runs.items()}
    paces = {run_id: _pace_groups(random, run) for run_id, run in runs.items()}
    statuses, has_bib, checked_in = deal(random, _STATUSES), deal(random, _HAS_BIB), deal(random, _CHECKED_IN)
    for _ in range(count):
        person, run_id, status = next(people), next(run_ids), next(statuses)
        run, bib = runs[run_id], None
        if run.bib and status != WAITLIST and next(has_bib):
            bib = run.bib.format(numbers[run_id])
            numbers[run_id] += 1
        yield Registration(
            id=next(ids),
            event_id=event_id,
            run_id=run_id,
            email=person.email,
            status=status,
            kind=run.type,
            name=person.name,
            pace_group=next(paces[run_id]),
            bib=bib,
            checked_in=status == CONFIRMED and next(checked_in),
        )


def _pace_groups(random: Random, run: RunPlan) -> Iterator[str | None]:
    """A pace group each, or None for those who have none."""
    groups: Sequence[str] = list(run.pace_groups)
    weights = list(run.pace_groups.values())
    while True:
        yield random.choices(groups, weights)[0] if random.random() < run.paced else None
