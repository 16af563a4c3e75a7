"""How the load is shared: hours, nights and week-ends of each person, one figure for a schedule, and who is next.

Balance is the mean, over all pairs of people, of the smaller load divided by the larger one. Quality is the mean of
coverage and balance.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import combinations
from math import floor
from typing import Final

from safetybot.core.oncall.final import shifts, spans
from safetybot.core.oncall.model import Gap, Rota, Schedule, Shift, Tier, Window
from safetybot.core.oncall.routing import members
from safetybot.core.oncall.window import Piece, openings

NIGHT: Final = Window(start=time(22), end=time(6))
WEEKEND: Final = Window(days=frozenset({5, 6}))

LOOKED_BACK: Final = timedelta(days=60)
"""Who was not on call for so long counts as a newcomer."""

_BALANCED: Final = 0.95  # from here on, nobody would call it unfair


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """What one person carries in a span.

    hours     on call, by elapsed time, in whatever tier
    nights    in which they were on call at any time between 22:00 and 06:00
    weekends  in which they were on call at any time on Saturday or Sunday
    """

    hours: float = 0
    nights: int = 0
    weekends: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Quality:
    """Percentages of the first tier, rounded. `overloaded`: how much above the mean somebody is, most first."""

    total: int
    covered: int
    balance: int
    overloaded: Mapping[str, int]


def load(schedule: Schedule, start: datetime, end: datetime) -> dict[str, Load]:
    """What everybody of a schedule carries, in its order; whoever carries nothing is in it, too."""
    duty = shifts(schedule, start, end)
    nights = [openings([NIGHT], schedule.zone, start, end), openings([WEEKEND], schedule.zone, start, end)]
    found: dict[str, Load] = {}
    for name in members(schedule):
        pieces = _joined((one.start, one.end) for one in duty if one.person == name)
        found[name] = Load(
            hours=sum((until - since for since, until in pieces), timedelta(0)) / timedelta(hours=1),
            nights=_touched(nights[0], pieces),
            weekends=_touched(nights[1], pieces),
        )
    return found


def balance(hours: Iterable[float]) -> float:
    """How evenly these are shared, from 0 to 1. Fewer than two people share evenly."""
    pairs = [_ratio(*pair) for pair in combinations(hours, 2)]
    return sum(pairs) / len(pairs) if pairs else 1.0


def overload(hours: Mapping[str, float]) -> dict[str, int]:
    """Who carries more than the mean, and by how much per cent, most first."""
    mean = sum(hours.values()) / len(hours) if hours else 0
    above = {name: _round(100 * (one / mean - 1)) for name, one in hours.items() if mean and one > mean}
    return {name: much for name, much in sorted(above.items(), key=lambda one: -one[1]) if much}


def quality(schedule: Schedule, start: datetime, end: datetime) -> Quality:
    """How good a schedule is, in the first tier: is somebody always there, and is it the same for all?"""
    covered = sum(
        (one.end - one.start for one in spans(schedule, start, end) if Tier.FIRST in one.on_call), timedelta(0)
    )
    return score(covered / (end - start), _hours(shifts(schedule, start, end), Tier.FIRST))


def score(covered: float, hours: Mapping[str, float]) -> Quality:
    """The same from the share of time that is covered and everybody's hours."""
    good, even = _round(100 * covered), _round(100 * balance(hours.values()))
    return Quality(total=_round((good + even) / 2), covered=good, balance=even, overloaded=overload(hours))


def next_up(people: Sequence[str], last_on_call: Mapping[str, datetime], busy: Collection[str] = ()) -> tuple[str, ...]:
    """Whom to ask for an open slot, the first first: newcomers, then whoever was on call least recently.

    busy  is left out: on call at that time anyway, or away. All busy: nobody, and the slot stays a gap
    """
    free = [name for name in dict.fromkeys(people) if name not in busy]
    newcomers = tuple(name for name in free if name not in last_on_call)
    return newcomers + tuple(sorted((name for name in free if name in last_on_call), key=last_on_call.__getitem__))


def stand_ins(rota: Rota, gap: Gap) -> tuple[str, ...]:
    """Whom to ask to fill a gap, the first first: who can be reached, belongs to that schedule and is free then."""
    schedule = rota.schedules[gap.schedule]
    people = [name for name in members(schedule) if (one := rota.people.get(name)) is not None and one.account]
    last = {one.person: one.end for one in shifts(schedule, gap.start - LOOKED_BACK, gap.start)}
    return next_up(people, last, busy(rota.schedules.values(), gap.start, gap.end))


def busy(schedules: Iterable[Schedule], start: datetime, end: datetime) -> frozenset[str]:
    """Who is on call or away at any time in a span."""
    found: set[str] = set()
    for schedule in schedules:
        found |= {one.person for one in shifts(schedule, start, end)}
        found |= {one.person for one in schedule.leaves if one.start < end and start < one.end}
    return frozenset(found)


def _hours(duty: Iterable[Shift], tier: Tier) -> dict[str, float]:
    found: dict[str, float] = {}
    for one in duty:
        if one.tier is tier:
            found[one.person] = found.get(one.person, 0) + (one.end - one.start) / timedelta(hours=1)
    return found


def _joined(pieces: Iterable[Piece]) -> list[Piece]:
    """Without counting twice what overlaps: somebody may stand in two tiers."""
    found: list[Piece] = []
    for start, end in sorted(pieces):
        if found and start <= found[-1][1]:
            found[-1] = found[-1][0], max(end, found[-1][1])
        else:
            found.append((start, end))
    return found


def _touched(stretches: Iterable[Piece], pieces: Sequence[Piece]) -> int:
    return sum(any(since < end and start < until for since, until in pieces) for start, end in stretches)


def _ratio(one: float, other: float) -> float:
    less, more = sorted((one, other))
    ratio = less / more if more else 1.0
    return 1.0 if ratio >= _BALANCED else ratio


def _round(number: float) -> int:
    """A half goes up."""
    return floor(number + 0.5)
