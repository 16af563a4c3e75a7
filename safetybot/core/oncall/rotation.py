"""Whose turn it is. Turns are numbered from the anchor, in both directions; turn 0 is the first person's.

The number of a turn gives its hand-off by the wall clock, and that an instant. Where the clocks go forward over several
hand-offs, these are one instant: the turns between them last no time and are skipped, with their people.
"""

from bisect import bisect_left
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from safetybot.core.oncall.model import Rotation, Shift, Turn
from safetybot.core.oncall.wall import instant, wall_clock

_UNITS = {Turn.HOURLY: timedelta(hours=1), Turn.DAILY: timedelta(days=1), Turn.WEEKLY: timedelta(weeks=1)}


def holder(rotation: Rotation, zone: ZoneInfo, at: datetime) -> str | None:
    """Whose turn it is; None before the rotation starts and after it has ended."""
    if (rotation.starts and at < rotation.starts) or (rotation.ends and at >= rotation.ends):
        return None
    return _person(rotation, turn_at(rotation, zone, at))


def turns(rotation: Rotation, zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[Shift]:
    """The turns of a span, cut to it, in order. None lasts no time."""
    start = max(start, rotation.starts or start).astimezone(UTC)
    end = min(end, rotation.ends or end).astimezone(UTC)
    if start >= end:
        return
    number = turn_at(rotation, zone, start)
    while start < end:
        until = min(end, hand_off(rotation, zone, number + 1))
        if until > start:
            yield Shift(start=start, end=until, person=_person(rotation, number))
        start, number = until, number + 1


def turn_at(rotation: Rotation, zone: ZoneInfo, at: datetime) -> int:
    """The number of the turn that holds an instant: the last one that has begun by then."""
    number = _turn_by_the_clock(rotation, wall_clock(at, zone))
    while hand_off(rotation, zone, number + 1) <= at:  # the clocks were put back behind a hand-off that has been
        number += 1
    return number


def hand_off(rotation: Rotation, zone: ZoneInfo, number: int) -> datetime:
    """When a turn begins. Never earlier than the one before it; at the same instant only around a gap."""
    return instant(_hand_off_by_the_clock(rotation, number), zone)


def _person(rotation: Rotation, number: int) -> str:
    return rotation.people[number % len(rotation.people)]


def _hand_off_by_the_clock(rotation: Rotation, number: int) -> datetime:
    anchor, units = rotation.anchor, number * rotation.every
    if rotation.turn is Turn.MONTHLY:
        return _months_later(anchor, units)
    if _counts_days(rotation):
        return _counted(rotation, _counted_before(rotation, anchor) + units)
    return anchor + units * _UNITS[rotation.turn]


def _turn_by_the_clock(rotation: Rotation, wall: datetime) -> int:
    """The last turn whose hand-off the clock shows as passed. After the clocks went back it may be a later one."""
    anchor = rotation.anchor
    if rotation.turn is Turn.MONTHLY:
        months = (wall.year - anchor.year) * 12 + wall.month - anchor.month
        units = months if _months_later(anchor, months) <= wall else months - 1
    elif _counts_days(rotation):
        begun = _counted_before(rotation, wall + timedelta.resolution)
        units = begun - 1 - _counted_before(rotation, anchor)
    else:
        units = (wall - anchor) // _UNITS[rotation.turn]
    return units // rotation.every


def _months_later(anchor: datetime, months: int) -> datetime:
    """The same day and hour; in a month that is too short its last day. The next one has the anchor's day again."""
    year, month = divmod(anchor.year * 12 + anchor.month - 1 + months, 12)
    first = anchor.replace(year=year, month=month + 1, day=1)
    last = (first.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
    return first.replace(day=min(anchor.day, last.day))


# With days or monthdays, only those hours or days count that begin on such a day: a turn lasts `every` of them, and
# goes on through what does not count. They are numbered from the beginning of the calendar.


def _counts_days(rotation: Rotation) -> bool:
    return rotation.turn in (Turn.HOURLY, Turn.DAILY) and bool(rotation.days or rotation.monthdays)


def _in_a_day(rotation: Rotation) -> tuple[int, time, timedelta]:
    """How many hours or days begin in one day, when the first of them does, and how long each is."""
    if rotation.turn is Turn.HOURLY:
        return 24, rotation.anchor.time().replace(hour=0), _UNITS[Turn.HOURLY]
    return 1, rotation.anchor.time(), _UNITS[Turn.DAILY]


def _counted_before(rotation: Rotation, wall: datetime) -> int:
    """How many that count have begun before this time."""
    per_day, first, unit = _in_a_day(rotation)
    counted = per_day * _days_before(rotation, wall.date())
    if not _day_counts(wall.date(), rotation.days, rotation.monthdays):
        return counted
    begun = -((datetime.combine(wall.date(), first) - wall) // unit)
    return counted + max(0, begun)


def _counted(rotation: Rotation, number: int) -> datetime:
    """When the one with this number begins."""
    per_day, first, unit = _in_a_day(rotation)
    day, later = divmod(number, per_day)
    return datetime.combine(_counted_day(rotation, day), first) + later * unit


def _days_before(rotation: Rotation, day: date) -> int:
    length, places = _calendar(rotation.days, rotation.monthdays)
    repeats, place = divmod(day.toordinal() - 1, length)
    return repeats * len(places) + bisect_left(places, place)


def _counted_day(rotation: Rotation, number: int) -> date:
    length, places = _calendar(rotation.days, rotation.monthdays)
    repeats, place = divmod(number, len(places))
    return date.fromordinal(repeats * length + places[place] + 1)


@lru_cache(maxsize=64)
def _calendar(days: frozenset[int], monthdays: frozenset[int]) -> tuple[int, tuple[int, ...]]:
    """After how many days the days that count repeat, and which they are, from Monday, 1 January of year 1 on.

    Weekdays repeat every week. Days of months do every 400 years, with their weekdays: these are exactly 20,871 weeks.
    """
    if not monthdays:
        return 7, tuple(sorted(days))
    firsts = [date(year, month, 1) for year in range(1, 401) for month in range(1, 13)]
    these = (first + timedelta(days=day - 1) for first in firsts for day in sorted(monthdays))
    real = (day for day in these if _day_counts(day, days, monthdays))
    return 146_097, tuple(sorted({day.toordinal() - 1 for day in real}))


def _day_counts(day: date, days: frozenset[int], monthdays: frozenset[int]) -> bool:
    return (not days or day.weekday() in days) and (not monthdays or day.day in monthdays)
