"""`kiosk doctor --drill`: the steps after the checks, in words and as a document, and the exit code."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from kiosk.app.drill import planned
from kiosk.cli import run
from tests.support import PracticeThread


def test_the_steps_stand_below_the_checks(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor", "--drill"]) == 0
    lines = capsys.readouterr().out.splitlines()
    at = lines.index("Offline drill:")
    assert "pass  Server and key: accepted" in lines[:at]
    assert [line.split("  ", 1)[1].split(":")[0] for line in lines[at + 1 : -1]] == [each.title for each in planned()]
    assert lines[-1] == f"{len(planned())} passed."
    assert list(home.glob("drill-*")) == []


def test_as_a_document_and_only_where_it_was_asked_for(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["doctor", "--drill", "--json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert [step["id"] for step in document["drill"]] == [each.id for each in planned()]
    assert {step["state"] for step in document["drill"]} == {"pass"}
    assert run(["doctor", "--json"]) == 0
    assert "drill" not in json.loads(capsys.readouterr().out)


def test_it_needs_no_network(home: Path, server: PracticeThread, capsys: pytest.CaptureFixture[str]) -> None:
    server.stop()
    assert run(["doctor", "--drill", "--json"]) == 3
    document = json.loads(capsys.readouterr().out)
    assert {step["state"] for step in document["drill"]} == {"pass"}
    assert not document["ok"]


def test_a_step_that_fails_is_a_failure(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home.write_text("a file in the way")
    assert run(["doctor", "--drill"]) == 1
    said = capsys.readouterr().out
    assert "FAIL  A folder of its own: no folder can be made" in said
    assert "-     The network is cut: a step before it failed" in said


def test_without_what_the_window_is_made_of(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "kiosk.app.drill", None)
    assert run(["doctor", "--drill"]) == 1
    assert "The drill can't be done here" in capsys.readouterr().err
