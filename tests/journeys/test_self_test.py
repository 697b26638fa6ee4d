"""`kiosk self-test` as a program of its own: it passes, and what is broken is named while the rest is tried."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.paths import resource

PARTS = [
    *("files", "fonts", "icons", "sounds", "translations", "licences"),
    *("window", "server", "list", "search", "check_in", "camera", "delivery", "disk", "one_window"),
    *("sound", "cameras", "serial", "paper"),
    *("encryption", "pin", "signing", "keyring", "certificates", "gone"),
]

START = "import sys; from kiosk.__main__ import main; sys.argv = ['kiosk', 'self-test', '--json']; sys.exit(main())"
"""What begins it, after what breaks something."""

IMPATIENT = "import kiosk.app.self_test.bench as bench; bench._PATIENCE = 1.5\n"
"""A second and a half for what never comes about."""

Tried = Callable[..., tuple[int, dict[str, dict[str, Any]]]]


@pytest.fixture
def tried(tmp_path: Path) -> Tried:
    """Runs a self-test after a prelude; gives its exit code and its parts by id, and leaves nothing behind."""
    scratch, data = tmp_path / "scratch", tmp_path / "data"
    scratch.mkdir()

    def run(prelude: str = "", **environment: str) -> tuple[int, dict[str, dict[str, Any]]]:
        surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(scratch), "KIOSK_HOME": str(data)}
        found = subprocess.run(
            [sys.executable, "-c", f"{prelude}\n{START}"],
            env=surroundings | environment,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert "Traceback" not in found.stderr
        told = json.loads(found.stdout)
        assert told["ok"] == (found.returncode == 0)
        assert not data.exists(), "the person's folder was touched"
        assert not list(scratch.glob("kiosk-self-test-*")), "something was left behind"
        return found.returncode, {part["id"]: part for part in told["parts"]}

    return run


def failed(parts: dict[str, dict[str, Any]]) -> set[str]:
    return {name for name, part in parts.items() if part["state"] == "fail"}


def test_every_part_goes_well_here(tried: Tried) -> None:
    code, parts = tried()
    assert list(parts) == PARTS
    assert {name for name, part in parts.items() if part["state"] not in ("pass", "warn")} == set()
    assert {name for name, part in parts.items() if part["state"] == "warn"} <= {"fonts", "sound", "keyring"}
    assert code == 0


def test_people_read_a_table_and_a_file_has_it_too(tmp_path: Path) -> None:
    file = tmp_path / "found.txt"
    found = subprocess.run(
        [sys.executable, "-m", "kiosk", "self-test", "--into", str(file)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert found.returncode == 0
    assert found.stdout == file.read_text("utf-8")
    assert f"all {len(PARTS)} parts went well" in found.stdout


# What is not as it was built.
@pytest.fixture
def built(tmp_path: Path) -> Path:
    """A copy of what comes with the program, to be broken; the prelude is what makes the program use it."""
    shutil.copytree(resource(), tmp_path / "built" / "resources")
    return tmp_path / "built"


def using(built: Path) -> str:
    return f"import sys; sys._MEIPASS = {str(built)!r}\n{IMPATIENT}"


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:200])


@pytest.mark.parametrize(
    ("name", "spoil", "broken"),
    [
        ("icons/cable.svg", Path.unlink, {"files"}),
        ("icons/cable.svg", cut_off, {"icons"}),
        ("sounds/look.wav", cut_off, {"sounds"}),
        ("translations/kiosk_pt.qm", Path.unlink, {"files", "translations"}),
        ("translations/kiosk_pt.qm", cut_off, {"translations"}),
        ("licences/LGPL-3.0.txt", Path.unlink, {"files", "licences"}),
    ],
)
def test_a_file_that_is_missing_or_cut_off_is_found(
    tried: Tried, built: Path, name: str, spoil: Callable[[Path], object], broken: set[str]
) -> None:
    spoil(built / "resources" / name)
    code, parts = tried(using(built))
    assert failed(parts) == broken
    assert code == 1
    assert all(parts[each]["toDo"] for each in broken)
    assert parts["delivery"]["state"] == "pass"


def test_without_its_font_there_is_no_window_and_the_rest_is_tried(tried: Tried, built: Path) -> None:
    cut_off(built / "resources" / "fonts" / "Inter-Bold.otf")
    code, parts = tried(using(built))
    assert failed(parts) == {"fonts", "window"}
    assert {parts[each]["state"] for each in ("list", "check_in", "camera", "delivery", "sound")} == {"not_tried"}
    assert {parts[each]["state"] for each in ("server", "encryption", "pin", "certificates", "gone")} == {"pass"}
    assert code == 1


# What does not do its work.
@pytest.mark.parametrize(
    ("prelude", "broken"),
    [
        ("import zxingcpp; zxingcpp.read_barcodes = lambda *_, **__: []", {"camera"}),
        (
            "import kiosk.store.database as made; real = made._connect;"
            " made._connect = lambda path, _: real(path, None)",
            {"encryption"},
        ),
        ("import kiosk.pin; kiosk.pin.is_right = lambda *_: True", {"pin"}),
        ("import kiosk.handover.signed as made; made._verify = lambda *_: None", {"signing"}),
        ("import kiosk.ui.help.sheet as made; made.draw_sheet = lambda *_: None", {"paper"}),
        ("import sys; sys.modules['PySide6.QtSerialPort'] = None", {"serial"}),
        ("import sys; sys.modules['PySide6.QtMultimedia'] = None", {"camera", "cameras", "sound"}),
        ("import sys; sys.modules['secretstorage'] = None", {"keyring"}),
        (
            "import kiosk.practice as made; real = made.PracticeServer; bench.PracticeServer = lambda world:"
            " real(world, write_back=made.WriteBack.NOT_FOUND)",
            {"delivery"},
        ),
    ],
)
def test_a_part_that_does_not_work_is_named(tried: Tried, prelude: str, broken: set[str]) -> None:
    code, parts = tried(f"{IMPATIENT}{prelude}")
    assert code == 1
    assert failed(parts) == broken


def test_a_computer_without_root_certificates_is_told_what_to_install(tried: Tried) -> None:
    nowhere = {"SSL_CERT_FILE": "/nonexistent", "SSL_CERT_DIR": "/nonexistent"}
    code, parts = tried("import truststore._openssl as made; made._CA_FILE_CANDIDATES = []", **nowhere)
    assert failed(parts) == {"certificates"}
    assert "ca-certificates" in parts["certificates"]["toDo"]
    assert code == 1


def test_one_that_hangs_is_named_and_ends_all_the_same(tried: Tried) -> None:
    hang = (
        "import time; from kiosk.ui.scanner.serial import SerialScanner as made; made.ports = lambda _: time.sleep(99)"
    )
    code, parts = tried(f"{hang}\nimport kiosk.app.self_test.run as made; made.LIMIT = 12.0")
    assert failed(parts) == {"serial"}
    assert "hangs" in parts["serial"]["words"]
    assert parts["delivery"]["state"] == "pass"
    assert code == 1
