"""Every screen of the window and every overlay, opened as a volunteer sees it: to be measured, and to be compared.

A new screen is one entry in SCENES: its name, and what opens it on a `Stage`. `python tests/gui/gallery.py FOLDER
[light|dark] [WIDTHxHEIGHT] [rtl]` makes a picture of each; `--keep [scene…]` takes new kept ones (see kept.py).
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from scenes_organizing import FIRST, OVERLAYS
from staging import Stage, until
from staging import settle as settle

from kiosk.devices import CameraChoice, Devices, ScannerProfile
from kiosk.errors import DiskTrouble, NeedKey, Offline, cause_of
from kiosk.licences import Component
from kiosk.model import (
    UPSTREAM,
    Event,
    Network,
    WrongRun,
)
from kiosk.paths import resource
from kiosk.ui import scanning
from kiosk.ui.about import open_about
from kiosk.ui.family import open_family
from kiosk.ui.help import offer_tour, open_help, open_tour
from kiosk.ui.morning import open_morning
from kiosk.ui.reconcile import open_reconciliation
from kiosk.ui.trouble import TroubleScreen

ENTER, F10 = Qt.Key.Key_Return, Qt.Key.Key_F10


class Gallery(Stage):
    """A stage on which every scene can be opened by its name."""

    def open(self, name: str, size: tuple[int, int] = (1366, 768)) -> QWidget:
        """Open a scene in a window of this size in pixels; gives what is to be looked at."""
        return self.show(SCENES[name], size)


@contextmanager
def stage(theme: str = "light", within: Path | None = None) -> Iterator[Gallery]:
    """A stage in a folder of its own that is gone at the end; `within` is where, by a name that screens may show."""
    QApplication.setCursorFlashTime(0)  # a cursor that is always there: the same picture each time
    with TemporaryDirectory() as folder:
        if within is not None:
            within.unlink(missing_ok=True)
            within.symlink_to(folder, target_is_directory=True)
        made = Gallery(within or Path(folder), theme)
        try:
            yield made
        finally:
            made.close()


# Before the check-in.
def _setup_checks(on: Stage) -> None:
    setup = on.window.show_setup()
    setup.offer_back("Back to the check-in")
    hint = "Without it there is no start list. Ask the organizer for another key."
    setup.set_checks([("Server answers", "pass", "Intervals"), ("A right is missing", "fail", hint)])
    until(lambda: not setup._show_checks.isActive())  # it scrolls there


def _events(on: Stage) -> None:
    found = [Event(f"e{n}", f"{name} {n}", "2026-12-12") for n, name in enumerate(("Harbour 10K", "Winter Trail"))]
    on.window.show_events().set_events([*found, on.desk.event], {"ev1": True, "e1": False})


def _events_trouble(on: Stage) -> None:
    _events(on)
    on.window.events.set_error(Offline())


def _loading(on: Stage) -> None:
    loading = on.window.show_loading()
    loading.start("Lakefront Marathon")
    loading.set_progress(12300, 60000, "123 pages read")
    loading.offer_to_go_on()


def _loading_trouble(on: Stage) -> None:
    _loading(on)
    on.window.loading.set_error(Offline())


def _trouble(on: Stage) -> None:
    on.window._stack.setCurrentWidget(on.window._add(TroubleScreen(on.window.theme, DiskTrouble())))


def _closing(on: Stage) -> None:
    on.window.undelivered = lambda: 12
    on.window.close()


# Verdicts.
def _not_yet(on: Stage) -> None:
    on.store.begin_sweep()
    on.store.finish_sweep(complete=False)
    on.desk.counts.forget()  # as after a second, in which it is counted anew
    on.screen.refresh()
    on.type("zzz99", enter=True)


def _wrong_run(on: Stage) -> None:
    entry = on.desk.entry("r1")
    assert entry is not None
    on.screen.show_verdict(WrongRun(entry, "Half Marathon", "Desk 5"))


def _undone(on: Stage) -> None:
    on.type("1042", enter=True)
    on.screen.undo_last()
    on.press("1", ENTER)


def _awaited(on: Stage) -> None:
    on.screen.hand_out(True)
    on.screen.take_scan("r1")


def _wrong_bib(on: Stage) -> None:
    _awaited(on)
    on.screen.take_scan("2217")


def _camera_aside(on: Stage) -> None:
    on.window.plugged.use(Devices(CameraChoice(on=True)))
    on.type("1042", enter=True)


def _keys(on: Stage) -> None:
    on.window.show_keys(True)
    on.screen.walk_up()


def _held(on: Stage) -> None:
    on.record("r1")
    on.store.hold(UPSTREAM, error="This server takes no check-ins")
    on.screen.refresh()


def _refused_there(on: Stage) -> None:
    on.store.refuse(on.record("r1"), UPSTREAM, error="422 NOT_ACTIVE: not active")
    on.screen.refresh()


# Overlays.
def _menu(on: Stage, *choices: str, practice: bool = False) -> None:
    """The menu behind F10, or what its choices lead to, each named by how its words begin."""
    if practice:
        on.begin(practice=True)
    on.type("mu")
    on.press(F10)
    for words in choices:
        on.click(words)


def _details(on: Stage) -> None:
    on.type("1042", enter=True)
    entry = on.desk.entry("r1")
    assert entry is not None
    on.screen.show_details(entry)


def _code(on: Stage) -> None:
    entry = on.desk.entry("r1")
    assert entry is not None
    on.screen.show_code(entry)


def _undo(on: Stage) -> None:
    on.type("1042", enter=True)
    on.screen.undo_last()


def _typed_reason(on: Stage) -> None:
    _undo(on)
    on.press("5", ENTER)


def _override(on: Stage) -> None:
    on.type("700", enter=True)
    on.screen.press_banner()


def _scanners(on: Stage) -> None:
    on.window.plugged.use(Devices(scanners=(ScannerProfile("Red"), ScannerProfile("Blue")), scanner="Red"))
    scanning.open_scanners(on.screen)


def _walk_up_trouble(on: Stage) -> None:
    on.screen.walk_up()
    on.press(ENTER)


def _compare(on: Stage) -> None:
    on.differ()
    open_reconciliation(on.screen)
    until(lambda: getattr(on.screen.overlay, "found", None))


def _compare_people(on: Stage) -> None:
    _compare(on)
    next(iter(on.screen.overlay.differences.cards.values())).click()  # type: ignore[union-attr]


def _morning(on: Stage) -> None:
    on.differ()
    open_morning(on.screen)
    until(lambda: getattr(on.screen.overlay, "found", None))


def _about(row: int) -> Callable[[Stage], object]:
    def show(on: Stage) -> None:
        lgpl = resource("licences", "LGPL-3.0.txt").read_text("utf-8")
        made_of = (
            Component("Inter", "3.19", "OFL-1.1", "SIL OPEN FONT LICENSE"),
            Component("PySide6", "6.11.3", "LGPL-3.0-only", lgpl),
            *(Component(f"component-{n}", f"1.{n}", "MIT", "MIT License") for n in range(30)),
        )
        overlay = open_about(on.screen, Path("/home/desk/kiosk"), made_of, "Python 3.11.7, Qt 6.11.3, Linux x86_64")
        overlay.list.setCurrentRow(row)

    return show


def _tour(at: int) -> Callable[[Stage], object]:
    def show(on: Stage) -> None:
        tour = open_tour(on.screen)
        for _ in range(at):
            tour.go_on()

    return show


def _scans_wait(on: Stage) -> None:
    on.screen.walk_up()
    on.screen.take_scan("1042")
    on.screen.take_scan("77")


def _practise(on: Stage, *, asks: bool) -> None:
    on.begin(practice=True)
    offer_tour(on.screen, asks=asks)


SCENES: Final[dict[str, Callable[[Stage], object]]] = {
    "setup": lambda on: on.window.show_setup(),
    "setup-checks": _setup_checks,
    **FIRST,
    "setup-keys": lambda on: (on.window.show_setup(), on.window.show_keys(True)),
    "events": _events,
    "events-trouble": _events_trouble,
    "loading": _loading,
    "loading-trouble": _loading_trouble,
    "trouble": _trouble,
    "closing": _closing,
    "idle": lambda on: on.type(""),
    "practice": lambda on: on.begin(practice=True),
    "practice-first": lambda on: _practise(on, asks=True),
    "practice-again": lambda on: _practise(on, asks=False),
    "results": lambda on: (on.type("1042", enter=True), on.type("mu")),
    "results-near": lambda on: on.type("mulller"),
    "results-refused": lambda on: on.type("julia"),
    "nobody": lambda on: on.type("qqqq"),
    "checked-in": lambda on: on.type("1042", enter=True),
    "checked-in-long": lambda on: on.type("MARATHON-2026-0815", enter=True),
    "checked-in-family": lambda on: on.type("3001", enter=True),
    "already": lambda on: (on.type("1042", enter=True), on.type("1042", enter=True)),
    "already-there": lambda on: on.type("1500", enter=True),
    "cancelled": lambda on: on.screen.take_scan("r4"),
    "refunded": lambda on: on.type("700", enter=True),
    "waitlist": lambda on: on.screen.take_scan("r8"),
    "unknown-status": lambda on: on.type("900", enter=True),
    "several": lambda on: on.type("77", enter=True),
    "not-in-event": lambda on: on.type("99999", enter=True),
    "not-yet": _not_yet,
    "wrong-run": _wrong_run,
    "undone": _undone,
    "doubt": lambda on: on.type("104", enter=True),
    "bib-awaited": _awaited,
    "wrong-bib": _wrong_bib,
    "failed": lambda on: on.screen.show_error(DiskTrouble()),
    "note": lambda on: on.screen.show_note("Exported", "start-list.csv"),
    "offline": lambda on: on.network(Network.OFFLINE),
    "captive": lambda on: on.network(Network.CAPTIVE),
    "signed-out": lambda on: on.network(Network.SIGNED_OUT, cause=cause_of(NeedKey())),
    "limited": lambda on: on.network(Network.LIMITED, not_before=on.clock.time),
    "held": _held,
    "refused-there": _refused_there,
    "camera-aside": _camera_aside,
    "menu": _menu,
    "menu-practice": lambda on: _menu(on, practice=True),
    "status": lambda on: on.screen.status_asked.emit(),
    "hand-over": lambda on: _menu(on, "Hand over"),
    "scanning": lambda on: _menu(on, "Scanning"),
    "camera": lambda on: (on.window.plugged.use(Devices(CameraChoice(on=True))), _menu(on, "Scanning", "Camera")),
    "scanners": _scanners,
    "scanner-wizard": lambda on: on.screen.set_up_asked.emit(),
    "serial": lambda on: _menu(on, "Scanning", "Serial"),
    "codes": lambda on: _menu(on, "Codes", practice=True),
    "labels": lambda on: _menu(on, "Codes", "Print"),
    "code": _code,
    "samples": lambda on: _menu(on, "Codes", "Codes to scan", practice=True),
    "desk-name": lambda on: _menu(on, "Organizer", "Name of this desk"),
    "organizer": lambda on: _menu(on, "Organizer"),
    "this-window": lambda on: _menu(on, "This window"),
    "language": lambda on: _menu(on, "This window", "Language"),
    "sound": lambda on: _menu(on, "This window", "Sound"),
    "theme": lambda on: _menu(on, "This window", "Light or dark"),
    "undo": _undo,
    "reason": _typed_reason,
    "override": _override,
    "details": _details,
    "walk-up": lambda on: on.screen.walk_up(),
    "walk-up-trouble": _walk_up_trouble,
    "walk-up-keys": _keys,
    "scans-wait": _scans_wait,
    "compare": _compare,
    "compare-people": _compare_people,
    "help": lambda on: open_help(on.screen),
    "about": _about(0),
    "about-licence": _about(2),
    "tour-type": _tour(0),
    "tour-choose": _tour(1),
    "tour-look": _tour(2),
    "tour-undo": _tour(3),
    "tour-network": _tour(4),
    **OVERLAYS,
    "family": lambda on: open_family(on.screen, "r201"),
    "morning": _morning,
}
"""By name, what opens it."""

CHECKING_IN: Final = tuple(SCENES)[list(SCENES).index("idle") : list(SCENES).index("menu")]
"""The scenes of the check-in screen itself."""

VERDICTS: Final = CHECKING_IN
"""What is kept as a picture in a low window, too."""


def main(arguments: list[str]) -> int:
    """Make a picture of each scene; `--keep` renews the kept ones."""
    if arguments[0] == "--keep":
        from kept import keep

        return keep(arguments[1:])
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    theme = next((each for each in arguments if each in ("light", "dark")), "light")
    size = next((each for each in arguments if "x" in each and each[0].isdigit()), "1366x768")
    width, _, height = size.partition("x")
    application = QApplication(sys.argv[:1])
    if "rtl" in arguments:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    wanted = [name for name in SCENES if name in arguments] or list(SCENES)
    for name in wanted:
        with stage(theme) as on:
            on.open(name, (int(width), int(height)))
            on.window.grab().save(str(folder / f"{name}.png"))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
