"""Reading the start list: whole, resumed, only its tail, and every way in which it is not whole."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from kiosk.errors import NotFound, Offline, RefusedByServer, ServerTrouble
from kiosk.model import Network
from kiosk.sync import Progress
from kiosk.sync.pull import EMPTY, MOVED, NO_CURSOR, REPEATED
from tests.samples import registration
from tests.unit.sync.scripted import row, traffic


def runners(count: int) -> list[Any]:
    return [registration(number) for number in range(1, count + 1)]


def test_a_whole_list_with_progress(tmp_path: Path) -> None:
    with traffic(tmp_path, *runners(5)) as t:
        seen: list[Progress] = []
        asyncio.run(t.pull.describe())
        pulled = asyncio.run(t.pull.sweep(seen.append))
        assert (pulled.rows, pulled.pages, pulled.set_aside, pulled.complete) == (5, 3, 0, True)
        assert [progress.rows for progress in seen] == [2, 4, 5]
        assert seen[0].expected is None
        assert t.store.event().name == "Lakefront Marathon"
        assert t.store.start_list().complete
        assert t.store.network().state is Network.ONLINE
        asyncio.run(t.pull.sweep(seen.append))
        assert seen[-1].expected == 5


def test_an_empty_list_is_complete(tmp_path: Path) -> None:
    with traffic(tmp_path) as t:
        assert asyncio.run(t.pull.sweep()).complete


def test_it_goes_on_where_it_was_stopped(tmp_path: Path) -> None:
    with traffic(tmp_path, *runners(6)) as t:
        t.server.on["GET"] = lambda path, body: ConnectionError("gone") if len(t.server.asked) == 2 else None
        with pytest.raises(Offline):
            asyncio.run(t.pull.sweep())
        assert t.store.network().state is Network.OFFLINE
        assert not t.store.start_list().complete
        pulled = asyncio.run(t.pull.sweep())
        assert pulled.complete
        assert "after=reg0002" in t.server.asked[2][1]
        assert (pulled.rows, t.store.start_list().registrations) == (4, 6)
        assert t.online == ["came"]


def test_a_place_to_go_on_from_that_is_gone_begins_anew(tmp_path: Path) -> None:
    with traffic(tmp_path, *runners(4)) as t:
        t.server.on["GET"] = lambda path, body: ConnectionError("gone") if len(t.server.asked) == 2 else None
        with pytest.raises(Offline):
            asyncio.run(t.pull.sweep())
        invalid = {"error": {"code": "VALIDATION_ERROR", "message": "bad cursor", "errors": {"after": ["unknown"]}}}
        t.server.on["GET"] = lambda path, body: (422, invalid) if len(t.server.asked) == 3 else None
        pulled = asyncio.run(t.pull.sweep())
        assert (pulled.complete, pulled.rows) == (True, 4)
        t.server.on["GET"] = lambda path, body: (422, invalid)
        with pytest.raises(RefusedByServer):
            asyncio.run(t.pull.sweep())


def test_pages_that_repeat_end_incomplete_and_delete_nothing(tmp_path: Path) -> None:
    with traffic(tmp_path, *runners(4)) as t:
        asyncio.run(t.pull.sweep())
        again = {"data": [row(each) for each in runners(2)], "hasMore": True}
        t.server.on["GET"] = lambda path, body: (200, again)
        for _ in range(3):
            pulled = asyncio.run(t.pull.sweep())
            assert (pulled.complete, pulled.reason) == (False, REPEATED)
        start_list = t.store.start_list()
        assert (start_list.registrations, start_list.complete) == (4, False)
        assert len(t.server.asked) == 2 + 3 * 2


def test_a_page_without_a_cursor_ends_incomplete(tmp_path: Path) -> None:
    with traffic(tmp_path) as t:
        t.server.on["GET"] = lambda path, body: (200, {"data": [{"name": "no id"}], "hasMore": True})
        pulled = asyncio.run(t.pull.sweep())
        assert (pulled.complete, pulled.reason, pulled.set_aside) == (False, NO_CURSOR, 1)


def test_a_row_that_can_not_be_read_steps_aside(tmp_path: Path) -> None:
    with traffic(tmp_path, *runners(3)) as t:
        t.server.rows[1]["eventRunId"] = None
        pulled = asyncio.run(t.pull.sweep())
        assert (pulled.complete, pulled.rows, pulled.set_aside) == (True, 3, 1)
        assert t.store.start_list().set_aside == 1


def test_the_tail_reads_only_what_is_new(tmp_path: Path) -> None:
    with traffic(tmp_path, *runners(3)) as t:
        assert asyncio.run(t.pull.tail()).pages == 0
        asyncio.run(t.pull.sweep())
        t.server.rows += [row(registration(number)) for number in (4, 5, 6)]
        t.server.asked.clear()
        pulled = asyncio.run(t.pull.tail())
        assert (pulled.rows, pulled.pages) == (3, 2)
        assert "after=reg0003" in t.server.asked[0][1]
        assert t.store.start_list().registrations == 6
        assert asyncio.run(t.pull.tail()).rows == 0


def test_a_failing_page_cancels_what_was_asked_ahead_and_keeps_what_was_stored(tmp_path: Path) -> None:
    with traffic(tmp_path, *runners(6)) as t:
        t.server.on["GET"] = lambda path, body: (503, "down") if len(t.server.asked) >= 3 else None
        with pytest.raises(ServerTrouble):
            asyncio.run(t.pull.sweep())
        assert t.store.pull_state().cursor == "reg0004"


def test_an_event_that_is_not_there_is_said_and_the_network_is_fine(tmp_path: Path) -> None:
    with traffic(tmp_path) as t:
        t.server.on["GET"] = lambda path, body: (404, {"error": {"code": "NOT_FOUND", "message": "Event not found"}})
        with pytest.raises(NotFound):
            asyncio.run(t.pull.describe())
        assert t.store.network().state is Network.ONLINE


def test_a_list_that_is_suddenly_empty_takes_nobody_away(tmp_path: Path) -> None:
    with traffic(tmp_path, *runners(3)) as t:
        asyncio.run(t.pull.sweep())
        t.server.rows.clear()
        for _ in range(3):
            pulled = asyncio.run(t.pull.sweep())
            assert (pulled.complete, pulled.reason) == (False, EMPTY)
        assert not any(entry.gone for entry in t.store.every_entry())


def test_an_empty_page_that_promises_more_is_not_the_end(tmp_path: Path) -> None:
    with traffic(tmp_path, *runners(6)) as t:
        asyncio.run(t.pull.sweep())
        empty = (200, {"data": [], "hasMore": True})
        t.server.on["GET"] = lambda path, body: empty if "after=" in t.server.asked[-1][1] else None
        for _ in range(3):
            pulled = asyncio.run(t.pull.sweep())
            assert (pulled.complete, pulled.reason) == (False, NO_CURSOR)
        assert t.store.start_list().registrations == 6


def test_pages_of_rows_that_can_not_be_read_repeat_no_more_than_others(tmp_path: Path) -> None:
    with traffic(tmp_path) as t:
        t.server.on["GET"] = lambda path, body: (200, {"data": [{"_id": "a"}, {"_id": "b"}], "hasMore": True})
        pulled = asyncio.run(asyncio.wait_for(t.pull.sweep(), 5))
        assert (pulled.complete, pulled.reason, pulled.set_aside) == (False, REPEATED, 2)


def test_rows_without_their_ids_take_nobody_away(tmp_path: Path) -> None:
    with traffic(tmp_path, *runners(3)) as t:
        t.server.page_size = 100
        asyncio.run(t.pull.sweep())
        for each in t.server.rows[1:]:
            each["id"] = each.pop("_id")
        t.server.on["GET"] = lambda path, body: (200, {"data": t.server.rows, "hasMore": False})
        for _ in range(3):
            assert asyncio.run(t.pull.sweep()).set_aside == 2
        assert t.store.start_list().registrations == 3


def test_a_cursor_that_goes_in_the_middle_of_a_reading_begins_it_anew(tmp_path: Path) -> None:
    with traffic(tmp_path, *runners(6)) as t:
        invalid = {"error": {"code": "VALIDATION_ERROR", "message": "bad cursor", "errors": {"after": ["unknown"]}}}
        t.server.on["GET"] = lambda path, body: (422, invalid) if len(t.server.asked) == 2 else None
        pulled = asyncio.run(t.pull.sweep())
        assert (pulled.complete, pulled.rows) == (True, 6)


def test_an_answer_without_runs_takes_none_away(tmp_path: Path) -> None:
    with traffic(tmp_path) as t:
        asyncio.run(t.pull.describe())
        event = {"_id": "e1", "name": "Lakefront Marathon", "type": "race", "date": "2026-06-15"}
        t.server.on["GET"] = lambda path, body: (200, {"data": {"event": event}})
        asyncio.run(t.pull.describe())
        assert t.store.event().date == "2026-06-15"
        assert [run.label for run in t.store.runs()] == ["5K", "Half Marathon"]


def test_rows_that_move_while_the_list_is_read_begin_it_anew(tmp_path: Path) -> None:
    with traffic(tmp_path, *runners(6)) as t:

        def move(path: str, body: dict[str, Any]) -> None:
            if len(t.server.asked) == 2:  # the first goes behind the fourth, and the fifth slips to a page read
                t.server.rows.insert(3, t.server.rows.pop(0))
                t.server.rows.insert(0, t.server.rows.pop(4))

        t.server.on["GET"] = move
        pulled = asyncio.run(t.pull.sweep())
        assert (pulled.complete, pulled.rows) == (True, 6)
        assert t.store.start_list().registrations == 6


def test_a_list_that_never_stands_still_is_not_called_complete(tmp_path: Path) -> None:
    with traffic(tmp_path, *runners(4)) as t:
        asyncio.run(t.pull.sweep())
        first, second, third, _ = t.server.rows
        pages = [[first, second], [third, first]]  # the fourth never comes
        t.server.on["GET"] = lambda path, body: (
            (200, {"data": pages[1], "hasMore": False})
            if "after=" in t.server.asked[-1][1]
            else (200, {"data": pages[0], "hasMore": True})
        )
        for _ in range(3):
            pulled = asyncio.run(t.pull.sweep())
            assert (pulled.complete, pulled.reason, pulled.pages) == (False, MOVED, 2)
        assert not any(entry.gone for entry in t.store.every_entry())


def test_a_page_that_begins_with_its_cursor_moved_nothing(tmp_path: Path) -> None:
    with traffic(tmp_path, *runners(3)) as t:
        last = (200, {"data": t.server.rows[1:], "hasMore": False})
        t.server.on["GET"] = lambda path, body: last if "after=" in t.server.asked[-1][1] else None
        assert asyncio.run(t.pull.sweep()).complete
