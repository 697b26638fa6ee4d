"""The Windows installer's words and choices; its work is tried by packaging/windows/trial.py, under wine."""

from __future__ import annotations

import hashlib
import importlib
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Imports a module of packaging/, as its scripts do."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module


def refused(*arguments: str) -> str:
    """What the script says when it makes no installer."""
    command = [sys.executable, "packaging/windows_installer.py", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    return done.stderr


def test_without_cpython_it_says_what_to_fetch() -> None:
    said = refused()
    assert "python-3.11.9-embed-amd64.zip" in said
    assert "python.org" in said
    assert "--windows-python FILE" in said


def test_a_file_of_another_checksum_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "python.zip"
    file.write_bytes(b"something else")
    said = refused("--windows-python", str(file), "--windows-python-sha256", "0" * 64)
    assert hashlib.sha256(b"something else").hexdigest() in said
    assert "Fetch it again" in said


def test_a_checksum_is_never_guessed(script: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tree = script("windows_tree")
    file = tmp_path / "python.zip"
    file.write_bytes(b"whatever")
    monkeypatch.setattr(
        tree, "wanted_python", lambda: {"version": "3", "file": file.name, "sha256": "", "how": "Look."}
    )
    with pytest.raises(SystemExit, match="--windows-python-sha256"):
        tree.check_python(file, "")
    assert tree.check_python(file, hashlib.sha256(b"whatever").hexdigest().upper()) == file


@pytest.mark.parametrize(
    ("version", "four"), [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("2.3.4rc1", (2, 3, 4, 0))]
)
def test_windows_gets_four_numbers(script: Any, version: str, four: tuple[int, ...]) -> None:
    assert script("windows_launcher").numbers(version) == four


def test_libraries_of_windows_are_told_from_those_to_bring(script: Any) -> None:
    imports = script("windows_imports")
    assert all(imports.is_system(each) for each in ("kernel32.dll", "api-ms-win-crt-heap-l1-1-0.dll"))
    assert not any(imports.is_system(each) for each in ("msvcp140.dll", "qt6core.dll", "#", ""))


def test_what_the_kiosk_imports_of_qt_is_taken_along(script: Any) -> None:
    assert {"QtCore", "QtMultimedia", "QtWidgets"} <= set(script("windows_tree").qt_modules())


def test_nothing_is_signed_without_a_key_and_no_password_is_in_a_command(script: Any, tmp_path: Path) -> None:
    signing = script("windows_signing")
    file = tmp_path / "setup.exe"
    file.write_bytes(b"a program")
    signing.sign(file, {})
    assert file.read_bytes() == b"a program"
    key = {"KIOSK_SIGN_PFX": "key.pfx", "KIOSK_SIGN_PASSWORD_FILE": "password.txt"}
    command = signing._command(file, tmp_path / "signed", key)
    assert command[command.index("-readpass") + 1] == "password.txt"
    assert "-pass" not in command


def test_a_key_that_can_t_be_used_stops_the_build(script: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "setup.exe"
    file.write_bytes(b"a program")
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(SystemExit, match="can't be signed"):
        script("windows_signing").sign(file, {"KIOSK_SIGN_PFX": "key.pfx"})


def test_the_mac_s_image_is_refused_elsewhere_in_words(script: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(SystemExit, match="made on a Mac"):
        script("macos_image").build()
