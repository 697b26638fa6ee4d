"""How one found runner is painted."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QTextCharFormat, QTextLayout, QTextLine
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.language import tr
from kiosk.ui import theme as look
from kiosk.ui.key_cap import key_cap_width, paint_key_cap
from kiosk.ui.results.rows import Index, ResultsModel
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import CORNER, CORNER_TINY
from kiosk.ui.wording import RowStatus, bib, match_note, name, row_line

_EDGE, _BIB_WIDTH, _TEXT_HEIGHT = 20, 104, 52
_TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Drawn(NamedTuple):
    """What painting a row needs, laid out once for a width and a palette."""

    width: int
    palette: look.Palette
    bib: str
    bib_span: tuple[int, int]
    layout: QTextLayout
    marks: tuple[QRectF, ...]
    near: tuple[QRectF, ...]
    line: str
    status: RowStatus | None
    status_text: str
    note: str


def button_words(status: RowStatus | None) -> str:
    """What pressing Enter on a row does."""
    if status is None:
        return tr("Check in")
    return tr("Why?") if status.refused else tr("Details")


def bib_span(number: str, typed: str) -> tuple[int, int]:
    """The characters of a bib to mark: what was typed of it, its leading zeros left out or not; else all of it."""
    zeros = len(number) - len(number.lstrip("0"))
    for word in (typed, *typed.split()):
        for start in (0, zeros):
            if word and number[start:].casefold().startswith(word.casefold()):
                return start, start + len(word)
    return 0, len(number)


class ResultsDelegate(QStyledItemDelegate):
    """Paints a row as a card: bib, name with the matched letters marked, run and masked e-mail, status or button."""

    def __init__(self, theme: Theme, model: ResultsModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._model, self._list = theme, model, parent
        self._laid_out: dict[int, Drawn] = {}
        model.modelReset.connect(self._forget)
        self.row_height, self.row_gap = look.ROW, look.ROW_GAP
        self._name_font, self._line_font = look.font(look.BODY + 2, look.MEDIUM), look.font(look.TINY)
        self._status_font = look.font(look.TINY, look.SEMIBOLD)
        self._button_font = look.font(look.BODY - 1, look.BOLD)
        self._name_metrics, self._line_metrics = QFontMetrics(self._name_font), QFontMetrics(self._line_font)
        self._status_metrics = QFontMetrics(self._status_font)
        self._button_metrics = QFontMetrics(self._button_font)

    def _forget(self) -> None:
        self._laid_out.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        """Every row is as high as the next."""
        return QSize(200, self.row_height + self.row_gap)

    def button_rect(self, row: QRect, status: RowStatus | None) -> QRect:
        """Where the selected row's button is drawn, given the row's rectangle: at the end of its lines."""
        width = self._button_metrics.horizontalAdvance(button_words(status)) + 52 + key_cap_width("Enter")
        margin = self.row_height // 8
        box = QRect(row.right() - margin - width, row.top() + margin, width, self.row_height - 2 * margin)
        return self._placed(box, row)

    def _placed(self, box: QRect, row: QRect) -> QRect:
        """Where a box of a row is that lies here for who reads from the left: for others, on the other side."""
        return QStyle.visualRect(self._list.layoutDirection(), row, box)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        palette, rect = self._theme.palette, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        drawn = self._drawn(index.row(), rect.width(), selected)
        card = QRectF(rect.left() + 1, rect.top() + 1, rect.width() - 2, self.row_height - 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(palette.accent if selected else palette.line), 2 if selected else 1))
        painter.setBrush(look.colour(palette.selected if selected else palette.card))
        painter.drawRoundedRect(card, CORNER, CORNER)
        self._paint_bib(painter, rect, drawn, self._model.rows[index.row()].match == "bib")
        left, top = rect.left() + _EDGE + _BIB_WIDTH, rect.top() + (self.row_height - _TEXT_HEIGHT) // 2
        wide = round(drawn.layout.lineAt(0).naturalTextWidth())
        origin = self._placed(QRect(left, top, wide, _TEXT_HEIGHT), rect).topLeft()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(palette.mark))
        for mark in drawn.marks:
            painter.drawRoundedRect(mark.translated(origin), CORNER_TINY, CORNER_TINY)
        painter.setPen(QPen(look.colour(palette.text), 2, Qt.PenStyle.DotLine))
        for word in drawn.near:
            painter.drawLine(word.translated(origin).bottomLeft(), word.translated(origin).bottomRight())
        painter.setPen(look.colour(palette.text))
        drawn.layout.draw(painter, origin.toPointF())
        painter.setFont(self._line_font)
        painter.setPen(look.colour(palette.quiet))
        below = QRect(left, top + 46 - self._line_metrics.ascent(), rect.right() - left, self._line_metrics.height())
        painter.drawText(self._placed(below, rect), _TOP_LEFT, drawn.line)
        if drawn.note:
            cap = self._placed(QRect(left + wide + 12, top, key_cap_width(drawn.note), 28), rect)
            paint_key_cap(painter, cap.right() + 1, top + 14, drawn.note, painter.pen().color())
        right = rect.right() - 18
        if selected:
            right = self._paint_button(painter, rect, drawn.status) - 16
        if drawn.status is not None:
            self._paint_status(painter, rect, right, drawn)
        painter.restore()

    def _paint_bib(self, painter: QPainter, rect: QRect, drawn: Drawn, marked: bool) -> None:
        size = look.LARGE + 2 if len(drawn.bib) <= 5 else look.BODY if len(drawn.bib) <= 7 else look.TINY
        painter.setFont(look.font(size, look.BOLD))
        box = self._placed(QRect(rect.left() + _EDGE, rect.top(), _BIB_WIDTH - 12, self.row_height), rect)
        text = painter.fontMetrics().elidedText(drawn.bib, Qt.TextElideMode.ElideMiddle, box.width())
        if marked:
            metrics, (start, end) = painter.fontMetrics(), drawn.bib_span
            kept = len(text) if text == drawn.bib else text.index("…")
            left, right = (metrics.horizontalAdvance(text[: min(place, kept)]) for place in (start, end))
            top, height = box.center().y() - metrics.height() // 2 + 1, metrics.height()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour(self._theme.palette.mark))
            wide = QRect(box.left(), top, metrics.horizontalAdvance(text), height)
            start = QStyle.visualRect(self._list.layoutDirection(), box, wide).left()
            painter.drawRoundedRect(start + left - 2, top, right - left + 4, height, CORNER_TINY, CORNER_TINY)
        painter.setPen(look.colour(self._theme.palette.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_button(self, painter: QPainter, rect: QRect, status: RowStatus | None) -> int:
        palette, box = self._theme.palette, self.button_rect(rect, status)
        ink = look.colour(palette.on_accent if status is None else palette.accent)
        painter.setPen(Qt.PenStyle.NoPen if status is None else QPen(look.colour(palette.accent), 2))
        painter.setBrush(look.colour(palette.accent) if status is None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, CORNER, CORNER)
        wide = key_cap_width("Enter")
        cap = self._placed(QRect(box.right() - 18 - wide, box.top(), wide, box.height()), box)
        paint_key_cap(painter, cap.right() + 1, box.center().y() + 1, "Enter", ink)
        painter.setFont(self._button_font)
        painter.setPen(ink)
        words = self._placed(box.adjusted(20, 0, 0, 0), box)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, button_words(status))
        return self._placed(box, rect).left()

    def _paint_status(self, painter: QPainter, rect: QRect, right: int, drawn: Drawn) -> None:
        if drawn.status is None:
            return
        ink = self._theme.palette.danger if drawn.status.refused else self._theme.palette.quiet
        middle, width = rect.top() + self.row_height // 2, self._status_metrics.horizontalAdvance(drawn.status_text)
        ratio = painter.device().devicePixelRatioF()
        place = self._placed(QRect(right - width - 26, middle - 10, 20, 20), rect)
        painter.drawPixmap(place.topLeft(), look.icon(drawn.status.icon, ink, 20, ratio))
        painter.setFont(self._status_font)
        painter.setPen(look.colour(ink))
        top = middle - self._status_metrics.ascent() // 2 - 1
        words = QRect(right - width, top, width + 2, self._status_metrics.height())
        painter.drawText(self._placed(words, rect), _TOP_LEFT, drawn.status_text)

    def _drawn(self, row: int, width: int, selected: bool) -> Drawn:
        key = row if not selected else ~row
        known = self._laid_out.get(key)
        if known is not None and known.width == width and known.palette is self._theme.palette:
            return known
        made = self._lay_out(row, width, selected)
        self._laid_out[key] = made
        return made

    def _lay_out(self, row: int, width: int, selected: bool) -> Drawn:
        shown, facts = self._model.rows[row], self._model.facts(row)
        registration = shown.entry.registration
        room = width - _EDGE - _BIB_WIDTH - 18
        if selected:
            room -= self.button_rect(QRect(0, 0, width, self.row_height), facts.status).width() + 16
        status = ""
        if facts.status is not None:
            status = self._status_metrics.elidedText(facts.status.text, Qt.TextElideMode.ElideRight, max(room // 2, 60))
            room -= self._status_metrics.horizontalAdvance(status) + 26 + 16
        marked = shown.marks()
        note = match_note(shown.match, marked.likeness)
        full, named = name(registration), bool((registration.name or "").strip())
        text = self._name_metrics.elidedText(full, Qt.TextElideMode.ElideRight, max(room - 8 - key_cap_width(note), 40))
        kept = len(text) if text == full else max(len(text) - 1, 0)
        exact, near = (
            [(start, min(end, kept)) for start, end in spans if named and start < kept]
            for spans in (marked.exact, marked.near)
        )
        layout, marks, underlined = self._name_layout(text, exact, near)
        run_line = row_line(registration, facts.run)
        line = self._line_metrics.elidedText(run_line, Qt.TextElideMode.ElideRight, max(room, 40))
        number = bib(registration)
        span = bib_span(number, shown.typed)
        palette = self._theme.palette
        return Drawn(width, palette, number, span, layout, marks, underlined, line, facts.status, status, note)

    def _name_layout(
        self, text: str, exact: list[tuple[int, int]], near: list[tuple[int, int]]
    ) -> tuple[QTextLayout, tuple[QRectF, ...], tuple[QRectF, ...]]:
        """The laid out name, and where its exact and its near parts lie."""
        layout = QTextLayout(text, self._name_font)
        formats = []
        for start, end in exact:
            strong = QTextCharFormat()
            strong.setFontWeight(look.BOLD)
            span = QTextLayout.FormatRange()
            first, last = _units(text, start), _units(text, end)
            span.start, span.length, span.format = first, last - first, strong
            formats.append(span)
        layout.setFormats(formats)
        layout.setCacheEnabled(True)
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(10_000)
        layout.endLayout()
        return layout, boxes(line, text, exact), boxes(line, text, near)


def boxes(line: QTextLine, text: str, spans: list[tuple[int, int]]) -> tuple[QRectF, ...]:
    """Where these ranges of characters lie in a line."""
    boxes = []
    for start, end in spans:
        ends = sorted(_cursor_x(line, _units(text, at)) for at in (start, end))
        boxes.append(QRectF(ends[0] - 1, 1, ends[1] - ends[0] + 2, line.height() - 1))
    return tuple(boxes)


def _units(text: str, position: int) -> int:
    """A position in UTF-16, as Qt counts, of one in characters."""
    return len(text[:position].encode("utf-16-le", "surrogatepass")) // 2


def _cursor_x(line: QTextLine, position: int) -> float:
    place = line.cursorToX(position)  # a pair (x, position), whatever the stubs say
    return float(place[0])  # type: ignore[index]
