"""Wall-clock time and its two oddities: an hour that comes twice, and one that never comes.

A doubled time means the first of the two, except at the end of a window, which means the last: a restriction covers
more, never less. A missing time means the end of the gap: 02:30 on the night the clocks go forward is 03:00. (Others
take 03:30, or 01:30; with the end of the gap no two shifts overlap and none is empty.)
"""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_SECOND = timedelta(seconds=1)


def wall_clock(at: datetime, zone: ZoneInfo) -> datetime:
    """What the clock on the wall shows at an instant."""
    return at.astimezone(zone).replace(tzinfo=None, fold=0)


def instant(wall: datetime, zone: ZoneInfo, *, last: bool = False) -> datetime:
    """When the clock on the wall shows this, in UTC. `last`: the second one, if it does so twice."""
    at = wall.replace(tzinfo=zone, fold=int(last)).astimezone(UTC)
    return at if wall_clock(at, zone) == wall else _end_of_gap(wall, zone)


def _end_of_gap(wall: datetime, zone: ZoneInfo) -> datetime:
    """The moment at which the clocks were put forward over this time.

    Reading the time with the offset of after the change gives an instant before it, and the other way round: so the
    change lies between the two, however long the gap is. Some zones once left out a whole day.
    """
    wall = wall.replace(microsecond=0)
    before = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    after = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    offset = before.astimezone(zone).utcoffset()
    while after - before > _SECOND:
        middle = before + (after - before) // _SECOND // 2 * _SECOND
        if middle.astimezone(zone).utcoffset() == offset:
            before = middle
        else:
            after = middle
    return after
