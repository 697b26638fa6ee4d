"""A whole morning in practice mode, offscreen: each step done as a volunteer does it, told, and kept as a picture.

`python packaging/tour.py build/tour` drives the real window by its keys on the embedded practice server, in a data
folder of its own. It ends with 1 at the first step that does not show what it must.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.app import compose, live
from kiosk.app.flow import Flow
from kiosk.model import DeliveryState, Network, Registration
from kiosk.ui.button import Button
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.codes.view import SamplesOverlay
from kiosk.ui.dialogs import ChoiceOverlay, FactsOverlay
from kiosk.ui.reconcile.overlay import ReconcileOverlay

PATIENCE = 30.0
"""Seconds that a step may take before it counts as failed; each takes a fraction of one."""


class Failed(Exception):
    """A step did not show what it must."""


class Tour:
    """The volunteer's hands and eyes."""

    def __init__(self, flow: Flow, folder: Path) -> None:
        self.flow = flow
        self.folder = folder
        self.step = 0

    @property
    def screen(self) -> CheckInScreen:
        """The check-in screen."""
        if self.flow.window.check_in is None:
            raise Failed("the check-in screen is not open")
        return self.flow.window.check_in

    @property
    def banner(self) -> str:
        """What the banner says."""
        return self.screen.banner.words.spoken

    def type(self, text: str) -> None:
        """Type into whatever has the keyboard."""
        for letter in text:
            self.press(0, letter)

    def press(self, key: int, text: str = "", modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press and release one key."""
        focused: QWidget | None = self.flow.window.focusWidget()
        target = self.flow.window if focused is None else focused
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key, modifiers, text))

    async def until(self, what: str, shown: Callable[[], object]) -> None:
        """Wait until the screen shows it."""
        for _ in range(int(PATIENCE / 0.02)):
            if shown():
                return
            await asyncio.sleep(0.02)
        raise Failed(f"waited in vain for: {what}")

    async def keep(self, name: str, saw: str) -> None:
        """Tell a step and take its picture."""
        await asyncio.sleep(0.3)
        self.step += 1
        file = self.folder / f"{self.step:02}-{name}.png"
        if not self.flow.window.grab().save(str(file)):
            raise Failed(f"{file} can't be written")
        sys.stdout.write(f"{self.step:2}  {name.replace('-', ' '):18} {saw}\n")
        sys.stdout.flush()


async def morning(tour: Tour) -> None:
    """From the first screen to everything delivered."""
    flow = tour.flow
    flow.window.activateWindow()
    await tour.keep("first-screen", "set-up, and practice in one click")
    flow.window.setup.practice.click()
    await tour.until("the start list", lambda: flow.window.check_in and flow.window.check_in.desk.find("a").ready)
    desk = tour.screen.desk
    venue = flow.venue
    if venue is None:
        raise Failed("there is no practice server")
    server, world = venue.server, venue.world
    await tour.until("a complete list", lambda: desk.status().start_list.complete)
    now = desk.status()
    await tour.keep("load", f"{now.start_list.registrations} registrations, {now.checked_in} of {now.expected} in")

    runners = [each for each in world.registrations(world.event_id) if each.name and each.bib]
    fit = [each for each in runners if each.status == "confirmed" and not each.checked_in]
    tour.type("mül")
    await tour.until("results", lambda: tour.screen.results.found.rows)
    found = desk.find("mül")
    await tour.keep("search", f"“mül” finds {found.total} of {found.of}")
    tour.press(Qt.Key.Key_Return)
    await tour.until("green", lambda: "Checked in" in tour.banner)
    await tour.keep("check-in", tour.banner)
    bib = tour.screen.banner.words.bib
    tour.type(bib)
    tour.press(Qt.Key.Key_Return)
    await tour.until("yellow", lambda: "Already checked in" in tour.banner)
    await tour.keep("already-in", tour.banner)
    tour.type(next(each.bib or "" for each in runners if each.status == "cancelled"))
    tour.press(Qt.Key.Key_Return)
    await tour.until("refused", lambda: "cancelled" in tour.banner)
    await tour.keep("cancelled", tour.banner)

    server.network_down = True
    for runner in fit[-3:]:
        tour.type(runner.bib or "")
        tour.press(Qt.Key.Key_Return)
        await tour.until("green", lambda: "Checked in" in tour.banner)
    await tour.until("offline", lambda: desk.status().network.state is Network.OFFLINE)
    waiting = desk.status().deliveries[DeliveryState.WAITING]
    await tour.keep("offline", f"{waiting} check-ins are safe on this laptop and waiting")
    tour.press(Qt.Key.Key_Z, "", Qt.KeyboardModifier.ControlModifier)
    await tour.until("the reasons", lambda: tour.screen.overlay)
    await tour.keep("undo-asks-why", "the last check-in, and a short list of reasons")
    tour.press(Qt.Key.Key_1, "1")
    tour.press(Qt.Key.Key_Return)
    await tour.until("undone", lambda: len(desk.operations()) == 5)
    await tour.keep("undone", tour.banner)

    server.network_down = False
    await tour.until("online", lambda: desk.status().network.state is Network.ONLINE)
    await tour.until("all delivered", lambda: desk.status().undelivered == 0)
    await tour.keep("online", "the network came back by itself")
    shown = {each.operation.registration_id: each.undone for each in desk.operations() if not each.operation.undoes}
    there = {call.registration_id: call.checked_in for call in world.check_in_calls}
    if there != {registration_id: not undone for registration_id, undone in shown.items()}:
        raise Failed("the server does not have what the screen showed")
    await tour.keep(
        "delivered", f"{len(world.check_in_calls)} operations made, {len(world.check_in_calls)} at the server"
    )
    await compare(tour)
    await scanning(tour, fit)
    tour.screen.theme_chosen.emit("dark")
    tour.type("ann")
    await tour.until("results", lambda: tour.screen.results.found.rows)
    await tour.keep("dark", "the same screen in the dark theme")


async def compare(tour: Tour) -> None:
    """Start list, this laptop and the server."""
    tour.press(Qt.Key.Key_F10)
    tour.press(Qt.Key.Key_1, "1")
    await tour.until("the whole in figures", lambda: isinstance(tour.screen.overlay, FactsOverlay))
    buttons = tour.flow.window.findChildren(Button)
    next(each for each in buttons if each.isVisible() and each.text().startswith("Compare")).click()
    await tour.until("the comparison", lambda: getattr(tour.screen.overlay, "found", None) is not None)
    overlay = tour.screen.overlay
    if not isinstance(overlay, ReconcileOverlay) or overlay.found is None:
        raise Failed("the comparison was not shown")
    found = overlay.found
    await tour.keep("comparison", f"{found.operations} operations, {len(found.open)} differences to look at")
    tour.press(Qt.Key.Key_Escape)


def _says(tour: Tour, words: str) -> bool:
    return words in tour.banner


async def scanning(tour: Tour, fit: Sequence[Registration]) -> None:
    """Runner, then bib; and codes to practise with."""
    one, other = fit[:2]
    tour.screen.hand_out(True)
    for name, code, title in (
        ("runner-then-bib", one.id, "Now scan"),
        ("wrong-bib", other.bib, "belongs to"),
        ("right-bib", one.bib, "Checked in"),
    ):
        tour.screen.take_scan(code or "")
        await tour.until(title, partial(_says, tour, title))
        await tour.keep(name, tour.banner)
    tour.screen.hand_out(False)
    tour.press(Qt.Key.Key_F10)
    tour.press(Qt.Key.Key_5, "5")
    await tour.until("the codes", lambda: isinstance(tour.screen.overlay, ChoiceOverlay))
    tour.press(Qt.Key.Key_2, "2")
    await tour.until("codes to scan", lambda: isinstance(tour.screen.overlay, SamplesOverlay))
    await tour.keep("codes-to-scan", "to practise with a scanner or another laptop's camera")
    tour.press(Qt.Key.Key_Escape)


def main(arguments: list[str]) -> int:
    """Take the tour into the folder that is named; the exit code."""
    folder = Path(arguments[0] if arguments else "build/tour")
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        old.unlink()
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    outcome: list[BaseException] = []
    with tempfile.TemporaryDirectory(prefix="kiosk-tour-") as home:
        flow = compose(Path(home))
        tour = Tour(flow, folder)

        async def take() -> None:
            try:
                await morning(tour)
            except BaseException as error:
                outcome.append(error)
                raise
            finally:
                flow.window.close()

        def first() -> None:
            flow.begin()
            taking.append(asyncio.get_running_loop().create_task(take()))

        taking: list[asyncio.Task[None]] = []
        live(flow, first)
    if outcome:
        sys.stderr.write(f"The tour stopped at step {tour.step + 1}: {outcome[0]}\n")
        return 1
    sys.stdout.write(f"The pictures are in {folder}.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
