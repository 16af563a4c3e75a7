"""What the clock does about the schedule: who is on call now, whose shift begins, where nobody will be.

Everything here may come early, late or twice. Who was on call is written down when it happens; what a bot that was off
has missed is written down when it is back, each change with its own time, and told once.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, time, timedelta
from itertools import chain
from typing import Final

from handlers import paging
from handlers.card import holder_of
from handlers.changing import NO_SCHEDULE
from handlers.deciding import also
from handlers.schedule import OnCall, all_gaps, calendar, cut, gap_rows, handoff_rows, named, now_rows, tier_name
from handlers.timers import GAPS, HAND_OVER, HANDOFF, SOON
from safetybot.core.case import Case
from safetybot.core.conversation import Record
from safetybot.core.effects import Decision, NoteDuty, Post, SetTimer, Tell, WarnOfGaps
from safetybot.core.events import Reloaded, TimerFired
from safetybot.core.facts import Facts
from safetybot.core.oncall.fairness import stand_ins
from safetybot.core.oncall.final import next_change, on_call, shifts, spans
from safetybot.core.oncall.model import Duty, Rota, Schedule, Shift
from safetybot.core.oncall.wall import instant, wall_clock
from safetybot.core.text import Line, Text, Words

LOOK_EVERY: Final = timedelta(days=1)
"""So often at least one looks who is on call."""

LATE: Final = timedelta(minutes=5)
"""A hand-off that is told so much after its time says so."""

NOTICE: Final = timedelta(minutes=30)
"""So long before their shift people are told."""

AHEAD: Final = timedelta(days=7)
"""So far ahead gaps are looked for."""

NEAR: Final = timedelta(days=1)
"""A gap that is nearer wakes people."""

SHOWN: Final = timedelta(days=3)
"""So much of a schedule is shown that was changed from outside."""

MORNING: Final = time(9)
"""When the desk is told of gaps, in its time zone."""


def look(event: TimerFired, facts: Facts) -> Decision:
    """Who is on call now? What is new is written down and told, with what is open."""
    rota, decision = facts.rota, Decision(Record())
    if rota is None:
        return decision
    before = {duty.schedule: duty for duty in facts.duty if duty.schedule in rota.schedules}
    since = min(event.due or facts.now, facts.now) - LATE
    new = {name: _changes(schedule, before.get(name), since, facts.now) for name, schedule in rota.schedules.items()}
    decision = also(decision, *(NoteDuty(duty) for duty in chain.from_iterable(new.values())))
    decision = _hand_off(decision, rota, before, new, facts) if before else _begun(decision, rota, facts)
    changes = (next_change(schedule, facts.now, facts.now + LOOK_EVERY) for schedule in rota.schedules.values())
    next_look = min([*(at for at in changes if at), facts.now + LOOK_EVERY])
    decision = also(decision, *_leaving(facts))
    return also(decision, SetTimer(HANDOFF, next_look, ours=True), *_notice_timer(rota, facts.now))


def soon(event: TimerFired, facts: Facts) -> Decision:
    """Tell those whose shift begins soon; who is told too late to make ready is not told at all."""
    rota, decision = facts.rota, Decision(Record())
    if rota is None:
        return decision
    since = min(event.due or facts.now, facts.now)
    told: dict[str, list[Line]] = {}
    for name, shift in _coming(rota, facts.now):
        if since <= shift.start - NOTICE <= facts.now:
            text = Text.of("shift-soon", schedule=name, tier=tier_name(shift.tier), start=shift.start)
            told.setdefault(shift.person, []).append(text)
    for name, lines in told.items():
        person = rota.people.get(name)
        if person and person.account:
            decision = also(decision, Tell(person, tuple(lines)))
    return also(decision, *_notice_timer(rota, facts.now))


def gaps(event: TimerFired, facts: Facts) -> Decision:
    """Once a day: where will nobody be on call in the next days?"""
    rota, decision = facts.rota, Decision(Record())
    if rota is None:
        return decision
    found = all_gaps(rota, facts.now, facts.now + AHEAD)
    if found:
        free = stand_ins(rota, min(found, key=lambda gap: gap.start))
        asked = (Text.of("gaps-ask", who=named(rota, free)),) if free else ()
        lines = (Text.of("gaps", days=AHEAD.days), *gap_rows(found), *asked, Text.of("gaps-how"))
        near = any(gap.start < facts.now + NEAR for gap in found)
        decision = also(decision, Post(lines, alert=near), WarnOfGaps(len(found)))
    return also(decision, SetTimer(GAPS, _next_morning(rota, facts.now), ours=True))


def changed(event: TimerFired, facts: Facts) -> Decision:
    """The operator has changed something from outside: the desk reads what comes of it."""
    decision = Decision(Record())
    if facts.rota is None:
        return decision
    rows = calendar(facts.rota, facts.rota.schedules.values(), facts.now, facts.now + SHOWN)
    post = Post((Text.of("schedule-changed"), *rows, *_gaps_ahead(facts.rota, facts.now)))
    return also(decision, post, SetTimer(HANDOFF, facts.now, ours=True))


def reloaded(event: Reloaded, facts: Facts) -> Decision:
    """Schedule and policy were read anew: what came of it, or why nothing did."""
    decision = Decision(Record())
    if event.problem:
        return also(decision, Post((Text.of("reload-failed"), Words(event.problem), Words(event.advice))))
    rota = facts.rota
    if rota is None:
        return also(decision, Post((Text.of("reloaded"), NO_SCHEDULE)))
    rows = (row for schedule in rota.schedules.values() for row in now_rows(rota, schedule, facts.now))
    post = Post((Text.of("reloaded"), *cut([*rows])))  # the gaps follow by themselves
    now = (SetTimer(name, facts.now, ours=True) for name in (HANDOFF, GAPS))
    return also(decision, post, *now)


def _changes(schedule: Schedule, before: Duty | None, since: datetime, now: datetime) -> list[Duty]:
    """What is to be written down: each change since then, and who is on call now if that is still another.

    Not every change since the last entry: the schedule of back then may have been another one than today's.
    """
    current: OnCall | None = before.on_call if before else None
    found: list[Duty] = []
    start = max(since, before.since) if before else now
    for span in spans(schedule, start, now)[1:] if start < now else ():
        if span.on_call != current:
            found.append(Duty(schedule=schedule.name, since=span.start, on_call=span.on_call))
            current = span.on_call
    if on_call(schedule, now) != current:
        since = now + timedelta.resolution if before and now == before.since else now  # an instant has one entry
        found.append(Duty(schedule=schedule.name, since=since, on_call=on_call(schedule, now)))
    return found


def _begun(decision: Decision, rota: Rota, facts: Facts) -> Decision:
    """The first look of all."""
    if not any(on_call(schedule, facts.now) for schedule in rota.schedules.values()):
        return decision
    rows = [row for schedule in rota.schedules.values() for row in now_rows(rota, schedule, facts.now)]
    return also(decision, Post((Text.of("oncall-begins"), *cut(rows))))


def _hand_off(
    decision: Decision, rota: Rota, before: Mapping[str, Duty], new: Mapping[str, list[Duty]], facts: Facts
) -> Decision:
    """One message: who leaves, who comes, what is open."""
    lines: list[Line] = []
    came, since = dict[str, None](), facts.now
    for name, schedule in rota.schedules.items():
        was = before[name].on_call if name in before else {}
        now = on_call(schedule, facts.now)
        rows = handoff_rows(rota, was, now)
        if not rows:
            continue
        lines += [Text.of("schedule-head", schedule=name), *rows] if len(rota.schedules) > 1 else rows
        came |= dict.fromkeys(one for one in _names(now) if one not in _names(was))
        since = min([since, *(duty.since for duty in new[name])])
    if not lines:
        return decision
    late = facts.now - since > LATE
    head = Text.of("handoff-late", since=since) if late else Text.of("handoff")
    cases = _cases(facts)
    mention = tuple(rota.people[name] for name in came if name in rota.people)
    return also(decision, Post((head, *cut(lines), *cases), mention=mention))


def _leaving(facts: Facts) -> Iterable[SetTimer]:
    """The cases of those who are no longer on call look after themselves at once."""
    for case in facts.active:
        if case.on_shift and case.left_at is None and not paging.on_duty(case.owner, facts):
            yield SetTimer(HAND_OVER, facts.now, of=case.conversation)


def _cases(facts: Facts) -> list[Line]:
    """What is open, with whoever has it and what was promised."""
    real = [case for case in facts.active if not case.drill]
    if not real:
        return [Text.of("handoff-nothing")]
    return [Text.of("handoff-cases"), *cut([_case(case, facts) for case in real])]


def _case(case: Case, facts: Facts) -> Text:
    stays = case.owner is None or paging.on_duty(case.owner, facts)
    return Text.of(
        "handoff-case" if stays else "handoff-case-left",
        priority=Text.of(f"priority-{case.priority.lower()}"),
        code=case.code,
        holder=holder_of(case),
        promised=Text.of("promised-by", at=case.answer_by) if case.answer_by else Text.of("nothing-promised"),
    )


def _coming(rota: Rota, now: datetime) -> list[tuple[str, Shift]]:
    """The shifts that begin before the next look but one, with their schedules."""
    return [
        (name, shift)
        for name, schedule in rota.schedules.items()
        for shift in shifts(schedule, now, now + LOOK_EVERY + 2 * NOTICE)
        if shift.start > now
    ]


def _notice_timer(rota: Rota, now: datetime) -> tuple[SetTimer, ...]:
    """The timer for the next shift to announce; one whose time has passed is no longer announced."""
    times = [shift.start - NOTICE for _, shift in _coming(rota, now)]
    return tuple(SetTimer(SOON, at, ours=True) for at in sorted(times) if at > now)[:1]


def _gaps_ahead(rota: Rota, now: datetime) -> list[Line]:
    found = all_gaps(rota, now, now + AHEAD)
    return [Text.of("gaps", days=AHEAD.days), *gap_rows(found)] if found else []


def _next_morning(rota: Rota, now: datetime) -> datetime:
    today = wall_clock(now, rota.zone).date()
    mornings = (instant(datetime.combine(today + timedelta(days=day), MORNING), rota.zone) for day in (0, 1, 2))
    return next(at for at in mornings if at > now)


def _names(duty: OnCall) -> list[str]:
    return [name for names in duty.values() for name in names]
