"""Where the window is put together: Qt, the event loop, and the flow from the first screen to an open event."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QApplication

from kiosk import __version__, logs, paths, settings
from kiosk.app.flow import Flow
from kiosk.clock import SystemClock
from kiosk.errors import KioskError
from kiosk.store import Home
from kiosk.ui.single import SingleInstance
from kiosk.ui.theme import Theme
from kiosk.ui.trouble import TroubleScreen
from kiosk.ui.window import MainWindow

__all__ = ["Flow", "compose", "live", "open_window", "practise"]


class Output(Protocol):
    """Where a word for the person at the terminal goes."""

    def say(self, words: str) -> None:
        """Say it."""
        ...


def open_window(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk`: the window on the data folder; a second one brings the first one up and leaves."""
    return _run(arguments, output, Flow.begin)


def practise(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk practice`: the window with invented runners from the first moment."""
    return _run(arguments, output, lambda flow: flow.begin_practice(arguments.registrations, arguments.seed))


def compose(root: Path, api_url: str | None = None) -> Flow:
    """The window and its flow on a data folder; a QApplication must exist. Raises StoreTrouble or BadInput."""
    home = Home(root)
    logs.start(root)
    chosen = settings.load(root, os.environ)
    return Flow(MainWindow(Theme(chosen.theme)), home, SystemClock(), os.environ, api_url)


def live(flow: Flow, first: Callable[[], None]) -> None:
    """Run Qt and asyncio as one loop until the window is closed."""
    import qasync

    flow.window.show()
    qasync.run(flow.run(first))


def _say_trouble(error: KioskError) -> int:
    """A window that says why the program can't begin: nobody may be looking at a terminal."""
    import qasync

    window = MainWindow(Theme())
    screen = TroubleScreen(window.theme, error)
    screen.close_asked.connect(window.close)
    window.setCentralWidget(screen)
    window.show()
    screen.close_button.setFocus()

    async def until_closed() -> None:
        closed = asyncio.Event()
        window.closed.connect(closed.set)
        await closed.wait()

    qasync.run(until_closed())
    return 1


def _run(arguments: argparse.Namespace, output: Output, first: Callable[[Flow], None]) -> int:
    app = QApplication(sys.argv[:1])
    app.setApplicationName("kiosk")
    app.setApplicationDisplayName("Check-in")
    app.setApplicationVersion(__version__)
    app.setQuitOnLastWindowClosed(False)
    root = Path(arguments.home) if arguments.home else paths.data_home(os.environ)
    try:
        flow = compose(root, arguments.api_url)
    except KioskError as error:
        output.say(f"{error.title}. {error.hint}")
        return _say_trouble(error)
    single = SingleInstance(root)
    if not single.first():
        output.say("The kiosk is open on this data folder already: its window was brought to the front.")
        return 0
    single.raise_asked.connect(flow.window.come_up)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: flow.closing.set())
    live(flow, lambda: first(flow))
    single.close()
    return 0
