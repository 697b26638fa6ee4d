"""`kiosk hand-out` and what the other commands say of bibs, against a real loopback server."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import run
from kiosk.practice import World
from tests.support import PracticeThread, practice_on_loopback

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def server() -> Iterator[PracticeThread]:
    with practice_on_loopback(World(60, 3)) as running:
        yield running


@pytest.fixture
def said(home: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command; its exit code and what it printed."""

    def command(*words: str) -> tuple[int, str]:
        capsys.readouterr()
        code = run(words)
        return code, capsys.readouterr().out

    return command


@pytest.fixture
def runners(server: PracticeThread) -> list[str]:
    """Confirmed runners who are not checked in; the first two have no bib."""
    world = server.world
    fit = [
        each.id
        for each in world.registrations(world.event_id)
        if each.status == "confirmed" and not each.checked_in and each.bib
    ]
    for each in fit[:2]:
        world.assign_bib(each, None)
    return fit


@pytest.fixture
def event_id(server: PracticeThread, said: Run, runners: list[str]) -> str:
    """The practice event, loaded."""
    assert said("load", server.world.event_id)[0] == 0
    return server.world.event_id


def document(said: Run, *words: str) -> tuple[int, Any]:
    code, text = said(*words, "--json")
    (line,) = text.splitlines()
    return code, json.loads(line)


def test_a_bib_is_handed_out_and_taken_back(said: Run, event_id: str, runners: list[str]) -> None:
    one, two = runners[:2]
    code, given = document(said, "hand-out", event_id, one, "P901")
    assert (code, given["verdict"], given["registrationId"], given["bib"]) == (0, "checked_in", one, "P901")
    assert "with bib P901, which is theirs now" in given["message"]
    code, wrong = document(said, "hand-out", event_id, two, "p901")
    assert (code, wrong["verdict"], wrong["owner"], wrong["operationId"]) == (1, "wrong_bib", one, None)
    assert "it belongs to" in wrong["message"]
    code, undone = document(said, "undo", event_id, given["operationId"], "--reason", "Wrong person")
    assert (code, undone["verdict"]) == (0, "undone")
    assert "Bib P901 is free again." in undone["message"]
    code, journal = document(said, "operations", event_id)
    assert [(each["kind"], each["bib"]) for each in journal["operations"]] == [
        ("bib", "P901"),
        ("check_in", None),
        ("undo", None),
        ("bib", None),
    ]
    assert document(said, "hand-out", event_id, two, "P901")[0] == 0


def test_the_runners_own_bib_and_code(said: Run, event_id: str, runners: list[str], server: PracticeThread) -> None:
    one, own = runners[2], server.world.registration(runners[2]).bib
    code, awaited = document(said, "hand-out", event_id, one, one)
    assert (code, awaited["verdict"], awaited["registrationId"]) == (1, "bib_awaited", one)
    assert "this is the runner's code, not the bib" in awaited["message"]
    code, wrong = document(said, "hand-out", event_id, one, "P902")
    assert (code, wrong["verdict"], wrong["owner"]) == (1, "wrong_bib", None)
    assert "P902 is not this runner's bib (nobody has it)" in wrong["message"]
    code, right = document(said, "hand-out", event_id, one, f"https://timing.example/{own}")
    assert (code, right["verdict"]) == (0, "checked_in")
    assert "bib" not in right
    assert "theirs now" not in right["message"]


def test_another_bib_needs_a_reason_and_a_status_another(
    said: Run, event_id: str, runners: list[str], server: PracticeThread
) -> None:
    one = runners[2]
    code, trouble = document(said, "hand-out", event_id, one, "P903", "--instead", " ")
    assert (code, trouble["error"]["title"]) == (2, "A reason is needed")
    code, given = document(said, "hand-out", event_id, one, "P903", "--instead", "Torn")
    assert (code, given["bib"]) == (0, "P903")
    world = server.world
    cancelled = next(each.id for each in world.registrations(world.event_id) if each.status == "cancelled")
    code, refused = document(said, "hand-out", event_id, cancelled, "P904")
    assert (code, refused["verdict"]) == (1, "cancelled")
    options = ("--override", "Paid", "--instead", "Paid late")
    code, paid = document(said, "hand-out", event_id, cancelled, "P904", *options)
    assert (code, paid["bib"]) == (0, "P904")
    _, journal = document(said, "operations", event_id)
    assert [each["reason"] for each in journal["operations"]][:3] == ["Torn", None, "Paid late"]
    assert journal["operations"][3]["reason"] == "Paid"


def test_words_for_people(said: Run, event_id: str, runners: list[str]) -> None:
    assert "Bibs given" not in said("status", event_id)[1]
    code, words = said("hand-out", event_id, runners[0], "P901")
    assert code == 0
    assert words.startswith("Checked in with bib P901, which is theirs now: ")
    assert words.rstrip().endswith(", bib P901.")
    assert "Bibs given  1 waiting\n" in said("status", event_id)[1]
    assert " bib       " in said("operations", event_id)[1]
    said("sync", event_id)
    words = said("status", event_id)[1]
    assert "Bibs given  1 held\n" in words
    assert "Held " not in words, "no check-in is"


def test_status_and_sync_in_numbers(
    said: Run, event_id: str, runners: list[str], server: PracticeThread, tmp_path: Path
) -> None:
    document(said, "hand-out", event_id, runners[0], "P901")
    nothing = {"waiting": 0, "held": 0, "refused": 0, "acknowledged": 0, "confirmed": 0}
    _, status = document(said, "status", event_id)
    assert (status["bibs"], status["deliveries"]) == (nothing | {"waiting": 1}, nothing | {"waiting": 1})
    code, synced = document(said, "sync", event_id)
    assert (code, synced["pushed"], synced["held"], synced["trouble"]) == (0, 1, 1, None)
    _, status = document(said, "status", event_id)
    assert (status["bibs"], status["deliveries"]) == (nothing | {"held": 1}, nothing | {"confirmed": 1})
    assert (status["heldReason"], status["oldestWaitingAt"]) == (None, None)
    assert server.world.registration(runners[0]).bib is None
    route = {"bibWriteBack": {"body": {"bibIdentifier": "{bib}"}}}
    (tmp_path / "home" / "settings.json").write_text(json.dumps(route), encoding="utf-8")
    code, synced = document(said, "sync", event_id)
    assert (code, synced["pushed"], synced["held"]) == (0, 1, 0)
    assert server.world.registration(runners[0]).bib == "P901"
    _, status = document(said, "status", event_id)
    assert status["bibs"] == nothing | {"confirmed": 1}
    _, exported = document(said, "export", event_id, str(tmp_path / "out.csv"))
    assert exported["rows"] == 60
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["registrationId"]: row for row in csv.DictReader(file)}
    assert (rows[runners[0]]["bibGiven"], rows[runners[0]]["bibDelivery"]) == ("P901", "confirmed")


def test_a_bib_given_alone_is_found_by_it(said: Run, event_id: str, runners: list[str]) -> None:
    code, checked = document(said, "check-in", event_id, runners[0])
    assert code == 0
    code, given = document(said, "hand-out", event_id, runners[0], "P901")
    assert (code, given["bib"]) == (0, "P901")
    assert given["operationId"] != checked["operationId"]
    _, found = document(said, "find", event_id, "P901")
    assert [each["registrationId"] for each in found["results"]] == [runners[0]]
    code, undone = document(said, "undo", event_id, given["operationId"], "--reason", "Another bib")
    assert code == 0
    _, found = document(said, "find", event_id, "P901")
    assert runners[0] not in [each["registrationId"] for each in found["results"] if each["match"] == "bib"]
    code, again = document(said, "check-in", event_id, runners[0])
    assert (code, again["verdict"]) == (1, "already_checked_in")
    assert undone["operationId"] is not None


def test_an_unknown_runner_and_missing_words(said: Run, event_id: str) -> None:
    code, nobody = document(said, "hand-out", event_id, "nobody", "P901")
    assert (code, nobody["verdict"], nobody["registrationId"]) == (1, "not_in_event", None)
    with pytest.raises(SystemExit) as left:
        said("hand-out", event_id, "nobody")
    assert left.value.code == 2
