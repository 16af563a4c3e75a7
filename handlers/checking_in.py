"""The day after: whoever has spoken of hurting themselves is asked once whether somebody may write to them tomorrow.

Not in the first answer, nor in the middle of what a human says: when people have answered, and nobody has written for
a while. What they said yes to is a promise: a human writes, never the bot, and people are paged until somebody does.
"""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from handlers import escalation, owners, paging, vanish
from handlers.answers import quiet
from handlers.deciding import also, conversation_of, with_conversation
from handlers.opening import reopen
from handlers.timers import CHECK_IN
from safetybot.core.case import CaseState
from safetybot.core.contact import Contact, next_time, opens_at
from safetybot.core.conversation import Conversation, Record, Stage
from safetybot.core.effects import Decision, Keep, Post, Say, SetTimer
from safetybot.core.events import MessageReceived, ReactionGiven
from safetybot.core.facts import Facts
from safetybot.core.text import Text, Words

QUESTION: Final = "check-in"

QUIET: Final = timedelta(minutes=10)
"""So long nobody has written when the question is put."""

AFTER: Final = timedelta(days=1)
"""Tomorrow is so far off; and so long after the alarm nobody is asked any more."""


def prepared(decision: Decision, facts: Facts) -> Decision:
    """They have spoken of hurting themselves: the question may be put when it is quiet."""
    conversation = conversation_of(decision.record)
    if conversation.check_in_asked or conversation.drill:
        return decision
    return also(decision, SetTimer(CHECK_IN, facts.now + QUIET))


def due(record: Record, facts: Facts) -> Decision:
    """Ask whether somebody may write tomorrow; or it is tomorrow. Harmless when early, late or twice."""
    conversation = conversation_of(record)
    if conversation.check_in_at is None:
        return _ask(record, facts)
    if facts.now < conversation.check_in_at <= facts.now + 2 * AFTER:  # else it was set by a clock that was ahead
        return also(Decision(record), SetTimer(CHECK_IN, conversation.check_in_at))
    decision = with_conversation(Decision(record), replace(conversation, check_in_at=None))
    return _call_people(decision, facts)


def reacted(decision: Decision, event: ReactionGiven, facts: Facts) -> Decision | None:
    """The same for a sign on the question itself; None: it is not open, or the sign is on something else."""
    conversation = conversation_of(decision.record)
    if conversation.side != QUESTION or not facts.question_asked:
        return None
    return answered(with_conversation(decision, asked_no_more(conversation)), event, facts)


def answered(decision: Decision, event: MessageReceived | ReactionGiven, facts: Facts) -> Decision | None:
    """Yes or no, or neither. The desk sees the words, too: a human may have asked something as well."""
    meaning = event.meaning
    yes = "yes" in meaning.options | meaning.begins
    if meaning.raises or yes == ("no" in meaning.options | meaning.begins):
        return None  # "yes, but they have come for me" is no answer to that
    words = event.words if isinstance(event, MessageReceived) else event.emoji
    if isinstance(event, MessageReceived):
        decision = vanish.keep(decision, Keep("reporter", words, event.message), facts)
    shown = Text.of("desk-answer-words", question=Text.of("check-in-ask")), Words(words)
    if not meaning.options:
        decision = owners.waiting(decision, facts)  # there is more in it than an answer
    if not yes:
        return also(decision, Post(shown, about=event.message), Say((Text.of("check-in-no"),)))
    conversation = conversation_of(decision.record)
    at = _tomorrow(conversation.contact, facts)
    decision = with_conversation(decision, replace(conversation, check_in_at=at))
    post = Post((Text.of("check-in-set"), *shown), about=event.message)
    return also(decision, SetTimer(CHECK_IN, at), post, Say((Text.of("check-in-yes"),)))


def asked_no_more(conversation: Conversation) -> Conversation:
    """A human has written to them: a yes may be meant for that."""
    return replace(conversation, side=None) if conversation.side == QUESTION else conversation


def _ask(record: Record, facts: Facts) -> Decision:
    """Put the question, or come back when it is quiet; never where it could give somebody away, nor into a void."""
    decision, conversation, case = Decision(record), conversation_of(record), record.case
    since = conversation.alarmed_at
    if conversation.check_in_asked or since is None or case is None or case.state is CaseState.CLOSED:
        return decision
    if facts.now > since + AFTER or conversation.stage is not Stage.HANDED_OVER or conversation.contact.first:
        return decision
    if conversation.neutral or conversation.doubted or conversation.shut or quiet(conversation, facts.flow):
        return decision
    if (at := _quiet_at(record, since, facts)) > facts.now:
        return also(decision, SetTimer(CHECK_IN, at))
    asked = replace(conversation, check_in_asked=True, side=QUESTION, questions=conversation.questions + 1)
    return also(with_conversation(decision, asked), Say((Text.of("check-in-ask"),), key=asked.question_key()))


def _tomorrow(contact: Contact, facts: Facts) -> datetime:
    """In a day; if that is outside of their hours, when these begin on that day."""
    at = facts.now + AFTER
    return at if next_time(contact, at) == at else opens_at(contact, facts.now + AFTER / 2) or at


def _quiet_at(record: Record, since: datetime, facts: Facts) -> datetime:
    """When to look again: a human must have answered, nobody have written for a while, and writing must be wanted."""
    conversation = conversation_of(record)
    if not any(said.author == "team" and said.at >= since for said in facts.said):
        return facts.now + QUIET
    latest = max(said.at for said in facts.said)
    if facts.now < (at := min(latest, facts.now) + QUIET):
        return at
    return facts.now if record.may_write(facts.now) else next_time(conversation.contact, facts.now) or facts.now + QUIET


def _call_people(decision: Decision, facts: Facts) -> Decision:
    """Whoever has the case is asked to write, and the ladder begins beside them; a closed case is open again for it."""
    case = decision.record.case
    if case is None:
        return decision
    owner = paging.people((case.owner,), facts)
    post = Post((Text.of("check-in-due", code=case.code),), alert=True, mention=owner)
    match case.state:
        case CaseState.TAKEN:
            return owners.again(also(decision, post), facts)
        case CaseState.CLOSED:
            return also(reopen(decision, facts, wrote=False), post)
        case CaseState.OPEN:
            decision = also(decision, post)
            if case.climb is not None:
                return decision  # people are called already
            return escalation.begin(decision, facts)
