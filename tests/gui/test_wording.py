"""The words: every verdict, row, network state and number says what it should, and none is forgotten."""

from __future__ import annotations

import typing
from datetime import datetime, timedelta

import pytest
from msgspec import structs
from PySide6.QtCore import QLocale

from kiosk.errors import NO_KEY, DiskTrouble, MissingScope, Offline, cause_of
from kiosk.language import in_english, speak_through
from kiosk.model import (
    AlreadyCheckedIn,
    BibAwaited,
    Cancelled,
    CheckedIn,
    DeliveryState,
    Desk,
    Entry,
    Event,
    EventStatus,
    How,
    Network,
    NetworkStatus,
    NotInEvent,
    OnWaitlist,
    Operation,
    OperationKind,
    Refunded,
    Registration,
    RunCount,
    SeveralMatch,
    Standing,
    StartList,
    Undone,
    UnknownStatus,
    Verdict,
    WrongBib,
    WrongRun,
)
from kiosk.ui import formats
from kiosk.ui.wording import (
    NO_NAME,
    Role,
    closing_words,
    masked_email,
    network_chip,
    network_line,
    progress,
    reason_words,
    row_line,
    row_status,
    safe_here,
    shown_line,
    start_list_line,
    trouble_words,
    verdict_words,
)

NOW = datetime.fromisoformat("2026-06-14T08:21:00+00:00")
REGISTRATION = Registration("r1", "ev1", "half", "anna@mail.example", "confirmed", name="Anna Müller", pace_group="B")
STANDING = Standing(True, "o1", NOW - timedelta(minutes=17), "d1", "Desk 1")
ENTRY = Entry(REGISTRATION)
OPERATION = Operation("o1", "ev1", "r1", OperationKind.CHECK_IN, "d3", 1, "0", NOW, How.SEARCH, reason="Wrong person")
OTHER = Registration("r2", "ev1", "half", "ben@mail.example", "confirmed", name="Ben Ode", bib="9")
VERDICTS: tuple[tuple[Verdict, Role, str], ...] = (
    (CheckedIn(ENTRY, OPERATION), Role.OK, "Checked in"),
    (AlreadyCheckedIn(Entry(REGISTRATION, STANDING)), Role.ALREADY, "Already checked in"),
    (Cancelled(ENTRY), Role.REFUSED, "Registration was cancelled"),
    (Refunded(ENTRY), Role.REFUSED, "Registration was refunded"),
    (OnWaitlist(ENTRY), Role.REFUSED, "On the waiting list"),
    (UnknownStatus(ENTRY, "deferred"), Role.LOOK, "Status “deferred”"),
    (SeveralMatch("77", (ENTRY, ENTRY)), Role.LOOK, "2 runners have 77"),
    (NotInEvent("99"), Role.REFUSED, "Not in this event"),
    (WrongRun(ENTRY, "Half Marathon", "Desk 5"), Role.REFUSED, "Half Marathon: go to Desk 5"),
    (Undone(ENTRY, OPERATION), Role.LOOK, "Check-in undone"),
    (BibAwaited(ENTRY), Role.LOOK, "Now scan a free bib"),
    (WrongBib(ENTRY, "9", Entry(OTHER)), Role.REFUSED, "9 belongs to Ben Ode"),
)


@pytest.fixture(autouse=True)
def _utc_and_english(monkeypatch: pytest.MonkeyPatch) -> None:
    british = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    monkeypatch.setattr(formats, "locale", lambda: british)


def words_of(verdict: Verdict, next_step: str = "Send to the help desk."):  # type: ignore[no-untyped-def]
    return verdict_words(verdict, run_label=lambda _run: "Half Marathon", next_step=next_step, now=NOW)


def test_every_verdict_has_words_of_its_own() -> None:
    assert {type(verdict) for verdict, _, _ in VERDICTS} == set(typing.get_args(Verdict))
    for verdict, role, title in VERDICTS:
        words = words_of(verdict)
        assert (words.role, words.title) == (role, title)
        assert words.icon
        assert words.title in words.spoken
    assert len({title for _, _, title in VERDICTS}) == len(VERDICTS)


def test_the_next_step_is_said_where_nothing_was_recorded() -> None:
    for verdict in (Cancelled(ENTRY), Refunded(ENTRY), OnWaitlist(ENTRY), WrongRun(ENTRY, "5K")):
        assert words_of(verdict).lines == ("Send to the help desk. Nothing was recorded.",)
        assert words_of(verdict, "").lines == ("Nothing was recorded.",)


def test_already_in_says_when_and_where_as_far_as_known() -> None:
    local = formats.clock(NOW - timedelta(minutes=17))
    assert words_of(AlreadyCheckedIn(Entry(REGISTRATION, STANDING))).lines[0].startswith(f"At {local} by Desk 1 · Half")
    server = AlreadyCheckedIn(Entry(REGISTRATION, Standing(True)))
    assert words_of(server).lines[0].startswith("Checked in at Intervals, time not known")
    nameless = AlreadyCheckedIn(Entry(REGISTRATION, Standing(True, "o1", NOW)))
    assert " by " not in words_of(nameless).lines[0]


def test_a_walk_up_is_registered_too_and_needs_a_bib() -> None:
    words = words_of(CheckedIn(Entry(REGISTRATION, STANDING, local=True), OPERATION))
    assert (words.title, words.bib, words.name) == ("Registered and checked in", "", "Anna Müller")
    assert words.lines[0].startswith("No bib yet: give one out · Half Marathon")
    numbered = structs.replace(REGISTRATION, bib="1042")
    words = words_of(CheckedIn(Entry(numbered, STANDING, local=True), OPERATION))
    assert (words.title, words.bib) == ("Registered and checked in", "1042")
    assert "No bib" not in words.spoken


def test_less_common_verdicts() -> None:
    assert words_of(UnknownStatus(Entry(REGISTRATION, gone=True), "confirmed")).title == "No longer in the start list"
    assert words_of(WrongRun(ENTRY, "5K")).title == "5K is not served at this desk"
    assert words_of(Undone(ENTRY, None)).lines == ("It had been undone before.",)
    assert words_of(SeveralMatch("77", ()), "").lines == ("Choose the right one below.",)
    assert trouble_words(DiskTrouble()).title == "Not recorded"
    assert trouble_words(DiskTrouble(), "Not exported").title == "Not exported"
    assert words_of(CheckedIn(Entry(Registration("r", "e", "r", "", "confirmed")), OPERATION)).name == NO_NAME


@pytest.mark.parametrize(
    ("refusal", "text", "refused"),
    [
        (AlreadyCheckedIn(Entry(REGISTRATION, Standing(True))), "Checked in at Intervals, time not known", False),
        (Cancelled(ENTRY), "Cancelled", True),
        (Refunded(ENTRY), "Refunded", True),
        (OnWaitlist(ENTRY), "Waiting list", True),
        (UnknownStatus(ENTRY, "deferred"), "Status “deferred”", True),
        (UnknownStatus(Entry(REGISTRATION, gone=True), "confirmed"), "No longer in the start list", True),
        (WrongRun(ENTRY, "5K", "Desk 5"), "Go to Desk 5", True),
        (WrongRun(ENTRY, "5K"), "Not at this desk", True),
    ],
)
def test_a_row_says_why_before_it_is_tried(refusal: Verdict, text: str, refused: bool) -> None:
    status = row_status(refusal, NOW)
    assert status is not None
    assert (status.text, status.refused) == (text, refused)


def test_a_row_of_one_who_is_in_says_when_and_where() -> None:
    status = row_status(AlreadyCheckedIn(Entry(REGISTRATION, STANDING)), NOW)
    assert status is not None
    assert status.text == f"Checked in {formats.clock(NOW - timedelta(minutes=17))} · Desk 1"
    alone = row_status(AlreadyCheckedIn(Entry(REGISTRATION, Standing(True, "o", NOW))), NOW)
    assert alone is not None
    assert "·" not in alone.text
    assert row_status(None, NOW) is None


def test_an_email_tells_people_apart_without_being_shown() -> None:
    assert masked_email("anna.mueller@mail.example") == "a•••@mail.example"
    assert masked_email(" not an address") == "•••"
    assert row_line(REGISTRATION, "Half Marathon") == "Half Marathon · Pace B · a•••@mail.example"
    assert row_line(Registration("r", "e", "5k", "", "confirmed"), "5K") == "5K"


def status(network: NetworkStatus, deliveries: dict[DeliveryState, int], *, complete: bool = True) -> EventStatus:
    runs = (RunCount("half", "Half Marathon", 1000, 2000), RunCount("5k", "5K", 204, 480))
    start_list = StartList(12300, 0, complete, NOW - timedelta(seconds=40))
    return EventStatus(
        Event("ev1", "Lakefront", "2026-06-14"), Desk("d3", "Desk 3"), start_list, runs, deliveries, None, network
    )


@pytest.mark.parametrize(
    ("network", "title", "role"),
    [
        (NetworkStatus(Network.OFFLINE, NOW), "Offline since", "warn"),
        (NetworkStatus(Network.OFFLINE), "Offline", "warn"),
        (NetworkStatus(Network.CAPTIVE), "Sign in to this network", "warn"),
        (NetworkStatus(Network.SIGNED_OUT), "The key is not accepted", "warn"),
        (NetworkStatus(Network.SIGNED_OUT, cause=NO_KEY), "No API key yet", "warn"),
        (NetworkStatus(Network.LIMITED, not_before=NOW), "Pause until", "warn"),
        (NetworkStatus(Network.LIMITED), "Pause", "warn"),
        (NetworkStatus(Network.ONLINE), "Online", "calm"),
    ],
)
def test_the_network_is_said_in_words(network: NetworkStatus, title: str, role: str) -> None:
    chip = network_chip(status(network, {DeliveryState.WAITING: 14}), NOW)
    assert chip.title.startswith(title)
    assert chip.role == role
    if network.state is not Network.ONLINE:
        assert chip.line == "14 check-ins are safe here and waiting"
        assert network_chip(status(network, {}), NOW).line == "Go on checking in"


@pytest.mark.parametrize(
    ("network", "line"),
    [
        (NetworkStatus(Network.SIGNED_OUT, cause=NO_KEY), "There is no API key. Go on checking"),
        (NetworkStatus(Network.OFFLINE, cause=cause_of(Offline())), "Offline. Go on checking in. Everything"),
        (NetworkStatus(Network.LIMITED, not_before=NOW, cause="WaitUntil"), "Requests go on by themselves at "),
        (NetworkStatus(Network.ONLINE), "Online. All delivered."),
        (NetworkStatus(Network.OFFLINE, cause="Aucun réseau"), "Offline. Go on checking in."),
    ],
)  # fmt: skip
def test_what_happened_to_the_network_is_said_when_it_is_shown(network: NetworkStatus, line: str) -> None:
    assert network_line(status(network, {}), NOW).startswith(line)


def test_what_happened_to_the_network_is_said_in_another_language() -> None:
    known = status(NetworkStatus(Network.SIGNED_OUT, cause=cause_of(MissingScope("read:events"))), {})
    before = network_line(known, NOW)
    speak_through(lambda text, note, number: f"<{text}>")
    try:
        after = network_line(known, NOW)
    finally:
        speak_through(in_english)
    assert before.startswith("The key lacks the right read:events. Go on")
    assert after.startswith("<The key lacks the right read:events>. <Go on")


def test_what_is_wrong_with_deliveries_or_the_list_comes_first() -> None:
    online = NetworkStatus(Network.ONLINE)
    assert network_chip(status(online, {}), NOW).line == "All delivered"
    assert network_chip(status(online, {DeliveryState.WAITING: 3}), NOW).line == "Sending 3"
    assert network_chip(status(online, {DeliveryState.HELD: 1}), NOW).title == "1 check-in held"
    refused = network_chip(status(online, {DeliveryState.REFUSED: 2, DeliveryState.HELD: 1}), NOW)
    assert (refused.title, refused.role) == ("2 check-ins refused", "bad")
    assert network_chip(status(online, {}, complete=False), NOW).line == "12,300 read so far"


def test_the_age_of_the_start_list_is_said() -> None:
    known = status(NetworkStatus(Network.ONLINE), {})
    read_at = known.start_list.read_at
    assert read_at is not None
    assert network_chip(known, read_at + timedelta(seconds=40)).line == "All delivered"
    assert network_chip(known, read_at + timedelta(minutes=10)).line == "All delivered · list 10 min old"
    assert network_chip(known, read_at + timedelta(hours=3)).line == "All delivered · list 3 h old"
    assert network_chip(known, read_at + timedelta(days=1)).line == "All delivered · list 1 day old"


def test_numbers() -> None:
    known = status(NetworkStatus(), {})
    assert progress(known) == "1,204 of 2,480 checked in"
    assert start_list_line(known, NOW) == "Complete: 12,300 registrations, read 40 seconds ago"
    partial = EventStatus(known.event, known.desk, StartList(100, 2, False, None), (), {}, None, NetworkStatus())
    assert start_list_line(partial, NOW) == "Not complete: 100 registrations read so far, 2 more could not be read"
    assert shown_line(5, 5, 2480) == "5 of 2,480"
    assert shown_line(50, 1204, 2480) == "50 of 1,204 shown"
    assert safe_here(1) == "1 check-in is safe here and waiting"
    assert closing_words(12)[0] == "12 check-ins are safe on this laptop"
    assert closing_words(1)[0] == "1 check-in is safe on this laptop"


def test_ages_days_and_moments() -> None:
    spans = [(0, "0 s"), (59, "59 s"), (60, "1 min"), (7200, "2 h"), (86400, "1 day"), (200000, "2 days"), (-5, "0 s")]
    for seconds, words in spans:
        assert formats.age(NOW - timedelta(seconds=seconds), NOW) == words
    assert formats.day("2026-06-14") == "Sunday 14 June 2026"
    assert formats.day("some day") == "some day"
    assert formats.moment(NOW - timedelta(days=2), NOW).startswith("Fri 12 Jun ")
    assert formats.clock(NOW, seconds=True).endswith(":21:00")
    assert formats.local_now().tzinfo is not None


def test_words_are_english_in_the_form_of_the_country() -> None:
    german, nowhere = QLocale("de_DE"), QLocale.c()
    assert formats.form_of("en", german).language() is QLocale.Language.English
    assert formats.form_of("en", german).territory() is QLocale.Country.Germany
    assert formats.form_of("en", nowhere).territory() is QLocale.Country.UnitedKingdom


def worn(bib: str | None) -> Entry:
    return Entry(structs.replace(REGISTRATION, bib=bib))


def test_a_wrong_bib_says_whose_it_is_and_which_is_right() -> None:
    taken = Entry(OTHER, Standing(True, "o1", NOW, "d1", "Desk 1"))
    words = words_of(WrongBib(worn("7"), "0009", taken))
    assert words.title == "9 belongs to Ben Ode"
    assert words.name == "Anna Müller gets 7"
    local = formats.clock(NOW)
    assert words.lines == (
        f"Handed out at {local} by Desk 1. Put it back and scan the right one. Nothing was recorded.",
    )
    unknown = Entry(OTHER, Standing(True))
    assert words_of(WrongBib(worn(None), "9", unknown)).lines[0].startswith("Handed out before. Put it back")
    assert words_of(WrongBib(worn(None), "9", Entry(OTHER))).name == "Anna Müller gets a free bib"
    assert words_of(WrongBib(worn("7"), "12", None)).lines[0].startswith("12 is nobody's. Put it back")
    assert words_of(WrongBib(worn(None), "https://x", None)).title == "This is no bib"


def test_a_bib_that_is_given_or_free_again_is_named() -> None:
    given = words_of(CheckedIn(worn("12"), OPERATION, "12"))
    assert (given.title, given.bib) == ("Checked in", "12")
    assert given.lines[0].startswith("Bib 12 is theirs now · ")
    later = words_of(CheckedIn(worn("12"), structs.replace(OPERATION, kind=OperationKind.BIB), "12"))
    assert later.title == "Bib given"
    freed = words_of(Undone(worn(None), OPERATION, "12"))
    assert freed.lines == ("Bib 12 is nobody's again: put it back. Reason: Wrong person",)


def test_who_is_awaited_is_told_which_bib_to_scan() -> None:
    awaited = words_of(BibAwaited(worn("7")))
    assert (awaited.title, awaited.bib) == ("Now scan the bib", "7")
    assert "not checked in yet" in awaited.lines[0]
    assert "checked in, but without a bib" in words_of(BibAwaited(Entry(REGISTRATION, STANDING))).lines[0]


def test_refused_bibs_are_said_on_the_chip() -> None:
    online = status(NetworkStatus(Network.ONLINE, NOW), {})
    one = network_chip(structs.replace(online, bibs={DeliveryState.REFUSED: 1}), NOW)
    assert (one.title, one.role) == ("1 bib refused", "bad")
    assert network_chip(structs.replace(online, bibs={DeliveryState.REFUSED: 12}), NOW).title == "12 bibs refused"
    both = structs.replace(online, bibs={DeliveryState.REFUSED: 1}, deliveries={DeliveryState.REFUSED: 2})
    assert network_chip(both, NOW).title == "2 check-ins refused"


def test_reasons_are_said_in_the_language_of_now() -> None:
    speak_through(lambda text, note, number: f"[{in_english(text, note, number)}]")
    try:
        assert reason_words("Wrong person") == "[Wrong person]"
        assert reason_words("Organizer said yes; Bib is lost") == "[Organizer said yes]; [Bib is lost]"
        undone = words_of(Undone(ENTRY, OPERATION))
    finally:
        speak_through(in_english)
    assert undone.lines == ("[Reason: [Wrong person]]",)
