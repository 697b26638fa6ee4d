"""Delivering: what each answer of a server means for an operation, for the others, and for the network."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from kiosk import checkin
from kiosk.checkin import Rights
from kiosk.errors import DiskTrouble, MissingScope, NeedKey, RouteMissing, ServerTrouble, WaitUntil
from kiosk.model import UPSTREAM, CheckedIn, DeliveryState, How, Network, NewRegistration, Operation
from tests.samples import SetClock, fill, registration
from tests.unit.sync.scripted import Traffic, row, traffic

RUNNERS = [registration(number) for number in range(1, 9)]
ERROR = {"error": {"code": "VALIDATION_ERROR", "message": "no", "errors": {"checkedIn": ["not open yet"]}}}


def check_in(t: Traffic, *numbers: int) -> list[Operation]:
    made = [checkin.check_in(t.store, f"reg{number:04}", How.SEARCH, Rights()) for number in numbers]
    return [each.operation for each in made if isinstance(each, CheckedIn)]


def state(t: Traffic, operation: Operation) -> DeliveryState:
    logged = t.store.operation(operation.id)
    assert logged is not None
    return logged.deliveries[UPSTREAM].state


def started(t: Traffic) -> Traffic:
    fill(t.store, *RUNNERS)
    return t


def test_everything_is_delivered_several_at_once_and_each_registration_in_order(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        started(t)
        made = check_in(t, *range(1, 9))
        checkin.undo(t.store, made[0].id, reason="Wrong person", how=How.SEARCH)
        check_in(t, 1)
        t.server.latency = 0.01
        pushed = asyncio.run(t.push.round())
        assert (pushed.acknowledged, pushed.refused, pushed.held, pushed.stopped) == (10, 0, 0, None)
        assert t.server.rows[0]["checkedIn"]
        assert t.server.most_at_once > 1
        assert [path for _, path in t.server.asked].count("/registration/reg0001") == 3


@pytest.mark.parametrize(
    ("status", "body", "expected", "network"),
    [
        (422, ERROR, DeliveryState.REFUSED, Network.ONLINE),
        (400, {"error": {"code": "BAD", "message": "bad"}}, DeliveryState.REFUSED, Network.ONLINE),
        (409, {"error": {"code": "CONFLICT", "message": "reused"}}, DeliveryState.REFUSED, Network.ONLINE),
        (
            404,
            {"error": {"code": "NOT_FOUND", "message": "Registration not found"}},
            DeliveryState.REFUSED,
            Network.ONLINE,
        ),
        (302, "elsewhere", DeliveryState.WAITING, Network.CAPTIVE),
        (200, "<html>Welcome to our hotel</html>", DeliveryState.WAITING, Network.CAPTIVE),
        (200, {"data": {"_id": "another", "checkedIn": True}}, DeliveryState.WAITING, Network.CAPTIVE),
        (401, {"error": {"code": "UNAUTHORIZED", "message": "revoked"}}, DeliveryState.WAITING, Network.SIGNED_OUT),
        (403, {"error": {"code": "FORBIDDEN", "message": "scope"}}, DeliveryState.WAITING, Network.SIGNED_OUT),
        (503, "down", DeliveryState.WAITING, Network.OFFLINE),
    ],
)
def test_what_an_answer_means(
    tmp_path: Path, status: int, body: Any, expected: DeliveryState, network: Network
) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        (made,) = check_in(started(t), 1)
        t.server.on["PATCH"] = lambda path, sent: (status, body)
        for _ in range(3):  # a server counts as away after some bad answers only
            asyncio.run(t.push.round())
            t.clock.move(60)
        assert state(t, made) is expected
        assert t.store.network().state is network
        del t.server.on["PATCH"]
        t.line.try_again()
        asyncio.run(t.push.round())
        final = DeliveryState.REFUSED if expected is DeliveryState.REFUSED else DeliveryState.ACKNOWLEDGED
        assert state(t, made) is final


def test_a_lost_connection_ends_the_round_and_loses_nothing(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        made = check_in(started(t), *range(1, 9))
        t.server.on["PATCH"] = lambda path, sent: ConnectionError("cable out")
        pushed = asyncio.run(t.push.round())
        assert pushed.stopped is not None
        assert len(t.server.asked) <= 6
        assert {state(t, each) for each in made} == {DeliveryState.WAITING}
        assert t.line.away


def test_one_refused_never_blocks_another(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        made = check_in(started(t), 1, 2, 3)
        t.server.on["PATCH"] = lambda path, sent: (422, ERROR) if path.endswith("1") else None
        pushed = asyncio.run(t.push.round())
        assert (pushed.acknowledged, pushed.refused) == (2, 1)
        logged = t.store.operation(made[0].id)
        assert logged is not None
        assert "not open yet" in (logged.deliveries[UPSTREAM].last_error or "")


def test_server_trouble_backs_off_for_that_operation_alone(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        made = check_in(started(t), 1, 2)
        t.server.on["PATCH"] = lambda path, sent: (500, "oops") if path.endswith("1") else None
        asyncio.run(t.push.round())
        assert [state(t, each) for each in made] == [DeliveryState.WAITING, DeliveryState.ACKNOWLEDGED]
        due_at = t.store.next_due_at(UPSTREAM)
        assert due_at is not None
        assert due_at > t.clock.now()
        assert t.store.network().state is Network.ONLINE


def test_a_server_that_is_in_trouble_for_all_ends_the_round(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        check_in(started(t), *range(1, 9))
        t.server.on["PATCH"] = lambda path, sent: (502, "bad gateway")
        assert isinstance(asyncio.run(t.push.round()).stopped, ServerTrouble)
        assert t.store.network().state is Network.OFFLINE


def test_a_limit_stops_everything_until_its_time(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        made = check_in(started(t), 1, 2)
        later = int((t.clock.now().timestamp() + 30) * 1000)
        limited = {"error": {"code": "RATE_LIMITED", "message": "slow down", "retryAfter": later}}
        t.server.on["PATCH"] = lambda path, sent: (429, limited)
        assert isinstance(asyncio.run(t.push.round()).stopped, WaitUntil)
        status = t.store.network()
        assert (status.state, status.not_before) == (
            Network.LIMITED,
            t.clock.now() + (status.not_before - t.clock.now()),
        )
        asked = len(t.server.asked)
        assert isinstance(asyncio.run(t.push.round()).stopped, WaitUntil)
        assert len(t.server.asked) == asked
        del t.server.on["PATCH"]
        t.clock.move(31)
        assert asyncio.run(t.push.round()).acknowledged == 2
        assert {state(t, each) for each in made} == {DeliveryState.ACKNOWLEDGED}
        assert t.store.network().state is Network.ONLINE


@pytest.mark.parametrize("status", [404, 405, 501])
def test_a_missing_route_holds_check_ins_until_somebody_asks(tmp_path: Path, status: int) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        made = check_in(started(t), 1, 2)
        t.server.on["PATCH"] = lambda path, sent: (status, "<h1>nothing here</h1>")
        pushed = asyncio.run(t.push.round())
        assert isinstance(pushed.stopped, RouteMissing)
        assert pushed.held == 2
        assert t.store.network().state is Network.ONLINE
        asked = len(t.server.asked)
        made += check_in(t, 3)
        assert asyncio.run(t.push.round()).held == 1
        assert len(t.server.asked) == asked
        assert {state(t, each) for each in made} == {DeliveryState.HELD}
        del t.server.on["PATCH"]
        t.store.release(UPSTREAM)
        assert asyncio.run(t.push.round()).acknowledged == 3


def test_a_walk_up_is_registered_even_where_check_ins_are_held(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        (held,) = check_in(started(t), 1)
        t.server.on["PATCH"] = lambda path, sent: (405, "no")
        asyncio.run(t.push.round())
        checkin.walk_up(t.store, NewRegistration("r5", "new@mail.example", "Nia"), t.clock)
        assert asyncio.run(t.push.round()).acknowledged == 1
        assert state(t, held) is DeliveryState.HELD


def test_a_hotels_404_is_not_taken_for_a_missing_route(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        (made,) = check_in(started(t), 1)
        t.server.on["PATCH"] = lambda path, sent: (404, "<h1>Hotel</h1>")
        t.server.on["GET"] = lambda path, sent: (200, "<h1>Hotel</h1>")
        asyncio.run(t.push.round())
        assert state(t, made) is DeliveryState.WAITING
        assert t.store.network().state is Network.CAPTIVE


def test_the_api_itself_vouches_for_a_missing_route_even_when_it_says_no(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        (made,) = check_in(started(t), 1)
        t.server.on["PATCH"] = lambda path, sent: (405, "no")
        t.server.on["GET"] = lambda path, sent: (403, {"error": {"code": "FORBIDDEN", "message": "m"}})
        asyncio.run(t.push.round())
        assert state(t, made) is DeliveryState.HELD


def test_a_limit_puts_off_the_question_whether_the_route_is_missing(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        (made,) = check_in(started(t), 1)
        t.server.on["PATCH"] = lambda path, sent: (405, "no")
        t.server.on["GET"] = lambda path, sent: (429, {"error": {"code": "RATE_LIMITED", "message": "m"}})
        assert isinstance(asyncio.run(t.push.round()).stopped, WaitUntil)
        assert state(t, made) is DeliveryState.WAITING
        t.server.on.pop("GET")
        t.clock.move(60)
        asyncio.run(t.push.round())
        assert state(t, made) is DeliveryState.HELD


def test_a_hotels_last_404_does_not_hold_the_queue(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        made = check_in(started(t), *range(1, 9))
        no = [(404, "<h1>Hotel</h1>")] * 6
        t.server.on["PATCH"] = lambda path, sent: no.pop() if no else None
        assert asyncio.run(t.push.round()).acknowledged == 8
        assert {state(t, each) for each in made} == {DeliveryState.ACKNOWLEDGED}


def test_a_slow_reply_keeps_nobody_else_waiting(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        (slow,) = check_in(started(t), 1)

        async def story() -> None:
            gate = asyncio.Event()
            t.server.gates["/registration/reg0001"] = gate
            pushing = asyncio.create_task(t.push.round())
            while not t.server.asked:
                await asyncio.sleep(0.001)
            (later,) = check_in(t, 2)
            while state(t, later) is not DeliveryState.ACKNOWLEDGED:
                await asyncio.sleep(0.005)
            assert state(t, slow) is DeliveryState.WAITING
            gate.set()
            assert (await pushing).acknowledged == 2

        asyncio.run(asyncio.wait_for(story(), 10))


def test_a_walk_up_gets_the_servers_id_and_its_check_in_follows(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        started(t)
        checkin.walk_up(t.store, NewRegistration("r5", "new@mail.example", "Nia"), t.clock)
        seen: list[tuple[str, Any]] = []

        def take(path: str, sent: dict[str, Any]) -> tuple[int, Any]:
            seen.append((path, sent))
            return 200, {"data": {"checkedIn": True}}

        t.server.on["PATCH"] = take
        assert asyncio.run(t.push.round()).acknowledged == 2
        assert seen == [("/registration/reg1008", {"checkedIn": True})]
        assert t.server.asked[0][0] == "POST"


def test_a_disk_that_fails_while_an_answer_is_kept_sends_it_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        (made,) = check_in(started(t), 1)

        def full(*_: Any, **__: Any) -> None:
            raise DiskTrouble

        with monkeypatch.context() as patched:
            patched.setattr(t.store, "acknowledge", full)
            assert isinstance(asyncio.run(t.push.round()).stopped, DiskTrouble)
        assert state(t, made) is DeliveryState.WAITING
        assert asyncio.run(t.push.round()).acknowledged == 1
        assert [method for method, _ in t.server.asked] == ["PATCH", "PATCH"]


def test_a_disk_that_can_not_be_read_ends_the_round(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        check_in(started(t), 1)

        def broken(*_: Any) -> None:
            raise DiskTrouble

        monkeypatch.setattr(t.store, "due", broken)
        assert isinstance(asyncio.run(t.push.round()).stopped, DiskTrouble)
        assert t.server.asked == []


def test_key_trouble_in_one_way_leaves_the_other_open(tmp_path: Path) -> None:
    from kiosk.sync.line import Way

    with traffic(tmp_path, *RUNNERS) as t:
        started(t)
        t.line.failed(Way.PUSH, MissingScope("write:participants"))
        assert t.line.stopped(Way.PUSH)
        assert not t.line.stopped(Way.PULL)
        assert t.store.network().cause == "MissingScope write:participants"
        t.line.failed(Way.PULL, NeedKey())
        assert t.line.stopped(Way.PUSH)
        assert t.line.stopped(Way.PULL)
        t.line.answered(Way.PULL)
        assert not t.line.stopped(Way.PULL)
        assert t.store.network().state is Network.SIGNED_OUT


def test_a_page_confirms_what_was_acknowledged_before_it_was_asked_for(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        (made,) = check_in(started(t), 1)
        asyncio.run(t.push.round())
        t.server.rows[0] = row(registration(1))
        asyncio.run(t.pull.sweep())
        assert state(t, made) is DeliveryState.ACKNOWLEDGED
        t.server.rows[0]["checkedIn"] = True
        asyncio.run(t.pull.sweep())
        assert state(t, made) is DeliveryState.CONFIRMED
        assert json.dumps(t.server.rows[0])


def test_an_answer_that_belongs_to_another_walk_up_is_not_believed(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        started(t)
        for name in ("Nia", "Noa"):
            checkin.walk_up(t.store, NewRegistration("r5", f"{name}@mail.example", name), t.clock)
        t.server.rows.append(row(registration(99, id="same")))
        t.server.on["POST"] = lambda path, sent: (201, {"data": {"participantId": "same"}})
        asyncio.run(t.push.round())
        assert t.store.network().state is Network.ONLINE
        errors = [logged.deliveries[UPSTREAM].last_error for logged in t.store.operations()]
        assert errors.count("The answer belongs to another request") == 1
        assert {entry.registration.name for entry in t.store.every_entry()} >= {"Nia", "Noa"}
        t.server.on.clear()
        t.clock.move(60)
        assert asyncio.run(t.push.round()).stopped is None
        assert t.store.delivery_counts()[DeliveryState.ACKNOWLEDGED] == 4


def test_many_that_fail_never_keep_the_others_from_their_turn(tmp_path: Path) -> None:
    many = [registration(number) for number in range(1, 41)]
    with traffic(tmp_path, *many) as t:
        fill(t.store, *many)
        made = check_in(t, *range(1, 41))
        t.server.on["PATCH"] = lambda path, sent: (500, "oops") if int(path[-4:]) <= 30 else None
        for _ in range(12):
            asyncio.run(t.push.round())
            t.clock.move(20)
        assert {state(t, each) for each in made[30:]} == {DeliveryState.ACKNOWLEDGED}


def test_an_answer_to_another_request_lets_that_operation_wait_alone(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        made = check_in(started(t), *range(1, 9))
        mixed_up = (200, {"data": {"_id": "another", "checkedIn": True}})
        t.server.on["PATCH"] = lambda path, sent: mixed_up if path.endswith(("1", "2", "3", "4", "5", "6")) else None
        for _ in range(4):
            asyncio.run(t.push.round())
            t.clock.move(20)
        assert [state(t, each) for each in made] == [DeliveryState.WAITING] * 6 + [DeliveryState.ACKNOWLEDGED] * 2


def test_a_key_of_another_organizer_refuses_nothing(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        made = check_in(started(t), 1, 2)

        def not_found(what: str) -> Any:
            return 404, {"error": {"code": "NOT_FOUND", "message": f"{what} not found"}}

        t.server.on = {
            "PATCH": lambda path, sent: not_found("Registration"),
            "GET": lambda path, sent: not_found("Event"),
        }
        assert isinstance(asyncio.run(t.push.round()).stopped, NeedKey)
        assert t.store.network().state is Network.SIGNED_OUT
        assert t.store.network().cause == "ForeignKey"
        assert [state(t, each) for each in made] == [DeliveryState.WAITING] * 2
        t.server.on.clear()
        t.line.try_again()
        assert asyncio.run(t.push.round()).acknowledged == 2


@pytest.mark.parametrize(
    ("of_the_event", "expected", "network"),
    [
        ((403, {"error": {"code": "FORBIDDEN", "message": "scope"}}), DeliveryState.REFUSED, Network.ONLINE),
        ((200, "<html>hotel</html>"), DeliveryState.WAITING, Network.CAPTIVE),
        ((429, {"error": {"code": "RATE_LIMITED", "message": "slow"}}), DeliveryState.WAITING, Network.LIMITED),
    ],
)
def test_a_registration_that_is_not_there_is_asked_about_first(
    tmp_path: Path, of_the_event: Any, expected: DeliveryState, network: Network
) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        (made,) = check_in(started(t), 1)
        t.server.on = {
            "PATCH": lambda path, sent: (404, {"error": {"code": "NOT_FOUND", "message": "Registration not found"}}),
            "GET": lambda path, sent: of_the_event,
        }
        asyncio.run(t.push.round())
        assert state(t, made) is expected
        assert t.store.network().state is network


def test_what_no_address_can_hold_is_refused_and_blocks_nothing(tmp_path: Path) -> None:
    odd = registration(1, id="..")
    with traffic(tmp_path, odd, registration(2)) as t:
        fill(t.store, odd, registration(2))
        (good,) = check_in(t, 2)
        found = checkin.check_in(t.store, "..", How.SEARCH, Rights())
        assert isinstance(found, CheckedIn)
        pushed = asyncio.run(t.push.round())
        assert (pushed.acknowledged, pushed.refused, pushed.stopped) == (1, 1, None)
        assert (state(t, good), state(t, found.operation)) == (DeliveryState.ACKNOWLEDGED, DeliveryState.REFUSED)


def test_a_walk_up_is_never_given_the_id_of_somebody_who_was_there_before(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        started(t)
        checkin.walk_up(t.store, NewRegistration("r5", "nia@mail.example", "Nia"), t.clock)
        t.server.on["POST"] = lambda path, sent: (201, {"data": {"participantId": "reg0003"}})
        asyncio.run(t.push.round())
        entry = t.store.entry("reg0003")
        assert entry is not None
        assert not entry.standing.checked_in
        assert not t.server.rows[2]["checkedIn"]
        assert t.store.delivery_counts()[DeliveryState.WAITING] == 2


def test_what_was_checked_in_twice_is_taken_back_whole(tmp_path: Path) -> None:
    with traffic(tmp_path, *RUNNERS) as t:
        started(t)
        first = checkin.walk_up(t.store, NewRegistration("r5", "nia@mail.example", "Nia"), t.clock)
        t.server.rows.append(row(registration(99, id="srv1")))  # it was written, and the answer lost
        t.server.on["POST"] = lambda path, sent: (201, {"data": {"participantId": "srv1"}})
        asyncio.run(t.pull.sweep())
        again = checkin.check_in(t.store, "srv1", How.SEARCH, Rights())
        assert isinstance(again, CheckedIn)
        asyncio.run(t.push.round())
        undone = checkin.undo(t.store, first.operation.id, reason="Wrong person", how=How.SEARCH)
        assert not undone.entry.standing.checked_in
        assert checkin.undo(t.store, again.operation.id, reason="Wrong person", how=How.SEARCH).operation is None
        asyncio.run(t.push.round())
        assert not t.server.rows[-1]["checkedIn"]


def test_an_undo_that_says_another_thing_by_now_has_another_key(tmp_path: Path) -> None:
    """Its first reply was lost; meanwhile another desk's earlier check-in became known, which stands."""
    there = traffic(tmp_path / "there", *RUNNERS, clock=SetClock(seed=8))
    with traffic(tmp_path / "here", *RUNNERS) as t, there as other:
        check_in(started(other), 1)
        t.clock.move(60)
        (made,) = check_in(started(t), 1)
        asyncio.run(t.push.round())
        back = checkin.undo(t.store, made.id, reason="Wrong person", how=How.SEARCH).operation
        assert back is not None
        t.server.on["PATCH"] = lambda path, sent: (503, "applied, and the answer lost")
        asyncio.run(t.push.round())
        t.store.take_over(other.store.handover(), "key")
        del t.server.on["PATCH"]
        t.clock.move(60)
        asyncio.run(t.push.round())
        assert t.server.keys[1:] == [
            (back.id, False),
            (other.store.operations()[0].operation.id, True),
            (f"{back.id}-stays", True),
        ]
        assert t.server.rows[0]["checkedIn"]
