"""`kiosk FILE` in the words of the command line, and the program without standard streams."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli.arguments import parse


@pytest.mark.parametrize("before", [[], ["--home", "events"], ["--api-url", "http://127.0.0.1:1", "--json"]])
@pytest.mark.parametrize("file", ["desk 3.kiosk", "/mnt/stick/A.KIOSK", "settings.json"])
def test_a_file_in_a_commands_place_is_opened(before: list[str], file: str) -> None:
    assert parse([*before, file]).file == file
    assert parse([*before, "open", file]).file == file


def test_a_file_of_another_kind_is_for_the_window_to_refuse(tmp_path: Path) -> None:
    (tmp_path / "photo.png").touch()
    assert parse([str(tmp_path / "photo.png")]).file == str(tmp_path / "photo.png")


def test_a_command_goes_before_a_file_of_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "events").touch()
    monkeypatch.chdir(tmp_path)
    assert not hasattr(parse(["events"]), "file")
    assert parse(["take-over", "a.kiosk", "b.kiosk"]).files == ["a.kiosk", "b.kiosk"]
    assert not hasattr(parse([]), "file")


def test_a_word_that_is_nothing_is_wrong_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parse(["evnets"])
    assert left.value.code == 2
    assert "evnets" in capsys.readouterr().err


# A windowed program on Windows.
WITHOUT = "import sys; sys.stdin = sys.stdout = sys.stderr = None; from kiosk.__main__ import main; sys.argv = {argv}"


@pytest.mark.parametrize(
    ("words", "code"),
    [(["--version"], 0), (["-h"], 0), (["nonsense"], 2), (["events"], 0), (["report"], 2), (["status", "none"], 1)],
)
def test_without_standard_streams_it_ends_as_ever(home: Path, words: list[str], code: int) -> None:
    prelude = WITHOUT.format(argv=["kiosk", *words])
    ended = subprocess.run([sys.executable, "-c", f"{prelude}; sys.exit(main())"], timeout=60)
    assert ended.returncode == code
    assert "uncaught" not in (log.read_text("utf-8") if (log := home / "logs" / "kiosk.log").exists() else "")
