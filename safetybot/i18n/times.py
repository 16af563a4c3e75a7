"""Instants as people read them: never without saying in which zone, never with a name of a zone that means two."""

from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Final
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_datetime

from safetybot.core.text import Moment
from safetybot.i18n.catalogue import Catalogue

UTC_ZONE: Final = ZoneInfo("UTC")

_TIME: Final = "HH:mm"


def to_reporter(value: datetime | Moment, reads: Catalogue) -> str:
    """In the zone where they are, with its offset: "18:40 (UTC+1)"; the day before it when it is another one there.

    An instant that is no Moment is an entry in a list: date and time in UTC.
    """
    if isinstance(value, datetime):
        return in_utc(value)
    zone = value.zone or UTC_ZONE
    local, today = value.at.astimezone(zone), value.now.astimezone(zone).date() if value.now else None
    said = _written(local, _TIME if local.date() == today else _day(reads), reads)
    return f"{said} UTC" if value.zone is None else f"{said} ({_offset(local)})"


def to_desk(at: datetime, zone: ZoneInfo, reads: Catalogue) -> str:
    """In the desk's zone and in UTC: "Sat 21 Nov 15:00 (14:00 UTC)"; the weekday in UTC too when it is another one."""
    if zone.key == UTC_ZONE.key:
        return in_utc(at)
    local, utc = at.astimezone(zone), at.astimezone(UTC)
    said = _written(local, _day(reads), reads)
    if not local.utcoffset():
        return f"{said} UTC"
    return f"{said} ({_written(utc, _TIME if utc.date() == local.date() else f'EEE {_TIME}', reads)} UTC)"


def in_utc(at: datetime) -> str:
    """The same in every language: "2026-11-21 14:00 UTC"."""
    return f"{at.astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def _offset(local: datetime) -> str:
    """ "UTC+1", "UTC+5:30", "UTC−3", "UTC"."""
    minutes = int((local.utcoffset() or timedelta()) / timedelta(minutes=1))
    if not minutes:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '−'}{hours}{f':{rest:02}' if rest else ''}"


def _day(reads: Catalogue) -> str:
    """Day and time, in the order of the language."""
    return f"{reads.say('date-pattern', {})} {_TIME}"


def _written(at: datetime, pattern: str, reads: Catalogue) -> str:
    return format_datetime(at, pattern, locale=_locale(reads.language))


@cache
def _locale(language: str) -> Locale:
    return Locale.parse(language, sep="-")
