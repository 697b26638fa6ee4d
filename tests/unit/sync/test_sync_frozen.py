"""A program that stands still while it delivers keeps nobody else from delivering."""

import asyncio
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import checkin
from kiosk.checkin import Rights
from kiosk.clock import SystemClock
from kiosk.errors import Busy
from kiosk.model import DeliveryState, How
from kiosk.sync import Timing
from tests.samples import fill, registration
from tests.unit.sync.scripted import QUICK, traffic

HOLDER = """
import sys, time
from pathlib import Path
from kiosk.store import Lock
lock = Lock(Path(sys.argv[1]))
assert lock.acquire()
while True:
    lock.beat()
    print("at work", flush=True)
    time.sleep(0.02)
"""


def deliver(folder: Path, frozen_after: float, *, frozen: bool) -> dict[DeliveryState, int]:
    """Send one check-in while another program holds the lock; what became of it."""
    timing = Timing(poll_every=QUICK.poll_every, retry_first=QUICK.retry_first, frozen_after=frozen_after)
    runner = registration(1)
    with traffic(folder, runner, clock=SystemClock(), timing=timing) as t:
        fill(t.store, runner)
        checkin.check_in(t.store, runner.id, How.SEARCH, Rights())
        lock = folder / "locks" / f"{t.store.path.stem}%2Epush.lock"
        with subprocess.Popen([sys.executable, "-c", HOLDER, str(lock)], stdout=subprocess.PIPE) as holder:
            assert holder.stdout is not None
            assert holder.stdout.readline() == b"at work\n"
            if frozen:
                holder.send_signal(signal.SIGSTOP)
            outcome = asyncio.run(asyncio.wait_for(t.sync.once(0.6), 20))
            holder.kill()
        assert (outcome.trouble is None) is frozen
        assert frozen or isinstance(outcome.trouble, Busy)
        return t.store.delivery_counts()


@pytest.mark.logs_warning
def test_a_frozen_program_keeps_nobody_from_delivering(tmp_path: Path) -> None:
    counts = deliver(tmp_path, 0.2, frozen=True)
    assert counts[DeliveryState.WAITING] == 0


def test_one_that_is_at_work_is_waited_for(tmp_path: Path) -> None:
    counts = deliver(tmp_path, 9.0, frozen=False)
    assert counts[DeliveryState.WAITING] == 1
