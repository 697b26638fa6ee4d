"""What the network is called while several things are wrong, and how long a refused key is believed to be wrong."""

import asyncio
from pathlib import Path

from kiosk.errors import MissingScope, NeedKey, Offline
from kiosk.model import Network
from kiosk.sync.line import Way
from tests.samples import registration
from tests.unit.sync.scripted import traffic


def test_a_refused_key_is_said_whatever_the_network_does(tmp_path: Path) -> None:
    with traffic(tmp_path, registration(1)) as t:
        t.line.failed(Way.PUSH, NeedKey())
        t.line.failed(Way.PULL, Offline())
        assert t.store.network().state is Network.SIGNED_OUT
        assert t.line.stopped(Way.PULL)


def test_where_only_a_right_is_missing_the_lost_network_is_said_first(tmp_path: Path) -> None:
    with traffic(tmp_path, registration(1)) as t:
        t.line.failed(Way.PUSH, MissingScope("write:participants"))
        assert t.store.network().state is Network.SIGNED_OUT
        assert t.store.network().cause == "MissingScope write:participants"
        t.line.failed(Way.PULL, Offline())
        assert t.store.network().state is Network.OFFLINE
        assert t.store.network().cause == "Offline"


def test_a_refused_key_is_tried_once_more_after_ten_minutes(tmp_path: Path) -> None:
    with traffic(tmp_path, registration(1)) as t:
        t.line.failed(Way.PUSH, NeedKey())
        t.clock.move(599)
        assert t.line.stopped(Way.PUSH)
        t.clock.move(2)
        assert not t.line.stopped(Way.PUSH)
        t.line.failed(Way.PUSH, NeedKey())
        assert t.line.stopped(Way.PULL)


def test_with_a_refused_key_nothing_is_asked(tmp_path: Path) -> None:
    async def story() -> None:
        t.sync._line.failed(Way.PULL, NeedKey())
        running = asyncio.create_task(t.sync.run())
        await asyncio.sleep(0.1)
        running.cancel()
        await asyncio.wait([running])

    with traffic(tmp_path, registration(1)) as t:
        asyncio.run(story())
        assert t.server.asked == []
