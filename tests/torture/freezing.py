"""A program that stands still in the middle of something, as one does when its laptop sleeps or swaps: SIGSTOP."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from tests.torture.ground import PATIENCE, Ground, Ran
from tests.torture.tracing import impossible, until_attached

__all__ = ["Frozen", "frozen", "impossible"]


class Frozen:
    """A program that stands still."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def wake(self) -> Ran:
        """It goes on; what it comes to."""
        self.end(signal.SIGCONT)
        out, err = self._process.communicate(timeout=PATIENCE)
        return Ran(self._process.returncode, out, err)

    def end(self, by: signal.Signals) -> None:
        """Send it a signal."""
        os.kill(self._process.pid, by)


@contextlib.contextmanager
def frozen(ground: Ground, home: Path, command: Sequence[str], call: str, nth: int) -> Iterator[Frozen]:
    """A program that waits for its word, frozen at its `nth` call of that name; AssertionError without."""
    with ground.begun(home, command) as process:
        assert process.stdin is not None
        log = home.parent / f"{home.name}.frozen"
        tracing = ["strace", "-f", "-qq", "-o", str(log), "-e", f"trace={call}"]
        rule = ["-e", f"inject={call}:signal=STOP:when={nth}", "-p", str(process.pid)]
        with subprocess.Popen([*tracing, *rule], stderr=subprocess.PIPE, text=True) as strace:
            try:
                until_attached(process.pid, strace)
                process.stdin.write("go\n")
                process.stdin.flush()
                _until_stopped(process, log)
                yield Frozen(process)
            finally:
                process.kill()
                strace.terminate()


def _until_stopped(process: subprocess.Popen[str], log: Path) -> None:
    end = time.monotonic() + PATIENCE
    while "stopped by SIGSTOP" not in log.read_text("utf-8", "replace"):
        assert process.poll() is None, "it ended before it came there"
        assert time.monotonic() < end, "it did not stop"
        time.sleep(0.005)
