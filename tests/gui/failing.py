"""A desk whose disk fails where it is told to."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from kiosk.desk import Desk
from kiosk.errors import DiskTrouble
from kiosk.ui.check_in import CheckInScreen


class FailingDesk(Desk):
    """`fails` are the calls that raise DiskTrouble; those that take steps do so at the second one."""

    fails: tuple[str, ...] = ()

    def _may_fail(self, call: str) -> None:
        if call in self.fails:
            raise DiskTrouble

    def revision(self) -> int:
        self._may_fail("revision")
        return super().revision()

    def status(self) -> Any:
        self._may_fail("status")
        return super().status()

    def listed(self, *asked: Any, **more: Any) -> Any:
        self._may_fail("listed")
        return super().listed(*asked, **more)

    def morning(self) -> Generator[Any, None, None]:
        yield None
        self._may_fail("morning")
        yield from super().morning()

    def reconcile(self) -> Generator[Any, None, None]:
        yield None
        self._may_fail("reconcile")
        yield from super().reconcile()


def failing(screen: CheckInScreen) -> FailingDesk:
    """The screen's desk, which may fail from now on."""
    desk = screen.desk
    desk.__class__ = FailingDesk
    assert isinstance(desk, FailingDesk)
    return desk
