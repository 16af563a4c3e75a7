"""What stands in an iCalendar file: its events, with the line of each, for whoever has to correct one.

The library reads; what it would pass over in silence is refused here: a zone nobody knows, a length of nothing, a rule
without end in too small steps.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from icalendar import Calendar
from icalendar.cal.component import Component

from safetybot.core.errors import OperatorError
from safetybot.core.oncall import wall
from safetybot.oncall.instants import plain

MOST_BYTES: Final = 2_000_000
LONGEST: Final = timedelta(days=366)
_FREQUENCIES: Final = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_CONTENT: Final = re.compile(r"[A-Za-z0-9-]+[;:]")
_EXPORT: Final = "export the calendar again as iCalendar (.ics)"


class UnusableError(Exception):
    """One event cannot be used; says why and what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event, perhaps repeated. Wall-clock times are naive and belong to `zone`.

    line      where it begins in the file
    uid       what it and its changed occurrences have in common
    exact     how long by the clock …
    nominal   … after so many days by the calendar
    rule      RRULE without UNTIL, which is `until`
    left_out  occurrences (or whole days) that do not happen; `added` ones that do
    replaces  it takes the place of this occurrence of the event with the same uid
    names     who is meant: the summary, and under which other names the people asked appear
    about     the description
    """

    line: int
    uid: str = field(repr=False)
    sequence: int
    cancelled: bool
    zone: tzinfo
    start: datetime
    nominal: int
    exact: timedelta
    rule: str | None = None
    until: datetime | None = None
    left_out: frozenset[datetime | date] = frozenset()
    added: tuple[datetime, ...] = ()
    replaces: datetime | None = None
    summary: str = field(default="", repr=False)
    about: str = field(default="", repr=False)
    asked: tuple[tuple[str, ...], ...] = field(default=(), repr=False)


def instant(at: datetime, zone: tzinfo) -> datetime:
    """A wall-clock time as an instant. A zone that the file brings along knows its odd hours itself."""
    return wall.instant(at, zone) if isinstance(zone, ZoneInfo) else at.replace(tzinfo=zone).astimezone(UTC)


def read_events(path: Path, zone: ZoneInfo) -> list[Event]:
    """All events. `zone`: of all-day events and of times without one. Raises OperatorError with every mistake."""
    text = _text(path)
    lines = _lines_of_events(path, text)
    try:
        calendars = Calendar.from_ical(text, multiple=True)
    except (ValueError, TypeError, AttributeError, KeyError, IndexError, OverflowError, RecursionError):
        raise OperatorError(f"{path} is not iCalendar", _EXPORT) from None
    found: list[Event] = []
    mistakes: list[str] = []
    components = [(one, calendar) for calendar in calendars for one in calendar.walk("VEVENT")]
    for line, (component, calendar) in zip(lines, components, strict=False):
        try:
            found.append(_event(component, zone, line, cancelled=str(calendar.get("METHOD")).upper() == "CANCEL"))
        except UnusableError as wrong:
            mistakes.append(f"line {line}: {wrong}")
        except (ValueError, TypeError, AttributeError, KeyError, IndexError, OverflowError):
            mistakes.append(f"line {line}: this event has a date, a rule or a length that cannot be understood")
    if mistakes:
        more = f"\n  and {len(mistakes) - 20} more" if len(mistakes) > 20 else ""
        listed = "\n  ".join(mistakes[:20])
        raise OperatorError(
            f"{path} has events that cannot be read:\n  {listed}{more}", "correct them and export again"
        )
    return found


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise OperatorError(f"{path} cannot be read: {error.strerror}", "name an .ics file you may read") from None
    if len(raw) > MOST_BYTES:
        raise OperatorError(f"{path} is larger than {MOST_BYTES // 1_000_000} MB", "export fewer weeks of it")
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError:
        raise OperatorError(f"{path} is not UTF-8 text", _EXPORT) from None


def _lines_of_events(path: Path, text: str) -> list[int]:
    """On which lines events begin. Raises OperatorError for what is no iCalendar: the library gives no lines."""
    found, begun = [], []
    number = 0
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or line[0] in " \t":  # the second: a folded line goes on
            continue
        if not _CONTENT.match(line):
            raise OperatorError(f"{path}, line {number}: {plain(line, 30)} is not iCalendar", _EXPORT)
        word, _, name = line.strip().upper().partition(":")
        if word == "BEGIN":
            begun.append((name, number))
            if name == "VEVENT":
                found.append(number)
        elif word == "END" and (not begun or begun.pop()[0] != name):
            raise OperatorError(f"{path}, line {number}: this ends what has not begun", _EXPORT)
    if begun:
        raise OperatorError(f"{path}, line {begun[-1][1]}: what begins here never ends", _EXPORT)
    if not text.lstrip().upper().startswith("BEGIN:VCALENDAR"):
        raise OperatorError(f"{path} is not iCalendar: it does not begin with BEGIN:VCALENDAR", _EXPORT)
    return found


def _event(component: Component, house: ZoneInfo, line: int, *, cancelled: bool) -> Event:
    if component.errors:
        raise UnusableError("a line of this event cannot be understood")
    start, zone = _time(component, "DTSTART", house)
    nominal, exact = _length(component, start, zone, house)
    if timedelta(days=nominal) + exact > LONGEST:
        raise UnusableError(f"it is longer than {LONGEST.days} days")
    rule, until = _rule(component, zone)
    replaces = component.get("RECURRENCE-ID")
    if replaces is not None and "RANGE" in replaces.params:
        raise UnusableError("it changes all later occurrences too (RANGE); end the old series and begin a new one")
    attendees = _listed(component.get("ATTENDEE"))
    return Event(
        line=line,
        uid=str(component.get("UID") or f"line {line}"),
        sequence=int(component.get("SEQUENCE", 0)),
        cancelled=cancelled or str(component.get("STATUS", "")).upper() == "CANCELLED",
        zone=zone,
        start=_near(_wall(start, zone)),
        nominal=nominal,
        exact=exact,
        rule=rule,
        until=until,
        left_out=frozenset(_days_or_times(component, "EXDATE", zone)),
        added=tuple(_near(_wall(one, zone)) for one in _days_or_times(component, "RDATE", zone)),
        replaces=_near(_wall(replaces.dt, zone)) if replaces is not None else None,
        summary=str(component.get("SUMMARY", "")),
        about=str(component.get("DESCRIPTION", "")),
        asked=tuple(_known_as(one) for one in attendees),
    )


def _known_as(attendee: Any) -> tuple[str, ...]:
    """Under which names somebody who is asked may stand in the schedule."""
    address = re.sub(r"(?i)^mailto:", "", str(attendee))
    name = str(attendee.params.get("CN", "")).strip('"')
    return tuple(one for one in (name, address, address.partition("@")[0]) if one)


def _time(component: Component, name: str, house: ZoneInfo) -> tuple[date | datetime, tzinfo]:
    found = component.get(name)
    if found is None or isinstance(found, list):
        raise UnusableError(f"it needs one {name}")
    at = found.dt
    if not isinstance(at, datetime):
        return at, house
    if at.tzinfo is None and "TZID" in found.params:
        raise UnusableError(f"nobody knows the time zone {plain(str(found.params['TZID']), 40)}")
    return at, at.tzinfo or house


def _length(component: Component, start: date | datetime, zone: tzinfo, house: ZoneInfo) -> tuple[int, timedelta]:
    """Days by the calendar and time by the clock. An end means the same exact time for every occurrence; a duration
    means its days by the calendar; whole days are days.
    """
    nominal, exact = (0 if isinstance(start, datetime) else 1), timedelta(0)
    if "DTEND" in component:
        end, end_zone = _time(component, "DTEND", house)
        if isinstance(start, datetime) != isinstance(end, datetime):
            raise UnusableError("it begins with a time and ends with a day, or the other way round")
        first, last = _wall(start, zone), _wall(end, end_zone)
        if isinstance(start, datetime):
            exact = instant(last, end_zone) - instant(first, zone)
        else:
            nominal = (last - first).days
    elif "DURATION" in component:
        duration: timedelta = component.get("DURATION").dt
        nominal, exact = duration.days, duration - timedelta(days=duration.days)
    if nominal < 0 or timedelta(days=nominal) + exact <= timedelta(0):
        raise UnusableError("it takes no time: give it an end after its start")
    return nominal, exact


def _rule(component: Component, zone: tzinfo) -> tuple[str | None, datetime | None]:
    if "EXRULE" in component:
        raise UnusableError("it has an EXRULE, which no longer exists; leave out single days (EXDATE)")
    rule = component.get("RRULE")
    if rule is None:
        return None, None
    if isinstance(rule, list) or rule.get("FREQ", [""])[0] not in _FREQUENCIES:
        raise UnusableError("it must have one rule, which repeats it daily, weekly, monthly or yearly")
    if rule.get("INTERVAL", [1])[0] < 1:
        raise UnusableError("its INTERVAL must be 1 or more")
    if any(len(rule.get(part, ())) > 1 for part in ("BYHOUR", "BYMINUTE", "BYSECOND")):
        raise UnusableError("it happens several times a day by its rule; make these events of their own")
    until = rule.get("UNTIL", [None])[0]
    text = ";".join(part for part in rule.to_ical().decode().split(";") if not part.startswith("UNTIL="))
    if until is None:
        return text, None
    # A time without a zone beside a start with one is not allowed, but common: it is one of the same wall clock.
    return text, _wall(until, zone) if isinstance(until, datetime) else datetime.combine(until, time.max)


def _days_or_times(component: Component, name: str, zone: tzinfo) -> Iterator[datetime | date]:
    for group in _listed(component.get(name)):
        for one in group.dts:
            if isinstance(one.dt, tuple):
                raise UnusableError("it has an RDATE with a length of its own; make that an event of its own")
            yield _wall(one.dt, zone) if isinstance(one.dt, datetime) else one.dt


def _wall(at: date | datetime, zone: tzinfo) -> datetime:
    if not isinstance(at, datetime):
        return datetime.combine(at, time())
    return (at.astimezone(zone) if at.tzinfo else at).replace(tzinfo=None)


def _near(at: datetime) -> datetime:
    """The same, if it is far from where dates end: one can reckon with it."""
    if not 1900 <= at.year <= 2200:
        raise UnusableError("it has a date before 1900 or after 2200")
    return at


def _listed(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [] if value is None else [value]
