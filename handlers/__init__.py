"""What the bot does with somebody's words. PURE: record, event and facts go in; the new record and effects come out.

Read this first. Five doors:

from_reporter  somebody wrote, reacted, edited, withdrew, sent a file, left …
from_desk      a responder gave a command, or wrote something that stays inside
from_clock     a timer has come due
from_delivery  the outbox knows what became of a message
from_bot       the bot has something to report about itself

Behind them, from what stands above everything to what depends on the state of things:

hearing        what a reporter does: the order in which it is looked at
emergency      SOS and self-harm, at any step, in any state
wishes         stop, status                                    resources   what `help` answers
languages      which there are, and what is said in another
privacy        "what do you keep?", taking one message back    deleting    taking everything back
intake         from the first word to an open case
relay          words and files on their way to the desk        replies     words on their way to the reporter
vanish         words that disappear, there and here            presence    that the reporter is there
identity       a new phone, or somebody else                    returning   coming back from another account
agreed         a word that is asked for, that calls for help in silence, that hides the chat
contact        how and when somebody wants to be written to    checking_in whether somebody may write tomorrow
neutral        harmless words only                             seized      a phone in other hands
opening        how a case comes about, rises, comes back       cases       take, note, sort, close, look, forget
commands       the ONE table of desk commands                  orders      a command, taken apart
card           the first message of a case's thread            answers     what words answer, and what that means
escalation     the ladder, until a human has it                 paging      who is meant by a step, what they are told
promises       what a reporter is told about when              duty        the direct chat with a responder; reactions
drills         practice                                        cover      asking somebody to stand in
oncall         who is on call: the commands                    handoff     who is on call: the clock
canary         whether anything still comes through            changing    a change by hand, seen before it is kept
schedule       the final schedule as the desk reads it         spans       spans of time as people write them
find           partners, for responders alone
child          a child's words: what is said first         restricted  words that are not for the whole room
flood          very many messages at once                      times       what came late, what is recent
timers         their names                                     deciding    one decision with something more in it
alarms         what the bot has to report about itself
"""

from collections.abc import Callable, Mapping
from typing import Final

from handlers import (
    agreed,
    alarms,
    canary,
    card,
    cases,
    checking_in,
    commands,
    contact,
    cover,
    deleting,
    drills,
    duty,
    escalation,
    flood,
    handoff,
    hearing,
    identity,
    intake,
    neutral,
    owners,
    promises,
    relay,
    replies,
    restricted,
    returning,
    seized,
    vanish,
)
from handlers.timers import (
    CANARY,
    CARD_AGE,
    CHANGED,
    CHECK_IN,
    DIGEST,
    DRILL,
    ERASE,
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
    WRITING,
)
from safetybot.core.conversation import Record
from safetybot.core.effects import Decision, Post
from safetybot.core.events import (
    AlarmRaised,
    CanaryHeard,
    CommandGiven,
    DeliveryFailed,
    Event,
    FileReceived,
    FromBot,
    FromClock,
    FromDelivery,
    FromDesk,
    FromReporter,
    MessageDelivered,
    MessageEdited,
    MessageReceived,
    MessageUnreadable,
    Place,
    ReactionGiven,
    Reloaded,
    ReturnClaimed,
    TimerFired,
    Translated,
)
from safetybot.core.facts import Facts
from safetybot.core.text import Text

OF_A_CASE: Final[Mapping[str, Callable[[Record, Facts], Decision]]] = {
    SILENCE: intake.silent,
    CARD_AGE: card.refresh,
    DIGEST: flood.count_again,
    EXPIRY: cases.expire,
    OWNER: owners.look_after,
    HAND_OVER: owners.hand_over,
    PROMISE: promises.broken,
    VANISH: vanish.due,
    WRITING: contact.opens,
    CHECK_IN: checking_in.due,
    ERASE: deleting.due,
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

ANSWERED: Final = (MessageReceived, MessageEdited, FileReceived)
"""Who does this waits for an answer."""

OWN_MATTERS: Final = frozenset({SILENCE, CARD_AGE, DIGEST, EXPIRY, VANISH, WRITING, CANARY})
"""Timers whose decision needs nothing beside the conversation, or none: they are many."""


def from_reporter(record: Record, event: FromReporter, facts: Facts) -> Decision:
    """Decide what follows from something a reporter did."""
    decision = agreed.as_ever(record, lambda seen: hearing.hear(seen, event, facts))
    return _finished(record, decision, facts, answering=isinstance(event, ANSWERED))


def from_desk(record: Record, event: FromDesk, facts: Facts) -> Decision:
    """Decide what follows from something a responder did. Whatever is not a command stays inside."""
    match event:
        case _ if event.origin.place is Place.DUTY:
            return _finished(record, duty.hear(record, event, facts), facts)
        case CommandGiven():
            return _finished(record, deleting.overtaken(commands.obey(record, event, facts)), facts)
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
        case Translated():
            return _finished(record, relay.translated(record, event, facts), facts)


def _finished(before: Record, decision: Decision, facts: Facts, *, answering: bool = False) -> Decision:
    """The decision without what may not go out, and with the card as it must look now.

    `answering`: somebody has said something, and is not left without an answer by what is taken out.
    """
    decision = identity.guarded(neutral.harmless(before, decision, facts, answering=answering))
    decision = seized.reminded(before, decision, facts)
    decision = contact.let_go(before, restricted.guarded(decision, facts), facts)
    return card.freshen(before, decision, facts)
