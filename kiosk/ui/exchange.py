"""What goes out of this laptop and comes into it as files: to other laptops, and to people as a table."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from kiosk.language import mark, tr
from kiosk.ui.dialogs import Choice, ChoiceOverlay
from kiosk.ui.overlay import Overlay

if TYPE_CHECKING:
    from kiosk.ui.check_in import CheckInScreen

_WHY = mark("When a laptop stops or has no network, another one goes on. Nothing is doubled, however often you do it.")


def menu(screen: CheckInScreen) -> Overlay:
    """What can be handed over, and to whom."""
    choices = [
        Choice(
            tr("Give to another laptop…"), lambda: _give(screen), "laptop", tr("One file: start list and check-ins")
        ),
        Choice(
            tr("Take from another laptop…"), lambda: _take(screen), "import", tr("Files that other desks have written")
        ),
        Choice(tr("Export to a file…"), lambda: export(screen), "export", tr("Start list with check-ins, as CSV")),
    ]
    return ChoiceOverlay(screen.host(), screen.theme, tr("Hand over"), tr(_WHY), choices)


def export(screen: CheckInScreen) -> None:
    """Ask for the CSV file to write."""
    _save(screen, tr("Export to a file"), tr("CSV files"), "csv", screen.export_asked.emit)


def _give(screen: CheckInScreen) -> None:
    _save(screen, tr("Give to another laptop"), tr("Hand-over files"), "kiosk", screen.hand_over_asked.emit)


def _take(screen: CheckInScreen) -> None:
    take(screen, screen.take_over_asked.emit)


def take(parent: QWidget, done: Callable[[list[str]], object]) -> None:
    """Ask for the files that other laptops have handed over."""
    kinds = tr("Hand-over files") + " (*.kiosk)"
    dialog = QFileDialog(parent, tr("Take from another laptop"), str(_folder()), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.filesSelected.connect(done)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _save(screen: CheckInScreen, title: str, kinds: str, ending: str, done: Callable[[str], object]) -> None:
    """Ask for the file to write."""
    event = screen.desk.event
    name = f"{event.slug or 'event'}-{event.date}.{ending}"
    dialog = QFileDialog(screen, title, str(_folder() / name), f"{kinds} (*.{ending})")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(ending)
    dialog.fileSelected.connect(done)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def _folder() -> Path:
    """Where a person looks for files."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents if Path(documents).is_dir() else Path.home())
