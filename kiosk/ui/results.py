"""The results: a model of found runners, the list that shows them, and how one row is painted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetrics, QMouseEvent, QPainter, QPen, QTextCharFormat, QTextLayout, QTextLine
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from kiosk.language import tr
from kiosk.model import Entry, Marks
from kiosk.ui import theme as look
from kiosk.ui.button import key_cap_width, paint_key_cap
from kiosk.ui.theme import Theme
from kiosk.ui.wording import RowStatus, bib, match_note, name, row_line

_Index = QModelIndex | QPersistentModelIndex
_EDGE, _BIB_WIDTH, _TEXT_HEIGHT = 20, 104, 52
_TOP_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class Row(NamedTuple):
    """One runner to show: what fitted ("bib", "name", "email", "near") of what was `typed`, and how to ask where."""

    entry: Entry
    match: str = ""
    typed: str = ""
    marks: Callable[[], Marks] = Marks


class Facts(NamedTuple):
    """What a row says beside the registration itself: its run's label, and why it can't be checked in."""

    run: str
    status: RowStatus | None


class ResultsModel(QAbstractListModel):
    """The rows that are shown; never more than a screenful or two, so a reset is cheap."""

    def __init__(self, facts: Callable[[Entry], Facts], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facts = facts
        self.rows: tuple[Row, ...] = ()
        self.drawn: dict[int, Drawn] = {}

    def show(self, rows: Iterable[Row]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.drawn.clear()
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        """How many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row in words, for whoever reads the screen aloud."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        registration, facts = self.rows[index.row()].entry.registration, self.facts(index.row())
        number = tr("bib {bib}", bib=registration.bib) if registration.bib else tr("no bib")
        status = facts.status.text if facts.status else ""
        return ", ".join(
            part for part in (name(registration), number, row_line(registration, facts.run), status) if part
        )

    def facts(self, row: int) -> Facts:
        """What the row says beside the registration."""
        return self._facts(self.rows[row].entry)


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
        self.row_height, self.row_gap = look.ROW, look.ROW_GAP
        self._name_font, self._line_font = look.font(look.BODY + 2, look.MEDIUM), look.font(look.TINY)
        self._status_font = look.font(look.TINY, look.SEMIBOLD)
        self._button_font = look.font(look.BODY - 1, look.BOLD)
        self._name_metrics, self._line_metrics = QFontMetrics(self._name_font), QFontMetrics(self._line_font)
        self._status_metrics = QFontMetrics(self._status_font)
        self._button_metrics = QFontMetrics(self._button_font)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
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

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        palette, rect = self._theme.palette, option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        drawn = self._drawn(index.row(), rect.width(), selected)
        card = QRectF(rect.left() + 1, rect.top() + 1, rect.width() - 2, self.row_height - 2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.colour(palette.accent if selected else palette.line), 2 if selected else 1))
        painter.setBrush(look.colour(palette.selected if selected else palette.card))
        painter.drawRoundedRect(card, 12, 12)
        self._paint_bib(painter, rect, drawn, self._model.rows[index.row()].match == "bib")
        left, top = rect.left() + _EDGE + _BIB_WIDTH, rect.top() + (self.row_height - _TEXT_HEIGHT) // 2
        wide = round(drawn.layout.lineAt(0).naturalTextWidth())
        origin = self._placed(QRect(left, top, wide, _TEXT_HEIGHT), rect).topLeft()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour(palette.mark))
        for mark in drawn.marks:
            painter.drawRoundedRect(mark.translated(origin), 4, 4)
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
            painter.drawRoundedRect(start + left - 2, top, right - left + 4, height, 4, 4)
        painter.setPen(look.colour(self._theme.palette.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_button(self, painter: QPainter, rect: QRect, status: RowStatus | None) -> int:
        palette, box = self._theme.palette, self.button_rect(rect, status)
        ink = look.colour(palette.on_accent if status is None else palette.accent)
        painter.setPen(Qt.PenStyle.NoPen if status is None else QPen(look.colour(palette.accent), 2))
        painter.setBrush(look.colour(palette.accent) if status is None else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 10, 10)
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
        known = self._model.drawn.get(key)
        if known is not None and known.width == width and known.palette is self._theme.palette:
            return known
        made = self._lay_out(row, width, selected)
        self._model.drawn[key] = made
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
        return layout, _boxes(line, text, exact), _boxes(line, text, near)


def _boxes(line: QTextLine, text: str, spans: list[tuple[int, int]]) -> tuple[QRectF, ...]:
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


class ResultsList(QListView):
    """The found runners. The keyboard stays in the search field, which moves the selection through `move_by`."""

    chosen = Signal(int)
    """Check this row in: its button was clicked, or it was double-clicked."""
    selection_said = Signal(str)
    """The selected row in words ("" for none), for whoever hears the screen."""

    def __init__(self, theme: Theme, facts: Callable[[Entry], Facts], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = ResultsModel(facts, self)
        self.painter_of_rows = ResultsDelegate(theme, self.found, self)
        self.setModel(self.found)
        self.setItemDelegate(self.painter_of_rows)
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Found runners"))
        self.set_row_height(look.ROW, look.ROW_GAP)
        theme.changed.connect(self.viewport().update)

    def set_row_height(self, height: int, gap: int) -> None:
        """Change the height of a row, and of the gap below it, in pixels: lower in a low window."""
        self.painter_of_rows.row_height, self.painter_of_rows.row_gap = height, gap
        self.verticalScrollBar().setSingleStep(height + gap)
        self.scheduleDelayedItemsLayout()

    def currentChanged(self, current: _Index, previous: _Index) -> None:  # noqa: N802
        """Say the selected row."""
        super().currentChanged(current, previous)
        self.selection_said.emit(str(self.found.data(current)) if current.isValid() else "")

    def show_rows(self, rows: Iterable[Row], *, keep: str | None = None) -> None:
        """Show these and select the first, or the row of registration `keep`; if that is gone, none."""
        self.found.show(rows)
        at = next((i for i, row in enumerate(self.found.rows) if keep in (None, row.entry.registration.id)), None)
        if at is not None:
            self.setCurrentIndex(self.found.index(at))
        else:
            self.selection_said.emit("")

    def selected(self) -> Row | None:
        """The selected row."""
        index = self.currentIndex()
        return self.found.rows[index.row()] if index.isValid() else None

    def move_by(self, step: int) -> None:
        """Move the selection by so many rows, stopping at the ends."""
        if self.found.rows:
            at = self.currentIndex().row() + step
            self.setCurrentIndex(self.found.index(max(0, min(len(self.found.rows) - 1, at))))

    def button_rect(self) -> QRect:
        """What can be pressed of the selected row's button, in the viewport: its whole height of the row."""
        index = self.currentIndex()
        rect = self.visualRect(index)
        button = self.painter_of_rows.button_rect(rect, self.found.facts(index.row()).status)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left, right = (rect.left(), button.right()) if mirrored else (button.left(), rect.right())
        return QRect(left, rect.top(), right - left + 1, self.painter_of_rows.row_height)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click on the button of the row that was selected before checks in."""
        was = self._pressed_button
        self._pressed_button = False
        super().mouseReleaseEvent(event)
        if was and self.currentIndex().isValid() and self.button_rect().contains(event.position().toPoint()):
            self.chosen.emit(self.currentIndex().row())

    _pressed_button = False

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Select; remember whether it was the button."""
        point, current = event.position().toPoint(), self.currentIndex()
        left = event.button() is Qt.MouseButton.LeftButton
        self._pressed_button = left and current.isValid() and self.button_rect().contains(point)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Check in the row under it."""
        index = self.indexAt(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and index.isValid():
            self.setCurrentIndex(index)
            self.chosen.emit(index.row())
