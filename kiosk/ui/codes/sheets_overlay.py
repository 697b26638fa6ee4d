"""Printing sheets of labels from the window: which labels and whose, how far it is, and a way to stop it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QListView, QProgressBar, QWidget

from kiosk.desk import Desk
from kiosk.errors import KioskError
from kiosk.language import mark, tr
from kiosk.scan.printed import Wanted
from kiosk.scan.stock import STOCKS
from kiosk.ui import theme as look
from kiosk.ui.codes.sheets import Order, Progress, Report, labels_words, notes_words, printing
from kiosk.ui.codes.view import save_dialog
from kiosk.ui.formats import count
from kiosk.ui.job import Job
from kiosk.ui.labels import label
from kiosk.ui.overlay import Overlay
from kiosk.ui.pdf import local_paper
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import S1, S4

_ADVICE = mark("Print the file at 100 %, not fitted to the page, and try it on plain paper first.")


class SheetsOverlay(Overlay):
    """Asks what to print, asks where to, and prints while the window lives on. Closing it stops the printing."""

    printed = Signal(str, str)
    """The file is there: a title and a sentence about it."""

    def __init__(self, host: QWidget, theme: Theme, desk: Desk) -> None:
        text = tr("Labels with each runner’s code, to be stuck on bibs or envelopes.")
        super().__init__(host, theme, tr("Print codes on labels"), f"{text} {tr(_ADVICE)}", width=680, easy=False)
        self._desk = desk
        self.job = Job(self)
        self.job.progressed.connect(self._show)
        self.job.finished.connect(self._finish)
        self.job.failed.connect(self._say)
        self.stock, self.run, self.names, self.whom = _box(), _box(), _box(), _box()
        self._fill()
        grid = QGridLayout()
        grid.setHorizontalSpacing(S4)
        grid.setVerticalSpacing(S1)
        places = (
            (tr("Labels"), self.stock, 0, 0, 2),
            (tr("Run", "One of the races of an event"), self.run, 2, 0, 1),
            (tr("Who"), self.whom, 2, 1, 1),
            (tr("On each label"), self.names, 4, 0, 2),
        )
        for words, box, row, column, span in places:
            caption = label(words, look.TINY, look.SEMIBOLD, role="quiet")
            caption.setBuddy(box)
            box.setAccessibleName(words)
            box.setFont(look.font(look.SMALL))
            grid.addWidget(caption, row, column, 1, span)
            grid.addWidget(box, row + 1, column, 1, span)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(tr("Progress"))
        self.counted = label("", look.SMALL, look.SEMIBOLD)
        self.trouble = label("", look.SMALL, look.SEMIBOLD, role="danger", wrap=True)
        for widget in (self.counted, self.bar, self.trouble):
            widget.hide()
            self.body.addWidget(widget)
        self.save_button = self.button(tr("Save as PDF…"), self._ask_where, "primary")
        self.buttons(self.save_button, self.button(tr("Cancel"), self.close_overlay, "plain", key="Esc"))

    def _fill(self) -> None:
        here, last = local_paper(), None
        for stock in sorted(STOCKS, key=lambda each: each.paper != here):
            if last not in (None, stock.paper):
                self.stock.insertSeparator(self.stock.count())
            product, number = f"Avery {stock.name}", count(stock.per_sheet)
            words = tr(
                "{paper}: {product}, {size}, {number} a sheet",
                paper=stock.paper,
                product=product,
                size=stock.size,
                number=number,
            )
            self.stock.addItem(words, stock)
            last = stock.paper
        self.run.addItem(tr("All runs"), None)
        for run in self._desk.runs():
            self.run.addItem(run.label, run.id)
        self.whom.addItem(tr("Who has a bib"), False)
        self.whom.addItem(tr("Also who has none"), True)
        self.names.addItem(tr("Bib and run"), False)
        self.names.addItem(tr("Bib, name and run"), True)

    def _ask_where(self) -> None:
        dialog = save_dialog(self, tr("Print codes on labels"), "labels.pdf")
        dialog.fileSelected.connect(self.start)
        dialog.open()

    def start(self, path: str) -> None:
        """Print what is chosen into this file."""
        wanted = Wanted(self.run.currentData(), None, self.whom.currentData(), self.names.currentData())
        steps = printing(self._desk, Order(self.stock.currentData(), wanted), path)
        self.trouble.hide()
        self._busy(True)
        self._show(Progress(False, 0, 0))
        self.job.start(steps)

    def close_overlay(self) -> None:
        """Stop the printing, of which nothing is left, and go away."""
        self.job.stop()
        super().close_overlay()

    def _finish(self, report: Report) -> None:
        self.close_overlay()
        title = tr("{labels} in {file}", labels=labels_words(report), file=Path(report.file).name)
        self.printed.emit(title, " ".join((*notes_words(report), tr(_ADVICE))))

    def _say(self, trouble: KioskError) -> None:
        self._busy(False)
        self.trouble.setText(f"{trouble.title}. {trouble.hint}")
        self.trouble.show()
        self.save_button.setFocus()
        self._place()

    def _busy(self, busy: bool) -> None:
        for box in (self.stock, self.run, self.whom, self.names):
            box.setEnabled(not busy)
        self.save_button.setEnabled(not busy)
        self.bar.setVisible(busy)
        self.counted.setVisible(busy)
        self._place()

    def _show(self, progress: Progress) -> None:
        """The bar: the first half is to try each code, the second to draw it."""
        done, total = count(progress.done), count(progress.of)
        if not progress.of:
            self.counted.setText(tr("Reading the start list…"))
        elif progress.drawing:
            self.counted.setText(tr("Drawing {done} of {total}", done=done, total=total))
        else:
            self.counted.setText(tr("Trying each code {done} of {total}", done=done, total=total))
        self.bar.setRange(0, 2 * progress.of)
        self.bar.setValue(progress.done + (progress.of if progress.drawing else 0))


def _box() -> QComboBox:
    """A choice whose list is the style sheet's, with rows that are large enough to press."""
    made, rows = QComboBox(), QListView()
    rows.setResizeMode(QListView.ResizeMode.Adjust)  # what was laid out before it was dressed is so once more
    made.setView(rows)
    return made
