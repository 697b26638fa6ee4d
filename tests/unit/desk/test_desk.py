"""The desk on a real file: find, check in, undo, override, walk-up, and what the strip shows."""

import threading
from pathlib import Path

import pytest

from kiosk.desk import Desk
from kiosk.errors import BadInput, Busy, NotLoaded
from kiosk.model import (
    AlreadyCheckedIn,
    Cancelled,
    CheckedIn,
    DeliveryState,
    How,
    Marks,
    Network,
    NetworkStatus,
    NewRegistration,
    NotInEvent,
    OperationKind,
    Page,
    SeveralMatch,
    Undone,
    UnknownStatus,
    WrongRun,
)
from kiosk.search import Row
from kiosk.settings import Settings
from kiosk.store import EventStore
from tests.samples import SetClock, event_store, fill, registration


def open_desk(store: EventStore, **settings: object) -> Desk:
    desk = Desk(store, Settings(**settings), SetClock())  # type: ignore[arg-type]
    desk.take(desk.prepare())
    return desk


def test_an_event_that_was_never_read_has_no_desk(tmp_path: Path) -> None:
    store = EventStore.open(tmp_path / "e1.db", SetClock())
    with pytest.raises(NotLoaded):
        Desk(store, Settings(), SetClock())
    store.close()


def test_check_in_then_again_then_undo_then_again(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1), registration(2)) as store:
        desk = open_desk(store, desk_name="Desk 3")
        told: list[str] = []
        desk.recorded = lambda: told.append("recorded")
        first = desk.check_in("reg0001", How.SEARCH)
        assert isinstance(first, CheckedIn)
        assert first.entry.standing.operation_id == first.operation.id
        again = desk.check_in("reg0001", How.SEARCH, override="Organizer said yes")
        assert isinstance(again, AlreadyCheckedIn)
        assert again.entry.standing.desk_name == "Desk 3"
        assert again.entry.standing.at == first.operation.at
        undone = desk.undo(first.operation.id, reason=" Wrong person ")
        assert isinstance(undone, Undone)
        assert undone.operation is not None
        assert undone.operation.reason == "Wrong person"
        assert not undone.entry.standing.checked_in
        assert desk.undo(first.operation.id, reason="Wrong person").operation is None  # type: ignore[union-attr]
        assert isinstance(desk.check_in("reg0001", How.SEARCH), CheckedIn)
        assert [logged.operation.desk_seq for logged in desk.operations()] == [1, 2, 3]
        assert told


def test_a_reason_and_a_known_check_in_are_needed(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1)) as store:
        desk = open_desk(store)
        verdict = desk.check_in("reg0001", How.SEARCH)
        assert isinstance(verdict, CheckedIn)
        undone = desk.undo(verdict.operation.id, reason="Wrong person")
        assert isinstance(undone, Undone)
        assert undone.operation is not None
        for operation_id, reason in ((verdict.operation.id, "  "), ("nothing", "R"), (undone.operation.id, "R")):
            with pytest.raises(BadInput):
                desk.undo(operation_id, reason=reason)
        with pytest.raises(BadInput):
            desk.check_in("reg0001", How.SEARCH, override=" ")
        assert len(desk.operations()) == 2


def test_override_records_its_reason_and_needs_the_right(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1, status="cancelled")) as store:
        desk = open_desk(store)
        refused = desk.check_in("reg0001", How.SEARCH)
        assert isinstance(refused, Cancelled)
        assert desk.can_override(refused)
        assert "organizer" in desk.next_step(refused)
        strict = open_desk(store, allow_override=False)
        assert isinstance(strict.check_in("reg0001", How.SEARCH, override="Please"), Cancelled)
        assert not strict.can_override(refused)
        assert desk.operations() == ()
        verdict = desk.check_in("reg0001", How.SEARCH, override="Paid at the desk")
        assert isinstance(verdict, CheckedIn)
        assert verdict.operation.reason == "Paid at the desk"
        assert not desk.can_override(verdict)


def test_codes(tmp_path: Path) -> None:
    runners = (registration(1, bib="A12"), registration(2, bib="a12"), registration(3, bib="007"), registration(4))
    with event_store(tmp_path, *runners, registration(5, bib="7x"), registration(6, bib="7X")) as store:
        desk = open_desk(store)
        exact = desk.check_in_code(" a12 ", How.BIB)
        assert isinstance(exact, CheckedIn)
        assert exact.entry.registration.id == "reg0002"
        forgiven = desk.check_in_code("7", How.BIB)
        assert isinstance(forgiven, CheckedIn)
        assert forgiven.entry.registration.id == "reg0003"
        several = desk.check_in_code("07x", How.BIB)
        assert isinstance(several, SeveralMatch)
        assert len(several.entries) == 2
        by_id = desk.check_in_code("reg0004", How.SCAN)
        assert isinstance(by_id, CheckedIn)
        assert by_id.operation.how is How.SCAN
        for code in ("nobody", "", "  "):
            assert desk.check_in_code(code, How.SCAN) == NotInEvent(code.strip())
        assert desk.check_in("nobody", How.SEARCH) == NotInEvent("nobody")


def test_a_desk_that_serves_some_runs(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1, run_id="r21"), registration(2, run_id="r99")) as store:
        desk = open_desk(store, served_runs=("5K",), go_to={"Half Marathon": "Desk 5"})
        verdict = desk.check_in("reg0001", How.SEARCH)
        assert isinstance(verdict, WrongRun)
        assert (verdict.run_label, verdict.go_to) == ("Half Marathon", "Desk 5")
        assert desk.can_override(verdict)
        assert isinstance(desk.refusal(verdict.entry), WrongRun)
        assert desk.run_label("r99") == "r99"
        assert desk.run("r99") is None
        assert [run.label for run in desk.runs()] == ["5K", "Half Marathon"]


def test_walk_up_is_found_and_checked_in_at_once(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1)) as store:
        desk = open_desk(store)
        verdict = desk.walk_up(NewRegistration("r5", " new@mail.example ", "Nia Newcomer"))
        assert isinstance(verdict, CheckedIn)
        assert verdict.entry.local
        assert verdict.entry.registration.email == "new@mail.example"
        kinds = [logged.operation.kind for logged in desk.operations()]
        assert kinds == [OperationKind.WALK_UP, OperationKind.CHECK_IN]
        (hit,) = desk.find("newcomer").hits
        assert hit.entry.standing.checked_in
        for run_id, email in (("r99", "a@b.example"), ("r5", "nobody"), ("r5", "a@"), ("r5", "a b@c.example")):
            with pytest.raises(BadInput):
                desk.walk_up(NewRegistration(run_id, email))
        assert len(desk.operations()) == 2


def test_finding_follows_what_others_change(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1, name="Anna Müller")) as store:
        desk = Desk(store, Settings(), SetClock())
        assert not desk.find("mull").ready
        desk.take(desk.prepare())
        found = desk.find("mull")
        assert found.ready
        assert (found.total, found.of) == (1, 1)
        fill(store, registration(1, name="Anna Meier"), registration(2, name="Bo Müller"))
        changed = desk.refresh()
        assert changed.registration_ids == {"reg0001", "reg0002"}
        assert [hit.entry.registration.id for hit in desk.find("muller").hits] == ["reg0002"]
        assert not desk.refresh()


def test_before_there_is_an_index_nobody_is_lost(tmp_path: Path) -> None:
    runners = (
        registration(1, name="Anna Müller", bib="A12"),
        registration(2, name="Anna Berg", email="berta@mail.example"),
        registration(3, name=None, bib=None, email="anna.x@mail.example"),
        registration(4, name="Bo Lund"),
    )
    with event_store(tmp_path, *runners) as store:
        desk = Desk(store, Settings(), SetClock())
        assert desk.wants_index
        for typed, numbers in [
            ("anna", [1, 2, 3]),
            ("ANNA  berg", [2]),
            ("berta", [2]),
            ("müller", [1]),
            ("a12", [1]),
            ("lund 4", [4]),
            ("mail.example", [1, 2, 3, 4]),
            ("nobody", []),
            ("", []),
        ]:
            found = desk.find(typed)
            assert sorted(hit.entry.registration.id for hit in found.hits) == [f"reg{number:04}" for number in numbers]
            assert (found.total, found.of, found.ready) == (len(numbers), 4, False)
        hit = desk.find("anna").hits[0]
        assert (hit.match, hit.marks()) == ("near", Marks())
        assert (len(desk.find("anna", 2).hits), desk.find("anna", 2).total) == (2, 3)
        assert desk.find("anna " * 60).total == 3
        assert isinstance(desk.check_in("reg0001", How.SEARCH), CheckedIn)
        assert [hit.entry.registration.id for hit in desk.find("anna", 2).hits] == ["reg0002", "reg0003"]
        assert desk.find("anna").hits[-1].entry.standing.checked_in
        assert not desk.behind
        desk.take(desk.prepare())
        assert not desk.wants_index
        assert desk.find("anna mull").hits[0].entry.registration.id == "reg0001"


def test_what_happens_while_an_index_is_prepared_is_taken_in_by_the_next_refresh(tmp_path: Path) -> None:
    with event_store(tmp_path, *(registration(number) for number in range(1, 1500))) as store:
        desk = Desk(store, Settings(), SetClock())
        under_way, go_on = threading.Event(), threading.Event()
        prepared = []

        def breathe() -> None:
            under_way.set()
            assert go_on.wait(10)

        thread = threading.Thread(target=lambda: prepared.append(desk.prepare(breathe)))
        thread.start()
        assert under_way.wait(10)
        assert not desk.find("number7").ready
        assert isinstance(desk.check_in("reg0007", How.SEARCH), CheckedIn)
        fill(
            store, *(registration(number) for number in range(1, 1500) if number != 8), registration(8, name="Zoe Zorn")
        )
        walk_up = desk.walk_up(NewRegistration("r5", "new@mail.example", "Nia Newcomer"))
        assert isinstance(walk_up, CheckedIn)
        desk.refresh()
        go_on.set()
        thread.join()
        desk.take(prepared[0])
        found = desk.find("number7 runner")
        assert found.ready
        assert found.hits[0].entry.standing.checked_in
        while desk.refresh() or desk.behind:
            pass
        assert [hit.entry.registration.id for hit in desk.find("zorn").hits] == ["reg0008"]
        assert [hit.entry.registration.name for hit in desk.find("newcomer").hits] == ["Nia Newcomer"]
        assert "reg0008" not in {hit.entry.registration.id for hit in desk.find("number8").hits if hit.match == "name"}
        named = [hit.entry.registration.id for hit in desk.find("runner", 2000).hits if hit.match == "name"]
        assert (len(named), named[-1]) == (1498, "reg0007")
        assert desk.find("runner").of == 1500


def test_preparing_can_be_given_up_and_leaves_nothing_open(tmp_path: Path) -> None:
    with event_store(tmp_path, *(registration(number) for number in range(1, 600))) as store:
        desk = Desk(store, Settings(), SetClock())

        def stop() -> None:
            raise InterruptedError

        with pytest.raises(InterruptedError):
            desk.prepare(stop)
        assert desk.wants_index
        assert not desk.find("number7").ready
    assert {each.name for each in tmp_path.iterdir() if each.suffix != ".lock"} == {"e1.db", "e1.journal"}


def test_an_index_is_wanted_again_when_much_has_changed(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1)) as store:
        desk = Desk(store, Settings(), SetClock())
        assert desk.wants_index
        desk.take(desk.prepare())
        assert not desk.wants_index
        for start in range(0, 8400, 1200):
            assert desk._index is not None
            desk._index.put(_rows(range(start, start + 1200)))
        assert desk.wants_index
        desk.take(desk.prepare())
        assert not desk.wants_index
        assert desk.find("runner").of == 1


def _rows(numbers: range) -> list[Row]:
    return [Row(f"row{number}", f"Row {number}", "", str(number), False) for number in numbers]


def test_who_left_the_store_is_not_shown_though_the_index_still_has_them(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1, name="Anna Berg")) as store:
        desk = open_desk(store)
        assert desk._index is not None
        desk._index.put([Row("gone", "Anna Gone", "", "", False)])
        found = desk.find("anna")
        assert [hit.entry.registration.id for hit in found.hits] == ["reg0001"]


def test_a_near_hit_says_so_and_marks_the_word_as_near(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1, name="Katherine Jones"), registration(2, name=None, bib="77")) as store:
        desk = open_desk(store)
        (hit,) = desk.find("kathrine jones").hits
        assert hit.match == "near"
        assert (hit.marks().exact, hit.marks().near, hit.marks().likeness) == (((10, 15),), ((0, 9),), "spelling")
        (exact,) = desk.find("jones").hits
        assert (exact.match, exact.marks().exact, exact.marks().near) == ("name", ((10, 15),), ())
        (bib,) = desk.find("77").hits
        assert (bib.match, bib.marks().exact) == ("bib", ())


def test_a_large_change_is_taken_in_over_several_refreshes(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1)) as store:
        desk = open_desk(store)
        fill(store, *(registration(number) for number in range(1, 1001)))
        desk.refresh()
        assert desk.behind
        assert desk.find("runner").of < 1000
        desk.refresh()
        desk.refresh()
        assert not desk.behind
        assert desk.find("runner").of == 1000


def test_a_walk_ups_temporary_id_leaves_the_index_when_the_server_named_it(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1)) as store:
        desk = open_desk(store)
        desk.walk_up(NewRegistration("r5", "new@mail.example", "Nia Newcomer"))
        walk_up = desk.operations()[0].operation
        store.acknowledge(walk_up.id, "upstream", server_id="reg0099")
        desk.refresh()
        assert [hit.entry.registration.id for hit in desk.find("newcomer").hits] == ["reg0099"]
        assert desk.recent()[0].entry.registration.id == "reg0099"


def test_gone_registrations_are_treated_with_caution(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1), registration(2)) as store:
        desk = open_desk(store)
        fill(store, registration(2))
        assert isinstance(desk.refusal(desk.entry("reg0001")), type(None))  # type: ignore[arg-type]
        fill(store, registration(2))
        assert isinstance(desk.check_in("reg0001", How.SEARCH), UnknownStatus)


def test_recent_shows_this_desks_standing_check_ins_newest_first(tmp_path: Path) -> None:
    with event_store(tmp_path, *(registration(number) for number in range(1, 6))) as store:
        desk = open_desk(store)
        made = [desk.check_in(f"reg{number:04}", How.SEARCH) for number in range(1, 5)]
        assert isinstance(made[2], CheckedIn)
        desk.undo(made[2].operation.id, reason="Wrong person")
        shown = [recent.entry.registration.bib for recent in desk.recent(2)]
        assert shown == ["4", "2"]


def test_status_counts_and_the_network(tmp_path: Path) -> None:
    clock = SetClock()
    with event_store(tmp_path, registration(1), registration(2, status="cancelled"), clock=clock) as store:
        desk = Desk(store, Settings(), clock)
        before = desk.status()
        assert (before.checked_in, before.expected, before.undelivered) == (0, 1, 0)
        assert before.start_list.complete
        assert desk.status() == before
        verdict = desk.check_in("reg0001", How.SEARCH)
        assert isinstance(verdict, CheckedIn)
        after = desk.status()
        assert (after.checked_in, after.undelivered) == (1, 1)
        assert after.oldest_waiting_at == clock.now()
        assert desk.deliveries(verdict.operation.id)["upstream"].state is DeliveryState.WAITING
        assert desk.deliveries("nothing") == {}
        desk.rename("Desk 9")
        assert desk.status().desk.name == "Desk 9"
        until = clock.now().replace(minute=5)
        store.set_network(NetworkStatus(Network.LIMITED, clock.now(), until, "wait"))
        assert desk.status().network.state is Network.LIMITED
        clock.move(600)
        assert desk.status().network.state is Network.ONLINE


def test_rows_set_aside_are_counted(tmp_path: Path) -> None:
    from kiosk.model import SetAside

    with event_store(tmp_path, registration(1)) as store:
        store.begin_sweep()
        page = Page((registration(1),), (SetAside(1, "bibIdentifier: expected str"),), "reg0001")
        store.apply_page(page, sweep=True, read_revision=store.revision())
        store.finish_sweep(complete=True)
        assert Desk(store, Settings(), SetClock()).status().start_list.set_aside == 1


def test_what_was_recorded_is_green_even_where_reading_fails_after_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with event_store(tmp_path, registration(1)) as store:
        desk = open_desk(store)

        def busy(revision: int) -> None:
            raise Busy

        monkeypatch.setattr(store, "changed_since", busy)
        assert isinstance(desk.check_in("reg0001", How.SEARCH), CheckedIn)
        assert len(store.operations()) == 1


def test_the_list_is_exported_as_a_file(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1), registration(2)) as store:
        desk = open_desk(store)
        assert desk.export(str(tmp_path / "list.csv")) == 2
        assert len((tmp_path / "list.csv").read_text("utf-8-sig").splitlines()) == 3


def test_before_there_is_an_index_a_whole_bib_is_its_wearers(tmp_path: Path) -> None:
    bibs = ["1042", "5042", "042", "42"]
    with event_store(tmp_path, *(registration(number, bib=bib) for number, bib in enumerate(bibs))) as store:
        desk = Desk(store, Settings(), SetClock())
        found = desk.find("042")
        assert [(hit.entry.registration.bib, hit.match) for hit in found.hits] == [
            ("042", "bib"),
            ("42", "bib"),
            ("1042", "near"),
            ("5042", "near"),
        ]
        assert found.total == 4


def test_what_is_a_code(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1)) as store:
        desk = Desk(store, Settings(), SetClock())
        assert desk.is_code("https://run.example/reg0001")
        assert not desk.is_code("reg0001")
        desk.take(desk.prepare())
        assert desk.is_code("reg0001")
        assert not desk.is_code("reg")
