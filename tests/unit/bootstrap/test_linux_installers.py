"""The Linux installers' scripts and choices; the installers themselves are tried by packaging/trial.py, as root."""

from __future__ import annotations

import importlib
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
NEEDS_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="runs on Linux alone")
NEEDS_DPKG = pytest.mark.skipif(shutil.which("dpkg") is None, reason="asks dpkg which version is newer")


@pytest.fixture
def script(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Imports a module of packaging/, as its scripts do."""
    monkeypatch.syspath_prepend(str(ROOT / "packaging"))
    return importlib.import_module


class Person:
    """Somebody with a home of their own, and what the installer for one person unpacks."""

    def __init__(self, script: Any, folder: Path) -> None:
        self.files, self.folder, self.home = script("linux_files"), folder, folder / "home of somebody"
        self.place = self.home / ".local" / "opt" / "kiosk-check-in"
        self.entry = self.home / ".local/share/applications/app.kiosk_check_in.kiosk.desktop"
        self.home.mkdir()

    def install(self, version: str) -> subprocess.CompletedProcess[str]:
        """Run the installer of a version."""
        unpacked = self.folder / version
        (unpacked / "program").mkdir(parents=True, exist_ok=True)
        (unpacked / "program" / "kiosk").write_text(f"#!/bin/sh\necho {version}\n")
        (unpacked / "program" / "kiosk").chmod(0o755)
        (unpacked / "needs").write_text("")
        self.files.write_desktop_files(unpacked / "share")
        facts = {"ID": "app.kiosk_check_in.kiosk", "MEGABYTES": "1"}
        for name in ("install", "uninstall"):
            (unpacked / name).write_text(self.files.filled(f"{name}.sh.in", version, **facts))
            (unpacked / name).chmod(0o755)
        return self.run("./install", unpacked)

    def run(self, command: str, folder: Path) -> subprocess.CompletedProcess[str]:
        """Run a command in a folder."""
        around = {"HOME": str(self.home), "PATH": "/usr/local/bin:/usr/bin:/bin"}
        return subprocess.run(command, cwd=folder, env=around, capture_output=True, text=True, check=False)

    @property
    def said(self) -> str:
        """What the installed command says."""
        return self.run(str(self.home / ".local" / "bin" / "kiosk"), self.home).stdout.strip()


@pytest.fixture
def person(script: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Person:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    return Person(script, tmp_path)


@NEEDS_LINUX
def test_a_newer_one_goes_over_an_older_one_and_not_the_other_way(person: Person) -> None:
    assert person.install("1.9.0").returncode == 0
    assert person.install("1.10.0").returncode == 0
    refused = person.install("1.9.0")

    assert refused.returncode == 1
    assert "1.10.0 is installed, which is newer than 1.9.0" in refused.stderr
    assert person.said == "1.10.0"


@NEEDS_LINUX
def test_the_menu_starts_the_program_in_a_home_with_a_space(person: Person) -> None:
    person.install("1.0.0")

    assert f'Exec="{person.place}/kiosk" %f' in person.entry.read_text("utf-8")


@NEEDS_LINUX
def test_uninstalling_leaves_the_data_and_nothing_else(person: Person) -> None:
    data = person.home / ".local/share/kiosk/event.db"
    data.parent.mkdir(parents=True)
    data.write_bytes(b"check-ins")
    person.install("1.0.0")

    assert person.run("./uninstall", person.place).returncode == 0
    assert [each for each in person.home.rglob("*") if not each.is_dir()] == [data]
    assert data.read_bytes() == b"check-ins"


@NEEDS_DPKG
@pytest.mark.parametrize(("installed", "code"), [("0.9.0", 0), ("1.0.0", 0), ("1.0.1", 1), ("1.10.0", 1)])
def test_the_package_refuses_to_replace_a_newer_one(script: Any, tmp_path: Path, installed: str, code: int) -> None:
    before = tmp_path / "preinst"
    before.write_text(script("linux_files").filled("preinst.sh.in", "1.0.0"))
    done = subprocess.run(["sh", before, "upgrade", installed], capture_output=True, text=True, check=False)

    assert done.returncode == code
    assert ("newer than 1.0.0" in done.stderr) == bool(code)


def test_numpy_is_asked_for_with_its_options_beside_its_hashes(script: Any) -> None:
    lines = script("lean_numpy")._request().splitlines()

    assert lines[0].startswith("numpy==")
    assert all(line.endswith("\\") for line in lines[:-1])
    assert '    --config-settings="setup-args=-Dblas=none" \\' in lines
    assert sum("--hash=sha256:" in line for line in lines) > 1


@pytest.mark.parametrize(
    ("place", "is_needed"),
    [
        ("PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("resources/translations/kiosk_de.ts", False),
        ("keyring-25.7.0.dist-info/entry_points.txt", True),
        ("keyring-25.7.0.dist-info/direct_url.json", False),
        ("PySide6/Qt/lib/libQt6Pdf.so.6", False),
    ],
)
def test_what_goes_along(script: Any, place: str, is_needed: bool) -> None:
    assert script("trimming").is_needed(place, f"/venv/{place}", ("/venv",)) is is_needed


@pytest.mark.parametrize(("name", "is_needed"), [("libcrypto.so.3", True), ("libGL.so.1", False)])
def test_the_systems_own_libraries_stay_with_the_system(script: Any, name: str, is_needed: bool) -> None:
    assert script("trimming").is_needed(name, f"/usr/lib/{name}", ("/venv",)) is is_needed


def test_the_bill_names_no_place_of_this_machine(script: Any) -> None:
    here, there = {"url": "file:///here/numpy.whl"}, {"url": "where it is told of"}
    some, none = {"externalReferences": [here, there]}, {"externalReferences": [here]}
    for each in (some, none):
        script("bill")._forget_this_machine(each)

    assert some == {"externalReferences": [there]}
    assert none == {}
