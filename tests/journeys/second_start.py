"""`kiosk` with these arguments, which also prints when its window is shown and when it is asked to come up."""

from __future__ import annotations

import sys

from kiosk.__main__ import main
from kiosk.ui.window import MainWindow

_show, _come_up = MainWindow.show, MainWindow.come_up


def tell(words: str) -> None:
    """One line on the standard output, at once."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def show(window: MainWindow) -> None:
    """Show, and say so."""
    _show(window)
    tell("shown")


def come_up(window: MainWindow) -> None:
    """Come up, and say so."""
    _come_up(window)
    tell("came up" if window.isVisible() else "stayed away")


if __name__ == "__main__":
    MainWindow.show, MainWindow.come_up = show, come_up  # type: ignore[assignment, method-assign]
    sys.exit(main())
