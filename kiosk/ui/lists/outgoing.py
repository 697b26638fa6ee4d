"""What goes out of a list: to a printer, as pages to print, as a table. The window lives on, and can stop it."""

from __future__ import annotations

from collections.abc import Callable, Generator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from kiosk.desk import Desk
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.lists import ListRow
from kiosk.ui.codes.view import save_dialog
from kiosk.ui.job import Job, in_thread
from kiosk.ui.lists.foot import Foot, page_words, row_words
from kiosk.ui.lists.gathering import Asked
from kiosk.ui.lists.paper import PaperList, Progress, Report, report_words
from kiosk.ui.lists.words import Facts


class Outgoing(QObject):
    """Asks where to, does it, and says at the foot how far it is and what came of it."""

    held = Signal(bool)
    """Whether a dialog of the system is open or something is being done: now nothing may close the lists."""

    def __init__(self, parent: QWidget, desk: Desk, facts: Facts, foot: Foot) -> None:
        super().__init__(parent)
        self._parent, self._desk, self._facts, self._foot = parent, desk, facts, foot
        self._rows: tuple[ListRow, ...] = ()
        self._asked = Asked()
        self._said: Callable[[int, int], str] = page_words
        self.job = Job(self)
        self.job.progressed.connect(self._show_progress)
        self.job.failed.connect(self._fail)
        self.job.finished.connect(self._done)

    def take(self, rows: tuple[ListRow, ...], asked: Asked) -> Outgoing:
        """These rows, which are what was asked for, go out next."""
        self._rows, self._asked = rows, asked
        return self

    # A printer.
    def print(self) -> None:
        """Ask for a printer; where there is none, for a PDF file."""
        if not QPrinterInfo.availablePrinterNames():
            self.ask_for_pdf()
            self._foot.say(tr("No printer is set up on this computer: save a PDF file."))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self._parent)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_with(printer))
        self._open(dialog)

    def print_with(self, printer: QPrinter) -> None:
        """Print with this printer."""
        self._do(lambda: self._paper().with_printer(printer), page_words)

    def _paper(self) -> PaperList:
        return PaperList(self._desk, self._rows, self._asked, self._facts)

    # Files.
    def ask_for_pdf(self) -> None:
        """Ask where the PDF file goes."""
        dialog = save_dialog(self._parent, tr("Save as PDF"), f"{self._file_name()}.pdf")
        dialog.fileSelected.connect(self.save_pdf)
        self._open(dialog)

    def save_pdf(self, path: str) -> None:
        """Save pages to print."""
        self._do(lambda: self._paper().into(path), page_words)

    def ask_for_csv(self) -> None:
        """Ask where the table goes."""
        dialog = save_dialog(self._parent, tr("Save as CSV"), f"{self._file_name()}.csv")
        dialog.setNameFilter(tr("CSV files") + " (*.csv)")
        dialog.setDefaultSuffix("csv")
        dialog.fileSelected.connect(self.save_csv)
        self._open(dialog)

    def save_csv(self, path: str) -> None:
        """Save a table."""
        rows = self._rows

        def save() -> Generator[Progress, None, str]:
            for done in in_thread(self._desk.save_list(rows, path)):
                yield Progress(done, len(rows))
            number = tr("%n row(s)", "Of a list", len(rows))
            return tr("{rows} saved in {file}.", rows=number, file=Path(path).name)

        self._do(save, row_words)

    def _file_name(self) -> str:
        return f"{self._desk.event.slug or 'event'}-{self._asked.kind.value.replace('_', '-')}"

    def _open(self, dialog: QDialog) -> None:
        self.held.emit(True)
        dialog.finished.connect(lambda: self.held.emit(self.job.busy))
        QDialog.open(dialog)  # a print dialog's own `open` wants a slot by name

    # Doing.
    def _do(self, make: Callable[[], Generator[Any, None, Any]], said: Callable[[int, int], str]) -> None:
        """Begin it, or say why it can't be; `said` says how far it is."""
        try:
            steps = make()
        except KioskError as trouble:
            self._fail(trouble)
            return
        self._said = said
        self._foot.show_busy()
        self._foot.stop_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.job.start(steps)
        self.held.emit(True)

    def stop(self) -> None:
        """Stop what is being done; nothing is left of it."""
        self.job.stop()
        self._end(tr("Stopped."))

    def _show_progress(self, progress: Progress) -> None:
        self._foot.show_progress(self._said(progress.done, progress.of), progress.done, progress.of)

    def _done(self, came_to: object) -> None:
        self._end(report_words(came_to) if isinstance(came_to, Report) else str(came_to))

    def _fail(self, trouble: KioskError) -> None:
        self._end(f"{trouble.title}. {trouble.hint}", bad=True)

    def _end(self, words: str, *, bad: bool = False) -> None:
        self._foot.show_idle()
        self._foot.say(words, bad=bad)
        self._foot.close_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.held.emit(False)
