"""What the banner's painting does with long names and with several lines."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.ui.check_in import CheckInScreen
from kiosk.ui.wording import Role, Words

LONG = "Maximiliane-Charlotte von und zu Hohenstein-Lichtenfels-Wittelsbach"


def picture(screen: CheckInScreen, words: Words, *, action: str = "Undo") -> QImage:
    screen.banner.show_words(words, action=action, icon="undo", key="Ctrl Z")
    QApplication.processEvents()
    return screen.banner.grab().toImage()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)])
def test_a_long_name_is_seen_to_its_end(screen: CheckInScreen, size: tuple[int, int]) -> None:
    screen.window().resize(*size)
    QApplication.processEvents()
    words = Words(Role.OK, "check", "Checked in", LONG, ("Half Marathon · 08:21",), "MARATHON-2026-0815")
    other = Words(Role.OK, "check", "Checked in", LONG[:-1] + "k", words.lines, words.bib)
    assert picture(screen, words) != picture(screen, other), "its last letter is there"


def test_facts_have_a_point_between_and_sentences_have_not(screen: CheckInScreen) -> None:
    def shown(*lines: str) -> QImage:
        return picture(screen, Words(Role.OK, "check", "Checked in", "Ida Berger", lines=lines))

    assert shown("5K · 08:21", "2 more: F3") == shown("5K · 08:21 · 2 more: F3")
    assert shown("Ask Ana.", "5K · 08:21") == shown("Ask Ana. 5K · 08:21")
