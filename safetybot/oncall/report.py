"""Figures: how fast somebody came, in a month, out of what remains of the cases; how evenly a schedule shares."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil

from safetybot.core.escalation import Measure
from safetybot.core.oncall import fairness
from safetybot.core.oncall.model import Schedule
from safetybot.core.priority import Priority
from safetybot.oncall.known import Known


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The cases of one priority. Times are seconds from the opening to the acknowledgement; None: there was none.

    never     nobody ever acknowledged these
    breached  nobody came in the time that was promised
    missed    steps or pages that reached nobody
    """

    priority: Priority
    cases: int
    never: int
    p50: float | None
    p90: float | None
    worst: float | None
    breached: int
    missed: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Load:
    """One person: how often paged, how many cases acknowledged, how long on call."""

    person: str = field(repr=False)
    paged: int
    acknowledged: int
    on_call: timedelta


@dataclass(frozen=True, slots=True)
class Report:
    lines: tuple[Line, ...]
    load: tuple[Load, ...]


def report(measures: Sequence[Measure], duty: Sequence[Sequence[Known]]) -> Report:
    """The figures. `duty`: for each schedule who was on call, as it was written down."""
    by_priority = {priority: [one for one in measures if one.priority is priority] for priority in Priority}
    paged: Counter[str] = Counter()
    for measure in measures:
        paged.update(measure.paged)
    acknowledged = Counter(measure.by for measure in measures if measure.by)
    time = _time_on_call(duty)
    people = sorted({*paged, *acknowledged, *time}, key=lambda name: (-paged[name], name))
    load = tuple(
        Load(person=name, paged=paged[name], acknowledged=acknowledged[name], on_call=time.get(name, timedelta(0)))
        for name in people
    )
    return Report(tuple(_line(priority, of_it) for priority, of_it in by_priority.items() if of_it), load)


@dataclass(frozen=True, slots=True)
class Fairness:
    """How evenly one schedule shares, as it is computed."""

    schedule: str
    quality: fairness.Quality
    load: Mapping[str, fairness.Load]


def shares(schedule: Schedule, start: datetime, end: datetime) -> Fairness:
    return Fairness(schedule.name, fairness.quality(schedule, start, end), fairness.load(schedule, start, end))


def percentile(ordered: Sequence[float], percent: int) -> float | None:
    """The smallest value that so many per cent of them do not exceed (nearest rank)."""
    return ordered[max(1, ceil(len(ordered) * percent / 100)) - 1] if ordered else None


def _line(priority: Priority, measures: Sequence[Measure]) -> Line:
    seconds = sorted(one.seconds for one in measures if one.seconds is not None)
    return Line(
        priority=priority,
        cases=len(measures),
        never=len(measures) - len(seconds),
        p50=percentile(seconds, 50),
        p90=percentile(seconds, 90),
        worst=percentile(seconds, 100),
        breached=sum(one.breached for one in measures),
        missed=sum(one.missed for one in measures),
    )


def _time_on_call(duty: Sequence[Sequence[Known]]) -> dict[str, timedelta]:
    """In any tier; being there twice at once in one schedule counts once."""
    time: dict[str, timedelta] = {}
    for stretches in duty:
        for stretch in stretches:
            for name in {name for names in stretch.on_call.values() for name in names} if stretch.fact else ():
                time[name] = time.get(name, timedelta(0)) + (stretch.end - stretch.start)
    return time
