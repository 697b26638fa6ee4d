"""A scanner on a serial port, with a pseudo terminal for the port: bytes, silences, and ports that come and go."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.devices import SerialChoice
from kiosk.ui.scanner import serial as serial_scanner
from kiosk.ui.scanner.serial import SerialScanner, SerialState

pty = pytest.importorskip("pty", reason="no pseudo terminals on this system")
pytest.importorskip("PySide6.QtSerialPort")
ROOT = Path(__file__).resolve().parents[2]


class Line:
    """A pseudo terminal: what is sent at one end arrives at the port `name`."""

    def __init__(self) -> None:
        self.near, self.far = pty.openpty()
        self.name = os.ttyname(self.far)
        self.open = True

    def send(self, data: bytes) -> None:
        os.write(self.near, data)

    def pull_out(self) -> None:
        if self.open:
            os.close(self.far)
            os.close(self.near)
        self.open = False


@pytest.fixture
def line() -> Iterator[Line]:
    made = Line()
    yield made
    made.pull_out()


@pytest.fixture
def scanner(qtbot: QtBot) -> Iterator[SerialScanner]:
    made = SerialScanner()
    yield made
    made.use(SerialChoice())


@pytest.fixture
def heard(scanner: SerialScanner) -> list[str]:
    scans: list[str] = []
    scanner.scanned.connect(scans.append)
    return scans


Sees = Callable[[list[str]], None]


@pytest.fixture
def sees(qtbot: QtBot, heard: list[str]) -> Sees:
    return lambda scans: qtbot.waitUntil(lambda: heard == scans)


def test_whatever_ends_a_scan_each_is_one(scanner: SerialScanner, line: Line, sees: Sees) -> None:
    scanner.use(SerialChoice(line.name))
    assert scanner.state is SerialState.LISTENING
    line.send(b"1042\r\n118\t2217\n\0A318\r")
    sees(["1042", "118", "2217", "A318"])


def test_a_silence_ends_a_scan(scanner: SerialScanner, line: Line, sees: Sees) -> None:
    scanner.use(SerialChoice(line.name))
    line.send(b"10")
    line.send(b"42")
    sees(["1042"])
    line.send(b"118")
    sees(["1042", "118"])


def test_a_scan_in_two_parts_is_one(
    scanner: SerialScanner, line: Line, sees: Sees, qtbot: QtBot, heard: list[str]
) -> None:
    scanner.use(SerialChoice(line.name, 115_200))
    line.send(b"https://run.example/")
    qtbot.waitUntil(scanner._silence.isActive)
    line.send(b"e/r10\r")
    sees(["https://run.example/e/r10"])
    assert not scanner._silence.isActive()


def test_a_busy_window_splits_no_scan(scanner: SerialScanner, line: Line, sees: Sees, qtbot: QtBot) -> None:
    scanner.use(SerialChoice(line.name))
    line.send(b"10")
    qtbot.waitUntil(scanner._silence.isActive)
    line.send(b"42")
    scanner._end()
    sees(["1042"])


def test_letters_of_both_encodings_arrive(scanner: SerialScanner, line: Line, sees: Sees) -> None:
    scanner.use(SerialChoice(line.name))
    line.send("Zoë\r".encode() + "Zoë\r".encode("latin-1"))
    sees(["Zoë", "Zoë"])


def test_what_never_ends_is_not_kept(scanner: SerialScanner, line: Line, heard: list[str], qtbot: QtBot) -> None:
    scanner.use(SerialChoice(line.name))
    for _ in range(20):
        line.send(b"x" * 1000)
        qtbot.wait(1)
    line.send(b"\r")
    qtbot.waitUntil(lambda: bool(heard))
    assert len(heard[0]) <= 16_000


def test_a_port_that_is_pulled_out_is_used_again_when_it_is_back(
    scanner: SerialScanner, tmp_path: Path, sees: Sees, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    scanner._again.setInterval(20)
    port, first = tmp_path / "scanner", Line()
    port.symlink_to(first.name)
    states: list[SerialState] = []
    scanner.changed.connect(lambda: states.append(scanner.state))
    scanner.use(SerialChoice(str(port)))
    first.send(b"10")
    qtbot.waitUntil(scanner._silence.isActive)
    first.pull_out()
    qtbot.waitUntil(lambda: scanner.state is SerialState.GONE)
    assert scanner.words() == (
        f"The scanner at {port} is not plugged in",
        "Plug it in: it is used as soon as it is there.",
    )
    port.unlink()
    second = Line()
    port.symlink_to(second.name)
    qtbot.waitUntil(lambda: scanner.state is SerialState.LISTENING)
    second.send(b"1042\r")
    sees(["1042"])
    assert states == [SerialState.LISTENING, SerialState.GONE, SerialState.LISTENING]
    scanner.use(SerialChoice())
    second.pull_out()


def test_a_port_in_use_by_another_program_is_taken_when_it_is_free(
    scanner: SerialScanner, line: Line, sees: Sees, qtbot: QtBot
) -> None:
    other = SerialScanner()
    other.use(SerialChoice(line.name))
    scanner._again.setInterval(20)
    scanner.use(SerialChoice(line.name))
    assert scanner.state is SerialState.IN_USE
    assert "in use by another program" in scanner.words()[0]
    other.use(SerialChoice())
    qtbot.waitUntil(lambda: scanner.state is SerialState.LISTENING)
    line.send(b"1042\r")
    sees(["1042"])


_AS_NOBODY = """
import os, sys
from PySide6.QtCore import QCoreApplication
from kiosk.devices import SerialChoice
from kiosk.ui.scanner.serial import SerialScanner
application = QCoreApplication([])
scanner = SerialScanner()
scanner.ports()
if os.geteuid() == 0:
    os.setresuid(65534, 65534, 65534)
scanner.use(SerialChoice(sys.argv[1]))
print(scanner.state.value, *scanner.words(), sep="\\n")
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no group for it")
def test_who_may_not_use_the_port_is_told_of_the_group(line: Line) -> None:
    Path(line.name).chmod(0)
    run = subprocess.run(
        [sys.executable, "-c", _AS_NOBODY, line.name], cwd=ROOT, capture_output=True, text=True, check=True
    )
    state, title, hint = run.stdout.splitlines()
    assert (state, title) == ("denied", f"This user may not use {line.name}")
    assert "dialout" in hint


def test_what_is_no_port_is_trouble(scanner: SerialScanner) -> None:
    scanner.use(SerialChoice("/dev/null"))
    assert scanner.state is SerialState.TROUBLE
    scanner.use(SerialChoice("nowhere"))
    assert scanner.state is SerialState.GONE
    scanner.use(SerialChoice())
    assert scanner.words()[0] == "No serial scanner"


def test_without_the_module_it_is_said_in_words(
    scanner: SerialScanner, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtSerialPort", None)
    scanner.use(SerialChoice(line.name))
    assert scanner.state is SerialState.MISSING
    assert scanner.ports() == ()
    assert scanner.words()[1]


def test_the_ports_of_this_computer_are_named(scanner: SerialScanner) -> None:
    assert list(scanner.ports()) == sorted(scanner.ports())
    assert all(port.name for port in scanner.ports())


def test_every_state_has_words() -> None:
    assert set(serial_scanner.SERIAL_WORDS) == set(SerialState)


def test_the_same_choice_again_changes_nothing(scanner: SerialScanner, line: Line, qtbot: QtBot, sees: Sees) -> None:
    scanner.use(SerialChoice(line.name))
    line.send(b"10")
    qtbot.waitUntil(scanner._silence.isActive)
    with qtbot.assertNotEmitted(scanner.changed):
        scanner.use(SerialChoice(line.name))
    line.send(b"42\r")
    sees(["1042"])
