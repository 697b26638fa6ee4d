"""Settings for other laptops: what is in the file and the code, what is never, and what is refused."""

from __future__ import annotations

import base64
import json
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import fields, replace

from kiosk import settings_file as subject
from kiosk.devices import CameraChoice, Devices
from kiosk.errors import BadInput, DiskTrouble
from kiosk.model import WriteBackRoute
from kiosk.settings import Settings
from kiosk.settings_file import OWN, Change, changes, code, content, load, offered, save, settings_of_scan

PIN = "$argon2id$v=19$m=65536,t=3,p=4$UPkWlLExzQwn5Ugc2TkFrA$rcdCwoPBJsDx7S8OtpXEmw"
CHOSEN = Settings(
    api_url="https://api.example.org/v2",
    desk_name="Marianne's desk",
    theme="dark",
    write_back=WriteBackRoute("POST", "/check-ins", {"who": "{registrationId}", "in": "{checkedIn}"}),
    bib_write_back=WriteBackRoute("PUT", "/bibs/{registrationId}", {"bib": "{bib}"}),
    allow_override=False,
    next_steps={"cancelled": "Ask Ana at the blue tent.", "waitlist": "到蓝色帐篷"},
    served_runs=("5K",),
    go_to={"Half Marathon": "Desk 5"},
    laptops_sharing_key=4,
    last_event="event-of-this-laptop",
    runner_then_bib=True,
    devices=Devices(CameraChoice(device="Marianne's phone")),
    override_reasons=("Ana said yes",),
    full_screen=True,
    organizer_pin=PIN,
)


def taken(settings: Settings, data: bytes) -> Settings:
    return replace(settings, **offered(data).values)


def test_everything_but_the_laptops_own_comes_through_a_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    save(path, CHOSEN)

    other = Settings(desk_name="Desk 9", last_event="e9")
    found = load(path)
    assert replace(other, **found.values) == replace(
        CHOSEN, desk_name="Desk 9", last_event="e9", devices=Devices(), organizer_pin=""
    )
    assert (found.unknown, found.own) == ((), ())


def test_nothing_of_the_laptop_itself_is_in_it() -> None:
    text = (content(CHOSEN) + zlib.decompress(base64.b32decode(padded(code(CHOSEN))))).decode()
    assert not any(word in text for word in ("Marianne", "argon2", "event-of-this-laptop", "organizerPin", "lastEvent"))
    assert {each.name for each in fields(Settings)} >= OWN


def test_the_file_says_what_it_is_and_holds_what_is_default_too() -> None:
    found = json.loads(content(Settings()))
    assert (found["kiosk"], found["version"]) == ("settings", 1)
    assert set(found["settings"]) == {each.encode_name for each in fields(Settings) if each.name not in OWN}
    assert taken(CHOSEN, content(Settings())).allow_override, "so that it brings another laptop back to the default"


def padded(text: str) -> str:
    figures = text.removeprefix("KIOSK1:")
    return figures + "=" * (-len(figures) % 8)


def test_the_code_is_of_figures_and_capitals_alone() -> None:
    text = code(CHOSEN)
    assert text.startswith("KIOSK1:")
    assert set(text.removeprefix("KIOSK1:")) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
    for scanned in (text, f"  {text}\r", text.lower(), f"{text[:40]} {text[40:]}"):
        found = settings_of_scan(scanned)
        assert found is not None
        assert found == offered(content(CHOSEN))


@pytest.mark.parametrize("text", ["", "1042", "KIOSK", "KIOSK1", "KIOSK10", "https://x/KIOSK1:ABC", "kiosk2:AAAA"])
def test_other_codes_are_none(text: str) -> None:
    assert settings_of_scan(text) is None


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text[:-20],
        lambda text: "KIOSK1:",
        lambda text: text[:30] + ("A" if text[30] != "A" else "B") + text[31:],
        lambda text: text.replace("Y", "#").replace("Z", "Y").replace("#", "Z"),
        lambda text: text.replace("KIOSK1:", "KIOSK1Ö") + "1",
        lambda text: "KIOSK1:" + base64.b32encode(zlib.compress(b"0" * 1_000_000)).decode(),
    ],
)
def test_a_code_that_was_not_read_whole_is_told(change: Any) -> None:
    with pytest.raises(BadInput) as caught:
        settings_of_scan(change(code(CHOSEN)))
    assert caught.value.title == "The code of the settings was not read whole"


def test_a_whole_code_of_something_else_is_no_file_with_settings() -> None:
    with pytest.raises(BadInput, match="no file with settings"):
        settings_of_scan("KIOSK1:" + base64.b32encode(zlib.compress(b"[]")).decode())


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"[]",
        b"\xff\xfe",
        b'{"apiUrl": "https://x.example"}',
        b'{"kiosk": "report", "version": 1, "settings": {}}',
        b'{"kiosk": "settings", "version": 1, "settings": []}',
        b"[" * 5000,
        b"kiosk hand-over 1\n",
    ],
)
def test_wrong_files_are_refused_in_words(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(data)
    with pytest.raises(BadInput) as caught:
        load(path)
    assert caught.value.title == "This is no file with settings"
    assert "F10" in caught.value.hint


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "film.json"
    path.write_bytes(content(CHOSEN) + b" " * (1 << 16))
    with pytest.raises(BadInput, match="no file with settings"):
        load(path)


def test_a_file_that_is_not_there_is_a_trouble_of_the_disk(tmp_path: Path) -> None:
    with pytest.raises(DiskTrouble, match="can't be read"):
        load(tmp_path / "none")
    with pytest.raises(DiskTrouble):
        load(tmp_path)
    with pytest.raises(DiskTrouble):
        save(Path("/proc/none/settings.json"), CHOSEN)


def packed(**settings: Any) -> bytes:
    return json.dumps({"kiosk": "settings", "version": 1, "settings": settings}).encode()


def test_a_newer_version_asks_for_an_update() -> None:
    with pytest.raises(BadInput, match="newer version"):
        offered(b'{"kiosk": "settings", "version": 2, "settings": {}}')


def test_fields_that_are_not_known_or_of_one_laptop_are_left_out_and_named() -> None:
    found = offered(packed(allowOverride=False, colour="red", apiKey="live_abc", deskName="Desk 1", organizerPin=PIN))
    assert found.values == {"allow_override": False}
    assert found.unknown == ("apiKey", "colour")
    assert found.own == ("deskName", "organizerPin")


@pytest.mark.parametrize(
    ("settings", "says"),
    [
        ({"allowOverride": "yes"}, "allowOverride"),
        ({"laptopsSharingKey": 0}, "laptopsSharingKey"),
        ({"overrideReasons": [" "]}, "overrideReasons"),
        ({"apiUrl": "http://api.example.org"}, "https://"),
        ({"writeBack": {"path": "x"}}, "writeBack.path"),
    ],
)
def test_what_could_not_work_is_refused_with_its_place(settings: dict[str, Any], says: str) -> None:
    with pytest.raises(BadInput) as caught:
        offered(packed(**settings))
    assert caught.value.title == "These settings can't be used"
    assert says in caught.value.hint


def test_the_changes_are_named_in_order_and_nothing_else() -> None:
    here = Settings(theme="dark", next_steps={"cancelled": "Ask Ana."})
    offer = offered(packed(nextSteps={}, theme="dark", allowOverride=False, fullScreen=True))
    assert changes(here, offer) == (
        Change("allow_override", True, False),
        Change("next_steps", {"cancelled": "Ask Ana."}, {}),
        Change("full_screen", False, True),
    )
    assert changes(Settings(), offered(content(Settings()))) == ()


def test_a_field_without_a_name_in_the_trouble_is_named_by_all(monkeypatch: pytest.MonkeyPatch) -> None:
    def convert(*_: Any) -> None:
        raise subject.msgspec.ValidationError("Object depth is too large")

    monkeypatch.setattr(subject.msgspec, "convert", convert)
    with pytest.raises(BadInput) as caught:
        offered(packed())
    assert "settings" in caught.value.hint


@given(st.text(max_size=60), st.dictionaries(st.text(min_size=1, max_size=20), st.text(max_size=40), max_size=4))
def test_any_words_come_through_a_code(word: str, steps: dict[str, str]) -> None:
    settings = Settings(next_steps=steps, go_to={"a run": word}, served_runs=(word,))
    found = settings_of_scan(code(settings))
    assert found is not None
    assert replace(Settings(), **found.values) == settings
