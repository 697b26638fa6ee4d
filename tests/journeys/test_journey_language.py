"""Another language while the window is open: everything is said anew, and it is kept for the next start."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from morning import Key, kiosk_on, live
from venue import KEY, Venue

from kiosk import language
from kiosk.ui import languages
from kiosk.ui.wording import Role


@pytest.fixture(autouse=True)
def bracketing(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A language that is told by its brackets, in the place of French."""
    speak = languages.speak

    def spoken(chosen: str = languages.SYSTEM) -> None:
        speak("en")
        if chosen == "fr":
            language.speak_through(lambda text, note, number: f"[{language.in_english(text, note, number)}]")

    monkeypatch.setattr(languages, "speak", spoken)
    yield
    speak("en")


def test_the_language_changes_at_the_desk(home: Path, venue: Venue) -> None:
    first, second = venue.runners()[:2]

    async def morning() -> None:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            kiosk.check_in(first.bib or "")
            kiosk.press(Key.Key_F10)
            kiosk.click("This window…")
            kiosk.click("Language…")
            kiosk.click("Français")
            await kiosk.open()
            assert kiosk.screen.strip.undo.text() == "[Undo]"
            words = kiosk.enter(second.bib or "")
            assert (words.role, words.title) == (Role.OK, "[Checked in]")
            await kiosk.until(lambda: len(kiosk.recent()) == 2, "what was done before, too")
            await kiosk.until(lambda: kiosk.status.undelivered == 0, "the delivery")

    live(morning())
    assert json.loads((home / "settings.json").read_text("utf-8"))["language"] == "fr"


def test_the_language_changes_before_anything_else(home: Path) -> None:
    async def morning() -> None:
        async with kiosk_on(home) as kiosk:
            await kiosk.until(lambda: kiosk.stands("setup"), "the set-up")
            kiosk.window.setup.language_chosen.emit("fr")
            await kiosk.until(lambda: kiosk.window.setup.connect_button.text() == "[Check and go on]", "other words")
            assert "[Practice with invented runners]" in kiosk.sees()

    live(morning())
