"""A server that takes no check-ins: they are held and exported, and drain once the route is there."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from morning import Key, kiosk_on, live
from PySide6.QtWidgets import QFileDialog
from venue import KEY, Venue, all_arrived_once

from kiosk.model import DeliveryState
from kiosk.practice import WriteBack

AT_ONCE = 6
"""Requests that may have been on their way when the first answer came."""


@pytest.mark.parametrize("missing", [WriteBack.NOT_FOUND, WriteBack.NOT_ALLOWED, WriteBack.NOT_IMPLEMENTED])
def test_the_write_back_route_is_missing(home: Path, tmp_path: Path, venue: Venue, missing: WriteBack) -> None:
    runners = venue.runners()[:10]
    file = tmp_path / "list.csv"
    venue.server.write_back = missing

    async def morning() -> list[str]:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            for runner in runners[:8]:
                kiosk.check_in(runner.bib or "")
            await kiosk.until(
                lambda: kiosk.chip == "8 check-ins held. Kept here. Tell the organizer", "that they are held"
            )
            asked = _write_backs(venue)
            assert asked <= AT_ONCE + 1  # one asks again after the API vouched for itself
            for runner in runners[8:]:
                kiosk.check_in(runner.bib or "")
            await kiosk.until(lambda: kiosk.chip.startswith("10 check-ins held. "), "that these are held, too")
            await kiosk.for_a_while()
            assert _write_backs(venue) == asked, "a missing route was asked again with a new runner"

            kiosk.screen.header.chip.click()
            assert kiosk.reads().count("This server takes no check-ins") == 1
            kiosk.click("Close")
            kiosk.press(Key.Key_F10)
            kiosk.click("Hand over…")
            kiosk.click("Export to a file…")
            (dialog,) = kiosk.window.findChildren(QFileDialog)
            dialog.selectFile(str(file))
            dialog.accept()
            await kiosk.until(lambda: kiosk.banner.title == "Exported", "that it was exported")

            venue.server.write_back = WriteBack.WORKING
            kiosk.screen.header.chip.click()
            kiosk.click("Send and read now")
            await kiosk.delivered()
            await kiosk.until(lambda: kiosk.count(DeliveryState.CONFIRMED) == 10, "the start list showing them")
            return kiosk.greens

    greens = live(morning())

    all_arrived_once(home, venue, greens)
    _exported(file, {runner.id for runner in runners})


def _write_backs(venue: Venue) -> int:
    return len([request for request in venue.server.requests if request.method == "PATCH"])


def _exported(file: Path, checked_in: set[str]) -> None:
    """The file holds the whole start list, and that these were checked in and are held."""
    with file.open(encoding="utf-8-sig", newline="") as opened:
        rows = list(csv.DictReader(opened))
    assert len(rows) == 60
    held = [row for row in rows if "held" in row.values()]
    assert len(held) == len(checked_in)
    assert all(checked_in & set(row.values()) for row in held)


def test_a_server_that_answers_without_a_body_is_not_believed(home: Path, venue: Venue) -> None:
    runners = venue.runners()[:4]
    venue.server.write_back = WriteBack.SILENT

    async def morning() -> list[str]:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            for runner in runners:
                kiosk.check_in(runner.bib or "")
            await kiosk.until(lambda: kiosk.chip.startswith("4 check-ins held. "), "that these are held")
            kiosk.screen.header.chip.click()
            assert "This server does not say whether it took the check-in" in kiosk.reads()
            kiosk.click("Close")
            venue.server.write_back = WriteBack.WORKING
            kiosk.screen.header.chip.click()
            kiosk.click("Send and read now")
            await kiosk.delivered()
            return kiosk.greens

    greens = live(morning())

    all_arrived_once(home, venue, greens)
