"""The organizer's PIN: kept as a hash, tried at leisure, and never for the length of a program alone."""

from __future__ import annotations

import os
import re
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.kdf import argon2

from kiosk import pin as subject
from kiosk.errors import BadInput
from kiosk.pin import TRIES_FILE, Tries, is_pin, is_right, kept_of, wait_after
from kiosk.settings import PIN_SHAPE, Settings, load, save
from tests.samples import SetClock


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same function at a thousandth of the price."""
    monkeypatch.setattr(subject, "_KIBIBYTES", 64)
    monkeypatch.setattr(subject, "_PASSES", 1)


@pytest.mark.parametrize("text", ["0000", "1234", "123456789012"])
def test_four_to_twelve_digits_are_a_pin(text: str) -> None:
    assert is_pin(text)


@pytest.mark.parametrize("text", ["", "123", "1234567890123", "12 34", "12a4", "١٢٣٤", "²²²²", "12.4", "-1234"])
def test_nothing_else_is(text: str, clock: SetClock) -> None:
    assert not is_pin(text)
    with pytest.raises(BadInput, match="can't be a PIN"):
        kept_of(text, clock)


def test_what_is_kept_has_the_recommended_parameters_and_tells_right_from_wrong(
    tmp_path: Path, clock: SetClock
) -> None:
    kept = kept_of("4711", clock)

    assert kept.startswith("$argon2id$v=19$m=65536,t=3,p=4$")
    assert re.fullmatch(PIN_SHAPE, kept)
    assert "4711" not in kept
    assert is_right("4711", kept)
    assert not is_right("4712", kept)
    assert kept_of("4711", clock) != kept, "each has a salt of its own"
    save(tmp_path, Settings(organizer_pin=kept))
    assert load(tmp_path, {}).organizer_pin == kept


def test_what_can_be_no_pin_is_wrong_at_once(clock: SetClock) -> None:
    assert not is_right("x" * 1000, "never looked at")


@pytest.mark.parametrize(
    "kept",
    [
        "1234",
        "$argon2id$v=19$m=65536,t=3,p=4$AAAA$AAAA",
        "$argon2i$v=19$m=65536,t=3,p=4$UPkWlLExzQwn5Ugc2TkFrA$rcdCwoPBJsDx7S8OtpXEmw",
        "$argon2id$v=19$m=9999999,t=3,p=4$UPkWlLExzQwn5Ugc2TkFrA$rcdCwoPBJsDx7S8OtpXEmw",
    ],
)
def test_a_settings_file_with_anything_else_as_a_pin_is_refused(tmp_path: Path, kept: str) -> None:
    (tmp_path / "settings.json").write_text(f'{{"organizerPin": "{kept}"}}')

    with pytest.raises(BadInput) as caught:
        load(tmp_path, {})
    assert "organizerPin: as the window writes it; without this line there is no PIN" in caught.value.hint


def test_a_pin_that_can_not_be_used_says_how_to_get_rid_of_it(clock: SetClock) -> None:
    weak = "$argon2id$v=19$m=1,t=3,p=4$UPkWlLExzQwn5Ugc2TkFrA$rcdCwoPBJsDx7S8OtpXEmw"
    assert re.fullmatch(PIN_SHAPE, weak)
    with pytest.raises(BadInput) as caught:
        is_right("1234", weak)
    assert "kiosk pin --forget" in caught.value.hint


def test_too_little_memory_is_told(clock: SetClock, monkeypatch: pytest.MonkeyPatch, cheap: None) -> None:
    kept = kept_of("1234", clock)

    class Full:
        def __init__(self, **_: Any) -> None:
            pass

        def derive_phc_encoded(self, _: bytes) -> str:
            raise MemoryError

        @staticmethod
        def verify_phc_encoded(*_: Any) -> None:
            raise MemoryError

    monkeypatch.setattr(argon2, "Argon2id", Full)
    for use in (lambda: kept_of("1234", clock), lambda: is_right("1234", kept)):
        with pytest.raises(BadInput, match="too little memory"):
            use()


def test_the_waits_double_from_five_seconds_to_five_minutes() -> None:
    assert [wait_after(wrong) for wrong in range(11)] == [0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300]
    assert wait_after(10_000) == 300


def test_three_tries_are_free_and_then_it_waits(tmp_path: Path, clock: SetClock, cheap: None) -> None:
    kept, tries = kept_of("1234", clock), Tries(tmp_path, clock)
    for left in (2, 1, 0):
        assert not tries.check("9999", kept)
        assert tries.left == left
    assert tries.wait() == 5
    clock.move(4)
    assert tries.wait() == 1
    assert not tries.check("1234", kept), "before its time even the right one is none"
    assert tries.wait() == 1, "and nothing is counted"
    clock.move(1)
    assert tries.wait() == 0
    assert not tries.check("9999", kept)
    assert tries.wait() == 10
    clock.move(10)
    assert tries.check("1234", kept)
    assert (tries.left, tries.wait()) == (3, 0)


def test_the_count_outlives_the_program(tmp_path: Path, clock: SetClock, cheap: None) -> None:
    kept, tries = kept_of("1234", clock), Tries(tmp_path, clock)
    for _ in range(3):
        tries.check("9999", kept)
    again = Tries(tmp_path, clock)
    assert (again.left, again.wait()) == (0, 5)
    clock.move(5)
    assert again.check("1234", kept)
    assert Tries(tmp_path, clock).left == 3
    assert [each.name for each in tmp_path.iterdir()] == [TRIES_FILE]


def test_a_program_that_is_ended_while_it_looks_has_counted_the_try(
    tmp_path: Path, clock: SetClock, cheap: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept = kept_of("1234", clock)

    def killed(*_: str) -> bool:
        raise KeyboardInterrupt

    monkeypatch.setattr(subject, "is_right", killed)
    for _ in range(3):
        with pytest.raises(KeyboardInterrupt):
            Tries(tmp_path, clock).check("1234", kept)
    assert Tries(tmp_path, clock).wait() == 5


def test_a_try_that_can_not_be_looked_at_counts_for_nothing(tmp_path: Path, clock: SetClock) -> None:
    tries = Tries(tmp_path, clock)
    with pytest.raises(BadInput):
        tries.check("1234", "$argon2id$v=19$m=1,t=3,p=4$UPkWlLExzQwn5Ugc2TkFrA$rcdCwoPBJsDx7S8OtpXEmw")
    assert tries.left == 3


def test_a_clock_that_is_set_back_makes_no_wait_longer(tmp_path: Path, clock: SetClock, cheap: None) -> None:
    kept, tries = kept_of("1234", clock), Tries(tmp_path, clock)
    for _ in range(3):
        tries.check("9999", kept)
    clock.at -= timedelta(days=1)
    assert tries.wait() == 5
    clock.move(5)
    assert tries.check("1234", kept)


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff", b'{"wrong": -1, "at": "2026-06-14T08:00:00+02:00"}', b"[]"])
def test_a_broken_count_begins_anew(tmp_path: Path, clock: SetClock, content: bytes) -> None:
    (tmp_path / TRIES_FILE).write_bytes(content)
    assert Tries(tmp_path, clock).left == 3


@pytest.mark.logs_warning
def test_a_full_disk_keeps_the_count_in_mind(
    tmp_path: Path, clock: SetClock, cheap: None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    kept, tries = kept_of("1234", clock), Tries(tmp_path, clock)

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    for _ in range(3):
        assert not tries.check("9999", kept)
    assert tries.wait() == 5
    assert "9999" not in caplog.text
