"""The log: one line an event, rotated, quiet about others, and with nothing personal in it."""

from __future__ import annotations

import logging
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from log_lines import logging_as_before

from kiosk import logs
from kiosk.errors import DiskTrouble
from kiosk.logs import LineFormatter, redact, start

log = logging.getLogger("kiosk.sync")


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    with logging_as_before():
        yield


def written(home: Path) -> list[str]:
    return (home / "logs" / "kiosk.log").read_text("utf-8").splitlines()


def formatted(message: str, *args: object, **extra: object) -> str:
    record = logging.LogRecord("kiosk.sync", logging.INFO, __file__, 1, message, args, None)
    record.__dict__.update(extra)
    return LineFormatter().format(record)


def caught(raiser: Callable[[], object]) -> str:
    try:
        raiser()
    except BaseException:
        record = logging.LogRecord("kiosk", logging.ERROR, __file__, 1, "failed", (), sys.exc_info())
        return LineFormatter().format(record)
    raise AssertionError


def test_an_event_is_a_line_with_time_and_offset_level_logger_and_values(tmp_path: Path) -> None:
    start(tmp_path)
    log.info("delivered %d", 2, extra={"registration_id": "665f", "took": 0.5})

    at, rest = written(tmp_path)[0].split(" ", 1)
    assert datetime.fromisoformat(at).utcoffset() is not None
    assert re.fullmatch(r"\S+T\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d", at)
    assert rest == "INFO kiosk.sync delivered 2 registration_id=665f took=0.5"


def test_values_with_blanks_are_quoted_and_lines_stay_lines() -> None:
    line = formatted("one\ntwo\x1b[31m", reason="bib\n7 torn", empty="", plain="Zoë")

    assert line.endswith('one\\ntwo\\u001b[31m reason="bib\\\\n7 torn" empty="" plain=Zoë')
    assert "\n" not in line


def test_an_endless_text_is_cut() -> None:
    assert len(formatted("x" * 1_000_000)) < 3_000


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("sent to jane.doe+race@mail.example.org today", "sent to [e-mail] today"),
        ("email: 'o'neil@example.org'", "email: [e-mail]'"),
        ("email=a=b@example.org", "[e-mail]"),
        ("GET /registration?email=jane%40example.org&page=2", "GET [e-mail]&page=2"),
        ("josé@correo.es,李@例子.中国;x", "[e-mail],[e-mail];x"),
        ("root@localhost", "[e-mail]"),
        ("Bearer live_abc.def", "Bearer [key]"),
        ("{'Authorization': 'Basic bGl2ZQ=='}", "{'Authorization': [key]"),
        ("KIOSK_API_KEY=live_abc", "KIOSK_API_KEY=[key]"),
        ("headers: authorization: bearer live_abc", "headers: authorization: [key]"),
        ("registration 665f at 08:12", "registration 665f at 08:12"),
        ("a bearer", "a bearer"),
    ],
)
def test_what_looks_personal_or_secret_is_taken_out(said: str, kept: str) -> None:
    assert redact(said) == kept
    assert formatted(said).endswith(f"kiosk.sync {kept}")
    assert "live_abc" not in formatted("%s", said, again=said)


@given(st.emails())
@example("=@example.org")
def test_no_address_survives(address: str) -> None:
    line = formatted("for %s", address, who=address)

    assert address not in line
    assert "@" not in line


def test_an_error_is_told_by_type_and_place_and_not_by_its_words_or_values() -> None:
    def find(name: str) -> str:
        secret = {"Jane Doe": "x"}
        return secret[name]

    text = caught(lambda: find("John Roe"))

    assert text.splitlines()[0].endswith("ERROR kiosk failed")
    assert text.splitlines()[-1] == "  builtins.KeyError"
    assert re.search(r"^  unit/logs/test_logs\.py:\d+ find$", text, re.MULTILINE)
    assert "John" not in text
    assert "Jane" not in text
    assert str(Path.cwd()) not in text


def test_causes_and_contexts_are_told_oldest_first() -> None:
    def cause() -> None:
        try:
            raise OSError(28, "jane")
        except OSError as error:
            raise DiskTrouble from error

    def context() -> None:
        try:
            raise ValueError("jane")
        except ValueError:
            raise KeyError("jane") from None

    def during() -> None:
        try:
            raise ValueError("jane")
        except ValueError:
            raise KeyError("jane")  # noqa: B904

    def words(text: str) -> list[str]:
        return [line.strip() for line in text.splitlines()[1:] if ".py:" not in line]

    assert words(caught(cause)) == ["builtins.OSError errno=28", "which led to", "kiosk.errors.DiskTrouble"]
    assert words(caught(context)) == ["builtins.KeyError"]
    assert words(caught(during)) == ["builtins.ValueError", "which led to", "builtins.KeyError"]


def test_a_circle_of_causes_ends() -> None:
    def circle() -> None:
        one, two = ValueError(), KeyError()
        one.__cause__, two.__cause__ = two, one
        raise one

    assert caught(circle).count("which led to") == 1


def test_each_error_of_a_group_is_told() -> None:
    def group() -> None:
        raise ExceptionGroup("jane", [ValueError("jane"), OSError(5, "jane")])

    lines = caught(group).splitlines()

    assert lines[-3:] == ["  builtins.ExceptionGroup", "  | builtins.ValueError", "  | builtins.OSError errno=5"]


def test_a_deep_recursion_does_not_flood_the_log() -> None:
    def deep() -> None:
        deep()

    assert len(caught(deep).splitlines()) == 1 + logs.FRAMES + 1


def test_a_record_that_says_there_is_an_error_where_there_is_none_is_written() -> None:
    record = logging.LogRecord("kiosk", logging.ERROR, __file__, 1, "odd", (), (None, None, None))

    assert LineFormatter().format(record).endswith("ERROR kiosk odd")


def test_libraries_are_quiet_and_the_kiosk_is_not(tmp_path: Path) -> None:
    start(tmp_path)
    for name in ("httpx", "httpcore.http11", "uvicorn.access", "uvicorn.error"):
        logging.getLogger(name).info("GET /registration?eventId=1")
    log.debug("detail")
    log.info("told")
    logging.getLogger("httpx").warning("odd")

    assert [line.split(" ", 1)[1] for line in written(tmp_path)] == ["INFO kiosk.sync told", "WARNING httpx odd"]


def test_the_log_goes_to_the_standard_error_if_asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start(tmp_path)
    log.info("quiet")
    assert capsys.readouterr().err == ""

    start(tmp_path, to_stderr=True)
    log.info("for jane@example.org")
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.endswith("INFO kiosk.sync for [e-mail]\n")


def test_starting_again_writes_each_line_once(tmp_path: Path) -> None:
    start(tmp_path / "one")
    start(tmp_path / "two")
    start(tmp_path / "two")
    log.info("once")

    assert len(written(tmp_path / "two")) == 1
    assert written(tmp_path / "one") == []


def test_the_file_is_rotated_and_stays_within_its_bounds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "MAX_BYTES", 1_000)
    start(tmp_path)
    for number in range(200):
        log.info("event number=%d", number)

    files = sorted((tmp_path / "logs").iterdir())
    assert [each.name for each in files] == ["kiosk.log", *(f"kiosk.log.{n}" for n in range(1, logs.BACKUPS + 1))]
    assert all(each.stat().st_size <= 1_000 for each in files)
    assert written(tmp_path)[-1].endswith("number=199")


def test_where_another_process_forbids_the_rotation_no_line_is_lost(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_: object) -> None:
        raise PermissionError(13, "used by another process")

    monkeypatch.setattr(logs, "MAX_BYTES", 1_000)
    start(tmp_path)
    monkeypatch.setattr(os, "rename", busy)
    for number in range(50):
        log.info("event number=%d", number)

    assert len(written(tmp_path)) == 50


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_stops_neither_the_program_nor_fills_its_standard_error(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "logs").mkdir()
    (tmp_path / "logs" / "kiosk.log").symlink_to("/dev/full")
    start(tmp_path)
    log.info("lost")
    (tmp_path / "logs" / "kiosk.log").unlink()
    log.info("there is room again")

    assert capsys.readouterr().err == ""
    assert [line.split(" ", 3)[-1] for line in written(tmp_path)] == ["there is room again"]


def test_a_folder_that_cant_be_made_is_a_trouble_of_the_disk(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("")

    with pytest.raises(DiskTrouble):
        start(tmp_path)


@pytest.mark.logs_warning
def test_what_nobody_caught_is_in_the_log_and_a_person_reads_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    start(tmp_path)
    sys.excepthook(ValueError, ValueError("jane"), None)

    assert capsys.readouterr().err == "kiosk: an error in the program (ValueError). The log has the details.\n"
    assert written(tmp_path)[0].endswith("CRITICAL kiosk uncaught")
    assert written(tmp_path)[1:] == ["  builtins.ValueError"]


@pytest.mark.logs_warning
def test_a_windowed_program_has_no_standard_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    start(tmp_path)
    monkeypatch.setattr(sys, "stderr", None)
    sys.excepthook(ValueError, ValueError("jane"), None)

    assert len(written(tmp_path)) == 2


def test_leaving_by_ctrl_c_is_no_error(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    start(tmp_path)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert capsys.readouterr().err == ""
    assert written(tmp_path) == []


@pytest.mark.logs_warning
def test_an_error_in_a_thread_is_in_the_log_too(tmp_path: Path) -> None:
    start(tmp_path)

    def run(error: type[BaseException]) -> None:
        thread = threading.Thread(target=lambda: (_ for _ in ()).throw(error("jane")))
        thread.start()
        thread.join()

    run(SystemExit)
    assert written(tmp_path) == []
    run(ValueError)
    assert written(tmp_path)[-1] == "  builtins.ValueError"


def test_a_thread_that_died_without_an_error_says_nothing(tmp_path: Path) -> None:
    start(tmp_path)
    threading.excepthook(threading.ExceptHookArgs((ValueError, None, None, None)))

    assert written(tmp_path) == []


def test_a_crashing_program_shows_no_traceback(tmp_path: Path) -> None:
    code = (
        "import pathlib, sys; from kiosk.logs import start; start(pathlib.Path(sys.argv[1])); "
        "raise ValueError('jane@example.org')"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path], capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert done.stderr == "kiosk: an error in the program (ValueError). The log has the details.\n"
    assert "jane" not in "".join(written(tmp_path))
