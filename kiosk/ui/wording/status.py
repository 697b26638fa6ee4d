"""What an event's status says: the network, the progress, and the start list."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from kiosk.clock import ago, in_one_unit
from kiosk.errors import NO_KEY, WaitUntil, of_cause
from kiosk.language import tr
from kiosk.model import DeliveryState, EventStatus, Network
from kiosk.ui.formats import clock, count, day, moment
from kiosk.ui.wording.people import facts


@dataclass(frozen=True)
class Chip:
    """The network in two lines. `role`: "calm", "warn" (amber) or "bad" (red): always with an icon and words."""

    title: str
    line: str
    icon: str
    role: str


def safe_here(number: int) -> str:
    """What becomes of so many operations while they can't be delivered."""
    if not number:
        return tr("Go on checking in")
    return tr("%n check-in(s) (is|are) safe here and waiting", "", number)


def network_chip(status: EventStatus, now: datetime) -> Chip:
    """What the network does for us now, and how many operations wait for it."""
    network, waiting = status.network, status.undelivered
    match network.state:
        case Network.OFFLINE:
            since = network.since
            title = tr("Offline since {moment}", moment=moment(since, now)) if since else tr("Offline")
            return Chip(title, safe_here(waiting), "offline", "warn")
        case Network.CAPTIVE:
            return Chip(tr("Sign in to this network"), safe_here(waiting), "lock", "warn")
        case Network.SIGNED_OUT:
            title = tr("No API key yet") if network.cause == NO_KEY else tr("The key is not accepted")
            return Chip(title, safe_here(waiting), "key", "warn")
        case Network.LIMITED:
            until = network.not_before
            pause = tr("Pause", "Of sending: the server asks for it")
            title = tr("Pause until {time}", time=clock(until, seconds=True)) if until else pause
            return Chip(title, safe_here(waiting), "hourglass", "warn")
        case Network.ONLINE:
            return _online_chip(status, now)
        case _:
            assert_never(network.state)


def _online_chip(status: EventStatus, now: datetime) -> Chip:
    refused, held, waiting = (
        status.deliveries.get(state, 0) for state in (DeliveryState.REFUSED, DeliveryState.HELD, DeliveryState.WAITING)
    )
    bibs_refused = status.bibs.get(DeliveryState.REFUSED, 0)
    kept = tr("Kept here. Tell the organizer")
    if bibs_refused and not refused:
        return Chip(tr("%n bib(s) refused", "", bibs_refused), kept, "alert", "bad")
    if refused:
        return Chip(tr("%n check-in(s) refused", "", refused), kept, "alert", "bad")
    if held:
        return Chip(tr("%n check-in(s) held", "", held), kept, "alert", "warn")
    if not status.copied:
        return Chip(tr("No second copy"), tr("Check this laptop's disk. Tell the organizer"), "alert", "warn")
    if not status.start_list.complete:
        so_far = tr("%n read so far", "Registrations", status.start_list.registrations)
        return Chip(tr("Start list not complete"), so_far, "alert", "warn")
    read_at = status.start_list.read_at
    read = _list_age(read_at, now) if read_at else ""
    sent = tr("Sending %n", "Check-ins", waiting) if waiting else tr("All delivered")
    return Chip(tr("Online"), facts(sent, read), "online", "calm")


def _list_age(read_at: datetime, now: datetime) -> str:
    """How old the start list is, in few letters; "" within the first minute."""
    number, unit = in_one_unit(read_at, now)
    match unit:
        case "days":
            return tr("list %n day(s) old", "The start list", number)
        case "hours":
            return tr("list %n h old", "The start list; hours", number)
        case "minutes":
            return tr("list %n min old", "The start list; minutes", number)
        case _:
            return ""


def network_line(status: EventStatus, now: datetime) -> str:
    """What happened to the network and what to do about it; what the chip says where nothing more is known."""
    network = status.network
    if network.state is Network.LIMITED and network.not_before is not None:
        return WaitUntil(network.not_before).hint
    error = of_cause(network.cause)
    if error is not None:
        return f"{error.title}. {error.hint}"
    chip = network_chip(status, now)
    return f"{chip.title}. {chip.line}."


def progress(status: EventStatus) -> str:
    """'1,204 of 2,480 checked in'."""
    number, total = count(status.checked_in), count(status.expected)
    return tr("{number} of {total} checked in", number=number, total=total)


def start_list_line(status: EventStatus, now: datetime) -> str:
    """How many registrations there are, whether that is all of them, and how old that is."""
    known, read = status.start_list, ""
    aside = tr("%n more could not be read", "Registrations", known.set_aside) if known.set_aside else ""
    if not known.complete:
        whole = tr("Not complete: %n registration(s) read so far", "", known.registrations)
    else:
        whole = tr("Complete: %n registration(s)", "", known.registrations)
        when = ago(known.read_at, now) if known.read_at else ""
        read = tr("read {ago}", ago=when) if when else ""
    return ", ".join(part for part in (whole, aside, read) if part)


def shown_line(shown: int, total: int, of: int) -> str:
    """'5 of 2,480', or '50 of 1,204 shown' where the list was cut."""
    if shown < total:
        return tr("{shown} of {total} shown", shown=count(shown), total=count(total))
    return number_of(total, of)


def number_of(number: int, total: int) -> str:
    """'5 of 2,480'."""
    return tr("{number} of {total}", number=count(number), total=count(total))


def place_and_day(status: EventStatus) -> str:
    """'Desk 3 · Saturday 14 June 2027'."""
    return f"{status.desk.name} · {day(status.event.date, year=False)}"


def closing_words(undelivered: int) -> tuple[str, str]:
    """Title and sentence for a window that is closed while operations wait."""
    title = tr("%n check-in(s) (is|are) safe on this laptop", "", undelivered)
    sent = tr("(It|They) will be sent the next time this program is open and online. Nothing is lost.", "", undelivered)
    return title, sent
