"""A window in a process of its own that says when it was painted: `python -m tests.bench.first_paint kiosk|minimal`.

Prints one JSON document of times on the clock that all processes of a machine share (`time.monotonic`).
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kiosk.app.flow import Flow


def minimal() -> None:
    """The least that PySide6 can paint: a label."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QLabel

    class Label(QLabel):
        def paintEvent(self, event: Any) -> None:  # noqa: N802
            super().paintEvent(event)
            QTimer.singleShot(0, done)

    def done() -> None:
        print(json.dumps({"painted": time.monotonic()}), flush=True)
        app.quit()

    app = QApplication(sys.argv[:1])
    label = Label("Check-in")
    label.resize(1366, 768)
    label.show()
    app.exec()


def kiosk() -> int:
    """The whole program, as `kiosk` starts it on the environment's data folder; closes when the search knows all."""
    from PySide6.QtCore import QEvent, QObject, QTimer

    import kiosk.app
    from kiosk.cli import run
    from tests.bench.figures import memory_mb

    times: dict[str, float] = {}
    live, window = kiosk.app.live, kiosk.app.MainWindow

    class Paints(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
            if event.type() == QEvent.Type.Paint:
                QTimer.singleShot(0, lambda: times.setdefault("screen", time.monotonic()))
            return False

    class Window(window):  # type: ignore[misc, valid-type]
        def paintEvent(self, event: Any) -> None:  # noqa: N802
            super().paintEvent(event)
            times.setdefault("painted", time.monotonic())

        def show_check_in(self, desk: Any) -> Any:
            screen = super().show_check_in(desk)
            screen.field.installEventFilter(paints)
            return screen

    def watched(flow: Flow, first: Callable[[], None]) -> None:
        def look() -> None:
            screen = flow.window.check_in
            if screen is not None and "screen" in times and "answers" not in times:
                assert screen.desk.find("an").total
                times["answers"] = time.monotonic()
            if screen is not None and "screen" in times and screen.desk.find("").ready:
                times["ready"] = time.monotonic()
                times["found"] = screen.desk.find("a").total
                times["memory"] = memory_mb()
                timer.stop()
                flow.closing.set()

        timer = QTimer(flow.window, interval=5)
        timer.timeout.connect(look)
        timer.start()
        live(flow, first)
        print(json.dumps(times), flush=True)

    paints = Paints()
    kiosk.app.live, kiosk.app.MainWindow = watched, Window  # type: ignore[misc]
    return run([])


if __name__ == "__main__":
    sys.exit({"minimal": minimal, "kiosk": kiosk}[sys.argv[1]]())
