"""People, schedules and what was changed by hand. All instants are aware, in UTC; all wall-clock times are naive and
belong to the zone of their schedule. Whatever has a start and an end is half-open: [start, end).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time
from enum import StrEnum
from typing import Final, Literal, TypeAlias
from zoneinfo import ZoneInfo


class Tier(StrEnum):
    """All tiers are on call together; the escalation policy pages them one after the other."""

    FIRST = "first"
    SECOND = "second"
    LEAD = "lead"


class Turn(StrEnum):
    """The unit in which a rotation hands off."""

    HOURLY = "hourly"
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A responder who can be on call.

    name      what the schedule and the desk's commands call them; unique without regard to case
    account   where pages go: the account on the transport; empty: nobody can reach them
    lives_in  a country code (ISO 3166, two letters) when a reporter may not want people from there
    """

    name: str
    account: str = field(default="", repr=False)
    transport: str = "matrix"
    lives_in: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Days and hours. `start` later than `end`: overnight, belonging to the day it starts; equal: 24 hours.

    days       0 = Monday … 6 = Sunday; empty: every day
    monthdays  1–31; empty: every day
    """

    days: frozenset[int] = frozenset()
    monthdays: frozenset[int] = frozenset()
    start: time = time(0)
    end: time = time(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rotation:
    """People who take turns.

    turn, every  a hand-off every so many hours, days, weeks or months, by the wall clock, counted from the anchor
    anchor       wall-clock time of a hand-off to the first of the people; it is defined before that, too
    people       names, in their order; somebody may stand there several times
    days         hourly and daily ones only: hours or days count only when they begin on these weekdays (0 = Monday);
                 a turn lasts `every` of those that count. Empty: all count
    monthdays    the same for days of the month (1–31)
    starts       before this instant nobody of it is on call (the turns are counted from the anchor all the same)
    ends         from this instant on neither
    """

    turn: Turn
    anchor: datetime
    people: tuple[str, ...]
    every: int = 1
    days: frozenset[int] = frozenset()
    monthdays: frozenset[int] = frozenset()
    starts: datetime | None = None
    ends: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A rotation in its windows. Of the layers of one tier the higher priority wins; the same priority shares.

    zone     its own, for teams that live elsewhere; None: the schedule's
    windows  empty: always
    """

    name: str
    rotation: Rotation
    windows: tuple[Window, ...] = ()
    tier: Tier = Tier.FIRST
    priority: int = 1
    zone: ZoneInfo | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shift:
    """One person's stretch of duty."""

    start: datetime
    end: datetime
    person: str
    tier: Tier = Tier.FIRST


@dataclass(frozen=True, slots=True, kw_only=True)
class Temporary:
    """A conference week, say: blanks everything in its span, its own gaps too, and brings its own shifts."""

    start: datetime
    end: datetime
    shifts: tuple[Shift, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """Somebody else for a while.

    add alone       stands beside whoever is on call
    remove alone    leaves a gap
    both            replaces, only where `remove` is on call
    neither         is refused by whoever reads it
    alone           `add` takes the place of everybody of that tier
    priority        the higher of two overrides wins; of the same priority, the later one has the last word
    """

    kind: Literal["override"] = "override"
    schedule: str
    start: datetime
    end: datetime
    add: str | None = None
    remove: str | None = None
    tier: Tier = Tier.FIRST
    alone: bool = False
    priority: int = 0
    by: str = ""

    @property
    def key(self) -> str:
        """What makes it the same as another: that one is refused."""
        span = f"{self.start.isoformat()}/{self.end.isoformat()}"
        return f"override:{self.schedule}:{self.tier}:{self.add or ''}:{self.remove or ''}:{span}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Leave:
    """Time off: the person is on call in no schedule."""

    kind: Literal["leave"] = "leave"
    person: str
    start: datetime
    end: datetime
    by: str = ""

    @property
    def key(self) -> str:
        return f"leave:{self.person}:{self.start.isoformat()}/{self.end.isoformat()}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Swap:
    """Somebody asks for cover. It changes nobody until it is taken.

    number    how it is named in the desk
    asker     who is to be replaced, in this span of this schedule
    asked     who is asked; None: everybody
    taken_by  who stands in
    in_return what the asker takes over from whoever takes it: a span of theirs; both happen or neither
    """

    kind: Literal["swap"] = "swap"
    number: int
    schedule: str
    asker: str
    start: datetime
    end: datetime
    asked: str | None = None
    taken_by: str | None = None
    in_return: tuple[datetime, datetime] | None = None
    asked_at: datetime | None = None

    @property
    def key(self) -> str:
        return f"swap:{self.number}"


Change: TypeAlias = Override | Leave | Swap
"""What was changed by hand while the bot runs. It is stored, not written into the file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """Who is on call for one team.

    overrides  those of the file and those given by command, in the order in which they were made, and among them the
               swaps that were taken
    local      its people live where its reporters are: left out when a reporter wants nobody local
    """

    name: str
    zone: ZoneInfo
    layers: tuple[Layer, ...]
    temporary: tuple[Temporary, ...] = ()
    overrides: tuple[Override | Swap, ...] = ()
    leaves: tuple[Leave, ...] = ()
    local: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Which schedule is asked. Every condition that is given must hold; none given: it always does.

    regions     words, one of which stands in the reporter's answer about the country, or codes of countries
    languages   codes
    topics      categories of cases
    priorities  "P0" …
    """

    schedule: str
    regions: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    priorities: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rota:
    """Everything in `schedule.toml`, with what was changed by hand.

    people     by name
    schedules  by name
    routes     the first that matches
    fallback   the schedule that is asked when none does
    directors  names: paged when nobody came
    zone       in which the desk reads times
    """

    people: Mapping[str, Person]
    schedules: Mapping[str, Schedule]
    fallback: str
    routes: tuple[Route, ...] = ()
    directors: tuple[str, ...] = ()
    zone: ZoneInfo

    def person(self, named: str) -> Person | None:
        """Who is meant by a name as people write it (@Bea), or by an account."""
        plain = named.strip().removeprefix("@").casefold()
        by_name = (one for one in self.people.values() if one.name.casefold() == plain)
        by_account = (one for one in self.people.values() if one.account and one.account == named.strip())
        return next(by_name, None) or next(by_account, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A stretch in which nothing changes. `on_call`: names by tier, in the order of the schedule; no empty entries."""

    start: datetime
    end: datetime
    on_call: Mapping[Tier, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A stretch in which nobody of the first tier can be reached.

    empty  somebody stands in the schedule, but cannot be reached
    """

    schedule: str
    start: datetime
    end: datetime
    empty: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Who was on call from an instant on: written down when it happens, never computed again."""

    schedule: str
    since: datetime
    on_call: Mapping[Tier, tuple[str, ...]]


TIERS: Final = (Tier.FIRST, Tier.SECOND, Tier.LEAD)
"""In the order in which they are paged."""
