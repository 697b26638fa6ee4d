"""PDF files on the paper that is usual here: each appears whole or not at all, and no step takes long."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Thread

from PySide6.QtCore import QFile, QIODevice, QLocale, QMarginsF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from kiosk.errors import DiskTrouble
from kiosk.language import tr
from kiosk.scan.stock import DOTS, Paper
from kiosk.ui.formats import locale

_PAGES: dict[Paper, QPageSize.PageSizeId] = {"A4": QPageSize.PageSizeId.A4, "Letter": QPageSize.PageSizeId.Letter}
_MOMENT = 0.01  # seconds
_TAIL = 64  # bytes in which a PDF file ends
_END = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_ON_LETTER = frozenset(
    QLocale.Country[name]
    for name in (
        *("UnitedStates", "Canada", "Mexico", "PuertoRico", "Philippines", "Belize", "Chile", "Colombia", "CostaRica"),
        *("ElSalvador", "Guatemala", "Nicaragua", "Panama", "Venezuela"),
    )
)
"""Where people print on Letter (Unicode CLDR, paperSize)."""


def local_paper() -> Paper:
    """The paper that people use where this computer is."""
    return "Letter" if locale().territory() in _ON_LETTER else "A4"


@contextmanager
def draft_beside(target: Path) -> Iterator[Path]:
    """A file beside the target; it is gone at the end, having become the target or not."""
    draft = target.with_name(f".{target.name}.part")
    try:
        yield draft
    finally:
        with suppress(OSError):  # what is in the way, or a disk that went, is told by what failed before
            draft.unlink(missing_ok=True)


@contextmanager
def pdf_in(draft: Path, paper: Paper) -> Iterator[tuple[QPdfWriter, QPainter]]:
    """A PDF file to be drawn into. Raises DiskTrouble where it could not be written to its end."""
    file = QFile(str(draft))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly | QIODevice.OpenModeFlag.Truncate):
        raise _disk_trouble(file.errorString())
    try:
        writer = _writer(file, paper)
        painter = QPainter(writer)
        try:
            yield writer, painter
        finally:
            painter.end()
    finally:
        file.close()
    if not _is_whole(draft):
        raise _disk_trouble(tr("the disk may be full"))


def _is_whole(draft: Path) -> bool:
    """Whether all of a PDF file was written: Qt does not tell, but its table lies where its end says only then."""
    try:
        with draft.open("rb") as file:
            file.seek(-min(_TAIL, file.seek(0, os.SEEK_END)), os.SEEK_END)
            end = _END.search(file.read())
            file.seek(int(end[1]) if end else 0)
            return file.read(4) == b"xref"
    except OSError:
        return False


def _writer(file: QFile, paper: Paper) -> QPdfWriter:
    writer = QPdfWriter(file)
    writer.setResolution(DOTS)
    writer.setPageSize(QPageSize(_PAGES[paper]))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setColorModel(QPdfWriter.ColorModel.Grayscale)  # black is black ink alone
    writer.setCreator("kiosk")
    return writer


def put_in_place(draft: Path, target: Path) -> Iterator[None]:
    """Make the draft durable and the target; in a thread, as a disk may take seconds, and in steps of a moment."""
    failed: list[OSError] = []

    def keep() -> None:
        try:
            with draft.open("rb+") as written:
                os.fsync(written.fileno())
        except OSError as error:
            failed.append(error)

    thread = Thread(target=keep, name="print")
    thread.start()
    try:
        while thread.is_alive():
            thread.join(_MOMENT)
            yield
    finally:
        thread.join()
    try:
        if failed:
            raise failed[0]
        draft.replace(target)
    except OSError as error:
        raise _disk_trouble(error.strerror or tr("disk error")) from error


def _disk_trouble(why: str) -> DiskTrouble:
    return DiskTrouble(tr("The file can't be written"), tr("Choose another place ({reason}).", reason=why))
