"""Somebody's identity has changed: a new phone, or somebody else. What they write is heard; what goes out is not.

Until a responder has made sure who it is (`!trust`), one neutral line is all that the bot says there. It confirms
nothing: no earlier contact, no case, no code. It comes in every language that is offered, because which one was spoken
here would tell that somebody has. A reply is not dropped: the outbox holds it until then.
"""

from dataclasses import replace

from handlers import emergency, owners, promises, relay, times, wishes
from handlers.deciding import also, conversation_of, with_conversation
from handlers.intake import handed_over
from handlers.opening import open_case, reopen
from handlers.orders import Order
from safetybot.core.case import CaseState
from safetybot.core.conversation import Stage
from safetybot.core.effects import Decision, Post, Say, Trust
from safetybot.core.events import FileReceived, MessageReceived, ReactionGiven
from safetybot.core.facts import Facts
from safetybot.core.meaning import Intent
from safetybot.core.text import Text


def changed(decision: Decision, facts: Facts) -> Decision:
    """Nobody knows any more who it is: no more questions, and people are told. Once, until it is known again."""
    conversation = conversation_of(decision.record)
    if conversation.doubted:
        return decision
    conversation = replace(conversation, doubted=True, calmed_at=None, asks_phrase=False)
    decision = with_conversation(decision, conversation)
    if conversation.stage is Stage.ASKING:
        decision = handed_over(decision)
    if decision.record.case is None:
        if not facts.said:
            return decision  # there is nothing that somebody else could take over
        decision = open_case(decision, facts)
    open = decision.record.case is not None and decision.record.case.state is not CaseState.CLOSED
    return also(decision, Post((Text.of("identity-changed"),), alert=open))


def found(decision: Decision, facts: Facts) -> Decision:
    """The same, noticed by something that could not go out.

    Whoever has just written hears the neutral line at least. Nobody hears it unasked: whoever has the number now would
    learn from it that somebody has written from there.
    """
    conversation = conversation_of(decision.record)
    decision = changed(decision, facts)
    waits = times.recently(conversation.heard, facts.now, facts.limits.acknowledge)
    if conversation.doubted or not waits or promises.hushed(conversation, facts):
        return decision
    return calm(decision, facts)


def hear(decision: Decision, event: relay.Carried, facts: Facts) -> Decision:
    """Take what comes from somebody nobody knows to be the reporter: people read it, the answer says nothing."""
    if not isinstance(event, FileReceived) and (intent := emergency.emergency_in(event)) is not None:
        return calm(emergency.alarm(decision, event, intent, facts), facts)
    if isinstance(event, ReactionGiven):
        return relay.carry(decision, event, facts)
    if isinstance(event, MessageReceived):
        if Intent.STOP in event.meaning.intents:
            return calm(wishes.stop(decision, facts), facts)
        if not event.meaning.intents.isdisjoint(wishes.ASKING):
            return calm(decision, facts)
    decision = handed_over(decision)
    decision = open_case(decision, facts) if decision.record.case is None else reopen(decision, facts)
    return calm(relay.carry(decision, event, facts), facts)


def calm(decision: Decision, facts: Facts) -> Decision:
    """The neutral line, but not for every message."""
    conversation = conversation_of(decision.record)
    if times.recently(conversation.calmed_at, facts.now, facts.limits.acknowledge):
        return decision
    decision = with_conversation(decision, replace(conversation, calmed_at=facts.now))
    return also(decision, Say((Text.of("neutral"),), neutral=True))


def guarded(decision: Decision) -> Decision:
    """What may go out. To somebody in doubt: neutral words; and what a human says, which the outbox holds."""
    conversation = decision.record.conversation
    if conversation is None or not conversation.doubted:
        return decision
    kept = (effect for effect in decision.effects if not isinstance(effect, Say) or effect.neutral or effect.told)
    return replace(decision, effects=tuple(kept))


def trust(order: Order) -> Decision:
    """Talk again to a reporter whose identity has changed: somebody has made sure that it is them."""
    text = Text.of("trusted" if order.conversation.doubted else "trusted-already", who=order.name)
    conversation = replace(order.conversation, doubted=False, calmed_at=None)
    decision = with_conversation(Decision(order.record, (Trust(), Post((text,)))), conversation)
    return owners.worked(decision, order.by, order.facts)
