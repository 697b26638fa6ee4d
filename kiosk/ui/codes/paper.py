"""One page on paper: by a printer of this computer, or, where there is none, as a PDF file."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QIODevice, QMarginsF, QRect, QSaveFile, Qt
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from kiosk.language import mark, tr
from kiosk.ui.codes.view import save_dialog
from kiosk.ui.pdf import local_paper

Draw = Callable[[QPainter, QRect], None]
"""Draws the page; the rectangle is what can be printed on, in the painter's units."""

_NOT_WRITTEN = mark("The file can't be written. Choose another place.")
_MARGINS = QMarginsF(10, 10, 10, 10)
"""Millimetres that every printer can leave white."""


def put_on_paper(parent: QWidget, title: str, file_name: str, draw: Draw, said: Callable[[str], object]) -> None:
    """Ask for a printer, or where there is none for a file, draw the page, and say what came of it."""
    if QPrinterInfo.availablePrinterNames():
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: said(_printed(printer, draw)))
        QDialog.open(dialog)  # its own `open` wants a slot by name
        return
    files = save_dialog(parent, tr("{title}: no printer here, so save a PDF file", title=title), file_name)
    files.fileSelected.connect(lambda path: said(save_page(path, draw)))
    files.open()


def save_page(path: str, draw: Draw) -> str:
    """Draw the page into a PDF file of the size of paper that is usual here; what came of it."""
    file = QSaveFile(path)
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        return tr(_NOT_WRITTEN)
    writer = QPdfWriter(file)
    writer.setPageLayout(QPageLayout(_size(), QPageLayout.Orientation.Portrait, _MARGINS))
    return tr("Saved. Print it at 100 %.") if _drawn(writer, draw) and file.commit() else tr(_NOT_WRITTEN)


def _printed(printer: QPrinter, draw: Draw) -> str:
    return tr("Sent to the printer.") if _drawn(printer, draw) else tr("The printer did not take it.")


def _drawn(device: QPagedPaintDevice, draw: Draw) -> bool:
    painter = QPainter()
    if not painter.begin(device):
        return False
    room = device.pageLayout().paintRectPixels(device.logicalDpiX())
    draw(painter, QRect(0, 0, room.width(), room.height()))
    return painter.end()


def _size() -> QPageSize:
    return QPageSize(QPageSize.PageSizeId.A4 if local_paper() == "A4" else QPageSize.PageSizeId.Letter)
