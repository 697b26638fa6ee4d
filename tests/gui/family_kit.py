"""What the tests of families share: families, the overlay over the screen, and what it says."""

from __future__ import annotations

from conftest import runner
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from kiosk.model import Page, Registration
from kiosk.store import EventStore
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.family import open_family
from kiosk.ui.family.members import MANY
from kiosk.ui.family.overlay import FamilyOverlay

MAIL, CLUB, ALL = "mueller@mail.example", "club@run.example", "all@run.example"
FAMILY = (
    runner(1, "Anna Müller", "1042", email=MAIL, pace_group="B"),
    runner(2, "Annika Müller", "A318", "5k", email=MAIL),
    runner(3, "Andreas Müller", "2217", "full", email=MAIL),
    runner(4, "Julia Anna Müller", None, "full", email=MAIL, status="cancelled"),
    runner(5, "Maximiliane-Charlotte von und zu Hohenstein-Lichtenfels-Wittelsbach", "MARATHON-2026-0815", email=MAIL),
    runner(6, "Zoë Ångström", "2044"),
    runner(7, None, "700"),
    *(runner(20 + n, f"Kim Runner{n:02}", str(4000 + n), "full", email=CLUB) for n in range(12)),
    *(runner(100 + n, f"Sam Walker{n:03}", str(5000 + n), email=ALL) for n in range(MANY + 5)),
)
BY_ID = {each.id: each for each in FAMILY}


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def opened(screen: CheckInScreen, id: str = "r1") -> FamilyOverlay:
    open_family(screen, id)
    overlay = screen.overlay
    assert isinstance(overlay, FamilyOverlay)
    settle()
    return overlay


def ran(overlay: FamilyOverlay) -> None:
    for _ in range(200):
        if not overlay._running:
            break
        QApplication.processEvents()
    assert not overlay._running
    settle()


def ticked(overlay: FamilyOverlay) -> list[str]:
    return [each.entry.registration.id for each in overlay.members.all if each.ticked]


def verdicts(overlay: FamilyOverlay) -> dict[str, str]:
    return {each.entry.registration.id: each.words.title for each in overlay.members.all if each.words is not None}


def collected(screen: CheckInScreen) -> dict[str, str | None]:
    """Who was checked in after the first, and by whom collected, in the order of the journal."""
    made = [each.operation for each in screen.desk.operations()][1:]
    return {each.registration_id: each.collected_by for each in made}


def become(store: EventStore, id: str, **facts: object) -> None:
    row: Registration = replace(BY_ID[id], **facts)
    store.apply_page(Page((row,), last_id=row.id), sweep=False, read_revision=store.revision())


def said(overlay: FamilyOverlay) -> list[str]:
    made, roles = overlay.rows.made, Qt.ItemDataRole
    return [str(made.data(made.index(row), roles.AccessibleTextRole)) for row in range(made.rowCount())]
