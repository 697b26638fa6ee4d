"""Where the window is put together: Qt, the event loop, and the flow from the first screen to an open event."""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QApplication

from kiosk import __version__, paths, settings
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.ui import languages
from kiosk.ui.single import SingleInstance
from kiosk.ui.theme import Theme
from kiosk.ui.window import MainWindow

if TYPE_CHECKING:
    from kiosk.app.flow import Flow


class Output(Protocol):
    """Where a word for the person at the terminal goes."""

    def say(self, words: str) -> None:
        """Say it."""
        ...


def open_window(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk`: the window on the data folder; a second one brings the first one up and leaves."""
    return _run(arguments, output, lambda flow: flow.begin())


def open_file(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk FILE`: the window, in which a hand-over file or one of settings is taken."""
    file = str(Path(arguments.file).absolute())
    return _run(arguments, output, lambda flow: flow.begin_with(file), file)


def practise(arguments: argparse.Namespace, output: Output) -> int:
    """`kiosk practice`: the window with invented runners from the first moment."""
    return _run(arguments, output, lambda flow: flow.begin_practice(arguments.registrations, arguments.seed))


def compose(root: Path, api_url: str | None = None) -> Flow:
    """The window and its flow on a data folder; a QApplication must exist. Raises StoreTrouble or BadInput."""
    return _flow(_window(root), root, api_url)


def live(flow: Flow, first: Callable[[], None]) -> None:
    """Run Qt and asyncio as one loop until the window is closed."""
    import qasync

    flow.window.show()
    qasync.run(flow.run(first))


def _window(root: Path) -> MainWindow:
    languages.speak()  # first the computer's: settings that can't be read are told of in words
    chosen = settings.load(root, os.environ)
    languages.speak(chosen.language)
    QApplication.setApplicationDisplayName(tr("Check-in"))
    return MainWindow(Theme(chosen.theme))


def _flow(window: MainWindow, root: Path, api_url: str | None) -> Flow:
    # Imported when the window stands: what a desk needs takes as long to import as the window itself.
    from kiosk import logs
    from kiosk.app.flow import Flow
    from kiosk.clock import SystemClock
    from kiosk.store import Home

    home = Home(root)
    logs.start(root)
    return Flow(window, home, SystemClock(), os.environ, api_url)


def _say_trouble(window: MainWindow, error: KioskError) -> int:
    """Say why the program can't begin, in its window: nobody may be looking at a terminal."""
    import asyncio

    import qasync

    from kiosk.ui.trouble import TroubleScreen

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


def _run(arguments: argparse.Namespace, output: Output, first: Callable[[Flow], None], file: str = "") -> int:
    if sys.platform == "linux" and not any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))):
        raise KioskError("There is no screen for the window", "Start it on the desktop, or use a command: kiosk -h")
    app = QApplication(sys.argv[:1])
    app.setApplicationName("kiosk")
    app.setApplicationVersion(__version__)
    app.setQuitOnLastWindowClosed(False)
    root = Path(arguments.home) if arguments.home else paths.data_home(os.environ)
    single = SingleInstance(root)
    if not single.first(file):
        output.say(
            "The kiosk is open on this data folder: its window was brought to the front. Close it to start anew."
        )
        return 0
    if single.another_hangs:
        output.say("Another window on this data folder does not answer. This one works beside it; end the other one.")
    early: list[str] = []  # files of starts that came before this window could take them
    single.file_given.connect(early.append)
    window = None
    try:
        window = _window(root)
        single.raise_asked.connect(window.come_up)
        window.fit_to_screen()
        window.show()
        app.processEvents()  # paints
        flow = _flow(window, root, arguments.api_url)
    except KioskError as error:
        output.say(f"{error.title}. {error.hint}")
        return _say_trouble(window or MainWindow(Theme()), error)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: flow.closing.set())

    def begin() -> None:
        single.file_given.disconnect(early.append)
        single.file_given.connect(flow.take_file)
        if early:
            flow.begin_with(early[-1])
        else:
            first(flow)

    live(flow, begin)
    single.close()
    return 0
