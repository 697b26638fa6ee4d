"""Before the doors open: checks come in, are counted, seen at any size, heard, printed; by keyboard alone, too."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import measuring
import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinterInfo
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.app.drill import planned as drill_planned
from kiosk.checks import Check, Group, Planned, State
from kiosk.devices import CameraChoice, Devices, ScannerProfile, SerialChoice, SoundChoice
from kiosk.doctor import planned
from kiosk.errors import DiskTrouble
from kiosk.store import EventStore
from kiosk.ui import theme as look
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.preflight import open_preflight
from kiosk.ui.preflight import paper as paper_module
from kiosk.ui.preflight.devices import DeviceChecks
from kiosk.ui.preflight.overlay import CHECKS, PreflightOverlay
from kiosk.ui.preflight.paper import Sheet, drawing
from kiosk.ui.preflight.rows import StateSign
from kiosk.ui.preflight.words import finding, spoken, state_word, summary, to_do
from kiosk.ui.sound.sounds import NO_OUTPUT, Cue
from kiosk.ui.window import MainWindow
from tests.camera_feed import FedCameras, frame
from tests.codes import in_frame, qr

Press = Callable[..., None]
PLAN = tuple(each for each in planned(with_event=True) if each.group in CHECKS)
LONG = "Somebody has to look for something that takes quite a few words to be told of, and then a few more."


def settle() -> None:
    """Let everything find its place."""
    for _ in range(12):
        QApplication.processEvents()


def check(planned: Planned, state: State = State.PASS, words: str = "as it has to be", to_do: str = "") -> Check:
    return Check(planned.id, planned.title, state, words, to_do)


def all_well(overlay: PreflightOverlay) -> None:
    """Everything passes, also what this computer has no devices for."""
    overlay.begin(PLAN)
    for each in (*PLAN, *overlay.devices.planned()):
        overlay.show_check(check(each))
    settle()


@pytest.fixture(autouse=True)
def _silent(window: MainWindow) -> None:
    """The sound is known to be broken, on every computer."""
    sounds = window.plugged.sounds
    sounds._steps.clear()
    sounds._trouble = NO_OUTPUT


@pytest.fixture
def overlay(screen: CheckInScreen) -> PreflightOverlay:
    """The page, with checks that are looked at."""
    made = open_preflight(screen)
    made.begin(PLAN)
    settle()
    return made


def said(overlay: PreflightOverlay, check_id: str) -> str:
    return overlay.groups.row(check_id).accessibleName()


# Coming in.
def test_until_the_checks_begin_nothing_is_said_of_the_whole(qtbot: QtBot, screen: CheckInScreen) -> None:
    overlay = open_preflight(screen)
    assert (overlay.summary.text(), overlay.more.text()) == ("Looking…", "")
    assert not overlay.again.isEnabled()
    overlay.finish(CHECKS)
    assert overlay.summary.text() == "1 thing to do before the doors open"
    with qtbot.waitSignal(overlay.check_asked):
        overlay.again.click()
    assert overlay.summary.text() == "Looking…"
    assert not overlay.print_button.isEnabled()


def test_what_is_looked_at_stands_there_and_is_filled_in(overlay: PreflightOverlay) -> None:
    assert overlay.title.text() == "Before the doors open"
    assert overlay.about.text() == "Lakefront Marathon · Desk 3"
    assert overlay.summary.text() == f"Looking: 3 of {len(PLAN) + 3}"
    assert said(overlay, "clock") == "Clock: Looking…"
    assert not any(each.isEnabled() for each in (overlay.again, overlay.print_button, overlay.save_button))
    assert overlay.drill.isEnabled()
    overlay.show_check(check(PLAN[0], words="read; the server is there"))
    assert said(overlay, "settings") == "Settings: Pass. Read; the server is there"
    assert overlay.summary.text() == f"Looking: 4 of {len(PLAN) + 3}"
    overlay.show_check(Check("strange", "Nobody asked for it", State.FAIL, "so"))
    assert overlay.summary.text() == f"Looking: 4 of {len(PLAN) + 3}"


def test_all_passed(overlay: PreflightOverlay) -> None:
    all_well(overlay)
    assert overlay.summary.text() == f"All {len(PLAN) + 3} checks passed"
    assert not overlay.more.isVisible()
    assert overlay.about.text().startswith("Lakefront Marathon · Desk 3 · Checked at 06:21:")
    assert all(each.isEnabled() for each in (overlay.again, overlay.print_button, overlay.save_button, overlay.drill))
    counted = [each.text() for each in overlay.findChildren(QLabel) if re.fullmatch(r"\d of \d", each.text())]
    assert sorted(counted) == ["3 of 3", "5 of 5", "6 of 6", "8 of 8"]


def test_what_is_to_do_is_counted_and_named(overlay: PreflightOverlay) -> None:
    all_well(overlay)
    overlay.show_check(check(PLAN[1], State.FAIL, "full", "Free some space."))
    overlay.show_check(check(PLAN[3], State.WARN, "49 %", "Plug it in."))
    assert overlay.summary.text() == "2 things to do before the doors open"
    assert overlay.more.text() == "Data folder · Battery"
    assert said(overlay, "data_folder") == "Data folder: Fail. Full. Free some space"
    overlay.show_check(check(PLAN[1]))
    assert overlay.summary.text() == "1 thing to do before the doors open"


def test_what_was_not_tried_is_no_pass(overlay: PreflightOverlay) -> None:
    all_well(overlay)
    overlay.show_check(check(PLAN[2], State.NOT_TRIED, "no server", "It needs none."))
    total = len(PLAN) + 3
    assert overlay.summary.text() == f"Nothing to do: {total - 1} of {total} checks passed"
    assert overlay.more.text() == "Not tried: Free space"
    assert said(overlay, "free_space") == "Free space: Not tried. No server. It needs none"


def test_what_broke_off_is_not_waited_for(overlay: PreflightOverlay) -> None:
    overlay.show_check(check(PLAN[0]))
    overlay.finish(CHECKS)
    assert said(overlay, "settings").startswith("Settings: Pass")
    assert said(overlay, "clock") == "Clock: Not tried. It was broken off"
    assert overlay.again.isEnabled()


def test_again_asks_again_and_what_was_known_is_looked_at_anew(qtbot: QtBot, overlay: PreflightOverlay) -> None:
    all_well(overlay)
    with qtbot.waitSignal(overlay.check_asked):
        overlay.again.click()
    overlay.begin(PLAN)
    assert said(overlay, "clock") == "Clock: Looking…"
    assert len(overlay.groups.cards) == 4


def test_the_drill_is_one_more_group(qtbot: QtBot, overlay: PreflightOverlay) -> None:
    all_well(overlay)
    with qtbot.waitSignal(overlay.drill_asked):
        overlay.drill.click()
    steps = drill_planned()
    overlay.begin(steps)
    assert not overlay.drill.isEnabled()
    assert overlay.again.isEnabled()
    for each in steps[:-1]:
        overlay.show_check(check(each))
    overlay.show_check(check(steps[-1], State.FAIL, "the folder is still there", "Remove it."))
    assert overlay.drill.isEnabled()
    assert overlay.summary.text() == "1 thing to do before the doors open"
    assert overlay.more.text() == "Nothing is left behind"
    row = overlay.groups.row(steps[-1].id)
    qtbot.waitUntil(lambda: not row.visibleRegion().isEmpty())


def test_trouble_with_the_file_is_no_reason_not_to_look(screen: CheckInScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise DiskTrouble

    monkeypatch.setattr(screen.desk, "status", broken)
    overlay = open_preflight(screen)
    assert overlay.about.text() == "Lakefront Marathon"
    overlay.close_overlay()


# Keyboard.
def test_by_keyboard_alone(window: MainWindow, screen: CheckInScreen, overlay: PreflightOverlay, press: Press) -> None:
    all_well(overlay)
    assert window.focusWidget() is overlay.close_button
    seen = set()
    for _ in range(12):
        press(Qt.Key.Key_Tab)
        seen.add(window.focusWidget())
    assert seen >= {overlay.again, overlay.drill, overlay.print_button, overlay.save_button, overlay.close_button}
    press(Qt.Key.Key_Escape)
    assert screen.overlay is None
    assert window.focusWidget() is screen.field


def test_the_keyboard_does_not_stay_on_what_cant_be_pressed(window: MainWindow, overlay: PreflightOverlay) -> None:
    all_well(overlay)
    overlay.again.setFocus()
    overlay.begin(PLAN)
    assert window.focusWidget() is overlay.close_button


def test_the_page_keys_move_the_page(window: MainWindow, overlay: PreflightOverlay, press: Press) -> None:
    window.resize(800, 600)
    all_well(overlay)
    bar = overlay.groups.verticalScrollBar()
    assert bar.maximum() > 0
    some = min(bar.pageStep(), bar.maximum())
    for key, moved in (("PageDown", some), ("PageUp", 0), ("End", bar.maximum()), ("Home", 0)):
        press(Qt.Key[f"Key_{key}"])
        assert bar.value() == moved


def test_the_arrows_go_through_the_buttons(window: MainWindow, overlay: PreflightOverlay, press: Press) -> None:
    all_well(overlay)
    press(Qt.Key.Key_Down)
    assert window.focusWidget() is not overlay.close_button
    press(Qt.Key.Key_Up)
    assert window.focusWidget() is overlay.close_button


# Look.
@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("size", [(1920, 1080), (1366, 768), (1024, 600), (800, 600), (680, 480)], ids=str)
def test_it_fits_and_can_be_read(window: MainWindow, screen: CheckInScreen, size: tuple[int, int], mode: str) -> None:
    window.theme.set_mode(mode)
    window.resize(*size)
    overlay = open_preflight(screen)
    overlay.begin((*PLAN, *drill_planned()))
    states = list(State)
    for number, each in enumerate((*PLAN, *drill_planned(), *overlay.devices.planned())):
        state = states[number % 4]
        words = LONG if number % 3 else "no"
        if number != len(PLAN) - 1:  # one is still being looked at
            overlay.show_check(check(each, state, words, LONG if state is not State.PASS else ""))
    overlay._say("Saved. Print it at 100 %.")
    for _ in range(3):
        settle()
    for at in (0, 10_000):
        overlay.groups.verticalScrollBar().setValue(at)
        settle()
        wrong = [line for kind in measuring.ALL.values() for line in kind(overlay.panel)]
        assert wrong == [], at
    assert overlay.groups.cards[Group.LAPTOP].mapTo(overlay.panel, overlay.rect().topLeft()).x() >= 0


def test_in_the_usual_window_all_is_seen_at_once_where_all_is_well(window: MainWindow, screen: CheckInScreen) -> None:
    window.resize(1366, 768)
    overlay = open_preflight(screen)
    all_well(overlay)
    assert overlay.groups.verticalScrollBar().maximum() == 0


def test_a_narrow_window_has_no_icons_and_a_very_narrow_one_a_second_row(
    window: MainWindow, overlay: PreflightOverlay
) -> None:
    for width, icons, rows in ((1366, True, 1), (800, False, 1), (680, False, 2), (1366, True, 1)):
        window.resize(width, 600)
        settle()
        buttons = (overlay.close_button, overlay.again, overlay.drill, overlay.print_button, overlay.save_button)
        assert bool(overlay.again.icon_name) is icons, width
        assert all(each.isVisibleTo(overlay) for each in buttons), width
        assert len({each.y() for each in buttons}) == rows, width
        lefts = [[each.x() for each in buttons if each.y() == row] for row in sorted({each.y() for each in buttons})]
        assert all(row == sorted(row, reverse=True) for row in lefts), "in the same order, from the right"


@pytest.mark.parametrize("size", [(1024, 600), (683, 384)], ids=str)
def test_a_page_is_saved_from_a_low_window_by_the_keyboard(
    window: MainWindow, overlay: PreflightOverlay, press: Press, size: tuple[int, int]
) -> None:
    window.resize(*size)
    all_well(overlay)
    for _ in range(10):
        if overlay.save_button.hasFocus():
            break
        press(Qt.Key.Key_Tab)
    assert overlay.save_button.visibleRegion().boundingRect() == overlay.save_button.rect()
    press(Qt.Key.Key_Return)
    dialog = overlay.findChild(QFileDialog)
    assert dialog is not None
    dialog.reject()


def test_states_differ_without_their_colours(screen: CheckInScreen) -> None:
    sign = StateSign(screen.theme)
    seen = set()
    for state in (*State, None):
        sign.show_state(state)
        grey = sign.grab().toImage().convertToFormat(QImage.Format.Format_Mono)
        seen.add(bytes(grey.constBits()))
    assert len(seen) == 5
    assert len({state_word(state) for state in (*State, None)}) == 5


def test_the_theme_is_followed(screen: CheckInScreen, overlay: PreflightOverlay) -> None:
    all_well(overlay)
    before = overlay.panel.grab().toImage()
    screen.theme.set_mode("dark")
    settle()
    assert overlay.panel.grab().toImage() != before


# Words.
def test_what_to_do_is_said_as_it_is_done_in_the_window() -> None:
    def do(check_id: str, words: str) -> str:
        return to_do(Check(check_id, "", State.WARN, "", words))

    assert do("start_list", "Read it again: kiosk load e1").startswith("Read it again: F10")
    assert (
        do("key", "Set KIOSK_API_KEY or enter the key once in the window.") == "Enter it: F10, Organizer, Another key."
    )
    assert do("camera", "Send the developers a report: `kiosk report`.") == "Tell the organizer."
    assert do("second_copy", "Then open the kiosk again.") == "Then open the kiosk again."
    assert do("key", "Ask the organizer for a valid API key.") == "Ask the organizer for a valid API key."


def test_of_what_was_not_tried_there_is_nothing_to_do() -> None:
    untried = Check("write_back", "Route", State.NOT_TRIED, "none", "It is in the CSV file: `kiosk export`.")
    assert to_do(untried) == ""
    assert finding(untried) == "None. Check-ins are kept on this laptop. F10, Hand over writes them to a file."
    assert spoken("Route", None) == "Route: Looking…"


def test_the_worst_gives_the_sign() -> None:
    warned, failed = (Check("x", "X", state, "") for state in (State.WARN, State.FAIL))
    assert summary((warned, failed), 0)[0] is State.FAIL
    assert summary((warned,), 0)[0] is State.WARN
    assert summary((failed,), 1)[0] is None


# Devices.
def looked(window: MainWindow) -> dict[str, Check]:
    """What is told of the devices when they are looked at."""
    made = DeviceChecks(window.plugged, window)
    told: dict[str, Check] = {}
    made.told.connect(lambda check: told.__setitem__(check.id, check))
    made.look()
    assert set(told) <= {each.id for each in made.planned()}
    return told


def use(window: MainWindow, **devices: object) -> None:
    window.plugged.use(Devices(**devices))  # type: ignore[arg-type]


def test_a_camera_that_is_off_was_not_tried(window: MainWindow) -> None:
    assert looked(window)["camera"].state is State.NOT_TRIED


def test_a_camera_has_to_give_pictures(qtbot: QtBot, window: MainWindow) -> None:
    cameras = FedCameras(("/dev/video0", "HD Webcam"))
    window.plugged.camera._get_cameras = lambda: cameras
    window.plugged.camera._permission = lambda _context, answer: answer(True)
    use(window, camera=CameraChoice(on=True))
    told = looked(window)
    assert "camera" not in told
    cameras.send(frame(in_frame(qr("1042"))))
    qtbot.waitUntil(lambda: "camera" in told)
    assert (told["camera"].state, told["camera"].words) == (State.PASS, "“HD Webcam” gives a picture")
    cameras.unplug("/dev/video0")
    assert (told["camera"].state, told["camera"].words) == (State.FAIL, "The camera was unplugged")
    use(window)


def test_a_camera_that_gives_none_is_not_waited_for_for_ever(window: MainWindow) -> None:
    cameras = FedCameras(("/dev/video0", "HD Webcam"))
    window.plugged.camera._get_cameras = lambda: cameras
    window.plugged.camera._permission = lambda _context, answer: answer(True)
    use(window, camera=CameraChoice(on=True))
    made = DeviceChecks(window.plugged, window)
    told: list[Check] = []
    made.told.connect(told.append)
    made.look()
    assert "camera" not in [each.id for each in told]
    made._patience.setInterval(0)
    QTest.qWait(20)
    assert [(each.state, each.words) for each in told if each.id == "camera"] == [
        (State.FAIL, "The camera is starting")
    ]
    use(window)


def test_the_scanner_in_use_is_named(window: MainWindow) -> None:
    assert looked(window)["scanner"].state is State.NOT_TRIED
    use(window, scanners=(ScannerProfile("Red"), ScannerProfile("Slow", gap=0.05)), scanner="Red")
    assert (looked(window)["scanner"].state, looked(window)["scanner"].words) == (State.PASS, "“Red” is set up")
    use(window, scanners=(ScannerProfile("Slow", gap=0.05),), scanner="Slow")
    assert looked(window)["scanner"].state is State.WARN


def test_a_serial_scanner_is_looked_at_where_one_was_chosen(window: MainWindow) -> None:
    assert "serial" not in looked(window)
    use(window, serial=SerialChoice("no-such-port"))
    found = looked(window)["serial"]
    assert (found.state, found.words) == (State.FAIL, "The scanner at no-such-port is not plugged in")
    use(window)


def test_a_sound_that_nobody_hears_is_told_and_one_that_plays_can_be_heard(
    window: MainWindow, screen: CheckInScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    played: list[Cue] = []
    monkeypatch.setattr(window.plugged.sounds, "play", played.append)
    overlay = open_preflight(screen)
    settle()
    row = overlay.groups.row("sound")
    assert said(overlay, "sound").startswith("Sound: Look. No sound")
    assert row.button is not None
    assert not row.button.isVisible()
    window.plugged.sounds._say("")
    settle()
    assert said(overlay, "sound") == "Sound: Pass. Plays at 80 %: press Play"
    row.button.click()
    assert played == [Cue.ACCEPTED]
    use(window, sound=SoundChoice(80, muted=True))
    assert said(overlay, "sound").startswith("Sound: Look. It is switched off. Switch it on")


def test_a_sound_that_is_not_ready_is_waited_for_a_while(window: MainWindow) -> None:
    window.plugged.sounds._trouble = "The sound is not ready yet."
    made = DeviceChecks(window.plugged, window)
    told: dict[str, Check] = {}
    made.told.connect(lambda check: told.__setitem__(check.id, check))
    made.look()
    assert "sound" not in told
    made._patience.setInterval(0)
    QTest.qWait(20)
    assert told["sound"].state is State.NOT_TRIED


# Paper.
def test_a_device_may_answer_when_the_file_is_closed(store: EventStore, overlay: PreflightOverlay) -> None:
    about = overlay.about.text()
    store.close()
    overlay.devices.tell()
    settle()
    assert "Checked at" not in about
    assert overlay.about.text().startswith(about)


def test_it_is_saved_as_one_page(tmp_path: Path, overlay: PreflightOverlay) -> None:
    all_well(overlay)
    overlay.save(str(tmp_path / "page.pdf"))
    written = (tmp_path / "page.pdf").read_bytes()
    assert written.startswith(b"%PDF")
    assert len(re.findall(rb"/Type /Page\b", written)) == 1
    assert overlay.note.text() == "Saved. Print it at 100 %."
    overlay.save(str(tmp_path / "nowhere" / "page.pdf"))
    assert overlay.note.text() == "The file can't be written. Choose another place."


def test_where_to_is_asked_for(tmp_path: Path, overlay: PreflightOverlay, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", staticmethod(lambda: []))
    all_well(overlay)
    for button in (overlay.save_button, overlay.print_button):
        button.click()
        (dialog,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, QFileDialog)] or [
            overlay.findChild(QFileDialog)
        ]
        assert dialog is not None
        path = tmp_path / f"{button.text()}.pdf"
        dialog.fileSelected.emit(str(path))
        dialog.close()
        dialog.deleteLater()
        QApplication.sendPostedEvents(None, 52)  # deferred deletes
        assert path.read_bytes().startswith(b"%PDF")


def lines_of(sheet: Sheet, monkeypatch: pytest.MonkeyPatch, height: int = 2000) -> tuple[int, list[str]]:
    """The lowest line of ink on a page of so many dots, and what was written on it."""
    written: list[str] = []
    real = paper_module.Page._text

    def note(self: object, text: str, *rest: object) -> float:
        if self._painter is not None:  # type: ignore[attr-defined]
            written.append(text)
        return real(self, text, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(paper_module.Page, "_text", note)
    page = QImage(QSize(1414, height + 500), QImage.Format.Format_Grayscale8)
    page.fill(Qt.GlobalColor.white)
    page.setDotsPerMeterX(round(180 / 0.0254))
    page.setDotsPerMeterY(round(180 / 0.0254))
    painter = QPainter(page)
    drawing(sheet)(painter, QRect(0, 0, 1414, height))
    painter.end()
    rows = [y for y in range(page.height()) if any(byte != 255 for byte in bytes(page.constScanLine(y))[:1414])]
    return rows[-1], written


def sheet_of(words: str, do: str) -> Sheet:
    found = tuple(check(each, State.FAIL, words, do) for each in PLAN)
    steps = tuple(check(each) for each in drill_planned())
    groups = ((Group.LAPTOP, found), (Group.DRILL, steps))
    return Sheet("Before the doors open", ("Lakefront Marathon · Desk 3", "Checked at 08:21"), "19 things", groups)


def test_event_desk_time_and_every_check_are_on_the_page(monkeypatch: pytest.MonkeyPatch) -> None:
    _, written = lines_of(sheet_of("broken", "Mend it."), monkeypatch)
    assert written[:4] == ["Before the doors open", "Lakefront Marathon · Desk 3", "Checked at 08:21", "19 things"]
    assert {each.title for each in (*PLAN, *drill_planned())} <= set(written)
    assert written.count("To do: Mend it.") == len(PLAN)
    assert written.count("Fail") == len(PLAN)


@pytest.mark.parametrize("words", ["broken", LONG])
def test_all_of_it_is_on_one_page(words: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lowest, _ = lines_of(sheet_of(words, words), monkeypatch)
    assert lowest < 2000


def test_the_page_says_what_the_screen_says(overlay: PreflightOverlay) -> None:
    all_well(overlay)
    sheet = overlay._sheet()
    assert sheet.lines[0] == "Lakefront Marathon · Desk 3"
    assert sheet.lines[1].startswith("Checked at Sunday 14 June 2026, 06:21:")
    assert [group for group, _ in sheet.groups] == [Group.LAPTOP, Group.SERVER, Group.EVENT, Group.DEVICES]
    assert sum(len(checks) for _, checks in sheet.groups) == len(overlay.checks) == len(PLAN) + 3


def test_targets_are_large_enough(overlay: PreflightOverlay) -> None:
    all_well(overlay)
    buttons: list[QWidget] = [overlay.again, overlay.drill, overlay.print_button, overlay.save_button]
    assert all(min(each.width(), each.height()) >= look.TARGET for each in buttons)
