"""The rules, exhaustively: status x standing x gone x run served x right to override x reason given."""

import itertools
from datetime import UTC, datetime

import pytest

from kiosk.checkin import GONE, Rights, judge
from kiosk.model import (
    AlreadyCheckedIn,
    Cancelled,
    Entry,
    OnWaitlist,
    Refunded,
    Registration,
    Standing,
    UnknownStatus,
    WrongRun,
)

STATUSES = ("confirmed", "cancelled", "refunded", "waitlist", "transferred", "", "CONFIRMED")
STANDINGS = (
    Standing(),
    Standing(checked_in=True),
    Standing(checked_in=True, operation_id="op", at=datetime(2026, 6, 14, 8, 4, tzinfo=UTC), desk_id="d"),
)
BY_STATUS = {"cancelled": Cancelled, "refunded": Refunded, "waitlist": OnWaitlist}


def entry(status: str, standing: Standing, *, gone: bool) -> Entry:
    return Entry(Registration("r1", "e1", "half", "a@mail.example", status), standing, gone)


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize("standing", STANDINGS)
def test_every_combination(status: str, standing: Standing) -> None:
    switches = itertools.product((False, True), (True, False), (True, False), (None, "Organizer said yes"))
    for gone, served, may_override, reason in switches:
        rights = Rights(may_override, () if served else ("10k",), {"Half Marathon": "Desk 5"})
        verdict = judge(entry(status, standing, gone=gone), "Half Marathon", rights, reason)
        if standing.checked_in:
            assert isinstance(verdict, AlreadyCheckedIn)
        elif reason and may_override:
            assert verdict is None
        elif gone:
            assert isinstance(verdict, UnknownStatus)
            assert verdict.status == GONE
        elif status == "confirmed":
            assert verdict is None if served else isinstance(verdict, WrongRun) and verdict.go_to == "Desk 5"
        elif status in BY_STATUS:
            assert isinstance(verdict, BY_STATUS[status])
        else:
            assert isinstance(verdict, UnknownStatus)
            assert verdict.status == status


@pytest.mark.parametrize("served", [("half",), ("Half Marathon",), ("10k", "half")])
def test_a_run_is_served_by_its_id_or_its_label(served: tuple[str, ...]) -> None:
    rights = Rights(served_runs=served)
    assert judge(entry("confirmed", Standing(), gone=False), "Half Marathon", rights, None) is None


def test_a_wrong_run_without_a_desk_to_go_to() -> None:
    verdict = judge(entry("confirmed", Standing(), gone=False), "Half", Rights(served_runs=("5K",)), None)
    assert isinstance(verdict, WrongRun)
    assert verdict.run_label == "Half"
    assert verdict.go_to is None
