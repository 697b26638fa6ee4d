"""What is printed on labels: whose they are, in which order, and what goes into the code of each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from heapq import heapify, heappop
from typing import Literal, TypeAlias

from msgspec import Struct

from kiosk.errors import BadInput
from kiosk.language import tr
from kiosk.model import CANCELLED, REFUNDED, WAITLIST, Entry, bib_key
from kiosk.scan.payload import LONGEST, as_bib, clean, printable_bib

MOST = 100_000
"""Bibs of a pool."""

Steps: TypeAlias = Generator[tuple[int, int], None, "Labels"]
"""The making of labels in short steps, each with how many were tried and of how many; (0, 0) while the list is read."""


# Who gets a label.
class Label(Struct, frozen=True):
    """What stands on a label; "" for what does not."""

    payload: str
    bib: str
    name: str = ""
    run: str = ""


class Why(StrEnum):
    """Why somebody gets no label."""

    NO_BIB = "no bib"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"
    WAITLIST = "on the waiting list"
    GONE = "no longer in the start list"
    NOT_SENT = "registered here, not sent yet"
    NO_CODE = "no code that means nobody else"
    TAKEN = "somebody has that bib"


class Labels(Struct, frozen=True):
    """The labels in their order, how many were left out and why, and how many carry an id as the bib is not enough."""

    labels: tuple[Label, ...]
    left_out: dict[Why, int]
    by_id: int = 0


class Wanted(Struct, frozen=True):
    """Whose labels are wanted: of one run or all, of bibs from … to …; `everyone`: also who has no bib.

    Whoever has no bib gets the name even without `names`: nothing else says whose label it is.
    """

    run_id: str | None = None
    bibs: tuple[str, str] | None = None
    everyone: bool = False
    names: bool = False
    order: Literal["run", "bib"] = "run"


Natural: TypeAlias = tuple[tuple[int, int, str], ...]
_LAST: Natural = ((2, 0, ""),)
_PARTS = re.compile(r"(\d+)")


def natural(bib: str) -> Natural:
    """What sorts bibs as people do: 9 before 10, A9 before A10."""
    parts = (part for part in _PARTS.split(bib.strip().casefold()) if part)
    return tuple((0, int(part), "") if part.isdecimal() else (1, 0, part) for part in parts)


def code_for(entry: Entry, means: Callable[[str], str | None]) -> str | None:
    """What a runner's code says: the bib where that means exactly this registration, else the id; None if neither does.

    `means` tells which registration a code means at a desk. A bib that not every keyboard has is no code for a scanner
    that types, and the temporary id of a walk-up means nobody at other desks.
    """
    registration = entry.registration
    id_ = clean(registration.id)
    for payload in (printable_bib(registration.bib or ""), None if entry.local or len(id_) > LONGEST else id_):
        if payload and means(payload) == registration.id:
            return payload
    return None


def choose(
    entries: Iterable[Entry],
    means: Callable[[str], str | None],
    wanted: Wanted,
    runs: Sequence[tuple[str, str]],
) -> Steps:
    """The labels of a start list, each code tried by `means`; `runs` are ids and labels of the runs in their order."""
    places = {run_id: place for place, (run_id, _) in enumerate(runs)}
    labels_of, left_out = dict(runs), Counter[Why]()
    fit: list[tuple[int, str, Natural, int, Entry]] = []
    for read, entry in enumerate(entries):
        yield 0, 0
        if not _is_asked_for(entry, wanted):
            continue
        why, registration = _why_not(entry, wanted), entry.registration
        if why is not None:
            left_out[why] += 1
            continue
        place, run_id = places.get(registration.run_id, len(places)), registration.run_id
        if wanted.order == "bib":
            place, run_id = 0, ""
        fit.append((place, run_id, natural(registration.bib or "") or _LAST, read, entry))
    heapify(fit)  # sorts on the way: to sort a large list at once takes too long for a window
    made: list[Label] = []
    count, by_id = len(fit), 0
    for tried in range(count):
        yield tried, count
        entry = heappop(fit)[-1]
        label = _label(entry, means, wanted, labels_of)
        if label is None:
            left_out[Why.NO_CODE] += 1
        else:
            made.append(label)
            by_id += label.bib not in ("", label.payload)
    return Labels(tuple(made), dict(left_out), by_id)


def _label(
    entry: Entry, means: Callable[[str], str | None], wanted: Wanted, labels_of: Mapping[str, str]
) -> Label | None:
    registration, payload = entry.registration, code_for(entry, means)
    if payload is None:
        return None
    bib, name = clean(registration.bib or ""), clean(registration.name or "")
    run = labels_of.get(registration.run_id, registration.run_id)
    return Label(payload, bib, name if wanted.names or not bib else "", run)


def _is_asked_for(entry: Entry, wanted: Wanted) -> bool:
    registration = entry.registration
    if wanted.run_id is not None and registration.run_id != wanted.run_id:
        return False
    if wanted.bibs is None:
        return True
    first, last = map(natural, wanted.bibs)
    return bool(registration.bib) and first <= natural(registration.bib or "") <= last


_NO_START = {CANCELLED: Why.CANCELLED, REFUNDED: Why.REFUNDED, WAITLIST: Why.WAITLIST}


def _why_not(entry: Entry, wanted: Wanted) -> Why | None:
    """Why an entry that is asked for gets none. A status that is not known is no reason: the desk decides then."""
    registration = entry.registration
    if entry.gone:
        return Why.GONE
    if registration.status in _NO_START and not entry.standing.checked_in:
        return _NO_START[registration.status]
    if clean(registration.bib or ""):
        return None
    if not wanted.everyone:
        return Why.NO_BIB
    return Why.NOT_SENT if entry.local else None


# Bibs that nobody has yet.
_RANGE = re.compile(r"(?P<prefix>[^\W_]*?)(?P<first>[0-9]+)(?:\.\.|-)(?P<again>[^\W_]*?)(?P<last>[0-9]+)")


def bibs_between(text: str) -> Iterator[str]:
    """The bibs of "1-200" or "A001..A200", all as long as the first where that begins with 0. Raises BadInput."""
    found = _RANGE.fullmatch(text.strip())
    if found is None or found["again"] not in ("", found["prefix"]):
        raise BadInput(_no_bibs(text), tr("They look like 1-200 or A001-A200."))
    first, last = int(found["first"]), int(found["last"])
    if not 0 <= last - first < MOST:
        raise BadInput(_no_bibs(text), tr("The second is the larger, and %n are the most.", "Bibs", MOST))
    width = len(found["first"]) if found["first"].startswith("0") else 0
    return (f"{found['prefix']}{number:0{width}}" for number in range(first, last + 1))


def limits(text: str) -> tuple[str, str]:
    """The two bibs of "100-199", or of "M-1..M-9" where a bib has a hyphen itself. Raises BadInput."""
    parts = [part.strip() for part in text.split(".." if ".." in text else "-")]
    if len(parts) != 2 or not all(parts) or natural(parts[0]) > natural(parts[1]):
        raise BadInput(_no_bibs(text), tr("They look like 100-199, or M-1..M-9 with hyphens."))
    return parts[0], parts[1]


def _no_bibs(text: str) -> str:
    return tr("“{text}” are no bibs from … to …", text=text)


def pool(bibs: Iterable[str], entries: Iterable[Entry], means: Callable[[str], str | None]) -> Steps:
    """Labels of bibs that nobody has yet, to be handed out; those that somebody has are left out."""
    worn: set[str] = set()
    for entry in entries:
        yield 0, 0
        if entry.registration.bib and not entry.gone:
            worn.add(bib_key(entry.registration.bib))
    wanted = tuple(bibs)
    made: list[Label] = []
    left_out = Counter[Why]()
    for tried, bib in enumerate(wanted):
        yield tried, len(wanted)
        if bib_key(bib) in worn or means(bib) is not None:
            left_out[Why.TAKEN] += 1
        elif as_bib(bib) != bib:
            left_out[Why.NO_CODE] += 1
        else:
            made.append(Label(bib, bib))
    return Labels(tuple(made), dict(left_out))
