"""Shifts as iCalendar, for the calendars people carry with them.

Whoever finds such a file learns as little as possible: titles say "busy" unless names are asked for, and the ids of
events are hashes of schedule, tier, start and place in the list. A hash of a name could be found by trying all names.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Final

from icalendar import Alarm, Calendar
from icalendar import Event as CalendarEvent

from safetybot import __version__
from safetybot.core.oncall.final import shifts
from safetybot.core.oncall.model import TIERS, Schedule, Shift, Tier

ABOUT: Final = "on call: {schedule}, {tier}"
"""What an event says of itself beside the name; an import reads the tier there."""

_MARGIN = timedelta(days=100)


def calendar(
    schedules: Iterable[Schedule],
    start: datetime,
    end: datetime,
    *,
    now: datetime,
    person: str | None = None,
    tier: Tier | None = None,
    names: bool = False,
    alarm: int | None = None,
) -> bytes:
    """The shifts that touch [start, end), whole. `alarm`: remind so many minutes before each."""
    written = Calendar()
    written.add("version", "2.0")
    written.add("prodid", f"-//safetybot//{__version__}//EN")
    for schedule in schedules:
        for shift, uid in _with_ids(schedule, start, end):
            if person in (None, shift.person) and tier in (None, shift.tier):
                title = shift.person if names else "busy"
                about = ABOUT.format(schedule=schedule.name, tier=shift.tier) if names else ""
                written.add_component(_event(shift, uid, now, title, about, alarm))
    return bytes(written.to_ical())


def _with_ids(schedule: Schedule, start: datetime, end: datetime) -> list[tuple[Shift, str]]:
    """The shifts of [start, end) with ids that stay the same, whenever and for whomever they are written.

    So they are looked at from well before: a shift that runs keeps its start. One that ran even then has run for ever.
    """
    since = start - _MARGIN
    every = sorted(
        shifts(schedule, since, end + _MARGIN),
        key=lambda one: (one.start, TIERS.index(one.tier), one.person),
    )
    found, places = [], dict[tuple[object, ...], int]()
    for shift in every:
        place = places[shift.start, shift.tier] = places.get((shift.start, shift.tier), -1) + 1
        if shift.start < end and start < shift.end:
            began = shift.start.astimezone(UTC).isoformat() if shift.start > since else "always"
            known = "\0".join((schedule.name, shift.tier, began, str(place)))
            found.append((shift, f"{sha256(known.encode()).hexdigest()[:32]}@safetybot"))
    return found


def _event(shift: Shift, uid: str, now: datetime, title: str, about: str, alarm: int | None) -> CalendarEvent:
    event = CalendarEvent()
    event.add("uid", uid)
    event.add("dtstamp", now.astimezone(UTC).replace(microsecond=0))
    event.add("dtstart", shift.start.astimezone(UTC))
    event.add("dtend", shift.end.astimezone(UTC))
    event.add("summary", title)
    if about:
        event.add("description", about)
    event.add("class", "PRIVATE")
    if alarm is not None:
        reminder = Alarm()
        reminder.add("action", "DISPLAY")
        reminder.add("trigger", -timedelta(minutes=alarm))
        reminder.add("description", title)
        event.add_component(reminder)
    return event
