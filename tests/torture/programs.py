"""Several programs on one data folder: at once, of different versions, one of them frozen; and damaged files."""

from __future__ import annotations

import signal
import time
from collections import Counter
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from random import Random

import apsw

from tests.torture import damages, freezing
from tests.torture.disk import loud
from tests.torture.ground import PATIENCE, Ground, Ran
from tests.torture.scenes import SCENES
from tests.torture.tally import Findings, Tally

PART = "programs"
_ENDED = (0, 1, 3)


def torture(
    seed: int, deadline: float, say: Callable[[str], None], *, only: str = "", limit: int | None = None, times: int = 3
) -> Tally:
    """Every trial `times` times in an order by seed, at most `limit` in all, until the deadline."""
    tally, random = Tally(PART, seed, only=only), Random(f"{PART} {seed}")
    if freezing.impossible():
        tally.skip(f"freezing: {freezing.impossible()}")
    trials = [f"{name} {number}" for name in TRIALS for number in range(times)]
    random.shuffle(trials)
    say(f"{len(trials[:limit])} trials")
    with Ground() as ground:
        for done, where in enumerate(trials[:limit]):
            if time.monotonic() > deadline:
                tally.skip(f"{len(trials[:limit]) - done} of {len(trials[:limit])} trials, for lack of time")
                break
            if tally.wants(where):
                with tally.point(where):
                    name = where.rpartition(" ")[0]
                    tally.take(TRIALS[name](ground, Random(f"{PART} {seed} {where}"), tally), where)
    return tally


def at_once(ground: Ground, home: Path, *commands: list[str]) -> list[Ran]:
    """Programs that are ready get their word at the same moment."""
    with ExitStack() as stack:
        running = [stack.enter_context(ground.begun(home, command)) for command in commands]
        for process in running:
            assert process.stdin is not None
            process.stdin.write("go\n")
            process.stdin.flush()
        outputs = [process.communicate(timeout=PATIENCE) for process in running]
        return [Ran(process.returncode, *output) for process, output in zip(running, outputs, strict=True)]


def _all_loud(ran: list[Ran]) -> Findings:
    found = Findings()
    for each in ran:
        found += loud(each)
    return found


def _same_person(ground: Ground, random: Random, tally: Tally) -> Findings:
    """Of programs that check the same runner in at once, one does."""
    home, who = ground.loaded(), ground.runners()[0]
    ran = at_once(ground, home, *[ground.held("check-in", "{event}", who.id)] * random.choice((2, 3)))
    found, verdicts = _all_loud(ran), Counter(each.document.get("verdict") for each in ran)
    tally.tried["programs at once"] += len(ran)
    if verdicts != {"checked_in": 1, "already_checked_in": len(ran) - 1}:
        found.say(f"of {len(ran)} at once: {dict(verdicts)}", doubled=max(0, verdicts["checked_in"] - 1))
    found += ground.aftermath(home, [shown for each in ran for shown in each.shown])
    return found


def _different_people(ground: Ground, random: Random, tally: Tally) -> Findings:
    """Programs that check different runners in at once all do, while others deliver and read the list."""
    home, people = ground.loaded(), ground.runners()[:3]
    others = random.sample(
        [ground.held("sync", "{event}"), ground.held("load", "{event}"), ground.held("status", "{event}")], 2
    )
    ran = at_once(ground, home, *[ground.held("check-in", "{event}", each.id) for each in people], *others)
    found, green = _all_loud(ran), ran[: len(people)]
    tally.tried["programs at once"] += len(ran)
    if any(each.document.get("verdict") != "checked_in" for each in green):
        found.say(f"different people at once: {[each.document.get('verdict') for each in green]}")
    found += ground.aftermath(home, [shown for each in green for shown in each.shown])
    return found


def _undo_twice(ground: Ground, random: Random, tally: Tally) -> Findings:
    """Of programs that take the same check-in back at once, one does; a check-in at the same moment does not mix in."""
    home, who = ground.loaded(), ground.runners()[0]
    made = ground.check_in(home, who)
    undo = ground.held("undo", "{event}", made.operation_id, "--reason", "Wrong person")
    ran = at_once(ground, home, undo, ground.held("check-in", "{event}", who.id), undo)
    found, undos = _all_loud(ran), [each for each in (ran[0], ran[2]) if each.document.get("operationId")]
    tally.tried["programs at once"] += len(ran)
    if len(undos) != 1:
        found.say(f"{len(undos)} of two undos at once were recorded", doubled=max(0, len(undos) - 1))
    found += ground.aftermath(home, [made, *(shown for each in ran for shown in each.shown)])
    return found


def _two_syncs(ground: Ground, random: Random, tally: Tally) -> Findings:
    """Two programs deliver at once: nothing is carried out twice."""
    ready = SCENES["sync"].prepare(ground)
    ran = at_once(ground, ready.home, ready.command, ready.command)
    tally.tried["programs at once"] += len(ran)
    found = _all_loud(ran)
    if ran[0].code or ran[1].code:
        found.say(f"two that deliver at once ended with {[each.code for each in ran]}")
    found += ground.aftermath(ready.home, ready.shown)
    return found


def _two_windows(ground: Ground, random: Random, tally: Tally) -> Findings:
    """Two windows check the same runners in; each is green in one of them."""
    ready = SCENES["window"].prepare(ground)
    ran = at_once(ground, ready.home, ready.command, ready.command)
    found, shown = _all_loud(ran), [shown for each in ran for shown in each.shown]
    tally.tried["windows at once"] += len(ran)
    if any(each.code for each in ran):
        found.say(f"windows ended with {[each.code for each in ran]}")
    if len({each.operation_id for each in shown}) < 4:
        found.say(f"two windows came to {len(shown)} operations")
    found += ground.aftermath(ready.home, shown)
    return found


def _newer(ground: Ground, random: Random, tally: Tally) -> Findings:
    """A file of a newer version is refused in words, and not one byte of it is changed."""
    ready = SCENES["undo"].prepare(ground)
    path, found = ground.database(ready.home), Findings()
    connection = apsw.Connection(str(path))
    version = int(connection.pragma("user_version"))
    connection.pragma("user_version", version + 1)
    connection.close()
    before = damages.contents(path.parent)
    commands = [("check-in", "{event}", ground.runners()[1].id), ("status", "{event}"), ("recover", "{event}")]
    for command in (*commands, ("sync", "{event}"), ("export", "{event}", str(ready.home / "out.csv"))):
        ran = ground.run(ready.home, ground.command(*command))
        found += loud(ran)
        if ran.code != 1 or "newer version" not in ran.err:
            found.say(f"{command[0]} on a newer file: {ran}")
    if damages.contents(path.parent) != before:
        found.say("a newer file was touched")
    tally.tried["newer files"] += 1
    connection = apsw.Connection(str(path))
    connection.pragma("user_version", version)
    connection.close()
    found += ground.aftermath(ready.home, ready.shown)
    return found


def _frozen_writer(ground: Ground, random: Random, tally: Tally) -> Findings:
    """A program stands still in the middle of its transaction: others say Busy in words, and go on when it does."""
    if freezing.impossible():
        return Findings()
    home, (first, second) = ground.loaded(), ground.runners()[:2]
    command, found = ground.held("check-in", "{event}", first.id), Findings()
    with freezing.frozen(ground, home, command, "pwrite64", random.randint(16, 34)) as frozen:
        looking = ground.run(home, ground.command("status", "{event}"))
        other = ground.run(home, ground.command("check-in", "{event}", second.id))
        found += _all_loud([looking, other])
        if looking.code or other.code != 1 or "Another program" not in other.err:
            found.say(f"beside a frozen one: {looking} {other}")
        woken = frozen.wake()
    tally.tried["frozen programs"] += 1
    if woken.document.get("verdict") != "checked_in":
        found.say(f"frozen and woken: {woken}")
    again = ground.run(home, ground.command("check-in", "{event}", second.id))
    if again.document.get("verdict") != "checked_in":
        found.say(f"after it was woken: {again}")
    found += ground.aftermath(home, [*woken.shown, *again.shown])
    return found


def _frozen_delivery(ground: Ground, random: Random, tally: Tally) -> Findings:
    """A program stands still in the middle of a delivery: check-ins go on, and nothing is carried out twice."""
    if freezing.impossible():
        return Findings()
    ready, who = SCENES["sync"].prepare(ground), ground.runners()[5]
    found, call = Findings(), random.choice(("sendto", "recvfrom"))
    with freezing.frozen(ground, ready.home, ready.command, call, random.randint(1, 4)) as frozen:
        other = ground.run(ready.home, ground.command("check-in", "{event}", who.id))
        if other.document.get("verdict") != "checked_in":
            found.say(f"a check-in beside a frozen delivery: {other}")
        second = ground.run(ready.home, ground.command("sync", "{event}", "--patience", "1"))
        found += _all_loud([other, second])
        if random.random() < 0.5:
            woken = frozen.wake()
            found += loud(woken)
        else:
            frozen.end(signal.SIGKILL)
    tally.tried["frozen programs"] += 1
    found += ground.aftermath(ready.home, [*ready.shown, *other.shown])
    return found


def _damaged(kind: str) -> Callable[[Ground, Random, Tally], Findings]:
    def trial(ground: Ground, random: Random, tally: Tally) -> Findings:
        """Damage is told in words; nothing that was shown is gone when it is recovered, and the old bytes are kept."""
        ready = SCENES["sync"].prepare(ground)
        path, who = ground.database(ready.home), ground.runners()[6]
        damages.DAMAGES[kind](path, random)
        damaged, found = path.read_bytes(), Findings()
        ran = ground.run(ready.home, ground.command("check-in", "{event}", who.id))
        recovered = ground.run(ready.home, ground.command("recover", "{event}"))
        found += _all_loud([ran, recovered])
        tally.tried["damaged files"] += 1
        if recovered.code not in _ENDED or not recovered.document:
            found.say(f"it can't be recovered: {recovered}")
        aside = list(path.parent.glob("*.damaged-*"))
        if recovered.document.get("damaged") and ran.code and not any(each.read_bytes() == damaged for each in aside):
            found.say("the damaged file was not kept as it was")
        if kind in damages.UNSEEN:  # what no check can see may be wrong in many ways; that words are given is all
            return found
        if ground.run(ready.home, ground.command("status", "{event}")).code:
            # Not even the event's name was left: the list is read once more, as the words say.
            tally.tried["to be loaded again"] += 1
            found += loud(ground.run(ready.home, ground.command("load", "{event}")))
        found += ground.aftermath(ready.home, [*ready.shown, *ran.shown], mended=True)
        return found

    return trial


TRIALS: dict[str, Callable[[Ground, Random, Tally], Findings]] = {
    "same person": _same_person,
    "different people": _different_people,
    "undo twice": _undo_twice,
    "two syncs": _two_syncs,
    "two windows": _two_windows,
    "newer file": _newer,
    "frozen writer": _frozen_writer,
    "frozen delivery": _frozen_delivery,
    **{f"damaged: {kind}": _damaged(kind) for kind in damages.DAMAGES},
}
