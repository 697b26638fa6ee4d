"""From frames to scans: which frames are worth decoding, and which of the found codes somebody has just shown.

Times are seconds of a clock that only goes forward, given by the caller.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from kiosk.scan.decode import LINEAR, Code, Format
from kiosk.scan.plane import Luminance, Plane, pixels

AWAY = 1.5
"""Seconds without a code after which it counts as shown again; a hand that shakes loses it for less."""

AGAIN = 1.0
"""Seconds within which a linear code must be read a second time to count."""

SETTLE = 0.5
"""Seconds for which frames are decoded after the last movement: the lens focuses, the hand comes to rest."""

HEARTBEAT = 0.5
"""Seconds after which a frame is decoded although nothing moves; less than `AWAY`, so that a code left
there stays one scan."""

_SAMPLED_ROWS = 90
_CELL = 10
_MOVED, _TIMES_NOISE, _NOISIEST = 4.0, 2.5, 6.0


class Once:
    """Tells each scan once: a code is shown when it comes, and again only after it was away for `AWAY` seconds."""

    def __init__(self) -> None:
        self._seen: dict[str, float] = {}
        self._doubted: dict[tuple[Format, str], float] = {}

    def scans(self, codes: Iterable[Code], now: float) -> tuple[Code, ...]:
        """Those codes of one decoded frame that are new scans, in their order.

        Call it for a frame without codes, too, or not: only the time counts.
        """
        self._seen = {text: at for text, at in self._seen.items() if now - at < AWAY}
        self._doubted = {key: at for key, at in self._doubted.items() if now - at <= AGAIN}
        new, doubted = [], {}
        for code in codes:
            if code.text not in self._seen:
                key = (code.format, code.text)
                if code.format in LINEAR and key not in self._doubted:
                    doubted[key] = now  # the same code a second time in one frame is no second reading
                    continue
                new.append(code)
            self._seen[code.text] = now
        self._doubted |= doubted
        return tuple(new)

    def forget(self) -> None:
        """Whatever is shown next is a new scan: another camera, another screen."""
        self._seen.clear()
        self._doubted.clear()


class Stillness:
    """Tells which frames are worth decoding, so that a laptop on a table with nobody before it keeps its battery.

    A sample of each frame (every eighth pixel at 720 rows) is compared with that of the last decoded one in cells of
    10 x 10 pixels. Something moved where a cell's mean difference stands out from that of most cells, the noise.
    """

    def __init__(self) -> None:
        self._last: NDArray[np.int16] | None = None
        self._decoded_at = self._moved_at = 0.0

    def worth(self, plane: Plane, now: float) -> bool:
        """Whether to decode this frame; the answer yes makes it the last decoded one. Takes 0.2 ms.

        ValueError for a frame whose bytes are fewer than its size says.
        """
        sample = _sample(pixels(plane))
        if self._last is None or self._last.shape != sample.shape or _differ(self._last, sample):
            self._moved_at = now
        elif now - self._moved_at >= SETTLE and now - self._decoded_at < HEARTBEAT:
            return False
        self._last, self._decoded_at = sample, now
        return True


def _sample(luminance: Luminance) -> NDArray[np.int16]:
    step = max(luminance.shape[0] // _SAMPLED_ROWS, 1)
    return luminance[::step, ::step].astype(np.int16)


def _differ(before: NDArray[np.int16], after: NDArray[np.int16]) -> bool:
    side = min(_CELL, *after.shape)
    rows, columns = after.shape[0] // side, after.shape[1] // side
    difference = np.abs(after - before)[: rows * side, : columns * side]
    cells = difference.reshape(rows, side, columns, side).mean(axis=(1, 3))
    noise = min(float(np.median(cells)), _NOISIEST)
    return bool(cells.max() > _MOVED + _TIMES_NOISE * noise)
