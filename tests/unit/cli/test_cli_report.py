"""`kiosk report`: what is in it is shown first, and it is written only when somebody says so."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kiosk.cli import run
from tests.support import PracticeThread

ROOT = Path(__file__).parents[3]


@pytest.fixture(autouse=True)
def _in_a_folder(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("kiosk.cli.doctor.cameras", lambda: None)


def test_with_yes_the_list_is_shown_and_the_file_is_written(
    home: Path, tmp_path: Path, server: PracticeThread, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["load", server.world.event_id])
    one = next(each for each in server.world.registrations() if each.status == "confirmed" and not each.checked_in)
    run(["check-in", server.world.event_id, one.id])
    (home / "settings.json").write_text(json.dumps({"lastEvent": server.world.event_id}))
    capsys.readouterr()
    assert run(["report", "out.zip", "--yes", "--json"]) == 0
    said = capsys.readouterr()
    told = json.loads(said.out)
    assert (told["written"], told["file"], told["bytes"]) == (True, "out.zip", Path("out.zip").stat().st_size)
    with zipfile.ZipFile("out.zip") as packed:
        assert packed.namelist() == [each["name"] for each in told["files"]]
        assert [len(packed.read(each["name"])) for each in told["files"]] == [each["bytes"] for each in told["files"]]
        assert all(f"{each['bytes']:,} bytes  {each['name']}" in said.err for each in told["files"])
        doctor = {each["id"]: each["state"] for each in json.loads(packed.read("doctor.json"))}
        everything = b"".join(map(packed.read, packed.namelist())).decode()
    assert (doctor["key"], doctor["start_list"]) == ("pass", "pass")
    assert one.id in everything
    assert one.email not in everything
    assert (one.name or "") not in everything
    assert '"practice"' not in everything


def test_without_a_terminal_it_is_only_shown(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Path(os.devnull).open() as nothing:
        monkeypatch.setattr(sys, "stdin", nothing)
        assert run(["report"]) == 2
    said = capsys.readouterr()
    assert "CONTENTS.txt" in said.err
    assert "--yes" in said.out
    assert not Path("kiosk-report.zip").exists()


@pytest.mark.skipif(os.name != "posix", reason="needs a terminal of POSIX")
@pytest.mark.parametrize(("typed", "code", "written"), [("y\n", 0, True), ("\n", 1, False), ("no\n", 1, False)])
def test_at_a_terminal_somebody_is_asked(tmp_path: Path, typed: str, code: int, written: bool) -> None:
    import pty

    target = tmp_path / "out.zip"
    target.write_text("the one before")
    ours, theirs = pty.openpty()
    os.write(ours, typed.encode())
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "report", str(target)],
        stdin=theirs,
        capture_output=True,
        text=True,
        cwd=ROOT,
        check=False,
    )
    os.close(ours)
    os.close(theirs)
    assert done.returncode == code
    assert done.stderr.splitlines()[-2:] == [f"{target} is there and would be replaced.", "Write it? [y/N]"]
    assert zipfile.is_zipfile(target) is written


def test_settings_that_cant_be_read_are_in_it(home: Path) -> None:
    home.mkdir()
    (home / "settings.json").write_text("{")
    assert run(["report", "--yes"]) == 0
    with zipfile.ZipFile("kiosk-report.zip") as packed:
        assert json.loads(packed.read("settings.json")) == {"readable": False}


def test_a_file_that_cant_be(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["report", "", "--yes"]) == 2
    assert run(["report", "nowhere/out.zip", "--yes"]) == 1
    assert "The report can't be written" in capsys.readouterr().err


def test_without_a_key_and_a_server_it_is_made_all_the_same(
    server: PracticeThread, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KIOSK_API_KEY")
    server.stop()
    assert run(["report", "--yes"]) == 0
    assert Path("kiosk-report.zip").exists()
