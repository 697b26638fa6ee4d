"""Numbers, times and days in the local form."""

from __future__ import annotations

from datetime import date, datetime
from functools import cache

from PySide6.QtCore import QDate, QLocale, QTime


def english_for(system: QLocale) -> QLocale:
    """English words in the form of the computer's country; of the United Kingdom where it names none."""
    english, language = QLocale.Language.English, system.language()
    if language == QLocale.Language.C:
        return QLocale(english, QLocale.Country.UnitedKingdom)
    return QLocale(english, system.territory())


@cache
def locale() -> QLocale:
    """The form of numbers, times and days on this computer."""
    return english_for(QLocale.system())


def local_now() -> datetime:
    """The wall time with the laptop's offset."""
    return datetime.now().astimezone()


def count(number: int) -> str:
    """A number with the separators of thousands."""
    return locale().toString(number)


def clock(at: datetime, *, seconds: bool = False) -> str:
    """The time of day on this laptop of an aware time: '08:21', or '8:21 am' where people write so."""
    local = at.astimezone()
    time = QTime(local.hour, local.minute, local.second)
    if seconds:
        return time.toString("HH:mm:ss")
    return locale().toString(time, QLocale.FormatType.ShortFormat)


def moment(at: datetime, now: datetime) -> str:
    """The time of day, with the day before it where that is not today."""
    local = at.astimezone()
    if local.date() == now.astimezone().date():
        return clock(at)
    return f"{locale().toString(_qdate(local.date()), 'ddd d MMM')} {clock(at)}"


def day(iso: str, *, year: bool = True) -> str:
    """'Saturday 14 June 2027' of 'YYYY-MM-DD', also without the year; other texts as they came."""
    try:
        found = date.fromisoformat(iso)
    except ValueError:
        return iso
    return locale().toString(_qdate(found), "dddd d MMMM yyyy" if year else "dddd d MMMM")


def age(at: datetime, now: datetime) -> str:
    """How long ago in one unit: '40 s', '12 min', '3 h', '2 days'."""
    seconds = max(0, int((now - at).total_seconds()))
    for size, unit in ((86400, "days"), (3600, "h"), (60, "min")):
        if seconds >= size:
            whole = seconds // size
            return f"{whole} {'day' if unit == 'days' and whole == 1 else unit}"
    return f"{seconds} s"


def _qdate(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)
