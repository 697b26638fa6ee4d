"""The copy of the journal: what is cut, mixed up or lost of it or of the file, the other one gives."""

from __future__ import annotations

import errno
import os
import random
import subprocess
import sys
import zlib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_kit import EVENT, RUNS, UNDO, FakeClock, read, record, registration, sweep, walk_up

from kiosk.clock import SystemClock
from kiosk.model import UPSTREAM, DeliveryState, Desk, Draft, Event, How, Operation, OperationKind
from kiosk.store import EventStore
from kiosk.store.event_store import copy_path
from kiosk.store.journal_copy import AcknowledgedLine, DeskLine, JournalCopy, OperationLine

ROOT = Path(__file__).parents[3]


def begun(path: Path, clock: FakeClock) -> EventStore:
    """An event's new file with three runners."""
    store = EventStore.open(path, clock)
    store.describe(EVENT, RUNS)
    store.rename_desk("Desk 3")
    sweep(store, "a", "b", "c")
    return store


def operations(store: EventStore) -> list[Operation]:
    return [each.operation for each in store.operations()]


def drop(path: Path) -> None:
    """The file is lost, its copy is not."""
    for ending in ("", "-wal", "-shm"):
        Path(f"{path}{ending}").unlink(missing_ok=True)


def whole_lines(data: bytes) -> list[bytes]:
    return [line for line in data.split(b"\n") if line]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "ev1.db"


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> list[bytes]:
    """A copy of some of everything, line by line without their ends."""
    path = tmp_path_factory.mktemp("copied") / "ev1.db"
    store = begun(path, FakeClock(5))
    first = record(store, "a", reason="Zoë said\nso")
    record(store, "a", UNDO, first.id)
    new = walk_up(store)
    record(store, "tmp1")
    store.acknowledge(new.id, UPSTREAM, server_id="srv1")
    record(store, "b")
    store.close()
    return whole_lines(copy_path(path).read_bytes())


def ids_in(lines: Iterable[bytes], folder: Path) -> list[str]:
    """The operations of these lines, as a copy that holds only them reads them."""
    place = folder / "lines"
    place.write_bytes(b"\n".join(lines) + b"\n")
    return [line.operation.id for line in JournalCopy(place).read().lines if isinstance(line, OperationLine)]


def test_each_operation_is_copied_with_its_registration(file: Path, clock: FakeClock) -> None:
    store = begun(file, clock)
    made = record(store, "b")
    new = walk_up(store)
    store.acknowledge(new.id, UPSTREAM, server_id="srv1")
    found = JournalCopy(copy_path(file)).read()
    assert found.broken == ()
    heading, named, checked_in, walked, acknowledged = found.lines
    assert isinstance(heading, DeskLine)
    assert named == DeskLine(store.desk(), "ev1") != heading
    assert checked_in == OperationLine(made, registration("b"))
    assert isinstance(walked, OperationLine)
    assert (walked.operation, walked.registration.email) == (new, "New@x.org")
    assert acknowledged == AcknowledgedLine(new.id, "srv1")
    store.close()


def test_what_is_taken_back_is_not_copied(file: Path, clock: FakeClock) -> None:
    def fail(store: EventStore) -> None:
        with store.transaction():
            store.append(Draft("a", OperationKind.CHECK_IN, How.SEARCH))
            raise KeyError

    store = begun(file, clock)
    before = copy_path(file).read_bytes()
    with pytest.raises(KeyError):
        fail(store)
    assert copy_path(file).read_bytes() == before
    made = record(store, "b")
    store.close()
    assert JournalCopy(copy_path(file)).known().ids == {made.id}


def test_a_copy_that_is_cut_at_any_byte_keeps_its_whole_lines(tmp_path: Path, lines: list[bytes]) -> None:
    data = b"\n".join(lines) + b"\n"
    ids = ids_in(lines, tmp_path)
    last_two = len(data) - len(lines[-1]) - len(lines[-2]) - 2
    copy = JournalCopy(tmp_path / "cut")
    for end in range(last_two - 1, len(data) + 1):
        copy.path.write_bytes(data[:end])
        found = [line.operation.id for line in copy.read().lines if isinstance(line, OperationLine)]
        cut = 1 if end < len(data) - 1 else 0
        assert found == ids[: len(ids) - cut], end
        assert copy.known().ids == set(found), end
        rest = data[:end].rpartition(b"\n")[2]
        told = rest in (b"", *lines) or any(each.encode() + b'"' in rest for each in found)
        assert copy.read().lacks(found) != told, end


def test_appending_after_a_cut_begins_on_its_own_line(tmp_path: Path, lines: list[bytes]) -> None:
    data = b"\n".join(lines) + b"\n"
    ids = ids_in(lines, tmp_path)
    place = tmp_path / "cut"
    for end in range(len(data) - len(lines[-1]) - 1, len(data) + 1, 9):
        place.write_bytes(data[:end])
        copy = JournalCopy(place)
        copy.append([DeskLine(Desk("d", "Desk 9"), "ev1")])
        copy.close()
        found = copy.read()
        assert found.lines[-1] == DeskLine(Desk("d", "Desk 9"), "ev1")
        assert len([line for line in found.lines if isinstance(line, OperationLine)]) in (len(ids) - 1, len(ids))
        assert place.read_bytes().startswith(data[:end])


@pytest.mark.parametrize("missing", [1, 200, 440])
def test_what_the_copy_lacks_through_a_cut_it_gets_at_the_next_opening(
    file: Path, clock: FakeClock, missing: int
) -> None:
    store = begun(file, clock)
    made = [record(store, each) for each in "abc"]
    store.close()
    place = copy_path(file)
    place.write_bytes(place.read_bytes()[:-missing])

    store = EventStore.open(file, clock)
    made.append(record(store, "a"))
    store.close()
    drop(file)

    store = EventStore.open(file, clock)
    assert operations(store) == made
    store.close()


JUNK = st.one_of(
    st.binary(max_size=80),
    st.sampled_from(
        [
            b"00000000 {}",
            b'6d7d3b3a {"line":"operation","operation":{"id":"0"}}',
            b'25c9a4a8 {"line":"grant","term":3}',
            b'xyz {"line":"desk"}',
            b"\x00" * 4096,
            b"\xff" * 9,
        ]
    ),
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_doubled_mixed_and_foreign_lines_and_junk(data: st.DataObject, lines: list[bytes], tmp_path: Path) -> None:
    drawn = data.draw(st.lists(st.sampled_from(lines), min_size=1, max_size=20))
    mixed: list[bytes] = data.draw(st.permutations(drawn + data.draw(st.lists(JUNK, max_size=5))))
    copy = JournalCopy(tmp_path / "mixed")
    copy.path.write_bytes(b"\n".join(mixed))
    found = [line.operation.id for line in copy.read().lines if isinstance(line, OperationLine)]
    assert Counter(found) == Counter(ids_in(drawn, tmp_path))
    assert copy.known().ids == set(found)


def test_a_line_of_a_later_version_is_left_out(tmp_path: Path) -> None:
    copy = JournalCopy(tmp_path / "later")
    for body in (b'{"line":"grant","term":3}', b'{"line":"desk","event_id":"ev1"}', b'{"line":"desk"}\xff'):
        copy.path.write_bytes(b"%08x %b\n" % (zlib.crc32(body), body))
        assert copy.read().lines == ()
        assert copy.read().broken == ()
        assert copy.known().heading is None


@pytest.mark.parametrize("seed", range(6))
def test_a_lost_file_comes_back_from_its_copy_in_any_order(file: Path, lines: list[bytes], seed: int) -> None:
    chance = random.Random(seed)
    mixed = lines * 2
    chance.shuffle(mixed)
    mixed.insert(3, chance.randbytes(300))
    copy_path(file).write_bytes(b"\n".join([*mixed, lines[-1], b""]))
    store = EventStore.open(file, FakeClock(9))
    found = operations(store)
    assert [each.desk_seq for each in found] == [1, 2, 3, 4, 5]
    assert {each.id for each in found} == set(ids_in(lines, file.parent))
    standing = {entry.registration.id for entry in store.every_entry() if entry.standing.checked_in}
    assert standing == {"srv1", "b"}
    assert store.delivery_counts()[DeliveryState.ACKNOWLEDGED] == 1
    assert store.server_id("tmp1") == "srv1"
    store.close()


def test_a_lost_file_goes_on_as_a_new_desk_of_the_same_name(file: Path, clock: FakeClock) -> None:
    store = begun(file, clock)
    made, desk = [record(store, each) for each in "abcab"], store.desk()
    store.close()
    before = copy_path(file).read_bytes()
    drop(file)

    store = EventStore.open(file, clock)

    assert (operations(store), store.desk().name) == (made, desk.name)
    assert copy_path(file).read_bytes().startswith(before)
    assert len(JournalCopy(copy_path(file)).read().lines) == before.count(b"\n"), "what it has is not written once more"
    store.describe(EVENT, RUNS)
    assert store.desk().id != desk.id, "what it recorded last the copy may not have: no number may be used twice"
    assert record(store, "c").desk_seq == 1
    store.close()


def test_without_the_first_line_everything_comes_back_all_the_same(file: Path, clock: FakeClock) -> None:
    store = begun(file, clock)
    made, desk = [record(store, each) for each in "ab"], store.desk()
    store.close()
    place = copy_path(file)
    place.write_bytes(b"\n".join([b"junk", b"more junk", *whole_lines(place.read_bytes())[2:], b""]))
    drop(file)
    store = EventStore.open(file, clock)
    assert operations(store) == made
    assert store.desk().id != desk.id, "whose it is nobody knows: no number may be used twice"
    store.describe(EVENT, RUNS)
    assert record(store, "a").desk_seq == 1
    store.close()


def test_lines_about_another_event_are_not_taken(file: Path, clock: FakeClock) -> None:
    other = EventStore.open(file.with_name("ev2.db"), FakeClock(3))
    other.describe(Event("ev2", "Another", "2026-11-23"), ())
    read(other, registration("z", event_id="ev2"))
    record(other, "z")
    other.close()
    store = begun(file, clock)
    made, desk = record(store, "a"), store.desk()
    store.close()
    with copy_path(file).open("ab") as place:
        place.write(copy_path(other.path).read_bytes())

    store = EventStore.open(file, clock)
    assert operations(store) == [made]
    store.close()
    drop(file)
    with copy_path(file).open("ab") as place:
        place.write(copy_path(other.path).read_bytes())
    store = EventStore.open(file, clock)
    assert (operations(store), store.desk().name) == ([made], desk.name)
    assert store.entry("z") is None
    store.close()


def test_a_lost_copy_is_made_anew(file: Path, clock: FakeClock) -> None:
    store = begun(file, clock)
    made, desk = [record(store, each) for each in "abc"], store.desk()
    new = walk_up(store)
    store.acknowledge(made[0].id, UPSTREAM)
    store.acknowledge(new.id, UPSTREAM, server_id="srv1")
    record(store, "srv1")
    store.close()
    copy_path(file).unlink()

    store = EventStore.open(file, clock)
    everything = operations(store)
    store.close()
    drop(file)

    store = EventStore.open(file, clock)
    assert (operations(store), store.desk().name) == (everything, desk.name)
    states = [each.deliveries[UPSTREAM].state.delivered for each in store.operations()]
    assert states == [True, False, False, True, False]
    assert store.server_id("tmp1") == "srv1"
    assert store.entry("tmp1").standing.checked_in
    assert [entry.registration.id for entry in store.every_entry() if entry.local] == []
    store.close()


def test_nothing_is_written_where_both_are_whole(file: Path, clock: FakeClock) -> None:
    store = begun(file, clock)
    record(store, "a")
    store.close()
    before, stamp = copy_path(file).read_bytes(), copy_path(file).stat().st_mtime_ns
    revision = EventStore.open(file, clock)
    seen = revision.revision()
    revision.close()
    store = EventStore.open(file, clock)
    assert store.revision() == seen
    store.close()
    assert (copy_path(file).read_bytes(), copy_path(file).stat().st_mtime_ns) == (before, stamp)


@pytest.mark.logs_warning
def test_a_copy_that_can_not_be_written_holds_up_no_check_in(file: Path, clock: FakeClock) -> None:
    copy_path(file).mkdir()
    store = begun(file, clock)
    first = record(store, "a")
    assert store.entry("a").standing.checked_in
    copy_path(file).rmdir()
    second = record(store, "b")
    assert JournalCopy(copy_path(file)).known().ids == {first.id, second.id}, "it caught up"
    desk = store.desk()
    store.close()
    drop(file)
    store = EventStore.open(file, clock)
    assert (operations(store), store.desk().name) == ([first, second], desk.name)
    store.close()


@pytest.mark.logs_warning
def test_a_copy_that_could_not_be_read_gets_all_at_the_next_opening(file: Path, clock: FakeClock) -> None:
    store = begun(file, clock)
    first = record(store, "a")
    store.close()
    copy_path(file).rename(file.with_name("elsewhere"))
    copy_path(file).mkdir()
    store = EventStore.open(file, clock)
    desk = store.desk()
    copy_path(file).rmdir()
    second = record(store, "b")
    assert not store.copied, "the first one is not in it"
    store.close()
    store = EventStore.open(file, clock)
    assert store.copied
    store.close()
    drop(file)
    store = EventStore.open(file, clock)
    assert (operations(store), store.desk().name) == ([first, second], desk.name)
    store.close()


@pytest.mark.logs_warning
def test_a_full_disk_cuts_a_line_and_the_next_one_is_whole(
    file: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = begun(file, clock)
    really = os.write
    left = [100]

    def full(handle: int, data: bytes) -> int:
        if not left[0]:
            raise OSError(errno.ENOSPC, "No space left on device")
        some, left[0] = data[: left[0]], left[0] - len(data[: left[0]])
        return really(handle, some)

    with monkeypatch.context() as disk:
        disk.setattr("kiosk.store.journal_copy.os.write", full)
        first, second = record(store, "a"), record(store, "b")
        assert not store.copied
    assert store.entry("b").standing.checked_in
    third = record(store, "c")
    assert store.copied
    store.close()
    assert JournalCopy(copy_path(file)).known().ids == {first.id, second.id, third.id}
    drop(file)
    store = EventStore.open(file, clock)
    assert operations(store) == [first, second, third]
    store.close()


@pytest.mark.logs_warning
def test_what_a_full_disk_cut_comes_at_the_next_opening_too(
    file: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int, data: bytes) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    store = begun(file, clock)
    with monkeypatch.context() as disk:
        disk.setattr("kiosk.store.journal_copy.os.write", full)
        made = record(store, "a")
        assert not store.copied
        store.close()
    store = EventStore.open(file, clock)
    assert store.copied
    store.close()
    assert JournalCopy(copy_path(file)).known().ids == {made.id}


def test_nothing_is_appended_of_nothing(tmp_path: Path) -> None:
    copy = JournalCopy(tmp_path / "none")
    copy.append([])
    copy.close()
    assert not copy.path.exists()
    assert copy.known().ids == frozenset()
    assert copy.read().lines == ()


def test_an_encrypted_file_has_no_copy(file: Path, clock: FakeClock) -> None:
    store = EventStore.open(file, clock, key=b"secret")
    store.describe(EVENT, RUNS)
    sweep(store, "a")
    record(store, "a")
    store.close()
    assert not copy_path(file).exists()


def test_another_connection_beside_writes_no_copy(file: Path, clock: FakeClock) -> None:
    store = begun(file, clock)
    record(store, "a")
    before = copy_path(file).read_bytes()
    beside = store.beside()
    assert operations(beside) == operations(store)
    beside.close()
    assert copy_path(file).read_bytes() == before
    store.close()


def test_a_copy_without_folder_sync(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.durable.FOLDERS_SYNC", False)
    copy = JournalCopy(tmp_path / "copy")
    copy.append([AcknowledgedLine("1")])
    copy.close()
    assert copy.read().lines == (AcknowledgedLine("1"),)


def test_another_desks_part_in_a_walk_up_comes_after_it(file: Path, clock: FakeClock) -> None:
    """Whoever has the lower id of a desk."""
    theirs = EventStore.open(file.with_name("theirs.db"), FakeClock(2))
    theirs._execute("UPDATE desk SET id = 'zzz'")
    theirs.describe(EVENT, RUNS)
    new = walk_up(theirs)
    store = begun(file, clock)
    store.take_over(theirs.handover(), "ab" * 32)
    mine = record(store, "tmp1")
    assert mine.desk_id < new.desk_id
    store.close()
    drop(file)
    store = EventStore.open(file, clock)
    entry = store.entry("tmp1")
    assert operations(store) == [new, mine]
    assert (entry.registration.email, entry.local, entry.gone) == ("New@x.org", True, False)
    store.close()
    theirs.close()


def test_an_acknowledgement_that_was_taken_over_is_copied_with_the_servers_id(file: Path, clock: FakeClock) -> None:
    theirs = EventStore.open(file.with_name("theirs.db"), FakeClock(2))
    theirs.describe(EVENT, RUNS)
    new, made = walk_up(theirs), record(theirs, "tmp1")
    store = begun(file, clock)
    store.take_over(theirs.handover(), "ab" * 32)
    theirs.acknowledge(new.id, UPSTREAM, server_id="srv1")
    theirs.acknowledge(made.id, UPSTREAM)
    last = record(theirs, "tmp1", UNDO, made.id)
    store.take_over(theirs.handover(), "ab" * 32)
    store.close()
    theirs.close()
    drop(file)
    store = EventStore.open(file, clock)
    assert operations(store) == [new, made, last]
    assert [each.deliveries[UPSTREAM].state for each in store.operations()] == ["acknowledged"] * 2 + ["waiting"]
    (outgoing,) = store.due(UPSTREAM, clock.now(), 9)
    assert (outgoing.operation, outgoing.server_id) == (last, "srv1")
    store.close()


def test_an_acknowledged_walk_up_without_the_servers_id_is_sent_again(file: Path, clock: FakeClock) -> None:
    store = begun(file, clock)
    new = walk_up(store)
    store.close()
    copy = JournalCopy(copy_path(file))
    copy.append([AcknowledgedLine(new.id)])
    copy.close()
    drop(file)
    store = EventStore.open(file, clock)
    assert store.operation(new.id).deliveries[UPSTREAM].state == DeliveryState.WAITING
    assert store.entry("tmp1").local
    store.close()


APPENDER = """
import sys
from pathlib import Path
from kiosk.clock import SystemClock
from kiosk.model import Draft, How, OperationKind
from kiosk.store import EventStore
store = EventStore.open(Path(sys.argv[1]), SystemClock())
sys.stdin.readline()
for _ in range(int(sys.argv[2])):
    with store.transaction():
        print(store.append(Draft("a", OperationKind.CHECK_IN, How.SEARCH, reason="x" * 3000)).id)
store.close()
"""


def test_two_programs_append_at_once(file: Path) -> None:
    begun(file, FakeClock()).close()
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", APPENDER, str(file), "40"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        for _ in range(2)
    ]
    said = [each for program in programs for each in program.communicate("go\n")[0].split()]
    assert [program.returncode for program in programs] == [0, 0]
    drop(file)
    store = EventStore.open(file, SystemClock())
    assert {each.id for each in operations(store)} == set(said)
    assert [each.desk_seq for each in operations(store)] == list(range(1, 81))
    store.close()


def test_an_older_file_learns_from_its_copy_what_was_delivered(file: Path, clock: FakeClock) -> None:
    store = begun(file, clock)
    new = walk_up(store)
    store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    older = file.read_bytes()
    store.acknowledge(new.id, UPSTREAM, server_id="srv1")
    store.close()
    drop(file)
    file.write_bytes(older)
    store = EventStore.open(file, clock)
    assert store.operations()[0].deliveries[UPSTREAM].state.delivered
    assert store.server_id("tmp1") == "srv1"
    store.close()
