"""What may stand in `schedule.toml`: its tables and kinds of values. What belongs together is checked elsewhere."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from difflib import get_close_matches
from functools import cache
from typing import Annotated, Any, Final
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, BeforeValidator, Field

from safetybot.core.oncall.model import Tier, Turn
from safetybot.core.priority import Priority
from safetybot.flows.source import RefusedError, Table

WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
RESERVED: Final = ("desk", "webhook")
"""What the ledger of a case calls those who are no persons."""

EXAMPLES: Final = {
    "zone": 'zone = "Europe/Berlin"',
    "fallback": 'fallback = "team"',
    "directors": 'directors = ["bea"]',
    "people": "[people.bea] and the person's account below it",
    "layers.people": 'people = ["bea", "carl"]',
    "account": 'account = "@bea:example.org"',
    "lives_in": 'lives_in = "BR"',
    "schedules": "[schedules.team] and its layers below it",
    "local": "local = true",
    "layers": '[[schedules.team.layers]] with rotation = "weekly", handoff and people below it',
    "name": 'name = "nights"',
    "tier": 'tier = "first"',
    "priority": "priority = 1",
    "rotation": 'rotation = "weekly"',
    "every": "every = 1",
    "handoff": "handoff = 2026-11-23T09:00:00",
    "move_on": 'move_on = ["mon", "thu"]',
    "starts": "starts = 2026-11-23T09:00:00",
    "ends": "ends = 2026-12-23T09:00:00",
    "windows": 'windows = [{ days = ["mon", "tue"], from = "08:00", to = "20:00" }]',
    "days": 'days = ["mon", "tue"]',
    "from": 'from = 2026-11-23T09:00:00 (of a window: from = "08:00")',
    "to": 'to = 2026-11-24T09:00:00 (of a window: to = "20:00")',
    "overrides": '[[schedules.team.overrides]] with add = "bea", from and to below it',
    "add": 'add = "bea"',
    "remove": 'remove = "ana"',
    "alone": "alone = true",
    "temporary": "[[schedules.team.temporary]] with from, to and shifts below it",
    "shifts": 'shifts = [{ person = "bea", from = 2026-11-23T09:00:00, to = 2026-11-24T09:00:00 }]',
    "leaves": '[[leaves]] with person = "bea", from and to below it',
    "person": 'person = "bea"',
    "routes": '[[routes]] with schedule = "team" below it',
    "schedule": 'schedule = "team"',
    "regions": 'regions = ["BR", "Brazil"]',
    "languages": 'languages = ["es"]',
    "topics": 'topics = ["threats"]',
    "priorities": 'priorities = ["P0"]',
}
"""For each key a line that is right; layers.people is the key of a layer."""


@dataclass(frozen=True, slots=True)
class Days:
    """Weekdays (0 = Monday) or days of the month; neither: every day."""

    week: frozenset[int] = frozenset()
    month: frozenset[int] = frozenset()


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones()) - {"Factory", "localtime", "posixrules"}


def _zone(value: Any) -> ZoneInfo:
    if isinstance(value, str) and value in _zones():
        return ZoneInfo(value)
    near = _near_zones(value) if isinstance(value, str) else []
    cure = f"did you mean {' or '.join(near)}?" if near else f"write, for example: {EXAMPLES['zone']}"
    raise RefusedError("is not the name of a time zone", cure)


def _near_zones(value: str) -> list[str]:
    """Those that end with this city; else those that are written almost like it."""
    whole = {name.casefold(): name for name in sorted(_zones())}
    plain = value.casefold().replace(" ", "_")
    city = plain.rpartition("/")[2]
    in_it = [name for folded, name in whole.items() if city and folded.rpartition("/")[2] == city]
    return in_it[:3] or [whole[one] for one in get_close_matches(plain, whole, 3, cutoff=0.8)]


def _wall(value: Any) -> datetime:
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value.strip())
        except ValueError:
            raise RefusedError("is not a date and time", "write it like 2026-11-23T09:00:00") from None
    if isinstance(value, date) and not isinstance(value, datetime):
        value = datetime.combine(value, time(0))
    if not isinstance(value, datetime):
        raise RefusedError("is not a date and time", "write it like 2026-11-23T09:00:00")
    if value.tzinfo is not None:
        raise RefusedError("has an offset", "take it out: the time is that of the schedule's zone")
    if value.second or value.microsecond:
        raise RefusedError("is not a whole minute", "write :00 for the seconds")
    if not 2000 <= value.year < 2200:
        raise RefusedError("is not of this time", "write a year from 2000 to 2199")
    return value


def _hour(value: Any) -> time:
    if isinstance(value, str) and re.fullmatch(r"\d\d:\d\d", value):
        try:
            value = time.fromisoformat(value)
        except ValueError:
            value = None
    if not isinstance(value, time) or value.second or value.microsecond:
        raise RefusedError("is not a time of day", 'write it like "08:00"')
    return value


def _end_hour(value: Any) -> time:
    return time(0) if value == "24:00" else _hour(value)


def _days(value: Any) -> Days:
    if isinstance(value, list) and value and all(type(day) is int and 1 <= day <= 31 for day in value):
        return Days(month=frozenset(value))
    if isinstance(value, list) and value and all(isinstance(day, str) and day.lower() in WEEKDAYS for day in value):
        return Days(week=frozenset(WEEKDAYS.index(day.lower()) for day in value))
    cure = f"write some of {', '.join(WEEKDAYS)}, each in quotes, or days of the month like [1, 15]"
    raise RefusedError("must be weekdays, or days of the month", cure)


def _name(name: str) -> str:
    if name.casefold() in RESERVED:
        raise RefusedError("must not be one of the bot's own words", f"take another than {' and '.join(RESERVED)}")
    if not re.fullmatch(r"[^\W_][\w.-]{0,31}", name):
        raise RefusedError("must be a name of one word", "use up to 32 letters, digits, dots and hyphens, as in: bea")
    return name


def _account(account: str) -> str:
    # Not repeated: whose account it is must not stand in a log.
    if is_signal(account):
        return account.lower()
    if account and not re.fullmatch(r"@[^\s:]+:\S+", account):
        raise RefusedError(
            "must be a whole account name: @, name, colon, server (or, on Signal, the account's id)",
            f"write: {EXAMPLES['account']}",
        )
    return account


def is_signal(account: str) -> bool:
    """Whether it is the id of an account on Signal, which `safetybot signal group` shows, and not one on Matrix."""
    return re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", account.lower()) is not None


def _country(code: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2}", code):
        raise RefusedError("must be the code of a country, two letters", f"write, for example: {EXAMPLES['lives_in']}")
    return code.upper()


def _word(word: str) -> str:
    if not word.strip() or len(word) > 64 or not word.isprintable():
        raise RefusedError("must be one line of 1 to 64 characters", "shorten it")
    return word.strip()


def _language(code: str) -> str:
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", code):
        raise RefusedError("must be the code of a language", f"write, for example: {EXAMPLES['languages']}")
    return code


Zone = Annotated[ZoneInfo, BeforeValidator(_zone)]
Wall = Annotated[datetime, BeforeValidator(_wall)]
OnDays = Annotated[Days, BeforeValidator(_days)]
Name = Annotated[str, AfterValidator(_name)]
Word = Annotated[str, AfterValidator(_word)]
Rank = Annotated[int, Field(strict=True, ge=0, le=1_000)]


class PersonTable(Table):
    account: Annotated[str, AfterValidator(_account)] = ""
    lives_in: Annotated[str, AfterValidator(_country)] = ""


class WindowTable(Table):
    days: OnDays = Days()
    start: Annotated[time, BeforeValidator(_hour)] = Field(default=time(0), alias="from")
    end: Annotated[time, BeforeValidator(_end_hour)] = Field(default=time(0), alias="to")


class LayerTable(Table):
    name: Word = ""
    tier: Tier = Tier.FIRST
    priority: Rank = 1
    rotation: Turn
    every: int = Field(default=1, strict=True, ge=1, le=9_000)
    handoff: Wall
    people: tuple[Name, ...] = Field(min_length=1, max_length=1_000)
    move_on: OnDays = Days()
    starts: Wall | None = None
    ends: Wall | None = None
    zone: Zone | None = None
    windows: tuple[WindowTable, ...] = Field(default=(), min_length=1, max_length=50)


class SpanTable(Table):
    start: Wall = Field(alias="from")
    end: Wall = Field(alias="to")


class OverrideTable(SpanTable):
    add: Name | None = None
    remove: Name | None = None
    tier: Tier = Tier.FIRST
    alone: bool = Field(default=False, strict=True)
    priority: Rank = 0


class ShiftTable(SpanTable):
    person: Name
    tier: Tier = Tier.FIRST


class TemporaryTable(SpanTable):
    shifts: tuple[ShiftTable, ...] = Field(default=(), max_length=1_000)


class LeaveTable(SpanTable):
    person: Name


class ScheduleTable(Table):
    zone: Zone | None = None
    local: bool = Field(default=False, strict=True)
    layers: tuple[LayerTable, ...] = Field(min_length=1, max_length=50)
    overrides: tuple[OverrideTable, ...] = Field(default=(), max_length=1_000)
    temporary: tuple[TemporaryTable, ...] = Field(default=(), max_length=100)


class RouteTable(Table):
    schedule: Name
    regions: tuple[Word, ...] = Field(default=(), min_length=1)
    languages: tuple[Annotated[str, AfterValidator(_language)], ...] = Field(default=(), min_length=1)
    topics: tuple[Word, ...] = Field(default=(), min_length=1)
    priorities: tuple[Priority, ...] = Field(default=(), min_length=1)


class RotaTable(Table):
    """The whole file."""

    zone: Zone
    fallback: Name
    directors: tuple[Name, ...] = ()
    people: dict[Name, PersonTable] = Field(min_length=1, max_length=500)
    schedules: dict[Name, ScheduleTable] = Field(min_length=1, max_length=50)
    leaves: tuple[LeaveTable, ...] = Field(default=(), max_length=1_000)
    routes: tuple[RouteTable, ...] = Field(default=(), max_length=200)
