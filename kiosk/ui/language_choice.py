"""Choosing the language: each by the name that its own speakers give it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kiosk.language import tr
from kiosk.ui.dialogs import Choice, ChoiceOverlay
from kiosk.ui.languages import LANGUAGES, SYSTEM, spoken
from kiosk.ui.overlay import Overlay
from kiosk.ui.theme import Theme


def languages_overlay(host: QWidget, theme: Theme, take: Callable[[str], object]) -> Overlay:
    """All languages, and the computer's own; `take` gets a code or SYSTEM."""

    def choose(code: str) -> Callable[[], object]:
        return lambda: take(code)

    choices = [
        Choice(name, choose(code), *(("check", tr("Chosen now")) if code == spoken() else ("language",)))
        for code, name in LANGUAGES.items()
    ]
    choices.append(Choice(tr("As the computer", "A language"), choose(SYSTEM), "laptop"))
    return ChoiceOverlay(host, theme, tr("Language"), "", choices)
