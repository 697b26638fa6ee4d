"""The receipt of a wipe: on the screen, on paper, and as a file. There is nobody's data in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtWidgets import QWidget

from kiosk.language import mark, tr
from kiosk.model import DeliveryState, Holdings, Receipt, Written
from kiosk.ui import theme as look
from kiosk.ui.formats import clock, count, day
from kiosk.ui.labels import label
from kiosk.ui.organizer.place import facts_column
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme

Facts = Sequence[tuple[str, str]]

_STATES = {
    DeliveryState.CONFIRMED: mark("{number} seen at the server"),
    DeliveryState.ACKNOWLEDGED: mark("{number} delivered"),
    DeliveryState.WAITING: mark("{number} waiting"),
    DeliveryState.HELD: mark("{number} held"),
    DeliveryState.REFUSED: mark("{number} refused"),
}
_TITLE, _LINE = 18, 11
"""Points on paper."""


def facts_of(found: Holdings) -> list[tuple[str, str]]:
    """What a laptop holds of an event, in words."""
    states = [(words, found.deliveries.get(state, 0)) for state, words in _STATES.items()]
    delivered = ", ".join(tr(words, number=count(number)) for words, number in states if number)
    facts = [
        (tr("Event"), f"{found.event.name}, {day(found.event.date)}"),
        (tr("Desk"), found.desk.name),
        (tr("Registrations"), count(found.registrations)),
        (tr("Operations"), f"{count(found.operations)}: {delivered}" if delivered else count(found.operations)),
    ]
    if found.handed_over is not None:
        facts.append((tr("Last handed over"), _written(found.handed_over)))
    if found.exported is not None:
        facts.append((tr("Last exported"), _written(found.exported)))
    return facts


def _written(file: Written) -> str:
    return tr("{when}, with %n operation(s)", "", file.operations, when=_when(file))


def _when(file: Written | Receipt) -> str:
    local = file.at.astimezone()
    return f"{day(local.date().isoformat())} {clock(file.at)}"


def receipt_facts(receipt: Receipt) -> list[tuple[str, str]]:
    """The receipt, in words."""
    found = receipt.holdings
    size = tr("%n file(s), {size} MB", "", receipt.files, size=f"{receipt.bytes / 1e6:.1f}")
    facts = [(tr("Wiped"), _when(receipt)), (tr("Deleted"), size), *facts_of(found)]
    facts += [(tr("Id of the event"), found.event.id), (tr("Id of the desk"), found.desk.id)]
    if found.handed_over is not None:
        facts.append((tr("SHA-256 of the hand-over file"), found.handed_over.sha256))
    return facts


class ReceiptOverlay(Overlay):
    """The receipt, to be printed or saved."""

    def __init__(self, host: QWidget, theme: Theme, receipt: Receipt) -> None:
        title = tr("{event} was wiped from this laptop", event=receipt.holdings.event.name)
        self._facts = receipt_facts(receipt)
        super().__init__(host, theme, title, width=860, easy=False)
        self.body.addLayout(facts_column((what, _breakable(known)) for what, known in self._facts))
        self._about = title
        self.note = label("", look.SMALL, look.SEMIBOLD, wrap=True)
        self.note.hide()
        self.body.addWidget(self.note)
        self.save_button = self.button(tr("Save as PDF…"), self._ask_where)
        self.save_button.set_words(self.save_button.text(), icon="export")
        made = [self.button(tr("Close"), self.close_overlay, "primary", key="Esc"), self.save_button]
        if QPrinterInfo.availablePrinterNames():
            printing = self.button(tr("Print…"), self._print)
            printing.set_words(printing.text(), icon="print")
            made.append(printing)
        self.buttons(*made)

    def _ask_where(self) -> None:
        from kiosk.ui.codes.view import save_dialog  # with all that printing needs

        dialog = save_dialog(self, tr("Save the receipt"), "receipt.pdf")
        dialog.fileSelected.connect(self.save)
        dialog.open()

    def save(self, path: str) -> None:
        """Save the receipt as a PDF file."""
        from kiosk.ui.codes.paper import save_page

        self._say(save_page(path, self._draw))

    def _print(self) -> None:
        from kiosk.ui.codes.paper import put_on_paper

        put_on_paper(self, self._about, "receipt.pdf", self._draw, self._say)

    def _draw(self, painter: QPainter, room: QRect) -> None:
        draw_receipt(painter, room, self._about, self._facts)

    def _say(self, words: str) -> None:
        self.note.setText(words)
        self.note.show()
        self._place()


def draw_receipt(painter: QPainter, room: QRect, title: str, facts: Facts) -> None:
    """Draw the receipt at the top of a page; `room` is what can be printed on, in the painter's units."""
    device = painter.device()
    point = device.logicalDpiX() / 72
    wrap = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere)
    painter.setPen(Qt.GlobalColor.black)
    painter.setFont(_font(_TITLE * point, look.BOLD))
    top = painter.boundingRect(room, wrap, title).bottom()
    painter.drawText(room, wrap, title)
    top += round(_LINE * point)
    left = room.width() // 3
    for what, known in facts:
        painter.setFont(_font(_LINE * point, QFont.Weight.Normal))
        painter.drawText(QRect(room.left(), top, left, room.bottom() - top), wrap, what)
        painter.setFont(_font(_LINE * point, look.SEMIBOLD))
        place = QRect(room.left() + left, top, room.width() - left, room.bottom() - top)
        painter.drawText(place, wrap, known)
        top = painter.boundingRect(place, wrap, known).bottom() + round(_LINE * point * 0.7)


def _font(pixels: float, weight: QFont.Weight) -> QFont:
    made = QFont(look.font(look.BODY, weight))
    made.setPixelSize(max(1, round(pixels)))
    return made


def _breakable(text: str) -> str:
    """A long word may be broken into lines."""
    return "\u200b".join(text[at : at + 32] for at in range(0, len(text), 32)) if " " not in text else text
