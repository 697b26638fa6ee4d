"""Before the doors open, in the running window: real checks of a real server, and a real drill while it goes on."""

from __future__ import annotations

from pathlib import Path

from morning import Key, Kiosk, kiosk_on, live
from venue import KEY, Venue, all_arrived_once

from kiosk.app.drill import planned as drill_planned
from kiosk.app.preflight import Preflight
from kiosk.checks import Group, State
from kiosk.ui.preflight.overlay import PreflightOverlay


def databases(home: Path) -> list[Path]:
    """What this laptop holds of events."""
    return sorted(home.rglob("*.db"))


def drills(home: Path) -> list[Path]:
    """The folders of drills that are there now."""
    return sorted(home.glob("drill-*"))


def opened(kiosk: Kiosk) -> PreflightOverlay:
    """The page, with the checks on their way."""
    flow = kiosk.flow
    made = Preflight(flow._home, flow._clock, flow._environment, flow._choices, lambda: flow._client, flow._spawn)
    made.open(kiosk.screen)
    overlay = kiosk.screen.overlay
    assert isinstance(overlay, PreflightOverlay)
    return overlay


async def looked(kiosk: Kiosk, overlay: PreflightOverlay) -> dict[str, State]:
    """How the checks came out, once all did."""
    await kiosk.until(lambda: overlay.again.isEnabled(), "the checks")
    await kiosk.until(lambda: not overlay.groups.under_way(Group), "the devices")
    return {check.id: check.state for check in overlay.checks}


def test_the_checks_come_in_and_the_drill_touches_no_event(home: Path, venue: Venue) -> None:
    runners = venue.runners()

    async def morning() -> list[str]:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            kiosk.check_in(runners[0].bib or "")
            await kiosk.delivered()
            before = databases(home)
            overlay = opened(kiosk)
            assert overlay.summary.text() == "Looking…"
            states = await looked(kiosk, overlay)
            assert {states[each] for each in ("settings", "key", "read_events", "event_file", "deliveries")} == {
                State.PASS
            }
            assert State.FAIL not in states.values(), overlay.checks
            kiosk.click("Offline drill")
            await kiosk.until(lambda: not overlay.drill.isEnabled(), "the beginning of the drill")
            await kiosk.until(lambda: overlay.drill.isEnabled(), "the end of the drill")
            steps = [check for check in overlay.checks if check.id.startswith("drill_")]
            assert [step.state for step in steps] == [State.PASS] * len(drill_planned()), steps
            assert databases(home) == before
            assert drills(home) == []
            kiosk.press(Key.Key_Escape)
            kiosk.check_in(runners[1].bib or "")
            await kiosk.delivered()
            await kiosk.for_a_while()
            return kiosk.greens

    all_arrived_once(home, venue, live(morning()))


def test_without_a_network_the_server_is_the_only_thing_to_do(home: Path, venue: Venue) -> None:
    async def morning() -> None:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            venue.stop()
            overlay = opened(kiosk)
            states = await looked(kiosk, overlay)
            assert (states["key"], states["read_events"], states["start_list"]) == (
                State.FAIL,
                State.NOT_TRIED,
                State.PASS,
            )
            kiosk.click("Offline drill")
            await kiosk.until(lambda: len(overlay.checks) > len(states) + 8, "the drill")
            assert all(check.state is State.PASS for check in overlay.checks if check.id.startswith("drill_"))
            venue.start()
            kiosk.click("Check again")
            assert overlay.summary.text() == "Looking…"
            assert (await looked(kiosk, overlay))["key"] is State.PASS

    live(morning())


def test_who_closes_the_page_ends_what_was_asked_for(home: Path, venue: Venue) -> None:
    async def morning() -> None:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.choose_event(venue.event_name)
            overlay = opened(kiosk)
            overlay.drill.click()
            await kiosk.until(lambda: overlay.groups.under_way((Group.DRILL,)), "the drill")
            kiosk.press(Key.Key_Escape)
            assert kiosk.screen.overlay is None
            await kiosk.until(lambda: not drills(home), "that nothing is left")
            kiosk.check_in(venue.runners()[0].bib or "")
            await kiosk.delivered()

    live(morning())


def test_in_practice_all_is_looked_at_and_nothing_leaves_the_laptop(home: Path, venue: Venue) -> None:
    """A key and a server are set up, which the practice leaves alone."""

    async def morning() -> None:
        async with kiosk_on(home) as kiosk:
            await kiosk.set_up(venue.url, KEY)
            await kiosk.until(lambda: kiosk.stands("events"), "the events")
            asked = len(venue.server.requests)
            kiosk.flow.begin_practice(60, 1)
            await kiosk.open()
            kiosk.press(Key.Key_F10)
            kiosk.click("Before the doors open")
            overlay = kiosk.screen.overlay
            assert isinstance(overlay, PreflightOverlay)
            states = await looked(kiosk, overlay)
            assert {states[each] for each in ("settings", "data_folder", "key", "read_participants", "write_back")} == {
                State.PASS
            }
            assert {states[each] for each in ("event_file", "second_copy", "start_list")} == {State.PASS}
            assert State.FAIL not in states.values(), overlay.checks
            assert "key, server and event are invented" in overlay.more.text()
            kiosk.click("Offline drill")
            await kiosk.until(lambda: len(overlay.checks) >= len(states) + len(drill_planned()), "the drill")
            assert all(check.state is State.PASS for check in overlay.checks if check.id.startswith("drill_"))
            assert len(venue.server.requests) == asked

    live(morning())


def test_in_practice_the_pulled_cable_is_found(home: Path) -> None:
    async def morning() -> None:
        async with kiosk_on(home) as kiosk:
            await kiosk.until(lambda: kiosk.stands("setup"), "the first screen")
            kiosk.flow.begin_practice(60, 1)
            await kiosk.open()
            kiosk.press(Key.Key_F10)
            kiosk.click("Pull the network cable")
            kiosk.screen.preflight_asked.emit()
            overlay = kiosk.screen.overlay
            assert isinstance(overlay, PreflightOverlay)
            states = await looked(kiosk, overlay)
            assert (states["key"], states["event_file"]) == (State.FAIL, State.PASS)

    live(morning())
