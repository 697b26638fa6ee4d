"""The window in a process of its own, driven by keys: checks bibs in, undoes the last, and prints what was shown.

It says when it is ready, and goes on when it is told to.
"""

from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path

from morning import CTRL, Key, Kiosk, kiosk_on, live
from PySide6.QtWidgets import QApplication

from kiosk.ui.wording import Role
from tests.torture.held import wait_for_word


def tell(kiosk: Kiosk) -> None:
    """Print what the window has just shown as recorded."""
    made = kiosk.desk.operations()[-1].operation
    sys.stdout.write(json.dumps({"operationId": made.id, "registrationId": made.registration_id}) + "\n")
    sys.stdout.flush()


async def morning(bibs: list[str]) -> None:
    """A short one."""
    async with kiosk_on(Path(os.environ["KIOSK_HOME"]), os.environ) as kiosk:
        await kiosk.open()
        await asyncio.to_thread(wait_for_word)
        for bib in bibs:
            words = kiosk.enter(bib)
            if (words.role, words.title) == (Role.OK, "Checked in"):
                tell(kiosk)
            await asyncio.sleep(0.01)
        kiosk.press(Key.Key_Z, hold=CTRL)
        if "Wrong person" in kiosk.sees():  # nothing to undo where no disk took anything
            kiosk.click("Wrong person")
        if kiosk.banner.title == "Check-in undone":
            tell(kiosk)


if __name__ == "__main__":
    application = QApplication([])
    live(morning(sys.argv[1:]))
