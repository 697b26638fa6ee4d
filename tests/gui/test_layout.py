"""Sizes measured: nothing overlaps or is cut at any size, targets are large enough, every control has a name."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from PySide6.QtCore import QModelIndex, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QListView, QWidget

from kiosk.devices import CameraChoice, Devices
from kiosk.model import Network, NetworkStatus
from kiosk.store import EventStore
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.labels import Elided
from kiosk.ui.window import MainWindow

SIZES = pytest.mark.parametrize("size", [(683, 384), (960, 540), (1024, 600), (1366, 768), (1920, 1080)], ids=str)
"""The second is 1920 x 1080 at 200 %, the first 1366 x 768 at 200 %."""


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, widget.rect().topLeft()), widget.size())


def shown(window: QWidget, *kinds: type[QWidget]) -> list[QWidget]:
    return [each for kind in kinds for each in window.findChildren(kind) if each.isVisible()]


def check_layout(window: MainWindow, inside: QWidget) -> None:
    for _ in range(3):
        QApplication.processEvents()
    controls = shown(inside, QAbstractButton, QLineEdit, QComboBox, QLabel)
    assert controls
    for each in controls:
        if isinstance(each, Button):
            assert each.width() >= each.minimumSizeHint().width(), each.accessibleName()
            assert min(each.width(), each.height()) >= look.TARGET, each.accessibleName()
        elif isinstance(each, QLabel) and not isinstance(each, Elided):
            assert each.height() >= each.heightForWidth(each.width()), each.text()
            assert each.wordWrap() or each.width() >= each.sizeHint().width(), each.text()
    for one, other in combinations(controls, 2):
        if not (one.isAncestorOf(other) or other.isAncestorOf(one)):
            assert not place(one, window).intersects(place(other, window)), (one, other)


@SIZES
def test_the_check_in_screen_fits(
    window: MainWindow, screen: CheckInScreen, store: EventStore, size: tuple[int, int]
) -> None:
    window.resize(*size)
    for network in (Network.ONLINE, Network.OFFLINE, Network.LIMITED):
        store.set_network(NetworkStatus(network, screen.now()))
        screen.refresh()
        for typed in ("", "mu", "qqqq", "1042", "julia", "900", "99999"):
            screen.field.setText(typed)
            check_layout(window, screen)
            screen.field.entered.emit()
            check_layout(window, screen)
            parts = (screen.header, screen.banner, screen.box, screen.strip)
            for each in parts:
                if each.isVisible():
                    assert window.rect().contains(place(each, window)), each
            assert screen.results.viewport().width() >= 400 or not screen.results.isVisible()


@SIZES
def test_whole_rows_and_the_button_are_seen(window: MainWindow, screen: CheckInScreen, size: tuple[int, int]) -> None:
    window.resize(*size)
    screen.field.setText("50")
    for practice in (False, True):
        window.set_practice(practice)
        for _ in range(3):
            QApplication.processEvents()
        viewport, found = screen.results.viewport(), screen.results.found
        whole = [row for row in range(12) if viewport.rect().contains(row_rect(screen, found.index(row)))]
        assert len(whole) >= {384: 3, 540: 3, 600: 3, 768: 4, 1080: 7}[size[1]]
        assert viewport.rect().contains(screen.results.button_rect())
        assert screen.results.button_rect().height() >= look.TARGET


def row_rect(screen: CheckInScreen, index: QModelIndex) -> QRect:
    gap = screen.results.painter_of_rows.row_gap
    return screen.results.visualRect(index).adjusted(0, 0, 0, -gap)


@pytest.mark.parametrize("size", [(800, 600), (1024, 600), (1366, 768)], ids=str)
def test_the_progress_stays_where_it_is_when_the_network_changes(
    window: MainWindow, screen: CheckInScreen, store: EventStore, size: tuple[int, int]
) -> None:
    window.resize(*size)
    screen.field.setText("1042")
    screen.field.entered.emit()
    places = []
    for network in (Network.ONLINE, Network.OFFLINE, Network.SIGNED_OUT, Network.CAPTIVE, Network.LIMITED):
        store.set_network(NetworkStatus(network, screen.now(), screen.now()))
        screen.refresh()
        for _ in range(3):
            QApplication.processEvents()
        places.append(screen.header.progress.geometry())
    assert len(set(map(QRect.getRect, places))) == 1
    assert screen.header.progress.isVisible()


def test_what_is_pressed_for_every_runner_is_20_mm(screen: CheckInScreen) -> None:
    screen.field.setText("1042")
    button = screen.results.button_rect()
    assert min(button.width(), button.height()) >= 76
    screen.field.entered.emit()
    QApplication.processEvents()
    assert min(screen.banner.button.width(), screen.banner.button.height()) >= 76
    row = screen.recent.rows.visualRect(screen.recent.rows.made.index(0))
    assert row.height() >= look.TARGET


@SIZES
@pytest.mark.parametrize("name", ["menu_asked", "status_asked", "walk_up", "details", "undo", "reason", "rename"])
def test_overlays_fit(window: MainWindow, screen: CheckInScreen, size: tuple[int, int], name: str) -> None:
    window.resize(*size)
    screen.field.setText("1042")
    screen.field.entered.emit()
    if name == "details":
        entry = screen.desk.entry("r1")
        assert entry is not None
        screen.show_details(entry)
    elif name == "undo":
        screen.undo_last()
    elif name == "reason":
        screen.undo_last()
        assert screen.overlay is not None
        next(each for each in screen.overlay.findChildren(Button) if each.text() == "Another reason…").click()
    elif name == "rename":
        screen.menu_asked.emit()
        for words in ("Organizer", "Name"):
            assert screen.overlay is not None
            next(each for each in screen.overlay.findChildren(Button) if words in each.text()).click()
    elif name.endswith("_asked"):
        getattr(screen, name).emit()
    else:
        getattr(screen, name)()
    assert screen.overlay is not None
    check_layout(window, screen.overlay)
    assert window.rect().contains(place(screen.overlay.panel, window))
    window.resize(size[0] + 40, size[1] + 20)
    QApplication.processEvents()
    assert screen.overlay.size() == screen.host().size()


@SIZES
@pytest.mark.parametrize("keys", ["4", "42", "43", "44", "5", "51", "52", "53", "6", "61", "62", "63", "set up"])
def test_the_devices_and_the_codes_fit(
    window: MainWindow, screen: CheckInScreen, press: Callable[..., None], size: tuple[int, int], keys: str
) -> None:
    window.resize(*size)
    screen.desk.practice = True
    window.plugged.use(Devices(CameraChoice(on=True)))
    screen.field.setText("1042")
    if keys == "set up":
        screen.set_up_asked.emit()
    else:
        press(Qt.Key.Key_F10, *keys)
    assert screen.overlay is not None
    check_layout(window, screen.overlay)
    assert window.rect().contains(place(screen.overlay.panel, window))


@SIZES
def test_the_camera_and_a_bib_that_is_awaited_fit(
    window: MainWindow, screen: CheckInScreen, size: tuple[int, int]
) -> None:
    window.resize(*size)
    window.plugged.use(Devices(CameraChoice(on=True)))
    screen.hand_out(True)
    check_layout(window, screen)
    for code in ("r15", "2217", "r8", "r1", "1042"):
        screen.take_scan(code)
        check_layout(window, screen)


@SIZES
def test_the_other_screens_fit(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    setup = window.show_setup()
    setup.set_checks([("Server answers", "pass", "Intervals"), ("A right is missing", "fail", "Ask for it. " * 12)])
    check_layout(window, setup)
    events = window.show_events()
    events.set_events([screen_event(number) for number in range(6)], {"e1": True, "e2": False})
    check_layout(window, events)
    loading = window.show_loading()
    loading.set_progress(12300, 60000, "12,300 registrations read, page 123")
    loading.offer_to_go_on()
    check_layout(window, loading)


def screen_event(number: int):  # type: ignore[no-untyped-def]
    from kiosk.model import Event

    return Event(f"e{number}", "Winter Trail Series, a long name of a race " * 2 + str(number), "2026-12-12")


def test_every_control_has_a_name(window: MainWindow, screen: CheckInScreen) -> None:
    def unnamed(inside: QWidget) -> list[QWidget]:
        found = shown(inside, QAbstractButton, QLineEdit, QComboBox, QListView)
        return [each for each in found if not each.accessibleName() and each.focusPolicy().value]

    screen.field.setText("mu")
    assert unnamed(window) == []
    for opening in (screen.walk_up, screen.menu_asked.emit, screen.status_asked.emit):
        opening()
        assert unnamed(window) == []
    assert screen.overlay is not None
    screen.overlay.close_overlay()
    for show in (window.show_setup, window.show_events, window.show_loading):
        show()
        assert unnamed(window) == []
