"""System calls under strace: which of a program's calls write, and the same program killed or failed at one of them."""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

from tests.torture.ground import PATIENCE, Ground, Ran

WRITING = (
    "pwrite64,pwritev,write,writev,fdatasync,fsync,ftruncate,unlink,unlinkat,rename,renameat,renameat2,link,linkat,"
    "mkdir,sendfile,copy_file_range,fallocate"
)
"""What can change a disk."""
TALKING = "sendto,sendmsg,recvfrom"
"""What a request and its answer go through."""

_CALL = re.compile(r"^(\d+)\s+(\w+)\((.*)$")
_PATH = re.compile(r'[<"](/[^>"]*)[>"]')


@dataclass(frozen=True)
class Point:
    """The `nth` call of that name, counted from 1 as strace does: for each name, in each thread."""

    call: str
    nth: int
    path: str = ""

    def __str__(self) -> str:
        what = f" of {self.path}" if self.path else ""
        return f"{self.call} {self.nth}{what}"


@functools.cache
def impossible() -> str | None:
    """Why nothing can be traced here, or None."""
    if not sys.platform.startswith("linux"):
        return "strace is for Linux"
    if shutil.which("strace") is None:
        return "strace is not installed"
    done = subprocess.run(["strace", "-f", "-o", "/dev/null", "true"], capture_output=True, text=True, check=False)
    return f"strace is not permitted: {done.stderr.strip()[:80]}" if done.returncode else None


def points(ground: Ground, home: Path, command: Sequence[str], calls: str = WRITING, inside: str = "") -> list[Point]:
    """Every call of a program that ends well, in their order; `inside`: only those on paths with this in them."""
    log = home.parent / f"{home.name}.trace"
    ran = traced(ground, home, command, "-y", "-e", f"trace={calls}", "-o", str(log))
    assert ran.code in (0, 1), f"the program failed without being disturbed: {ran}"
    return _read(log, inside)


def traced(ground: Ground, home: Path, command: Sequence[str], *options: str) -> Ran:
    """Run a program that waits for its word, with strace attached before it gets it."""
    with ground.begun(home, command) as process:
        tracing = ["strace", "-f", "-qq", "-e", "signal=none", "-p", str(process.pid), *options]
        with subprocess.Popen(tracing, stderr=subprocess.PIPE, text=True) as strace:
            try:
                until_attached(process.pid, strace)
                out, err = process.communicate("go\n", PATIENCE)
                strace.wait(PATIENCE)
            finally:
                strace.kill()
        return Ran(process.returncode, out, err)


def until_attached(pid: int, strace: subprocess.Popen[str]) -> None:
    """All threads of the process are traced."""
    end = time.monotonic() + PATIENCE
    while True:
        states = [each.read_text("ascii") for each in Path(f"/proc/{pid}/task").glob("*/status")]
        if states and not any("TracerPid:\t0\n" in each for each in states):
            return
        assert strace.poll() is None, f"strace: {strace.stderr and strace.stderr.read()}"
        assert time.monotonic() < end, "strace did not attach"
        time.sleep(0.002)


def _read(log: Path, inside: str) -> list[Point]:
    count: Counter[tuple[str, str]] = Counter()
    found: dict[tuple[str, int], Point] = {}
    for line in log.read_text("utf-8", "replace").splitlines():
        match = _CALL.match(line)
        if match is None:
            continue
        thread, call, rest = match.groups()
        count[thread, call] += 1
        path = _PATH.search(rest.split('", "')[0] if call in ("rename", "link") else rest[:400])
        where = path.group(1) if path else ""
        if inside in where:
            name = Path(where).name if where else ""
            found.setdefault((call, count[thread, call]), Point(call, count[thread, call], name))
    return list(found.values())


def killed(ground: Ground, home: Path, command: Sequence[str], point: Point) -> Ran:
    """Run a program that is killed when it begins a call: what that call would have done is not done."""
    return injected(ground, home, command, f"{point.call}:signal=KILL:when={point.nth}")


def injected(ground: Ground, home: Path, command: Sequence[str], *injections: str) -> Ran:
    """Run a program with strace's injections, such as `fdatasync:error=EIO:when=2`."""
    calls = ",".join(each.partition(":")[0] for each in injections)
    rules = [word for each in injections for word in ("-e", f"inject={each}")]
    return traced(ground, home, command, "-o", "/dev/null", "-e", f"trace={calls}", *rules)


def sample(found: Sequence[Point], limit: int | None, random: Random) -> list[Point]:
    """Some of the points by chance, of each kind of call on each file at least one; None: all of them."""
    if limit is None or len(found) <= limit:
        return list(found)
    kinds: dict[tuple[str, str], list[Point]] = {}
    for each in found:
        kinds.setdefault((each.call, Path(each.path).suffix), []).append(each)
    chosen = [random.choice(each) for each in kinds.values()]
    random.shuffle(chosen)
    rest = [each for each in found if each not in chosen]
    random.shuffle(rest)
    return [*chosen, *rest][:limit]
