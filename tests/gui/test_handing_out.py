"""Runner, then bib: found or scanned first, checked in with the bib that is handed out, and alarmed by a wrong one."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from conftest import runner
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from kiosk.model import UPSTREAM, CheckedIn, How, NewRegistration, OperationKind, Page, Registration
from kiosk.scan.decode import Code
from kiosk.scan.wedge import Scan
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.window import MainWindow
from kiosk.ui.wording import Role, hand_out_idle_words, idle_words

Press = Callable[..., None]
ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture(autouse=True)
def _mode(screen: CheckInScreen) -> None:
    screen.hand_out(True)


def made(screen: CheckInScreen) -> list[tuple[str, OperationKind, str | None]]:
    return [
        (each.operation.registration_id, each.operation.kind, (each.operation.payload or {}).get("bib"))
        for each in screen.desk.operations()
    ]


def title(screen: CheckInScreen) -> str:
    return screen.banner.words.title


def test_the_right_bib_is_green_and_nothing_is_before(screen: CheckInScreen, press: Press) -> None:
    assert screen.banner.words == hand_out_idle_words()
    press("anna mul", ENTER)
    assert (title(screen), screen.banner.words.bib) == ("Now scan the bib", "1042")
    assert screen.field.placeholderText() == "Scan or type the bib for Anna Müller"
    assert made(screen) == []
    screen.take_scan("1042")
    assert title(screen) == "Checked in"
    assert made(screen) == [("r1", OperationKind.CHECK_IN, None)]
    assert screen.desk.operations()[0].operation.how is How.SCAN
    assert screen.field.placeholderText() == "Bib, name or e-mail"


def test_the_bib_can_be_typed(screen: CheckInScreen, press: Press) -> None:
    press("anna mul", ENTER, "1042", ENTER)
    assert title(screen) == "Checked in"
    assert screen.desk.operations()[0].operation.how is How.BIB


def test_anothers_bib_is_an_alarm_with_the_other_name_and_the_right_one_still_green(
    screen: CheckInScreen, press: Press
) -> None:
    press("anna mul", ENTER)
    screen.take_scan("02217")
    assert title(screen) == "2217 belongs to Andreas Mueller"
    assert screen.banner.words.role is Role.REFUSED
    assert screen.banner.words.name == "Anna Müller gets 1042"
    press("2217", ENTER)
    assert title(screen) == "2217 belongs to Andreas Mueller"
    assert made(screen) == []
    screen.take_scan("1042")
    assert made(screen) == [("r1", OperationKind.CHECK_IN, None)]


def test_a_bib_that_was_handed_out_says_when_and_to_whom(screen: CheckInScreen, press: Press) -> None:
    press("andreas", ENTER)
    screen.take_scan("2217")
    press("anna mul", ENTER)
    screen.take_scan("2217")
    assert title(screen) == "2217 belongs to Andreas Mueller"
    assert "Handed out at" in screen.banner.words.lines[0]


def test_who_has_no_bib_gets_a_free_one_and_undo_frees_it(screen: CheckInScreen, press: Press) -> None:
    press("wanda", ENTER)
    press(Qt.Key.Key_F4, "1", ENTER)  # she is on the waiting list: the organizer said yes
    assert title(screen) == "Now scan a free bib"
    screen.take_scan("4006381333931")
    assert title(screen) == "This is no bib"
    screen.take_scan("9001")
    assert title(screen) == "Checked in"
    assert screen.banner.words.bib == "9001"
    assert made(screen) == [("r8", OperationKind.BIB, "9001"), ("r8", OperationKind.CHECK_IN, None)]
    assert screen.desk.operations()[1].operation.reason == "Organizer said yes"
    press(Qt.Key.Key_F4, "1", ENTER)
    assert "Bib 9001 is nobody's again" in screen.banner.words.lines[0]
    entry = screen.desk.entry("r8")
    assert entry is not None
    assert (entry.registration.bib, entry.standing.checked_in) == (None, False)


def test_a_lost_bib_is_replaced_by_a_free_one_with_a_reason(screen: CheckInScreen, press: Press) -> None:
    press("anna mul", ENTER)
    screen.take_scan("9001")
    assert title(screen) == "Wrong bib"
    press(Qt.Key.Key_F4, "1", ENTER)
    assert title(screen) == "Checked in"
    assert made(screen) == [("r1", OperationKind.BIB, "9001"), ("r1", OperationKind.CHECK_IN, None)]
    assert screen.desk.operations()[0].operation.reason == "Bib is lost"


def test_the_runners_own_code_is_no_bib(screen: CheckInScreen) -> None:
    screen.take_scan("https://run.example/r1")
    assert title(screen) == "Now scan the bib"
    screen.take_scan("r1")
    assert title(screen) == "Now scan the bib"
    assert made(screen) == []


def test_the_next_runners_code_leaves_the_former_one_and_says_so(screen: CheckInScreen) -> None:
    screen.take_scan("r1")
    screen.take_scan("r3")
    assert (title(screen), screen.banner.words.bib) == ("Now scan the bib", "2217")
    assert screen.banner.words.lines[-1] == "Anna Müller was not checked in."
    screen.take_scan("2217")
    assert made(screen) == [("r3", OperationKind.CHECK_IN, None)]


def test_a_name_while_a_bib_is_awaited_is_the_next_runner(screen: CheckInScreen, press: Press) -> None:
    press("anna mul", ENTER)
    press("andreas", ENTER)
    assert screen.banner.words.bib == "2217"
    assert screen.banner.words.lines[-1] == "Anna Müller was not checked in."


def test_without_the_bib_needs_a_reason(screen: CheckInScreen, press: Press) -> None:
    press("anna mul", ENTER)
    press(Qt.Key.Key_F4, "1", ENTER)
    assert title(screen) == "Checked in"
    assert screen.desk.operations()[0].operation.reason == "Has the bib already"


def test_escape_leaves_them_as_before(screen: CheckInScreen, press: Press) -> None:
    press("anna mul", ENTER, "10", ESC)
    assert title(screen) == "Now scan the bib"  # first it clears what was typed
    press(ESC)
    assert title(screen) == "Anna Müller was left as before"
    screen.take_scan("1042")
    assert title(screen) == "Now scan the bib"
    assert made(screen) == []


def test_a_walk_up_gets_a_free_bib(screen: CheckInScreen, press: Press) -> None:
    press("New Runner", Qt.Key.Key_F2)
    form = screen.overlay
    assert form is not None
    form.run.setCurrentIndex(0)  # type: ignore[attr-defined]
    form.email.setText("new@mail.example")  # type: ignore[attr-defined]
    press(ENTER)
    assert title(screen) == "Now scan a free bib"
    screen.take_scan("9002")
    assert title(screen) == "Bib given"
    kinds = [kind for _, kind, _ in made(screen)]
    assert kinds == [OperationKind.WALK_UP, OperationKind.CHECK_IN, OperationKind.BIB]


def test_switched_off_it_checks_in_at_once(screen: CheckInScreen, press: Press) -> None:
    press("anna mul", ENTER)
    screen.hand_out(False)
    assert screen.banner.words == idle_words()
    screen.take_scan("1042")
    assert title(screen) == "Checked in"


def test_a_scan_waits_behind_the_closing_question_and_is_not_lost(window: MainWindow, screen: CheckInScreen) -> None:
    screen.hand_out(False)
    window.undelivered = lambda: 3
    window.close()
    screen.take_scan("1042")
    assert made(screen) == []
    stay = next(each for each in window.findChildren(QPushButton) if each.accessibleName().startswith("Stay"))
    stay.click()
    assert made(screen) == [("r1", OperationKind.CHECK_IN, None)]


def test_scans_that_wait_behind_a_dialog_are_counted_and_taken_in_their_order(
    screen: CheckInScreen, press: Press
) -> None:
    screen.hand_out(False)
    screen.menu_asked.emit()
    assert screen.overlay is not None
    screen.take_scan("1042")
    screen.take_scan("391")
    assert screen.overlay._waiting is not None
    assert screen.overlay._waiting.text() == "2 scans wait until this is closed."
    press(ESC)
    assert [each[0] for each in made(screen)] == ["r1", "r10"]


def read(screen: CheckInScreen, *rows: Registration) -> None:
    """The server says something else by now."""
    store = screen.desk._store
    store.apply_page(Page(rows, (), rows[-1].id, False), sweep=False, read_revision=store.revision())
    screen.desk.refresh()
    screen.refresh()


def test_without_the_bib_still_sees_what_the_server_said_since(screen: CheckInScreen, press: Press) -> None:
    press("anna mul", ENTER, Qt.Key.Key_F4)
    read(screen, runner(1, "Anna Müller", "1042", status="cancelled"))
    press("1", ENTER)
    assert title(screen) == "Registration was cancelled"
    assert made(screen) == []


def test_both_reasons_are_kept(screen: CheckInScreen, press: Press) -> None:
    press("wanda", ENTER, Qt.Key.Key_F4, "1", ENTER, Qt.Key.Key_F4, "3", ENTER)
    assert title(screen) == "Checked in"
    assert screen.desk.operations()[0].operation.reason == "Organizer said yes; Bibs have run out"


def test_a_start_of_the_next_bib_is_no_free_bib_before_somebody_says_so(screen: CheckInScreen, press: Press) -> None:
    press("wanda", ENTER, Qt.Key.Key_F4, "1", ENTER, "50", ENTER)
    assert title(screen) == "Is 50 the bib for Wanda Wait?"
    assert made(screen) == []
    press(ENTER)
    assert made(screen)[0] == ("r8", OperationKind.BIB, "50")


def test_a_bib_that_the_server_took_away_meanwhile_is_asked_for_anew(screen: CheckInScreen, press: Press) -> None:
    press("anna mul", ENTER)
    read(screen, runner(1, "Anna Müller", None))
    screen.take_scan("9555")
    assert title(screen) == "Now scan a free bib"
    assert made(screen) == []


def test_a_cut_scan_leaves_whoever_is_awaited_in_sight(screen: CheckInScreen, press: Press) -> None:
    press("anna mul", ENTER)
    screen.plugged.cut.emit()
    assert (title(screen), screen.banner.words.bib) == ("Now scan the bib", "1042")
    assert screen.banner.words.lines[0].startswith("Scan again")
    assert screen.banner.button.isVisible()


def test_a_bib_that_was_given_later_is_taken_back_alone(screen: CheckInScreen, press: Press) -> None:
    screen.hand_out(False)
    press("una", ENTER, Qt.Key.Key_F4, "1", ENTER)
    screen.hand_out(True)
    read(screen, runner(9, "Una Known", None, status="deferred", checked_in=True))
    press("una", ENTER)
    screen.take_scan("9003")
    assert title(screen) == "Bib given"
    press(Qt.Key.Key_F4, "1", ENTER)
    assert title(screen) == "Bib taken back"
    entry = screen.desk.entry("r9")
    assert entry is not None
    assert (entry.registration.bib, entry.standing.checked_in) == (None, True)


def test_a_walk_up_whose_id_came_meanwhile_is_the_same_person(screen: CheckInScreen, press: Press) -> None:
    verdict = screen.desk.walk_up(NewRegistration("half", "new@mail.example", "New Runner"))
    assert isinstance(verdict, CheckedIn)
    screen.show_verdict(screen.desk.choose(verdict.entry.registration.id))
    first = screen.desk.operations()[0].operation.id
    screen.desk._store.acknowledge(first, UPSTREAM, server_id="r900")
    screen.take_scan("9002")
    assert title(screen) == "Bib given"
    assert not any("was not checked in" in line for line in screen.banner.words.lines)


def test_switched_off_the_very_bib_of_two_that_are_alike_checks_in(screen: CheckInScreen, press: Press) -> None:
    screen.hand_out(False)
    read(screen, runner(300, "Zed Zero", "0391"))
    press("391", ENTER)
    assert title(screen) == "Checked in"
    assert made(screen) == [("r10", OperationKind.CHECK_IN, None)]


def test_what_waits_is_recorded_before_the_window_closes(window: MainWindow, screen: CheckInScreen) -> None:
    screen.hand_out(False)
    window.undelivered = lambda: 3
    window.close()
    screen.take_scan("1042")
    screen.take_scan("391")
    next(each for each in window.findChildren(QPushButton) if each.text() == "Close").click()
    assert [each[0] for each in made(screen)] == ["r1", "r10"]


def test_one_showing_to_camera_and_scanner_counts_once(window: MainWindow, screen: CheckInScreen) -> None:
    screen.hand_out(False)
    now = [100.0]
    window.plugged._clock = lambda: now[0]
    code = Code("1042", "QR", ((0, 0), (9, 0), (9, 9), (0, 9)))
    window.plugged.scanner.scanned.emit(Scan("1042", (), "enter"))
    now[0] += 0.3
    window.plugged.camera.scanned.emit(code)
    assert title(screen) == "Checked in"
    now[0] += 1.3
    window.plugged.camera.scanned.emit(code)
    assert title(screen) == "Already checked in"


def test_a_scan_that_fails_holds_up_no_other(screen: CheckInScreen, press: Press, qtbot: QtBot) -> None:
    screen.hand_out(False)
    screen.menu_asked.emit()

    def fail() -> None:
        raise RuntimeError("a defect")

    screen.when_uncovered(fail)
    screen.take_scan("1042")
    with qtbot.captureExceptions() as raised:
        press(ESC)
        qtbot.waitUntil(lambda: bool(screen.desk.operations()))
    assert [str(each[1]) for each in raised] == ["a defect"]
    assert title(screen) == "Checked in"


@pytest.mark.parametrize("width", [1024, 1366])
def test_what_is_asked_for_is_never_cut(screen: CheckInScreen, window: MainWindow, width: int) -> None:
    window.resize(width, 600)
    screen.hand_out(True)
    for id, whom in (("r3", "Andreas Mueller"), ("r15", "")):
        screen.take_scan(id)
        QApplication.processEvents()
        said, field = screen.field.placeholderText(), screen.field
        assert whom in said
        assert "bib" in said.lower()
        assert field.fontMetrics().horizontalAdvance(said) <= field.width()
    assert not screen.empty.findChildren(QLabel)[0].isVisible(), "no hints for finding runners"
    screen.hand_out(False)
    assert screen.field.placeholderText() == "Bib, name or e-mail"
    assert screen.empty.findChildren(QLabel)[0].isVisible()
