"""Who is there: the reporter, who has just done something; nobody any more; somebody else, too."""

from dataclasses import replace
from typing import Final

from handlers import times, wishes
from handlers.deciding import also, conversation_of, with_conversation
from safetybot.core.case import CaseState
from safetybot.core.conversation import Conversation, Record, Stage
from safetybot.core.effects import Decision, Post, SayUnencrypted
from safetybot.core.events import FileReceived, MessageEdited, MessageReceived, ReactionGiven
from safetybot.core.facts import Facts
from safetybot.core.text import Text

CLEAR_WORDS: Final = 4
"""So many words in one language are that person's language."""


def awake(
    record: Record, event: MessageReceived | MessageEdited | FileReceived | ReactionGiven, facts: Facts
) -> Conversation:
    """The conversation now that the reporter is there: heard, no longer silent, in a language."""
    conversation = conversation_of(record)
    language, settled = _language(conversation, event, facts)
    read = isinstance(event, MessageReceived)
    there_at = times.there_at(conversation, event, facts.now)
    asks = not isinstance(event, FileReceived) and not event.meaning.intents.isdisjoint(wishes.ASKING)
    if isinstance(event, MessageReceived):
        conversation = times.heard(conversation, event)
    return replace(
        conversation,
        language=language,
        settled=settled,
        spoken=_spoken(conversation, event, facts),
        spoke=conversation.spoke or wishes.says_something(event),
        stopped=conversation.stopped and asks and conversation.stage is not Stage.NEW,
        left=False,
        hidden=False,
        heard_at=there_at,
        unreadable=conversation.unreadable and not read,
    )


def unencrypted(decision: Decision) -> Decision:
    """A room where everybody on the way can read along: one sentence on how to open another, nothing about a case."""
    conversation = conversation_of(decision.record)
    if conversation.unencrypted:
        return decision
    decision = with_conversation(decision, replace(conversation, unencrypted=True))
    return also(decision, SayUnencrypted(Text.of("unencrypted-room")))


def changed(decision: Decision, conversation: Conversation, text: Text) -> Decision:
    """Who is in the room has changed: the desk must know before it writes there."""
    decision = with_conversation(decision, conversation)
    case = decision.record.case
    if case is None or case.state is CaseState.CLOSED:
        return decision
    return also(decision, Post((text,)))


def _spoken(
    conversation: Conversation, event: MessageReceived | MessageEdited | FileReceived | ReactionGiven, facts: Facts
) -> str | None:
    """The language they seem to write in, when the bot does not speak it: once it was clear, until another one is.

    Whoever chooses one for the answers goes on writing in their own.
    """
    before = conversation.spoken
    if not isinstance(event, MessageReceived | MessageEdited) or (conversation.settled and before is None):
        return before
    guess, chooses = event.meaning.guess, event.meaning.language is not None
    if guess is None or chooses or event.meaning.length < CLEAR_WORDS:
        return before
    return None if guess in facts.languages else guess


def _language(
    conversation: Conversation, event: MessageReceived | MessageEdited | FileReceived | ReactionGiven, facts: Facts
) -> tuple[str | None, bool]:
    """What they read, as far as one can tell by now, and whether that is settled: a "hi" is said in many languages."""
    before = conversation.language, conversation.settled
    if conversation.settled or not isinstance(event, MessageReceived | MessageEdited):
        return before
    guess = event.meaning.guess
    if guess not in facts.languages:
        return before
    clear = event.meaning.sure and event.meaning.length >= CLEAR_WORDS
    return (guess, clear) if clear or conversation.language is None else before
