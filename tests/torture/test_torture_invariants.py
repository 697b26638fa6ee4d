"""The invariants see what is planted: each kind of wrong is found, and a sound folder has none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from kiosk.practice import CheckInCall
from tests.torture.ground import Ground
from tests.torture.invariants import Shown, check
from tests.torture.reconciling import reconcile


@pytest.fixture(scope="module")
def ground() -> Iterator[Ground]:
    with Ground(20) as ground:
        yield ground


@pytest.fixture
def busy(ground: Ground) -> tuple[Path, list[Shown]]:
    home = ground.loaded()
    first, second = ground.runners()[:2]
    shown = [ground.check_in(home, first), ground.check_in(home, second)]
    with ground.desk(home) as desk:
        desk.undo(shown[1].operation_id, reason="Wrong person")
    return home, shown


def plant(path: Path, *statements: str) -> None:
    connection = apsw.Connection(str(path))
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_sound_folder(ground: Ground, busy: tuple[Path, list[Shown]]) -> None:
    home, shown = busy
    assert not ground.aftermath(home, shown).words


def test_what_was_shown_and_is_not_there(ground: Ground, busy: tuple[Path, list[Shown]]) -> None:
    home, _ = busy
    found = check(home, ground.event_id, [Shown("00000000-0000-7000-8000-000000000000")])
    assert found.lost == 1
    assert "shown, but not in the journal" in found.words[0]


@pytest.mark.parametrize(
    ("statements", "words"),
    [
        (["UPDATE registrations SET checked_in = 0"], "stands as"),
        (["UPDATE standings SET operation_id = NULL"], "stands as"),
        (["UPDATE deliveries SET hlc = '0'"], "is not that of its operation"),
        (["DELETE FROM deliveries"], "journal and outbox differ"),
        (["UPDATE registrations SET bib = 'another'"], "has bib"),
        (
            [
                "DROP TRIGGER operations_stay_as_they_are",
                "UPDATE operations SET desk_seq = desk_seq + 1 WHERE desk_seq = 3",
            ],
            "gaps",
        ),
        (
            ["DROP TRIGGER operations_stay_as_they_are", "UPDATE operations SET hlc = '0' WHERE desk_seq = 2"],
            "order",
        ),
        (
            ["DROP TRIGGER operations_stay_as_they_are", "UPDATE operations SET reason = 'x' WHERE kind = 'undo'"],
            "its copy differ",
        ),
    ],
)
def test_what_is_planted_in_the_file(
    ground: Ground, busy: tuple[Path, list[Shown]], statements: list[str], words: str
) -> None:
    home, shown = busy
    plant(ground.database(home), *statements)
    found = check(home, ground.event_id, shown)
    assert any(words in each for each in found.words), found.words


def test_what_a_log_must_not_hold(ground: Ground, busy: tuple[Path, list[Shown]]) -> None:
    home, shown = busy
    (home / "logs").mkdir(exist_ok=True)
    (home / "logs" / "kiosk.log").write_text(f"{ground.runners()[0].email} came\n", "utf-8")
    assert any("tells" in each for each in check(home, ground.event_id, shown, ground.private()).words)


def _twice(ground: Ground) -> None:
    ground.venue.world.check_in_calls.append(ground.venue.world.check_in_calls[0])


def _unknown(ground: Ground) -> None:
    ground.venue.world.check_in_calls.append(CheckInCall("made-up", ground.runners()[0].id, True))


def _forgotten(ground: Ground) -> None:
    ground.venue.world.check_in_calls.pop()


def _otherwise(ground: Ground) -> None:
    # Which of several runners is sent first is not certain.
    world = ground.venue.world
    called = [world.registration(each.registration_id) for each in world.check_in_calls]
    standing = next(each for each in called if each.checked_in)
    world.set_checked_in(standing.id, False)


@pytest.mark.parametrize(
    ("planted", "words"),
    [
        (_twice, "carried out twice"),
        (_unknown, "not in the journal"),
        (_forgotten, "not at the server"),
        (_otherwise, "stands as"),
    ],
)
def test_what_is_planted_at_the_server(
    ground: Ground, busy: tuple[Path, list[Shown]], planted: Callable[[Ground], None], words: str
) -> None:
    home, shown = busy
    ground.drain(home)
    assert not reconcile(home, ground.venue, shown).words
    planted(ground)
    found = reconcile(home, ground.venue, shown)
    assert any(words in each for each in found.words)
    assert found.lost + found.doubled


def test_what_waits_is_stuck(ground: Ground, busy: tuple[Path, list[Shown]]) -> None:
    home, shown = busy
    assert reconcile(home, ground.venue, shown).stuck == 3
