"""The offline drill on a real disk and a real socket; and drills in which something is planted that must be found."""

from __future__ import annotations

import asyncio
import os
import shutil
import threading
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import pytest
from msgspec import structs

from kiosk.app import drill as drill_module
from kiosk.app import drill_site
from kiosk.app.drill import drill, planned, steps
from kiosk.app.drill_site import Site
from kiosk.checks import Check, Group, State
from kiosk.clock import SystemClock
from kiosk.practice import PracticeServer, WriteBack
from kiosk.store import EventStore, Home

CLOCK = SystemClock()
Do = Callable[[Site], Awaitable[str]]


def drilled(root: Path) -> dict[str, Check]:
    """The steps by what they are about, which all were told in their order."""
    told = asyncio.run(steps(root, CLOCK))
    assert [check.id for check in told] == [each.id for each in planned()]
    return {check.id.removeprefix("drill_"): check for check in told}


def files(root: Path) -> dict[str, bytes]:
    """Everything below a folder."""
    return {str(path.relative_to(root)): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def fails_at(found: dict[str, Check], step: str, words: str) -> None:
    """This step failed in these words, what came after was not tried, and the end was tidy."""
    names = list(found)
    at = names.index(step)
    assert (found[step].state, found[step].words) == (State.FAIL, words)
    assert found[step].to_do
    assert {found[name].state for name in names[:at]} <= {State.PASS}
    assert {found[name].state for name in names[at + 1 : -1]} <= {State.NOT_TRIED}
    assert found["gone"].state is State.PASS


@pytest.fixture
def instead(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, Do], None]:
    """Does something in the place of a step."""

    def put(step: str, do: Do) -> None:
        changed = tuple((each, do if each.id == f"drill_{step}" else was) for each, was in drill_module.STEPS)
        assert changed != drill_module.STEPS
        monkeypatch.setattr(drill_module, "STEPS", changed)

    return put


def test_all_goes_well_and_nothing_is_left(tmp_path: Path) -> None:
    store = EventStore.open(Home(tmp_path).event_path("real"), CLOCK)
    store.close()
    before = files(tmp_path)
    found = drilled(tmp_path)
    assert {check.state for check in found.values()} == {State.PASS}
    assert found["again"].words == "all 4 operations are there"
    assert found["back"].words == "4 delivered, each once; the server shows them"
    assert files(tmp_path) == before
    assert sorted(each.name for each in tmp_path.iterdir()) == ["events", "locks"]
    assert {each.group for each in planned()} == {Group.DRILL}


def test_while_it_is_done_it_lies_beside_the_events(tmp_path: Path, instead: Callable[[str, Do], None]) -> None:
    seen: list[str] = []

    async def look(site: Site) -> str:
        seen.extend(files(tmp_path))
        return await Site.read_copy(site)

    instead("copy", look)
    assert drilled(tmp_path)["copy"].state is State.PASS
    assert {Path(name).suffix for name in seen} >= {".db", ".journal"}
    assert all(name.startswith("drill-") for name in seen)


# What must be found.
def test_a_file_in_the_place_of_the_data_folder(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("in the way")
    found = drilled(tmp_path / "home")
    fails_at(found, "folder", f"no folder can be made: {os.strerror(17)}")
    assert found["folder"].to_do.startswith(f"Check that this user may write to {tmp_path / 'home'}")
    assert found["gone"].words == "nothing was made"


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="who may do everything may write here, too")
def test_a_data_folder_that_is_read_only(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        fails_at(drilled(tmp_path), "folder", f"no folder can be made: {os.strerror(13)}")
    finally:
        tmp_path.chmod(0o700)


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="a folder in which nobody may write, whoever it is")
def test_a_data_folder_that_takes_nothing() -> None:
    found = drilled(Path("/proc/self/task"))
    assert found["folder"].state is State.FAIL
    assert found["folder"].words.startswith("no folder can be made: ")


def test_a_disk_that_forgets(tmp_path: Path, instead: Callable[[str, Do], None]) -> None:
    """Once the file is closed, all that was written since the list was read is gone, as after a lying disk's cut."""

    async def record(site: Site) -> str:
        shutil.copytree(tmp_path, tmp_path.parent / "before")
        return await Site.record(site)

    async def forget(site: Site) -> str:
        site._known_store.close()
        assert site._folder is not None
        for path in [each for each in site._folder.rglob("*") if each.is_file()]:
            path.unlink()
        shutil.copytree(tmp_path.parent / "before", tmp_path, dirs_exist_ok=True)
        return await Site.open_again(site)

    instead("record", record)
    instead("again", forget)
    fails_at(drilled(tmp_path), "again", "4 operations are lost")
    assert list(tmp_path.iterdir()) == []


def test_a_second_copy_that_is_not_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drill_site, "copy_path", lambda path: path.with_suffix(".elsewhere"))
    fails_at(drilled(tmp_path), "copy", "4 operations are not in it")


def test_a_cable_that_was_not_pulled(tmp_path: Path, instead: Callable[[str, Do], None]) -> None:
    async def cut(site: Site) -> str:
        site._unplug = _nothing  # type: ignore[method-assign]
        try:
            return await Site.cut(site)
        finally:
            del site._unplug

    instead("cut", cut)
    fails_at(drilled(tmp_path), "cut", "the server still answers")


async def _nothing() -> None:
    pass


def test_a_list_that_comes_in_part(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drill_site, "World", lambda number, clock: _real_world(number - 1, clock=clock))
    fails_at(drilled(tmp_path), "list", "only 199 registrations came")


_real_world = drill_site.World


def test_a_search_that_finds_somebody_else(tmp_path: Path, instead: Callable[[str, Do], None]) -> None:
    async def find(site: Site) -> str:
        desk = site._desk(site._known_store)
        desk.find = lambda text, limit=50: type(desk).find(desk, "zzzz", limit)  # type: ignore[method-assign]
        site._desk = lambda store: desk  # type: ignore[method-assign]
        return await Site.find(site)

    instead("find", find)
    fails_at(drilled(tmp_path), "find", "somebody was not found first by name and by bib")


def test_a_runner_who_is_in_already(tmp_path: Path, instead: Callable[[str, Do], None]) -> None:
    async def record(site: Site) -> str:
        site._runners = (site._runners[0], site._runners[0], site._runners[1])
        return await Site.record(site)

    instead("record", record)
    fails_at(drilled(tmp_path), "record", "somebody could not be checked in")


def test_a_network_that_comes_back_by_itself(tmp_path: Path, instead: Callable[[str, Do], None]) -> None:
    async def record(site: Site) -> str:
        await site._plug_in()
        return await Site.record(site)

    instead("record", record)
    fails_at(drilled(tmp_path), "record", "of 4 operations 0 wait")


def test_a_server_that_takes_no_check_ins(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drill_site, "PracticeServer", partial(PracticeServer, write_back=WriteBack.NOT_FOUND))
    fails_at(drilled(tmp_path), "back", "This server takes no check-ins")


def test_a_server_that_forgets_what_it_took(tmp_path: Path, instead: Callable[[str, Do], None]) -> None:
    async def deliver(site: Site) -> str:
        assert site._server is not None
        world, real = site._server.world, site._server.world.registration
        world.registration = lambda each: structs.replace(real(each), checked_in=False)  # type: ignore[method-assign]
        return await Site.deliver(site)

    instead("back", deliver)
    fails_at(drilled(tmp_path), "back", "the server shows something else")


def test_a_server_that_is_told_twice(tmp_path: Path, instead: Callable[[str, Do], None]) -> None:
    async def deliver(site: Site) -> str:
        assert site._server is not None
        calls = site._server.world.check_in_calls
        site._server.world.check_in_calls = type("Twice", (list,), {"__iter__": lambda self: _twice(self)})(calls)
        return await Site.deliver(site)

    instead("back", deliver)
    fails_at(drilled(tmp_path), "back", "not everything was delivered once")


def _twice(calls: list[object]):  # type: ignore[no-untyped-def]
    for at in range(len(calls)):
        yield calls[at]
        yield calls[at]


def test_a_socket_that_nobody_may_reach(tmp_path: Path, instead: Callable[[str, Do], None]) -> None:
    async def load(site: Site) -> str:
        plug_in = site._plug_in

        async def behind_a_wall() -> None:
            await plug_in()
            await site._unplug()

        site._plug_in = behind_a_wall  # type: ignore[method-assign]
        return await Site.load(site)

    instead("list", load)
    found = drilled(tmp_path)
    fails_at(found, "list", "the server of the drill, on this laptop, can’t be reached")
    assert "firewall" in found["list"].to_do


def test_a_port_that_somebody_took_meanwhile(tmp_path: Path, instead: Callable[[str, Do], None]) -> None:
    async def deliver(site: Site) -> str:
        site._port = 1 << 20
        return await Site.deliver(site)

    instead("back", deliver)
    fails_at(drilled(tmp_path), "back", f"Port {1 << 20} of 127.0.0.1 can't be used")


def test_a_step_that_never_ends(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, instead: Callable[[str, Do], None]
) -> None:
    async def find(site: Site) -> str:
        monkeypatch.setattr(drill_module, "LIMIT", 8.0)
        await asyncio.sleep(3600)
        return ""

    async def cut(site: Site) -> str:
        monkeypatch.setattr(drill_module, "LIMIT", 0.1)  # from the next step on
        return await Site.cut(site)

    instead("cut", cut)
    instead("find", find)
    found = drilled(tmp_path)
    assert found["find"].state is State.FAIL
    assert found["find"].words.startswith("no answer within ")
    assert found["gone"].state is State.PASS


@pytest.mark.logs_warning
def test_a_mistake_of_ours(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, instead: Callable[[str, Do], None]
) -> None:
    async def broken(site: Site) -> str:
        raise ZeroDivisionError

    instead("find", broken)
    fails_at(drilled(tmp_path), "find", "the program made a mistake")
    (record,) = [each for each in caplog.records if each.name == "kiosk.app"]
    assert record.step == "drill_find"


def test_a_folder_that_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(drill_site.shutil, "rmtree", lambda folder, ignore_errors: None)
    found = drilled(tmp_path)
    assert (found["gone"].state, found["gone"].words) == (State.FAIL, "the folder is still there")
    (left,) = tmp_path.iterdir()
    assert str(left) in found["gone"].to_do


# Its end.
def test_who_stops_listening_stops_it_and_it_cleans_up(tmp_path: Path) -> None:
    async def listen() -> list[str]:
        told = drill(tmp_path, CLOCK)
        heard = [(await anext(told)).id, (await anext(told)).id]
        await told.aclose()
        return heard

    assert asyncio.run(listen()) == ["drill_folder", "drill_list"]
    for thread in threading.enumerate():
        if thread.name == "drill":
            thread.join(10)
    assert list(tmp_path.iterdir()) == []


def test_what_a_killed_one_left_is_removed_by_the_next_but_no_drill_of_now(tmp_path: Path) -> None:
    for name, age in (("drill-old", 7200), ("drill-now", 60), ("other", 7200)):
        (tmp_path / name).mkdir()
        os.utime(tmp_path / name, (time.time() - age,) * 2)
    assert drilled(tmp_path)["folder"].state is State.PASS
    assert sorted(each.name for each in tmp_path.iterdir()) == ["drill-now", "other"]
