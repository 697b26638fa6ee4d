"""Wiping an event in the window: never what is here alone, and with a receipt."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import SteppingClock
from organizer_kit import Laptop, texts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from kiosk.errors import DiskTrouble
from kiosk.store import EventStore
from kiosk.store.written import last_written
from kiosk.ui.organizer.receipt import ReceiptOverlay
from kiosk.ui.organizer.wipe import WipePlace
from kiosk.ui.overlay import Overlay
from kiosk.ui.window import MainWindow

Press = Callable[..., None]


@pytest.fixture
def window(laptop: Laptop) -> MainWindow:
    """What `press` presses keys in."""
    return laptop.window


# Wiping.
def test_what_is_here_alone_is_not_wiped_but_can_be_handed_over(laptop: Laptop, tmp_path: Path) -> None:
    laptop.check_in("r1", "r3", "r5")
    laptop.check_in("r6", delivered=True)
    overlay, place = laptop.place(WipePlace)
    assert isinstance(place, WipePlace)
    assert "3 operations are on this laptop alone" in place.blocked.text()
    assert "4: 1 delivered, 3 waiting" in texts(place)
    assert not place.wipe.isVisible()
    assert not place.line.isVisible()
    place.line.setText("WIPE")
    place.hand_over.click()
    dialog = place.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles()[0].endswith("lakefront-2026-06-14.kiosk")
    dialog.reject()
    place.give("/proc/none/ev.kiosk")
    assert overlay.said.property("role") == "danger"
    assert not place.wipe.isVisible()
    place.give(str(tmp_path / "ev.kiosk"))
    assert overlay.said.text() == "Handed over: ev.kiosk. Take it with you."
    assert place.wipe.isVisible()
    assert last_written(laptop.home.event_path("ev1"))["handed_over"].operations == 4
    laptop.check_in("r10")
    place.enter()
    assert "1 more was recorded" in place.blocked.text()


@pytest.mark.parametrize("typed", ["WIPE", "wipe ", "Lakefront  Marathon", "lakefront marathon"])
def test_the_events_name_or_a_word_wipes_it_and_leaves_a_receipt(
    laptop: Laptop, press: Press, tmp_path: Path, typed: str
) -> None:
    laptop.choices.keep(last_event="ev1")
    laptop.check_in("r1", "r3", delivered=True)
    _, place = laptop.place(WipePlace)
    assert isinstance(place, WipePlace)
    place.line.setFocus()
    for wrong in ("", "WIP", "Lakefront", "ev1"):
        place.line.setText(wrong)
        assert not place.wipe.isEnabled()
        press(Qt.Key.Key_Return)
    assert laptop.home.has("ev1")
    place.line.setText(typed)
    press(Qt.Key.Key_Return)
    assert not laptop.home.has("ev1")
    assert list((laptop.root / "events").iterdir()) == []
    assert "lastEvent" not in laptop.kept
    receipt = laptop.window.findChild(ReceiptOverlay)
    assert receipt is not None
    assert receipt.isVisible()
    said = texts(receipt)
    assert "Lakefront Marathon was wiped from this laptop" in said
    assert "2: 2 delivered" in said
    assert "75" in said
    receipt.save(str(tmp_path / "receipt.pdf"))
    assert (tmp_path / "receipt.pdf").read_bytes().startswith(b"%PDF")
    assert receipt.note.isVisible()
    receipt.save_button.click()
    dialog = receipt.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()
    press(Qt.Key.Key_Escape)
    assert laptop.window.findChild(ReceiptOverlay) is None
    assert laptop.window.focusWidget() is laptop.window.events.filter


def test_the_receipt_names_the_hand_over_file(laptop: Laptop, tmp_path: Path) -> None:
    laptop.check_in("r1")
    _, place = laptop.place(WipePlace)
    assert isinstance(place, WipePlace)
    place.give(str(tmp_path / "ev.kiosk"))
    place.line.setText("WIPE")
    place.wipe.click()
    receipt = laptop.window.findChild(ReceiptOverlay)
    assert receipt is not None
    from hashlib import sha256

    assert sha256((tmp_path / "ev.kiosk").read_bytes()).hexdigest() in texts(receipt).replace("\u200b", "")


def test_something_recorded_meanwhile_keeps_the_event(laptop: Laptop) -> None:
    overlay, place = laptop.place(WipePlace)
    assert isinstance(place, WipePlace)
    place.line.setText("WIPE")
    laptop.check_in("r1")  # by another program
    place.wipe.click()
    assert laptop.screen.overlay is overlay
    assert overlay.said.text().startswith("Something was recorded since")
    assert place.blocked.isVisible()
    assert laptop.home.has("ev1")


def test_an_event_that_another_program_has_open_is_not_wiped(
    laptop: Laptop, clock: SteppingClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.store.database.BUSY_TIMEOUT_MS", 20)
    other = EventStore.open(laptop.home.event_path("ev1"), clock)
    _, place = laptop.place(WipePlace)
    assert isinstance(place, WipePlace)
    place.line.setText("WIPE")
    place.wipe.click()
    said = [each for each in laptop.window.findChildren(Overlay) if each.isVisible()]
    assert [each.panel.accessibleName() for each in said] == ["Not wiped: Another program is using the data"]
    assert laptop.home.has("ev1")
    other.close()


def test_an_event_that_can_not_be_read_is_told(laptop: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise DiskTrouble

    monkeypatch.setattr(laptop.screen.desk, "holdings", fail)
    overlay, place = laptop.place(WipePlace)
    assert isinstance(place, WipePlace)
    assert overlay.said.property("role") == "danger"
    assert not place.wipe.isVisible()
    told: list[object] = []
    laptop.office.wipe(told.append)
    assert isinstance(told[0], DiskTrouble)


def test_a_wipe_that_was_killed_is_finished_with_the_next_start(laptop: Laptop) -> None:
    left = laptop.home.event_path("old").with_suffix(".wiping")
    left.write_bytes(b"somebody")
    laptop.organizing()
    assert not left.exists()
