"""One window for one data folder, over real local sockets; a killed one's name is taken over."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from kiosk.ui.single import SingleInstance

HOLD = """
import sys, os
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from kiosk.ui.single import SingleInstance
application = QCoreApplication([])
holder = SingleInstance(Path(sys.argv[1]))
print(holder.first(), flush=True)
sys.stdin.readline()
os.kill(os.getpid(), 9)
"""

AGAIN = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from kiosk.ui.single import SingleInstance
application = QCoreApplication([])
print(SingleInstance(Path(sys.argv[1])).first(sys.argv[2]))
"""

posix = pytest.mark.skipif(os.name != "posix", reason="each user has folders and pipes of their own there")


@pytest.fixture(autouse=True)
def runtime(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder as the system makes one for each user who is signed in."""
    folder = tmp_path / "run"
    folder.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    return folder


def started_again(qtbot: QtBot, home: Path, file: str = "") -> bool:
    """Whether a second start becomes a window."""
    with subprocess.Popen([sys.executable, "-c", AGAIN, str(home), file], stdout=subprocess.PIPE, text=True) as second:
        qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
        assert second.stdout is not None
        return second.stdout.read().strip() == "True"


def test_a_second_window_brings_the_first_one_up(qtbot: QtBot, tmp_path: Path) -> None:
    one, two = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert one.first()
    with qtbot.waitSignal(one.raise_asked):
        assert not started_again(qtbot, tmp_path)
    one.close()
    assert two.first()
    assert not two.another_hangs
    two.close()


@pytest.mark.parametrize("file", ["/tmp/desk 3/Läufe 跑.kiosk"])  # noqa: S108
def test_the_first_one_is_given_the_file_of_the_second(qtbot: QtBot, tmp_path: Path, file: str) -> None:
    one = SingleInstance(tmp_path)
    assert one.first()
    with qtbot.waitSignal(one.file_given) as given:
        assert not started_again(qtbot, tmp_path, file)
    assert given.args == [file]
    one.close()


def test_who_says_too_much_or_nothing_is_not_heard(qtbot: QtBot, tmp_path: Path) -> None:
    one, heard = SingleInstance(tmp_path), []
    one.raise_asked.connect(lambda: heard.append("up"))
    one.file_given.connect(heard.append)
    assert one.first()
    for said in (b"", b"x" * (1 << 20)):
        socket = QLocalSocket()
        socket.connectToServer(one._name)
        assert socket.waitForConnected(1000)
        socket.write(said)
        socket.flush()
        qtbot.wait(50)
        socket.abort()
    assert not heard
    assert not started_again(qtbot, tmp_path)
    assert heard == ["up"]
    one.close()


def test_other_folders_do_not_matter(qtbot: QtBot, tmp_path: Path) -> None:
    one, two = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert one.first()
    assert two.first()
    one.close()
    two.close()


def test_beside_a_window_that_hangs_another_one_opens(qtbot: QtBot, tmp_path: Path) -> None:
    """And the one that lives is found from then on."""
    with held(tmp_path) as child:
        mine = SingleInstance(tmp_path)
        assert mine.first()
        assert mine.another_hangs
        with qtbot.waitSignal(mine.raise_asked):
            assert not started_again(qtbot, tmp_path)
        mine.close()
        child.kill()


def test_the_name_of_a_killed_window_is_taken_over(qtbot: QtBot, tmp_path: Path, runtime: Path) -> None:
    with held(tmp_path) as child:
        child.communicate("\n", timeout=10)
    assert list(runtime.iterdir()), "it left something"
    mine = SingleInstance(tmp_path)
    assert mine.first()
    assert not mine.another_hangs
    mine.close()


def held(home: Path) -> subprocess.Popen[str]:
    """A window that has the name, and neither looks at its socket nor ends."""
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(home)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    assert child.stdout.readline().strip() == "True"
    return child


@posix
def test_nobody_else_can_reach_it(qtbot: QtBot, tmp_path: Path, runtime: Path) -> None:
    one = SingleInstance(tmp_path)
    assert one.first()
    (socket,) = runtime.glob("*.socket")
    assert not stat.S_IMODE(socket.stat().st_mode) & 0o077
    one.close()


@posix
@pytest.mark.parametrize("spoil", ["open to all", "a link", "no folder"])
def test_a_place_that_others_may_write_is_not_used(
    qtbot: QtBot, tmp_path: Path, runtime: Path, spoil: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody could stand in for the first window there: each start becomes a window then."""
    if spoil == "open to all":
        runtime.chmod(0o777)
    elif spoil == "a link":
        (tmp_path / "link").symlink_to(runtime, target_is_directory=True)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "link"))
    else:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "none" / "such"))
    one, two = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert one.first()
    assert two.first()
    assert not list(runtime.iterdir())
    one.close()
    two.close()
