"""One window for one data folder, over real local sockets; a killed one's name is taken over."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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


def test_a_second_window_brings_the_first_one_up(qtbot: QtBot, tmp_path: Path) -> None:
    one, two = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert one.first()
    with qtbot.waitSignal(one.raise_asked):
        assert not two.first()
    one.close()
    assert two.first()
    two.close()


def test_other_folders_do_not_matter(qtbot: QtBot, tmp_path: Path) -> None:
    one, two = SingleInstance(tmp_path / "a"), SingleInstance(tmp_path / "b")
    assert one.first()
    assert two.first()
    one.close()
    two.close()


def test_the_name_of_a_killed_window_is_taken_over(qtbot: QtBot, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdin is not None
        assert child.stdout.readline().strip() == "True"
        mine = SingleInstance(tmp_path)
        assert not mine.first()
        child.stdin.write("\n")
        child.stdin.close()
        child.wait(10)
    assert mine.first()
    mine.close()
