"""What a reporter does, and what follows from it: from what stands above everything to what depends on the state of
things. Whatever may be asked at any moment is asked here, so that no step of the intake can swallow it.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import Final

from handlers import (
    agreed,
    checking_in,
    child,
    contact,
    deleting,
    emergency,
    identity,
    intake,
    languages,
    neutral,
    owners,
    presence,
    privacy,
    relay,
    replies,
    resources,
    returning,
    side,
    times,
    vanish,
    wishes,
)
from handlers.answers import corrected, with_child, with_raised
from handlers.deciding import also, conversation_of, with_conversation
from handlers.opening import reopen
from handlers.timers import EXPIRY, SILENCE
from safetybot.core.case import CaseState
from safetybot.core.conversation import Record, Stage
from safetybot.core.effects import Decision, Post, Release, Say, SetTimer
from safetybot.core.events import (
    CompanyJoined,
    DisappearingSet,
    FileReceived,
    FromReporter,
    IdentityChanged,
    MessageEdited,
    MessageReceived,
    MessageUnreadable,
    MessageWithdrawn,
    ReactionGiven,
    ReceiptGiven,
    ReporterLeft,
    RoomUnencrypted,
    SpokenElsewhere,
)
from safetybot.core.facts import Facts
from safetybot.core.meaning import Intent
from safetybot.core.text import Line, Text

SIDE: Final[Mapping[str, side.Answering]] = {
    deleting.QUESTION: deleting.answered,
    checking_in.QUESTION: checking_in.answered,
    contact.CLOCK: contact.clock_told,
    contact.CLOCK_AGAIN: contact.clock_told_again,
}
"""Who takes the answers to the questions beside the intake."""

PASSING: Final = (checking_in.QUESTION, contact.CLOCK, contact.CLOCK_AGAIN)
"""Those of them that are over when something else is said."""


def hear(record: Record, event: FromReporter, facts: Facts) -> Decision:
    """Decide what follows from something a reporter did."""
    decision = deleting.settled(record, _heard(record, event, facts), event, facts)
    return _kept_for_now(decision, facts)


def _heard(record: Record, event: FromReporter, facts: Facts) -> Decision:
    decision = Decision(record)
    if decision.record.case is not None and decision.record.case.drill and _closed(decision.record):
        return decision  # the script goes on, but the drill is over
    if isinstance(event, MessageReceived | FileReceived) and relay.is_overtaken(decision.record, event):
        return decision  # its author does not want it read any more
    match event:
        case RoomUnencrypted():
            return presence.unencrypted(decision)
        case IdentityChanged():
            return identity.changed(decision, event, facts)
        case DisappearingSet():
            return vanish.noticed(decision, event.seconds)
        case ReceiptGiven():
            return replies.noticed(decision, event, facts)
        case SpokenElsewhere():
            return replies.by_hand(decision, event, facts)
        case ReporterLeft():
            return presence.changed(decision, replace(conversation_of(record), left=True), Text.of("left-desk"))
        case CompanyJoined():
            return presence.changed(decision, replace(conversation_of(record), company=True), Text.of("company-desk"))
        case MessageUnreadable():
            return _unreadable(decision, facts)
        case MessageWithdrawn():
            return privacy.withdrawn(decision, event, facts)
        case FileReceived():
            return _file(vanish.noticed(decision, event.expires), event, facts)
        case MessageReceived() | MessageEdited():
            return _spoken(vanish.noticed(decision, event.expires), event, facts)
        case ReactionGiven():
            return _spoken(decision, event, facts)


def _spoken(decision: Decision, event: MessageReceived | MessageEdited | ReactionGiven, facts: Facts) -> Decision:
    """Somebody says something: first what may be asked at any moment, then what depends on where things stand."""
    decision = _there_again(decision, event, facts)
    awake = with_conversation(decision, presence.awake(decision.record, event, facts))
    awake = _told_who_reads(decision, awake, facts)
    if not isinstance(event, ReactionGiven) and facts.returning is not None:
        return returning.try_code(decision, event, facts)
    ordinary = partial(_ordinary, decision)
    if (
        not isinstance(event, ReactionGiven)
        and (word := agreed.hear(decision, awake, event, facts, ordinary)) is not None
    ):
        return word
    return ordinary(awake, event, facts)


def _ordinary(
    decision: Decision, awake: Decision, event: MessageReceived | MessageEdited | ReactionGiven, facts: Facts
) -> Decision:
    """Somebody says what was not agreed on. `awake` is the decision with what has become known of them by it."""
    if not isinstance(event, ReactionGiven):
        awake = with_conversation(awake, with_raised(conversation_of(awake.record), event, facts.flow))
    if identity.in_question(conversation_of(decision.record)):
        if isinstance(event, MessageReceived) and Intent.DELETE in event.meaning.intents:
            awake = deleting.withhold(awake, facts)
        return identity.hear(awake, event, facts)
    if not isinstance(event, ReactionGiven):
        awake = with_conversation(awake, with_child(conversation_of(awake.record), event, facts.flow))
    intent = emergency.emergency_in(event)
    if intent is not None:
        alarmed = child.behind(emergency.alarm(child.limits_told(awake, facts), event, intent, facts))
        return _told_who_reads(decision, alarmed, facts)
    if not isinstance(event, ReactionGiven) and (phrase := returning.chosen(decision, event, facts)) is not None:
        return phrase
    if not isinstance(event, ReactionGiven) and (chosen := agreed.choose(decision, event, facts)) is not None:
        return chosen
    if isinstance(event, MessageReceived) and (answer := side.answered(awake, event, facts, SIDE)) is not None:
        return answer
    if isinstance(event, MessageReceived):
        awake = side.forgotten(deleting.let_go(awake, event), event, PASSING)
    if isinstance(event, ReactionGiven):
        answer = deleting.reacted(awake, event, facts) or checking_in.reacted(awake, event, facts)
        if answer is not None:
            return answer
    stage = conversation_of(decision.record).stage
    on_question = facts.question_asked and conversation_of(decision.record).asked is not None
    if isinstance(event, ReactionGiven) and (stage is Stage.NEW or not on_question):
        return relay.carry(decision, event, facts)
    if isinstance(event, MessageReceived) and (asked_for := _asked_for(awake, event, facts)) is not None:
        return asked_for
    if stage is Stage.NEW and not isinstance(event, ReactionGiven):
        return intake.begin(awake, event, facts)
    before = conversation_of(awake.record)
    return contact.clock_asked(before, _answered(contact.noted(awake, event, facts), event, facts), facts)


def _answered(decision: Decision, event: MessageReceived | MessageEdited | ReactionGiven, facts: Facts) -> Decision:
    """Somebody says something that the intake may have asked for, in time or late."""
    if conversation_of(decision.record).stage is Stage.ASKING:
        if isinstance(event, MessageEdited):
            return intake.edited(decision, event, facts)
        return intake.hear(decision, event, facts)
    decision = reopen(decision, facts)
    if isinstance(event, MessageEdited):
        return _corrected(decision, event, facts)
    return intake.late(decision, event, facts)


def _told_who_reads(before: Decision, decision: Decision, facts: Facts) -> Decision:
    """It has become clear that the bot does not write their language, or nobody here reads it: say so, once.

    The first answer says it itself.
    """
    conversation = conversation_of(decision.record)
    truth = languages.truth(conversation, facts)
    told = any(isinstance(effect, Say) and effect.lines == truth for effect in decision.effects)
    first = conversation.stage is Stage.NEW
    if first or told or not truth or truth == _truth_before(before, facts):
        return decision
    return also(decision, Say(truth, twice=conversation.spoken is not None and not conversation.settled))


def _truth_before(decision: Decision, facts: Facts) -> tuple[Line, ...]:
    """What they have been told of it."""
    conversation = conversation_of(decision.record)
    return () if conversation.stage is Stage.NEW else languages.truth(conversation, facts)


def _asked_for(decision: Decision, event: MessageReceived, facts: Facts) -> Decision | None:
    """Answer what may be asked at any moment; None when nothing of that kind was."""
    meaning = event.meaning
    if Intent.KEEP_IT in meaning.intents and (kept := deleting.change_of_mind(decision, facts)) is not None:
        return kept
    if Intent.STOP in meaning.intents:
        return wishes.stop(decision, facts)
    if Intent.DELETE in meaning.intents:
        return deleting.wanted(decision, facts)
    if (past := agreed.about_the_past(decision, event, facts)) is not None:
        return past
    if Intent.NEUTRAL in meaning.intents:
        return neutral.asked_for(decision, event, facts)
    new = conversation_of(decision.record).stage is Stage.NEW
    if meaning.language in facts.languages:
        chosen = replace(conversation_of(decision.record), language=meaning.language, settled=True)
        switched = with_conversation(decision, chosen)
        if new:
            return intake.begin(switched, event, facts)
        truth = languages.truth(chosen, facts)
        more = () if truth == _truth_before(decision, facts) else truth
        return intake.waits(intake.ask_again(switched, facts, Text.of("language-changed"), *more, whole=True), facts)
    if Intent.RETURN in meaning.intents and not new:
        if wishes.is_for_people(meaning.intents, decision.record):
            decision = relay.carry(decision, event, facts)
        return intake.waits(returning.offer(decision, facts), facts)
    if (wished := contact.changed(decision, event, facts)) is not None:
        return intake.waits(intake.ask_again(wished, facts), facts)
    if Intent.NO_TIPS in meaning.intents:
        return intake.waits(intake.ask_again(resources.no_tips(decision), facts), facts)
    if meaning.topic is not None and (card := resources.asked(decision, meaning.topic, facts)) is not None:
        return intake.waits(intake.ask_again(card, facts), facts)
    lines = _told(decision.record, meaning.intents, facts, new=new)
    if lines is None:
        return None
    if new:
        return intake.begin(decision, event, facts, *lines)
    if Intent.HELP in meaning.intents:
        decision = relay.carry(_back_again(decision, facts), event, facts)  # it may be a call: people read it too
    return intake.waits(intake.ask_again(also(decision, Say(lines)), facts), facts)


def _told(record: Record, intents: frozenset[Intent], facts: Facts, *, new: bool) -> tuple[Line, ...] | None:
    if Intent.LANGUAGE in intents:
        return languages.offered()
    if Intent.KEEP in intents:
        return privacy.what_is_kept(conversation_of(record), facts)
    if Intent.STATUS in intents:
        return wishes.status(record, facts)
    if Intent.HELP in intents and not new:
        return resources.help_card(facts)
    if Intent.RETURN in intents:
        return (returning.HAVE_CODE,)
    if Intent.WORDS in intents:
        return (Text.of("words-how"),)
    return None


def _corrected(decision: Decision, event: MessageEdited, facts: Facts) -> Decision:
    """People have it, and something said earlier is changed: so is the answer it gave, if it was one."""
    conversation, intent = corrected(conversation_of(decision.record), event, facts.flow)
    decision = with_conversation(decision, conversation)
    if intent is not None:
        return emergency.alarm(decision, event, intent, facts)
    return intake.weighed(decision, event, facts)


def _file(decision: Decision, event: FileReceived, facts: Facts) -> Decision:
    """Files cannot be carried yet, nor calls taken: say so, and tell the desk that one came."""
    in_question = identity.in_question(conversation_of(decision.record))
    decision = _there_again(decision, event, facts)
    decision = with_conversation(decision, presence.awake(decision.record, event, facts))
    if in_question:
        return identity.hear(decision, event, facts)
    if conversation_of(decision.record).stage is Stage.NEW:
        declined = relay.with_declined(conversation_of(decision.record), event.file, facts.now)
        return intake.begin(with_conversation(decision, declined), event, facts, relay.declined(event.file))
    decision = relay.decline(relay.carry(_back_again(decision, facts), event, facts), event.file, facts)
    return intake.waits(decision, facts)


def _unreadable(decision: Decision, facts: Facts) -> Decision:
    """Something came that cannot be decrypted: ask for it again, tell the desk; once until one can be read."""
    conversation = conversation_of(decision.record)
    if conversation.unreadable:
        return decision
    decision = with_conversation(decision, replace(conversation, unreadable=True, stopped=False, left=False))
    decision = _back_again(decision, facts)
    decision = also(
        decision, Say((Text.of("unreadable"),), everywhere=True, neutral=True), Post((Text.of("unreadable-desk"),))
    )
    decision = owners.waiting(decision, facts)
    if decision.record.case is not None:
        return decision
    return also(decision, SetTimer(SILENCE, facts.now + facts.limits.silence))


def _there_again(decision: Decision, event: FromReporter, facts: Facts) -> Decision:
    """They have done something, so they are there. Who had hidden the chat is told what has waited for that."""
    conversation = conversation_of(decision.record)
    there_at, was_hidden = times.there_at(conversation, event, facts.now), conversation.hidden
    conversation = replace(conversation, hidden=False, heard_at=there_at)
    decision = with_conversation(decision, conversation)
    waits = identity.in_question(conversation) or conversation.shut
    return also(decision, Release()) if was_hidden and not waits else decision


def _closed(record: Record) -> bool:
    return record.case is not None and record.case.state is CaseState.CLOSED


def _kept_for_now(decision: Decision, facts: Facts) -> Decision:
    """Whoever has done something without beginning a conversation is forgotten in time."""
    if conversation_of(decision.record).stage is not Stage.NEW:
        return decision
    return also(decision, SetTimer(EXPIRY, facts.now + facts.limits.keep_closed))


def _back_again(decision: Decision, facts: Facts) -> Decision:
    """Somebody has sent something: a closed case is open again."""
    return decision if decision.record.case is None else reopen(decision, facts)
