"""The ladder: what happens until a human has acknowledged a case.

The steps of the escalation policy are climbed by one timer of the case. Who is meant by a step is looked up when it
fires. Nobody there, nobody reachable, a page that fails: never the end, always somebody else, and written down. What
happens once somebody has the case stands in `owners`.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from handlers import drills, paging, promises
from handlers.deciding import also, case_of, with_case
from handlers.timers import CARD_AGE, ESCALATE, EXPIRY, HAND_OVER, OWNER, PROMISE
from safetybot.core.case import Case, CaseState
from safetybot.core.conversation import Record
from safetybot.core.effects import CancelTimer, Decision, Enter, Post, Ring, SetTimer
from safetybot.core.escalation import Climb, Fate, Ladder, PageSent, Reach, Step, Target
from safetybot.core.events import DeliveryFailed, FromDelivery, MessageDelivered, TimerFired
from safetybot.core.facts import Facts
from safetybot.core.priority import Priority
from safetybot.core.text import Text

LATE: Final = timedelta(minutes=1)
"""A step that fires so much after its time says so: the bot was off."""

SELDOM: Final = 6
"""So many times the pause lies between two calls of everybody: people who cannot sleep cannot help."""

ALL_OF_THEM: Final = Step(
    timedelta(0),
    (Target(Reach.DESK), Target(Reach.TIER, "first"), Target(Reach.TIER, "lead"), Target(Reach.DIRECTOR)),
)
"""When every step was gone through as often as the policy says, and nobody came."""


def begin(decision: Decision, facts: Facts) -> Decision:
    """Somebody must come: the ladder of the case's priority from its first step, and an answer to whoever waits."""
    case = case_of(decision.record)
    case = replace(case, climb=first(facts.policy.ladders[case.priority], facts))
    decision = also(with_case(decision, case), next_step(case))
    if case.waits_since is None:
        return decision
    by = facts.now + promises.promised(case.priority, facts)
    by = by if case.answer_by is None else min(case.answer_by, by)
    return also(with_case(decision, replace(case, answer_by=by)), SetTimer(PROMISE, by))


def raised(before: Priority, decision: Decision, facts: Facts) -> Decision:
    """It is another priority now. Whoever has it is asked again only when it has become more urgent."""
    case = case_of(decision.record)
    if case.priority is before or case.state is CaseState.CLOSED:
        return decision
    if case.state is CaseState.TAKEN and case.priority > before:
        return decision
    return begin(decision, facts)


def climb(record: Record, event: TimerFired, facts: Facts) -> Decision:
    """Page the next step. Harmless when early, late, twice, or when somebody has come meanwhile."""
    if record.case is None or record.case.state is CaseState.CLOSED:
        return Decision(record)
    case = righted(record.case, facts)
    decision = with_case(Decision(record), case)
    if case.climb is None:  # open, it was opened before there was a ladder
        return begin(decision, facts) if case.state is CaseState.OPEN else decision
    now = case.climb
    if facts.now < now.at:
        return also(decision, SetTimer(ESCALATE, now.at))
    late = event.due is not None and facts.now - event.due > LATE
    if now.next < len(now.steps):
        return _go_on(paging.page(decision, now.steps[now.next], facts, late=late), facts, missed=case.missed)
    if case.drill:
        return _unattended(decision, facts)
    again = replace(now, began=facts.now, round=now.round + 1)
    if now.round < now.repeats and now.steps:
        again = replace(again, next=0)
        decision = with_case(decision, replace(case, climb=again))
        return _go_on(paging.page(decision, again.steps[0], facts, late=late), facts, missed=case.missed)
    seldom = replace(again, pause=facts.policy.ladders[case.priority].pause * SELDOM)
    decision = with_case(decision, replace(case, climb=seldom))
    return _go_on(paging.page(decision, ALL_OF_THEM, facts, late=late, why="nobody-came"), facts)


def over(decision: Decision, facts: Facts) -> Decision:
    """The case is closed: nobody is waited for, nobody is paged."""
    case = replace(case_of(decision.record), climb=None, waits_since=None, answer_by=None, left_at=None)
    stopped = (CancelTimer(name) for name in (CARD_AGE, ESCALATE, HAND_OVER, OWNER, PROMISE))
    return paging.ring(also(with_case(decision, case), *stopped), Ring.RESOLVE, facts)


def delivered(record: Record, event: FromDelivery, facts: Facts) -> Decision:
    """A page is out, or is known not to be. When nobody of a step could be paged, somebody else is, and at once."""
    decision, case = Decision(record), record.case
    entry = next((page for page in facts.pages if page.key == event.key), None)
    if entry is None or case is None:
        return decision
    if isinstance(event, MessageDelivered):
        return also(decision, Enter(replace(entry, fate=Fate.DELIVERED, fate_at=facts.now)))
    assert isinstance(event, DeliveryFailed)
    failed = replace(entry, fate=Fate.FAILED, fate_at=facts.now, reason=event.reason)
    text = Text.of("page-failed", who=paging.named(entry.person), reason=event.reason)
    decision = with_case(decision, replace(case, missed=case.missed + 1))
    decision = also(decision, Enter(failed), Post((text,)))
    if case.climb is None or entry.step == 0 or _somebody_reached(entry, facts):
        return decision
    if case.climb.fell_back != case.climb.round:
        decision = paging.fall_back(decision, facts)
    now = case_of(decision.record).climb
    if now is None or now.next >= len(now.steps):
        return decision  # the pause between two rounds is kept
    soon = replace(case_of(decision.record), climb=replace(now, at=facts.now))
    return also(with_case(decision, soon), next_step(soon))


def righted(case: Case, facts: Facts) -> Case:
    """The same case when the clock was ahead for a while: nothing of it has happened yet that is said to come."""

    def past(at: datetime | None) -> datetime | None:
        return None if at is None else min(at, facts.now)

    climb = case.climb
    if climb is not None and climb.began > facts.now:
        climb = replace(climb, began=facts.now, at=climb.at - (climb.began - facts.now))
    return replace(
        case,
        climb=climb,
        waits_since=past(case.waits_since),
        answer_by=promises.due(case, facts),
        worked_at=past(case.worked_at),
        left_at=past(case.left_at),
        since=past(case.since),
    )


def first(ladder: Ladder, facts: Facts) -> Climb:
    """The beginning of a ladder."""
    at = facts.now + (ladder.steps[0].after if ladder.steps else ladder.pause)
    return Climb(steps=ladder.steps, repeats=ladder.repeats, pause=ladder.pause, began=facts.now, at=at)


def next_step(case: Case) -> SetTimer:
    """The timer of a case whose ladder is being climbed."""
    assert case.climb is not None
    return SetTimer(ESCALATE, case.climb.at)


def _go_on(decision: Decision, facts: Facts, *, missed: int | None = None) -> Decision:
    """One step is done: when is the next? At once, when this one reached nobody (there were `missed` before it)."""
    case = case_of(decision.record)
    climb = case.climb
    assert climb is not None
    following = min(climb.next + 1, len(climb.steps))
    if following < len(climb.steps):
        reached = missed is None or case.missed == missed
        at = climb.began + climb.steps[following].after if reached else facts.now
    else:
        last = climb.steps[-1].after if climb.steps else timedelta(0)
        at = max(climb.began + last, facts.now) + climb.pause
    case = replace(case, climb=replace(climb, next=following, at=at))
    return also(with_case(decision, case), next_step(case))


def _somebody_reached(entry: PageSent, facts: Facts) -> bool:
    """Whether another page of the same step has arrived or may still; of the webhook it must be certain."""
    for page in facts.pages:
        same = (page.step, page.round) == (entry.step, entry.round) and page.at >= entry.at and page.key != entry.key
        if same and page.fate is not Fate.FAILED and (page.person != paging.WEBHOOK or page.fate is Fate.DELIVERED):
            return True
    return False


def _unattended(decision: Decision, facts: Facts) -> Decision:
    """A drill in which every step was gone through once, and nobody has come: it has shown that, and ends."""
    case = replace(case_of(decision.record), state=CaseState.CLOSED, closed_at=facts.now)
    decision = over(with_case(decision, case), facts)
    decision = also(decision, SetTimer(EXPIRY, facts.now + drills.KEPT), Post((Text.of("drill-unattended"),)))
    return also(decision, *drills.report(case, facts))
