"""Asking for cover, exchanging shifts, taking either. A request changes nobody until it is taken."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final

from handlers.changing import NO_SCHEDULE, find_person, giver, make, words_of
from handlers.deciding import also
from handlers.orders import Order
from handlers.schedule import cut
from handlers.spans import read_day, read_span
from handlers.timers import SWAPS
from safetybot.core.conversation import Record
from safetybot.core.effects import ChangeSchedule, Decision, Post, SetTimer
from safetybot.core.events import TimerFired
from safetybot.core.facts import Facts
from safetybot.core.oncall import swaps
from safetybot.core.oncall.final import shifts
from safetybot.core.oncall.model import Change, Person, Rota, Schedule, Shift, Swap
from safetybot.core.oncall.swaps import Refusal
from safetybot.core.oncall.wall import instant
from safetybot.core.text import Text

TAKE: Final = "take"
UNDO: Final = "undo"
NEXT: Final = "next"

LONGEST: Final = timedelta(days=62)
"""Of a request, and of the look for a shift."""

LOOK_AGAIN: Final = timedelta(days=7)
"""The timer for reminders is never set further off."""


def cover(order: Order) -> Decision:
    """Ask for cover, take or undo a request; alone: what is open."""
    rota, words, now = order.facts.rota, words_of(order), order.facts.now
    if rota is None:
        return order.answer(NO_SCHEDULE)
    if not words:
        return order.answer(*_listing(order.facts), Text.of("cover-how"))
    if words[0] in (TAKE, UNDO):
        return _settle(order, rota, words)
    asker = giver(order, rota)
    if asker is None:
        return order.answer(Text.of("not-in-schedule", who=order.name))
    asked = find_person(words.pop(0), rota) if words[0].startswith("@") else None
    if isinstance(asked, Text):
        return order.answer(asked)
    if words == [NEXT]:
        found = _next_shift(rota, asker, now)
    else:
        span = read_span(" ".join(words), now, rota.zone, LONGEST)
        if isinstance(span, Text):
            return order.answer(span, Text.of("cover-how"))
        found = [(name, *span) for name, schedule in rota.schedules.items() if _shifts(schedule, asker, *span)]
    if not found:
        return order.answer(Text.of("swap-off-duty"))
    whom, number = asked.name if asked else None, _fresh_number(order.facts.changes)
    requests = (
        Swap(number=number + at, schedule=schedule, asker=asker.name, start=start, end=end, asked=whom)
        for at, (schedule, start, end) in enumerate(found)
    )
    return _ask(order, rota, requests)


def swap(order: Order) -> Decision:
    """Offer one's own shift of one day for somebody's of another: both change hands, or neither."""
    rota, words, now = order.facts.rota, words_of(order), order.facts.now
    if rota is None:
        return order.answer(NO_SCHEDULE)
    if words[0] in (TAKE, UNDO):
        return _settle(order, rota, words)
    asker, asked = giver(order, rota), find_person(words[0], rota)
    if asker is None:
        return order.answer(Text.of("not-in-schedule", who=order.name))
    if isinstance(asked, Text):
        return order.answer(asked)
    mine, _, theirs = (" ".join(words[1:])).casefold().partition(" for ")
    day, other_day = read_day(mine, now, rota.zone), read_day(theirs, now, rota.zone)
    if day is None or other_day is None:
        return order.answer(Text.of("swap-how"))
    for schedule in rota.schedules.values():
        given, taken = _begins_on(schedule, asker, day), _begins_on(schedule, asked, other_day)
        if given and taken:
            request = Swap(
                number=_fresh_number(order.facts.changes),
                schedule=schedule.name,
                asker=asker.name,
                start=given.start,
                end=given.end,
                asked=asked.name,
                in_return=(taken.start, taken.end),
            )
            return _ask(order, rota, [request])
    return order.answer(Text.of("swap-no-shifts", who=asker.name, mine=mine, other=asked.name, theirs=theirs))


def remind(event: TimerFired, facts: Facts) -> Decision:
    """Remind of the requests that are still open, at the times set for each; then wait for the next."""
    decision = Decision(Record())
    if facts.rota is None:
        return decision
    since, zone = min(event.due or facts.now, facts.now), facts.rota.zone
    due = [one for one in _open(facts) if any(since <= at <= facts.now for at in swaps.reminders(one, zone))]
    if due:
        asked = (facts.rota.people.get(one.asked or "") for one in due)
        mention = tuple(dict.fromkeys(person for person in asked if person))
        post = Post((Text.of("swap-reminder"), *cut([_row(one) for one in due])), mention=mention)
        decision = also(decision, post)
    return also(decision, *_timer(_open(facts), facts))


def _ask(order: Order, rota: Rota, requests: Iterable[Swap]) -> Decision:
    """Keep these requests, if each may be made, and say how they are taken."""
    facts, made = order.facts, list[Swap]()
    for request in requests:
        checked = swaps.ask(rota.schedules[request.schedule], request, facts.now)
        if isinstance(checked, Refusal):
            return order.answer(Text.of(f"swap-{checked}"))
        if any(_same(checked, other) for other in _open(facts)):
            return order.answer(Text.of("cover-already"), *_listing(facts))
        made.append(checked)
    people = (rota.people.get(one.asked or "") for one in made)
    post = Post(
        (Text.of("cover-asked", who=order.name), *(_row(one) for one in made)),
        mention=tuple(dict.fromkeys(person for person in people if person)),
    )
    timer = _timer([*_open(facts), *made], facts)
    return also(Decision(order.record), *(ChangeSchedule(one) for one in made), post, *timer)


def _settle(order: Order, rota: Rota, words: Sequence[str]) -> Decision:
    """Take a request, or undo one; a taken one that is undone gives the span back."""
    number = words[1].lstrip("#") if len(words) > 1 else ""
    there = [one for one in order.facts.changes if isinstance(one, Swap) and str(one.number) == number]
    if not there or there[0].schedule not in rota.schedules:
        return order.answer(Text.of("swap-unknown", typed=number or "–"), *_listing(order.facts))
    request = there[0]
    if words[0] == UNDO:
        head = Text.of("cover-undone", who=order.name, number=request.number)
        if request.taken_by is None:
            return also(Decision(order.record), ChangeSchedule(request, undo=True), Post((head,)))
        return make(order, rota, head, undone=[request])
    taker = giver(order, rota)
    if taker is None:
        return order.answer(Text.of("not-in-schedule", who=order.name))
    taken = swaps.take(request, taker.name, order.facts.now, schedule=rota.schedules[request.schedule])
    if isinstance(taken, Refusal):
        return order.answer(Text.of(f"swap-{taken}"))
    head = Text.of("cover-taken", who=taker.name, asker=request.asker, number=request.number)
    return make(order, rota, head, new=[taken], undone=[request])


def _next_shift(rota: Rota, person: Person, now: datetime) -> list[tuple[str, datetime, datetime]]:
    """Their next shift that has not begun; with several schedules the earliest."""
    found = [
        (shift.start, name, shift.end)
        for name, schedule in rota.schedules.items()
        for shift in _shifts(schedule, person, now, now + LONGEST)
        if shift.start > now
    ]
    return [(name, start, end) for start, name, end in sorted(found)[:1]]


def _begins_on(schedule: Schedule, person: Person, day: date) -> Shift | None:
    """Their whole shift that begins on that day."""
    start = instant(datetime.combine(day, time(0)), schedule.zone)
    end = instant(datetime.combine(day + timedelta(days=1), time(0)), schedule.zone)
    before = start - timedelta(minutes=1)
    there = _shifts(schedule, person, before, end + LONGEST)
    return next((shift for shift in there if before < shift.start and start <= shift.start < end), None)


def _shifts(schedule: Schedule, person: Person, start: datetime, end: datetime) -> list[Shift]:
    return [shift for shift in shifts(schedule, start, end) if shift.person == person.name]


def _fresh_number(changes: Sequence[Change]) -> int:
    return 1 + max((one.number for one in changes if isinstance(one, Swap)), default=0)


def _open(facts: Facts) -> list[Swap]:
    return [one for one in facts.changes if isinstance(one, Swap) and swaps.is_open(one, facts.now)]


def _same(request: Swap, other: Swap) -> bool:
    """Whether it is asked for already."""
    return request == replace(other, number=request.number, asked_at=request.asked_at)


def _listing(facts: Facts) -> list[Text]:
    rows = [_row(one) for one in _open(facts)]
    return [Text.of("cover-open"), *rows] if rows else [Text.of("cover-none")]


def _row(request: Swap) -> Text:
    """A request, with the number by which it is taken."""
    what = Text.of(
        "cover-row",
        number=request.number,
        schedule=request.schedule,
        who=request.asker,
        start=request.start,
        end=request.end,
    )
    if request.in_return:
        start, end = request.in_return
        return Text.of("cover-row-for", request=what, other=request.asked or "", start=start, end=end)
    return Text.of("cover-row-asked", request=what, other=request.asked) if request.asked else what


def _timer(requests: Iterable[Swap], facts: Facts) -> tuple[SetTimer, ...]:
    """The timer for the next reminder of any of these."""
    if facts.rota is None:
        return ()
    times = [at for one in requests for at in swaps.reminders(one, facts.rota.zone) if at > facts.now]
    return (SetTimer(SWAPS, min([*times, facts.now + LOOK_AGAIN]), ours=True),) if times else ()
