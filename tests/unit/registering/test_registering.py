"""What a desk knows before somebody registers: open runs, pace groups, and who is in the list already."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec.structs import replace

from kiosk.desk import Desk
from kiosk.errors import BadInput
from kiosk.model import CheckedIn, Doubles, How, NewRegistration, Obstacle, Page, Registration, Run
from kiosk.settings import Settings
from kiosk.store import EventStore
from tests.samples import EVENT, RUNS, SetClock, event_store, registration

MAIL = "mueller@mail.example"
LIST = (
    registration(1, name="Anna Müller", email=MAIL),
    registration(2, name="Bo Müller", email=MAIL.upper()),
    registration(3, name="Müller Anna", email="other@mail.example", run_id="r21"),
    registration(4, name="Anna Mulller"),
    registration(5, name="Anna Maria Müller", status="cancelled"),
    registration(6, name="Anna Müllerson"),
    registration(7, name=None),
    registration(8, name="Li Na", email="..."),
    registration(9, name="小龍 李"),
)
CLOSED = (
    Run("open", "e1", "Open"),
    Run("said", "e1", "Said open", status="Scheduled", registration_override=""),
    Run("moved", "e1", "Moved", status="rescheduled"),
    Run("full", "e1", "Full", sold_out=True),
    Run("closed", "e1", "Closed", sold_out=True, registration_override="closed"),
    Run("paused", "e1", "Paused", registration_override=" Paused "),
    Run("off", "e1", "Off", status="cancelled", registration_override="closed"),
    Run("late", "e1", "Late", status="postponed"),
    Run("odd", "e1", "Odd", status="moonlit"),
    Run("odder", "e1", "Odder", status="scheduled", registration_override="members"),
)


def open_desk(store: EventStore, *, index: bool = True, settings: Settings | None = None) -> Desk:
    desk = Desk(store, settings or Settings(), SetClock())
    if index:
        desk.take(desk.prepare())
    return desk


def shown(found: Doubles) -> list[tuple[str, bool, str]]:
    return [(each.entry.registration.id, each.same_email, each.name) for each in found.likeliest]


# Runs.
def test_what_speaks_against_a_run(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1)) as store:
        store.describe(EVENT, CLOSED)
        desk = open_desk(store)
        assert desk.may_override
        assert {each.run.id: (each.obstacle, each.word) for each in desk.offers()} == {
            "open": (None, ""),
            "said": (None, ""),
            "moved": (None, ""),
            "full": (Obstacle.SOLD_OUT, ""),
            "closed": (Obstacle.CLOSED, ""),
            "paused": (Obstacle.PAUSED, ""),
            "off": (Obstacle.CANCELLED, ""),
            "late": (Obstacle.POSTPONED, ""),
            "odd": (Obstacle.UNKNOWN, "moonlit"),
            "odder": (Obstacle.UNKNOWN, "members"),
        }
        assert all(each.may_choose for each in desk.offers())
        assert isinstance(desk.walk_up(NewRegistration("off", MAIL)), CheckedIn)


def test_without_the_right_no_closed_run_is_taken(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1)) as store:
        store.describe(EVENT, CLOSED)
        desk = open_desk(store, settings=Settings(allow_override=False))
        assert not desk.may_override
        assert [each.run.id for each in desk.offers() if each.may_choose] == ["open", "said", "moved"]
        with pytest.raises(BadInput) as trouble:
            desk.walk_up(NewRegistration("full", MAIL))
        assert trouble.value.title == "Full takes no walk-ups here"
        assert desk.operations() == ()
        assert isinstance(desk.walk_up(NewRegistration("open", MAIL)), CheckedIn)
        desk.configure(Settings())
        assert isinstance(desk.walk_up(NewRegistration("full", MAIL)), CheckedIn)


def test_a_run_of_another_desk(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1)) as store:
        elsewhere = Settings(served_runs=("5K",), go_to={"Half Marathon": "Desk 5"}, allow_override=False)
        offers = open_desk(store, settings=elsewhere).offers()
        assert [(each.obstacle, each.word, each.may_choose) for each in offers] == [
            (None, "", True),
            (Obstacle.ELSEWHERE, "Desk 5", False),
        ]
        offers = open_desk(store, settings=Settings(served_runs=("r21",))).offers()
        assert [(each.obstacle, each.word, each.may_choose) for each in offers] == [
            (Obstacle.ELSEWHERE, "", True),
            (None, "", True),
        ]


def test_a_run_that_closes_while_the_window_is_open(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1)) as store:
        desk = open_desk(store, settings=Settings(allow_override=False))
        store.describe(EVENT, (RUNS[0], replace(RUNS[1], sold_out=True)))
        assert [each.may_choose for each in desk.offers()] == [True, False]


def test_pace_groups_by_run_the_largest_first(tmp_path: Path) -> None:
    groups = ["B", "A", "C", "C", " C ", "A", "", "  ", None]
    runners = [registration(n, pace_group=each) for n, each in enumerate(groups)]
    gone = registration(20, pace_group="Z")
    other = registration(21, pace_group="Sub 2", run_id="r21")
    with event_store(tmp_path, *runners, other, gone) as store:
        for _ in range(2):
            store.begin_sweep()
            store.apply_page(Page((*runners, other), last_id=other.id), sweep=True, read_revision=store.revision())
            store.finish_sweep(complete=True)
        assert open_desk(store).pace_groups() == {"r5": ("C", "A", "B"), "r21": ("Sub 2",)}


# Doubles.
@pytest.mark.parametrize("index", [True, False])
def test_the_likeliest_come_first(tmp_path: Path, index: bool) -> None:
    with event_store(tmp_path, *LIST) as store:
        desk = open_desk(store, index=index)
        assert shown(desk.doubles("Anna Müller", f" {MAIL} ")) == [
            ("reg0001", True, "same"),
            ("reg0003", False, "same"),
            ("reg0002", True, ""),
        ]


def test_all_that_are_near_are_counted(tmp_path: Path) -> None:
    with event_store(tmp_path, *LIST) as store:
        desk = open_desk(store)
        found = desk.doubles("anna mueller", MAIL, 9)
        assert shown(found) == [
            ("reg0001", True, "same"),
            ("reg0003", False, "same"),
            ("reg0002", True, ""),
            ("reg0004", False, "near"),
            ("reg0005", False, "near"),
        ]
        assert found.total == 5
        assert desk.doubles("anna mueller", MAIL).total == 5


def test_nobody(tmp_path: Path) -> None:
    with event_store(tmp_path, *LIST) as store:
        desk = open_desk(store)
        for name, email in (("", ""), ("An", ""), ("Anna", ""), ("Anna M", "muell"), ("Li", "m@"), ("Zoe Zed", "@")):
            assert desk.doubles(name, email) == Doubles(), (name, email)


def test_an_e_mail_alone_and_a_name_alone(tmp_path: Path) -> None:
    with event_store(tmp_path, *LIST) as store:
        desk = open_desk(store)
        assert shown(desk.doubles("", MAIL)) == [("reg0001", True, ""), ("reg0002", True, "")]
        assert shown(desk.doubles("Na Li", "")) == [("reg0008", False, "same")]
        assert shown(desk.doubles("李小龍", "")) == [("reg0009", False, "same")]


def test_whoever_was_registered_a_moment_ago_is_one(tmp_path: Path) -> None:
    with event_store(tmp_path, *LIST) as store:
        desk = open_desk(store)
        new = desk.walk_up(NewRegistration("r5", "noor@mail.example", "Noor Late"))
        assert isinstance(new, CheckedIn)
        (double,) = desk.doubles("Late Noor", "noor@mail.example").likeliest
        assert (double.entry.standing.checked_in, double.same_email, double.name) == (True, True, "same")
        assert double.entry.registration.id == new.entry.registration.id


def test_a_change_that_the_index_lacks_yet(tmp_path: Path) -> None:
    many = tuple(registration(n) for n in range(900))
    with event_store(tmp_path, *many) as store:
        desk = open_desk(store)
        moved: tuple[Registration, ...] = tuple(replace(each, email="club@run.example") for each in many)
        store.apply_page(Page(moved, last_id=moved[-1].id), sweep=False, read_revision=store.revision())
        desk.refresh()
        assert desk.behind
        assert desk.doubles("", "club@run.example").total == 900
        assert desk.check_in("reg0001", How.SEARCH)
