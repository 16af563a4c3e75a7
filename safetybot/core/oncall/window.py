"""The days and hours that restrict a rotation. Behind a window the rotation goes on: it is not restarted."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from safetybot.core.oncall.model import Window
from safetybot.core.oncall.wall import instant, wall_clock

Piece = tuple[datetime, datetime]

_DAY = timedelta(days=1)


def is_open(windows: Sequence[Window], zone: ZoneInfo, at: datetime) -> bool:
    """Whether one of the windows is open. No windows: always."""
    return not windows or any(start <= at < end for start, end in _openings(windows, zone, at, at))


def openings(windows: Sequence[Window], zone: ZoneInfo, start: datetime, end: datetime) -> list[Piece]:
    """When at least one of the windows is open in a span, cut to it, in order; those that touch are joined."""
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    if not windows:
        return [(start, end)]
    joined: list[Piece] = []
    for opens, closes in sorted(_openings(windows, zone, start, end)):
        opens, closes = max(start, opens), min(end, closes)
        if opens >= closes:
            continue
        if joined and opens <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(closes, joined[-1][1])
        else:
            joined.append((opens, closes))
    return joined


def _openings(windows: Sequence[Window], zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[Piece]:
    """Every opening that may touch a span. One that begins late lasts into the next day, and a change of the clocks
    may move it by one more."""
    day, last = wall_clock(start, zone).date() - 2 * _DAY, wall_clock(end, zone).date() + _DAY
    while day <= last:
        for window in windows:
            if _falls_on(window, day):
                closes = day if window.start < window.end else day + _DAY
                yield (
                    instant(datetime.combine(day, window.start), zone),
                    instant(datetime.combine(closes, window.end), zone, last=True),
                )
        day += _DAY


def _falls_on(window: Window, day: date) -> bool:
    by_week = not window.days or day.weekday() in window.days
    return by_week and (not window.monthdays or day.day in window.monthdays)
