"""Numbers, times and days in the local form."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

from kiosk.language import tr


def form_of(code: str, system: QLocale) -> QLocale:
    """A language in the form of the computer's country; where it names none, English is that of the United Kingdom."""
    spoken = QLocale(code).language()
    if spoken == QLocale.Language.English and system.language() == QLocale.Language.C:
        return QLocale(spoken, QLocale.Country.UnitedKingdom)
    return QLocale(spoken, system.territory())


_locale = form_of("en", QLocale.system())


def speak(code: str) -> None:
    """Take the form of a language from now on: "en", "fr"."""
    global _locale
    _locale = form_of(code, QLocale.system())
    QLocale.setDefault(_locale)


def locale() -> QLocale:
    """The form of numbers, times and days on this computer."""
    return _locale


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
    pattern = tr("ddd d MMM", "A day near today, in Qt's letters, as in 'Sat 14 Jun'")
    return f"{locale().toString(_qdate(local.date()), pattern)} {clock(at)}"


def day(iso: str, *, year: bool = True) -> str:
    """'Saturday 14 June 2027' of 'YYYY-MM-DD', also without the year; other texts as they came."""
    try:
        found = date.fromisoformat(iso)
    except ValueError:
        return iso
    with_year = tr("dddd d MMMM yyyy", "A day, in Qt's letters, as in 'Saturday 14 June 2027'")
    without = tr("dddd d MMMM", "A day of this year, in Qt's letters, as in 'Saturday 14 June'")
    return locale().toString(_qdate(found), with_year if year else without)


def age(at: datetime, now: datetime) -> str:
    """How long ago in one unit: '40 s', '12 min', '3 h', '2 days'."""
    seconds = max(0, int((now - at).total_seconds()))
    if seconds >= 86400:
        return tr("%n day(s)", "", seconds // 86400)
    if seconds >= 3600:
        return tr("%n h", "hours", seconds // 3600)
    if seconds >= 60:
        return tr("%n min", "minutes", seconds // 60)
    return tr("%n s", "seconds", seconds)


def _qdate(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)
