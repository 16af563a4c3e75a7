"""Schedules for tests: short ways to write them, and random ones in zones with awkward clocks."""

from datetime import UTC, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from safetybot.core.oncall.final import with_changes
from safetybot.core.oncall.model import (
    Change,
    Layer,
    Leave,
    Override,
    Person,
    Rota,
    Rotation,
    Schedule,
    Shift,
    Swap,
    Temporary,
    Tier,
    Turn,
    Window,
)

HOUR, DAY, WEEK = timedelta(hours=1), timedelta(days=1), timedelta(weeks=1)

LONG_AGO = "2018-01-01"


def at(text: str) -> datetime:
    """An instant in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def wall(text: str) -> datetime:
    """A wall-clock time."""
    return datetime.fromisoformat(text)


def turning(*people: str, turn: Turn = Turn.DAILY, anchor: str = LONG_AGO, **more: Any) -> Rotation:
    return Rotation(turn=turn, anchor=wall(anchor), people=people, **more)


def layer(*people: str, tier: Tier = Tier.FIRST, priority: int = 1, **more: Any) -> Layer:
    """A layer that changes every day at midnight."""
    return Layer(name="", rotation=turning(*people), tier=tier, priority=priority, **more)


def schedule(*layers: Layer, zone: str = "UTC", name: str = "eu", **more: Any) -> Schedule:
    return Schedule(name=name, zone=ZoneInfo(zone), layers=layers, **more)


def rota(*schedules: Schedule, people: tuple[Person, ...] = (), **more: Any) -> Rota:
    return Rota(
        people={one.name: one for one in people},
        schedules={one.name: one for one in schedules},
        fallback=schedules[0].name,
        zone=ZoneInfo("UTC"),
        **more,
    )


# Random ones

NASTY = {
    "UTC": "2026-06-01",
    "America/Chicago": "2026-03-08",  # an hour forward at 02:00
    "Europe/Berlin": "2026-10-25",  # an hour back at 03:00
    "Europe/Dublin": "2026-10-25",  # winter is its daylight-saving time, by the letter
    "Australia/Lord_Howe": "2026-04-04",  # half an hour back
    "Pacific/Apia": "2011-12-30",  # a day that never was
    "Pacific/Chatham": "2026-09-26",  # forward at 02:45, twelve hours and three quarters ahead
    "Africa/Casablanca": "2026-02-15",  # back for a month each year
    "America/Santiago": "2026-09-06",  # there is no midnight
    "America/Havana": "2026-11-01",  # midnight comes twice, nearly
    "America/St_Johns": "2006-10-29",  # back at one minute past midnight, into yesterday
    "Africa/Monrovia": "1972-01-07",  # 44 minutes and a half forward
}
"""Zones, and near when something happens to their clocks (UTC)."""

NAMES = ("Ana", "Bea", "Carl", "Dora", "Eli")
PEOPLE = {name: Person(name=name, account=f"@{name}") for name in NAMES[:4]}  # nobody can reach Eli

names = st.sampled_from(NAMES)
zones = st.sampled_from(sorted(NASTY))
some_days = st.just(frozenset[int]()) | st.frozensets(st.integers(0, 6), min_size=1)
some_monthdays = st.just(frozenset[int]()) | st.frozensets(st.integers(1, 31), min_size=1)
times = st.builds(time, st.integers(0, 23), st.sampled_from([0, 1, 15, 30, 45]))


@st.composite
def moments(draw: st.DrawFn, zone: str) -> datetime:
    """An instant, most of them near a change of the zone's clocks."""
    minutes = st.one_of(st.integers(-2 * 1440, 3 * 1440), st.integers(-3_000_000, 3_000_000))
    return at(NASTY[zone]) + timedelta(minutes=draw(minutes))


@st.composite
def rotations(draw: st.DrawFn, zone: str) -> Rotation:
    turn = draw(st.sampled_from(Turn))
    counts_days = turn in (Turn.HOURLY, Turn.DAILY)
    return Rotation(
        turn=turn,
        anchor=draw(moments(zone)).replace(tzinfo=None),
        people=tuple(draw(st.lists(names, min_size=1, max_size=4))),
        every=draw(st.integers(1, 14)),
        days=draw(some_days) if counts_days else frozenset(),
        monthdays=draw(some_monthdays) if counts_days and draw(st.booleans()) else frozenset(),
        starts=draw(st.none() | moments(zone)),
        ends=draw(st.none() | moments(zone)),
    )


windows = st.builds(Window, days=some_days, monthdays=some_monthdays, start=times, end=times)


@st.composite
def spells(draw: st.DrawFn, zone: str) -> dict[str, Any]:
    start = draw(moments(zone))
    return {"start": start, "end": start + timedelta(minutes=draw(st.integers(1, 4000)))}


@st.composite
def schedules(draw: st.DrawFn, zone: str) -> Schedule:
    """Layers, a temporary schedule, overrides, swaps that were taken, time off."""
    layers = [
        Layer(
            name=str(number),
            rotation=draw(rotations(zone)),
            windows=tuple(draw(st.lists(windows, max_size=2))),
            tier=draw(st.sampled_from([Tier.FIRST, Tier.FIRST, Tier.SECOND])),
            priority=draw(st.integers(1, 2)),
            zone=draw(st.none() | zones.map(ZoneInfo)),
        )
        for number in range(draw(st.integers(1, 3)))
    ]
    temporary = [
        Temporary(**spell, shifts=tuple(Shift(**draw(spells(zone)), person=draw(names)) for _ in range(2)))
        for spell in draw(st.lists(spells(zone), max_size=1))
    ]
    bare = Schedule(name="s", zone=ZoneInfo(zone), layers=tuple(layers), temporary=tuple(temporary))
    changes: list[Change] = [
        *draw(st.lists(overrides(zone), max_size=2)),
        *(Leave(person=draw(names), **spell) for spell in draw(st.lists(spells(zone), max_size=1))),
        *draw(st.lists(swaps(zone, taken=True), max_size=1)),
    ]
    return with_changes(rota(bare), changes).schedules["s"]


@st.composite
def overrides(draw: st.DrawFn, zone: str) -> Override:
    add, remove = draw(st.sampled_from([("Ana", None), (None, "Bea"), ("Carl", "Bea"), ("Eli", "Ana")]))
    alone, priority = draw(st.booleans()), draw(st.integers(0, 1))
    return Override(schedule="s", add=add, remove=remove, alone=alone, priority=priority, **draw(spells(zone)))


@st.composite
def swaps(draw: st.DrawFn, zone: str, *, taken: bool) -> Swap:
    back = draw(st.none() | spells(zone).map(lambda spell: (spell["start"], spell["end"])))
    taker = "Dora" if taken else None
    return Swap(number=1, schedule="s", asker="Bea", taken_by=taker, in_return=back, **draw(spells(zone)))
