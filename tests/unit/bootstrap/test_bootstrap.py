"""From a clone to a running kiosk: what is set up when, and what a person is told. Nothing is installed here."""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[3]
VERSION = f"{sys.version_info[0]}.{sys.version_info[1]}"


class Project:
    """A clone in a folder of its own, and the commands that the script would have run."""

    def __init__(self, script: ModuleType, root: Path) -> None:
        self.script, self.root, self.commands = script, root, []
        for name in ("requirements.lock", "requirements-dev.lock", "pyproject.toml"):
            (root / name).write_text(name)

    def call(self, *command: object, **more: str) -> int:
        words = [str(part) for part in command]
        self.commands.append((words, more))
        if words[1:3] == ["-m", "venv"]:
            self.script.PYTHON.parent.mkdir(parents=True, exist_ok=True)
            self.script.PYTHON.touch()
        return 0

    def did(self, *arguments: str) -> list[str]:
        """Run the script; what it did, in short."""
        self.commands.clear()
        assert self.script.main(list(arguments)) == 0
        return [self._short(words) for words, _ in self.commands]

    @staticmethod
    def _short(words: list[str]) -> str:
        if "venv" in words:
            return "venv anew" if "--clear" in words else "venv"
        return words[-1]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    spec = importlib.util.spec_from_file_location("kiosk_bootstrap", ROOT / "packaging" / "bootstrap.py")
    assert spec is not None
    assert spec.loader is not None
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)
    script.ROOT, script.VENV = tmp_path, tmp_path / ".venv"
    script.PYTHON, script.STAMP = script.VENV / "bin" / "python", script.VENV / "stamp.json"
    script.LOCK, script.DEV_LOCK = tmp_path / "requirements.lock", tmp_path / "requirements-dev.lock"
    made = Project(script, tmp_path)
    monkeypatch.setattr(script, "call", made.call)
    monkeypatch.setattr(script, "is_there", lambda proof: True)
    monkeypatch.setattr(script.importlib.util, "find_spec", lambda name: name)
    return made


def test_a_first_set_up_makes_everything_and_a_second_nothing(project: Project) -> None:
    assert project.did("setup") == ["venv", "requirements.lock", "."]
    assert project.did("setup") == []
    assert project.did("setup", "--dev") == ["venv", "requirements-dev.lock", "."]
    assert project.did("setup", "--dev") == []
    assert project.did("setup") == []


def test_locked_dependencies_are_installed_by_hash_and_nothing_is_built(project: Project) -> None:
    project.did("setup")
    locked, own = (words for words, _ in project.commands[1:])

    assert {"--require-hashes", "--only-binary"} < set(locked)
    assert {"--no-deps", "--no-build-isolation", "--editable"} < set(own)


def test_where_python_comes_without_ensurepip_the_pip_outside_installs(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project.script.importlib.util, "find_spec", lambda name: name if name == "pip" else None)
    project.did("setup")
    venv, locked, _ = (words for words, _ in project.commands)

    assert "--without-pip" in venv
    assert locked[:5] == [sys.executable, "-m", "pip", "--python", str(project.script.PYTHON)]


def test_without_any_pip_it_says_what_to_install(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project.script.importlib.util, "find_spec", lambda name: None)

    with pytest.raises(SystemExit, match="apt-get install python3-venv"):
        project.script.main(["setup"])


def test_a_changed_lock_makes_the_environment_anew(project: Project) -> None:
    project.did("setup", "--dev")
    project.script.LOCK.write_text("other")

    assert project.did("setup") == ["venv anew", "requirements.lock", "."]
    assert project.did("setup", "--dev") == ["venv", "requirements-dev.lock", "."]


def test_a_changed_lock_of_the_tools_waits_until_they_are_wanted(project: Project) -> None:
    project.did("setup", "--dev")
    project.script.DEV_LOCK.write_text("other")

    assert project.did("setup") == []
    assert project.did("setup", "--dev") == ["venv anew", "requirements-dev.lock", "."]


def test_a_changed_project_is_installed_again(project: Project) -> None:
    project.did("setup")
    (project.root / "pyproject.toml").write_text("other")

    assert project.did("setup") == ["venv", "requirements.lock", "."]


def test_a_moved_clone_and_another_python_make_it_anew(project: Project) -> None:
    for name in ("root", "python"):
        project.did("setup")
        stamp = json.loads(project.script.STAMP.read_text())
        project.script.STAMP.write_text(json.dumps({**stamp, name: "other"}))
        assert project.did("setup")[0] == "venv anew"


@pytest.mark.parametrize("content", ["", "{", "[]"])
def test_an_interrupted_set_up_is_done_again_and_an_environment_of_others_is_kept(
    project: Project, content: str
) -> None:
    project.did("setup")
    project.script.STAMP.write_text(content)

    assert project.did("setup") == ["venv", "requirements.lock", "."]


def test_a_failing_step_stops_and_leaves_no_stamp(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.did("setup")
    project.script.LOCK.write_text("other")
    monkeypatch.setattr(project.script, "call", lambda *command, **more: 1)

    with pytest.raises(SystemExit, match="this failed"):
        project.script.main(["setup"])
    assert not project.script.STAMP.exists()


@pytest.mark.parametrize(
    ("words", "display", "ran"),
    [
        ("test", None, ["packaging/check.py"]),
        ("run", ":0", ["-m", "kiosk", "practice"]),
        ("run", None, ["packaging/tour.py", "build/tour"]),
    ],
)
def test_each_word_runs_its_command(
    project: Project, monkeypatch: pytest.MonkeyPatch, words: str, display: str | None, ran: list[str]
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    if display:
        monkeypatch.setenv("DISPLAY", display)
    project.did(words)
    command, more = project.commands[-1]

    assert command == [str(project.script.PYTHON), *ran]
    assert (more.get("QT_QPA_PLATFORM") == "offscreen") == ("packaging/tour.py" in ran)


@pytest.mark.parametrize("words", [[], ["help"], ["run", "now"], ["setup", "run"]])
def test_another_word_is_answered_with_how_to_use_it(
    project: Project, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    assert project.script.main(words) == 2
    assert "packaging/bootstrap.py run" in capsys.readouterr().out
    assert project.commands == []


def lacks(project: Project, monkeypatch: pytest.MonkeyPatch, *proofs: str) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(project.script.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(project.script, "is_there", lambda proof: proof not in proofs)


def test_root_gets_what_lacks_installed(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    lacks(project, monkeypatch, "libEGL.so.1", "Xvfb")
    monkeypatch.setattr(project.script.os, "geteuid", lambda: 0, raising=False)

    assert not project.script.system_libraries(has_window=False, for_tests=True)
    assert project.commands[0][0][-2:] == ["libegl1", "xvfb"]


def test_everybody_else_is_told_the_command_and_stopped_only_by_what_is_needed(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(project.script.os, "geteuid", lambda: 1000, raising=False)
    lacks(project, monkeypatch, *project.script.FONTS)

    assert project.script.system_libraries(has_window=False, for_tests=False)
    assert "sudo apt-get install -y --no-install-recommends fonts-noto-cjk" in capsys.readouterr().out

    lacks(project, monkeypatch, "libGL.so.1")
    assert project.script.main(["run"]) == 1
    assert "needed for the window: libgl1" in capsys.readouterr().out
    assert all("kiosk" not in words for words, _ in project.commands)


def test_a_system_without_apt_is_told_what_lacks(
    project: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lacks(project, monkeypatch, "libGL.so.1")
    monkeypatch.setattr(project.script.shutil, "which", lambda name: None)

    assert not project.script.system_libraries(has_window=False, for_tests=False)
    assert "Debian's names for them: libgl1" in capsys.readouterr().out
    assert project.commands == []


def test_each_kind_of_window_needs_its_own_libraries(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    lacks(project, monkeypatch, "libxcb-cursor.so.0", "libwayland-cursor.so.0")
    monkeypatch.setattr(project.script.os, "geteuid", lambda: 1000, raising=False)
    ready = project.script.system_libraries

    assert ready(has_window=False, for_tests=False)
    assert not ready(has_window=False, for_tests=True)
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert not ready(has_window=True, for_tests=False)
    monkeypatch.setattr(sys, "platform", "win32")
    assert ready(has_window=True, for_tests=True)


def test_what_proves_a_thing_is_looked_for_in_its_own_way(tmp_path: Path) -> None:
    spec: Any = importlib.util.spec_from_file_location("kiosk_bootstrap", ROOT / "packaging" / "bootstrap.py")
    script = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(script)

    assert script.is_there(str(tmp_path))
    assert not script.is_there(str(tmp_path / "none"))
    assert not script.is_there("libkiosk-none.so.1")
    assert not script.is_there("kiosk-none")
    assert script.missing({"kiosk-none": "one", "libkiosk-none.so.1": "one"}, {str(tmp_path): "two"}) == ["one"]


@pytest.mark.parametrize(("own", "there", "chosen"), [((3, 14), "3.12", "3.12"), ((3, 9), "3.11", "3.11")])
def test_an_unsuitable_python_looks_for_a_suitable_one(
    project: Project, monkeypatch: pytest.MonkeyPatch, own: tuple[int, int], there: str, chosen: str
) -> None:
    monkeypatch.setattr(sys, "version_info", own)
    monkeypatch.setattr(project.script.shutil, "which", lambda name: f"/{name}" if name == f"python{there}" else None)

    assert project.script.suitable_python() == (f"/python{chosen}", chosen)


def test_without_a_suitable_python_it_says_which_are(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    assert project.script.suitable_python() == (sys.executable, VERSION)
    monkeypatch.setattr(sys, "version_info", (3, 14))
    monkeypatch.setattr(project.script.shutil, "which", lambda name: None)

    with pytest.raises(SystemExit, match=r"Python 3\.14; Python 3\.11, 3\.12 or 3\.13"):
        project.script.suitable_python()
