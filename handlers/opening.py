"""How a case comes about, becomes more urgent, and comes back. A machine raises, only a human lowers."""

from dataclasses import replace

from handlers import child, escalation, flood, relay
from handlers.answers import rules_in, weigh
from handlers.card import age_timer, alerts, card
from handlers.deciding import also, case_of, conversation_of, with_case, with_conversation
from handlers.timers import EXPIRY
from safetybot.core.case import Case, CaseState
from safetybot.core.effects import CancelTimer, Decision, Post
from safetybot.core.facts import Facts
from safetybot.core.priority import Priority
from safetybot.core.text import Text


def open_case(
    decision: Decision, facts: Facts, *, at_least: Priority | None = None, category: str | None = None
) -> Decision:
    """Give the desk a case with all that was said so far. What is being said right now is the caller's to carry."""
    conversation = conversation_of(decision.record)
    found, answered = weigh(conversation, facts.flow)
    priority = at_least.at_least(found) if at_least else found or facts.flow.default_priority
    case = Case(
        id=facts.fresh_case,
        code=facts.fresh_code,
        conversation=conversation.id,
        priority=priority,
        category=category or answered,
        opened_at=facts.now,
        since=facts.now,
        waits_since=facts.now,
        drill=conversation.drill,
    )
    conversation = replace(conversation, case=case.id)
    decision = escalation.begin(with_case(with_conversation(decision, conversation), case), facts)
    decision = also(
        decision,
        CancelTimer(EXPIRY),
        card(case_of(decision.record), conversation, facts, alert=alerts(priority, facts)),
        *child.desk_told(decision, facts),
        *relay.so_far(conversation, facts),
        *age_timer(case, facts.now),
    )
    return flood.before_the_case(decision, facts)


def raise_case(decision: Decision, facts: Facts, event: relay.Carried | None = None) -> Decision:
    """Let what was said make an open case more urgent, unless a human has decided; the desk hears of it.

    `event` is what was said just now. When its words say that life is in danger, that counts whatever anybody has
    decided before. Words that make it more urgent also say what it is about now, unless a human has sorted it.
    """
    case = case_of(decision.record)
    found, category = weigh(conversation_of(decision.record), facts.flow)
    rules = rules_in(event, facts.flow) if event is not None else ()
    priority = case.priority if case.by_hand else case.priority.at_least(found)
    priority = Priority.P0 if any(rule.priority is Priority.P0 for rule in rules) else priority
    raising = [rule for rule in rules if rule.priority is priority and priority is not case.priority]
    newer = next((rule.category for rule in raising if rule.category and not case.by_hand), None)
    decision = with_case(decision, replace(case, priority=priority, category=newer or case.category or category))
    if priority is case.priority:
        return decision
    why = (Text.of("desk-raised"),) if raising else ()
    lines = (Text.of("case-raised", priority=Text.of(f"priority-{priority.lower()}")), *why)
    decision = escalation.raised(case.priority, decision, facts)
    return also(decision, Post(lines, alert=alerts(priority, facts)))


def reopen(decision: Decision, facts: Facts, *, wrote: bool = True) -> Decision:
    """A closed case whose reporter has written again is open again, for whoever is there now.

    If they have not (`wrote`), nobody waits for an answer, and the caller says why it is open.
    """
    case = case_of(decision.record)
    if case.state is not CaseState.CLOSED:
        return decision
    case = replace(
        case,
        state=CaseState.OPEN,
        owner=None,
        owner_name=None,
        closed_at=None,
        answer_by=None,
        waits_since=facts.now if wrote else None,
        acknowledged_at=None,
        worked_at=None,
        since=facts.now,
        breached=False,
        missed=0,
    )
    return also(
        escalation.begin(with_case(decision, case), facts),
        CancelTimer(EXPIRY),
        *((Post((Text.of("case-reopened", code=case.code),), alert=alerts(case.priority, facts)),) if wrote else ()),
        *age_timer(case, facts.now),
    )
