"""Stop and status: what a person may ask for at any moment."""

from dataclasses import replace
from typing import Final

from handlers import relay
from handlers.answers import quiet
from handlers.deciding import also, conversation_of, with_conversation
from handlers.intake import handed_over
from handlers.opening import open_case
from handlers.timers import SILENCE
from safetybot.core.case import CaseState
from safetybot.core.conversation import Conversation, Record, Stage
from safetybot.core.effects import CancelTimer, Decision, Post, Say
from safetybot.core.events import FileReceived, MessageEdited, MessageReceived, ReactionGiven
from safetybot.core.facts import Facts
from safetybot.core.meaning import Intent
from safetybot.core.text import Line, Text

ASKING: Final = frozenset(
    {
        Intent.LANGUAGE,
        Intent.KEEP,
        Intent.STATUS,
        Intent.RETURN,
        Intent.DELETE,
        Intent.WHO,
        Intent.PAST,
        Intent.WORDS,
    }
)
"""Who asks for these says nothing: a case stays closed, and who wanted no more unasked words still wants none."""


def stop(decision: Decision, facts: Facts) -> Decision:
    """No more questions and nothing unasked. What was said so far goes to people, and they are told that it does."""
    new = decision.record.case is None
    conversation = replace(conversation_of(decision.record), stopped=True)
    decision = ended(with_conversation(decision, conversation), facts)
    if decision.record.case is None:
        return also(decision, Say((Text.of("stopped-nothing"),)))
    return also(decision, Post((Text.of("stopped-desk"),)), Say((Text.of("stopped-kept" if new else "stopped"),)))


def ended(decision: Decision, facts: Facts) -> Decision:
    """No more questions. People get what was said so far; whoever has said nothing is as if they had never come."""
    decision = relay.answered_at_once(decision, facts)
    if decision.record.case is not None:
        return handed_over(decision)
    if _said_something(conversation_of(decision.record), facts):
        return open_case(handed_over(decision), facts)
    decision = with_conversation(decision, replace(conversation_of(decision.record), stage=Stage.NEW, asked=None))
    return also(decision, CancelTimer(SILENCE))


def status(record: Record, facts: Facts) -> tuple[Line, ...]:
    """Where things stand, in plain words and without detail."""
    case = record.case
    if case is None:
        return (Text.of("status-none"),)
    state = {
        CaseState.OPEN: Text.of("status-open"),
        CaseState.TAKEN: Text.of("status-taken"),
        CaseState.CLOSED: Text.of("status-closed"),
    }[case.state]
    if quiet(conversation_of(record), facts.flow):
        return (state,)
    return (state, Text.of("status-code", code=case.code))


def is_for_people(intents: frozenset[Intent], record: Record) -> bool:
    """Whether people read it, too: a phone that is lost may have been taken. A closed case stays closed by it."""
    return Intent.RETURN in intents and (record.case is None or record.case.state is not CaseState.CLOSED)


def says_something(event: MessageReceived | MessageEdited | FileReceived | ReactionGiven) -> bool:
    """Whether it is more than a greeting, a call for an explanation, or one of the wishes above."""
    match event:
        case FileReceived():
            return True
        case ReactionGiven():
            return False
        case _:
            return bool(event.words.strip()) and not event.meaning.intents and not event.meaning.greets


def _said_something(conversation: Conversation, facts: Facts) -> bool:
    """Whether there is anything of theirs that people should have."""
    answered = any(not answer.skipped for answer in conversation.answers.values())
    return answered or (conversation.spoke and bool(facts.said))
