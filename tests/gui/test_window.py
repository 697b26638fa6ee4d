"""The window: screens, band, closing, coming up, full screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.desk import Desk
from kiosk.ui.band import PracticeBand
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme
from kiosk.ui.window import MainWindow

Key = Qt.Key
Press = Callable[..., None]


def band(window: MainWindow) -> QWidget:
    return window.findChildren(PracticeBand)[0]


def test_the_first_screen_comes_without_the_others(qtbot: QtBot) -> None:
    window = MainWindow(Theme("light"))
    qtbot.addWidget(window)
    window.show_setup()
    assert window.findChildren(CheckInScreen) == []
    assert "events" not in window.__dict__
    assert window.show_setup() is window.setup


def test_the_window_fills_a_screen_that_is_too_small_for_it(window: MainWindow) -> None:
    room = window.screen().availableSize()
    window.resize(room.width() // 2, room.height() // 2)
    window.fit_to_screen()
    assert not window.isMaximized()
    window.resize(room.width() // 2, room.height())
    window.fit_to_screen()
    assert window.isMaximized()


def test_screens_follow_one_another(window: MainWindow, desk: Desk) -> None:
    assert window.show_events().isVisible()
    assert window.events.filter.hasFocus()
    assert window.show_loading().isVisible()
    assert window.loading.cancel.hasFocus()
    first = window.check_in
    again = window.show_check_in(desk)
    assert again is window.check_in
    assert again is not first
    for _ in range(3):
        QApplication.processEvents()
    assert window.isActiveWindow()
    assert again.field.hasFocus()
    assert "Lakefront Marathon" in window.windowTitle()


def test_the_band_is_there_in_practice_only(window: MainWindow, desk: Desk) -> None:
    assert not band(window).isVisible()
    desk.practice = True
    window.show_check_in(desk)
    assert band(window).isVisible()
    assert "PRACTICE" in band(window).accessibleName()
    window.show_setup()
    assert not band(window).isVisible()


def test_a_window_with_nothing_to_deliver_closes_at_once(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closed):
        window.close()
    assert not window.isVisible()


def test_closing_says_that_what_waits_is_safe(window: MainWindow, qtbot: QtBot, press: Press) -> None:
    window.undelivered = lambda: 12
    heard: list[bool] = []
    window.closed.connect(lambda: heard.append(True))
    window.close()
    window.close()
    assert window.isVisible()
    overlays = [each for each in window.findChildren(Overlay) if each.isVisible()]
    assert [each.title.text() for each in overlays] == ["12 check-ins are safe on this laptop"]
    press(Key.Key_Escape)
    assert window.isVisible()
    assert window.check_in is not None
    assert window.check_in.field.hasFocus()
    window.close()
    with qtbot.waitSignal(window.closed):
        press(Key.Key_Return)
    assert not window.isVisible()
    assert heard == [True]


def test_closing_by_mouse(window: MainWindow, qtbot: QtBot) -> None:
    window.undelivered = lambda: 1
    window.close()
    overlay = next(each for each in window.findChildren(Overlay) if each.isVisible())
    buttons = {each.text(): each for each in overlay.findChildren(QPushButton)}
    QTest.mouseClick(buttons["Stay"], Qt.MouseButton.LeftButton)
    assert window.isVisible()
    window.close()
    overlay = next(each for each in window.findChildren(Overlay) if each.isVisible())
    buttons = {each.text(): each for each in overlay.findChildren(QPushButton)}
    with qtbot.waitSignal(window.closed):
        QTest.mouseClick(buttons["Close"], Qt.MouseButton.LeftButton)


def test_closing_over_an_open_overlay_gives_it_the_keyboard_back(window: MainWindow, press: Press) -> None:
    assert window.check_in is not None
    window.check_in.menu_asked.emit()
    menu = window.check_in.overlay
    assert menu is not None
    window.undelivered = lambda: 1
    window.close()
    press(Key.Key_Escape)
    assert menu.isVisible()
    assert menu.isAncestorOf(QApplication.focusWidget())


def test_closing_from_the_first_screen(qtbot: QtBot) -> None:
    window = MainWindow(Theme("light"))
    qtbot.addWidget(window, before_close_func=lambda widget: setattr(widget, "undelivered", lambda: 0))
    window.show_setup()
    window.show()
    window.undelivered = lambda: 1
    window.close()
    overlay = next(each for each in window.findChildren(Overlay) if each.isVisible())
    overlay.close_overlay()
    assert window.isVisible()


def test_f11_fills_the_screen_and_back(window: MainWindow, press: Press) -> None:
    press(Key.Key_F11)
    assert window.isFullScreen()
    press(Key.Key_F11)
    assert not window.isFullScreen()


def test_esc_leaves_the_loading(window: MainWindow, press: Press, qtbot: QtBot) -> None:
    window.show_loading()
    with qtbot.waitSignal(window.loading.cancel_asked):
        press(Key.Key_Escape)


def test_keys_on_other_screens_do_not_reach_the_check_in(window: MainWindow, press: Press) -> None:
    window.show_setup()
    window.setup.setFocus()
    press("zo")
    assert window.check_in is not None
    assert window.check_in.field.text() == ""


def test_come_up_shows_a_small_window_again(window: MainWindow) -> None:
    window.showMinimized()
    window.come_up()
    assert window.isVisible()
    assert not window.isMinimized()


def test_both_themes_can_be_changed_while_it_runs(window: MainWindow) -> None:
    before = window.grab().toImage().pixelColor(4, window.height() // 2).lightness()
    window.theme.set_mode("dark")
    QApplication.processEvents()
    assert window.grab().toImage().pixelColor(4, window.height() // 2).lightness() < 60 < before
