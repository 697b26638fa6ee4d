"""Codes on the screen: one runner's, to be scanned or printed, and one for each thing that can be, to practise with."""

from __future__ import annotations

from pathlib import Path
from types import NoneType
from typing import NamedTuple

from PySide6.QtCore import QRect, QStandardPaths, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QHBoxLayout, QSizePolicy, QStyle, QVBoxLayout, QWidget

from kiosk.desk import Desk
from kiosk.errors import KioskError
from kiosk.language import tr
from kiosk.model import AlreadyCheckedIn, Cancelled, Entry, NotInEvent, OnWaitlist, Refunded, UnknownStatus, Verdict
from kiosk.scan.printed import Label, bibs_between, code_for
from kiosk.scan.stock import QUIET, symbol
from kiosk.ui import theme as look
from kiosk.ui.banner import ground_of
from kiosk.ui.codes.printed_label import draw_code
from kiosk.ui.codes.sheets import print_one, save_one
from kiosk.ui.formats import local_now
from kiosk.ui.labels import Elided, label
from kiosk.ui.overlay import Overlay
from kiosk.ui.pdf import local_paper
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import CORNER, S1, S2, S3, S5, S7
from kiosk.ui.wording import Role, Words, bib, name, verdict_words

_LARGE, _SMALL = 392, 150
"""Pixels of a code with its quiet zone."""
_THREE_FROM = 900
"""Pixels of the window's width from which three codes to practise with stand beside each other."""


class CodePicture(QWidget):
    """A code, black on a white card in every theme; its modules are whole pixels of the screen."""

    def __init__(self, payload: str, side: int, name: str) -> None:
        """`side`: logical pixels of the card; `name`: what it is, for whoever reads the screen aloud."""
        super().__init__()
        self.payload, self._code = payload, symbol(payload)
        self.setFixedSize(side, side)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The card, and the code in its middle."""
        painter, ratio = QPainter(self), self.devicePixelRatioF()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(self.rect(), CORNER, CORNER)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.scale(1 / ratio, 1 / ratio)
        pixels = int(self.width() * ratio)
        module = max(1, pixels // (self._code.side + 2 * QUIET))
        corner = (pixels - module * self._code.side) // 2
        draw_code(painter, self._code, corner, corner, module)
        painter.end()


class CodeOverlay(Overlay):
    """One runner's code on the screen: to be scanned from it, or printed here."""

    gives_way = True

    def __init__(self, host: QWidget, theme: Theme, desk: Desk, entry: Entry) -> None:
        """Raises what looking up the code may (StoreTrouble)."""
        entry = desk.entry(entry.registration.id) or entry  # the server may have named a walk-up meanwhile
        registration = entry.registration
        super().__init__(host, theme, name(registration), width=800)
        payload = code_for(entry, desk.means)
        run = desk.run_label(registration.run_id)
        self.printed = Label(payload or "", (registration.bib or "").strip(), (registration.name or "").strip(), run)
        words = QVBoxLayout()
        words.setSpacing(S1)
        words.addStretch()
        words.addWidget(_fitting(bib(registration), 300))
        words.addWidget(Elided(run, look.LARGE, look.SEMIBOLD))
        words.addSpacing(S3)
        words.addWidget(label(_why_this(entry, payload), look.SMALL, role="quiet", wrap=True))
        self.note = label("", look.SMALL, look.SEMIBOLD, wrap=True)
        self.note.hide()
        words.addSpacing(S2)
        words.addWidget(self.note)
        words.addStretch()
        row = QHBoxLayout()
        row.setSpacing(S7)
        if payload is not None:
            row.addWidget(CodePicture(payload, _LARGE, tr("Code of {name}", name=name(registration))))
        row.addLayout(words, 1)
        self.body.addLayout(row)
        self.print_button = self.button(tr("Print…"), self._print)
        self.save_button = self.button(tr("Save as PDF…"), self._ask_where)
        self.print_button.set_words(tr("Print…"), icon="print")
        self.save_button.set_words(tr("Save as PDF…"), icon="export")
        self.save_button.hide()
        self.print_button.setEnabled(payload is not None)
        close = self.button(tr("Close"), self.close_overlay, "primary", key="Esc")
        self.buttons(close, self.print_button, self.save_button)

    def _print(self) -> None:
        if not QPrinterInfo.availablePrinterNames():
            self._say(tr("No printer is set up on this computer. Save the code as a PDF file instead."))
            self.save_button.show()
            self.save_button.setFocus()
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self.print_with(printer))
        QDialog.open(dialog)  # its own `open` wants a slot by name

    def print_with(self, printer: QPrinter) -> None:
        """Print the code and say what came of it."""
        if print_one(printer, self.printed):
            named = printer.printerName()
            self._say(tr("Sent to {printer}.", printer=named) if named else tr("Sent to the printer."))
        else:
            self._say(tr("The printer did not take it. Check that it is switched on and has paper."), bad=True)

    def _ask_where(self) -> None:
        dialog = save_dialog(self, tr("Save the code"), "code.pdf")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, path: str) -> None:
        """Save the code as a PDF file and say what came of it."""
        try:
            save_one(path, self.printed, local_paper())
        except KioskError as trouble:
            self._say(f"{trouble.title}. {trouble.hint}", bad=True)
        else:
            self._say(tr("Saved as {file}.", file=Path(path).name))

    def _say(self, words: str, *, bad: bool = False) -> None:
        self.note.setProperty("role", "danger" if bad else "")
        self.note.style().polish(self.note)
        self.note.setText(words)
        self.note.show()
        self._place()


def save_dialog(parent: QWidget, title: str, file_name: str) -> QFileDialog:
    """The dialog that asks where a PDF file goes, in the documents at first; to be opened."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    place = Path(folder if Path(folder).is_dir() else Path.home(), file_name)
    dialog = QFileDialog(parent, title, str(place), tr("PDF files") + " (*.pdf)")
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("pdf")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog


def _fitting(text: str, width: int) -> QWidget:
    """A bib in the largest type in which it fits a width in pixels."""
    sizes = (look.BIB, 72, 60, 48, 36, 28, look.LARGE, look.BODY)
    for size in sizes:
        made = label(text, size, look.EXTRABOLD)
        if made.sizeHint().width() <= width:
            return made
    return Elided(text, sizes[-1], look.EXTRABOLD)


def _why_this(entry: Entry, payload: str | None) -> str:
    if payload is None:
        return tr("There is no code that means this runner alone. Search by name instead.")
    worn = (entry.registration.bib or "").strip()
    if payload == worn:
        return tr("The code says the bib. Scan it here, or print it for the runner.")
    if not worn:
        return tr("There is no bib yet, so the code says the registration's id.")
    return tr("The bib alone does not say who it is, so the code says the registration's id.")


# Practice.
class Sample(NamedTuple):
    """A code to practise with, whose it is, and what scanning it comes to."""

    payload: str
    whose: str
    words: Words


_SHOWN: tuple[tuple[type, ...], ...] = (
    (NoneType,),
    (NoneType,),
    (AlreadyCheckedIn,),
    (Cancelled, Refunded),
    (OnWaitlist, UnknownStatus),
)
"""What `Desk.refusal` says of those who are shown, in their order."""
_NOBODYS = "90001-90999"


def samples(desk: Desk) -> tuple[Sample, ...]:
    """A code for each thing that can happen at a desk, as far as the start list has such runners.

    Raises what reading the start list may. Takes a while with a large one: practice lists are small.
    """
    found: dict[int, Sample] = {}
    for entry in desk.everyone():
        refusal = desk.refusal(entry)
        place = next((at for at, kinds in enumerate(_SHOWN) if at not in found and isinstance(refusal, kinds)), None)
        payload = None if place is None else code_for(entry, desk.means)
        if place is not None and payload is not None:
            worn = (entry.registration.bib or "").strip()
            whose = " · ".join(each for each in (worn, name(entry.registration)) if each)
            found[place] = Sample(payload, whose, _expected(desk, refusal))
        if len(found) == len(_SHOWN):
            break
    spare = next((each for each in bibs_between(_NOBODYS) if desk.means(each) is None), None)
    made = [found[place] for place in sorted(found)]
    if spare is not None:
        made.append(Sample(spare, tr("{bib} · nobody’s", bib=spare), _expected(desk, NotInEvent(spare))))
    return tuple(made)


def _expected(desk: Desk, refusal: Verdict | None) -> Words:
    """What the banner will say."""
    if refusal is None:
        return Words(Role.OK, "check", tr("Checked in"))
    return verdict_words(refusal, run_label=desk.run_label, next_step="", now=local_now())


class _Verdict(QWidget):
    """What scanning a code will come to, as the banner will look: its icon and title on its ground."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self.setFixedHeight(64)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words.title)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Ground, icon, title."""
        painter, colours = QPainter(self), ground_of(self._words.role, self._theme.palette)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(colours.ground))
        painter.drawRoundedRect(self.rect(), CORNER, CORNER)
        icon = look.icon(self._words.icon, colours.ink, 22, self.devicePixelRatioF())
        side, place = self.layoutDirection(), QRect(10, (self.height() - 22) // 2, 22, 22)
        painter.drawPixmap(QStyle.visualRect(side, self.rect(), place).topLeft(), icon)
        painter.setPen(look.colour(colours.ink))
        painter.setFont(look.font(look.TINY, look.SEMIBOLD))
        align = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        room = QStyle.visualRect(side, self.rect(), self.rect().adjusted(40, 0, -6, 0))
        painter.drawText(room, align, self._words.title)
        painter.end()


class SamplesOverlay(Overlay):
    """Codes to practise with: to be scanned from this screen by a scanner, or from another one by the camera."""

    gives_way = True

    def __init__(self, host: QWidget, theme: Theme, desk: Desk) -> None:
        """Raises what reading the start list may (StoreTrouble)."""
        text = tr("Scan one with a scanner or another laptop’s camera. Beside each code is what the desk will say.")
        super().__init__(host, theme, tr("Codes to scan"), text, width=980)
        self._grid = grid = QGridLayout()
        grid.setHorizontalSpacing(S5)
        grid.setVerticalSpacing(S3)
        self.samples = samples(desk)
        self._cells = [self._cell(sample) for sample in self.samples]
        self._columns = 0
        self._arrange(3)
        self.body.addLayout(grid)
        self.buttons(self.button(tr("Close"), self.close_overlay, "primary", key="Esc"))

    def _cell(self, sample: Sample) -> QWidget:
        cell = QWidget()
        row, words = QHBoxLayout(cell), QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(S3)
        words.setSpacing(S1)
        words.addStretch()
        words.addWidget(label(sample.whose.replace(" · ", "\n", 1), look.SMALL, look.SEMIBOLD, wrap=True))
        words.addWidget(_Verdict(self.theme, sample.words))
        words.addStretch()
        row.addWidget(CodePicture(sample.payload, _SMALL, f"{sample.whose}. {sample.words.title}"))
        row.addLayout(words, 1)
        return cell

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, cell in enumerate(self._cells):
            self._grid.addWidget(cell, place // columns, place % columns)  # moves one that is there
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _place(self) -> None:
        """In as many columns as the words have room in."""
        self._arrange(3 if self._host.width() >= _THREE_FROM else 2)
        super()._place()
