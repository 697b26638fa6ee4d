"""The report for the developers: what is in it, that it is whole or not there, and that nobody's data is in it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import sys
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from kiosk import checkin, logs
from kiosk.checkin import Rights
from kiosk.clock import SystemClock
from kiosk.devices import CameraChoice, Devices, ScannerProfile, SerialChoice
from kiosk.errors import DiskTrouble, KioskError, MissingScope, NeedKey, NotFound, Offline, RefusedByServer
from kiosk.handover.report import CONTENTS, Part, collect, told_error, write
from kiosk.model import UPSTREAM, Draft, How, NewRegistration, OperationKind, WriteBackRoute
from kiosk.settings import Settings
from kiosk.store import Home
from kiosk.store.health import NEWEST
from kiosk.store.journal import WALK_UP_REFUSED
from tests.samples import event_store, fill, registration
from tests.unit.logs.log_lines import logging_as_before
from tests.unit.sync.scripted import Traffic, row, traffic

CLOCK = SystemClock()
KEY = "itv_live_s3cret"
NAME, MAIL, BIB = "Zebulon Quackenbush", "zeb.quackenbush@private.example", "BX7731"
SAID = f"{NAME} <{MAIL}> with bib {BIB} and key {KEY}"
PERSONAL = ("zebulon", "quackenbush", "private.example", "bx7731", "s3cret", "zorro", "marianne", "tulip", "knee")
SETTINGS = Settings(
    desk_name="Marianne's table",
    next_steps={"cancelled": "Ask Marianne", "marianne": "Tulip"},
    served_runs=("Tulip run",),
    go_to={"Tulip run": "Marianne"},
    write_back=WriteBackRoute(
        "POST", "/registration/{registrationId}", {"by": "Marianne", "deep": [{"at": "{at}"}, 7], "on": True}
    ),
    devices=Devices(
        CameraChoice(device="Marianne's phone"),
        (ScannerProfile("Marianne's scanner", prefix="tulip"),),
        "Marianne's scanner",
        SerialChoice("marianne0"),
    ),
)


@pytest.fixture(autouse=True)
def _logging() -> Iterator[None]:
    with logging_as_before():
        yield


def parts_of(root: Path, settings: Settings | None = SETTINGS, **more: Any) -> dict[str, Part]:
    return {part.name: part for part in collect(root, CLOCK, settings, more.pop("checks", []), hidden=[KEY], **more)}


def read(part: Part) -> Any:
    return json.loads(part.content)


def test_what_is_in_it_and_its_list(tmp_path: Path) -> None:
    logs.start(tmp_path)
    logging.getLogger("kiosk.sync").info("said")
    (tmp_path / "logs" / "kiosk.log.1").write_text("older")
    (tmp_path / "logs" / "kiosk.log.old").write_text("not ours")
    folder = Home(tmp_path).event_path("e1").parent
    with event_store(folder, registration(1), registration(2)) as store, store.transaction():
        made = store.append(Draft("reg0001", OperationKind.CHECK_IN, How.SCAN, reason="Zorro"))
    parts = parts_of(tmp_path, checks=[{"id": "key", "words": "accepted"}])
    assert list(parts) == [
        CONTENTS,
        *("about.json", "doctor.json", "events/e1.json", "events/e1.operations.jsonl"),
        *("logs/kiosk.log", "logs/kiosk.log.1", "settings.json"),
    ]
    told = parts[CONTENTS].content.decode()
    assert all(f"{name}  {len(part.content)} bytes" in told for name, part in parts.items() if name != CONTENTS)
    assert read(parts["doctor.json"]) == [{"id": "key", "words": "accepted"}]
    about = read(parts["about.json"])
    assert about["python"] == sys.version.split()[0]
    assert about["sqlite"].startswith("3.")
    assert about["packages"]["httpx"]
    event = read(parts["events/e1.json"])
    assert (event["schema"], event["problems"], event["registrations"]) == (NEWEST, 0, 2)
    assert event["deliveries"]["waiting"] == 1
    assert event["pull"]["complete"]
    assert event["files"]["e1.db"] > 0
    (operation,) = map(json.loads, parts["events/e1.operations.jsonl"].content.splitlines())
    assert (operation["operationId"], operation["registrationId"]) == (made.id, "reg0001")
    assert (operation["kind"], operation["how"], operation["withReason"]) == ("check_in", "scan", True)
    assert operation["deliveries"]["upstream"] == {
        "state": "waiting",
        "attempts": 0,
        "notBefore": None,
        "error": None,
    }
    assert parts["logs/kiosk.log"].content.splitlines()[0].endswith(b"INFO kiosk.sync said")


def test_of_the_settings_only_choices_are_told(tmp_path: Path) -> None:
    told = read(parts_of(tmp_path)["settings.json"])
    assert told["writeBack"]["body"] == {"by": "[text]", "deep": [{"at": "{at}"}, 7], "on": True}
    assert told["bibWriteBack"] is None
    assert (told["deskNameSet"], told["nextStepsSet"], told["otherNextSteps"]) == (True, ["cancelled"], 1)
    assert (told["servedRuns"], told["goTo"]) == (1, 1)
    devices = told["devices"]
    assert (devices["camera"]["deviceSet"], devices["serial"]["portSet"]) == (True, True)
    assert devices["scanners"][0] | {"prefixSet": True, "suffixSet": False} == devices["scanners"][0]
    bibs = msgspec.structs.replace(SETTINGS, bib_write_back=WriteBackRoute(body={"n": "{bib}"}))
    assert read(parts_of(tmp_path, bibs)["settings.json"])["bibWriteBack"]["body"] == {"n": "{bib}"}
    assert read(parts_of(tmp_path, None)["settings.json"]) == {"readable": False}


def test_an_event_that_cant_be_read_says_so_and_the_others_are_there(tmp_path: Path) -> None:
    folder = Home(tmp_path).event_path("e1").parent
    with event_store(folder, *(registration(each) for each in range(1, 400))):
        pass
    (folder / "broken.db").write_bytes(b"no database" * 100)
    whole = (folder / "e1.db").read_bytes()
    (folder / "holed.db").write_bytes(whole[:-4096] + bytes(4096))
    parts = parts_of(tmp_path)
    assert read(parts["events/broken.json"])["trouble"] == "DamagedFile"
    holed = read(parts["events/holed.json"])
    assert holed["problems"] > 0
    assert "pull" not in holed
    assert "pull" in read(parts["events/e1.json"])


def test_a_folder_and_a_log_that_cant_be_read(tmp_path: Path) -> None:
    root = tmp_path / "home"
    root.write_text("a file in the way")
    assert read(parts_of(root)["events/none.json"]) == {"error": "DiskTrouble"}
    other = tmp_path / "other"
    (other / "logs" / "kiosk.log").mkdir(parents=True)
    assert parts_of(other)["logs/kiosk.log"].content.startswith(b"can't be read, errno=")


def test_packages_that_are_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.handover.report._PACKAGES", ("no-such-package",))
    assert read(parts_of(tmp_path)["about.json"])["packages"] == {"no-such-package": None}


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (None, None),
        (RefusedByServer(422, "VALIDATION_ERROR", SAID).reason, "422 VALIDATION_ERROR"),
        (RefusedByServer(422, "VALIDATION_ERROR", fields={NAME: [SAID]}).reason, "422 VALIDATION_ERROR"),
        (RefusedByServer(400).reason, "400"),
        (RefusedByServer(400, NAME, SAID).reason, "other"),
        (NotFound(SAID).reason, "404 NOT_FOUND"),
        (NotFound(SAID).title, "other"),
        (RefusedByServer(422, "X", SAID).title, "other"),
        (Offline().title, "Offline"),
        (NeedKey().title, "NeedKey"),
        (KioskError().title, "KioskError"),
        (MissingScope("write:participants").title, "MissingScope write:participants"),
        (MissingScope(NAME).title, "other"),
        (WALK_UP_REFUSED, WALK_UP_REFUSED),
        (SAID, "other"),
    ],
)
def test_of_an_error_only_what_cant_quote_a_person(error: str | None, told: str | None) -> None:
    assert told_error(error) == told


def test_it_is_a_file_that_is_the_same_each_time(tmp_path: Path) -> None:
    parts = [Part("a.txt", "an a", b"a" * 1000), Part("b.txt", "a b", b"")]
    sizes = [write(parts, tmp_path / name) for name in ("one.zip", "two.zip")]
    one, two = (tmp_path / "one.zip").read_bytes(), (tmp_path / "two.zip").read_bytes()
    assert one == two
    assert sizes == [len(one)] * 2
    with zipfile.ZipFile(tmp_path / "one.zip") as packed:
        assert packed.namelist() == ["a.txt", "b.txt"]
        assert packed.read("a.txt") == b"a" * 1000
        assert packed.testzip() is None


@pytest.mark.skipif(os.name != "posix", reason="fills the disk as POSIX does")
def test_it_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    import resource

    target = tmp_path / "report.zip"
    target.write_bytes(b"the one before")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, before[1]))  # as on a disk that becomes full in the middle
    try:
        with pytest.raises(DiskTrouble):
            write([Part("a", "", os.urandom(100_000))], target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert target.read_bytes() == b"the one before"
    with pytest.raises(DiskTrouble, match="The report can't be written"):
        write([], tmp_path / "none" / "report.zip")
    assert [each.name for each in tmp_path.iterdir()] == ["report.zip"]
    os.link(target, tmp_path / "kept")  # who reads the old one reads it to its end
    write([], target)
    assert (tmp_path / "kept").read_bytes() == b"the one before"
    assert zipfile.is_zipfile(target)


# Nothing personal.
HOSTILE: tuple[tuple[int, Any], ...] = (
    (422, {"error": {"code": "VALIDATION_ERROR", "message": SAID, "errors": {NAME: [SAID], "email": [MAIL, BIB]}}}),
    (400, {"error": {"code": SAID, "message": SAID}}),
    (409, {"error": {"code": "CONFLICT", "message": SAID}}),
    (404, {"error": {"code": "NOT_FOUND", "message": SAID}}),
    (200, f"<html>Welcome, {SAID}</html>"),
    (200, {"data": {"_id": MAIL, "checkedIn": NAME}}),
    (503, f"<html>{SAID}</html>"),
    (500, {"error": {"code": "INTERNAL", "message": SAID}}),
    (403, {"error": {"code": "FORBIDDEN", "message": SAID}}),
    (401, {"error": {"code": "UNAUTHORIZED", "message": SAID}}),
    (404, f"<html>no such page for {SAID}</html>"),
    (429, {"error": {"code": "RATE_LIMITED", "message": SAID, "retryAfter": SAID}}),
)


def feed(t: Traffic) -> None:
    """Everything a desk records about people, and everything a server may say of them."""
    people = [registration(each, name=NAME, email=MAIL, bib=BIB) for each in range(1, 15)]
    people.append(registration(20, status="cancelled", name=NAME, email=MAIL, bib=None))
    fill(t.store, *people)
    t.server.rows = [row(each) for each in people] + [{"_id": "odd", "email": {NAME: MAIL}, "eventId": [SAID]}]
    t.store.rename_desk("Marianne's table")
    for status, said in HOSTILE:
        made = checkin.check_in(t.store, "reg0020", How.SEARCH, Rights(), "Zorro said yes")
        assert isinstance(made, checkin.CheckedIn)
        checkin.undo(t.store, made.operation.id, reason="Her knee hurts", how=How.SEARCH)
        checkin.walk_up(t.store, NewRegistration("r5", MAIL, NAME, notes="Zorro's tulip"), t.clock)
        with t.store.transaction():
            t.store.append(
                Draft("reg0002", OperationKind.BIB, How.BIB, payload={"bib": BIB, "former": BIB}, volunteer="Marianne")
            )
        t.server.on = dict.fromkeys(("PATCH", "POST"), lambda path, sent, status=status, said=said: (status, said))
        asyncio.run(t.push.round())
        t.push.release()
        t.line.try_again()
        t.clock.move(120)
        t.server.on = {"GET": lambda path, sent, status=status, said=said: (status, said)}
        for ask in (t.pull.describe, t.pull.sweep):
            with contextlib.suppress(KioskError):
                asyncio.run(ask())
        t.clock.move(120)
    t.server.on = {}
    asyncio.run(t.pull.sweep())
    asyncio.run(t.push.round())


def test_nothing_personal_is_in_the_log_on_the_terminal_or_in_the_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    logs.start(tmp_path, to_stderr=True)
    logging.getLogger("kiosk").setLevel(logging.DEBUG)
    with traffic(tmp_path) as t:
        feed(t)
        states = {logged.deliveries[UPSTREAM].state.value for logged in t.store.operations()}
        journal = t.store.operations()
    assert {"refused", "acknowledged"} <= states
    assert any(NAME in str(logged.deliveries[UPSTREAM].last_error) for logged in journal)
    log = (tmp_path / "logs" / "kiosk.log").read_text("utf-8")
    assert log.count(" delivery ") > len(HOSTILE) * 2
    # What slipped into a log from elsewhere is caught as far as it can be told from the rest.
    with (tmp_path / "logs" / "kiosk.log.1").open("w") as older:
        older.write(f"mail to {MAIL}\nwith {KEY}\nin {Path.home()}/x and {tmp_path}/events\n")
    target = tmp_path / "report.zip"
    checks = [{"id": "x", "words": f"{KEY} {MAIL}", "toDo": [1, None]}]
    write(collect(tmp_path, CLOCK, SETTINGS, checks, hidden=[KEY, ""]), target)
    with zipfile.ZipFile(target) as packed:
        texts = {name: packed.read(name).decode() for name in packed.namelist()}
    assert {"events/e1.json", "events/e1.operations.jsonl", "logs/kiosk.log"} <= set(texts)
    assert texts["logs/kiosk.log.1"] == "mail to [e-mail]\nwith [key]\nin ~/x and [data folder]/events\n"
    said = {"log": log, "stderr": capsys.readouterr().err, "names": repr(list(texts))} | texts
    found = [(name, each) for name, text in said.items() for each in PERSONAL if each in text.lower()]
    assert found == []
    assert all(json.loads(text) for name, text in texts.items() if name.endswith(".json"))
    errors = {
        delivery["error"]
        for line in texts["events/e1.operations.jsonl"].splitlines()
        for delivery in json.loads(line)["deliveries"].values()
    }
    assert "422 VALIDATION_ERROR" in errors
