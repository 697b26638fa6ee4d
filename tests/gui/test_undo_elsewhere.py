"""What another desk did is the organizer's to take back, and the question says whose it was."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import SteppingClock, make_store
from organizer_kit import PIN, Laptop, asked, enter

from kiosk.errors import DiskTrouble
from kiosk.model import Draft, How, OperationKind
from kiosk.ui.button import Button
from kiosk.ui.dialogs import FactsOverlay, ReasonOverlay
from kiosk.ui.window import MainWindow

Press = Callable[..., None]


@pytest.fixture
def window(laptop: Laptop) -> MainWindow:
    """What `press` presses keys in."""
    return laptop.window


@pytest.fixture
def elsewhere(laptop: Laptop, tmp_path: Path) -> Laptop:
    """A laptop that took over what Desk 5 did: the first runner is in."""
    theirs = SteppingClock()
    theirs.count = 5000
    made = make_store(tmp_path / "desk5.db", theirs)
    made.rename_desk("Desk 5")
    with made.transaction():
        made.append(Draft("r1", OperationKind.CHECK_IN, How.SEARCH))
    assert laptop.store is not None
    laptop.store.take_over(made.handover(), "Desk 5")
    made.close()
    laptop.office.attend(laptop.screen)
    laptop.screen.refresh()
    return laptop


def undo_by_details(laptop: Laptop, registration_id: str = "r1") -> None:
    entry = laptop.screen.desk.entry(registration_id)
    assert entry is not None
    laptop.screen.show_details(entry)
    overlay = laptop.overlay
    assert isinstance(overlay, FactsOverlay)
    next(each for each in overlay.findChildren(Button) if each.text()[:4] == "Undo").click()


def test_with_a_pin_it_is_asked_for_first(elsewhere: Laptop, press: Press) -> None:
    elsewhere.set_pin()
    undo_by_details(elsewhere)
    press("1", "Enter")
    entry = elsewhere.screen.desk.entry("r1")
    assert entry is not None
    assert entry.standing.checked_in
    overlay = asked(elsewhere)
    overlay.pad.field.clear()
    enter(overlay, PIN)
    assert elsewhere.overlay.title.text() == "Undo 1042 · Anna Müller. Checked in by Desk 5"


def test_without_a_pin_it_says_whose_it_was(elsewhere: Laptop) -> None:
    undo_by_details(elsewhere)
    assert isinstance(elsewhere.overlay, ReasonOverlay)
    assert elsewhere.overlay.title.text() == "Undo 1042 · Anna Müller. Checked in by Desk 5"


def test_of_this_desk_no_pin_is_asked_for(elsewhere: Laptop) -> None:
    elsewhere.set_pin()
    elsewhere.check_in("r3")
    undo_by_details(elsewhere, "r3")
    assert isinstance(elsewhere.overlay, ReasonOverlay)
    assert elsewhere.overlay.title.text() == "Undo 2217 · Andreas Mueller"


def test_where_it_cannot_be_known_nothing_is_taken_back(elsewhere: Laptop, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> None:
        raise DiskTrouble

    entry = elsewhere.screen.desk.entry("r1")
    assert entry is not None
    elsewhere.screen.show_details(entry)
    monkeypatch.setattr(elsewhere.screen.desk, "status", fails)
    overlay = elsewhere.overlay
    next(each for each in overlay.findChildren(Button) if each.text()[:4] == "Undo").click()
    assert elsewhere.screen.overlay is None
    assert elsewhere.screen.banner.words.title == "Not recorded"
