"""Taking everything back. It is asked once and can be stopped until it is due; then all of it goes, also in the desk.

Nobody deletes what somebody else has told: while it is not known who is there, or somebody may be forcing them, nothing
goes, and after `!trust` they are asked once more. Whoever calls for help wants to be found: an alarm ends the wish.
"""

from dataclasses import replace
from datetime import timedelta
from typing import Final

from handlers import emergency, escalation, intake, promises, times
from handlers.answers import calls
from handlers.card import urgent
from handlers.deciding import also, conversation_of, with_conversation
from handlers.timers import ERASE, SILENCE
from safetybot.core.case import CaseState
from safetybot.core.contact import may_write
from safetybot.core.conversation import Conversation, Record
from safetybot.core.effects import Call, CancelTimer, Count, Decision, Effect, Erase, Forget, Post, Say, SetTimer
from safetybot.core.events import (
    FileReceived,
    FromReporter,
    MessageEdited,
    MessageReceived,
    ReactionGiven,
    SpokenElsewhere,
)
from safetybot.core.facts import Facts
from safetybot.core.meaning import Intent
from safetybot.core.measures import measure_of
from safetybot.core.priority import Priority
from safetybot.core.text import Text

QUESTION: Final = "delete"
"""The question beside the intake that is asked here."""

LATE: Final = timedelta(minutes=5)
"""What is due so much later than it was said was due while the bot was off …"""

HEAR_FIRST: Final = timedelta(minutes=10)
"""… and so long what came meanwhile is heard before it: somebody may have changed their mind in time."""

MOMENT: Final = timedelta(minutes=1)
"""So much later, when words of theirs are waiting."""


def wanted(decision: Decision, facts: Facts) -> Decision:
    """Ask once. Whoever has said yes already hears when it happens."""
    conversation = conversation_of(decision.record)
    if conversation.delete_at is not None:
        return also(decision, Say((told(conversation, facts),), everywhere=True))
    return _ask(decision)


def answered(decision: Decision, event: MessageReceived | ReactionGiven, facts: Facts) -> Decision | None:
    """Only a plain yes deletes. What is neither yes nor no is heard as any other words."""
    meaning = event.meaning
    if "yes" in meaning.options:
        return _set(decision, facts)
    if "no" in meaning.options or Intent.KEEP_IT in meaning.intents:
        return intake.waits(intake.ask_again(_say_kept(decision), facts), facts)
    return None


def reacted(decision: Decision, event: ReactionGiven, facts: Facts) -> Decision | None:
    """The same for a sign on the question itself; None: it is not open, or the sign is on something else."""
    conversation = conversation_of(decision.record)
    if conversation.side != QUESTION or not facts.question_asked:
        return None
    return answered(with_conversation(decision, replace(conversation, side=None)), event, facts) or decision


def let_go(decision: Decision, event: MessageReceived) -> Decision:
    """Something else was said instead of an answer: nothing is deleted, and the words are heard."""
    conversation = conversation_of(decision.record)
    if conversation.side != QUESTION:
        return decision
    decision = with_conversation(decision, replace(conversation, side=None))
    return decision if Intent.DELETE in event.meaning.intents else _say_kept(decision)


def change_of_mind(decision: Decision, facts: Facts) -> Decision | None:
    """Stop it. None: there is nothing to stop."""
    if conversation_of(decision.record).delete_at is None:
        return None
    return intake.waits(intake.ask_again(_say_kept(_stopped(decision)), facts), facts)


def settled(before: Record, decision: Decision, event: FromReporter, facts: Facts) -> Decision:
    """Whatever it was that the reporter did: a call for help ends the wish, the question does not wait for a later yes,
    and whoever goes on writing is reminded that it all goes.
    """
    earlier, now = conversation_of(before), conversation_of(decision.record)
    if withheld(now):
        return decision
    alarmed = _in_danger(before, decision, event, facts)
    spoke = isinstance(event, MessageReceived | FileReceived)
    spoken = alarmed or spoke or isinstance(event, MessageEdited | SpokenElsewhere)
    if spoken and now.questions == earlier.questions:
        now = asked_no_more(now)
        decision = with_conversation(decision, now)
    if now.delete_at is None or now.delete_at != earlier.delete_at:
        return decision
    if alarmed:
        return _say_kept(_stopped(decision))
    asked = isinstance(event, MessageReceived) and Intent.DELETE in event.meaning.intents
    recently = times.recently(earlier.heard_at, facts.now, facts.limits.acknowledge)
    if not spoke or asked or recently or facts.more or now.delete_at <= facts.now:
        return decision
    return _desk_told(also(decision, Say((told(now, facts),), everywhere=True)))


def overtaken(decision: Decision) -> Decision:
    """A human has written to the reporter: a yes may be meant for them."""
    conversation = decision.record.conversation
    spoke = any(isinstance(effect, Say) and effect.told for effect in decision.effects)
    if conversation is None or not spoke:
        return decision
    return with_conversation(decision, asked_no_more(conversation))


def asked_no_more(conversation: Conversation) -> Conversation:
    """Something else has come between: a yes is no answer to that question any more."""
    return replace(conversation, side=None) if conversation.side == QUESTION else conversation


def withheld(conversation: Conversation) -> bool:
    """Whether nobody knows that it is their own wish."""
    return conversation.doubted or conversation.forced or conversation.seized


def withhold(decision: Decision, facts: Facts) -> Decision:
    """Somebody wants it of whom nobody knows who they are: people are told, once, and nothing is asked."""
    conversation = conversation_of(decision.record)
    if conversation.delete_at is not None:
        return decision
    at = facts.now + facts.limits.delete_grace
    return _desk_told(with_conversation(decision, replace(conversation, delete_at=at)))


def trusted(decision: Decision) -> Decision:
    """Somebody has made sure that it is the reporter, who may not have been the one who wanted it: they are asked."""
    conversation = conversation_of(decision.record)
    if conversation.delete_at is None:
        return decision
    return _ask(also(with_conversation(decision, replace(conversation, delete_at=None)), CancelTimer(ERASE)))


def due(record: Record, facts: Facts) -> Decision:
    """Its time has come: everything goes. Harmless when early; what has come in time is heard before."""
    decision, conversation = Decision(record), conversation_of(record)
    at = conversation.delete_at
    if at is None:
        return decision
    if withheld(conversation):
        return _pretended(_desk_told(decision), facts)
    if at > facts.now + times.LONGEST_GRACE:  # it was set by a clock that was ahead
        at = facts.now + facts.limits.delete_grace
    elif facts.now - at > LATE:
        at = facts.now + HEAR_FIRST
    if at != conversation.delete_at or facts.now < at:
        return also(with_conversation(decision, replace(conversation, delete_at=at)), SetTimer(ERASE, at))
    if facts.more:
        return also(decision, SetTimer(ERASE, facts.now + MOMENT))
    return carried_out(record, facts)


def carried_out(record: Record, facts: Facts) -> Decision:
    """Everything goes, and both sides hear that it did. What stands behind `Forget` is bound to nobody any more."""
    conversation, case = conversation_of(record), record.case
    effects: list[Effect] = [Erase(Text.of("deleted-here"))]
    ended: list[Effect] = []
    if case is not None and case.state is not CaseState.CLOSED:
        effects.append(Count(measure_of(case, facts.pages)))
        ended = [effect for effect in escalation.over(Decision(record), facts).effects if isinstance(effect, Call)]
    effects += [Forget(), *ended]
    if _may_hear(conversation, None if case is None else case.priority, facts):
        effects.append(Say((Text.of("deleted"),), everywhere=True))
    if case is not None:
        effects.append(Post((Text.of("deleted-desk", code=case.code),), outside=True))
    return Decision(record, tuple(effects))


def _ask(decision: Decision) -> Decision:
    """Its key is that of a question, so that a sign on it is an answer."""
    conversation = conversation_of(decision.record)
    conversation = replace(conversation, side=QUESTION, questions=conversation.questions + 1)
    ask = Say((Text.of("delete-ask"),), key=conversation.question_key(), everywhere=True)
    return also(with_conversation(decision, conversation), ask)


def _set(decision: Decision, facts: Facts) -> Decision:
    at = facts.now + facts.limits.delete_grace
    conversation = replace(conversation_of(decision.record), delete_at=at)
    decision = also(with_conversation(decision, conversation), CancelTimer(SILENCE), SetTimer(ERASE, at))
    decision = also(decision, Say((told(conversation, facts),), everywhere=True))
    return _desk_told(decision) if at > facts.now else decision


def _stopped(decision: Decision) -> Decision:
    conversation = replace(conversation_of(decision.record), delete_at=None)
    decision = also(with_conversation(decision, conversation), CancelTimer(ERASE))
    return decision if decision.record.case is None else also(decision, Post((Text.of("delete-desk-kept"),)))


def _say_kept(decision: Decision) -> Decision:
    return also(decision, Say((Text.of("delete-kept"),), everywhere=True))


def told(conversation: Conversation, facts: Facts) -> Text:
    """When it happens."""
    at = conversation.delete_at
    if at is None or at <= facts.now:
        return Text.of("delete-at-once")
    return Text.of("delete-set", when=promises.when(at, facts))


def _in_danger(before: Record, decision: Decision, event: FromReporter, facts: Facts) -> bool:
    """Whether this says that life is in danger, by whatever it is: a call for help, other words, an answer."""
    was, case = before.case, decision.record.case
    if isinstance(event, MessageReceived | MessageEdited | ReactionGiven) and (
        emergency.emergency_in(event) is not None or calls(event, facts.flow)
    ):
        return True
    raised = case is not None and case.priority is Priority.P0 and (was is None or was.priority is not Priority.P0)
    return raised or conversation_of(decision.record).alarmed_at != conversation_of(before).alarmed_at


def _may_hear(conversation: Conversation, priority: Priority | None, facts: Facts) -> bool:
    """Whether the receipt may stand in their chat now."""
    in_danger = priority is Priority.P0
    there = not conversation.left and not conversation.hidden
    return there and may_write(conversation.contact, facts.now, heard_at=conversation.heard_at, in_danger=in_danger)


def _pretended(decision: Decision, facts: Facts) -> Decision:
    """Whoever stands beside the reporter must not see that nothing is deleted: they read what they would read then.
    Nobody else is told what is not true.
    """
    conversation, case = conversation_of(decision.record), decision.record.case
    priority = conversation.unforced or (None if case is None else case.priority)
    if not conversation.forced or conversation.doubted or not _may_hear(conversation, priority, facts):
        return decision
    return also(decision, Say((Text.of("deleted"),), everywhere=True, neutral=True))


def _desk_told(decision: Decision) -> Decision:
    """Whoever works on it must know: soon there is nothing left to work with, or nobody knows who wants that."""
    case, conversation = decision.record.case, conversation_of(decision.record)
    if case is None or conversation.delete_at is None:
        return decision
    if withheld(conversation):
        return also(decision, Post((Text.of("delete-waits"),), alert=True))
    pressing = case.state is CaseState.TAKEN or (case.state is CaseState.OPEN and urgent(case.priority))
    return also(decision, Post((Text.of("delete-desk", at=conversation.delete_at),), alert=pressing))
