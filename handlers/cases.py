"""What responders do with a case: take, note, sort, close, look. And what the clock does in the end: forget."""

from dataclasses import replace
from datetime import timedelta

from handlers import card, deleting, drills, escalation, owners, paging, promises, relay, restricted
from handlers.answers import quiet
from handlers.deciding import also, case_of, conversation_of, with_case, with_conversation
from handlers.intake import handed_over
from handlers.orders import Order
from handlers.timers import EXPIRY
from safetybot.core.case import Case, CaseState
from safetybot.core.conversation import Record
from safetybot.core.effects import CancelTimer, Count, Decision, Enter, Forget, Keep, Post, Say, SetTimer
from safetybot.core.escalation import Fate, PageSent
from safetybot.core.facts import Facts
from safetybot.core.measures import measure_of
from safetybot.core.priority import Priority
from safetybot.core.text import Line, Text, Words

MOST_LINES = 50
"""Of a list in one post."""


def take(order: Order) -> Decision:
    """The case is theirs; whoever comes second is told whose it is, unless the first has left it alone."""
    case = order.case
    if case.state is CaseState.TAKEN and case.owner == order.by:
        return owners.worked(order.answer(Text.of("taken-already", code=case.code)), order.by, order.facts)
    if case.state is CaseState.TAKEN and case.climb is None and case.left_at is None:
        lines = Text.of("taken-by-another", who=case.owner_name or "?", code=case.code)
        return order.answer(lines)
    first = case.acknowledged_at is None
    decision = take_over(Decision(order.record), order)
    return promises.taken(decision, order.facts) if first else decision


def take_over(decision: Decision, order: Order) -> Decision:
    """Give the case to who ordered it, and say so in the thread."""
    case = case_of(decision.record)
    taken = replace(
        case,
        state=CaseState.TAKEN,
        owner=order.by,
        owner_name=order.name,
        closed_at=None,
    )
    if case.state is CaseState.CLOSED:
        taken = replace(taken, since=order.facts.now, acknowledged_at=None, breached=False, missed=0)
    decision = also(with_case(decision, taken), Post((Text.of("taken", who=order.name, code=case.code),)))
    decision = drills.cue(owners.acknowledged(decision, order.by, order.facts), drills.TAKEN)
    if case.state is CaseState.CLOSED:
        return also(decision, CancelTimer(EXPIRY), *card.age_timer(taken, order.facts.now))
    return decision


def release(order: Order) -> Decision:
    """Give the case back: somebody else is paged."""
    case = order.case
    if case.state is not CaseState.TAKEN:
        return order.answer(Text.of("nobody-has-it", code=case.code))
    decision = Decision(order.record, (Post((Text.of("released", who=order.name, code=case.code),)),))
    return owners.release(decision, order.facts)


def pages(order: Order) -> Decision:
    """The case's ledger: who was paged when, whether it arrived, when it was acknowledged."""
    if not order.facts.pages:
        return order.answer(Text.of("ledger-empty", code=order.case.code))
    rows = [_entry(page) for page in order.facts.pages[-MOST_LINES:]]
    return order.answer(Text.of("ledger", code=order.case.code), *rows)


def note(order: Order) -> Decision:
    """Keep something with the case. It stays inside."""
    decision = Decision(order.record, (Keep("note", order.words), Post((Text.of("noted", who=order.name),))))
    return owners.worked(decision, order.by, order.facts)


def sort(order: Order) -> Decision:
    """Make a case more or less urgent. Only humans lower."""
    wanted = order.words.strip().upper()
    if wanted not in tuple(Priority):
        return order.answer(Text.of("priority-unknown"))
    case, priority = order.case, Priority(wanted)
    old, new = (Text.of(f"priority-{value.lower()}") for value in (case.priority, priority))
    if priority is case.priority:
        return order.answer(Text.of("priority-same", priority=new))
    decision = with_case(Decision(order.record), replace(case, priority=priority, by_hand=True))
    alert = card.alerts(priority, order.facts) and not card.urgent(case.priority)
    decision = also(decision, Enter(_changed(order, priority)))
    if case.owner == order.by:
        decision = owners.worked(decision, order.by, order.facts)
    else:
        decision = escalation.raised(case.priority, decision, order.facts)
    return also(decision, Post((Text.of("priority-changed", who=order.name, old=old, new=new),), alert=alert))


def close(order: Order) -> Decision:
    """Close a case. The reporter hears it in neutral words, unless silence was asked for."""
    case, facts = order.case, order.facts
    if case.state is CaseState.CLOSED:
        return order.answer(Text.of("closed-already", code=case.code))
    result: tuple[Line, ...] = (Words(order.words),) if order.words else ()
    decision = with_case(
        handed_over(Decision(order.record)), replace(case, state=CaseState.CLOSED, closed_at=facts.now)
    )
    if not case.drill:
        decision = also(decision, Count(measure_of(case, facts.pages)))
    decision = escalation.over(decision, facts)
    if order.words:
        decision = also(decision, Keep("note", order.words))
    days = _kept_for(case, facts).days
    decision = also(
        decision,
        Post((Text.of("closed", who=order.name, code=case.code, days=days), *result)),
        SetTimer(EXPIRY, facts.now + _kept_for(case, facts)),
        *drills.report(case, facts),
    )
    hushed = quiet(conversation_of(decision.record), facts.flow)
    return decision if hushed else also(decision, Say((Text.of("case-closed"),)))


def listing(order: Order) -> Decision:
    """All cases that are not closed, the most urgent first."""
    active = order.facts.active
    if not active:
        return order.answer(Text.of("cases-none"))
    lines: list[Line] = [_row(case, order.facts) for case in active[:MOST_LINES]]
    if len(active) > MOST_LINES:
        lines.append(Text.of("cases-more", count=len(active) - MOST_LINES))
    return order.answer(Text.of("cases", count=len(active)), *lines)


def show(order: Order) -> Decision:
    """The card and all that was said, once more in the thread, for whoever came later."""
    posts = relay.listing(order.conversation, order.facts)
    alone = restricted.reader(order.record, order.by, order.facts)
    shown = restricted.directly(posts, alone, order.case.code) if alone is not None else posts
    decision = Decision(order.record, (Post(card.show(order.record, order.facts)), *shown))
    listed = order.conversation.listed or bool(posts)
    return with_conversation(decision, replace(order.conversation, listed=listed))


def expire(record: Record, facts: Facts) -> Decision:
    """The time of keeping is over: erase everything. Harmless when the case has come back meanwhile."""
    decision, case = Decision(record), record.case
    if record.conversation is None:
        return decision
    if case is None:
        return also(decision, Forget())
    if case.state is not CaseState.CLOSED or case.closed_at is None:
        return decision
    closed_at = min(case.closed_at, facts.now)  # it was closed by a clock that was ahead: what is left is counted anew
    until = closed_at + _kept_for(case, facts)
    if facts.now < until:
        return also(with_case(decision, replace(case, closed_at=closed_at)), SetTimer(EXPIRY, until))
    if record.conversation.delete_at is not None and not deleting.withheld(record.conversation):
        return deleting.carried_out(record, facts)  # they wanted more than that
    return also(decision, Forget(), Post((Text.of("case-forgotten", code=case.code),), outside=True))


def _kept_for(case: Case, facts: Facts) -> timedelta:
    return drills.KEPT if case.drill else facts.limits.keep_closed


def _entry(page: PageSent) -> Text:
    fate = Text.of(f"fate-{page.fate}", at=page.fate_at or page.at, reason=page.reason)
    who = paging.named(page.person)
    if page.acknowledged_at is not None:
        return Text.of("ledger-row-acknowledged", at=page.at, who=who, fate=fate, seen=page.acknowledged_at)
    return Text.of("ledger-row", at=page.at, who=who, fate=fate)


def _changed(order: Order, priority: Priority) -> PageSent:
    """The entry that says who made it more or less urgent."""
    now = order.facts.now
    key, why = f"priority:{order.id}", f"priority-{priority.lower()}"
    return PageSent(key=key, at=now, person=order.name, why=why, fate=Fate.NOTED, fate_at=now)


def _row(case: Case, facts: Facts) -> Text:
    return Text.of(
        "cases-row",
        code=case.code,
        priority=Text.of(f"priority-{case.priority.lower()}"),
        category=card.category_of(case, facts),
        holder=card.holder_of(case),
        age=card.age(case.opened_at, facts.now),
    )
