"""Sheets of labels: rendered by another program, read by the desk's decoder, and nothing outside the labels."""

from __future__ import annotations

import re
import subprocess
import sys
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from conftest import runner
from numpy.typing import NDArray
from PySide6.QtGui import QImage, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from kiosk.desk import Desk
from kiosk.errors import BadInput, DiskTrouble
from kiosk.model import Page
from kiosk.scan.decode import Decoder
from kiosk.scan.plane import Plane
from kiosk.scan.printed import Label, Wanted, Why
from kiosk.scan.stock import DOTS, PAPERS, QUIET, STOCKS, Box, Stock, arrange, stock_of, symbol
from kiosk.store import EventStore
from kiosk.ui import pdf
from kiosk.ui.codes.printed_label import draw_label, is_foreign
from kiosk.ui.codes.sheets import Order, Report, labels_words, notes_words, print_one, printing, save_one
from kiosk.ui.theme import Theme

DPI = 200
Picture = NDArray[np.uint8]

ADDED = (
    runner(300, "محمد عبد الله الحسيني", "8001"),
    runner(301, "דוד כהן", "8002"),
    runner(302, "王小明", "8003"),
    runner(303, "Ůžčřďťňąęłőű Ññ", "8004"),
    runner(304, "Gjpqy ÅÄÖ ỆỄỖ", "W" * 10),
    runner(305, "X" * 200, "8006"),
    runner(306, "No Bib", None),
)


@pytest.fixture(autouse=True)
def fonts(qtbot: QtBot) -> None:
    """The program's fonts, as the window has them."""
    Theme("light")


@pytest.fixture
def full(store: EventStore, desk: Desk) -> Desk:
    """The desk with runners whose names and bibs are hard to print."""
    store.apply_page(Page(ADDED, (), "r306", False), sweep=False, read_revision=store.revision())
    desk.refresh()
    return desk


def printed(desk: Desk, order: Order, path: Path) -> Report:
    steps = printing(desk, order, path)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            report: Report = end.value
            return report


def pages(path: Path, dpi: int = DPI) -> list[Picture]:
    """The file as a printer would see it: luminance by rows and columns."""
    subprocess.run(["pdftoppm", "-gray", "-r", str(dpi), path, path.with_suffix("")], check=True, timeout=120)
    made = []
    for file in sorted(path.parent.glob(f"{path.stem}-*.pgm")):
        image = QImage(str(file)).convertToFormat(QImage.Format.Format_Grayscale8)
        lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
        made.append(lines[:, : image.width()].copy())
        file.unlink()
    return made


def cut(page: Picture, box: Box, scale: float, grow: int = 0) -> Picture:
    """What lies in a box; `scale`: pixels of one of its units."""
    left, top = round(box.left * scale) - grow, round(box.top * scale) - grow
    right, bottom = round(box.right * scale) + grow, round(box.bottom * scale) + grow
    return page[max(top, 0) : bottom, max(left, 0) : right]


def read(picture: Picture) -> list[str]:
    data = np.ascontiguousarray(picture)
    plane = Plane(data.tobytes(), data.shape[1], data.shape[0], data.shape[1])
    decoder = Decoder()
    return [code.text for code in decoder.read(plane)]


@pytest.mark.parametrize("stock", STOCKS, ids=lambda stock: stock.name)
def test_every_code_reads_back_where_its_label_is(full: Desk, tmp_path: Path, stock: Stock) -> None:
    start = stock.per_sheet // 2
    report = printed(full, Order(stock, Wanted(names=True, everyone=True), start), tmp_path / "labels.pdf")
    drawn = pages(tmp_path / "labels.pdf")
    assert len(drawn) == report.sheets
    width, height = PAPERS[stock.paper]
    assert all(page.shape == pytest.approx((height / 25.4 * DPI, width / 25.4 * DPI), abs=1) for page in drawn)
    owners = []
    for number in range(len(drawn) * stock.per_sheet):
        page, cell = drawn[number // stock.per_sheet], stock.cell(number % stock.per_sheet)
        label = cut(page, cell, DPI / 25.4)
        if not start - 1 <= number < start - 1 + report.labels:
            assert label.min() == 255, f"ink on the free label {number}"
            continue
        texts = read(label)
        assert len(texts) == 1, f"label {number} reads {texts}"
        owners.append(full.means(texts[0]))
        side = symbol(texts[0]).side
        check_place(page, stock, number % stock.per_sheet, side)
    expected = {entry.registration.id for entry in full.everyone()} - {"r4", "r7", "r8"}
    assert set(owners) == expected
    assert len(owners) == len(expected) == report.labels
    for page in drawn:
        for place in range(stock.per_sheet):
            cut(page, stock.cell(place), DPI / 25.4)[:] = 255
        assert page.min() == 255, "ink beside the labels"


def check_place(page: Picture, stock: Stock, place: int, side: int) -> None:
    """The code's three corners are where the layout says, and around it is white as far as it must be."""
    layout, scale = arrange(stock, place, side), DPI / DOTS
    code, half, last = layout.code, layout.module / 2, (side - 0.5) * layout.module
    for right, down in ((half, half), (last, half), (half, last)):
        assert page[round((code.top + down) * scale), round((code.left + right) * scale)] == 0
    quiet = int((QUIET * layout.module) * scale) - 1
    ring = cut(page, code, scale, grow=quiet).copy()
    assert ring[quiet : quiet + 3, quiet:-quiet].min() == 0
    ring[quiet - 1 : 1 - quiet, quiet - 1 : 1 - quiet] = 255
    assert ring.min() == 255, f"ink in the quiet zone of {place}"


@pytest.mark.parametrize("stock", STOCKS, ids=lambda stock: stock.name)
def test_bibs_are_whole_and_can_be_looked_for_in_the_file(full: Desk, tmp_path: Path, stock: Stock) -> None:
    printed(full, Order(stock, Wanted(names=True)), tmp_path / "labels.pdf")
    told = subprocess.run(
        ["pdftotext", "-raw", tmp_path / "labels.pdf", "-"], check=True, capture_output=True, timeout=60
    )
    words = set(re.findall(r"[\w-]+", told.stdout.decode()))
    worn = {entry.registration.bib for entry in full.everyone() if full.refusal(entry) is None} - {None}
    long = "MARATHON-2026-0815"
    assert worn - {long, "W" * 10} <= words
    assert "W" * 10 in words or "W" * 5 in words
    assert long in words or {"MARATHON-", "2026-0815"} <= words


def test_all_ink_is_black_ink(full: Desk, tmp_path: Path) -> None:
    printed(full, Order(stock_of("L7160"), Wanted(names=True)), tmp_path / "labels.pdf")
    streams = re.findall(rb"stream\r?\n(.*?)\r?\nendstream", (tmp_path / "labels.pdf").read_bytes(), re.DOTALL)
    drawings = [zlib.decompress(each) for each in streams if each.startswith(b"x")]
    colours = {each for drawing in drawings for each in re.findall(rb"\n([\d. ]+) scn\n", drawing)}
    assert colours == {b"0"}, "a number is grey, three are red, green and blue"


@pytest.mark.parametrize("dpi", [300, 600])
def test_modules_are_black_without_seams_and_all_as_wide(full: Desk, tmp_path: Path, dpi: int) -> None:
    stock = stock_of("L7165")
    printed(full, Order(stock, Wanted(bibs=("5000", "5000"))), tmp_path / "labels.pdf")
    (page,) = pages(tmp_path / "labels.pdf", dpi)
    layout, code, scale = arrange(stock, 0, 21), symbol("5000"), dpi / DOTS
    module = layout.module * scale
    assert module == int(module) > 5
    for left, top, width, height in code.dark:
        box = Box(left, top, width, height)
        corner = Box(layout.code.left * scale, layout.code.top * scale, 0, 0)
        place = Box(corner.left + box.left * module, corner.top + box.top * module, width * module, height * module)
        assert cut(page, place, 1, grow=-1).max() == 0
    drawn = cut(page, layout.code, scale) < 128
    edges = np.flatnonzero((drawn[:, 1:] != drawn[:, :-1]).any(axis=0))
    assert len({int(edge) % int(module) for edge in edges}) == 1, "every edge lies on the same grid"


def test_a_begun_sheet_is_used_up(full: Desk, tmp_path: Path) -> None:
    stock = stock_of("L7160")
    whom = Wanted(bibs=("5000", "5001"))
    report = printed(full, Order(stock, whom, 21), tmp_path / "labels.pdf")
    assert (report.labels, report.sheets) == (2, 2)
    first, second = pages(tmp_path / "labels.pdf")
    assert read(cut(first, stock.cell(20), DPI / 25.4)) == ["5000"]
    assert read(cut(second, stock.cell(0), DPI / 25.4)) == ["5001"]
    for start in (0, 22):
        with pytest.raises(BadInput, match=f"label {start}"):
            printed(full, Order(stock, whom, start), tmp_path / "other.pdf")


def test_a_pool_of_bibs(full: Desk, tmp_path: Path) -> None:
    report = printed(full, Order(stock_of("5160"), "76-79"), tmp_path / "pool.pdf")
    assert (report.labels, report.left_out) == (3, {Why.TAKEN: 1})
    (page,) = pages(tmp_path / "pool.pdf")
    assert [read(cut(page, stock_of("5160").cell(place), DPI / 25.4)) for place in range(3)] == [["76"], ["78"], ["79"]]


def test_the_report_in_words(full: Desk, tmp_path: Path) -> None:
    report = printed(full, Order(stock_of("L7160"), Wanted()), tmp_path / "labels.pdf")
    assert labels_words(report) == f"{report.labels} labels on 4 sheets of L7160"
    notes = notes_words(report)
    assert notes[0] == "Left out: 1 cancelled, 1 no bib, 1 on the waiting list, 1 refunded."
    assert notes[1].startswith("2 carry the registration's id")
    one = Report("x.pdf", stock_of("L7160"), 1, 1, {}, 1, 1)
    assert labels_words(one) == "1 label on 1 sheet of L7160"
    assert [note.split()[1] for note in notes_words(one)] == ["carries", "has"]


def test_nobody_to_print_says_why_and_leaves_no_file(full: Desk, tmp_path: Path) -> None:
    with pytest.raises(BadInput) as caught:
        printed(full, Order(stock_of("L7160"), "77-77"), tmp_path / "labels.pdf")
    assert "1 somebody has that bib" in caught.value.hint
    assert list(tmp_path.glob("*.pdf*")) == []


# Whole or not at all.
def test_a_print_that_is_stopped_leaves_what_was_there(full: Desk, tmp_path: Path) -> None:
    target = tmp_path / "out" / "labels.pdf"
    target.parent.mkdir()
    target.write_text("the old one")
    steps = printing(full, Order(stock_of("L7160"), Wanted()), target)
    while not next(steps).drawing:
        pass
    next(steps)
    assert len(list(target.parent.iterdir())) == 2, "drawn beside the old one"
    steps.close()
    assert [each.name for each in target.parent.iterdir()] == ["labels.pdf"]
    assert target.read_text() == "the old one"


def test_a_new_print_takes_the_place_of_the_old(full: Desk, tmp_path: Path) -> None:
    target = tmp_path / "labels.pdf"
    target.write_text("the old one")
    printed(full, Order(stock_of("L7160"), Wanted()), target)
    assert target.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("name", ["no/folder/labels.pdf", "folder"])
def test_a_place_that_can_not_be_written_is_said(full: Desk, tmp_path: Path, name: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "kept.txt").write_text("kept")
    with pytest.raises(DiskTrouble, match="can't be written"):
        printed(full, Order(stock_of("L7160"), Wanted()), tmp_path / name)
    assert not list(tmp_path.rglob("*.part"))


@pytest.mark.skipif(sys.platform == "win32", reason="no limit of a file's size there")
@pytest.mark.parametrize("room", [20_000, 60_000, 100_000])
def test_a_full_disk_is_said_and_leaves_nothing(full: Desk, tmp_path: Path, room: int) -> None:
    import resource

    target, before = tmp_path / "out" / "labels.pdf", resource.getrlimit(resource.RLIMIT_FSIZE)
    target.parent.mkdir()
    steps = printing(full, Order(stock_of("L7160"), Wanted(names=True)), target)
    while not next(steps).drawing:
        pass
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))
    try:
        with pytest.raises(DiskTrouble, match="can't be written"):
            for _ in steps:
                pass
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert list(target.parent.iterdir()) == []


# One label.
def test_one_label_saved(tmp_path: Path) -> None:
    save_one(tmp_path / "code.pdf", Label("1042", "1042", "Anna Müller", "Half Marathon"), "A4")
    (page,) = pages(tmp_path / "code.pdf")
    assert read(page) == ["1042"]
    with pytest.raises(DiskTrouble):
        save_one(tmp_path / "no" / "code.pdf", Label("1", "1"), "Letter")


@pytest.mark.parametrize("resolution", [300, 600, 1200])
def test_one_label_printed(tmp_path: Path, resolution: int) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "code.pdf"))
    printer.setResolution(resolution)
    assert print_one(printer, Label("1042", "1042", "Anna Müller", "Half Marathon"))
    (page,) = pages(tmp_path / "code.pdf")
    assert read(page) == ["1042"]
    rows, columns = np.nonzero(page < 128)
    assert np.ptp(columns) / DPI * 25.4 == pytest.approx(80, abs=25), "the same size on every printer"
    assert np.ptp(rows) / DPI * 25.4 == pytest.approx(30, abs=10)


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_take_it(tmp_path: Path) -> None:
    assert not print_one(QPdfWriter(str(tmp_path / "no" / "code.pdf")), Label("1", "1"))


# The words of a label.
def ink(draw: Callable[[QPainter], None]) -> Picture:
    """What a drawing leaves on a picture of 800 x 400."""
    image = QImage(800, 400, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    draw(painter)
    painter.end()
    return np.frombuffer(image.constBits(), np.uint8).reshape(400, 800) < 128


@pytest.mark.parametrize("bib", ["1", "77", "10423", "A318", "MARATHON-2026-0815", "WWWWWWWWWWWWWWWWWWWWWWWWWWW"])
@pytest.mark.parametrize("name", ["", "Bo", "Maximiliane-Charlotte von und zu Hohenstein", "محمد عبد الله الحسيني"])
def test_words_stay_in_their_room(bib: str, name: str) -> None:
    code, room = symbol("7"), Box(300, 20, 480, 360)
    layout = arrange(stock_of("L7651"), 0, code.side)
    layout = type(layout)(Box(40, 40, 42, 42), 2, room)
    drawn = ink(lambda painter: draw_label(painter, layout, code, Label("7", bib, name, "Half Marathon")))
    words = drawn[:, 100:]
    rows, columns = np.nonzero(words)
    assert len(rows)
    assert columns.min() + 100 >= 298
    assert columns.max() + 100 <= 782
    assert rows.min() >= 18
    assert rows.max() <= 382


def test_letters_that_no_font_has_are_noticed() -> None:
    assert not is_foreign("Anna")
    assert not is_foreign("Zoë Ångström")
    assert is_foreign("\U00013000")  # a hieroglyph
    assert is_foreign("Anna \U00013000")


def test_paper_is_the_country_s(monkeypatch: pytest.MonkeyPatch) -> None:
    from PySide6.QtCore import QLocale

    names = {"en_US": "Letter", "es_MX": "Letter", "en_GB": "A4", "de_DE": "A4", "C": "A4"}
    for name, paper in names.items():
        monkeypatch.setattr(pdf, "locale", lambda name=name: QLocale(name))
        assert pdf.local_paper() == paper
