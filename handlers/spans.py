"""Spans of time as people write them in the desk: "until 18:00", "from 24 Dec 22:00 until 06:00", "for 3h".

Wall-clock times belong to the zone that is handed in. An hour without a day is the next such hour; a day without an
hour is the whole day, so that "until 2 Jan" ends with that day. Whatever is unclear is asked.
"""

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, time, timedelta
from typing import Final, TypeAlias
from zoneinfo import ZoneInfo

from safetybot.core.oncall.wall import instant, wall_clock
from safetybot.core.text import Text

Spell: TypeAlias = tuple[datetime, datetime]
"""A start and an end, half-open."""

BEGINS_A_SPAN: Final = frozenset({"from", "until", "till", "for"})
"""What stands before one of these is no time."""

LONG_PAST: Final = timedelta(days=31)
"""A day without a year that is longer past than this is meant for next year."""

_MONTHS: Final = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_YEARS: Final = range(1970, 2200)

_SPAN = re.compile(r"(?:from (?P<start>.+?))?\s*(?:(?:until|till) (?P<end>.+)|for (?P<length>.+))?", re.DOTALL)
_LENGTH = re.compile(
    r"(?P<count>\d{1,4})\s*(?:(?P<minutes>m|mins?|minutes?)|(?P<hours>h|hours?)|(?P<days>d|days?)|(?P<weeks>w|weeks?))"
)
_MOMENT = re.compile(r"(?P<day>.*?)(?:^|[ t])(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)")
_ISO_DAY = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})")
_DAY = re.compile(r"(?P<day>\d{1,2})\.? (?P<month>[a-z]{3,})(?: (?P<year>\d{4}))?")


def read_span(written: str, now: datetime, zone: ZoneInfo, longest: timedelta) -> Spell | Text:
    """The span that is meant, or what is wrong with it. It never starts before now: what was, stays."""
    text = " ".join(written.casefold().split())
    parts = _SPAN.fullmatch(text)
    if not text:
        return Text.of("time-endless")
    if parts is None:
        return Text.of("time-unclear", typed=written)
    now = now.replace(second=0, microsecond=0)
    start = _moment(parts["start"], now, now, zone) if parts["start"] else now
    if start is None:
        return Text.of("time-unclear", typed=parts["start"])
    if parts["end"]:
        end = _moment(parts["end"], now, start, zone, ends=True)
    elif parts["length"]:
        end = _after(parts["length"], start, zone)
    else:
        return Text.of("time-endless")
    if end is None:
        return Text.of("time-unclear", typed=parts["end"] or parts["length"])
    if end <= start:
        return Text.of("time-backwards", start=start, end=end)
    if end <= now:
        return Text.of("time-past", end=end)
    start = max(start, now)
    if end - start > longest + timedelta(hours=1):  # the clocks may go back in between
        return Text.of("time-too-long", days=longest.days)
    return start, end


def read_day(written: str, now: datetime, zone: ZoneInfo) -> date | None:
    """The day that is meant, from today on unless it says otherwise; None when that is unclear."""
    today = wall_clock(now, zone).date()
    return next(iter(_days(" ".join(written.casefold().split()), today, today)), None)


def read_length(written: str) -> timedelta | None:
    """A length of time like "4w" or "10 days"; None when that is unclear."""
    found = _LENGTH.fullmatch(written.strip().casefold())
    if found is None:
        return None
    unit = next(name for name in ("minutes", "hours", "days", "weeks") if found[name])
    return timedelta(**{unit: int(found["count"])})


def _moment(text: str, now: datetime, after: datetime, zone: ZoneInfo, *, ends: bool = False) -> datetime | None:
    """The first instant from `after` on that these words fit; an end lies behind it, when they leave the choice."""
    if text == "now":
        return now
    parts = _MOMENT.fullmatch(text)
    at = time(int(parts["hour"]), int(parts["minute"])) if parts else None
    today, base = wall_clock(now, zone).date(), wall_clock(after, zone).date()
    days = list(_days(parts["day"].strip() if parts else text, today, base))
    if parts and not parts["day"].strip():
        days = [base + timedelta(days=ahead) for ahead in range(3)]
    if not days:
        return None
    fits: Callable[[datetime], bool] = (lambda one: one > after) if ends else (lambda one: one >= after)
    moments = [_on(day, at, zone, ends=ends) for day in days]
    return next((one for one in moments if at is None or fits(one)), moments[0])


def _on(day: date, at: time | None, zone: ZoneInfo, *, ends: bool) -> datetime:
    if at is None:
        day, at = day + timedelta(days=1) if ends else day, time(0)
    return instant(datetime.combine(day, at), zone)


def _days(text: str, today: date, base: date) -> Iterable[date]:
    """The days these words may mean, the nearest first: today's neighbours, or the next ones from `base` on."""
    if text in ("today", "tomorrow"):
        yield today + timedelta(days=int(text == "tomorrow"))
    elif len(text) >= 3 and (weekday := _named(text, _WEEKDAYS)) is not None:
        first = base + timedelta(days=(weekday - base.weekday()) % 7)
        yield from (first, first + timedelta(days=7))
    elif found := _ISO_DAY.fullmatch(text):
        yield from _valid(int(found["year"]), int(found["month"]), int(found["day"]))
    elif (found := _DAY.fullmatch(text)) and (month := _named(found["month"], _MONTHS)) is not None:
        day = int(found["day"])
        if found["year"]:
            yield from _valid(int(found["year"]), month + 1, day)
        else:
            dates = (one for year in range(base.year - 1, base.year + 9) for one in _valid(year, month + 1, day))
            yield from [one for one in dates if one >= base - LONG_PAST][:1]


def _valid(year: int, month: int, day: int) -> Iterable[date]:
    """That day, if there is one."""
    try:
        return (date(year, month, day),) if year in _YEARS else ()
    except ValueError:
        return ()


def _named(text: str, names: tuple[str, ...]) -> int | None:
    return next((at for at, name in enumerate(names) if name.startswith(text)), None)


def _after(text: str, start: datetime, zone: ZoneInfo) -> datetime | None:
    """The end of that length: hours and minutes as they pass, days and weeks by the wall clock."""
    length = read_length(text)
    if not length:
        return None
    if re.search(r"[mh]", text):
        return start + length
    return instant(wall_clock(start, zone) + length, zone)
