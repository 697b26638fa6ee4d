"""Checks as values: what a subject comes to, and what is to be done about it."""

from __future__ import annotations

import pytest

from kiosk.checks import Check, Group, Planned, State, Subject

CLOCK = Subject("clock", "Clock")


def test_a_subject_comes_to_a_check_of_its_own() -> None:
    assert CLOCK.planned(Group.SERVER) == Planned(Group.SERVER, "clock", "Clock")
    assert CLOCK.passes("right") == Check("clock", "Clock", State.PASS, "right")
    assert CLOCK.warns("6 s ahead", "Set it.") == Check("clock", "Clock", State.WARN, "6 s ahead", "Set it.")
    assert CLOCK.fails("gone", "Wait.", offline=True) == Check("clock", "Clock", State.FAIL, "gone", "Wait.", True)
    assert CLOCK.not_tried("no answer") == Check("clock", "Clock", State.NOT_TRIED, "no answer")


@pytest.mark.parametrize(
    ("state", "is_open"),
    [(State.PASS, False), (State.WARN, True), (State.FAIL, True), (State.NOT_TRIED, False)],
)
def test_open_is_what_somebody_has_to_look_at(state: State, is_open: bool) -> None:
    assert Check("x", "X", state, "").open is is_open
