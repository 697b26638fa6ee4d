"""A volunteer without a mouse: everything on the check-in screen by keys alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.errors import BadInput, DiskTrouble
from kiosk.language import in_english, speak_through
from kiosk.model import DeliveryState, How, NewRegistration, OperationKind
from kiosk.ui import banner
from kiosk.ui.button import Button
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.dialogs import ChoiceOverlay, LineOverlay, ReasonOverlay
from kiosk.ui.walk_up import WalkUpOverlay
from kiosk.ui.window import MainWindow
from kiosk.ui.wording import Role

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
Press = Callable[..., None]


def journal(screen: CheckInScreen) -> list[tuple[str, str, str | None]]:
    made = (logged.operation for logged in screen.desk.operations())
    return [(each.kind, each.registration_id, each.reason) for each in made]


def test_type_and_enter_checks_in_and_is_ready_for_the_next(screen: CheckInScreen, press: Press) -> None:
    press("mül an", Key.Key_Return)

    words = screen.banner.words
    assert (words.role, words.title) == (Role.OK, "Checked in")
    assert screen.field.text() == ""
    assert screen.field.hasFocus()
    assert len(journal(screen)) == 1
    assert screen.header._status is not None
    assert screen.header._status.deliveries[DeliveryState.WAITING] == 1
    assert screen.recent.rows.made.rows[0].entry.registration.name == words.name


def test_a_second_enter_does_nothing(screen: CheckInScreen, press: Press) -> None:
    press("1042", Key.Key_Return, Key.Key_Return, Key.Key_Enter)

    assert journal(screen) == [("check_in", "r1", None)]
    assert screen.banner.words.role is Role.OK


def test_a_typed_bib_is_recorded_as_a_bib_and_a_name_as_a_search(screen: CheckInScreen, press: Press) -> None:
    press("1042", Key.Key_Return, "zoe ang", Key.Key_Return)

    assert [logged.operation.how for logged in screen.desk.operations()] == [How.BIB, How.SEARCH]


def test_a_key_held_too_long_takes_nothing_more(screen: CheckInScreen, press: Press) -> None:
    press("77", Key.Key_Return)
    for target in (screen.field, screen.strip.undo):
        held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True)
        QApplication.sendEvent(target, held)
    assert screen.banner.words.icon == "several"
    assert screen.overlay is None
    assert journal(screen) == []


def test_the_verdict_stays_until_the_next_letter(screen: CheckInScreen, press: Press) -> None:
    press("1042", Key.Key_Return, Key.Key_Down, Key.Key_Up)
    assert screen.banner.words.title == "Checked in"
    press("z")
    assert screen.banner.words.role is Role.IDLE
    assert screen.field.text() == "z"


def test_esc_clears_text_and_verdict(screen: CheckInScreen, press: Press) -> None:
    press("1042", Key.Key_Return, Key.Key_Escape)
    assert screen.banner.words.role is Role.IDLE
    press("zo", Key.Key_Escape)
    assert screen.field.text() == ""
    assert screen.results.found.rows == ()


def test_arrows_choose_and_stop_at_the_ends(screen: CheckInScreen, press: Press) -> None:
    press("mu", Key.Key_Up)
    assert screen.results.currentIndex().row() == 0
    press(Key.Key_Down, Key.Key_Down)
    chosen = screen.results.selected()
    assert chosen is not None
    assert screen.results.currentIndex().row() == 2
    press(Key.Key_PageDown, Key.Key_PageDown)
    assert screen.results.currentIndex().row() == len(screen.results.found.rows) - 1
    press(Key.Key_PageUp, Key.Key_PageUp, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert journal(screen) == [("check_in", chosen.entry.registration.id, None)]


def test_text_typed_on_a_button_goes_to_the_field(screen: CheckInScreen, press: Press) -> None:
    screen.strip.more.setFocus()
    press("zo")
    assert screen.field.text() == "zo"
    assert screen.field.hasFocus()


def test_text_typed_with_no_focus_at_all_goes_to_the_field(
    window: MainWindow, screen: CheckInScreen, press: Press
) -> None:
    screen.field.clearFocus()
    assert window.focusWidget() is None
    press("李")
    assert screen.field.text() == "李"


def test_control_and_function_keys_are_not_text(screen: CheckInScreen, press: Press) -> None:
    screen.strip.more.setFocus()
    press(Key.Key_F7)
    press("x", hold=CTRL)
    assert screen.field.text() == ""


def test_ctrl_z_undoes_with_a_reason_by_number(screen: CheckInScreen, press: Press) -> None:
    press("1042", Key.Key_Return)
    press(Key.Key_Z, hold=CTRL)
    assert isinstance(screen.overlay, ReasonOverlay)
    press("2", Key.Key_Return)

    assert journal(screen) == [("check_in", "r1", None), ("undo", "r1", "Checked in by mistake")]
    assert screen.banner.words.title == "Check-in undone"
    assert screen.overlay is None
    assert screen.field.hasFocus()
    assert screen.recent.rows.made.rows == ()


def test_a_reason_is_recorded_in_english_whatever_is_spoken(screen: CheckInScreen, press: Press) -> None:
    press("1042", Key.Key_Return)
    speak_through(lambda text, note, number: f"[{in_english(text, note, number)}]")
    try:
        press(Key.Key_Z, hold=CTRL)
        assert isinstance(screen.overlay, ReasonOverlay)
        assert "[Checked in by mistake]" in [each.text() for each in screen.overlay.findChildren(Button)]
        press("2", Key.Key_Return)
    finally:
        speak_through(in_english)
    assert journal(screen)[1] == ("undo", "r1", "Checked in by mistake")


def test_enter_takes_the_first_reason_and_arrows_another(screen: CheckInScreen, press: Press) -> None:
    press("1042", Key.Key_Return)
    press(Key.Key_Z, hold=CTRL)
    press(Key.Key_Return)
    press("1042", Key.Key_Return)
    press(Key.Key_Z, hold=CTRL)
    press(Key.Key_Down, Key.Key_Tab, Key.Key_Return)
    reasons = [reason for kind, _, reason in journal(screen) if kind == "undo"]
    assert reasons == ["Wrong person", "Runner does not start"]


def test_esc_leaves_the_reasons_without_undoing(screen: CheckInScreen, press: Press) -> None:
    press("1042", Key.Key_Return)
    press(Key.Key_Z, hold=CTRL)
    press("x9", Key.Key_Escape)
    assert len(journal(screen)) == 1
    assert screen.overlay is None
    assert screen.field.hasFocus()
    assert screen.field.text() == ""


def test_another_reason_is_typed_and_an_empty_one_is_not_taken(screen: CheckInScreen, press: Press) -> None:
    press("1042", Key.Key_Return)
    press(Key.Key_Z, hold=CTRL)
    press("5", Key.Key_Return)
    assert isinstance(screen.overlay, LineOverlay)
    assert screen.overlay.line.hasFocus()
    press(Key.Key_Return, " ", Key.Key_Return)
    assert isinstance(screen.overlay, LineOverlay)
    assert len(journal(screen)) == 1
    press("Feels 1ll", Key.Key_Return)
    assert journal(screen)[-1] == ("undo", "r1", "Feels 1ll")
    assert screen.overlay is None
    assert screen.field.hasFocus()


def test_esc_goes_back_from_the_typed_reason_to_the_list_and_from_there_out(
    screen: CheckInScreen, press: Press
) -> None:
    press("julia", Key.Key_Return, Key.Key_F4, "5", Key.Key_Return, "x", Key.Key_Escape)
    assert isinstance(screen.overlay, ReasonOverlay)
    press("5", Key.Key_Return, "Her twin paid", Key.Key_Return)
    assert journal(screen) == [("check_in", "r4", "Her twin paid")]
    press(Key.Key_Z, hold=CTRL)
    press("5", Key.Key_Return, Key.Key_Escape, Key.Key_Escape)
    assert screen.overlay is None
    assert screen.field.hasFocus()
    assert len(journal(screen)) == 1


def test_the_theme_in_force_is_marked(screen: CheckInScreen, press: Press) -> None:
    press(Key.Key_F10, "6", "3")
    assert screen.overlay is not None
    said = [each.accessibleName() for each in screen.overlay.findChildren(Button)]
    assert said[:3] == ["As the computer", "Light. Chosen now", "Dark"]


def test_nothing_to_undo_is_said(screen: CheckInScreen, press: Press) -> None:
    press(Key.Key_Z, hold=CTRL)
    assert screen.overlay is None
    assert screen.banner.words.title == "Nothing to undo"


def test_already_checked_in_says_when_and_where_and_shows_details(screen: CheckInScreen, press: Press) -> None:
    press("1042", Key.Key_Return, "1042", Key.Key_Return)
    assert screen.banner.words.role is Role.ALREADY
    assert "Desk 3" in screen.banner.words.lines[0]
    assert len(journal(screen)) == 1
    press(Key.Key_F4)
    assert screen.overlay is not None
    press(Key.Key_Escape)
    assert screen.overlay is None


def test_cancelled_is_refused_with_the_next_step_and_can_be_lifted_with_a_reason(
    screen: CheckInScreen, press: Press
) -> None:
    press("julia", Key.Key_Return)
    assert screen.banner.words.role is Role.REFUSED
    assert "Nothing was recorded." in screen.banner.words.lines[0]
    assert journal(screen) == []
    press(Key.Key_F4)
    assert isinstance(screen.overlay, ReasonOverlay)
    press("1", Key.Key_Return)
    assert journal(screen) == [("check_in", "r4", "Organizer said yes")]
    assert screen.banner.words.role is Role.OK


def test_where_nothing_can_be_lifted_nothing_is_offered(screen: CheckInScreen, press: Press) -> None:
    screen.desk.can_override = lambda _verdict: False  # type: ignore[method-assign]
    press("julia", Key.Key_Return, Key.Key_F4)
    assert not screen.banner.button.isVisible()
    assert screen.overlay is None


def test_two_runners_with_one_bib_are_a_choice(screen: CheckInScreen, press: Press) -> None:
    press("77", Key.Key_Return)
    assert screen.banner.words.icon == "several"
    assert {row.entry.registration.id for row in screen.results.found.rows} == {"r12", "r13"}
    assert journal(screen) == []
    screen.refresh()
    assert len(screen.results.found.rows) == 2
    press(Key.Key_Down, Key.Key_Return)
    assert len(journal(screen)) == 1
    assert screen.banner.words.role is Role.OK


def test_an_unknown_code_is_said_and_can_be_typed_over(screen: CheckInScreen, press: Press) -> None:
    press("99999", Key.Key_Return)
    assert screen.banner.words.name == "“99999”"
    press("391", Key.Key_Return)
    assert journal(screen) == [("check_in", "r10", None)]


def test_a_disk_that_fails_is_said_and_what_was_typed_stays(screen: CheckInScreen, press: Press) -> None:
    def fail(*_args: object, **_more: object) -> None:
        raise DiskTrouble

    right = screen.desk.check_in
    screen.desk.check_in = fail  # type: ignore[method-assign, assignment]
    press("zoe", Key.Key_Return)
    assert screen.banner.words.title == "Not recorded"
    assert screen.field.text() == "zoe"
    screen.desk.check_in = right  # type: ignore[method-assign]
    press(Key.Key_Return)
    assert screen.banner.words.title == "Checked in"


def test_a_search_that_fails_is_said(screen: CheckInScreen, press: Press) -> None:
    def fail(*_args: object) -> None:
        raise DiskTrouble

    screen.desk.find = fail  # type: ignore[method-assign, assignment]
    press("z")
    assert screen.banner.words.name == DiskTrouble.title
    assert screen.results.found.rows == ()
    screen.desk.recent = fail  # type: ignore[method-assign, assignment]
    screen.desk.status = fail  # type: ignore[method-assign, assignment]
    for what in (screen.undo_last, screen.status_asked.emit):
        screen.show_note("before")
        what()
        assert screen.banner.words.name == DiskTrouble.title
    assert screen.overlay is None


@pytest.mark.logs_warning
def test_a_check_in_is_green_even_where_the_facts_cannot_be_read(screen: CheckInScreen, press: Press) -> None:
    def fail() -> None:
        raise DiskTrouble

    screen.desk.status = fail  # type: ignore[method-assign, assignment]
    press("1042", Key.Key_Return)
    QApplication.processEvents()
    assert screen.banner.words.role is Role.OK
    assert screen.header.progress.accessibleName().startswith("1 of 71")


def test_verdicts_and_the_selected_row_are_said_aloud(
    screen: CheckInScreen, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, bool]] = []

    class Listener:
        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: QAccessibleAnnouncementEvent) -> None:  # noqa: N802
            said.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr(banner, "QAccessible", Listener)
    press("1042")
    assert screen.field.accessibleDescription().startswith("Anna Müller, bib 1042, Half Marathon")
    press(Key.Key_Return, "julia", Key.Key_Return)
    assert [(words.split(".")[0], urgent) for words, urgent in said] == [
        ("Checked in", False),
        ("Registration was cancelled", True),
    ]
    assert screen.banner.accessibleName() == said[-1][0]
    screen.field.clear()
    assert screen.field.accessibleDescription() == ""


def test_a_part_of_a_bib_turns_nobody_green_at_once(screen: CheckInScreen, press: Press) -> None:
    press("104", Key.Key_Return)
    assert (screen.banner.words.role, screen.banner.words.title) == (Role.LOOK, "No bib is 104")
    assert "1042, Anna Müller" in screen.banner.words.spoken
    assert journal(screen) == []
    press("2", Key.Key_Return)
    assert screen.banner.words.title == "Checked in"

    press("39", Key.Key_Return, Key.Key_Return)
    assert (screen.banner.words.title, screen.banner.words.bib) == ("Checked in", "391")
    press("504", Key.Key_Down, Key.Key_Return)
    assert screen.banner.words.title == "Checked in"


def test_a_name_that_is_only_near_turns_nobody_green_at_once(screen: CheckInScreen, press: Press) -> None:
    press("zoe angstrim", Key.Key_Return)
    words = screen.banner.words
    assert (words.role, words.title) == (Role.LOOK, "Nobody is called zoe angstrim")
    assert "2044, Zoë Ångström" in words.spoken
    assert journal(screen) == []
    assert screen.field.text() == "zoe angstrim"
    press(Key.Key_Return)
    assert journal(screen) == [("check_in", "r6", None)]
    assert (screen.banner.words.title, screen.banner.words.name) == ("Checked in", "Zoë Ångström")
    assert [logged.operation.how for logged in screen.desk.operations()] == [How.SEARCH]


def test_another_letter_asks_again_and_choosing_in_the_list_does_not(screen: CheckInScreen, press: Press) -> None:
    press("zoe angstri", Key.Key_Return, "m", Key.Key_Return)
    assert screen.banner.words.title == "Nobody is called zoe angstrim"
    assert journal(screen) == []
    press(Key.Key_Escape, "zoe angstrim", Key.Key_Down, Key.Key_Return)
    assert journal(screen) == [("check_in", "r6", None)]
    press("ng wie", Key.Key_Return, Key.Key_Escape, "ng wei", Key.Key_Return)
    assert journal(screen)[1:] == [("check_in", "r10", None)]


def test_walk_up_by_keys(screen: CheckInScreen, press: Press) -> None:
    press("Noor Late", Key.Key_F2)
    form = screen.overlay
    assert isinstance(form, WalkUpOverlay)
    assert form.name.text() == "Noor Late"
    assert form.email.hasFocus()
    press("noor@mail.example", Key.Key_Return)
    assert form.run_field.note.text() == "Choose the run."
    assert form.run.hasFocus()
    press(Key.Key_Down, Key.Key_Down, Key.Key_Tab, "D", Key.Key_Backtab, Key.Key_Return)

    assert screen.overlay is None
    words = screen.banner.words
    assert (words.title, words.name, words.bib) == ("Registered and checked in", "Noor Late", "")
    made = [logged.operation for logged in screen.desk.operations() if logged.operation.kind is OperationKind.WALK_UP]
    assert made[0].payload is not None
    assert (made[0].payload["run_id"], made[0].payload["pace_group"]) == ("full", "D")


def test_a_bib_that_nobody_has_is_not_a_walk_ups_name(screen: CheckInScreen, press: Press) -> None:
    press("99999", Key.Key_Return, Key.Key_F2)
    form = screen.overlay
    assert isinstance(form, WalkUpOverlay)
    assert form.name.text() == ""
    assert form.name.hasFocus()


def test_a_walk_up_that_is_refused_stays_in_the_form(screen: CheckInScreen, press: Press) -> None:
    def refuse(_new: NewRegistration) -> None:
        raise BadInput("That is no e-mail", "It looks like name@example.org.")

    screen.desk.walk_up = refuse  # type: ignore[method-assign, assignment]
    press("late@mail.example", Key.Key_F2)
    form = screen.overlay
    assert isinstance(form, WalkUpOverlay)
    assert form.email.text() == "late@mail.example"
    assert form.name.hasFocus()
    form.run.setCurrentIndex(1)
    form.pace.setText("A")
    press("Noor Late", Key.Key_Tab, Key.Key_Return)
    assert form.trouble.text() == "That is no e-mail. It looks like name@example.org."
    assert form.pace.text() == "A"
    assert form.isVisible()


def test_the_menu_by_number(screen: CheckInScreen, press: Press) -> None:
    heard: list[object] = []
    screen.language_chosen.connect(heard.append)
    screen.theme_chosen.connect(heard.append)
    screen.desk_renamed.connect(heard.append)
    press(Key.Key_F10)
    assert isinstance(screen.overlay, ChoiceOverlay)
    press("6", "2", "3")
    press(Key.Key_F10, "6", "3", "3")
    press(Key.Key_F10, "7", "1")
    assert isinstance(screen.overlay, LineOverlay)
    press("Desk 9", Key.Key_Return)
    assert heard == ["de", "dark", "Desk 9"]
    assert screen.overlay is None
    assert screen.field.hasFocus()


def test_tab_reaches_every_button_and_comes_back(screen: CheckInScreen, press: Press) -> None:
    press("1042", Key.Key_Return)
    seen = []
    for _ in range(12):
        press(Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    wanted = {
        screen.field,
        screen.header.progress,
        screen.header.chip,
        screen.banner.button,
        screen.recent.rows,
        screen.strip.undo,
        screen.strip.walk_up,
        screen.strip.more,
    }
    assert wanted <= set(seen)


def test_the_list_of_the_last_is_walked_by_keys(screen: CheckInScreen, press: Press) -> None:
    press("1042", Key.Key_Return, "391", Key.Key_Return)
    screen.recent.rows.setFocus(Qt.FocusReason.TabFocusReason)
    press(Key.Key_Up, Key.Key_Down, Key.Key_Down, Key.Key_Return)
    assert isinstance(screen.overlay, ReasonOverlay)
    press("1", Key.Key_Return)
    assert journal(screen)[-1] == ("undo", "r1", "Wrong person")
    screen.recent.rows.setFocus()
    press("q")
    assert screen.field.text() == "q"


class _Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_what_a_key_changed_is_painted_before_anything_else_has_its_turn(screen: CheckInScreen) -> None:
    rows, verdict = _Paints(screen.results.viewport()), _Paints(screen.banner)
    for text, key in (("m", Key.Key_M), ("u", Key.Key_U)):
        before = rows.count
        QApplication.sendEvent(screen.field, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text))
        assert rows.count > before
    before = verdict.count
    QApplication.sendEvent(
        screen.field, QKeyEvent(QEvent.Type.KeyPress, Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r")
    )
    assert verdict.count > before
