"""Rate limits of the API's plans: a token bucket for each key."""

from __future__ import annotations

from msgspec import Struct

from kiosk.errors import BadInput

_ROUNDING = 1e-9  # a token that is due is there, whatever the last bits of the sums say


class Limit(Struct, frozen=True):
    """`requests` in each span of `seconds`, and `burst` of them at once."""

    requests: int
    seconds: float
    burst: int


PLANS = {"free": Limit(100, 86_400, 20), "premium": Limit(100, 60, 20), "enterprise": Limit(1000, 60, 50)}
"""The published plans; free is the test mode, counted by the day."""


class Bucket:
    """The tokens of one key: full with a burst at first, refilled evenly. Times are seconds of a monotonic clock."""

    def __init__(self, limit: Limit, now: float) -> None:
        self._limit = limit
        self._tokens = float(limit.burst)
        self._at = now

    def take(self, now: float) -> float:
        """Takes a token: 0.0 where there was one, else the seconds until the next is there (and none is taken)."""
        rate = self._limit.requests / self._limit.seconds
        self._tokens = min(self._limit.burst, self._tokens + (now - self._at) * rate)
        self._at = now
        if self._tokens + _ROUNDING >= 1:
            self._tokens -= 1
            return 0.0
        return (1 - self._tokens) / rate


def limit_of(plan: str) -> Limit:
    """The limit of a plan by its name; `BadInput` where there is no such plan."""
    try:
        return PLANS[plan]
    except KeyError:
        raise BadInput("There is no such plan of rate limits", f"Use one of {', '.join(PLANS)}.") from None
