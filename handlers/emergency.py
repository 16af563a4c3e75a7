"""SOS and self-harm: at any step, in any state. Stands above everything that depends on state.

Who speaks of somebody else's is not taken for that person: they are asked how to reach them, and how they are.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from handlers import checking_in, contact, escalation, owners, promises, relay, resources, times
from handlers.deciding import also, case_of, conversation_of, with_case, with_conversation
from handlers.opening import open_case, reopen
from handlers.timers import SILENCE
from safetybot.core.case import CaseState
from safetybot.core.conversation import Stage
from safetybot.core.effects import CancelTimer, Decision, Post, Say
from safetybot.core.events import MessageEdited, MessageReceived, ReactionGiven
from safetybot.core.facts import Facts
from safetybot.core.meaning import Intent
from safetybot.core.priority import Priority
from safetybot.core.text import Line, Text

SAYING: Final[Mapping[Intent, Callable[[Facts], tuple[Line, ...]]]] = {
    Intent.SELF_HARM: lambda facts: (
        Text.of("self-harm"),
        Text.of("self-harm-ask"),
        *resources.despairing(facts),
        Text.of("self-harm-misread"),
    ),
    Intent.SELF_HARM_OTHER: lambda facts: (
        Text.of("self-harm-other"),
        Text.of("self-harm-other-ask"),
        Text.of("self-harm-other-how"),
        *resources.despairing(facts),
    ),
    Intent.SOS: lambda facts: (Text.of("sos"), *resources.in_danger(facts), Text.of("sos-write")),
}
"""What each is answered with, the one that is looked for first before the other."""


def emergency_in(event: MessageReceived | MessageEdited | ReactionGiven) -> Intent | None:
    """The emergency somebody speaks of, if any."""
    return next((intent for intent in SAYING if intent in event.meaning.intents), None)


def alarm(
    decision: Decision, event: MessageReceived | MessageEdited | ReactionGiven, intent: Intent, facts: Facts
) -> Decision:
    """Stop every question, give the desk a case of the highest priority at once, say so, and leave one open line."""
    conversation = conversation_of(decision.record)
    case = decision.record.case
    again = (
        conversation.alarmed_by is intent
        and times.recently(conversation.alarmed_at, facts.now, times.ONE_ALARM)
        and case is not None
        and (case.state is not CaseState.CLOSED and case.priority is Priority.P0)
    )
    conversation = replace(conversation, stage=Stage.HANDED_OVER, asked=None, asked_times=0)
    if not again:
        conversation = replace(conversation, alarmed_at=facts.now, alarmed_by=intent)
    decision = also(with_conversation(decision, conversation), CancelTimer(SILENCE))
    category = None if intent is Intent.SOS else "self-harm"
    if case is None:
        decision = open_case(decision, facts, at_least=Priority.P0, category=category)
    else:
        decision = reopen(decision, facts)
        case = case_of(decision.record)
        raised = replace(case, priority=Priority.P0, category=category or case.category)
        decision = escalation.raised(case.priority, with_case(decision, raised), facts)
    if not again:
        decision = also(decision, Post((Text.of(f"desk-{intent.value}"),), alert=case is not None))
    decision = owners.waiting(relay.carry(decision, event, facts, always=not again), facts)
    if not again and case is not None and case.state is CaseState.TAKEN and case.climb is None:
        decision = owners.again(decision, facts)  # whoever has it may be asleep
    if again:
        return relay.acknowledge(decision, facts)
    if intent is Intent.SELF_HARM:
        decision = checking_in.prepared(decision, facts)
    more = (*promises.first_answer(Priority.P0, conversation, facts), *contact.reminded(decision.record, facts))
    said = (*SAYING[intent](facts), *more)
    return relay.answered_at_once(also(decision, Say(said, everywhere=True)), facts)
