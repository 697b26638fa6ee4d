"""Set-up, events and loading: by keys and by mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.errors import DiskTrouble, KioskError, NeedKey, Offline, ServerTrouble
from kiosk.model import Event
from kiosk.ui.events import EventsScreen
from kiosk.ui.loading import LoadingScreen
from kiosk.ui.setup import SetupScreen
from kiosk.ui.theme import Theme
from kiosk.ui.trouble import TroubleScreen
from kiosk.ui.window import MainWindow

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
Press = Callable[..., None]
EVENTS = [Event("a", "Harbour 10K", "2026-07-04"), Event("b", "Lakefront", "2026-06-14", start_time="09:30")]


def words(screen: SetupScreen) -> list[str]:
    QApplication.processEvents()
    return [each.text() for each in screen.findChildren(QLabel) if each.text() and each.isVisible()]


@pytest.fixture
def setup(window: MainWindow) -> SetupScreen:
    made = window.show_setup()
    QApplication.processEvents()
    return made


def test_key_and_enter_connect(setup: SetupScreen, press: Press) -> None:
    heard: list[tuple[str, str]] = []
    setup.connect_asked.connect(lambda url, key: heard.append((url, key)))
    setup.set_server("https://api.example", keyring=True)
    press("  key-1 ", Key.Key_Return)
    assert heard == [("https://api.example", "key-1")]
    setup.set_busy(True)
    press(Key.Key_Return)
    assert len(heard) == 1
    setup.set_error(NeedKey())
    assert NeedKey.title in words(setup)
    assert setup.connect_button.isEnabled()


def test_what_is_missing_is_said_and_gets_the_keyboard(setup: SetupScreen, press: Press) -> None:
    heard: list[object] = []
    setup.connect_asked.connect(lambda *what: heard.append(what))
    setup.set_server("", keyring=False)
    assert setup.url.hasFocus()
    press(Key.Key_Return)
    assert "The server's address is missing" in words(setup)
    press("https://api.example", Key.Key_Return)
    assert "The API key is missing" in words(setup)
    assert "The server's address is missing" not in words(setup)
    assert setup.key.hasFocus()
    assert heard == []


def test_where_the_key_is_kept_is_said(setup: SetupScreen) -> None:
    setup.set_server("https://api.example", keyring=True)
    assert "keyring, never in a file" in setup.note.text()
    setup.set_server("https://api.example", keyring=False)
    assert "enter it again after each start" in setup.note.text()


@pytest.mark.parametrize("trouble", [NeedKey(), Offline(), ServerTrouble()])
def test_nobody_is_told_to_go_on_checking_in_at_set_up(setup: SetupScreen, trouble: KioskError) -> None:
    setup.set_error(trouble)
    assert trouble.title in words(setup)
    assert not [each for each in words(setup) if "Go on checking in" in each]


def test_the_key_is_hidden_until_it_is_shown(setup: SetupScreen) -> None:
    assert setup.key.echoMode() is QLineEdit.EchoMode.Password
    QTest.mouseClick(setup.show_key, LEFT)
    assert setup.key.echoMode() is QLineEdit.EchoMode.Normal
    assert setup.show_key.text() == "Hide"
    QTest.mouseClick(setup.show_key, LEFT)
    assert setup.key.echoMode() is QLineEdit.EchoMode.Password


def test_practice_is_one_click(setup: SetupScreen) -> None:
    heard: list[bool] = []
    setup.practice_asked.connect(lambda: heard.append(True))
    QTest.mouseClick(setup.practice, LEFT)
    assert heard == [True]


def test_checks_survive_a_change_of_theme(window: MainWindow, setup: SetupScreen) -> None:
    setup.set_checks([("Server answers", "pass", ""), ("Key", "running", ""), ("Right", "fail", "Ask for it")])
    window.theme.set_mode("dark")
    QApplication.processEvents()
    assert [each for each in words(setup) if each in {"Server answers", "Key", "Right", "Ask for it"}] == [
        "Server answers",
        "Key",
        "Right",
        "Ask for it",
    ]


@pytest.fixture
def events(window: MainWindow) -> EventsScreen:
    made = window.show_events()
    made.set_events(EVENTS, {"b": True})
    QApplication.processEvents()
    return made


def test_events_on_this_laptop_come_first_and_say_so(events: EventsScreen) -> None:
    assert [row.text() for row in events.rows] == ["Lakefront", "Harbour 10K"]
    assert "works without a network" in events.rows[0].accessibleName()
    assert "Sunday 14 June 2026, 09:30" in events.rows[0].accessibleName()
    assert events.text.text() == "2 events, 1 on this laptop."


def test_a_start_list_that_is_not_complete_is_not_called_ready(events: EventsScreen) -> None:
    events.set_events(EVENTS, {"b": False})
    assert "Start list not complete" in events.rows[0].accessibleName()
    assert "works without a network" not in events.rows[0].accessibleName()


def test_events_are_chosen_by_keys(events: EventsScreen, press: Press) -> None:
    heard: list[str] = []
    events.event_chosen.connect(lambda event, _desk: heard.append(event))
    press(Key.Key_Tab, Key.Key_Tab)
    assert events.rows[0].hasFocus()
    events.filter.setFocus()
    press(Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert heard == ["a"]


def test_filter_and_enter_take_the_first(events: EventsScreen, press: Press) -> None:
    heard: list[tuple[str, str]] = []
    events.event_chosen.connect(lambda event, desk: heard.append((event, desk)))
    events.set_desk_name("Desk 7")
    press("harb july", Key.Key_Return)
    assert heard == [("a", "Desk 7")]
    press("zzz", Key.Key_Return)
    assert len(heard) == 1
    assert events.rows == []


def test_a_click_takes_an_event_if_the_desk_has_a_name(events: EventsScreen) -> None:
    heard: list[tuple[str, str]] = []
    events.event_chosen.connect(lambda event, desk: heard.append((event, desk)))
    events.desk_name.setText("  ")
    QTest.mouseClick(events.rows[1], LEFT)
    assert heard == []
    assert events.trouble.isVisible()
    assert events.desk_name.hasFocus()
    events.set_desk_name("")
    QTest.mouseClick(events.rows[1], LEFT)
    assert heard == [("a", "Desk 1")]


def test_offline_the_events_here_can_still_be_chosen(events: EventsScreen) -> None:
    heard: list[str] = []
    events.refresh_asked.connect(lambda: heard.append("again"))
    events.back_asked.connect(lambda: heard.append("back"))
    events.set_error(Offline())
    assert events.trouble.isVisible()
    assert len(events.rows) == 2
    QTest.mouseClick(events.reload, LEFT)
    QTest.mouseClick(events.back, LEFT)
    assert heard == ["again", "back"]
    events.set_busy()
    assert not events.trouble.isVisible()


def test_a_long_list_says_how_many_are_not_shown(events: EventsScreen) -> None:
    events.set_events([Event(str(number), f"Race {number}", "soon") for number in range(45)], {})
    assert len(events.rows) == 40
    assert any(each.text().startswith("5 more") for each in events.findChildren(QLabel))
    events.set_events([], {})
    assert events.text.text().startswith("No events yet")
    events.set_events([EVENTS[0]], {})
    assert events.text.text() == "1 event, 0 on this laptop."


@pytest.fixture
def loading(window: MainWindow) -> LoadingScreen:
    made = window.show_loading()
    made.start("Lakefront")
    return made


def test_progress_is_real(loading: LoadingScreen) -> None:
    assert (loading.bar.minimum(), loading.bar.maximum()) == (0, 0)
    loading.set_progress(1, None, "Page 1")
    assert loading.counted.text() == "1 registration"
    assert loading.bar.maximum() == 0
    loading.set_progress(12300, 60000, "Page 123")
    assert (loading.bar.value(), loading.bar.maximum()) == (12300, 60000)
    loading.set_progress(70000, 60000, "Page 700")
    assert loading.bar.value() == loading.bar.maximum() == 70000
    assert loading.message.text() == "Page 700"


def test_cancel_and_go_on(loading: LoadingScreen, press: Press) -> None:
    heard: list[str] = []
    loading.cancel_asked.connect(lambda: heard.append("cancel"))
    loading.go_on_asked.connect(lambda: heard.append("go on"))
    assert not loading.go_on.isVisible()
    assert not loading.meanwhile.isVisible()
    QTest.mouseClick(loading.cancel, LEFT)
    loading.offer_to_go_on()
    assert loading.go_on.hasFocus()
    assert loading.go_on.text() == "Start checking in"
    assert loading.meanwhile.isVisible()
    press(Key.Key_Return)
    loading.cancel.setFocus()
    loading.offer_to_go_on()
    assert loading.cancel.hasFocus()
    press(Key.Key_Return)
    assert heard == ["cancel", "go on", "cancel"]
    loading.hide()
    loading.show()
    assert loading.go_on.hasFocus()


def test_trouble_is_said_and_the_bar_stands_still(loading: LoadingScreen) -> None:
    loading.set_progress(500, None, "Page 5")
    loading.set_error(ServerTrouble())
    assert ServerTrouble.title in loading.trouble.text()
    assert loading.bar.maximum() == 1
    assert loading.counted.text() == "500 registrations"
    loading.start("Lakefront")
    assert not loading.trouble.isVisible()


def test_in_a_low_window_what_was_checked_and_the_button_come_into_view(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1024, 480)
    setup = window.show_setup()
    setup.set_checks([("A right is missing", "fail", "Ask for it. " * 10)])
    button = setup.connect_button
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())


def test_trouble_at_the_beginning_is_said_with_a_way_out(qtbot: QtBot) -> None:
    screen = TroubleScreen(Theme("light"), DiskTrouble())
    qtbot.addWidget(screen)
    said = " ".join(each.text() for each in screen.findChildren(QLabel))
    assert DiskTrouble.title in said
    assert DiskTrouble.hint in said
    with qtbot.waitSignal(screen.close_asked):
        screen.close_button.click()


def test_the_first_screen_offers_a_way_back_only_where_there_is_one(qtbot: QtBot) -> None:
    screen = SetupScreen(Theme("light"))
    qtbot.addWidget(screen)
    assert screen.back.isHidden()
    screen.offer_back("Back to the check-in")
    assert screen.back.text() == "Back to the check-in"
    with qtbot.waitSignal(screen.back_asked):
        screen.back.click()
    screen.offer_back("")
    assert screen.back.isHidden()
