"""What a reporter is told about when somebody comes, and the truth when nobody has come by then.

Only what is true: that a person has it, once a person has; when they hear from us next, whatever has happened.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from handlers import paging, resources
from handlers.answers import quiet
from handlers.deciding import also, conversation_of, with_case
from handlers.timers import PROMISE
from safetybot.core.case import Case, CaseState
from safetybot.core.contact import next_time, opens_at
from safetybot.core.conversation import Conversation, Record
from safetybot.core.effects import Decision, Post, Say, SetTimer
from safetybot.core.facts import Facts
from safetybot.core.oncall.final import next_change, on_call
from safetybot.core.priority import Priority
from safetybot.core.text import Line, Moment, Text, Words

AGAIN: Final = 4
"""The truth is told again when as much time again has passed, but never later than so many times what was promised."""

AHEAD: Final = timedelta(days=3)
"""The next person is named when they come within so long."""


def promised(priority: Priority, facts: Facts) -> timedelta:
    """How long a reporter is told to wait for a human, at most."""
    ladder = facts.policy.ladders[priority]
    zone = facts.rota.zone if facts.rota is not None else None
    weekend = facts.now.astimezone(zone).weekday() >= 5 if zone else facts.now.weekday() >= 5
    return ladder.at_weekends if weekend and ladder.at_weekends is not None else ladder.promise


def first_answer(priority: Priority, conversation: Conversation, facts: Facts) -> tuple[Line, ...]:
    """What the operator's policy adds to the first words a reporter is told."""
    answers = facts.policy.ladders[priority].first_answer
    words = answers.get(conversation.language or "") or answers.get(facts.languages[0])
    return (Words(words),) if words else ()


def span(duration: timedelta) -> Text:
    """How long something takes, in words."""
    minutes = max(duration // timedelta(minutes=1), 1)
    if minutes < 60 or minutes % 60:
        return Text.of("span-minutes", count=minutes)
    hours = minutes // 60
    if hours <= 48 or hours % 24:
        return Text.of("span-hours", count=hours)
    return Text.of("span-days", count=hours // 24)


def _rounded(duration: timedelta) -> timedelta:
    """In the steps in which people think of it: what is more than an hour and a half in hours, then in days."""
    for least, step in ((timedelta(days=2), timedelta(days=1)), (timedelta(minutes=90), timedelta(hours=1))):
        if duration > least:
            return round(duration / step) * step
    return duration


def taken(decision: Decision, facts: Facts) -> Decision:
    """A human has it: whoever waits may know."""
    if hushed(conversation_of(decision.record), facts):
        return decision
    return also(decision, Say((Text.of("a-person-has-it"),), everywhere=True))


def broken(record: Record, facts: Facts) -> Decision:
    """The time that was promised is over. Without an answer: the truth, and when they hear from us next."""
    decision, case = Decision(record), record.case
    if case is None or case.state is CaseState.CLOSED or case.answer_by is None or case.waits_since is None:
        return decision
    if (by := due(case, facts)) is not None and facts.now < by:
        return also(with_case(decision, replace(case, answer_by=by)), SetTimer(PROMISE, by))
    following, told = _following(record, case, facts)
    decision = with_case(decision, replace(case, breached=True, answer_by=following))
    decision = also(decision, SetTimer(PROMISE, following))
    if not case.breached:  # the desk and the owner know it from then on
        text = Text.of("promise-broken", code=case.code, at=case.answer_by)
        decision = also(decision, Post((text,), alert=True, mention=paging.leads(decision, facts)))
        if case.state is CaseState.TAKEN and case.climb is None:
            decision = paging.page_owner(decision, facts)
    conversation = conversation_of(record)
    if hushed(conversation, facts) or not told:
        return decision
    return also(decision, Say(_truth(case, following, facts), everywhere=True))


def due(case: Case, facts: Facts) -> datetime | None:
    """When the promise is due. One that is further off than any can be was made by a clock that was ahead."""
    ladder = facts.policy.ladders[case.priority]
    longest = max(ladder.promise, ladder.at_weekends or ladder.promise) * AGAIN
    ahead = case.answer_by is not None and case.answer_by > facts.now + longest
    return facts.now + promised(case.priority, facts) if ahead else case.answer_by


def hushed(conversation: Conversation, facts: Facts) -> bool:
    """Whether nothing may be said to them unasked."""
    return conversation.stopped or conversation.left or quiet(conversation, facts.flow)


def _truth(case: Case, following: datetime, facts: Facts) -> tuple[Line, ...]:
    has_it = case.state is CaseState.TAKEN
    if case.acknowledged_at is None:
        lines: list[Line] = [Text.of("late-unread")]
    else:
        lines = [Text.of("late-unanswered" if has_it else "late-given-back")]
    if not has_it:
        lines += next_person(case, facts)
    lines.append(Text.of("late-next", when=when(following, facts)))
    return (*lines, *resources.when_late(facts))


def when(at: datetime, facts: Facts) -> Text:
    """An instant as the reporter reads it: by their own clock where one knows it, else how long it is until then."""
    if facts.zone is not None:
        return Text.of("at-time", at=Moment(at, facts.zone, facts.now))
    return Text.of("in-about", span=span(_rounded(at - facts.now)))


def _longest(case: Case, facts: Facts) -> timedelta:
    """How far off the next word to the reporter is: as long again as they have waited, within reason."""
    waited = facts.now - min(case.waits_since or facts.now, facts.now)
    usual = promised(case.priority, facts)
    return min(max(waited, usual), usual * AGAIN)


def _following(record: Record, case: Case, facts: Facts) -> tuple[datetime, bool]:
    """When they are told the next time, and whether they are now.

    Outside of the hours that they have named it would wait, and be no longer true: they are told when these begin.
    """
    contact, in_danger = conversation_of(record).contact, case.priority is Priority.P0
    if not record.may_write(facts.now):
        return opens_at(contact, facts.now) or facts.now + _longest(case, facts), False
    following = facts.now + _longest(case, facts)
    return next_time(contact, following, in_danger=in_danger) or following, True


def next_person(case: Case, facts: Facts) -> tuple[Line, ...]:
    """When somebody comes on duty, while nobody is."""
    schedule = facts.rota.schedules.get(case.schedule or facts.rota.fallback) if facts.rota is not None else None
    if schedule is None or on_call(schedule, facts.now):
        return ()
    comes = next_change(schedule, facts.now, facts.now + AHEAD)
    return (Text.of("late-next-person", when=when(comes, facts)),) if comes is not None else ()
