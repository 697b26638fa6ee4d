"""The organizer's places at a real event: guarded by a PIN, in force at once, and carried on by a code."""

from __future__ import annotations

import json
from pathlib import Path

from morning import Key, Kiosk, kiosk_on, live
from venue import KEY, Venue

from kiosk.settings import Settings
from kiosk.settings_file import code as code_of
from kiosk.settings_file import save
from kiosk.ui.organizer.ask import PinOverlay
from kiosk.ui.organizer.first import FirstSettings
from kiosk.ui.organizer.places import PlacesOverlay


async def _give_pin(kiosk: Kiosk, pin: str) -> None:
    await kiosk.until(lambda: isinstance(kiosk.screen.overlay, PinOverlay), "the question for the PIN")
    kiosk.type(pin)
    kiosk.press(Key.Key_Return)


def test_a_pin_guards_the_places_and_no_check_in(home: Path, venue: Venue) -> None:
    runner = venue.runners()[0]

    async def morning() -> None:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            said: list[object] = []
            kiosk.flow._organizing.set_pin("2468", said.append)
            await kiosk.until(lambda: said == [None], "the PIN")
            kiosk.check_in(runner.bib or "")
            kiosk.press(Key.Key_F10)
            kiosk.click("Organizer…")
            kiosk.click("Another event…")
            await _give_pin(kiosk, "1111")
            await kiosk.for_a_while()
            assert kiosk.stands("check_in"), "a wrong PIN leads nowhere"
            kiosk.press(Key.Key_Escape)
            kiosk.screen.organizer_asked.emit()
            await _give_pin(kiosk, "2468")
            await kiosk.until(lambda: isinstance(kiosk.screen.overlay, PlacesOverlay), "the places")
            kiosk.press(Key.Key_Escape)
            await kiosk.delivered()

    live(morning())
    kept = json.loads((home / "settings.json").read_text("utf-8"))
    assert kept["organizerPin"].startswith("$argon2id$")
    assert "2468" not in (home / "settings.json").read_text("utf-8")


def test_a_scanned_code_brings_another_laptops_settings(home: Path, venue: Venue) -> None:
    async def morning() -> None:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            there = kiosk.flow._choices.settings
            code = code_of(type(there)(api_url=there.api_url, write_back=there.write_back, allow_override=False))
            kiosk.screen.take_scan(code)
            await kiosk.until(lambda: "Take these settings?" in kiosk.reads(), "the question")
            assert "yes → no" in kiosk.reads()
            assert kiosk.desk._rights.override
            kiosk.click("Take 1 change")
            await kiosk.until(lambda: not kiosk.desk._rights.override, "the other right")

    live(morning())
    assert json.loads((home / "settings.json").read_text("utf-8"))["allowOverride"] is False


def test_a_new_laptop_takes_the_settings_on_its_first_screen(home: Path, venue: Venue, tmp_path: Path) -> None:
    """In another language at once; then only the key is missing, and the first event is opened with what was taken."""
    given = tmp_path / "given.json"
    save(given, Settings(api_url=venue.url, language="fr", allow_override=False, override_reasons=("Ana",)))

    async def morning() -> None:
        async with kiosk_on(home) as kiosk:
            await kiosk.until(lambda: kiosk.stands("setup"), "the first screen")
            kiosk.click("Settings of another laptop…")
            (asks,) = kiosk.window.findChildren(FirstSettings)
            asks.file_chosen.emit(str(given))
            await kiosk.until(lambda: "Take these settings?" in kiosk.reads(), "the question")
            kiosk.click("Take 4 changes")
            await kiosk.until(lambda: kiosk.window.setup.language.text() == "Français", "the other language")
            await kiosk.until(lambda: len(kiosk.window.setup._checks) == 2, "what was taken")
            (taken, state, names), (missing, still, hint) = kiosk.window.setup._checks
            assert (state, still) == ("pass", "missing")
            assert all((taken, names, missing, hint))
            assert kiosk.window.setup.url.text() == venue.url
            kiosk.window.setup.key.setFocus()
            kiosk.type(KEY)
            kiosk.press(Key.Key_Return)
            await kiosk.choose_event(venue.event_name)
            assert not kiosk.desk._rights.override
            kiosk.flow._choices.speak("en")
            await kiosk.for_a_while()

    live(morning())
    kept = json.loads((home / "settings.json").read_text("utf-8"))
    assert (kept["overrideReasons"], kept["apiUrl"]) == (["Ana"], venue.url)
    assert KEY not in (home / "settings.json").read_text("utf-8")
