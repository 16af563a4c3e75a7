"""What responders do with a case: take, note, sort, close, look. And what the clock does in the end: forget."""

from dataclasses import replace

from handlers import card, relay
from handlers.answers import quiet
from handlers.deciding import also, case_of, conversation_of, with_case, with_conversation
from handlers.intake import handed_over
from handlers.orders import Order
from handlers.timers import CARD_AGE, EXPIRY
from safetybot.core.case import Case, CaseState, Priority
from safetybot.core.conversation import Record
from safetybot.core.effects import CancelTimer, Decision, Forget, Keep, Post, Say, SetTimer, Trust
from safetybot.core.facts import Facts
from safetybot.core.text import Line, Text, Words

MOST_LINES = 50
"""Of a list in one post."""


def take(order: Order) -> Decision:
    """The case is theirs; whoever comes second is told whose it is."""
    case = order.case
    if case.state is CaseState.TAKEN:
        if case.owner == order.by:
            return order.answer(Text.of("taken-already", code=case.code))
        lines = Text.of("taken-by-another", who=case.owner_name or "?", code=case.code)
        return order.answer(lines)
    return take_over(Decision(order.record), order)


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
    decision = also(with_case(decision, taken), Post((Text.of("taken", who=order.name, code=case.code),)))
    if case.state is CaseState.CLOSED:
        return also(decision, CancelTimer(EXPIRY), *card.age_timer(taken, order.facts.now))
    return decision


def note(order: Order) -> Decision:
    """Keep something with the case. It stays inside."""
    return Decision(order.record, (Keep("note", order.words), Post((Text.of("noted", who=order.name),))))


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
    alert = card.urgent(priority) and not card.urgent(case.priority)
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
    if order.words:
        decision = also(decision, Keep("note", order.words))
    days = facts.limits.keep_closed.days
    decision = also(
        decision,
        Post((Text.of("closed", who=order.name, code=case.code, days=days), *result)),
        CancelTimer(CARD_AGE),
        SetTimer(EXPIRY, facts.now + facts.limits.keep_closed),
    )
    hushed = quiet(conversation_of(decision.record), facts.flow)
    return decision if hushed else also(decision, Say((Text.of("case-closed"),)))


def trust(order: Order) -> Decision:
    """Talk again to a reporter whose identity has changed: somebody has made sure that it is them."""
    return Decision(order.record, (Trust(), Post((Text.of("trusted", who=order.name),))))


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
    decision = Decision(order.record, (Post(card.show(order.record, order.facts)), *posts))
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
    until = closed_at + facts.limits.keep_closed
    if facts.now < until:
        return also(with_case(decision, replace(case, closed_at=closed_at)), SetTimer(EXPIRY, until))
    return also(decision, Forget(), Post((Text.of("case-forgotten", code=case.code),), outside=True))


def _row(case: Case, facts: Facts) -> Text:
    return Text.of(
        "cases-row",
        code=case.code,
        priority=Text.of(f"priority-{case.priority.lower()}"),
        category=card.category_of(case),
        holder=card.holder_of(case),
        age=card.age(case.opened_at, facts.now),
    )
