"""A volunteer with a mouse or a finger: everything on the check-in screen by clicks."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget

from kiosk.model import Network, NetworkStatus
from kiosk.store import EventStore
from kiosk.ui.button import Button
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.dialogs import ChoiceOverlay, FactsOverlay, ReasonOverlay
from kiosk.ui.overlay import Overlay
from kiosk.ui.walk_up import WalkUpOverlay
from kiosk.ui.wording import Role

LEFT = Qt.MouseButton.LeftButton


def click(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, LEFT, pos=at or widget.rect().center())
    QApplication.processEvents()


def press(overlay: Overlay | None, words: str) -> None:
    assert overlay is not None
    click(next(each for each in overlay.findChildren(QPushButton) if each.text() == words))


def row_point(screen: CheckInScreen, row: int) -> QPoint:
    return screen.results.visualRect(screen.results.found.index(row)).topLeft() + QPoint(140, 30)


def test_a_click_selects_and_the_button_checks_in(screen: CheckInScreen) -> None:
    screen.field.setText("mu")
    click(screen.results.viewport(), row_point(screen, 1))
    chosen = screen.results.selected()
    assert screen.results.currentIndex().row() == 1
    assert screen.desk.operations() == ()
    assert chosen is not None
    click(screen.results.viewport(), screen.results.button_rect().center())
    assert [each.operation.registration_id for each in screen.desk.operations()] == [chosen.entry.registration.id]
    assert screen.field.hasFocus()


def test_a_click_where_another_rows_button_would_be_only_selects(screen: CheckInScreen) -> None:
    screen.field.setText("mu")
    button = screen.results.button_rect().center()
    click(screen.results.viewport(), button + QPoint(0, 86))
    assert screen.results.currentIndex().row() == 1
    assert screen.desk.operations() == ()


def test_a_double_click_checks_in(screen: CheckInScreen) -> None:
    screen.field.setText("mu")
    at = row_point(screen, 1)
    chosen = screen.results.found.rows[1].entry.registration.id
    QTest.mouseClick(screen.results.viewport(), LEFT, pos=at)
    QTest.mouseDClick(screen.results.viewport(), LEFT, pos=at)
    assert [each.operation.registration_id for each in screen.desk.operations()] == [chosen]


def test_a_double_click_on_the_button_checks_in_once(screen: CheckInScreen) -> None:
    screen.field.setText("mu")
    at = screen.results.button_rect().center()
    QTest.mouseClick(screen.results.viewport(), LEFT, pos=at)
    QTest.mouseDClick(screen.results.viewport(), LEFT, pos=at)
    assert len(screen.desk.operations()) == 1
    assert screen.banner.words.role is Role.OK


def test_the_other_button_and_empty_places_do_nothing(screen: CheckInScreen) -> None:
    screen.field.setText("mu")
    at = screen.results.button_rect().center()
    QTest.mouseClick(screen.results.viewport(), Qt.MouseButton.RightButton, pos=at)
    in_window = screen.results.viewport().mapTo(screen.window(), at)  # by way of the window: Qt keeps no button pressed
    QTest.mouseDClick(screen.window().windowHandle(), Qt.MouseButton.RightButton, pos=in_window)
    screen.field.setText("julia")
    QTest.mouseDClick(screen.results.viewport(), LEFT, pos=QPoint(300, 200))
    assert screen.desk.operations() == ()


def test_the_banner_undoes_and_the_list_of_the_last_too(screen: CheckInScreen) -> None:
    screen.field.setText("1042")
    screen.field.entered.emit()
    click(screen.banner.button)
    assert isinstance(screen.overlay, ReasonOverlay)
    press(screen.overlay, "Cancel")
    QApplication.processEvents()
    rows = screen.recent.rows
    click(rows.viewport(), rows.visualRect(rows.made.index(0)).center())
    press(screen.overlay, "Runner does not start")
    assert screen.desk.operations()[-1].operation.reason == "Runner does not start"
    assert screen.field.hasFocus()


def test_the_strip_and_the_cross(screen: CheckInScreen) -> None:
    screen.field.setText("qqqqqq")
    click(screen.empty.walk_up)
    assert isinstance(screen.overlay, WalkUpOverlay)
    press(screen.overlay, "Cancel")
    click(screen.box.clear)
    assert screen.field.text() == ""
    click(screen.strip.walk_up)
    press(screen.overlay, "Cancel")
    click(screen.strip.more)
    assert isinstance(screen.overlay, ChoiceOverlay)
    click(screen.overlay, QPoint(4, 4))
    assert screen.overlay is None
    click(screen.strip.undo)
    assert screen.banner.words.title == "Nothing to undo"


def test_a_form_does_not_go_away_by_a_click_beside_it(screen: CheckInScreen) -> None:
    click(screen.strip.walk_up)
    assert screen.overlay is not None
    click(screen.overlay, QPoint(4, 4))
    assert isinstance(screen.overlay, WalkUpOverlay)


def test_the_network_chip_tells_more_and_offers_what_helps(screen: CheckInScreen, store: EventStore) -> None:
    asked: list[str] = []
    screen.sync_asked.connect(lambda: asked.append("sync"))
    screen.key_asked.connect(lambda: asked.append("key"))
    screen.field.setText("1042")
    screen.field.entered.emit()
    store.set_network(NetworkStatus(Network.SIGNED_OUT, screen.now()))
    screen.refresh()
    assert screen.header.chip.accessibleName().startswith("Network: The key is not accepted. 1 check-in is safe")
    click(screen.header.chip)
    assert isinstance(screen.overlay, FactsOverlay)
    press(screen.overlay, "Enter a key…")
    click(screen.header.progress)
    press(screen.overlay, "Send and read now")
    assert asked == ["key", "sync"]


def test_details_of_one_who_is_in_offer_an_undo(screen: CheckInScreen) -> None:
    for _ in range(2):
        screen.field.setText("1042")
        screen.field.entered.emit()
    click(screen.banner.button)
    press(screen.overlay, "Undo this check-in…")
    press(screen.overlay, "Wrong person")
    assert screen.banner.words.title == "Check-in undone"


def test_details_of_one_whom_only_the_server_knows_offer_no_undo(screen: CheckInScreen) -> None:
    screen.field.setText("1500")
    screen.field.entered.emit()
    click(screen.banner.button)
    assert screen.overlay is not None
    assert [each.text() for each in screen.overlay.findChildren(Button)] == ["Close", "Show the code…"]
    press(screen.overlay, "Close")


def test_the_menu_asks_whoever_composes(screen: CheckInScreen) -> None:
    heard: list[object] = []
    screen.events_asked.connect(lambda: heard.append("events"))
    screen.key_asked.connect(lambda: heard.append("key"))
    screen.organizer_asked.connect(lambda: heard.append("organizer"))
    for words in ("Another event…", "Another key…", "Settings…"):
        screen.menu_asked.emit()
        press(screen.overlay, "Organizer…")
        press(screen.overlay, words)
    assert heard == ["events", "key", "organizer"]
    screen.menu_asked.emit()
    press(screen.overlay, "Progress and delivery")
    assert isinstance(screen.overlay, FactsOverlay)


def test_export_asks_for_a_place_without_blocking(screen: CheckInScreen) -> None:
    heard: list[str] = []
    screen.export_asked.connect(heard.append)
    screen.menu_asked.emit()
    press(screen.overlay, "Hand over…")
    press(screen.overlay, "Export to a file…")
    dialog = screen.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    dialog.fileSelected.emit("there.csv")
    dialog.reject()
    assert heard == ["there.csv"]


def test_practice_pulls_the_cable_and_plugs_it_in(screen: CheckInScreen) -> None:
    heard: list[bool] = []
    screen.network_switch_asked.connect(heard.append)
    screen.desk.practice = True
    for words, said in (
        ("Pull the network cable", "The cable is out"),
        ("Plug the network cable in again", "The cable is in again"),
    ):
        screen.menu_asked.emit()
        press(screen.overlay, words)
        assert screen.banner.words.title == said
    assert heard == [False, True]


def test_practice_is_left_by_the_menu(screen: CheckInScreen) -> None:
    heard: list[bool] = []
    screen.events_asked.connect(lambda: heard.append(True))
    screen.desk.practice = True
    screen.menu_asked.emit()
    press(screen.overlay, "Leave practice")
    assert heard == [True]


def test_a_number_of_the_menu_means_the_same_in_practice(screen: CheckInScreen) -> None:
    def keys() -> dict[str, str]:
        screen.menu_asked.emit()
        assert screen.overlay is not None
        found = {each.text(): each.key for each in screen.overlay.findChildren(Button) if each.kind == "row"}
        screen.close_overlay()
        return found

    real = keys()
    screen.desk.practice = True
    practice = keys()
    assert sorted(real.values()) == sorted("1234567890")
    assert practice.pop("Export to a file…") == real.pop("Hand over…"), "a file of what is here"
    assert {words: key for words, key in practice.items() if key} == real
    assert [words for words, key in practice.items() if not key] == ["Pull the network cable", "Leave practice"]


def test_the_organizers_places_are_asked_for_in_practice_too(screen: CheckInScreen) -> None:
    heard: list[bool] = []
    screen.organizer_asked.connect(lambda: heard.append(True))
    screen.desk.practice = True
    screen.menu_asked.emit()
    press(screen.overlay, "Organizer…")
    assert heard == [True], "where whoever composes says that they belong to a real event"


def test_one_overlay_takes_the_place_of_another(screen: CheckInScreen) -> None:
    screen.menu_asked.emit()
    first = screen.overlay
    screen.status_asked.emit()
    assert first is not screen.overlay
    assert screen.overlay is not None
    assert screen.overlay.isVisible()
    assert not screen.field.hasFocus()
    screen.overlay.close_overlay()
    assert screen.overlay is None
    assert screen.field.hasFocus()
