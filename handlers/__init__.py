"""What the bot does with somebody's words. PURE: record, event and facts go in; the new record and effects come out.

Read this first. Five doors:

from_reporter  somebody wrote, reacted, edited, withdrew, sent a file, left …
from_desk      a responder gave a command, or wrote something that stays inside
from_clock     a timer has come due
from_delivery  the outbox knows what became of a message
from_bot       the bot has something to report about itself

Behind them, from what stands above everything to what depends on the state of things:

emergency      SOS and self-harm, at any step, in any state
wishes         language, stop, status                          resources   what `help` answers
privacy        "what do you keep?", taking back                intake      from the first word to an open case
relay          words and files on their way to the desk        replies     words on their way to the reporter
vanish         words that disappear, there and here            presence    that the reporter is there
identity       a new phone, or somebody else                    returning   coming back from another account
opening        how a case comes about, rises, comes back       cases       take, note, sort, close, look, forget
commands       the ONE table of desk commands                  orders      a command, taken apart
card           the first message of a case's thread            answers     what words answer, and what that means
escalation     the ladder, until a human has it                 paging      who is meant by a step, what they are told
promises       what a reporter is told about when              duty        the direct chat with a responder; reactions
drills         practice                                        cover      asking somebody to stand in
oncall         who is on call: the commands                    handoff     who is on call: the clock
canary         whether anything still comes through            changing    a change by hand, seen before it is kept
schedule       the final schedule as the desk reads it         spans       spans of time as people write them
flood          very many messages at once                      times       what came late, what is recent
timers         their names                                     deciding    one decision with something more in it
alarms         what the bot has to report about itself
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from handlers import (
    alarms,
    canary,
    card,
    cases,
    commands,
    cover,
    drills,
    duty,
    emergency,
    escalation,
    flood,
    handoff,
    identity,
    intake,
    owners,
    presence,
    privacy,
    promises,
    relay,
    replies,
    resources,
    returning,
    vanish,
    wishes,
)
from handlers.answers import corrected
from handlers.deciding import also, conversation_of, with_conversation
from handlers.opening import raise_case, reopen
from handlers.timers import (
    CANARY,
    CARD_AGE,
    CHANGED,
    DIGEST,
    DRILL,
    ESCALATE,
    EXPIRY,
    GAPS,
    HAND_OVER,
    HANDOFF,
    OWNER,
    PROMISE,
    SILENCE,
    SOON,
    SWAPS,
    VANISH,
)
from safetybot.core.case import CaseState
from safetybot.core.conversation import Record, Stage
from safetybot.core.effects import Decision, Post, Say, SetTimer
from safetybot.core.events import (
    AlarmRaised,
    CanaryHeard,
    CommandGiven,
    CompanyJoined,
    DeliveryFailed,
    DisappearingSet,
    Event,
    FileReceived,
    FromBot,
    FromClock,
    FromDelivery,
    FromDesk,
    FromReporter,
    IdentityChanged,
    MessageDelivered,
    MessageEdited,
    MessageReceived,
    MessageUnreadable,
    MessageWithdrawn,
    Place,
    ReactionGiven,
    ReceiptGiven,
    Reloaded,
    ReporterLeft,
    ReturnClaimed,
    RoomUnencrypted,
    SpokenElsewhere,
    TimerFired,
)
from safetybot.core.facts import Facts
from safetybot.core.meaning import Intent
from safetybot.core.text import Line, Text

OF_A_CASE: Final[Mapping[str, Callable[[Record, Facts], Decision]]] = {
    SILENCE: intake.silent,
    CARD_AGE: card.refresh,
    DIGEST: flood.count_again,
    EXPIRY: cases.expire,
    OWNER: owners.look_after,
    HAND_OVER: owners.hand_over,
    PROMISE: promises.broken,
    VANISH: vanish.due,
}
"""What follows from the timers of a conversation; that of the next step also looks at the event."""

OURS: Final[Mapping[str, Callable[[TimerFired, Facts], Decision]]] = {
    HANDOFF: handoff.look,
    SOON: handoff.soon,
    GAPS: handoff.gaps,
    SWAPS: cover.remind,
    CHANGED: handoff.changed,
    CANARY: canary.send,
    DRILL: drills.asked_for,
}
"""What follows from the bot's own timers."""

OWN_MATTERS: Final = frozenset({SILENCE, CARD_AGE, DIGEST, EXPIRY, VANISH, CANARY})
"""Timers whose decision needs nothing beside the conversation, or none: they are many."""


def from_reporter(record: Record, event: FromReporter, facts: Facts) -> Decision:
    """Decide what follows from something a reporter did."""
    return _finished(record, _kept_for_now(_reporter(record, event, facts), facts), facts)


def from_desk(record: Record, event: FromDesk, facts: Facts) -> Decision:
    """Decide what follows from something a responder did. Whatever is not a command stays inside."""
    match event:
        case _ if event.origin.place is Place.DUTY:
            return _finished(record, duty.hear(record, event, facts), facts)
        case CommandGiven():
            return _finished(record, commands.obey(record, event, facts), facts)
        case ReactionGiven():
            return _finished(record, duty.react(record, event, facts), facts)
        case MessageUnreadable():
            return Decision(record, (Post((Text.of("desk-unreadable", who=event.origin.name),)),))
        case _:
            return Decision(record)


def from_clock(record: Record, event: FromClock, facts: Facts) -> Decision:
    """Decide what follows from the time of a timer having come, be it late or its matter gone."""
    if isinstance(event, Reloaded):
        return handoff.reloaded(event, facts)
    if event.conversation is None:
        ours = canary.missed if canary.is_miss(event.name) else OURS.get(event.name)
        return ours(event, facts) if ours is not None else Decision(record)
    if record.conversation is None:
        return Decision(record)
    if event.name == ESCALATE:
        return _finished(record, escalation.climb(record, event, facts), facts)
    decide = OF_A_CASE.get(event.name)
    return Decision(record) if decide is None else _finished(record, decide(record, facts), facts)


def looks_around(event: Event) -> bool:
    """Whether what is decided about it depends on who is on call and on the other cases."""
    match event:
        case CommandGiven() | Reloaded():
            return True
        case ReactionGiven():
            return event.origin.place is not Place.REPORTER
        case TimerFired(name=name):
            return name not in OWN_MATTERS
        case MessageDelivered(key=str(key)) | DeliveryFailed(key=str(key)):
            return key.startswith("page:")
        case _:
            return False


def from_delivery(record: Record, event: FromDelivery, facts: Facts) -> Decision:
    """Decide what follows from the fate of a message of ours."""
    return _finished(record, replies.delivered(record, event, facts), facts)


def from_bot(record: Record, event: FromBot, facts: Facts) -> Decision:
    """Decide what follows from what the bot has to report about itself."""
    match event:
        case CanaryHeard():
            return canary.heard(event, facts)
        case ReturnClaimed():
            return _finished(record, returning.claimed(record, event), facts)
        case AlarmRaised():
            return _finished(record, alarms.raised(record, event, facts), facts)


def _finished(before: Record, decision: Decision, facts: Facts) -> Decision:
    """The decision without what may not go out, and with the card as it must look now."""
    return card.freshen(before, identity.guarded(decision), facts)


def _reporter(record: Record, event: FromReporter, facts: Facts) -> Decision:
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
    awake = with_conversation(decision, presence.awake(decision.record, event, facts))
    if not isinstance(event, ReactionGiven) and facts.returning is not None:
        return returning.try_code(decision, event, facts)
    if conversation_of(decision.record).doubted:
        return identity.hear(awake, event, facts)
    intent = emergency.emergency_in(event)
    if intent is not None:
        return emergency.alarm(awake, event, intent, facts)
    if not isinstance(event, ReactionGiven) and (phrase := returning.chosen(decision, event, facts)) is not None:
        return phrase
    stage = conversation_of(decision.record).stage
    if isinstance(event, ReactionGiven) and (stage is Stage.NEW or not facts.question_asked):
        return relay.carry(decision, event, facts)
    if isinstance(event, MessageReceived) and (asked_for := _asked_for(awake, event, facts)) is not None:
        return asked_for
    if stage is Stage.NEW and not isinstance(event, ReactionGiven):
        return intake.begin(awake, event, facts)
    if stage is Stage.ASKING:
        return (
            intake.edited(awake, event, facts) if isinstance(event, MessageEdited) else intake.hear(awake, event, facts)
        )
    awake = reopen(awake, facts)
    return _corrected(awake, event, facts) if isinstance(event, MessageEdited) else intake.late(awake, event, facts)


def _asked_for(decision: Decision, event: MessageReceived, facts: Facts) -> Decision | None:
    """Answer what may be asked at any moment; None when nothing of that kind was."""
    meaning = event.meaning
    if Intent.STOP in meaning.intents:
        return wishes.stop(decision, facts)
    new = conversation_of(decision.record).stage is Stage.NEW
    if meaning.language in facts.languages:
        chosen = replace(conversation_of(decision.record), language=meaning.language, settled=True)
        switched = with_conversation(decision, chosen)
        if new:
            return intake.begin(switched, event, facts)
        return intake.waits(intake.ask_again(switched, facts, Text.of("language-changed"), whole=True), facts)
    if Intent.RETURN in meaning.intents and not new:
        if wishes.is_for_people(meaning.intents, decision.record):
            decision = relay.carry(decision, event, facts)
        return intake.waits(returning.offer(decision, facts), facts)
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
        return wishes.languages()
    if Intent.KEEP in intents:
        return privacy.what_is_kept(conversation_of(record), facts)
    if Intent.STATUS in intents:
        return wishes.status(record, facts)
    if Intent.HELP in intents and not new:
        return resources.help_card()
    if Intent.RETURN in intents:
        return (returning.HAVE_CODE,)
    return None


def _corrected(decision: Decision, event: MessageEdited, facts: Facts) -> Decision:
    """People have it, and something said earlier is changed: so is the answer it gave, if it was one."""
    conversation, intent = corrected(conversation_of(decision.record), event, facts.flow)
    decision = with_conversation(decision, conversation)
    if intent is not None:
        return emergency.alarm(decision, event, intent, facts)
    return relay.acknowledge(relay.carry(raise_case(decision, facts), event, facts), facts)


def _file(decision: Decision, event: FileReceived, facts: Facts) -> Decision:
    """Files cannot be carried yet, nor calls taken: say so, and tell the desk that one came."""
    doubted = conversation_of(decision.record).doubted
    decision = with_conversation(decision, presence.awake(decision.record, event, facts))
    if doubted:
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
