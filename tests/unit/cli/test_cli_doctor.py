"""`kiosk doctor` on a real folder against a real server: words, document and exit codes."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import run
from kiosk.cli.doctor import cameras
from kiosk.practice import Weather
from tests.support import PracticeThread

ROOT = Path(__file__).parents[3]
Command = Callable[..., tuple[int, Any]]


@pytest.fixture
def doctor(home: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs `kiosk doctor --json`; its exit code and the checks by id."""

    def command(*words: str) -> tuple[int, Any]:
        capsys.readouterr()
        code = run(["doctor", *words, "--json"])
        (line,) = capsys.readouterr().out.splitlines()
        document = json.loads(line)
        assert document["ok"] is (code == 0)
        return code, {check["id"]: check for check in document["checks"]}

    return command


def test_on_a_fresh_folder_without_an_event(doctor: Command, home: Path) -> None:
    code, checks = doctor()
    assert code == 0
    assert checks["write_participants"]["state"] == "pass"
    assert checks["camera"]["words"] == "1 found"
    assert checks["bib_route"]["state"] == "not_tried"
    assert "event_file" not in checks
    assert set(checks["key"]) == {"id", "title", "state", "words", "toDo", "offline"}


def test_an_event_by_its_id_and_its_name(doctor: Command, server: PracticeThread) -> None:
    run(["load", server.world.event_id])
    for word in (server.world.event_id, server.world.events[0].name):
        code, checks = doctor(word)
        assert (code, checks["event_file"]["state"], checks["start_list"]["state"]) == (0, "pass", "pass")
    code, checks = doctor("another")
    assert (code, checks["event_file"]["toDo"]) == (1, "Load it first: kiosk load another")


def test_offline_alone_is_a_code_of_its_own(doctor: Command, server: PracticeThread) -> None:
    run(["load", server.world.event_id])
    server.stop()
    code, checks = doctor(server.world.event_id)
    assert (code, checks["key"]["offline"], checks["start_list"]["state"]) == (3, True, "pass")
    assert doctor("another")[0] == 1


def test_a_key_that_is_not_accepted_is_a_failure_and_never_shown(
    doctor: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KIOSK_API_KEY", "itv_s3cret")
    code, checks = doctor()
    assert (code, checks["key"]["state"]) == (1, "fail")
    assert "s3cret" not in json.dumps(checks)


def test_a_flag_names_another_server(doctor: Command) -> None:
    code, checks = doctor("--api-url", "http://127.0.0.1:9")
    assert (code, checks["key"]["offline"]) == (3, True)
    assert doctor("--api-url", "http://somewhere.example")[1]["settings"]["state"] == "fail"


def test_a_folder_that_cant_be_used_and_settings_that_cant_be_read(doctor: Command, home: Path) -> None:
    home.write_text("a file in the way")
    code, checks = doctor("e1")
    assert code == 1
    assert {checks[each]["state"] for each in ("settings", "data_folder", "event_file")} == {"fail"}
    home.unlink()
    home.mkdir()
    (home / "settings.json").write_text("{")
    code, checks = doctor("e1")
    assert (code, checks["settings"]["state"], checks["data_folder"]["state"]) == (1, "fail", "pass")


def test_in_words_with_what_to_do(home: Path, server: PracticeThread, capsys: pytest.CaptureFixture[str]) -> None:
    server.server.weather = Weather.parse({"rules": [{"fault": "unauthorized"}]})
    assert run(["doctor"]) == 1
    said = capsys.readouterr()
    assert said.err == ""
    lines = said.out.splitlines()
    assert "FAIL  Server and key: not accepted" in lines
    assert lines[lines.index("FAIL  Server and key: not accepted") + 1].startswith("      Ask the organizer")
    assert lines[-1].endswith("not tried.")
    assert "Traceback" not in said.out


def test_cameras_are_counted_by_qt_and_nothing_is_said_about_it() -> None:
    code = "from kiosk.cli.doctor import cameras; print(cameras())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == "None" or int(done.stdout) >= 0


def test_without_qts_media_there_is_no_count(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "kiosk.ui.camera.devices", None)
    assert cameras() is None
