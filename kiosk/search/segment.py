"""An immutable part of the index: some rows in arrays, all made at once, in which a query is scored."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from kiosk.search.addresses import Addresses
from kiosk.search.arrays import Numbers, at_once
from kiosk.search.bibs import Bibs
from kiosk.search.names import Names
from kiosk.search.values import Row
from kiosk.search.words import TEXT_LIMIT


class Segment:
    """Numbers, given by their place among them, with what they are found by and how they sort.

    `place` is each row's place by name, then bib, then id; `by_name` that of its name, the same for namesakes. Only
    `checked_in` and `live` (whether a row was not replaced or removed since) ever change.
    """

    def __init__(self, rows: Sequence[Row], breathe: Callable[[], None] = at_once) -> None:
        self.size = len(rows)
        self.names = Names([row.name[:TEXT_LIMIT] for row in rows], breathe)
        self.bibs = Bibs([row.bib[:TEXT_LIMIT] for row in rows], breathe)
        breathe()
        self.addresses = Addresses([row.email[:TEXT_LIMIT] for row in rows])
        breathe()
        self.checked_in = np.fromiter((row.checked_in for row in rows), np.bool_, self.size)
        self.live = np.ones(self.size, np.bool_)
        self.by_name, self.place = self._sorted([row.id for row in rows])

    def _sorted(self, ids: list[str]) -> tuple[Numbers, Numbers]:
        columns = self.names.columns
        order = np.lexsort((self.bibs.order, *columns[::-1]))
        sorted_names = columns[:, order]
        differ = np.ones(self.size, np.bool_)
        differ[1:] = (sorted_names[:, 1:] != sorted_names[:, :-1]).any(axis=0)
        by_name = np.empty(self.size, np.intp)
        by_name[order] = np.cumsum(differ)
        bibs = self.bibs.order[order]
        ties = np.append(differ[1:] | (bibs[1:] != bibs[:-1]), True) if self.size else differ
        first = 0
        for last in np.flatnonzero(ties).tolist():
            if last > first:
                order[first : last + 1] = sorted(order[first : last + 1].tolist(), key=ids.__getitem__)
            first = last + 1
        place = np.empty(self.size, np.intp)
        place[order] = np.arange(self.size)
        return by_name, place
