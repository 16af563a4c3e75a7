"""When repeated events happen. Ends are computed here, from start and length: never from what a library thinks of the
hours that come twice or not at all.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from typing import Final

from dateutil.rrule import rrulestr

from safetybot.core.errors import OperatorError
from safetybot.oncall.events import Event, instant

MOST_STEPS: Final = 200_000
"""So many occurrences are gone through in all, those before the span included."""

_CORRECT: Final = "correct it and export again"

Happening = tuple[datetime, datetime, Event]
"""Start, end, and the event it is one of."""


def happenings(events: Sequence[Event], start: datetime, end: datetime) -> list[Happening]:
    """Everything that happens in [start, end), whole, in order. Raises OperatorError for rules that cannot be used."""
    series: dict[str, Event] = {}
    changed: dict[tuple[str, datetime], Event] = {}
    for event in sorted(events, key=lambda one: one.sequence):  # of two versions the later counts
        if event.replaces is None:
            series[event.uid] = event
        else:
            changed[event.uid, event.replaces] = event
    found: list[Happening] = []
    steps = MOST_STEPS
    for event in series.values():
        if event.cancelled:
            continue
        for at in _starts(event, end):
            steps -= 1
            if steps < 0:
                raise OperatorError(
                    f"line {event.line}: there are more than {MOST_STEPS} occurrences before the span ends",
                    "let the series begin later, or export fewer of them",
                )
            if (event.uid, at) not in changed:
                found.append((*_bounds(event, at), event))
    for event in changed.values():
        if not event.cancelled and not (event.uid in series and series[event.uid].cancelled):
            found.append((*_bounds(event, event.start), event))
    return sorted((one for one in found if one[0] < end and start < one[1]), key=lambda one: (one[0], one[2].line))


def _starts(event: Event, end: datetime) -> Iterator[datetime]:
    """Wall-clock starts up to `end`, without those that are left out."""
    seen: set[datetime] = set()
    for at in (*event.added, *([event.start] if event.rule is None else ()), *_repeated(event, end)):
        if at not in seen and not {at, at.date()} & event.left_out:
            seen.add(at)
            yield at


def _repeated(event: Event, end: datetime) -> Iterator[datetime]:
    if event.rule is None:
        return
    last = end.astimezone(event.zone).replace(tzinfo=None) + timedelta(days=1)
    happens = False
    try:
        for at in rrulestr(event.rule, dtstart=event.start):
            happens = True
            if at > last or (event.until and at > event.until):
                return
            yield at
    except (ValueError, TypeError, KeyError, IndexError, OverflowError):
        raise OperatorError(f"line {event.line}: its rule cannot be understood", _CORRECT) from None
    if not happens:  # the search went on to the end of all dates: not once more
        raise OperatorError(f"line {event.line}: by its rule it never happens", _CORRECT)


def _bounds(event: Event, at: datetime) -> tuple[datetime, datetime]:
    """Start and end. Days by the calendar first, then the rest by the clock; it is never empty."""
    start = instant(at, event.zone)
    days = instant(at + timedelta(days=event.nominal), event.zone) if event.nominal else start
    return start, max(days, start) + event.exact
