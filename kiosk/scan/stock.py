"""Stocks of labels as they are sold, and what lies where on a label: the code and the room for words.

Lengths on paper are millimetres; a label's inside is laid out in dots, of which 1,200 make an inch.
"""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from msgspec import Struct

from kiosk.errors import BadInput
from kiosk.language import tr

DOTS = 1200
"""Dots in an inch. Printers have 300, 600 or 1,200: with a whole number of fours all modules are as wide on each."""

QUIET = 4
"""Modules around a code that stay white (ISO/IEC 18004)."""

Paper: TypeAlias = Literal["A4", "Letter"]

PAPERS: dict[Paper, tuple[float, float]] = {"A4": (210.0, 297.0), "Letter": (215.9, 279.4)}
"""Width and height."""

_PAD = 1.0  # between the edge of a label and what is on it: sheets are cut and fed with as much play
_EDGE = 5.0  # what printers leave white along the edge of the paper
_GAP = 0.5
_SHARE = 0.5  # of a label's width that a code may take
_SMALLEST, _LARGEST = 0.5, 1.25  # a module
_MASK = 7
"""The mask of all codes. To weigh the eight takes segno 1.3 ms a code and gains nothing that was seen: of 2,250 noisy
pictures of 250 codes 1,064 were read with the best one, 1,020 to 1,060 with any fixed one; this has the least penalty.
"""


# The stocks.
class Box(Struct, frozen=True):
    """A rectangle from its top left corner, in millimetres or in dots."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.left + self.width

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.top + self.height


class Stock(Struct, frozen=True):
    """A sheet of labels as it is sold: `across` and `down` lead from one label to the next; all are symmetric.

    `also` are names of other products with the same labels.
    """

    name: str
    paper: Paper
    columns: int
    rows: int
    width: float
    height: float
    across: float
    down: float
    also: tuple[str, ...] = ()

    @property
    def per_sheet(self) -> int:
        """Labels on a sheet."""
        return self.columns * self.rows

    @property
    def left(self) -> float:
        """From the paper's left edge to the first label."""
        return (PAPERS[self.paper][0] - (self.columns - 1) * self.across - self.width) / 2

    @property
    def top(self) -> float:
        """From the paper's top edge to the first label."""
        return (PAPERS[self.paper][1] - (self.rows - 1) * self.down - self.height) / 2

    @property
    def size(self) -> str:
        """A label's size in words: "63.5 x 38.1 mm"; on Letter in inches."""
        if self.paper == "A4":
            return tr("{width} x {height} mm", width=f"{self.width:g}", height=f"{self.height:g}")
        return tr("{width} x {height} in", width=_inches(self.width), height=_inches(self.height))

    def cell(self, place: int) -> Box:
        """The label at a place of its sheet, counted from 0 along the rows."""
        row, column = divmod(place, self.columns)
        return Box(self.left + column * self.across, self.top + row * self.down, self.width, self.height)


def _inches(millimetres: float) -> str:
    whole, eighths = divmod(round(millimetres / 25.4 * 24), 24)
    parts = {0: "", 8: "1/3", 15: "5/8"}
    return " ".join(part for part in (str(whole) if whole else "", parts[eighths]) if part)


STOCKS = (
    Stock("L7160", "A4", 3, 7, 63.5, 38.1, 66.04, 38.1, ("J8160",)),
    Stock("L7159", "A4", 3, 8, 63.5, 33.9, 66.04, 33.9, ("J8159",)),
    Stock("L7162", "A4", 2, 8, 99.1, 33.9, 101.6, 33.9, ("J8162",)),
    Stock("L7163", "A4", 2, 7, 99.1, 38.1, 101.6, 38.1, ("J8163",)),
    Stock("L7165", "A4", 2, 4, 99.1, 67.7, 101.6, 67.7, ("J8165",)),
    Stock("L7651", "A4", 5, 13, 38.1, 21.2, 40.64, 21.2, ("J8651",)),
    Stock("3474", "A4", 3, 8, 70.0, 37.0, 70.0, 37.0),
    Stock("3475", "A4", 3, 8, 70.0, 36.0, 70.0, 36.0, ("3490",)),
    Stock("5160", "Letter", 3, 10, 66.675, 25.4, 69.85, 25.4, ("5260", "8160")),
    Stock("5161", "Letter", 2, 10, 101.6, 25.4, 106.3625, 25.4, ("5261", "8161")),
    Stock("5163", "Letter", 2, 5, 101.6, 50.8, 106.3625, 50.8, ("5263", "8163")),
    Stock("5164", "Letter", 2, 3, 101.6, 254 / 3, 106.3625, 254 / 3, ("5264", "8164")),
)
"""Avery (L7… also as Zweckform), 34… Avery Zweckform; the figures are those of the makers' templates."""


def stock_of(name: str) -> Stock:
    """The stock of a name, letter case and a maker before it forgiven. Raises BadInput for another."""
    wanted = name.split()[-1].upper() if name.split() else ""
    for stock in STOCKS:
        if wanted in (stock.name, *stock.also):
            return stock
    hint = tr("Use one of {names}.", names=", ".join(stock.name for stock in STOCKS))
    raise BadInput(tr("Labels “{name}” are not known", name=name), hint)


# The inside of a label.
class Symbol(Struct, frozen=True):
    """A QR code as dark rectangles (left, top, width, height) in modules; `side` is its width without quiet zone."""

    side: int
    dark: tuple[tuple[int, int, int, int], ...]


_DARK = re.compile(rb"\x01+")


def symbol(payload: str) -> Symbol:
    """The code of a payload: error correction Q, or H where the code does not grow by it.

    Raises ValueError for a payload that no code holds.
    """
    import segno  # takes a while: who asks for the stocks alone need not wait for it

    made = segno.make_qr(
        payload, error="q", boost_error=True, mask=_MASK, encoding=None if payload.isascii() else "utf-8"
    )
    dark: list[tuple[int, int, int, int]] = []
    open_: dict[tuple[int, int], int] = {}
    side = len(made.matrix)
    for row, modules in enumerate((*made.matrix, b"")):
        spans = {found.span() for found in _DARK.finditer(bytes(modules))}
        for span in [each for each in open_ if each not in spans]:
            top = open_.pop(span)
            dark.append((span[0], top, span[1] - span[0], row - top))
        for span in spans:
            open_.setdefault(span, row)
    return Symbol(side, tuple(sorted(dark)))


class Layout(Struct, frozen=True):
    """What lies where on a label, in dots of the page: `code` without its quiet zone, and the room for words."""

    code: Box
    module: int
    words: Box


def arrange(stock: Stock, place: int, side: int) -> Layout:
    """Lay out a label of a sheet, counted from 0, with a code of `side` modules; clear of the edges of the paper."""
    width, height = PAPERS[stock.paper]
    return lay_out(stock.cell(place), side, Box(_EDGE, _EDGE, width - 2 * _EDGE, height - 2 * _EDGE))


def lay_out(cell: Box, side: int, printable: Box) -> Layout:
    """Lay out a label with a code of `side` modules at its left and the words beside it; boxes in millimetres.

    Both keep clear of the label's edges and stay inside what is printable; of the code only the dark part does, as the
    paper is white.
    """
    room = min(cell.height - 2 * _PAD, (cell.width - 2 * _PAD) * _SHARE)
    module = _module(_dots(room), side + 2 * QUIET)
    quiet, whole = QUIET * module, (side + 2 * QUIET) * module
    left = _even(max(_dots(cell.left + _PAD), _dots(printable.left) - quiet))
    top = _dots(cell.top) + (_dots(cell.height) - whole) // 2
    top = _even(min(max(top, _dots(printable.top) - quiet), _dots(printable.bottom) + quiet - whole))
    from_, to = left + whole + _dots(_GAP), _dots(min(cell.right - _PAD, printable.right))
    high, low = _dots(max(cell.top + _PAD, printable.top)), _dots(min(cell.bottom - _PAD, printable.bottom))
    code = Box(left + quiet, top + quiet, side * module, side * module)
    return Layout(code, module, Box(from_, high, to - from_, low - high))


def _module(room: int, modules: int) -> int:
    """Dots of a module in so much room: a whole number of fours, unless it would be too small then."""
    most = min(room // modules, _dots(_LARGEST))
    even = most - most % 4
    return even if even >= _dots(_SMALLEST) else max(most, 1)


def _even(dots: int) -> int:
    return dots + -dots % 4


def _dots(millimetres: float) -> int:
    return round(millimetres * DOTS / 25.4)


def sheets_for(labels: int, stock: Stock, start: int = 1) -> int:
    """Sheets that so many labels take when the first goes to place `start` (from 1) of the first sheet."""
    return -(-(labels + start - 1) // stock.per_sheet) if labels else 0
