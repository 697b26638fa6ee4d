"""Every error says in words what is wrong and what to do, and holds nothing else."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from kiosk import errors
from kiosk.errors import (
    BadInput,
    Captive,
    KioskError,
    MissingScope,
    NeedKey,
    NotFound,
    NotLoaded,
    Offline,
    RefusedByServer,
    ServerTrouble,
    UntrustedServer,
    WaitUntil,
    cause_of,
    of_cause,
)
from kiosk.language import in_english, speak_through

UNTIL = datetime(2026, 11, 22, 8, 30, tzinfo=UTC)
NAMED = [each for each in vars(errors).values() if isinstance(each, type) and issubclass(each, KioskError)]
MADE: dict[type[KioskError], tuple[object, ...]] = {
    MissingScope: ("read:participants",),
    WaitUntil: (UNTIL,),
    RefusedByServer: (422,),
    NotFound: ("Event not found",),
    NotLoaded: ("e1",),
}


@pytest.mark.parametrize("kind", NAMED, ids=lambda kind: kind.__name__)
def test_every_error_has_a_title_and_a_hint_for_a_person(kind: type[KioskError]) -> None:
    error = kind(*MADE.get(kind, ()))

    assert len(error.title) > 3
    assert error.hint.endswith((".", "e1"))


def test_title_and_hint_of_one_case_replace_those_of_its_kind() -> None:
    error = BadInput("This is not a bib", "Type the number on the chest.")

    assert (error.title, error.hint) == ("This is not a bib", "Type the number on the chest.")
    assert str(error) == error.title
    assert BadInput("This is not a bib").hint == KioskError.hint
    assert BadInput.title == KioskError.title


@pytest.mark.parametrize("kind", [Captive, UntrustedServer])
def test_a_network_that_lies_is_a_way_of_being_offline(kind: type[KioskError]) -> None:
    assert issubclass(kind, Offline)


def test_a_missing_scope_asks_for_a_key_and_names_the_right() -> None:
    error = MissingScope("write:participants")

    assert isinstance(error, NeedKey)
    assert error.scope == "write:participants"
    assert "write:participants" in error.title
    assert "write:participants" in error.hint


def test_waiting_names_the_time_on_this_laptop() -> None:
    error = WaitUntil(UNTIL)

    assert error.until == UNTIL
    assert f"{UNTIL.astimezone():%H:%M:%S}" in error.hint


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (RefusedByServer(410), "410"),
        (RefusedByServer(409, "CONFLICT"), "409 CONFLICT"),
        (RefusedByServer(422, "INVALID", "No such field"), "422 INVALID: No such field"),
        (RefusedByServer(400, message="Bad"), "400: Bad"),
        (RefusedByServer(422, "INVALID", "x", {"email": ["is taken", "is odd"], "kind": ["?"]}),
         "422 INVALID: email: is taken, is odd; kind: ?"),
    ],
)  # fmt: skip
def test_a_refusal_says_what_the_server_said(error: RefusedByServer, reason: str) -> None:
    assert error.reason == reason
    assert reason in error.title


def test_a_refusal_keeps_its_parts() -> None:
    fields = {"email": ["is taken"]}
    error = RefusedByServer(422, "INVALID", "x", fields)
    fields["email"].append("later")

    assert (error.status, error.code, error.message) == (422, "INVALID", "x")
    assert error.fields == {"email": ("is taken",)}


def test_not_found_says_what_was_not_found() -> None:
    assert NotFound("Event not found").title == "Event not found"
    assert NotFound("").title == "Not found"
    assert NotFound("Event not found").status == 404


def test_an_event_that_is_not_here_says_how_to_get_it() -> None:
    assert "kiosk load e1" in NotLoaded("e1").hint


def kinds_of(*bases: type[KioskError]) -> list[type[KioskError]]:
    """These and all that are derived from them anywhere in the program, but those that are made of more than a kind."""
    import kiosk.api
    import kiosk.sync  # noqa: F401 - with all that it derives

    found = [each for base in bases for each in (base, *kinds_of(*base.__subclasses__()))]
    return [each for each in found if each not in MADE]


@pytest.mark.parametrize("kind", kinds_of(Offline, NeedKey, ServerTrouble), ids=lambda kind: kind.__name__)
def test_what_is_said_later_is_kept_without_words(kind: type[KioskError]) -> None:
    cause = cause_of(kind())
    speak_through(lambda text, note, number: f"<{text}>")
    try:
        later = of_cause(cause)
    finally:
        speak_through(in_english)

    assert type(later) is kind
    assert (later.title, later.hint) == (f"<{kind.title}>", f"<{kind.hint}>")


def test_the_right_that_lacks_is_kept_with_it() -> None:
    later = of_cause(cause_of(MissingScope("write:participants")))

    assert isinstance(later, MissingScope)
    assert later.scope == "write:participants"


@pytest.mark.parametrize("cause", ["", "WaitUntil", "MissingScope", "Offline. Go on checking in."])
def test_of_what_is_not_known_nothing_is_said(cause: str) -> None:
    assert of_cause(cause) is None
