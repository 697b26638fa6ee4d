"""The invented world: whom it holds, and how it changes."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import BadInput
from kiosk.model import CANCELLED, CONFIRMED, REFUNDED, WAITLIST
from kiosk.practice import World
from kiosk.practice.runners import DOMAINS, deal, invent
from kiosk.practice.world import BadCursor, window


class Noon:
    """A clock that stands."""

    def now(self) -> datetime:
        return datetime(2026, 11, 22, 12, tzinfo=UTC)

    def monotonic(self) -> float:
        return 0.0

    def random_bytes(self, count: int) -> bytes:
        return bytes(count)


def test_the_same_seed_gives_the_same_world_and_another_seed_another() -> None:
    one, again, other = World(300, 7, Noon()), World(300, 7, Noon()), World(300, 8, Noon())
    assert one.registrations() == again.registrations()
    assert (one.organization, one.events, one.details) == (again.organization, again.events, again.details)
    assert not {each.id for each in one.registrations()} & {each.id for each in other.registrations()}
    assert [each.name for each in one.registrations()] != [each.name for each in other.registrations()]


def test_three_events_and_the_main_one_is_today() -> None:
    world = World(10, clock=Noon())
    main, small, past = world.events
    assert (main.id, main.date, main.kind) == (world.event_id, "2026-11-22", "race")
    assert small.date > main.date > past.date
    labels = [run.label for run in world.runs(main.id)]
    assert labels == ["5K", "10K", "Half Marathon", "Marathon", "Kids 1K"]
    assert all(run.date == main.date and run.event_id == main.id for run in world.runs(main.id))
    assert len(world.registrations(small.id)) == 25
    assert world.runs("nowhere") == ()


def test_the_day_can_be_given_and_a_wrong_one_is_refused() -> None:
    assert World(0, event_date="2027-05-01").events[0].date == "2027-05-01"
    with pytest.raises(BadInput) as caught:
        World(0, event_date="1 May")
    assert "YYYY-MM-DD" in caught.value.hint
    with pytest.raises(BadInput):
        World(-1)


def test_a_start_list_of_500_holds_every_kind_of_registration() -> None:
    world = World(500)
    rows = world.registrations()
    assert len(rows) == len({each.id for each in rows}) == 500
    assert all(re.fullmatch("[a-z0-9]{15}", each.id) for each in rows)
    statuses = Counter(each.status for each in rows)
    assert statuses.keys() == {CONFIRMED, CANCELLED, WAITLIST, REFUNDED, "transferred"}
    assert statuses[CONFIRMED] > 450
    assert statuses["transferred"] <= 3
    assert Counter(each.run_id for each in rows).keys() == {run.id for run in world.runs(world.event_id)}
    assert 1 <= sum(each.checked_in for each in rows) <= 10
    assert all(each.status == CONFIRMED for each in rows if each.checked_in)
    assert {each.kind for each in rows} == {"paid", "free"}
    assert any(each.pace_group for each in rows)
    assert any(each.pace_group is None for each in rows)
    bibs = [each.bib for each in rows if each.bib]
    assert len(bibs) == len(set(bibs)) < 500
    assert any(bib.startswith("0") for bib in bibs)
    assert any(bib[0].isalpha() for bib in bibs)


def test_the_people_are_as_people_are() -> None:
    rows = World(2000).registrations()
    names = [each.name for each in rows if each.name]
    assert 0 < len(rows) - len(names) < 80
    twice = [name for name, times in Counter(names).items() if times > 1]
    assert len(twice) > 20
    families = [email for email, members in Counter(each.email for each in rows).items() if members > 1]
    assert len(families) > 50
    letters = "".join(names)
    for script in (
        "[a-z]",
        "[\u0400-\u04ff]",
        "[\u0370-\u03ff]",
        "[\u0590-\u05ff]",
        "[\u0600-\u06ff]",
        "[\u4e00-\u9fff]",
        "[\uac00-\ud7af]",
        "[\u1ea0-\u1ef9]",
        "['’]",
        "-",
        "[ĄąĘęŁł]",
        "[øåæ]",
        "[ñçãü]",
    ):
        assert re.search(script, letters), script
    assert any(name.isupper() and name.isascii() for name in names)
    assert any(name.islower() and name.isascii() for name in names)
    assert {each.email.partition("@")[2] for each in rows} == set(DOMAINS)
    assert all(re.fullmatch(r"[a-z0-9._]{2,}@[a-z]+\.example", each.email) for each in rows)


def test_a_family_shares_a_name_with_its_email() -> None:
    people = invent(Random(3))
    crowd = [next(people) for _ in range(3000)]
    together = Counter(
        one.email == other.email and (one.name or "").split()[-1:] == (other.name or "").split()[-1:]
        for one, other in zip(crowd, crowd[1:], strict=False)
        if one.email == other.email
    )
    assert together[True] > 2 * together[False] > 0, together


@given(st.dictionaries(st.integers(), st.integers(1, 5), min_size=1, max_size=5), st.integers(0, 99))
def test_a_deck_deals_each_card_as_often_as_it_holds_it(cards: dict[int, int], seed: int) -> None:
    dealt, size = deal(Random(seed), cards), sum(cards.values())
    for _ in range(3):
        assert Counter(next(dealt) for _ in range(size)) == cards


@given(st.lists(st.text(), unique=True, max_size=30), st.integers(1, 10))
def test_pages_put_together_are_the_list_in_both_directions(ids: list[str], limit: int) -> None:
    places = {each: place for place, each in enumerate(ids)}
    for name in ("after", "before"):
        read: list[str] = []
        cursor: dict[str, str] = {}
        if name == "before":
            if not ids:
                continue
            read, cursor = ids[-1:], {"before": ids[-1]}
        more = True
        while more:
            start, end, more = window(places, limit, **cursor)
            page = ids[start:end]
            assert len(page) == limit or not more
            read = read + page if name == "after" else page + read
            if page:
                cursor = {name: page[-1] if name == "after" else page[0]}
        assert read == ids


@pytest.mark.parametrize("name", ["after", "before"])
def test_a_cursor_that_is_not_in_the_list_is_a_bad_one(name: str) -> None:
    with pytest.raises(BadCursor) as caught:
        window({"a": 0}, 10, **{name: "b"})
    assert caught.value.name == name


def test_what_happens_to_registrations() -> None:
    world = World(10)
    chosen = world.registrations()[4].id
    assert world.cancel(chosen).status == CANCELLED
    assert world.rename(chosen, "Zoë Ng").name == "Zoë Ng"
    assert world.assign_bib(chosen, "X1").bib == "X1"
    assert world.set_checked_in(chosen, True).checked_in
    now = world.registration(chosen)
    assert (now.status, now.name, now.bib, now.checked_in) == (CANCELLED, "Zoë Ng", "X1", True)
    assert world.registrations()[4] == now

    assert len(world.page(world.event_id, 100)[0]) == 10
    run = world.runs(world.event_id)[1]
    made = world.add(run.id, "new@mail.example", "New Runner", bib="Z9")
    assert (made.run_id, made.event_id, made.status) == (run.id, world.event_id, CONFIRMED)
    assert world.page(world.event_id, 100)[0][-1] == made, "also after the places were worked out"

    world.move(made.id, 0)
    assert world.page(world.event_id, 1) == ([made], True)
    world.remove(made.id)
    assert not world.has(made.id)
    assert len(world.page(world.event_id, 100)[0]) == 10
    with pytest.raises(BadCursor):
        world.page(world.event_id, 100, after=made.id)
    with pytest.raises(KeyError):
        world.cancel(made.id)
