"""What the tests of the walk-up form share: opening it over the screen, and what it says."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from kiosk.model import NewRegistration, OperationKind, Run
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.walk_up import WalkUpOverlay, open_walk_up

SIX = (
    Run("half", "ev1", "Half Marathon", 21097.5),
    Run("full", "ev1", "Marathon", 42195.0),
    Run("5k", "ev1", "5K", 5000.0, sold_out=True),
    Run("10k", "ev1", "10K", registration_override="paused"),
    Run("kids", "ev1", "Kids Run", status="cancelled"),
    Run("relay", "ev1", "Relay", status="moonlit"),
)
SEVEN = (*SIX, Run("walk", "ev1", "Nordic Walking"))


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


def opened(screen: CheckInScreen, typed: str = "") -> WalkUpOverlay:
    screen.field.setText(typed)
    open_walk_up(screen, screen.record_walk_up)
    form = screen.overlay
    assert isinstance(form, WalkUpOverlay)
    settle()
    return form


def fill(form: WalkUpOverlay, name: str = "Noor Late", email: str = "noor@run.example", run: int = 0) -> None:
    form.name.setText(name)
    form.email.setText(email)
    form.run.setCurrentIndex(run)


def made(screen: CheckInScreen) -> list[NewRegistration]:
    """Who was registered, in the order of the journal."""
    operations = [logged.operation for logged in screen.desk.operations()]
    return [NewRegistration(**(each.payload or {})) for each in operations if each.kind is OperationKind.WALK_UP]


def shown(form: WalkUpOverlay) -> list[str]:
    """The doubles that are to be seen, in words."""
    return [row.accessibleName() for row in form.doubles.rows if row.isVisible()]


def notes(form: WalkUpOverlay) -> tuple[str, str, str]:
    """What stands below name, e-mail and run."""
    return form.name_field.note.text(), form.email_field.note.text(), form.run_field.note.text()
