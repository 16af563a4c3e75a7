"""Whoever has a case: taken, worked on, left alone, given back. Nobody is left with somebody who is not there.

Two clocks look after an owner. One runs while the reporter waits for an answer: when it is over the ladder begins anew,
and the case may be taken by anybody. The other begins when the owner's shift ends: they hand the case over, or keep it
by doing something about it, or it goes to whoever is on call.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from handlers import paging, promises
from handlers.deciding import also, case_of, with_case
from handlers.escalation import begin, first, next_step, righted
from handlers.timers import ESCALATE, HAND_OVER, OWNER, PROMISE
from safetybot.core.case import Case, CaseState
from safetybot.core.conversation import Record
from safetybot.core.effects import CancelTimer, Decision, Enter, Post, Ring, SetTimer, Tell
from safetybot.core.escalation import Fate
from safetybot.core.facts import Facts
from safetybot.core.text import Text

TO_HAND_OVER: Final = timedelta(minutes=15)
"""So long somebody whose shift is over has to hand over or keep a case, before it goes to whoever is on call."""


def acknowledged(decision: Decision, account: str, facts: Facts) -> Decision:
    """A human has it: nobody else is paged, and whoever took it has so long to do something."""
    case = case_of(decision.record)
    rang = case.climb is not None
    case = replace(
        case,
        climb=None,
        acknowledged_at=case.acknowledged_at or facts.now,
        worked_at=facts.now,
        left_at=None,
        on_shift=paging.on_duty(account, facts),
    )
    stopped = CancelTimer(ESCALATE), CancelTimer(HAND_OVER)
    decision = also(with_case(decision, case), *stopped, *_owner_timer(case, facts))
    names = {person.name for person in paging.people((account,), facts)}
    pages = (page for page in reversed(facts.pages) if page.fate is not Fate.NOTED)
    mine = next((page for page in pages if page.person in names and page.acknowledged_at is None), None)
    if mine is not None:
        decision = also(decision, Enter(replace(mine, acknowledged_at=facts.now)))
    return paging.ring(decision, Ring.ACKNOWLEDGE, facts) if rang else decision


def worked(decision: Decision, account: str, facts: Facts) -> Decision:
    """A responder has done something about it. If it is the owner, they are there."""
    case = case_of(decision.record)
    if case.state is not CaseState.TAKEN or case.owner != account:
        return decision
    rang = case.climb is not None
    keeps = case.left_at is not None
    case = replace(case, worked_at=facts.now, climb=None, left_at=None, on_shift=case.on_shift and not keeps)
    decision = also(with_case(decision, case), CancelTimer(ESCALATE), *_owner_timer(case, facts))
    if keeps:
        decision = also(decision, CancelTimer(HAND_OVER))
    return paging.ring(decision, Ring.ACKNOWLEDGE, facts) if rang else decision


def answered(decision: Decision, account: str, facts: Facts) -> Decision:
    """Somebody has answered what the reporter waited for."""
    case = replace(case_of(decision.record), waits_since=None, answer_by=None)
    decision = also(with_case(decision, case), CancelTimer(PROMISE), CancelTimer(OWNER))
    return worked(decision, account, facts)


def unanswered(decision: Decision, facts: Facts) -> Decision:
    """An answer has not arrived: the reporter still waits, and what was promised is still promised."""
    case = case_of(decision.record)
    if case.state is CaseState.CLOSED:
        return decision
    promised = (case.since or case.opened_at) + promises.promised(case.priority, facts)
    by = max(promised, facts.now)
    decision = also(with_case(decision, replace(case, answer_by=by)), SetTimer(PROMISE, by))
    return waiting(decision, facts)


def waiting(decision: Decision, facts: Facts) -> Decision:
    """The reporter has said something: from now on they wait for an answer, if they did not already."""
    case = decision.record.case
    if case is None or case.state is CaseState.CLOSED or case.waits_since is not None:
        return decision
    case = replace(case, waits_since=facts.now)
    return also(with_case(decision, case), *_owner_timer(case, facts))


def look_after(record: Record, facts: Facts) -> Decision:
    """Has the reporter waited too long for whoever has the case? Then the ladder begins again, with the owner on it."""
    if record.case is None or record.case.state is not CaseState.TAKEN:
        return Decision(record)
    case = righted(record.case, facts)
    decision = with_case(Decision(record), case)
    if case.climb is not None or case.waits_since is None:
        return decision
    at = _silent_at(case, facts)
    if facts.now < at:
        return also(decision, SetTimer(OWNER, at))
    text = Text.of("owner-silent", who=case.owner_name or "?", code=case.code)
    decision = also(decision, Post((text,), mention=paging.people((case.owner,), facts)))
    return again(decision, facts)


def again(decision: Decision, facts: Facts) -> Decision:
    """Page whoever has it, and begin the ladder again beside them; any act of theirs stops it."""
    decision = paging.page_owner(decision, facts)
    case = case_of(decision.record)
    case = replace(case, climb=first(facts.policy.ladders[case.priority], facts))
    return also(with_case(decision, case), next_step(case))


def hand_over(record: Record, facts: Facts) -> Decision:
    """The owner's shift is over: they hand over or keep it; if they do nothing it goes to whoever is on call."""
    if record.case is None or record.case.state is not CaseState.TAKEN:
        return Decision(record)
    case = righted(record.case, facts)
    decision = with_case(Decision(record), case)
    if not case.on_shift or paging.on_duty(case.owner, facts):
        return with_case(decision, replace(case, left_at=None))
    if case.left_at is None and case.worked_at is not None and facts.now < case.worked_at + TO_HAND_OVER:
        return also(decision, SetTimer(HAND_OVER, case.worked_at + TO_HAND_OVER))  # in the middle of it: no hurry
    if case.left_at is None:
        owner = paging.people((case.owner,), facts)
        minutes = TO_HAND_OVER // timedelta(minutes=1)
        text = Text.of("owner-left", who=case.owner_name or "?", code=case.code, minutes=minutes)
        decision = also(with_case(decision, replace(case, left_at=facts.now)), Post((text,), mention=owner))
        told = (Tell(one, (text,)) for one in owner if one.account)
        return also(decision, *told, SetTimer(HAND_OVER, facts.now + TO_HAND_OVER))
    if facts.now < case.left_at + TO_HAND_OVER:
        return also(decision, SetTimer(HAND_OVER, case.left_at + TO_HAND_OVER))
    text = Text.of("given-back", who=case.owner_name or "?", code=case.code)
    return release(also(decision, Post((text,))), facts)


def release(decision: Decision, facts: Facts) -> Decision:
    """Nobody has it any more: whoever is on call is paged, from the first step on."""
    case = replace(case_of(decision.record), state=CaseState.OPEN, owner=None, owner_name=None, left_at=None)
    return begin(also(with_case(decision, case), CancelTimer(OWNER), CancelTimer(HAND_OVER)), facts)


def _silent_at(case: Case, facts: Facts) -> datetime:
    began = max(at for at in (case.waits_since, case.worked_at, case.opened_at) if at is not None)
    return min(began, facts.now) + facts.policy.ladders[case.priority].silent


def _owner_timer(case: Case, facts: Facts) -> tuple[SetTimer, ...]:
    if case.state is not CaseState.TAKEN or case.waits_since is None:
        return ()
    return (SetTimer(OWNER, _silent_at(case, facts)),)
