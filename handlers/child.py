"""A child may be writing, or be in danger: what is said first, and whose matter it is."""

from dataclasses import replace
from typing import Final

from handlers import escalation, restricted
from handlers.answers import is_of_child, speaks_of_child
from handlers.deciding import also, conversation_of, with_case, with_conversation
from safetybot.core.case import CaseState
from safetybot.core.effects import Decision, Post, Say
from safetybot.core.facts import Facts
from safetybot.core.text import Text

LIMITS: Final = (Text.of("child-limits"), Text.of("child-images"), Text.of("child-adult"))


def limits_told(decision: Decision, facts: Facts) -> Decision:
    """What happens to the words of a child is said before anything else is asked, once.

    A case that is there already becomes the matter of those who are on call for children.
    """
    conversation = conversation_of(decision.record)
    if conversation.child or not speaks_of_child(conversation, facts.flow):
        return decision
    return taken_over(also(decision, Say(LIMITS, everywhere=True)), facts)


def behind(decision: Decision) -> Decision:
    """Where life is in danger, what helps is said before the limits."""
    limits = tuple(effect for effect in decision.effects if isinstance(effect, Say) and effect.lines == LIMITS)
    others = tuple(effect for effect in decision.effects if effect not in limits)
    return replace(decision, effects=(*others, *limits))


def taken_over(decision: Decision, facts: Facts) -> Decision:
    """From now on it is the matter of those who are on call for children."""
    decision = with_conversation(decision, replace(conversation_of(decision.record), child=True))
    case = decision.record.case
    if case is None or case.state is CaseState.CLOSED:
        return decision
    decision = also(decision, *desk_told(decision, facts))
    if restricted.schedule_of(decision.record, facts) is None:
        return decision
    return escalation.begin(with_case(decision, replace(case, schedule=None)), facts)


def desk_told(decision: Decision, facts: Facts) -> tuple[Post, ...]:
    """How one works on such a case, and whether anybody is there for it; nothing for any other."""
    conversation = conversation_of(decision.record)
    if not is_of_child(conversation, facts.flow):
        return ()
    lacks = (Text.of("child-no-duty"),) if restricted.lacks_duty(conversation, facts) else ()
    return (Post((Text.of("child-desk"), *lacks)),)
