"""Why a delivery failed: kept in English whatever is spoken, and said in the language of now."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.desk import Desk
from kiosk.errors import BadInput, KioskError, MissingScope, NeedKey, Offline, RefusedByServer, RouteMissing
from kiosk.handover.report import told_error
from kiosk.language import in_english, speak_through, tr
from kiosk.model import UPSTREAM, How
from kiosk.reconcile import reconcile
from kiosk.settings import Settings
from kiosk.store.journal import WALK_UP_REFUSED
from kiosk.store.reasons import kept, said
from kiosk.sync.push import NO_BIB_ROUTE, ForeignKey
from tests.samples import SetClock, event_store, registration


@pytest.fixture
def elsewhere() -> Iterator[None]:
    """Another language: every text stands in brackets."""
    speak_through(lambda text, note, number: f"[{in_english(text, note, number)}]")
    yield
    speak_through(in_english)


MADE = {
    "Offline": Offline,
    "The key is not accepted": NeedKey,
    "The key is for another organizer": ForeignKey,
    "The key lacks the right write:participants": lambda: MissingScope("write:participants"),
    "This server takes no check-ins": RouteMissing,
    NO_BIB_ROUTE: lambda: RouteMissing(NO_BIB_ROUTE),
}


@pytest.mark.parametrize("title", MADE)
def test_what_is_kept_is_english(title: str, elsewhere: None) -> None:
    error = MADE[title]()
    assert isinstance(error, KioskError)
    assert kept(error) == title
    assert said(title) == f"[{title}]"


@pytest.mark.parametrize("title", MADE)
def test_in_english_it_is_kept_as_it_is_said(title: str) -> None:
    assert MADE[title]().title == kept(MADE[title]()) == said(title) == title


def test_one_that_was_made_for_its_case_is_kept_as_it_was_said(elsewhere: None) -> None:
    assert kept(BadInput(tr("This is not an id"))) == "[This is not an id]"


def test_developers_know_what_was_kept_elsewhere(elsewhere: None) -> None:
    assert told_error(kept(Offline())) == "Offline"
    assert told_error(kept(MissingScope("read:events"))) == "MissingScope read:events"
    assert told_error(WALK_UP_REFUSED) == WALK_UP_REFUSED


def test_why_something_is_held_is_said_in_the_language_of_now(tmp_path: Path) -> None:
    with event_store(tmp_path, registration(1)) as store:
        desk = Desk(store, Settings(), SetClock())
        desk.check_in("reg0001", How.SEARCH)
        store.hold(UPSTREAM, error=kept(RouteMissing()))
        in_words = "This server takes no check-ins"
        assert (desk.status().held_reason, reconcile(store).differences[0].cases[0].note) == (in_words, in_words)
        speak_through(lambda text, note, number: f"[{in_english(text, note, number)}]")
        try:
            found = reconcile(store).differences[0]
            assert (desk.status().held_reason, found.cases[0].note) == (f"[{in_words}]",) * 2
            assert (found.title, found.cases[0].what) == ("[Held: the server takes none of these]", "[check-in]")
        finally:
            speak_through(in_english)
        assert store.held_reason() == in_words


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (RefusedByServer(422, "VALIDATION_ERROR", "Not active"), "The server says: Not active"),
        (RefusedByServer(422, "VALIDATION_ERROR", fields={"email": ["bad"]}), "The server says: email: bad"),
        (RefusedByServer(409, "CONFLICT"), "The server refused it"),
        (RefusedByServer(422, "", "Two\nlines"), "The server says: Two\nlines"),
    ],
)
def test_a_refusal_is_said_without_its_numbers(error: RefusedByServer, words: str) -> None:
    assert said(error.reason) == words
