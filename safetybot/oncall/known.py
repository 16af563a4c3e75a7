"""Who was on call as it was written down, and who will be as it is computed.

What was is a fact: it is never computed again, whatever has become of the schedule since.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from safetybot.core.oncall.final import spans
from safetybot.core.oncall.model import TIERS, Duty, Schedule, Shift, Tier


@dataclass(frozen=True, slots=True)
class Known:
    """A stretch in which nothing changes. `fact`: it was written down when it happened."""

    start: datetime
    end: datetime
    on_call: Mapping[Tier, tuple[str, ...]]
    fact: bool = False


def known(
    schedule: Schedule, history: Sequence[Duty], start: datetime, end: datetime, now: datetime
) -> tuple[Known, ...]:
    """Everything in [start, end), without a hole: facts as far as there are any before `now`, else computed."""
    facts = tuple(_facts(schedule.name, history, start, min(end, now)))
    if not facts:
        return _computed(schedule, start, end)
    return (*_computed(schedule, start, facts[0].start), *facts, *_computed(schedule, facts[-1].end, end))


def shifts_in(stretches: Sequence[Known]) -> tuple[tuple[Shift, bool], ...]:
    """Each person's stretches of duty, in order; adjacent ones are one. With each: whether it is a fact throughout."""
    found: list[tuple[Shift, bool]] = []
    running: dict[tuple[Tier, str], tuple[Shift, bool]] = {}
    for stretch in stretches:
        here = {(tier, name) for tier in TIERS for name in stretch.on_call.get(tier, ())}
        found += [running.pop(who) for who in tuple(running) if who not in here]
        for tier, name in here:
            shift, fact = running.get((tier, name), (None, True))
            began = shift.start if shift else stretch.start
            running[tier, name] = (
                Shift(start=began, end=stretch.end, person=name, tier=tier),
                fact and stretch.fact,
            )
    found += running.values()
    return tuple(sorted(found, key=lambda one: (one[0].start, TIERS.index(one[0].tier), one[0].person)))


def _facts(schedule: str, history: Sequence[Duty], start: datetime, end: datetime) -> Iterator[Known]:
    entries = sorted((duty for duty in history if duty.schedule == schedule), key=lambda duty: duty.since)
    ends = [duty.since for duty in entries[1:]] + [end]
    for duty, until in zip(entries, ends, strict=False):
        begins, ends_at = max(start, duty.since), min(end, until)
        if begins < ends_at:
            yield Known(begins, ends_at, duty.on_call, fact=True)


def _computed(schedule: Schedule, start: datetime, end: datetime) -> tuple[Known, ...]:
    if start >= end:
        return ()
    return tuple(Known(span.start, span.end, span.on_call) for span in spans(schedule, start, end))


@dataclass(frozen=True, slots=True)
class State:
    """Who is on call at an instant, and until when each tier stays as it is; None: longer than was looked at."""

    schedule: Schedule
    at: datetime
    on_call: Mapping[Tier, tuple[str, ...]]
    until: Mapping[Tier, datetime | None]
    fact: bool


LOOK_AHEAD = timedelta(days=70)


def state(schedule: Schedule, history: Sequence[Duty], at: datetime, now: datetime) -> State:
    """Who is on call at `at`: the fact, if it lies before `now` and was written down; else what the schedule says."""
    stretches = known(schedule, history, at, at + LOOK_AHEAD, now)
    first = stretches[0]

    def until(tier: Tier) -> datetime | None:
        names = first.on_call.get(tier, ())
        return next((one.start for one in stretches if one.on_call.get(tier, ()) != names), None)

    return State(schedule, at, first.on_call, {tier: until(tier) for tier in TIERS}, first.fact)
