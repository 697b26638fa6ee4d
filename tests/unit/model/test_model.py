"""The values: counts of a status, and what says that something changed."""

from __future__ import annotations

from datetime import UTC, datetime
from importlib import import_module
from pkgutil import iter_modules
from typing import get_args

import pytest

from kiosk import model
from kiosk.model import (
    Changed,
    DeliveryState,
    Desk,
    Event,
    EventStatus,
    How,
    NetworkStatus,
    Operation,
    OperationKind,
    Registration,
    RunCount,
    StartList,
    WriteBackRoute,
    bib_key,
)

READ_AT = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


def status(runs: tuple[RunCount, ...] = (), deliveries: dict[DeliveryState, int] | None = None) -> EventStatus:
    return EventStatus(
        event=Event("e1", "City Run", "2026-11-22"),
        desk=Desk("d1", "Desk 3"),
        start_list=StartList(30, 0, True, READ_AT),
        runs=runs,
        deliveries=deliveries or {},
        oldest_waiting_at=None,
        network=NetworkStatus(),
    )


def test_a_status_adds_its_runs_up() -> None:
    whole = status(runs=(RunCount("r1", "10 km", 3, 10), RunCount("r2", "Half Marathon", 4, 20)))

    assert (whole.checked_in, whole.expected) == (7, 30)
    assert (status().checked_in, status().expected) == (0, 0)


def test_undelivered_is_what_the_server_has_not_acknowledged() -> None:
    counts = {
        DeliveryState.WAITING: 1,
        DeliveryState.HELD: 10,
        DeliveryState.REFUSED: 100,
        DeliveryState.ACKNOWLEDGED: 1_000,
        DeliveryState.CONFIRMED: 10_000,
    }

    assert status(deliveries=counts).undelivered == 111
    assert status().undelivered == 0


@pytest.mark.parametrize(
    ("changed", "moved"),
    [
        (Changed(7), False),
        (Changed(7, registration_ids=frozenset({"a"})), True),
        (Changed(7, removed_ids=frozenset({"a"})), True),
    ],
)
def test_changed_is_true_when_a_registration_moved(changed: Changed, moved: bool) -> None:
    assert bool(changed) is moved


@pytest.mark.parametrize(
    ("kind", "payload", "bib"),
    [
        (OperationKind.BIB, {"bib": "77", "former": None}, "77"),
        (OperationKind.BIB, {"bib": None, "former": "77"}, None),
        (OperationKind.BIB, {"bib": 77}, None),
        (OperationKind.BIB, None, None),
        (OperationKind.WALK_UP, {"bib": "77"}, None),
    ],
)
def test_only_a_bib_assignment_gives_a_bib(
    kind: OperationKind, payload: dict[str, object] | None, bib: str | None
) -> None:
    operation = Operation("o1", "e1", "r1", kind, "d1", 1, "h", READ_AT, How.SCAN, payload=payload)

    assert operation.bib_given == bib


def test_every_word_of_every_module_is_offered() -> None:
    modules = [import_module(f"kiosk.model.{found.name}") for found in iter_modules(model.__path__)]
    made = {
        name: value
        for module in modules
        for name, value in vars(module).items()
        if getattr(value, "__module__", "") == module.__name__ and not name.startswith("_")
    }

    assert len(modules) > 5
    assert {name: getattr(model, name, None) for name in made} == made


def test_values_are_frozen() -> None:
    registration = Registration("1", "e1", "r1", "runner@example.org", "confirmed")

    with pytest.raises(AttributeError):
        registration.status = "cancelled"  # type: ignore[misc]


def test_the_default_route_is_the_documented_one_and_nobody_shares_its_body() -> None:
    route = WriteBackRoute()

    assert (route.method, route.path) == ("PATCH", "/registration/{registrationId}")
    assert route.body == {"checkedIn": "{checkedIn}"}
    assert route.body is not WriteBackRoute().body


def test_every_verdict_has_the_word_that_the_commands_publish() -> None:
    words = [verdict.word for verdict in get_args(model.Verdict)]

    assert sorted(words) == [
        "already_checked_in",
        "ambiguous",
        "bib_awaited",
        "cancelled",
        "checked_in",
        "not_in_event",
        "refunded",
        "undone",
        "unknown_status",
        "waitlist",
        "wrong_bib",
        "wrong_run",
    ]


@pytest.mark.parametrize(
    ("bib", "key"),
    [
        ("12", "12"),
        ("0012", "12"),
        (" 12 ", "12"),
        ("A12", "a12"),
        ("a012", "a012"),
        ("120", "120"),
        ("Straße", "strasse"),
    ],
)
def test_a_bib_is_known_by_what_people_dont_get_wrong(bib: str, key: str) -> None:
    assert bib_key(bib) == key
