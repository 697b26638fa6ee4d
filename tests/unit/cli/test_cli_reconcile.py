"""`kiosk reconcile` on a real file against a real server: words, document and exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import run
from kiosk.clock import SystemClock
from kiosk.model import CONFIRMED, Registration
from kiosk.practice import WriteBack
from kiosk.store import EventStore, Home
from tests.support import PracticeThread

Command = Callable[..., tuple[int, Any]]


@pytest.fixture
def event_id(server: PracticeThread, home: Path) -> str:
    for each in server.world.registrations():
        if each.checked_in:  # else each of them would be one that was made at the portal
            server.world.set_checked_in(each.id, False)
    assert run(["load", server.world.event_id]) == 0
    return server.world.event_id


@pytest.fixture
def runners(server: PracticeThread, event_id: str) -> list[Registration]:
    return [each for each in server.world.registrations() if each.status == CONFIRMED and each.bib and each.name]


@pytest.fixture
def reconcile(event_id: str, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs `kiosk reconcile --json`; its exit code and the document."""

    def command(*words: str) -> tuple[int, Any]:
        capsys.readouterr()
        code = run(["reconcile", event_id, "--json", *words])
        (line,) = capsys.readouterr().out.splitlines()
        return code, json.loads(line)

    return command


@pytest.fixture
def told(event_id: str, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Runs `kiosk reconcile`; its exit code, its words and its messages."""

    def command(*words: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = run(["reconcile", event_id, *words])
        out, err = capsys.readouterr()
        return code, out, err

    return command


def kinds(document: Any) -> dict[str, int]:
    return {each["kind"]: each["count"] for each in document["differences"]}


def test_it_sends_what_waits_reads_and_finds_nothing(
    reconcile: Command, event_id: str, runners: list[Registration], server: PracticeThread
) -> None:
    assert run(["check-in", event_id, runners[0].id]) == 0
    assert kinds(reconcile("--no-read")[1]) == {"waiting": 1}
    code, document = reconcile()
    assert (code, document["same"], document["differences"]) == (0, True, [])
    assert document["server"]["readNow"] is True
    assert document["deliveries"] == {"waiting": 0, "held": 0, "refused": 0, "acknowledged": 0, "confirmed": 1}
    assert document["operations"] == 1
    total = document["total"]
    assert (total["laptop"], total["server"], total["differ"]) == (1, 1, 0)
    expected = sum(each.status == CONFIRMED for each in server.world.registrations())
    assert total["startList"] == sum(each["startList"] for each in document["byRun"]) == expected
    (desk,) = document["desks"]
    assert (desk["operations"], desk["last"], desk["missing"]) == (1, 1, [])


def test_what_differs_is_told_with_the_people(
    reconcile: Command,
    told: Callable[..., tuple[int, str, str]],
    event_id: str,
    runners: list[Registration],
    server: PracticeThread,
) -> None:
    taken_back, made, cancelled = runners[:3]
    for each in (taken_back, cancelled):
        assert run(["check-in", event_id, each.id]) == 0
    assert reconcile()[0] == 0
    server.world.set_checked_in(taken_back.id, False)
    server.world.set_checked_in(made.id, True)
    server.world.cancel(cancelled.id)
    code, document = reconcile()
    assert code == 1
    assert kinds(document) == {"undone_there": 1, "status": 1, "made_there": 1}
    by_kind = {each["kind"]: each for each in document["differences"]}
    (case,) = by_kind["undone_there"]["cases"]
    assert case["registrationId"] == taken_back.id
    assert (case["name"], case["bib"], case["what"]) == (taken_back.name, taken_back.bib, "check-in")
    assert (document["total"]["laptop"], document["total"]["server"], document["total"]["differ"]) == (2, 2, 2)
    code, out, _ = told("--no-read")
    assert code == 1
    for words in (
        "1  Taken back at the portal, or by another desk",
        "It means: ",
        "To do: ",
        taken_back.name,
        made.name,
        "  cancelled  ",
    ):
        assert str(words) in out
    assert "Operations: 2 = 0 waiting + 0 held + 0 refused + 0 acknowledged + 2 confirmed" in out
    assert "numbers 1 to 2, none missing" in out
    assert "Nothing differs" not in out


def test_a_long_list_is_cut_with_numbers(
    told: Callable[..., tuple[int, str, str]], event_id: str, runners: list[Registration]
) -> None:
    for each in runners[:12]:
        assert run(["check-in", event_id, each.id]) == 0
    code, out, _ = told("--no-read")
    assert code == 1
    assert "12  Not sent yet" in out
    assert "10 of 12 shown; --all shows all." in out
    assert sum(each.id in out for each in runners[:12]) == 10
    _, out, _ = told("--no-read", "--all")
    assert "shown;" not in out
    assert all(each.id in out for each in runners[:12])


def test_nothing_differs_in_words(told: Callable[..., tuple[int, str, str]]) -> None:
    code, out, err = told()
    assert code == 0
    assert "Nothing differs: 0 checked in here, 0 at the server." in out
    assert "start list  this laptop      server    differ" in out
    assert " ago." in out
    assert err == ""


def test_offline_compares_with_what_is_known(
    told: Callable[..., tuple[int, str, str]],
    reconcile: Command,
    event_id: str,
    runners: list[Registration],
    server: PracticeThread,
) -> None:
    assert run(["check-in", event_id, runners[0].id]) == 0
    server.stop()
    code, out, err = told()
    assert code == 3
    assert "1  Not sent yet" in out
    assert "what is shown is what was known before" in err
    assert "Offline" in err
    code, document = reconcile()
    assert (code, document["server"]["readNow"]) == (3, False)
    assert document["server"]["readAt"] is not None
    assert document["server"]["trouble"]["title"] == "Offline"
    assert kinds(document) == {"waiting": 1}
    assert reconcile("--no-read")[0] == 1


def test_without_a_key_it_compares_and_fails(
    told: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("KIOSK_API_KEY")
    code, out, err = told()
    assert code == 1
    assert "Nothing differs" in out
    assert "There is no API key" in err


def test_a_server_that_takes_no_check_ins(
    reconcile: Command, event_id: str, runners: list[Registration], server: PracticeThread
) -> None:
    server.server.write_back = WriteBack("not_allowed")
    assert run(["check-in", event_id, runners[0].id]) == 0
    code, document = reconcile()
    assert (code, kinds(document)) == (1, {"held": 1})
    assert document["server"]["readNow"] is True
    server.world.set_checked_in(runners[0].id, True)  # somebody enters it at the portal
    code, document = reconcile()
    assert (code, kinds(document), document["same"]) == (0, {"settled": 1}, True)


def test_a_reading_that_is_not_complete_is_told(reconcile: Command, server: PracticeThread) -> None:
    for each in server.world.registrations():
        server.world.remove(each.id)
    code, document = reconcile()
    assert code == 1
    assert document["server"]["trouble"]["title"] == "The start list is not complete"
    assert document["server"]["complete"] is False


def test_numbers_that_are_missing_and_what_nothing_delivers(
    told: Callable[..., tuple[int, str, str]], event_id: str, runners: list[Registration], tmp_path: Path
) -> None:
    for each in runners[:3]:
        assert run(["check-in", event_id, each.id]) == 0
    store = EventStore.open(Home(tmp_path / "home").event_path(event_id), SystemClock())
    store._execute("DROP TRIGGER operations_are_kept")
    store._execute("DELETE FROM deliveries WHERE operation_id IN (SELECT id FROM operations WHERE desk_seq < 3)")
    store._execute("DELETE FROM operations WHERE desk_seq = 2")
    store.close()
    store.path.with_suffix(".journal").unlink()  # else what is missing is taken from the copy
    code, out, _ = told("--no-read")
    assert code == 1
    assert "1  Recorded, but nothing delivers them" in out
    assert "+ 1 that nothing delivers" in out
    assert "numbers 1 to 3, 1 MISSING" in out
    assert "numbers 2  Desk  of 3" in out


def test_an_event_that_is_not_here(capsys: pytest.CaptureFixture[str], event_id: str) -> None:
    assert run(["reconcile", "another"]) == 1
    assert "not on this laptop" in capsys.readouterr().err
