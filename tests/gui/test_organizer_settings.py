"""Settings for other laptops: as a file and as a code, and never taken unasked."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from organizer_kit import GIVEN, PIN, Laptop, asked, enter, given, texts
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from kiosk import settings as settings_store
from kiosk import settings_file
from kiosk.errors import DiskTrouble
from kiosk.model import Cancelled, WriteBackRoute
from kiosk.scan.decode import Decoder
from kiosk.scan.plane import Plane
from kiosk.settings import Settings
from kiosk.settings_file import Change
from kiosk.ui.organizer.code import SettingsCode, picture_of
from kiosk.ui.organizer.offer import OfferOverlay
from kiosk.ui.organizer.others import OthersPlace
from kiosk.ui.organizer.words import change_lines, name_of
from kiosk.ui.window import MainWindow

Press = Callable[..., None]


@pytest.fixture
def window(laptop: Laptop) -> MainWindow:
    """What `press` presses keys in."""
    return laptop.window


# Settings for others.


def test_settings_go_from_one_laptop_to_another_as_a_file(laptop: Laptop, tmp_path: Path) -> None:
    laptop.choices.keep(desk_name="Desk 9", go_to={"5K": "Desk 1"})
    overlay, place = laptop.place(OthersPlace)
    assert isinstance(place, OthersPlace)
    place.save(str(tmp_path / "mine.json"))
    assert overlay.said.text() == "Saved as mine.json."
    assert settings_file.load(tmp_path / "mine.json").values["go_to"] == {"5K": "Desk 1"}
    place.save("/proc/none/mine.json")
    assert overlay.said.property("role") == "danger"

    place.show_offer(given(tmp_path / "theirs.json"))
    offer = place.offer
    assert offer is not None
    assert list(offer.ticks) == ["theme", "allow_override", "next_steps", "go_to"]
    assert "yes → no" in texts(place)
    assert "Cancelled: our own text → “Ask Ana.”" in texts(place)
    assert laptop.office.settings.allow_override, "nothing is taken unasked"
    assert laptop.window.focusWidget() is offer.leave
    offer.ticks["go_to"].click()
    assert offer.take.text() == "Take 3 changes"
    offer.take.click()
    assert overlay.said.text() == "3 changes taken."
    assert laptop.kept == {
        "deskName": "Desk 9",
        "goTo": {"5K": "Desk 1"},
        "allowOverride": False,
        "nextSteps": {"cancelled": "Ask Ana."},
        "theme": "dark",
    }
    assert laptop.window.theme.dark
    assert laptop.reconnected == 0
    entry = laptop.screen.desk.entry("r4")
    assert entry is not None
    assert laptop.screen.desk.next_step(Cancelled(entry)) == "Ask Ana."


def test_an_offer_can_be_left_and_a_wrong_file_is_told(laptop: Laptop, tmp_path: Path, press: Press) -> None:
    overlay, place = laptop.place(OthersPlace)
    assert isinstance(place, OthersPlace)
    place.show_offer(given(tmp_path / "theirs.json"))
    press(Qt.Key.Key_Escape)
    assert laptop.screen.overlay is overlay, "Esc goes back first"
    assert place.offer is None
    place.show_offer(given(tmp_path / "theirs.json"))
    assert place.offer is not None
    place.offer.leave.click()
    assert place.stack.currentIndex() == 0
    (tmp_path / "wrong.json").write_text("{}")
    place.show_offer(str(tmp_path / "wrong.json"))
    assert overlay.said.text().startswith("This is no file with settings. ")
    assert not (laptop.root / "settings.json").exists()
    press(Qt.Key.Key_Escape)
    assert laptop.screen.overlay is None


def test_an_offer_that_changes_nothing_says_so_and_names_what_it_leaves_out(laptop: Laptop, tmp_path: Path) -> None:
    path = tmp_path / "same.json"
    settings_file.save(path, Settings())
    content = json.loads(path.read_text())
    content["settings"] |= {"colour": "red", "deskName": "Desk 1"}
    path.write_text(json.dumps(content))
    _, place = laptop.place(OthersPlace)
    assert isinstance(place, OthersPlace)
    place.show_offer(str(path))
    assert place.offer is not None
    said = texts(place)
    assert "Nothing would change" in said
    assert "Not known to this version, and left out: colour." in said
    assert "Of one laptop alone, and left out: deskName." in said
    assert not place.offer.take.isEnabled()
    assert place.offer.take.text() == "Take nothing"


def test_taking_what_can_not_be_kept_says_why(laptop: Laptop, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, place = laptop.place(OthersPlace)
    assert isinstance(place, OthersPlace)
    place.show_offer(given(tmp_path / "theirs.json"))
    offer = place.offer
    assert offer is not None

    def full(*_: object) -> None:
        raise DiskTrouble

    monkeypatch.setattr(settings_store, "save", full)
    offer.take.click()
    assert offer.trouble.isVisible()
    assert laptop.office.settings.allow_override


def test_another_server_is_connected_to_at_once(laptop: Laptop) -> None:
    laptop.office.change(api_url="https://api.example.org")
    laptop.office.change(write_back=WriteBackRoute("POST", "/check-ins/{registrationId}"))
    laptop.office.change(allow_override=False)
    assert laptop.reconnected == 2


def test_runner_then_bib_is_switched_at_once(laptop: Laptop) -> None:
    laptop.places()
    laptop.office.change(runner_then_bib=True)
    assert laptop.screen.handing_out.on


def test_the_code_on_the_screen_is_read_by_a_camera_and_asked_about(laptop: Laptop, press: Press) -> None:
    laptop.choices.keep(allow_override=False, next_steps={"cancelled": "Ask Ana at the blue tent, please."})
    _, place = laptop.place(OthersPlace)
    assert isinstance(place, OthersPlace)
    place.code_row.click()
    QApplication.processEvents()
    shown = place.findChild(SettingsCode)
    assert shown is not None
    picture = shown.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    plane = Plane(bytes(picture.constBits()), picture.width(), picture.height(), picture.bytesPerLine())
    (read,) = Decoder().read(plane)
    assert read.text == settings_file.code(laptop.office.settings)
    press(Qt.Key.Key_Escape)
    assert place.findChild(SettingsCode) is None or not place.findChild(SettingsCode).isVisible()
    laptop.overlay.close_overlay()

    laptop.choices.keep(allow_override=True, next_steps={})
    assert laptop.office.take_scan(read.text, laptop.screen)
    overlay = laptop.overlay
    assert isinstance(overlay, OfferOverlay)
    assert laptop.window.focusWidget() is overlay.view.leave
    press(Qt.Key.Key_Return)
    assert laptop.screen.overlay is None
    assert laptop.office.settings.allow_override
    assert laptop.office.take_scan(read.text, laptop.screen)
    overlay = laptop.overlay
    assert isinstance(overlay, OfferOverlay)
    overlay.view.take.click()
    assert laptop.screen.overlay is None
    assert not laptop.office.settings.allow_override
    assert laptop.screen.banner.words.title == "2 changes taken."


def test_settings_that_are_too_long_for_a_code_ask_for_a_file(laptop: Laptop) -> None:
    from hashlib import sha256

    noise = {f"word {number}": sha256(str(number).encode()).hexdigest()[:60] for number in range(60)}
    laptop.choices.keep(next_steps=noise)
    overlay, place = laptop.place(OthersPlace)
    assert isinstance(place, OthersPlace)
    place.show_code()
    assert overlay.said.text() == "These settings are too long for a code. Save them to a file instead."
    assert place.stack.currentIndex() == 0
    assert picture_of("KIOSK1:" + "A" * 8000) is None
    assert picture_of("KIOSK1:" + "A" * 1800) is not None


def test_a_scanned_code_asks_for_the_pin_first(laptop: Laptop) -> None:
    laptop.set_pin()
    assert laptop.office.take_scan(settings_file.code(GIVEN), laptop.screen)
    enter(asked(laptop), PIN)
    assert isinstance(laptop.overlay, OfferOverlay)


def test_other_scans_are_not_ours_and_broken_ones_are_told(laptop: Laptop) -> None:
    assert not laptop.office.take_scan("1042", laptop.screen)
    assert laptop.office.take_scan(settings_file.code(GIVEN)[:-9], laptop.screen)
    assert laptop.screen.overlay is None
    assert laptop.screen.banner.words.title == "Settings not taken"
    assert laptop.office.take_scan("KIOSK1:!")


def test_settings_can_be_taken_before_there_is_an_event(laptop: Laptop) -> None:
    laptop.window.show_setup()
    QApplication.processEvents()
    assert laptop.office.take_scan(settings_file.code(GIVEN))
    overlay = laptop.window.findChild(OfferOverlay)
    assert overlay is not None
    overlay.view.take.click()
    assert laptop.kept["allowOverride"] is False


@pytest.mark.parametrize(("button", "accept"), [("save_row", True), ("open_row", False)])
def test_the_dialogs_ask_for_files(laptop: Laptop, button: str, accept: bool) -> None:
    _, place = laptop.place(OthersPlace)
    getattr(place, button).click()
    dialog = place.findChild(QFileDialog)
    assert dialog is not None
    assert (dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave) is accept
    dialog.reject()


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (Change("allow_override", True, False), ("yes → no",)),
        (Change("theme", "system", "dark"), ("as the computer → dark",)),
        (Change("language", "system", "fr"), ("as the computer → Français",)),
        (Change("served_runs", (), ("5K", "10K")), ("all → 5K, 10K",)),
        (Change("override_reasons", ("Ana",), ()), ("Ana → the usual ones",)),
        (Change("laptops_sharing_key", 1, 4), ("1 → 4",)),
        (Change("bib_write_back", None, WriteBackRoute("PUT", "/b", {})), ("not at all → PUT /b {}",)),
        (Change("go_to", {"5K": "Desk 1", "a": "b"}, {"a": "b"}), ("5K: “Desk 1” → our own text",)),
        (Change("of_a_later_version", (), None), ("none → none",)),
    ],
)
def test_changes_in_words(change: Change, says: tuple[str, ...]) -> None:
    assert change_lines(change) == says
    assert "_" not in name_of(change.field)


def test_another_language_is_spoken_once_all_else_is_done(
    laptop: Laptop, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken: list[str] = []
    monkeypatch.setattr(laptop.choices, "speak", spoken.append)
    laptop.office.change(language="fr", allow_override=False)
    assert spoken == []
    qtbot.waitUntil(lambda: spoken == ["fr"])
    laptop.office.change(allow_override=True)
    QApplication.processEvents()
    assert spoken == ["fr"]
