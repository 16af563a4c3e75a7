"""The final schedule: layers, temporary schedules and everything changed by hand put together. It alone pages people.

In this order: the layers, or a temporary schedule in their place; overrides and taken swaps; time off. What time off
takes away is not filled from below: it is a gap until somebody covers.

An instant is answered without computing a span, and a span by answering every instant at which something may change.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from safetybot.core.oncall.model import (
    TIERS,
    Change,
    Gap,
    Layer,
    Leave,
    Override,
    Person,
    Rota,
    Schedule,
    Shift,
    Span,
    Swap,
    Temporary,
    Tier,
)
from safetybot.core.oncall.override import changed_by_hand
from safetybot.core.oncall.rotation import holder, turns
from safetybot.core.oncall.window import is_open, openings

OnCall = Mapping[Tier, tuple[str, ...]]

_LOOK_AHEAD = timedelta(days=1)


def on_call(schedule: Schedule, at: datetime) -> OnCall:
    """Who is on call at an instant: names by tier, in the order of the schedule; no empty entries."""
    at = at.astimezone(UTC)
    return _put_together(schedule, at, [_in_layer(layer, _zone(schedule, layer), at) for layer in schedule.layers])


def spans(schedule: Schedule, start: datetime, end: datetime) -> tuple[Span, ...]:
    """Who is on call from start to end. The spans touch, cover all of it, and neighbours differ."""
    start, end = start.astimezone(UTC), end.astimezone(UTC)
    layers = [_shifts_of(layer, _zone(schedule, layer), start, end) for layer in schedule.layers]
    found: list[Span] = []
    for since, until in pairwise(_cuts(schedule, layers, start, end)):
        now = _put_together(schedule, since, [_whose(shifts, since) for shifts in layers])
        if found and found[-1].on_call == now:
            found[-1] = replace(found[-1], end=until)
        else:
            found.append(Span(start=since, end=until, on_call=now))
    return tuple(found)


def shifts(schedule: Schedule, start: datetime, end: datetime) -> tuple[Shift, ...]:
    """Everybody's stretches of duty, cut to the span, by their beginning. What touches is one shift."""
    done: list[Shift] = []
    going_on: dict[tuple[Tier, str], Shift] = {}
    for span in spans(schedule, start, end):
        for tier, names in span.on_call.items():
            for name in names:
                before = going_on.get((tier, name))
                if before and before.end == span.start:
                    going_on[tier, name] = replace(before, end=span.end)
                    continue
                if before:
                    done.append(before)
                going_on[tier, name] = Shift(start=span.start, end=span.end, person=name, tier=tier)
    return tuple(sorted([*done, *going_on.values()], key=lambda one: (one.start, TIERS.index(one.tier))))


def gaps(schedule: Schedule, people: Mapping[str, Person], start: datetime, end: datetime) -> tuple[Gap, ...]:
    """When nobody of the first tier can be reached: nobody stands there, or only people without an account."""
    found: list[Gap] = []
    for span in spans(schedule, start, end):
        first = span.on_call.get(Tier.FIRST, ())
        if any(name in people and people[name].account for name in first):
            continue
        for gap in _gaps_of(schedule, span):
            if found and (found[-1].end, found[-1].empty) == (gap.start, gap.empty):
                found[-1] = replace(found[-1], end=gap.end)
            else:
                found.append(gap)
    return tuple(found)


def next_change(schedule: Schedule, at: datetime, until: datetime) -> datetime | None:
    """The first instant after `at`, before `until`, at which somebody else is on call."""
    start, ahead = at.astimezone(UTC), _LOOK_AHEAD
    now = on_call(schedule, start)
    while start < until:
        end = min(until, start + ahead)
        for span in spans(schedule, start, end):
            if span.on_call != now:
                return span.start
        start, ahead = end, ahead * 2
    return None


def with_changes(rota: Rota, changes: Iterable[Change]) -> Rota:
    """The rota with what was changed by hand. A swap that nobody took changes nothing; neither does a repetition."""
    changes = tuple(changes)
    leaves = tuple(one for one in changes if isinstance(one, Leave))
    acting = tuple(one for one in changes if isinstance(one, Override) or (isinstance(one, Swap) and one.taken_by))

    def changed(schedule: Schedule) -> Schedule:
        ours = tuple(one for one in acting if one.schedule == schedule.name)
        return replace(schedule, overrides=schedule.overrides + ours, leaves=schedule.leaves + leaves)

    return replace(rota, schedules={name: changed(schedule) for name, schedule in rota.schedules.items()})


# One instant


def _put_together(schedule: Schedule, at: datetime, in_layers: Sequence[str | None]) -> OnCall:
    """Who is on call, given whom each layer has at this instant."""
    temporary = next((one for one in reversed(schedule.temporary) if _holds(one, at)), None)
    base = _of_temporary(temporary, at) if temporary else _of_layers(schedule.layers, in_layers)
    changes = [one for one in schedule.overrides if isinstance(one, Swap) or (not temporary and _holds(one, at))]
    away = {leave.person for leave in schedule.leaves if _holds(leave, at)}
    final = {tier: changed_by_hand(base.get(tier, ()), changes, tier, at) for tier in TIERS}
    there = {tier: tuple(name for name in names if name not in away) for tier, names in final.items()}
    return {tier: names for tier, names in there.items() if names}


def _of_layers(layers: Sequence[Layer], people: Sequence[str | None]) -> OnCall:
    """In each tier the highest priority that has somebody; several of the same priority are on call together."""
    found: dict[Tier, tuple[str, ...]] = {}
    for tier in TIERS:
        there = [
            (layer.priority, name) for layer, name in zip(layers, people, strict=True) if name and layer.tier is tier
        ]
        highest = max((priority for priority, _ in there), default=0)
        found[tier] = tuple(dict.fromkeys(name for priority, name in there if priority == highest))
    return found


def _of_temporary(temporary: Temporary, at: datetime) -> OnCall:
    there = [one for one in temporary.shifts if _holds(one, at)]
    return {tier: tuple(dict.fromkeys(one.person for one in there if one.tier is tier)) for tier in TIERS}


def _in_layer(layer: Layer, zone: ZoneInfo, at: datetime) -> str | None:
    return holder(layer.rotation, zone, at) if is_open(layer.windows, zone, at) else None


def _zone(schedule: Schedule, layer: Layer) -> ZoneInfo:
    return layer.zone or schedule.zone


def _holds(one: Temporary | Shift | Override | Leave, at: datetime) -> bool:
    return one.start <= at < one.end


# A span


def _shifts_of(layer: Layer, zone: ZoneInfo, start: datetime, end: datetime) -> list[Shift]:
    """Whom a layer has, when: its turns as far as its windows are open."""
    found: list[Shift] = []
    for opens, closes in openings(layer.windows, zone, start, end):
        found += turns(layer.rotation, zone, opens, closes)
    return found


def _whose(shifts: Sequence[Shift], at: datetime) -> str | None:
    number = bisect_right(shifts, at, key=lambda one: one.start) - 1
    return shifts[number].person if number >= 0 and at < shifts[number].end else None


def _cuts(schedule: Schedule, layers: Iterable[Sequence[Shift]], start: datetime, end: datetime) -> list[datetime]:
    """Start, end, and every instant between at which something may change."""
    pieces: list[tuple[datetime, datetime]] = [(one.start, one.end) for shifts in layers for one in shifts]
    pieces += [(one.start, one.end) for one in (*schedule.temporary, *schedule.overrides, *schedule.leaves)]
    pieces += [(one.start, one.end) for temporary in schedule.temporary for one in temporary.shifts]
    pieces += [one.in_return for one in schedule.overrides if isinstance(one, Swap) and one.in_return]
    return sorted({start, end, *(at for piece in pieces for at in piece if start < at < end)})


def _gaps_of(schedule: Schedule, span: Span) -> Iterator[Gap]:
    """A span without anybody reachable, split by whether somebody would stand there without time off."""
    if span.on_call.get(Tier.FIRST) or not schedule.leaves:
        empty = Tier.FIRST in span.on_call
        yield Gap(schedule=schedule.name, start=span.start, end=span.end, empty=empty)
        return
    for one in spans(replace(schedule, leaves=()), span.start, span.end):
        yield Gap(schedule=schedule.name, start=one.start, end=one.end, empty=Tier.FIRST in one.on_call)
