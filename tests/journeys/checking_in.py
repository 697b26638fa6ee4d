"""A window in a process of its own, made to be killed: checks in the bibs it is given and prints each green verdict."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

from morning import kiosk_on, live
from PySide6.QtWidgets import QApplication


async def morning(bibs: list[str]) -> None:
    async with kiosk_on(Path(os.environ["KIOSK_HOME"]), os.environ) as kiosk:
        await kiosk.open()
        for bib in bibs:
            sys.stdout.write(f"{kiosk.check_in(bib)}\n")
            sys.stdout.flush()
            await asyncio.sleep(0.01)
        await asyncio.Event().wait()


if __name__ == "__main__":
    application = QApplication([])
    live(morning(sys.argv[1:]))
