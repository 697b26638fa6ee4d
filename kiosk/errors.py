"""Every trouble the program knows, named by what happens next; each has a title and a hint for a person.

Errors are translated once, at the edge of `api`, `store` and `settings`. What is not a `KioskError` is a defect.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from kiosk.language import mark, tr


class KioskError(Exception):
    """Base: `title` says what is wrong in a few words, `hint` what to do."""

    title = mark("Something went wrong")
    hint = mark("Try again. If it stays, tell the organizer.")

    def __init__(self, title: str | None = None, hint: str | None = None) -> None:
        self.title = tr(self.title) if title is None else title
        self.hint = tr(self.hint) if hint is None else hint
        super().__init__(self.title)


# Work offline: nothing is wrong with the data, the network comes back by itself.
class Offline(KioskError):
    """No answer: no network, no name, refused, timed out, cut off in mid-reply."""

    title = mark("Offline")
    hint = mark("Go on checking in. Everything is safe on this laptop and is sent when the network is back.")


class Captive(Offline):
    """Something answered that is not the Intervals API: a hotel page, a proxy, a redirect, an oversized body."""

    title = mark("This network answers in the server's place")
    hint = mark("Open a browser and sign in to this network, or use another one. Check-ins are safe on this laptop.")


class OtherAnswer(Captive):
    """A well-formed answer, but not to what was asked: a cache, or replies that were mixed up on the way."""

    title = mark("The answer belongs to another request")
    hint = mark("Nothing was taken from it and it is asked again by itself. If it stays, use another network.")


class UntrustedServer(Offline):
    """The certificate of the server is not trusted by this computer; there is no way round it."""

    title = mark("The server can't prove who it is")
    hint = mark(
        "Somebody may be listening on this network, or the clock is wrong. Use another network or set the clock."
    )


class ServerTrouble(KioskError):
    """The server answered that it is in trouble (5xx); it is asked again later."""

    title = mark("The server has trouble")
    hint = mark("Go on checking in. It is tried again by itself.")


# Ask for a key.
class NeedKey(KioskError):
    """The key is missing, wrong or revoked (401): no more calls until the organizer gives another."""

    title = mark("The key is not accepted")
    hint = mark("Go on checking in. Ask the organizer for a valid API key.")


class NoKey(NeedKey):
    """None was entered on this laptop."""

    title = mark("There is no API key")
    hint = mark("Go on checking in; enter the key later.")


class ForeignKey(NeedKey):
    """To this key nothing of the event is there."""

    title = mark("The key is for another organizer")
    hint = mark(
        "The server knows nothing of this event with this key. Go on checking in, and ask the organizer for the right"
        " key."
    )


class MissingScope(NeedKey):
    """The key lacks a right (403). `scope` names it as the API does, such as `read:participants`."""

    def __init__(self, scope: str) -> None:
        self.scope = scope
        super().__init__(
            tr("The key lacks the right {scope}", scope=scope),
            tr("Go on checking in. Ask the organizer for an API key with {scope}.", scope=scope),
        )


# Wait until a time.
class WaitUntil(KioskError):
    """The limit of requests is used up (429). `until` is an aware UTC time; nothing is sent before."""

    def __init__(self, until: datetime) -> None:
        self.until = until
        super().__init__(
            tr("The server asks to wait"),
            tr(
                "Requests go on by themselves at {time}. Check-ins are safe on this laptop.",
                time=f"{until.astimezone():%H:%M:%S}",
            ),
        )


# Hand over to the organizer: the record stays, is shown, and is not sent again unchanged.
class RouteMissing(KioskError):
    """The server takes no check-ins: 404 without a JSON error, 405 or 501 on the write-back route."""

    title = mark("This server takes no check-ins")
    hint = mark("They are kept on this laptop. Tell the organizer; `kiosk export` writes them to a file.")


class RefusedByServer(KioskError):
    """The server read the request and said no. `status` is HTTP's, `code` the API's, `fields` the fields' messages."""

    def __init__(
        self,
        status: int,
        code: str = "",
        message: str = "",
        fields: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        self.status = status
        self.code = code
        self.message = message
        self.fields = {name: tuple(texts) for name, texts in (fields or {}).items()}
        named = "; ".join(f"{name}: {', '.join(texts)}" for name, texts in self.fields.items())
        self.reason = f"{status} {code}".strip() + (f": {named or message}" if named or message else "")
        super().__init__(
            tr("The server refused it ({reason})", reason=self.reason),
            tr("It is kept on this laptop. Tell the organizer."),
        )


class NotFound(RefusedByServer):
    """404 with a JSON error: the event, run or registration is not there; the message says which."""

    def __init__(self, message: str) -> None:
        super().__init__(404, "NOT_FOUND", message)
        self.title = message or tr("Not found")
        self.hint = tr("Check the id, and that the key belongs to the organizer of this event.")


# The disk and the files.
class StoreTrouble(KioskError):
    """The data folder can't be used as it is."""


class DiskTrouble(StoreTrouble):
    """Full, read-only or failing disk: nothing was half written."""

    title = mark("This laptop's disk can't save")
    hint = mark("Nothing was recorded. Free some space or check the disk, then do it again.")


class Busy(StoreTrouble):
    """Another program held the file for longer than we wait."""

    title = mark("Another program is using the data")
    hint = mark("Nothing was recorded. Try again in a moment.")


class TooNew(StoreTrouble):
    """The file was written by a newer version of this program."""

    title = mark("This event was saved by a newer version")
    hint = mark("Update the kiosk on this laptop. The file was not touched.")


class DamagedFile(StoreTrouble):
    """The file is not a database of ours, is damaged, or is encrypted with another key."""

    title = mark("The event's file can't be read")
    hint = mark("Close the kiosk and open it again: it sets the file aside and saves what is in it.")


# What somebody asked for can't be done.
class BadInput(KioskError):
    """What was typed or configured can't be used; the hint says what would be."""


class NotLoaded(KioskError):
    """The event is not on this laptop yet."""

    def __init__(self, event_id: str) -> None:
        super().__init__(
            tr("This event is not on this laptop"), tr("Load it first: {command}", command=f"kiosk load {event_id}")
        )


# Kept without words, and said later.
_SAID_LATER: Mapping[str, type[KioskError]] = {
    kind.__name__: kind
    for kind in (Offline, Captive, OtherAnswer, UntrustedServer, ServerTrouble, NeedKey, NoKey, ForeignKey)
}


NO_KEY = NoKey.__name__
"""What `cause_of` gives where no key was entered."""


def cause_of(error: KioskError) -> str:
    """What is kept of an error that is said later, maybe in another language: its kind, and the right that lacks."""
    return f"{type(error).__name__} {error.scope}" if isinstance(error, MissingScope) else type(error).__name__


def of_cause(cause: str) -> KioskError | None:
    """The error that was kept so, in the language of now; None for what needs more to be said, or is not known."""
    kind, _, scope = cause.partition(" ")
    if kind == MissingScope.__name__ and scope:
        return MissingScope(scope)
    found = _SAID_LATER.get(cause)
    return None if found is None else found()
