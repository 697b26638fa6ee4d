"""How long the full load takes, beside a bare loop of httpx and json over the same pages."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from statistics import median
from time import perf_counter

import httpx

from tests.bench.figures import Figure
from tests.bench.place import Place, Server

TITLE = "Full load from the practice server in another process"
_ROUNDS = 3


def run(place: Place) -> Iterator[Figure]:
    """Loads and loops in turn, so that both see the same machine."""
    bare, loads = [], []
    for _ in range(_ROUNDS):
        started = perf_counter()
        rows, pages = asyncio.run(_bare(place.server))
        bare.append(perf_counter() - started)
        assert rows == place.registrations
        home = place.empty_home()
        started = perf_counter()
        asyncio.run(place.load(home))
        loads.append(perf_counter() - started)
    yield Figure(f"load of {pages} pages into the file, median of {_ROUNDS}", median(loads), "s")
    yield Figure("bare loop of httpx and json, median", median(bare), "s")
    yield Figure("load / bare loop, medians", median(loads) / median(bare), "times", "under 3")


async def _bare(server: Server) -> tuple[int, int]:
    rows = pages = 0
    headers = {"Authorization": f"Bearer {server.key}"}
    async with httpx.AsyncClient(base_url=server.url, headers=headers) as client:
        query = {"eventId": server.event_id, "limit": "100"}
        while True:
            reply = await client.get("/registration", params=query)
            page = json.loads(reply.content)
            rows, pages = rows + len(page["data"]), pages + 1
            if not page["hasMore"]:
                return rows, pages
            query["after"] = page["data"][-1]["_id"]
