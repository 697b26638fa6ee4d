"""What a check of the doctor is about, and what an error means for it."""

from __future__ import annotations

from kiosk import checks
from kiosk.checks import Check, State
from kiosk.errors import KioskError, Offline, RefusedByServer, ServerTrouble, WaitUntil
from kiosk.language import mark, tr
from kiosk.logs import plain_code

__all__ = ["GO_ON", "Check", "State", "Subject"]

GO_ON = mark("Check-ins are safe on this laptop and wait. Check the network, then look again.")


class Subject(checks.Subject, frozen=True):
    """What a check of the doctor is about: it may meet any of our errors."""

    def met(self, error: KioskError) -> Check:
        """It broke: a failure of its own. What a server wrote is left out, as it may quote a person."""
        if isinstance(error, RefusedByServer):
            said = f"{error.status} {plain_code(error.code) or ''}".strip()
            return self.fails(tr("The server refused it ({reason})", reason=said), tr("Tell the organizer."))
        if isinstance(error, Offline | ServerTrouble):
            return self.fails(error.title, tr(GO_ON) if type(error) is Offline else error.hint, offline=True)
        return self.fails(error.title, error.hint, offline=isinstance(error, WaitUntil))
