"""Stocks of labels: their geometry, and what lies where on a label."""

from __future__ import annotations

import numpy as np
import pytest
import zxingcpp

from kiosk.errors import BadInput
from kiosk.scan.stock import DOTS, PAPERS, QUIET, STOCKS, Box, Stock, arrange, lay_out, sheets_for, stock_of, symbol

MM = DOTS / 25.4
MARGINS = {
    "L7160": (7.21, 15.15),
    "L7159": (7.21, 12.9),
    "L7162": (4.65, 12.9),
    "L7163": (4.65, 15.15),
    "L7165": (4.65, 13.1),
    "L7651": (4.67, 10.7),
    "3474": (0.0, 0.5),
    "3475": (0.0, 4.5),
    "5160": (0.1875 * 25.4, 0.5 * 25.4),
    "5161": (0.15625 * 25.4, 0.5 * 25.4),
    "5163": (0.15625 * 25.4, 0.5 * 25.4),
    "5164": (0.15625 * 25.4, 0.5 * 25.4),
}
"""From the paper's edges to the first label, as the makers' templates give them."""

every_stock = pytest.mark.parametrize("stock", STOCKS, ids=lambda stock: stock.name)


@every_stock
def test_the_margins_are_the_makers(stock: Stock) -> None:
    assert (stock.left, stock.top) == pytest.approx(MARGINS[stock.name], abs=0.02)


@every_stock
def test_labels_lie_on_the_paper_and_not_on_each_other(stock: Stock) -> None:
    cells = [stock.cell(place) for place in range(stock.per_sheet)]
    width, height = PAPERS[stock.paper]
    assert all(cell.left >= -0.001 and cell.right <= width + 0.001 for cell in cells)
    assert all(cell.top >= -0.001 and cell.bottom <= height + 0.001 for cell in cells)
    assert len({(round(cell.left, 2), round(cell.top, 2)) for cell in cells}) == stock.per_sheet
    assert stock.across >= stock.width - 0.001
    assert stock.down >= stock.height - 0.001


def test_places_go_along_the_rows() -> None:
    stock = stock_of("L7160")
    first, second, fourth = (stock.cell(place) for place in (0, 1, 3))
    assert second == Box(first.left + 66.04, first.top, 63.5, 38.1)
    assert fourth == Box(first.left, first.top + 38.1, 63.5, 38.1)


@pytest.mark.parametrize("typed", ["5160", "8160", "Avery 5160", " avery  5160"])
def test_a_stock_is_known_by_its_names(typed: str) -> None:
    assert stock_of(typed).name == "5160"


@pytest.mark.parametrize("typed", ["", "l71", "Avery"])
def test_an_unknown_stock_is_refused_with_those_that_are_known(typed: str) -> None:
    with pytest.raises(BadInput) as caught:
        stock_of(typed)
    assert "L7160" in caught.value.hint


def test_names_are_given_once() -> None:
    names = [name for stock in STOCKS for name in (stock.name, *stock.also)]
    assert len(names) == len(set(names))


def test_sizes_in_the_units_of_the_paper() -> None:
    sizes = {stock.name: stock.size for stock in STOCKS}
    assert sizes["L7160"] == "63.5 x 38.1 mm"
    assert (sizes["5160"], sizes["5163"], sizes["5164"]) == ("2 5/8 x 1 in", "4 x 2 in", "4 x 3 1/3 in")


@pytest.mark.parametrize(
    ("labels", "start", "sheets"), [(0, 5, 0), (1, 1, 1), (21, 1, 1), (22, 1, 2), (21, 2, 2), (1, 21, 1), (2, 21, 2)]
)
def test_sheets_are_counted_with_those_that_were_begun(labels: int, start: int, sheets: int) -> None:
    assert sheets_for(labels, stock_of("L7160"), start) == sheets


# Codes.
def drawn(payload: str) -> np.ndarray[tuple[int, int], np.dtype[np.uint8]]:
    """The code of a payload from its rectangles: how often each module was drawn."""
    made = symbol(payload)
    modules = np.zeros((made.side, made.side), np.uint8)
    for left, top, width, height in made.dark:
        modules[top : top + height, left : left + width] += 1
    return modules


@pytest.mark.parametrize(
    "payload", ["7", "10423", "A318", "k3j5h6g7f8d9s0a", "0199f3a2-0b1c-7def-8123-456789abcdef", "Ä7"]
)
def test_the_rectangles_are_the_code(payload: str) -> None:
    modules = drawn(payload)
    assert set(np.unique(modules)) == {0, 1}  # each module once
    picture = np.where(np.kron(np.pad(modules, QUIET), np.ones((4, 4), np.uint8)), 0, 255).astype(np.uint8)
    (found,) = zxingcpp.read_barcodes(picture)
    assert found.text == payload
    assert found.ec_level in ("Q", "H")


def test_a_bib_takes_the_smallest_code_and_the_most_correction_that_it_holds() -> None:
    assert [symbol(payload).side for payload in ("10423", "k3j5h6g7f8d9s0a")] == [21, 25]
    picture = np.where(np.kron(np.pad(drawn("10423"), QUIET), np.ones((4, 4), np.uint8)), 0, 255).astype(np.uint8)
    assert zxingcpp.read_barcodes(picture)[0].ec_level == "H"


def test_there_are_fewer_rectangles_than_runs_of_dark_modules() -> None:
    modules = drawn("10423")
    runs = int((np.diff(np.pad(modules, ((0, 0), (1, 0))).astype(int), axis=1) == 1).sum())
    assert len(symbol("10423").dark) < runs


# The inside of a label.
@every_stock
@pytest.mark.parametrize("side", [21, 25, 33])
def test_code_and_words_lie_on_their_label_and_on_what_a_printer_reaches(stock: Stock, side: int) -> None:
    width, height = PAPERS[stock.paper]
    for place in range(stock.per_sheet):
        cell, layout = stock.cell(place), arrange(stock, place, side)
        code, words, quiet = layout.code, layout.words, QUIET * layout.module
        assert code.width == code.height == side * layout.module
        assert cell.left * MM <= code.left - quiet
        assert cell.top * MM - 1 <= code.top - quiet
        assert code.bottom + quiet <= cell.bottom * MM + 1
        assert code.right + quiet <= words.left
        assert words.right <= cell.right * MM
        assert cell.top * MM <= words.top
        assert words.bottom <= cell.bottom * MM
        assert words.width > 16 * MM
        for box in (code, words):
            assert box.left >= 4.9 * MM
            assert box.right <= (width - 4.9) * MM
            assert box.top >= 4.9 * MM
            assert box.bottom <= (height - 4.9) * MM


@every_stock
@pytest.mark.parametrize("side", [21, 25])
def test_modules_are_large_and_even(stock: Stock, side: int) -> None:
    for place in (0, stock.per_sheet - 1):
        layout = arrange(stock, place, side)
        assert layout.module >= 0.5 * MM
        assert not any(dots % 4 for dots in (layout.module, int(layout.code.left), int(layout.code.top)))


def test_where_the_label_is_too_small_the_code_still_fits() -> None:
    layout = lay_out(Box(0, 0, 20, 10), 41, Box(0, 0, 20, 10))
    assert 0 < layout.module < 0.5 * MM
    assert layout.code.bottom + QUIET * layout.module <= 10 * MM
