"""The walk-up form as it looks: at any size, in both themes, and to whoever hears the screen."""

from __future__ import annotations

from itertools import combinations

import pytest
from conftest import EVENT, runner
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from walk_up_kit import SEVEN, SIX, fill, opened, settle, shown

from kiosk.language import in_english, speak_through
from kiosk.model import How, Page, Run
from kiosk.settings import Settings
from kiosk.store import EventStore
from kiosk.ui import theme as look
from kiosk.ui.button import Button
from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.labels import Elided
from kiosk.ui.walk_up import WalkUpOverlay
from kiosk.ui.window import MainWindow

SIZES = pytest.mark.parametrize("size", [(683, 384), (960, 540), (1024, 600), (1366, 768), (1920, 1080)], ids=str)
KINDS = (QAbstractButton, QLineEdit, QComboBox, QLabel)


def place(widget: QWidget, inside: QWidget) -> QRect:
    return QRect(widget.mapTo(inside, QPoint(0, 0)), widget.size())


def check_layout(form: WalkUpOverlay) -> None:
    """Nothing is cut, overlaps or is too small to press."""
    settle()
    inner = form._inner
    seen = [each for kind in KINDS for each in inner.findChildren(kind) if each.isVisible()]
    for each in seen:
        if isinstance(each, QAbstractButton | QComboBox):
            assert min(each.width(), each.height()) >= look.TARGET, each.accessibleName()
            assert each.accessibleName(), each
        if isinstance(each, Button):
            assert each.width() >= each.minimumSizeHint().width(), each.text()
        if isinstance(each, QLabel) and not isinstance(each, Elided):
            assert each.height() >= each.heightForWidth(each.width()), each.text()
            assert each.wordWrap() or each.width() >= each.sizeHint().width(), each.text()
        assert inner.rect().contains(place(each, inner)), each
    for one, other in combinations([*seen, form.doubles], 2):
        if not (one.isAncestorOf(other) or other.isAncestorOf(one)):
            assert not place(one, inner).intersects(place(other, inner)), (one, other)
    assert form.rect().contains(form.panel.geometry())


def scrolls(form: WalkUpOverlay) -> bool:
    settle()
    return form._scroll.verticalScrollBar().maximum() > 0


def club(screen: CheckInScreen, store: EventStore) -> None:
    """Three with one e-mail, of whom one has a long name and one is in."""
    long = "Maximiliane-Charlotte von und zu Hohenstein-Lichtenfels"
    rows = (
        runner(201, long, "MARATHON-2026-0815", email="club@run.example"),
        runner(202, "Noor Latte", None, email="club@run.example"),
        runner(203, "Ben Late", "12", email="club@run.example"),
    )
    store.apply_page(Page(rows, last_id="r203"), sweep=False, read_revision=store.revision())
    screen.desk.refresh()
    screen.desk.check_in("r201", How.SEARCH)


@SIZES
@pytest.mark.parametrize("runs", [SIX[:1], SIX[:3], SIX[:4], SIX, SEVEN], ids=len)
def test_it_fits_empty_wrong_and_full(
    window: MainWindow, screen: CheckInScreen, store: EventStore, size: tuple[int, int], runs: tuple[Run, ...]
) -> None:
    window.resize(*size)
    store.describe(EVENT, runs)
    club(screen, store)
    form = opened(screen)
    check_layout(form)
    form._register(sure=False)
    check_layout(form)
    fill(form, email="club@run.example", run=len(runs) - 1)
    form._look()
    form._register(sure=False)
    assert len(shown(form)) >= 2
    check_layout(form)
    fill(form, email="noor@gmial.com")
    form.email_field.look_at()
    check_layout(form)
    form.trouble.setText("The disk is full. " * 6)
    form.trouble.show()
    form._place()
    check_layout(form)
    window.resize(size[0] + 60, size[1] + 40)
    settle()
    assert form.size() == screen.host().size()
    check_layout(form)


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)], ids=str)
@pytest.mark.parametrize("practice", [False, True])
@pytest.mark.parametrize("runs", [SIX[:3], SIX[:4], SIX, SEVEN], ids=len)
def test_nothing_scrolls_from_1024_by_600_on(
    window: MainWindow,
    screen: CheckInScreen,
    store: EventStore,
    size: tuple[int, int],
    practice: bool,
    runs: tuple[Run, ...],
) -> None:
    window.resize(*size)
    window.set_practice(practice)
    store.describe(EVENT, runs)
    club(screen, store)
    form = opened(screen)
    assert not scrolls(form)
    form._register(sure=False)
    assert not scrolls(form)
    fill(form, email="club@run.example", run=2)
    form._look()
    assert len(shown(form)) == 3
    assert not scrolls(form)
    before = form.register.mapTo(window, QPoint(0, 0)).y()
    fill(form, "Zed Zebra", "nobody@run.example")
    form._look()
    settle()
    assert not shown(form)
    assert form.register.mapTo(window, QPoint(0, 0)).y() == before, "nothing jumps"


def test_what_is_asked_about_is_seen_where_the_form_scrolls(
    window: MainWindow, screen: CheckInScreen, store: EventStore
) -> None:
    window.resize(683, 384)
    club(screen, store)
    form = opened(screen)
    fill(form, email="club@run.example")
    form._register(sure=False)
    settle()
    assert form._scroll.viewport().rect().contains(place(form.register, form._scroll.viewport()))
    fill(form, name="")
    form._register(sure=False)
    settle()
    assert form._scroll.viewport().rect().contains(place(form.name_field, form._scroll.viewport()))


def test_texts_that_are_half_as_long_again_fit(window: MainWindow, screen: CheckInScreen, store: EventStore) -> None:
    """German is a third longer than English."""
    window.resize(1024, 600)
    store.describe(EVENT, SIX)
    club(screen, store)
    speak_through(lambda text, note, number: in_english(text, note, number) + " " + text[: len(text) // 3])
    try:
        form = opened(screen)
        form._register(sure=False)
        check_layout(form)
        fill(form, email="club@run.example", run=3)
        form._look()
        form._register(sure=False)
        check_layout(form)
    finally:
        speak_through(in_english)


def pictures(form: WalkUpOverlay) -> list[QImage]:
    settle()
    return [each.grab().toImage() for each in (form.run, form.doubles, form.email_field)]


def test_choice_doubles_problem_and_theme_are_seen(screen: CheckInScreen, store: EventStore) -> None:
    club(screen, store)
    form = opened(screen)
    before = pictures(form)
    fill(form, email="club@run.example", run=1)
    form._look()
    chosen = pictures(form)
    assert all(one != other for one, other in zip(before, chosen, strict=True))
    form._register(sure=False)
    assert pictures(form)[1] != chosen[1], "it is asked"
    form.email.setText("club@")
    form.email_field.look_at()
    wrong = pictures(form)
    assert wrong[2] != chosen[2]
    screen.theme.set_mode("dark")
    assert all(one != other for one, other in zip(wrong, pictures(form), strict=True))


def test_a_run_that_can_not_be_chosen_looks_so(screen: CheckInScreen, store: EventStore) -> None:
    store.describe(EVENT, SIX)
    able = pictures(opened(screen))[0]
    screen.desk.configure(Settings(allow_override=False))
    assert pictures(opened(screen))[0] != able


def test_no_window_but_the_one(screen: CheckInScreen, window: MainWindow) -> None:
    opened(screen, "anna muller")
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [window]
    assert window.isActiveWindow()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
def test_what_is_wrong_stands_nearer_to_its_field_than_to_the_next(
    screen: CheckInScreen, window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    form = opened(screen)
    form.register.click()
    settle()
    note, beside = form.name_field.note, form.email_field.caption
    words_end = note.mapTo(form, note.contentsRect().topLeft()).y() + note.fontMetrics().height()
    below = beside.mapTo(form, QPoint(0, 0)).y() - words_end
    above = note.mapTo(form, QPoint(0, 0)).y() - form.name.mapTo(form, QPoint(0, form.name.height())).y()
    assert note.text() == "Ask for the name."
    assert below >= above + 4
