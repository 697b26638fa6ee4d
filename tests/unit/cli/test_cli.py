"""The command line against a real loopback server: documents, words and exit codes."""

import contextlib
import io
import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk.cli import run
from kiosk.cli.output import Output
from kiosk.clock import SystemClock
from kiosk.practice import Weather, World, WriteBack
from kiosk.store import EventStore, Home
from tests.support import PracticeThread, practice_on_loopback

Command = Callable[..., tuple[int, Any]]


@pytest.fixture
def server() -> Iterator[PracticeThread]:
    with practice_on_loopback(World(120, 3)) as running:
        yield running


@pytest.fixture
def kiosk(home: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command with `--json`; its exit code and document."""

    def command(*words: str) -> tuple[int, Any]:
        capsys.readouterr()
        code = run([*words, "--json"])
        (line,) = capsys.readouterr().out.splitlines()
        return code, json.loads(line)

    return command


@pytest.fixture
def event_id(server: PracticeThread, kiosk: Command) -> str:
    """The practice event, loaded."""
    assert kiosk("load", server.world.event_id)[0] == 0
    return server.world.event_id


def confirmed(server: PracticeThread, number: int = 0) -> Any:
    fit = [
        each
        for each in server.world.registrations(server.world.event_id)
        if each.status == "confirmed" and not each.checked_in and each.bib
    ]
    return fit[number]


def test_the_main_job(server: PracticeThread, kiosk: Command, event_id: str, tmp_path: Path) -> None:
    code, found = kiosk("find", event_id, "a")
    assert code == 0
    assert found["query"] == "a"
    keys = {"registrationId", "name", "bib", "run", "status", "checkedIn", "match"}
    assert keys <= set(found["results"][0])
    one = confirmed(server)
    code, verdict = kiosk("check-in", event_id, one.id)
    assert (code, verdict["verdict"], verdict["registrationId"]) == (0, "checked_in", one.id)
    assert set(verdict) == {"verdict", "registrationId", "operationId", "at", "message"}
    code, again = kiosk("check-in", event_id, one.id)
    assert (code, again["verdict"], again["operationId"], again["at"]) == (
        1,
        "already_checked_in",
        None,
        verdict["at"],
    )
    code, undone = kiosk("undo", event_id, verdict["operationId"], "--reason", "Wrong person")
    assert (code, undone["verdict"]) == (0, "undone")
    code, twice = kiosk("undo", event_id, verdict["operationId"], "--reason", "Wrong person")
    assert (code, twice["verdict"], twice["operationId"]) == (0, "undone", None)
    other = confirmed(server, 1)
    code, by_bib = kiosk("check-in", event_id, "--bib", other.bib)
    assert (code, by_bib["registrationId"]) == (0, other.id)
    code, status = kiosk("status", event_id)
    assert status["deliveries"] == {"waiting": 3, "held": 0, "refused": 0, "acknowledged": 0, "confirmed": 0}
    assert status["startList"] == status["startList"] | {"registrations": 120, "setAside": 0, "complete": True}
    assert status["oldestWaitingAt"] == verdict["at"]
    assert status["event"]["id"] == event_id
    code, synced = kiosk("sync", event_id)
    assert (code, synced["pushed"], synced["pulled"], synced["network"]) == (0, 3, 120, "online")
    code, journal = kiosk("operations", event_id)
    assert [each["kind"] for each in journal["operations"]] == ["check_in", "undo", "check_in"]
    assert [each["deskSeq"] for each in journal["operations"]] == [1, 2, 3]
    states = [each["deliveries"]["upstream"]["state"] for each in journal["operations"]]
    assert states == ["acknowledged", "confirmed", "confirmed"]
    assert journal["operations"][1]["reason"] == "Wrong person"
    code, exported = kiosk("export", event_id, str(tmp_path / "out.csv"))
    assert (code, exported["rows"]) == (0, 120)
    calls = [(call.registration_id, call.checked_in) for call in server.world.check_in_calls]
    assert sorted(calls) == sorted([(one.id, True), (one.id, False), (other.id, True)])


def test_words_for_people(event_id: str, server: PracticeThread, capsys: pytest.CaptureFixture[str]) -> None:
    def said(*words: str) -> str:
        capsys.readouterr()
        run(words)
        return capsys.readouterr().out

    assert event_id in said("events")
    assert "(loaded)" in said("events")
    assert "120 registrations, complete" in said("status", event_id)
    assert "shown" in said("find", event_id, "a", "--limit", "1")
    assert "Nobody of 120 fits" in said("find", event_id, "zzzzzz")
    assert said("operations", event_id) == "Nothing was recorded yet.\n"
    one = confirmed(server)
    assert said("check-in", event_id, one.id).startswith("Checked in: ")
    assert said("check-in", event_id, one.id).startswith("Already checked in at ")
    assert "waiting" in said("operations", event_id)
    assert "Waiting" in said("status", event_id)
    assert "1 check-ins and undos delivered, 0 not yet" in said("sync", event_id)


def test_every_refusal_in_words_and_as_a_document(server: PracticeThread, kiosk: Command, event_id: str) -> None:
    world = server.world
    by_status: dict[str, Any] = {}
    for each in world.registrations(event_id):
        if not each.checked_in:
            by_status.setdefault(each.status, each)
    expected = {"cancelled": "cancelled", "refunded": "refunded", "waitlist": "waitlist"}
    for status, word in expected.items():
        assert kiosk("check-in", event_id, by_status[status].id)[1]["verdict"] == word
    changed = confirmed(server)
    world._change(changed.id, status="transferred")
    two = confirmed(server, 2), confirmed(server, 3)
    for each in two:
        world.assign_bib(each.id, "TWICE")
    world.set_checked_in(confirmed(server, 5).id, True)
    kiosk("sync", event_id)
    code, unknown = kiosk("check-in", event_id, changed.id)
    assert (code, unknown["verdict"]) == (1, "unknown_status")
    assert "transferred" in unknown["message"]
    code, several = kiosk("check-in", event_id, "--bib", "TWICE")
    assert (code, several["verdict"], several["registrationId"]) == (1, "ambiguous", None)
    assert sorted(several["candidates"]) == sorted(each.id for each in two)
    assert kiosk("check-in", event_id, "--bib", "nobody's")[1]["verdict"] == "not_in_event"
    by_server = next(each for each in world.registrations(event_id) if each.checked_in)
    code, verdict = kiosk("check-in", event_id, by_server.id)
    assert (verdict["verdict"], verdict["at"]) == ("already_checked_in", None)
    assert "time not known" in verdict["message"]
    cancelled = by_status["cancelled"].id
    code, verdict = kiosk("check-in", event_id, cancelled, "--override", "Paid at the desk")
    assert (code, verdict["verdict"]) == (0, "checked_in")


def test_a_desk_that_serves_one_run(server: PracticeThread, kiosk: Command, event_id: str, tmp_path: Path) -> None:
    one = confirmed(server)
    label = next(run.label for run in server.world.runs(event_id) if run.id == one.run_id)
    settings = {"servedRuns": ["another"], "goTo": {label: "Desk 5"}}
    (tmp_path / "home" / "settings.json").write_text(json.dumps(settings))
    code, verdict = kiosk("check-in", event_id, one.id)
    assert (code, verdict["verdict"]) == (1, "wrong_run")
    assert "Desk 5" in verdict["message"]
    (tmp_path / "home" / "settings.json").write_text('{"servedRuns": ["another"]}')
    assert "not served at this desk:" in kiosk("check-in", event_id, one.id)[1]["message"]


def test_find_from_stdin_answers_line_by_line(
    event_id: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("a\n\nzz\ud800\n" + "x" * 10_000 + "\n"))
    capsys.readouterr()
    assert run(["find", event_id, "-"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [len(line["query"]) for line in lines] == [1, 0, 3, 10_000]
    assert lines[0]["results"]


def test_offline_is_exit_code_3_and_nothing_is_lost(server: PracticeThread, kiosk: Command, event_id: str) -> None:
    one = confirmed(server)
    server.stop()
    assert kiosk("check-in", event_id, one.id)[0] == 0
    code, synced = kiosk("sync", event_id)
    assert (code, synced["network"], synced["deliveries"]["waiting"]) == (3, "offline", 1)
    assert synced["trouble"]["title"] == "Offline"
    code, failed = kiosk("load", event_id)
    assert (code, failed["network"]) == (3, "offline")
    code, failed = kiosk("events")
    assert (code, failed["error"]["title"]) == (3, "Offline")
    server.start()
    code, synced = kiosk("sync", event_id)
    assert (code, synced["pushed"], synced["deliveries"]["confirmed"]) == (0, 1, 1)


@pytest.mark.parametrize("missing", [WriteBack.NOT_FOUND, WriteBack.NOT_ALLOWED, WriteBack.NOT_IMPLEMENTED])
def test_a_server_that_takes_no_check_ins(
    server: PracticeThread,
    kiosk: Command,
    event_id: str,
    missing: WriteBack,
    capsys: pytest.CaptureFixture[str],
) -> None:
    server.server.write_back = missing
    kiosk("check-in", event_id, confirmed(server).id)
    code, synced = kiosk("sync", event_id)
    assert (code, synced["deliveries"]["held"], synced["network"]) == (1, 1, "online")
    run(["status", event_id])
    assert "takes no check-ins" in capsys.readouterr().out
    server.server.write_back = WriteBack.WORKING
    code, synced = kiosk("sync", event_id)
    assert (code, synced["deliveries"]["confirmed"]) == (0, 1)


def test_a_refused_check_in_is_said(server: PracticeThread, kiosk: Command, event_id: str) -> None:
    one = confirmed(server)
    kiosk("check-in", event_id, one.id)
    server.world.remove(one.id)
    code, synced = kiosk("sync", event_id)
    assert (code, synced["refused"], synced["deliveries"]["refused"]) == (1, 1, 1)
    code, synced = kiosk("sync", event_id)
    assert (code, synced["refused"], synced["deliveries"]["refused"]) == (0, 0, 1)
    code, journal = kiosk("operations", event_id)
    assert "Registration not found" in journal["operations"][0]["deliveries"]["upstream"]["lastError"]


def test_wrong_usage_and_known_trouble(
    server: PracticeThread,
    kiosk: Command,
    event_id: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
) -> None:
    assert kiosk("check-in", event_id, "x", "--override", " ")[0] == 2
    assert kiosk("undo", event_id, "nothing", "--reason", "R")[0] == 2
    assert kiosk("status", "nothing")[0] == 1
    code, failed = kiosk("load", "nothing")
    assert (code, failed["error"]["title"]) == (1, "Event not found")
    assert not list((tmp_path / "home" / "events").glob("nothing*"))
    for words in (["find", event_id], ["check-in", event_id], ["find", event_id, "a", "--limit", "-1"], ["what"]):
        with pytest.raises(SystemExit) as left:
            run(words)
        assert left.value.code == 2
        assert "_count" not in capsys.readouterr().err
    monkeypatch.setenv("KIOSK_API_KEY", "wrong")
    code, failed = kiosk("events")
    assert (code, failed["error"]["title"]) == (1, "The key is not accepted")
    assert "wrong" not in capsys.readouterr().err
    code, synced = kiosk("sync", event_id)
    assert (code, synced["network"]) == (1, "signed_out")
    monkeypatch.delenv("KIOSK_API_KEY")
    assert kiosk("events")[1]["error"]["title"] == "There is no API key"
    assert kiosk("events", "--api-url", "http://example.org")[0] == 2


def test_the_event_by_name_and_slug_and_flags_before_the_command(
    server: PracticeThread, kiosk: Command, event_id: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    event = server.world.event(event_id)
    assert kiosk("status", event.name.upper())[1]["event"]["id"] == event_id
    assert kiosk("status", event.slug)[1]["event"]["id"] == event_id
    assert kiosk("load", event.slug)[0] == 0
    capsys.readouterr()
    assert run(["--json", "--home", str(tmp_path / "other"), "status", event_id]) == 1
    assert "error" in json.loads(capsys.readouterr().out)
    other = next(each for each in server.world.events if each.id != event_id)
    kiosk("load", other.id)
    with contextlib.closing(EventStore.open(Home(tmp_path / "home").event_path(other.id), SystemClock())) as store:
        store.describe(msgspec.structs.replace(store.event(), slug=event.slug), store.runs())
    assert kiosk("status", event.slug)[0] == 2


def test_progress_and_limits_are_told(
    server: PracticeThread, kiosk: Command, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rule = {"fault": "rate_limited", "when": {"path": "/registration", "from": 1, "to": 1}, "retryAfterMs": 300}
    server.server.weather = Weather.parse({"rules": [rule]})
    capsys.readouterr()
    assert run(["load", server.world.event_id]) == 0
    assert "The server asks to wait until" in capsys.readouterr().err
    rule["retryAfterMs"] = 3_600_000
    server.server.weather = Weather.parse({"rules": [rule]})
    code, synced = kiosk("sync", server.world.event_id, "--patience", "0")
    assert (code, synced["network"]) == (3, "limited")
    assert synced["notBefore"]


def test_an_incomplete_list_is_never_called_complete(server: PracticeThread, kiosk: Command, event_id: str) -> None:
    rule = {"fault": "repeated_page", "when": {"path": "/registration"}}
    server.server.weather = Weather.parse({"rules": [rule]})
    code, loaded = kiosk("load", event_id)
    assert (code, loaded["complete"]) == (1, False)
    assert "not complete" in loaded["trouble"]["title"]


def test_long_loads_tell_how_far_they_are(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with practice_on_loopback(World(5100, 1)) as running:
        monkeypatch.setenv("KIOSK_HOME", str(tmp_path))
        monkeypatch.setenv("KIOSK_API_KEY", "practice")
        assert run(["load", running.world.event_id, "--api-url", running.url]) == 0
        assert "5,000 registrations read" in capsys.readouterr().err


def test_a_reader_that_goes_away_and_ctrl_c(
    event_id: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stopped(*_: Any) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr("kiosk.cli.local.status", stopped)
    assert run(["status", event_id]) == 1
    assert "Stopped" in capsys.readouterr().err
    words = [sys.executable, "-c", "import sys; from kiosk.cli import run; sys.exit(run(sys.argv[1:]))"]
    read_end, write_end = os.pipe()
    os.close(read_end)
    ended = subprocess.run(
        [*words, "status", event_id], stdout=write_end, stderr=subprocess.PIPE, timeout=60, check=False
    )
    os.close(write_end)
    assert (ended.returncode, ended.stderr) == (1, b"")


def test_a_first_request_waits_for_a_limit_and_for_passing_trouble(server: PracticeThread, kiosk: Command) -> None:
    trouble = {"fault": "server_error", "when": {"to": 1}}
    limit = {"fault": "rate_limited", "retryAfterMs": 300, "when": {"from": 2, "to": 2}}
    server.server.weather = Weather.parse({"rules": [trouble, limit]})
    code, loaded = kiosk("load", server.world.event_id)
    assert (code, loaded["pulled"]) == (0, 120)
    server.server.weather = Weather.parse({"rules": [limit | {"when": {}}]})
    code, refused = kiosk("events", "--patience", "0")
    assert (code, refused["error"]["title"]) == (3, "The server asks to wait")


def test_a_load_that_stops_says_what_it_read(server: PracticeThread, kiosk: Command) -> None:
    server.server.weather = Weather.parse({"rules": [{"fault": "drop", "when": {"path": "/registration", "from": 2}}]})
    code, loaded = kiosk("load", server.world.event_id)
    assert (code, loaded["pulled"], loaded["pages"], loaded["complete"]) == (3, 100, 1, False)
    server.server.weather = None
    code, loaded = kiosk("load", server.world.event_id)
    assert (code, loaded["pulled"], loaded["complete"]) == (0, 20, True)


def test_a_load_that_stops_before_it_knows_the_event_says_only_why(server: PracticeThread, kiosk: Command) -> None:
    server.server.weather = Weather.parse({"rules": [{"fault": "drop", "when": {"path": "/events/*", "from": 2}}]})
    code, loaded = kiosk("load", server.world.event_id)
    assert (code, loaded["error"]["title"]) == (3, "Offline")


def test_a_list_that_keeps_repeating_is_told(server: PracticeThread, kiosk: Command) -> None:
    repeated = {"fault": "repeated_page", "when": {"path": "/registration", "from": 2}}
    server.server.weather = Weather.parse({"rules": [repeated]})
    code, loaded = kiosk("load", server.world.event_id)
    assert (code, loaded["trouble"]["title"]) == (1, "The start list is not complete")


def test_the_practice_server_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    plan = tmp_path / "faults.json"
    plan.write_text('{"rules": [{"fault": "server_error"}]}')
    words = [sys.executable, "-m", "kiosk", "practice-server", "--registrations", "20", "--seed", "2", "--port", "0"]
    serving = subprocess.Popen([*words, "--faults", str(plan), "--json"], stdout=subprocess.PIPE, text=True)
    assert serving.stdout is not None
    told = json.loads(serving.stdout.readline())
    assert told["key"] == "practice"
    port = told["url"].rpartition(":")[2]
    assert run(["practice-server", "--registrations", "5", "--port", port]) == 2
    assert "can't be used" in capsys.readouterr().err
    serving.terminate()
    assert serving.wait(20) == 0
    serving.stdout.close()
    assert run(["practice-server", "--faults", str(tmp_path / "none.json")]) == 2


def test_names_that_a_terminal_can_not_show(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", shown)
    Output(as_json=False).document({}, "Zoë \ud800")
    assert shown.buffer.getvalue() == b"Zo\\xeb \\ud800\n"  # type: ignore[attr-defined]


def test_bytes_that_are_no_text(kiosk: Command, event_id: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "list\udcff.csv"
    code, document = kiosk("export", event_id, str(target))
    assert (code, document["file"]) == (0, str(tmp_path / "list?.csv"))
    assert target.is_file()
    monkeypatch.setenv("KIOSK_API_KEY", "k\udcff")
    code, document = kiosk("sync", event_id)
    assert (code, document["error"]["title"]) == (2, "This is not an API key")


def test_a_line_that_is_no_text_is_a_query_like_another(event_id: str, tmp_path: Path) -> None:
    found = subprocess.run(
        [sys.executable, "-m", "kiosk", "find", event_id, "-"],
        env={**os.environ, "PYTHONIOENCODING": "utf-8:strict"},
        input=b"an\n\xff\xfe\nbo\n",
        capture_output=True,
        check=False,
    )
    queries = [json.loads(line)["query"] for line in found.stdout.splitlines()]
    assert (found.returncode, queries, found.stderr) == (0, ["an", "??", "bo"], b"")


def test_an_answer_that_can_not_be_written_is_said_and_what_was_recorded_is_kept(
    server: PracticeThread, kiosk: Command, event_id: str
) -> None:
    one = confirmed(server)
    with Path("/dev/full").open("wb") as full:
        told = subprocess.run(
            [sys.executable, "-m", "kiosk", "check-in", event_id, one.id, "--json"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert told.returncode == 1
    assert told.stderr.decode() == "The answer can't be written. What was recorded is kept: see `kiosk status`.\n"
    assert kiosk("status", event_id)[1]["checkedIn"]["total"] >= 1
    assert kiosk("check-in", event_id, one.id)[1]["verdict"] == "already_checked_in"


def test_a_damaged_file_hides_no_other_event(kiosk: Command, event_id: str, server: PracticeThread) -> None:
    Path(os.environ["KIOSK_HOME"], "events", "aaa.db").write_bytes(b"junk" * 300)
    slug = next(event.slug for event in server.world.events if event.id == event_id)
    assert kiosk("status", slug)[0] == 0
