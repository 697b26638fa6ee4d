"""`kiosk pin`: whether there is one, setting it unseen, and forgetting it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from kiosk import pin as pins
from kiosk.cli import pin as subject
from kiosk.cli import run
from kiosk.pin import TRIES_FILE, is_right
from kiosk.settings import load


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("KIOSK_API_URL", "https://api.example.org")
    monkeypatch.setattr(pins, "_KIBIBYTES", 64)
    return tmp_path / "home"


def type_in(monkeypatch: pytest.MonkeyPatch, *typed: str) -> None:
    """At a terminal."""
    lines = iter(typed)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(subject, "getpass", lambda _: next(lines))


def test_it_is_set_and_forgotten(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["pin"]) == 0
    assert "No PIN is set" in capsys.readouterr().out
    type_in(monkeypatch, "4711", "4711 ")
    assert run(["pin", "--set", "--json"]) == 0
    said = capsys.readouterr()
    assert json.loads(said.out) == {"pin": True}
    assert "4711" not in said.out + said.err
    assert is_right("4711", load(home, {}).organizer_pin)
    assert set(json.loads((home / "settings.json").read_text())) == {"organizerPin"}, "not what the environment says"
    (home / TRIES_FILE).write_text("{}")
    assert run(["pin"]) == 0
    assert "A PIN is set." in capsys.readouterr().out
    assert (home / TRIES_FILE).exists()
    assert run(["pin", "--forget"]) == 0
    assert load(home, {}).organizer_pin == ""
    assert not (home / TRIES_FILE).exists(), "whoever sets a new one does not wait for the old one"


@pytest.mark.parametrize(("typed", "says"), [(("12",), "Choose 4 to 12 digits"), (("1234", "1235"), "not the same")])
def test_slips_change_nothing(
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    typed: tuple[str, ...],
    says: str,
) -> None:
    type_in(monkeypatch, *typed)
    assert run(["pin", "--set"]) == 2
    assert says in capsys.readouterr().err
    assert not (home / "settings.json").exists()


def test_a_pin_is_not_taken_from_a_pipe(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["pin", "--set"]) == 2
    assert "terminal" in capsys.readouterr().err


def test_both_at_once_are_a_wrong_usage() -> None:
    with pytest.raises(SystemExit) as caught:
        run(["pin", "--set", "--forget"])
    assert caught.value.code == 2
