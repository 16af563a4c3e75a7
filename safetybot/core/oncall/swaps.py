"""Asking for cover and taking it. A request changes nobody until it is taken; not taken by its start, it is over.

Nothing here changes anything: a request comes in, a request or the reason against it comes out. Undoing a swap is
deleting it.
"""

from dataclasses import replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from safetybot.core.oncall.final import shifts
from safetybot.core.oncall.model import Schedule, Swap
from safetybot.core.oncall.wall import instant, wall_clock


class Refusal(StrEnum):
    """Why not."""

    BACKWARDS = "backwards"  # a span ends before it starts
    PAST = "past"  # it has begun
    OVERLAP = "overlap"  # the two spans of an exchange overlap
    OFF_DUTY = "off-duty"  # whoever is to be replaced is not on call there
    OWN = "own"  # nobody covers for themselves
    TAKEN = "taken"
    NOT_ASKED = "not-asked"  # somebody else was asked


REMINDERS: Final = (
    *(timedelta(weeks=weeks) for weeks in (4, 3, 2, 1)),
    *(timedelta(days=days) for days in (3, 2, 1)),
    timedelta(hours=12),
)
"""So long before its start, those who are asked are reminded of a request."""

WAKING: Final = (time(9), time(21))
"""Reminders that would come outside these hours come the evening before."""


def ask(schedule: Schedule, swap: Swap, at: datetime) -> Swap | Refusal:
    """Check a new request: any span in which the asker is on call at some time; it need not match shifts."""
    if swap.asker == swap.asked:
        return Refusal.OWN
    if wrong := _spans_wrong(swap, at):
        return wrong
    if not _is_on_call(schedule, swap.asker, swap.start, swap.end):
        return Refusal.OFF_DUTY
    return replace(swap, asked_at=at)


def take(swap: Swap, by: str, at: datetime, *, schedule: Schedule) -> Swap | Refusal:
    """Take a request. With a span in return, both change hands in this one step, so the taker must be on call there."""
    if swap.taken_by is not None:
        return Refusal.TAKEN
    if by == swap.asker:
        return Refusal.OWN
    if swap.asked not in (None, by):
        return Refusal.NOT_ASKED
    if wrong := _spans_wrong(swap, at):
        return wrong
    if swap.in_return and not _is_on_call(schedule, by, *swap.in_return):
        return Refusal.OFF_DUTY
    return replace(swap, taken_by=by)


def is_open(swap: Swap, at: datetime) -> bool:
    """Whether somebody can still take it."""
    return swap.taken_by is None and _spans_wrong(swap, at) is None


def reminders(swap: Swap, zone: ZoneInfo) -> tuple[datetime, ...]:
    """When those who are asked are reminded: after the request was made, before its start, in waking hours."""
    times = {_awake(swap.start - before, zone) for before in REMINDERS}
    return tuple(sorted(at for at in times if (swap.asked_at is None or at > swap.asked_at)))


def _spans_wrong(swap: Swap, at: datetime) -> Refusal | None:
    pieces = [(swap.start, swap.end), *([swap.in_return] if swap.in_return else [])]
    if any(start >= end for start, end in pieces):
        return Refusal.BACKWARDS
    if any(start <= at for start, _ in pieces):
        return Refusal.PAST
    if swap.in_return and swap.start < swap.in_return[1] and swap.in_return[0] < swap.end:
        return Refusal.OVERLAP
    return None


def _is_on_call(schedule: Schedule, person: str, start: datetime, end: datetime) -> bool:
    return any(shift.person == person for shift in shifts(schedule, start, end))


def _awake(at: datetime, zone: ZoneInfo) -> datetime:
    """This instant if people are awake, the end of the last waking hours otherwise: rather earlier than too late."""
    wall, (morning, evening) = wall_clock(at, zone), WAKING
    if morning <= wall.time() <= evening:
        return at
    day = wall.date() if wall.time() > evening else wall.date() - timedelta(days=1)
    return instant(datetime.combine(day, evening), zone)
