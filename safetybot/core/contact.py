"""How and when a reporter wants to be written to. Whoever is written to at the wrong hour may be found out by it."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

PRESENT: Final = timedelta(minutes=5)
"""So long after their own words somebody is taken to be there, with the phone in their hands."""

WAITING: Final = timedelta(minutes=20)
"""The same while life is in danger: they wait for whoever answers, and that may take a quarter of an hour."""

DAY: Final = 24 * 60


@dataclass(frozen=True, slots=True)
class Hours:
    """A span of the day by the clock on their wall, in minutes after midnight; it may go over midnight.

    One that ends where it begins is the whole day: never no hour at all.
    """

    start: int
    end: int

    def __contains__(self, minute: int) -> bool:
        if self.start < self.end:
            return self.start <= minute < self.end
        return minute >= self.start or minute < self.end


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """What somebody has said about being written to.

    hours      only then; None: at any hour
    offset     how many minutes their clock is ahead of UTC, when they have told what time it is; else None
    zone       the name of the time zone of their country, when that has but one
    first      only after they have written themselves
    silent     they may be silent for days, and it means nothing
    emergency  when life is in danger, at any time
    """

    hours: Hours | None = None
    offset: int | None = None
    zone: str | None = None
    first: bool = False
    silent: bool = False
    emergency: bool = False

    def clock(self) -> tzinfo | None:
        """Their clock; None while nobody knows it."""
        if self.offset is not None:
            return timezone(timedelta(minutes=self.offset))
        return ZoneInfo(self.zone) if self.zone else None


NO_WISHES: Final = Contact()


def may_write(contact: Contact, now: datetime, *, heard_at: datetime | None, in_danger: bool) -> bool:
    """Whether something may be said to them now. `heard_at` is when they last wrote, by our clock.

    While their clock is not known, hours are those of UTC: that is wrong for most, and so their clock is asked for.
    """
    if contact.hours is None and not contact.first:
        return True
    there = WAITING if in_danger else PRESENT
    if heard_at is not None and timedelta(0) <= now - heard_at < there:
        return True
    if in_danger and contact.emergency:
        return True
    return not contact.first and contact.hours is not None and _minute(contact, now) in contact.hours


def opens_at(contact: Contact, now: datetime) -> datetime | None:
    """When the hours begin next, if not now; None when only the reporter can begin."""
    if contact.first or contact.hours is None:
        return None
    local = _local(contact, now)
    start = local.replace(hour=contact.hours.start // 60, minute=contact.hours.start % 60, second=0, microsecond=0)
    if start <= local:
        start += timedelta(days=1)
    return start.astimezone(now.tzinfo)


def next_time(contact: Contact, at: datetime, *, in_danger: bool = False) -> datetime | None:
    """The first time from then on at which they may be written to unasked; None when only they can begin."""
    return at if may_write(contact, at, heard_at=None, in_danger=in_danger) else opens_at(contact, at)


def offset_of(local: int, now: datetime) -> int:
    """How many minutes somebody is ahead of UTC whose clock shows this minute of the day now.

    Nobody's clock is exact, and offsets come in quarters of an hour, from UTC-12 to UTC+14.
    """
    utc = now.astimezone(UTC)
    ahead = round((local - (utc.hour * 60 + utc.minute)) / 15) * 15
    while ahead > 14 * 60:
        ahead -= DAY
    while ahead < -12 * 60 + 15:  # -12 is an uninhabited island's; +12 is somebody's
        ahead += DAY
    return ahead


def _minute(contact: Contact, now: datetime) -> int:
    local = _local(contact, now)
    return local.hour * 60 + local.minute


def _local(contact: Contact, now: datetime) -> datetime:
    return now.astimezone(contact.clock() or UTC)
