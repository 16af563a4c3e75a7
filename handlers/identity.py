"""Somebody's identity has changed: a new phone, or somebody else. What they write is heard; what goes out is not.

Until a responder has made sure who it is (`!trust`), one neutral line is all that the bot says there. It confirms
nothing: no earlier contact, no case, no code. It comes in the language of the words that it answers, and where they do
not tell one in two, because which one was spoken here before would tell that somebody has. A reply is not dropped: the
outbox holds it until then.
"""

from dataclasses import replace

from handlers import agreed, deleting, emergency, owners, promises, relay, times, wishes
from handlers.answers import calls
from handlers.deciding import also, conversation_of, with_conversation
from handlers.intake import handed_over
from handlers.opening import open_case, raise_case, reopen
from handlers.orders import Order
from safetybot.core.case import CaseState
from safetybot.core.conversation import Conversation, Stage
from safetybot.core.effects import Claim, Decision, Hide, Post, Say, SayUnencrypted, Trust
from safetybot.core.events import DeliveryFailed, FileReceived, IdentityChanged, MessageReceived, ReactionGiven
from safetybot.core.facts import Facts
from safetybot.core.meaning import Intent
from safetybot.core.text import Text


def changed(decision: Decision, event: IdentityChanged, facts: Facts) -> Decision:
    """A transport has seen it. Whoever has just written hears the neutral line: it is an answer, though to words that
    are still on their way.
    """
    conversation = conversation_of(decision.record)
    if not event.mark or event.mark != conversation.mark:
        decision = (_changed_again if conversation.doubted else _doubt)(decision, facts, event.mark)
    return calm(decision, facts) if event.wrote else decision


def _doubt(decision: Decision, facts: Facts, mark: str = "") -> Decision:
    """Nobody knows any more who it is: no more questions, and people are told. Once, until it is known again."""
    conversation = conversation_of(decision.record)
    if conversation.doubted:
        return decision
    conversation = replace(conversation, doubted=True, calmed_at=None, mark=mark, withdrawals=())
    conversation = deleting.asked_no_more(conversation)
    decision = _unclaimed(with_conversation(decision, conversation))
    if conversation.stage is Stage.ASKING:
        decision = handed_over(decision)
    if decision.record.case is None:
        if not facts.said:
            return decision  # there is nothing that somebody else could take over
        decision = open_case(decision, facts)
    return also(decision, Post((Text.of("identity-changed"),), alert=_is_open(decision)))


def _changed_again(decision: Decision, facts: Facts, mark: str) -> Decision:
    """It is yet another one: whoever has just made sure has made sure of somebody else.

    The first to be named is the one that was told already. What the one before has taken back is not carried out.
    """
    conversation = conversation_of(decision.record)
    if not mark:
        return decision
    if not conversation.mark:
        return with_conversation(decision, replace(conversation, mark=mark))
    decision = _unclaimed(with_conversation(decision, replace(conversation, mark=mark, withdrawals=())))
    if decision.record.case is None:
        return decision
    dropped = (Text.of("withdrawals-dropped"),) if conversation.withdrawals else ()
    return also(decision, Post((Text.of("identity-changed-again"), *dropped), alert=_is_open(decision)))


def _unclaimed(decision: Decision) -> Decision:
    """What somebody has shown here of another conversation no longer speaks for whoever is here now."""
    conversation = conversation_of(decision.record)
    if conversation.claims is None:
        return decision
    decision = with_conversation(decision, replace(conversation, claims=None))
    return also(decision, Claim(conversation.claims, right=False, changed=True))


def _is_open(decision: Decision) -> bool:
    return decision.record.case is not None and decision.record.case.state is not CaseState.CLOSED


def found(decision: Decision, facts: Facts) -> Decision:
    """The same, noticed by something that could not go out.

    Whoever has just written hears the neutral line at least. Nobody hears it unasked: whoever has the number now would
    learn from it that somebody has written from there.
    """
    conversation = conversation_of(decision.record)
    decision = _doubt(decision, facts)
    waits = times.recently(conversation.heard, facts.now, facts.limits.acknowledge)
    if conversation.doubted or not waits or promises.hushed(conversation, facts):
        return decision
    return calm(decision, facts)


def hear(decision: Decision, event: relay.Carried, facts: Facts) -> Decision:
    """Take what comes from somebody nobody knows to be the reporter: people read it, the answer says nothing.

    What is only asked is not shown to them, but for what comes from a phone in other hands: there all of it is.
    """
    if not isinstance(event, FileReceived) and (intent := emergency.emergency_in(event)) is not None:
        return _told_where_help_is(emergency.alarm(decision, event, intent, facts), facts, event)
    if isinstance(event, ReactionGiven):
        return relay.carry(decision, event, facts)
    seized = conversation_of(decision.record).seized
    if isinstance(event, MessageReceived):
        intents = event.meaning.intents
        if Intent.STOP in intents:
            decision = relay.carry(decision, event, facts) if seized else decision
            return calm(wishes.stop(decision, facts), facts, event)
        asks = not intents.isdisjoint(wishes.ASKING) and not wishes.is_for_people(intents, decision.record)
        if asks and not seized:
            return calm(decision, facts, event)
    decision = handed_over(decision)
    if decision.record.case is None:
        decision = open_case(decision, facts)
    else:
        decision = raise_case(reopen(decision, facts), facts, event)
    answered = _told_where_help_is if calls(event, facts.flow) else calm
    return answered(relay.carry(decision, event, facts), facts, event)


def in_question(conversation: Conversation) -> bool:
    """Whether it is not known who writes there: they are heard, and nothing is told to them."""
    return conversation.doubted or conversation.seized


def calm(decision: Decision, facts: Facts, event: relay.Carried | None = None) -> Decision:
    """The neutral line, but not for every message. Once, where a code word was agreed on, that is asked for instead.

    `event` is what it answers, if that is here already.
    """
    conversation = conversation_of(decision.record)
    if conversation.calmed_at is None and agreed.may_ask(conversation):
        return agreed.ask(decision, facts, event)
    return _told_where_help_is(decision, facts, event)


def _told_where_help_is(decision: Decision, facts: Facts, event: relay.Carried | None) -> Decision:
    conversation = conversation_of(decision.record)
    if times.recently(conversation.calmed_at, facts.now, facts.limits.acknowledge):
        return decision
    decision = with_conversation(decision, replace(conversation, calmed_at=facts.now))
    return also(decision, Say((Text.of("neutral"),), neutral=True, language=agreed.written_in(event, facts)))


def guarded(decision: Decision) -> Decision:
    """What may go out. To somebody in doubt: neutral words; and what a human says, which the outbox holds. To a phone
    in other hands: nothing.
    """
    conversation = decision.record.conversation
    if conversation is None or not (conversation.doubted or conversation.shut):
        return decision
    if conversation.seized:
        inside = (effect for effect in decision.effects if not isinstance(effect, Say | SayUnencrypted | Hide))
        return replace(decision, effects=tuple(inside))
    kept = (effect for effect in decision.effects if not isinstance(effect, Say) or effect.neutral or effect.told)
    return replace(decision, effects=tuple(kept))


def trust(order: Order) -> Decision:
    """Talk again to a reporter who may have been somebody else, or forced: somebody has made sure that it is them."""
    was = order.conversation
    back = was.forced or was.seized
    told = Text.of("trusted" if was.doubted else "trusted-back" if back else "trusted-already", who=order.name)
    conversation = replace(was, doubted=False, forced=False, unforced=None, seized=False, calmed_at=None)
    conversation = deleting.asked_no_more(agreed.asked_no_more(conversation))
    trusted = Decision(order.record, (Trust(was.mark), Post((told,))))
    decision = relay.carry_out_withdrawals(with_conversation(trusted, conversation), order.facts)
    decision = deleting.trusted(decision)
    return owners.worked(decision, order.by, order.facts)


def not_trusted(decision: Decision, event: DeliveryFailed) -> Decision:
    """Somebody had made sure, and it does not count: by now it is somebody else, or the network has refused."""
    overtaken = event.reason == "identity-changed"
    text = Text.of("trust-overtaken") if overtaken else Text.of("trust-failed", reason=event.reason)
    decision = with_conversation(decision, replace(conversation_of(decision.record), doubted=True))
    return also(decision, Post((text,), alert=True))
