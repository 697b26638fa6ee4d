"""Some random weather in the ordinary check, and proof that what the torture looks for would be seen."""

from __future__ import annotations

from collections.abc import Iterator
from random import SystemRandom

import pytest

from kiosk.model import CheckedIn, How, Undone
from tests.torture import weather_commands
from tests.torture.weather import run
from tests.torture.weather_calm import clear_up
from tests.torture.weather_checks import Broken, Shown, look
from tests.torture.weather_machine import WeatherMachine, shut
from tests.torture.weather_server import Done, WeatherServer


@pytest.fixture(scope="module", autouse=True)
def _port_is_given_back() -> Iterator[None]:
    yield
    shut()


@pytest.fixture
def morning() -> Iterator[WeatherMachine]:
    """A laptop that has read its list, in fair weather; without the reckoning at the end."""
    machine = WeatherMachine()
    machine.open(bibs=True, world=0, chance=0)
    yield machine
    machine.whole = False
    machine.teardown()


def free(machine: WeatherMachine) -> str:
    """Somebody who can simply be checked in."""
    everyone = machine.laptop.desk.everyone()
    found = (each for each in everyone if each.registration.status == "confirmed" and not each.standing.checked_in)
    return next(found).registration.id


def check_in(machine: WeatherMachine) -> CheckedIn:
    verdict = machine.site.take(machine.laptop.desk.check_in(free(machine), How.SEARCH))
    assert isinstance(verdict, CheckedIn)
    return verdict


def test_random_weather() -> None:
    """A seed that nobody chose; a failure prints it, and how to run it again."""
    number = SystemRandom().randrange(1_000_000_000)
    try:
        run(number, sequences=8)
    except Exception as error:
        error.add_note(f"again, with the shortest sequence: python -m tests.torture.weather {number}")
        raise


def test_commands_in_random_weather() -> None:
    number = SystemRandom().randrange(1_000_000_000)
    found, tried = weather_commands.sequence(number, commands=5)
    assert not found, f"{found.words}; again: python -m tests.torture.weather_commands {number} 5"
    assert tried["commands"] > 5


def test_hours_pass_in_no_time_and_the_server_sees_them(morning: WeatherMachine) -> None:
    before = len(morning.laptop.sent)
    morning.laptop.work(3600)
    sent = morning.laptop.sent
    assert sent[-1].at - sent[0].at > 3_500_000
    assert 100 < len(sent) - before < 300, "the tail every half minute, the list every five"
    assert morning.server.asked[sent[-1].number].arrived >= sent[-1].at - 1


def test_a_quiet_morning_is_reconciled(morning: WeatherMachine) -> None:
    made = check_in(morning)
    undone = check_in(morning)
    assert isinstance(morning.site.take(morning.laptop.desk.undo(undone.operation.id, reason="Wrong")), Undone)
    look(morning.site)
    calm = clear_up(morning.site)
    assert (calm.asked, calm.seconds < 5) == (False, True)
    assert set(morning.site.done()) == {made.operation.id, *(each.operation_id for each in morning.site.shown)}


# What is wrong is seen.
def test_a_lost_check_in_is_seen(morning: WeatherMachine) -> None:
    morning.site.shown.append(Shown("never recorded", free(morning), "checked_in"))
    with pytest.raises(Broken, match="not in the journal") as wrong:
        look(morning.site)
    assert wrong.value.found.lost == 1


def test_what_the_server_did_twice_is_seen(morning: WeatherMachine) -> None:
    made = check_in(morning)
    morning.laptop.work(1)
    morning.server.world.done.append(Done(made.operation.id, "checked in", made.entry.registration.id, True))
    with pytest.raises(Broken, match="carried out 2 times") as wrong:
        look(morning.site)
    assert wrong.value.found.doubled == 1


def test_what_was_called_delivered_and_never_done_is_seen(morning: WeatherMachine) -> None:
    check_in(morning)
    morning.laptop.work(1)
    morning.server.world.done.clear()
    with pytest.raises(Broken, match="called delivered"):
        look(morning.site)


def test_a_request_before_its_time_is_seen(morning: WeatherMachine) -> None:
    morning.site.manners._until = morning.laptop.time.epoch_ms() + 60_000
    morning.laptop.work(40)
    with pytest.raises(Broken, match="ms before its time"):
        look(morning.site)


def test_a_row_that_the_api_never_gave_is_seen(morning: WeatherMachine) -> None:
    registration_id = free(morning)
    morning.server.served.pop(registration_id)
    with pytest.raises(Broken, match=f"a row that the API never gave: {registration_id}"):
        look(morning.site)


def test_what_is_stuck_is_seen(morning: WeatherMachine, monkeypatch: pytest.MonkeyPatch) -> None:
    check_in(morning)
    monkeypatch.setattr(WeatherServer, "clear", lambda server: None)
    morning.server.network_down = True
    with pytest.raises(Broken, match="not drained") as wrong:
        clear_up(morning.site)
    assert wrong.value.found.stuck == 1


def test_a_server_that_disagrees_is_seen(morning: WeatherMachine) -> None:
    made = check_in(morning)
    morning.laptop.work(1)
    row = morning.server.world.registration(made.entry.registration.id)
    morning.server.world._change(row.id, checked_in=False)
    with pytest.raises(Broken, match=f"{row.id}: journal True, server False"):
        clear_up(morning.site)
